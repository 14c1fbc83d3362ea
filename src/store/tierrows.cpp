#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

/// Rows of what belongs to tiers: standings, proposals, waivers.
namespace partnerscope::records {

namespace {
const std::string SelectStandings =
    "SELECT partner_id, profile, version, tier, since, decided_by, below_count, below_since, model_changed_on, "
    "evaluated_on, evaluated_fit, evaluated_status FROM tier_state WHERE profile = ?";
const std::string SelectProposals =
    "SELECT id, partner_id, profile, version, from_tier, to_tier, kind, reason, made_on, effective_on, state, "
    "decided_tier, decided_by, decided_on, note FROM tier_proposal WHERE profile = ?";
const std::string SelectWaivers = "SELECT id, partner_id, profile, criterion, granted_by, why, from_day, until, "
                                  "granted_on, ended_on FROM waiver ORDER BY id";

Cell cell(const QString &text)
{
    return text.toStdString();
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::NotAWorkspace,
                StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                QStringLiteral("a tier proposal has an unknown kind or state"));
}
} // namespace

Row toRow(const TierStanding &standing)
{
    return { { "partner_id", standing.partner.value },
             { "profile", cell(standing.profile) },
             { "version", std::int64_t { standing.version } },
             { "tier", cell(standing.tier) },
             { "since", toCell(standing.since) },
             { "decided_by", cell(standing.decidedBy) },
             { "below_count", std::int64_t { standing.belowCount } },
             { "below_since", toCell(standing.belowSince) },
             { "model_changed_on", toCell(standing.modelChangedOn) },
             { "evaluated_on", toCell(standing.evaluatedOn) },
             { "evaluated_fit", standing.evaluatedFit ? Cell { *standing.evaluatedFit } : Cell {} },
             { "evaluated_status", cell(standing.evaluatedStatus) } };
}

Row toRow(const TierProposal &proposal)
{
    return { { "partner_id", proposal.partner.value },
             { "profile", cell(proposal.profile) },
             { "version", std::int64_t { proposal.version } },
             { "from_tier", cell(proposal.fromTier) },
             { "to_tier", cell(proposal.toTier) },
             { "kind", cell(tierMoveKey(proposal.kind)) },
             { "reason", cell(proposal.reason) },
             { "made_on", toCell(proposal.madeOn) },
             { "effective_on", toCell(proposal.effectiveOn) },
             { "state", cell(proposalStateKey(proposal.state)) },
             { "decided_tier", cell(proposal.decidedTier) },
             { "decided_by", cell(proposal.decidedBy) },
             { "decided_on", toCell(proposal.decidedOn) },
             { "note", cell(proposal.note) } };
}

Row toRow(const WaiverRecord &record)
{
    return { { "partner_id", record.waiver.partner.value },
             { "profile", cell(record.waiver.profile) },
             { "criterion", cell(record.waiver.criterion) },
             { "granted_by", cell(record.waiver.by) },
             { "why", cell(record.waiver.why) },
             { "from_day", toCell(record.waiver.from) },
             { "until", toCell(record.waiver.until) },
             { "granted_on", toCell(record.grantedOn) },
             { "ended_on", toCell(record.endedOn) } };
}

namespace {
/// A number of ours needs no parameter.
std::string onlyOf(PartnerId partner)
{
    return partner.isValid() ? " AND partner_id = " + std::to_string(partner.value) : std::string();
}
} // namespace

Result<QList<TierStanding>> tierStandings(Database &database, const QString &profile, PartnerId partner)
{
    QList<TierStanding> list;
    const Result<> read = eachRow(database, SelectStandings + onlyOf(partner) + " ORDER BY partner_id", cell(profile),
                                  [&](const Statement &row) -> Result<> {
                                      TierStanding standing;
                                      standing.partner = { row.integer(0) };
                                      standing.profile = row.text(1);
                                      standing.version = static_cast<int>(row.integer(2));
                                      standing.tier = row.text(3);
                                      standing.since = dateFrom(row.utf8(4));
                                      standing.decidedBy = row.text(5);
                                      standing.belowCount = static_cast<int>(row.integer(6));
                                      standing.belowSince = dateFrom(row.utf8(7));
                                      standing.modelChangedOn = dateFrom(row.utf8(8));
                                      standing.evaluatedOn = dateFrom(row.utf8(9));
                                      if (!row.isNull(10))
                                          standing.evaluatedFit = row.number(10);
                                      standing.evaluatedStatus = row.text(11);
                                      list << standing;
                                      return {};
                                  });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<TierProposal>> tierProposals(Database &database, const QString &profile,
                                          std::optional<ProposalState> state, PartnerId partner)
{
    QList<TierProposal> list;
    // The state's key is one of ours: it needs no parameter.
    const std::string only = state ? " AND state = '" + proposalStateKey(*state).toStdString() + "'" : std::string();
    const Result<> read = eachRow(database, SelectProposals + only + onlyOf(partner) + " ORDER BY id", cell(profile),
                                  [&](const Statement &row) -> Result<> {
                                      const std::optional<TierMoveKind> kind = tierMoveFromKey(row.text(6));
                                      const std::optional<ProposalState> found = proposalStateFromKey(row.text(10));
                                      if (!kind || !found)
                                          return damaged();
                                      list << TierProposal { { row.integer(0) },
                                                             { row.integer(1) },
                                                             row.text(2),
                                                             static_cast<int>(row.integer(3)),
                                                             row.text(4),
                                                             row.text(5),
                                                             *kind,
                                                             row.text(7),
                                                             dateFrom(row.utf8(8)),
                                                             dateFrom(row.utf8(9)),
                                                             *found,
                                                             row.text(11),
                                                             row.text(12),
                                                             dateFrom(row.utf8(13)),
                                                             row.text(14) };
                                      return {};
                                  });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<WaiverRecord>> waivers(Database &database)
{
    QList<WaiverRecord> list;
    const Result<> read = eachRow(database, SelectWaivers, {}, [&](const Statement &row) -> Result<> {
        WaiverRecord record;
        record.id = { row.integer(0) };
        record.waiver = { row.text(2), { row.integer(1) },    row.text(3),          row.text(4),
                          row.text(5), dateFrom(row.utf8(6)), dateFrom(row.utf8(7)) };
        record.grantedOn = dateFrom(row.utf8(8));
        record.endedOn = dateFrom(row.utf8(9));
        list << record;
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

} // namespace partnerscope::records
