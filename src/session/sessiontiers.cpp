#include "session/session.h"

namespace partnerscope {

Result<QList<WaiverRecord>> Session::waivers() const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->waivers();
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
