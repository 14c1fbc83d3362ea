#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace partnerscope {

/// How far a candidate meets one of the Cs.
enum class CheckRating { Open, Weak, PartlyMet, Met };
[[nodiscard]] QString checkRatingKey(CheckRating rating); ///< open, weak, partly_met, met
[[nodiscard]] QString checkRatingLabel(CheckRating rating);
[[nodiscard]] CheckRating checkRatingFromKey(const QString &key); ///< Open for an unknown key

/// One of the Cs, looked at: what was found, by whom and on which day.
struct CandidateCheck {
    QString subject; ///< "Customer", as the list of the workspace has it
    CheckRating rating = CheckRating::Open;
    QString evidence;
    QString checkedBy;
    QDate checkedOn;
    /// Nothing is known of it yet.
    [[nodiscard]] bool isOpen() const { return rating == CheckRating::Open && evidence.isEmpty(); }
    friend bool operator==(const CandidateCheck &, const CandidateCheck &) = default;
};

/// What was found about a candidate before an agreement is signed, what was decided and why, and what comes next.
struct Qualification {
    ShortlistEntryId entry;
    std::vector<CandidateCheck> checks; ///< those that are not open, in the order they were made
    QString reason;                     ///< of the decision to go or not to go
    QString nextStep;
    QString nextOwner;
    QDate nextBy; ///< invalid: no date

    [[nodiscard]] CandidateCheck check(const QString &subject) const; ///< an open one if it was not looked at
    void setCheck(const CandidateCheck &check);
    /// There is a step whose day has passed.
    [[nodiscard]] bool isOverdue(const QDate &today) const;
    [[nodiscard]] bool isEmpty() const; ///< nothing to keep
    friend bool operator==(const Qualification &, const Qualification &) = default;
};

/// By shortlist entry; a candidate that is not here has nothing but open checks.
using Qualifications = QHash<ShortlistEntryId, Qualification>;

[[nodiscard]] Problems validate(const Qualification &qualification);

/// The setting of the workspace that holds the list of Cs, one a line; without it the default holds.
[[nodiscard]] QString checkSubjectsSetting();
[[nodiscard]] QStringList defaultCheckSubjects(); ///< Customer, Credibility, Capabilities, Commitment
/// What the setting says; the default for an empty text.
[[nodiscard]] QStringList checkSubjects(const QString &setting);
/// Its name for the user: the default ones are translated, others stand as they were typed.
[[nodiscard]] QString checkSubjectLabel(const QString &subject);
/// The list a user typed, parted by commas: names once, without blanks around them; a label of a default one is that
/// one. Empty if it holds no name.
[[nodiscard]] QStringList checkSubjectsFromText(const QString &text);

} // namespace partnerscope
