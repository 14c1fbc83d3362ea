#include "session/builtins.h"

#include "content/builtin.h"

namespace partnerscope {

Result<QList<ProfileTemplate>> profileTemplates()
{
    return builtinTemplates();
}

} // namespace partnerscope
