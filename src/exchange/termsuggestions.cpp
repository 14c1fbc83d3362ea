#include "exchange/termsuggestions.h"

#include "exchange/placenames.h"
#include "matching/spelling.h"

#include <QSet>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr double LeastLikeness = 0.72;
constexpr std::size_t MostSpellings = 400; ///< the most frequent; more are no slips of the pen but another list
constexpr std::size_t ShortestSlip = 4;    ///< "ERP" and "CRM" are two things

/// One way to write a term, taken apart.
struct Writing {
    int term;
    std::string key;
    QSet<QString> words;
};

QSet<QString> wordsOf(const QString &key)
{
    static const QSet<QString> Small { QStringLiteral("and"), QStringLiteral("und"), QStringLiteral("of"),
                                       QStringLiteral("for"), QStringLiteral("the"), QStringLiteral("fur") };
    QSet<QString> words;
    for (QString word : key.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 4 && word.endsWith(u's'))
            word.chop(1);
        if (!Small.contains(word))
            words << word;
    }
    return words;
}

std::vector<Writing> writingsOf(const Vocabulary &vocabulary)
{
    std::vector<Writing> writings;
    const std::vector<Term> &terms = vocabulary.terms();
    for (int i = 0; i < static_cast<int>(terms.size()); ++i) {
        const Term &term = terms[static_cast<std::size_t>(i)];
        if (!term.reviewed) // what came in with an import is no better than what comes in now
            continue;
        for (const QString &text : QStringList { term.label, term.code } + term.synonyms) {
            const QString key = placeKey(text);
            if (!key.isEmpty())
                writings.push_back({ i, key.toStdString(), wordsOf(key) });
        }
    }
    return writings;
}

/// Share of the letters that agree; 0 for short words and for lengths that differ too much.
double spellingLikeness(const std::string &a, const std::string &b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < ShortestSlip || (longer - shorter) * 4 > longer)
        return 0;
    return 1.0 - static_cast<double>(editDistance(a, b)) / static_cast<double>(longer);
}

/// "reg" stands for "registration".
bool isSameWord(const QString &a, const QString &b)
{
    constexpr qsizetype ShortestAbbreviation = 3;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return a == b || (shorter.size() >= ShortestAbbreviation && longer.startsWith(shorter));
}

/// Words in common, as a share of the words of both; a term whose words all occur counts nearly as one.
double wordLikeness(const QSet<QString> &text, const QSet<QString> &term)
{
    const auto common = std::ranges::count_if(term, [&](const QString &word) {
        return text.contains(word)
            || std::ranges::any_of(text, [&](const QString &other) { return isSameWord(word, other); });
    });
    if (common == 0)
        return 0;
    const double all = static_cast<double>(std::max<qsizetype>(text.size() + term.size() - common, common));
    const double shared = static_cast<double>(common) / all;
    const bool isExact = text == term;
    const bool holdsAll = common == term.size() && text.size() <= term.size() + 2;
    return isExact ? 1.0 : std::min(0.9, holdsAll ? std::max(shared, 0.75) : shared);
}

} // namespace

double phraseLikeness(const QString &a, const QString &b)
{
    const QString left = placeKey(a);
    const QString right = placeKey(b);
    if (left == right)
        return left.isEmpty() ? 0 : 1;
    return std::max(spellingLikeness(left.toStdString(), right.toStdString()),
                    wordLikeness(wordsOf(left), wordsOf(right)));
}

QList<TermSuggestion> suggestTerms(const Vocabulary &vocabulary, const QHash<QString, std::size_t> &unknown)
{
    const std::vector<Writing> writings = writingsOf(vocabulary);
    std::vector<std::pair<QString, std::size_t>> texts(unknown.constKeyValueBegin(), unknown.constKeyValueEnd());
    std::ranges::sort(texts, [](const auto &a, const auto &b) {
        return std::pair(b.second, a.first) < std::pair(a.second, b.first);
    });
    texts.resize(std::min(texts.size(), MostSpellings));
    QList<TermSuggestion> suggestions;
    for (const auto &[text, cells] : texts) {
        const QString key = placeKey(text);
        const std::string plain = key.toStdString();
        const QSet<QString> words = wordsOf(key);
        TermSuggestion best { text, {}, {}, cells, 0 };
        for (const Writing &writing : writings) {
            const double likeness = std::max(spellingLikeness(plain, writing.key), wordLikeness(words, writing.words));
            if (likeness < LeastLikeness || likeness <= best.likeness)
                continue;
            const Term &term = vocabulary.terms()[static_cast<std::size_t>(writing.term)];
            best.code = term.code;
            best.label = term.label;
            best.likeness = likeness;
        }
        if (!best.code.isEmpty())
            suggestions << best;
    }
    std::ranges::stable_sort(suggestions, std::ranges::greater(), &TermSuggestion::likeness);
    return suggestions;
}

} // namespace partnerscope
