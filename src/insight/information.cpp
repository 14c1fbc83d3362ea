#include "insight/information.h"

#include "insight/answerchance.h"
#include "scoring/tiercuts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr std::size_t MostOutsiders = 500;
constexpr std::size_t MostPaired = 60; ///< questions of one company that are tried in pairs

/// The fit a company qualifies at, [0, 1]; 0 if no tier begins above 0.
double qualifyingBound(const std::vector<Tier> &tiers)
{
    double lowest = 0;
    for (const Tier &tier : tiers) {
        if (tier.atLeast > 0 && (lowest == 0.0 || tier.atLeast < lowest))
            lowest = tier.atLeast;
    }
    return lowest / 100;
}

/// Chances that are the same but for rounding compare equal.
std::int64_t comparable(double value)
{
    return std::llround(value * 1e9);
}
} // namespace

/// What is open about one attribute of one company.
struct InformationValue::OpenFact {
    QString attribute;
    std::vector<std::size_t> values; ///< leaves whose value the answer sets
    std::vector<std::size_t> gates;  ///< leaves whose must-have it settles
    Question::Reason reason = Question::Reason::Unknown;
    std::uint64_t newWeight = 0; ///< that becomes known
    double narrowing = 0;        ///< points
    std::shared_ptr<const AnswerLaw> law;
};

/// The place on the list that a company holds or wants.
struct InformationValue::Border {
    bool isOnList = false;
    bool hasRival = false; ///< the best company beside the list, or the last one on it
    std::size_t rival = 0;
    std::size_t places = 0;
    std::uint64_t leastKnown = 0; ///< weight from which on a company has a rank
};

InformationValue::InformationValue(const CompiledProfile &profile, const ScoreSheet &sheet, const Pool &pool,
                                   const QHash<QString, double> &costs)
    : m_profile(profile)
    , m_sheet(sheet)
    , m_pool(pool)
{
    for (auto cost = costs.begin(); cost != costs.end(); ++cost)
        m_costs.insert(cost.key().toLower(), cost.value());
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < profile.leaves.size(); ++i) {
        const QString &attribute = profile.leaves[i].attribute;
        const QString key = attribute.toLower();
        if (!places.contains(key)) {
            places.insert(key, m_attributes.size());
            m_attributes.emplace_back(attribute, std::vector<std::size_t>());
        }
        m_attributes[places.value(key)].second.push_back(i);
    }
}

InformationValue::~InformationValue() = default;

double InformationValue::costOf(const QString &attribute) const
{
    return m_costs.value(attribute.toLower(), 1.0);
}

std::vector<InformationValue::OpenFact> InformationValue::openFacts(std::size_t row)
{
    std::vector<OpenFact> facts;
    for (const auto &[attribute, leaves] : m_attributes) {
        OpenFact fact { attribute, {}, {}, Question::Reason::Unknown, 0, 0, {} };
        OpenFact stale { attribute, {}, {}, Question::Reason::Uncertain, 0, 0, {} };
        const PoolColumn *column = m_pool.column(attribute);
        const bool isRecorded = column && isKnownAt(column->data, row);
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        for (const std::size_t each : leaves) {
            const CompiledProfile::Leaf &leaf = m_profile.leaves[each];
            const CompiledCriterion &values = *leaf.column;
            const bool counts = leaf.weight > 0 && !values.values.empty();
            if (counts && values.values[row] == ValueUnknown) {
                fact.values.push_back(each);
                fact.newWeight += leaf.weight;
            } else if (counts && !values.low.empty() && values.low[row] < values.high[row]) {
                stale.values.push_back(each);
                low += leaf.weight * values.low[row];
                high += leaf.weight * values.high[row];
            }
            const GateResult gate = values.gate.empty() ? GateResult::Pass : values.gate[row];
            if (gate == GateResult::Unknown || (gate == GateResult::Fail && !isRecorded))
                fact.gates.push_back(each);
        }
        const auto whole = static_cast<double>(m_sheet.scale);
        if (!fact.values.empty() || !fact.gates.empty()) {
            fact.reason = fact.gates.empty() ? Question::Reason::Unknown : Question::Reason::MustHave;
            fact.narrowing = 100 * static_cast<double>(fact.newWeight * ValueOne) / whole;
            std::shared_ptr<const AnswerLaw> &law = m_laws[{ fact.values, fact.gates }];
            if (!law)
                law = std::make_shared<const AnswerLaw>(answerLaw(m_profile, m_pool, fact.values, fact.gates));
            fact.law = law;
            facts.push_back(std::move(fact));
        } else if (!stale.values.empty()) {
            stale.narrowing = 100 * static_cast<double>(high - low) / whole;
            stale.law = std::make_shared<const AnswerLaw>(uniformLaw(low, high));
            facts.push_back(std::move(stale));
        }
    }
    return facts;
}

AnswerState InformationValue::stateOf(std::size_t row, const std::vector<const OpenFact *> &asked) const
{
    std::vector<std::size_t> values;
    std::vector<std::size_t> gates;
    AnswerState state;
    state.knownAfter = m_sheet.knownWeight[row];
    for (const OpenFact *fact : asked) {
        values.insert(values.end(), fact->values.begin(), fact->values.end());
        gates.insert(gates.end(), fact->gates.begin(), fact->gates.end());
        state.knownAfter += fact->newWeight;
    }
    GateResult gateBefore = GateResult::Pass;
    int capBefore = -1;
    std::uint64_t rest = 0; // what the other criteria add
    for (std::size_t i = 0; i < m_profile.leaves.size(); ++i) {
        const CompiledProfile::Leaf &leaf = m_profile.leaves[i];
        const std::uint32_t counted = countedValue(m_profile, leaf, row);
        if (leaf.weight > 0 && counted != ValueUnknown && std::ranges::find(values, i) == values.end())
            rest += leaf.weight * counted;
        if (leaf.column->gate.empty())
            continue;
        const GateResult gate = leaf.column->gate[row];
        const bool isHard = leaf.capTier < 0;
        const GateResult hard = isHard ? gate : GateResult::Pass;
        const int cap = !isHard && gate == GateResult::Fail ? leaf.capTier : -1;
        gateBefore = std::max(gateBefore, hard);
        capBefore = std::max(capBefore, cap);
        if (std::ranges::find(gates, i) != gates.end())
            continue;
        state.gate = std::max(state.gate, hard);
        state.capTier = std::max(state.capTier, cap);
    }
    state.offset = static_cast<long double>(rest);
    if (m_profile.unknown.estimate == Estimate::Renormalise) {
        state.slope = state.knownAfter > 0
            ? static_cast<long double>(m_sheet.weightSum) / static_cast<long double>(state.knownAfter)
            : 0;
        state.offset *= state.slope;
    }
    const std::uint64_t leastKnown = sumReaching(m_profile.unknown.floor, m_profile.weightSum);
    state.isRated = state.knownAfter >= leastKnown;
    const CutSums cuts(m_sheet.tiers, m_sheet.scale);
    const bool hasTier =
        gateBefore != GateResult::Fail && m_sheet.hasFit(row) && m_sheet.knownWeight[row] >= leastKnown;
    const int tier = hasTier ? cuts.tierOf(m_sheet.fitSum[row]) : -1;
    state.tierBefore = tier < 0 ? -1 : std::max(tier, capBefore);
    return state;
}

Question InformationValue::questionFor(const std::vector<const OpenFact *> &facts, std::size_t row) const
{
    Question question;
    question.row = row;
    question.listChance = std::numeric_limits<double>::quiet_NaN();
    question.cost = 0;
    question.reason = facts.front()->reason;
    for (const OpenFact *fact : facts) {
        question.attributes << fact->attribute;
        std::vector<std::size_t> leaves = fact->values;
        leaves.insert(leaves.end(), fact->gates.begin(), fact->gates.end());
        std::ranges::sort(leaves);
        for (const std::size_t leaf : leaves) {
            if (!question.criteria.contains(m_profile.leaves[leaf].key))
                question.criteria << m_profile.leaves[leaf].key;
        }
        question.reason = std::min(question.reason, fact->reason);
        question.narrowing += fact->narrowing;
        question.cost += costOf(fact->attribute);
        question.sample = question.sample == 0 ? fact->law->sample : std::min(question.sample, fact->law->sample);
    }
    return question;
}

/// The chances of one answer.
void InformationValue::weigh(Question &question, const AnswerState &state, const OpenFact &fact) const
{
    const CutSums cuts(m_sheet.tiers, m_sheet.scale);
    question.tierChance = chanceOfChange(state, *fact.law, cuts);
    const AnswerOutcomes outcomes = outcomesOf(state, *fact.law, cuts);
    question.excludedChance = outcomes.excluded;
    for (std::size_t tier = 0; tier < outcomes.tiers.size(); ++tier) {
        if (comparable(outcomes.tiers[tier]) > 0)
            question.outcomes.push_back(
                { tier < m_sheet.tiers.size() ? m_sheet.tiers[tier].name : QString(), outcomes.tiers[tier] });
    }
    question.isHardMustHave =
        std::ranges::any_of(fact.gates, [&](std::size_t leaf) { return m_profile.leaves[leaf].capTier < 0; });
    question.isLeftOpen = state.gate == GateResult::Unknown;
    question.wasUnrated = m_sheet.knownWeight[question.row] < sumReaching(m_profile.unknown.floor, m_profile.weightSum);
    question.isStillUnrated = !state.isRated;
}

std::vector<Question> InformationValue::about(std::size_t row)
{
    return about(std::vector<std::size_t> { row });
}

namespace {
/// Must-haves of those who matter, then the chance that counts, EVPPI and narrowing, each per cost.
void rank(std::vector<Question> &questions, const Pool &pool, bool ofList, const std::vector<bool> &isOnList)
{
    const auto chance = [ofList](const Question &q) { return ofList ? q.listChance : q.tierChance; };
    const auto key = [&](const Question &q) {
        const bool isFirst =
            q.reason == Question::Reason::MustHave && q.attributes.size() == 1 && (!ofList || isOnList[q.row]);
        return std::tuple(!isFirst, -comparable(chance(q) / q.cost), -comparable(q.expectedGain / q.cost),
                          -comparable(q.narrowing / q.cost));
    };
    std::ranges::stable_sort(questions, [&](const Question &a, const Question &b) {
        const auto left = key(a);
        const auto right = key(b);
        if (left != right)
            return left < right;
        const int names = a.row == b.row ? 0 : pool.nameUtf8(a.row).compare(pool.nameUtf8(b.row));
        return names != 0 ? names < 0 : std::tie(a.row, a.attributes) < std::tie(b.row, b.attributes);
    });
    for (std::size_t i = 0; i < questions.size(); ++i)
        questions[i].rank = i + 1;
}
} // namespace

std::vector<Question> InformationValue::about(const std::vector<std::size_t> &rows)
{
    const auto bound =
        static_cast<long double>(qualifyingBound(m_sheet.tiers)) * static_cast<long double>(m_sheet.scale);
    const double toPoints = 100 / static_cast<double>(m_sheet.scale);
    std::vector<Question> questions;
    for (const std::size_t row : rows) {
        const std::vector<OpenFact> facts = openFacts(row);
        bool anyChance = false;
        for (const OpenFact &fact : facts) {
            Question question = questionFor({ &fact }, row);
            const AnswerState state = stateOf(row, { &fact });
            weigh(question, state, fact);
            question.expectedGain = toPoints * expectedGain(state, *fact.law, bound);
            anyChance = anyChance || question.tierChance > 0;
            questions.push_back(std::move(question));
        }
        const bool isOpen = plainTier(m_sheet.tiers, m_sheet.low(row)) != plainTier(m_sheet.tiers, m_sheet.high(row));
        if (!anyChance && isOpen && m_sheet.status[row] != FitStatus::Insufficient && !failsByFacts(row))
            std::ranges::move(pairsAbout(row, facts), std::back_inserter(questions));
    }
    rank(questions, m_pool, false, {});
    return questions;
}

std::vector<Question> InformationValue::pairsAbout(std::size_t row, const std::vector<OpenFact> &facts) const
{
    const CutSums cuts(m_sheet.tiers, m_sheet.scale);
    const auto bound =
        static_cast<long double>(qualifyingBound(m_sheet.tiers)) * static_cast<long double>(m_sheet.scale);
    std::vector<Question> questions;
    for (std::size_t i = 0; i < std::min(facts.size(), MostPaired); ++i) {
        for (std::size_t j = i + 1; j < std::min(facts.size(), MostPaired); ++j) {
            const AnswerState state = stateOf(row, { &facts[i], &facts[j] });
            Question question = questionFor({ &facts[i], &facts[j] }, row);
            question.tierChance = chanceOfChange(state, *facts[i].law, *facts[j].law, cuts);
            if (question.tierChance <= 0)
                continue;
            question.expectedGain =
                100 * expectedGain(state, *facts[i].law, *facts[j].law, bound) / static_cast<double>(m_sheet.scale);
            questions.push_back(std::move(question));
        }
    }
    return questions;
}

/// Whether a must-have fails because of what is recorded: no further fact changes that.
bool InformationValue::failsByFacts(std::size_t row) const
{
    if (m_sheet.status[row] != FitStatus::Excluded)
        return false;
    return std::ranges::any_of(m_profile.leaves, [&](const CompiledProfile::Leaf &leaf) {
        const PoolColumn *column = m_pool.column(leaf.attribute);
        return leaf.capTier < 0 && !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail && column
            && isKnownAt(column->data, row);
    });
}

std::vector<std::size_t> InformationValue::outsiders(const Ranking &ranking, std::size_t top, std::uint64_t bar) const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = top; i < ranking.order.size(); ++i) {
        const std::size_t row = ranking.order[i];
        if (m_sheet.hasFit(row) && m_sheet.highSum(row) >= bar && !failsByFacts(row))
            rows.push_back(row);
    }
    // In the order of the ranking where the fit is equal: stable.
    const auto best = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), MostOutsiders));
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](std::size_t row) { return m_sheet.fitSum[row]; });
    rows.erase(best, rows.end());
    return rows;
}

void InformationValue::askAtBorder(std::size_t row, const Border &border, std::vector<Question> &questions)
{
    const std::uint64_t bar = border.hasRival ? m_sheet.fitSum[border.rival] : 0;
    for (const OpenFact &fact : openFacts(row)) {
        const AnswerState state = stateOf(row, { &fact });
        Question question = questionFor({ &fact }, row);
        // At equal fit the better known company comes first, then the name.
        const std::uint32_t rivalKnown = border.hasRival ? m_sheet.knownWeight[border.rival] : 0;
        const int names = border.hasRival ? m_pool.nameUtf8(row).compare(m_pool.nameUtf8(border.rival)) : -1;
        const bool winsTies = state.knownAfter != rivalKnown ? state.knownAfter > rivalKnown
                                                             : names < 0 || (names == 0 && row < border.rival);
        const bool hasRank = state.knownAfter >= border.leastKnown;
        double isOn = 0; // chance to be on the list afterwards
        for (const AnswerBranch &branch : fact.law->branches) {
            if (state.excludes(branch) || !hasRank)
                continue;
            // Sums are whole numbers, and "renormalise" rounds to them: half a step decides on which side a tie falls.
            const long double line = static_cast<long double>(bar) + (winsTies ? -0.5L : 0.5L);
            const double behind = border.hasRival ? branch.shareBelow(state.answerFor(line)) : 0;
            isOn += branch.chance * (1 - behind);
        }
        question.listChance = std::clamp(border.isOnList ? 1 - isOn : isOn, 0.0, 1.0);
        if (!border.isOnList && question.listChance <= 0)
            continue;
        weigh(question, state, fact);
        question.expectedGain =
            100 * expectedGain(state, *fact.law, static_cast<long double>(bar)) / static_cast<double>(m_sheet.scale);
        questions.push_back(std::move(question));
    }
}

std::vector<Question> InformationValue::aboutTop(const Ranking &ranking, std::size_t top)
{
    std::vector<Question> questions;
    const std::size_t onList = std::min(top, ranking.ranked);
    Border border;
    border.places = top;
    border.leastKnown = sumReaching(m_profile.unknown.floor, m_profile.weightSum);
    border.isOnList = true;
    border.hasRival = ranking.ranked > onList;
    border.rival = border.hasRival ? ranking.order[onList] : 0;
    std::vector<bool> isOnList(m_sheet.size(), false);
    for (std::size_t i = 0; i < onList; ++i) {
        isOnList[ranking.order[i]] = true;
        askAtBorder(ranking.order[i], border, questions);
    }
    border.isOnList = false;
    border.hasRival = onList == top && onList > 0;
    border.rival = border.hasRival ? ranking.order[onList - 1] : 0;
    if (top > 0) {
        const std::uint64_t bar = border.hasRival ? m_sheet.fitSum[border.rival] : 0;
        for (const std::size_t row : outsiders(ranking, onList, bar))
            askAtBorder(row, border, questions);
    }
    rank(questions, m_pool, true, isOnList);
    return questions;
}

QString reasonKey(Question::Reason reason)
{
    switch (reason) {
    case Question::Reason::MustHave: return QStringLiteral("must_have");
    case Question::Reason::Unknown: return QStringLiteral("unknown");
    case Question::Reason::Uncertain: return QStringLiteral("uncertain");
    }
    Q_UNREACHABLE();
}

} // namespace partnerscope
