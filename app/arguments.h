#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace partnerscope {

/// Marks an error as a mistake in the call: exit status 2.
[[nodiscard]] tl::unexpected<Error> wrongWords(const QString &message);
/// Whether an error is one.
[[nodiscard]] bool isWrongWords(const Error &error);

/// One option of a command: `--name VALUE`, or a switch without a value.
struct OptionSpec {
    const char *name;  ///< without the dashes
    const char *value; ///< placeholder in the help; nullptr for a switch
    const char *help;  ///< untranslated
};

/// The words after a command, sorted into positions and options. What cannot be read is a mistake in the call.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    /// \returns an error naming the word that is off: an unknown option, a missing value, a repeated option.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &specs);

    [[nodiscard]] const QStringList &positions() const { return m_positions; }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString text(const char *option, const QString &fallback = {}) const;
    /// `fallback`, whatever it is, where the option is not given; else an error unless it is one of the choices.
    [[nodiscard]] Result<QString> choice(const char *option, const QStringList &choices, const QString &fallback) const;
    /// What --format asks for, "csv" or "json"; csv unless told otherwise.
    [[nodiscard]] Result<QString> format() const;
    /// What --language asks for, "en" or "de"; English unless told otherwise, whatever the locale.
    [[nodiscard]] Result<QLocale::Language> language() const;
    /// A day like 2026-05-14; an invalid one where the option is not given.
    [[nodiscard]] Result<QDate> day(const char *option) const;
    /// A whole number from `minimum` to `maximum`.
    [[nodiscard]] Result<qint64> number(const char *option, qint64 minimum, qint64 maximum, qint64 fallback) const;

private:
    QStringList m_positions;
    QHash<QString, QString> m_options;
};

} // namespace partnerscope
