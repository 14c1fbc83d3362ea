#pragma once

#include "store/database.h"
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
    /// Gives the transaction a new stamp and the next journal position.
    Result<> stamp();

    QString path; ///< as it was given
    OpenMode mode;
    Clock clock;
    QString file; ///< behind all links, so that every name of a file meets the same lock
    QString author;
    QString hazard;
    std::optional<Random> random; ///< of a workspace made with a seed
    std::unique_ptr<WriterLock> lock;
    bool logChosen = false;
    std::unique_ptr<QTemporaryDir> copy;        ///< of a workspace that cannot be read where it lies
    QString readPath;                           ///< the workspace, or its copy
    std::shared_ptr<Database> database;         ///< the writer's; a reader's only on a copy
    mutable std::optional<Schema> cachedSchema; ///< the writer's
};

/// The statement and value behind Workspace::create().
Result<> writeNewWorkspace(const QString &path, const Schema &schema, const Clock &clock, Random &random);

} // namespace partnerscope
