#include "session/dataqualityjob.h"

namespace partnerscope {

DataQualityJob::DataQualityJob(Input input, QObject *parent)
    : Job(tr("Looking over the facts"), parent)
    , m_input(std::move(input))
{
}

DataQualityJob::~DataQualityJob()
{
    stop();
}

DataQuality DataQualityJob::look(const Input &input)
{
    // Scores of an older pool would count other rows.
    const bool isMeasured = input.scores && input.scores->pool == input.pool;
    const QualityLens lens =
        isMeasured ? QualityLens { &input.scores->compiled, &input.scores->sheet } : QualityLens {};
    return dataQuality(*input.schema, *input.pool, lens, input.today);
}

void DataQualityJob::work()
{
    m_result = look(m_input);
}

} // namespace partnerscope
