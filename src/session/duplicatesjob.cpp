#include "session/duplicatesjob.h"

namespace partnerscope {

DuplicatesJob::DuplicatesJob(std::shared_ptr<const Pool> pool, std::shared_ptr<const MatchingMemory> memory,
                             QObject *parent)
    : Job(tr("Comparing companies"), parent)
    , m_pool(std::move(pool))
    , m_memory(std::move(memory))
    , m_result(fail(ErrorCode::Cancelled, tr("The comparison was stopped.")))
{
}

DuplicatesJob::~DuplicatesJob()
{
    stop();
}

void DuplicatesJob::work()
{
    m_result = duplicatesIn(*m_pool, *m_memory, [this](double share) { return report(share); });
}

} // namespace partnerscope
