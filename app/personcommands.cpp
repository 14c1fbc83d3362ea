#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace partnerscope {

namespace {
QString companyOf(const Pool &pool, const Contact &contact)
{
    const std::optional<std::size_t> row = pool.rowOf(contact.partner);
    return row ? pool.name(*row) : QString();
}

/// The people of --partner, or of all companies.
Result<QList<Contact>> peopleOf(const Session &session, const Arguments &arguments)
{
    PartnerId partner;
    if (arguments.has("partner")) {
        const Result<PartnerId> named = partnerNamed(*session.pool(), arguments.text("partner"));
        if (!named)
            return named.failure();
        partner = *named;
    }
    return session.contacts(partner);
}

bool isOverdue(const Contact &contact, QDate today)
{
    return contact.retainUntil.isValid() && contact.retainUntil < today;
}

struct PersonCell {
    const char *column;
    QString text;
};
std::vector<PersonCell> cellsOf(const Session &session, const Contact &contact)
{
    return { { "id", QString::number(contact.id.value) },
             { "partner", companyOf(*session.pool(), contact) },
             { "name", contact.name },
             { "role", contact.traits.role },
             { "email", contact.email },
             { "phone", contact.phone },
             { "left_on", contact.leftOn.toString(Qt::ISODate) },
             { "lawful_basis", contact.lawfulBasis },
             { "retain_until", contact.retainUntil.toString(Qt::ISODate) },
             { "overdue",
               isOverdue(contact, session.clock().today()) ? QStringLiteral("yes") : QStringLiteral("no") } };
}

QByteArray peopleCsv(const Session &session, const QList<Contact> &people)
{
    CsvWriter csv;
    for (const PersonCell &cell : cellsOf(session, {}))
        csv.text(std::string_view(cell.column));
    csv.endRow();
    for (const Contact &contact : people) {
        for (const PersonCell &cell : cellsOf(session, contact))
            csv.text(cell.text);
        csv.endRow();
    }
    return csv.take();
}

QByteArray peopleJson(const Session &session, const QList<Contact> &people)
{
    QJsonArray array;
    for (const Contact &contact : people) {
        QJsonObject object;
        for (const PersonCell &cell : cellsOf(session, contact))
            object.insert(QLatin1String(cell.column), cell.text.isEmpty() ? QJsonValue() : QJsonValue(cell.text));
        object.insert(QStringLiteral("id"), static_cast<qint64>(contact.id.value));
        object.insert(QStringLiteral("overdue"), isOverdue(contact, session.clock().today()));
        array << object;
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<int> runList(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    Result<QList<Contact>> people = peopleOf(**session, arguments);
    if (!people)
        return people.failure();
    const QDate today = (*session)->clock().today();
    if (arguments.has("overdue"))
        people->removeIf([&](const Contact &contact) { return !isOverdue(contact, today); });
    const Result<> delivered =
        deliver(arguments, *format == u"csv" ? peopleCsv(**session, *people) : peopleJson(**session, *people));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

/// The one person a word means: "#12" by the number of the record, else by name or e-mail, whatever the case.
Result<Contact> personNamed(const Session &session, const QList<Contact> &people, const QString &word)
{
    QList<Contact> found;
    std::ranges::copy_if(people, std::back_inserter(found), [&](const Contact &contact) {
        return contact.name.compare(word, Qt::CaseInsensitive) == 0
            || (!contact.email.isEmpty() && contact.email.compare(word, Qt::CaseInsensitive) == 0)
            || word == QStringLiteral("#%1").arg(contact.id.value);
    });
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, tr("The workspace has no person \"%1\" there.").arg(word));
    if (found.size() == 1)
        return found.first();
    QStringList numbers;
    for (const Contact &contact : found)
        numbers
            << QStringLiteral("#%1 (%2)").arg(QString::number(contact.id.value), companyOf(*session.pool(), contact));
    return fail(ErrorCode::Conflict,
                tr("%1 people are called \"%2\". Name one by the number: %3.")
                    .arg(QString::number(found.size()), word, numbers.join(QStringLiteral(", "))));
}

void tellWhatWasDone(const Contact &contact, const Erasure &erasure)
{
    tell(tr("Erased: %1. The record, the history of changes and what could be undone hold nothing of this person.")
             .arg(contact.name));
    if (erasure.copies > 0)
        tell(tr("Backups beside the workspace that were cleaned: %1.").arg(erasure.copies));
    for (const QString &place : erasure.stillNamed)
        tell(tr("The name is still written in %1. Look at it there.").arg(place));
}

Result<int> runErase(const Arguments &arguments)
{
    const bool isTrial = arguments.has("dry-run");
    const QString path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> session = isTrial ? openForReading(path) : openForWriting(path);
    if (!session)
        return session.failure();
    const Result<QList<Contact>> people = peopleOf(**session, arguments);
    if (!people)
        return people.failure();
    const Result<Contact> person = personNamed(**session, *people, arguments.text("person"));
    if (!person)
        return person.failure();
    const QString company = companyOf(*(*session)->pool(), *person);
    if (isTrial) {
        tell(tr("Would erase: %1 of %2.").arg(person->name, company));
        return Done;
    }
    if (!arguments.has("yes"))
        return wrongWords(tr("This erases %1 of %2 for good, also from the history, from undo, notes and backups, and "
                             "cannot be undone. Say --yes if that is meant.")
                              .arg(person->name, company));
    const Result<Erasure> erased = (*session)->erasePerson(person->id);
    if (!erased)
        return erased.failure();
    tellWhatWasDone(*person, *erased);
    const Result<> closed = (*session)->close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}
} // namespace

std::vector<Command> personCommands()
{
    const OptionSpec partner { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "only people at this company") };
    Command list { "person list", "WORKSPACE [--partner NAME] [--overdue] [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope",
                                     "Lists people, why they may be recorded and until when, with their numbers.") };
    list.options = { partner,
                     { "overdue", nullptr,
                       QT_TRANSLATE_NOOP("partnerscope", "only those that were to be kept until a day that is over") },
                     FormatOption,
                     OutputOption };
    list.run = runList;
    Command erase { "person erase", "WORKSPACE --person NAME|E-MAIL|#NUMBER [--partner NAME] --yes|--dry-run",
                    QT_TRANSLATE_NOOP(
                        "partnerscope",
                        "Erases a person for good: also from the history, from undo, notes and backups.") };
    erase.options = {
        { "person", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name, e-mail or, after #, number of the person") },
        partner,
        { "yes", nullptr, QT_TRANSLATE_NOOP("partnerscope", "do it; there is no way back") },
        { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "say who is meant and change nothing") }
    };
    erase.required = { QStringLiteral("person") };
    erase.run = runErase;
    return { list, erase };
}

} // namespace partnerscope
