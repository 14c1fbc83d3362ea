#include "store/profilecodec.h"

#include "store/storetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
QJsonValue json(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list << text.toString();
    return list;
}

QJsonValue json(const std::optional<QStringList> &codes)
{
    return codes ? QJsonValue(QJsonArray::fromStringList(*codes)) : QJsonValue();
}

std::optional<QStringList> optionalTexts(const QJsonValue &value)
{
    return value.isArray() ? std::optional(texts(value)) : std::nullopt;
}

QJsonArray json(const std::vector<WeightedTerm> &terms)
{
    QJsonArray array;
    for (const WeightedTerm &term : terms)
        array << QJsonArray { term.code, term.weight };
    return array;
}

std::vector<WeightedTerm> terms(const QJsonValue &value)
{
    std::vector<WeightedTerm> list;
    for (const QJsonValue &term : value.toArray())
        list.push_back({ term[0].toString(), term[1].toDouble() });
    return list;
}

QJsonArray json(const std::vector<Knot> &knots)
{
    QJsonArray array;
    for (const Knot &knot : knots)
        array << QJsonArray { knot.x, knot.v };
    return array;
}

std::vector<Knot> knots(const QJsonValue &value)
{
    std::vector<Knot> list;
    for (const QJsonValue &knot : value.toArray())
        list.push_back({ knot[0].toDouble(), knot[1].toDouble() });
    return list;
}

QJsonArray json(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array << number;
    return array;
}

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> list;
    for (const QJsonValue &number : value.toArray())
        list.push_back(number.toDouble());
    return list;
}

struct EncodeShape {
    QJsonObject operator()(const LinearShape &s) const
    {
        return { { u"from"_s, s.from }, { u"to"_s, s.to }, { u"log10"_s, s.log10 } };
    }
    QJsonObject operator()(const TargetShape &s) const
    {
        return { { u"zero_below"_s, json(s.zeroBelow) },
                 { u"full_from"_s, json(s.fullFrom) },
                 { u"full_to"_s, json(s.fullTo) },
                 { u"zero_above"_s, json(s.zeroAbove) } };
    }
    QJsonObject operator()(const PointsShape &s) const { return { { u"knots"_s, json(s.knots) } }; }
    QJsonObject operator()(const BandsShape &s) const { return { { u"bands"_s, json(s.bands) } }; }
    QJsonObject operator()(const LevelsShape &s) const
    {
        return { { u"order"_s, QJsonArray::fromStringList(s.order) }, { u"values"_s, json(s.values) } };
    }
    QJsonObject operator()(const CategoriesShape &s) const
    {
        return { { u"map"_s, json(s.map) }, { u"other"_s, json(s.other) } };
    }
    QJsonObject operator()(const YesNoShape &s) const { return { { u"yes"_s, s.yes }, { u"no"_s, s.no } }; }
    QJsonObject operator()(const CoverageShape &s) const { return { { u"of"_s, json(s.of) } }; }
    QJsonObject operator()(const AtLeastShape &s) const { return { { u"count"_s, s.count }, { u"of"_s, json(s.of) } }; }
    QJsonObject operator()(const SimilarityShape &s) const
    {
        return { { u"of"_s, json(s.of) }, { u"ruzicka"_s, s.measure == SimilarityMeasure::Ruzicka } };
    }
};

QJsonValue json(const std::optional<ValueFunction> &function)
{
    if (!function)
        return {};
    QJsonObject object = std::visit(EncodeShape {}, *function);
    object.insert(u"shape", shapeKey(*function));
    return object;
}

std::optional<ValueFunction> numberShape(const QString &shape, const QJsonValue &o)
{
    if (shape == u"linear")
        return LinearShape { o[u"from"].toDouble(), o[u"to"].toDouble(), o[u"log10"].toBool() };
    if (shape == u"target")
        return TargetShape { optionalNumber(o[u"zero_below"]), optionalNumber(o[u"full_from"]),
                             optionalNumber(o[u"full_to"]), optionalNumber(o[u"zero_above"]) };
    if (shape == u"points")
        return PointsShape { knots(o[u"knots"]) };
    if (shape == u"bands")
        return BandsShape { knots(o[u"bands"]) };
    return std::nullopt;
}

std::optional<ValueFunction> function(const QJsonValue &o)
{
    const QString shape = o[u"shape"].toString();
    if (shape == u"levels")
        return LevelsShape { texts(o[u"order"]), numbers(o[u"values"]) };
    if (shape == u"categories")
        return CategoriesShape { terms(o[u"map"]), optionalNumber(o[u"other"]) };
    if (shape == u"yes_no")
        return YesNoShape { o[u"yes"].toDouble(), o[u"no"].toDouble() };
    if (shape == u"coverage")
        return CoverageShape { terms(o[u"of"]) };
    if (shape == u"at_least")
        return AtLeastShape { o[u"count"].toInt(), terms(o[u"of"]) };
    if (shape == u"similarity")
        return SimilarityShape { terms(o[u"of"]),
                                 o[u"ruzicka"].toBool() ? SimilarityMeasure::Ruzicka : SimilarityMeasure::Jaccard };
    return numberShape(shape, o);
}

QJsonValue json(const std::optional<Must> &must)
{
    if (!must)
        return {};
    QJsonValue is;
    if (const bool *yes = std::get_if<bool>(&must->is))
        is = *yes;
    else if (const QString *code = std::get_if<QString>(&must->is))
        is = *code;
    return QJsonObject { { u"at_least"_s, json(must->atLeast) },
                         { u"at_most"_s, json(must->atMost) },
                         { u"any_of"_s, json(must->anyOf) },
                         { u"all_of"_s, json(must->allOf) },
                         { u"none_of"_s, json(must->noneOf) },
                         { u"is"_s, is },
                         { u"known"_s, must->known },
                         { u"cap"_s, must->cap } };
}

std::optional<Must> must(const QJsonValue &o)
{
    if (!o.isObject())
        return std::nullopt;
    Must must { optionalNumber(o[u"at_least"]), optionalNumber(o[u"at_most"]), optionalTexts(o[u"any_of"]),
                optionalTexts(o[u"all_of"]),    optionalTexts(o[u"none_of"]),  {},
                o[u"known"].toBool(),           o[u"cap"].toString() };
    if (o[u"is"].isBool())
        must.is = o[u"is"].toBool();
    else if (o[u"is"].isString())
        must.is = o[u"is"].toString();
    return must;
}

QJsonArray json(const std::vector<Criterion> &criteria)
{
    QJsonArray array;
    for (const Criterion &c : criteria) {
        array << QJsonObject { { u"key"_s, c.key },
                               { u"label"_s, c.label },
                               { u"weight"_s, c.weight },
                               { u"attribute"_s, c.attribute },
                               { u"value"_s, json(c.value) },
                               { u"must"_s, json(c.must) },
                               { u"group"_s, c.group },
                               { u"reason"_s, c.reason },
                               { u"criteria"_s, json(c.criteria) } };
    }
    return array;
}

std::vector<Criterion> criteria(const QJsonValue &value)
{
    std::vector<Criterion> list;
    for (const QJsonValue &c : value.toArray()) {
        list.push_back({ c[u"key"].toString(), c[u"label"].toString(), c[u"weight"].toDouble(),
                         c[u"attribute"].toString(), function(c[u"value"]), must(c[u"must"]), c[u"group"].toString(),
                         c[u"reason"].toString(), criteria(c[u"criteria"]) });
    }
    return list;
}

QJsonValue json(const std::optional<Persona> &persona)
{
    if (!persona)
        return {};
    const PersonTraits &t = persona->traits;
    return QJsonObject { { u"name"_s, persona->name },
                         { u"role"_s, t.role },
                         { u"seniority"_s, t.seniority },
                         { u"vision"_s, t.vision },
                         { u"collaboration"_s, t.collaboration },
                         { u"success_measure"_s, t.successMeasure },
                         { u"experience"_s, t.experience },
                         { u"leadership_access"_s, t.leadershipAccess },
                         { u"sponsor"_s, t.sponsor ? QJsonValue(*t.sponsor) : QJsonValue() } };
}

std::optional<Persona> persona(const QJsonValue &o)
{
    if (!o.isObject())
        return std::nullopt;
    Persona persona { o[u"name"].toString(),
                      { o[u"role"].toString(),
                        o[u"seniority"].toString(),
                        o[u"vision"].toString(),
                        o[u"collaboration"].toString(),
                        o[u"success_measure"].toString(),
                        o[u"experience"].toString(),
                        o[u"leadership_access"].toString(),
                        {} } };
    if (o[u"sponsor"].isBool())
        persona.traits.sponsor = o[u"sponsor"].toBool();
    return persona;
}

QJsonValue json(const std::optional<CustomerProfile> &customers)
{
    if (!customers)
        return {};
    return QJsonObject { { u"name"_s, customers->name },
                         { u"regions"_s, json(customers->regions) },
                         { u"industries"_s, json(customers->industries) },
                         { u"segments"_s, json(customers->segments) } };
}

std::optional<CustomerProfile> customers(const QJsonValue &o)
{
    if (!o.isObject())
        return std::nullopt;
    return CustomerProfile { o[u"name"].toString(), terms(o[u"regions"]), terms(o[u"industries"]),
                             terms(o[u"segments"]) };
}
} // namespace

QByteArray encodeProfile(const IdealProfile &profile)
{
    QJsonArray tiers;
    for (const Tier &tier : profile.tiers)
        tiers << QJsonArray { tier.name, tier.atLeast };
    const QJsonObject object {
        { u"name"_s, profile.name },
        { u"category"_s, profile.category },
        { u"type"_s, profile.type },
        { u"variant"_s, profile.variant },
        { u"objective"_s, profile.purpose.objective },
        { u"areas"_s, QJsonArray::fromStringList(profile.purpose.areas) },
        { u"criteria"_s, json(profile.criteria) },
        { u"tiers"_s, tiers },
        { u"estimate"_s, estimateKey(profile.unknown.estimate) },
        { u"floor"_s, profile.unknown.floor },
        { u"widen"_s, profile.unknown.widen },
        { u"persona"_s, json(profile.persona) },
        { u"customer_profile"_s, json(profile.customerProfile) },
        { u"review_months"_s, profile.reviewMonths ? QJsonValue(*profile.reviewMonths) : QJsonValue() },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<IdealProfile> decodeProfile(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonValue o = document.object();
    const std::optional<Estimate> estimate = estimateFromKey(o[u"estimate"].toString());
    if (!document.isObject() || !estimate)
        return fail(ErrorCode::NotAWorkspace,
                    StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                    QStringLiteral("the body of a profile cannot be read"));
    IdealProfile profile;
    profile.name = o[u"name"].toString();
    profile.category = o[u"category"].toString();
    profile.type = o[u"type"].toString();
    profile.variant = o[u"variant"].toString();
    profile.purpose = { o[u"objective"].toString(), texts(o[u"areas"]) };
    profile.criteria = criteria(o[u"criteria"]);
    for (const QJsonValue &tier : o[u"tiers"].toArray())
        profile.tiers.push_back({ tier[0].toString(), tier[1].toDouble() });
    profile.unknown = { *estimate, o[u"floor"].toDouble(), o[u"widen"].toBool() };
    profile.persona = persona(o[u"persona"]);
    profile.customerProfile = customers(o[u"customer_profile"]);
    if (o[u"review_months"].isDouble())
        profile.reviewMonths = o[u"review_months"].toInt();
    return profile;
}

QByteArray encodeMeans(const QHash<QString, double> &means)
{
    QJsonObject object; // sorted by key, so that the same means give the same bytes
    for (auto mean = means.constBegin(); mean != means.constEnd(); ++mean)
        object.insert(mean.key(), mean.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, double> decodeMeans(const QByteArray &text)
{
    QHash<QString, double> means;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto mean = object.constBegin(); mean != object.constEnd(); ++mean)
        means.insert(mean.key(), mean.value().toDouble());
    return means;
}

} // namespace partnerscope
