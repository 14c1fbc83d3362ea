#include "store/editimpl.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>

/// Relations between companies, notes, and how recruited companies turned out.
namespace partnerscope {

namespace {
const std::string SelectRecruitmentId =
    "SELECT id FROM recruitment WHERE partner_id = ? AND profile = ? AND version = ? AND id <> ?";
/// The companies above one, itself included; a set, so that it ends even over a ring.
const std::string SelectAbove =
    "WITH RECURSIVE above(id) AS (SELECT ?1 UNION SELECT r.partner_id FROM relation r JOIN above "
    "ON r.other_partner_id = above.id WHERE r.kind = 'parent_of' AND r.id <> ?3) "
    "SELECT count(*) FROM above WHERE id = ?2";

Result<std::int64_t> firstInteger(Statement &select)
{
    const Result<bool> row = select.step();
    if (!row)
        return row.failure();
    const std::int64_t found = *row ? select.integer(0) : 0;
    select.reset();
    return found;
}

Result<> refuseRing(Database &database, const Relation &relation)
{
    if (relation.kind != RelationKind::ParentOf)
        return {};
    const Result<Statement *> select = database.cached(SelectAbove);
    if (!select)
        return select.failure();
    (*select)->bind(1, relation.partner.value).bind(2, relation.other.value).bind(3, relation.id.value);
    const Result<std::int64_t> above = firstInteger(**select);
    if (!above)
        return above.failure();
    if (*above != 0)
        return fail(ErrorCode::Conflict,
                    StoreText::tr("This company belongs to the other one already, so it cannot be its parent. Remove "
                                  "that relation first."));
    return {};
}
} // namespace

Result<RelationId> Edit::saveRelation(const Relation &relation)
{
    if (Result<> admitted = m_impl.admit(relation); !admitted)
        return admitted.failure();
    if (Result<> there = m_impl.requirePartner(relation.other); !there)
        return there.failure();
    if (Result<> tree = refuseRing(m_impl.database, relation); !tree)
        return tree.failure();
    const Result<QList<Relation>> stored = records::relations(m_impl.database, relation.partner);
    if (!stored)
        return stored.failure();
    const auto same = std::ranges::find_if(
        *stored, [&](const Relation &other) { return other.id != relation.id && isSameStatement(other, relation); });
    Relation saved = relation;
    if (same != stored->end() && relation.id.isValid())
        return fail(ErrorCode::Conflict, StoreText::tr("This relation of the two companies is recorded already."));
    if (same != stored->end()) {
        saved = *same;
        saved.since = relation.since.isValid() ? relation.since : same->since;
        saved.note = relation.note.isEmpty() ? same->note : relation.note;
    }
    const Result<std::int64_t> id = m_impl.save("relation", saved.id.value, records::toRow(saved));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    m_impl.touch(relation.partner);
    m_impl.touch(relation.other);
    return RelationId { *id };
}

Result<> Edit::removeRelation(RelationId relation)
{
    return m_impl.drop("relation", relation.value);
}

Result<NoteId> Edit::saveNote(const Note &note)
{
    if (Result<> admitted = m_impl.admit(note); !admitted)
        return admitted.failure();
    Note saved = note;
    if (!saved.at.isValid())
        saved.at = m_impl.clock.now();
    const Result<std::int64_t> id = m_impl.save("note", saved.id.value, records::toRow(saved));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    m_impl.touch(saved.partner);
    return NoteId { *id };
}

Result<> Edit::removeNote(NoteId note)
{
    return m_impl.drop("note", note.value);
}

Result<RecruitmentId> Edit::saveRecruitment(const Recruitment &recruitment)
{
    if (Result<> admitted = m_impl.admit(recruitment); !admitted)
        return admitted.failure();
    const Result<Statement *> select = m_impl.database.cached(SelectRecruitmentId);
    if (!select)
        return select.failure();
    (*select)
        ->bind(1, recruitment.partner.value)
        .bind(2, recruitment.profile)
        .bind(3, std::int64_t { recruitment.version })
        .bind(4, recruitment.id.value);
    const Result<std::int64_t> same = firstInteger(**select);
    if (!same)
        return same.failure();
    if (*same != 0 && recruitment.id.isValid())
        return fail(
            ErrorCode::Conflict,
            StoreText::tr("The outcome under this version of the profile is recorded already. Change that one."));
    const Result<std::int64_t> id =
        m_impl.save("recruitment", *same != 0 ? *same : recruitment.id.value, records::toRow(recruitment));
    if (!id)
        return id.failure();
    m_impl.changes.people = true;
    m_impl.touch(recruitment.partner);
    return RecruitmentId { *id };
}

Result<> Edit::removeRecruitment(RecruitmentId recruitment)
{
    return m_impl.drop("recruitment", recruitment.value);
}

} // namespace partnerscope
