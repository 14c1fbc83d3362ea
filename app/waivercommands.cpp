#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/waivers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
/// What both changes name: the profile and the company, in a workspace opened for writing.
struct Opened {
    std::unique_ptr<Session> session;
    ProfileVersion version;
    PartnerId partner;
};

Result<Opened> openNamed(const Arguments &arguments)
{
    Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<PartnerId> partner = partnerNamed(*(*session)->pool(), arguments.text("partner"));
    if (!partner)
        return partner.failure();
    return Opened { std::move(*session), std::move(*version), *partner };
}

Result<int> closeDone(Session &session)
{
    const Result<> closed = session.close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

Result<int> runGrant(const Arguments &arguments)
{
    const Result<QDate> until = arguments.day("until");
    if (!until)
        return until.failure();
    const Result<Opened> opened = openNamed(arguments);
    if (!opened)
        return opened.failure();
    Waiver waiver;
    waiver.partner = opened->partner;
    waiver.criterion = arguments.text("criterion");
    waiver.by = arguments.text("by");
    waiver.why = arguments.text("why");
    waiver.until = *until;
    if (const Result<> granted = grantWaiver(*opened->session, opened->version.profile, waiver); !granted)
        return granted.failure();
    return closeDone(*opened->session);
}

/// Every waiver in force for the company and the must-have: one alone would leave the others holding.
Result<int> runEnd(const Arguments &arguments)
{
    const Result<QDate> on = arguments.day("on");
    if (!on)
        return on.failure();
    const Result<Opened> opened = openNamed(arguments);
    if (!opened)
        return opened.failure();
    Session &session = *opened->session;
    const QDate today = session.clock().today();
    const QDate day = on->isValid() ? *on : today;
    if (day < today)
        return fail(ErrorCode::InvalidInput,
                    tr("A waiver cannot end before today: what it let pass until now was let pass."));
    Result<QList<WaiverLine>> lines =
        waiversInForce(session, opened->version.profile.name, opened->partner, arguments.text("criterion"));
    if (!lines)
        return lines.failure();
    lines->removeIf([&](const WaiverLine &line) { return line.waiver.until < day; });
    if (lines->isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("No waiver of \"%1\" holds for \"%2\" on %3.")
                        .arg(arguments.text("criterion"), arguments.text("partner"), day.toString(Qt::ISODate)));
    if (const Result<> ended = endWaivers(session, *lines, day); !ended)
        return ended.failure();
    tell(tr("Ended: %1.").arg(lines->size()));
    return closeDone(session);
}

QByteArray listCsv(const QList<WaiverLine> &waivers)
{
    CsvWriter csv;
    for (const char *column :
         { "profile", "partner", "criterion", "by", "why", "from", "until", "in_force", "days_left" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const WaiverLine &each : waivers) {
        for (const QString &text :
             { each.waiver.profile, each.partner, each.waiver.criterion, each.waiver.by, each.waiver.why,
               each.waiver.from.toString(Qt::ISODate), each.waiver.until.toString(Qt::ISODate) })
            csv.text(text);
        csv.text(std::string_view(each.isInForce ? "yes" : "no"));
        if (each.isInForce)
            csv.integer(each.daysLeft);
        else
            csv.empty();
        csv.endRow();
    }
    return csv.take();
}

QByteArray listJson(const QList<WaiverLine> &waivers)
{
    QJsonArray array;
    for (const WaiverLine &each : waivers)
        array.append(
            QJsonObject { { QStringLiteral("profile"), each.waiver.profile },
                          { QStringLiteral("partner"), each.partner },
                          { QStringLiteral("criterion"), each.waiver.criterion },
                          { QStringLiteral("by"), each.waiver.by },
                          { QStringLiteral("why"), each.waiver.why },
                          { QStringLiteral("from"), each.waiver.from.toString(Qt::ISODate) },
                          { QStringLiteral("until"), each.waiver.until.toString(Qt::ISODate) },
                          { QStringLiteral("in_force"), each.isInForce },
                          { QStringLiteral("days_left"), each.isInForce ? QJsonValue(each.daysLeft) : QJsonValue() } });
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<int> runList(const Arguments &arguments)
{
    constexpr qint64 LongestLookAhead = 36525;
    const Result<QString> format = arguments.format();
    const Result<qint64> within = arguments.number("ending-within", 0, LongestLookAhead, -1);
    if (!format || !within)
        return format ? within.failure() : format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    Result<QList<WaiverLine>> waivers = waiverLines(**session);
    if (!waivers)
        return waivers.failure();
    if (arguments.has("ending-within"))
        waivers->removeIf([&](const WaiverLine &line) { return !line.isInForce || line.daysLeft > *within; });
    const Result<> delivered =
        deliver(arguments, *format == QLatin1String("csv") ? listCsv(*waivers) : listJson(*waivers));
    if (!delivered)
        return delivered.failure();
    return Done;
}
} // namespace

std::vector<Command> waiverCommands()
{
    Command grant { "waiver grant",
                    "WORKSPACE --profile NAME --partner NAME --criterion KEY --by WHO --why TEXT --until DATE",
                    QT_TRANSLATE_NOOP("partnerscope", "Lets a company off a must-have until a day.") };
    grant.options = {
        { "profile", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the profile; every version of it is meant") },
        { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") },
        { "criterion", "KEY", QT_TRANSLATE_NOOP("partnerscope", "key of the criterion with the must-have") },
        { "by", "WHO", QT_TRANSLATE_NOOP("partnerscope", "who answers for it") },
        { "why", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "the reason") },
        { "until", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the last day on which it holds") }
    };
    for (const OptionSpec &option : grant.options)
        grant.required << QLatin1String(option.name);
    grant.run = runGrant;
    Command end { "waiver end", "WORKSPACE --profile NAME --partner NAME --criterion KEY [--on DATE]",
                  QT_TRANSLATE_NOOP("partnerscope", "Ends what a company is let off before its last day.") };
    end.options = { grant.options[0],
                    grant.options[1],
                    grant.options[2],
                    { "on", "DATE",
                      QT_TRANSLATE_NOOP("partnerscope",
                                        "the first day on which it no longer holds; today unless told otherwise") } };
    end.required = { QStringLiteral("profile"), QStringLiteral("partner"), QStringLiteral("criterion") };
    end.run = runEnd;
    Command list { "waiver list", "WORKSPACE [--ending-within DAYS] [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists who is let off which must-have, by whom and until when.") };
    list.options = { { "ending-within", "DAYS",
                       QT_TRANSLATE_NOOP("partnerscope", "only those that end within so many days from today") },
                     FormatOption,
                     OutputOption };
    list.run = runList;
    return { grant, end, list };
}

} // namespace partnerscope
