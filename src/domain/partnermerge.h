#pragma once

#include "base/ids.h"
#include "domain/evidence.h"
#include "domain/performance.h"

#include <QMap>

namespace partnerscope {

/// Another name a company is known by, so that the next list finds it under that name too.
struct Alias {
    PartnerId partner;
    QString name;
    friend bool operator==(const Alias &, const Alias &) = default;
};

/// Two companies somebody looked at and found not to be the same.
struct DistinctPair {
    PartnerId left; ///< the smaller id
    PartnerId right;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
    friend bool operator==(const DistinctPair &, const DistinctPair &) = default;
};

/// A fact of a company that was merged into another one: what it said when it was merged, and before that.
struct MergedFact {
    QString company; ///< the name of the company it belonged to
    EarlierFact fact;
    friend bool operator==(const MergedFact &, const MergedFact &) = default;
};

/// Whose answer a merged company gets.
enum class MergeSide {
    Keep,  ///< that of the company which stays
    Other, ///< that of the company which goes
    Both   ///< of sets all terms of both, of performance the sum
};

/// A quarter and a measure of performance.
using QuarterMeasure = std::pair<QString, QString>;

/// How one company becomes part of another. Where nothing is said, what `keep` knows stays and what only `other` knows
/// is added.
struct PartnerMerge {
    PartnerId keep;
    PartnerId other;
    QMap<QString, MergeSide> facts;              ///< by attribute key; Both only for sets
    QMap<QuarterMeasure, MergeSide> performance; ///< where both have a figure
    QMap<QString, MergeSide> tiers;              ///< by profile; Keep or Other
};

/// Why a side is proposed.
enum class MergeReason {
    Same,         ///< both say the same
    OnlyKnown,    ///< the other side does not know
    Verified,     ///< the other one is not
    Newer,        ///< the other one is older
    BetterGraded, ///< of the same day, and better supported
    Together,     ///< sets that add to each other
    Stays         ///< nothing tells them apart
};
struct MergePreference {
    MergeSide side = MergeSide::Keep;
    MergeReason reason = MergeReason::Stays;
};
/// What a person would take first: the known before the unknown, the verified before what is not, then the newer, of
/// the same day the better graded, else what stands. Of sets that differ both, unless only one is verified.
[[nodiscard]] MergePreference preferredSide(const Fact &keep, const Fact &other);

} // namespace partnerscope
