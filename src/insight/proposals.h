#pragma once

#include "domain/shortlist.h"
#include "insight/coverage.h"
#include "insight/gapselection.h"

namespace partnerscope {

/// What a proposal is asked for.
struct ProposalQuestion {
    std::size_t count = 5;
    double fitWeight = 0; ///< λ: what a full fit is worth beside the gap it closes, in points of demand
    bool exact = false;   ///< search for the optimum instead of a guarantee
    std::optional<double> budget;
    std::vector<double> costs;     ///< per pool row, >= 0; NaN: unknown, then no candidate; empty: nothing costs
    QList<Engagement> engagements; ///< all of the workspace
    QList<Shortlist> shortlists;   ///< all of the workspace
    QString profile;               ///< name of the ideal profile the shortlists must be of to count
};

/// A cell that a pick fills, and how much of its gap.
struct FilledCell {
    std::size_t cell; ///< of the space
    double gain;      ///< points
    double share;     ///< of what the cell is worth, covered or not: (0, 1]
};

struct ProposedPick {
    std::uint32_t row;             ///< of the pool
    double fit;                    ///< [0, 100]
    double cost;                   ///< NaN without costs
    double gain;                   ///< points of gap it closes after those before it
    double gapShare;               ///< [0, 1] of the gap there was at first
    double coveredAfter;           ///< [0, 100] percent of the demand covered once it is a partner too
    std::vector<FilledCell> cells; ///< largest gain first
};

/// A company that would qualify but is not proposed again silently.
struct SetAside {
    std::uint32_t row;
    QString reason; ///< a translated sentence
};

/// The companies that together close most of the gap.
struct Proposal {
    std::vector<ProposedPick> picks;
    double demand = 0;        ///< points over all cells; without demand, 100 over the uncovered and thin ones
    double gap = 0;           ///< points not covered before
    double closed = 0;        ///< points the picks close
    double coveredBefore = 0; ///< [0, 100] percent
    double bound = 0;         ///< no choice reaches more than this; in the points of `value`
    double value = 0;         ///< closed, plus λ per full fit
    double certificate = 1;   ///< at least this share of the optimum, [0, 1]
    bool proved = false;      ///< it is an optimum
    GapMethod method = GapMethod::LazyGreedy;
    bool hasDemand = false;         ///< else uncovered and thin cells weigh the same
    bool fromNothing = false;       ///< the workspace has no engagement: nobody is a partner yet
    std::size_t candidates = 0;     ///< companies considered
    std::size_t withoutCost = 0;    ///< left out because their cost is unknown
    std::vector<SetAside> setAside; ///< best fit first
};

/// Chooses the candidates that close most of the gap (domain.md 8; scoring.md (j)). A cell is covered by
/// c = 1 − Π (1 − q) over its active partners, q = fit / 100 × membership; its gap is u = demand × (1 − c); the choice
/// S closes Σ u [1 − Π_S (1 − q)]. Without demand, each uncovered or thin cell counts as an equal part of 100 and the
/// others as nothing. If the workspace records no engagement, nobody is a partner yet and every qualified company a
/// candidate. Candidates qualify and are not active; who declined or whose engagements have all ended is set aside.
/// \returns InvalidInput for a budget or weight that is negative or not finite, or a budget without costs.
[[nodiscard]] Result<Proposal> propose(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet,
                                       const ProposalQuestion &question);

/// "Poland × Healthcare; Austria × Retail and 3 more": the cells a pick fills, those with the largest gain by name.
[[nodiscard]] QString addsInWords(const ProposedPick &pick, const CoverageSpace &space, const Schema &schema,
                                  std::size_t named = 3);
/// A sentence for a shortlist: what a pick adds and the share of the gap it closes.
[[nodiscard]] QString rationaleOf(const ProposedPick &pick, const CoverageSpace &space, const Schema &schema);
/// How good the choice is, in a sentence.
[[nodiscard]] QString certificateInWords(const Proposal &proposal);

} // namespace partnerscope
