#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>

namespace partnerscope {

/// A must-have that somebody lets one company off for a while: in scoring it counts as passed, whether it fails or is
/// unknown, up to and including the last day (scoring.md (e)). It belongs to the profile, whatever its version, so that
/// a new version of the profile does not silently withdraw it.
struct Waiver {
    QString profile; ///< name of the ideal profile
    PartnerId partner;
    QString criterion; ///< key of the leaf that carries the must-have
    QString by;        ///< who answers for it
    QString why;
    QDate from;  ///< first day it holds; invalid: always has
    QDate until; ///< last day it holds; must be valid, for a waiver without an end is a change of the profile

    /// Whether it holds on a day: from <= day <= until.
    [[nodiscard]] bool isInForce(QDate day) const;
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// What is missing: profile, company, criterion, who, why, the last day; or a last day before the first.
[[nodiscard]] Problems validate(const Waiver &waiver);

} // namespace partnerscope
