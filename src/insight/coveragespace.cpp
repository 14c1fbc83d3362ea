#include "insight/coveragespace.h"

#include "domain/taxonomy.h"
#include "insight/coverageterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// A map of more cells than this can neither be read nor drawn.
constexpr std::size_t MostCells = 250'000;
constexpr std::size_t MostDimensions = 3;

void takeTerms(const std::vector<WeightedTerm> &terms, QStringList &codes, std::vector<double> &shares)
{
    double sum = 0;
    for (const WeightedTerm &term : terms) {
        codes << term.code;
        sum += term.weight;
    }
    if (!(sum > 0))
        return;
    for (const WeightedTerm &term : terms)
        shares.push_back(term.weight / sum);
}

/// The column of an attribute, shared with the pool; nullptr if the pool has none.
std::shared_ptr<const PoolColumn> columnOf(const Pool &pool, const QString &key)
{
    const PoolColumn *wanted = pool.column(key);
    for (const std::shared_ptr<const PoolColumn> &column : pool.columns()) {
        if (column.get() == wanted)
            return column;
    }
    return nullptr;
}
} // namespace

Result<CoverageSpace::Axis> CoverageSpace::makeAxis(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                                    const CoverageAxis &wanted, const QList<Engagement> &engagements)
{
    const Attribute *attribute = schema.find(wanted.attribute);
    const QString derived = wanted.attribute.toLower();
    if (!attribute && !isEngagementDimension(derived))
        return fail(ErrorCode::NotFound, Words::tr("The workspace has no attribute \"%1\".").arg(wanted.attribute));
    const bool hasTerms = !attribute || attribute->type == AttributeType::Choice
        || attribute->type == AttributeType::MultipleChoice || attribute->type == AttributeType::YesNo;
    if (!hasTerms)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("\"%1\" has no list of terms: choose an attribute with choices.").arg(attribute->label));
    Axis axis;
    axis.attribute = attribute ? attribute->key : derived;
    axis.column = attribute ? columnOf(pool, attribute->key) : engagementColumn(derived, profile, pool, engagements);
    if (axis.column)
        axis.view = std::make_shared<const TermView>(*axis.column);
    std::vector<WeightedTerm> terms;
    const std::vector<WeightedTerm> *market = attribute ? marketOf(profile, attribute->key) : nullptr;
    if (market)
        terms = marketTerms(*market, *attribute, schema);
    else if (axis.view)
        terms = heldTerms(*axis.view, pool.size());
    takeTerms(rolledUp(terms, schema.vocabularyOf(axis.attribute), wanted.level), axis.codes, axis.shares);
    if (axis.view) {
        std::vector<QStringList> targets;
        for (const QString &code : axis.codes)
            targets.push_back(comparableTermWithDescendants(code, *axis.column, schema));
        axis.match.emplace(axis.view->terms(), targets);
    }
    return axis;
}

Result<> CoverageSpace::takeFilter(const IdealProfile &profile, const Schema &schema, const CoverageFilter &filter,
                                   const QList<Engagement> &engagements)
{
    Result<Axis> axis = makeAxis(profile, schema, m_pool, { filter.attribute }, engagements);
    if (!axis)
        return axis.failure();
    const QString code = axis->column ? comparableTerm(filter.code, *axis->column, schema)
                                      : schema.resolve(axis->attribute, filter.code);
    const Vocabulary *vocabulary = schema.vocabularyOf(axis->attribute);
    const bool isKnown = (vocabulary && vocabulary->find(code)) || (axis->view && axis->view->terms().contains(code));
    if (!isKnown)
        return fail(ErrorCode::NotFound,
                    Words::tr("\"%1\" is not a term of the attribute \"%2\".").arg(filter.code, axis->attribute));
    const QStringList below = vocabulary ? vocabulary->withDescendants(code) : QStringList { code };
    if (!axis->shares.empty()) {
        m_filterShare = 0;
        bool isPart = false; // of a term the customer profile weighs only as a whole
        for (qsizetype i = 0; i < axis->codes.size(); ++i) {
            const QString &weighed = axis->codes.at(i);
            if (below.contains(weighed))
                m_filterShare += axis->shares[static_cast<std::size_t>(i)];
            else if (vocabulary && vocabulary->withDescendants(weighed).contains(code))
                isPart = true;
        }
        m_hasDemand = m_hasDemand && !(isPart && m_filterShare <= 0);
    }
    axis->codes = { code };
    axis->shares.clear();
    if (axis->view)
        axis->match.emplace(axis->view->terms(), std::vector { below });
    m_filter = CoverageFilter { axis->attribute, code };
    m_filterAxis = std::move(*axis);
    return {};
}

Result<> CoverageSpace::takeCapacity(const Schema &schema)
{
    if (m_rule.weight != SupplyWeight::Capacity)
        return {};
    if (!schema.find(m_rule.capacityAttribute))
        return fail(ErrorCode::NotFound,
                    Words::tr("The workspace has no attribute \"%1\".").arg(m_rule.capacityAttribute));
    const PoolColumn *column = m_pool.column(m_rule.capacityAttribute);
    m_capacity = column ? asNumbers(*column) : nullptr;
    if (column && !m_capacity)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("\"%1\" holds no numbers, so it cannot weigh supply.").arg(m_rule.capacityAttribute));
    double sum = 0;
    std::size_t known = 0;
    for (const double capacity : m_capacity ? m_capacity->values : std::vector<double>()) {
        if (std::isfinite(capacity) && capacity >= 0) {
            sum += capacity;
            ++known;
        }
    }
    m_meanCapacity = known > 0 && std::isfinite(sum) ? sum / static_cast<double>(known) : 0;
    return {};
}

Result<CoverageSpace> CoverageSpace::make(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                          const CoverageQuestion &question, const CoverageRule &rule,
                                          const QList<Engagement> &engagements)
{
    if (question.axes.empty() || question.axes.size() > MostDimensions)
        return fail(ErrorCode::InvalidInput, Words::tr("Coverage has one, two or three dimensions."));
    CoverageSpace space(pool);
    space.m_rule = rule;
    space.m_size = 1;
    space.m_hasDemand = true;
    QStringList sizes;
    for (const CoverageAxis &wanted : question.axes) {
        Result<Axis> axis = makeAxis(profile, schema, pool, wanted, engagements);
        if (!axis)
            return axis.failure();
        // One attribute against itself says nothing about how the market splits over the cells.
        const bool isRepeated =
            std::ranges::any_of(space.m_axes, [&](const Axis &other) { return other.attribute == axis->attribute; });
        space.m_hasDemand = space.m_hasDemand && !isRepeated && !axis->shares.empty();
        space.m_size *= static_cast<std::size_t>(axis->codes.size());
        sizes << QString::number(axis->codes.size());
        space.m_axes.push_back(std::move(*axis));
        if (space.m_size > MostCells)
            break;
    }
    if (space.m_size > MostCells)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The attributes have %1 terms, too many for one map: choose some with fewer terms.")
                        .arg(sizes.join(QStringLiteral(" × "))));
    if (question.filter) {
        const Result<> taken = space.takeFilter(profile, schema, *question.filter, engagements);
        if (!taken)
            return taken.failure();
    }
    const Result<> taken = space.takeCapacity(schema);
    if (!taken)
        return taken.failure();
    return space;
}

QStringList CoverageSpace::codesOf(std::size_t cell) const
{
    QStringList codes;
    for (auto axis = m_axes.rbegin(); axis != m_axes.rend(); ++axis) {
        const auto terms = static_cast<std::size_t>(axis->codes.size());
        codes.prepend(axis->codes.at(static_cast<qsizetype>(cell % terms)));
        cell /= terms;
    }
    return codes;
}

QString CoverageSpace::labelOf(std::size_t cell, const Schema &schema) const
{
    QStringList labels = codesOf(cell);
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        QString &label = labels[static_cast<qsizetype>(axis)];
        if (const Vocabulary *vocabulary = schema.vocabularyOf(m_axes[axis].attribute))
            label = vocabulary->labelOf(label);
        else if (!schema.find(m_axes[axis].attribute))
            label = taxonomyLabel(label);
    }
    return labels.join(QStringLiteral(" × "));
}

std::optional<double> CoverageSpace::demand(std::size_t cell) const
{
    if (!m_hasDemand)
        return std::nullopt;
    std::array<double, MostDimensions> shares { 1, 1, 1 };
    for (std::size_t axis = m_axes.size(); axis-- > 0;) {
        shares[axis] = m_axes[axis].shares[cell % m_axes[axis].shares.size()];
        cell /= m_axes[axis].shares.size();
    }
    return 100 * shares[0] * shares[1] * shares[2] * m_filterShare;
}

void CoverageSpace::takeServed(const Axis &axis, std::size_t row, CoverageCells &into,
                               std::vector<std::pair<std::uint32_t, double>> &served) const
{
    served.clear();
    if (!axis.match)
        return;
    into.m_bits.resize(axis.match->words());
    axis.match->collect(axis.view->at(row), into.m_bits);
    for (std::size_t w = 0; w < into.m_bits.size(); ++w) {
        for (std::uint64_t rest = into.m_bits[w]; rest != 0; rest &= rest - 1)
            served.emplace_back(static_cast<std::uint32_t>(w * 64) + static_cast<std::uint32_t>(std::countr_zero(rest)),
                                1.0);
    }
    if (m_rule.membership == CoverageMembership::Full || served.size() <= 1)
        return;
    double sum = 0;
    for (const auto &[position, part] : served)
        sum += axis.shares.empty() ? 1.0 : axis.shares[position];
    // Terms without demand alone share equally: nothing tells them apart.
    const bool equally = axis.shares.empty() || !(sum > 0);
    for (auto &[position, part] : served)
        part = equally ? 1.0 / static_cast<double>(served.size()) : axis.shares[position] / sum;
}

void CoverageSpace::cellsOf(std::size_t row, CoverageCells &into) const
{
    into.shares.clear();
    if (m_filterAxis) {
        takeServed(*m_filterAxis, row, into, into.m_served[0]);
        if (into.m_served[0].empty())
            return;
    }
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        takeServed(m_axes[axis], row, into, into.m_served[axis]);
        if (into.m_served[axis].empty())
            return;
    }
    into.shares.push_back({ 0, 1.0 });
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        // Each cell so far becomes one per served term; from the back, so that it can be done in place.
        const auto &served = into.m_served[axis];
        const auto terms = static_cast<std::uint32_t>(m_axes[axis].codes.size());
        const std::size_t before = into.shares.size();
        into.shares.resize(before * served.size());
        for (std::size_t i = before; i-- > 0;) {
            const CoverageShare base = into.shares[i];
            for (std::size_t k = served.size(); k-- > 0;)
                into.shares[i * served.size() + k] = { base.cell * terms + served[k].first,
                                                       base.share * served[k].second };
        }
    }
}

double CoverageSpace::points(const ScoreSheet &sheet, std::size_t row) const
{
    if (m_rule.weight == SupplyWeight::Tier) {
        const int tier = sheet.tier[row];
        const auto tiers = static_cast<double>(sheet.tiers.size());
        return tier < 0 ? 0 : (tiers - tier) / tiers;
    }
    const double fit = sheet.hasFit(row) ? sheet.fit(row) / 100 : 0;
    if (m_rule.weight == SupplyWeight::Fit || !m_capacity || !(m_meanCapacity > 0))
        return fit;
    const double capacity = m_capacity->values[row];
    return std::isfinite(capacity) && capacity >= 0 ? fit * (capacity / m_meanCapacity) : fit;
}

} // namespace partnerscope
