#include "ui/editors/swingwords.h"

#include "ui/models/chartdata.h"
#include "ui/models/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype NamedTerms = 3; ///< more do not fit a line

struct SwingText {
    Q_DECLARE_TR_FUNCTIONS(SwingText)
};

/// Puts the values of one attribute into words.
class Words
{
public:
    Words(const QString &attribute, const Schema &schema)
        : m_schema(schema)
        , m_key(attribute)
    {
        if (const Attribute *known = schema.find(attribute))
            m_attribute = *known;
    }

    [[nodiscard]] QString number(double x) const
    {
        const QString figure = displayNumber(x, m_attribute);
        if (m_attribute.type == AttributeType::Rating)
            return anchored(figure, x);
        if (m_attribute.type == AttributeType::Percent && m_attribute.unit.isEmpty())
            return SwingText::tr("%1 %").arg(figure);
        const bool hasUnit = !m_attribute.unit.isEmpty() && m_attribute.unit != QLatin1String("year");
        return hasUnit ? QStringLiteral("%1 %2").arg(figure, m_attribute.unit) : figure;
    }
    [[nodiscard]] QString term(const QString &code) const
    {
        if (m_attribute.type != AttributeType::Rating)
            return termLabel(m_schema, m_key, code);
        bool isNumber = false;
        const double level = code.toDouble(&isNumber);
        return isNumber ? anchored(code, level) : code;
    }
    [[nodiscard]] QString terms(const std::vector<WeightedTerm> &terms) const
    {
        QStringList labels;
        for (const WeightedTerm &each : terms)
            labels << termLabel(m_schema, m_key, each.code);
        if (labels.size() > NamedTerms)
            return SwingText::tr("%1 and %2 more")
                .arg(labels.first(2).join(QStringLiteral(", ")))
                .arg(labels.size() - 2);
        return labels.join(QStringLiteral(", "));
    }

private:
    /// The level with the sentence that stands for it: 3 (It offers people and information by itself).
    [[nodiscard]] QString anchored(const QString &figure, double level) const
    {
        const auto position = static_cast<qsizetype>(level);
        QString anchor = m_attribute.anchors.value(position);
        if (anchor.endsWith(QLatin1Char('.')))
            anchor.chop(1);
        const bool isWhole = static_cast<double>(position) == level;
        return anchor.isEmpty() || !isWhole ? figure : QStringLiteral("%1 (%2)").arg(figure, anchor);
    }

    const Schema &m_schema;
    QString m_key;
    Attribute m_attribute;
};

/// The worst and the best of what has points.
template <typename Each, typename Text>
SwingEnds endsOf(const std::vector<Each> &all, double Each::*points, Text text)
{
    if (all.empty())
        return {};
    const auto [worst, best] = std::ranges::minmax_element(all, {}, points);
    if (!((*worst).*points < (*best).*points))
        return {};
    return { text(*worst), text(*best) };
}

struct EndsOf {
    const Words &words;

    SwingEnds operator()(const LinearShape &shape) const
    {
        return { words.number(shape.from), words.number(shape.to) };
    }
    SwingEnds operator()(const TargetShape &shape) const
    {
        if (shape.fullFrom && shape.fullTo)
            return {
                SwingText::tr("below %1 or above %2")
                    .arg(words.number(shape.zeroBelow.value_or(*shape.fullFrom)),
                         words.number(shape.zeroAbove.value_or(*shape.fullTo))),
                *shape.fullFrom == *shape.fullTo
                    ? words.number(*shape.fullFrom)
                    : SwingText::tr("between %1 and %2").arg(words.number(*shape.fullFrom), words.number(*shape.fullTo))
            };
        if (shape.fullFrom)
            return { SwingText::tr("below %1").arg(words.number(shape.zeroBelow.value_or(*shape.fullFrom))),
                     SwingText::tr("at least %1").arg(words.number(*shape.fullFrom)) };
        if (shape.fullTo)
            return { SwingText::tr("above %1").arg(words.number(shape.zeroAbove.value_or(*shape.fullTo))),
                     SwingText::tr("at most %1").arg(words.number(*shape.fullTo)) };
        return {};
    }
    SwingEnds operator()(const PointsShape &shape) const
    {
        return endsOf(shape.knots, &Knot::v, [this](const Knot &knot) { return words.number(knot.x); });
    }
    SwingEnds operator()(const BandsShape &shape) const
    {
        if (shape.bands.empty())
            return {};
        const auto best = std::ranges::max_element(shape.bands, {}, &Knot::v);
        if (!(best->v > 0))
            return {};
        return { SwingText::tr("below %1").arg(words.number(shape.bands.front().x)),
                 best + 1 == shape.bands.end()
                     ? SwingText::tr("at least %1").arg(words.number(best->x))
                     : SwingText::tr("%1 to below %2").arg(words.number(best->x), words.number((best + 1)->x)) };
    }
    SwingEnds operator()(const LevelsShape &shape) const
    {
        std::vector<WeightedTerm> levels;
        const auto last = std::max(1.0, static_cast<double>(shape.order.size() - 1));
        for (qsizetype i = 0; i < shape.order.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            const double value = at < shape.values.size() ? shape.values[at] : static_cast<double>(i) / last;
            levels.push_back({ shape.order.at(i), value });
        }
        return endsOf(levels, &WeightedTerm::weight,
                      [this](const WeightedTerm &level) { return words.term(level.code); });
    }
    SwingEnds operator()(const CategoriesShape &shape) const
    {
        std::vector<WeightedTerm> all = shape.map;
        if (shape.other)
            all.push_back({ QString(), *shape.other });
        return endsOf(all, &WeightedTerm::weight, [this](const WeightedTerm &term) {
            return term.code.isEmpty() ? SwingText::tr("anything else") : words.term(term.code);
        });
    }
    SwingEnds operator()(const YesNoShape &shape) const
    {
        if (shape.yes == shape.no)
            return {};
        return shape.yes > shape.no ? SwingEnds { SwingText::tr("no"), SwingText::tr("yes") }
                                    : SwingEnds { SwingText::tr("yes"), SwingText::tr("no") };
    }
    SwingEnds operator()(const CoverageShape &shape) const
    {
        const QString terms = words.terms(shape.of);
        return shape.of.size() == 1
            ? SwingEnds { SwingText::tr("without %1").arg(terms), terms }
            : SwingEnds { SwingText::tr("none of them"), SwingText::tr("all of %1").arg(terms) };
    }
    SwingEnds operator()(const AtLeastShape &shape) const
    {
        return { SwingText::tr("none"),
                 shape.of.empty()
                     ? SwingText::tr("%n or more", nullptr, shape.count)
                     : SwingText::tr("%n or more of %1", nullptr, shape.count).arg(words.terms(shape.of)) };
    }
    SwingEnds operator()(const SimilarityShape &shape) const
    {
        return { SwingText::tr("nothing in common"), SwingText::tr("exactly %1").arg(words.terms(shape.of)) };
    }
};
} // namespace

SwingEnds swingEnds(const Criterion &criterion, const Schema &schema)
{
    if (!criterion.isLeaf())
        return { SwingText::tr("all of its criteria at their worst"), SwingText::tr("all at their best") };
    if (!criterion.value)
        return {};
    const Words words(criterion.attribute, schema);
    return std::visit(EndsOf { words }, *criterion.value);
}

QString swingText(const Criterion &criterion, const Schema &schema)
{
    const SwingEnds ends = swingEnds(criterion, schema);
    if (ends.worst.isEmpty() || ends.best.isEmpty())
        return SwingText::tr("No difference between worst and best");
    return SwingText::tr("From %1 to %2").arg(ends.worst, ends.best);
}

} // namespace partnerscope
