#include "domain/partner.h"
#include "store/partnercolumns.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace partnerscope {

namespace {
constexpr qsizetype MaxProblems = 1000;

/// What could hold people: they themselves, notes that may speak of them, and every image of an earlier state.
constexpr std::array ForgetPeople { "DELETE FROM shelf",   "DELETE FROM journal_row", "DELETE FROM journal",
                                    "DELETE FROM contact", "DELETE FROM note",        "VACUUM" };

Result<> writeCopy(Database &database, const QString &draft, bool withPeople)
{
    {
        Result<Statement> copy = database.prepare("VACUUM INTO ?");
        if (!copy)
            return copy.failure();
        if (Result<> copied = copy->bind(1, draft).run(); !copied)
            return copied;
    }
    if (withPeople)
        return {};
    const Result<std::unique_ptr<Database>> opened = Database::open(draft, Database::Access::ReadWrite);
    if (!opened)
        return opened.failure();
    for (const char *statement : ForgetPeople) {
        if (Result<> done = (*opened)->execute(statement); !done)
            return done;
    }
    return {};
}

Result<> checkFile(Database &database, const Schema &, Problems &problems)
{
    Result<Statement> check = database.prepare("PRAGMA integrity_check(20)");
    if (!check)
        return check.failure();
    for (;;) {
        const Result<bool> row = check->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        if (check->utf8(0) != "ok")
            problems << Problem {
                QStringLiteral("file"),
                StoreText::tr("The file is damaged (%1). Open a copy or a backup instead.").arg(check->text(0))
            };
    }
}

Result<> checkReferences(Database &database, const Schema &, Problems &problems)
{
    Result<Statement> check = database.prepare("PRAGMA foreign_key_check");
    if (!check)
        return check.failure();
    for (;;) {
        const Result<bool> row = check->step();
        if (!row)
            return row.failure();
        if (!*row || problems.size() >= MaxProblems)
            return {};
        problems << Problem {
            QStringLiteral("%1[%2]").arg(check->text(0)).arg(check->integer(1)),
            StoreText::tr("This row belongs to a row of \"%1\" that is not there.").arg(check->text(2))
        };
    }
}

/// Values another program may have written against the rules of their attributes.
Result<> checkPartners(Database &database, const Schema &schema, Problems &problems)
{
    std::string sql = "SELECT id";
    for (const Attribute &attribute : schema.attributes) {
        for (const auto &[name, type] : columnsOf(attribute))
            sql += ", " + sqlName(name);
    }
    Result<Statement> select = database.prepare(sql + " FROM partner ORDER BY id");
    if (!select)
        return select.failure();
    for (;;) {
        const Result<bool> found = select->step();
        if (!found)
            return found.failure();
        if (!*found || problems.size() >= MaxProblems)
            return {};
        const Row row = select->row();
        std::size_t column = 1;
        for (const Attribute &attribute : schema.attributes) {
            const Value value = fromCells(row, column, attribute);
            const QString place = QStringLiteral("partner[%1].%2").arg(select->integer(0)).arg(attribute.key);
            for (const Problem &problem : validate(value, attribute))
                problems << Problem { place, problem.message };
            if (attribute.key == QLatin1String("name") && !isKnown(value))
                problems << Problem { place, StoreText::tr("A company needs a name.") };
            column += attribute.type == AttributeType::Money ? 2 : 1;
        }
    }
}
} // namespace

Result<> Workspace::saveCopy(const QString &path, bool withPeople) const
{
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty() || QFileInfo::exists(path))
        return fail(ErrorCode::InvalidInput, StoreText::tr("\"%1\" exists already. Choose another name.").arg(shown));
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const QString draft = path + QStringLiteral(".new");
    QFile::remove(draft);
    Result<> written = writeCopy(**database, draft, withPeople);
    if (written && !QFile::rename(draft, path))
        written = fail(ErrorCode::Io, StoreText::tr("\"%1\" cannot be written. Choose another folder.").arg(shown));
    if (!written)
        QFile::remove(draft);
    return written;
}

Result<Problems> Workspace::check() const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    Problems problems;
    for (const auto step : { &checkFile, &checkReferences, &checkPartners }) {
        if (Result<> checked = step(**database, *schema, problems); !checked) {
            // Damage is what this looks for; only a file that cannot be read at all is an error.
            if (checked.error().code != ErrorCode::NotAWorkspace)
                return checked.failure();
            problems << Problem { QStringLiteral("file"), checked.error().message };
            break;
        }
    }
    return problems;
}

} // namespace partnerscope
