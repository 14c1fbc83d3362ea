#include "exchange/importconflicts.h"

namespace partnerscope {

namespace {

/// The day a fact is of: that of its truth, else the day it was put in.
QDate dayOf(const Evidence &evidence)
{
    return evidence.asOf.isValid() ? evidence.asOf : evidence.recordedAt.date();
}

bool isNotOlder(const Evidence &recorded, const Evidence &offered)
{
    const QDate before = dayOf(recorded);
    const QDate now = dayOf(offered);
    return !before.isValid() || !now.isValid() || now >= before;
}

} // namespace

bool isProtected(const Evidence &recorded, const Evidence &offered)
{
    return recorded.grade == Grade::Verified && !isNotOlder(recorded, offered);
}

bool takesOffered(OnConflict rule, const Evidence &recorded, const Evidence &offered)
{
    if (isProtected(recorded, offered))
        return false;
    switch (rule) {
    case OnConflict::Replace: return true;
    case OnConflict::Newer: return isNotOlder(recorded, offered);
    case OnConflict::Graded:
        return recorded.grade == offered.grade ? isNotOlder(recorded, offered) : offered.grade < recorded.grade;
    case OnConflict::Keep:
    case OnConflict::Ask: return false;
    }
    return false;
}

} // namespace partnerscope
