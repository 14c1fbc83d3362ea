#include "store/workspace.h"

#include "store/editimpl.h"
#include "store/journal.h"
#include "store/poolloader.h"
#include "store/profilecodec.h"
#include "store/records.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

namespace partnerscope {

namespace {
tl::unexpected<Error> readOnly()
{
    return fail(ErrorCode::ReadOnly, StoreText::tr("The workspace is open read-only. Save a copy to change it."));
}
} // namespace

Workspace::Workspace(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Workspace::~Workspace()
{
    if (const Result<> closed = close(); !closed)
        qWarning("closing a workspace failed: %s", qUtf8Printable(closed.error().detail));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Schema &schema, const Clock &clock,
                                                     Random random)
{
    if (Result<> written = writeNewWorkspace(path, schema, clock, random); !written)
        return written.failure();
    auto impl = std::make_unique<Impl>(path, OpenMode::ReadWrite, clock);
    impl->random = random;
    if (Result<> opened = impl->openForWriting(); !opened)
        return opened.failure();
    return std::unique_ptr<Workspace>(new Workspace(std::move(impl))); // NOLINT: the constructor is private
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode, const Clock &clock)
{
    auto impl = std::make_unique<Impl>(path, mode, clock);
    if (Result<> opened = mode == OpenMode::ReadWrite ? impl->openForWriting() : impl->openForReading(); !opened)
        return opened.failure();
    return std::unique_ptr<Workspace>(new Workspace(std::move(impl))); // NOLINT: the constructor is private
}

Result<> Workspace::close()
{
    return m_impl->close();
}

const QString &Workspace::path() const
{
    return m_impl->path;
}

bool Workspace::isReadOnly() const
{
    return m_impl->mode == OpenMode::ReadOnly;
}

QString Workspace::folderHazard() const
{
    return m_impl->hazard;
}

void Workspace::setAuthor(const QString &name)
{
    m_impl->author = name;
}

Result<ChangeSet> Workspace::edit(const QString &name, const std::function<Result<>(Edit &)> &body,
                                  const std::function<Result<>()> &beforeCommit)
{
    if (isReadOnly())
        return readOnly();
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<QString> currency = records::setting(**database, QStringLiteral("currency"));
    if (!currency)
        return currency.failure();
    Result<std::unique_ptr<Transaction>> transaction = m_impl->beginChange();
    if (!transaction)
        return transaction.failure();
    Journal journal(**database);
    const Result<std::int64_t> entry = journal.begin(name, m_impl->author, m_impl->clock.now());
    if (!entry)
        return entry.failure();
    Schema schema = *m_impl->cachedSchema;
    Edit::Impl impl(**database, *entry, schema, m_impl->clock, *currency, m_impl->author);
    Edit edit(impl);
    if (Result<> done = body(edit); !done)
        return done.failure();
    if (!(*database)->inTransaction()) // a full disk rolled back and the body went on
        return fail(
            ErrorCode::Io,
            StoreText::tr("The change could not be written, so nothing was changed. Check the disk and try again."));
    const auto ready = [&] { return beforeCommit ? beforeCommit() : Result<>(); };
    if (impl.recorder.isEmpty()) { // nothing changed: no step to undo, and what was undone can still be redone
        const Result<> done = ready();
        return done ? Result<ChangeSet>(ChangeSet { name, false, false, false, false, false, {}, false, false })
                    : Result<ChangeSet>(done.failure());
    }
    ChangeSet changes = impl.takeChanges(name);
    if (changes.people || changes.schema) {
        if (Result<> noted = RecordHistory(**database).note(*entry, m_impl->clock.now(), impl.engagementsKnown); !noted)
            return noted.failure();
    }
    if (Result<> finished = journal.finish(*entry, changes); !finished)
        return finished.failure();
    if (Result<> stamped = m_impl->stamp(changes); !stamped)
        return stamped.failure();
    if (Result<> flushed = (*database)->flush(); !flushed)
        return flushed.failure();
    if (Result<> done = ready(); !done)
        return done.failure();
    if (Result<> committed = (*transaction)->commit(); !committed)
        return committed.failure();
    m_impl->cachedSchema = std::move(schema);
    return changes;
}

Result<ChangeSet> Workspace::step(bool forward)
{
    if (isReadOnly())
        return readOnly();
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    Result<std::unique_ptr<Transaction>> transaction = m_impl->beginChange();
    if (!transaction)
        return transaction.failure();
    Journal journal(**database);
    const Result<std::int64_t> entry = forward ? journal.nextToRedo() : journal.nextToUndo();
    if (!entry)
        return entry.failure();
    if (*entry == 0)
        return fail(ErrorCode::NotFound,
                    forward ? StoreText::tr("There is nothing to redo.") : StoreText::tr("There is nothing to undo."));
    Result<ChangeSet> changes = forward ? journal.redo(*entry) : journal.undo(*entry);
    if (!changes)
        return changes.failure();
    if (changes->people || changes->schema) {
        if (Result<> noted = RecordHistory(**database).note(*entry, m_impl->clock.now()); !noted)
            return noted.failure();
    }
    if (Result<> stamped = m_impl->stamp(*changes); !stamped)
        return stamped.failure();
    if (Result<> committed = (*transaction)->commit(); !committed)
        return committed.failure();
    if (changes->schema) {
        Result<Schema> schema = records::schema(**database);
        if (!schema)
            return schema.failure();
        m_impl->cachedSchema = std::move(*schema);
    }
    return changes;
}

Result<ChangeSet> Workspace::undo()
{
    return step(false);
}

Result<ChangeSet> Workspace::redo()
{
    return step(true);
}

QString Workspace::undoName() const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database || isReadOnly())
        return {};
    const Journal journal(**database);
    const Result<std::int64_t> entry = journal.nextToUndo();
    return entry && *entry != 0 ? journal.nameOf(*entry).value_or(QString()) : QString();
}

QString Workspace::redoName() const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database || isReadOnly())
        return {};
    const Journal journal(**database);
    const Result<std::int64_t> entry = journal.nextToRedo();
    return entry && *entry != 0 ? journal.nameOf(*entry).value_or(QString()) : QString();
}

Result<> Workspace::settle()
{
    if (isReadOnly())
        return readOnly();
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    Result<std::unique_ptr<Transaction>> transaction = m_impl->beginChange();
    if (!transaction)
        return transaction.failure();
    if (Result<> settled = Journal(**database).settle(); !settled)
        return settled;
    if (Result<> stamped = m_impl->stamp({}); !stamped)
        return stamped;
    return (*transaction)->commit();
}

Result<> Workspace::freezePriors(ProfileId profile, const QHash<QString, double> &means)
{
    if (isReadOnly())
        return {};
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<QList<ProfileVersion>> stored = records::profiles(**database, profile);
    if (!stored)
        return stored.failure();
    if (stored->isEmpty() || !profile.isValid())
        return fail(ErrorCode::NotFound, StoreText::tr("This version of the profile is no longer in the workspace."));
    if (stored->first().status != ProfileStatus::Approved || !stored->first().priorMeans.isEmpty())
        return {};
    Result<std::unique_ptr<Transaction>> transaction = m_impl->beginChange();
    if (!transaction)
        return transaction.failure();
    if (Result<> written =
            updateRow(**database, "profile", profile.value, { { "prior_means", encodeMeans(means).toStdString() } });
        !written)
        return written;
    if (Result<> stamped = m_impl->stamp({}); !stamped)
        return stamped;
    return (*transaction)->commit();
}

} // namespace partnerscope
