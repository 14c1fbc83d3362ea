#include "scoring/comparison.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr double Visible = 0.05; ///< points; less shows as 0.0
constexpr std::size_t MostNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString points(double value)
{
    return QLocale().toString(std::abs(value), 'f', 1);
}

/// "Regions (4.1), Size (2.0)": the largest differences of one sign.
QString largest(const Comparison &comparison, double sign)
{
    std::vector<Comparison::Row> rows;
    std::ranges::copy_if(comparison.rows, std::back_inserter(rows),
                         [sign](const Comparison::Row &row) { return row.difference * sign >= Visible; });
    std::ranges::stable_sort(
        rows, [sign](const auto &a, const auto &b) { return a.difference * sign > b.difference * sign; });
    QStringList names;
    for (std::size_t i = 0; i < std::min(rows.size(), MostNamed); ++i)
        names << Words::tr("%1 (%2)").arg(rows[i].label, points(rows[i].difference));
    return names.join(QStringLiteral(", "));
}

QString finding(const Comparison &comparison, const QString &leader, const QString &other)
{
    if (std::isnan(comparison.difference))
        return Words::tr("There is no fit for both companies, so they cannot be compared.");
    if (std::abs(comparison.difference) < Visible)
        return Words::tr("%1 and %2 fit equally well.").arg(leader, other);
    return Words::tr("%1 is ahead of %2 by %3 points.").arg(leader, other, points(comparison.difference));
}
} // namespace

Comparison compare(const Explanation &first, const Explanation &second)
{
    Comparison comparison;
    comparison.firstFit = first.fit;
    comparison.secondFit = second.fit;
    comparison.difference = first.fit - second.fit;
    comparison.isCertain = first.low > second.high || second.low > first.high;
    for (std::size_t i = 0; i < std::min(first.rows.size(), second.rows.size()); ++i) {
        const Explanation::Row &a = first.rows[i];
        const Explanation::Row &b = second.rows[i];
        Comparison::Row row { a.key, a.label, a.group, a.attribute, a.path, a.weight, a.contribution, b.contribution };
        row.difference = a.contribution - b.contribution;
        row.isEstimated = a.weight > 0 && (std::isnan(a.value) || std::isnan(b.value));
        row.firstGate = a.gate;
        row.secondGate = b.gate;
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

QStringList inWords(const Comparison &comparison, const QString &firstName, const QString &secondName)
{
    const bool isFirstAhead = !(comparison.difference < 0);
    const QString &leader = isFirstAhead ? firstName : secondName;
    const QString &other = isFirstAhead ? secondName : firstName;
    QStringList sentences { finding(comparison, leader, other) };
    if (std::isnan(comparison.difference))
        return sentences;
    const QString ahead = largest(comparison, isFirstAhead ? 1 : -1);
    const QString behind = largest(comparison, isFirstAhead ? -1 : 1);
    if (!ahead.isEmpty())
        sentences << Words::tr("%1 gains most by %2.").arg(leader, ahead);
    if (!behind.isEmpty())
        sentences << Words::tr("%1 is better in %2.").arg(other, behind);
    if (std::abs(comparison.difference) >= Visible)
        sentences << (comparison.isCertain ? Words::tr("No unknown fact can turn this order.")
                                           : Words::tr("Facts that are still open could turn this order."));
    return sentences;
}

std::vector<PointStep> waterfall(const Comparison &comparison)
{
    std::vector<Comparison::Row> rows;
    std::ranges::copy_if(comparison.rows, std::back_inserter(rows),
                         [](const Comparison::Row &row) { return row.difference != 0; });
    std::ranges::stable_sort(
        rows, [](const auto &a, const auto &b) { return std::abs(a.difference) > std::abs(b.difference); });
    std::vector<PointStep> steps;
    double at = comparison.secondFit;
    for (const Comparison::Row &row : rows) {
        steps.push_back({ row.key, row.label, at, at + row.difference, row.isEstimated });
        at += row.difference;
    }
    return steps;
}

BranchPoints branchPoints(const Explanation &explanation, int branch)
{
    BranchPoints result;
    double earned = 0;
    double weight = 0;
    for (const Explanation::Row &row : explanation.rows) {
        if (row.path.first() != branch || !(row.weight > 0))
            continue;
        result.isEstimated = result.isEstimated || std::isnan(row.value);
        if (std::isnan(row.assumed))
            continue;
        earned += row.weight * row.assumed;
        weight += row.weight;
    }
    result.points = weight > 0 ? earned / weight * 100 : std::nan("");
    return result;
}

} // namespace partnerscope
