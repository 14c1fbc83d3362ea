#pragma once

#include "store/database.h"
#include "store/poolcache.h"
#include "store/workspace.h"
#include "store/workspacefile.h"

#include <QTemporaryDir>

namespace partnerscope {

/// What stands behind an open workspace. A writer keeps one connection; a reader opens one for each reading, so that it
/// never stands in the way of a writer that wants to leave one clean file behind.
struct Workspace::Impl {
    Impl(QString workspacePath, OpenMode openMode, const Clock &workspaceClock);

    Result<> openForWriting();
    Result<> prepareForWriting(Database &db);
    Result<> openForReading();
    Result<> close();
    [[nodiscard]] Result<std::unique_ptr<Database>> connectForReading() const;
    [[nodiscard]] Result<std::shared_ptr<Database>> reading() const;
    [[nodiscard]] Result<Schema> schema(Database &database) const;
    /// The writer's connection goes over to its log for changes and begins a transaction.
    [[nodiscard]] Result<std::unique_ptr<Transaction>> beginChange();
    /// Frees the columns that a change of type left and that can no longer be undone.
    Result<> dropHidden();
    /// Gives the transaction a new stamp and the next journal position, and notes what it changed of the companies.
    Result<> stamp(const ChangeSet &changes);
    [[nodiscard]] Result<std::shared_ptr<const Pool>> loadPool(Database &db, const Schema &schema) const;
    /// A pool and the companies of a batch that has just been written; nothing where that takes a look at the
    /// workspace.
    [[nodiscard]] Result<std::shared_ptr<const Pool>> grownPool(const Pool &before, const RowBatch &batch) const;
    [[nodiscard]] Result<std::shared_ptr<const Pool>> loadCached(Database &db, const Schema &schema,
                                                                 const SnapshotMark &now) const;

    QString path; ///< as it was given
    OpenMode mode;
    Clock clock;
    QString file; ///< behind all links, so that every name of a file meets the same lock
    QString author;
    QString hazard;
    std::optional<Random> random; ///< of a workspace made with a seed
    std::unique_ptr<WriterLock> lock;
    bool logChosen = false;
    std::optional<PoolCache> cache;
    mutable std::function<void()> cacheJob;
    std::unique_ptr<QTemporaryDir> copy;        ///< of a workspace that cannot be read where it lies
    QString readPath;                           ///< the workspace, or its copy
    std::shared_ptr<Database> database;         ///< the writer's; a reader's only on a copy
    mutable std::optional<Schema> cachedSchema; ///< the writer's
};

/// The statement and value behind Workspace::create().
Result<> writeNewWorkspace(const QString &path, const Schema &schema, const Clock &clock, Random &random);

} // namespace partnerscope
