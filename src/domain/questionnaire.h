#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>
#include <QStringList>

namespace partnerscope {

/// A list of questions that went out to one company, and whether the answer came back.
struct Questionnaire {
    QuestionnaireId id;
    PartnerId partner;
    QString token;          ///< tells the answer to this questionnaire from any other; 32 hexadecimal digits
    QStringList attributes; ///< keys of what was asked
    QDate sentOn;
    QDate dueOn;      ///< invalid: no day was named
    QDate answeredOn; ///< valid: the answer was taken in
    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;

    /// Out, and past the day it was due.
    [[nodiscard]] bool isOverdue(QDate today) const;
};

/// What is missing: company, token, questions, the day it went out; or a due day before that.
[[nodiscard]] Problems validate(const Questionnaire &questionnaire);

} // namespace partnerscope
