#include "session/tierreviews.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
const QString UpKey = QStringLiteral("tiers/promotion_margin"); ///< points of 100, as are all figures in the file
const QString DownKey = QStringLiteral("tiers/demotion_margin");
const QString AfterKey = QStringLiteral("tiers/demotion_reviews");
const QString GraceKey = QStringLiteral("tiers/grace_days");
const QString AutoKey = QStringLiteral("tiers/approve_automatically");

tl::unexpected<Error> unreadable(const QString &key, const QString &text)
{
    return fail(ErrorCode::InvalidInput,
                tr("The setting \"%1\" of the workspace cannot be \"%2\". Set the tier rule anew.").arg(key, text));
}

/// Reads one setting into `value` where the workspace has it.
template <typename T, typename Read>
Result<> readSetting(const Session &session, const QString &key, T &value, Read read)
{
    const Result<QString> text = session.workspaceSetting(key);
    if (!text)
        return text.failure();
    if (text->isEmpty())
        return {};
    bool ok = false;
    const T found = read(*text, &ok);
    if (!ok)
        return unreadable(key, *text);
    value = found;
    return {};
}

double shareFrom(const QString &text, bool *ok)
{
    const double points = text.toDouble(ok);
    *ok = *ok && std::isfinite(points);
    return points / 100;
}

int wholeFrom(const QString &text, bool *ok)
{
    return text.toInt(ok);
}

bool yesFrom(const QString &text, bool *ok)
{
    *ok = text == QLatin1String("yes") || text == QLatin1String("no");
    return text == QLatin1String("yes");
}

/// Twelve digits: a margin of 2 points is written as 2, not as what is left of 100 × 0.02.
QString pointsText(double share)
{
    return QString::number(100 * share, 'g', 12);
}

/// Scores of a version on a day that leave its prior means as they are in the file.
Result<std::shared_ptr<const Scores>> scoresFor(Session &session, const ProfileVersion &version, const QDate &day)
{
    ProfileVersion measured = version;
    if (measured.priorMeans.isEmpty() || day == session.clock().today()) {
        Result<std::shared_ptr<const Scores>> now = session.preview(version, nullptr);
        if (!now || day == session.clock().today())
            return now;
        measured.priorMeans = (*now)->compiled.priorMeans();
    }
    return session.scoresAsOf(measured, day);
}
} // namespace

Result<TierRule> tierRule(const Session &session)
{
    TierRule rule;
    for (const Result<> &read :
         { readSetting(session, UpKey, rule.hUp, shareFrom), readSetting(session, DownKey, rule.hDown, shareFrom),
           readSetting(session, AfterKey, rule.downAfter, wholeFrom),
           readSetting(session, GraceKey, rule.graceDays, wholeFrom),
           readSetting(session, AutoKey, rule.autoApprove, yesFrom) }) {
        if (!read)
            return read.failure();
    }
    return rule;
}

Result<> saveTierRule(Session &session, const TierRule &rule)
{
    // A rule that a profile in force has no room for would only be found out at its next review.
    Problems problems = validate(rule, {});
    for (const ProfileVersion &version : session.profiles()) {
        if (problems.isEmpty() && version.status == ProfileStatus::Approved)
            problems = validate(rule, sortedTiers(version.profile));
    }
    for (Problem &problem : problems)
        problem.place.clear(); // every sentence says which figure it means
    if (Result<> valid = toResult(problems); !valid)
        return valid;
    return session.edit(tr("Set tier rule"), [&](Edit &edit) -> Result<> {
        for (const auto &[key, value] :
             { std::pair(UpKey, pointsText(rule.hUp)), std::pair(DownKey, pointsText(rule.hDown)),
               std::pair(AfterKey, QString::number(rule.downAfter)),
               std::pair(GraceKey, QString::number(rule.graceDays)),
               std::pair(AutoKey, rule.autoApprove ? QStringLiteral("yes") : QStringLiteral("no")) }) {
            if (Result<> saved = edit.saveSetting(key, value); !saved)
                return saved;
        }
        return {};
    });
}

QList<TierProposal> TierRecords::pending() const
{
    QHash<PartnerId, const TierStanding *> held;
    for (const TierStanding &standing : standings)
        held.insert(standing.partner, &standing);
    QList<TierProposal> pending = proposals;
    pending.removeIf([&](const TierProposal &proposal) {
        const TierStanding *standing = held.value(proposal.partner);
        return proposal.state != ProposalState::Proposed && !isWaiting(proposal, standing ? *standing : TierStanding());
    });
    return pending;
}

namespace {
template <typename Source>
Result<TierRecords> recordsFrom(const Source &source, const QString &profile, PartnerId partner)
{
    Result<QList<TierStanding>> standings = source.tierStandings(profile, partner);
    if (!standings)
        return standings.failure();
    Result<QList<TierProposal>> proposals = source.tierProposals(profile, std::nullopt, partner);
    if (!proposals)
        return proposals.failure();
    const Result<QList<WaiverRecord>> waivers = source.waivers();
    if (!waivers)
        return waivers.failure();
    TierRecords records { std::move(*standings), std::move(*proposals), {} };
    for (const WaiverRecord &record : *waivers) {
        if (record.waiver.profile == profile && (!partner.isValid() || record.waiver.partner == partner))
            records.waivers << record.effective();
    }
    return records;
}

Result<> refuseUnlessApproved(const ProfileVersion &version)
{
    if (version.status == ProfileStatus::Approved)
        return {};
    return fail(ErrorCode::Conflict,
                tr("Version %1 of \"%2\" is not in force, so it grants no tiers. Approve it, or review the version "
                   "in force.")
                    .arg(version.version)
                    .arg(version.profile.name));
}

Result<> writeReview(Edit &edit, const ReviewedTiers &reviewed)
{
    if (Result<> approved = refuseUnlessApproved(reviewed.scores->version); !approved)
        return approved;
    QHash<TierProposalId, const TierProposal *> stored;
    for (const TierProposal &proposal : reviewed.records.proposals)
        stored.insert(proposal.id, &proposal);
    for (const TierReview::Line &line : reviewed.review.lines) {
        if (line.isToBeSaved()) {
            if (Result<> saved = edit.saveTierStanding(*line.after); !saved)
                return saved;
        }
        const TierProposal *known = line.proposal ? stored.value(line.proposal->id) : nullptr;
        if (line.proposal && !(known && *known == *line.proposal)) {
            if (const Result<TierProposalId> saved = edit.saveTierProposal(*line.proposal); !saved)
                return saved.failure();
        }
    }
    for (const TierProposal &proposal : reviewed.review.withdrawn) {
        if (const Result<TierProposalId> saved = edit.saveTierProposal(proposal); !saved)
            return saved.failure();
    }
    return {};
}
} // namespace

Result<TierRecords> tierRecords(const Session &session, const QString &profile, PartnerId partner)
{
    return recordsFrom(session, profile, partner);
}

Result<TierRecords> tierRecordsAt(const QString &path, const Clock &clock, const QString &profile)
{
    const auto workspace = Workspace::open(path, OpenMode::ReadOnly, clock);
    if (!workspace)
        return workspace.failure();
    return recordsFrom(**workspace, profile, {});
}

Result<ReviewedTiers> reviewTiers(std::shared_ptr<const Scores> scores, TierRecords records, const TierRule &rule,
                                  const QDate &day)
{
    Result<TierReview> review =
        reviewTiers({ scores->version.profile.name, scores->version.version, &scores->compiled, &scores->sheet,
                      scores->pool.get(), records.standings, records.proposals, rule, day, records.waivers });
    if (!review)
        return review.failure();
    return ReviewedTiers { std::move(scores), std::move(records), std::move(*review) };
}

Result<ReviewedTiers> reviewTiers(Session &session, const ProfileVersion &version, const QDate &day)
{
    const Result<TierRule> rule = tierRule(session);
    if (!rule)
        return rule.failure();
    Result<TierRecords> records = tierRecords(session, version.profile.name);
    if (!records)
        return records.failure();
    const Result<std::shared_ptr<const Scores>> scores = scoresFor(session, version, day);
    if (!scores)
        return scores.failure();
    return reviewTiers(*scores, std::move(*records), *rule, day);
}

Result<> keepTierReview(Session &session, const ReviewedTiers &reviewed, const std::function<Result<>()> &beforeCommit)
{
    if (Result<> kept = session.edit(
            tr("Review tiers"), [&](Edit &edit) { return writeReview(edit, reviewed); }, beforeCommit);
        !kept)
        return kept;
    // The first score of an approved version freezes its prior means; the review was one.
    const Result<std::shared_ptr<const Scores>> frozen = session.scores(reviewed.scores->version.id);
    return frozen ? Result<>() : Result<>(frozen.failure());
}

NamedChange tierReviewChange(std::shared_ptr<const ReviewedTiers> reviewed)
{
    return { tr("Review tiers"), [reviewed = std::move(reviewed)](Edit &edit, const StoreProgress &) {
                return writeReview(edit, *reviewed);
            } };
}

namespace {
/// Applies one decision to one proposal and the tier it is about.
class Decision
{
public:
    Decision(const ProfileVersion &version, const TierDecision &decision, const QString &by, const QDate &today)
        : m_version(version)
        , m_decision(decision)
        , m_by(by)
        , m_today(today)
    {
    }

    /// \returns why the proposal cannot be decided on.
    [[nodiscard]] Result<> check(const TierProposal &proposal, const TierStanding &standing) const
    {
        if (proposal.fromTier != standing.tier || proposal.version != m_version.version)
            return fail(ErrorCode::Conflict,
                        partnerscope::tr(
                            "Tier or profile changed since this was proposed. Review the tiers again, then decide."));
        if (m_decision.kind != TierDecision::Kind::Override)
            return {};
        if (m_decision.reason.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, partnerscope::tr("Deciding otherwise than proposed needs a reason."));
        const std::vector<Tier> &tiers = m_version.profile.tiers;
        if (!m_decision.tier.isEmpty() && std::ranges::find(tiers, m_decision.tier, &Tier::name) == tiers.end())
            return fail(ErrorCode::InvalidInput,
                        partnerscope::tr("The profile has no tier \"%1\".").arg(m_decision.tier));
        return {};
    }

    void apply(TierProposal &proposal, TierStanding &standing) const
    {
        proposal.decidedBy = m_by;
        proposal.decidedOn = std::max(m_today, proposal.madeOn);
        proposal.note = m_decision.reason;
        proposal.decidedTier = m_decision.kind == TierDecision::Kind::Override ? m_decision.tier : proposal.toTier;
        if (m_decision.kind == TierDecision::Kind::Reject || proposal.decidedTier == standing.tier) {
            proposal.state = ProposalState::Rejected;
            proposal.decidedTier = standing.tier;
            standing.belowCount = 0;
            standing.belowSince = {};
            standing.modelChangedOn = {};
            return;
        }
        proposal.state = proposal.decidedTier == proposal.toTier ? ProposalState::Approved : ProposalState::Overridden;
        if (proposal.effectiveOn > proposal.decidedOn)
            return; // the review of that day takes it
        proposal.effectiveOn = proposal.decidedOn;
        standing.tier = proposal.decidedTier;
        standing.since = proposal.decidedOn;
        standing.decidedBy = m_by;
        standing.belowCount = 0;
        standing.belowSince = {};
        standing.modelChangedOn = {};
    }

private:
    const ProfileVersion &m_version;
    const TierDecision &m_decision;
    QString m_by;
    QDate m_today;
};

/// "Approve Gold for Norvik Data", or of several only how many.
QString editName(const Session &session, const TierDecision &decision, const QList<TierProposal> &proposals)
{
    const int count = static_cast<int>(proposals.size());
    if (count != 1) {
        switch (decision.kind) {
        case TierDecision::Kind::Approve: return tr("Approve %n tier(s)", nullptr, count);
        case TierDecision::Kind::Reject: return tr("Reject %n tier(s)", nullptr, count);
        case TierDecision::Kind::Override: return tr("Override %n tier(s)", nullptr, count);
        }
    }
    const TierProposal &only = proposals.first();
    const std::optional<std::size_t> row = session.pool()->rowOf(only.partner);
    const QString name = row ? session.pool()->name(*row) : QString();
    const QString tier = decision.kind == TierDecision::Kind::Override ? decision.tier : only.toTier;
    const QString shown = tier.isEmpty() ? tr("no tier") : tier;
    switch (decision.kind) {
    case TierDecision::Kind::Approve: return tr("Approve %1 for %2").arg(shown, name);
    case TierDecision::Kind::Reject: return tr("Reject %1 for %2").arg(shown, name);
    case TierDecision::Kind::Override: return tr("Give %1 to %2 instead").arg(shown, name);
    }
    Q_UNREACHABLE();
}

/// The tiers that proposals are about.
Result<QHash<PartnerId, TierStanding>> standingsOf(const Session &session, const QString &profile,
                                                   const QList<TierProposal> &proposals)
{
    constexpr qsizetype ReadOneByOne = 100;
    QHash<PartnerId, TierStanding> held;
    const auto take = [&](PartnerId partner) -> Result<> {
        const Result<QList<TierStanding>> standings = session.tierStandings(profile, partner);
        if (!standings)
            return standings.failure();
        for (const TierStanding &standing : *standings)
            held.insert(standing.partner, standing);
        return {};
    };
    if (proposals.size() > ReadOneByOne) {
        if (const Result<> all = take({}); !all)
            return all.failure();
        return held;
    }
    for (const TierProposal &proposal : proposals) {
        if (const Result<> taken = take(proposal.partner); !taken)
            return taken.failure();
    }
    return held;
}
} // namespace

Result<> decideTiers(Session &session, const ProfileVersion &version, const QList<TierProposal> &proposals,
                     const TierDecision &decision)
{
    const QString profile = version.profile.name;
    const Result<QHash<PartnerId, TierStanding>> held = standingsOf(session, profile, proposals);
    if (!held)
        return held.failure();
    const Result<QList<TierProposal>> open = session.tierProposals(profile, ProposalState::Proposed);
    if (!open)
        return open.failure();
    const QString by = decision.by.trimmed().isEmpty() ? session.ownEvidence().recordedBy : decision.by.trimmed();
    const Decision rule(version, decision, by, session.clock().today());
    return session.edit(editName(session, decision, proposals), [&](Edit &edit) -> Result<> {
        for (const TierProposal &wanted : proposals) {
            const auto found = std::ranges::find(*open, wanted.id, &TierProposal::id);
            const auto known = found == open->end() ? held->end() : held->constFind(found->partner);
            if (known == held->end())
                return fail(ErrorCode::NotFound, tr("This proposal is no longer open."));
            TierProposal proposal = *found;
            TierStanding standing = *known;
            if (Result<> can = rule.check(proposal, standing); !can)
                return can;
            rule.apply(proposal, standing);
            if (const Result<TierProposalId> saved = edit.saveTierProposal(proposal); !saved)
                return saved.failure();
            if (Result<> saved = edit.saveTierStanding(standing); !saved)
                return saved;
        }
        return {};
    });
}

const ProfileVersion *versionInForce(const Session &session, const QString &profile, const QDate &day)
{
    const ProfileVersion *found = nullptr;
    for (const ProfileVersion &version : session.profiles()) {
        const bool suits = version.profile.name == profile && version.approvedOn.isValid() && version.approvedOn <= day;
        if (suits && (!found || version.version > found->version))
            found = &version;
    }
    return found;
}

Result<ScoreMovements> scoreMovements(Session &session, const ProfileVersion &before, const QDate &from,
                                      const ProfileVersion &after, const QDate &to)
{
    if (from > to)
        return fail(ErrorCode::InvalidInput, tr("The first day lies after the last one."));
    const Result<std::shared_ptr<const Scores>> first = scoresFor(session, before, from);
    if (!first)
        return first.failure();
    const Result<std::shared_ptr<const Scores>> last = scoresFor(session, after, to);
    if (!last)
        return last.failure();
    const auto endOf = [](const Scores &scores, const QDate &day) {
        return MovementEnd { &scores.version.profile, &scores.compiled, &scores.sheet, scores.pool.get(), day,
                             scores.schema.get() };
    };
    Result<MovementStudy> study = MovementStudy::make(endOf(**first, from), endOf(**last, to));
    if (!study)
        return study.failure();
    return ScoreMovements { *first, *last, std::move(*study) };
}

} // namespace partnerscope
