#include "store/recordhistory.h"

#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"

#include <algorithm>
#include <set>

namespace partnerscope {

namespace {
const std::string SelectTouched = "SELECT DISTINCT row_id FROM journal_row WHERE journal_id = ? AND \"table\" = ? "
                                  "AND kind <> 'range' ORDER BY row_id";
const std::string SelectRanges =
    "SELECT row_id, row_to FROM journal_row WHERE journal_id = ? AND \"table\" = ? AND kind = 'range' ORDER BY id";
const std::string FirstTerms =
    "INSERT INTO term_history(term_id, from_at, present, vocabulary_id, code, label, parents) "
    "SELECT id, '', 1, vocabulary_id, code, label, parents FROM term ORDER BY id";
const std::string SelectEngagements =
    "SELECT engagement_id, partner_id, category, type, stage, tier, owner, agreed_on, ended_on, exclusive, outcome, "
    "agreed_until "
    "FROM engagement_history WHERE id IN (SELECT max(id) FROM engagement_history WHERE from_at < ? GROUP BY "
    "engagement_id) AND present = 1";
const std::string SelectTerms =
    "SELECT v.key, h.code, h.label, h.parents FROM term_history h JOIN vocabulary v ON v.id = h.vocabulary_id "
    "WHERE h.id IN (SELECT max(id) FROM term_history WHERE from_at < ? GROUP BY term_id) AND h.present = 1 "
    "ORDER BY h.term_id";

/// A table of records, the one that remembers them, and the two statements that note the state of one record (?1) at a
/// moment (?2) where it is not what was noted last.
class Remembered
{
public:
    Remembered(std::string table, std::string history, std::string key, const std::vector<std::string> &columns)
        : m_table(std::move(table))
    {
        const auto list = [&](const std::string &prefix) {
            std::string names;
            for (const std::string &column : columns)
                names += (names.empty() ? "" : ", ") + prefix + column;
            return names;
        };
        const std::string into = "INSERT INTO " + history + "(" + key + ", from_at, present, " + list("") + ") SELECT ";
        const std::string last = "(SELECT max(id) FROM " + history + " WHERE " + key + " = ?1)";
        m_standing = into + "?1, ?2, 1, " + list("own.") + " FROM " + m_table
            + " AS own WHERE own.id = ?1 AND NOT EXISTS(SELECT 1 FROM " + history + " AS noted WHERE noted.id = " + last
            + " AND noted.present = 1 AND (" + list("noted.") + ") IS (" + list("own.") + "))";
        m_gone = into + "?1, ?2, 0, " + list("") + " FROM " + history + " WHERE id = " + last
            + " AND present = 1 AND NOT EXISTS(SELECT 1 FROM " + m_table + " WHERE id = ?1)";
    }

    [[nodiscard]] const std::string &table() const { return m_table; }

    Result<> note(Database &database, std::int64_t id, const std::string &at) const
    {
        for (const std::string &sql : { m_standing, m_gone }) {
            const Result<Statement *> statement = database.cached(sql);
            if (!statement)
                return statement.failure();
            if (Result<> noted = (*statement)->bind(1, id).bind(2, std::string_view(at)).run(); !noted)
                return noted;
        }
        return {};
    }

private:
    std::string m_table;
    std::string m_standing;
    std::string m_gone;
};

const Remembered &engagementNotes()
{
    static const Remembered Notes("engagement", "engagement_history", "engagement_id",
                                  { "partner_id", "category", "type", "stage", "tier", "owner", "agreed_on",
                                    "agreed_until", "ended_on", "exclusive", "outcome" });
    return Notes;
}

const Remembered &termNotes()
{
    static const Remembered Notes("term", "term_history", "term_id", { "vocabulary_id", "code", "label", "parents" });
    return Notes;
}
} // namespace

RecordHistory::RecordHistory(Database &database)
    : m_database(database)
{
}

Result<std::vector<std::int64_t>> RecordHistory::touched(std::int64_t journalEntry, std::string_view table) const
{
    std::set<std::int64_t> ids;
    for (const std::string &sql : { SelectTouched, SelectRanges }) {
        const Result<Statement *> select = m_database.cached(sql);
        if (!select)
            return select.failure();
        (*select)->bind(1, journalEntry).bind(2, table);
        for (;;) {
            const Result<bool> row = (*select)->step();
            if (!row)
                return row.failure();
            if (!*row)
                break;
            const std::int64_t first = (*select)->integer(0);
            const std::int64_t last = (*select)->columnCount() > 1 ? (*select)->integer(1) : first;
            for (std::int64_t id = first; id <= last; ++id)
                ids.insert(id);
        }
    }
    return std::vector<std::int64_t>(ids.begin(), ids.end());
}

Result<> RecordHistory::note(std::int64_t journalEntry, const QDateTime &at, const Moments &known)
{
    for (const Remembered *notes : { &engagementNotes(), &termNotes() }) {
        const Result<std::vector<std::int64_t>> ids = touched(journalEntry, notes->table());
        if (!ids)
            return ids.failure();
        for (const std::int64_t id : *ids) {
            const auto own = notes == &engagementNotes() ? known.find(id) : known.end();
            if (Result<> noted = notes->note(m_database, id, toText(own == known.end() ? at : own->second)); !noted)
                return noted;
        }
    }
    return {};
}

Result<> RecordHistory::noteFirstTerms()
{
    return m_database.execute(FirstTerms);
}

Result<QList<Engagement>> RecordHistory::engagements(const std::string &before,
                                                     const std::vector<std::int64_t> &partners) const
{
    QList<Engagement> list;
    const Result<> read =
        records::eachRow(m_database, SelectEngagements + " ORDER BY partner_id, engagement_id", before,
                         [&](const Statement &row) -> Result<> {
                             const PartnerId partner { row.integer(1) };
                             if (partners.empty() || std::ranges::binary_search(partners, partner.value))
                                 list << Engagement { { row.integer(0) },    partner,
                                                      row.text(2),           row.text(3),
                                                      row.text(4),           row.text(5),
                                                      row.text(6),           dateFrom(row.utf8(7)),
                                                      dateFrom(row.utf8(8)), row.integer(9) != 0,
                                                      row.text(10),          dateFrom(row.utf8(11)) };
                             return {};
                         });
    if (!read)
        return read.failure();
    return list;
}

Result<Schema> RecordHistory::schema(const Schema &now, const std::string &before) const
{
    Schema then = now;
    for (Vocabulary &vocabulary : then.vocabularies) {
        std::vector<Term> terms = vocabulary.terms();
        for (Term &term : terms)
            term.parents.clear();
        vocabulary = Vocabulary(vocabulary.key(), vocabulary.label(), std::move(terms));
    }
    QHash<QString, std::vector<Term>> noted;
    const Result<> read = records::eachRow(m_database, SelectTerms, before, [&](const Statement &row) -> Result<> {
        Term term { row.text(1), row.text(2), fromJsonArray(row.utf8(3)), {}, true };
        const Vocabulary *present = now.vocabulary(row.text(0));
        // Names serve to read a profile, which is of today.
        if (const Term *same = present ? present->find(term.code) : nullptr)
            term = Term { same->code, same->label, term.parents, same->synonyms, same->reviewed };
        noted[row.text(0)].push_back(std::move(term));
        return {};
    });
    if (!read)
        return read.failure();
    for (auto own = noted.begin(); own != noted.end(); ++own) {
        Vocabulary *vocabulary = then.vocabulary(own.key());
        if (!vocabulary)
            continue;
        std::vector<Term> terms = vocabulary->terms();
        QHash<QString, std::size_t> places;
        for (std::size_t i = 0; i < terms.size(); ++i)
            places.insert(terms[i].code, i);
        for (Term &term : own.value()) {
            const auto place = places.constFind(term.code);
            if (place == places.constEnd())
                terms.push_back(std::move(term));
            else
                terms[*place] = std::move(term);
        }
        *vocabulary = Vocabulary(vocabulary->key(), vocabulary->label(), std::move(terms));
    }
    return then;
}

Result<QDateTime> RecordHistory::reach() const
{
    const Result<QString> from = records::setting(m_database, QStringLiteral("history_from"));
    if (!from)
        return from.failure();
    return instantFrom(from->toStdString());
}

} // namespace partnerscope
