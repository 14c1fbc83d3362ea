#include "session/informationexport.h"

#include "base/text.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "session/exportjson.h"
#include "session/exports.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;

QString cell(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).trimmed();
}

/// Takes in one line of a file of costs; the reason it cannot be used, else nothing.
QString takeCost(CsvReader &reader, const Schema &schema, QHash<QString, double> &costs)
{
    if (reader.fields().size() < 2)
        return tr("There must be an attribute and its cost.");
    const QString name = cell(reader.fields()[0]);
    const Attribute *attribute = schema.match(name);
    if (!attribute)
        return tr("The workspace has no attribute \"%1\".").arg(name);
    if (costs.contains(attribute->key))
        return tr("The attribute \"%1\" stands twice.").arg(name);
    bool isNumber = false;
    const double cost = cell(reader.fields()[1]).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(cost) || cost <= 0)
        return tr("A cost is a number above 0, not \"%1\".").arg(cell(reader.fields()[1]));
    costs.insert(attribute->key, cost);
    return {};
}
} // namespace

QByteArray informationCsv(const Scores &scores, const std::vector<Question> &questions)
{
    CsvWriter csv;
    for (const char *column : { "partner", "attribute", "criteria", "chance_tier_changes", "chance_list_changes",
                                "narrowing", "cost", "rank", "reason", "expected_gain", "sample" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const Question &question : questions) {
        csv.text(scores.pool->nameUtf8(question.row));
        csv.text(question.attributes.join(QLatin1Char(';')));
        csv.text(question.criteria.join(QLatin1Char(';')));
        csv.number(question.tierChance, Decimals);
        csv.number(question.listChance, Decimals);
        csv.number(question.narrowing, Decimals);
        csv.number(question.cost);
        csv.integer(static_cast<qint64>(question.rank));
        csv.text(reasonKey(question.reason));
        csv.number(question.expectedGain, Decimals);
        csv.integer(static_cast<qint64>(question.sample));
        csv.endRow();
    }
    return csv.take();
}

namespace {
QJsonArray outcomesOf(const Question &question)
{
    QJsonArray outcomes;
    for (const Question::Outcome &outcome : question.outcomes)
        outcomes.append(QJsonObject { { QStringLiteral("tier"), jsonText(outcome.tier) },
                                      { QStringLiteral("chance"), jsonNumber(outcome.chance) } });
    return outcomes;
}
} // namespace

QByteArray informationJson(const Scores &scores, const std::vector<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions)
        array.append(
            QJsonObject { { QStringLiteral("partner"), scores.pool->name(question.row) },
                          { QStringLiteral("attribute"), question.attributes.join(QLatin1Char(';')) },
                          { QStringLiteral("criteria"), QJsonArray::fromStringList(question.criteria) },
                          { QStringLiteral("chance_tier_changes"), jsonNumber(question.tierChance) },
                          { QStringLiteral("chance_list_changes"), jsonNumber(question.listChance) },
                          { QStringLiteral("chance_excluded"), jsonNumber(question.excludedChance) },
                          { QStringLiteral("outcomes"), outcomesOf(question) },
                          { QStringLiteral("narrowing"), jsonNumber(question.narrowing) },
                          { QStringLiteral("cost"), question.cost },
                          { QStringLiteral("rank"), static_cast<qint64>(question.rank) },
                          { QStringLiteral("reason"), reasonKey(question.reason) },
                          { QStringLiteral("expected_gain"), jsonNumber(question.expectedGain) },
                          { QStringLiteral("sample"), static_cast<qint64>(question.sample) },
                          { QStringLiteral("in_words"), inWords(question, *scores.schema, scores.compiled) } });
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<QHash<QString, double>> readCosts(const QString &path, const Schema &schema)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!bytes)
        return bytes.failure();
    std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    CsvDialect dialect;
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    if (header.find(',') == std::string_view::npos && header.find(';') != std::string_view::npos)
        dialect.separator = ";";
    CsvReader reader(text, dialect);
    QHash<QString, double> costs;
    bool isHeader = true;
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        const bool isRow = step == CsvReader::Step::Row;
        const bool isHead = isRow && isHeader && reader.fields().size() >= 2
            && cell(reader.fields()[0]).compare(QLatin1String("attribute"), Qt::CaseInsensitive) == 0
            && cell(reader.fields()[1]).compare(QLatin1String("cost"), Qt::CaseInsensitive) == 0;
        const QString reason = !isRow ? csvProblemText(reader.problem())
            : isHead                  ? QString()
            : isHeader                ? tr("The first line must be: attribute,cost")
                                      : takeCost(reader, schema, costs);
        isHeader = false;
        if (!reason.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        tr("%1, line %2: %3").arg(path).arg(isRow ? reader.line() : reader.problemLine()).arg(reason));
    }
    if (isHeader)
        return fail(ErrorCode::InvalidInput, tr("%1 is empty.").arg(path));
    return costs;
}

} // namespace partnerscope
