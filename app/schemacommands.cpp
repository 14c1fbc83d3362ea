#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/ratesfile.h"
#include "session/schemaedits.h"
#include "session/schemaexports.h"
#include "session/standardplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
Result<int> delivered(const Arguments &arguments, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.failure();
    const Result<> done = deliver(arguments, *bytes);
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

/// Opens for writing, makes one change, leaves one clean file.
Result<int> change(const Arguments &arguments, const std::function<Result<QString>(Session &)> &make)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<QString> made = make(**session);
    if (!made)
        return made.failure();
    tell(*made);
    const Result<> closed = (*session)->close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

Result<int> runAttributes(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    return delivered(arguments,
                     *format == QLatin1String("json") ? attributesJson(**session) : attributesCsv(**session));
}

Result<int> runTerms(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const QString vocabulary = arguments.text("vocabulary");
    return delivered(arguments,
                     *format == QLatin1String("json") ? termsJson(**session, vocabulary)
                                                      : termsCsv(**session, vocabulary));
}

/// A term by its code, label or a synonym.
Result<QString> codeOf(const Session &session, const QString &vocabulary, const QString &text)
{
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *own = schema->vocabulary(vocabulary);
    if (!own)
        return fail(ErrorCode::NotFound, tr("The workspace has no vocabulary \"%1\".").arg(vocabulary));
    const QString code = own->resolve(text);
    if (code.isEmpty())
        return fail(ErrorCode::NotFound, tr("The vocabulary \"%1\" has no term \"%2\".").arg(vocabulary, text));
    return code;
}

Result<int> runMerge(const Arguments &arguments)
{
    const QString vocabulary = arguments.text("vocabulary");
    return change(arguments, [&](Session &session) -> Result<QString> {
        const Result<QString> from = codeOf(session, vocabulary, arguments.text("term"));
        const Result<QString> into = codeOf(session, vocabulary, arguments.text("into"));
        if (!from || !into)
            return from ? into : from;
        const NamedChange merge = mergeTermsChange(session, vocabulary, { *from }, *into);
        const auto progress = terminalProgress(merge.name);
        const Result<> done = session.edit(merge.name, [&](Edit &edit) { return merge.body(edit, progress); });
        return done ? Result<QString>(merge.name) : Result<QString>(done.failure());
    });
}

Result<int> runSubdivisions(const Arguments &arguments)
{
    const QString country = arguments.text("country").toUpper();
    return change(arguments, [&](Session &session) -> Result<QString> {
        const Result<int> added = addSubdivisions(session, country, false);
        if (!added)
            return added.failure();
        return tr("Added %n subdivisions of %1.", nullptr, *added).arg(country);
    });
}

Result<int> runRates(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    const Result<std::unique_ptr<Session>> session = openForReading(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<QList<CurrencyRate>> rates = (*session)->currencyRates();
    if (!rates)
        return rates.failure();
    if (*format == QLatin1String("csv"))
        return delivered(arguments, ratesCsv(*rates));
    QJsonArray list;
    for (const CurrencyRate &rate : *rates)
        list << QJsonObject { { QStringLiteral("currency"), rate.currency },
                              { QStringLiteral("date"), rate.date.toString(Qt::ISODate) },
                              { QStringLiteral("rate"), rate.rate } };
    const QJsonObject whole { { QStringLiteral("currency"),
                                (*session)->workspaceSetting(QStringLiteral("currency")).value_or(QString()) },
                              { QStringLiteral("rates"), list } };
    return delivered(arguments, QJsonDocument(whole).toJson(QJsonDocument::Indented));
}

Result<int> runSetRate(const Arguments &arguments)
{
    const Result<QDate> day = arguments.day("from");
    if (!day)
        return day.failure();
    CurrencyRate rate { arguments.text("currency").toUpper(), *day, 0 };
    bool isNumber = false;
    rate.rate = arguments.text("rate").toDouble(&isNumber);
    if (!isNumber)
        return wrongWords(tr("\"%1\" is not a number.").arg(arguments.text("rate")));
    return change(arguments, [&](Session &session) -> Result<QString> {
        if (!rate.date.isValid())
            rate.date = session.clock().today();
        const QString name = tr("Set the rate of %1").arg(rate.currency);
        const Result<> done = session.edit(name, [&](Edit &edit) { return edit.setRate(rate); });
        return done ? Result<QString>(name) : Result<QString>(done.failure());
    });
}

Result<int> runImportRates(const Arguments &arguments)
{
    return change(arguments, [&](Session &session) -> Result<QString> {
        const Result<int> count = importRates(session, arguments.positions().at(1));
        return count ? Result<QString>(tr("Read %n rates.", nullptr, *count)) : Result<QString>(count.failure());
    });
}

std::vector<Command> termCommands()
{
    constexpr OptionSpec vocabulary { "vocabulary", "KEY",
                                      QT_TRANSLATE_NOOP("partnerscope", "key of the vocabulary, such as regions") };
    Command terms { "terms list", "WORKSPACE [--vocabulary KEY] [--format csv|json] [--output FILE]",
                    QT_TRANSLATE_NOOP(
                        "partnerscope",
                        "Lists the terms of a vocabulary, or of all: code, parents, synonyms, companies.") };
    terms.options = { vocabulary, FormatOption, OutputOption };
    terms.run = runTerms;
    Command merge { "terms merge", "WORKSPACE --vocabulary KEY --term TERM --into TERM",
                    QT_TRANSLATE_NOOP("partnerscope",
                                      "Makes one term of two: facts, profiles and spellings follow, as one step.") };
    merge.options = { vocabulary,
                      { "term", "TERM", QT_TRANSLATE_NOOP("partnerscope", "code or name of the term that goes") },
                      { "into", "TERM", QT_TRANSLATE_NOOP("partnerscope", "code or name of the term that stays") } };
    merge.required = { QStringLiteral("vocabulary"), QStringLiteral("term"), QStringLiteral("into") };
    merge.run = runMerge;
    Command subdivisions {
        "terms subdivisions", "WORKSPACE --country CODE",
        QT_TRANSLATE_NOOP("partnerscope", "Adds the states or provinces of a country (ISO 3166-2) to the regions.")
    };
    subdivisions.options = { { "country", "CODE", QT_TRANSLATE_NOOP("partnerscope", "two letters, such as DE") } };
    subdivisions.required = { QStringLiteral("country") };
    subdivisions.run = runSubdivisions;
    return { terms, merge, subdivisions };
}
} // namespace

std::vector<Command> schemaCommands()
{
    Command attributes { "attributes list", "WORKSPACE [--format csv|json] [--output FILE]",
                         QT_TRANSLATE_NOOP("partnerscope",
                                           "Lists what companies are described by: key, label, type, unit, how many "
                                           "companies have a value.") };
    attributes.options = { FormatOption, OutputOption };
    attributes.run = runAttributes;
    Command rates { "rates list", "WORKSPACE [--format csv|json] [--output FILE]",
                    QT_TRANSLATE_NOOP("partnerscope", "Lists the currency rates: currency, date, rate.") };
    rates.options = { FormatOption, OutputOption };
    rates.run = runRates;
    Command set { "rates set", "WORKSPACE --currency CODE --rate NUMBER [--from DATE]",
                  QT_TRANSLATE_NOOP("partnerscope",
                                    "Says what one unit of a currency is worth in the workspace's, from a day on.") };
    set.options = { { "currency", "CODE", QT_TRANSLATE_NOOP("partnerscope", "three letters, such as USD") },
                    { "rate", "NUMBER", QT_TRANSLATE_NOOP("partnerscope", "with a point, such as 0.92") },
                    { "from", "DATE", QT_TRANSLATE_NOOP("partnerscope", "today unless told otherwise") } };
    set.required = { QStringLiteral("currency"), QStringLiteral("rate") };
    set.run = runSetRate;
    Command read { "rates import", "WORKSPACE FILE.csv",
                   QT_TRANSLATE_NOOP("partnerscope", "Reads rates from a file: currency, date, rate."), 2, 2 };
    read.run = runImportRates;
    std::vector<Command> commands { attributes };
    for (const Command &command : termCommands())
        commands.push_back(command);
    for (const Command &command : { rates, set, read })
        commands.push_back(command);
    return commands;
}

} // namespace partnerscope
