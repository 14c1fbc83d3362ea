#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "exchange/ratesfile.h"
#include "session/schemaedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
constexpr OptionSpec CurrencyOption { "currency", "CODE",
                                      QT_TRANSLATE_NOOP("partnerscope", "three letters of ISO 4217, such as USD") };

Result<int> closed(Session &session)
{
    const Result<> done = session.close();
    return done ? Result<int>(Done) : Result<int>(done.failure());
}

QByteArray ratesJson(const QList<CurrencyRate> &rates)
{
    QJsonArray list;
    for (const CurrencyRate &rate : rates)
        list << QJsonObject { { QStringLiteral("currency"), rate.currency },
                              { QStringLiteral("date"), rate.date.toString(Qt::ISODate) },
                              { QStringLiteral("rate"), rate.rate } };
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

Result<int> runList(const Arguments &arguments)
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
    const Result<QString> own = (*session)->workspaceSetting(QStringLiteral("currency"));
    tell(tr("The currency of the workspace is %1.").arg(own.value_or(QString())));
    const Result<> delivered =
        deliver(arguments, *format == QLatin1String("csv") ? ratesCsv(*rates) : ratesJson(*rates));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runImport(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<int> count = importRates(**session, arguments.positions().at(1));
    if (!count)
        return count.failure();
    tell(tr("Rates taken over: %1.").arg(*count));
    return closed(**session);
}

/// The rate of --currency and --date; without `needsRate` its rate says nothing.
Result<CurrencyRate> rateOf(const Arguments &arguments, bool needsRate)
{
    const Result<QDate> day = arguments.day("date");
    if (!day)
        return day.failure();
    CurrencyRate rate { arguments.text("currency").toUpper(), *day, 1 };
    if (needsRate) {
        bool isNumber = false;
        rate.rate = arguments.text("rate").toDouble(&isNumber);
        if (!isNumber)
            return wrongWords(tr("--rate is a number like 0.92, not \"%1\".").arg(arguments.text("rate")));
    }
    return rate;
}

Result<int> runSet(const Arguments &arguments)
{
    const Result<CurrencyRate> rate = rateOf(arguments, true);
    if (!rate)
        return rate.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<> set = setRate(**session, *rate);
    return set ? closed(**session) : Result<int>(set.failure());
}

Result<int> runRemove(const Arguments &arguments)
{
    const Result<CurrencyRate> rate = rateOf(arguments, false);
    if (!rate)
        return rate.failure();
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<> removed = removeRates(**session, { *rate });
    return removed ? closed(**session) : Result<int>(removed.failure());
}

Result<int> runCurrency(const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<> changed = changeCurrency(**session, arguments.text("currency").toUpper());
    return changed ? closed(**session) : Result<int>(changed.failure());
}
} // namespace

std::vector<Command> ratesCommands()
{
    const OptionSpec day { "date", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the day from which the rate holds") };
    Command list { "rates list", "WORKSPACE [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists what other currencies are worth, and from when on.") };
    list.options = { FormatOption, OutputOption };
    list.run = runList;
    Command import { "rates import", "WORKSPACE FILE.csv",
                     QT_TRANSLATE_NOOP("partnerscope", "Takes over rates from a file: currency, date, rate.") };
    import.minimumPositions = 2;
    import.maximumPositions = 2;
    import.run = runImport;
    Command set { "rates set", "WORKSPACE --currency CODE --date DATE --rate NUMBER",
                  QT_TRANSLATE_NOOP("partnerscope", "Says what a currency is worth from a day on.") };
    set.options = { CurrencyOption,
                    day,
                    { "rate", "NUMBER",
                      QT_TRANSLATE_NOOP("partnerscope", "worth of one unit in the currency of the workspace") } };
    set.required = { QStringLiteral("currency"), QStringLiteral("date"), QStringLiteral("rate") };
    set.run = runSet;
    Command remove { "rates remove", "WORKSPACE --currency CODE --date DATE",
                     QT_TRANSLATE_NOOP("partnerscope", "Takes a rate out.") };
    remove.options = { CurrencyOption, day };
    remove.required = { QStringLiteral("currency"), QStringLiteral("date") };
    remove.run = runRemove;
    Command currency {
        "rates currency", "WORKSPACE --currency CODE",
        QT_TRANSLATE_NOOP("partnerscope", "Makes another currency the workspace's; the rates are told in the new one.")
    };
    currency.options = { CurrencyOption };
    currency.required = { QStringLiteral("currency") };
    currency.run = runCurrency;
    return { list, import, set, remove, currency };
}

} // namespace partnerscope
