#include "session/merging.h"

#include "base/text.h"
#include "insight/outcomes.h"

#include <algorithm>

namespace partnerscope {

namespace {
QString nameOf(const Session &session, PartnerId partner)
{
    const std::optional<std::size_t> row = session.pool()->rowOf(partner);
    return row ? session.pool()->name(*row) : QString();
}

MergeLine lineOf(const QString &attribute, const Fact &keep, const Fact &other)
{
    MergeLine line;
    line.key = attribute;
    line.keep = keep;
    line.other = other;
    line.canBoth = std::holds_alternative<QStringList>(keep.value) && std::holds_alternative<QStringList>(other.value);
    line.proposed = preferredSide(keep, other);
    line.side = line.proposed.side;
    return line;
}

void addFacts(const Schema &schema, const Partner &keep, const Partner &other, MergeComparison &comparison)
{
    for (const Attribute &attribute : schema.attributes) {
        const Fact left = keep.facts.value(attribute.key);
        const Fact right = other.facts.value(attribute.key);
        if (!isKnown(left.value) && !isKnown(right.value))
            continue;
        comparison.lines.push_back(lineOf(attribute.key, left, right));
        // The name of the company that stays is the one people know it by.
        MergeLine &line = comparison.lines.back();
        const bool isName = attribute.key == QLatin1String("name");
        const bool isVerified = line.proposed.reason == MergeReason::Verified;
        if (isName && line.isOpen() && !isVerified) {
            line.proposed = { MergeSide::Keep, MergeReason::Stays };
            line.side = MergeSide::Keep;
        }
    }
}

Result<> addFigures(const Session &session, MergeComparison &comparison)
{
    const Result<QList<Performance>> keep = session.performance(comparison.keep);
    const Result<QList<Performance>> other = session.performance(comparison.other);
    if (!keep || !other)
        return keep ? other.failure() : keep.failure();
    comparison.moves.figures = static_cast<int>(other->size());
    for (const Performance &right : *other) {
        const auto left = std::ranges::find_if(*keep, [&](const Performance &each) {
            return each.quarter == right.quarter && each.measure == right.measure;
        });
        if (left == keep->end() || left->value == right.value)
            continue;
        MergeLine line;
        line.kind = MergeLine::Kind::Figure;
        line.figure = { right.quarter, right.measure };
        line.keep.value = left->value;
        line.other.value = right.value;
        line.canBoth = !isAveraged(right.measure); // adding averages up would mean nothing
        comparison.lines.push_back(line);
    }
    return {};
}

Result<> addTiers(const Session &session, MergeComparison &comparison)
{
    QStringList profiles;
    for (const ProfileVersion &version : session.profiles())
        profiles << version.profile.name;
    profiles.removeDuplicates();
    for (const QString &profile : std::as_const(profiles)) {
        const Result<QList<TierStanding>> ofKept = session.tierStandings(profile, comparison.keep);
        const Result<QList<TierStanding>> ofOther = session.tierStandings(profile, comparison.other);
        if (!ofKept || !ofOther)
            return ofKept ? ofOther.failure() : ofKept.failure();
        if (ofKept->isEmpty() || ofOther->isEmpty())
            continue;
        const TierStanding *keep = &ofKept->first();
        const TierStanding *other = &ofOther->first();
        if (keep->tier == other->tier)
            continue;
        MergeLine line;
        line.kind = MergeLine::Kind::Tier;
        line.key = profile;
        line.keep = { Value(keep->tier), {} };
        line.other = { Value(other->tier), {} };
        line.keep.evidence.asOf = keep->since;
        line.other.evidence.asOf = other->since;
        comparison.lines.push_back(line);
    }
    return {};
}

Result<> countMoves(const Session &session, MergeComparison &comparison)
{
    const Result<QList<Contact>> people = session.contacts(comparison.other);
    const Result<QList<Engagement>> engagements = session.engagements(comparison.other);
    const Result<QList<Shortlist>> shortlists = session.shortlists();
    const Result<QList<WaiverRecord>> waivers = session.waivers();
    if (!people || !engagements)
        return people ? engagements.failure() : people.failure();
    if (!shortlists || !waivers)
        return shortlists ? waivers.failure() : shortlists.failure();
    MergeCounts &moves = comparison.moves;
    moves.people = static_cast<int>(people->size());
    moves.engagements = static_cast<int>(engagements->size());
    for (const Shortlist &list : *shortlists)
        moves.shortlists +=
            static_cast<int>(std::ranges::count(list.entries, comparison.other, &ShortlistEntry::partner));
    moves.waivers = static_cast<int>(std::ranges::count_if(
        *waivers, [&](const WaiverRecord &record) { return record.waiver.partner == comparison.other; }));
    return {};
}

std::size_t knownFacts(const Pool &pool, std::size_t row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(pool.columns(), [&](const auto &column) { return isKnownAt(column->data, row); }));
}
} // namespace

PartnerMerge MergeComparison::merge() const
{
    PartnerMerge merge { keep, other, {}, {}, {} };
    for (const MergeLine &line : lines) {
        switch (line.kind) {
        case MergeLine::Kind::Fact: merge.facts.insert(line.key, line.side); break;
        case MergeLine::Kind::Figure: merge.performance.insert(line.figure, line.side); break;
        case MergeLine::Kind::Tier: merge.tiers.insert(line.key, line.side); break;
        }
    }
    return merge;
}

PartnerId companyToKeep(const Session &session, PartnerId left, PartnerId right)
{
    const Pool &pool = *session.pool();
    const std::optional<std::size_t> leftRow = pool.rowOf(left);
    const std::optional<std::size_t> rightRow = pool.rowOf(right);
    if (!leftRow || !rightRow)
        return leftRow ? left : right;
    const auto rank = [&](std::size_t row) { return std::pair(pool.isActive(row), knownFacts(pool, row)); };
    const auto leftRank = rank(*leftRow);
    const auto rightRank = rank(*rightRow);
    if (leftRank != rightRank)
        return leftRank > rightRank ? left : right;
    return std::min(left, right);
}

Result<MergeComparison> compareForMerge(const Session &session, PartnerId keep, PartnerId other)
{
    const Result<Partner> left = session.partner(keep);
    const Result<Partner> right = session.partner(other);
    if (!left || !right)
        return left ? right.failure() : left.failure();
    MergeComparison comparison { keep, other, left->name(), right->name(), {}, {} };
    addFacts(*session.schema(), *left, *right, comparison);
    for (const auto add : { &addFigures, &addTiers, &countMoves }) {
        if (Result<> added = add(session, comparison); !added)
            return added.failure();
    }
    return comparison;
}

Result<> mergeCompanies(Session &session, const PartnerMerge &merge)
{
    const QString name = tr("Merge %1 into %2").arg(nameOf(session, merge.other), nameOf(session, merge.keep));
    return session.edit(name, [&](Edit &edit) { return edit.mergePartners(merge); });
}

Result<> mergeCompanies(Session &session, PartnerId keep, const std::vector<PartnerId> &others,
                        const std::function<Result<>(MergeComparison &)> &choose)
{
    const QString name = others.size() == 1
        ? tr("Merge %1 into %2").arg(nameOf(session, others.front()), nameOf(session, keep))
        : tr("Merge %Ln companies into %1", nullptr, static_cast<int>(others.size())).arg(nameOf(session, keep));
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const PartnerId other : others) {
            Result<MergeComparison> comparison = compareForMerge(session, keep, other);
            if (!comparison)
                return comparison.failure();
            if (choose) {
                if (Result<> chosen = choose(*comparison); !chosen)
                    return chosen;
            }
            if (Result<> merged = edit.mergePartners(comparison->merge()); !merged)
                return merged;
        }
        return {};
    });
}

Result<> tellApart(Session &session, PartnerId left, PartnerId right)
{
    const QString name = tr("Tell %1 and %2 apart").arg(nameOf(session, left), nameOf(session, right));
    return session.edit(name, [&](Edit &edit) { return edit.markDistinct(left, right); });
}

} // namespace partnerscope
