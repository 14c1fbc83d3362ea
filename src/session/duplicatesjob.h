#pragma once

#include "session/duplicates.h"
#include "session/job.h"

namespace partnerscope {

/// Compares all companies of the pool with each other: seconds for ten thousand, minutes for a million.
class DuplicatesJob final : public Job
{
    Q_OBJECT

public:
    DuplicatesJob(std::shared_ptr<const Pool> pool, std::shared_ptr<const MatchingMemory> memory,
                  QObject *parent = nullptr);
    ~DuplicatesJob() override;

    /// Once finished; Cancelled if it was stopped.
    [[nodiscard]] const Result<std::vector<CompanyDuplicate>> &result() const { return m_result; }

private:
    void work() override;

    std::shared_ptr<const Pool> m_pool;
    std::shared_ptr<const MatchingMemory> m_memory;
    Result<std::vector<CompanyDuplicate>> m_result;
};

} // namespace partnerscope
