#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "session/schemaexports.h"
#include "session/standardplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
constexpr OptionSpec VocabularyOption { "vocabulary", "KEY",
                                        QT_TRANSLATE_NOOP("partnerscope", "key of the vocabulary, such as regions") };
constexpr OptionSpec TermOption { "term", "TERM",
                                  QT_TRANSLATE_NOOP("partnerscope", "code, label or synonym of the term") };
constexpr OptionSpec ParentOption { "parent", "TERM",
                                    QT_TRANSLATE_NOOP("partnerscope", "term it stands below; left out: at the top") };
constexpr OptionSpec NameOption { "label", "NAME", QT_TRANSLATE_NOOP("partnerscope", "what people call the term") };

Result<const Vocabulary *> vocabularyOf(const Session &session, const Arguments &arguments)
{
    const QString key = arguments.text("vocabulary");
    const Vocabulary *found = session.schema()->vocabulary(key);
    if (!found)
        return fail(ErrorCode::NotFound, tr("The workspace has no vocabulary \"%1\".").arg(key));
    return found;
}

Result<QString> codeOf(const Vocabulary &vocabulary, const QString &text)
{
    const QString code = vocabulary.resolve(text.trimmed());
    if (code.isEmpty())
        return fail(ErrorCode::NotFound, tr("The vocabulary \"%1\" has no term \"%2\".").arg(vocabulary.key(), text));
    return code;
}

Result<int> closed(Session &session)
{
    const Result<> done = session.close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

/// A workspace with the vocabulary and the term a call names.
struct Named {
    std::unique_ptr<Session> session;
    QString vocabulary;
    QString code;
};
Result<Named> openNamed(const Arguments &arguments)
{
    Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<const Vocabulary *> vocabulary = vocabularyOf(**session, arguments);
    if (!vocabulary)
        return vocabulary.failure();
    const Result<QString> code = codeOf(**vocabulary, arguments.text("term"));
    if (!code)
        return code.failure();
    return Named { std::move(*session), (*vocabulary)->key(), *code };
}

Result<int> runList(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const QString vocabulary = arguments.text("vocabulary");
    const Result<QByteArray> bytes =
        *format == QLatin1String("csv") ? termsCsv(**session, vocabulary) : termsJson(**session, vocabulary);
    if (!bytes)
        return bytes.failure();
    const Result<> delivered = deliver(arguments, *bytes);
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runAdd(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<const Vocabulary *> vocabulary = vocabularyOf(**session, arguments);
    if (!vocabulary)
        return vocabulary.failure();
    QString parent;
    if (arguments.has("parent")) {
        const Result<QString> above = codeOf(**vocabulary, arguments.text("parent"));
        if (!above)
            return above.failure();
        parent = *above;
    }
    const Result<QString> code = addTerm(**session, (*vocabulary)->key(), arguments.text("label"), parent);
    if (!code)
        return code.failure();
    tell(tr("Added the term %1.").arg(*code));
    return closed(**session);
}

Result<int> runRename(const Arguments &arguments)
{
    const Result<Named> named = openNamed(arguments);
    if (!named)
        return named.failure();
    const Result<> renamed = renameTerm(*named->session, named->vocabulary, named->code, arguments.text("label"));
    return renamed ? closed(*named->session) : Result<int>(renamed.failure());
}

/// Takes a term from under one of its parents; where it has several, the call has to say which.
Result<int> runMove(const Arguments &arguments)
{
    const Result<Named> named = openNamed(arguments);
    if (!named)
        return named.failure();
    const std::shared_ptr<const Schema> schema = named->session->schema();
    const Vocabulary &vocabulary = *schema->vocabulary(named->vocabulary);
    const QStringList parents = vocabulary.find(named->code)->parents;
    QStringList places; // from where, to where
    for (const char *option : { "from", "parent" }) {
        const Result<QString> code = arguments.has(option) ? codeOf(vocabulary, arguments.text(option)) : QString();
        if (!code)
            return code.failure();
        places << *code;
    }
    if (!arguments.has("from") && parents.size() > 1)
        return wrongWords(tr("The term stands below several others. Say with --from which one it leaves."));
    if (!arguments.has("from"))
        places.first() = parents.value(0);
    if (!places.first().isEmpty() && !parents.contains(places.first()))
        return fail(
            ErrorCode::NotFound,
            tr("%1 does not stand below %2.").arg(vocabulary.labelOf(named->code), vocabulary.labelOf(places.first())));
    const Result<> moved = moveTerm(*named->session, named->vocabulary, named->code, places.first(), places.last());
    return moved ? closed(*named->session) : Result<int>(moved.failure());
}

Result<int> runRetire(const Arguments &arguments)
{
    const Result<Named> named = openNamed(arguments);
    if (!named)
        return named.failure();
    const Result<> retired = retireTerm(*named->session, named->vocabulary, named->code, !arguments.has("back"));
    return retired ? closed(*named->session) : Result<int>(retired.failure());
}

/// What merging does, a line for each term that goes.
QByteArray mergeTable(const Session &session, const Vocabulary &vocabulary, const QStringList &codes, bool csv)
{
    const QHash<QString, qsizetype> companies = companiesByTerm(*session.pool(), *session.schema(), vocabulary.key());
    CsvWriter table;
    QJsonArray list;
    for (const char *column : { "term", "label", "companies", "children", "profiles" })
        table.text(std::string_view(column));
    table.endRow();
    for (const QString &code : codes) {
        const qsizetype children =
            std::ranges::count_if(vocabulary.terms(), [&](const Term &term) { return term.parents.contains(code); });
        const QStringList profiles = profilesNaming(session, vocabulary.key(), code);
        table.text(code);
        table.text(vocabulary.labelOf(code));
        table.integer(companies.value(code));
        table.integer(children);
        table.text(profiles.join(QLatin1Char(';')));
        table.endRow();
        list << QJsonObject { { QStringLiteral("term"), code },
                              { QStringLiteral("label"), vocabulary.labelOf(code) },
                              { QStringLiteral("companies"), companies.value(code) },
                              { QStringLiteral("children"), children },
                              { QStringLiteral("profiles"), QJsonArray::fromStringList(profiles) } };
    }
    return csv ? table.take() : QJsonDocument(list).toJson(QJsonDocument::Indented);
}

Result<int> runMerge(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const bool isTrial = arguments.has("dry-run");
    const QString path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> session = isTrial ? openForReading(path) : openForWriting(path);
    if (!session)
        return session.failure();
    const Result<const Vocabulary *> vocabulary = vocabularyOf(**session, arguments);
    if (!vocabulary)
        return vocabulary.failure();
    const Result<QString> into = codeOf(**vocabulary, arguments.text("into"));
    if (!into)
        return into.failure();
    QStringList codes;
    for (const QString &text : QStringList { arguments.text("term") } + arguments.positions().mid(1)) {
        const Result<QString> code = codeOf(**vocabulary, text);
        if (!code)
            return code.failure();
        if (!codes.contains(*code))
            codes << *code;
    }
    if (codes.contains(*into))
        return fail(ErrorCode::InvalidInput,
                    tr("%1 is the term that stays. Name others to merge into it.").arg((*vocabulary)->labelOf(*into)));
    const QByteArray table = mergeTable(**session, **vocabulary, codes, *format == QLatin1String("csv"));
    if (!isTrial) {
        const NamedChange merge = mergeTermsChange(**session, (*vocabulary)->key(), codes, *into);
        if (const Result<> merged = apply(**session, merge); !merged)
            return merged.failure();
    }
    if (const Result<> delivered = deliver(arguments, table); !delivered)
        return delivered.failure();
    return closed(**session);
}

Result<int> runPlaces(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const std::shared_ptr<const Schema> schema = (*session)->schema();
    const Vocabulary *places = schema->vocabulary(QString::fromLatin1(PlacesVocabulary));
    const Result<QString> country =
        places ? codeOf(*places, arguments.text("country")) : Result<QString>(arguments.text("country").toUpper());
    if (!country)
        return country.failure();
    const bool inGerman = QLocale().language() == QLocale::German;
    const Result<int> added = addSubdivisions(**session, *country, inGerman);
    if (!added)
        return added.failure();
    tell(tr("Added: %1.").arg(*added));
    return closed(**session);
}

Command changing(const char *name, const char *words, const char *help, std::vector<OptionSpec> options,
                 const QStringList &required, Result<int> (*run)(const Arguments &))
{
    Command command { name, words, help };
    command.options = std::move(options);
    command.required = required;
    command.run = run;
    return command;
}
} // namespace

std::vector<Command> termsCommands()
{
    const QStringList named { QStringLiteral("vocabulary"), QStringLiteral("term") };
    const OptionSpec newParent { "parent", "TERM",
                                 QT_TRANSLATE_NOOP("partnerscope", "where it goes; left out: to the top") };
    Command list { "terms list", "WORKSPACE [--vocabulary KEY] [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists terms, with how many companies have each.") };
    list.options = { VocabularyOption, FormatOption, OutputOption };
    list.run = runList;
    Command merge { "terms merge",
                    "WORKSPACE --vocabulary KEY --into TERM --term TERM [TERM ...] [--dry-run] [--format csv|json] "
                    "[--output FILE]",
                    QT_TRANSLATE_NOOP("partnerscope",
                                      "Makes several terms one: facts, terms below them and drafts follow.") };
    merge.maximumPositions = 1000;
    merge.options = { VocabularyOption,
                      { "into", "TERM", QT_TRANSLATE_NOOP("partnerscope", "the term that stays") },
                      { "term", "TERM", QT_TRANSLATE_NOOP("partnerscope", "a term that goes") },
                      { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "show only, change nothing") },
                      FormatOption,
                      OutputOption };
    merge.required = named + QStringList { QStringLiteral("into") };
    merge.run = runMerge;
    return {
        list,
        changing("terms add", "WORKSPACE --vocabulary KEY --label NAME [--parent TERM]",
                 QT_TRANSLATE_NOOP("partnerscope", "Adds a term."), { VocabularyOption, NameOption, ParentOption },
                 { QStringLiteral("vocabulary"), QStringLiteral("label") }, runAdd),
        changing("terms rename", "WORKSPACE --vocabulary KEY --term TERM --label NAME",
                 QT_TRANSLATE_NOOP("partnerscope", "Gives a term another label; the old one stays a synonym."),
                 { VocabularyOption, TermOption, NameOption }, named + QStringList { QStringLiteral("label") },
                 runRename),
        changing(
            "terms move", "WORKSPACE --vocabulary KEY --term TERM [--from TERM] [--parent TERM]",
            QT_TRANSLATE_NOOP("partnerscope", "Puts a term below another one."),
            { VocabularyOption,
              TermOption,
              { "from", "TERM", QT_TRANSLATE_NOOP("partnerscope", "where it stands below several, the one it leaves") },
              newParent },
            named, runMove),
        changing("terms retire", "WORKSPACE --vocabulary KEY --term TERM [--back]",
                 QT_TRANSLATE_NOOP("partnerscope", "Lets pickers leave a term out; facts and profiles keep it."),
                 { VocabularyOption,
                   TermOption,
                   { "back", nullptr, QT_TRANSLATE_NOOP("partnerscope", "bring it back instead") } },
                 named, runRetire),
        merge,
        changing("terms places", "WORKSPACE --country TERM",
                 QT_TRANSLATE_NOOP("partnerscope", "Adds the subdivisions ISO 3166 knows of a country."),
                 { { "country", "TERM", QT_TRANSLATE_NOOP("partnerscope", "code or name of the country") } },
                 { QStringLiteral("country") }, runPlaces),
    };
}

} // namespace partnerscope
