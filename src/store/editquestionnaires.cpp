#include "store/editimpl.h"
#include "store/records.h"

namespace partnerscope {

Result<QuestionnaireId> Edit::saveQuestionnaire(const Questionnaire &questionnaire)
{
    if (const Result<> admitted = m_impl.admit(questionnaire); !admitted)
        return admitted.failure();
    const Result<std::int64_t> id = m_impl.save("questionnaire", questionnaire.id.value, records::toRow(questionnaire));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    return QuestionnaireId { *id };
}

} // namespace partnerscope
