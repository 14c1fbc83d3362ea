#pragma once

#include "exchange/questionnaireanswer.h"
#include "session/session.h"

#include <QSet>

namespace partnerscope {

// Questionnaires: facts asked of the companies themselves, by a form in one file, and their answers taken in after a
// person looked at them.

/// What a questionnaire shall say and ask.
struct QuestionnaireWish {
    QString language = QStringLiteral("en"); ///< "en" or "de"
    QString sender;                          ///< who asks
    QString gain;                            ///< what the company has from answering
    QDate dueOn;                             ///< invalid: no day is named
    /// Keys of the attributes to ask; empty: those that are required or read by a profile in force and that are
    /// unknown, stale, up for review, or nobody's word yet.
    QStringList attributes;
};

struct WrittenQuestionnaire {
    Questionnaire record;
    QByteArray html;
};

/// Makes the form for one company. Nothing is recorded: see recordSent(). `random` gives the token.
/// \returns InvalidInput where there is nothing to ask, or an attribute is not there or nobody's business outside.
[[nodiscard]] Result<WrittenQuestionnaire> writeQuestionnaire(const Session &session, PartnerId partner,
                                                              const QuestionnaireWish &wish, Random &random);
/// Records that questionnaires went out, as one change.
[[nodiscard]] Result<> recordSent(Session &session, const std::vector<WrittenQuestionnaire> &questionnaires,
                                  const std::function<Result<>()> &beforeCommit = {});
/// Forms for many companies.
struct QuestionnaireBatch {
    std::vector<WrittenQuestionnaire> written;
    QStringList names;       ///< of the files, as many: letters, digits and '-', no two the same
    int withoutQuestion = 0; ///< companies that have nothing to answer, where the wish names no attributes
};
[[nodiscard]] Result<QuestionnaireBatch> writeQuestionnaires(const Session &session,
                                                             const std::vector<PartnerId> &partners,
                                                             const QuestionnaireWish &wish, Random &random);
/// Puts the forms into a folder and records that they went out: both, or neither is on record.
[[nodiscard]] Result<> sendBatch(Session &session, const QuestionnaireBatch &batch, const QString &folder);

/// What one answer would change.
struct AnswerLine {
    enum class Kind {
        New,       ///< was unknown
        Changed,   ///< was something else
        Confirmed, ///< was the same
        Problem    ///< cannot be used; `note` says why
    };
    QString attribute;
    QString label;
    Kind kind = Kind::New;
    Value before;
    Evidence beforeEvidence;
    Value after;
    QString note; ///< translated; what to mind
    /// Whether it is taken unless a person says otherwise: a fact somebody verified does not yield to a company's own
    /// word by itself, and is not made less sure by it.
    bool isProposed = false;
};

/// An answer beside what the workspace holds.
struct AnswerReview {
    Questionnaire questionnaire;
    QString partner; ///< name of the company now
    QuestionnaireAnswer answer;
    std::vector<AnswerLine> lines; ///< in the order of the file
};

/// Compares an answer with the workspace. \returns NotFound for an answer to a questionnaire this workspace did not
/// send, InvalidInput for one from the future.
[[nodiscard]] Result<AnswerReview> reviewAnswer(const Session &session, const QuestionnaireAnswer &answer);

/// Takes the answers for these attributes in as one change: graded self-reported, as of the day of the answer; new
/// terms join their vocabularies unreviewed, remarks become a note; the questionnaire counts as answered, even if
/// nothing is taken.
[[nodiscard]] Result<> takeAnswer(Session &session, const AnswerReview &review, const QSet<QString> &attributes);
/// The attributes of a review that are taken unless told otherwise.
[[nodiscard]] QSet<QString> proposedAnswers(const AnswerReview &review);

} // namespace partnerscope
