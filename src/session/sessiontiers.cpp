#include "session/session.h"

namespace partnerscope {

Result<QList<WaiverRecord>> Session::waivers() const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->waivers();
}

Result<> Session::loadWaivers()
{
    const Result<QList<WaiverRecord>> records = m_workspace->waivers();
    if (!records)
        return records.failure();
    m_waivers.clear();
    for (const WaiverRecord &record : *records) {
        Waiver waiver = record.effective();
        if (!waiver.from.isValid())
            waiver.from = record.grantedOn; // looking back, it was not there before
        m_waivers << waiver;
    }
    return {};
}

Result<QList<TierStanding>> Session::tierStandings(const QString &profile) const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->tierStandings(profile);
}

Result<QList<TierProposal>> Session::tierProposals(const QString &profile, std::optional<ProposalState> state) const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->tierProposals(profile, state);
}

Result<QString> Session::workspaceSetting(const QString &key) const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->setting(key);
}

} // namespace partnerscope
