#include "scoring/numberpieces.h"

#include <array>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr double Infinity = std::numeric_limits<double>::infinity();

/// Puts the pieces of a function together, from left to right.
class Builder
{
public:
    std::optional<NumberPieces> take() const { return m_overflow ? std::nullopt : std::optional(m_made); }

    void operator()(const LinearShape &shape)
    {
        m_made.log10 = shape.log10;
        const double from = shape.log10 ? std::log10(shape.from) : shape.from;
        const double to = shape.log10 ? std::log10(shape.to) : shape.to;
        if (from == to) {
            constant(-Infinity, 0);
            constant(to, 1);
            return;
        }
        line(-Infinity, 0, 1, from, to - from);
    }
    void operator()(const TargetShape &shape)
    {
        if (shape.fullFrom) {
            const double edge = shape.zeroBelow.value_or(*shape.fullFrom);
            if (edge < *shape.fullFrom)
                line(-Infinity, 0, 1, edge, *shape.fullFrom - edge);
            else
                constant(-Infinity, 0);
            constant(*shape.fullFrom, 1);
        } else {
            constant(-Infinity, 1);
        }
        if (!shape.fullTo)
            return;
        const double edge = shape.zeroAbove.value_or(*shape.fullTo);
        const double beyond = std::nextafter(*shape.fullTo, Infinity);
        if (edge > *shape.fullTo)
            line(beyond, 0, -1, edge, edge - *shape.fullTo);
        else
            constant(beyond, 0);
    }
    void operator()(const PointsShape &shape)
    {
        const std::vector<Knot> &knots = shape.knots;
        if (knots.empty()) {
            m_overflow = true;
            return;
        }
        constant(-Infinity, knots.front().v);
        for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
            if (knots[i].x < knots[i + 1].x)
                line(knots[i].x, knots[i].v, knots[i + 1].v - knots[i].v, knots[i].x, knots[i + 1].x - knots[i].x);
        }
        constant(knots.back().x, knots.back().v);
    }
    void operator()(const BandsShape &shape)
    {
        constant(-Infinity, 0);
        for (const Knot &band : shape.bands)
            constant(band.x, band.v);
    }
    void operator()(const auto &) { m_overflow = true; }

private:
    void constant(double from, double v) { line(from, v, 0, 0, 1); }
    void line(double from, double base, double rise, double origin, double width)
    {
        kernels::Pieces &pieces = m_made.pieces;
        // Bounds further apart than a double holds are left to the function itself.
        if (pieces.count == kernels::Pieces::Most || !std::isfinite(width)) {
            m_overflow = true;
            return;
        }
        const std::size_t k = pieces.count++;
        pieces.from[k] = from;
        pieces.base[k] = base;
        pieces.rise[k] = rise;
        pieces.origin[k] = origin;
        pieces.width[k] = width;
    }

    NumberPieces m_made;
    bool m_overflow = false;
};
} // namespace

void NumberPieces::evaluate(const double *x, std::size_t rows, std::uint32_t *values) const
{
    if (!log10) {
        kernels::evaluate(pieces, x, rows, values);
        return;
    }
    std::array<double, 1024> logs;
    for (std::size_t first = 0; first < rows; first += logs.size()) {
        const std::size_t count = std::min(logs.size(), rows - first);
        for (std::size_t i = 0; i < count; ++i)
            logs[i] = x[first + i] > 0 ? std::log10(x[first + i]) : std::numeric_limits<double>::quiet_NaN();
        kernels::evaluate(pieces, logs.data(), count, values + first);
    }
}

std::optional<NumberPieces> inPieces(const ValueFunction &function)
{
    Builder builder;
    std::visit(builder, function);
    return builder.take();
}

} // namespace partnerscope
