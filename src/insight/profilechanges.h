#pragma once

#include "domain/profile.h"
#include "domain/schema.h"

namespace partnerscope {

/// What differs between two versions of a profile, one thing each.
struct ProfileChange {
    enum class Part {
        Purpose,  ///< name, type, variant, objective, areas
        Criteria, ///< which there are, where they stand, what they read, their reasons
        Weights,  ///< shares of the whole
        Values,   ///< value functions
        MustHaves,
        Tiers,
        Unknown, ///< how unknown facts count
        Persona,
        Customers,
        Review
    };
    Part part = Part::Purpose;
    QString subject; ///< what it is about: "Weight of Employees", translated
    QString before;  ///< in words; empty: there was none
    QString after;   ///< in words; empty: there is none any more
    friend bool operator==(const ProfileChange &, const ProfileChange &) = default;
};

/// Changes in the order of a profile: purpose, criteria in tree order, tiers, the rest. Criteria are the same where
/// their keys are. A weight is listed where a criterion's share among its siblings moved by at least a tenth of a
/// percent point; what is said of it is its share of the whole. Nothing for equal profiles.
[[nodiscard]] QList<ProfileChange> profileChanges(const IdealProfile &before, const IdealProfile &after,
                                                  const Schema &schema);
[[nodiscard]] QString partKey(ProfileChange::Part part); ///< purpose, criteria, weights, …; for files
[[nodiscard]] QString partLabel(ProfileChange::Part part);
/// "Weight of Employees: 12 % → 15 %".
[[nodiscard]] QString inWords(const ProfileChange &change);

} // namespace partnerscope
