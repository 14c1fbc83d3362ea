#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"
#include "store/workspaceimpl.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>

/// What engagements and people of a company were. Engagements have a history of their own; of people the workspace
/// keeps nothing beyond what is needed to undo, so that whoever is erased or removed is not remembered for ever.
namespace partnerscope {

namespace {
constexpr std::array EngagementFields { "type",         "stage",    "tier",      "owner",  "agreed_on",
                                        "agreed_until", "ended_on", "exclusive", "outcome" };
constexpr std::array PersonFields { "name",    "role",          "email",           "phone",        "seniority",
                                    "vision",  "collaboration", "success_measure", "experience",   "leadership_access",
                                    "sponsor", "champion",      "left_on",         "lawful_basis", "retain_until" };

const std::string OfEngagements = "(SELECT engagement_id FROM engagement_history WHERE partner_id = ?1)";
const std::string SelectEngagementStates =
    "SELECT * FROM engagement_history WHERE engagement_id IN " + OfEngagements + " ORDER BY engagement_id, id";
const std::string SelectEditsOfMoments = "SELECT at, name, author FROM journal WHERE at IN "
                                         "(SELECT from_at FROM engagement_history WHERE engagement_id IN "
    + OfEngagements + ") ORDER BY id";
const std::string SelectNames = "SELECT id, name FROM contact WHERE partner_id = ?";
/// Of people who are here, and of those who were removed; newest first. What was undone has not happened.
const std::string SelectPersonImages =
    "WITH own(id) AS (SELECT id FROM contact WHERE partner_id = ?1 UNION SELECT row_id FROM journal_row "
    "WHERE \"table\" = 'contact' AND kind = 'delete' AND json_extract(before, '$.partner_id') = ?1) "
    "SELECT r.row_id, r.kind, r.before, r.after, j.name, j.author, j.at FROM journal_row r "
    "JOIN journal j ON j.id = r.journal_id WHERE r.\"table\" = 'contact' AND r.kind <> 'range' AND j.undone = 0 "
    "AND r.row_id IN (SELECT id FROM own) ORDER BY r.id DESC";

const Cell *cellOf(const Row &row, std::string_view column)
{
    const auto found = std::ranges::find(row, column, [](const auto &cell) { return std::string_view(cell.first); });
    return found == row.end() ? nullptr : &found->second;
}

std::int64_t wholeIn(const Row &row, std::string_view column)
{
    const Cell *cell = cellOf(row, column);
    const std::int64_t *number = cell ? std::get_if<std::int64_t>(cell) : nullptr;
    return number ? *number : 0;
}

/// What a record says in a column, as text. That it is not exclusive, or nobody's champion, is nothing to tell.
QString textIn(const Row &row, std::string_view column)
{
    const Cell *cell = cellOf(row, column);
    if (!cell)
        return {};
    if (const std::string *text = std::get_if<std::string>(cell))
        return QString::fromStdString(*text);
    const std::int64_t *number = std::get_if<std::int64_t>(cell);
    const bool isPlainNo = number && *number == 0 && (column == "exclusive" || column == "champion");
    return number && !isPlainNo ? QString::number(*number) : QString();
}

template <std::size_t Count>
QList<RecordChange::Field> differences(const std::array<const char *, Count> &columns, const Row &before,
                                       const Row &after)
{
    QList<RecordChange::Field> fields;
    for (const char *column : columns) {
        const QString was = textIn(before, column);
        const QString is = textIn(after, column);
        if (was != is)
            fields << RecordChange::Field { QString::fromLatin1(column), was, is };
    }
    return fields;
}

/// Who made the change of a moment, and what it was called; empty where several people or changes share it.
struct Maker {
    QString edit;
    QString author;
};
using Makers = QHash<QString, Maker>;

Result<Makers> makersOf(Database &database, PartnerId partner)
{
    Makers makers;
    const Result<> read =
        records::eachRow(database, SelectEditsOfMoments, partner.value, [&](const Statement &row) -> Result<> {
            const QString at = row.text(0);
            const Maker maker { row.text(1), row.text(2) };
            if (const auto known = makers.find(at); known != makers.end()) {
                known->edit = known->edit == maker.edit ? maker.edit : QString();
                known->author = known->author == maker.author ? maker.author : QString();
            } else {
                makers.insert(at, maker);
            }
            return {};
        });
    if (!read)
        return read.failure();
    return makers;
}

/// The life of one engagement as seen from a company it is or was with.
class EngagementLife
{
public:
    EngagementLife(PartnerId partner, const Makers &makers)
        : m_partner(partner)
        , m_makers(makers)
    {
    }

    void take(QList<RecordChange> &changes, const std::vector<Row> &states) const
    {
        // What it was at a company that was merged into this one belongs to its life here, unless it went back.
        const bool isOwn = wholeIn(states.back(), "partner_id") == m_partner.value;
        const Row nothing;
        for (std::size_t i = 0; i < states.size(); ++i) {
            const Row &before = i > 0 ? states[i - 1] : nothing;
            if (isOwn || isHere(before) || isHere(states[i]))
                append(changes, before, states[i]);
        }
    }

private:
    [[nodiscard]] bool isHere(const Row &state) const
    {
        return wholeIn(state, "present") != 0 && wholeIn(state, "partner_id") == m_partner.value;
    }

    void append(QList<RecordChange> &changes, const Row &before, const Row &after) const
    {
        const bool was = wholeIn(before, "present") != 0;
        const bool is = wholeIn(after, "present") != 0;
        const bool moves = was && is && wholeIn(before, "partner_id") != wholeIn(after, "partner_id");
        RecordChange change;
        change.kind = RecordChange::Kind::Engagement;
        change.byMerge = moves;
        change.what = moves ? isHere(after) ? RecordChange::What::Added : RecordChange::What::Removed
            : !was          ? RecordChange::What::Added
            : !is           ? RecordChange::What::Removed
                            : RecordChange::What::Changed;
        change.title = textIn(after, "type");
        if (change.what != RecordChange::What::Removed)
            change.fields = differences(EngagementFields, moves ? Row() : before, after);
        if (change.what == RecordChange::What::Added)
            change.fields.removeIf([](const RecordChange::Field &field) { return field.key == u"type"; });
        const QString at = textIn(after, "from_at");
        const Maker maker = m_makers.value(at);
        change.edit = maker.edit;
        change.author = maker.author;
        change.at = instantFrom(at.toStdString());
        changes << change;
    }

    PartnerId m_partner;
    const Makers &m_makers;
};

Result<> appendEngagements(QList<RecordChange> &changes, Database &database, PartnerId partner)
{
    const Result<Makers> makers = makersOf(database, partner);
    if (!makers)
        return makers.failure();
    QMap<std::int64_t, std::vector<Row>> states;
    const Result<> read =
        records::eachRow(database, SelectEngagementStates, partner.value, [&](const Statement &row) -> Result<> {
            Row state = row.row();
            states[wholeIn(state, "engagement_id")].push_back(std::move(state));
            return {};
        });
    if (!read)
        return read;
    const EngagementLife life(partner, *makers);
    for (const std::vector<Row> &each : std::as_const(states))
        life.take(changes, each);
    return {};
}

/// Turns what can be undone into changes of people, newest first, so that each change knows the name of its time.
class PeopleTeller
{
public:
    PeopleTeller(PartnerId partner, QHash<std::int64_t, QString> names)
        : m_partner(partner)
        , m_names(std::move(names))
    {
    }

    [[nodiscard]] RecordChange tell(std::int64_t person, std::string_view kind, const Row &before, const Row &after)
    {
        RecordChange change;
        change.kind = RecordChange::Kind::Person;
        change.byMerge = kind == "update" && cellOf(after, "partner_id");
        change.what = kind == "insert"                        ? RecordChange::What::Added
            : kind == "delete"                                ? RecordChange::What::Removed
            : !change.byMerge                                 ? RecordChange::What::Changed
            : wholeIn(after, "partner_id") == m_partner.value ? RecordChange::What::Added
                                                              : RecordChange::What::Removed;
        if (kind == "delete")
            m_names.insert(person, textIn(before, "name"));
        change.title = m_names.value(person);
        if (change.what != RecordChange::What::Removed)
            change.fields = differences(PersonFields, before, after);
        if (kind == "insert")
            change.fields.removeIf([](const RecordChange::Field &field) { return field.key == u"name"; });
        if (const QString earlier = textIn(before, "name"); !earlier.isEmpty())
            m_names.insert(person, earlier);
        return change;
    }

private:
    PartnerId m_partner;
    QHash<std::int64_t, QString> m_names; ///< before what was told last
};

Result<> appendPeople(QList<RecordChange> &changes, Database &database, PartnerId partner)
{
    QHash<std::int64_t, QString> names;
    Result<> read = records::eachRow(database, SelectNames, partner.value, [&](const Statement &row) -> Result<> {
        names.insert(row.integer(0), row.text(1));
        return {};
    });
    if (!read)
        return read;
    PeopleTeller teller(partner, std::move(names));
    return records::eachRow(database, SelectPersonImages, partner.value, [&](const Statement &row) -> Result<> {
        const Result<Row> before = row.isNull(2) || row.utf8(2).empty() ? Result<Row>(Row()) : fromImage(row.utf8(2));
        const Result<Row> after = row.isNull(3) || row.utf8(3).empty() ? Result<Row>(Row()) : fromImage(row.utf8(3));
        if (!before || !after)
            return before ? after.failure() : before.failure();
        RecordChange change = teller.tell(row.integer(0), row.utf8(1), *before, *after);
        change.edit = row.text(4);
        change.author = row.text(5);
        change.at = instantFrom(row.utf8(6));
        changes << change;
        return {};
    });
}
} // namespace

Result<QList<RecordChange>> Workspace::recordChanges(PartnerId id) const
{
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    QList<RecordChange> engagements;
    if (Result<> read = appendEngagements(engagements, **database, id); !read)
        return read.failure();
    // Newest first, also among those of one moment.
    std::ranges::reverse(engagements);
    QList<RecordChange> changes;
    if (Result<> read = appendPeople(changes, **database, id); !read)
        return read.failure();
    changes << engagements;
    std::ranges::stable_sort(changes, std::ranges::greater {}, &RecordChange::at);
    return changes;
}

} // namespace partnerscope
