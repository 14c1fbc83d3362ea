#include "store/records.h"

#include "store/partnercolumns.h"
#include "store/profilecodec.h"
#include "store/rowimage.h"
#include "store/storetext.h"

namespace partnerscope::records {

namespace {
const std::string SelectVocabularies = "SELECT id, key, label FROM vocabulary ORDER BY id";
const std::string SelectTerms =
    "SELECT code, label, parents, synonyms, reviewed FROM term WHERE vocabulary_id = ? ORDER BY id";
const std::string SelectAttributes = "SELECT a.key, a.label, a.group_key, a.type, a.unit, v.key, a.required, "
                                     "a.fresh_days, a.description, a.synonyms, a.anchors "
                                     "FROM attribute a LEFT JOIN vocabulary v ON v.id = a.vocabulary_id "
                                     "ORDER BY a.position, a.id";
const std::string SelectRetiredAttributes = "SELECT key FROM attribute WHERE retired = 1";
const std::string SelectRetiredTerms =
    "SELECT v.key, t.code FROM term t JOIN vocabulary v ON v.id = t.vocabulary_id WHERE t.retired = 1";
const std::string SelectOrigins =
    "SELECT id, source, as_of, grade, recorded_by, recorded_at, review_by FROM origin ORDER BY id";
const std::string SelectContacts =
    "SELECT id, partner_id, name, email, phone, role, seniority, vision, collaboration, success_measure, experience, "
    "leadership_access, sponsor, champion, left_on, lawful_basis, retain_until FROM contact";
const std::string SelectEngagements =
    "SELECT id, partner_id, category, type, stage, tier, owner, agreed_on, ended_on, exclusive, outcome, agreed_until "
    "FROM engagement";
const std::string SelectPerformance = "SELECT id, partner_id, quarter, measure, value FROM performance";
const std::string SelectProfiles =
    "SELECT id, version, status, changed_at, approved_on, prior_means, body FROM profile "
    "WHERE ?1 = 0 OR id = ?1 ORDER BY name, version";
const std::string SelectShortlists = "SELECT id, name, profile, created_at FROM shortlist ORDER BY id";
const std::string SelectEntries = "SELECT id, shortlist_id, partner_id, rationale, status FROM shortlist_entry WHERE "
                                  "shortlist_id = ? ORDER BY position, id";
const std::string SelectSteps = "SELECT entry_id, reason, step, owner, due_on FROM candidate_step ORDER BY entry_id";
const std::string SelectChecks =
    "SELECT entry_id, subject, rating, evidence, checked_by, checked_on FROM candidate_check ORDER BY id";
const std::string SelectSetting = "SELECT value FROM setting WHERE key = ?";

Cell cell(const QString &text)
{
    return text.toStdString();
}

Cell cell(bool yes)
{
    return std::int64_t { yes ? 1 : 0 };
}

Cell instant(const QDateTime &at)
{
    return at.isValid() ? Cell { toText(at) } : Cell {};
}

/// The rows of one company by its index, or of all.
std::string ofPartner(const std::string &select, PartnerId partner)
{
    return select + (partner.isValid() ? " WHERE partner_id = ? ORDER BY id" : " ORDER BY id");
}

Cell parameterOf(PartnerId partner)
{
    return partner.isValid() ? Cell { partner.value } : Cell {};
}

tl::unexpected<Error> damaged(const char *detail)
{
    return fail(ErrorCode::NotAWorkspace,
                StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                QString::fromLatin1(detail));
}

QByteArray bytes(std::string_view utf8)
{
    return QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<ProfileStatus> statusFromKey(const QString &key)
{
    for (const ProfileStatus status :
         { ProfileStatus::Draft, ProfileStatus::InReview, ProfileStatus::Approved, ProfileStatus::Retired }) {
        if (statusKey(status) == key)
            return status;
    }
    return std::nullopt;
}
} // namespace

Result<> eachRow(Database &database, const std::string &sql, const Cell &parameter,
                 const std::function<Result<>(const Statement &)> &take)
{
    Result<Statement> select = database.prepare(sql);
    if (!select)
        return select.failure();
    if (!std::holds_alternative<std::monostate>(parameter))
        select->bind(1, parameter);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        if (Result<> taken = take(*select); !taken)
            return taken;
    }
}

Row toRow(const Evidence &evidence)
{
    return { { "source", cell(evidence.source) },
             { "as_of", toCell(evidence.asOf) },
             { "grade", cell(gradeKey(evidence.grade)) },
             { "recorded_by", cell(evidence.recordedBy) },
             { "recorded_at", toText(evidence.recordedAt) },
             { "review_by", toCell(evidence.reviewBy) } };
}

Row toRow(const Contact &contact)
{
    const PersonTraits &traits = contact.traits;
    return { { "partner_id", contact.partner.value },
             { "name", cell(contact.name) },
             { "email", cell(contact.email) },
             { "phone", cell(contact.phone) },
             { "role", cell(traits.role) },
             { "seniority", cell(traits.seniority) },
             { "vision", cell(traits.vision) },
             { "collaboration", cell(traits.collaboration) },
             { "success_measure", cell(traits.successMeasure) },
             { "experience", cell(traits.experience) },
             { "leadership_access", cell(traits.leadershipAccess) },
             { "sponsor", traits.sponsor ? cell(*traits.sponsor) : Cell {} },
             { "champion", cell(contact.champion) },
             { "left_on", toCell(contact.leftOn) },
             { "lawful_basis", cell(contact.lawfulBasis) },
             { "retain_until", toCell(contact.retainUntil) } };
}

Row toRow(const Engagement &engagement)
{
    return { { "partner_id", engagement.partner.value },
             { "category", cell(engagement.category) },
             { "type", cell(engagement.type) },
             { "stage", cell(engagement.stage) },
             { "tier", cell(engagement.tier) },
             { "owner", cell(engagement.owner) },
             { "agreed_on", toCell(engagement.agreedOn) },
             { "ended_on", toCell(engagement.endedOn) },
             { "exclusive", cell(engagement.exclusive) },
             { "outcome", cell(engagement.outcome) },
             { "agreed_until", toCell(engagement.agreedUntil) } };
}

Row toRow(const Performance &performance)
{
    return { { "partner_id", performance.partner.value },
             { "quarter", cell(performance.quarter) },
             { "measure", cell(performance.measure) },
             { "value", performance.value } };
}

Row toRow(const ProfileVersion &version)
{
    return { { "name", cell(version.profile.name) },
             { "version", std::int64_t { version.version } },
             { "status", cell(statusKey(version.status)) },
             { "changed_at", instant(version.changedAt) },
             { "approved_on", toCell(version.approvedOn) },
             { "prior_means", encodeMeans(version.priorMeans).toStdString() },
             { "body", encodeProfile(version.profile).toStdString() } };
}

Row toRow(const Shortlist &shortlist)
{
    return { { "name", cell(shortlist.name) },
             { "profile", cell(shortlist.profile) },
             { "created_at", instant(shortlist.createdAt) } };
}

Row toRow(const ShortlistEntry &entry, std::int64_t position)
{
    return { { "shortlist_id", entry.shortlist.value },
             { "partner_id", entry.partner.value },
             { "position", position },
             { "rationale", cell(entry.rationale) },
             { "status", cell(candidateStatusKey(entry.status)) } };
}

Row toRow(const CandidateCheck &check, ShortlistEntryId entry)
{
    return { { "entry_id", entry.value },
             { "subject", cell(check.subject) },
             { "rating", cell(checkRatingKey(check.rating)) },
             { "evidence", cell(check.evidence) },
             { "checked_by", cell(check.checkedBy) },
             { "checked_on", toCell(check.checkedOn) } };
}

Row toRow(const Qualification &qualification)
{
    return { { "entry_id", qualification.entry.value },
             { "reason", cell(qualification.reason) },
             { "step", cell(qualification.nextStep) },
             { "owner", cell(qualification.nextOwner) },
             { "due_on", toCell(qualification.nextBy) } };
}

Row toRow(const Attribute &attribute, const Cell &vocabularyId)
{
    return { { "key", cell(attribute.key) },
             { "label", cell(attribute.label) },
             { "group_key", cell(attribute.group) },
             { "type", cell(typeKey(attribute.type)) },
             { "unit", cell(attribute.unit) },
             { "vocabulary_id", vocabularyId },
             { "required", cell(attribute.required) },
             { "fresh_days", std::int64_t { attribute.freshDays } },
             { "description", cell(attribute.description) },
             { "synonyms", toJsonArray(attribute.synonyms) },
             { "anchors", toJsonArray(attribute.anchors) } };
}

Row toRow(const Term &term, std::int64_t vocabularyId)
{
    return { { "vocabulary_id", vocabularyId },
             { "code", cell(term.code) },
             { "label", cell(term.label) },
             { "parents", toJsonArray(term.parents) },
             { "synonyms", toJsonArray(term.synonyms) },
             { "reviewed", cell(term.reviewed) } };
}

Evidence evidence(const Statement &row, int first)
{
    return { row.text(first),
             dateFrom(row.utf8(first + 1)),
             gradeFromKey(row.text(first + 2)).value_or(Grade::Ungraded),
             row.text(first + 3),
             instantFrom(row.utf8(first + 4)),
             dateFrom(row.utf8(first + 5)) };
}

Result<Schema> schema(Database &database)
{
    Schema schema;
    std::vector<std::int64_t> vocabularyIds;
    std::vector<std::pair<QString, QString>> names;
    Result<> read = eachRow(database, SelectVocabularies, {}, [&](const Statement &row) -> Result<> {
        vocabularyIds.push_back(row.integer(0));
        names.emplace_back(row.text(1), row.text(2));
        return {};
    });
    for (std::size_t i = 0; read && i < names.size(); ++i) {
        std::vector<Term> terms;
        read = eachRow(database, SelectTerms, vocabularyIds[i], [&](const Statement &row) -> Result<> {
            terms.push_back({ row.text(0), row.text(1), fromJsonArray(row.utf8(2)), fromJsonArray(row.utf8(3)),
                              row.integer(4) != 0 });
            return {};
        });
        schema.vocabularies.emplace_back(names[i].first, names[i].second, std::move(terms));
    }
    if (!read)
        return read.failure();
    read = eachRow(database, SelectAttributes, {}, [&](const Statement &row) -> Result<> {
        const std::optional<AttributeType> type = typeFromKey(row.text(3));
        if (!type)
            return damaged("an attribute has an unknown type");
        schema.attributes.push_back({ row.text(0), row.text(1), row.text(2), *type, row.text(4), row.text(5),
                                      row.integer(6) != 0, static_cast<int>(row.integer(7)), row.text(8),
                                      fromJsonArray(row.utf8(9)), fromJsonArray(row.utf8(10)) });
        return {};
    });
    if (!read)
        return read.failure();
    return schema;
}

Result<Retirement> retirement(Database &database)
{
    Retirement retired;
    Result<> read = eachRow(database, SelectRetiredAttributes, {}, [&](const Statement &row) -> Result<> {
        retired.attributes << row.text(0);
        return {};
    });
    if (read)
        read = eachRow(database, SelectRetiredTerms, {}, [&](const Statement &row) -> Result<> {
            retired.terms[row.text(0)] << row.text(1);
            return {};
        });
    return read ? Result<Retirement>(std::move(retired)) : Result<Retirement>(read.failure());
}

Result<std::vector<Evidence>> origins(Database &database, std::vector<std::int64_t> &ids)
{
    std::vector<Evidence> found;
    const Result<> read = eachRow(database, SelectOrigins, {}, [&](const Statement &row) -> Result<> {
        ids.push_back(row.integer(0));
        found.push_back(evidence(row, 1));
        return {};
    });
    if (!read)
        return read.failure();
    return found;
}

Result<QList<Contact>> contacts(Database &database, PartnerId partner)
{
    QList<Contact> list;
    const Result<> read = eachRow(
        database, ofPartner(SelectContacts, partner), parameterOf(partner), [&](const Statement &row) -> Result<> {
            Contact contact {
                { row.integer(0) },
                { row.integer(1) },
                row.text(2),
                row.text(3),
                row.text(4),
                { row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.text(11), {} },
                row.integer(13) != 0,
                dateFrom(row.utf8(14)),
                row.text(15),
                dateFrom(row.utf8(16))
            };
            if (!row.isNull(12))
                contact.traits.sponsor = row.integer(12) != 0;
            list << contact;
            return {};
        });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Engagement>> engagements(Database &database, PartnerId partner)
{
    QList<Engagement> list;
    const Result<> read = eachRow(
        database, ofPartner(SelectEngagements, partner), parameterOf(partner), [&](const Statement &row) -> Result<> {
            list << Engagement { { row.integer(0) },    { row.integer(1) },  row.text(2),  row.text(3),
                                 row.text(4),           row.text(5),         row.text(6),  dateFrom(row.utf8(7)),
                                 dateFrom(row.utf8(8)), row.integer(9) != 0, row.text(10), dateFrom(row.utf8(11)) };
            return {};
        });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Performance>> performance(Database &database, PartnerId partner)
{
    QList<Performance> list;
    const std::string sql = SelectPerformance
        + (partner.isValid() ? " WHERE partner_id = ? ORDER BY quarter, measure"
                             : " ORDER BY partner_id, quarter, measure");
    const Result<> read = eachRow(database, sql, parameterOf(partner), [&](const Statement &row) -> Result<> {
        list << Performance { { row.integer(0) }, { row.integer(1) }, row.text(2), row.text(3), row.number(4) };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<ProfileVersion>> profiles(Database &database, ProfileId id)
{
    QList<ProfileVersion> list;
    const Result<> read = eachRow(database, SelectProfiles, id.value, [&](const Statement &row) -> Result<> {
        Result<IdealProfile> profile = decodeProfile(bytes(row.utf8(6)));
        const std::optional<ProfileStatus> status = statusFromKey(row.text(2));
        if (!profile)
            return profile.failure();
        if (!status)
            return damaged("a profile has an unknown status");
        list << ProfileVersion { { row.integer(0) },
                                 static_cast<int>(row.integer(1)),
                                 *status,
                                 instantFrom(row.utf8(3)),
                                 dateFrom(row.utf8(4)),
                                 decodeMeans(bytes(row.utf8(5))),
                                 std::move(*profile) };
        return {};
    });
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Shortlist>> shortlists(Database &database)
{
    QList<Shortlist> list;
    Result<> read = eachRow(database, SelectShortlists, {}, [&](const Statement &row) -> Result<> {
        list << Shortlist { { row.integer(0) }, row.text(1), row.text(2), instantFrom(row.utf8(3)), {} };
        return {};
    });
    for (Shortlist &shortlist : list) {
        if (!read)
            break;
        read = eachRow(database, SelectEntries, shortlist.id.value, [&](const Statement &row) -> Result<> {
            shortlist.entries.push_back({ { row.integer(0) },
                                          { row.integer(1) },
                                          { row.integer(2) },
                                          row.text(3),
                                          candidateStatusFromKey(row.text(4)) });
            return {};
        });
    }
    if (!read)
        return read.failure();
    return list;
}

Result<QList<Qualification>> qualifications(Database &database)
{
    QList<Qualification> list;
    QHash<std::int64_t, qsizetype> places;
    Result<> read = eachRow(database, SelectSteps, {}, [&](const Statement &row) -> Result<> {
        places.insert(row.integer(0), list.size());
        list << Qualification { { row.integer(0) }, {}, row.text(1), row.text(2), row.text(3), dateFrom(row.utf8(4)) };
        return {};
    });
    if (read)
        read = eachRow(database, SelectChecks, {}, [&](const Statement &row) -> Result<> {
            const auto place = places.constFind(row.integer(0));
            if (place == places.constEnd())
                return damaged("candidate_check without candidate_step");
            list[*place].checks.push_back(
                { row.text(1), checkRatingFromKey(row.text(2)), row.text(3), row.text(4), dateFrom(row.utf8(5)) });
            return {};
        });
    if (!read)
        return read.failure();
    return list;
}

Result<QString> setting(Database &database, const QString &key)
{
    const Result<Statement *> select = database.cached(SelectSetting);
    if (!select)
        return select.failure();
    const Result<bool> row = (*select)->bind(1, key).step();
    if (!row)
        return row.failure();
    QString value = *row ? (*select)->text(0) : QString();
    (*select)->reset();
    return value;
}

} // namespace partnerscope::records
