#include "store/editimpl.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>
#include <set>

namespace partnerscope {

namespace {
const std::string SelectPerformanceId =
    "SELECT id FROM performance WHERE partner_id = ? AND quarter = ? AND measure = ?";
const std::string SelectSameProfile = "SELECT count(*) FROM profile WHERE name = ? AND version = ? AND id <> ?";

/// Inserts a row, or updates the one with this id. \returns the id.
Result<> refuseSameVersion(Database &database, const ProfileVersion &version)
{
    const Result<Statement *> select = database.cached(SelectSameProfile);
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)
                                 ->bind(1, version.profile.name)
                                 .bind(2, std::int64_t { version.version })
                                 .bind(3, version.id.value)
                                 .step();
    if (!row)
        return row.failure();
    const bool taken = (*select)->integer(0) != 0;
    (*select)->reset();
    if (taken)
        return fail(ErrorCode::Conflict,
                    StoreText::tr("The workspace already has version %1 of the profile \"%2\".")
                        .arg(version.version)
                        .arg(version.profile.name));
    return {};
}
} // namespace

Result<ContactId> Edit::saveContact(const Contact &contact)
{
    if (Result<> admitted = m_impl.admit(contact); !admitted)
        return admitted.failure();
    const Result<std::int64_t> id = m_impl.save("contact", contact.id.value, records::toRow(contact));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    m_impl.touch(contact.partner);
    return ContactId { *id };
}

Result<> Edit::removeContact(ContactId contact)
{
    return m_impl.drop("contact", contact.value);
}

Result<EngagementId> Edit::saveEngagement(const Engagement &engagement, const QDateTime &knownSince)
{
    if (Result<> admitted = m_impl.admit(engagement); !admitted)
        return admitted.failure();
    const Result<std::int64_t> id = m_impl.save("engagement", engagement.id.value, records::toRow(engagement));
    if (!id)
        return id.failure();
    if (knownSince.isValid())
        m_impl.engagementsKnown.insert_or_assign(*id, knownSince);
    m_impl.changes.people = true;
    m_impl.touch(engagement.partner);
    return EngagementId { *id };
}

Result<> Edit::removeEngagement(EngagementId engagement)
{
    return m_impl.drop("engagement", engagement.value);
}

Result<> Edit::savePerformance(const Performance &performance)
{
    if (Result<> admitted = m_impl.admit(performance); !admitted)
        return admitted;
    const Result<Statement *> select = m_impl.database.cached(SelectPerformanceId);
    if (!select)
        return select.failure();
    const Result<bool> row =
        (*select)->bind(1, performance.partner.value).bind(2, performance.quarter).bind(3, performance.measure).step();
    if (!row)
        return row.failure();
    const std::int64_t existing = *row ? (*select)->integer(0) : 0;
    (*select)->reset();
    const Result<std::int64_t> id = m_impl.save("performance", existing, records::toRow(performance));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    m_impl.touch(performance.partner);
    return {};
}

Result<> Edit::removePerformance(PerformanceId performance)
{
    return m_impl.drop("performance", performance.value);
}

Result<ProfileId> Edit::addProfile(const ProfileVersion &version)
{
    ProfileVersion added = version;
    added.id = {};
    if (Result<> free = refuseSameVersion(m_impl.database, added); !free)
        return free.failure();
    const Result<std::int64_t> id = m_impl.recorder.insert("profile", records::toRow(added));
    if (!id)
        return id.failure();
    m_impl.changes.profiles = true;
    return ProfileId { *id };
}

Result<> Edit::saveProfile(const ProfileVersion &version)
{
    const Result<QList<ProfileVersion>> stored = records::profiles(m_impl.database, version.id);
    if (!stored)
        return stored.failure();
    if (stored->isEmpty() || !version.id.isValid())
        return fail(ErrorCode::NotFound, StoreText::tr("This version of the profile is no longer in the workspace."));
    const ProfileVersion &old = stored->first();
    const bool frozen = old.status == ProfileStatus::Approved || old.status == ProfileStatus::Retired;
    if (frozen && (old.profile != version.profile || old.version != version.version))
        return fail(ErrorCode::Conflict,
                    StoreText::tr("An approved version never changes. Make a new version of \"%1\" and change that.")
                        .arg(old.profile.name));
    if (Result<> free = refuseSameVersion(m_impl.database, version); !free)
        return free;
    const Result<bool> updated = m_impl.recorder.update("profile", version.id.value, records::toRow(version));
    if (!updated)
        return updated.failure();
    m_impl.changes.profiles = true;
    return {};
}

Result<> Edit::removeProfile(ProfileId profile)
{
    m_impl.changes.profiles = true;
    return m_impl.recorder.remove("profile", profile.value);
}

Result<ShortlistId> Edit::saveShortlist(const Shortlist &shortlist)
{
    if (Result<> valid = toResult(validate(shortlist)); !valid)
        return valid.failure();
    const Result<std::int64_t> id = m_impl.save("shortlist", shortlist.id.value, records::toRow(shortlist));
    if (!id)
        return id.failure();
    m_impl.changes.shortlists = true;
    const Result<std::vector<std::int64_t>> stored = m_impl.idsWhere("shortlist_entry", "shortlist_id", *id);
    if (!stored)
        return stored.failure();
    std::set<std::int64_t> gone(stored->begin(), stored->end());
    for (const ShortlistEntry &entry : shortlist.entries)
        gone.erase(entry.id.value);
    for (const std::int64_t entry : gone) {
        if (Result<> removed = m_impl.dropShortlistEntry(entry); !removed)
            return removed.failure();
    }
    std::int64_t position = 0;
    for (ShortlistEntry entry : shortlist.entries) {
        if (Result<> there = m_impl.requirePartner(entry.partner); !there)
            return there.failure();
        entry.shortlist = { *id };
        const bool known = std::ranges::count(*stored, entry.id.value) > 0;
        const Result<std::int64_t> saved =
            m_impl.save("shortlist_entry", known ? entry.id.value : 0, records::toRow(entry, ++position));
        if (!saved)
            return saved.failure();
    }
    return ShortlistId { *id };
}

Result<> Edit::removeShortlist(ShortlistId shortlist)
{
    const Result<std::vector<std::int64_t>> entries =
        m_impl.idsWhere("shortlist_entry", "shortlist_id", shortlist.value);
    if (!entries)
        return entries.failure();
    for (const std::int64_t entry : *entries) {
        if (Result<> removed = m_impl.dropShortlistEntry(entry); !removed)
            return removed;
    }
    m_impl.changes.shortlists = true;
    return m_impl.recorder.remove("shortlist", shortlist.value);
}

} // namespace partnerscope
