#include "store/editimpl.h"
#include "store/migration.h"
#include "store/partnercolumns.h"
#include "store/recorder.h"
#include "store/recordhistory.h"
#include "store/records.h"
#include "store/snapshotchain.h"
#include "store/storetext.h"
#include "store/tables.h"
#include "store/workspaceimpl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace partnerscope {

namespace {
const std::string UpsertMeta =
    "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value";
const std::string NextPosition = "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'position'";

std::string hexOf(Random &random)
{
    std::array<char, 33> text {};
    std::snprintf(text.data(), text.size(), "%016llx%016llx", static_cast<unsigned long long>(random.next()),
                  static_cast<unsigned long long>(random.next()));
    return std::string(text.data(), 32);
}

Result<> setMeta(Database &database, const char *key, const std::string &value)
{
    const Result<Statement *> upsert = database.cached(UpsertMeta);
    if (!upsert)
        return upsert.failure();
    return (*upsert)->bind(1, std::string_view(key)).bind(2, std::string_view(value)).run();
}

Result<> executeAll(Database &database, std::span<const std::string> statements)
{
    for (const std::string &statement : statements) {
        if (Result<> done = database.execute(statement); !done)
            return done;
    }
    return {};
}

/// `partner` and the tables around it, with their descriptions.
Result<> makeTables(Database &database, const Schema &schema)
{
    std::string partner = "CREATE TABLE partner(id INTEGER PRIMARY KEY";
    for (const Attribute &attribute : schema.attributes) {
        for (const auto &[name, type] : columnsOf(attribute))
            partner += ", " + sqlName(name) + ' ' + type;
    }
    if (Result<> made = database.execute(partner + ") STRICT"); !made)
        return made;
    for (const std::string_view statement : tables::Version1) {
        if (Result<> made = database.execute(statement); !made)
            return made;
    }
    const Result<Statement *> describe = database.cached("INSERT INTO readme(\"table\", holds) VALUES(?, ?)");
    if (!describe)
        return describe.failure();
    for (const tables::Description &description : tables::Descriptions) {
        if (Result<> described = (*describe)->bind(1, description.table).bind(2, description.holds).run(); !described)
            return described;
    }
    for (const MigrationStep &step : migrationSteps()) {
        for (const std::string_view statement : step.statements) {
            if (Result<> made = database.execute(statement); !made)
                return made;
        }
    }
    return database.execute("INSERT INTO setting(key, value) VALUES('currency', 'EUR')");
}

Result<> fillNewWorkspace(Database &database, const Schema &schema, const Clock &clock, Random &random)
{
    const std::array<std::string, 3> pragmas { "PRAGMA application_id = " + std::to_string(tables::ApplicationId),
                                               "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL" };
    if (Result<> set = executeAll(database, pragmas); !set)
        return set;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (Result<> made = makeTables(database, schema); !made)
        return made;
    Schema whole = schema;
    Edit::Impl impl(database, 0, whole, clock, QStringLiteral("EUR"));
    if (Result<> inserted = impl.insertSchema(schema); !inserted)
        return inserted;
    if (Result<> noted = RecordHistory(database).noteFirstTerms(); !noted)
        return noted;
    if (Result<> stamped = setMeta(database, "stamp", hexOf(random)); !stamped)
        return stamped;
    if (Result<> positioned = setMeta(database, "position", "0"); !positioned)
        return positioned;
    if (Result<> versioned = database.execute("PRAGMA user_version = " + std::to_string(newestVersion())); !versioned)
        return versioned;
    return (*transaction)->commit();
}

Result<> checkNewSchema(const Schema &schema)
{
    if (Result<> valid = toResult(validate(schema)); !valid)
        return valid;
    const Attribute *name = schema.find(QStringLiteral("name"));
    if (!name || name->type != AttributeType::Text)
        return fail(ErrorCode::InvalidInput, StoreText::tr("A workspace needs the text attribute \"name\"."));
    return {};
}

/// A workspace without its own tables is damaged, whatever SQLite calls it.
template <typename T>
Result<T> sound(Result<T> read)
{
    if (!read && read.error().code == ErrorCode::Database)
        return fail(ErrorCode::NotAWorkspace,
                    StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                    read.error().detail);
    return read;
}

bool somethingAt(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}
} // namespace

Result<> writeNewWorkspace(const QString &path, const Schema &schema, const Clock &clock, Random &random)
{
    const auto taken = [&] {
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("\"%1\" exists already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    };
    if (path.isEmpty())
        return fail(ErrorCode::InvalidInput, StoreText::tr("A workspace needs a file name."));
    if (somethingAt(path))
        return taken();
    // SQLite would take the log of a workspace that was deleted without it for a log of the new one.
    for (const QString &remains :
         { QString(path + QStringLiteral("-wal")), QString(path + QStringLiteral("-journal")) }) {
        if (somethingAt(remains))
            return fail(ErrorCode::InvalidInput,
                        StoreText::tr("\"%1\" is left from another workspace. Move it away, or choose another name.")
                            .arg(QDir::toNativeSeparators(remains)));
    }
    if (Result<> valid = checkNewSchema(schema); !valid)
        return valid;
    // Made under another name, so that a file of this name is never half a workspace.
    const QString draft = path + QStringLiteral(".new");
    const Result<std::unique_ptr<WriterLock>> lock = WriterLock::take(path);
    if (!lock)
        return lock.failure();
    QFile::remove(draft);
    Result<> filled;
    {
        const Result<std::unique_ptr<Database>> database = Database::open(draft, Database::Access::Create);
        if (!database)
            return database.failure();
        filled = fillNewWorkspace(**database, schema, clock, random);
    }
    if (filled
        && ::renameat2(AT_FDCWD, QFile::encodeName(draft).constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                       RENAME_NOREPLACE)
            != 0) {
        const int reason = errno;
        // Some file systems cannot rename without replacing; the lock keeps other writers of this program out.
        if (reason == EEXIST)
            filled = taken();
        else if (somethingAt(path) || !QFile::rename(draft, path))
            filled = fail(
                ErrorCode::Io,
                StoreText::tr("\"%1\" cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)),
                QString::fromLocal8Bit(std::strerror(reason)));
    }
    if (!filled)
        QFile::remove(draft);
    return filled;
}

Workspace::Impl::Impl(QString workspacePath, OpenMode openMode, const Clock &workspaceClock)
    : path(std::move(workspacePath))
    , mode(openMode)
    , clock(workspaceClock)
    , file(QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path)
    , hazard(hazardOf(file))
    , readPath(file)
{
}

Result<> Workspace::Impl::openForWriting()
{
    if (Result<> entry = inspectEntry(file); !entry)
        return entry;
    Result<std::unique_ptr<WriterLock>> taken = WriterLock::take(file);
    if (!taken)
        return taken.failure();
    const Result<FileHeader> header = inspect(file);
    if (!header)
        return header.failure();
    if (::euidaccess(QFile::encodeName(file).constData(), W_OK) != 0)
        return fail(ErrorCode::Io,
                    StoreText::tr("\"%1\" cannot be written. Open it read-only, or copy it to another folder.")
                        .arg(QDir::toNativeSeparators(path)));
    Result<std::unique_ptr<Database>> opened = Database::open(file, Database::Access::ReadWrite);
    if (!opened)
        return opened.failure();
    if (Result<> prepared = prepareForWriting(**opened); !prepared) {
        (*opened)->keepLogOnClose(); // a file that cannot be used stays as it was
        return prepared;
    }
    database = std::move(*opened);
    lock = std::move(*taken);
    return {};
}

Result<> Workspace::Impl::prepareForWriting(Database &db)
{
    const Result<std::int64_t> version = db.readInteger("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*version > newestVersion())
        return tooNew(path, *version);
    const Result<QString> current = sound(db.readText("SELECT value FROM meta WHERE key = 'stamp'"));
    if (!current)
        return current.failure();
    if (Result<> migrated =
            migrate(db, migrationSteps(), QStringLiteral("%1.backup-v%2").arg(file).arg(*version), clock.now());
        !migrated)
        return migrated;
    Result<Schema> read = sound(records::schema(db));
    if (!read)
        return read.failure();
    const std::array<std::string, 3> pragmas { "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                               "PRAGMA cache_size = -65536" };
    if (Result<> set = executeAll(db, pragmas); !set)
        return set;
    // A standing clock asks for the same bytes every time.
    if (!random)
        random = clock.isFixed() ? Random(current->left(16).toULongLong(nullptr, 16)) : Random::fromSystem();
    cachedSchema = std::move(*read);
    return {};
}

Result<> Workspace::Impl::openForReading()
{
    if (Result<> entry = inspectEntry(file); !entry)
        return entry;
    // While a writer has it open, SQLite alone touches the file: closing another descriptor would drop its locks.
    const bool written = WriterLock::isHeld(file);
    if (!written) {
        const Result<FileHeader> header = inspect(file);
        if (!header)
            return header.failure();
        const bool folderFixed = ::euidaccess(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), W_OK) != 0;
        const bool older = header->userVersion < static_cast<std::uint32_t>(newestVersion());
        const bool unfinished = (hasContent(logPath(file)) && folderFixed) || hasContent(rollbackPath(file));
        if (older || unfinished) {
            copy = std::make_unique<QTemporaryDir>();
            readPath = copy->filePath(QStringLiteral("workspace"));
            bool copied = copy->isValid() && QFile::copy(file, readPath);
            for (const auto side : { &logPath, &rollbackPath })
                copied = copied && (!hasContent(side(file)) || QFile::copy(side(file), side(readPath)));
            if (!copied)
                return fail(
                    ErrorCode::Io,
                    StoreText::tr(
                        "There is no room for a temporary copy of the workspace. Free some space and try again."));
            QFile::setPermissions(readPath, QFile::ReadOwner | QFile::WriteOwner);
            Result<std::unique_ptr<Database>> opened = Database::open(readPath, Database::Access::ReadWrite);
            if (!opened)
                return opened.failure();
            if (const Result<QString> stamp = sound((*opened)->readText("SELECT value FROM meta WHERE key = 'stamp'"));
                !stamp)
                return stamp.failure();
            if (Result<> migrated = migrate(**opened, migrationSteps(), {}, clock.now()); !migrated)
                return migrated;
            database = std::move(*opened);
        }
    }
    const Result<std::shared_ptr<Database>> connection = reading();
    if (!connection)
        return connection.failure();
    const Result<std::int64_t> version = (*connection)->readInteger("PRAGMA user_version");
    if (!version)
        return version.failure();
    if (*version > newestVersion())
        return tooNew(path, *version);
    const Result<Schema> read = sound(schema(**connection));
    return read ? Result<>() : Result<>(read.failure());
}

Result<std::unique_ptr<Database>> Workspace::Impl::connectForReading() const
{
    // A file in WAL mode without a log, and nobody writing: a plain connection would lay side files beside it.
    const bool settled = !WriterLock::isHeld(file) && !hasContent(logPath(file));
    if (settled) {
        const Result<FileHeader> header = inspect(file);
        if (!header)
            return header.failure();
        if (header->writeAheadLog)
            return Database::open(file, Database::Access::Immutable);
    }
    return Database::open(file, Database::Access::ReadOnly);
}

Result<std::shared_ptr<Database>> Workspace::Impl::reading() const
{
    if (database)
        return database;
    if (mode == OpenMode::ReadWrite)
        return fail(ErrorCode::Conflict, StoreText::tr("The workspace is closed."));
    Result<std::unique_ptr<Database>> opened = connectForReading();
    if (!opened)
        return opened.failure();
    return std::shared_ptr<Database>(std::move(*opened));
}

Result<Schema> Workspace::Impl::schema(Database &db) const
{
    if (cachedSchema)
        return *cachedSchema;
    return records::schema(db);
}

Result<std::unique_ptr<Transaction>> Workspace::Impl::beginChange()
{
    // Changing the kind of log changes bytes of the file, so it waits for the first change: a program that opened the
    // file and failed leaves it as it was. A write-ahead log needs shared memory, which network and synchronised
    // folders do not give.
    if (!logChosen) {
        const char *log = hazard.isEmpty() ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE";
        if (const Result<> chosen = database->execute(log); !chosen)
            return chosen.failure();
        logChosen = true;
    }
    return Transaction::begin(*database);
}

Result<> Workspace::Impl::stamp(const ChangeSet &changes)
{
    const std::string stamp = hexOf(*random);
    if (Result<> stamped = setMeta(*database, "stamp", stamp); !stamped)
        return stamped;
    if (Result<> moved = database->execute(NextPosition); !moved)
        return moved;
    const Result<QString> chain = database->readText("SELECT value FROM meta WHERE key = 'chain'");
    const Result<std::int64_t> position = database->readInteger("SELECT value FROM meta WHERE key = 'position'");
    if (!chain || !position)
        return chain ? position.failure() : chain.failure();
    SnapshotChain links(chain->toStdString());
    links.add(*position, stamp, changes);
    return setMeta(*database, "chain", links.text());
}

Result<> Workspace::Impl::dropHidden()
{
    if (!logChosen) // nothing was changed: the file keeps its bytes
        return {};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.failure();
    if (Result<> dropped = dropForgottenColumns(*database); !dropped)
        return dropped;
    return (*transaction)->commit();
}

Result<> Workspace::Impl::close()
{
    if (!database)
        return {};
    Result<> closed;
    if (mode == OpenMode::ReadWrite) {
        closed = dropHidden();
        database->forgetStatements();
        if (Result<> written = database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); closed && !written)
            closed = written;
        if (Result<> settled = database->execute("PRAGMA journal_mode = DELETE"); closed && !settled)
            closed = settled;
    }
    database.reset();
    lock.reset();
    copy.reset();
    // A reader of another program may have held the log for a moment; the data are safe in it and the next writer
    // clears it.
    if (!closed && closed.error().code == ErrorCode::Locked)
        return {};
    return closed;
}

} // namespace partnerscope
