#include "insight/tierreview.h"

#include "base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
QString points(double share)
{
    return QLocale().toString(100 * share, 'f', 2);
}

/// A fit beside the bar it misses: with so many digits that it is seen to miss it.
QString pointsUnder(double share, double bar)
{
    QString text = points(share);
    for (int digits = 3; digits <= 9 && text == QLocale().toString(100 * bar, 'f', digits - 1); ++digits)
        text = QLocale().toString(100 * share, 'f', digits);
    return text;
}

QString named(const QString &tier)
{
    return tier.isEmpty() ? TierReview::tr("no tier") : tier;
}

FitStatus statusFrom(const QString &key)
{
    for (const FitStatus status : { FitStatus::Excluded, FitStatus::Insufficient, FitStatus::Conditional,
                                    FitStatus::Firm, FitStatus::Provisional }) {
        if (fitStatusKey(status) == key)
            return status;
    }
    return FitStatus::Firm;
}

/// Reviews the companies of one pool one by one.
class Reviewer
{
public:
    explicit Reviewer(const TierReviewInput &input)
        : m_input(input)
        , m_tiers(input.compiled->tiers)
        , m_rule(input.rule)
    {
        m_rule.autoApprove = false; // taken here, where the proposals are known
        for (const TierStanding &standing : input.standings)
            m_standings.insert(standing.partner, standing);
        for (const TierProposal &proposal : input.proposals)
            m_proposals[proposal.partner] << proposal;
    }

    TierReview run()
    {
        m_review.day = m_input.day;
        for (std::size_t row = 0; row < m_input.pool->size(); ++row)
            m_review.lines.push_back(review(row));
        count();
        std::ranges::stable_sort(m_review.nearMisses, {}, &TierReview::NearMiss::missing);
        return std::move(m_review);
    }

private:
    using Line = TierReview::Line;

    [[nodiscard]] QString tierName(int tier) const
    {
        return tier < 0 ? QString() : m_tiers[static_cast<std::size_t>(tier)].name;
    }

    [[nodiscard]] TierState stateOf(const TierStanding &standing) const
    {
        TierState state;
        const auto found = std::ranges::find(m_tiers, standing.tier, &Tier::name);
        state.tier = standing.tier.isEmpty() ? TierState::None
            : found == m_tiers.end()         ? TierState::Gone
                                             : static_cast<int>(found - m_tiers.begin());
        state.since = standing.since;
        state.belowCount = standing.belowCount;
        state.belowSince = standing.belowSince;
        state.modelChangedOn = standing.modelChangedOn;
        state.evaluatedOn = standing.evaluatedOn;
        state.evaluatedFit = standing.evaluatedFit.value_or(std::nan(""));
        state.evaluatedStatus = statusFrom(standing.evaluatedStatus);
        return state;
    }

    [[nodiscard]] TierStanding standingOf(PartnerId partner, const TierState &state,
                                          const std::optional<TierStanding> &before) const
    {
        TierStanding standing = before.value_or(TierStanding {});
        standing.partner = partner;
        standing.profile = m_input.profile;
        standing.version = m_input.version;
        if (state.tier != TierState::Gone)
            standing.tier = tierName(state.tier);
        standing.since = state.since;
        standing.belowCount = state.belowCount;
        standing.belowSince = state.belowSince;
        standing.modelChangedOn = state.modelChangedOn;
        standing.evaluatedOn = state.evaluatedOn;
        standing.evaluatedFit =
            std::isnan(state.evaluatedFit) ? std::nullopt : std::optional<double>(state.evaluatedFit);
        standing.evaluatedStatus = fitStatusKey(state.evaluatedStatus);
        return standing;
    }

    [[nodiscard]] TierFinding findingOf(std::size_t row, const std::optional<TierStanding> &before) const
    {
        TierFinding finding;
        finding.fit = m_input.sheet->fit(row) / 100;
        finding.status = m_input.sheet->status[row];
        finding.day = m_input.day;
        finding.modelChanged = before && before->version != m_input.version;
        for (const CompiledProfile::Leaf &leaf : m_input.compiled->leaves) {
            if (fails(leaf, row))
                finding.cap = std::max(finding.cap, leaf.capTier);
        }
        return finding;
    }

    [[nodiscard]] static bool fails(const CompiledProfile::Leaf &leaf, std::size_t row)
    {
        return !leaf.column->gate.empty() && leaf.column->gate[row] == GateResult::Fail;
    }

    Line review(std::size_t row)
    {
        Line line;
        line.row = row;
        line.partner = m_input.pool->id(row);
        if (const auto known = m_standings.constFind(line.partner); known != m_standings.constEnd())
            line.before = *known;
        const TierFinding finding = findingOf(row, line.before);
        const std::optional<TierState> state =
            line.before ? std::optional(stateOf(*line.before)) : std::optional<TierState>();
        const TierStep step = evaluate(m_rule, m_tiers, state, finding);
        line.note = step.note;
        line.after = line.before;
        if (step.state && step.note != TierNote::Insufficient)
            line.after = standingOf(line.partner, *step.state, line.before);
        settle(line, step, finding);
        if (line.words.isEmpty())
            line.words = noteInWords(line, finding);
        noteNearMiss(line, finding);
        return line;
    }

    /// Brings what the rule asks for together with what was proposed and decided before.
    void settle(Line &line, const TierStep &step, const TierFinding &finding)
    {
        if (!line.before)
            return;
        const std::optional<TierMove> &move = step.move;
        for (TierProposal proposal : m_proposals.value(line.partner)) {
            const bool open = proposal.state == ProposalState::Proposed;
            if (!open && !isWaiting(proposal, *line.before))
                continue;
            const bool asked = move && tierName(move->to) == proposal.toTier && move->kind == proposal.kind
                && proposal.version == m_input.version && proposal.fromTier == line.before->tier && !line.proposal;
            const bool stands = proposal.state == ProposalState::Overridden && !line.proposal
                && !(move && move->kind == TierMoveKind::MustHave);
            if (!asked && !stands) {
                proposal.state = ProposalState::Withdrawn;
                m_review.withdrawn.push_back(proposal);
                continue;
            }
            if (open)
                proposal.reason = reasonFor(line, *move, finding); // with the figures of today
            line.proposal = proposal;
        }
        if (move && !line.proposal && !isDecided(line, *move))
            line.proposal = proposalFor(line, *move, finding);
        if (!line.proposal)
            return;
        line.words = line.proposal->reason;
        if (line.proposal->state == ProposalState::Proposed && m_input.rule.autoApprove) {
            line.proposal->state = ProposalState::Approved;
            line.proposal->decidedTier = line.proposal->toTier;
            line.proposal->decidedOn = m_input.day;
        }
        if (line.proposal->state != ProposalState::Proposed && line.proposal->effectiveOn <= m_input.day)
            take(line, *step.state);
    }

    /// Whether a person said no to this change, and not long ago.
    [[nodiscard]] bool isDecided(Line &line, const TierMove &move) const
    {
        for (const TierProposal &proposal : m_proposals.value(line.partner)) {
            const bool no = proposal.state == ProposalState::Rejected || proposal.state == ProposalState::Overridden;
            const bool same = proposal.toTier == tierName(move.to) && proposal.kind == move.kind
                && proposal.version == m_input.version;
            if (!no || !same || proposal.decidedOn.addDays(std::max(m_rule.graceDays, 1)) <= m_input.day)
                continue;
            line.words = TierReview::tr("A change to %1 was turned down on %2: %3")
                             .arg(named(proposal.toTier), proposal.decidedOn.toString(Qt::ISODate), proposal.note);
            return true;
        }
        return false;
    }

    void take(Line &line, const TierState &state) const
    {
        const TierProposal &proposal = *line.proposal;
        const auto found = std::ranges::find(m_tiers, proposal.decidedTier, &Tier::name);
        const int tier = found == m_tiers.end() ? TierState::None : static_cast<int>(found - m_tiers.begin());
        line.after = standingOf(line.partner, taken(state, tier, proposal.effectiveOn), line.before);
        line.after->decidedBy = proposal.decidedBy;
    }

    [[nodiscard]] TierProposal proposalFor(const Line &line, const TierMove &move, const TierFinding &finding) const
    {
        TierProposal proposal;
        proposal.partner = line.partner;
        proposal.profile = m_input.profile;
        proposal.version = m_input.version;
        proposal.fromTier = line.before->tier;
        proposal.toTier = tierName(move.to);
        proposal.kind = move.kind;
        proposal.madeOn = m_input.day;
        proposal.effectiveOn = move.effectiveOn;
        proposal.reason = reasonFor(line, move, finding);
        return proposal;
    }

    [[nodiscard]] QString failedMustHaves(std::size_t row, bool excluding) const
    {
        QStringList labels;
        for (const CompiledProfile::Leaf &leaf : m_input.compiled->leaves) {
            if (fails(leaf, row) && (leaf.capTier < 0) == excluding)
                labels << leaf.label;
        }
        return labels.join(QStringLiteral(", "));
    }

    /// Where a company fails a must-have that it was let off until the other day, who let it off; else empty.
    [[nodiscard]] QString endedWaiver(std::size_t row) const
    {
        const Waiver *last = nullptr;
        for (const Waiver &waiver : m_input.waivers) {
            const bool hasEnded = waiver.until < m_input.day && (!waiver.from.isValid() || waiver.from <= waiver.until);
            if (waiver.partner != m_input.pool->id(row) || !hasEnded || (last && waiver.until <= last->until))
                continue;
            const auto leaf =
                std::ranges::find(m_input.compiled->leaves, waiver.criterion, &CompiledProfile::Leaf::key);
            if (leaf != m_input.compiled->leaves.end() && fails(*leaf, row))
                last = &waiver;
        }
        return last ? QLatin1Char(' ')
                + TierReview::tr("The waiver by %1 ended on %2.").arg(last->by, last->until.toString(Qt::ISODate))
                    : QString();
    }

    [[nodiscard]] double keepingBarOf(const Line &line) const
    {
        return keepingBar(m_rule, m_tiers[static_cast<std::size_t>(stateOf(*line.before).tier)]);
    }

    [[nodiscard]] QString reasonFor(const Line &line, const TierMove &move, const TierFinding &finding) const
    {
        const QString from = named(line.before->tier);
        const QString to = named(tierName(move.to));
        switch (move.kind) {
        case TierMoveKind::Promotion:
            return TierReview::tr("The fit of %1 reaches %2, the bar for %3.")
                .arg(points(finding.fit), points(promotionBar(m_rule, m_tiers[static_cast<std::size_t>(move.to)])), to);
        case TierMoveKind::Demotion: {
            const double bar = keepingBarOf(line);
            return TierReview::tr(
                       "The fit of %1 is under %2, the bar for keeping %3, in %n review(s) in a row since %4.", nullptr,
                       line.after->belowCount)
                .arg(pointsUnder(finding.fit, bar), points(bar), from, line.after->belowSince.toString(Qt::ISODate));
        }
        case TierMoveKind::MustHave:
            return (finding.status == FitStatus::Excluded
                        ? TierReview::tr("The company fails the must-have: %1.").arg(failedMustHaves(line.row, true))
                        : TierReview::tr("The company fails the must-have: %1. It may not be better than %2.")
                              .arg(failedMustHaves(line.row, false), named(tierName(finding.cap))))
                + endedWaiver(line.row);
        case TierMoveKind::ModelChange: return modelChangeInWords(line, move, finding, from, to);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString modelChangeInWords(const Line &line, const TierMove &move, const TierFinding &finding,
                                             const QString &from, const QString &to) const
    {
        const QString judged = finding.status == FitStatus::Excluded
            ? TierReview::tr("Version %1 of the profile excludes the company: %2.")
                  .arg(m_input.version)
                  .arg(failedMustHaves(line.row, true))
            : TierReview::tr("Version %1 of the profile rates the company %2: %3 instead of %4.")
                  .arg(m_input.version)
                  .arg(points(finding.fit), to, from);
        if (move.effectiveOn <= m_input.day)
            return judged;
        return judged + QLatin1Char(' ')
            + TierReview::tr("%1 is kept until %2.").arg(from, move.effectiveOn.toString(Qt::ISODate));
    }

    [[nodiscard]] QString noteInWords(const Line &line, const TierFinding &finding) const
    {
        switch (line.note) {
        case TierNote::None:
        case TierNote::First:
        case TierNote::Kept: return {};
        case TierNote::Insufficient:
            return line.before ? TierReview::tr("Too little is known to review the tier; it stays as it is.")
                               : TierReview::tr("Too little is known for a first tier.");
        case TierNote::Conditional:
            return line.before ? TierReview::tr("A must-have is unknown, so the company cannot be promoted.")
                               : TierReview::tr("A must-have is unknown, so no tier can be granted yet.");
        case TierNote::Below: {
            const double bar = keepingBarOf(line);
            return TierReview::tr(
                       "The fit of %1 is under %2, the bar for keeping %3, since %4: review %5 of at least %6, "
                       "over at least %n day(s).",
                       nullptr, m_rule.graceDays)
                .arg(pointsUnder(finding.fit, bar), points(bar), line.before->tier,
                     line.after->belowSince.toString(Qt::ISODate))
                .arg(line.after->belowCount)
                .arg(m_rule.downAfter);
        }
        }
        Q_UNREACHABLE();
    }

    void noteNearMiss(const Line &line, const TierFinding &finding)
    {
        if (!line.after || finding.status < FitStatus::Firm)
            return;
        const int held = stateOf(*line.after).tier;
        const std::size_t place = held < 0 ? m_tiers.size() : static_cast<std::size_t>(held);
        if (place == 0 || held == TierState::Gone || finding.cap >= static_cast<int>(place))
            return;
        const double missing = 100 * (promotionBar(m_rule, m_tiers[place - 1]) - finding.fit);
        if (missing > 100 * ScoreEpsilon && missing <= TierReview::NearMissPoints + 100 * m_rule.hUp)
            m_review.nearMisses.push_back({ line.row, line.partner, m_tiers[place - 1].name, missing });
    }

    TierReview::Count &countOf(const QString &tier)
    {
        auto &counts = m_review.counts;
        const auto found = std::ranges::find(counts, tier, &TierReview::Count::tier);
        return found == counts.end() ? *counts.insert(counts.end() - 1, { tier, 0, 0, 0, 0 }) : *found;
    }

    void count()
    {
        for (const Tier &tier : m_tiers)
            m_review.counts.push_back({ tier.name, 0, 0, 0, 0 });
        m_review.counts.push_back({});
        for (const Line &line : m_review.lines) {
            if (line.before)
                ++countOf(line.before->tier).before;
            ++countOf(tierName(m_input.sheet->tier[line.row])).plain;
            if (!line.after) {
                ++m_review.notEvaluated;
                continue;
            }
            ++countOf(line.after->tier).now;
            const bool coming = line.proposal && line.after->tier == line.proposal->fromTier;
            const bool decided = coming && line.proposal->state != ProposalState::Proposed;
            ++countOf(!coming ? line.after->tier : decided ? line.proposal->decidedTier : line.proposal->toTier).after;
        }
    }

    const TierReviewInput &m_input;
    const std::vector<Tier> &m_tiers;
    TierRule m_rule;
    QHash<PartnerId, TierStanding> m_standings;
    QHash<PartnerId, QList<TierProposal>> m_proposals;
    TierReview m_review;
};
} // namespace

bool isWaiting(const TierProposal &proposal, const TierStanding &standing)
{
    const bool isDecided = proposal.state == ProposalState::Approved || proposal.state == ProposalState::Overridden;
    return isDecided && proposal.fromTier == standing.tier && proposal.decidedTier != standing.tier
        && proposal.effectiveOn > proposal.decidedOn
        && (!standing.since.isValid() || proposal.effectiveOn > standing.since);
}

bool TierReview::Line::isToBeSaved() const
{
    if (!after)
        return false;
    if (!before || after->belowCount > 0)
        return before != after;
    // A company that nothing counts against needs no new line for every look at it.
    TierStanding later = *before;
    later.evaluatedOn = after->evaluatedOn;
    later.evaluatedFit = after->evaluatedFit;
    return later != *after;
}

std::size_t TierReview::proposed() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        lines, [](const Line &line) { return line.proposal && line.proposal->state == ProposalState::Proposed; }));
}

Result<TierReview> reviewTiers(const TierReviewInput &input)
{
    if (input.compiled->tiers.empty())
        return fail(
            ErrorCode::InvalidInput,
            TierReview::tr("The profile \"%1\" has no tiers, so there is nothing to review.").arg(input.profile));
    if (const Result<> valid = toResult(validate(input.rule, input.compiled->tiers)); !valid)
        return valid.failure();
    QDate last;
    for (const TierStanding &standing : input.standings)
        last = std::max(last, standing.evaluatedOn);
    if (last.isValid() && input.day < last)
        return fail(ErrorCode::Conflict,
                    TierReview::tr("The tiers were reviewed on %1. Choose that day or a later one.")
                        .arg(last.toString(Qt::ISODate)));
    return Reviewer(input).run();
}

} // namespace partnerscope
