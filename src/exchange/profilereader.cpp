#include "base/text.h"
#include "exchange/profilejson.h"

namespace partnerscope {

namespace {

constexpr int MaximumDepth = 40;

std::vector<WeightedTerm> readTerms(JsonObjectReader &reader, const QString &key, bool isRequired)
{
    std::vector<WeightedTerm> terms;
    const JsonNode *node = reader.any(key, isRequired);
    if (!node)
        return terms;
    if (node->kind == JsonNode::Kind::Array) {
        const std::optional<QStringList> codes = reader.texts(key);
        for (const QString &code : *codes)
            terms.push_back({ code, 1.0 });
        return terms;
    }
    if (node->kind != JsonNode::Kind::Object) {
        reader.report(key, tr("Here belong codes: a list [\"A\", \"B\"], or weights {\"A\": 2, \"B\": 1}."));
        return terms;
    }
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const QString code = node->keys.at(static_cast<qsizetype>(i));
        if (node->items[i].kind != JsonNode::Kind::Number)
            reader.report(key + u'.' + code, tr("Here belongs a number."));
        terms.push_back({ code, node->items[i].number });
    }
    return terms;
}

std::vector<Knot> readKnots(JsonObjectReader &reader, const QString &key)
{
    std::vector<Knot> knots;
    const JsonNode *node = reader.array(key, true);
    for (std::size_t i = 0; node && i < node->items.size(); ++i) {
        const JsonNode &pair = node->items[i];
        const bool isPair = pair.kind == JsonNode::Kind::Array && pair.items.size() == 2
            && pair.items[0].kind == JsonNode::Kind::Number && pair.items[1].kind == JsonNode::Kind::Number;
        if (isPair)
            knots.push_back({ pair.items[0].number, pair.items[1].number });
        else
            reader.report(QStringLiteral("%1[%2]").arg(key).arg(i), tr("Here belong two numbers in brackets."));
    }
    return knots;
}

ValueFunction readLinear(JsonObjectReader &reader)
{
    LinearShape shape;
    shape.from = reader.number(QStringLiteral("from"), true).value_or(0);
    shape.to = reader.number(QStringLiteral("to"), true).value_or(1);
    const QString scale = reader.text(QStringLiteral("scale"));
    shape.log10 = scale == u"log10";
    if (reader.has(QStringLiteral("scale")) && !shape.log10 && scale != u"linear")
        reader.report(QStringLiteral("scale"), tr("The scale is \"linear\" or \"log10\"."));
    return shape;
}

ValueFunction readTarget(JsonObjectReader &reader)
{
    TargetShape shape;
    shape.zeroBelow = reader.numberOrNull(QStringLiteral("zero_below"));
    shape.fullFrom = reader.numberOrNull(QStringLiteral("full_from"));
    shape.fullTo = reader.numberOrNull(QStringLiteral("full_to"));
    shape.zeroAbove = reader.numberOrNull(QStringLiteral("zero_above"));
    return shape;
}

ValueFunction readLevels(JsonObjectReader &reader)
{
    LevelsShape shape;
    shape.order = reader.texts(QStringLiteral("order"), true).value_or(QStringList());
    const JsonNode *values = reader.array(QStringLiteral("values"));
    for (std::size_t i = 0; values && i < values->items.size(); ++i) {
        if (values->items[i].kind != JsonNode::Kind::Number)
            reader.report(QStringLiteral("values[%1]").arg(i), tr("Here belongs a number."));
        shape.values.push_back(values->items[i].number);
    }
    return shape;
}

ValueFunction readCategories(JsonObjectReader &reader)
{
    CategoriesShape shape;
    if (reader.object(QStringLiteral("map"), true))
        shape.map = readTerms(reader, QStringLiteral("map"), true);
    shape.other = reader.number(QStringLiteral("other"));
    return shape;
}

ValueFunction readYesNo(JsonObjectReader &reader)
{
    YesNoShape shape;
    shape.yes = reader.number(QStringLiteral("yes")).value_or(shape.yes);
    shape.no = reader.number(QStringLiteral("no")).value_or(shape.no);
    return shape;
}

ValueFunction readSimilarity(JsonObjectReader &reader)
{
    SimilarityShape shape;
    shape.of = readTerms(reader, QStringLiteral("of"), true);
    const QString measure = reader.text(QStringLiteral("measure"));
    if (measure == u"ruzicka")
        shape.measure = SimilarityMeasure::Ruzicka;
    else if (reader.has(QStringLiteral("measure")) && measure != u"jaccard")
        reader.report(QStringLiteral("measure"), tr("The measure is \"jaccard\" or \"ruzicka\"."));
    return shape;
}

std::optional<ValueFunction> readValue(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    const QString shape = reader.text(QStringLiteral("shape"), true);
    std::optional<ValueFunction> function;
    if (shape == u"linear")
        function = readLinear(reader);
    else if (shape == u"target")
        function = readTarget(reader);
    else if (shape == u"points")
        function = PointsShape { readKnots(reader, QStringLiteral("knots")) };
    else if (shape == u"bands")
        function = BandsShape { readKnots(reader, QStringLiteral("bands")) };
    else if (shape == u"levels")
        function = readLevels(reader);
    else if (shape == u"categories")
        function = readCategories(reader);
    else if (shape == u"yes_no")
        function = readYesNo(reader);
    else if (shape == u"coverage")
        function = CoverageShape { readTerms(reader, QStringLiteral("of"), true) };
    else if (shape == u"at_least")
        function = AtLeastShape { reader.integer(QStringLiteral("count"), true).value_or(1),
                                  readTerms(reader, QStringLiteral("of"), false) };
    else if (shape == u"similarity")
        function = readSimilarity(reader);
    if (function)
        reader.refuseOthers();
    else if (!shape.isEmpty())
        reader.report(QStringLiteral("shape"), tr("There is no shape \"%1\".").arg(shape));
    return function;
}

Must readMust(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    Must must;
    must.atLeast = reader.number(QStringLiteral("at_least"));
    must.atMost = reader.number(QStringLiteral("at_most"));
    must.anyOf = reader.texts(QStringLiteral("any_of"));
    must.allOf = reader.texts(QStringLiteral("all_of"));
    must.noneOf = reader.texts(QStringLiteral("none_of"));
    if (const JsonNode *is = reader.any(QStringLiteral("is"))) {
        if (is->kind == JsonNode::Kind::Bool)
            must.is = is->truth;
        else if (is->kind == JsonNode::Kind::String)
            must.is = is->string;
        else
            reader.report(QStringLiteral("is"), tr("Here belongs true, false or a term in quotes."));
    }
    must.known = reader.truth(QStringLiteral("known")).value_or(false);
    if (reader.has(QStringLiteral("known")) && !must.known)
        reader.report(QStringLiteral("known"), tr("\"known\" can only be true."));
    must.cap = reader.text(QStringLiteral("cap"));
    reader.refuseOthers();
    return must;
}

std::vector<Criterion> readCriteria(const JsonNode &list, const QString &place, int depth, Problems &problems);

Criterion readCriterion(const JsonNode &node, const QString &place, int depth, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    Criterion criterion;
    criterion.key = reader.text(QStringLiteral("key"), true);
    criterion.label = reader.text(QStringLiteral("label"));
    criterion.weight = reader.number(QStringLiteral("weight")).value_or(criterion.weight);
    criterion.attribute = reader.text(QStringLiteral("attribute"));
    if (const JsonNode *value = reader.object(QStringLiteral("value")))
        criterion.value = readValue(*value, reader.placeOf(QStringLiteral("value")), problems);
    if (const JsonNode *must = reader.object(QStringLiteral("must")))
        criterion.must = readMust(*must, reader.placeOf(QStringLiteral("must")), problems);
    criterion.group = reader.text(QStringLiteral("group"));
    criterion.reason = reader.text(QStringLiteral("reason"));
    if (const JsonNode *children = reader.array(QStringLiteral("criteria")))
        criterion.criteria = readCriteria(*children, reader.placeOf(QStringLiteral("criteria")), depth + 1, problems);
    if (criterion.label.isEmpty())
        criterion.label = criterion.key;
    reader.refuseOthers();
    return criterion;
}

std::vector<Criterion> readCriteria(const JsonNode &list, const QString &place, int depth, Problems &problems)
{
    std::vector<Criterion> criteria;
    if (depth > MaximumDepth) {
        problems << Problem { place, tr("The criteria are nested too deeply.") };
        return criteria;
    }
    for (std::size_t i = 0; i < list.items.size(); ++i)
        criteria.push_back(readCriterion(list.items[i], QStringLiteral("%1[%2]").arg(place).arg(i), depth, problems));
    return criteria;
}

std::vector<Tier> readTiers(const JsonNode &list, const QString &place, Problems &problems)
{
    std::vector<Tier> tiers;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        JsonObjectReader reader(list.items[i], QStringLiteral("%1[%2]").arg(place).arg(i), problems);
        Tier tier;
        tier.name = reader.text(QStringLiteral("name"), true);
        tier.atLeast = reader.number(QStringLiteral("at_least"), true).value_or(0);
        reader.refuseOthers();
        tiers.push_back(tier);
    }
    return tiers;
}

UnknownRule readUnknown(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    UnknownRule rule;
    if (reader.has(QStringLiteral("estimate"))) {
        const QString estimate = reader.text(QStringLiteral("estimate"));
        if (const auto known = estimateFromKey(estimate))
            rule.estimate = *known;
        else
            reader.report(QStringLiteral("estimate"),
                          tr("The estimate is \"prior\", \"renormalise\", \"worst\" or \"best\"."));
    }
    rule.floor = reader.number(QStringLiteral("floor")).value_or(rule.floor);
    rule.widen = reader.truth(QStringLiteral("widen")).value_or(rule.widen);
    reader.refuseOthers();
    return rule;
}

Purpose readPurpose(const JsonNode &node, const QString &place, Problems &problems)
{
    if (node.kind == JsonNode::Kind::String)
        return { node.string, {} };
    JsonObjectReader reader(node, place, problems);
    Purpose purpose;
    purpose.objective = reader.text(QStringLiteral("objective"));
    purpose.areas = reader.texts(QStringLiteral("areas")).value_or(QStringList());
    reader.refuseOthers();
    return purpose;
}

Persona readPersona(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    Persona persona;
    persona.name = reader.text(QStringLiteral("name"));
    persona.traits.role = reader.text(QStringLiteral("role"));
    persona.traits.seniority = reader.text(QStringLiteral("seniority"));
    persona.traits.vision = reader.text(QStringLiteral("vision"));
    persona.traits.collaboration = reader.text(QStringLiteral("collaboration"));
    persona.traits.successMeasure = reader.text(QStringLiteral("success_measure"));
    persona.traits.experience = reader.text(QStringLiteral("experience"));
    persona.traits.leadershipAccess = reader.text(QStringLiteral("leadership_access"));
    persona.traits.sponsor = reader.truth(QStringLiteral("sponsor"));
    reader.refuseOthers();
    return persona;
}

CustomerProfile readCustomers(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    CustomerProfile customers;
    customers.name = reader.text(QStringLiteral("name"));
    customers.regions = readTerms(reader, QStringLiteral("regions"), false);
    customers.industries = readTerms(reader, QStringLiteral("industries"), false);
    customers.segments = readTerms(reader, QStringLiteral("segments"), false);
    reader.refuseOthers();
    return customers;
}

void checkFormat(JsonObjectReader &reader)
{
    const QString format = reader.text(QStringLiteral("format"), true);
    if (!format.isEmpty() && format != u"partnerscope-profile")
        reader.report(QStringLiteral("format"), tr("This is not an ideal partner profile."));
    const std::optional<double> version = reader.number(QStringLiteral("version"), true);
    if (version && *version != 1.0)
        reader.report(QStringLiteral("version"),
                      tr("This version of the format is not known; a newer program may have written it."));
}

} // namespace

IdealProfile readProfileNode(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    IdealProfile profile;
    checkFormat(reader);
    profile.name = reader.text(QStringLiteral("name"), true);
    profile.category = reader.text(QStringLiteral("category"), true);
    profile.type = reader.text(QStringLiteral("type"), true);
    profile.variant = reader.text(QStringLiteral("variant"));
    if (const JsonNode *purpose = reader.any(QStringLiteral("purpose")))
        profile.purpose = readPurpose(*purpose, reader.placeOf(QStringLiteral("purpose")), problems);
    if (const JsonNode *persona = reader.any(QStringLiteral("persona")))
        profile.persona = readPersona(*persona, reader.placeOf(QStringLiteral("persona")), problems);
    if (const JsonNode *customers = reader.any(QStringLiteral("customer_profile")))
        profile.customerProfile =
            readCustomers(*customers, reader.placeOf(QStringLiteral("customer_profile")), problems);
    profile.reviewMonths = reader.integer(QStringLiteral("review_months"));
    if (const JsonNode *criteria = reader.array(QStringLiteral("criteria"), true))
        profile.criteria = readCriteria(*criteria, reader.placeOf(QStringLiteral("criteria")), 1, problems);
    if (const JsonNode *tiers = reader.array(QStringLiteral("tiers")))
        profile.tiers = readTiers(*tiers, reader.placeOf(QStringLiteral("tiers")), problems);
    if (const JsonNode *unknown = reader.any(QStringLiteral("unknown")))
        profile.unknown = readUnknown(*unknown, reader.placeOf(QStringLiteral("unknown")), problems);
    reader.refuseOthers();
    return profile;
}

Result<IdealProfile> readProfileJson(const QByteArray &utf8, ProfileCheck check)
{
    const auto node = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    if (!node)
        return node.failure();
    Problems problems;
    IdealProfile profile = readProfileNode(*node, {}, problems);
    if (problems.isEmpty() && check == ProfileCheck::Full)
        problems = validate(profile);
    if (const auto ok = toResult(problems); !ok)
        return ok.failure();
    return profile;
}

} // namespace partnerscope
