#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

namespace partnerscope {

namespace {
const std::string SelectStandingId = "SELECT id FROM tier_state WHERE profile = ? AND partner_id = ?";
const std::string SelectSettingId = "SELECT id FROM setting WHERE key = ?";

/// The first column of the only row of a statement that is already bound; 0 without one.
Result<std::int64_t> idFrom(Statement &select)
{
    const Result<bool> row = select.step();
    if (!row)
        return row.failure();
    const std::int64_t id = *row ? select.integer(0) : 0;
    select.reset();
    return id;
}

QDate dateOf(const Row &row, std::string_view column)
{
    for (const auto &[name, cell] : row) {
        if (name == column && std::holds_alternative<std::string>(cell))
            return dateFrom(std::get<std::string>(cell));
    }
    return {};
}
} // namespace

Result<> Edit::saveTierStanding(const TierStanding &standing)
{
    if (Result<> admitted = m_impl.admit(standing); !admitted)
        return admitted;
    const Result<Statement *> select = m_impl.database.cached(SelectStandingId);
    if (!select)
        return select.failure();
    (*select)->bind(1, standing.profile).bind(2, standing.partner.value);
    const Result<std::int64_t> existing = idFrom(**select);
    if (!existing)
        return existing.failure();
    const Result<std::int64_t> id = m_impl.save("tier_state", *existing, records::toRow(standing));
    if (!id)
        return id.failure();
    m_impl.changes.tiers = true;
    return {};
}

Result<TierProposalId> Edit::saveTierProposal(const TierProposal &proposal)
{
    if (Result<> admitted = m_impl.admit(proposal); !admitted)
        return admitted.failure();
    const Result<std::int64_t> id = m_impl.save("tier_proposal", proposal.id.value, records::toRow(proposal));
    if (!id)
        return id.failure();
    m_impl.changes.tiers = true;
    return TierProposalId { *id };
}

Result<WaiverId> Edit::grantWaiver(const Waiver &waiver)
{
    if (Result<> admitted = m_impl.admit(waiver); !admitted)
        return admitted.failure();
    const Result<std::int64_t> id =
        m_impl.recorder.insert("waiver", records::toRow(WaiverRecord { {}, waiver, m_impl.clock.today(), {} }));
    if (!id)
        return id.failure();
    m_impl.changes.waivers = true;
    return WaiverId { *id };
}

Result<> Edit::endWaiver(WaiverId waiver, QDate day)
{
    const Result<Row> row = m_impl.recorder.read("waiver", waiver.value);
    if (!row)
        return row.failure();
    const QDate ended = dateOf(*row, "ended_on");
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, StoreText::tr("Say on which day the waiver ends."));
    if (ended.isValid() && ended < day)
        return fail(ErrorCode::Conflict, StoreText::tr("This waiver was ended before."));
    const Result<bool> updated = m_impl.recorder.update("waiver", waiver.value, { { "ended_on", toCell(day) } });
    if (!updated)
        return updated.failure();
    m_impl.changes.waivers = true;
    return {};
}

Result<> Edit::saveSetting(const QString &key, const QString &value)
{
    const Result<Statement *> select = m_impl.database.cached(SelectSettingId);
    if (!select)
        return select.failure();
    const Result<std::int64_t> existing = idFrom((*select)->bind(1, key));
    if (!existing)
        return existing.failure();
    m_impl.changes.tiers = true;
    m_impl.changes.matching |= key.startsWith(QLatin1String("matching_")); // no other one says who is the same
    if (value.isEmpty())
        return *existing == 0 ? Result<>() : m_impl.recorder.remove("setting", *existing);
    const Result<std::int64_t> id =
        m_impl.save("setting", *existing, { { "key", key.toStdString() }, { "value", value.toStdString() } });
    if (!id)
        return id.failure();
    return {};
}

} // namespace partnerscope
