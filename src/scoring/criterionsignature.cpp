#include "scoring/criterionsignature.h"

#include <QDataStream>
#include <QIODevice>

namespace partnerscope {

namespace {
void write(QDataStream &out, const std::vector<WeightedTerm> &terms)
{
    out << static_cast<quint64>(terms.size());
    for (const WeightedTerm &term : terms)
        out << term.code << term.weight;
}

void write(QDataStream &out, const std::vector<Knot> &knots)
{
    out << static_cast<quint64>(knots.size());
    for (const Knot &knot : knots)
        out << knot.x << knot.v;
}

template <typename T>
void write(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

struct WriteShape {
    QDataStream &out;

    void operator()(const LinearShape &shape) const { out << shape.from << shape.to << shape.log10; }
    void operator()(const TargetShape &shape) const
    {
        for (const std::optional<double> &edge : { shape.zeroBelow, shape.fullFrom, shape.fullTo, shape.zeroAbove })
            write(out, edge);
    }
    void operator()(const PointsShape &shape) const { write(out, shape.knots); }
    void operator()(const BandsShape &shape) const { write(out, shape.bands); }
    void operator()(const LevelsShape &shape) const
    {
        out << shape.order << static_cast<quint64>(shape.values.size());
        for (const double value : shape.values)
            out << value;
    }
    void operator()(const CategoriesShape &shape) const
    {
        write(out, shape.map);
        write(out, shape.other);
    }
    void operator()(const YesNoShape &shape) const { out << shape.yes << shape.no; }
    void operator()(const CoverageShape &shape) const { write(out, shape.of); }
    void operator()(const AtLeastShape &shape) const
    {
        out << shape.count;
        write(out, shape.of);
    }
    void operator()(const SimilarityShape &shape) const
    {
        out << static_cast<int>(shape.measure);
        write(out, shape.of);
    }
};

void write(QDataStream &out, const Must &must)
{
    write(out, must.atLeast);
    write(out, must.atMost);
    for (const std::optional<QStringList> &set : { must.anyOf, must.allOf, must.noneOf })
        write(out, set);
    out << static_cast<quint64>(must.is.index());
    if (const bool *yes = std::get_if<bool>(&must.is))
        out << *yes;
    else if (const QString *term = std::get_if<QString>(&must.is))
        out << *term;
    out << must.known;
}
} // namespace

QByteArray criterionSignature(const Criterion &criterion, const Schema &schema, const CompileOptions &options,
                              bool widen)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << criterion.attribute.toLower() << criterion.value.has_value();
    if (criterion.value) {
        out << static_cast<quint64>(criterion.value->index());
        std::visit(WriteShape { out }, *criterion.value);
    }
    out << criterion.must.has_value();
    if (criterion.must)
        write(out, *criterion.must);
    out << widen;
    if (widen) {
        const Attribute *attribute = schema.find(criterion.attribute);
        out << options.asOf << options.halfLifeDays << (attribute ? attribute->freshDays : 0);
        const CompileOptions::GradeSpread &spread = options.spread;
        out << spread.verified << spread.selfReported << spread.estimated << spread.ungraded;
    }
    return bytes;
}

QByteArray gateSignature(const Criterion &criterion)
{
    QByteArray bytes;
    if (!criterion.must)
        return bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << criterion.attribute.toLower();
    write(out, *criterion.must);
    return bytes;
}

} // namespace partnerscope
