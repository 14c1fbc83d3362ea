#include "exchange/importchoices.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

template <typename Value>
struct Word {
    Value value;
    const char *key;
};

constexpr std::array BandRules { Word { BandRule::Middle, "middle" }, Word { BandRule::Low, "low" },
                                 Word { BandRule::High, "high" }, Word { BandRule::LeaveOut, "leave_out" } };
constexpr std::array TextCases { Word { TextCase::AsWritten, "as_written" }, Word { TextCase::Tidy, "tidy" },
                                 Word { TextCase::Upper, "upper" }, Word { TextCase::Lower, "lower" },
                                 Word { TextCase::Title, "title" } };
constexpr std::array ConflictRules { Word { OnConflict::Replace, "replace" }, Word { OnConflict::Newer, "newer" },
                                     Word { OnConflict::Graded, "graded" }, Word { OnConflict::Keep, "keep" },
                                     Word { OnConflict::Ask, "ask" } };
constexpr std::array DateOrders { Word { DateOrder::DayFirst, "dmy" }, Word { DateOrder::MonthFirst, "mdy" } };

template <typename Words, typename Value>
QString keyOf(const Words &words, Value value)
{
    return QString::fromLatin1(std::ranges::find(words, value, [](const auto &word) { return word.value; })->key);
}

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<Word<Value>, N> &words, const QString &key)
{
    const auto found =
        std::ranges::find_if(words, [&](const Word<Value> &word) { return key == QLatin1String(word.key); });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString bandRuleKey(BandRule rule)
{
    return keyOf(BandRules, rule);
}

std::optional<BandRule> bandRuleFromKey(const QString &key)
{
    return valueOf(BandRules, key);
}

QString textCaseKey(TextCase textCase)
{
    return keyOf(TextCases, textCase);
}

std::optional<TextCase> textCaseFromKey(const QString &key)
{
    return valueOf(TextCases, key);
}

QString conflictRuleKey(OnConflict rule)
{
    return keyOf(ConflictRules, rule);
}

std::optional<OnConflict> conflictRuleFromKey(const QString &key)
{
    return valueOf(ConflictRules, key);
}

QString dateOrderKey(DateOrder order)
{
    return keyOf(DateOrders, order);
}

std::optional<DateOrder> dateOrderFromKey(const QString &key)
{
    return valueOf(DateOrders, key);
}

QString headerKey(const QString &header)
{
    return header.simplified().toCaseFolded();
}

} // namespace partnerscope
