#include "scoring/mustvalue.h"

#include "scoring/criterioncolumn.h"
#include "scoring/functionvalues.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Facts that may let a must-have hold; which do is for the must-have itself to say.
class Candidates
{
public:
    Candidates(const Criterion &criterion, const Schema &schema, Value present)
        : m_must(*criterion.must)
        , m_criterion(criterion)
        , m_schema(schema)
        , m_attribute(schema.find(criterion.attribute))
        , m_present(std::move(present))
    {
    }

    [[nodiscard]] std::vector<Value> all() const
    {
        if (m_attribute == nullptr)
            return {};
        switch (m_attribute->type) {
        case AttributeType::YesNo: return { true, false };
        case AttributeType::Choice: return choices();
        case AttributeType::MultipleChoice: return sets();
        case AttributeType::Date: return {};
        case AttributeType::Text: return texts();
        case AttributeType::Number:
        case AttributeType::Money:
        case AttributeType::Percent:
        case AttributeType::WholeNumber:
        case AttributeType::Rating: return numbers();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QStringList vocabulary() const
    {
        QStringList codes;
        if (const Vocabulary *vocabulary = m_schema.vocabulary(m_attribute->vocabulary)) {
            for (const Term &term : vocabulary->terms())
                codes << term.code;
        }
        // What the must-have names counts also where the vocabulary has lost it.
        for (const std::optional<QStringList> &named : { m_must.anyOf, m_must.allOf }) {
            for (const QString &code : named.value_or(QStringList()))
                codes << code;
        }
        return codes;
    }
    [[nodiscard]] std::vector<Value> choices() const
    {
        std::vector<Value> values;
        for (const QString &code : vocabulary())
            values.emplace_back(code);
        return values;
    }
    [[nodiscard]] std::vector<Value> texts() const
    {
        const auto *text = std::get_if<QString>(&m_must.is);
        return text ? std::vector<Value> { *text } : std::vector<Value>();
    }
    [[nodiscard]] std::vector<Value> sets() const
    {
        const auto *known = std::get_if<QStringList>(&m_present);
        QStringList kept = known ? *known : QStringList();
        if (m_must.noneOf) {
            for (const QString &term : *m_must.noneOf) {
                for (const QString &code : withDescendants(term))
                    kept.removeAll(code);
            }
        }
        for (const QString &code : m_must.allOf.value_or(QStringList())) {
            if (!kept.contains(code))
                kept << code;
        }
        kept.sort();
        std::vector<Value> values { kept };
        for (const QString &code : vocabulary()) {
            QStringList more = kept;
            more << code;
            more.sort();
            values.emplace_back(more);
        }
        return values;
    }
    [[nodiscard]] QStringList withDescendants(const QString &term) const
    {
        const Vocabulary *vocabulary = m_schema.vocabulary(m_attribute->vocabulary);
        return vocabulary ? vocabulary->withDescendants(term) : QStringList(term);
    }
    [[nodiscard]] std::vector<Value> numbers() const
    {
        std::vector<Value> values;
        for (const std::optional<double> &limit : { m_must.atLeast, m_must.atMost }) {
            if (limit)
                values.emplace_back(*limit);
        }
        if (m_criterion.value) {
            const StraightPieces pieces = straightPieces(*m_criterion.value);
            for (const Knot &knot : pieces.knots)
                values.emplace_back(pieces.log10 ? std::pow(10, knot.x) : knot.x);
        }
        if (const auto *text = std::get_if<QString>(&m_must.is)) {
            bool ok = false;
            if (const double number = text->toDouble(&ok); ok)
                values.emplace_back(number);
        }
        return values;
    }

    const Must &m_must;
    const Criterion &m_criterion;
    const Schema &m_schema;
    const Attribute *m_attribute;
    Value m_present;
};

/// A pool with one attribute alone, a row for each value.
Pool poolOf(const PoolColumn &like, const std::vector<Value> &values)
{
    ColumnBuilder builder(like.type, values.size());
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    for (const Value &value : values) {
        builder.append(value);
        ids->push_back(static_cast<std::int64_t>(ids->size() + 1));
    }
    auto column = std::make_shared<PoolColumn>();
    column->key = like.key;
    column->type = like.type;
    column->data = builder.take();
    Pool::Parts parts;
    parts.ids = std::move(ids);
    parts.recordOrigin = std::make_shared<std::vector<std::uint32_t>>(values.size(), 0U);
    parts.active = std::make_shared<std::vector<std::uint8_t>>(values.size(), std::uint8_t { 0 });
    parts.origins = std::make_shared<std::vector<Evidence>>(1);
    parts.columns = { std::move(column) };
    return Pool(std::move(parts));
}
} // namespace

std::optional<std::uint32_t> leastValueWithMust(const Criterion &criterion, const Schema &schema, const Pool &pool,
                                                std::size_t row)
{
    const PoolColumn *column = pool.column(criterion.attribute);
    if (!criterion.must || !criterion.value || column == nullptr)
        return std::nullopt;
    Must condition = *criterion.must;
    condition.known = false;
    if (!condition.hasCondition())
        return std::nullopt;
    const std::vector<Value> values = Candidates(criterion, schema, pool.value(row, criterion.attribute)).all();
    if (values.empty())
        return std::nullopt;
    const CompiledCriterion tried = compileCriterion(criterion, schema, poolOf(*column, values), {}, false);
    std::optional<std::uint32_t> least;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool holds = tried.gate.empty() || tried.gate[i] == GateResult::Pass;
        if (holds && tried.values[i] != ValueUnknown)
            least = std::min(least.value_or(ValueOne), tried.values[i]);
    }
    return least;
}

} // namespace partnerscope
