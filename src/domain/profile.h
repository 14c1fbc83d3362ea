#pragma once

#include "base/ids.h"
#include "domain/contact.h"
#include "domain/valuefunction.h"

#include <QDateTime>
#include <QHash>

namespace partnerscope {

/// A must-have. Several members: all must hold.
struct Must {
    std::optional<double> atLeast;
    std::optional<double> atMost;
    std::optional<QStringList> anyOf;
    std::optional<QStringList> allOf;
    std::optional<QStringList> noneOf;
    std::variant<std::monostate, bool, QString> is; ///< yes/no, or the code of a choice
    bool known = false;                             ///< unknown fails
    QString cap;                                    ///< name of a tier: failing caps there instead of excluding
    friend bool operator==(const Must &, const Must &) = default;
    /// Whether any condition is stated (a cap alone is none).
    [[nodiscard]] bool hasCondition() const;
};

/// A node of the criteria tree: a group with children, or a leaf that reads one attribute.
struct Criterion {
    QString key;
    QString label;
    double weight = 1;                  ///< relative among siblings, >= 0
    QString attribute;                  ///< leaves only
    std::optional<ValueFunction> value; ///< absent on a leaf: a pure gate, inactive in fit and known
    std::optional<Must> must;           ///< leaves only
    QString group;  ///< strategic, market, capability, culture, profitability; inherited from the parent if empty
    QString reason; ///< why this weight
    std::vector<Criterion> criteria; ///< children; empty for a leaf

    [[nodiscard]] bool isLeaf() const { return criteria.empty(); }
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// A tier begins at its lower bound. Tiers are kept from best to worst.
struct Tier {
    QString name;
    double atLeast = 0; ///< [0, 100]
    friend bool operator==(const Tier &, const Tier &) = default;
};

/// How an unknown fact is estimated; scoring.md (d).
enum class Estimate { Prior, Renormalise, Worst, Best };
struct UnknownRule {
    Estimate estimate = Estimate::Prior;
    double floor = 0.6; ///< [0, 1]; share of known weight under which the status is insufficient
    bool widen = false; ///< whether age and grade widen low and high
    friend bool operator==(const UnknownRule &, const UnknownRule &) = default;
};
[[nodiscard]] QString estimateKey(Estimate estimate);
[[nodiscard]] std::optional<Estimate> estimateFromKey(const QString &key);

/// Where partners of this profile shall act, and for what.
struct Purpose {
    QString objective;
    QStringList areas; ///< reach, sell, implement, support, build, promote
    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// Whom we sell to: market weights by term, in any unit; the demand side of coverage.
struct CustomerProfile {
    QString name;
    std::vector<WeightedTerm> regions;
    std::vector<WeightedTerm> industries;
    std::vector<WeightedTerm> segments;
    [[nodiscard]] bool isEmpty() const { return regions.empty() && industries.empty() && segments.empty(); }
    friend bool operator==(const CustomerProfile &, const CustomerProfile &) = default;
};

/// The wish list for one partner type.
struct IdealProfile {
    QString name;
    QString category; ///< taxonomy key
    QString type;     ///< taxonomy key
    QString variant;  ///< VAR, distributor …; empty for none
    Purpose purpose;
    std::vector<Criterion> criteria;
    std::vector<Tier> tiers;
    UnknownRule unknown;
    std::optional<Persona> persona;
    std::optional<CustomerProfile> customerProfile;
    std::optional<int> reviewMonths;
    friend bool operator==(const IdealProfile &, const IdealProfile &) = default;
};

/// A leaf with its place in the tree.
struct LeafRef {
    const Criterion *criterion;
    QList<int> path; ///< child positions from the root
    QString group;   ///< own or inherited
};
/// Leaves in tree order.
[[nodiscard]] std::vector<LeafRef> leaves(const IdealProfile &profile);
/// The node at a path; nullptr if there is none.
[[nodiscard]] Criterion *criterionAt(IdealProfile &profile, const QList<int> &path);
[[nodiscard]] const Criterion *criterionAt(const IdealProfile &profile, const QList<int> &path);
/// Tiers from best to worst, whatever their order in the file.
[[nodiscard]] std::vector<Tier> sortedTiers(const IdealProfile &profile);
/// Lowest bound above 0, on 0..100: from here on a company qualifies; 0 if no tier begins above 0.
[[nodiscard]] double qualifyAt(const IdealProfile &profile);

/// Problems with their path, as in the file: "criteria[0].criteria[1].value.knots".
[[nodiscard]] Problems validate(const IdealProfile &profile);

enum class ProfileStatus { Draft, InReview, Approved, Retired };
[[nodiscard]] QString statusKey(ProfileStatus status); ///< draft, in_review, approved, retired
[[nodiscard]] QString statusLabel(ProfileStatus status);

/// One version of a profile as the workspace keeps it. An approved version never changes.
struct ProfileVersion {
    ProfileId id;
    int version = 1;
    ProfileStatus status = ProfileStatus::Draft;
    QDateTime changedAt; ///< UTC
    QDate approvedOn;
    QHash<QString, double> priorMeans; ///< criterion key → mean value in [0, 1]; empty until frozen
    IdealProfile profile;
    friend bool operator==(const ProfileVersion &, const ProfileVersion &) = default;
};

} // namespace partnerscope
