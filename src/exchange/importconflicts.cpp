#include "exchange/importconflicts.h"

namespace partnerscope {

namespace {

/// The day a fact is of: that of its truth, else the day it was put in.
QDate dayOf(const Evidence &evidence)
{
    return evidence.asOf.isValid() ? evidence.asOf : evidence.recordedAt.date();
}

/// Of two facts of one day the worse graded is not the newer one.
bool isNewer(const Evidence &recorded, const Evidence &offered)
{
    const QDate before = dayOf(recorded);
    const QDate now = dayOf(offered);
    if (!before.isValid() || !now.isValid())
        return true;
    return now > before || (now == before && offered.grade <= recorded.grade);
}

} // namespace

bool isProtected(const Evidence &recorded, const Evidence &offered)
{
    return recorded.grade == Grade::Verified && !isNewer(recorded, offered);
}

bool takesOffered(OnConflict rule, const Evidence &recorded, const Evidence &offered)
{
    if (isProtected(recorded, offered))
        return false;
    switch (rule) {
    case OnConflict::Replace: return true;
    case OnConflict::Newer: return isNewer(recorded, offered);
    case OnConflict::Graded:
        return recorded.grade == offered.grade ? isNewer(recorded, offered) : offered.grade < recorded.grade;
    case OnConflict::Keep:
    case OnConflict::Ask: return false;
    }
    return false;
}

} // namespace partnerscope
