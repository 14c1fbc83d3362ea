#pragma once

#include "scoring/scoresheet.h"

#include <array>

namespace partnerscope {

/// One end of a comparison: a profile version scored over one pool, as of one day.
struct MovementEnd {
    const IdealProfile *profile = nullptr;
    const CompiledProfile *compiled = nullptr;
    const ScoreSheet *sheet = nullptr;
    const Pool *pool = nullptr;
    QDate day; ///< ages are counted from it
    const Schema *schema = nullptr;
};

/// What can move a score.
enum class MovementCause {
    Facts,   ///< what is recorded about the company
    Weights, ///< also a criterion that came or went: its weight is 0 on the other side
    Rules,   ///< value functions, which attribute is read, the vocabularies' order, how unknown facts are estimated
    Age      ///< time alone: prior means for unknown facts; for low and high also old facts that widen them
};
inline constexpr std::size_t MovementCauses = 4;
[[nodiscard]] QString movementCauseLabel(MovementCause cause);

/// Parts of one difference, by cause, in points of 100. They sum to it.
struct MovementParts {
    std::array<double, MovementCauses> parts {};
    [[nodiscard]] double of(MovementCause cause) const { return parts.at(static_cast<std::size_t>(cause)); }
    [[nodiscard]] double total() const;
};

/// Why the fit of one company is another one than before.
struct Movement {
    struct Criterion {
        QString key;
        QString label;
        double before = 0; ///< contribution, points of 100
        double after = 0;
        MovementParts parts; ///< sum to after − before
    };
    double before = 0; ///< fit, [0, 100]
    double after = 0;
    MovementParts parts; ///< sum to after − before; the criteria's parts sum to these
    MovementParts low;   ///< the same for the lower and the upper bound of the fit
    MovementParts high;
    double lowBefore = 0;
    double lowAfter = 0;
    double highBefore = 0;
    double highAfter = 0;
    std::vector<Criterion> criteria; ///< the largest change first
    FitStatus statusBefore = FitStatus::Firm;
    FitStatus statusAfter = FitStatus::Firm;
    QString tierBefore; ///< the plain tier; empty for none
    QString tierAfter;
    bool boundsChanged = false; ///< the tiers of the two versions differ
    QStringList gatesChanged;   ///< labels of must-haves with another outcome
};

/// One sentence per statement, translated: the difference, its causes, the criteria that moved it most, tier and
/// must-haves.
[[nodiscard]] QStringList inWords(const Movement &movement);

/// Points as they are shown: to one decimal.
[[nodiscard]] double shownPoints(double points);
/// The parts of a difference as they are shown: they sum to the difference of the two figures shown beside them.
[[nodiscard]] std::vector<double> shownParts(double before, double after, const MovementParts &parts);

/// Whole millionths that sum to the millionth of the total, so that rounded columns add up: each part rounded down, the
/// rest to the largest remainders.
[[nodiscard]] std::vector<std::int64_t> millionthsOf(const std::vector<double> &parts, double total);

/// Decomposes differences between two ends exactly.
///
/// The fit is a function of four things, each taken from the one end or the other: 16 mixtures. A cause's part is its
/// Shapley value: the difference it makes, averaged over all 24 orders in which the four can be exchanged (Shapley
/// 1953). It does not depend on an order, gives nothing to a cause that changes nothing, and the parts sum to the
/// difference. A criterion only one end has keeps its value function in both and weighs 0 in the other. Computed with
/// whole numbers of 2^−50, so that the sums hold exactly there.
class MovementStudy
{
public:
    /// Compiles the mixtures of facts, rules and day. \returns what compile() says of a profile it cannot use.
    [[nodiscard]] static Result<MovementStudy> make(const MovementEnd &before, const MovementEnd &after);

    /// \returns NotFound for a company that one of the pools does not hold or that has no estimate at one end.
    [[nodiscard]] Result<Movement> of(PartnerId partner) const;

private:
    struct Criterion {
        QString key;
        QString label;
        std::array<double, 2> share {};        ///< weight at either end, [0, 1]
        std::array<std::uint32_t, 2> prior {}; ///< estimate of an unknown value at either end
    };
    struct Terms {
        std::vector<std::int64_t> fit; ///< by criterion, units of 2^−50
        std::vector<std::int64_t> low;
        std::vector<std::int64_t> high;
    };
    [[nodiscard]] Terms mixture(const std::array<std::size_t, 2> &rows, std::size_t mask) const;
    [[nodiscard]] bool canBeEstimated(const std::array<std::size_t, 2> &rows) const;
    void addTiers(Movement &movement, const std::array<std::size_t, 2> &rows) const;

    std::array<MovementEnd, 2> m_ends;
    std::vector<Criterion> m_criteria;
    std::array<CompiledProfile, 8> m_compiled; ///< by facts, rules, day
};

} // namespace partnerscope
