#include "session/backtestexports.h"

#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/jsonfigures.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;

// Text

QString cell(const QString &text, int width)
{
    return text.rightJustified(width);
}

QString cell(std::optional<double> number, int width, int decimals = 2)
{
    return cell(number ? QString::number(*number, 'f', decimals) : QStringLiteral("-"), width);
}

QString range(const Statistic &statistic, double scale, int decimals)
{
    if (!statistic.interval)
        return {};
    return QString(QString::number(scale * statistic.interval->low, 'f', decimals) + QStringLiteral(" .. ")
                   + QString::number(scale * statistic.interval->high, 'f', decimals));
}

QString sideCells(const Backtest::Side &side)
{
    const auto share = side.success.value ? std::optional(100 * *side.success.value) : std::nullopt;
    return cell(QString::number(side.cases), 6) + cell(share, 6, 0) + cell(range(side.success, 100, 0), 11);
}

QStringList tierTable(const Backtest &b)
{
    QStringList lines { tr("partners, succeeded %, 95 % interval, mean outcome: tier") };
    for (const Backtest::TierRow &row : b.tiers)
        lines << QString(sideCells(row.side) + cell(row.side.meanOutcome, 14, 0) + QStringLiteral("  ") + row.name);
    lines << QString(sideCells(b.all) + cell(b.all.meanOutcome, 14, 0) + QStringLiteral("  ") + tr("All"));
    return lines;
}

QStringList criterionTable(const Backtest &b)
{
    QStringList lines { tr(
        "weight %, known, rank correlation, 95 % interval, succeeded % of high and low: criterion") };
    for (const Backtest::CriterionRow &row : b.criteria) {
        const auto percent = [](const Statistic &share) {
            return cell(share.value ? std::optional(100 * *share.value) : std::nullopt, 5, 0);
        };
        lines << QString(cell(100 * row.weight, 6, 1) + cell(QString::number(row.known), 6) + cell(row.rho.value, 7)
                         + cell(range(row.rho, 1, 2), 15) + percent(row.high.success) + percent(row.low.success)
                         + QStringLiteral("  ") + row.label);
    }
    return lines;
}

QStringList calibrationTable(const Backtest &b)
{
    const Calibration &c = b.calibration;
    if (!c.brier.value)
        return { tr("A rate of success cannot be read from the fit: %1.").arg(noFigureText(*c.brier.reason)) };
    QStringList lines { tr("Fit read as a rate of success, on partners left out: mean squared miss %1; the same rate "
                           "for all misses by %2.")
                            .arg(QString::number(*c.brier.value, 'f', 3), QString::number(c.baseBrier, 'f', 3)) };
    lines << tr("partners, succeeded %, 95 % interval: foretold");
    for (const ReliabilityBin &bin : c.bins)
        lines << QString(sideCells({ bin.cases, bin.observed, {} }) + QStringLiteral("  ")
                         + QString::number(100 * bin.foretold, 'f', 0) + QStringLiteral(" %"));
    return lines;
}

QStringList weightTable(const SuggestedWeights &s)
{
    QStringList lines = inWords(s);
    if (s.draws == 0)
        return lines;
    lines << QString() << tr("weight % now, suggested, 95 % interval, share of draws without weight %: criterion");
    for (const SuggestedWeights::Row &row : s.rows) {
        const auto percent = [](std::optional<double> share) {
            return share ? std::optional(100 * *share) : std::nullopt;
        };
        Statistic interval;
        interval.interval = row.interval;
        lines << QString(cell(100 * row.expert, 6, 1) + cell(percent(row.suggested), 7, 1)
                         + cell(range(interval, 100, 1), 15) + cell(percent(row.zeroShare), 5, 0) + QStringLiteral("  ")
                         + row.label);
    }
    return lines << tr("%1 draws, seed %2.").arg(s.draws).arg(s.seed);
}

// CSV

class FigureTable
{
public:
    FigureTable()
    {
        for (const char *column :
             { "figure", "key", "name", "cases", "value", "low", "high", "mean_outcome", "reason" })
            m_csv.text(std::string_view(column));
        m_csv.endRow();
    }

    void row(const char *figure, const QString &key, const QString &name, std::optional<std::size_t> cases,
             const Statistic &statistic, std::optional<double> meanOutcome = {})
    {
        m_csv.text(std::string_view(figure));
        m_csv.text(key);
        m_csv.text(name);
        cases ? m_csv.integer(static_cast<qint64>(*cases)) : m_csv.empty();
        number(statistic.value);
        number(statistic.interval ? std::optional(statistic.interval->low) : std::nullopt);
        number(statistic.interval ? std::optional(statistic.interval->high) : std::nullopt);
        number(meanOutcome);
        statistic.reason ? m_csv.text(noFigureKey(*statistic.reason)) : m_csv.empty();
        m_csv.endRow();
    }
    void side(const char *figure, const QString &key, const QString &name, const Backtest::Side &side)
    {
        row(figure, key, name, side.cases, side.success, side.meanOutcome);
    }
    [[nodiscard]] QByteArray take() { return m_csv.take(); }

private:
    void number(std::optional<double> value) { value ? m_csv.number(*value, Decimals) : m_csv.empty(); }

    CsvWriter m_csv;
};

void writeWeights(FigureTable &table, const SuggestedWeights &s)
{
    table.row("gain_over_present_weights", verdictKey(s.verdict), {}, s.cases, s.gainOverExpert);
    table.row("gain_over_equal_weights", verdictKey(s.verdict), {}, s.cases, s.gainOverEqual);
    for (const SuggestedWeights::Row &row : s.rows) {
        table.row("present_weight", row.key, row.label, {}, Statistic::of(row.expert));
        Statistic suggested = row.suggested ? Statistic::of(*row.suggested)
                                            : Statistic::none(row.constant ? NoFigure::Constant : NoFigure::TooFew);
        suggested.interval = row.interval;
        table.row("suggested_weight", row.key, row.label, {}, suggested);
    }
}

// JSON

QJsonObject jsonSide(const Backtest::Side &side)
{
    QJsonObject object = jsonStatistic(side.success);
    object.insert(QStringLiteral("cases"), static_cast<qint64>(side.cases));
    object.insert(QStringLiteral("mean_outcome"), jsonFigure(side.meanOutcome));
    return object;
}

QJsonObject jsonLift(const ListLift &lift)
{
    return { { QStringLiteral("fraction"), jsonFigure(lift.fraction) },
             { QStringLiteral("cases"), static_cast<qint64>(lift.count) },
             { QStringLiteral("hits"), jsonFigure(lift.hits) },
             { QStringLiteral("ties_at_cut"), lift.tiesAtCut },
             { QStringLiteral("lift"), jsonStatistic(lift.lift) },
             { QStringLiteral("gain"), jsonStatistic(lift.gain) } };
}

QJsonArray jsonGains(const std::vector<ListLift> &gains)
{
    QJsonArray array;
    for (const ListLift &lift : gains)
        array.append(jsonLift(lift));
    return array;
}

QJsonObject jsonOutcomes(const Outcomes &outcomes)
{
    const auto count = [](std::size_t n) { return QJsonValue(static_cast<qint64>(n)); };
    return { { QStringLiteral("not_partners"), count(outcomes.notPartners) },
             { QStringLiteral("too_short"), count(outcomes.tooShort) },
             { QStringLiteral("ended"), count(outcomes.ended) },
             { QStringLiteral("unrecorded"), count(outcomes.unrecorded) },
             { QStringLiteral("incomplete"), count(outcomes.incomplete) } };
}

QJsonObject jsonCalibration(const Calibration &calibration)
{
    QJsonArray bins;
    for (const ReliabilityBin &bin : calibration.bins) {
        QJsonObject object = jsonStatistic(bin.observed);
        object.insert(QStringLiteral("cases"), static_cast<qint64>(bin.cases));
        object.insert(QStringLiteral("foretold"), jsonFigure(bin.foretold));
        bins.append(object);
    }
    QJsonArray steps;
    for (const IsotonicStep &step : calibration.steps)
        steps.append(QJsonObject { { QStringLiteral("from"), jsonFigure(step.from) },
                                   { QStringLiteral("to"), jsonFigure(step.to) },
                                   { QStringLiteral("rate"), jsonFigure(step.rate) },
                                   { QStringLiteral("cases"), static_cast<qint64>(step.cases) } });
    return { { QStringLiteral("curve_intercept"), jsonStatistic(calibration.curve.intercept) },
             { QStringLiteral("curve_slope"), jsonStatistic(calibration.curve.slope) },
             { QStringLiteral("isotonic"), steps },
             { QStringLiteral("brier"), jsonStatistic(calibration.brier) },
             { QStringLiteral("brier_of_base_rate"), jsonFigure(calibration.baseBrier) },
             { QStringLiteral("reliability"), bins },
             { QStringLiteral("intercept"), jsonStatistic(calibration.intercept) },
             { QStringLiteral("slope"), jsonStatistic(calibration.slope) } };
}

QJsonObject jsonArea(const AreaUnderCurve &auc)
{
    QJsonObject object = jsonStatistic(auc.area);
    object.insert(QStringLiteral("successes"), static_cast<qint64>(auc.successes));
    object.insert(QStringLiteral("failures"), static_cast<qint64>(auc.failures));
    object.insert(QStringLiteral("standard_error_hanley_mcneil"), jsonFigure(auc.hanleyMcNeil));
    if (auc.intervalBy != AreaUnderCurve::IntervalBy::None)
        object.insert(QStringLiteral("interval_by"),
                      auc.intervalBy == AreaUnderCurve::IntervalBy::DeLong ? QStringLiteral("delong")
                                                                           : QStringLiteral("bootstrap"));
    return object;
}

QJsonArray jsonCriteria(const Backtest &b)
{
    QJsonArray criteria;
    for (const Backtest::CriterionRow &row : b.criteria)
        criteria.append(QJsonObject { { QStringLiteral("key"), row.key },
                                      { QStringLiteral("label"), row.label },
                                      { QStringLiteral("weight"), jsonFigure(row.weight) },
                                      { QStringLiteral("known"), static_cast<qint64>(row.known) },
                                      { QStringLiteral("rank_correlation"), jsonStatistic(row.rho) },
                                      { QStringLiteral("high_from"), jsonFigure(row.cut) },
                                      { QStringLiteral("high"), jsonSide(row.high) },
                                      { QStringLiteral("low"), jsonSide(row.low) } });
    return criteria;
}

QJsonObject jsonWeights(const SuggestedWeights &s)
{
    QJsonArray rows;
    for (const SuggestedWeights::Row &row : s.rows) {
        QJsonObject object { { QStringLiteral("key"), row.key },
                             { QStringLiteral("label"), row.label },
                             { QStringLiteral("present"), jsonFigure(row.expert) },
                             { QStringLiteral("constant"), row.constant },
                             { QStringLiteral("suggested"), jsonFigure(row.suggested) },
                             { QStringLiteral("share_of_draws_without_weight"), jsonFigure(row.zeroShare) } };
        if (row.interval) {
            object.insert(QStringLiteral("low"), jsonFigure(row.interval->low));
            object.insert(QStringLiteral("high"), jsonFigure(row.interval->high));
        }
        rows.append(object);
    }
    return { { QStringLiteral("verdict"), verdictKey(s.verdict) },
             { QStringLiteral("loss"), s.yesNo ? QStringLiteral("logistic") : QStringLiteral("squared_ranks") },
             { QStringLiteral("cases"), static_cast<qint64>(s.cases) },
             { QStringLiteral("needed"), static_cast<qint64>(s.needed) },
             { QStringLiteral("free_weights"), static_cast<qint64>(s.freeWeights) },
             { QStringLiteral("strength"), jsonFigure(s.strength) },
             { QStringLiteral("learned"), jsonStatistic(s.learned) },
             { QStringLiteral("present"), jsonStatistic(s.expert) },
             { QStringLiteral("equal"), jsonStatistic(s.equal) },
             { QStringLiteral("gain_over_present"), jsonStatistic(s.gainOverExpert) },
             { QStringLiteral("gain_over_equal"), jsonStatistic(s.gainOverEqual) },
             { QStringLiteral("draws"), s.draws },
             { QStringLiteral("weights"), rows },
             { QStringLiteral("in_words"), QJsonArray::fromStringList(inWords(s)) } };
}

QJsonArray jsonTiers(const Backtest &b)
{
    QJsonArray tiers;
    for (const Backtest::TierRow &row : b.tiers) {
        QJsonObject object = jsonSide(row.side);
        object.insert(QStringLiteral("key"), row.key);
        object.insert(QStringLiteral("name"), row.name);
        tiers.append(object);
    }
    return tiers;
}
} // namespace

QByteArray backtestText(const Backtest &b)
{
    QStringList lines = inWords(b);
    lines << QString() << tierTable(b) << QString() << criterionTable(b) << QString() << calibrationTable(b);
    if (b.suggested)
        lines << QString() << weightTable(*b.suggested);
    return lines.join(QLatin1Char('\n')).toUtf8().append('\n');
}

QByteArray backtestCsv(const Backtest &b)
{
    FigureTable table;
    table.row("rank_correlation", {}, {}, b.all.cases, b.rho);
    table.row("tau_b", {}, {}, b.all.cases, b.tau);
    table.row("auc", {}, {}, b.all.cases, b.auc.area);
    table.side("success", {}, {}, b.all);
    const QString part = QString::number(b.successLift.fraction, 'f', 2);
    table.row("lift", part, {}, b.successLift.count, b.successLift.lift);
    table.row("gain", part, {}, b.successLift.count, b.successLift.gain);
    table.row("outcome_lift", part, {}, b.outcomeLift.count, b.outcomeLift.lift);
    table.row("outcome_gain", part, {}, b.outcomeLift.count, b.outcomeLift.gain);
    table.row("brier", {}, {}, b.all.cases, b.calibration.brier);
    table.row("brier_of_base_rate", {}, {}, b.all.cases, Statistic::of(b.calibration.baseBrier));
    table.row("calibration_intercept", {}, {}, b.all.cases, b.calibration.intercept);
    table.row("calibration_slope", {}, {}, b.all.cases, b.calibration.slope);
    for (const ReliabilityBin &bin : b.calibration.bins)
        table.row("reliability", QString::number(bin.foretold, 'f', Decimals), {}, bin.cases, bin.observed);
    for (const Backtest::TierRow &row : b.tiers)
        table.side("tier_success", row.key, row.name, row.side);
    for (const Backtest::CriterionRow &row : b.criteria) {
        table.row("criterion_correlation", row.key, row.label, row.known, row.rho);
        table.side("criterion_high", row.key, row.label, row.high);
        table.side("criterion_low", row.key, row.label, row.low);
    }
    if (b.suggested)
        writeWeights(table, *b.suggested);
    return table.take();
}

QByteArray backtestJson(const Backtest &b)
{
    QJsonObject whole { { QStringLiteral("profile"), b.profile },
                        { QStringLiteral("version"), b.version },
                        { QStringLiteral("outcome"), b.measure },
                        { QStringLiteral("averaged"), b.averaged },
                        { QStringLiteral("less_is_better"), b.lessBetter },
                        { QStringLiteral("facts_until"), b.horizon.factsUntil().toString(Qt::ISODate) },
                        { QStringLiteral("quarters"), QJsonArray::fromStringList(b.horizon.quarters()) },
                        { QStringLiteral("hindsight"), b.hindsight },
                        { QStringLiteral("companies"), static_cast<qint64>(b.companies) },
                        { QStringLiteral("left_out"), jsonOutcomes(b.outcomes) },
                        { QStringLiteral("ended_early"), static_cast<qint64>(b.outcomes.endedEarly) },
                        { QStringLiteral("target"), jsonFigure(b.target) },
                        { QStringLiteral("target_given"), b.targetGiven },
                        { QStringLiteral("seed"), QString::number(b.seed) },
                        { QStringLiteral("verdict"), verdictKey(b.verdict()) },
                        { QStringLiteral("all"), jsonSide(b.all) },
                        { QStringLiteral("rank_correlation"), jsonStatistic(b.rho) },
                        { QStringLiteral("tau_b"), jsonStatistic(b.tau) },
                        { QStringLiteral("auc"), jsonArea(b.auc) },
                        { QStringLiteral("lift"), jsonLift(b.successLift) },
                        { QStringLiteral("outcome_lift"), jsonLift(b.outcomeLift) },
                        { QStringLiteral("gains"), jsonGains(b.successGains) },
                        { QStringLiteral("outcome_gains"), jsonGains(b.outcomeGains) },
                        { QStringLiteral("tiers"), jsonTiers(b) },
                        { QStringLiteral("criteria"), jsonCriteria(b) },
                        { QStringLiteral("calibration"), jsonCalibration(b.calibration) },
                        { QStringLiteral("spread_of_partners"), jsonFigure(b.spreadOfPartners) },
                        { QStringLiteral("spread_of_companies"), jsonFigure(b.spreadOfPool) },
                        { QStringLiteral("in_words"), QJsonArray::fromStringList(inWords(b)) } };
    if (b.suggested)
        whole.insert(QStringLiteral("suggested_weights"), jsonWeights(*b.suggested));
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
