#include "insight/scorelines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
/// Roots of the difference of two quotients, brought to one denominator: c + b x + a x² = 0.
std::array<double, 2> roots(double a, double b, double c)
{
    constexpr double None = std::numeric_limits<double>::quiet_NaN();
    if (a == 0.0)
        return { b == 0.0 ? None : -c / b, None };
    const double inner = b * b - 4 * a * c;
    if (inner < 0)
        return { None, None };
    // Adding numbers of one sign only keeps the small root as exact as the large one.
    const double sum = -0.5 * (b + std::copysign(std::sqrt(inner), b));
    return { sum == 0.0 ? 0.0 : sum / a, sum == 0.0 ? 0.0 : c / sum };
}

std::optional<double> straightCrossing(double lead, double gain, double w, double end)
{
    if (gain * (end - w) - lead <= ScoreEpsilon)
        return std::nullopt;
    return w + std::max(lead, 0.0) / gain;
}

/// The first stretch between w and the far end on which the difference is above 0 and, somewhere, above eps.
std::optional<double> bentCrossing(const ScoreLine &falling, const ScoreLine &rising, double far)
{
    const double a = rising.slope * falling.countedSlope - falling.slope * rising.countedSlope;
    const double b = rising.value * falling.countedSlope + rising.slope * falling.counted
        - falling.value * rising.countedSlope - falling.slope * rising.counted;
    const double c = rising.value * falling.counted - falling.value * rising.counted;
    const auto above = [&](double distance) { return rising.at(distance) - falling.at(distance); };
    std::vector<double> stops { 0 };
    for (const double root : roots(a, b, c)) {
        if (root * far > 0 && std::abs(root) < std::abs(far))
            stops.push_back(root);
    }
    stops.push_back(far);
    std::ranges::sort(stops, {}, [](double stop) { return std::abs(stop); });
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
        double highest = std::max(above(stops[i]), above(stops[i + 1]));
        for (const double part : { 0.25, 0.5, 0.75 })
            highest = std::max(highest, above(stops[i] + part * (stops[i + 1] - stops[i])));
        if (highest > ScoreEpsilon)
            return stops[i];
    }
    return std::nullopt;
}
} // namespace

std::optional<double> crossing(const ScoreLine &falling, const ScoreLine &rising, double w, double end)
{
    if (falling.isStraight() && rising.isStraight()) {
        const double gain = rising.slope / rising.counted - falling.slope / falling.counted;
        const std::optional<double> t =
            straightCrossing(falling.value / falling.counted - rising.value / rising.counted, gain, w, end);
        return t ? std::clamp(*t, std::min(w, end), std::max(w, end)) : t;
    }
    const std::optional<double> distance = bentCrossing(falling, rising, end - w);
    return distance ? w + *distance : distance;
}

ScoreLines::ScoreLines(const std::vector<WeightNode> &nodes, const CompiledProfile &profile, std::size_t capacity)
    : m_nodes(nodes)
    , m_profile(profile)
    , m_capacity(capacity)
    , m_renormalises(profile.unknown.estimate == Estimate::Renormalise)
    , m_units(nodes.size() * capacity)
    , m_counted(m_renormalises ? nodes.size() * capacity : 0)
    , m_slopes(capacity)
    , m_countedSlopes(m_renormalises ? capacity : 0)
{
}

void ScoreLines::read(std::span<const std::uint32_t> rows)
{
    Q_ASSERT(rows.size() <= m_capacity);
    m_rows = rows.size();
    for (std::size_t node = m_nodes.size(); node-- > 0;) {
        if (m_nodes[node].leaf) {
            readLeaf(node, rows);
            continue;
        }
        gather(node, m_units);
        if (m_renormalises)
            gather(node, m_counted);
    }
}

void ScoreLines::readLeaf(std::size_t node, std::span<const std::uint32_t> rows)
{
    if (!m_nodes[node].scorable)
        return;
    const CompiledProfile::Leaf &leaf = m_profile.leaves[*m_nodes[node].leaf];
    const std::vector<std::uint32_t> &values = leaf.column->values;
    const double estimate = estimateOf(m_profile, leaf).value_or(0);
    double *units = &m_units[node * m_capacity];
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t value = values[rows[i]];
        units[i] = value == ValueUnknown ? estimate : static_cast<double>(value) * (1.0 / ValueOne);
    }
    if (!m_renormalises)
        return;
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_counted[node * m_capacity + i] = values[rows[i]] == ValueUnknown ? 0 : 1;
}

void ScoreLines::gather(std::size_t node, std::vector<double> &units) const
{
    double *whole = &units[node * m_capacity];
    std::fill_n(whole, m_rows, 0.0);
    for (const std::size_t child : m_nodes[node].children) {
        const double share = m_nodes[child].share;
        if (!(share > 0))
            continue;
        const double *part = &units[child * m_capacity];
        for (std::size_t i = 0; i < m_rows; ++i)
            whole[i] += share * part[i];
    }
}

void ScoreLines::choose(std::size_t node)
{
    slopesOf(node, m_units, m_slopes);
    if (m_renormalises)
        slopesOf(node, m_counted, m_countedSlopes);
}

void ScoreLines::slopesOf(std::size_t node, const std::vector<double> &units, std::vector<double> &slopes) const
{
    const WeightNode &moved = m_nodes[node];
    const WeightNode &parent = m_nodes[moved.parent];
    const double *own = &units[node * m_capacity];
    if (moved.share < 0.99) {
        const double factor = parent.global / (1 - moved.share);
        const double *whole = &units[moved.parent * m_capacity];
        for (std::size_t i = 0; i < m_rows; ++i)
            slopes[i] = factor * (own[i] - whole[i]);
        return;
    }
    // Close to 1 the difference above would be rounding; at 1 the siblings have no shares and count equally.
    std::ranges::fill(slopes, 0.0);
    double sum = 0;
    for (const std::size_t sibling : parent.children) {
        if (sibling == node || !m_nodes[sibling].scorable)
            continue;
        const double part = moved.share < 1 ? m_nodes[sibling].share : 1;
        const double *other = &units[sibling * m_capacity];
        sum += part;
        for (std::size_t i = 0; i < m_rows; ++i)
            slopes[i] += part * (own[i] - other[i]);
    }
    for (std::size_t i = 0; i < m_rows; ++i)
        slopes[i] *= parent.global / sum;
}

ScoreLine ScoreLines::line(std::size_t i) const
{
    if (!m_renormalises)
        return { m_units[i], m_slopes[i] };
    // A company without a gap in what moves has a straight line, whatever rounding makes of it.
    const double countedSlope = std::abs(m_countedSlopes[i]) < 1e-13 ? 0 : m_countedSlopes[i];
    return { m_units[i], m_slopes[i], m_counted[i], countedSlope };
}

bool isMovable(const std::vector<WeightNode> &nodes, std::size_t node)
{
    const WeightNode &moved = nodes[node];
    if (node == 0 || !moved.scorable || !(nodes[moved.parent].global > 0))
        return false;
    return std::ranges::any_of(nodes[moved.parent].children, [&](std::size_t sibling) {
        const WeightNode &other = nodes[sibling];
        return sibling != node && other.scorable && (moved.share >= 1 || other.share > 0);
    });
}

} // namespace partnerscope
