#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>

namespace partnerscope {

namespace {
Result<> ignoreChange(const Result<bool> &changed)
{
    return changed ? Result<>() : Result<>(changed.failure());
}

/// What both say together, for a set that takes the terms of both.
Evidence joined(const Evidence &left, const Evidence &right)
{
    Evidence both = left;
    if (left.source != right.source)
        both.source = left.source.isEmpty() || right.source.isEmpty()
            ? left.source + right.source
            : QStringLiteral("%1; %2").arg(left.source, right.source);
    both.asOf = std::min(left.asOf, right.asOf);
    both.grade = std::max(left.grade, right.grade);
    both.recordedAt = std::max(left.recordedAt, right.recordedAt);
    return both;
}

Value joinedTerms(const Value &left, const Value &right)
{
    QStringList terms = std::get<QStringList>(left) + std::get<QStringList>(right);
    terms.sort();
    terms.removeDuplicates();
    return terms;
}

/// Whether nothing is lost when `text` gives way to `kept`.
bool gives(QString &kept, const QString &text)
{
    if (kept.isEmpty())
        kept = text;
    return text.isEmpty() || text == kept;
}

bool gives(QDate &kept, QDate day)
{
    if (!kept.isValid())
        kept = day;
    return !day.isValid() || day == kept;
}

/// Makes one of two records of the same person, if they do not contradict each other; `kept` takes what it lacks.
bool absorb(Contact &kept, const Contact &other)
{
    const bool sameName = kept.name.compare(other.name, Qt::CaseInsensitive) == 0;
    const bool sameMail = !kept.email.isEmpty() && kept.email.compare(other.email, Qt::CaseInsensitive) == 0;
    if (!sameName || (!sameMail && !kept.email.isEmpty() && !other.email.isEmpty()))
        return false;
    Contact both = kept;
    bool agrees = sameMail || gives(both.email, other.email);
    agrees = gives(both.phone, other.phone) && agrees;
    for (const auto member :
         { &PersonTraits::role, &PersonTraits::seniority, &PersonTraits::vision, &PersonTraits::collaboration,
           &PersonTraits::successMeasure, &PersonTraits::experience, &PersonTraits::leadershipAccess })
        agrees = gives(both.traits.*member, other.traits.*member) && agrees;
    agrees = gives(both.lawfulBasis, other.lawfulBasis) && agrees;
    agrees = gives(both.leftOn, other.leftOn) && gives(both.retainUntil, other.retainUntil) && agrees;
    agrees = agrees && (!both.traits.sponsor || !other.traits.sponsor || both.traits.sponsor == other.traits.sponsor);
    if (!agrees)
        return false;
    if (!both.traits.sponsor)
        both.traits.sponsor = other.traits.sponsor;
    both.champion = both.champion || other.champion;
    kept = both;
    return true;
}

/// Moves what belongs to one company to another, table by table, through the recorder.
class PartnerMerger
{
public:
    PartnerMerger(Edit::Impl &impl, Edit &edit, const PartnerMerge &merge)
        : m_impl(impl)
        , m_edit(edit)
        , m_merge(merge)
    {
    }

    Result<> run()
    {
        for (const auto step :
             { &PartnerMerger::readBoth, &PartnerMerger::keepHistory, &PartnerMerger::mergeFacts,
               &PartnerMerger::mergePeople, &PartnerMerger::mergeEngagements, &PartnerMerger::mergePerformance,
               &PartnerMerger::mergeTiers, &PartnerMerger::mergeShortlists, &PartnerMerger::mergePairs,
               &PartnerMerger::moveRest, &PartnerMerger::dropRepeats, &PartnerMerger::mergeNames,
               &PartnerMerger::removeOther }) {
            if (Result<> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<> readBoth();
    Result<> keepHistory();
    Result<> keepValue(const Attribute &attribute, const Cell &value, std::int64_t origin, const std::string &until);
    Result<> mergeFacts();
    [[nodiscard]] Result<Edit::Impl::NewFact> bothOf(const Attribute &attribute, const Value &keep, const Value &other);
    [[nodiscard]] Result<Evidence> evidenceOf(PartnerId partner, const QString &attribute);
    Result<> mergePeople();
    Result<> mergeEngagements();
    Result<> mergePerformance();
    Result<> mergeTiers();
    Result<> mergeShortlists();
    Result<> mergePairs();
    Result<> mergeNames();
    Result<> moveRest();
    Result<> dropRepeats();
    Result<> removeOther();

    [[nodiscard]] MergeSide factSide(const Attribute &attribute, const Value &keep, const Value &other) const;
    [[nodiscard]] Result<std::vector<Row>> rowsOf(const std::string &table, PartnerId partner);
    /// Gives a row to the company that stays; a row its table does not allow there, being there already, goes.
    Result<> move(const std::string &table, const std::string &column, std::int64_t id);

    Edit::Impl &m_impl;
    Edit &m_edit;
    const PartnerMerge &m_merge;
    Row m_keepRow;
    Row m_otherRow;
};

Result<> PartnerMerger::readBoth()
{
    if (m_merge.keep == m_merge.other)
        return fail(ErrorCode::InvalidInput, StoreText::tr("A company cannot be merged with itself."));
    Result<Row> keep = m_impl.recorder.read("partner", m_merge.keep.value);
    Result<Row> other = m_impl.recorder.read("partner", m_merge.other.value);
    if (!keep || !other)
        return keep ? other.failure() : keep.failure();
    m_keepRow = std::move(*keep);
    m_otherRow = std::move(*other);
    m_impl.touch(m_merge.keep);
    m_impl.touch(m_merge.other);
    return {};
}

Result<std::vector<Row>> PartnerMerger::rowsOf(const std::string &table, PartnerId partner)
{
    const Result<std::vector<std::int64_t>> ids = m_impl.idsWhere(table, "partner_id", partner.value);
    if (!ids)
        return ids.failure();
    std::vector<Row> rows;
    for (const std::int64_t id : *ids) {
        Result<Row> row = m_impl.recorder.read(table, id);
        if (!row)
            return row.failure();
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<> PartnerMerger::keepValue(const Attribute &attribute, const Cell &value, std::int64_t origin,
                                  const std::string &until)
{
    return ignoreId(m_impl.recorder.insert("merged_fact",
                                           { { "partner_id", m_merge.keep.value },
                                             { "company", textIn(m_otherRow, "name") },
                                             { "attribute", attribute.key.toStdString() },
                                             { "value", value },
                                             { "origin_id", origin },
                                             { "replaced_at", until } }));
}

/// Everything the company that goes said, now and before. It cannot join the history of the company that stays: there
/// it would read as something that company once said itself.
Result<> PartnerMerger::keepHistory()
{
    const Result<std::vector<Row>> earlier = rowsOf("fact_history", m_merge.other);
    if (!earlier)
        return earlier.failure();
    for (const Row &row : *earlier) {
        const Attribute *attribute = m_impl.schema.find(QString::fromStdString(textIn(row, "attribute")));
        const auto value =
            std::ranges::find(row, "value", [](const auto &cell) { return std::string_view(cell.first); });
        if (attribute) {
            if (Result<> kept =
                    keepValue(*attribute, value->second, integerIn(row, "origin_id"), textIn(row, "replaced_at"));
                !kept)
                return kept;
        }
        if (Result<> removed = m_impl.recorder.remove("fact_history", integerIn(row, "id")); !removed)
            return removed;
    }
    const std::string now = toText(m_impl.clock.now());
    for (const Attribute &attribute : m_impl.schema.attributes) {
        const Value value = valueIn(m_otherRow, attribute);
        if (!isKnown(value))
            continue;
        const Result<std::int64_t> origin = m_impl.originOfFact(m_merge.other, attribute.key);
        if (!origin)
            return origin.failure();
        if (Result<> kept = keepValue(attribute, toHistory(value), *origin, now); !kept)
            return kept;
    }
    return {};
}

MergeSide PartnerMerger::factSide(const Attribute &attribute, const Value &keep, const Value &other) const
{
    if (!isKnown(other))
        return MergeSide::Keep;
    const MergeSide side = m_merge.facts.value(attribute.key, isKnown(keep) ? MergeSide::Keep : MergeSide::Other);
    const bool areSets = std::holds_alternative<QStringList>(keep) && std::holds_alternative<QStringList>(other);
    return side == MergeSide::Both && !areSets ? MergeSide::Keep : side;
}

Result<Evidence> PartnerMerger::evidenceOf(PartnerId partner, const QString &attribute)
{
    const Result<std::int64_t> origin = m_impl.originOfFact(partner, attribute);
    if (!origin)
        return origin.failure();
    Evidence evidence;
    const Result<> read = records::eachRow(
        m_impl.database, "SELECT source, as_of, grade, recorded_by, recorded_at, review_by FROM origin WHERE id = ?",
        *origin, [&](const Statement &row) -> Result<> {
            evidence = records::evidence(row, 0);
            return {};
        });
    if (!read)
        return read.failure();
    return evidence;
}

Result<Edit::Impl::NewFact> PartnerMerger::bothOf(const Attribute &attribute, const Value &keep, const Value &other)
{
    const Result<Evidence> left = evidenceOf(m_merge.keep, attribute.key);
    const Result<Evidence> right = evidenceOf(m_merge.other, attribute.key);
    if (!left || !right)
        return left ? right.failure() : left.failure();
    const Result<std::int64_t> origin = m_impl.originOf(joined(*left, *right));
    if (!origin)
        return origin.failure();
    return Edit::Impl::NewFact { &attribute, joinedTerms(keep, other), *origin };
}

Result<> PartnerMerger::mergeFacts()
{
    std::vector<Edit::Impl::NewFact> facts;
    for (const Attribute &attribute : m_impl.schema.attributes) {
        const Value keep = valueIn(m_keepRow, attribute);
        const Value other = valueIn(m_otherRow, attribute);
        const MergeSide side = factSide(attribute, keep, other);
        if (side == MergeSide::Keep)
            continue;
        if (side == MergeSide::Both) {
            Result<Edit::Impl::NewFact> both = bothOf(attribute, keep, other);
            if (!both)
                return both.failure();
            facts.push_back(std::move(*both));
            continue;
        }
        const Result<std::int64_t> origin = m_impl.originOfFact(m_merge.other, attribute.key);
        if (!origin)
            return origin.failure();
        facts.push_back({ &attribute, other, *origin });
    }
    return ignoreChange(m_impl.writeFacts(m_merge.keep, facts, m_impl.clock.now(), true));
}

Result<> PartnerMerger::mergePeople()
{
    Result<QList<Contact>> kept = records::contacts(m_impl.database, m_merge.keep);
    const Result<QList<Contact>> others = records::contacts(m_impl.database, m_merge.other);
    if (!kept || !others)
        return kept ? others.failure() : kept.failure();
    m_impl.changes.people |= !others->isEmpty();
    for (const Contact &other : *others) {
        const auto same = std::ranges::find_if(*kept, [&](Contact &contact) { return absorb(contact, other); });
        Result<> done = same == kept->end()
            ? ignoreChange(m_impl.recorder.update("contact", other.id.value, { { "partner_id", m_merge.keep.value } }))
            : m_impl.recorder.remove("contact", other.id.value);
        if (done && same != kept->end())
            done = ignoreChange(m_impl.recorder.update("contact", same->id.value, records::toRow(*same)));
        if (!done)
            return done;
    }
    return {};
}

/// An engagement that both have word for word is one.
Result<> PartnerMerger::mergeEngagements()
{
    const Result<QList<Engagement>> kept = records::engagements(m_impl.database, m_merge.keep);
    const Result<QList<Engagement>> others = records::engagements(m_impl.database, m_merge.other);
    if (!kept || !others)
        return kept ? others.failure() : kept.failure();
    m_impl.changes.people |= !others->isEmpty();
    for (const Engagement &other : *others) {
        const bool isThere = std::ranges::any_of(*kept, [&](Engagement engagement) {
            engagement.id = other.id;
            engagement.partner = other.partner;
            return engagement == other;
        });
        Result<> done = isThere ? m_impl.recorder.remove("engagement", other.id.value)
                                : move("engagement", "partner_id", other.id.value);
        if (!done)
            return done;
    }
    return {};
}

Result<> PartnerMerger::mergePerformance()
{
    const Result<QList<Performance>> kept = records::performance(m_impl.database, m_merge.keep);
    const Result<QList<Performance>> others = records::performance(m_impl.database, m_merge.other);
    if (!kept || !others)
        return kept ? others.failure() : kept.failure();
    m_impl.changes.people |= !others->isEmpty();
    for (const Performance &other : *others) {
        const auto same = std::ranges::find_if(*kept, [&](const Performance &each) {
            return each.quarter == other.quarter && each.measure == other.measure;
        });
        if (same == kept->end()) {
            if (Result<> moved = move("performance", "partner_id", other.id.value); !moved)
                return moved;
            continue;
        }
        const MergeSide side = m_merge.performance.value({ other.quarter, other.measure }, MergeSide::Keep);
        const double value = side == MergeSide::Keep ? same->value
            : side == MergeSide::Other               ? other.value
                                                     : same->value + other.value;
        Result<> done = m_impl.recorder.remove("performance", other.id.value);
        if (done)
            done = ignoreChange(m_impl.recorder.update("performance", same->id.value, { { "value", value } }));
        if (!done)
            return done;
    }
    return {};
}

/// A company holds one tier a profile, and one proposal to change it.
Result<> PartnerMerger::mergeTiers()
{
    for (const std::string table : { "tier_state", "tier_proposal" }) {
        const bool isState = table == "tier_state";
        const Result<std::vector<Row>> kept = rowsOf(table, m_merge.keep);
        const Result<std::vector<Row>> others = rowsOf(table, m_merge.other);
        if (!kept || !others)
            return kept ? others.failure() : kept.failure();
        m_impl.changes.tiers |= !others->empty();
        for (const Row &other : *others) {
            const std::string profile = textIn(other, "profile");
            const auto same = std::ranges::find_if(*kept, [&](const Row &row) {
                const bool counts =
                    isState || (textIn(row, "state") == "proposed" && textIn(other, "state") == "proposed");
                return counts && textIn(row, "profile") == profile;
            });
            Result<> done;
            if (same != kept->end()) {
                const bool takesOther =
                    m_merge.tiers.value(QString::fromStdString(profile), MergeSide::Keep) == MergeSide::Other;
                done = m_impl.recorder.remove(table, integerIn(takesOther ? *same : other, "id"));
                if (!takesOther)
                    continue;
            }
            if (done)
                done = move(table, "partner_id", integerIn(other, "id"));
            if (!done)
                return done;
        }
    }
    return {};
}

/// A company stands once on a shortlist; the reasons of both stay.
Result<> PartnerMerger::mergeShortlists()
{
    const Result<std::vector<Row>> kept = rowsOf("shortlist_entry", m_merge.keep);
    const Result<std::vector<Row>> others = rowsOf("shortlist_entry", m_merge.other);
    if (!kept || !others)
        return kept ? others.failure() : kept.failure();
    m_impl.changes.shortlists |= !others->empty();
    for (const Row &other : *others) {
        const std::int64_t id = integerIn(other, "id");
        const auto same = std::ranges::find_if(
            *kept, [&](const Row &row) { return integerIn(row, "shortlist_id") == integerIn(other, "shortlist_id"); });
        if (same == kept->end()) {
            if (Result<> moved = move("shortlist_entry", "partner_id", id); !moved)
                return moved;
            continue;
        }
        std::string reason = textIn(*same, "rationale");
        const std::string more = textIn(other, "rationale");
        if (!more.empty() && reason != more)
            reason += (reason.empty() ? "" : "\n") + more;
        Result<> done = m_impl.moveQualification(id, integerIn(*same, "id"));
        if (done)
            done = m_impl.dropShortlistEntry(id);
        if (done)
            done = ignoreChange(
                m_impl.recorder.update("shortlist_entry", integerIn(*same, "id"), { { "rationale", reason } }));
        if (!done)
            return done;
    }
    return {};
}

/// Whoever is not the company that goes is not the one it becomes either.
Result<> PartnerMerger::mergePairs()
{
    for (const char *column : { "left_id", "right_id" }) {
        const Result<std::vector<std::int64_t>> ids = m_impl.idsWhere("distinct_pair", column, m_merge.other.value);
        if (!ids)
            return ids.failure();
        for (const std::int64_t id : *ids) {
            const Result<Row> row = m_impl.recorder.read("distinct_pair", id);
            if (!row)
                return row.failure();
            m_impl.changes.matching = true;
            const std::int64_t third = integerIn(*row, std::string_view(column) == "left_id" ? "right_id" : "left_id");
            if (Result<> removed = m_impl.recorder.remove("distinct_pair", id); !removed)
                return removed;
            if (third == m_merge.keep.value)
                continue;
            const auto [left, right] = std::minmax(third, m_merge.keep.value);
            const Result<std::int64_t> moved = m_impl.recorder.insert("distinct_pair",
                                                                      { { "left_id", left },
                                                                        { "right_id", right },
                                                                        { "decided_by", textIn(*row, "decided_by") },
                                                                        { "decided_at", textIn(*row, "decided_at") } });
            if (!moved && moved.error().code != ErrorCode::Conflict) // said of both already
                return moved.failure();
        }
    }
    return {};
}

/// Names under which either company was known and which the merged one does not bear.
Result<> PartnerMerger::mergeNames()
{
    for (const char *column : { "name", "legal_name" }) {
        for (const Row &row : { m_keepRow, m_otherRow }) {
            const QString name = QString::fromStdString(textIn(row, column));
            if (name.trimmed().isEmpty())
                continue;
            if (Result<> added = m_edit.addAlias(m_merge.keep, name); !added)
                return added;
        }
    }
    return {};
}

Result<> PartnerMerger::move(const std::string &table, const std::string &column, std::int64_t id)
{
    m_impl.noteTable(table);
    const Result<bool> moved = m_impl.recorder.update(table, id, { { column, m_merge.keep.value } });
    if (moved || moved.error().code != ErrorCode::Conflict)
        return ignoreChange(moved);
    return m_impl.recorder.remove(table, id);
}

/// What has no rule of its own: aliases, waivers, and the tables of versions to come.
Result<> PartnerMerger::moveRest()
{
    const Result<std::vector<std::pair<std::string, std::string>>> references = m_impl.partnerReferences();
    if (!references)
        return references.failure();
    for (const auto &[table, column] : *references) {
        const Result<std::vector<std::int64_t>> ids = m_impl.idsWhere(table, column, m_merge.other.value);
        if (!ids)
            return ids.failure();
        const bool isOwn = table == "record_origin" || table == "evidence";
        for (const std::int64_t id : *ids) {
            const Result<Row> row = m_impl.recorder.read(table, id);
            if (!row)
                return row.failure();
            // A relation between the two would become one of the company with itself.
            const bool joinsBoth = std::ranges::any_of(*references, [&](const auto &reference) {
                return reference.first == table && reference.second != column
                    && integerIn(*row, reference.second) == m_merge.keep.value;
            });
            Result<> done = isOwn || joinsBoth ? m_impl.recorder.remove(table, id) : move(table, column, id);
            if (!done)
                return done;
        }
    }
    return {};
}

/// What both companies had once is there once.
Result<> PartnerMerger::dropRepeats()
{
    const Result<QList<Relation>> relations = records::relations(m_impl.database, m_merge.keep);
    const Result<QList<Recruitment>> recruitments = records::recruitments(m_impl.database, m_merge.keep);
    if (!relations || !recruitments)
        return relations ? recruitments.failure() : relations.failure();
    const auto drop = [this](const auto &list, const char *table, const auto &isSame) -> Result<> {
        for (qsizetype i = 1; i < list.size(); ++i) {
            const bool isRepeated = std::any_of(list.begin(), list.begin() + i,
                                                [&](const auto &before) { return isSame(before, list.at(i)); });
            if (!isRepeated)
                continue;
            if (Result<> dropped = m_impl.drop(table, list.at(i).id.value); !dropped)
                return dropped;
        }
        return {};
    };
    if (Result<> dropped = drop(*relations, "relation", isSameStatement); !dropped)
        return dropped;
    return drop(*recruitments, "recruitment", [](const Recruitment &a, const Recruitment &b) {
        return a.profile == b.profile && a.version == b.version;
    });
}

Result<> PartnerMerger::removeOther()
{
    return m_impl.recorder.remove("partner", m_merge.other.value);
}
} // namespace

Result<> Edit::mergePartners(const PartnerMerge &merge)
{
    return PartnerMerger(m_impl, *this, merge).run();
}

} // namespace partnerscope
