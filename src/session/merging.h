#pragma once

#include "session/session.h"

namespace partnerscope {

/// One line of two companies side by side: an attribute, a performance figure, or the tier under a profile.
struct MergeLine {
    enum class Kind { Fact, Figure, Tier };
    Kind kind = Kind::Fact;
    QString key;           ///< of the attribute, or name of the profile
    QuarterMeasure figure; ///< of a performance figure
    Fact keep;             ///< value unknown: this side has none
    Fact other;
    bool canBoth = false;
    MergePreference proposed;
    MergeSide side = MergeSide::Keep; ///< as proposed, until somebody chooses

    [[nodiscard]] bool differs() const { return keep.value != other.value; }
    /// Whether there is something to choose: both sides know, and say different things.
    [[nodiscard]] bool isOpen() const { return differs() && isKnown(keep.value) && isKnown(other.value); }
};

/// How many things move from the company that goes to the one that stays, beside the lines.
struct MergeCounts {
    int people = 0;
    int engagements = 0;
    int figures = 0;
    int shortlists = 0;
    int waivers = 0;
};

/// Two companies side by side, with what is proposed.
struct MergeComparison {
    PartnerId keep;
    PartnerId other;
    QString keepName;
    QString otherName;
    std::vector<MergeLine> lines; ///< of what at least one of them knows: attributes in their order, figures, tiers
    MergeCounts moves;

    /// The merge as the lines now stand.
    [[nodiscard]] PartnerMerge merge() const;
};

/// Which of two companies a merge would rather keep: one with an engagement, else the one of which more is known, else
/// the older record.
[[nodiscard]] PartnerId companyToKeep(const Session &session, PartnerId left, PartnerId right);
[[nodiscard]] Result<MergeComparison> compareForMerge(const Session &session, PartnerId keep, PartnerId other);

/// Merges one company into another as one change.
[[nodiscard]] Result<> mergeCompanies(Session &session, const PartnerMerge &merge);
/// Merges several into one, one after the other, as one change; all or none. Each is compared with what the company has
/// become by then; `choose` may change the sides that are proposed.
[[nodiscard]] Result<> mergeCompanies(Session &session, PartnerId keep, const std::vector<PartnerId> &others,
                                      const std::function<Result<>(MergeComparison &)> &choose = {});
/// Records that these are two companies.
[[nodiscard]] Result<> tellApart(Session &session, PartnerId left, PartnerId right);

} // namespace partnerscope
