#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDateTime>

#include <vector>

namespace partnerscope {

/// Where a candidate stands.
enum class CandidateStatus { Proposed, InCheck, Approved, Declined };
[[nodiscard]] QString candidateStatusKey(CandidateStatus status); ///< proposed, in_check, approved, declined
[[nodiscard]] QString candidateStatusLabel(CandidateStatus status);
[[nodiscard]] CandidateStatus candidateStatusFromKey(const QString &key); ///< Proposed for an unknown key

/// A company on a shortlist, with the reason it is there.
struct ShortlistEntry {
    ShortlistEntryId id;
    ShortlistId shortlist;
    PartnerId partner;
    QString rationale;
    CandidateStatus status = CandidateStatus::Proposed;
    friend bool operator==(const ShortlistEntry &, const ShortlistEntry &) = default;
};

/// A named list of candidates for one profile.
struct Shortlist {
    ShortlistId id;
    QString name;
    QString profile;     ///< "NAME@3", see namedversion.h; lists of earlier: the name
    QDateTime createdAt; ///< UTC
    std::vector<ShortlistEntry> entries;
    friend bool operator==(const Shortlist &, const Shortlist &) = default;
};

[[nodiscard]] Problems validate(const Shortlist &shortlist);

} // namespace partnerscope
