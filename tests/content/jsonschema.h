#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// A validator for the part of JSON Schema 2020-12 that the project's schemas use. A keyword it does not know is an
/// error, so that a schema cannot ask for something nobody checks.
class JsonSchemas
{
public:
    void add(const QString &name, const QJsonObject &schema) { m_schemas.insert(name, schema); }
    [[nodiscard]] QStringList names() const { return m_schemas.keys(); }
    /// What is wrong with a document, one "path: reason" each; empty if it is valid.
    [[nodiscard]] QStringList check(const QString &name, const QJsonValue &document) const;

private:
    struct Context {
        QJsonObject root; ///< the schema file that "#/…" refers to
        QString path;     ///< of the value
    };
    [[nodiscard]] QStringList value(const QJsonValue &schema, const QJsonValue &value, const Context &context) const;
    [[nodiscard]] QStringList keyword(const QString &key, const QJsonObject &schema, const QJsonValue &value,
                                      const Context &context) const;
    [[nodiscard]] QStringList reference(const QString &target, const QJsonValue &value, const Context &context) const;
    [[nodiscard]] QStringList object(const QString &key, const QJsonObject &schema, const QJsonObject &value,
                                     const Context &context) const;
    [[nodiscard]] QStringList array(const QString &key, const QJsonObject &schema, const QJsonArray &value,
                                    const Context &context) const;
    [[nodiscard]] QStringList combination(const QString &key, const QJsonObject &schema, const QJsonValue &value,
                                          const Context &context) const;

    QHash<QString, QJsonObject> m_schemas;
};
