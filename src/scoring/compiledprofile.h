#pragma once

#include "base/fixedpoint.h"
#include "domain/profile.h"
#include "domain/waiver.h"
#include "pool/pool.h"

#include <memory>

namespace partnerscope {

/// Outcome of a must-have; Kleene's three values.
enum class GateResult : std::uint8_t { Pass, Unknown, Fail };

/// One leaf criterion evaluated over every row of a pool. Shared: a dragged weight leaves it alone.
struct CompiledCriterion {
    std::vector<std::uint32_t>
        values;                     ///< fixed point (ValueOne = 1.0), ValueUnknown where unknown; empty for a pure gate
    std::vector<std::uint32_t> low; ///< widened bounds; empty unless the profile widens and some fact is stale or weak
    std::vector<std::uint32_t> high;
    std::vector<GateResult> gate;                             ///< empty without a must-have; passed where it is waived
    std::vector<std::pair<std::uint32_t, GateResult>> waived; ///< (row, outcome without the waiver), ascending by row
    std::uint64_t knownCount = 0;                             ///< rows with a known value
    std::uint64_t knownSum = 0;                               ///< sum of their fixed-point values
    std::uint64_t fullCount = 0;                              ///< rows with full points, ValueOne
    std::uint64_t noneCount = 0;                              ///< rows with none, 0
    std::uint64_t failCount = 0;                              ///< rows whose gate fails
    std::uint64_t heldCount = 0;                              ///< rows whose gate is unknown
};

/// Keeps compiled criteria between compilations of a profile that is being edited, so that a dragged value function
/// recomputes one column and a dragged weight none. One cache belongs to one pool snapshot.
class CriterionCache
{
public:
    [[nodiscard]] std::shared_ptr<const CompiledCriterion> find(const QByteArray &signature) const;
    /// Any criterion with this must-have of its attribute: a dragged value function leaves its outcomes as they are.
    [[nodiscard]] std::shared_ptr<const CompiledCriterion> findGate(const QByteArray &gateSignature) const;
    void put(const QByteArray &signature, const QByteArray &gateSignature,
             std::shared_ptr<const CompiledCriterion> criterion);
    /// Forgets what the last compilation did not use.
    void keepOnly(const QList<QByteArray> &signatures);

    /// From now on the cache belongs to a snapshot of the same companies and schema that differs from the one before in
    /// these rows only: what was compiled is brought up to date there, not made anew. `rows` rise.
    void follow(const std::vector<std::uint32_t> &rows);
    /// A criterion that was compiled for an earlier snapshot, and the rows that differ since, rising.
    struct Earlier {
        std::shared_ptr<const CompiledCriterion> criterion; ///< null: there is none
        std::vector<std::uint32_t> rows;
        QByteArray gateSignature; ///< empty without a must-have
    };
    [[nodiscard]] Earlier earlier(const QByteArray &signature) const;
    /// Takes over what another cache of the same snapshot holds that is up to date.
    void adopt(const CriterionCache &other);

private:
    QHash<QByteArray, Earlier> m_criteria;
};

/// What a compilation may be given beside profile and pool.
struct CompileOptions {
    QDate asOf;                          ///< the day ages are counted from; must be valid
    QHash<QString, double> frozenPriors; ///< criterion key → mean in [0, 1]; empty: computed from the pool
    double halfLifeDays = 365;           ///< for widening by age; scoring.md (d)
    /// How far the bounds of a fact open by its grade, s of scoring.md (d); each in [0, 1].
    struct GradeSpread {
        double verified = 0;
        double selfReported = 0.1;
        double estimated = 0.25;
        double ungraded = 0.25;
        friend bool operator==(const GradeSpread &, const GradeSpread &) = default;
    } spread;
    /// Must-haves that companies are let off. Those for other profiles, or not in force on asOf, are passed over.
    QList<Waiver> waivers;
};

/// A profile made ready to score one pool snapshot.
struct CompiledProfile {
    struct Leaf {
        QString key;
        QString label;
        QString group;
        QString attribute;
        QList<int> path;
        std::uint64_t weight = 0; ///< integer global weight; 0: inactive in fit and known
        std::uint32_t prior = 0;  ///< fixed-point estimate for an unknown value
        int capTier = -1;         ///< a failing gate caps the tier at this index; −1: it excludes
        std::shared_ptr<const CompiledCriterion> column;
        /// In force for this must-have: (row, waiver), ascending by row.
        std::vector<std::pair<std::uint32_t, Waiver>> waivers;

        /// The waiver that lets a row off this must-have; nullptr if there is none.
        [[nodiscard]] const Waiver *waiverAt(std::size_t row) const;
        /// Outcome of the must-have by the facts alone, waivers aside; Pass without a must-have.
        [[nodiscard]] GateResult factualGate(std::size_t row) const;
    };
    std::vector<Leaf> leaves;    ///< tree order
    std::uint64_t weightSum = 0; ///< sum of the integer weights, <= 2^31
    std::vector<Tier> tiers;     ///< best first
    UnknownRule unknown;
    std::size_t rows = 0;
    QStringList notices; ///< translated: groups dropped because their weights sum to 0, attributes missing
    [[nodiscard]] QHash<QString, double> priorMeans() const; ///< by criterion key, for freezing
};

/// Compiles a profile against a pool: every leaf becomes a column of values, every must-have a column of gate results.
/// Terms of the profile are resolved through the schema; descendants count in coverage, at_least and must
/// (interfaces.md). Global weights are products of the normalised local weights (scoring.md (a)), as integers: exact
/// where the least common denominator fits 2^31, else largest remainder. \returns InvalidInput for a profile that does
/// not validate or whose weights are all 0.
[[nodiscard]] Result<CompiledProfile> compile(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                              const CompileOptions &options, CriterionCache *cache = nullptr);

} // namespace partnerscope
