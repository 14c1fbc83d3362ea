#include "exchange/profilejson.h"

#include <algorithm>

namespace partnerscope {

namespace {

JsonNode object()
{
    return JsonNode(JsonNode::Kind::Object);
}

JsonNode numberOrNull(const std::optional<double> &value)
{
    return value ? JsonNode(*value) : JsonNode();
}

JsonNode weights(const std::vector<WeightedTerm> &terms)
{
    JsonNode node = object();
    for (const WeightedTerm &term : terms)
        node.add(term.code, JsonNode(term.weight));
    return node;
}

/// A plain list where all weights are 1.
JsonNode terms(const std::vector<WeightedTerm> &of)
{
    if (!std::ranges::all_of(of, [](const WeightedTerm &term) { return term.weight == 1.0; }))
        return weights(of);
    JsonNode node(JsonNode::Kind::Array);
    for (const WeightedTerm &term : of)
        node.append(JsonNode(term.code));
    return node;
}

JsonNode pairs(const std::vector<Knot> &knots)
{
    JsonNode node(JsonNode::Kind::Array);
    for (const Knot &knot : knots)
        node.append(JsonNode(JsonNode::Kind::Array).append(JsonNode(knot.x)).append(JsonNode(knot.v)));
    return node;
}

/// Adds the members of a shape to the node that already names it.
struct ShapeWriter {
    JsonNode &node;

    void operator()(const LinearShape &shape) const
    {
        node.add(QStringLiteral("from"), JsonNode(shape.from)).add(QStringLiteral("to"), JsonNode(shape.to));
        if (shape.log10)
            node.add(QStringLiteral("scale"), JsonNode(QStringLiteral("log10")));
    }
    void operator()(const TargetShape &shape) const
    {
        node.add(QStringLiteral("zero_below"), numberOrNull(shape.zeroBelow))
            .add(QStringLiteral("full_from"), numberOrNull(shape.fullFrom));
        node.add(QStringLiteral("full_to"), numberOrNull(shape.fullTo))
            .add(QStringLiteral("zero_above"), numberOrNull(shape.zeroAbove));
    }
    void operator()(const PointsShape &shape) const { node.add(QStringLiteral("knots"), pairs(shape.knots)); }
    void operator()(const BandsShape &shape) const { node.add(QStringLiteral("bands"), pairs(shape.bands)); }
    void operator()(const LevelsShape &shape) const
    {
        node.add(QStringLiteral("order"), JsonNode(shape.order));
        if (shape.values.empty())
            return;
        JsonNode values(JsonNode::Kind::Array);
        for (const double value : shape.values)
            values.append(JsonNode(value));
        node.add(QStringLiteral("values"), std::move(values));
    }
    void operator()(const CategoriesShape &shape) const
    {
        node.add(QStringLiteral("map"), weights(shape.map));
        if (shape.other)
            node.add(QStringLiteral("other"), JsonNode(*shape.other));
    }
    void operator()(const YesNoShape &shape) const
    {
        if (shape != YesNoShape())
            node.add(QStringLiteral("yes"), JsonNode(shape.yes)).add(QStringLiteral("no"), JsonNode(shape.no));
    }
    void operator()(const CoverageShape &shape) const { node.add(QStringLiteral("of"), terms(shape.of)); }
    void operator()(const AtLeastShape &shape) const
    {
        node.add(QStringLiteral("count"), JsonNode(static_cast<double>(shape.count)));
        if (!shape.of.empty())
            node.add(QStringLiteral("of"), terms(shape.of));
    }
    void operator()(const SimilarityShape &shape) const
    {
        const bool isRuzicka = shape.measure == SimilarityMeasure::Ruzicka;
        node.add(QStringLiteral("of"), terms(shape.of));
        node.add(QStringLiteral("measure"),
                 JsonNode(isRuzicka ? QStringLiteral("ruzicka") : QStringLiteral("jaccard")));
    }
};

JsonNode valueNode(const ValueFunction &function)
{
    JsonNode node = object();
    node.add(QStringLiteral("shape"), JsonNode(shapeKey(function)));
    std::visit(ShapeWriter { node }, function);
    return node;
}

JsonNode mustNode(const Must &must)
{
    JsonNode node = object();
    if (must.atLeast)
        node.add(QStringLiteral("at_least"), JsonNode(*must.atLeast));
    if (must.atMost)
        node.add(QStringLiteral("at_most"), JsonNode(*must.atMost));
    if (must.anyOf)
        node.add(QStringLiteral("any_of"), JsonNode(*must.anyOf));
    if (must.allOf)
        node.add(QStringLiteral("all_of"), JsonNode(*must.allOf));
    if (must.noneOf)
        node.add(QStringLiteral("none_of"), JsonNode(*must.noneOf));
    if (const bool *yes = std::get_if<bool>(&must.is))
        node.add(QStringLiteral("is"), JsonNode(*yes));
    if (const QString *term = std::get_if<QString>(&must.is))
        node.add(QStringLiteral("is"), JsonNode(*term));
    if (must.known)
        node.add(QStringLiteral("known"), JsonNode(true));
    if (!must.cap.isEmpty())
        node.add(QStringLiteral("cap"), JsonNode(must.cap));
    return node;
}

void addText(JsonNode &node, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        node.add(key, JsonNode(text));
}

JsonNode criterionNode(const Criterion &criterion)
{
    JsonNode node = object();
    node.add(QStringLiteral("key"), JsonNode(criterion.key));
    node.add(QStringLiteral("label"), JsonNode(criterion.label));
    node.add(QStringLiteral("weight"), JsonNode(criterion.weight));
    addText(node, QStringLiteral("group"), criterion.group);
    addText(node, QStringLiteral("reason"), criterion.reason);
    addText(node, QStringLiteral("attribute"), criterion.attribute);
    if (criterion.value)
        node.add(QStringLiteral("value"), valueNode(*criterion.value));
    if (criterion.must)
        node.add(QStringLiteral("must"), mustNode(*criterion.must));
    if (criterion.isLeaf())
        return node;
    JsonNode children(JsonNode::Kind::Array);
    for (const Criterion &child : criterion.criteria)
        children.append(criterionNode(child));
    node.add(QStringLiteral("criteria"), std::move(children));
    return node;
}

JsonNode purposeNode(const Purpose &purpose)
{
    JsonNode node = object();
    addText(node, QStringLiteral("objective"), purpose.objective);
    if (!purpose.areas.isEmpty())
        node.add(QStringLiteral("areas"), JsonNode(purpose.areas));
    return node;
}

JsonNode personaNode(const Persona &persona)
{
    JsonNode node = object();
    node.add(QStringLiteral("name"), JsonNode(persona.name));
    addText(node, QStringLiteral("role"), persona.traits.role);
    addText(node, QStringLiteral("seniority"), persona.traits.seniority);
    addText(node, QStringLiteral("vision"), persona.traits.vision);
    addText(node, QStringLiteral("collaboration"), persona.traits.collaboration);
    addText(node, QStringLiteral("success_measure"), persona.traits.successMeasure);
    addText(node, QStringLiteral("experience"), persona.traits.experience);
    addText(node, QStringLiteral("leadership_access"), persona.traits.leadershipAccess);
    if (persona.traits.sponsor)
        node.add(QStringLiteral("sponsor"), JsonNode(*persona.traits.sponsor));
    return node;
}

JsonNode customersNode(const CustomerProfile &customers)
{
    JsonNode node = object();
    addText(node, QStringLiteral("name"), customers.name);
    if (!customers.regions.empty())
        node.add(QStringLiteral("regions"), weights(customers.regions));
    if (!customers.industries.empty())
        node.add(QStringLiteral("industries"), weights(customers.industries));
    if (!customers.segments.empty())
        node.add(QStringLiteral("segments"), weights(customers.segments));
    return node;
}

} // namespace

QByteArray writeProfileJson(const IdealProfile &profile)
{
    JsonNode node = object();
    node.add(QStringLiteral("format"), JsonNode(QStringLiteral("partnerscope-profile")));
    node.add(QStringLiteral("version"), JsonNode(1.0));
    node.add(QStringLiteral("name"), JsonNode(profile.name));
    node.add(QStringLiteral("category"), JsonNode(profile.category));
    node.add(QStringLiteral("type"), JsonNode(profile.type));
    addText(node, QStringLiteral("variant"), profile.variant);
    if (profile.purpose != Purpose())
        node.add(QStringLiteral("purpose"), purposeNode(profile.purpose));
    if (profile.persona)
        node.add(QStringLiteral("persona"), personaNode(*profile.persona));
    if (profile.customerProfile)
        node.add(QStringLiteral("customer_profile"), customersNode(*profile.customerProfile));
    if (profile.reviewMonths)
        node.add(QStringLiteral("review_months"), JsonNode(static_cast<double>(*profile.reviewMonths)));
    JsonNode criteria(JsonNode::Kind::Array);
    for (const Criterion &criterion : profile.criteria)
        criteria.append(criterionNode(criterion));
    node.add(QStringLiteral("criteria"), std::move(criteria));
    JsonNode tiers(JsonNode::Kind::Array);
    for (const Tier &tier : profile.tiers)
        tiers.append(object()
                         .add(QStringLiteral("name"), JsonNode(tier.name))
                         .add(QStringLiteral("at_least"), JsonNode(tier.atLeast)));
    node.add(QStringLiteral("tiers"), std::move(tiers));
    JsonNode unknown = object();
    unknown.add(QStringLiteral("estimate"), JsonNode(estimateKey(profile.unknown.estimate)));
    unknown.add(QStringLiteral("floor"), JsonNode(profile.unknown.floor));
    if (profile.unknown.widen)
        unknown.add(QStringLiteral("widen"), JsonNode(true));
    node.add(QStringLiteral("unknown"), std::move(unknown));
    return writeJson(node);
}

} // namespace partnerscope
