#pragma once

#include "domain/value.h"

#include <QDateTime>

#include <optional>

namespace partnerscope {

/// How well a fact is supported.
enum class Grade { Verified, SelfReported, Estimated, Ungraded };

[[nodiscard]] QString gradeKey(Grade grade); ///< "self_reported", as in files and the workspace
[[nodiscard]] std::optional<Grade> gradeFromKey(const QString &key);
[[nodiscard]] QString gradeLabel(Grade grade); ///< translated

/// Where a fact comes from. Many facts of one import share one evidence.
struct Evidence {
    QString source; ///< "Questionnaire", a file name, a register …
    QDate asOf;     ///< the day the fact was true; invalid: not stated
    Grade grade = Grade::Ungraded;
    QString recordedBy;   ///< who put it in
    QDateTime recordedAt; ///< UTC; when it was put in
    QDate reviewBy;       ///< invalid: no review asked for
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A value with its evidence.
struct Fact {
    Value value;
    Evidence evidence;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// A value a fact had before, and when it was replaced.
struct EarlierFact {
    QString attribute;
    Fact fact;
    QDateTime replacedAt; ///< UTC
    friend bool operator==(const EarlierFact &, const EarlierFact &) = default;
};

/// Days by which a fact is older than its attribute allows; 0 while it is fresh, if it has no date or freshDays is 0.
[[nodiscard]] int overdueDays(const Evidence &evidence, int freshDays, QDate today);

} // namespace partnerscope
