#include "session/builtins.h"

#include "content/builtin.h"
#include "exchange/profilejson.h"

namespace partnerscope {

Result<QList<ProfileTemplate>> profileTemplates()
{
    const Result<QList<TemplateHead>> heads = builtinTemplates();
    if (!heads)
        return heads.failure();
    QList<ProfileTemplate> templates;
    for (const TemplateHead &head : *heads) {
        const Result<QByteArray> file = builtinTemplateFile(head.key);
        if (!file)
            return file.failure();
        Result<IdealProfile> profile = readProfileJson(*file);
        if (!profile)
            return profile.failure();
        templates << ProfileTemplate { head.key, head.title, std::move(*profile) };
    }
    return templates;
}

} // namespace partnerscope
