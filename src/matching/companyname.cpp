#include "matching/companyname.h"

#include "base/utf8.h"
#include "matching/namewords.h"

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
void dropRemark(std::string &text)
{
    while (text.ends_with(' '))
        text.pop_back();
    const std::size_t open = text.rfind('(');
    if (open == std::string::npos || open == 0 || !text.ends_with(')'))
        return;
    const std::string_view remark = std::string_view(text).substr(open + 1, text.size() - open - 2);
    const bool isOneWord = remark.find(' ') == std::string_view::npos && remark.size() >= 3;
    const std::vector<std::string> words { std::string(remark) };
    const bool isForm = legalFormAt(words).form != LegalForm::None;
    if ((isOneWord && !isForm && !isPlaceWord(remark)) || remark.find("member") != std::string_view::npos)
        text.erase(open);
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
            if ((c == '-') && !words.empty())
                words.back().beforeDash = true;
            if (c == '&' || c == '+')
                words.push_back({ "and", false, false, false });
        }
    }
    finish();
    return words;
}

/// "b. v." and "g m b h" are one word each.
std::vector<Word> joinLetters(const std::vector<Word> &words)
{
    std::vector<Word> joined;
    bool isRun = false;
    for (const Word &word : words) {
        const bool isSingle = word.text.size() == 1 && isLetter(word.text.front());
        if (isSingle && isRun) {
            joined.back().text += word.text;
            joined.back().isJoined = true;
            joined.back().beforeDash = word.beforeDash;
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

/// What exchanges put after a name: share classes, par values, registration marks.
bool isListingMark(const std::vector<Word> &words)
{
    constexpr std::string_view Marks = " ord regs adr inh vz konv namen nam spons fria aiw aktie aktien shs reg ";
    constexpr std::string_view Currencies = " dl eo ls sf sd rc yc hd sk nk dk zy ad cd re tn kd ra sr uk cy nd iy md ";
    const Word &last = words.back();
    const std::string_view before = words.size() > 1 ? std::string_view(words[words.size() - 2].text) : "";
    const bool isNumber = std::ranges::all_of(last.text, isDigit);
    if (last.isJoined && (last.text == "on" || last.text == "nao"))
        return true;
    if (isOneOf(last.text, Marks) || (isOneOf(last.text, Currencies) && last.beforeDash))
        return true;
    if (isNumber && isOneOf(before, Currencies))
        return true;
    if (last.text.size() >= 3 && isOneOf(std::string_view(last.text).substr(0, 2), Currencies)
        && std::ranges::all_of(std::string_view(last.text).substr(2), isDigit))
        return true;
    return last.text.size() == 1 && isLetter(last.text.front()) && before == "class";
}

void dropListingMarks(std::vector<Word> &words)
{
    while (words.size() > 1 && isListingMark(words)) {
        const bool isPair =
            words.size() > 2 && (std::ranges::all_of(words.back().text, isDigit) || words.back().text.size() == 1);
        words.pop_back();
        if (isPair)
            words.pop_back();
    }
}

std::vector<std::string> textsOf(const std::vector<Word> &words)
{
    std::vector<std::string> texts;
    texts.reserve(words.size());
    for (const Word &word : words)
        texts.push_back(word.text);
    return texts;
}

/// Splits off legal forms. A town after the form and a comma ("B.V., Amsterdam, NL") is left out.
void takeForms(const std::vector<Word> &words, CompanyName &name)
{
    const std::vector<std::string> texts = textsOf(words);
    std::size_t formEnd = 0;
    std::size_t wordsBeforeForm = 0;
    for (std::size_t i = 0; i < words.size();) {
        const LegalFormMatch form = legalFormAt(std::span(texts).subspan(i));
        if (form.form == LegalForm::None) {
            if (formEnd == i && formEnd > 0 && words[i].afterComma && wordsBeforeForm > 0) {
                const bool moreForms = std::ranges::any_of(
                    texts.begin() + static_cast<std::ptrdiff_t>(i), texts.end(),
                    [](const std::string &text) { return legalFormAt(std::span(&text, 1)).form != LegalForm::None; });
                if (!moreForms && words.size() - i <= 5)
                    return;
            }
            name.asWritten.push_back(words[i].text);
            ++i;
            continue;
        }
        name.forms.push_back(form.form);
        i += form.words;
        formEnd = i;
        wordsBeforeForm = name.asWritten.size();
    }
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
        letters += word.front();
    return letters;
}

std::string plainLetters(std::string_view utf8)
{
    return isAscii(utf8) ? smallLetters(utf8) : transliterated(utf8);
}

CompanyName readCompanyName(std::string_view utf8)
{
    CompanyName name;
    std::string text = plainLetters(utf8);
    // Latin-ASCII leaves length about as it was; other scripts grow or change every letter.
    name.isOtherScript = std::ranges::none_of(utf8, [](char c) { return (c >= 'A' && c <= 'Z') || isLetter(c); })
        && std::ranges::any_of(text, isLetter);
    dropBetween(text, '{', '}');
    dropPrefix(text);
    dropRemark(text);
    std::vector<Word> words = joinLetters(splitWords(text));
    dropListingMarks(words);
    takeForms(words, name);
    if (name.asWritten.empty()) { // nothing but legal forms: then they are the name
        name.asWritten = textsOf(words);
        name.forms.clear();
    }
    if (name.asWritten.empty())
        name.asWritten.push_back(text);
    for (const std::string &word : name.asWritten)
        name.words.push_back(usualForm(word));
    addUnits(name.words);
    for (const std::string &word : name.words)
        name.joined += word;
    return name;
}

} // namespace partnerscope
