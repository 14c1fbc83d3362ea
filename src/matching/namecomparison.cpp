#include "matching/namecomparison.h"

#include "matching/namewords.h"
#include "matching/spelling.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace partnerscope {

namespace {
using Figure = NameComparison::Figure;

bool isNumber(const std::string &word)
{
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Words of both sides that may stand for each other; two words of one side may be one of the other ("van der Bilt").
struct Pairing {
    double similarity;
    double order; ///< what the best pairing comes first by
    std::size_t left;
    std::size_t right;
    std::size_t leftCount = 1;
    std::size_t rightCount = 1;
};

/// Whether two words can be one that was written out of another script in two ways.
bool soundsAlike(const std::string &left, const std::string &right)
{
    constexpr std::size_t Consonants = 3;
    const std::string sound = soundOfConsonants(left);
    return sound.size() >= Consonants && sound == soundOfConsonants(right);
}

std::vector<Pairing> possiblePairings(const std::vector<std::string> &left, const std::vector<std::string> &right,
                                      bool ofTwoScripts)
{
    constexpr double Alike = 0.9;
    std::vector<Pairing> pairings;
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (std::size_t j = 0; j < right.size(); ++j) {
            const double distance = std::abs(static_cast<double>(i) - static_cast<double>(j));
            double similarity = wordSimilarity(left[i], right[j]);
            if (ofTwoScripts && similarity < Alike && soundsAlike(left[i], right[j]))
                similarity = Alike;
            if (similarity > 0)
                pairings.push_back({ similarity, similarity - 0.01 * distance, i, j });
            if (i + 1 < left.size() && right[j].size() > 3 && left[i] + left[i + 1] == right[j])
                pairings.push_back({ 1, 1.05, i, j, 2, 1 });
            if (j + 1 < right.size() && left[i].size() > 3 && right[j] + right[j + 1] == left[i])
                pairings.push_back({ 1, 1.05, i, j, 1, 2 });
        }
    }
    std::ranges::stable_sort(pairings, std::greater {}, &Pairing::order);
    return pairings;
}

/// How well each word of both sides is matched, greedily from the best pairing down.
class Alignment
{
public:
    Alignment(const std::vector<std::string> &left, const std::vector<std::string> &right, bool ofTwoScripts)
        : m_left(left)
        , m_right(right)
        , m_leftMatch(left.size(), 0)
        , m_rightMatch(right.size(), 0)
    {
        for (const Pairing &pairing : possiblePairings(left, right, ofTwoScripts)) {
            if (isTaken(m_leftMatch, pairing.left, pairing.leftCount)
                || isTaken(m_rightMatch, pairing.right, pairing.rightCount))
                continue;
            take(m_leftMatch, pairing.left, pairing.leftCount, pairing.similarity);
            take(m_rightMatch, pairing.right, pairing.rightCount, pairing.similarity);
            m_pairs.push_back(pairing);
        }
    }

    [[nodiscard]] const std::vector<Pairing> &pairs() const { return m_pairs; }
    [[nodiscard]] std::vector<std::string> leftOver(bool ofLeft) const
    {
        const std::vector<std::string> &words = ofLeft ? m_left : m_right;
        const std::vector<double> &match = ofLeft ? m_leftMatch : m_rightMatch;
        std::vector<std::string> over;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (match[i] < 0.5)
                over.push_back(words[i]);
        }
        return over;
    }

private:
    static bool isTaken(const std::vector<double> &match, std::size_t first, std::size_t count)
    {
        return std::any_of(match.begin() + static_cast<std::ptrdiff_t>(first),
                           match.begin() + static_cast<std::ptrdiff_t>(first + count), [](double m) { return m > 0; });
    }
    static void take(std::vector<double> &match, std::size_t first, std::size_t count, double similarity)
    {
        std::fill_n(match.begin() + static_cast<std::ptrdiff_t>(first), count, similarity);
    }

    const std::vector<std::string> &m_left;
    const std::vector<std::string> &m_right;
    std::vector<double> m_leftMatch;
    std::vector<double> m_rightMatch;
    std::vector<Pairing> m_pairs;
};

std::size_t countOwn(const std::vector<std::string> &words)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(words, [](const std::string &word) { return wordWeight(word) >= OwnWord; }));
}

std::size_t countShared(const std::vector<std::string> &words)
{
    return static_cast<std::size_t>(std::ranges::count_if(words, [](const std::string &word) {
        const double weight = wordWeight(word);
        return weight < OwnWord && weight > 0.1;
    }));
}

/// "DRK" of "Deutsches Rotes Kreuz", "ASB" of "Arbeiter-Samariter-Bund Deutschland".
bool isInitials(const CompanyName &shorter, const CompanyName &longer)
{
    constexpr double LinkWord = 0.1;
    if (shorter.words.size() != 1)
        return false;
    if (longer.words.size() >= 2 && longer.statesInitials && shorter.joined == longer.writtenInitials)
        return true;
    if (longer.words.size() < 3)
        return false;
    if (shorter.joined == initialsOf(longer.words) || shorter.joined == longer.writtenInitials)
        return true;
    std::string telling;
    for (const std::string &word : longer.words) {
        if (wordWeight(word) > LinkWord && !isPlaceWord(word))
            telling += word.substr(0, 1);
    }
    return telling.size() >= 3 && shorter.joined == telling;
}

double firstWordLikeness(const CompanyName &left, const CompanyName &right)
{
    double best = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, right.words.size()); ++i)
        best = std::max(best, wordSimilarity(left.words.front(), right.words[i]));
    for (std::size_t i = 0; i < std::min<std::size_t>(2, left.words.size()); ++i)
        best = std::max(best, wordSimilarity(right.words.front(), left.words[i]));
    return best;
}

bool beginsWith(const std::string &a, const std::string &b)
{
    return std::min(a.size(), b.size()) >= 4 && (a.starts_with(b) || b.starts_with(a));
}

double upTo(std::size_t count, std::size_t limit)
{
    return static_cast<double>(std::min(count, limit));
}

/// Numbers that one side has and the other lacks.
void compareNumbers(const CompanyName &left, const CompanyName &right, NameComparison &result)
{
    const auto numbersOf = [](const CompanyName &name) {
        std::set<std::string> numbers;
        std::ranges::copy_if(name.words, std::inserter(numbers, numbers.end()), isNumber);
        return numbers;
    };
    const std::set<std::string> leftNumbers = numbersOf(left);
    const std::set<std::string> rightNumbers = numbersOf(right);
    const bool leftHas = !std::ranges::includes(rightNumbers, leftNumbers);
    const bool rightHas = !std::ranges::includes(leftNumbers, rightNumbers);
    result.figures[Figure::NumbersDiffer] = leftHas && rightHas ? 1 : 0;
}

void compareForms(const CompanyName &left, const CompanyName &right, NameComparison &result)
{
    if (left.forms.empty() || right.forms.empty())
        return;
    result.formsDiffer =
        std::ranges::none_of(left.forms, [&](LegalForm form) { return std::ranges::count(right.forms, form) > 0; });
    result.figures[Figure::FormalOwn] = upTo(countOwn(result.onlyLeft) + countOwn(result.onlyRight), 2);
    result.figures[Figure::FormalShared] = upTo(countShared(result.onlyLeft) + countShared(result.onlyRight), 2);
}

void countWords(const Alignment &alignment, const CompanyName &left, const CompanyName &right, NameComparison &result)
{
    std::size_t own = 0;
    for (const Pairing &pair : alignment.pairs()) {
        const bool isOwn = std::max(wordWeight(left.words[pair.left]), wordWeight(right.words[pair.right])) >= OwnWord;
        own += isOwn && pair.similarity >= 0.85 ? 1u : 0u;
        result.figures[Figure::Slips] += isOwn && pair.similarity < 1 ? 1 : 0;
    }
    result.figures[Figure::Slips] = std::min(2.0, result.figures[Figure::Slips]);
    const std::size_t leftOwn = countOwn(result.onlyLeft);
    const std::size_t rightOwn = countOwn(result.onlyRight);
    const std::size_t leftShared = countShared(result.onlyLeft);
    const std::size_t rightShared = countShared(result.onlyRight);
    result.figures[Figure::OwnLeftOne] = std::min(leftOwn, rightOwn) == 0 ? upTo(std::max(leftOwn, rightOwn), 3) : 0;
    result.figures[Figure::SharedLeftOne] =
        upTo(std::max(leftShared, rightShared) - std::min(leftShared, rightShared), 3);
    const bool contained = leftOwn + leftShared == 0 || rightOwn + rightShared == 0;
    result.figures[Figure::OneContained] = contained && own > 0 ? 1 : 0;
    const bool nothingOver = leftOwn + rightOwn + leftShared + rightShared == 0;
    result.figures[Figure::SameWords] = nothingOver && result.figures[Figure::Slips] < 0.5 ? 1 : 0;
}
} // namespace

NameComparison compareNames(const CompanyName &left, const CompanyName &right)
{
    NameComparison result;
    const Alignment alignment(left.words, right.words, left.isOtherScript != right.isOtherScript);
    result.onlyLeft = alignment.leftOver(true);
    result.onlyRight = alignment.leftOver(false);
    for (const Pairing &pair : alignment.pairs()) {
        if (pair.similarity < 1)
            result.slips.emplace_back(left.words[pair.left], right.words[pair.right]);
    }
    countWords(alignment, left, right, result);
    compareNumbers(left, right, result);
    compareForms(left, right, result);
    result.figures[Figure::SameLetters] = left.joined == right.joined ? 1 : 0;
    result.figures[Figure::BeginsWith] = beginsWith(left.joined, right.joined) ? 1 : 0;
    result.figures[Figure::FirstWord] = firstWordLikeness(left, right);
    if (!isInitials(left, right) && !isInitials(right, left))
        return result;
    result.figures[Figure::Initials] = 1;
    if (left.statesInitials || right.statesInitials) { // one of them says so itself
        for (const Figure figure : { Figure::SameWords, Figure::SameLetters, Figure::FirstWord })
            result.figures[figure] = 1;
    }
    return result;
}

double nameLogOdds(const NameComparison &comparison)
{
    // In the order of Figure.
    constexpr std::array<double, NameComparison::FigureCount> Weights { 1.70, 1.95,  2.29, 1.10,  1.05,  2.08,
                                                                        0.51, -0.02, 0.98, -1.00, -0.99, -0.65 };
    constexpr double Constant = -1.76;
    double odds = Constant;
    for (std::size_t i = 0; i < Weights.size(); ++i)
        odds += Weights[i] * comparison.figures[i];
    return odds;
}

} // namespace partnerscope
