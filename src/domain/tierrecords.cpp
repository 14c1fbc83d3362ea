#include "domain/tierrecords.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct Name {
    const char *key;
    const char *label;
};
// In the order of TierMoveKind and ProposalState.
constexpr std::array MoveNames {
    Name { "promotion", QT_TRANSLATE_NOOP("TierMoveKind", "Promotion") },
    Name { "demotion", QT_TRANSLATE_NOOP("TierMoveKind", "Demotion") },
    Name { "must_have", QT_TRANSLATE_NOOP("TierMoveKind", "Must-have") },
    Name { "model_change", QT_TRANSLATE_NOOP("TierMoveKind", "Model change") },
};
constexpr std::array StateNames {
    Name { "proposed", QT_TRANSLATE_NOOP("ProposalState", "Proposed") },
    Name { "approved", QT_TRANSLATE_NOOP("ProposalState", "Approved") },
    Name { "rejected", QT_TRANSLATE_NOOP("ProposalState", "Rejected") },
    Name { "overridden", QT_TRANSLATE_NOOP("ProposalState", "Overridden") },
    Name { "withdrawn", QT_TRANSLATE_NOOP("ProposalState", "Withdrawn") },
};

template <typename Kind>
std::optional<Kind> fromKey(const auto &names, const QString &key)
{
    const auto found = std::ranges::find_if(names, [&](const Name &name) { return key == QLatin1String(name.key); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Kind>(found - names.begin()));
}

void require(Problems &problems, bool given, const char *place, const QString &message)
{
    if (!given)
        problems << Problem { QLatin1String(place), message };
}
} // namespace

QString tierMoveKey(TierMoveKind kind)
{
    return QString::fromLatin1(MoveNames.at(static_cast<std::size_t>(kind)).key);
}

QString tierMoveLabel(TierMoveKind kind)
{
    return QCoreApplication::translate("TierMoveKind", MoveNames.at(static_cast<std::size_t>(kind)).label);
}

std::optional<TierMoveKind> tierMoveFromKey(const QString &key)
{
    return fromKey<TierMoveKind>(MoveNames, key);
}

QString proposalStateKey(ProposalState state)
{
    return QString::fromLatin1(StateNames.at(static_cast<std::size_t>(state)).key);
}

QString proposalStateLabel(ProposalState state)
{
    return QCoreApplication::translate("ProposalState", StateNames.at(static_cast<std::size_t>(state)).label);
}

std::optional<ProposalState> proposalStateFromKey(const QString &key)
{
    return fromKey<ProposalState>(StateNames, key);
}

Waiver WaiverRecord::effective() const
{
    Waiver shown = waiver;
    if (endedOn.isValid() && (!shown.until.isValid() || endedOn <= shown.until))
        shown.until = endedOn.addDays(-1);
    return shown;
}

Problems validate(const TierStanding &standing)
{
    Problems problems;
    require(problems, standing.partner.isValid(), "partner", tr("Say which company holds the tier."));
    require(problems, !standing.profile.isEmpty(), "profile", tr("Say under which ideal profile the tier is held."));
    require(problems, standing.since.isValid(), "since", tr("Say since when the tier is held."));
    require(problems, standing.evaluatedOn.isValid(), "evaluated_on", tr("Say when the tier was last evaluated."));
    return problems;
}

Problems validate(const TierProposal &proposal)
{
    Problems problems;
    require(problems, proposal.partner.isValid(), "partner", tr("Say for which company the proposal is."));
    require(problems, !proposal.profile.isEmpty(), "profile", tr("Say for which ideal profile the proposal is."));
    require(problems, proposal.madeOn.isValid() && proposal.effectiveOn.isValid(), "effective_on",
            tr("Say from which day on the proposal shall hold."));
    require(problems, proposal.state != ProposalState::Overridden || !proposal.note.trimmed().isEmpty(), "note",
            tr("Deciding otherwise than proposed needs a reason."));
    return problems;
}

} // namespace partnerscope
