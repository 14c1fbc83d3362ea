#pragma once

#include "insight/coverage.h"
#include "session/poolhistory.h"
#include "session/scores.h"

namespace partnerscope {

/// The two attributes that a coverage map crosses; empty keys if there are none.
struct CoverageAxes {
    QString rows;
    QString columns;
    friend bool operator==(const CoverageAxes &, const CoverageAxes &) = default;
};

/// What a coverage map shows: its dimensions, or one slice of them.
struct CoverageView {
    CoverageAxes axes;
    std::optional<CoverageFilter> filter;
    [[nodiscard]] bool isEmpty() const { return axes.rows.isEmpty() || axes.columns.isEmpty(); }
    friend bool operator==(const CoverageView &, const CoverageView &) = default;
};

/// The cells of a view. Errors as CoverageSpace::make(), NotFound for an empty view.
[[nodiscard]] Result<CoverageSpace> coverageSpaceOf(const Scores &scores, const CoverageView &view);

/// Keeps the cells of one coverage map and who serves them, for the page and the editors that look at the same map.
/// A changed profile leaves them alone, changed facts of a few companies are looked at alone.
class CoverageKeeper
{
public:
    /// Null where they are not kept and have to be made.
    [[nodiscard]] std::shared_ptr<const ServedCells> find(const Scores &scores, const CoverageView &view,
                                                          const PoolHistory &history);
    /// From nothing; any thread. Errors as coverageSpaceOf().
    [[nodiscard]] static Result<std::shared_ptr<const ServedCells>> make(const Scores &scores,
                                                                         const CoverageView &view);
    void keep(const Scores &scores, const CoverageView &view, std::shared_ptr<const ServedCells> served);
    /// What is kept, else made and kept.
    [[nodiscard]] Result<std::shared_ptr<const ServedCells>> served(const Scores &scores, const CoverageView &view,
                                                                    const PoolHistory &history);

private:
    std::shared_ptr<const ServedCells> m_served;
    std::shared_ptr<const Pool> m_pool;
    std::shared_ptr<const Schema> m_schema;
    std::optional<CustomerProfile> m_market; ///< decides over the cells
    CoverageView m_view;
};

} // namespace partnerscope
