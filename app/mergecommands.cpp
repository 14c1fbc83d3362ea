#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/duplicates.h"
#include "session/merging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
const std::array Sides { std::pair("keep", MergeSide::Keep), std::pair("other", MergeSide::Other),
                         std::pair("both", MergeSide::Both) };

QString sideKey(MergeSide side)
{
    const auto found = std::ranges::find_if(Sides, [side](const auto &each) { return each.second == side; });
    return QLatin1String(found->first);
}

/// Companies a word means: "#12" by the number of its record, else by name, whatever the case.
Result<std::vector<PartnerId>> companiesNamed(const Pool &pool, const QString &word)
{
    std::vector<PartnerId> found;
    for (const std::size_t row : pool.rowsNamed(word))
        found.push_back(pool.id(row));
    bool isNumber = false;
    const PartnerId byNumber { word.startsWith(QLatin1Char('#')) ? word.mid(1).toLongLong(&isNumber) : 0 };
    if (found.empty() && isNumber && pool.rowOf(byNumber))
        found.push_back(byNumber);
    for (std::size_t row = 0; found.empty() && row < pool.size(); ++row) {
        if (pool.name(row).compare(word, Qt::CaseInsensitive) == 0)
            found.push_back(pool.id(row));
    }
    if (found.empty())
        return fail(ErrorCode::NotFound, tr("The workspace has no company \"%1\".").arg(word));
    return found;
}

/// The one company a word means that is none of `taken`: of two with the same name, one is kept and the other goes.
Result<PartnerId> companyNamed(const Pool &pool, const QString &word, const std::vector<PartnerId> &taken)
{
    Result<std::vector<PartnerId>> found = companiesNamed(pool, word);
    if (!found)
        return found.failure();
    const std::size_t all = found->size();
    std::erase_if(*found, [&](PartnerId id) { return std::ranges::count(taken, id) > 0; });
    if (found->empty())
        return fail(ErrorCode::InvalidInput, tr("\"%1\" is named twice, and there is only one.").arg(word));
    if (found->size() > 1 && all > 2) {
        QStringList numbers;
        for (const PartnerId id : *found)
            numbers << QStringLiteral("#%1").arg(id.value);
        return fail(ErrorCode::Conflict,
                    tr("%1 companies are called \"%2\". Name one by its number: %3.")
                        .arg(QString::number(all), word, numbers.join(QStringLiteral(", "))));
    }
    return found->front();
}

struct Merging {
    std::unique_ptr<Session> session;
    PartnerId keep;
    std::vector<PartnerId> others;
};

Result<Merging> openMerging(const Arguments &arguments)
{
    Result<std::unique_ptr<Session>> session = arguments.has("dry-run") ? openForReading(arguments.positions().first())
                                                                        : openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Pool &pool = *(*session)->pool();
    const Result<PartnerId> keep = companyNamed(pool, arguments.text("keep"), {});
    if (!keep)
        return keep.failure();
    std::vector<PartnerId> taken { *keep };
    for (const QString &word : QStringList { arguments.text("other") } + arguments.positions().mid(1)) {
        const Result<PartnerId> other = companyNamed(pool, word, taken);
        if (!other)
            return other.failure();
        taken.push_back(*other);
    }
    taken.erase(taken.begin());
    return Merging { std::move(*session), *keep, std::move(taken) };
}

/// The name of a line in --take and in the list: an attribute's key, QUARTER/MEASURE, or tier/PROFILE.
QString lineKey(const MergeLine &line)
{
    switch (line.kind) {
    case MergeLine::Kind::Fact: return line.key;
    case MergeLine::Kind::Figure: return QStringLiteral("%1/%2").arg(line.figure.first, line.figure.second);
    case MergeLine::Kind::Tier: return QStringLiteral("tier/%1").arg(line.key);
    }
    Q_UNREACHABLE();
}

struct Choice {
    QString key;
    MergeSide side;
};

Result<std::vector<Choice>> choicesOf(const Arguments &arguments)
{
    std::vector<Choice> choices;
    for (const QString &part : arguments.text("take").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        const QString side = part.mid(equals + 1).trimmed();
        const auto found =
            std::ranges::find_if(Sides, [&](const auto &each) { return side == QLatin1String(each.first); });
        if (equals <= 0 || found == Sides.end())
            return wrongWords(tr("--take is a list like website=other,regions_served=both; \"%1\" is not.").arg(part));
        choices.push_back({ part.left(equals).trimmed(), found->second });
    }
    return choices;
}

Result<> choose(MergeComparison &comparison, const std::vector<Choice> &choices)
{
    for (const Choice &choice : choices) {
        const auto line = std::ranges::find_if(comparison.lines, [&](const MergeLine &each) {
            return lineKey(each).compare(choice.key, Qt::CaseInsensitive) == 0;
        });
        if (line == comparison.lines.end())
            return fail(ErrorCode::NotFound, tr("Neither company has \"%1\".").arg(choice.key));
        if (choice.side == MergeSide::Both && !line->canBoth)
            return fail(ErrorCode::InvalidInput, tr("\"%1\" can hold only one of the two.").arg(choice.key));
        line->side = choice.side;
    }
    return {};
}

QString reasonKey(const MergeLine &line)
{
    constexpr std::array Keys { "same", "only_known", "verified", "newer", "better_graded", "together", "stays" };
    return line.side == line.proposed.side ? QLatin1String(Keys.at(static_cast<std::size_t>(line.proposed.reason)))
                                           : QStringLiteral("chosen");
}

QByteArray planCsv(const std::vector<MergeComparison> &comparisons)
{
    CsvWriter csv;
    for (const char *column : { "keep", "other", "field", "keep_value", "other_value", "takes", "reason" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const MergeComparison &comparison : comparisons) {
        for (const MergeLine &line : comparison.lines) {
            for (const QString &text :
                 { comparison.keepName, comparison.otherName, lineKey(line), toFileText(line.keep.value),
                   toFileText(line.other.value), sideKey(line.side), reasonKey(line) })
                csv.text(text);
            csv.endRow();
        }
    }
    return csv.take();
}

QByteArray planJson(const std::vector<MergeComparison> &comparisons)
{
    QJsonArray merges;
    for (const MergeComparison &comparison : comparisons) {
        QJsonArray lines;
        for (const MergeLine &line : comparison.lines)
            lines.append(QJsonObject { { QStringLiteral("field"), lineKey(line) },
                                       { QStringLiteral("keep_value"), toFileText(line.keep.value) },
                                       { QStringLiteral("other_value"), toFileText(line.other.value) },
                                       { QStringLiteral("takes"), sideKey(line.side) },
                                       { QStringLiteral("reason"), reasonKey(line) } });
        const MergeCounts &moves = comparison.moves;
        merges.append(QJsonObject { { QStringLiteral("keep"), comparison.keepName },
                                    { QStringLiteral("other"), comparison.otherName },
                                    { QStringLiteral("fields"), lines },
                                    { QStringLiteral("people"), moves.people },
                                    { QStringLiteral("engagements"), moves.engagements },
                                    { QStringLiteral("performance"), moves.figures },
                                    { QStringLiteral("shortlists"), moves.shortlists },
                                    { QStringLiteral("waivers"), moves.waivers } });
    }
    return QJsonDocument(merges).toJson(QJsonDocument::Indented);
}

Result<int> runMerge(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    const Result<std::vector<Choice>> choices = choicesOf(arguments);
    if (!format || !choices)
        return format ? choices.failure() : format.failure();
    const Result<Merging> merging = openMerging(arguments);
    if (!merging)
        return merging.failure();
    Session &session = *merging->session;
    std::vector<MergeComparison> plan;
    for (const PartnerId other : merging->others) {
        Result<MergeComparison> comparison = compareForMerge(session, merging->keep, other);
        if (!comparison)
            return comparison.failure();
        if (const Result<> chosen = choose(*comparison, *choices); !chosen)
            return chosen.failure();
        plan.push_back(std::move(*comparison));
    }
    if (arguments.has("dry-run")) {
        const Result<> delivered = deliver(arguments, *format == QLatin1String("csv") ? planCsv(plan) : planJson(plan));
        return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
    }
    if (arguments.has("by"))
        session.setAuthor(arguments.text("by"));
    const auto chooseAgain = [&](MergeComparison &comparison) { return choose(comparison, *choices); };
    if (const Result<> merged = mergeCompanies(session, merging->keep, merging->others, chooseAgain); !merged)
        return merged.failure();
    for (const MergeComparison &comparison : plan)
        tell(tr("%1 was merged into %2.").arg(comparison.otherName, comparison.keepName));
    if (const Result<> closed = session.close(); !closed)
        return closed.failure();
    return Done;
}

Result<int> runDistinct(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Pool &pool = *(*session)->pool();
    const Result<PartnerId> left = companyNamed(pool, arguments.text("left"), {});
    if (!left)
        return left.failure();
    const Result<PartnerId> right = companyNamed(pool, arguments.text("right"), { *left });
    if (!right)
        return right.failure();
    if (arguments.has("by"))
        (*session)->setAuthor(arguments.text("by"));
    const Result<> told = arguments.has("forget")
        ? (*session)->edit(tr("Forget that two companies are not the same"),
                           [&](Edit &edit) { return edit.unmarkDistinct(*left, *right); })
        : tellApart(**session, *left, *right);
    if (!told)
        return told.failure();
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    return Done;
}

Result<int> runThresholds(const Arguments &arguments)
{
    const auto number = [&](const char *option, double &value) -> Result<> {
        if (!arguments.has(option))
            return {};
        bool isNumber = false;
        value = arguments.text(option).toDouble(&isNumber);
        return isNumber ? Result<>()
                        : Result<>(wrongWords(tr("--%1 is a probability from 0 to 1.").arg(QLatin1String(option))));
    };
    const bool isChange = arguments.has("same") || arguments.has("ask");
    const Result<std::unique_ptr<Session>> session =
        isChange ? openForWriting(arguments.positions().first()) : openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(**session);
    if (!memory)
        return memory.failure();
    MatchThresholds thresholds = (*memory)->thresholds;
    for (const Result<> &read : { number("same", thresholds.same), number("ask", thresholds.ask) }) {
        if (!read)
            return read.failure();
    }
    if (!isChange) {
        const QString text =
            QStringLiteral("same\t%1\nask\t%2\n").arg(shortestNumber(thresholds.same), shortestNumber(thresholds.ask));
        const Result<> delivered = deliver(arguments, text.toUtf8());
        return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
    }
    if (const Result<> set = setThresholds(**session, thresholds); !set)
        return set.failure();
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    return Done;
}
} // namespace

std::vector<Command> mergeCommands()
{
    constexpr OptionSpec ByOption { "by", "WHO", QT_TRANSLATE_NOOP("partnerscope", "who decided it") };
    Command merge { "merge",
                    "WORKSPACE --keep NAME --other NAME [NAME ...] [--take FIELD=keep|other|both,...] [--dry-run]",
                    QT_TRANSLATE_NOOP("partnerscope", "Makes one company of two or more, as one change.") };
    merge.maximumPositions = 100;
    merge.options = {
        { "keep", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the company that stays, by name or as #NUMBER") },
        { "other", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the company that is merged into it") },
        { "take", "LIST",
          QT_TRANSLATE_NOOP("partnerscope",
                            "whose value a field takes; what is not listed takes the one that --dry-run proposes") },
        { "dry-run", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "list field by field what would be taken, and change nothing") },
        ByOption,
        FormatOption,
        OutputOption
    };
    merge.required = { QStringLiteral("keep"), QStringLiteral("other") };
    merge.run = runMerge;
    Command distinct { "distinct", "WORKSPACE --left NAME --right NAME [--forget]",
                       QT_TRANSLATE_NOOP("partnerscope", "Remembers that two companies are not the same.") };
    distinct.options = { { "left", "NAME", QT_TRANSLATE_NOOP("partnerscope", "one company, by name or as #NUMBER") },
                         { "right", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the other one") },
                         { "forget", nullptr, QT_TRANSLATE_NOOP("partnerscope", "they may be the same after all") },
                         ByOption };
    distinct.required = { QStringLiteral("left"), QStringLiteral("right") };
    distinct.run = runDistinct;
    Command thresholds { "thresholds", "WORKSPACE [--same P] [--ask P]",
                         QT_TRANSLATE_NOOP("partnerscope",
                                           "Shows or sets from which probability on companies count as the same.") };
    thresholds.options = { { "same", "P", QT_TRANSLATE_NOOP("partnerscope", "from here on they are the same") },
                           { "ask", "P", QT_TRANSLATE_NOOP("partnerscope", "from here on a person is asked") },
                           OutputOption };
    thresholds.run = runThresholds;
    return { merge, distinct, thresholds };
}

} // namespace partnerscope
