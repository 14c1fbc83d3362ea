#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/schemaedits.h"
#include "session/schemaexports.h"
#include "session/typechange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
constexpr qint64 LongestFresh = 36525;
constexpr OptionSpec AttributeOption {
    "attribute", "KEY", QT_TRANSLATE_NOOP("partnerscope", "key, label or another name of the attribute")
};
constexpr OptionSpec TypeOption {
    "type", "TYPE",
    QT_TRANSLATE_NOOP("partnerscope",
                      "text, number, whole_number, money, percent, date, yes_no, choice, multiple_choice or rating")
};
constexpr OptionSpec ListOption {
    "vocabulary", "KEY",
    QT_TRANSLATE_NOOP("partnerscope", "vocabulary of a choice; a new one of the attribute's key unless told otherwise")
};
constexpr OptionSpec GroupOption {
    "group", "NAME", QT_TRANSLATE_NOOP("partnerscope", "group it is shown in; a new name makes a group")
};
constexpr OptionSpec UnitOption { "unit", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "unit of its numbers") };
constexpr OptionSpec RequiredOption { "required", "yes|no",
                                      QT_TRANSLATE_NOOP("partnerscope", "whether it counts for completeness") };
constexpr OptionSpec FreshOption {
    "fresh", "DAYS", QT_TRANSLATE_NOOP("partnerscope", "how long a verified value stays fresh; 0 is for ever")
};
constexpr OptionSpec DescriptionOption { "description", "TEXT",
                                         QT_TRANSLATE_NOOP("partnerscope", "what is wanted, for who fills it in") };
constexpr OptionSpec LabelOption { "label", "NAME", QT_TRANSLATE_NOOP("partnerscope", "what people call it") };

Result<Attribute> meant(const Session &session, const Arguments &arguments)
{
    const Attribute *found = session.schema()->match(arguments.text("attribute"));
    if (!found)
        return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(arguments.text("attribute")));
    return *found;
}

Result<int> closed(Session &session)
{
    const Result<> done = session.close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

Result<AttributeType> wantedType(const Arguments &arguments)
{
    const std::optional<AttributeType> type = typeFromKey(arguments.text("type"));
    if (!type)
        return wrongWords(
            tr("\"%1\" is not a type. The types are %2.").arg(arguments.text("type"), tr(TypeOption.help)));
    return *type;
}

/// What the options say about an attribute besides its name and type.
Result<> readAspects(const Arguments &arguments, const Schema &schema, Attribute &attribute)
{
    const Result<QString> required =
        arguments.choice("required", { QStringLiteral("yes"), QStringLiteral("no") },
                         attribute.required ? QStringLiteral("yes") : QStringLiteral("no"));
    const Result<qint64> fresh = arguments.number("fresh", 0, LongestFresh, attribute.freshDays);
    if (!required || !fresh)
        return required ? fresh.failure() : required.failure();
    attribute.required = *required == QLatin1String("yes");
    attribute.freshDays = static_cast<int>(*fresh);
    attribute.unit = arguments.text("unit", attribute.unit);
    attribute.description = arguments.text("description", attribute.description);
    if (arguments.has("group"))
        attribute.group = groupFromText(schema, arguments.text("group"));
    return {};
}

Result<int> runList(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<> delivered =
        deliver(arguments, *format == QLatin1String("csv") ? attributesCsv(**session) : attributesJson(**session));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runAdd(const Arguments &arguments)
{
    const Result<AttributeType> type = wantedType(arguments);
    if (!type)
        return type.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    Attribute added;
    added.label = arguments.text("label");
    added.key = arguments.text("key");
    added.type = *type;
    added.vocabulary = arguments.text("vocabulary");
    added.group = QStringLiteral("identity");
    if (const Result<> read = readAspects(arguments, *(*session)->schema(), added); !read)
        return read.failure();
    const Result<QString> key = addAttribute(**session, added);
    if (!key)
        return key.failure();
    tell(tr("Added the attribute %1.").arg(*key));
    return closed(**session);
}

Result<int> runRename(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<Attribute> attribute = meant(**session, arguments);
    if (!attribute)
        return attribute.failure();
    if (const Result<> renamed = renameAttribute(**session, attribute->key, arguments.text("label")); !renamed)
        return renamed.failure();
    return closed(**session);
}

/// All of it one change: a script that is half done would leave half an attribute.
Result<int> runChange(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<Attribute> attribute = meant(**session, arguments);
    if (!attribute)
        return attribute.failure();
    Attribute after = *attribute;
    if (const Result<> read = readAspects(arguments, *(*session)->schema(), after); !read)
        return read.failure();
    if (after == *attribute)
        return wrongWords(tr("Nothing is to be changed. Say what, for example with --unit."));
    const Result<> changed =
        changeAttribute(**session, after.key, tr("the details"), [&](Attribute &kept) { kept = after; });
    if (!changed)
        return changed.failure();
    return closed(**session);
}

Result<int> runRetire(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<Attribute> attribute = meant(**session, arguments);
    if (!attribute)
        return attribute.failure();
    const bool isBack = arguments.has("back");
    if (const Result<> retired = retireAttribute(**session, attribute->key, !isBack); !retired)
        return retired.failure();
    for (const AttributeReader &reader : profilesReading(**session, attribute->key)) {
        if (!isBack)
            tell(tr("The profile %1 still reads it: %2.").arg(reader.name, reader.criteria.join(QStringLiteral(", "))));
    }
    return closed(**session);
}

void addSamples(CsvWriter &csv, const Pool &pool, const std::vector<TypeChangePreview::Sample> &samples)
{
    for (const TypeChangePreview::Sample &sample : samples) {
        const std::optional<std::size_t> row = pool.rowOf(sample.partner);
        csv.text(row ? pool.name(*row) : QString());
        csv.text(toFileText(sample.before));
        csv.text(toFileText(sample.after));
        csv.text(std::string_view(isKnown(sample.after) ? "kept" : "lost"));
        csv.endRow();
    }
}

QJsonArray samplesJson(const Pool &pool, const std::vector<TypeChangePreview::Sample> &samples)
{
    QJsonArray list;
    for (const TypeChangePreview::Sample &sample : samples) {
        const std::optional<std::size_t> row = pool.rowOf(sample.partner);
        list << QJsonObject { { QStringLiteral("partner"), row ? pool.name(*row) : QString() },
                              { QStringLiteral("before"), toFileText(sample.before) },
                              { QStringLiteral("after"), toFileText(sample.after) } };
    }
    return list;
}

/// Examples as CSV, with the counts on standard error; everything as JSON.
Result<> showPreview(const Arguments &arguments, const QString &format, const Session &session, const Attribute &after)
{
    const Result<TypeChangePreview> preview =
        previewTypeChange(session, after, terminalProgress(tr("Looking what %1 holds").arg(after.label)));
    if (!preview)
        return preview.failure();
    const QStringList profiles = profilesThatWouldNotRead(session, after);
    const Pool &pool = *session.pool();
    if (format == QLatin1String("json"))
        return deliver(
            arguments,
            QJsonDocument(
                QJsonObject { { QStringLiteral("attribute"), after.key },
                              { QStringLiteral("type"), typeKey(after.type) },
                              { QStringLiteral("known"), static_cast<qint64>(preview->known) },
                              { QStringLiteral("lost"), static_cast<qint64>(preview->lost) },
                              { QStringLiteral("new_terms"), QJsonArray::fromStringList(preview->newTerms) },
                              { QStringLiteral("profiles_not_reading"), QJsonArray::fromStringList(profiles) },
                              { QStringLiteral("lost_examples"), samplesJson(pool, preview->lostSamples) },
                              { QStringLiteral("kept_examples"), samplesJson(pool, preview->keptSamples) } })
                .toJson(QJsonDocument::Indented));
    tell(tr("Known: %L1, lost: %L2, new terms: %L3.")
             .arg(preview->known)
             .arg(preview->lost)
             .arg(preview->newTerms.size()));
    for (const QString &profile : profiles)
        tell(tr("The profile %1 could no longer read it.").arg(profile));
    CsvWriter csv;
    for (const char *column : { "partner", "before", "after", "state" })
        csv.text(std::string_view(column));
    csv.endRow();
    addSamples(csv, pool, preview->lostSamples);
    addSamples(csv, pool, preview->keptSamples);
    return deliver(arguments, csv.take());
}

Result<int> runType(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    const Result<AttributeType> type = wantedType(arguments);
    if (!format || !type)
        return format ? type.failure() : format.failure();
    const bool isTrial = arguments.has("dry-run");
    const Result<std::unique_ptr<Session>> session =
        isTrial ? openForReading(arguments.positions().first()) : openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<Attribute> before = meant(**session, arguments);
    if (!before)
        return before.failure();
    const Attribute after = asType(*before, *type, arguments.text("vocabulary"));
    if (const Result<> possible = checkTypeChange(**session, after); !possible)
        return possible.failure();
    if (const Result<> shown = showPreview(arguments, *format, **session, after); !shown)
        return shown.failure();
    if (isTrial)
        return Done;
    if (const Result<> changed = apply(**session, typeChange(**session, after)); !changed)
        return changed.failure();
    return closed(**session);
}
} // namespace

std::vector<Command> schemaCommands()
{
    Command list { "schema list", "WORKSPACE [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists the attributes, with how many companies have each.") };
    list.options = { FormatOption, OutputOption };
    list.run = runList;
    Command add { "schema add",
                  "WORKSPACE --label NAME --type TYPE [--key KEY] [--group NAME] [--unit TEXT] [--vocabulary KEY] "
                  "[--required yes|no] [--fresh DAYS] [--description TEXT]",
                  QT_TRANSLATE_NOOP("partnerscope", "Adds an attribute.") };
    add.options = { LabelOption,
                    TypeOption,
                    { "key", "KEY", QT_TRANSLATE_NOOP("partnerscope", "made from the label unless told otherwise") },
                    GroupOption,
                    UnitOption,
                    ListOption,
                    RequiredOption,
                    FreshOption,
                    DescriptionOption };
    add.required = { QStringLiteral("label"), QStringLiteral("type") };
    add.run = runAdd;
    Command rename { "schema rename", "WORKSPACE --attribute KEY --label NAME",
                     QT_TRANSLATE_NOOP(
                         "partnerscope",
                         "Gives an attribute another label; the old one stays a synonym, the key stays.") };
    rename.options = { AttributeOption, LabelOption };
    rename.required = { QStringLiteral("attribute"), QStringLiteral("label") };
    rename.run = runRename;
    Command change { "schema change",
                     "WORKSPACE --attribute KEY [--group NAME] [--unit TEXT] [--required yes|no] [--fresh DAYS] "
                     "[--description TEXT]",
                     QT_TRANSLATE_NOOP("partnerscope", "Changes what is said about an attribute.") };
    change.options = { AttributeOption, GroupOption, UnitOption, RequiredOption, FreshOption, DescriptionOption };
    change.required = { QStringLiteral("attribute") };
    change.run = runChange;
    Command retire { "schema retire", "WORKSPACE --attribute KEY [--back]",
                     QT_TRANSLATE_NOOP("partnerscope",
                                       "Lets forms leave an attribute out; facts and profiles keep it.") };
    retire.options = { AttributeOption,
                       { "back", nullptr, QT_TRANSLATE_NOOP("partnerscope", "bring it back instead") } };
    retire.required = { QStringLiteral("attribute") };
    retire.run = runRetire;
    Command type { "schema type",
                   "WORKSPACE --attribute KEY --type TYPE [--vocabulary KEY] [--dry-run] [--format csv|json] "
                   "[--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope",
                                     "Gives an attribute another type, and shows what becomes of its values.") };
    type.options = {
        AttributeOption, TypeOption,
        ListOption,      { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "show only, change nothing") },
        FormatOption,    OutputOption
    };
    type.required = { QStringLiteral("attribute"), QStringLiteral("type") };
    type.run = runType;
    return { list, add, rename, change, retire, type };
}

} // namespace partnerscope
