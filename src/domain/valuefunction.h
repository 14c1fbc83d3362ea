#pragma once

#include "domain/problem.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace partnerscope {

/// A term with a weight, as in `"of": {"DE": 2, "FR": 1}`; weight 1 for a plain list.
struct WeightedTerm {
    QString code;
    double weight = 1;
    friend bool operator==(const WeightedTerm &, const WeightedTerm &) = default;
};
/// A knot (x, v) of a piecewise linear function or the lower edge of a band with its points; v in [0, 1].
struct Knot {
    double x = 0;
    double v = 0;
    friend bool operator==(const Knot &, const Knot &) = default;
};

// The shapes of interfaces.md; formulas in scoring.md (b). All values lie in [0, 1].

struct LinearShape { ///< from > to: less is better
    double from = 0;
    double to = 1;
    bool log10 = false;
    friend bool operator==(const LinearShape &, const LinearShape &) = default;
};
struct TargetShape { ///< absent pairs are open on that side
    std::optional<double> zeroBelow;
    std::optional<double> fullFrom;
    std::optional<double> fullTo;
    std::optional<double> zeroAbove;
    friend bool operator==(const TargetShape &, const TargetShape &) = default;
};
struct PointsShape { ///< piecewise linear; a repeated x is a jump where the right value wins
    std::vector<Knot> knots;
    friend bool operator==(const PointsShape &, const PointsShape &) = default;
};
struct BandsShape { ///< below the first band: 0
    std::vector<Knot> bands;
    friend bool operator==(const BandsShape &, const BandsShape &) = default;
};
struct LevelsShape { ///< worst to best; without values k / (m − 1)
    QStringList order;
    std::vector<double> values;
    friend bool operator==(const LevelsShape &, const LevelsShape &) = default;
};
struct CategoriesShape {
    std::vector<WeightedTerm> map; ///< code and its value in [0, 1]
    std::optional<double> other;   ///< absent: a term not in the map is unknown
    friend bool operator==(const CategoriesShape &, const CategoriesShape &) = default;
};
struct YesNoShape {
    double yes = 1;
    double no = 0;
    friend bool operator==(const YesNoShape &, const YesNoShape &) = default;
};
struct CoverageShape { ///< weighted share of the wanted terms that is covered
    std::vector<WeightedTerm> of;
    friend bool operator==(const CoverageShape &, const CoverageShape &) = default;
};
struct AtLeastShape { ///< min(1, hits / count); an empty `of` counts any terms
    int count = 1;
    std::vector<WeightedTerm> of;
    friend bool operator==(const AtLeastShape &, const AtLeastShape &) = default;
};
enum class SimilarityMeasure { Jaccard, Ruzicka };
struct SimilarityShape {
    std::vector<WeightedTerm> of;
    SimilarityMeasure measure = SimilarityMeasure::Jaccard;
    friend bool operator==(const SimilarityShape &, const SimilarityShape &) = default;
};

/// How a fact becomes points between 0 and 1.
using ValueFunction = std::variant<LinearShape, TargetShape, PointsShape, BandsShape, LevelsShape, CategoriesShape,
                                   YesNoShape, CoverageShape, AtLeastShape, SimilarityShape>;

[[nodiscard]] QString shapeKey(const ValueFunction &function);   ///< "linear", as in files
[[nodiscard]] QString shapeLabel(const ValueFunction &function); ///< translated
/// True for the shapes that read a number.
[[nodiscard]] bool readsNumber(const ValueFunction &function);
/// True for the shapes that read a set of terms.
[[nodiscard]] bool readsSet(const ValueFunction &function);

/// Value of a number under linear, target, points or bands (scoring.md (b)); NaN where the function is undefined
/// (a logarithm of x <= 0, an x that is not finite) or the shape does not read numbers.
[[nodiscard]] double evaluate(const ValueFunction &function, double x);

/// Places are relative to the function: "from", "knots[2]".
[[nodiscard]] Problems validate(const ValueFunction &function);

} // namespace partnerscope
