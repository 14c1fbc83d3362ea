#include "session/sampleworkspace.h"

#include "base/text.h"
#include "content/builtin.h"
#include "content/samplegenerator.h"

#include <QFile>

namespace partnerscope {

namespace {
constexpr std::size_t RowsAtOnce = 20'000;

/// The sample's own present: its facts age, and its bytes stay the same, whenever it is made.
Clock sampleClock()
{
    return Clock(QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC));
}

Result<> writeRelations(Edit &edit, SampleBatch &batch)
{
    for (const Contact &contact : batch.contacts) {
        if (const Result<ContactId> saved = edit.saveContact(contact); !saved)
            return saved.failure();
    }
    for (const Engagement &engagement : batch.engagements) {
        // What was agreed was known on that day; the facts of the sample are older than its file too.
        const QDateTime known(engagement.agreedOn, QTime(9, 30), Qt::UTC);
        if (const Result<EngagementId> saved = edit.saveEngagement(engagement, known); !saved)
            return saved.failure();
    }
    for (const Performance &performance : batch.performance) {
        if (Result<> saved = edit.savePerformance(performance); !saved)
            return saved;
    }
    for (const Relation &relation : batch.relations) {
        if (const Result<RelationId> saved = edit.saveRelation(relation); !saved)
            return saved.failure();
    }
    for (const Note &note : batch.notes) {
        if (const Result<NoteId> saved = edit.saveNote(note); !saved)
            return saved.failure();
    }
    for (const Recruitment &recruitment : batch.recruitments) {
        if (const Result<RecruitmentId> saved = edit.saveRecruitment(recruitment); !saved)
            return saved.failure();
    }
    return {};
}

Result<> fill(Session &session, const SampleOptions &options, const StoreProgress &progress)
{
    Result<SampleGenerator> generator = SampleGenerator::create(options);
    if (!generator)
        return generator.failure();
    return session.edit(tr("Make the sample"), [&](Edit &edit) -> Result<> {
        while (!generator->atEnd()) {
            SampleBatch batch = generator->next(RowsAtOnce);
            if (Result<> applied = edit.applyBatch(batch.rows, {}); !applied)
                return applied;
            if (Result<> written = writeRelations(edit, batch); !written)
                return written;
            const double share = static_cast<double>(generator->produced()) / static_cast<double>(options.partners);
            if (progress && !progress(share))
                return fail(ErrorCode::Cancelled, tr("The sample was not made."));
        }
        return {};
    });
}

Result<> addProfiles(Session &session, QLocale::Language language)
{
    const Result<QList<IdealProfile>> profiles = sampleProfiles(language);
    if (!profiles)
        return profiles.failure();
    for (const IdealProfile &profile : *profiles) {
        if (const Result<Session::AddedProfile> added = session.addProfile(profile, true); !added)
            return added.failure();
    }
    return {};
}
} // namespace

Result<std::unique_ptr<Session>> createWorkspace(const QString &path, QLocale::Language language)
{
    const Result<Schema> schema = builtinSchema(language);
    return schema ? Session::create(path, *schema) : Result<std::unique_ptr<Session>>(schema.failure());
}

Result<std::unique_ptr<Session>> createSampleWorkspace(const QString &path, std::size_t partners, std::uint64_t seed,
                                                       const StoreProgress &progress, QLocale::Language language)
{
    const Result<Schema> schema = builtinSchema(language);
    if (!schema)
        return schema.failure();
    const Clock clock = sampleClock();
    Result<std::unique_ptr<Session>> session = Session::create(path, *schema, clock, Random(seed));
    if (!session)
        return session;
    Result<> filled = fill(**session, { seed, partners, clock.today(), language }, progress);
    if (filled)
        filled = addProfiles(**session, language);
    // Nobody did this by hand: the first undo must not take the sample apart.
    if (filled)
        filled = (*session)->settle();
    if (!filled) {
        session->reset();
        QFile::remove(path);
        return filled.failure();
    }
    return session;
}

} // namespace partnerscope
