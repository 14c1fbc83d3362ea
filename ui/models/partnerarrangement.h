#pragma once

#include "pool/filter.h"
#include "pool/nameorder.h"
#include "pool/searchindex.h"
#include "session/scores.h"

#include <QSet>

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

/// Rows of a pool, and among those of an arrangement heads of groups.
using PoolRows = std::vector<std::uint32_t>;

/// In an arrangement a row with this bit is the head of a group; the rest is its place in ArrangedPartners::groups.
inline constexpr std::uint32_t GroupHead = 0x80000000U;

/// Companies that have something in common.
struct PartnerGroup {
    QString key;   ///< the code, name or tier they share; empty: unknown
    QString label; ///< in words
    std::size_t count = 0;
    bool isFolded = false;
    friend bool operator==(const PartnerGroup &, const PartnerGroup &) = default;
};

/// What a table of companies is asked to show. Values and snapshots: may go to a worker.
struct PartnerArrangement {
    std::shared_ptr<const Pool> pool;
    std::shared_ptr<const Scores> scores;      ///< of `pool`; null: none
    std::shared_ptr<const SearchIndex> search; ///< null, or of another pool: only names are searched
    std::shared_ptr<const NameOrder> names;    ///< null, or of another pool: made anew where it is needed
    FilterContext context;
    Filter filter;
    std::optional<std::vector<PartnerId>> restriction; ///< only these companies; nullopt: all
    QString sortKey;
    bool descending = false;
    QString groupBy;             ///< an attribute of one choice, the owner, tier or certainty; empty: no groups
    QSet<QString> folded;        ///< keys of groups whose companies are not shown
    bool bestMatchFirst = false; ///< while a text is searched: by how well a company matches, then by `sortKey`
};

/// What is to be said of the rows on show.
struct ArrangedFigures {
    std::size_t passing = 0;       ///< those in folded groups among them
    std::size_t similar = 0;       ///< found only by a spelling nearly like what was typed
    std::size_t held = 0;          ///< a must-have is unknown
    std::optional<double> meanFit; ///< of those that have a rank
};

/// The answer.
struct ArrangedPartners {
    std::shared_ptr<const PoolRows> sorted; ///< all rows in sort order
    std::shared_ptr<const NameOrder> names; ///< for the next time
    PoolRows rows;                          ///< those to show, in order, each group behind its head
    std::vector<PartnerGroup> groups;
    PoolRows inGroups; ///< all that pass, group by group, those of folded ones too; empty without groups
    ArrangedFigures figures;
};

/// What companies can be grouped by.
[[nodiscard]] bool canGroupBy(const QString &key, const Schema &schema);

/// `sorted`: the answer's from an arrangement of the same pool, scores and sort; null: to be made. Pure; any thread.
[[nodiscard]] ArrangedPartners arranged(const PartnerArrangement &wanted, std::shared_ptr<const PoolRows> sorted = {});

} // namespace partnerscope
