#pragma once

#include "pool/filter.h"
#include "session/session.h"

namespace partnerscope {

/// How the table of companies is looked at. Kept in the workspace under its name, for everybody who opens it.
struct PartnerView {
    struct Column {
        QString key;
        int width = 0; ///< in pixels; 0: as it comes
        friend bool operator==(const Column &, const Column &) = default;
    };
    QString name;
    Filter filter;
    QString sortKey; ///< an attribute or a score column
    bool descending = false;
    bool bestMatchFirst = false; ///< of a search, before the sort
    QList<Column> columns;
    QString groupBy; ///< empty: not grouped
    friend bool operator==(const PartnerView &, const PartnerView &) = default;
};

/// All saved views, by name. A setting of the workspace that is not understood is InvalidInput.
[[nodiscard]] Result<QList<PartnerView>> partnerViews(const Session &session);

// Each one step that undo takes back. Names are compared without case.

/// Adds a view, or replaces the one of this name. InvalidInput without a name.
[[nodiscard]] Result<> savePartnerView(Session &session, const PartnerView &view);
/// NotFound if there is no such view; Conflict if another one has the new name.
[[nodiscard]] Result<> renamePartnerView(Session &session, const QString &name, const QString &newName);
[[nodiscard]] Result<> removePartnerView(Session &session, const QString &name); ///< NotFound if there is none

} // namespace partnerscope
