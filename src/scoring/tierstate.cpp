#include "scoring/tierstate.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
bool reaches(double fit, double bar)
{
    return fit >= bar - ScoreEpsilon;
}

/// Rising towards worse: 0 best, then no tier, then a tier nobody knows any more.
int placeOf(int tier, std::size_t tiers)
{
    if (tier == TierState::None)
        return static_cast<int>(tiers);
    return tier == TierState::Gone ? static_cast<int>(tiers) + 1 : tier;
}

/// One evaluation of one company that has a state.
class Evaluation
{
public:
    Evaluation(const TierRule &rule, const std::vector<Tier> &tiers, const TierState &state, const TierFinding &finding)
        : m_rule(rule)
        , m_tiers(tiers)
        , m_before(state)
        , m_state(state)
        , m_finding(finding)
        , m_day(std::max(finding.day, state.evaluatedOn))
    {
    }

    TierStep run()
    {
        if (m_finding.status == FitStatus::Insufficient
            || (std::isnan(m_finding.fit) && m_finding.status != FitStatus::Excluded))
            return { m_before, std::nullopt, TierNote::Insufficient };
        remember();
        if (m_state.modelChangedOn.isValid())
            judgeByNewModel();
        else
            judge();
        TierStep step { m_state, m_move, m_note };
        if (m_move && m_rule.autoApprove && m_move->effectiveOn <= m_day)
            step.state = taken(m_state, m_move->to, m_move->effectiveOn);
        return step;
    }

private:
    [[nodiscard]] bool isExcluded() const { return m_finding.status == FitStatus::Excluded; }
    [[nodiscard]] int place() const { return placeOf(m_state.tier, m_tiers.size()); }
    [[nodiscard]] int plain() const
    {
        return isExcluded() ? TierState::None : cappedTier(m_tiers, m_finding.fit, m_finding.cap);
    }
    [[nodiscard]] bool isBelow() const
    {
        return m_state.tier >= 0
            && m_finding.fit < keepingBar(m_rule, m_tiers[static_cast<std::size_t>(m_state.tier)]) - ScoreEpsilon;
    }

    /// Counts the evaluation, unless it saw the same data on the same day.
    void remember()
    {
        const bool wasExcluded = m_before.evaluatedStatus == FitStatus::Excluded;
        const bool sameFit =
            m_finding.fit == m_before.evaluatedFit || (std::isnan(m_finding.fit) && std::isnan(m_before.evaluatedFit));
        const bool isNew = m_finding.modelChanged || m_day != m_before.evaluatedOn || !sameFit
            || m_finding.status != m_before.evaluatedStatus;
        if (isNew) {
            m_state.evaluatedOn = m_day;
            m_state.evaluatedFit = m_finding.fit;
            m_state.evaluatedStatus = m_finding.status;
        }
        if (m_finding.modelChanged) {
            m_state.belowCount = 0;
            m_state.belowSince = {};
            // Whoever was out before is out for a reason of its own, not for the new version's.
            m_state.modelChangedOn = plain() == m_state.tier || (isExcluded() && wasExcluded) ? QDate() : m_day;
            return;
        }
        // Facts may exclude a company while a new version is being softened: that is at once.
        if (isExcluded() && !wasExcluded)
            m_state.modelChangedOn = {};
        else if (!isExcluded() && m_state.tier == TierState::Gone && !m_state.modelChangedOn.isValid())
            m_state.modelChangedOn = m_day;
        if (!isBelow()) {
            m_state.belowCount = 0;
            m_state.belowSince = {};
        } else if (isNew) {
            m_state.belowSince = m_state.belowCount == 0 ? m_day : m_state.belowSince;
            ++m_state.belowCount;
        }
    }

    void judgeByNewModel()
    {
        const QDate due = m_state.modelChangedOn.addDays(m_rule.graceDays);
        const int target = plain();
        if (target == m_state.tier) {
            if (due <= m_day)
                m_state.modelChangedOn = {};
            return;
        }
        if (m_finding.status == FitStatus::Conditional && placeOf(target, m_tiers.size()) < place()) {
            m_note = TierNote::Conditional;
            return;
        }
        m_move = TierMove { target, TierMoveKind::ModelChange, std::max(due, m_day) };
        m_note = m_move->effectiveOn > m_day ? TierNote::Kept : TierNote::None;
    }

    void judge()
    {
        if (isExcluded()) {
            if (m_state.tier != TierState::None)
                m_move = TierMove { TierState::None, TierMoveKind::MustHave, m_day };
            return;
        }
        if (m_state.tier >= 0 && m_finding.cap > m_state.tier) {
            const int worst =
                isDemotionDue() ? std::max(placeOf(plain(), m_tiers.size()), m_finding.cap) : m_finding.cap;
            m_move = TierMove { tierAt(worst), TierMoveKind::MustHave, m_day };
            return;
        }
        if (const int better = promotion(); better >= 0) {
            if (m_finding.status == FitStatus::Conditional)
                m_note = TierNote::Conditional;
            else
                m_move = TierMove { better, TierMoveKind::Promotion, m_day };
            return;
        }
        if (!isBelow())
            return;
        if (!isDemotionDue()) {
            m_note = TierNote::Below;
            return;
        }
        const int down = std::max(placeOf(plain(), m_tiers.size()), m_state.tier + 1);
        m_move = TierMove { tierAt(down), TierMoveKind::Demotion, m_day };
    }

    [[nodiscard]] int tierAt(int place) const
    {
        return place >= static_cast<int>(m_tiers.size()) ? TierState::None : place;
    }

    [[nodiscard]] bool isDemotionDue() const
    {
        return isBelow() && m_state.belowCount >= m_rule.downAfter
            && m_state.belowSince.daysTo(m_day) >= m_rule.graceDays;
    }

    /// The best tier above the present one whose bar is reached; −1 for none.
    [[nodiscard]] int promotion() const
    {
        for (int tier = std::max(m_finding.cap, 0); tier < std::min(place(), static_cast<int>(m_tiers.size()));
             ++tier) {
            if (reaches(m_finding.fit, promotionBar(m_rule, m_tiers[static_cast<std::size_t>(tier)])))
                return tier;
        }
        return -1;
    }

    const TierRule &m_rule;
    const std::vector<Tier> &m_tiers;
    const TierState &m_before;
    TierState m_state;
    const TierFinding &m_finding;
    QDate m_day;
    std::optional<TierMove> m_move;
    TierNote m_note = TierNote::None;
};

TierStep firstEvaluation(const std::vector<Tier> &tiers, const TierFinding &finding)
{
    if (finding.status == FitStatus::Conditional)
        return { std::nullopt, std::nullopt, TierNote::Conditional };
    if (finding.status == FitStatus::Insufficient || (std::isnan(finding.fit) && finding.status != FitStatus::Excluded))
        return { std::nullopt, std::nullopt, TierNote::Insufficient };
    TierState state;
    state.tier = finding.status == FitStatus::Excluded ? TierState::None : cappedTier(tiers, finding.fit, finding.cap);
    state.since = finding.day;
    state.evaluatedOn = finding.day;
    state.evaluatedFit = finding.fit;
    state.evaluatedStatus = finding.status;
    return { state, std::nullopt, TierNote::First };
}
} // namespace

Problems validate(const TierRule &rule, const std::vector<Tier> &tiers)
{
    Problems problems;
    const auto require = [&](bool holds, const char *place, const QString &message) {
        if (!holds)
            problems << Problem { QLatin1String(place), message };
    };
    const auto isMargin = [](double margin) { return std::isfinite(margin) && margin >= 0 && margin < 1; };
    require(isMargin(rule.hUp), "h_up", tr("The margin for a promotion is a number from 0 to under 100 points."));
    require(isMargin(rule.hDown), "h_down", tr("The margin for a demotion is a number from 0 to under 100 points."));
    require(rule.downAfter >= 0, "down_after", tr("The number of reviews before a demotion cannot be negative."));
    require(rule.graceDays >= 0, "grace_days", tr("The days of grace cannot be negative."));
    for (std::size_t i = 1; problems.isEmpty() && i < tiers.size(); ++i) {
        const double gap = (tiers[i - 1].atLeast - tiers[i].atLeast) / 100;
        // Bounds that touch leave no room for margins; without margins there is nothing to fit in.
        if (rule.hUp + rule.hDown > 0 && rule.hUp + rule.hDown >= gap - ScoreEpsilon)
            problems << Problem { QStringLiteral("h_up"),
                                  tr("The margins of %1 and %2 points do not fit between the tiers \"%3\" and \"%4\". "
                                     "Choose smaller margins or move the tiers apart.")
                                      .arg(100 * rule.hUp)
                                      .arg(100 * rule.hDown)
                                      .arg(tiers[i - 1].name, tiers[i].name) };
    }
    return problems;
}

int cappedTier(const std::vector<Tier> &tiers, double fit, int cap)
{
    const int tier = plainTier(tiers, 100 * fit);
    return tier < 0 ? TierState::None : std::max(tier, cap);
}

double promotionBar(const TierRule &rule, const Tier &tier)
{
    return std::min(1.0, tier.atLeast / 100 + rule.hUp);
}

double keepingBar(const TierRule &rule, const Tier &tier)
{
    return tier.atLeast / 100 - rule.hDown;
}

TierStep evaluate(const TierRule &rule, const std::vector<Tier> &tiers, const std::optional<TierState> &state,
                  const TierFinding &finding)
{
    return state ? Evaluation(rule, tiers, *state, finding).run() : firstEvaluation(tiers, finding);
}

TierState taken(TierState state, int tier, QDate day)
{
    state.tier = tier;
    state.since = day;
    state.belowCount = 0;
    state.belowSince = {};
    state.modelChangedOn = {};
    return state;
}

} // namespace partnerscope
