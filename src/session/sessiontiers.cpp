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
    m_options.waivers.clear();
    for (const WaiverRecord &record : *records) {
        Waiver waiver = record.effective();
        if (!waiver.from.isValid())
            waiver.from = record.grantedOn; // looking back, it was not there before
        m_options.waivers << waiver;
    }
    return {};
}

Result<> Session::loadWidening()
{
    const CompileOptions proposed; // stands where the workspace says nothing, or nothing that can be used
    CompileOptions::GradeSpread spread;
    double halfLife = 0;
    const auto read = [this](const char *key, double fallback, double least, double most, double &out) -> Result<> {
        const Result<QString> text = m_workspace->setting(QLatin1String(key));
        if (!text)
            return text.failure();
        bool isNumber = false;
        const double number = text->toDouble(&isNumber);
        out = isNumber && number >= least && number <= most ? number : fallback;
        return {};
    };
    for (const Result<> &done : { read("widen_verified", proposed.spread.verified, 0, 1, spread.verified),
                                  read("widen_self_reported", proposed.spread.selfReported, 0, 1, spread.selfReported),
                                  read("widen_estimated", proposed.spread.estimated, 0, 1, spread.estimated),
                                  read("widen_ungraded", proposed.spread.ungraded, 0, 1, spread.ungraded),
                                  read("widen_half_life_days", proposed.halfLifeDays, 1, 36525, halfLife) }) {
        if (!done)
            return done;
    }
    const bool isSame = m_options.spread == spread && m_options.halfLifeDays == halfLife;
    if (!isSame)
        forgetScores();
    m_options.spread = spread;
    m_options.halfLifeDays = halfLife;
    return {};
}

Result<QList<TierStanding>> Session::tierStandings(const QString &profile, PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->tierStandings(profile, partner);
}

Result<QList<TierProposal>> Session::tierProposals(const QString &profile, std::optional<ProposalState> state,
                                                   PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->tierProposals(profile, state, partner);
}

Result<QList<Questionnaire>> Session::questionnaires() const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->questionnaires();
}

Result<QString> Session::workspaceSetting(const QString &key) const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->setting(key);
}

} // namespace partnerscope
