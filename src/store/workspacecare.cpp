#include "store/partnercolumns.h"
#include "store/storetext.h"
#include "store/workspaceimpl.h"

#include "domain/partner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace partnerscope {

namespace {
/// What could hold people: they themselves, and every image of an earlier state.
constexpr std::array ForgetPeople { "DELETE FROM shelf", "DELETE FROM journal_row", "DELETE FROM journal", "DELETE FROM contact", "VACUUM" };

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
    return Problems {};
}

} // namespace partnerscope
