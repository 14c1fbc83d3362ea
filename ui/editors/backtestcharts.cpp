#include "ui/editors/backtestcharts.h"

#include "ui/models/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BacktestCharts)
};

constexpr double HalfMark = 0.006; ///< of the track: half the width of the mark that stands for one figure

QString percent(double share, int decimals = 0)
{
    return QLocale().toString(100 * share, 'f', decimals);
}

/// Empty where there is no figure.
QString percentCell(std::optional<double> share, int decimals = 0)
{
    return share ? percent(*share, decimals) : QString();
}

QString figureCell(std::optional<double> figure)
{
    return figure ? QLocale().toString(*figure, 'f', 2) : QString();
}

std::optional<double> lowOf(const Statistic &statistic)
{
    return statistic.interval ? std::optional(statistic.interval->low) : std::nullopt;
}

std::optional<double> highOf(const Statistic &statistic)
{
    return statistic.interval ? std::optional(statistic.interval->high) : std::nullopt;
}

QString partners(std::size_t count)
{
    return Words::tr("%n partner(s)", nullptr, static_cast<int>(count));
}

/// An interval, and in it the mark of the figure itself.
QList<RangeListRow::Part> partsOf(double value, const std::optional<Interval> &interval, Token mark)
{
    QList<RangeListRow::Part> parts;
    if (interval)
        parts << RangeListRow::Part { interval->low, interval->high, Token::ChartBarMuted };
    return parts << RangeListRow::Part { std::max(0.0, value - HalfMark), std::min(1.0, value + HalfMark), mark };
}

RangeListRow gainRow(const ListLift &lift, const ListLift &amounts, const Backtest &backtest, bool showsAmounts)
{
    RangeListRow row;
    row.label = Words::tr("Best %1 %").arg(percent(lift.fraction));
    row.tick = static_cast<double>(lift.count) / static_cast<double>(backtest.all.cases);
    if (lift.gain.value) {
        row.parts = { { 0, *lift.gain.value, Token::ChartBar } };
        row.valueText = Words::tr("%1 %").arg(percent(*lift.gain.value));
        row.sideText = Words::tr("%1 times").arg(figureCell(lift.lift.value));
    }
    row.cells = { row.label, QLocale().toString(qsizetype(lift.count)), percentCell(lift.gain.value),
                  figureCell(lift.lift.value) };
    if (showsAmounts)
        row.cells << percentCell(amounts.gain.value) << figureCell(amounts.lift.value);
    return row;
}

RangeListRow criterionRow(const Backtest::CriterionRow &criterion, const Backtest &backtest)
{
    RangeListRow row;
    row.label = criterion.label;
    row.tick = 0.5;
    const Statistic &rho = criterion.rho;
    const bool stands = rho.interval && !rho.interval->contains(0);
    row.strong = stands;
    if (rho.value) {
        const auto onTrack = [](double correlation) { return (correlation + 1) / 2; };
        const std::optional<Interval> interval = rho.interval
            ? std::optional(Interval { onTrack(rho.interval->low), onTrack(rho.interval->high) })
            : std::nullopt;
        row.parts = partsOf(onTrack(*rho.value), interval, stands ? Token::ChartBar : Token::ChartAxis);
    }
    row.valueText = rho.value ? signedText(*rho.value, 2) : Words::tr("none");
    const std::optional<double> high = criterion.high.success.value;
    const std::optional<double> low = criterion.low.success.value;
    row.sideText = high && low ? Words::tr("%1 % / %2 %").arg(percent(*high), percent(*low)) : QString();
    const double all = backtest.all.success.value.value_or(0);
    row.cells = { criterion.label,
                  percent(criterion.weight, 1),
                  QLocale().toString(qsizetype(criterion.known)),
                  rho.value ? signedText(*rho.value, 2) : noFigureText(rho.reason.value_or(NoFigure::TooFew)),
                  figureCell(lowOf(rho)),
                  figureCell(highOf(rho)),
                  percentCell(high),
                  percentCell(low),
                  figureCell(high && all > 0 ? std::optional(*high / all) : std::nullopt) };
    return row;
}
} // namespace

QString backtestFinding(const Backtest &backtest)
{
    switch (backtest.verdict()) {
    case Backtest::Verdict::NoFigure: return Words::tr("Too little to compare");
    case Backtest::Verdict::CannotTell: return Words::tr("The data cannot tell yet");
    case Backtest::Verdict::Foretells: return Words::tr("Partners of better fit did better");
    case Backtest::Verdict::Misleads: return Words::tr("Partners of better fit did worse");
    }
    return {};
}

BarListData successByTier(const Backtest &backtest)
{
    const auto tiers =
        static_cast<int>(std::ranges::count(backtest.tiers, QStringLiteral("tier"), &Backtest::TierRow::key));
    BarListData data;
    data.maximum = 1;
    for (const Backtest::TierRow &row : backtest.tiers) {
        const bool isTier = row.key == QLatin1String("tier");
        const Statistic &success = row.side.success;
        BarListRow bar;
        bar.label = row.name;
        bar.value = success.value.value_or(0);
        bar.valueText = success.interval
            ? Words::tr("%1 % (%2 to %3)")
                  .arg(percent(*success.value), percent(success.interval->low), percent(success.interval->high))
            : Words::tr("nobody");
        const bool isThin = row.isThin() && row.side.cases > 0;
        bar.shareText = isThin ? Words::tr("%n partner(s), too few", nullptr, static_cast<int>(row.side.cases))
                               : partners(row.side.cases);
        bar.strong = isTier && !isThin;
        // Without the colour of a tier: a full bar of two partners is no finding.
        bar.tierIndex = isTier && !isThin ? static_cast<int>(data.rows.size()) : -1;
        bar.tierCount = isTier && !isThin ? tiers : 0;
        bar.token = isThin ? Token::ChartBarMuted : Token::ChartBar;
        data.rows << bar;
    }
    return data;
}

RangeListData gainRanges(const Backtest &backtest)
{
    // Of a mean there is no total to have a share of.
    const bool showsAmounts = !backtest.averaged && backtest.outcomeLift.gain.value.has_value();
    RangeListData data;
    data.headers = { Words::tr("Part of the list"), Words::tr("Partners"), Words::tr("Successes in %"),
                     Words::tr("Times the average") };
    if (showsAmounts)
        data.headers << Words::tr("Result in %") << Words::tr("Times the average result");
    if (!backtest.successLift.gain.value)
        return data;
    for (std::size_t i = 0; i < backtest.successGains.size(); ++i)
        data.rows << gainRow(backtest.successGains[i], backtest.outcomeGains[i], backtest, showsAmounts);
    return data;
}

QString gainFinding(const Backtest &backtest)
{
    const ListLift &lift = backtest.successLift;
    if (!lift.gain.value)
        return Words::tr("No lift: %1").arg(noFigureText(lift.gain.reason.value_or(NoFigure::TooFew)));
    return Words::tr("The best %1 % of the list hold %2 % of the successes")
        .arg(percent(lift.fraction), percent(*lift.gain.value));
}

RangeListData calibrationRanges(const Backtest &backtest)
{
    RangeListData data;
    data.headers = { Words::tr("Foretold in %"), Words::tr("Partners"), Words::tr("Succeeded in %"), Words::tr("From"),
                     Words::tr("To") };
    for (const ReliabilityBin &bin : backtest.calibration.bins) {
        RangeListRow row;
        row.label = Words::tr("%1 % foretold").arg(percent(bin.foretold));
        row.tick = bin.foretold;
        const double observed = bin.observed.value.value_or(0);
        row.parts = partsOf(observed, bin.observed.interval, Token::ChartBar);
        row.valueText = Words::tr("%1 %").arg(percent(observed));
        row.sideText = partners(bin.cases);
        row.cells = { percent(bin.foretold), QLocale().toString(qsizetype(bin.cases)), percent(observed),
                      percentCell(lowOf(bin.observed)), percentCell(highOf(bin.observed)) };
        data.rows << row;
    }
    return data;
}

QString calibrationFinding(const Backtest &backtest)
{
    const Statistic &brier = backtest.calibration.brier;
    if (!brier.value)
        return Words::tr("No rate of success can be read from the fit");
    return *brier.value < backtest.calibration.baseBrier
        ? Words::tr("Read as a rate of success, fit misses by less than one rate for all")
        : Words::tr("Read as a rate of success, fit misses by as much as one rate for all");
}

QString calibrationCaption(const Backtest &backtest)
{
    const Calibration &calibration = backtest.calibration;
    if (!calibration.brier.value)
        return Words::tr("Why: %1").arg(noFigureText(calibration.brier.reason.value_or(NoFigure::TooFew)));
    QString caption = Words::tr("Foretold for partners left out (tick) and what happened, with its 95 % interval. Mean "
                                "squared miss %1; the same rate for all misses by %2.")
                          .arg(QLocale().toString(*calibration.brier.value, 'f', 3),
                               QLocale().toString(calibration.baseBrier, 'f', 3));
    if (const Statistic &slope = calibration.slope; slope.value && slope.interval)
        caption += QLatin1Char(' ')
            + Words::tr("Slope %1 (%2 to %3); 1 is right, less foretells too boldly.")
                  .arg(figureCell(slope.value), figureCell(lowOf(slope)), figureCell(highOf(slope)));
    return caption;
}

RangeListData criterionRanges(const Backtest &backtest)
{
    RangeListData data;
    data.headers = { Words::tr("Criterion"),
                     Words::tr("Weight in %"),
                     Words::tr("Known"),
                     Words::tr("Rank correlation"),
                     Words::tr("From"),
                     Words::tr("To"),
                     Words::tr("Of the high in %"),
                     Words::tr("Of the low in %"),
                     Words::tr("Times the average") };
    for (const Backtest::CriterionRow &criterion : backtest.criteria)
        data.rows << criterionRow(criterion, backtest);
    return data;
}

RangeListData suggestedRanges(const SuggestedWeights &suggested)
{
    RangeListData data;
    data.headers = { Words::tr("Criterion"), Words::tr("Weight in %"), Words::tr("Suggested in %"),
                     Words::tr("From"),      Words::tr("To"),          Words::tr("Draws without weight in %") };
    if (suggested.draws == 0)
        return data;
    double most = 0;
    for (const SuggestedWeights::Row &row : suggested.rows)
        most = std::max({ most, row.expert, row.suggested.value_or(0), row.interval ? row.interval->high : 0 });
    if (!(most > 0))
        return data;
    for (const SuggestedWeights::Row &weight : suggested.rows) {
        const double now = weight.suggested.value_or(weight.expert);
        RangeListRow row;
        row.label = weight.label;
        row.tick = weight.expert / most;
        const std::optional<Interval> interval = weight.interval
            ? std::optional(Interval { weight.interval->low / most, weight.interval->high / most })
            : std::nullopt;
        row.parts = partsOf(now / most, interval, Token::ChartBar);
        row.valueText = Words::tr("%1 %").arg(percent(now, 1));
        row.sideText = weight.constant ? Words::tr("kept") : signedText(100 * (now - weight.expert));
        row.cells = { weight.label,
                      percent(weight.expert, 1),
                      percent(now, 1),
                      percentCell(weight.interval ? std::optional(weight.interval->low) : std::nullopt, 1),
                      percentCell(weight.interval ? std::optional(weight.interval->high) : std::nullopt, 1),
                      percentCell(weight.zeroShare) };
        data.rows << row;
    }
    return data;
}

QString suggestionFinding(const SuggestedWeights &suggested)
{
    switch (suggested.verdict) {
    case SuggestedWeights::Verdict::TooFewCases: return Words::tr("Too few results to learn weights from");
    case SuggestedWeights::Verdict::NothingToLearn: return Words::tr("There is nothing to learn weights from");
    case SuggestedWeights::Verdict::NotProven: return Words::tr("Learned weights are not surely better");
    case SuggestedWeights::Verdict::Proven: return Words::tr("Learned weights order unseen partners better");
    }
    return {};
}

} // namespace partnerscope
