#include "session/recordimport.h"

#include "base/text.h"
#include "session/session.h"

#include <algorithm>

namespace partnerscope {

namespace {

constexpr qsizetype RecordsBetweenProgress = 500;

Result<> take(QList<ProfileVersion> &into, const QList<ProfileVersion> &profiles)
{
    into = profiles;
    return {};
}

template <typename Value>
Result<> take(QList<Value> &into, const Result<QList<Value>> &read)
{
    if (!read)
        return read.failure();
    into = *read;
    return {};
}

/// Works with a session and with a workspace alike.
template <typename Source>
Result<> readRecords(KnownRecords &known, ListKind kind, const Source &source)
{
    switch (kind) {
    case ListKind::Companies: return {};
    case ListKind::People: return take(known.contacts, source.contacts());
    case ListKind::Engagements: return take(known.engagements, source.engagements());
    case ListKind::Performance: return take(known.performance, source.performance({}));
    case ListKind::Relations: return take(known.relations, source.relations());
    case ListKind::TargetAccounts: return {}; // a fact: the pool has it
    case ListKind::CustomerDemand: return take(known.profiles, source.profiles());
    }
    return {};
}

template <typename Source>
Result<KnownRecords> recordsFrom(ListKind kind, const Source &source, const Result<QString> &currency)
{
    if (!currency)
        return currency.failure();
    KnownRecords known;
    known.currency = *currency;
    if (Result<> read = readRecords(known, kind, source); !read)
        return read.failure();
    return known;
}

} // namespace

KnownRecordsOf recordsOf(const Session &session)
{
    return [&session](ListKind kind) {
        return recordsFrom(kind, session, session.workspaceSetting(QStringLiteral("currency")));
    };
}

KnownRecordsOf recordsAt(const QString &path, const Clock &clock)
{
    return [path, clock](ListKind kind) -> Result<KnownRecords> {
        const auto workspace = Workspace::open(path, OpenMode::ReadOnly, clock);
        if (!workspace)
            return workspace.failure();
        return recordsFrom(kind, **workspace, (*workspace)->setting(QStringLiteral("currency")));
    };
}

Result<> addKnownOf(const Workspace &workspace, ImportOptions &options)
{
    options.known.reset();
    Result<QString> currency = workspace.setting(QStringLiteral("currency"));
    if (!currency)
        return currency.failure();
    options.currency = std::move(*currency);
    if (options.list.idColumn.isEmpty())
        return {};
    Result<KnownNumbers> known =
        workspace.knownNumbers(options.list.system.isEmpty() ? options.evidence.source : options.list.system);
    if (!known)
        return known.failure();
    options.known = std::make_shared<const KnownNumbers>(std::move(*known));
    return {};
}

Result<> writeDemand(Edit &edit, const DemandUpdate &demand, const QList<ProfileVersion> &profiles,
                     const Schema &schema, const Clock &clock)
{
    if (demand.weights.isEmpty())
        return {};
    const auto found = std::ranges::find(profiles, demand.profile, &ProfileVersion::id);
    if (found == profiles.end() || found->status == ProfileStatus::Retired)
        return fail(ErrorCode::Conflict,
                    tr("Another version of \"%1\" is in force by now. Read the file once more.").arg(demand.name));
    const bool isApproved = found->status == ProfileStatus::Approved;
    ProfileVersion next = *found;
    for (ProfileVersion version : profiles) {
        if (version.profile.name != found->profile.name)
            continue;
        next.version = std::max(next.version, version.version + 1);
        const bool isInWork = version.status == ProfileStatus::Draft || version.status == ProfileStatus::InReview;
        if (!isInWork || (version.id != found->id && !isApproved))
            continue;
        std::optional<CustomerProfile> &customers = version.profile.customerProfile;
        customers = reweighed(customers.value_or(CustomerProfile()), demand.weights, schema);
        version.changedAt = clock.now();
        if (Result<> saved = edit.saveProfile(version); !saved)
            return saved;
    }
    if (!isApproved)
        return {};
    ProfileVersion retired = *found;
    retired.status = ProfileStatus::Retired;
    if (Result<> saved = edit.saveProfile(retired); !saved)
        return saved;
    // The criteria are the same, so the means for what is unknown stay, and with them every fit.
    next.id = {};
    next.changedAt = clock.now();
    next.approvedOn = clock.today();
    std::optional<CustomerProfile> &customers = next.profile.customerProfile;
    customers = reweighed(customers.value_or(CustomerProfile()), demand.weights, schema);
    const Result<ProfileId> added = edit.addProfile(next);
    return added ? Result<>() : Result<>(added.failure());
}

Result<> writeRecords(Edit &edit, const ImportPlan &plan, const StoreProgress &progress)
{
    const ImportRecords &records = plan.records;
    const qsizetype total = records.contacts.size() + records.engagements.size() + records.performance.size()
        + records.relations.size() + records.overlaps.size();
    qsizetype done = 0;
    const auto goOn = [&](Result<> saved) -> Result<> {
        if (!saved)
            return saved;
        const bool isTime = ++done % RecordsBetweenProgress == 0 && progress;
        return isTime && !progress(static_cast<double>(done) / static_cast<double>(total))
            ? Result<>(fail(ErrorCode::Cancelled, {}))
            : Result<>();
    };
    const auto plain = [](const auto &saved) { return saved ? Result<>() : Result<>(saved.failure()); };
    for (const Contact &contact : records.contacts) {
        if (Result<> saved = goOn(plain(edit.saveContact(contact))); !saved)
            return saved;
    }
    for (const Engagement &engagement : records.engagements) {
        if (Result<> saved = goOn(plain(edit.saveEngagement(engagement))); !saved)
            return saved;
    }
    for (const Performance &result : records.performance) {
        if (Result<> saved = goOn(edit.savePerformance(result)); !saved)
            return saved;
    }
    for (const Relation &relation : records.relations) {
        if (Result<> saved = goOn(plain(edit.saveRelation(relation))); !saved)
            return saved;
    }
    for (const AccountOverlap &overlap : records.overlaps) {
        const Fact fact { Value(overlap.accounts), plan.batch.origins.front() };
        if (Result<> saved = goOn(edit.setFact(overlap.partner, QStringLiteral("target_accounts"), fact)); !saved)
            return saved;
    }
    return {};
}

} // namespace partnerscope
