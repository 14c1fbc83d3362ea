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
/// The must-have a waiver is for has to be there, else a slip of the pen waives nothing and says so nowhere.
Result<> requireMustHave(const IdealProfile &profile, const QString &key)
{
    QStringList keys;
    for (const LeafRef &leaf : leaves(profile)) {
        if (!leaf.criterion->must)
            continue;
        if (leaf.criterion->key == key)
            return {};
        keys << leaf.criterion->key;
    }
    return fail(ErrorCode::NotFound,
                keys.isEmpty() ? tr("The profile \"%1\" has no must-have.").arg(profile.name)
                               : tr("The profile \"%1\" has no must-have \"%2\". It has: %3.")
                                     .arg(profile.name, key, keys.join(QStringLiteral(", "))));
}

Result<int> runGrant(const Arguments &arguments)
{
    const Result<QDate> until = arguments.day("until");
    if (!until)
        return until.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<std::size_t> row = rowNamed(*(*session)->pool(), arguments.text("partner"));
    if (!row)
        return row.failure();
    if (const Result<> there = requireMustHave(version->profile, arguments.text("criterion")); !there)
        return there.failure();
    const QDate today = (*session)->clock().today();
    if (*until < today)
        return fail(ErrorCode::InvalidInput, tr("The waiver would have ended before today."));
    Waiver waiver;
    waiver.profile = version->profile.name;
    waiver.partner = (*session)->pool()->id(*row);
    waiver.criterion = arguments.text("criterion");
    waiver.by = arguments.text("by");
    waiver.why = arguments.text("why");
    waiver.from = today;
    waiver.until = *until;
    if (const Result<> complete = toResult(validate(waiver)); !complete)
        return complete.failure(); // before the file is touched at all
    const Result<> granted = (*session)->edit(tr("Waive a must-have"), [&](Edit &edit) -> Result<> {
        const Result<WaiverId> id = edit.grantWaiver(waiver);
        return id ? Result<>() : Result<>(id.failure());
    });
    if (!granted)
        return granted.failure();
    if (const Result<> closed = (*session)->close(); !closed)
        return closed.failure();
    return Done;
}

struct ListedWaiver {
    QString partner; ///< empty: the company is gone
    Waiver waiver;
    bool isInForce = false;
};

QByteArray listCsv(const std::vector<ListedWaiver> &waivers)
{
    CsvWriter csv;
    for (const char *column : { "profile", "partner", "criterion", "by", "why", "from", "until", "in_force" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const ListedWaiver &each : waivers) {
        for (const QString &text :
             { each.waiver.profile, each.partner, each.waiver.criterion, each.waiver.by, each.waiver.why,
               each.waiver.from.toString(Qt::ISODate), each.waiver.until.toString(Qt::ISODate) })
            csv.text(text);
        csv.text(std::string_view(each.isInForce ? "yes" : "no"));
        csv.endRow();
    }
    return csv.take();
}

QByteArray listJson(const std::vector<ListedWaiver> &waivers)
{
    QJsonArray array;
    for (const ListedWaiver &each : waivers)
        array.append(QJsonObject { { QStringLiteral("profile"), each.waiver.profile },
                                   { QStringLiteral("partner"), each.partner },
                                   { QStringLiteral("criterion"), each.waiver.criterion },
                                   { QStringLiteral("by"), each.waiver.by },
                                   { QStringLiteral("why"), each.waiver.why },
                                   { QStringLiteral("from"), each.waiver.from.toString(Qt::ISODate) },
                                   { QStringLiteral("until"), each.waiver.until.toString(Qt::ISODate) },
                                   { QStringLiteral("in_force"), each.isInForce } });
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
    const Result<QList<WaiverRecord>> records = (*session)->waivers();
    if (!records)
        return records.failure();
    const QDate today = (*session)->clock().today();
    std::vector<ListedWaiver> waivers;
    for (const WaiverRecord &record : *records) {
        ListedWaiver each { {}, record.effective(), false };
        if (const std::optional<std::size_t> row = (*session)->pool()->rowOf(each.waiver.partner))
            each.partner = (*session)->pool()->name(*row);
        if (!each.waiver.from.isValid())
            each.waiver.from = record.grantedOn;
        each.isInForce = each.waiver.isInForce(today);
        waivers.push_back(std::move(each));
    }
    const Result<> delivered =
        deliver(arguments, *format == QLatin1String("csv") ? listCsv(waivers) : listJson(waivers));
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
    Command list { "waiver list", "WORKSPACE [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists who is let off which must-have, by whom and until when.") };
    list.options = { FormatOption, OutputOption };
    list.run = runList;
    return { grant, list };
}

} // namespace partnerscope
