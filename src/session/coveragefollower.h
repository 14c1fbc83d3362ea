#pragma once

#include "insight/coveragecounts.h"
#include "session/latesttask.h"
#include "session/session.h"

namespace partnerscope {

/// How many cells of the coverage map are in which state, kept current while a profile or the facts change: the cells
/// are those last chosen on the coverage page. In a large pool a worker finds out once who serves them.
class CoverageFollower final : public QObject
{
    Q_OBJECT

public:
    explicit CoverageFollower(Session &session, QObject *parent = nullptr);

    /// Brings the figures up to these scores; null: there are none.
    void follow(std::shared_ptr<const Scores> scores, std::shared_ptr<const Scores> baseline);

    struct Figures {
        CoverageView view;
        CoverageStates now;
        std::optional<CoverageStates> before; ///< under the baseline
    };
    /// Nothing while they are being found, or where there are no cells: no two attributes to cross, or no terms in
    /// them.
    [[nodiscard]] const std::optional<Figures> &figures() const { return m_figures; }
    /// Whether a worker is finding them.
    [[nodiscard]] bool isFinding() const { return m_scores && m_task.isBusy(); }
    /// What each cell has; null without figures.
    [[nodiscard]] const CoverageCounts *counts() const { return m_figures ? m_counts.get() : nullptr; }

Q_SIGNALS:
    /// The figures changed by themselves: they were found, or other cells were chosen.
    void changed();

private:
    void bringUp();
    void begin(const CoverageView &view);
    void use(const std::shared_ptr<const ServedCells> &served);
    void compare();

    Session &m_session;
    std::shared_ptr<const Scores> m_scores;
    std::shared_ptr<const Scores> m_baseline;
    std::shared_ptr<CoverageCounts> m_counts;
    std::shared_ptr<const Pool> m_pool;     ///< of the counts
    std::optional<CoverageStates> m_before; ///< of m_comparedWith over m_comparedIn
    std::shared_ptr<const Scores> m_comparedWith;
    std::shared_ptr<const ServedCells> m_comparedIn;
    std::optional<Figures> m_figures;
    std::shared_ptr<const Scores> m_asked; ///< those the worker looks at
    CoverageView m_askedView;
    LatestTask m_task;
};

} // namespace partnerscope
