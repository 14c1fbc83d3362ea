#include "insight/coverage.h"

#include "scoring/termview.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

struct StateName {
    const char *key;
    const char *label;
};
// In the order of CoverageState.
constexpr std::array StateNames {
    StateName { "uncovered", QT_TRANSLATE_NOOP("Coverage", "Uncovered") },
    StateName { "thin", QT_TRANSLATE_NOOP("Coverage", "Thin") },
    StateName { "covered", QT_TRANSLATE_NOOP("Coverage", "Covered") },
    StateName { "crowded", QT_TRANSLATE_NOOP("Coverage", "Crowded") },
};

/// A map of more cells than this can neither be read nor drawn.
constexpr qsizetype MostCells = 250'000;

/// One side of the map: its terms, what each is worth to us, and which companies serve them.
struct Dimension {
    QStringList codes;
    std::vector<double> weights; ///< market weights; empty where the customer profile does not speak of the attribute
    std::optional<TermView> view;
    std::optional<TermMatch> match;

    [[nodiscard]] double share(int i) const
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        return sum > 0 ? weights[static_cast<std::size_t>(i)] / sum : 0;
    }
};

const std::vector<WeightedTerm> *marketOf(const IdealProfile &profile, const QString &attribute)
{
    if (!profile.customerProfile)
        return nullptr;
    const QString key = attribute.toLower();
    const CustomerProfile &customers = *profile.customerProfile;
    const std::vector<WeightedTerm> *terms = nullptr;
    if (key == QLatin1String("regions_served") || key == QLatin1String("country"))
        terms = &customers.regions;
    else if (key == QLatin1String("industries_served"))
        terms = &customers.industries;
    else if (key == QLatin1String("customer_segments"))
        terms = &customers.segments;
    return terms && !terms->empty() ? terms : nullptr;
}

/// The terms some company has.
QStringList heldTerms(const TermView &view, std::size_t rows)
{
    std::vector<bool> held(static_cast<std::size_t>(view.terms().size()), false);
    for (std::size_t row = 0; row < rows; ++row) {
        for (const std::int32_t term : view.at(row))
            held[static_cast<std::size_t>(term)] = true;
    }
    QStringList codes;
    for (qsizetype i = 0; i < view.terms().size(); ++i) {
        if (held[static_cast<std::size_t>(i)])
            codes << view.terms().at(i);
    }
    codes.sort();
    return codes;
}

void takeMarketTerms(const std::vector<WeightedTerm> &market, const Attribute &attribute, const Schema &schema,
                     Dimension &dimension)
{
    std::vector<WeightedTerm> terms;
    for (const WeightedTerm &term : market) {
        const QString code = schema.resolve(attribute.key, term.code);
        const auto known = std::ranges::find(terms, code, &WeightedTerm::code);
        if (known == terms.end())
            terms.push_back({ code, term.weight });
        else
            known->weight += term.weight;
    }
    std::ranges::sort(terms, [](const WeightedTerm &a, const WeightedTerm &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.code < b.code;
    });
    double sum = 0;
    for (const WeightedTerm &term : terms) {
        dimension.codes << term.code;
        dimension.weights.push_back(term.weight);
        sum += term.weight;
    }
    if (!(sum > 0))
        dimension.weights.clear();
}

Result<Dimension> dimensionOf(const IdealProfile &profile, const Schema &schema, const Pool &pool, const QString &key)
{
    const Attribute *attribute = schema.find(key);
    if (!attribute)
        return fail(ErrorCode::NotFound, Words::tr("The workspace has no attribute \"%1\".").arg(key));
    const bool hasTerms = attribute->type == AttributeType::Choice || attribute->type == AttributeType::MultipleChoice
        || attribute->type == AttributeType::YesNo;
    if (!hasTerms)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("\"%1\" has no list of terms: choose an attribute with choices.").arg(attribute->label));
    Dimension dimension;
    const PoolColumn *column = pool.column(attribute->key);
    if (column)
        dimension.view.emplace(*column);
    if (const std::vector<WeightedTerm> *market = marketOf(profile, attribute->key))
        takeMarketTerms(*market, *attribute, schema, dimension);
    else if (column)
        dimension.codes = heldTerms(*dimension.view, pool.size());
    if (column) {
        std::vector<QStringList> targets;
        for (const QString &code : dimension.codes)
            targets.push_back(comparableTermWithDescendants(code, *column, schema));
        dimension.match.emplace(dimension.view->terms(), targets);
    }
    return dimension;
}

/// Positions of a dimension's terms that a company serves.
void served(const Dimension &dimension, std::size_t row, std::vector<std::uint64_t> &bits, std::vector<int> &positions)
{
    positions.clear();
    if (!dimension.match)
        return;
    bits.resize(dimension.match->words());
    dimension.match->collect(dimension.view->at(row), bits);
    for (std::size_t w = 0; w < bits.size(); ++w) {
        for (std::uint64_t rest = bits[w]; rest != 0; rest &= rest - 1)
            positions.push_back(static_cast<int>(w * 64) + std::countr_zero(rest));
    }
}

/// Qualified companies, best first; equals by what is known, then by name.
std::vector<std::uint32_t> qualifiedRows(const ScoreSheet &sheet, const Pool &pool)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (sheet.qualifies(row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    std::ranges::sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        if (sheet.fitSum[a] != sheet.fitSum[b])
            return sheet.fitSum[a] > sheet.fitSum[b];
        if (sheet.knownWeight[a] != sheet.knownWeight[b])
            return sheet.knownWeight[a] > sheet.knownWeight[b];
        const int order = pool.nameUtf8(a).compare(pool.nameUtf8(b));
        return order != 0 ? order < 0 : a < b;
    });
    return rows;
}

CoverageState stateOf(const CoverageCell &cell, const CoverageRule &rule)
{
    if (cell.qualified == 0)
        return CoverageState::Uncovered;
    if (cell.qualified == 1)
        return CoverageState::Thin;
    const bool exceedsDemand = !cell.demand || cell.supply > rule.crowdedRatio * *cell.demand;
    return cell.qualified >= rule.crowdedFrom && exceedsDemand ? CoverageState::Crowded : CoverageState::Covered;
}

void countCompany(CoverageCell &cell, std::uint32_t row, double fit, bool counts)
{
    if (!cell.bestFit)
        cell.bestFit = fit; // companies come best first
    if (!counts) {
        cell.candidates.push_back(row);
        return;
    }
    cell.rows.push_back(row);
    cell.supply += fit / 100;
    ++cell.qualified;
}
} // namespace

QString coverageStateKey(CoverageState state)
{
    return QString::fromLatin1(StateNames.at(static_cast<std::size_t>(state)).key);
}

QString coverageStateLabel(CoverageState state)
{
    return QCoreApplication::translate("Coverage", StateNames.at(static_cast<std::size_t>(state)).label);
}

Result<CoverageMap> coverage(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                             const ScoreSheet &sheet, const QString &rowAttribute, const QString &columnAttribute,
                             const CoverageRule &rule)
{
    const Result<Dimension> down = dimensionOf(profile, schema, pool, rowAttribute);
    if (!down)
        return down.failure();
    const Result<Dimension> across = dimensionOf(profile, schema, pool, columnAttribute);
    if (!across)
        return across.failure();
    if (down->codes.size() * across->codes.size() > MostCells)
        return fail(
            ErrorCode::InvalidInput,
            Words::tr("The two attributes have %1 and %2 terms, too many for one map: choose one with fewer terms.")
                .arg(down->codes.size())
                .arg(across->codes.size()));

    CoverageMap map;
    map.rowAttribute = schema.find(rowAttribute)->key;
    map.columnAttribute = schema.find(columnAttribute)->key;
    map.rowCodes = down->codes;
    map.columnCodes = across->codes;
    map.onlyEngaged = pool.hasEngagements();
    // One attribute against itself says nothing about how the market splits over the cells.
    map.hasDemand = !down->weights.empty() && !across->weights.empty() && map.rowAttribute != map.columnAttribute;
    const auto columns = static_cast<std::size_t>(map.columnCodes.size());
    map.cells.resize(static_cast<std::size_t>(map.rowCodes.size()) * columns);

    std::vector<std::uint64_t> bits;
    std::vector<int> rowTerms;
    std::vector<int> columnTerms;
    for (const std::uint32_t row : qualifiedRows(sheet, pool)) {
        served(*down, row, bits, rowTerms);
        served(*across, row, bits, columnTerms);
        const bool counts = !map.onlyEngaged || pool.isActive(row);
        for (const int r : rowTerms) {
            for (const int c : columnTerms)
                countCompany(map.cells[static_cast<std::size_t>(r) * columns + static_cast<std::size_t>(c)], row,
                             sheet.fit(row), counts);
        }
    }
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        if (map.hasDemand)
            map.cells[i].demand =
                100 * down->share(static_cast<int>(i / columns)) * across->share(static_cast<int>(i % columns));
        map.cells[i].state = stateOf(map.cells[i], rule);
    }
    return map;
}

} // namespace partnerscope
