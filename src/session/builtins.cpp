#include "session/builtins.h"

#include "content/builtin.h"

namespace partnerscope {

Result<QList<ProfileTemplate>> profileTemplates(QLocale::Language language)
{
    return builtinTemplates(language);
}

} // namespace partnerscope
