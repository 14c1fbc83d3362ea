#include "app/arguments.h"

#include "base/text.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// Never shown.
const QString WrongWordsDetail = QStringLiteral("usage");

QString dashed(const QString &name)
{
    return QStringLiteral("--") + name;
}
} // namespace

tl::unexpected<Error> wrongWords(const QString &message)
{
    return fail(ErrorCode::InvalidInput, message, WrongWordsDetail);
}

bool isWrongWords(const Error &error)
{
    return error.code == ErrorCode::InvalidInput && error.detail == WrongWordsDetail;
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<OptionSpec> &specs)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1String("--")) {
            arguments.m_positions << words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.m_positions << word;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto spec =
            std::ranges::find_if(specs, [&](const OptionSpec &s) { return name == QLatin1String(s.name); });
        if (spec == specs.end())
            return wrongWords(tr("There is no option %1.").arg(dashed(name)));
        if (arguments.m_options.contains(name))
            return wrongWords(tr("The option %1 stands twice.").arg(dashed(name)));
        QString value;
        if (spec->value) {
            if (equals < 0 && i + 1 >= words.size())
                return wrongWords(tr("The option %1 needs a value: %2.").arg(dashed(name), QLatin1String(spec->value)));
            value = equals < 0 ? words.at(++i) : word.mid(equals + 1);
        } else if (equals >= 0) {
            return wrongWords(tr("The option %1 takes no value.").arg(dashed(name)));
        }
        arguments.m_options.insert(name, value);
    }
    return arguments;
}

QString Arguments::text(const char *option, const QString &fallback) const
{
    return m_options.value(QString::fromLatin1(option), fallback);
}

Result<QString> Arguments::choice(const char *option, const QStringList &choices, const QString &fallback) const
{
    if (!has(option))
        return fallback;
    const QString value = text(option);
    if (!choices.contains(value))
        return wrongWords(
            tr("--%1 is one of %2, not \"%3\".").arg(QLatin1String(option), choices.join(QStringLiteral(", ")), value));
    return value;
}

Result<QString> Arguments::format() const
{
    return choice("format", { QStringLiteral("csv"), QStringLiteral("json") }, QStringLiteral("csv"));
}

Result<QLocale::Language> Arguments::language() const
{
    const Result<QString> code =
        choice("language", { QStringLiteral("en"), QStringLiteral("de") }, QStringLiteral("en"));
    if (!code)
        return code.failure();
    return *code == QLatin1String("de") ? QLocale::German : QLocale::English;
}

Result<QDate> Arguments::day(const char *option) const
{
    if (!has(option))
        return QDate();
    const QDate day = QDate::fromString(text(option), Qt::ISODate);
    if (!day.isValid())
        return wrongWords(tr("--%1 is a date like 2026-05-14, not \"%2\".").arg(QLatin1String(option), text(option)));
    return day;
}

Result<qint64> Arguments::number(const char *option, qint64 minimum, qint64 maximum, qint64 fallback) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 value = text(option).toLongLong(&isNumber);
    if (!isNumber || value < minimum || value > maximum)
        return wrongWords(tr("--%1 is a whole number from %2 to %3, not \"%4\".")
                              .arg(QLatin1String(option))
                              .arg(minimum)
                              .arg(maximum)
                              .arg(text(option)));
    return value;
}

} // namespace partnerscope
