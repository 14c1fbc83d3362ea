#include "session/explanationexport.h"

#include "base/text.h"
#include "scoring/attainable.h"
#include "scoring/comparison.h"
#include "session/exportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace partnerscope {

namespace {
QString gateKey(GateResult gate)
{
    switch (gate) {
    case GateResult::Pass: return QStringLiteral("pass");
    case GateResult::Unknown: return QStringLiteral("unknown");
    case GateResult::Fail: return QStringLiteral("fail");
    }
    Q_UNREACHABLE();
}

QJsonObject criterionObject(const Scores &scores, std::size_t row, const Explanation::Row &part)
{
    QJsonObject object { { QStringLiteral("key"), part.key },
                         { QStringLiteral("label"), part.label },
                         { QStringLiteral("attribute"), part.attribute },
                         { QStringLiteral("weight"), jsonNumber(part.weight) },
                         { QStringLiteral("value"), jsonNumber(part.value) },
                         { QStringLiteral("assumed"), jsonNumber(part.assumed) },
                         { QStringLiteral("contribution"), jsonNumber(part.contribution) },
                         { QStringLiteral("gap"), jsonNumber(part.gap) },
                         { QStringLiteral("fact"), toFileText(scores.pool->value(row, part.attribute)) } };
    if (!part.isGate)
        return object;
    object.insert(QStringLiteral("gate"), gateKey(part.gate));
    object.insert(QStringLiteral("cap"), jsonText(part.capTier));
    if (part.waiver)
        object.insert(QStringLiteral("waiver"),
                      QJsonObject { { QStringLiteral("by"), part.waiver->by },
                                    { QStringLiteral("why"), part.waiver->why },
                                    { QStringLiteral("until"), part.waiver->until.toString(Qt::ISODate) },
                                    { QStringLiteral("without"), gateKey(part.withoutWaiver) } });
    return object;
}

QString termsKey(NeededFact::Kind kind)
{
    if (kind == NeededFact::Kind::OneOf)
        return QStringLiteral("one_of");
    if (kind == NeededFact::Kind::Fewer)
        return QStringLiteral("of");
    return kind == NeededFact::Kind::Losing ? QStringLiteral("losing") : QStringLiteral("adding");
}

/// A needed fact as a script can use it: the limits as numbers, the terms as codes.
QJsonValue factValue(const NeededFact &fact, const QString &attribute, const Schema &schema)
{
    using Kind = NeededFact::Kind;
    if (fact.kind == Kind::Nothing)
        return {};
    QJsonObject object { { QStringLiteral("in_words"), inWords(fact, attribute, schema) } };
    if (fact.kind == Kind::AtLeast || fact.kind == Kind::Between)
        object.insert(fact.isFromOpen ? QStringLiteral("above") : QStringLiteral("at_least"), fact.from);
    if (fact.kind == Kind::AtMost || fact.kind == Kind::Between)
        object.insert(fact.isToOpen ? QStringLiteral("below") : QStringLiteral("at_most"), fact.to);
    if (!fact.terms.isEmpty())
        object.insert(termsKey(fact.kind), QJsonArray::fromStringList(fact.terms));
    if (fact.kind == Kind::Adding || fact.kind == Kind::Count)
        object.insert(QStringLiteral("count"), fact.count);
    if (fact.kind == Kind::Fewer)
        object.insert(QStringLiteral("fewer_than"), fact.count);
    return object;
}

QJsonValue liftValue(const Lift &lift, const Schema &schema)
{
    if (!lift.isAsked())
        return {};
    QJsonArray steps;
    for (const LiftStep &step : lift.steps)
        steps.append(QJsonObject { { QStringLiteral("key"), step.key },
                                   { QStringLiteral("attribute"), step.attribute },
                                   { QStringLiteral("from"), jsonNumber(step.from) },
                                   { QStringLiteral("to"), jsonNumber(step.to) },
                                   { QStringLiteral("points"), jsonNumber(step.points) },
                                   { QStringLiteral("unknown"), step.isUnknown },
                                   { QStringLiteral("must_have"), step.isMustHave },
                                   { QStringLiteral("fact"), factValue(step.fact, step.attribute, schema) } });
    return QJsonObject { { QStringLiteral("tier"), lift.tier },
                         { QStringLiteral("reached"), lift.isPossible ? QJsonValue(lift.reached) : QJsonValue() },
                         { QStringLiteral("possible"), lift.isPossible },
                         { QStringLiteral("fewest_points"), lift.isFewestPoints },
                         { QStringLiteral("points"), jsonNumber(lift.points) },
                         { QStringLiteral("best_fit"), jsonNumber(lift.bestFit) },
                         { QStringLiteral("steps"), steps } };
}

QJsonArray aloneArray(const std::vector<Counterfactual> &all, const Schema &schema)
{
    QJsonArray array;
    for (const Counterfactual &each : all)
        array.append(QJsonObject { { QStringLiteral("key"), each.key },
                                   { QStringLiteral("value"), jsonNumber(each.value) },
                                   { QStringLiteral("unknown"), each.isUnknown },
                                   { QStringLiteral("reach"), jsonNumber(each.reach.value_or(std::nan(""))) },
                                   { QStringLiteral("reach_fact"), factValue(each.reachFact, each.attribute, schema) },
                                   { QStringLiteral("lose"), jsonNumber(each.lose.value_or(std::nan(""))) },
                                   { QStringLiteral("lose_fact"), factValue(each.loseFact, each.attribute, schema) } });
    return array;
}

QJsonObject comparisonObject(const Scores &scores, const Comparison &comparison, std::size_t row, std::size_t other)
{
    QJsonArray criteria;
    for (const Comparison::Row &part : comparison.rows)
        criteria.append(QJsonObject { { QStringLiteral("key"), part.key },
                                      { QStringLiteral("points"), jsonNumber(part.first) },
                                      { QStringLiteral("other_points"), jsonNumber(part.second) },
                                      { QStringLiteral("difference"), jsonNumber(part.difference) },
                                      { QStringLiteral("estimated"), part.isEstimated } });
    QJsonArray steps;
    for (const PointStep &step : waterfall(comparison))
        steps.append(QJsonObject { { QStringLiteral("key"), step.key },
                                   { QStringLiteral("start"), jsonNumber(step.start) },
                                   { QStringLiteral("end"), jsonNumber(step.end) } });
    const QStringList words = inWords(comparison, scores.pool->name(row), scores.pool->name(other));
    QJsonObject object = scoreObject(scores, other);
    object.insert(QStringLiteral("difference"), jsonNumber(comparison.difference));
    object.insert(QStringLiteral("certain"), comparison.isCertain);
    object.insert(QStringLiteral("criteria"), criteria);
    object.insert(QStringLiteral("waterfall"), steps);
    object.insert(QStringLiteral("in_words"), QJsonArray::fromStringList(words));
    return object;
}

QString rightAligned(double value, int width)
{
    const double shown = std::round(value * 10) / 10 + 0.0; // never "-0.0"
    return (std::isnan(value) ? QStringLiteral("?") : QString::number(shown, 'f', 1)).rightJustified(width);
}

/// A fact as people read it: terms by their names.
QString factText(const Scores &scores, const Value &value, const QString &key)
{
    const auto *codes = std::get_if<QStringList>(&value);
    if (codes != nullptr && codes->isEmpty())
        return tr("none");
    const Attribute *attribute = scores.schema->find(key);
    const Vocabulary *vocabulary = attribute ? scores.schema->vocabulary(attribute->vocabulary) : nullptr;
    if (vocabulary == nullptr)
        return toFileText(value);
    if (const auto *code = std::get_if<QString>(&value))
        return vocabulary->labelOf(*code);
    if (codes == nullptr)
        return toFileText(value);
    QStringList names;
    for (const QString &code : *codes)
        names << vocabulary->labelOf(code);
    return names.join(QStringLiteral(", "));
}

QString criterionLine(const Scores &scores, std::size_t row, const Explanation::Row &part)
{
    const QString fact = factText(scores, scores.pool->value(row, part.attribute), part.attribute);
    QString line = rightAligned(part.contribution, 6) + QStringLiteral("  ") + rightAligned(part.weight * 100, 6)
        + QStringLiteral("    ") + (part.label.isEmpty() ? part.key : part.label) + QStringLiteral(": ")
        + (fact.isEmpty() ? tr("unknown") : fact);
    if (part.waiver && part.withoutWaiver != GateResult::Pass)
        line += QLatin1Char(' ') + tr("(must-have waived)");
    else if (part.isGate && part.gate != GateResult::Pass)
        line +=
            QLatin1Char(' ') + (part.gate == GateResult::Fail ? tr("(must-have failed)") : tr("(must-have unknown)"));
    return line;
}

QStringList comparisonLines(const Scores &scores, const Comparison &comparison, std::size_t row, std::size_t other)
{
    QStringList lines = inWords(comparison, scores.pool->name(row), scores.pool->name(other));
    lines << QString() << tr("points  other  difference  criterion");
    for (const Comparison::Row &part : comparison.rows) {
        if (part.weight > 0)
            lines << rightAligned(part.first, 6) + rightAligned(part.second, 7) + rightAligned(part.difference, 12)
                    + QStringLiteral("  ") + (part.label.isEmpty() ? part.key : part.label);
    }
    return lines;
}
} // namespace

LiftInput liftInput(const Scores &scores, std::size_t row)
{
    return { scores.version.profile, scores.compiled, scores.sheet, *scores.schema, *scores.pool, row };
}

QByteArray explanationJson(const Scores &scores, std::size_t row, std::optional<std::size_t> against)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    QJsonArray criteria;
    for (const Explanation::Row &part : explanation.rows)
        criteria.append(criterionObject(scores, row, part));
    const Lift lift = liftToNextTier(liftInput(scores, row));
    QJsonObject whole = scoreObject(scores, row);
    whole.insert(QStringLiteral("criteria"), criteria);
    whole.insert(QStringLiteral("next_tier"), jsonText(explanation.nextTier));
    whole.insert(QStringLiteral("points_to_next"), jsonNumber(explanation.pointsToNext));
    const std::optional<Attainable> range = attainable(scores.version.profile, *scores.schema);
    whole.insert(QStringLiteral("attainable_low"), range ? jsonNumber(range->low) : QJsonValue());
    whole.insert(QStringLiteral("attainable_high"), range ? jsonNumber(range->high) : QJsonValue());
    whole.insert(QStringLiteral("known_aged"), jsonNumber(agedKnown(scores.compiled, *scores.pool, row, scores.asOf)));
    whole.insert(QStringLiteral("lift"), liftValue(lift, *scores.schema));
    whole.insert(QStringLiteral("alone"), aloneArray(counterfactuals(liftInput(scores, row)), *scores.schema));
    whole.insert(QStringLiteral("in_words"),
                 QJsonArray::fromStringList(inWords(explanation) + inWords(lift, *scores.schema)));
    if (against) {
        const Explanation other = explain(scores.compiled, scores.sheet, *against);
        whole.insert(QStringLiteral("against"), comparisonObject(scores, compare(explanation, other), row, *against));
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray explanationText(const Scores &scores, std::size_t row, std::optional<std::size_t> against)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    QStringList lines { scores.pool->name(row) };
    lines << inWords(explanation);
    if (const std::optional<Attainable> range = attainable(scores.version.profile, *scores.schema))
        lines << tr("With this profile a company can reach from %1 to %2 points.")
                     .arg(QLocale().toString(range->low, 'f', 1), QLocale().toString(range->high, 'f', 1));
    lines << QString() << tr("points of weight  criterion: fact");
    for (const Explanation::Row &part : explanation.rows)
        lines << criterionLine(scores, row, part);
    const Lift lift = liftToNextTier(liftInput(scores, row));
    QStringList more = inWords(lift, *scores.schema);
    for (const Counterfactual &each : counterfactuals(liftInput(scores, row))) {
        const QString words = inWords(each, lift.tier, *scores.schema);
        if (!words.isEmpty())
            more << words;
    }
    if (!more.isEmpty())
        lines << QString() << more;
    if (against) {
        const Explanation other = explain(scores.compiled, scores.sheet, *against);
        lines << QString() << comparisonLines(scores, compare(explanation, other), row, *against);
    }
    return lines.join(QLatin1Char('\n')).toUtf8().append('\n');
}

} // namespace partnerscope
