#pragma once

#include "session/changejob.h"

namespace partnerscope {

/// One change to one attribute of many companies.
struct BulkChange {
    enum class Kind {
        Set,         ///< to `value`
        AddTerms,    ///< of `value`, a set; where nothing was known, just these
        RemoveTerms, ///< of `value`, a set; where none is left, the fact is unknown again
        Clear,
        ReviewBy ///< `reviewBy` of known facts; an invalid date takes it away
    };
    Kind kind = Kind::Set;
    QString attribute; ///< key; for ReviewBy empty: every fact
    Value value;
    QDate reviewBy;
    Evidence evidence; ///< of what is entered; not for ReviewBy
};

/// What a change would do, told before it is made.
struct BulkPreview {
    qsizetype selected = 0;
    qsizetype changed = 0;  ///< companies that would not be as they were
    qsizetype replaced = 0; ///< of those, companies whose known value goes
};
[[nodiscard]] BulkPreview previewBulk(const Session &session, const std::vector<PartnerId> &partners,
                                      const BulkChange &change);
/// One company that would not be as it was.
struct BulkLine {
    PartnerId partner;
    Value before; ///< of the attribute; unknown for ReviewBy, which leaves values alone
    Value after;
};
[[nodiscard]] std::vector<BulkLine> bulkLines(const Session &session, const std::vector<PartnerId> &partners,
                                              const BulkChange &change);
/// The change as a step of the history, "Set Owner of 12 companies", of the companies as they are now.
[[nodiscard]] NamedChange bulkEdit(const Session &session, std::vector<PartnerId> partners, BulkChange change);

} // namespace partnerscope
