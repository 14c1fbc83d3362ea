#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/coverageexports.h"

#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
/// Companies set aside and names without a company are listed up to here on standard error; JSON has all of them.
constexpr qsizetype MostLines = 20;

/// Any number from 0 up, with a point.
Result<double> amountOf(const Arguments &arguments, const char *option)
{
    bool isNumber = false;
    const double amount = arguments.text(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(amount) || amount < 0)
        return wrongWords(
            tr("--%1 is a number from 0 up, not \"%2\".").arg(QLatin1String(option), arguments.text(option)));
    return amount;
}

Result<CoverageRule> ruleOf(const Arguments &arguments)
{
    CoverageRule rule;
    const Result<QString> membership =
        arguments.choice("membership", { QStringLiteral("full"), QStringLiteral("spread") }, QStringLiteral("full"));
    if (!membership)
        return membership.failure();
    if (*membership == QLatin1String("spread"))
        rule.membership = CoverageMembership::Spread;
    const Result<QString> weight = arguments.choice(
        "supply", { QStringLiteral("fit"), QStringLiteral("tier"), QStringLiteral("capacity") }, QStringLiteral("fit"));
    if (!weight)
        return weight.failure();
    if (*weight != QLatin1String("fit"))
        rule.weight = *weight == QLatin1String("tier") ? SupplyWeight::Tier : SupplyWeight::Capacity;
    return rule;
}

/// The dimensions rolled up as --roll-up says, and the slice that --third takes.
Result<CoverageQuestion> questionOf(const Arguments &arguments, const QStringList &attributes)
{
    const Result<QString> level =
        arguments.choice("roll-up", { QStringLiteral("none"), QStringLiteral("parents"), QStringLiteral("top") },
                         QStringLiteral("none"));
    if (!level)
        return level.failure();
    CoverageQuestion question;
    if (QSet<QString>(attributes.begin(), attributes.end()).size() < attributes.size())
        return wrongWords(tr("Each dimension has an attribute of its own: %1.").arg(attributes.join(u", ")));
    for (const QString &attribute : attributes)
        question.axes.push_back({ attribute,
                                  *level == QLatin1String("none")          ? CoverageLevel::Terms
                                      : *level == QLatin1String("parents") ? CoverageLevel::Parents
                                                                           : CoverageLevel::Top });
    const QString third = arguments.text("third");
    const qsizetype equals = third.indexOf(QLatin1Char('='));
    if (equals >= 0)
        question.filter = CoverageFilter { third.left(equals).trimmed(), third.mid(equals + 1).trimmed() };
    if (question.filter && (question.filter->attribute.isEmpty() || question.filter->code.isEmpty()))
        return wrongWords(tr("--third is ATTRIBUTE=CODE, not \"%1\".").arg(third));
    return question;
}

Result<int> runCoverage(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<CoverageRule> rule = ruleOf(arguments);
    if (!rule)
        return rule.failure();
    QStringList attributes { arguments.text("rows"), arguments.text("columns") };
    const QString third = arguments.text("third");
    if (!third.isEmpty() && !third.contains(QLatin1Char('=')))
        attributes << third; // the whole dimension
    const Result<CoverageQuestion> question = questionOf(arguments, attributes);
    if (!question)
        return question.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const Result<QList<Engagement>> engagements = scored->session->engagements();
    if (!engagements)
        return engagements.failure();
    const Result<CoverageSpace> space =
        CoverageSpace::make(scores.version.profile, *scores.schema, *scores.pool, *question, *rule, *engagements);
    if (!space)
        return space.failure();
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? coverageCsv(*space, scores.sheet)
                                                         : coverageJson(*space, scores.sheet));
}

void tellSome(const QStringList &lines)
{
    for (const QString &line : lines.mid(0, MostLines))
        tell(line);
    if (lines.size() > MostLines)
        tell(tr("… and %1 more.").arg(lines.size() - MostLines));
}

/// What a list of picks alone would leave out.
void tellAbout(const Scores &scores, const Proposal &proposal)
{
    if (proposal.fromNothing)
        tell(tr("The workspace records no engagement, so nobody counts as a partner yet."));
    if (!proposal.hasDemand)
        tell(tr("The customer profile does not weigh these dimensions: uncovered and thin cells count the same."));
    tell(certificateInWords(proposal));
    if (proposal.withoutCost > 0)
        tell(tr("%1 companies were left out: their cost is unknown.").arg(proposal.withoutCost));
    QStringList lines;
    for (const SetAside &aside : proposal.setAside)
        lines << tr("Not proposed again: %1. %2").arg(scores.pool->name(aside.row), aside.reason);
    tellSome(lines);
}

Result<QStringList> dimensionsOf(const Arguments &arguments)
{
    QStringList dimensions;
    for (const QString &word : arguments.text("dimensions").split(QLatin1Char(',')))
        dimensions << word.trimmed();
    QStringList folded;
    for (const QString &dimension : std::as_const(dimensions))
        folded << dimension.toLower();
    folded.removeDuplicates();
    if (dimensions.contains(QString()) || dimensions.size() > 3 || folded.size() < dimensions.size())
        return wrongWords(tr("--dimensions names one, two or three different attributes, separated by commas."));
    return dimensions;
}

Result<ProposalQuestion> proposalQuestionOf(const Arguments &arguments)
{
    ProposalQuestion question;
    const Result<qint64> count = arguments.number("count", 1, 100'000, 5);
    if (!count)
        return count.failure();
    question.count = static_cast<std::size_t>(*count);
    question.exact = arguments.has("exact");
    if (arguments.has("weight-fit")) {
        const Result<double> weight = amountOf(arguments, "weight-fit");
        if (!weight)
            return weight.failure();
        question.fitWeight = *weight;
    }
    if (arguments.has("budget")) {
        const Result<double> budget = amountOf(arguments, "budget");
        if (!budget)
            return budget.failure();
        question.budget = *budget;
    }
    if (question.budget && !arguments.has("costs"))
        return wrongWords(tr("--budget needs --costs: a file that says what each company costs."));
    return question;
}

/// Fills in the costs of --costs, if there are any.
Result<> takeCosts(const Arguments &arguments, const Pool &pool, ProposalQuestion &question)
{
    if (!arguments.has("costs"))
        return {};
    QStringList strangers;
    Result<std::vector<double>> costs = readCosts(arguments.text("costs"), pool, &strangers);
    if (!costs)
        return costs.failure();
    question.costs = std::move(*costs);
    QStringList lines;
    for (const QString &name : std::as_const(strangers))
        lines << tr("No company is called \"%1\".").arg(name);
    tellSome(lines);
    return {};
}

Result<int> runPropose(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<QStringList> dimensions = dimensionsOf(arguments);
    if (!dimensions)
        return dimensions.failure();
    if (arguments.has("third") && !arguments.text("third").contains(QLatin1Char('=')))
        return wrongWords(tr("--third is ATTRIBUTE=CODE, not \"%1\".").arg(arguments.text("third")));
    const Result<CoverageRule> rule = ruleOf(arguments);
    if (!rule)
        return rule.failure();
    const Result<CoverageQuestion> cells = questionOf(arguments, *dimensions);
    if (!cells)
        return cells.failure();
    Result<ProposalQuestion> question = proposalQuestionOf(arguments);
    if (!question)
        return question.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const Scores &scores = *scored->scores;
    const Result<> priced = takeCosts(arguments, *scores.pool, *question);
    if (!priced)
        return priced.failure();
    const Result<CoverageProposal> made = proposalOf(*scored->session, scores, *cells, *rule, *question);
    if (!made)
        return made.failure();
    tellAbout(scores, made->proposal);
    return deliverScored(arguments, *scored,
                         *format == QLatin1String("csv") ? proposalCsv(scores, *made) : proposalJson(scores, *made));
}

constexpr OptionSpec MembershipOption {
    "membership", "full|spread",
    QT_TRANSLATE_NOOP("partnerscope", "a company counts fully in every cell (default), or once in all of them")
};
constexpr OptionSpec RollUpOption { "roll-up", "none|parents|top",
                                    QT_TRANSLATE_NOOP("partnerscope",
                                                      "terms as their parents, or the highest above them") };

Command coverageCommand()
{
    Command coverage {
        "coverage",
        "WORKSPACE --profile NAME --rows ATTRIBUTE --columns ATTRIBUTE [--third ATTRIBUTE[=CODE]] "
        "[--membership full|spread] [--supply fit|tier|capacity] [--roll-up none|parents|top] [--format csv|json] "
        "[--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Shows which combinations of two attributes qualified partners cover.")
    };
    coverage.options = { ProfileOption,
                         { "rows", "ATTRIBUTE", QT_TRANSLATE_NOOP("partnerscope", "attribute of the rows") },
                         { "columns", "ATTRIBUTE", QT_TRANSLATE_NOOP("partnerscope", "attribute of the columns") },
                         { "third", "ATTRIBUTE[=CODE]",
                           QT_TRANSLATE_NOOP("partnerscope", "one slice of a third dimension, or all of it") },
                         MembershipOption,
                         { "supply", "fit|tier|capacity",
                           QT_TRANSLATE_NOOP("partnerscope", "what weighs a partner; fit unless told otherwise") },
                         RollUpOption,
                         FormatOption,
                         OutputOption };
    coverage.required = { QStringLiteral("profile"), QStringLiteral("rows"), QStringLiteral("columns") };
    coverage.run = runCoverage;
    return coverage;
}

Command proposeCommand()
{
    Command propose {
        "propose",
        "WORKSPACE --profile NAME --dimensions ATTRIBUTE[,ATTRIBUTE[,ATTRIBUTE]] --count K [--budget B --costs "
        "FILE.csv] [--weight-fit LAMBDA] [--exact] [--third ATTRIBUTE=CODE] [--membership full|spread] "
        "[--roll-up none|parents|top] [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Proposes the few companies that close most of the gaps in coverage.")
    };
    propose.details = QT_TRANSLATE_NOOP("partnerscope",
                                        "For the proposal each partner is a chance, by its fit, that a cell is served; "
                                        "`coverage` counts supply up to the\n"
                                        "demand. So the gap it starts from is not the sum of the gaps there.");
    propose.options = {
        ProfileOption,
        { "dimensions", "A[,B[,C]]", QT_TRANSLATE_NOOP("partnerscope", "one to three attributes to cover") },
        { "count", "K", QT_TRANSLATE_NOOP("partnerscope", "at most so many companies") },
        { "budget", "B", QT_TRANSLATE_NOOP("partnerscope", "their costs together stay within it") },
        { "costs", "FILE.csv", QT_TRANSLATE_NOOP("partnerscope", "what each costs; columns partner and cost") },
        { "weight-fit", "LAMBDA",
          QT_TRANSLATE_NOOP("partnerscope", "what a full fit is worth beside the gap it closes, in points") },
        { "exact", nullptr, QT_TRANSLATE_NOOP("partnerscope", "search for the optimum; slow for long lists") },
        { "third", "ATTRIBUTE=CODE", QT_TRANSLATE_NOOP("partnerscope", "only companies that serve this term") },
        MembershipOption,
        RollUpOption,
        FormatOption,
        OutputOption
    };
    propose.required = { QStringLiteral("profile"), QStringLiteral("dimensions"), QStringLiteral("count") };
    propose.run = runPropose;
    return propose;
}
} // namespace

std::vector<Command> coverageCommands()
{
    return { coverageCommand(), proposeCommand() };
}

} // namespace partnerscope
