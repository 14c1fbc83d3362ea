#pragma once

#include "insight/acceptability.h"
#include "insight/jointchange.h"
#include "insight/stability.h"
#include "session/job.h"
#include "session/scores.h"

namespace partnerscope {

/// How far weights can move: a second on a large pool.
class StabilityJob final : public Job
{
    Q_OBJECT

public:
    StabilityJob(std::shared_ptr<const Scores> scores, const StabilityRequest &request, QObject *parent = nullptr);
    ~StabilityJob() override;

    // Once finished
    [[nodiscard]] const StabilityRequest &request() const { return m_request; }
    [[nodiscard]] const Stability &stability() const { return m_stability; }
    /// Among the best 100; nothing if none can be brought level with the winner.
    [[nodiscard]] const std::optional<ClosestRival> &rival() const { return m_rival; }

private:
    void work() override;

    std::shared_ptr<const Scores> m_scores;
    StabilityRequest m_request;
    Stability m_stability;
    std::optional<ClosestRival> m_rival;
};

/// How often which company comes out where: seconds on a large pool.
class AcceptabilityJob final : public Job
{
    Q_OBJECT

public:
    /// Samples over the best `candidates` companies.
    AcceptabilityJob(std::shared_ptr<const Scores> scores, AcceptabilityOptions options, std::size_t candidates,
                     QObject *parent = nullptr);
    ~AcceptabilityJob() override;

    /// Once finished.
    [[nodiscard]] const Result<Acceptability> &acceptability() const { return m_acceptability; }

private:
    void work() override;

    std::shared_ptr<const Scores> m_scores;
    AcceptabilityOptions m_options;
    std::size_t m_candidates;
    Result<Acceptability> m_acceptability;
};

} // namespace partnerscope
