#include "coveragebench.h"

#include "base/random.h"
#include "insight/proposals.h"
#include "scoring/parallel.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace partnerscope::bench {

namespace {
constexpr std::uint64_t Terms = 20;
constexpr std::array Dimensions { "regions_served", "industries_served", "specialisations" };

struct Market {
    Schema schema;
    Pool pool;
    IdealProfile profile;
    QList<Engagement> engagements;
};

void addAttribute(Schema &schema, const char *key, AttributeType type)
{
    Attribute attribute;
    attribute.key = QString::fromLatin1(key);
    attribute.label = attribute.key;
    attribute.type = type;
    if (type == AttributeType::MultipleChoice)
        attribute.vocabulary = attribute.key;
    schema.attributes.push_back(attribute);
}

std::shared_ptr<const PoolColumn> column(const char *key, AttributeType type, ColumnBuilder &builder)
{
    return std::make_shared<const PoolColumn>(PoolColumn { QString::fromLatin1(key), type, builder.take(), {} });
}

std::vector<WeightedTerm> takeTerms(Schema &schema, const char *key)
{
    std::vector<Term> terms;
    std::vector<WeightedTerm> weights;
    for (std::uint64_t i = 0; i < Terms; ++i) {
        const QString code = QStringLiteral("%1%2").arg(QLatin1Char(key[0])).arg(i);
        terms.push_back({ code, code, {}, {} });
        weights.push_back({ code, static_cast<double>(1 + i) });
    }
    schema.vocabularies.emplace_back(QString::fromLatin1(key), QString::fromLatin1(key), terms);
    return weights;
}

/// Companies that serve one to four terms of each dimension; half qualify, one in a hundred is a partner already.
Market marketOf(std::size_t companies)
{
    Random random(7);
    Market market;
    Pool::Parts parts;
    ColumnBuilder names(AttributeType::Text, companies);
    ColumnBuilder fits(AttributeType::Number, companies);
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    auto active = std::make_shared<std::vector<std::uint8_t>>();
    for (std::size_t row = 0; row < companies; ++row) {
        ids->push_back(static_cast<std::int64_t>(row + 1));
        active->push_back(random.chance(0.01) ? 1 : 0);
        names.appendText("Company " + std::to_string(random.below(companies * 4)));
        fits.appendNumber(100 * random.uniform());
    }
    addAttribute(market.schema, "name", AttributeType::Text);
    addAttribute(market.schema, "points", AttributeType::Number);
    parts.columns = { column("name", AttributeType::Text, names), column("points", AttributeType::Number, fits) };
    market.profile.customerProfile = CustomerProfile {};
    for (const char *key : Dimensions) {
        addAttribute(market.schema, key, AttributeType::MultipleChoice);
        const std::vector<WeightedTerm> weights = takeTerms(market.schema, key);
        ColumnBuilder sets(AttributeType::MultipleChoice, companies);
        for (std::size_t row = 0; row < companies; ++row) {
            QStringList set;
            for (std::uint64_t i = 1 + random.below(4); i > 0; --i)
                set << weights[random.below(Terms)].code;
            sets.appendSet(set);
        }
        parts.columns.push_back(column(key, AttributeType::MultipleChoice, sets));
        if (key == Dimensions[0])
            market.profile.customerProfile->regions = weights;
        else if (key == Dimensions[1])
            market.profile.customerProfile->industries = weights;
    }
    parts.ids = ids;
    parts.active = active;
    parts.anyEngagement = true;
    parts.recordOrigin = std::make_shared<std::vector<std::uint32_t>>(companies, 0u);
    parts.origins = std::make_shared<std::vector<Evidence>>(1);
    market.pool = Pool(parts);
    Criterion leaf;
    leaf.key = leaf.label = leaf.attribute = QStringLiteral("points");
    leaf.value = LinearShape { 0, 100 };
    market.profile.name = QStringLiteral("Benchmark");
    market.profile.category = QStringLiteral("channel");
    market.profile.type = QStringLiteral("reseller");
    market.profile.criteria = { leaf };
    market.profile.tiers = { { QStringLiteral("Gold"), 75 },
                             { QStringLiteral("Silver"), 50 },
                             { QStringLiteral("Bronze"), 0 } };
    return market;
}

template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(*result);
}

CoverageSpace spaceOf(const Market &market, std::size_t dimensions)
{
    CoverageQuestion question;
    for (std::size_t i = 0; i < dimensions; ++i)
        question.axes.push_back({ QString::fromLatin1(Dimensions.at(i)) });
    return taken(CoverageSpace::make(market.profile, market.schema, market.pool, question));
}

/// Reads the codes of the dimensions once with all cores.
std::uint64_t readDimensions(const Pool &pool)
{
    std::atomic<std::uint64_t> total = 0;
    for (const char *key : Dimensions) {
        const auto &sets = std::get<SetColumn>(pool.column(QString::fromLatin1(key))->data);
        forRowRanges(sets.codes.size(), [&](std::size_t begin, std::size_t end) {
            std::uint64_t sum = 0;
            for (std::size_t i = begin; i < end; ++i)
                sum += static_cast<std::uint64_t>(sets.codes[i]);
            total += sum;
        });
    }
    return total;
}
} // namespace

std::vector<Figure> coverageFigures(std::size_t companies, int runs)
{
    const Market market = marketOf(companies);
    CompileOptions options;
    options.asOf = QDate(2026, 7, 1);
    const ScoreSheet sheet = score(taken(compile(market.profile, market.schema, market.pool, options)));
    const CoverageSpace map = spaceOf(market, 2);
    const CoverageSpace cube = spaceOf(market, 3);
    ProposalQuestion question;
    question.count = 10;
    ProposalQuestion priced = question;
    Random random(5);
    for (std::size_t row = 0; row < companies; ++row)
        priced.costs.push_back(1 + 9 * random.uniform());
    priced.budget = 20;
    const double second = companies >= 1'000'000 ? 1000 : 0;
    std::size_t sink = 0;
    const auto proposed = [&](const CoverageSpace &space, const ProposalQuestion &asked) {
        return timed(runs, [&] { sink += taken(propose(space, market.pool, sheet, asked)).picks.size(); });
    };
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("read the three dimensions' codes once"),
                        timed(runs, [&] { sink += readDimensions(market.pool); }), 0, true });
    figures.push_back(
        { QStringLiteral("find the terms of 20 x 20 cells"), timed(runs, [&] { sink += spaceOf(market, 2).size(); }) });
    figures.push_back({ QStringLiteral("coverage of 20 x 20 cells"),
                        timed(runs, [&] { sink += coverageTallies(map, sheet).size(); }), second / 5 });
    figures.push_back({ QStringLiteral("the same with the companies behind each cell, best first"),
                        timed(runs, [&] { sink += coverage(map, market.pool, sheet).cells.size(); }), second });
    figures.push_back({ QStringLiteral("coverage of 20 x 20 x 20 cells"),
                        timed(runs, [&] { sink += coverageTallies(cube, sheet).size(); }), second });
    figures.push_back({ QStringLiteral("propose 10 for 20 x 20 cells"), proposed(map, question), second });
    figures.push_back({ QStringLiteral("propose 10 for 20 x 20 x 20 cells"), proposed(cube, question), second });
    figures.push_back({ QStringLiteral("propose 10 under a budget for 20 x 20 cells"), proposed(map, priced), second });
    if (sink == 0)
        std::fprintf(stderr, "nothing was computed\n");
    return figures;
}

} // namespace partnerscope::bench
