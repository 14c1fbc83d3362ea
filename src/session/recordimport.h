#pragma once

#include "exchange/demandrows.h"
#include "exchange/recordplan.h"
#include "store/workspace.h"

namespace partnerscope {

class Session;

/// What a session has recorded, for a plan that is made on its own thread; the session must outlive the plan's making.
[[nodiscard]] KnownRecordsOf recordsOf(const Session &session);
/// The same read from the file through a connection of its own: for a plan that is made on another thread.
[[nodiscard]] KnownRecordsOf recordsAt(const QString &path, const Clock &clock);

/// Tells a plan of rows what a workspace knows: its currency, and the numbers of the list's system.
[[nodiscard]] Result<> addKnownOf(const Workspace &workspace, ImportOptions &options);

/// Puts market weights into the customers of a profile: of a version in work as it is; an approved one never changes, a
/// new one takes its place, and versions in work besides get the same weights. Errors: Conflict if the version is gone.
[[nodiscard]] Result<> writeDemand(Edit &edit, const DemandUpdate &demand, const QList<ProfileVersion> &profiles,
                                   const Schema &schema, const Clock &clock);

/// Writes the records of a plan within one edit.
[[nodiscard]] Result<> writeRecords(Edit &edit, const ImportPlan &plan, const StoreProgress &progress);

} // namespace partnerscope
