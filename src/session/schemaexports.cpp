#include "session/schemaexports.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/schemaedits.h"
#include "session/termedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
const QString Between = QStringLiteral(";");

qint64 knownCompanies(const Session &session, const Attribute &attribute)
{
    return static_cast<qint64>(knownCount(*session.pool(), attribute.key));
}

void header(CsvWriter &csv, std::initializer_list<const char *> columns)
{
    for (const char *column : columns)
        csv.text(std::string_view(column));
    csv.endRow();
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

Result<std::vector<const Vocabulary *>> wanted(const Schema &schema, const QString &key)
{
    std::vector<const Vocabulary *> found;
    for (const Vocabulary &vocabulary : schema.vocabularies) {
        if (key.isEmpty() || vocabulary.key() == key)
            found.push_back(&vocabulary);
    }
    if (found.empty() && !key.isEmpty())
        return fail(ErrorCode::NotFound, tr("The workspace has no vocabulary \"%1\".").arg(key));
    return found;
}
} // namespace

QByteArray attributesCsv(const Session &session)
{
    CsvWriter csv;
    header(csv,
           { "key", "label", "group", "type", "unit", "vocabulary", "required", "fresh_days", "retired", "known",
             "synonyms", "description" });
    for (const Attribute &attribute : session.schema()->attributes) {
        for (const QString &text : { attribute.key, attribute.label, attribute.group, typeKey(attribute.type),
                                     attribute.unit, attribute.vocabulary, yesNo(attribute.required) })
            csv.text(text);
        csv.integer(attribute.freshDays);
        csv.text(yesNo(session.retired().has(attribute.key)));
        csv.integer(knownCompanies(session, attribute));
        csv.text(attribute.synonyms.join(Between));
        csv.text(attribute.description);
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray attributesJson(const Session &session)
{
    QJsonArray list;
    for (const Attribute &attribute : session.schema()->attributes)
        list << QJsonObject { { QStringLiteral("key"), attribute.key },
                              { QStringLiteral("label"), attribute.label },
                              { QStringLiteral("group"), attribute.group },
                              { QStringLiteral("type"), typeKey(attribute.type) },
                              { QStringLiteral("unit"), attribute.unit },
                              { QStringLiteral("vocabulary"), attribute.vocabulary },
                              { QStringLiteral("required"), attribute.required },
                              { QStringLiteral("fresh_days"), attribute.freshDays },
                              { QStringLiteral("retired"), session.retired().has(attribute.key) },
                              { QStringLiteral("known"), knownCompanies(session, attribute) },
                              { QStringLiteral("synonyms"), QJsonArray::fromStringList(attribute.synonyms) },
                              { QStringLiteral("anchors"), QJsonArray::fromStringList(attribute.anchors) },
                              { QStringLiteral("description"), attribute.description } };
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

Result<QByteArray> termsCsv(const Session &session, const QString &vocabulary)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Result<std::vector<const Vocabulary *>> vocabularies = wanted(*schema, vocabulary);
    if (!vocabularies)
        return vocabularies.failure();
    CsvWriter csv;
    header(csv, { "vocabulary", "code", "label", "parents", "synonyms", "reviewed", "retired", "companies" });
    for (const Vocabulary *each : *vocabularies) {
        const QHash<QString, qsizetype> companies = companiesByTerm(*session.pool(), *schema, each->key());
        for (const Term &term : each->terms()) {
            for (const QString &text :
                 { each->key(), term.code, term.label, term.parents.join(Between), term.synonyms.join(Between),
                   yesNo(term.reviewed), yesNo(session.retired().has(each->key(), term.code)) })
                csv.text(text);
            csv.integer(companies.value(term.code));
            csv.endRow();
        }
    }
    return csv.bytes();
}

Result<QByteArray> termsJson(const Session &session, const QString &vocabulary)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Result<std::vector<const Vocabulary *>> vocabularies = wanted(*schema, vocabulary);
    if (!vocabularies)
        return vocabularies.failure();
    QJsonArray list;
    for (const Vocabulary *each : *vocabularies) {
        const QHash<QString, qsizetype> companies = companiesByTerm(*session.pool(), *schema, each->key());
        for (const Term &term : each->terms())
            list << QJsonObject { { QStringLiteral("vocabulary"), each->key() },
                                  { QStringLiteral("code"), term.code },
                                  { QStringLiteral("label"), term.label },
                                  { QStringLiteral("parents"), QJsonArray::fromStringList(term.parents) },
                                  { QStringLiteral("synonyms"), QJsonArray::fromStringList(term.synonyms) },
                                  { QStringLiteral("reviewed"), term.reviewed },
                                  { QStringLiteral("retired"), session.retired().has(each->key(), term.code) },
                                  { QStringLiteral("companies"), companies.value(term.code) } };
    }
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
