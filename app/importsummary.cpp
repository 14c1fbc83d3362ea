#include "app/importsummary.h"

#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

constexpr qsizetype ProblemsShown = 50;
constexpr qsizetype SamplesShown = 5; ///< of what was cleaned in one column
constexpr qsizetype ConflictsShown = 20;

QString joined(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return QStringLiteral("\"%1\"").arg(line.size() > 40 ? QString(line.left(40) + QChar(0x2026)) : line);
}

void addColumns(QStringList &lines, const ImportPlan &plan)
{
    QStringList leftOut;
    for (const ImportColumn &column : plan.columns) {
        if (column.match == ImportColumn::Match::LeftOut && !column.isListId)
            leftOut << column.header;
    }
    if (!leftOut.isEmpty())
        lines << tr("Columns left out: %1").arg(joined(leftOut));
    bool hasSureGuess = false;
    for (const ImportColumn &column : plan.columns) {
        if (column.match == ImportColumn::Match::Guess)
            lines << tr("%1: guessed to be %2 (%3)").arg(column.header, column.attribute, column.guess.reason);
        const bool isOpen = column.match == ImportColumn::Match::LeftOut && !column.guess.attribute.isEmpty();
        if (isOpen)
            lines << tr("%1: could be %2 (%3)").arg(column.header, column.guess.attribute, column.guess.reason);
        hasSureGuess = hasSureGuess || (isOpen && column.guess.confidence >= SureGuess);
    }
    if (hasSureGuess)
        lines << tr("Add --guess to take over what the content shows, or say it in a mapping.");
}

void addDates(QStringList &lines, const ImportColumn &column)
{
    const bool isDayFirst = column.dates.order == DateOrder::DayFirst;
    const QString other = isDayFirst ? QStringLiteral("mdy") : QStringLiteral("dmy");
    const QString read = isDayFirst ? tr("day first") : tr("month first");
    if (column.dates.certainty == DateFinding::Certainty::Assumed)
        lines << tr("%1: nothing tells whether %2 has the day or the month first; read %3. If that is wrong, add "
                    "--date-order %4.")
                     .arg(column.header, quoted(column.dates.example), read, other);
    if (column.dates.certainty == DateFinding::Certainty::Mixed)
        lines
            << tr("%1: some dates have the day first, some the month; read %2, as most are.").arg(column.header, read);
}

void addCleaning(QStringList &lines, const ImportPlan &plan)
{
    for (const ImportColumn &column : plan.columns) {
        if (column.type == AttributeType::Date && !column.attribute.isEmpty())
            addDates(lines, column);
        if (column.cleanedCells > 0) {
            QStringList samples;
            for (const CleanedCell &cell : column.cleaned.first(std::min(column.cleaned.size(), SamplesShown)))
                samples << tr("%1 is %2")
                               .arg(quoted(cell.before), cell.after.isEmpty() ? tr("unknown") : quoted(cell.after));
            lines << tr("%1: %n cell(s) cleaned, such as %2", nullptr, static_cast<int>(column.cleanedCells))
                         .arg(column.header, joined(samples));
        }
        QStringList suggestions;
        for (const TermSuggestion &suggestion :
             column.suggestions.first(std::min(column.suggestions.size(), SamplesShown)))
            suggestions << tr("%1 may mean %2").arg(quoted(suggestion.text), quoted(suggestion.label));
        if (!suggestions.isEmpty())
            lines << tr("%1: %2; say so under \"terms\" in a mapping").arg(column.header, joined(suggestions));
    }
}

QString sideText(const QString &value, const Evidence &evidence)
{
    const QString day = evidence.asOf.isValid() ? evidence.asOf.toString(Qt::ISODate) : tr("no date");
    return tr("%1 (%2, %3, %4)").arg(quoted(value), evidence.source, day, gradeLabel(evidence.grade));
}

void addConflicts(QStringList &lines, const ImportPlan &plan)
{
    const ConflictCounts &counts = plan.conflictCounts;
    if (counts.replaced + counts.kept == 0)
        return;
    lines << tr("Facts the file knows otherwise: %1 replaced, %2 kept (%3 of them verified and more recent)")
                 .arg(counts.replaced)
                 .arg(counts.kept)
                 .arg(counts.isProtected);
    for (const ImportConflict &conflict : plan.conflicts.first(std::min(plan.conflicts.size(), ConflictsShown)))
        lines << tr("line %1, %2, %3: recorded %4, in the file %5: %6")
                     .arg(QString::number(conflict.line), conflict.company, conflict.label,
                          sideText(conflict.recorded, conflict.recordedEvidence),
                          sideText(conflict.offered, conflict.offeredEvidence),
                          conflict.takesOffered ? tr("replaced") : tr("kept"));
    if (plan.conflicts.size() > ConflictsShown)
        lines << tr("… and %1 more").arg(counts.replaced + counts.kept - static_cast<std::size_t>(ConflictsShown));
}

void addTerms(QStringList &lines, const ImportPlan &plan)
{
    QStringList added;
    for (const Attribute &attribute : plan.newAttributes)
        added << attribute.key;
    if (!added.isEmpty())
        lines << tr("New attributes: %1").arg(joined(added));
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
    constexpr qsizetype MostTermsNamed = 60;
    if (terms.size() > MostTermsNamed)
        lines << tr("New terms to review: %1 and %2 more; `terms list` shows them all")
                     .arg(terms.mid(0, MostTermsNamed).join(QStringLiteral("; ")))
                     .arg(terms.size() - MostTermsNamed);
    else if (!terms.isEmpty())
        lines << tr("New terms to review: %1").arg(terms.join(QStringLiteral("; ")));
}

QJsonValue count(std::size_t n)
{
    return QJsonValue(static_cast<qint64>(n));
}

QString matchKey(ImportColumn::Match match)
{
    switch (match) {
    case ImportColumn::Match::Key: return QStringLiteral("key");
    case ImportColumn::Match::Label: return QStringLiteral("label");
    case ImportColumn::Match::Synonym: return QStringLiteral("synonym");
    case ImportColumn::Match::Chosen: return QStringLiteral("chosen");
    case ImportColumn::Match::Guess: return QStringLiteral("guess");
    case ImportColumn::Match::New: return QStringLiteral("new");
    case ImportColumn::Match::LeftOut: break;
    }
    return QStringLiteral("left_out");
}

QJsonObject columnJson(const ImportColumn &column)
{
    QJsonObject object { { QStringLiteral("header"), column.header },
                         { QStringLiteral("match"), matchKey(column.match) },
                         { QStringLiteral("filled"), count(column.filled) },
                         { QStringLiteral("problems"), count(column.problems) },
                         { QStringLiteral("cleaned_cells"), count(column.cleanedCells) } };
    object.insert(QStringLiteral("attribute"),
                  column.attribute.isEmpty() ? QJsonValue() : QJsonValue(column.attribute));
    if (!column.guess.attribute.isEmpty())
        object.insert(QStringLiteral("guess"),
                      QJsonObject { { QStringLiteral("attribute"), column.guess.attribute },
                                    { QStringLiteral("confidence"), column.guess.confidence },
                                    { QStringLiteral("reason"), column.guess.reason } });
    if (column.type == AttributeType::Date && !column.attribute.isEmpty()) {
        object.insert(QStringLiteral("date_order"), dateOrderKey(column.dates.order));
        object.insert(QStringLiteral("date_order_is_assumed"),
                      column.dates.certainty == DateFinding::Certainty::Assumed);
    }
    QJsonArray cleaned;
    for (const CleanedCell &cell : column.cleaned)
        cleaned.append(QJsonObject { { QStringLiteral("before"), cell.before },
                                     { QStringLiteral("after"), cell.after },
                                     { QStringLiteral("cells"), count(cell.cells) } });
    object.insert(QStringLiteral("cleaned"), cleaned);
    QJsonArray suggestions;
    for (const TermSuggestion &suggestion : column.suggestions)
        suggestions.append(QJsonObject { { QStringLiteral("text"), suggestion.text },
                                         { QStringLiteral("term"), suggestion.code },
                                         { QStringLiteral("cells"), count(suggestion.cells) },
                                         { QStringLiteral("likeness"), suggestion.likeness } });
    object.insert(QStringLiteral("suggestions"), suggestions);
    return object;
}

QJsonArray conflictsJson(const ImportPlan &plan)
{
    QJsonArray list;
    for (const ImportConflict &conflict : plan.conflicts)
        list.append(QJsonObject { { QStringLiteral("line"), count(conflict.line) },
                                  { QStringLiteral("partner"), conflict.company },
                                  { QStringLiteral("attribute"), conflict.fact.attribute },
                                  { QStringLiteral("recorded"), conflict.recorded },
                                  { QStringLiteral("offered"), conflict.offered },
                                  { QStringLiteral("replaced"), conflict.takesOffered },
                                  { QStringLiteral("protected"), conflict.isProtected } });
    return list;
}

bool saysMore(const ImportColumn &column)
{
    const bool isDateOpen = column.dates.certainty == DateFinding::Certainty::Assumed
        && column.type == AttributeType::Date && !column.attribute.isEmpty();
    return isDateOpen || column.cleanedCells > 0 || !column.suggestions.isEmpty() || !column.guess.attribute.isEmpty();
}

/// What was guessed, cleaned, suggested and decided, and the list the file is; empty where there was nothing of it.
QJsonObject cleaningJson(const ImportPlan &plan)
{
    QJsonObject cleaning;
    QJsonArray columns;
    for (const ImportColumn &column : plan.columns) {
        if (saysMore(column))
            columns.append(columnJson(column));
    }
    if (!columns.isEmpty())
        cleaning.insert(QStringLiteral("columns"), columns);
    if (plan.conflictCounts.replaced + plan.conflictCounts.kept > 0) {
        cleaning.insert(QStringLiteral("facts_replaced"), count(plan.conflictCounts.replaced));
        cleaning.insert(QStringLiteral("facts_kept"), count(plan.conflictCounts.kept));
        cleaning.insert(QStringLiteral("conflicts"), conflictsJson(plan));
    }
    if (!plan.list.system.isEmpty()) {
        cleaning.insert(QStringLiteral("list"), plan.list.system);
        cleaning.insert(QStringLiteral("listed"), count(plan.list.entries.size()));
        cleaning.insert(QStringLiteral("missing"), count(plan.list.missing));
        cleaning.insert(QStringLiteral("missing_partners"), QJsonArray::fromStringList(plan.list.missingNames));
    }
    return cleaning;
}

QJsonArray similarJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const SimilarRow &row : plan.similar)
        rows.append(QJsonObject { { QStringLiteral("line"), static_cast<qint64>(row.line) },
                                  { QStringLiteral("name"), row.name },
                                  { QStringLiteral("company"), row.companyName },
                                  { QStringLiteral("other_line"), static_cast<qint64>(row.otherLine) },
                                  { QStringLiteral("probability"), std::round(row.probability * 1e6) / 1e6 },
                                  { QStringLiteral("taken"), row.isTaken },
                                  { QStringLiteral("evidence"), QJsonArray::fromStringList(row.evidence) } });
    return rows;
}

QString similarLine(const SimilarRow &row)
{
    const QString probability = QString::number(std::clamp(std::lround(row.probability * 100), 1L, 99L));
    const QString line = QString::number(row.line);
    if (row.otherLine == 0)
        return (row.isTaken ? tr("line %1: %2 was taken for %3 (%4 %)") : tr("line %1: %2 may be %3 (%4 %)"))
            .arg(line, row.name, row.companyName, probability);
    return (row.isTaken ? tr("line %1: %2 was taken for %3 of line %5 (%4 %)")
                        : tr("line %1: %2 may be %3 of line %5 (%4 %)"))
        .arg(line, row.name, row.companyName, probability, QString::number(row.otherLine));
}

/// Rows that were taken for a company of another name, and those a person should look at.
QStringList similarLines(const ImportPlan &plan)
{
    constexpr qsizetype Shown = 20;
    QStringList lines;
    for (const SimilarRow &row : plan.similar.mid(0, Shown))
        lines << similarLine(row);
    if (plan.similar.size() > Shown)
        lines << tr("… and %1 more that are similar").arg(plan.similar.size() - Shown);
    if (!plan.comparedSimilar)
        lines << tr(
            "So many companies are new that only equal names were looked for. \"duplicates\" finds the others.");
    return lines;
}

} // namespace

QByteArray importSummaryText(const ImportPlan &plan, bool isDryRun)
{
    QStringList lines;
    lines << (isDryRun ? tr("Nothing was written. An import of %1 would do this:") : tr("Imported %1:"))
                 .arg(plan.fileName);
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
    addColumns(lines, plan);
    addTerms(lines, plan);
    addCleaning(lines, plan);
    addConflicts(lines, plan);
    lines << similarLines(plan);
    if (!plan.list.system.isEmpty())
        lines << tr("List of %1: %2 companies in it, %3 that the list before had are missing")
                     .arg(plan.list.system)
                     .arg(plan.list.entries.size())
                     .arg(plan.list.missing);
    if (!plan.list.missingNames.isEmpty())
        lines << tr("Missing now: %1").arg(plan.list.missingNames.join(QStringLiteral("; ")));
    for (const ImportProblem &problem : plan.problems.mid(0, ProblemsShown)) {
        const QString column = problem.column.isEmpty() ? QString() : QString(QStringLiteral(", ") + problem.column);
        lines << tr("line %1%2: %3").arg(QString::number(problem.line), column, problem.reason);
    }
    if (plan.problemCount > ProblemsShown)
        lines << tr("… and %1 more problems").arg(plan.problemCount - ProblemsShown);
    return lines.join(QLatin1Char('\n')).toUtf8().append('\n');
}

QByteArray importSummaryJson(const ImportPlan &plan)
{
    QJsonArray attributes;
    for (const Attribute &attribute : plan.newAttributes)
        attributes.append(attribute.key);
    QJsonArray problems;
    for (const ImportProblem &problem : plan.problems)
        problems.append(QJsonObject { { QStringLiteral("line"), count(problem.line) },
                                      { QStringLiteral("column"), problem.column },
                                      { QStringLiteral("reason"), problem.reason } });
    QJsonObject summary { { QStringLiteral("kind"), listKindKey(plan.kind) },
                          { QStringLiteral("read"), count(plan.counts.read) },
                          { QStringLiteral("added"), count(plan.counts.added) },
                          { QStringLiteral("updated"), count(plan.counts.updated) },
                          { QStringLiteral("unchanged"), count(plan.counts.unchanged) },
                          { QStringLiteral("skipped"), count(plan.counts.skipped) },
                          { QStringLiteral("rejected"), count(plan.counts.rejected) },
                          { QStringLiteral("new_attributes"), attributes },
                          { QStringLiteral("similar"), similarJson(plan) },
                          { QStringLiteral("problems"), problems } };
    if (plan.kind == ListKind::CustomerDemand) {
        const DemandUpdate &demand = plan.records.demand;
        const CustomerProfile &weights = demand.weights;
        const std::size_t changed = weights.industries.size() + weights.regions.size() + weights.segments.size();
        summary.insert(QStringLiteral("demand"),
                       QJsonObject { { QStringLiteral("profile"), demand.name },
                                     { QStringLiteral("changed_terms"), count(changed) },
                                     { QStringLiteral("kept_terms"), count(demand.kept) } });
    }
    if (const QJsonObject cleaning = cleaningJson(plan); !cleaning.isEmpty())
        summary.insert(QStringLiteral("cleaning"), cleaning);
    return QJsonDocument(summary).toJson(QJsonDocument::Indented);
}

Error noNameColumn(const ImportPlan &plan)
{
    QStringList shown;
    for (const ImportColumn &column : plan.columns) {
        if (shown.size() < 8)
            shown << column.header.left(40);
    }
    return { ErrorCode::InvalidInput,
             tr("The file %1 has no column for the company's name. Give one the header \"name\", or say which one it "
                "is in a file like { \"HEADER\": \"name\" } and add --mapping MAP.json. If line 1 is data and no "
                "header, add --no-header: then the columns are called \"Column 1\", \"Column 2\" and so on. "
                "Columns found: %2.")
                 .arg(plan.fileName, joined(shown)),
             {} };
}

} // namespace partnerscope
