#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

namespace partnerscope {

/// One option of a command: `--name VALUE`, or a switch without a value.
struct OptionSpec {
    const char *name;  ///< without the dashes
    const char *value; ///< placeholder in the help; nullptr for a switch
    const char *help;  ///< untranslated
};

/// The words after a command, sorted into positions and options.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    /// \returns InvalidInput naming the word that is off: an unknown option, a missing value, a repeated option.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const std::vector<OptionSpec> &specs);

    [[nodiscard]] const QStringList &positions() const { return m_positions; }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString text(const char *option, const QString &fallback = {}) const;
    /// \returns InvalidInput unless the text is one of the choices.
    [[nodiscard]] Result<QString> choice(const char *option, const QStringList &choices, const QString &fallback) const;
    /// A whole number from `minimum` to `maximum`.
    [[nodiscard]] Result<qint64> number(const char *option, qint64 minimum, qint64 maximum, qint64 fallback) const;

private:
    QStringList m_positions;
    QHash<QString, QString> m_options;
};

} // namespace partnerscope
