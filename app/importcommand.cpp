#include "app/command.h"
#include "app/importsummary.h"
#include "base/text.h"
#include "session/duplicates.h"
#include "session/exports.h"
#include "session/recordimport.h"
#include "session/savedimports.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

constexpr std::array OnDuplicates { std::pair("update", OnDuplicate::Update), std::pair("skip", OnDuplicate::Skip),
                                    std::pair("add", OnDuplicate::Add) };

/// What the call says about lists of other things than companies.
Result<> readRecordOptions(const Arguments &arguments, ImportOptions &options)
{
    QStringList kinds;
    for (const ListKind kind : listKinds())
        kinds << listKindKey(kind);
    const Result<QString> kind = arguments.choice("kind", kinds, {});
    if (!kind)
        return kind.failure();
    options.kind = listKindFromKey(*kind);
    const Result<QDate> retainUntil = arguments.day("retain-until");
    if (!retainUntil)
        return retainUntil.failure();
    options.retainUntil = *retainUntil;
    options.lawfulBasis = arguments.text("lawful-basis");
    return {};
}

Result<SavedMapping> findMapping(const Session &session, const QString &name)
{
    const Result<QList<SavedMapping>> mappings = session.importMappings();
    if (!mappings)
        return mappings.failure();
    const auto found = std::ranges::find(*mappings, name, &SavedMapping::name);
    if (found == mappings->end())
        return fail(ErrorCode::NotFound,
                    tr("There is no saved mapping \"%1\"; `partnerscope mapping list` shows them.").arg(name));
    return *found;
}

/// What a mapping says, from a file or saved in the workspace. Options of the call win over it.
Result<> readMappings(const Arguments &arguments, const Session &session, ImportOptions &options)
{
    if (arguments.has("saved")) {
        const Result<SavedMapping> saved = findMapping(session, arguments.text("saved"));
        if (!saved)
            return saved.failure();
        if (const Result<> taken = readSavedMapping(*saved, options); !taken)
            return taken;
    }
    if (!arguments.has("mapping"))
        return {};
    const QString path = arguments.text("mapping");
    const Result<QByteArray> bytes = readSmallFile(path);
    return bytes ? readSavedMapping({ path, {}, *bytes, {} }, options) : Result<>(bytes.failure());
}

/// One of the words that an option of the call takes; unset where it is not given.
template <typename Value, typename Parse>
Result<std::optional<Value>> wordOf(const Arguments &arguments, const char *option, const QStringList &words,
                                    Parse parse)
{
    if (!arguments.has(option))
        return std::optional<Value>();
    const Result<QString> word = arguments.choice(option, words, {});
    if (!word)
        return word.failure();
    return parse(*word);
}

/// What the call says about the facts and about companies that are there already.
Result<> readPolicies(const Arguments &arguments, ImportOptions &options)
{
    const auto duplicate = [](const QString &word) {
        return std::optional(std::ranges::find_if(OnDuplicates, [&](const auto &rule) {
                                 return word == QLatin1String(rule.first);
                             })->second);
    };
    const auto onDuplicate =
        wordOf<OnDuplicate>(arguments, "on-duplicate",
                            { QStringLiteral("update"), QStringLiteral("skip"), QStringLiteral("add") }, duplicate);
    const auto similar = wordOf<OnSimilar>(arguments, "similar",
                                           { QStringLiteral("ask"), QStringLiteral("update"), QStringLiteral("add") },
                                           [](const QString &word) {
                                               return std::optional(word == u"update"    ? OnSimilar::Update
                                                                        : word == u"add" ? OnSimilar::Add
                                                                                         : OnSimilar::Ask);
                                           });
    const auto onConflict = wordOf<OnConflict>(
        arguments, "on-conflict",
        { QStringLiteral("newer"), QStringLiteral("graded"), QStringLiteral("keep"), QStringLiteral("replace") },
        conflictRuleFromKey);
    const auto grade = wordOf<Grade>(arguments, "grade",
                                     { QStringLiteral("verified"), QStringLiteral("self_reported"),
                                       QStringLiteral("estimated"), QStringLiteral("ungraded") },
                                     gradeFromKey);
    const Result<QDate> asOf = arguments.day("as-of");
    if (!onDuplicate)
        return onDuplicate.failure();
    if (!similar)
        return similar.failure();
    if (!onConflict)
        return onConflict.failure();
    if (!grade)
        return grade.failure();
    if (!asOf)
        return asOf.failure();
    options.onSimilar = similar->value_or(options.onSimilar);
    options.onDuplicate = onDuplicate->value_or(options.onDuplicate);
    options.onConflict = onConflict->value_or(options.onConflict);
    options.evidence.grade = grade->value_or(options.evidence.grade);
    if (asOf->isValid())
        options.evidence.asOf = *asOf;
    options.evidence.source = arguments.text("source", options.evidence.source);
    options.list.idColumn = arguments.text("id-column", options.list.idColumn);
    options.list.isComplete = options.list.isComplete && !arguments.has("partial-list");
    return readRecordOptions(arguments, options);
}

Result<> readOptions(const Arguments &arguments, ImportOptions &options)
{
    if (const Result<> read = readPolicies(arguments, options); !read)
        return read;
    const auto dateOrder =
        wordOf<DateOrder>(arguments, "date-order", { QStringLiteral("dmy"), QStringLiteral("mdy") }, dateOrderFromKey);
    const auto bands = wordOf<BandRule>(
        arguments, "bands",
        { QStringLiteral("middle"), QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("leave_out") },
        bandRuleFromKey);
    if (!dateOrder)
        return dateOrder.failure();
    if (!bands)
        return bands.failure();
    if (*dateOrder)
        options.dateOrder = *dateOrder;
    options.bands = bands->value_or(options.bands);
    options.guess = options.guess || arguments.has("guess");
    options.newAttributes = options.newAttributes || arguments.has("new-attributes");
    options.firstRowIsData = options.firstRowIsData || arguments.has("no-header");
    options.strict = options.strict || arguments.has("strict");
    options.encoding = arguments.text("encoding", options.encoding);
    options.sheet = arguments.text("sheet", options.sheet);
    return {};
}

/// A mapping that was saved for such a file is not used unasked; it is only named.
void tellOfMapping(const Session &session, const ImportPlan &plan)
{
    const auto mapping = session.mappingFor(headersOf(plan));
    if (mapping && *mapping)
        tell(tr("The saved mapping \"%1\" fits this file; --saved \"%1\" uses it.").arg((*mapping)->name));
}

Result<int> runImport(const Arguments &arguments)
{
    const Result<QString> format =
        arguments.choice("format", { QStringLiteral("text"), QStringLiteral("json") }, QStringLiteral("text"));
    if (!format)
        return format.failure();
    ImportOptions options;
    if (const Result<> words = readOptions(arguments, options); !words) // mistakes in the call come first
        return words.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    options = {};
    if (const Result<> mapped = readMappings(arguments, **session, options); !mapped)
        return mapped.failure();
    if (const Result<> words = readOptions(arguments, options); !words)
        return words.failure();
    const Result<std::shared_ptr<const MatchingMemory>> memory = matchingMemory(**session);
    if (!memory)
        return memory.failure();
    options.memory = *memory;
    options.profile = (*session)->measuringProfile();
    if (arguments.has("profile")) {
        const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
        if (!version)
            return version.failure();
        options.profile = version->id;
    }
    const QString file = arguments.positions().at(1);
    // Without a source and a day, facts are of the file and its date; without a grade they are ungraded
    // (interfaces.md).
    options.evidence.recordedAt = (*session)->clock().now();
    if (const Result<> known = (*session)->addKnown(options); !known)
        return known.failure();
    Result<ImportPlan> plan = planList(file, *(*session)->schema(), *(*session)->pool(), options, recordsOf(**session),
                                       terminalProgress(tr("Reading")));
    if (!plan)
        return plan.failure();
    if (!arguments.has("mapping") && !arguments.has("saved"))
        tellOfMapping(**session, *plan);
    if (!plan->hasName())
        return tl::unexpected<Error>(noNameColumn(*plan));
    if (arguments.has("save-mapping"))
        plan->remember = savedMapping(*plan, options, arguments.text("save-mapping"), (*session)->clock().now());
    const auto report = [&]() -> Result<> {
        Result<> delivered =
            deliver(arguments,
                    *format == QLatin1String("json") ? importSummaryJson(*plan)
                                                     : importSummaryText(*plan, arguments.has("dry-run")));
        if (!delivered || !arguments.has("rejected") || plan->rejectedCsv.isEmpty())
            return delivered;
        return writeOutput(arguments, arguments.text("rejected"), plan->rejectedCsv);
    };
    Result<> done;
    if (arguments.has("dry-run"))
        done = report();
    else
        done = (*session)->applyImport(*plan, terminalProgress(tr("Writing")),
                                       report); // what cannot be reported is not done
    if (done)
        done = (*session)->close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

Result<int> listMappings(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<QList<SavedMapping>> mappings = (*session)->importMappings();
    if (!mappings)
        return mappings.failure();
    QByteArray lines;
    for (const SavedMapping &mapping : *mappings) {
        QString headers = mapping.headers.join(QStringLiteral(", "));
        headers.replace(u'\t', u' ').replace(u'\n', u' ');
        lines += (mapping.name + u'\t' + mapping.savedAt.toString(Qt::ISODate) + u'\t' + headers + u'\n').toUtf8();
    }
    const Result<> delivered = deliver(arguments, lines);
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> exportMapping(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<SavedMapping> mapping = findMapping(**session, arguments.text("name"));
    if (!mapping)
        return mapping.failure();
    const Result<> delivered = deliver(arguments, mapping->body);
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> removeMapping(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const QString name = arguments.text("name");
    Result<> done =
        (*session)->edit(tr("Delete mapping %1").arg(name), [&](Edit &edit) { return edit.removeImportMapping(name); });
    if (done)
        done = (*session)->close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

std::vector<Command> mappingCommands()
{
    Command list { "mapping list", "WORKSPACE",
                   QT_TRANSLATE_NOOP("partnerscope",
                                     "Lists the saved mappings of imports: name, day, headers of the file.") };
    list.run = listMappings;
    Command write { "mapping export", "WORKSPACE --name NAME [--output MAP.json]",
                    QT_TRANSLATE_NOOP("partnerscope", "Writes a saved mapping as a file for import --mapping.") };
    write.options = { { "name", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the saved mapping") },
                      { "output", "MAP.json",
                        QT_TRANSLATE_NOOP("partnerscope", "a file instead of standard output") } };
    write.required = { QStringLiteral("name") };
    write.run = exportMapping;
    Command remove { "mapping remove", "WORKSPACE --name NAME",
                     QT_TRANSLATE_NOOP("partnerscope", "Deletes a saved mapping; what it imported stays.") };
    remove.options = { { "name", "NAME", QT_TRANSLATE_NOOP("partnerscope", "the saved mapping") } };
    remove.required = { QStringLiteral("name") };
    remove.run = removeMapping;
    return { list, write, remove };
}

} // namespace

std::vector<Command> importCommands()
{
    Command command {
        "import",
        "WORKSPACE FILE [--kind KIND] [--profile NAME] [--sheet NAME] [--mapping MAP.json] [--saved NAME] "
        "[--save-mapping NAME] "
        "[--guess] "
        "[--new-attributes] "
        "[--no-header] [--on-duplicate update|skip|add] [--similar ask|update|add] [--on-conflict "
        "newer|graded|keep|replace] [--source TEXT] "
        "[--grade GRADE] [--as-of DATE] [--id-column HEADER] [--partial-list] [--date-order dmy|mdy] [--bands RULE] "
        "[--strict] [--encoding NAME] [--lawful-basis TEXT] [--retain-until DATE] [--rejected FILE.csv] [--dry-run] "
        "[--format text|json]",
        QT_TRANSLATE_NOOP("partnerscope", "Imports companies from a CSV or TSV file or from a workbook (.xlsx)."), 2, 2
    };
    command.options = {
        { "kind", "companies|people|engagements|performance|relations|target_accounts|customer_demand",
          QT_TRANSLATE_NOOP("partnerscope", "what the rows are; else found by the header") },
        { "profile", "NAME",
          QT_TRANSLATE_NOOP("partnerscope",
                            "whose ideal customers a list of customer demand weighs; else those of the profile that "
                            "was added first") },
        { "sheet", "NAME",
          QT_TRANSLATE_NOOP("partnerscope", "which sheet of a workbook; else the first visible one with cells") },
        { "mapping", "MAP.json",
          QT_TRANSLATE_NOOP("partnerscope",
                            "which column becomes which attribute; null leaves a column out; the long "
                            "form says all the options below, and how cells are read") },
        { "saved", "NAME", QT_TRANSLATE_NOOP("partnerscope", "use a mapping that is saved in the workspace") },
        { "save-mapping", "NAME", QT_TRANSLATE_NOOP("partnerscope", "save how this file was imported") },
        { "guess", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "columns whose content shows what they hold become that attribute") },
        { "new-attributes", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "columns without an attribute become attributes") },
        { "no-header", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "line 1 is data; the mapping calls the columns \"Column 1\" and so on") },
        { "on-duplicate", "update|skip|add",
          QT_TRANSLATE_NOOP("partnerscope", "what to do with a company that is already there") },
        { "similar", "ask|update|add",
          QT_TRANSLATE_NOOP("partnerscope",
                            "what to do with a company that may be one of another name: ask adds it and says so") },
        { "on-conflict", "newer|graded|keep|replace",
          QT_TRANSLATE_NOOP("partnerscope",
                            "whether the file wins where a fact is recorded otherwise: replace unless "
                            "told otherwise; verified facts stay where the file is older") },
        { "source", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "where the facts come from; else the file's name") },
        { "grade", "verified|self_reported|estimated|ungraded",
          QT_TRANSLATE_NOOP("partnerscope", "how well they are supported; ungraded unless told otherwise") },
        { "as-of", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the day they were true; else the file's") },
        { "id-column", "HEADER",
          QT_TRANSLATE_NOOP("partnerscope",
                            "the column with the numbers that the source gives companies: they are "
                            "recognised by them, and those missing this time are flagged") },
        { "partial-list", nullptr,
          QT_TRANSLATE_NOOP("partnerscope", "companies may be missing without being flagged") },
        { "date-order", "dmy|mdy",
          QT_TRANSLATE_NOOP("partnerscope",
                            "whether 03/04/2024 has the day or the month first; else found by itself") },
        { "bands", "middle|low|high|leave_out",
          QT_TRANSLATE_NOOP("partnerscope",
                            "which number stands for a range like 51-200; the middle unless told "
                            "otherwise") },
        { "strict", nullptr, QT_TRANSLATE_NOOP("partnerscope", "reject terms outside a vocabulary") },
        { "encoding", "NAME", QT_TRANSLATE_NOOP("partnerscope", "encoding of the file, if it is not found by itself") },
        { "lawful-basis", "TEXT",
          QT_TRANSLATE_NOOP("partnerscope", "why people may be recorded, or the source, where the file states none") },
        { "retain-until", "DATE",
          QT_TRANSLATE_NOOP("partnerscope", "until when people are kept where the file states none") },
        { "rejected", "FILE.csv", QT_TRANSLATE_NOOP("partnerscope", "save rejected rows there, with the reason") },
        { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "say what would happen and write nothing") },
        { "format", "text|json", QT_TRANSLATE_NOOP("partnerscope", "text unless told otherwise") },
    };
    command.details = QT_TRANSLATE_NOOP(
        "partnerscope",
        "Headers of a list, by its kind; those in brackets may be left out:\n"
        "  companies        keys, labels and synonyms of attributes; name\n"
        "  people           company, name or first_name and last_name (email, phone, role, seniority, vision,\n"
        "                   collaboration, success_measure, experience, leadership_access, sponsor, champion, "
        "left_on,\n"
        "                   lawful_basis, retain_until)\n"
        "  engagements      company, type (category, stage, tier, owner, agreed_on, agreed_until, ended_on, "
        "exclusive,\n"
        "                   outcome); a stage may also say that it was declined or has ended\n"
        "  performance      company, quarter, measure, value\n"
        "  relations        company, relation, other_company (since, note)\n"
        "  target_accounts  company, customer (is_target)\n"
        "  customer_demand  weight, and one of industry, region and segment, or dimension and term");
    command.run = runImport;
    std::vector<Command> commands = mappingCommands();
    commands.insert(commands.begin(), command);
    return commands;
}

} // namespace partnerscope
