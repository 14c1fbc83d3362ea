#include "matching/companyname.h"

#include "base/utf8.h"
#include "matching/namewords.h"

#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace partnerscope {

namespace {
bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string smallLetters(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

std::string transliterated(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    // One per thread: a transliterator is costly to make and not meant to be shared while it works.
    thread_local const std::unique_ptr<const icu::Transliterator> toLatin(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    if (!toLatin)
        return smallLetters(utf8);
    icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    toLatin->transliterate(text);
    std::string plain;
    text.toUTF8String(plain);
    return plain;
}

/// A word with what punctuation said about it.
struct Word {
    std::string text;
    bool afterComma = false;
    bool isJoined = false;   ///< made of single letters: "b.v.", "o n"
    bool beforeDash = false; ///< a dash follows: "dl -,01"
    bool beforeDot = false;  ///< a full stop follows: "b.v."
};

void dropBetween(std::string &text, char open, char close)
{
    for (std::size_t begin = text.find(open); begin != std::string::npos; begin = text.find(open, begin)) {
        const std::size_t end = text.find(close, begin);
        if (end == std::string::npos)
            return;
        text.erase(begin, end - begin + 1);
    }
}

/// "(member)", "(KCSP)": one word in brackets at the end says what the company is in a list, not who it is.
/// \returns that word.
std::string takeRemark(std::string &text)
{
    while (text.ends_with(' '))
        text.pop_back();
    const std::size_t open = text.rfind('(');
    if (open == std::string::npos || open == 0 || !text.ends_with(')'))
        return {};
    std::string remark = text.substr(open + 1, text.size() - open - 2);
    const bool isOneWord = remark.find(' ') == std::string::npos && remark.size() >= 3;
    const std::vector<std::string> words { remark };
    const bool isForm = legalFormAt(words).form != LegalForm::None;
    if ((!isOneWord || isForm || isPlaceWord(remark)) && remark.find("member") == std::string::npos)
        return {};
    text.erase(open);
    return remark;
}

void dropPrefix(std::string &text)
{
    constexpr std::array<std::string_view, 4> Prefixes { "m/s", "messrs", "name:", "firma " };
    for (const std::string_view prefix : Prefixes) {
        const std::size_t begin = text.find_first_not_of(" \t\"'");
        if (begin != std::string::npos && std::string_view(text).substr(begin).starts_with(prefix))
            text.erase(0, begin + prefix.size());
    }
}

/// Words at letters and digits; apostrophes vanish, "&" and "+" read as "and".
std::vector<Word> splitWords(const std::string &text)
{
    std::vector<Word> words;
    Word word;
    bool comma = false;
    const auto finish = [&] {
        if (word.text.empty())
            return;
        word.afterComma = comma;
        comma = false;
        words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80) {
            word.text += c;
        } else if (c != '\'' && c != '`') {
            finish();
            comma = comma || c == ',';
            if (c == '-' && !words.empty())
                words.back().beforeDash = true;
            if (c == '.' && i > 0 && !words.empty() && (isLetter(text[i - 1]) || isDigit(text[i - 1])))
                words.back().beforeDot = true;
            if (c == '&' || c == '+')
                words.push_back({ "and" });
        }
    }
    finish();
    return words;
}

/// "b. v." and "g m b h" are one word each, "V L.P." two.
std::vector<Word> joinLetters(const std::vector<Word> &words)
{
    std::vector<Word> joined;
    bool isRun = false;
    for (const Word &word : words) {
        const bool isSingle = word.text.size() == 1 && isLetter(word.text.front());
        if (isSingle && isRun && (joined.back().beforeDot || !word.beforeDot)) {
            joined.back().text += word.text;
            joined.back().isJoined = true;
            joined.back().beforeDash = word.beforeDash;
            joined.back().beforeDot = word.beforeDot;
        } else {
            joined.push_back(word);
        }
        isRun = isSingle;
    }
    return joined;
}

bool isOneOf(std::string_view word, std::string_view list)
{
    const std::string spaced = ' ' + std::string(word) + ' ';
    return list.find(spaced) != std::string_view::npos;
}

/// How many of the last words are what exchanges put after a name: share classes, par values, registration marks.
std::size_t listingMarkWords(const std::vector<Word> &words)
{
    constexpr std::string_view Marks =
        " ord regs adr adrs gdr gdrs ads cdi sp spon sponsored inh vz konv namen nam nom spons fria aiw aktie aktien "
        "shs sh reg ";
    constexpr std::string_view Receipts = " adr gdr ads ";
    constexpr std::string_view Currencies = " dl eo ls sf sd rc yc hd sk nk dk zy ad cd re tn kd ra sr uk cy nd iy md ";
    const Word &last = words.back();
    const std::string_view before = words.size() > 1 ? std::string_view(words[words.size() - 2].text) : "";
    const std::string_view third = words.size() > 2 ? std::string_view(words[words.size() - 3].text) : "";
    if (last.isJoined && (last.text == "on" || last.text == "nao"))
        return 1;
    if (isOneOf(last.text, Marks) || (isOneOf(last.text, Currencies) && last.beforeDash))
        return 1;
    if (std::ranges::all_of(last.text, isDigit)) {
        if (isOneOf(before, Currencies) || isOneOf(before, Receipts))
            return 2;
        return std::ranges::all_of(before, isDigit) && isOneOf(third, Currencies) ? 3 : 0;
    }
    if (last.text.size() >= 3 && isOneOf(std::string_view(last.text).substr(0, 2), Currencies)
        && std::ranges::all_of(std::string_view(last.text).substr(2), isDigit))
        return 1;
    return last.text.size() == 1 && isLetter(last.text.front()) && before == "class" ? 2 : 0;
}

void dropListingMarks(std::vector<Word> &words)
{
    for (std::size_t marks = words.empty() ? 0 : listingMarkWords(words); marks > 0 && words.size() > marks;
         marks = listingMarkWords(words))
        words.resize(words.size() - marks);
}

std::vector<std::string> textsOf(const std::vector<Word> &words)
{
    std::vector<std::string> texts;
    texts.reserve(words.size());
    for (const Word &word : words)
        texts.push_back(word.text);
    return texts;
}

bool isForm(const std::vector<std::string> &texts, std::size_t at)
{
    return legalFormAt(std::span(texts).subspan(at)).form != LegalForm::None;
}

/// Leaves out what follows a complete name: a town after a comma ("B.V., Amsterdam, NL"), the name once more
/// ("QUALCOMM INC QUALCOMM ORD").
void dropWhatFollows(std::vector<Word> &words)
{
    constexpr std::size_t LongestTown = 4;
    std::vector<std::string> texts = textsOf(words);
    bool isComplete = false; // a form and a word of its own
    bool hasForm = false;
    bool hasOwn = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        isComplete = hasForm && hasOwn;
        const bool again = isComplete && texts[i].size() >= 5 && texts.front().starts_with(texts[i]);
        bool town = isComplete && words[i].afterComma && words.size() - i <= LongestTown;
        for (std::size_t rest = i; town && rest < words.size(); ++rest)
            town = !isForm(texts, rest);
        if (again || town) {
            words.resize(i);
            return;
        }
        const LegalFormMatch form = legalFormAt(std::span(texts).subspan(i));
        hasForm = hasForm || form.form != LegalForm::None;
        hasOwn = hasOwn || form.form == LegalForm::None;
        i += form.words > 1 ? form.words - 1 : 0;
    }
}

/// The words without legal forms, which go into `name`.
std::vector<std::string> takeForms(const std::vector<Word> &words, CompanyName &name)
{
    std::vector<std::string> own;
    const std::vector<std::string> texts = textsOf(words);
    for (std::size_t i = 0; i < words.size();) {
        const LegalFormMatch form = legalFormAt(std::span(texts).subspan(i));
        if (form.form == LegalForm::None) {
            own.push_back(texts[i++]);
            continue;
        }
        name.forms.push_back(form.form);
        i += form.words;
    }
    return own;
}

/// "United States" is the "U.S." of others.
void shortenCountries(std::vector<std::string> &words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool isStates = words[i] == "states" || words[i] == "state";
        if (words[i - 1] != "united" || (!isStates && words[i] != "kingdom"))
            continue;
        words[i - 1] = isStates ? "usa" : "uk";
        const bool ofAmerica = isStates && i + 2 < words.size() && words[i + 1] == "of" && words[i + 2] == "america";
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(i);
        words.erase(at, at + (ofAmerica ? 3 : 1));
    }
}

/// The last word of "Trust I" counts, when others of the family are "Trust II".
void readLastNumeral(std::vector<std::string> &words)
{
    constexpr std::array Numerals { std::pair("i", "1"), std::pair("v", "5"), std::pair("x", "10") };
    for (const auto &[letter, number] : Numerals) {
        if (words.size() >= 3 && words.back() == letter)
            words.back() = number;
    }
}

/// Words of other scripts that say what kind of company it is, and would not be found again by their sound.
QString withTradeWords(QString text)
{
    constexpr std::array Words {
        std::pair(u"\u80a1\u4efd\u6709\u9650\u516c\u53f8", u" co ltd "),
        std::pair(u"\u6709\u9650\u8d23\u4efb\u516c\u53f8", u" ltd "),
        std::pair(u"\u6709\u9650\u516c\u53f8", u" ltd "),
        std::pair(u"\u682a\u5f0f\u4f1a\u793e", u" kk "),
        std::pair(u"\u6709\u9650\u4f1a\u793e", u" yk "),
        std::pair(u"\uc8fc\uc2dd\ud68c\uc0ac", u" kk "),
        std::pair(u"\u516c\u53f8", u" company "),
        std::pair(u"\u96c6\u56e2", u" group "),
        std::pair(u"\u96c6\u5718", u" group "),
        std::pair(u"\u94f6\u884c", u" bank "),
        std::pair(u"\u9280\u884c", u" bank "),
        std::pair(u"\uc740\ud589", u" bank "),
        std::pair(u"\u0628\u0646\u06a9", u" bank "),
        std::pair(u"\u0628\u0627\u0646\u06a9", u" bank "),
        std::pair(u"\u0628\u0646\u0643", u" bank "),
        std::pair(u"\u05d1\u05e0\u05e7", u" bank "),
        std::pair(u"\u0634\u0631\u0643\u0629", u" company "),
        std::pair(u"\u9152\u5e97", u" hotel "),
        std::pair(u"\u98ef\u5e97", u" hotel "),
        std::pair(u"\u30db\u30c6\u30eb", u" hotel "),
        std::pair(u"\u85ac\u5c40", u" pharmacy "),
        std::pair(u"\u4fdd\u967a", u" insurance "),
        std::pair(u"\u4fdd\u9669", u" insurance "),
        std::pair(u"\u4fdd\u96aa", u" insurance "),
        std::pair(u"\u79d1\u6280", u" technology "),
        std::pair(u"\u56fd\u9645", u" international "),
        std::pair(u"\u570b\u969b", u" international "),
        std::pair(u"\u5927\u5b66", u" university "),
        std::pair(u"\u30fb", u" "),
        std::pair(u"\uff65", u" "),
    };
    for (const auto &[word, meaning] : Words)
        text.replace(QString::fromUtf16(word), QString::fromUtf16(meaning));
    return text;
}

bool isOfOtherScript(QChar c)
{
    const QChar::Script script = c.script();
    return c.isLetter() && script != QChar::Script_Latin && script != QChar::Script_Common
        && script != QChar::Script_Inherited;
}

/// Of a name that stands there in two scripts, side by side, the Latin one; else trade words in English.
std::string oneScript(std::string_view utf8)
{
    constexpr qsizetype LatinLetters = 6;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (std::ranges::none_of(text, isOfOtherScript))
        return std::string(utf8);
    QStringList latin;
    qsizetype letters = 0;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool isOther = std::ranges::any_of(part, isOfOtherScript);
        const bool isLatin = std::ranges::any_of(part, [](QChar c) { return c.isLetter() && !isOfOtherScript(c); });
        if (isOther && isLatin)
            return withTradeWords(text).toStdString();
        if (isLatin) {
            latin << part;
            letters += part.size();
        }
    }
    return letters >= LatinLetters ? latin.join(QLatin1Char(' ')).toStdString() : withTradeWords(text).toStdString();
}

/// "40 4" is 44 in "Forty-Four".
void addUnits(std::vector<std::string> &words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool isTens = words[i - 1].size() == 2 && words[i - 1].back() == '0' && isDigit(words[i - 1].front());
        if (isTens && words[i].size() == 1 && isDigit(words[i].front()) && words[i] != "0") {
            words[i - 1].back() = words[i].front();
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}
} // namespace

std::string initialsOf(const std::vector<std::string> &words)
{
    std::string letters;
    for (const std::string &word : words)
        letters += word.substr(0, 1);
    return letters;
}

std::string plainLetters(std::string_view utf8)
{
    return isAscii(utf8) ? smallLetters(utf8) : transliterated(utf8);
}

CompanyName readCompanyName(std::string_view utf8)
{
    CompanyName name;
    const std::string written = isAscii(utf8) ? std::string(utf8) : oneScript(utf8);
    std::string text = plainLetters(written);
    // Latin-ASCII leaves length about as it was; other scripts grow or change every letter.
    name.isOtherScript = std::ranges::none_of(utf8, [](char c) { return (c >= 'A' && c <= 'Z') || isLetter(c); })
        && std::ranges::any_of(text, isLetter);
    dropBetween(text, '{', '}');
    dropPrefix(text);
    const std::string remark = takeRemark(text);
    std::vector<Word> words = joinLetters(splitWords(text));
    dropListingMarks(words);
    dropWhatFollows(words);
    std::vector<std::string> own = takeForms(words, name);
    if (own.empty()) { // nothing but legal forms: then they are the name
        own = textsOf(words);
        name.forms.clear();
    }
    if (own.empty())
        own.push_back(text);
    for (const std::string &word : own)
        name.words.push_back(usualForm(word));
    name.writtenInitials = initialsOf(own);
    shortenCountries(name.words);
    readLastNumeral(name.words);
    addUnits(name.words);
    for (const std::string &word : name.words)
        name.joined += word;
    name.statesInitials = !remark.empty() && own.size() >= 2 && remark == name.writtenInitials;
    return name;
}

} // namespace partnerscope
