#pragma once

#include "scoring/kernels.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

struct ScoreTerm;
struct ScorePlan;

/// What lists and charts show while something is dragged.
struct LiveFigures {
    Distribution distribution;      ///< of LiveScorer::Bins bins
    std::vector<std::uint32_t> top; ///< the first LiveScorer::Top ranked rows, best first
};

/// Scores a profile again and again while it is being edited. Every result is what score() gives, bit for bit; what
/// differs is how much is read for it: the sums of the leaves that do not change are kept, and only the columns of the
/// others are read. One scorer belongs to one editor; it may be used over several pools.
class LiveScorer
{
public:
    static constexpr std::size_t Bins = 256;
    static constexpr std::size_t Top = 100;

    /// How the last result came about.
    enum class Way {
        All,   ///< every column was read
        Base,  ///< every column was read, and the sums of those that do not move were kept
        Moved, ///< the kept sums and the columns that moved
    };

    /// Fills `sheet`, whose memory is used again.
    LiveFigures score(const CompiledProfile &profile, const Pool &pool, ScoreSheet &sheet);
    [[nodiscard]] Way lastWay() const { return m_way; }
    /// Columns read by the last score(), kept sums left aside.
    [[nodiscard]] std::size_t lastColumns() const { return m_columns; }

private:
    /// A leaf's part in sums that were kept; the column is held so that it can be taken away again.
    struct Part {
        std::shared_ptr<const CompiledCriterion> column;
        std::uint32_t weight = 0;
        std::uint32_t estimate = 0;
    };
    using Parts = std::vector<Part>; ///< one per leaf, weight 0 where it has none

    [[nodiscard]] static Parts partsOf(const CompiledProfile &profile);
    [[nodiscard]] ScorePlan planFor(const Parts &wanted, const CompiledProfile &profile);
    [[nodiscard]] std::size_t movedSince(const Parts &wanted) const;
    [[nodiscard]] bool moveFromBase(const Parts &wanted, ScorePlan &plan) const;
    [[nodiscard]] bool makeBase(const Parts &wanted, ScorePlan &plan);
    [[nodiscard]] bool suits(const CompiledProfile &profile) const;

    Parts m_last; ///< of the last score()
    Parts m_base; ///< of the kept sums; empty: none are kept
    kernels::BaseSums m_sums;
    std::size_t m_rows = 0;
    bool m_widened = false;
    Way m_way = Way::All;
    std::size_t m_columns = 0;
};

} // namespace partnerscope
