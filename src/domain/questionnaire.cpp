#include "domain/questionnaire.h"

#include "base/text.h"

namespace partnerscope {

bool Questionnaire::isOverdue(QDate today) const
{
    return !answeredOn.isValid() && dueOn.isValid() && dueOn < today;
}

Problems validate(const Questionnaire &questionnaire)
{
    Problems problems;
    if (!questionnaire.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("A questionnaire goes to a company.") };
    if (questionnaire.token.isEmpty())
        problems << Problem { QStringLiteral("token"), tr("A questionnaire needs a mark that its answer carries.") };
    if (questionnaire.attributes.isEmpty())
        problems << Problem { QStringLiteral("attributes"), tr("A questionnaire needs a question.") };
    if (!questionnaire.sentOn.isValid())
        problems << Problem { QStringLiteral("sent_on"), tr("Say on which day the questionnaire went out.") };
    if (questionnaire.dueOn.isValid() && questionnaire.dueOn < questionnaire.sentOn)
        problems << Problem { QStringLiteral("due_on"),
                              tr("The answer would be due before the questionnaire went out.") };
    return problems;
}

} // namespace partnerscope
