#include "samplepool.h"

#include "base/random.h"

namespace partnerscope::bench {

namespace {
constexpr int Criteria = 40;
constexpr int Terms = 60;

QString termCode(std::uint64_t i)
{
    return QStringLiteral("T%1").arg(i);
}

AttributeType typeOf(int i)
{
    if (i % 5 == 3)
        return AttributeType::Choice;
    if (i % 5 == 4)
        return AttributeType::MultipleChoice;
    return i % 5 == 2 ? AttributeType::Rating : AttributeType::Number;
}

Value randomValue(AttributeType type, Random &random, const QStringList &codes)
{
    if (random.chance(0.2))
        return {};
    if (type == AttributeType::Number)
        return 1000 * random.uniform();
    if (type == AttributeType::Rating)
        return static_cast<double>(random.below(5));
    if (type == AttributeType::Choice)
        return codes.at(static_cast<qsizetype>(random.below(Terms)));
    QStringList set;
    for (std::uint64_t i = random.below(5); i > 0; --i)
        set << codes.at(static_cast<qsizetype>(random.below(Terms)));
    return set;
}

ValueFunction shapeFor(AttributeType type, int i)
{
    if (type == AttributeType::Number)
        return i % 2 == 0 ? ValueFunction(LinearShape { 0, 900 })
                          : ValueFunction(PointsShape { { { 0, 0 }, { 300, 0.7 }, { 900, 1 } } });
    if (type == AttributeType::Rating)
        return LevelsShape { { QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                               QStringLiteral("4") },
                             {} };
    CoverageShape coverage;
    CategoriesShape categories;
    for (std::uint64_t k = 0; k < 12; ++k) {
        coverage.of.push_back({ termCode(k * 4), static_cast<double>(k + 1) });
        categories.map.push_back({ termCode(k * 4), static_cast<double>(k) / 11 });
    }
    categories.other = 0.1;
    return type == AttributeType::Choice ? ValueFunction(categories) : ValueFunction(coverage);
}

void addAttribute(Schema &schema, const QString &key, AttributeType type)
{
    Attribute attribute;
    attribute.key = key;
    attribute.label = key;
    attribute.type = type;
    if (type == AttributeType::Choice || type == AttributeType::MultipleChoice)
        attribute.vocabulary = QStringLiteral("terms");
    schema.attributes.push_back(attribute);
}

/// Four groups of ten; one must-have in each.
void addCriterion(IdealProfile &profile, int i, const QString &key, AttributeType type)
{
    if (i % 10 == 0) {
        Criterion group;
        group.key = QStringLiteral("g%1").arg(i);
        group.label = group.key;
        group.weight = 1 + i / 10;
        profile.criteria.push_back(group);
    }
    Criterion leaf;
    leaf.key = QStringLiteral("c%1").arg(i);
    leaf.label = leaf.key;
    leaf.attribute = key;
    leaf.weight = 1 + i % 7;
    leaf.value = shapeFor(type, i);
    if (i % 10 == 0) {
        leaf.must = Must {};
        leaf.must->atLeast = 20;
    }
    profile.criteria.back().criteria.push_back(leaf);
}
} // namespace

Sample samplePool(std::size_t companies)
{
    Random random(11);
    Sample sample;
    std::vector<Term> terms;
    QStringList codes;
    for (std::uint64_t i = 0; i < Terms; ++i) {
        codes << termCode(i);
        terms.push_back(
            { codes.last(), codes.last(), i % 4 == 0 ? QStringList() : QStringList { termCode(i / 4 * 4) }, {} });
    }
    sample.schema.vocabularies.emplace_back(QStringLiteral("terms"), QStringLiteral("Terms"), terms);

    Pool::Parts parts;
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    ColumnBuilder names(AttributeType::Text, companies);
    for (std::size_t row = 0; row < companies; ++row) {
        ids->push_back(static_cast<std::int64_t>(row + 1));
        names.appendText(QStringLiteral("Company %1 Ltd").arg(random.below(companies * 4)).toStdString());
    }
    addAttribute(sample.schema, QStringLiteral("name"), AttributeType::Text);
    parts.columns.push_back(std::make_shared<const PoolColumn>(
        PoolColumn { QStringLiteral("name"), AttributeType::Text, names.take(), {} }));
    for (int i = 0; i < Criteria; ++i) {
        const AttributeType type = typeOf(i);
        const QString key = QStringLiteral("a%1").arg(i);
        addAttribute(sample.schema, key, type);
        ColumnBuilder builder(type, companies);
        for (std::size_t row = 0; row < companies; ++row)
            builder.append(randomValue(type, random, codes));
        parts.columns.push_back(std::make_shared<const PoolColumn>(PoolColumn { key, type, builder.take(), {} }));
        addCriterion(sample.profile, i, key, type);
    }
    parts.ids = ids;
    parts.recordOrigin = std::make_shared<std::vector<std::uint32_t>>(companies, 0u);
    parts.active = std::make_shared<std::vector<std::uint8_t>>(companies, std::uint8_t { 0 });
    parts.origins = std::make_shared<std::vector<Evidence>>(1);
    sample.pool = Pool(parts);
    sample.profile.name = QStringLiteral("Benchmark");
    sample.profile.category = QStringLiteral("channel");
    sample.profile.type = QStringLiteral("reseller");
    sample.profile.tiers = { { QStringLiteral("Gold"), 60 },
                             { QStringLiteral("Silver"), 50 },
                             { QStringLiteral("Bronze"), 0 } };
    return sample;
}

} // namespace partnerscope::bench
