#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "domain/offeredschema.h"
#include "exchange/csvwriter.h"
#include "insight/dataquality.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnerscope {

namespace {

/// Everything the command needs to say.
struct Looked {
    std::unique_ptr<Session> session;
    std::shared_ptr<const Scores> scores; ///< null without --profile
    DataQuality quality;
};

Result<Looked> look(const Arguments &arguments)
{
    Looked looked;
    if (arguments.has("profile")) {
        Result<Scored> scored = scoreWorkspace(arguments);
        if (!scored)
            return scored.failure();
        looked.session = std::move(scored->session);
        looked.scores = scored->scores;
    } else {
        Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
        if (!session)
            return session.failure();
        looked.session = std::move(*session);
    }
    const QualityLens lens =
        looked.scores ? QualityLens { &looked.scores->compiled, &looked.scores->sheet } : QualityLens {};
    looked.quality = dataQuality(withoutRetired(*looked.session->schema(), looked.session->retired()),
                                 *looked.session->pool(), lens, looked.session->clock().today());
    return looked;
}

double shareOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

QByteArray summaryCsv(const Looked &looked)
{
    CsvWriter csv;
    for (const char *column : { "issue", "companies", "share", "facts" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const QualityList &list : looked.quality.lists) {
        csv.text(qualityIssueKey(list.issue));
        csv.integer(static_cast<qint64>(list.rows.size()));
        csv.number(shareOf(list.rows.size(), looked.session->pool()->size()), 6);
        csv.integer(static_cast<qint64>(list.facts));
        csv.endRow();
    }
    return csv.take();
}

QByteArray summaryJson(const Looked &looked)
{
    QJsonArray issues;
    for (const QualityList &list : looked.quality.lists)
        issues.append(
            QJsonObject { { QStringLiteral("issue"), qualityIssueKey(list.issue) },
                          { QStringLiteral("companies"), static_cast<qint64>(list.rows.size()) },
                          { QStringLiteral("share"), shareOf(list.rows.size(), looked.session->pool()->size()) },
                          { QStringLiteral("facts"), static_cast<qint64>(list.facts) } });
    QJsonArray work;
    for (const FactWork &item : looked.quality.work) {
        QJsonArray partners;
        for (const std::uint32_t row : item.rows)
            partners.append(looked.session->pool()->name(row));
        work.append(QJsonObject { { QStringLiteral("attributes"), QJsonArray::fromStringList(item.attributes) },
                                  { QStringLiteral("weight"), item.weight },
                                  { QStringLiteral("partners"), partners } });
    }
    const QJsonObject object { { QStringLiteral("companies"), static_cast<qint64>(looked.session->pool()->size()) },
                               { QStringLiteral("completeness"), looked.quality.meanCompleteness },
                               { QStringLiteral("issues"), issues },
                               { QStringLiteral("work"), work } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// One line per company on a list.
QByteArray listBytes(const Looked &looked, const QualityList &list, bool asCsv)
{
    const Pool &pool = *looked.session->pool();
    CsvWriter csv;
    for (const char *column : { "partner", "owner", "completeness", "why" })
        csv.text(std::string_view(column));
    csv.endRow();
    QJsonArray array;
    for (const std::uint32_t row : list.rows) {
        const QString owner = toFileText(pool.value(row, QStringLiteral("owner")));
        const double completeness = static_cast<double>(looked.quality.completeness[row]);
        const QString why = list.issue == QualityIssue::Contradictory
            ? contradictions(*looked.session->schema(), pool, row, looked.session->clock().today())
                  .join(QLatin1Char(' '))
            : QString();
        csv.text(pool.nameUtf8(row));
        csv.text(owner);
        csv.number(completeness, 6);
        csv.text(why);
        csv.endRow();
        array.append(QJsonObject { { QStringLiteral("partner"), pool.name(row) },
                                   { QStringLiteral("owner"), owner.isEmpty() ? QJsonValue() : QJsonValue(owner) },
                                   { QStringLiteral("completeness"), completeness },
                                   { QStringLiteral("why"), why.isEmpty() ? QJsonValue() : QJsonValue(why) } });
    }
    return asCsv ? csv.take() : QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<int> runQuality(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    QStringList issues;
    for (int issue = 0; issue <= static_cast<int>(QualityIssue::Contradictory); ++issue)
        issues << qualityIssueKey(static_cast<QualityIssue>(issue));
    const Result<QString> wanted = arguments.choice("list", issues, {});
    if (!wanted)
        return wanted.failure();
    const Result<Looked> looked = look(arguments);
    if (!looked)
        return looked.failure();
    const bool asCsv = *format == QLatin1String("csv");
    QByteArray bytes;
    if (wanted->isEmpty()) {
        bytes = asCsv ? summaryCsv(*looked) : summaryJson(*looked);
    } else {
        const auto list = std::ranges::find(looked->quality.lists, *wanted,
                                            [](const QualityList &each) { return qualityIssueKey(each.issue); });
        bytes = listBytes(*looked, *list, asCsv);
    }
    if (const Result<> delivered = deliver(arguments, bytes); !delivered)
        return delivered.failure();
    tell(tr("Completeness: %1 %.").arg(100 * looked->quality.meanCompleteness, 0, 'f', 1));
    return Done;
}

} // namespace

std::vector<Command> qualityCommands()
{
    Command quality { "quality", "WORKSPACE [--profile NAME] [--list ISSUE] [--format csv|json] [--output FILE]",
                      QT_TRANSLATE_NOOP("partnerscope",
                                        "Says what is missing, stale, unverified or impossible in the facts.") };
    quality.options = { { "profile", "NAME",
                          QT_TRANSLATE_NOOP("partnerscope",
                                            "weighs completeness, and says which facts to find out for whom (json)") },
                        { "list", "ISSUE",
                          QT_TRANSLATE_NOOP("partnerscope",
                                            "the companies with an issue: incomplete, stale, unverified, unowned, "
                                            "review_due, out_of_vocabulary, contradictory") },
                        FormatOption,
                        OutputOption };
    quality.run = runQuality;
    return { quality };
}

} // namespace partnerscope
