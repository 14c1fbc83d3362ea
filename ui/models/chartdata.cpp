#include "ui/models/chartdata.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

QString share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? QString()
                      : partnerscope::tr("%1 %").arg(QLocale().toString(
                          std::lround(100.0 * static_cast<double>(part) / static_cast<double>(whole))));
}

/// Steps 0 to 6 of the diverging ramp; everything beyond the limit takes the last step.
int divergingStep(double gap, double limit)
{
    const double scaled = limit > 0 ? gap / limit * 3.5 : 0;
    return std::clamp(static_cast<int>(std::lround(scaled)) + 3, 0, 6);
}

int sequentialStep(double value, double largest)
{
    return largest > 0 ? std::clamp(static_cast<int>(std::lround(value / largest * 6)), 0, 6) : 0;
}

/// Companies per bin and tier as HistogramData wants them, for tiers that begin above 0; the others have none.
QList<QList<double>> binsByTier(const Distribution &shares, std::size_t tiers)
{
    const std::size_t bins = shares.bins.size();
    QList<QList<double>> byTier(static_cast<qsizetype>(tiers) + 1, QList<double>(static_cast<qsizetype>(bins), 0));
    for (std::size_t i = 0; i < shares.tierBins.size(); ++i)
        byTier[static_cast<qsizetype>(std::min(i / bins, tiers))][static_cast<qsizetype>(i % bins)] +=
            static_cast<double>(shares.tierBins[i]);
    return byTier;
}

double figureOf(const CoverageCell &cell, HeatFigure figure)
{
    switch (figure) {
    case HeatFigure::Gap: return gapOf(cell);
    case HeatFigure::Demand: return cell.demand.value_or(0);
    case HeatFigure::Supply: return cell.supply;
    }
    Q_UNREACHABLE();
}

QString figureText(double value, bool isSigned)
{
    return isSigned ? signedText(value) : QLocale().toString(value, 'f', 1);
}

/// Largest size of a figure over all cells.
double largest(const CoverageMap &map, HeatFigure figure)
{
    double most = 0;
    for (const CoverageCell &cell : map.cells)
        most = std::max(most, std::abs(figureOf(cell, figure)));
    return most;
}

void addTotals(HeatMapData &data, const CoverageMap &map, HeatFigure figure, bool isSigned)
{
    double grand = 0;
    std::vector<double> columns(static_cast<std::size_t>(map.columnCodes.size()));
    for (int row = 0; row < map.rowCodes.size(); ++row) {
        double sum = 0;
        for (int column = 0; column < map.columnCodes.size(); ++column) {
            const double value = figureOf(map.at(row, column), figure);
            sum += value;
            columns[static_cast<std::size_t>(column)] += value;
        }
        grand += sum;
        data.rowTotals << figureText(sum, isSigned);
    }
    for (const double sum : columns)
        data.columnTotals << figureText(sum, isSigned);
    data.grandTotal = figureText(grand, isSigned);
    data.rowTotalTitle = tr("All");
    data.columnTotalTitle = tr("All");
}
} // namespace

Coverage markOf(CoverageState state)
{
    switch (state) {
    case CoverageState::Uncovered: return Coverage::Uncovered;
    case CoverageState::Thin: return Coverage::Thin;
    case CoverageState::Covered: return Coverage::Covered;
    case CoverageState::Crowded: return Coverage::Crowded;
    }
    Q_UNREACHABLE();
}

QList<double> tierCuts(const std::vector<Tier> &tiers)
{
    QList<double> cuts;
    for (const Tier &tier : tiers) {
        if (tier.atLeast > 0)
            cuts << tier.atLeast;
    }
    std::ranges::sort(cuts);
    return cuts;
}

std::vector<std::uint32_t> rankedRows(const ScoreSheet &sheet, double from, double to)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        const double fit = sheet.isRanked(row) ? sheet.fit(row) : -1;
        if (fit >= from && (fit < to || to >= 100))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

HistogramData fitHistogram(const ScoreSheet &sheet)
{
    return fitHistogram(sheet, distribution(sheet));
}

HistogramData fitHistogram(const ScoreSheet &sheet, const Distribution &shares)
{
    HistogramData data;
    for (const std::size_t count : shares.bins)
        data.counts << static_cast<double>(count);
    data.cuts = tierCuts(sheet.tiers);
    std::size_t below = shares.belowTiers;
    for (std::size_t i = 0; i < sheet.tiers.size(); ++i) {
        // A tier that begins at 0 has no cut: it is what lies below the others.
        if (sheet.tiers[i].atLeast > 0) {
            data.tierNames << sheet.tiers[i].name;
            data.tierCounts << static_cast<int>(shares.perTier[i]);
        } else {
            data.belowName = sheet.tiers[i].name;
            below += shares.perTier[i];
        }
    }
    if (data.belowName.isEmpty())
        data.belowName = tr("Below");
    data.belowCount = static_cast<int>(below);
    data.heldCount = static_cast<int>(shares.conditional);
    data.tierBins = binsByTier(shares, static_cast<std::size_t>(data.cuts.size()));
    data.xTitle = tr("Fit, 0 to 100");
    data.yTitle = data.heldCount == 0
        ? tr("Companies per 2.5 points")
        : tr("Companies per 2.5 points; hatched: %1 held").arg(QLocale().toString(data.heldCount));
    return data;
}

QList<TierBar> tierBarKinds(const ScoreSheet &sheet)
{
    QList<TierBar> kinds;
    for (int tier = 0; tier < static_cast<int>(sheet.tiers.size()); ++tier)
        kinds << TierBar { TierBarKind::Tier, tier };
    kinds << TierBar { TierBarKind::Below, -1 } << TierBar { TierBarKind::MustHaveUnknown, -1 }
          << TierBar { TierBarKind::TooLittleKnown, -1 } << TierBar { TierBarKind::MustHaveFailed, -1 };
    return kinds;
}

BarListData tierBars(const ScoreSheet &sheet)
{
    return tierBars(sheet, distribution(sheet));
}

BarListData tierBars(const ScoreSheet &sheet, const Distribution &shares)
{
    const int tierCount = static_cast<int>(sheet.tiers.size());
    BarListData data;
    for (const TierBar &bar : tierBarKinds(sheet)) {
        BarListRow row;
        std::size_t count = 0;
        switch (bar.kind) {
        case TierBarKind::Tier:
            row.label = sheet.tiers[static_cast<std::size_t>(bar.tier)].name;
            row.tierIndex = bar.tier;
            row.tierCount = tierCount;
            count = shares.perTier[static_cast<std::size_t>(bar.tier)];
            break;
        case TierBarKind::Below:
            row.label = tierCount ? tr("Below %1").arg(sheet.tiers.back().name) : tr("No tier");
            count = shares.belowTiers;
            break;
        case TierBarKind::MustHaveUnknown:
            row.label = tr("Must-have unknown");
            count = shares.conditional;
            break;
        case TierBarKind::TooLittleKnown:
            row.label = tr("Too little known");
            count = shares.insufficient;
            break;
        case TierBarKind::MustHaveFailed:
            row.label = tr("Must-have failed");
            count = shares.excluded;
            break;
        }
        row.strong = bar.kind == TierBarKind::Tier;
        if (!row.strong)
            row.token = Token::TierNone;
        row.value = static_cast<double>(count);
        row.valueText = QLocale().toString(static_cast<qulonglong>(count));
        row.shareText = share(count, sheet.size());
        data.rows << row;
    }
    return data;
}

std::vector<std::uint32_t> rowsOf(const ScoreSheet &sheet, const TierBar &bar)
{
    const auto belongs = [&](std::size_t row) {
        const FitStatus status = sheet.status[row];
        const bool graded = status == FitStatus::Firm || status == FitStatus::Provisional;
        switch (bar.kind) {
        case TierBarKind::Tier: return graded && sheet.tier[row] == bar.tier;
        case TierBarKind::Below: return graded && sheet.tier[row] < 0;
        case TierBarKind::MustHaveUnknown: return status == FitStatus::Conditional;
        case TierBarKind::TooLittleKnown: return status == FitStatus::Insufficient;
        case TierBarKind::MustHaveFailed: return status == FitStatus::Excluded;
        }
        Q_UNREACHABLE();
    };
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (belongs(row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

double gapOf(const CoverageCell &cell)
{
    return cell.supply - cell.demand.value_or(0);
}

QString signedText(double number, int decimals)
{
    const QString digits = QLocale().toString(std::abs(number), 'f', decimals);
    const bool isZero = std::abs(number) < 0.5 * std::pow(10.0, -decimals);
    return isZero ? digits : (number < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

QString termLabel(const Schema &schema, const QString &attribute, const QString &code)
{
    const Vocabulary *terms = schema.vocabularyOf(attribute);
    return terms ? terms->labelOf(code) : code;
}

HeatMapData heatMap(const CoverageMap &map, const Schema &schema, HeatFigure figure)
{
    HeatMapData data;
    for (const QString &code : map.rowCodes)
        data.rows << termLabel(schema, map.rowAttribute, code);
    for (const QString &code : map.columnCodes)
        data.columns << termLabel(schema, map.columnAttribute, code);
    const bool isSigned = figure == HeatFigure::Gap && map.hasDemand;
    const double limit = largest(map, figure);
    data.sequential = !isSigned;
    data.fullWidth = std::max({ largest(map, HeatFigure::Demand), largest(map, HeatFigure::Supply), 1e-9 });
    for (int row = 0; row < map.rowCodes.size(); ++row) {
        for (int column = 0; column < map.columnCodes.size(); ++column) {
            const CoverageCell &cell = map.at(row, column);
            const double value = figureOf(cell, figure);
            HeatCell shown;
            shown.coverage = markOf(cell.state);
            shown.partners = static_cast<int>(cell.qualified);
            shown.figure = figureText(value, isSigned);
            shown.step = isSigned ? divergingStep(value, limit) : sequentialStep(value, limit);
            shown.demand = cell.demand.value_or(0);
            shown.supply = cell.supply;
            shown.tooltip = tr("%1 × %2: %3")
                                .arg(data.rows.at(row), data.columns.at(column), coverageStateLabel(cell.state))
                                .toHtmlEscaped();
            data.cells << shown;
        }
    }
    addTotals(data, map, figure, isSigned);
    return data;
}

} // namespace partnerscope
