#include "store/migration.h"

#include "store/partnercolumns.h"
#include "store/storetext.h"
#include "store/tables.h"

#include <QDir>
#include <QFile>

namespace partnerscope {

namespace {
Result<> writeBackup(Database &database, const QString &backup)
{
    // A backup of the same version that is there already was made before an earlier attempt failed: it is the better
    // one.
    if (backup.isEmpty() || QFile::exists(backup))
        return {};
    Result<Statement> copy = database.prepare("VACUUM INTO ?");
    if (!copy)
        return copy.failure();
    Result<> written = copy->bind(1, backup).run();
    if (!written)
        QFile::remove(backup);
    return written;
}

/// A statement that names the moment of the migration is given it.
Result<> executeAt(Database &database, std::string_view sql, const QDateTime &now)
{
    if (sql.find(":now") == std::string_view::npos)
        return database.execute(sql);
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.failure();
    const std::string moment = toText(now);
    return statement->bind(1, std::string_view(moment)).run();
}

Result<> apply(Database &database, const MigrationStep &step, std::int64_t version, const QDateTime &now)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    for (const std::string_view statement : step.statements) {
        if (Result<> done = executeAt(database, statement, now); !done)
            return done;
    }
    if (Result<> stamped = database.execute("PRAGMA user_version = " + std::to_string(version)); !stamped)
        return stamped;
    return (*transaction)->commit();
}
} // namespace

std::span<const MigrationStep> migrationSteps()
{
    static constexpr std::array Steps { MigrationStep { tables::Version2 }, MigrationStep { tables::Version3 },
                                        MigrationStep { tables::Version4 } };
    return Steps;
}

int newestVersion()
{
    return 1 + static_cast<int>(migrationSteps().size());
}

Result<> migrate(Database &database, std::span<const MigrationStep> steps, const QString &backup, const QDateTime &now)
{
    const Result<std::int64_t> stored = database.readInteger("PRAGMA user_version");
    if (!stored)
        return stored.failure();
    const auto newest = static_cast<std::int64_t>(steps.size()) + 1;
    if (*stored >= newest)
        return {};
    if (*stored < 1)
        return fail(ErrorCode::NotAWorkspace,
                    StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                    QStringLiteral("user_version %1").arg(*stored));
    if (Result<> saved = writeBackup(database, backup); !saved)
        return saved;
    for (std::int64_t version = *stored + 1; version <= newest; ++version) {
        if (Result<> applied = apply(database, steps[static_cast<std::size_t>(version - 2)], version, now); !applied)
            return applied;
    }
    return {};
}

tl::unexpected<Error> tooNew(const QString &path, std::int64_t version)
{
    return fail(
        ErrorCode::SchemaTooNew,
        StoreText::tr("\"%1\" was written by a newer version of this program. Install the newer version to open it.")
            .arg(QDir::toNativeSeparators(path)),
        QStringLiteral("user_version %1").arg(version));
}

} // namespace partnerscope
