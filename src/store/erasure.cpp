#include "store/journal.h"
#include "store/partnercolumns.h"
#include "store/persontraces.h"
#include "store/recorder.h"
#include "store/records.h"
#include "store/rowimage.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

/// Erasing a person for good (domain.md 4): the record, every image of it, its name in what others wrote, and the
/// same in the backups. What SQLite merely unlinks stays in the file's bytes; rewriting the file ends that.
namespace partnerscope {

namespace {
const std::string SelectImages =
    "SELECT before, after FROM journal_row WHERE \"table\" = 'contact' AND row_id = ? AND kind <> 'range'";
const std::string DropImages = "DELETE FROM journal_row WHERE \"table\" = 'contact' AND row_id = ? AND kind <> 'range'";
/// Entries that have nothing left to undo, among them this one.
const std::string SettleEmpty = "UPDATE journal SET undoable = 0, changes = '{}' WHERE undoable = 1 AND id NOT IN "
                                "(SELECT journal_id FROM journal_row)";
const std::string DropFromBackup =
    "DELETE FROM contact WHERE (id = ?1 OR partner_id = ?2) AND (name = ?3 OR (email <> '' AND email = ?3))";
/// A backup is for going back to as a whole: what could be undone in it goes, as with a copy without people.
constexpr std::array ForgetHistory { "DELETE FROM shelf", "DELETE FROM journal_row", "DELETE FROM journal" };

/// Texts that people write about others.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> WrittenTexts { {
    { "journal", "name" },
    { "note", "text" },
    { "relation", "note" },
    { "engagement", "outcome" },
    { "engagement_history", "outcome" },
    { "shortlist_entry", "rationale" },
    { "candidate_check", "evidence" },
    { "candidate_check", "checked_by" },
    { "candidate_step", "reason" },
    { "candidate_step", "step" },
    { "candidate_step", "owner" },
    { "tier_proposal", "note" },
    { "waiver", "why" },
    { "origin", "source" },
    { "origin", "recorded_by" },
} };

struct Person {
    std::int64_t id = 0;
    std::int64_t partner = 0;
    PersonTraces traces;
};

std::int64_t integerIn(const Row &row, std::string_view column)
{
    const auto found = std::ranges::find(row, column, [](const auto &cell) { return std::string_view(cell.first); });
    const std::int64_t *value = found == row.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return value ? *value : 0;
}

/// The person as it is, as it was, or as it stands in what can still be undone.
Result<Person> findPerson(Database &database, ContactId contact)
{
    Person person;
    person.id = contact.value;
    const auto take = [&](const Row &row) {
        person.traces.add(row);
        person.partner = std::max(person.partner, integerIn(row, "partner_id"));
    };
    Result<> read = records::eachRow(database, "SELECT * FROM contact WHERE id = ?", contact.value,
                                     [&](const Statement &row) -> Result<> {
                                         take(row.row());
                                         return {};
                                     });
    if (!read)
        return read.failure();
    read = records::eachRow(database, SelectImages, contact.value, [&](const Statement &row) -> Result<> {
        for (const int column : { 0, 1 }) {
            const Result<Row> image = row.isNull(column) ? Result<Row>(Row()) : fromImage(row.utf8(column));
            if (!image)
                return image.failure();
            take(*image);
        }
        return {};
    });
    if (!read)
        return read.failure();
    if (person.traces.isEmpty())
        return fail(ErrorCode::NotFound, StoreText::tr("This person is no longer in the workspace."));
    return person;
}

Result<bool> hasTable(Database &database, std::string_view table)
{
    Result<Statement> select = database.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
    if (!select)
        return select.failure();
    const Result<bool> row = select->bind(1, table).step();
    return row ? Result<bool>(select->integer(0) != 0) : row;
}

Result<> redactTexts(Database &database, const PersonTraces &traces)
{
    for (const auto &[table, column] : WrittenTexts) {
        const Result<bool> there = hasTable(database, table); // a backup is of an older version
        if (!there)
            return there.failure();
        if (!*there)
            continue;
        if (const Result<int> redacted = traces.redact(database, table, column); !redacted)
            return redacted.failure();
    }
    return {};
}

Result<> runWith(Database &database, const std::string &sql, std::int64_t parameter)
{
    const Result<Statement *> statement = database.cached(sql);
    if (!statement)
        return statement.failure();
    return (*statement)->bind(1, parameter).run();
}

Result<> eraseFrom(Database &database, const Person &person)
{
    for (const std::string &sql : { std::string("DELETE FROM contact WHERE id = ?"), DropImages }) {
        if (Result<> done = runWith(database, sql, person.id); !done)
            return done;
    }
    if (Result<> redacted = redactTexts(database, person.traces); !redacted)
        return redacted;
    if (Result<> redacted = person.traces.redactImages(database); !redacted)
        return redacted;
    return database.execute(SettleEmpty);
}

/// Writes the file anew, so that no byte of what was deleted stays in its pages or its log. \returns whether the log
/// could be emptied.
Result<bool> rewrite(Database &database)
{
    database.forgetStatements();
    if (const Result<> vacuumed = database.execute("VACUUM"); !vacuumed)
        return fail(vacuumed.error().code,
                    StoreText::tr("The person was deleted, but the file could not be written anew, so traces may be "
                                  "left in its unused parts. Free some space, save a copy of the workspace and work on "
                                  "with that: it holds nothing of the person."),
                    vacuumed.error().detail);
    const Result<std::int64_t> busy = database.readInteger("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.failure();
    return *busy == 0;
}

Result<> eraseFromBackup(const QString &path, const Person &person)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.failure();
    if (const Result<bool> people = hasTable(**database, "contact"); !people || !*people)
        return people ? Result<>() : Result<>(people.failure());
    {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**database);
        if (!transaction)
            return transaction.failure();
        for (const QString &trace : person.traces.names() + person.traces.addresses()) {
            const Result<Statement *> drop = (*database)->cached(DropFromBackup);
            if (!drop)
                return drop.failure();
            if (Result<> done = (*drop)->bind(1, person.id).bind(2, person.partner).bind(3, trace).run(); !done)
                return done;
        }
        for (const char *statement : ForgetHistory) {
            if (Result<> done = (*database)->execute(statement); !done)
                return done;
        }
        if (Result<> redacted = redactTexts(**database, person.traces); !redacted)
            return redacted;
        if (Result<> committed = (*transaction)->commit(); !committed)
            return committed;
    }
    const Result<bool> rewritten = rewrite(**database);
    return rewritten ? Result<>() : Result<>(rewritten.failure());
}

/// Facts are not changed behind anybody's back: says which attributes still name the person.
Result<QStringList> factsNaming(Database &database, const Schema &schema, const PersonTraces &traces)
{
    QStringList places;
    for (const Attribute &attribute : schema.attributes) {
        if (attribute.type != AttributeType::Text)
            continue;
        const Result<std::int64_t> count = traces.mentions(database, "partner", attribute.key.toStdString());
        if (!count)
            return count.failure();
        if (*count > 0)
            places << StoreText::tr("the fact \"%1\"").arg(attribute.label);
    }
    const Result<std::int64_t> earlier = traces.mentions(database, "fact_history", "value");
    if (!earlier)
        return earlier.failure();
    if (*earlier > 0)
        places << StoreText::tr("earlier values of facts");
    return places;
}

QStringList backupsOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList paths;
    // A name may hold what a filter would read as a pattern.
    for (const QFileInfo &each : info.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (each.fileName().startsWith(info.fileName() + QStringLiteral(".backup-v")))
            paths << each.filePath();
    }
    return paths;
}
} // namespace

Result<Erasure> Workspace::erasePerson(ContactId contact)
{
    if (isReadOnly())
        return fail(ErrorCode::ReadOnly, StoreText::tr("The workspace is open read-only. Save a copy to change it."));
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Person> person = findPerson(**database, contact);
    if (!person)
        return person.failure();
    const QString name = StoreText::tr("Erase a person");
    Erasure erasure;
    erasure.change.name = name;
    erasure.change.people = true;
    erasure.change.partners = { PartnerId { person->partner } };
    {
        const Result<std::unique_ptr<Transaction>> transaction = m_impl->beginChange();
        if (!transaction)
            return transaction.failure();
        if (const auto entry = Journal(**database).begin(name, m_impl->author, m_impl->clock.now()); !entry)
            return entry.failure();
        if (Result<> erased = eraseFrom(**database, *person); !erased)
            return erased.failure();
        if (Result<> stamped = m_impl->stamp(erasure.change); !stamped)
            return stamped.failure();
        if (Result<> committed = (*transaction)->commit(); !committed)
            return committed.failure();
    }
    const Result<bool> emptied = rewrite(**database);
    if (!emptied)
        return emptied.failure();
    Result<QStringList> places = factsNaming(**database, *m_impl->cachedSchema, person->traces);
    if (!places)
        return places.failure();
    erasure.stillNamed = std::move(*places);
    if (!*emptied)
        erasure.stillNamed << StoreText::tr("the log beside the file, until the programs that read it are closed");
    for (const QString &backup : backupsOf(m_impl->file)) {
        if (const Result<> cleaned = eraseFromBackup(backup, *person); cleaned)
            ++erasure.copies;
        else
            erasure.stillNamed
                << StoreText::tr("the backup \"%1\", which could not be changed").arg(QDir::toNativeSeparators(backup));
    }
    return erasure;
}

} // namespace partnerscope
