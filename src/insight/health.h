#pragma once

#include "domain/recruitment.h"
#include "insight/healththresholds.h"
#include "scoring/scoresheet.h"

namespace partnerscope {

/// A health check of an ideal profile that has something to say (domain.md 5).
struct HealthFinding {
    enum class Severity { Ok, Info, Warning };
    QString key;    ///< "too_broad", stable
    QString title;  ///< translated: the pitfall, or that it is avoided
    QString reason; ///< translated, in numbers from the pool
    Severity severity = Severity::Ok;
    QStringList criteria {};      ///< keys of the criteria it is about; what a fix would change stands first
    std::optional<double> cut {}; ///< bound of the lowest tier that would mend it, in [0, 100]
    friend bool operator==(const HealthFinding &, const HealthFinding &) = default;
};

/// What a workspace records beside profile and pool that the checks ask for. Absent: nothing is recorded about it.
struct HealthRecords {
    std::size_t people = 0; ///< contacts that can be compared with the persona
    QDate reviewedOn {};    ///< the version was looked at and left as it is
    std::optional<bool> isHypothesisValidated {};
    QStringList signedOffBy {}; ///< stakeholders, the version
    /// What readiness asks beside the size of the pool.
    struct Readiness {
        std::optional<bool> productFits;  ///< product-market fit
        std::optional<bool> salesRepeat;  ///< a repeatable go-to-market
        std::optional<bool> programGrows; ///< a program ready to scale
    } readiness {};
};

/// Whether a version shares its type and variant with another profile in force: one profile each is in force at a time
/// (domain.md 1). Says so for versions that are not in force, too: nothing to look at.
[[nodiscard]] HealthFinding oneInForce(const ProfileVersion &version, const QList<ProfileVersion> &all);

/// Whether it is recorded how the companies turned out that were recruited with this version. `recruitments`: of all
/// profiles.
[[nodiscard]] HealthFinding outcomesRecorded(const ProfileVersion &version, const QList<Recruitment> &recruitments);

/// Every check of domain.md 5 that reads the profile, its scores and `records`, passed or not, in a fixed order; that
/// of waivers only while there are some. Where nothing is recorded the finding says so.
[[nodiscard]] QList<HealthFinding> profileHealth(const ProfileVersion &version, const CompiledProfile &compiled,
                                                 const ScoreSheet &sheet, const HealthRecords &records,
                                                 const HealthThresholds &thresholds, QDate today);

// The checks that read records more than figures; profileHealth() makes them all.
[[nodiscard]] HealthFinding staticProfile(const ProfileVersion &version, QDate reviewedOn,
                                          const HealthThresholds &thresholds, QDate today);
[[nodiscard]] HealthFinding noStepZero(const IdealProfile &profile, std::optional<bool> isHypothesisValidated);
[[nodiscard]] HealthFinding notShared(const ProfileVersion &version, const QStringList &signedOffBy);
/// A "no" says what is missing; it never blocks.
[[nodiscard]] HealthFinding tooEarly(std::size_t candidates, const HealthRecords::Readiness &readiness,
                                     const HealthThresholds &thresholds);

} // namespace partnerscope
