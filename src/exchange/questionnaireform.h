#pragma once

#include "base/result.h"
#include "domain/schema.h"
#include "domain/value.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace partnerscope {

/// One question of a questionnaire: what is asked, what we have, and why we ask.
struct FormQuestion {
    enum class State {
        Unknown, ///< nothing is recorded
        Stale,   ///< what is recorded is older than the attribute allows, or up for review
        Confirm  ///< what is recorded needs a word from the company itself
    };
    Attribute attribute;
    Value value; ///< as recorded
    QDate asOf;  ///< the day the recorded value was true; invalid: not stated
    State state = State::Unknown;
    QStringList
        criteria; ///< labels of the criteria that read it; never their weights, which are nobody else's business
};

/// Everything one form shows.
struct QuestionnaireForm {
    QString language; ///< "en" or "de"; the reader may switch
    QString token;
    QString sender; ///< who asks
    QString partner;
    QString currency; ///< proposed for amounts
    QString gain;     ///< what the company has from answering; may be empty
    QDate dueOn;      ///< invalid: no day is named
    std::vector<FormQuestion> questions;
};

/// One HTML file that needs no other file and no connection: prefilled, usable by keyboard and screen reader, checks
/// what is typed, and saves the answers as a file for readQuestionnaireAnswer(). Nothing of the workspace but what
/// `form` holds is in it; its texts are data and never run. Terms of vocabularies come in their hierarchy.
[[nodiscard]] Result<QByteArray> questionnaireHtml(const QuestionnaireForm &form, const Schema &schema);

} // namespace partnerscope
