#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace partnerscope {

/// One thing that is wrong with a value, and where.
struct Problem {
    QString place;   ///< path from the value's root, as in the file: "criteria[1].must.at_least"
    QString message; ///< translated sentence for the user
    friend bool operator==(const Problem &, const Problem &) = default;
};
using Problems = QList<Problem>;

/// The first problems as one InvalidInput error ("place: message; …"), or success for none.
[[nodiscard]] Result<> toResult(const Problems &problems);

} // namespace partnerscope
