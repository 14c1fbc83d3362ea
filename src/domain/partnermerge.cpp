#include "domain/partnermerge.h"

namespace partnerscope {

namespace {
QDate dayOf(const Evidence &evidence)
{
    return evidence.asOf.isValid() ? evidence.asOf : evidence.recordedAt.date();
}
} // namespace

MergePreference preferredSide(const Fact &keep, const Fact &other)
{
    const auto prefer = [](bool isOther, MergeReason reason) {
        return MergePreference { isOther ? MergeSide::Other : MergeSide::Keep, reason };
    };
    if (!isKnown(keep.value) || !isKnown(other.value))
        return prefer(!isKnown(keep.value) && isKnown(other.value), MergeReason::OnlyKnown);
    const bool isSame = keep.value == other.value;
    const auto because = [isSame](MergeReason reason) { return isSame ? MergeReason::Same : reason; };
    const bool otherVerified = other.evidence.grade == Grade::Verified;
    if ((keep.evidence.grade == Grade::Verified) != otherVerified)
        return prefer(otherVerified, because(MergeReason::Verified));
    if (std::holds_alternative<QStringList>(keep.value) && !isSame)
        return { MergeSide::Both, MergeReason::Together };
    const QDate keepDay = dayOf(keep.evidence);
    const QDate otherDay = dayOf(other.evidence); // an invalid day is before every other
    if (keepDay != otherDay)
        return prefer(otherDay > keepDay, because(MergeReason::Newer));
    if (keep.evidence.grade != other.evidence.grade)
        return prefer(other.evidence.grade < keep.evidence.grade, because(MergeReason::BetterGraded));
    return prefer(false, because(MergeReason::Stays));
}

} // namespace partnerscope
