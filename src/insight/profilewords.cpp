#include "insight/profilewords.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString points(double value)
{
    return tr("%1 %").arg(QLocale().toString(std::round(value * 1000) / 10, 'f', QLocale::FloatingPointShortest));
}

/// Terms as the workspace calls them.
class Terms
{
    Q_DECLARE_TR_FUNCTIONS(Terms)

public:
    Terms(const Schema &schema, const QString &attribute)
        : m_vocabulary(schema.vocabularyOf(attribute))
    {
    }

    [[nodiscard]] QString label(const QString &code) const { return m_vocabulary ? m_vocabulary->labelOf(code) : code; }
    [[nodiscard]] QString list(const QStringList &codes, qsizetype shown) const
    {
        QStringList labels;
        for (const QString &code : codes)
            labels << label(code);
        if (shown > 0 && labels.size() > shown)
            return tr("%1 and %2 more")
                .arg(labels.first(shown - 1).join(QStringLiteral(", ")))
                .arg(labels.size() - shown + 1);
        return labels.join(QStringLiteral(", "));
    }
    /// With the weights, unless all weigh the same.
    [[nodiscard]] QString weighted(const std::vector<WeightedTerm> &terms) const
    {
        const bool isPlain =
            std::ranges::all_of(terms, [&](const WeightedTerm &term) { return term.weight == terms.front().weight; });
        QStringList texts;
        for (const WeightedTerm &term : terms)
            texts << (isPlain ? label(term.code) : QStringLiteral("%1 ×%2").arg(label(term.code), number(term.weight)));
        return texts.join(QStringLiteral(", "));
    }

private:
    const Vocabulary *m_vocabulary;
};

QString knots(const std::vector<Knot> &list)
{
    QStringList texts;
    for (const Knot &knot : list)
        texts << tr("%1: %2", "a value and its points").arg(number(knot.x), points(knot.v));
    return texts.join(QStringLiteral(", "));
}

/// Says each shape.
class Speaker
{
    Q_DECLARE_TR_FUNCTIONS(Speaker)

public:
    explicit Speaker(const Terms &terms)
        : m_terms(terms)
    {
    }

    QString operator()(const LinearShape &shape) const
    {
        const QString text = tr("%1: 0 %, %2: 100 %").arg(number(shape.from), number(shape.to));
        return shape.log10 ? tr("%1, by orders of magnitude").arg(text) : text;
    }
    QString operator()(const TargetShape &shape) const
    {
        QStringList parts;
        if (shape.fullFrom && shape.fullTo)
            parts << tr("full from %1 to %2").arg(number(*shape.fullFrom), number(*shape.fullTo));
        else if (shape.fullFrom)
            parts << tr("full from %1").arg(number(*shape.fullFrom));
        else if (shape.fullTo)
            parts << tr("full up to %1").arg(number(*shape.fullTo));
        if (shape.zeroBelow)
            parts << tr("none below %1").arg(number(*shape.zeroBelow));
        if (shape.zeroAbove)
            parts << tr("none above %1").arg(number(*shape.zeroAbove));
        return parts.join(QStringLiteral(", "));
    }
    QString operator()(const PointsShape &shape) const { return knots(shape.knots); }
    QString operator()(const BandsShape &shape) const { return tr("in steps, from %1").arg(knots(shape.bands)); }
    QString operator()(const LevelsShape &shape) const
    {
        QStringList texts;
        const auto last = static_cast<double>(std::max<qsizetype>(shape.order.size() - 1, 1));
        for (qsizetype i = 0; i < shape.order.size(); ++i) {
            const auto position = static_cast<std::size_t>(i);
            const double value =
                position < shape.values.size() ? shape.values[position] : static_cast<double>(i) / last;
            texts << tr("%1: %2", "a value and its points").arg(m_terms.label(shape.order[i]), points(value));
        }
        return texts.join(QStringLiteral(", "));
    }
    QString operator()(const CategoriesShape &shape) const
    {
        QStringList texts;
        for (const WeightedTerm &term : shape.map)
            texts << tr("%1: %2", "a value and its points").arg(m_terms.label(term.code), points(term.weight));
        if (shape.other)
            texts << tr("others: %1").arg(points(*shape.other));
        return texts.join(QStringLiteral(", "));
    }
    QString operator()(const YesNoShape &shape) const
    {
        return tr("yes: %1, no: %2").arg(points(shape.yes), points(shape.no));
    }
    QString operator()(const CoverageShape &shape) const
    {
        return tr("share covered of %1").arg(m_terms.weighted(shape.of));
    }
    QString operator()(const AtLeastShape &shape) const
    {
        return shape.of.empty() ? tr("full from %Ln terms on", nullptr, shape.count)
                                : tr("full from %1 of these on: %2").arg(shape.count).arg(m_terms.weighted(shape.of));
    }
    QString operator()(const SimilarityShape &shape) const
    {
        return tr("likeness to %1").arg(m_terms.weighted(shape.of));
    }

private:
    const Terms &m_terms;
};
} // namespace

QString mustText(const Must &must, const Schema &schema, const QString &attribute, qsizetype shown)
{
    const Terms terms(schema, attribute);
    QStringList parts;
    if (must.atLeast)
        parts << tr("at least %1").arg(number(*must.atLeast));
    if (must.atMost)
        parts << tr("at most %1").arg(number(*must.atMost));
    if (must.anyOf)
        parts << tr("any of %1").arg(terms.list(*must.anyOf, shown));
    if (must.allOf)
        parts << tr("all of %1").arg(terms.list(*must.allOf, shown));
    if (must.noneOf)
        parts << tr("none of %1").arg(terms.list(*must.noneOf, shown));
    if (const bool *yes = std::get_if<bool>(&must.is))
        parts << (*yes ? tr("is yes") : tr("is no"));
    if (const QString *code = std::get_if<QString>(&must.is))
        parts << tr("is %1").arg(terms.label(*code));
    if (must.known)
        parts << tr("is known");
    const QString text = parts.isEmpty() ? tr("no condition yet") : parts.join(QStringLiteral(", "));
    return must.cap.isEmpty() ? text : tr("%1; else %2 at best").arg(text, must.cap);
}

QString valueText(const ValueFunction &function, const Schema &schema, const QString &attribute)
{
    const Terms terms(schema, attribute);
    return std::visit(Speaker(terms), function);
}

} // namespace partnerscope
