#include "session/workbookexports.h"

#include "base/text.h"
#include "domain/taxonomy.h"
#include "exchange/workbookwriter.h"
#include "insight/profilewords.h"
#include "scoring/explanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// As in the CSV: six places and no more.
double rounded(double figure)
{
    return std::round(figure * 1e6) / 1e6;
}

/// The rows of the companies that are in the pool, in the order of the list.
std::vector<std::pair<const ShortlistEntry *, std::size_t>> listed(const Scores &scores,
                                                                   const std::vector<ShortlistEntry> &entries)
{
    std::vector<std::pair<const ShortlistEntry *, std::size_t>> rows;
    for (const ShortlistEntry &entry : entries) {
        if (const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner))
            rows.emplace_back(&entry, *row);
    }
    return rows;
}

/// As in the CSV, but for the day, which is one.
void writeQualification(WorkbookWriter &book, const ListQualification &found, const ShortlistEntry &entry)
{
    if (found.subjects.isEmpty())
        return;
    const QStringList cells = qualificationCells(found, entry);
    for (const QString &cell : cells.first(cells.size() - 1))
        book.text(cell);
    const QDate by = found.byEntry.value(entry.id).nextBy;
    if (by.isValid())
        book.date(by);
    else
        book.empty();
}

void writeCandidates(WorkbookWriter &book, const Scores &scores,
                     const std::vector<std::pair<const ShortlistEntry *, std::size_t>> &candidates,
                     const ListQualification &found)
{
    const auto fit = [](const char *name) {
        return SheetColumn { QString::fromLatin1(name), 9, NumberLook::OnePlace };
    };
    SheetColumn withBars = fit("fit");
    withBars.width = 16;
    withBars.bars = 100;
    QList<SheetColumn> columns { { QStringLiteral("rank"), 7, NumberLook::Whole },
                                 { QStringLiteral("partner"), 34 },
                                 withBars,
                                 fit("low"),
                                 fit("high"),
                                 { QStringLiteral("known"), 9, NumberLook::Percent },
                                 { QStringLiteral("status"), 13 },
                                 { QStringLiteral("tier"), 14 },
                                 { QStringLiteral("excluded_by"), 18 },
                                 { QStringLiteral("rationale"), 70, NumberLook::Plain, 0, true } };
    for (const QString &column : qualificationColumns(found)) {
        const bool isText = column.startsWith(QLatin1String("evidence:")) || column == QLatin1String("reason");
        columns << SheetColumn { column, isText ? 40.0 : 16.0, NumberLook::Plain, 0, isText };
    }
    book.beginSheet(tr("Shortlist"), columns);
    const ScoreSheet &sheet = scores.sheet;
    for (const auto &[entry, row] : candidates) {
        if (sheet.isRanked(row))
            book.number(scores.ranking.rank[row]);
        else
            book.empty();
        book.text(scores.pool->name(row));
        for (const double figure : { sheet.fit(row), sheet.low(row), sheet.high(row), sheet.known(row) })
            book.number(rounded(figure));
        book.text(fitStatusKey(sheet.status[row]));
        const int tier = sheet.tier[row];
        book.text(tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name);
        book.text(excludedBy(scores.compiled, row));
        book.text(entry->rationale);
        writeQualification(book, found, *entry);
        book.endRow();
    }
}

QString methodName()
{
    return tr("Method");
}

QList<SheetColumn> methodColumns()
{
    return { { tr("Subject"), 18 },
             { tr("Name"), 36 },
             { tr("Figure"), 12 },
             { tr("In words"), 90, NumberLook::Plain, 0, true } };
}

/// A line of the sheet "Method": what it is about, its name, its figure, and the same in words.
class MethodSheet
{
public:
    explicit MethodSheet(WorkbookWriter &book)
        : m_book(book)
    {
        book.beginSheet(methodName(), methodColumns());
    }
    void line(const QString &subject, const QString &name, const QString &words = {})
    {
        begin(subject, name);
        m_book.empty();
        end(words);
    }
    void figure(const QString &subject, const QString &name, double figure, NumberLook look, const QString &words = {})
    {
        begin(subject, name);
        m_book.number(figure, look);
        end(words);
    }
    void day(const QString &subject, const QString &name, const QDate &day)
    {
        begin(subject, name);
        m_book.date(day);
        end({});
    }

private:
    void begin(const QString &subject, const QString &name)
    {
        m_book.text(subject);
        m_book.text(name);
    }
    void end(const QString &words)
    {
        m_book.text(words);
        m_book.endRow();
    }

    WorkbookWriter &m_book;
};

QString unknownInWords(const UnknownRule &rule)
{
    switch (rule.estimate) {
    case Estimate::Prior:
        return tr("The mean of the companies for which the fact is known stands in for it; low and high show the range "
                  "it leaves open.");
    case Estimate::Renormalise:
        return tr("The criterion is left out and the others share its weight; low and high show the range it leaves "
                  "open.");
    case Estimate::Worst: return tr("It counts as the worst it can be.");
    case Estimate::Best: return tr("It counts as the best it can be.");
    }
    Q_UNREACHABLE();
}

void writeCriteria(MethodSheet &sheet, const Scores &scores)
{
    const CompiledProfile &compiled = scores.compiled;
    for (const CompiledProfile::Leaf &leaf : compiled.leaves) {
        const Criterion *criterion = criterionAt(scores.version.profile, leaf.path);
        if (leaf.weight > 0) {
            const double share = static_cast<double>(leaf.weight) / static_cast<double>(compiled.weightSum);
            const bool isStated = criterion && criterion->value;
            sheet.figure(tr("Criterion"), leaf.label, share, NumberLook::Percent,
                         isStated ? valueText(*criterion->value, *scores.schema, leaf.attribute) : QString());
        }
        if (criterion && criterion->must && criterion->must->hasCondition())
            sheet.line(tr("Must-have"), leaf.label, mustText(*criterion->must, *scores.schema, leaf.attribute, 0));
    }
}

void writeMethod(WorkbookWriter &book, const QString &title, const Scores &scores, std::size_t listed,
                 std::size_t missing)
{
    const ProfileVersion &version = scores.version;
    MethodSheet sheet(book);
    sheet.figure(tr("Shortlist"), title, static_cast<double>(listed), NumberLook::Whole, tr("Companies on the list"));
    if (missing > 0)
        sheet.figure(tr("Shortlist"), tr("No longer in the pool"), static_cast<double>(missing), NumberLook::Whole,
                     tr("Companies of the list that are left out here, since they were removed"));
    sheet.figure(tr("Profile"), version.profile.name, version.version, NumberLook::Plain,
                 tr("Version of the ideal partner profile, %1").arg(statusLabel(version.status).toLower()));
    if (!version.profile.purpose.objective.isEmpty())
        sheet.line(tr("Profile"), tr("Purpose"), version.profile.purpose.objective);
    if (version.approvedOn.isValid())
        sheet.day(tr("Profile"), tr("Approved on"), version.approvedOn);
    sheet.day(tr("Profile"), tr("Facts as of"), scores.asOf);
    sheet.figure(tr("Pool"), tr("Companies"), static_cast<double>(scores.sheet.size()), NumberLook::Whole);
    writeCriteria(sheet, scores);
    for (const Tier &tier : scores.compiled.tiers)
        sheet.figure(tr("Tier"), tier.name, tier.atLeast, NumberLook::Plain, tr("Fit from which it begins"));
    sheet.line(tr("Unknown facts"), tr("How they count"), unknownInWords(scores.compiled.unknown));
    sheet.figure(tr("Unknown facts"), tr("Known at least"), scores.compiled.unknown.floor, NumberLook::Percent,
                 tr("Share of the weight that must rest on known facts; below it a company has no rank"));
    sheet.line(
        tr("Fit"), tr("How it is made"),
        tr("Fit is the weighted sum of the criteria on fixed scales from 0 to 100; it does not depend on who else "
           "is on the list. A failed must-have excludes a company, it does not just cost points."));
}

/// The fact as what it is: a number as a number, a day as a day; percent as its share.
void writeFact(WorkbookWriter &book, const Value &value, const Attribute *attribute, const Schema &schema)
{
    const bool isPercent = attribute && attribute->type == AttributeType::Percent;
    if (const double *number = std::get_if<double>(&value)) {
        book.number(isPercent ? rounded(*number) / 100 : *number, isPercent ? NumberLook::Percent : NumberLook::Plain);
    } else if (const Money *money = std::get_if<Money>(&value)) {
        book.number(money->amount, NumberLook::Whole);
    } else if (const QDate *day = std::get_if<QDate>(&value)) {
        book.date(*day);
    } else if (const bool *yes = std::get_if<bool>(&value)) {
        book.yesNo(*yes);
    } else {
        const Vocabulary *vocabulary = attribute ? schema.vocabulary(attribute->vocabulary) : nullptr;
        const auto label = [&](const QString &code) { return vocabulary ? vocabulary->labelOf(code) : code; };
        QStringList words;
        if (const QString *code = std::get_if<QString>(&value))
            words << label(*code);
        const QStringList *codes = std::get_if<QStringList>(&value);
        for (qsizetype i = 0; codes && i < codes->size(); ++i)
            words << label(codes->at(i));
        book.text(codes && codes->isEmpty() ? QStringLiteral("[]") : words.join(QStringLiteral("; ")));
    }
}

QString unitOf(const Value &value, const Attribute *attribute)
{
    if (const Money *money = std::get_if<Money>(&value))
        return money->currency;
    const bool isPlain = attribute && isKnown(value) && attribute->type != AttributeType::Percent;
    return isPlain ? attribute->unit : QString();
}

QString gateInWords(const Explanation::Row &part)
{
    if (!part.isGate)
        return {};
    if (part.waiver)
        return tr("waived");
    switch (part.gate) {
    case GateResult::Pass: return tr("passed");
    case GateResult::Unknown: return tr("unknown");
    case GateResult::Fail: return part.capTier.isEmpty() ? tr("failed") : tr("failed: %1 at most").arg(part.capTier);
    }
    Q_UNREACHABLE();
}

void writeExplanation(WorkbookWriter &book, const Scores &scores,
                      const std::vector<std::pair<const ShortlistEntry *, std::size_t>> &candidates)
{
    const auto points = [](const QString &title, double bars = 0) {
        return SheetColumn { title, 12, NumberLook::OnePlace, bars };
    };
    double widest = 0;
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
        widest =
            std::max(widest, 100 * static_cast<double>(leaf.weight) / static_cast<double>(scores.compiled.weightSum));
    book.beginSheet(tr("Explanation"),
                    { { tr("Company"), 34 },
                      { tr("Criterion"), 30 },
                      { tr("Group"), 14 },
                      { tr("Fact"), 34, NumberLook::Plain, 0, true },
                      { tr("Unit"), 9 },
                      { tr("Value"), 10, NumberLook::Percent },
                      { tr("Weight"), 10, NumberLook::Percent },
                      points(tr("Points"), widest),
                      points(tr("Points missing")),
                      points(tr("Points at least")),
                      points(tr("Points at most")),
                      { tr("Must-have"), 18 } });
    for (const auto &[entry, row] : candidates) {
        for (const Explanation::Row &part : explain(scores.compiled, scores.sheet, row).rows) {
            const Value value = scores.pool->value(row, part.attribute);
            const Attribute *attribute = scores.schema->find(part.attribute);
            book.text(scores.pool->name(row));
            book.text(part.label);
            book.text(part.group.isEmpty() ? QString() : taxonomyLabel(part.group));
            writeFact(book, value, attribute, *scores.schema);
            book.text(unitOf(value, attribute));
            for (const double figure :
                 { part.value, part.weight, part.contribution, part.gap, part.lowPoints, part.highPoints })
                book.number(rounded(figure));
            book.text(gateInWords(part));
            book.endRow();
        }
    }
}
} // namespace

Result<QByteArray> shortlistWorkbook(const QString &title, const Scores &scores,
                                     const std::vector<ShortlistEntry> &entries, const QDate &today,
                                     const ListQualification &found)
{
    const auto candidates = listed(scores, entries);
    WorkbookWriter book(today);
    writeCandidates(book, scores, candidates, found);
    writeMethod(book, title, scores, candidates.size(), entries.size() - candidates.size());
    writeExplanation(book, scores, candidates);
    return book.finish();
}

} // namespace partnerscope
