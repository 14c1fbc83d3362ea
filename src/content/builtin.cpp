#include "content/builtin.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace partnerscope {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Builtin", text);
}

/// Also the order in which templates are listed.
constexpr std::array TemplateKeys { "reseller",        "referral", "oem",    "broker",       "fulfilment",
                                    "managed_service", "solution", "agency", "co_marketing", "integration",
                                    "cloud_security_var", "automotive_distributor", "b2b_leadgen_agency" };

QString templatePath(const QString &key)
{
    return QStringLiteral(":/partnerscope/content/templates/%1.json").arg(key);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

Result<Attribute> attributeFrom(const QJsonObject &object)
{
    Attribute attribute;
    attribute.key = object.value(u"key").toString();
    const std::optional<AttributeType> type = typeFromKey(object.value(u"type").toString());
    if (!type)
        return fail(ErrorCode::InvalidInput, tr("The built-in attribute \"%1\" has no known type.").arg(attribute.key));
    attribute.type = *type;
    attribute.label = object.value(u"label").toString();
    attribute.group = object.value(u"group").toString();
    attribute.unit = object.value(u"unit").toString();
    attribute.vocabulary = object.value(u"vocabulary").toString();
    attribute.required = object.value(u"required").toBool();
    attribute.freshDays = object.value(u"fresh_days").toInt();
    attribute.description = object.value(u"description").toString();
    attribute.synonyms = texts(object.value(u"synonyms"));
    attribute.anchors = texts(object.value(u"anchors"));
    return attribute;
}

Vocabulary vocabularyFrom(const QJsonObject &object)
{
    std::vector<Term> terms;
    for (const QJsonValue &value : object.value(u"terms").toArray()) {
        const QJsonObject term = value.toObject();
        terms.push_back({ .code = term.value(u"code").toString(),
                          .label = term.value(u"label").toString(),
                          .parents = texts(term.value(u"parents")),
                          .synonyms = texts(term.value(u"synonyms")) });
    }
    return Vocabulary(object.value(u"key").toString(), object.value(u"label").toString(), std::move(terms));
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("A part of the program is missing: reinstall it."), path + u": " + file.errorString());
    return file.readAll();
}
} // namespace

Result<QJsonObject> readBuiltin(const QString &path, const QString &format)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.failure();
    QJsonParseError error {};
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &error).object();
    if (root.value(u"format").toString() != format || root.value(u"version").toInt() != 1) {
        return fail(ErrorCode::InvalidInput, tr("A part of the program cannot be read: reinstall it."),
                    QStringLiteral("%1: not %2 version 1; %3").arg(path, format, error.errorString()));
    }
    return root;
}

Result<Schema> builtinSchema()
{
    const Result<QJsonObject> attributes = readBuiltin(QStringLiteral(":/partnerscope/content/attributes.json"),
                                                       QStringLiteral("partnerscope-attributes"));
    if (!attributes)
        return attributes.failure();
    const Result<QJsonObject> vocabularies = readBuiltin(QStringLiteral(":/partnerscope/content/vocabularies.json"),
                                                         QStringLiteral("partnerscope-vocabularies"));
    if (!vocabularies)
        return vocabularies.failure();

    Schema schema;
    for (const QJsonValue &value : attributes->value(u"attributes").toArray()) {
        Result<Attribute> attribute = attributeFrom(value.toObject());
        if (!attribute)
            return attribute.failure();
        schema.attributes.push_back(std::move(*attribute));
    }
    for (const QJsonValue &value : vocabularies->value(u"vocabularies").toArray())
        schema.vocabularies.push_back(vocabularyFrom(value.toObject()));
    if (const Result<> valid = toResult(validate(schema)); !valid)
        return valid.failure();
    return schema;
}

Result<QList<TemplateHead>> builtinTemplates()
{
    QList<TemplateHead> heads;
    for (const char *name : TemplateKeys) {
        const QString key = QString::fromLatin1(name);
        const Result<QJsonObject> root = readBuiltin(templatePath(key), QStringLiteral("partnerscope-profile"));
        if (!root)
            return root.failure();
        heads << TemplateHead { key, root->value(u"category").toString(), root->value(u"type").toString(),
                                root->value(u"name").toString() };
    }
    return heads;
}

Result<QByteArray> builtinTemplateFile(const QString &key)
{
    QStringList keys;
    for (const char *name : TemplateKeys)
        keys << QString::fromLatin1(name);
    if (!keys.contains(key)) {
        return fail(ErrorCode::NotFound,
                    tr("There is no template \"%1\"; choose one of %2.").arg(key, keys.join(QStringLiteral(", "))));
    }
    return readBytes(templatePath(key));
}

} // namespace partnerscope
