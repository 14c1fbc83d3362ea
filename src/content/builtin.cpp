#include "content/builtin.h"

#include "base/text.h"
#include "content/contenttexts.h"
#include "exchange/profilejson.h"
#include "exchange/schemajson.h"

#include <QFile>

#include <array>

namespace partnerscope {

namespace {
/// Also the order in which templates are listed.
constexpr std::array TemplateKeys {
    "reseller",          "referral", "oem",          "broker",      "fulfilment",         "managed_service",
    "solution",          "agency",   "co_marketing", "integration", "cloud_security_var", "automotive_distributor",
    "b2b_leadgen_agency"
};

Result<IdealProfile> readTemplate(const QString &key, const ProfileTexts &texts)
{
    const Result<QByteArray> bytes = readBuiltin(QStringLiteral("content/templates/%1.json").arg(key));
    if (!bytes)
        return bytes.failure();
    Result<IdealProfile> profile = readProfileJson(*bytes);
    if (profile)
        texts.translate(*profile, key);
    return profile;
}
} // namespace

Result<QByteArray> readBuiltin(const QString &path)
{
    QFile file(QStringLiteral(":/partnerscope/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, tr("A part of the program is missing. Install it again."),
                    QString(file.fileName() + u": " + file.errorString()));
    }
    return file.readAll();
}

Result<Schema> builtinSchema(QLocale::Language language)
{
    const Result<QByteArray> attributeBytes = readBuiltin(QStringLiteral("content/attributes.json"));
    if (!attributeBytes)
        return attributeBytes.failure();
    const Result<QByteArray> vocabularyBytes = readBuiltin(QStringLiteral("content/vocabularies.json"));
    if (!vocabularyBytes)
        return vocabularyBytes.failure();
    Result<std::vector<Attribute>> attributes = readAttributesJson(*attributeBytes);
    if (!attributes)
        return attributes.failure();
    Result<std::vector<Vocabulary>> vocabularies = readVocabulariesJson(*vocabularyBytes);
    if (!vocabularies)
        return vocabularies.failure();

    Schema schema { std::move(*attributes), std::move(*vocabularies) };
    if (const Result<> translated = translateSchema(schema, language); !translated)
        return translated.failure();
    if (const Result<> valid = toResult(validate(schema)); !valid)
        return valid.failure();
    return schema;
}

Result<QList<ProfileTemplate>> builtinTemplates(QLocale::Language language)
{
    const Result<ProfileTexts> texts = ProfileTexts::in(language);
    if (!texts)
        return texts.failure();
    QList<ProfileTemplate> templates;
    for (const char *name : TemplateKeys) {
        const QString key = QString::fromLatin1(name);
        Result<IdealProfile> profile = readTemplate(key, *texts);
        if (!profile)
            return profile.failure();
        const QString title = profile->name;
        templates << ProfileTemplate { key, title, std::move(*profile) };
    }
    return templates;
}

Result<IdealProfile> builtinTemplate(const QString &key, QLocale::Language language)
{
    QStringList keys;
    for (const char *name : TemplateKeys)
        keys << QString::fromLatin1(name);
    if (!keys.contains(key)) {
        return fail(ErrorCode::NotFound,
                    tr("There is no template \"%1\". Choose one of: %2.").arg(key, keys.join(QStringLiteral(", "))));
    }
    const Result<ProfileTexts> texts = ProfileTexts::in(language);
    return texts ? readTemplate(key, *texts) : Result<IdealProfile>(texts.failure());
}

} // namespace partnerscope
