#pragma once

#include "domain/evidence.h"

namespace partnerscope {

/// One entry in the life of a fact: what it was, what it became, and what that rests on.
struct FactChange {
    QString attribute;
    Value before;      ///< unknown: there was none
    Value after;       ///< unknown: it was cleared
    Evidence evidence; ///< of `after`: who recorded it, when, from which source
    QDateTime at;      ///< UTC
    friend bool operator==(const FactChange &, const FactChange &) = default;
};

} // namespace partnerscope
