#include "app/command.h"
#include "base/text.h"
#include "session/duplicates.h"
#include "session/exports.h"
#include "session/recordimport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
Result<QHash<QString, QString>> readMapping(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path);
    if (!bytes)
        return bytes.failure();
    Result<QHash<QString, QString>> mapping = readMappingJson(*bytes);
    if (!mapping)
        return fail(mapping.error().code, tr("%1: %2").arg(path, mapping.error().message), mapping.error().detail);
    return mapping;
}

/// What the call says about lists of other things than companies.
Result<> readRecordOptions(const Arguments &arguments, ImportOptions &options)
{
    QStringList kinds;
    for (const ListKind kind : listKinds())
        kinds << listKindKey(kind);
    const Result<QString> kind = arguments.choice("kind", kinds, {});
    if (!kind)
        return kind.failure();
    options.kind = listKindFromKey(*kind);
    const Result<QDate> retainUntil = arguments.day("retain-until");
    if (!retainUntil)
        return retainUntil.failure();
    options.retainUntil = *retainUntil;
    options.lawfulBasis = arguments.text("lawful-basis");
    return {};
}

Result<ImportOptions> optionsOf(const Arguments &arguments)
{
    ImportOptions options;
    const Result<QString> onDuplicate =
        arguments.choice("on-duplicate", { QStringLiteral("update"), QStringLiteral("skip"), QStringLiteral("add") },
                         QStringLiteral("update"));
    if (!onDuplicate)
        return onDuplicate.failure();
    options.onDuplicate = *onDuplicate == QLatin1String("skip") ? OnDuplicate::Skip
        : *onDuplicate == QLatin1String("add")                  ? OnDuplicate::Add
                                                                : OnDuplicate::Update;
    const Result<QString> similar = arguments.choice(
        "similar", { QStringLiteral("ask"), QStringLiteral("update"), QStringLiteral("add") }, QStringLiteral("ask"));
    if (!similar)
        return similar.failure();
    options.onSimilar = *similar == QLatin1String("update") ? OnSimilar::Update
        : *similar == QLatin1String("add")                  ? OnSimilar::Add
                                                            : OnSimilar::Ask;
    options.newAttributes = arguments.has("new-attributes");
    options.firstRowIsData = arguments.has("no-header");
    options.strict = arguments.has("strict");
    options.encoding = arguments.text("encoding");
    options.sheet = arguments.text("sheet");
    if (const Result<> records = readRecordOptions(arguments, options); !records)
        return records.failure();
    return options;
}

QJsonArray similarJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const SimilarRow &row : plan.similar)
        rows.append(QJsonObject { { QStringLiteral("line"), static_cast<qint64>(row.line) },
                                  { QStringLiteral("name"), row.name },
                                  { QStringLiteral("company"), row.companyName },
                                  { QStringLiteral("probability"), std::round(row.probability * 1e6) / 1e6 },
                                  { QStringLiteral("taken"), row.isTaken },
                                  { QStringLiteral("evidence"), QJsonArray::fromStringList(row.evidence) } });
    return rows;
}

/// Rows that were taken for a company of another name, and those a person should look at.
QStringList similarLines(const ImportPlan &plan)
{
    constexpr qsizetype Shown = 20;
    QStringList lines;
    for (const SimilarRow &row : plan.similar.mid(0, Shown))
        lines << (row.isTaken ? tr("line %1: %2 was taken for %3 (%4 %)") : tr("line %1: %2 may be %3 (%4 %)"))
                     .arg(QString::number(row.line), row.name, row.companyName)
                     .arg(std::clamp(std::lround(row.probability * 100), 1L, 99L));
    if (plan.similar.size() > Shown)
        lines << tr("… and %1 more that are similar").arg(plan.similar.size() - Shown);
    if (!plan.comparedSimilar)
        lines << tr(
            "So many companies are new that only equal names were looked for. \"duplicates\" finds the others.");
    return lines;
}

QByteArray summaryJson(const ImportPlan &plan)
{
    const auto count = [](std::size_t n) { return static_cast<qint64>(n); };
    QJsonArray attributes;
    for (const Attribute &attribute : plan.newAttributes)
        attributes.append(attribute.key);
    QJsonArray problems;
    for (const ImportProblem &problem : plan.problems)
        problems.append(QJsonObject { { QStringLiteral("line"), count(problem.line) },
                                      { QStringLiteral("column"), problem.column },
                                      { QStringLiteral("reason"), problem.reason } });
    return QJsonDocument(QJsonObject { { QStringLiteral("kind"), listKindKey(plan.kind) },
                                       { QStringLiteral("read"), count(plan.counts.read) },
                                       { QStringLiteral("added"), count(plan.counts.added) },
                                       { QStringLiteral("updated"), count(plan.counts.updated) },
                                       { QStringLiteral("unchanged"), count(plan.counts.unchanged) },
                                       { QStringLiteral("skipped"), count(plan.counts.skipped) },
                                       { QStringLiteral("rejected"), count(plan.counts.rejected) },
                                       { QStringLiteral("new_attributes"), attributes },
                                       { QStringLiteral("similar"), similarJson(plan) },
                                       { QStringLiteral("problems"), problems } })
        .toJson(QJsonDocument::Indented);
}

QByteArray summaryText(const ImportPlan &plan, bool dryRun)
{
    QStringList lines;
    lines
        << (dryRun ? tr("Nothing was written. An import of %1 would do this:") : tr("Imported %1:")).arg(plan.fileName);
    if (plan.kind != ListKind::Companies)
        lines << tr("Kind of list: %1").arg(listKindLabel(plan.kind));
    lines << tr("%1 rows read: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected")
                 .arg(plan.counts.read)
                 .arg(plan.counts.added)
                 .arg(plan.counts.updated)
                 .arg(plan.counts.unchanged)
                 .arg(plan.counts.skipped)
                 .arg(plan.counts.rejected);
    lines << plan.table.notices;
    QStringList leftOut;
    for (const ImportColumn &column : plan.columns) {
        if (column.match == ImportColumn::Match::LeftOut)
            leftOut << column.header;
    }
    if (!leftOut.isEmpty())
        lines << tr("Columns left out: %1").arg(leftOut.join(QStringLiteral(", ")));
    QStringList added;
    for (const Attribute &attribute : plan.newAttributes)
        added << attribute.key;
    if (!added.isEmpty())
        lines << tr("New attributes: %1").arg(added.join(QStringLiteral(", ")));
    QStringList terms;
    for (const auto &[vocabulary, term] : plan.newTerms)
        terms << vocabulary + QStringLiteral(": ") + term.code;
    for (const ImportColumn &column : plan.columns) {
        if (column.isProse)
            lines << tr("%1: %2 new terms look like sentences; leave the column out in the mapping, or give it a text "
                        "attribute")
                         .arg(column.header)
                         .arg(column.newTerms);
    }
    if (!terms.isEmpty())
        lines << tr("New terms to review: %1").arg(terms.join(QStringLiteral("; ")));
    lines << similarLines(plan);
    for (const ImportProblem &problem : plan.problems.mid(0, 50)) {
        const QString column = problem.column.isEmpty() ? QString() : QString(QStringLiteral(", ") + problem.column);
        lines << tr("line %1%2: %3").arg(QString::number(problem.line), column, problem.reason);
    }
    if (plan.problemCount > 50)
        lines << tr("… and %1 more problems").arg(plan.problemCount - 50);
    return lines.join(QLatin1Char('\n')).toUtf8().append('\n');
}

tl::unexpected<Error> noNameColumn(const ImportPlan &plan)
{
    QStringList shown;
    for (const ImportColumn &column : plan.columns) {
        if (shown.size() < 8)
            shown << column.header.left(40);
    }
    return fail(
        ErrorCode::InvalidInput,
        tr("The file %1 has no column for the company's name. Give one the header \"name\", or say which one it "
           "is in a file like { \"HEADER\": \"name\" } and add --mapping MAP.json. If line 1 is data and no "
           "header, add --no-header: then the columns are called \"Column 1\", \"Column 2\" and so on. "
           "Columns found: %2.")
            .arg(plan.fileName, shown.join(QStringLiteral(", "))));
}

Result<int> runImport(const Arguments &arguments)
{
    const Result<QString> format =
        arguments.choice("format", { QStringLiteral("text"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return format.failure();
    Result<ImportOptions> options = optionsOf(arguments);
    if (!options)
        return options.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    if (arguments.has("mapping")) {
        const Result<QHash<QString, QString>> mapping = readMapping(arguments.text("mapping"));
        if (!mapping)
            return mapping.failure();
        options->mapping = *mapping;
    }
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(**session);
    if (!memory)
        return memory.failure();
    options->memory = *memory;
    const QString file = arguments.positions().at(1);
    // A value imported without a grade is ungraded, as of the file's date (interfaces.md).
    options->evidence.source = QFileInfo(file).fileName();
    options->evidence.asOf = QFileInfo(file).lastModified().date();
    options->evidence.recordedAt = (*session)->clock().now();
    const Result<ImportPlan> plan = planList(file, *(*session)->schema(), *(*session)->pool(), *options,
                                             recordsOf(**session), terminalProgress(tr("Reading")));
    if (!plan)
        return plan.failure();
    if (!plan->hasName())
        return noNameColumn(*plan);
    const auto report = [&]() -> Result<> {
        Result<> delivered = deliver(arguments,
                                     *format == QLatin1String("json") ? summaryJson(*plan)
                                                                      : summaryText(*plan, arguments.has("dry-run")));
        if (!delivered || !arguments.has("rejected") || plan->rejectedCsv.isEmpty())
            return delivered;
        return writeOutput(arguments, arguments.text("rejected"), plan->rejectedCsv);
    };
    Result<> done;
    if (arguments.has("dry-run"))
        done = report();
    else
        done = (*session)->applyImport(*plan, terminalProgress(tr("Writing")),
                                       report); // what cannot be reported is not done
    if (done)
        done = (*session)->close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}
} // namespace

std::vector<Command> importCommands()
{
    Command command {
        "import",
        "WORKSPACE FILE [--kind KIND] [--sheet NAME] [--mapping MAP.json] [--new-attributes] [--no-header] "
        "[--on-duplicate update|skip|add] [--similar ask|update|add] [--strict] [--encoding NAME] [--lawful-basis "
        "TEXT] [--retain-until DATE] [--rejected FILE.csv] [--dry-run] [--format text|json]",
        QT_TRANSLATE_NOOP("partnerscope", "Imports companies from a CSV or TSV file or from a workbook (.xlsx)."), 2, 2
    };
    command.options = {
        { "kind", "companies|people|engagements|performance|relations|target_accounts",
          QT_TRANSLATE_NOOP("partnerscope", "what the rows are; else found by the header") },
        { "sheet", "NAME",
          QT_TRANSLATE_NOOP("partnerscope", "which sheet of a workbook; else the first visible one with cells") },
        { "mapping", "MAP.json",
          QT_TRANSLATE_NOOP("partnerscope", "which column becomes which attribute; null leaves a column out") },
        { "new-attributes", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "columns without an attribute become attributes") },
        { "no-header", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "line 1 is data; the mapping calls the columns \"Column 1\" and so on") },
        { "on-duplicate", "update|skip|add",
          QT_TRANSLATE_NOOP("partnerscope", "what to do with a company that is already there") },
        { "similar", "ask|update|add",
          QT_TRANSLATE_NOOP("partnerscope",
                            "what to do with a company that may be one of another name: ask adds it and says so") },
        { "strict", nullptr, QT_TRANSLATE_NOOP("partnerscope", "reject terms outside a vocabulary") },
        { "encoding", "NAME", QT_TRANSLATE_NOOP("partnerscope", "encoding of the file, if it is not found by itself") },
        { "lawful-basis", "TEXT",
          QT_TRANSLATE_NOOP("partnerscope", "why people may be recorded, or the source, where the file states none") },
        { "retain-until", "DATE",
          QT_TRANSLATE_NOOP("partnerscope", "until when people are kept where the file states none") },
        { "rejected", "FILE.csv", QT_TRANSLATE_NOOP("partnerscope", "save rejected rows there, with the reason") },
        { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "say what would happen and write nothing") },
        { "format", "text|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") },
    };
    command.run = runImport;
    return { command };
}

} // namespace partnerscope
