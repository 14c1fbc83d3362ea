#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDateTime>

namespace partnerscope {

using NoteId = Id<struct NoteTag>;

/// Something worth remembering of a company, by somebody, at some time.
struct Note {
    NoteId id;
    PartnerId partner;
    QString text;   ///< plain; may have several lines
    QString author; ///< who wrote it
    QDateTime at;   ///< UTC; when it was written, or changed last
    friend bool operator==(const Note &, const Note &) = default;
};

[[nodiscard]] Problems validate(const Note &note);

} // namespace partnerscope
