#pragma once

#include "insight/lenses.h"
#include "session/job.h"
#include "session/scores.h"

namespace partnerscope {

/// Looks at a ranking through the other lenses: seconds on a large pool.
class LensesJob final : public Job
{
    Q_OBJECT

public:
    /// Where they disagree most, and why.
    struct Disagreement {
        Lenses::Row row;
        QString reason; ///< a sentence; empty where no single criterion makes the difference
    };

    /// \param count disagreements looked into
    LensesJob(std::shared_ptr<const Scores> scores, std::size_t count, QObject *parent = nullptr);
    ~LensesJob() override;

    // Once finished
    [[nodiscard]] const Lenses &lenses() const { return m_lenses; }
    /// Largest first; companies the lenses agree on are left out.
    [[nodiscard]] const std::vector<Disagreement> &disagreements() const { return m_disagreements; }

private:
    void work() override;

    std::shared_ptr<const Scores> m_scores;
    std::size_t m_count;
    Lenses m_lenses;
    std::vector<Disagreement> m_disagreements;
};

} // namespace partnerscope
