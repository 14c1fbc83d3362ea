#include "jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace {
const QSet<QString> Annotations { QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$defs"),
                                  QStringLiteral("title"), QStringLiteral("description") };
const QSet<QString> ObjectKeywords { QStringLiteral("properties"), QStringLiteral("required"),
                                     QStringLiteral("additionalProperties"), QStringLiteral("minProperties") };
const QSet<QString> ArrayKeywords { QStringLiteral("items"), QStringLiteral("prefixItems"), QStringLiteral("minItems"),
                                    QStringLiteral("maxItems"), QStringLiteral("uniqueItems") };
const QSet<QString> Combinations { QStringLiteral("anyOf"), QStringLiteral("oneOf"), QStringLiteral("allOf"),
                                   QStringLiteral("not"),   QStringLiteral("if"),    QStringLiteral("then"),
                                   QStringLiteral("else") };

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"null")
        return value.isNull();
    if (type == u"number")
        return value.isDouble();
    return type == u"integer" && value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

bool isAnyType(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    for (const QJsonValue &type : types.toArray()) {
        if (isOfType(value, type.toString()))
            return true;
    }
    return false;
}

QStringList unless(bool ok, const QString &path, const QString &reason)
{
    return ok ? QStringList() : QStringList(path + u": " + reason);
}

/// Keywords about texts and numbers; nothing for values of other types.
QStringList scalar(const QString &key, const QJsonValue &limit, const QJsonValue &value, const QString &path)
{
    if (key == u"minLength")
        return unless(!value.isString() || value.toString().size() >= limit.toInt(), path,
                      QStringLiteral("text too short"));
    if (key == u"pattern") {
        const QRegularExpression pattern(limit.toString(), QRegularExpression::UseUnicodePropertiesOption);
        return unless(!value.isString() || pattern.match(value.toString()).hasMatch(), path,
                      QStringLiteral("does not match ") + limit.toString());
    }
    if (key == u"minimum")
        return unless(!value.isDouble() || value.toDouble() >= limit.toDouble(), path, QStringLiteral("below minimum"));
    if (key == u"maximum")
        return unless(!value.isDouble() || value.toDouble() <= limit.toDouble(), path, QStringLiteral("above maximum"));
    if (key == u"exclusiveMinimum")
        return unless(!value.isDouble() || value.toDouble() > limit.toDouble(), path,
                      QStringLiteral("not above minimum"));
    return { path + u": the schema uses the unknown keyword " + key };
}
} // namespace

QStringList JsonSchemas::check(const QString &name, const QJsonValue &document) const
{
    if (!m_schemas.contains(name))
        return { QStringLiteral("no schema ") + name };
    const QJsonObject root = m_schemas.value(name);
    return value(root, document, { root, QStringLiteral("$") });
}

QStringList JsonSchemas::value(const QJsonValue &schema, const QJsonValue &value, const Context &context) const
{
    if (schema.isBool())
        return unless(schema.toBool(), context.path, QStringLiteral("nothing is allowed here"));
    const QJsonObject rules = schema.toObject();
    QStringList problems;
    for (const QString &key : rules.keys())
        problems << keyword(key, rules, value, context);
    return problems;
}

QStringList JsonSchemas::keyword(const QString &key, const QJsonObject &schema, const QJsonValue &value,
                                 const Context &context) const
{
    const QJsonValue rule = schema.value(key);
    if (Annotations.contains(key))
        return {};
    if (key == u"$ref")
        return reference(rule.toString(), value, context);
    if (key == u"type")
        return unless(isAnyType(value, rule), context.path, QStringLiteral("wrong type"));
    if (key == u"const")
        return unless(value == rule, context.path, QStringLiteral("wrong value"));
    if (key == u"enum")
        return unless(rule.toArray().contains(value), context.path, QStringLiteral("not one of the allowed values"));
    if (ObjectKeywords.contains(key))
        return value.isObject() ? object(key, schema, value.toObject(), context) : QStringList();
    if (ArrayKeywords.contains(key))
        return value.isArray() ? array(key, schema, value.toArray(), context) : QStringList();
    if (Combinations.contains(key))
        return combination(key, schema, value, context);
    return scalar(key, rule, value, context.path);
}

QStringList JsonSchemas::reference(const QString &target, const QJsonValue &value, const Context &context) const
{
    if (target.startsWith(u"#/$defs/")) {
        const QJsonObject definitions = context.root.value(u"$defs").toObject();
        const QString name = target.mid(8);
        if (!definitions.contains(name))
            return { context.path + u": the schema has no definition " + name };
        return this->value(definitions.value(name), value, context);
    }
    const QString name = target.section(QLatin1Char('.'), 0, 0);
    if (!m_schemas.contains(name))
        return { context.path + u": there is no schema " + target };
    return this->value(m_schemas.value(name), value, { m_schemas.value(name), context.path });
}

QStringList JsonSchemas::object(const QString &key, const QJsonObject &schema, const QJsonObject &value,
                                const Context &context) const
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QJsonValue rule = schema.value(key);
    QStringList problems;
    if (key == u"minProperties")
        return unless(value.size() >= rule.toInt(), context.path, QStringLiteral("too few members"));
    if (key == u"required") {
        for (const QJsonValue &name : rule.toArray())
            problems << unless(value.contains(name.toString()), context.path,
                               QStringLiteral("lacks ") + name.toString());
        return problems;
    }
    for (const QString &name : value.keys()) {
        const Context inner { context.root, QString(context.path + u'.' + name) };
        if (key == u"properties" && properties.contains(name))
            problems << this->value(properties.value(name), value.value(name), inner);
        if (key == u"additionalProperties" && !properties.contains(name))
            problems << this->value(rule, value.value(name), inner);
    }
    return problems;
}

QStringList JsonSchemas::array(const QString &key, const QJsonObject &schema, const QJsonArray &value,
                               const Context &context) const
{
    const QJsonValue rule = schema.value(key);
    if (key == u"minItems")
        return unless(value.size() >= rule.toInt(), context.path, QStringLiteral("too few elements"));
    if (key == u"maxItems")
        return unless(value.size() <= rule.toInt(), context.path, QStringLiteral("too many elements"));
    QStringList problems;
    const QJsonArray prefix = schema.value(u"prefixItems").toArray();
    for (qsizetype i = 0; i < value.size(); ++i) {
        const Context inner { context.root, QStringLiteral("%1[%2]").arg(context.path).arg(i) };
        if (key == u"uniqueItems") {
            for (qsizetype j = 0; j < i; ++j)
                problems << unless(value.at(i) != value.at(j), inner.path, QStringLiteral("stands twice"));
        } else if (key == u"prefixItems" && i < prefix.size()) {
            problems << this->value(prefix.at(i), value.at(i), inner);
        } else if (key == u"items" && i >= prefix.size()) {
            problems << this->value(rule, value.at(i), inner);
        }
    }
    return problems;
}

QStringList JsonSchemas::combination(const QString &key, const QJsonObject &schema, const QJsonValue &value,
                                     const Context &context) const
{
    const QJsonValue rule = schema.value(key);
    if (key == u"then" || key == u"else")
        return {}; // with "if"
    if (key == u"not")
        return unless(!this->value(rule, value, context).isEmpty(), context.path, QStringLiteral("must not be so"));
    if (key == u"if") {
        const bool holds = this->value(rule, value, context).isEmpty();
        const QString branch = holds ? QStringLiteral("then") : QStringLiteral("else");
        return schema.contains(branch) ? this->value(schema.value(branch), value, context) : QStringList();
    }
    int fitting = 0;
    QStringList problems;
    for (const QJsonValue &choice : rule.toArray()) {
        const QStringList found = this->value(choice, value, context);
        fitting += found.isEmpty() ? 1 : 0;
        problems << found;
    }
    if (key == u"allOf")
        return problems;
    const bool ok = key == u"oneOf" ? fitting == 1 : fitting > 0;
    return ok
        ? QStringList()
        : QStringList(
            QStringLiteral("%1: fits %2 of the choices (%3)").arg(context.path).arg(fitting).arg(problems.join(u"; ")));
}
