#pragma once

#include "base/ids.h"
#include "domain/evidence.h"
#include "exchange/cellparser.h"

#include <QHash>
#include <QStringList>

namespace partnerscope {

/// Which number stands for a range such as "51-200". Ranges open above ("10,000+") give their lower end, whatever the
/// rule; ranges open below ("<10") reach from 0.
enum class BandRule { Middle, Low, High, LeaveOut /**< the cell is a problem */ };

/// What is done with the letters and spaces of a text. Without it a text is taken as it is written.
enum class TextCase { AsWritten, Tidy /**< runs of spaces to one */, Upper, Lower, Title };

/// How the cells of one column are read, where that does not follow from the file and the attribute.
struct ColumnRules {
    std::optional<bool> decimalComma;
    std::optional<DateOrder> dateOrder;
    double factor = 1; ///< numbers are multiplied by it: 1,000,000 for a column "Revenue (EUR m)"
    QString currency;  ///< ISO 4217, of amounts that state none
    BandRule bands = BandRule::Middle;
    TextCase textCase = TextCase::AsWritten;
    /// What a cell, or a part of one, stands for: text as written → code of a term, or the value as a file would hold
    /// it; empty: unknown. Compared without case.
    QHash<QString, QString> terms;
    bool remembersTerms = true; ///< the texts that stand for terms become synonyms of these

    [[nodiscard]] bool isDefault() const { return *this == ColumnRules(); }
    friend bool operator==(const ColumnRules &, const ColumnRules &) = default;
};

/// What happens where a file says something else than is recorded. Whatever the rule, a blank never erases, and a fact
/// that somebody verified gives way only to a value at least as recent.
enum class OnConflict {
    Replace, ///< the file wins
    Newer,   ///< the later day wins; on the same day, and where a day is not known, the file
    Graded,  ///< the better grade wins; with equal grades the newer
    Keep,    ///< what is recorded wins: the file only fills gaps
    Ask      ///< what is recorded stays until the user has decided
};

/// One fact the user has decided about.
struct ConflictKey {
    PartnerId company;
    QString attribute;
    friend bool operator==(const ConflictKey &, const ConflictKey &) = default;
};
inline size_t qHash(const ConflictKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.company.value, key.attribute);
}

/// What a file says about which of its columns counts the companies in its own way.
struct ListChoices {
    QString idColumn;       ///< header of the column with the other system's numbers; empty: none
    QString system;         ///< whose numbers they are; empty: the source of the facts
    bool isComplete = true; ///< a company of the last list that is not in this one is flagged as missing
    friend bool operator==(const ListChoices &, const ListChoices &) = default;
};

[[nodiscard]] QString bandRuleKey(BandRule rule); ///< "middle", as in files
[[nodiscard]] std::optional<BandRule> bandRuleFromKey(const QString &key);
[[nodiscard]] QString textCaseKey(TextCase textCase);
[[nodiscard]] std::optional<TextCase> textCaseFromKey(const QString &key);
[[nodiscard]] QString conflictRuleKey(OnConflict rule);
[[nodiscard]] std::optional<OnConflict> conflictRuleFromKey(const QString &key);
[[nodiscard]] QString dateOrderKey(DateOrder order); ///< "dmy" or "mdy"
[[nodiscard]] std::optional<DateOrder> dateOrderFromKey(const QString &key);

/// Headers as they are compared: without case, surrounding and repeated spaces.
[[nodiscard]] QString headerKey(const QString &header);

} // namespace partnerscope
