#include "session/session.h"

#include <algorithm>

namespace partnerscope {

namespace {
const ProfileVersion *best(const QList<ProfileVersion> &versions, const QString &name,
                           std::initializer_list<ProfileStatus> statuses)
{
    const ProfileVersion *found = nullptr;
    for (const ProfileVersion &version : versions) {
        const bool suits =
            version.profile.name == name && std::ranges::find(statuses, version.status) != statuses.end();
        if (suits && (!found || version.version > found->version))
            found = &version;
    }
    return found;
}

/// What a criterion needs its attribute to be, for an attribute the workspace does not have yet.
AttributeType neededType(const Criterion &criterion)
{
    if (criterion.value) {
        if (readsNumber(*criterion.value))
            return AttributeType::Number;
        if (readsSet(*criterion.value))
            return AttributeType::MultipleChoice;
        return std::holds_alternative<YesNoShape>(*criterion.value) ? AttributeType::YesNo : AttributeType::Choice;
    }
    const Must must = criterion.must.value_or(Must {});
    if (must.atLeast || must.atMost)
        return AttributeType::Number;
    if (must.anyOf || must.allOf || must.noneOf)
        return AttributeType::MultipleChoice;
    if (std::holds_alternative<bool>(must.is))
        return AttributeType::YesNo;
    return std::holds_alternative<QString>(must.is) ? AttributeType::Choice : AttributeType::Text;
}

Result<std::vector<Attribute>> missingAttributes(const IdealProfile &profile, const Schema &schema)
{
    std::vector<Attribute> missing;
    for (const LeafRef &leaf : leaves(profile)) {
        const QString &key = leaf.criterion->attribute;
        const auto same = [&](const Attribute &a) { return a.key.compare(key, Qt::CaseInsensitive) == 0; };
        if (schema.find(key) || std::ranges::any_of(missing, same))
            continue;
        Attribute attribute;
        attribute.key = key.toLower();
        attribute.label = leaf.criterion->label.isEmpty() ? key : leaf.criterion->label;
        attribute.type = neededType(*leaf.criterion);
        if (attribute.type == AttributeType::Choice || attribute.type == AttributeType::MultipleChoice)
            attribute.vocabulary = attribute.key;
        if (const Result<> valid = toResult(validate(attribute)); !valid)
            return valid.failure();
        missing.push_back(attribute);
    }
    return missing;
}

Result<> addAttributes(Edit &edit, const std::vector<Attribute> &attributes, const Schema &schema)
{
    for (const Attribute &attribute : attributes) {
        if (!attribute.vocabulary.isEmpty() && !schema.vocabulary(attribute.vocabulary)) {
            if (Result<> added = edit.addVocabulary(Vocabulary(attribute.vocabulary, attribute.label, {})); !added)
                return added;
        }
        if (Result<> added = edit.addAttribute(attribute); !added)
            return added;
    }
    return {};
}
} // namespace

const ProfileVersion *Session::profile(ProfileId id) const
{
    const auto found = std::ranges::find(m_profiles, id, &ProfileVersion::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

QList<ProfileVersion> Session::currentVersions() const
{
    QList<ProfileVersion> current;
    QStringList names;
    for (const ProfileVersion &version : m_profiles) {
        const QString &name = version.profile.name;
        if (names.contains(name))
            continue;
        names << name;
        if (const ProfileVersion *inForce = best(m_profiles, name, { ProfileStatus::Approved }))
            current << *inForce;
        else if (const ProfileVersion *inWork =
                     best(m_profiles, name, { ProfileStatus::Draft, ProfileStatus::InReview }))
            current << *inWork;
    }
    return current;
}

Result<ProfileVersion> Session::findProfile(const QString &nameOrVersion) const
{
    for (const std::initializer_list<ProfileStatus> statuses :
         { std::initializer_list<ProfileStatus> { ProfileStatus::Approved },
           std::initializer_list<ProfileStatus> { ProfileStatus::Draft, ProfileStatus::InReview },
           std::initializer_list<ProfileStatus> { ProfileStatus::Retired } }) {
        if (const ProfileVersion *found = best(m_profiles, nameOrVersion, statuses))
            return *found;
    }
    const qsizetype at = nameOrVersion.lastIndexOf(QLatin1Char('@'));
    bool isNumber = false;
    const int number = at < 0 ? 0 : nameOrVersion.mid(at + 1).toInt(&isNumber);
    for (const ProfileVersion &version : m_profiles) {
        if (isNumber && version.version == number && version.profile.name == nameOrVersion.left(at))
            return version;
    }
    return fail(
        ErrorCode::NotFound,
        m_profiles.isEmpty()
            ? tr("The workspace has no profile \"%1\"; it has none at all yet. Add one first.").arg(nameOrVersion)
            : tr("The workspace has no profile \"%1\".").arg(nameOrVersion));
}

void Session::setMeasuringProfile(ProfileId id)
{
    if (id == m_measuring || !profile(id))
        return;
    m_measuring = id;
    Q_EMIT measuringProfileChanged();
}

void Session::measureWith(const QString &nameOrVersion)
{
    const Result<ProfileVersion> version = findProfile(nameOrVersion);
    if (version && version->status != ProfileStatus::Retired)
        setMeasuringProfile(version->id);
}

void Session::chooseMeasuringProfile()
{
    // A version that was replaced or taken back hands over to the current version of its name.
    const ProfileVersion *now = profile(m_measuring);
    if (now && now->status != ProfileStatus::Retired)
        return;
    const QList<ProfileVersion> current = currentVersions();
    const QString name = now ? now->profile.name : QString();
    // The oldest profile, not the oldest version: approving a version must not change what measures the next time.
    const auto firstId = [this](const ProfileVersion &version) {
        ProfileId first = version.id;
        for (const ProfileVersion &other : std::as_const(m_profiles)) {
            if (other.profile.name == version.profile.name && other.id < first)
                first = other.id;
        }
        return first;
    };
    const auto same = std::ranges::find_if(current, [&](const ProfileVersion &v) { return v.profile.name == name; });
    if (same != current.end())
        m_measuring = same->id;
    else if (current.isEmpty())
        m_measuring = {};
    else
        m_measuring = std::ranges::min_element(current, {}, firstId)->id;
}

Result<Session::AddedProfile> Session::addProfile(const IdealProfile &profile, bool approve)
{
    if (const Result<> valid = toResult(validate(profile)); !valid)
        return valid.failure();
    const Result<std::vector<Attribute>> missing = missingAttributes(profile, *m_schema);
    if (!missing)
        return missing.failure();
    ProfileVersion version;
    version.profile = profile;
    version.status = approve ? ProfileStatus::Approved : ProfileStatus::Draft;
    version.changedAt = m_clock.now();
    if (approve)
        version.approvedOn = m_clock.today();
    for (const ProfileVersion &known : m_profiles) {
        if (known.profile.name == profile.name)
            version.version = std::max(version.version, known.version + 1);
    }
    AddedProfile added;
    for (const Attribute &attribute : *missing)
        added.newAttributes << attribute.key;
    const Result<> edited = edit(tr("Add profile %1").arg(profile.name), [&](Edit &edit) -> Result<> {
        if (Result<> ready = addAttributes(edit, *missing, *m_schema); !ready)
            return ready;
        for (ProfileVersion known : m_profiles) {
            if (!approve || known.profile.name != profile.name || known.status != ProfileStatus::Approved)
                continue;
            known.status = ProfileStatus::Retired;
            if (Result<> retired = edit.saveProfile(known); !retired)
                return retired;
        }
        const Result<ProfileId> id = edit.addProfile(version);
        if (!id)
            return id.failure();
        added.id = *id;
        return {};
    });
    if (!edited)
        return edited.failure();
    return added;
}

Result<> Session::setProfileStatus(ProfileId id, ProfileStatus status)
{
    const ProfileVersion *found = profile(id);
    if (!found)
        return fail(ErrorCode::NotFound, tr("This profile version is gone."));
    ProfileVersion version = *found;
    if (status == ProfileStatus::Approved) {
        if (const Result<> valid = toResult(validate(version.profile)); !valid)
            return valid.failure();
        version.approvedOn = m_clock.today();
    }
    version.status = status;
    version.changedAt = m_clock.now();
    const QList<ProfileVersion> all = m_profiles;
    const QString name = tr("Set %1 to: %2").arg(version.profile.name, statusLabel(status));
    return edit(name, [&](Edit &edit) -> Result<> {
        for (ProfileVersion other : all) {
            const bool replaced = status == ProfileStatus::Approved && other.id != id
                && other.status == ProfileStatus::Approved && other.profile.name == version.profile.name;
            if (!replaced)
                continue;
            other.status = ProfileStatus::Retired;
            if (Result<> retired = edit.saveProfile(other); !retired)
                return retired;
        }
        return edit.saveProfile(version);
    });
}

Result<ProfileId> Session::draftOf(ProfileId id)
{
    const ProfileVersion *found = profile(id);
    if (!found)
        return fail(ErrorCode::NotFound, tr("This profile version is gone."));
    if (found->status == ProfileStatus::Draft)
        return id;
    ProfileVersion draft = *found;
    draft.id = {};
    draft.status = ProfileStatus::Draft;
    draft.changedAt = m_clock.now();
    draft.approvedOn = {};
    draft.priorMeans.clear();
    for (const ProfileVersion &known : m_profiles) {
        if (known.profile.name == draft.profile.name)
            draft.version = std::max(draft.version, known.version + 1);
    }
    ProfileId added;
    const Result<> edited = edit(tr("New draft of %1").arg(draft.profile.name), [&](Edit &edit) -> Result<> {
        const Result<ProfileId> stored = edit.addProfile(draft);
        if (!stored)
            return stored.failure();
        added = *stored;
        return {};
    });
    if (!edited)
        return edited.failure();
    return added;
}

} // namespace partnerscope
