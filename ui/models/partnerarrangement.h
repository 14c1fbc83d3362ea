#pragma once

#include "pool/filter.h"
#include "pool/searchindex.h"
#include "session/scores.h"

#include <optional>

namespace partnerscope {

/// Columns of the partner table that are no attributes. They may also stand in a Filter given to the model: a range of
/// "@fit", names of "@tier" (an empty name: no tier), keys of "@certainty" (firm, provisional …).
namespace partnercolumn {
inline const QString FitBar = QStringLiteral("@fit_bar");
inline const QString Fit = QStringLiteral("@fit");
inline const QString Tier = QStringLiteral("@tier");
inline const QString Certainty = QStringLiteral("@certainty");
[[nodiscard]] bool isOwn(const QString &key); ///< one of the above
[[nodiscard]] QStringList defaults();         ///< what the table shows until the user chooses
} // namespace partnercolumn

using PoolRows = std::vector<std::uint32_t>;

/// What a table of companies is asked to show. Values and snapshots: may go to a worker.
struct PartnerArrangement {
    std::shared_ptr<const Pool> pool;
    std::shared_ptr<const Scores> scores;      ///< of `pool`; null: none
    std::shared_ptr<const SearchIndex> search; ///< null, or of another pool: only names are searched
    FilterContext context;
    Filter filter;
    std::optional<std::vector<PartnerId>> restriction; ///< only these companies; nullopt: all
    QString sortKey;
    bool descending = false;
    bool bestMatchFirst = false; ///< while a text is searched: by how well a company matches, then by `sortKey`
};

/// What is to be said of the rows on show.
struct ArrangedFigures {
    std::size_t similar = 0;       ///< found only by a spelling nearly like what was typed
    std::size_t held = 0;          ///< a must-have is unknown
    std::optional<double> meanFit; ///< of those that have a rank
};

/// The answer.
struct ArrangedPartners {
    std::shared_ptr<const PoolRows> sorted; ///< all rows in sort order
    PoolRows rows;                          ///< those to show, in order
    ArrangedFigures figures;
};

/// `sorted`: the answer's from an arrangement of the same pool, scores and sort; null: to be made. Pure; any thread.
[[nodiscard]] ArrangedPartners arranged(const PartnerArrangement &wanted, std::shared_ptr<const PoolRows> sorted = {});

} // namespace partnerscope
