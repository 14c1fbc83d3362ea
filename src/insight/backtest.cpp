#include "insight/backtest.h"

#include "base/text.h"
#include "insight/correlation.h"
#include "insight/valuetable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : values[middle - 1] / 2 + values[middle] / 2;
}

/// Fit, outcome and success of the partners that are measured.
struct Cases {
    std::vector<std::uint32_t> rows;
    std::vector<double> fits;
    std::vector<double> outcomes;
    std::vector<double> oriented; ///< more is better
    std::vector<std::uint8_t> successes;
};

Cases casesOf(const BacktestInput &input)
{
    Cases cases;
    const double sign = lessIsBetter(input.measure) ? -1 : 1;
    for (const Outcomes::Case &one : input.outcomes.cases) {
        if (!input.sheet.hasFit(one.row))
            continue;
        cases.rows.push_back(one.row);
        cases.fits.push_back(input.sheet.fit(one.row));
        cases.outcomes.push_back(one.value);
        cases.oriented.push_back(sign * one.value);
    }
    return cases;
}

template <typename Belongs>
Backtest::Side sideOf(const Cases &cases, const Belongs &belongs)
{
    Backtest::Side side;
    std::size_t hits = 0;
    std::vector<double> outcomes;
    for (std::size_t i = 0; i < cases.rows.size(); ++i) {
        if (!belongs(i))
            continue;
        hits += cases.successes[i];
        outcomes.push_back(cases.outcomes[i]);
    }
    side.cases = outcomes.size();
    side.success = wilson(hits, side.cases);
    if (!outcomes.empty())
        side.meanOutcome = meanOf(outcomes);
    return side;
}

std::vector<Backtest::TierRow> tierRows(const BacktestInput &input, const Cases &cases)
{
    const ScoreSheet &sheet = input.sheet;
    const auto status = [&](std::size_t i) { return sheet.status[cases.rows[i]]; };
    const auto granted = [&](std::size_t i) {
        return status(i) == FitStatus::Firm || status(i) == FitStatus::Provisional;
    };
    std::vector<Backtest::TierRow> rows;
    for (std::size_t tier = 0; tier < sheet.tiers.size(); ++tier)
        rows.push_back({ QStringLiteral("tier"), sheet.tiers[tier].name, sideOf(cases, [&](std::size_t i) {
                             return granted(i) && sheet.tier[cases.rows[i]] == static_cast<int>(tier);
                         }) });
    rows.push_back({ QStringLiteral("below"), tr("Below the tiers"),
                     sideOf(cases, [&](std::size_t i) { return granted(i) && sheet.tier[cases.rows[i]] < 0; }) });
    for (const FitStatus other : { FitStatus::Conditional, FitStatus::Insufficient, FitStatus::Excluded })
        rows.push_back({ fitStatusKey(other), fitStatusLabel(other),
                         sideOf(cases, [&](std::size_t i) { return status(i) == other; }) });
    std::erase_if(rows,
                  [](const Backtest::TierRow &row) { return row.side.cases == 0 && row.key != QLatin1String("tier"); });
    return rows;
}

/// The value from which on cases are high, so that both sides are as equal as they can be; nothing for one value.
std::optional<double> evenCut(std::vector<double> values)
{
    std::ranges::sort(values);
    std::optional<double> cut;
    std::size_t smaller = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const std::size_t side = std::min(i, values.size() - i);
        if (values[i] > values[i - 1] && side > smaller) {
            smaller = side;
            cut = values[i];
        }
    }
    return cut;
}

std::vector<Backtest::CriterionRow> criterionRows(const BacktestInput &input, const Cases &cases)
{
    std::vector<Backtest::CriterionRow> rows;
    for (const CompiledProfile::Leaf &leaf : input.compiled.leaves) {
        if (leaf.column->values.empty())
            continue;
        Backtest::CriterionRow row;
        row.key = leaf.key;
        row.label = leaf.label;
        row.weight = static_cast<double>(leaf.weight) / static_cast<double>(input.compiled.weightSum);
        std::vector<double> values;
        std::vector<double> known;
        std::vector<double> outcomes;
        for (std::size_t i = 0; i < cases.rows.size(); ++i) {
            values.push_back(fromFixed(leaf.column->values[cases.rows[i]]));
            if (std::isnan(values.back()))
                continue;
            known.push_back(values.back());
            outcomes.push_back(cases.oriented[i]);
        }
        row.known = known.size();
        row.rho = spearmanRho(known, outcomes);
        row.cut = evenCut(known);
        const double cut = row.cut.value_or(INFINITY);
        row.high = sideOf(cases, [&](std::size_t i) { return values[i] >= cut; });
        row.low = sideOf(cases, [&](std::size_t i) { return values[i] < cut; });
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater {}, &Backtest::CriterionRow::weight);
    return rows;
}

/// Cases and criteria ready for learning.
Result<SuggestedWeights> learnFrom(const BacktestInput &input, const Cases &cases, const BacktestOptions &options)
{
    const ValueTable table = valueTable(input.compiled, cases.rows);
    LearningData data {
        Matrix(table.rows, table.columns.size()), cases.oriented, cases.successes, options.target.has_value(), {}
    };
    std::vector<LearnableCriterion> criteria;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const ValueTable::Column &column = table.columns[c];
        const CompiledProfile::Leaf &leaf = input.compiled.leaves[column.leaf];
        criteria.push_back({ leaf.key, leaf.label, column.weight });
        data.expert.push_back(column.weight);
        for (std::size_t row = 0; row < table.rows; ++row)
            data.values.at(row, c) = column.values[row];
    }
    return suggestWeights(criteria, data, options.learning);
}

/// Lift and gain of the best part, and of every larger part in steps as wide.
void measureLift(const Cases &cases, Backtest &result)
{
    const std::vector<double> successes(cases.successes.begin(), cases.successes.end());
    const auto amountsOf = [&](double fraction) {
        ListLift lift = liftAt(cases.fits, cases.outcomes, fraction);
        if (result.lessBetter)
            lift.lift = lift.gain = Statistic::none(NoFigure::Constant);
        return lift;
    };
    const double fraction = liftFraction(cases.rows.size());
    const int parts = static_cast<int>(std::lround(1 / fraction));
    for (int part = 1; part < parts; ++part) {
        result.successGains.push_back(liftAt(cases.fits, successes, static_cast<double>(part) / parts));
        result.outcomeGains.push_back(amountsOf(static_cast<double>(part) / parts));
    }
    result.successLift = liftAt(cases.fits, successes, fraction);
    result.outcomeLift = amountsOf(fraction);
}

void measureSpread(const BacktestInput &input, const Cases &cases, Backtest &result)
{
    std::vector<double> fits;
    for (std::size_t row = 0; row < input.sheet.size(); ++row) {
        if (input.sheet.hasFit(row))
            fits.push_back(input.sheet.fit(row));
    }
    result.companies = input.sheet.size();
    result.spreadOfPool = deviationOf(fits);
    result.spreadOfPartners = deviationOf(cases.fits);
}

Backtest headOf(const BacktestInput &input, const BacktestOptions &options)
{
    Backtest result;
    result.profile = input.version.profile.name;
    result.version = input.version.version;
    result.measure = input.measure;
    result.horizon = input.horizon;
    result.averaged = isAveraged(input.measure);
    result.lessBetter = lessIsBetter(input.measure);
    result.isDraft = !input.version.approvedOn.isValid();
    result.hindsight = result.isDraft || input.version.approvedOn >= input.horizon.from;
    result.outcomes = input.outcomes;
    result.targetGiven = options.target.has_value();
    result.seed = options.learning.seed;
    return result;
}
} // namespace

Backtest::Verdict Backtest::verdict() const
{
    if (!rho.value || !rho.interval)
        return Verdict::NoFigure;
    if (rho.interval->contains(0))
        return Verdict::CannotTell;
    return *rho.value > 0 ? Verdict::Foretells : Verdict::Misleads;
}

QString verdictKey(Backtest::Verdict verdict)
{
    static constexpr std::array Keys { "no_figure", "cannot_tell", "foretells", "misleads" };
    return QString::fromLatin1(Keys.at(static_cast<std::size_t>(verdict)));
}

Result<Backtest> backtest(const BacktestInput &input, const BacktestOptions &options)
{
    Cases cases = casesOf(input);
    if (cases.rows.empty())
        return fail(ErrorCode::InvalidInput,
                    tr("No partner can be measured. %1 Choose another beginning, or record facts and results first.")
                        .arg(leftOut(input.outcomes)));
    Backtest result = headOf(input, options);
    result.target = options.target.value_or(medianOf(cases.outcomes));
    const double oriented = result.lessBetter ? -result.target : result.target;
    for (const double outcome : cases.oriented)
        cases.successes.push_back(outcome >= oriented ? 1 : 0);

    const std::uint64_t seed = options.learning.seed;
    result.all = sideOf(cases, [](std::size_t) { return true; });
    result.rho = spearmanRho(cases.fits, cases.oriented);
    result.tau = kendallTauB(cases.fits, cases.oriented);
    result.auc = areaUnderCurve(cases.fits, cases.successes, seed);
    measureLift(cases, result);
    result.tiers = tierRows(input, cases);
    result.calibration = calibrate(cases.fits, cases.successes, seed);
    result.criteria = criterionRows(input, cases);
    measureSpread(input, cases, result);
    if (options.learn) {
        Result<SuggestedWeights> suggested = learnFrom(input, cases, options);
        if (!suggested)
            return suggested.failure();
        result.suggested = std::move(*suggested);
    }
    return result;
}

} // namespace partnerscope
