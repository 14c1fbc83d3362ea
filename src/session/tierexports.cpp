#include "session/tierexports.h"

#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;

/// A table that is written cell by cell, as CSV or as an array of objects.
class Table
{
public:
    explicit Table(std::initializer_list<const char *> columns)
        : m_columns(columns)
    {
    }

    void text(const QString &text) { m_row.push_back(text.isEmpty() ? Cell {} : Cell { text }); }
    void day(const QDate &day) { text(day.toString(Qt::ISODate)); }
    void number(double number)
    {
        // Six decimals, as in the CSV, so that both tell the same figure.
        m_row.push_back(std::isnan(number) ? Cell {} : Cell { std::round(number * 1e6) / 1e6 });
    }
    void millionths(std::int64_t millionths) { m_row.emplace_back(static_cast<double>(millionths) / 1e6); }
    void count(std::size_t count) { m_row.emplace_back(static_cast<qint64>(count)); }
    void empty() { m_row.emplace_back(); }
    void endRow() { m_rows.push_back(std::exchange(m_row, {})); }

    [[nodiscard]] QByteArray csv() const
    {
        CsvWriter csv;
        for (const char *column : m_columns)
            csv.text(std::string_view(column));
        csv.endRow();
        for (const std::vector<Cell> &row : m_rows) {
            for (const Cell &cell : row)
                std::visit(WriteCell { csv }, cell);
            csv.endRow();
        }
        return csv.take();
    }

    [[nodiscard]] QJsonArray json() const
    {
        QJsonArray array;
        for (const std::vector<Cell> &row : m_rows) {
            QJsonObject object;
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                object.insert(QLatin1String(m_columns[i]), std::visit(ToJson {}, row[i]));
            array.append(object);
        }
        return array;
    }

private:
    using Cell = std::variant<std::monostate, QString, double, qint64>;
    struct WriteCell {
        CsvWriter &csv;
        void operator()(std::monostate) const { csv.empty(); }
        void operator()(const QString &text) const { csv.text(text); }
        void operator()(double number) const { csv.number(number, Decimals); }
        void operator()(qint64 count) const { csv.integer(count); }
    };
    struct ToJson {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const auto &value) const { return QJsonValue(value); }
    };

    std::vector<const char *> m_columns;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<Cell> m_row;
};

QByteArray toBytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString plainName(const ScoreSheet &sheet, std::size_t row)
{
    const int tier = sheet.tier[row];
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

/// proposed, kind, effective_on, state, reason.
void writeProposal(Table &table, const TierProposal *proposal, const QString &otherWords)
{
    if (!proposal) {
        for (int i = 0; i < 4; ++i)
            table.empty();
        table.text(otherWords);
        return;
    }
    const bool decided = proposal->state != ProposalState::Proposed;
    table.text(decided ? proposal->decidedTier : proposal->toTier);
    table.text(tierMoveKey(proposal->kind));
    table.day(proposal->effectiveOn);
    table.text(proposalStateKey(proposal->state));
    table.text(proposal->reason);
}

Table reviewTable(const ReviewedTiers &reviewed)
{
    Table table { "partner",  "fit",  "status",       "plain", "before", "now",
                  "proposed", "kind", "effective_on", "state", "reason" };
    const Scores &scores = *reviewed.scores;
    for (const std::uint32_t row : scores.ranking.order) {
        const TierReview::Line &line = reviewed.review.lines[row];
        table.text(scores.pool->name(row));
        table.number(scores.sheet.fit(row));
        table.text(fitStatusKey(scores.sheet.status[row]));
        table.text(plainName(scores.sheet, row));
        table.text(line.before ? line.before->tier : QString());
        table.text(line.after ? line.after->tier : QString());
        writeProposal(table, line.proposal ? &*line.proposal : nullptr, line.words);
        table.endRow();
    }
    return table;
}

Table heldTable(const HeldTiers &held)
{
    Table table { "partner",     "tier",        "plain",    "since", "decided_by",   "fit",   "status", "reviewed_on",
                  "below_count", "below_since", "proposed", "kind",  "effective_on", "state", "reason" };
    QHash<PartnerId, const TierStanding *> standings;
    for (const TierStanding &standing : held.standings)
        standings.insert(standing.partner, &standing);
    QHash<PartnerId, const TierProposal *> proposals;
    for (const TierProposal &proposal : held.proposals)
        proposals.insert(proposal.partner, &proposal);
    const TierStanding none;
    const Scores &scores = *held.scores;
    for (const std::uint32_t row : scores.ranking.order) {
        const TierStanding &standing = *standings.value(scores.pool->id(row), &none);
        table.text(scores.pool->name(row));
        table.text(standing.tier);
        table.text(plainName(scores.sheet, row));
        table.day(standing.since);
        table.text(standing.decidedBy);
        table.number(scores.sheet.fit(row));
        table.text(fitStatusKey(scores.sheet.status[row]));
        table.day(standing.evaluatedOn);
        table.count(static_cast<std::size_t>(standing.belowCount));
        table.day(standing.belowSince);
        writeProposal(table, proposals.value(scores.pool->id(row)), {});
        table.endRow();
    }
    return table;
}

/// from, to, change and its four causes, so that the written figures add up.
void writeParts(Table &table, double from, double to, const MovementParts &parts)
{
    const std::int64_t first = std::llround(from * 1e6);
    const std::int64_t last = std::llround(to * 1e6);
    table.millionths(first);
    table.millionths(last);
    table.millionths(last - first);
    const double change = static_cast<double>(last - first) / 1e6;
    for (const std::int64_t part : millionthsOf({ parts.parts.begin(), parts.parts.end() }, change))
        table.millionths(part);
}

Table movementsTable(const ScoreMovements &movements)
{
    Table table { "partner", "from",        "to",        "change",    "facts",   "weights",   "rules",
                  "age",     "status_from", "status_to", "tier_from", "tier_to", "most_moved" };
    const Scores &after = *movements.after;
    struct Row {
        std::size_t row;
        Result<Movement> movement;
        double size;
    };
    std::vector<Row> rows;
    for (const std::uint32_t row : after.ranking.order) {
        Result<Movement> movement = movements.study.of(after.pool->id(row));
        const double size = movement ? std::abs(movement->after - movement->before) : -1;
        rows.push_back({ row, std::move(movement), size });
    }
    std::ranges::stable_sort(rows, std::greater {}, &Row::size);
    for (const Row &line : rows) {
        table.text(after.pool->name(line.row));
        if (!line.movement) {
            for (int i = 0; i < 8; ++i)
                table.empty();
            table.text(fitStatusKey(after.sheet.status[line.row]));
            table.empty();
            table.text(plainName(after.sheet, line.row));
            table.empty();
            table.endRow();
            continue;
        }
        const Movement &movement = *line.movement;
        writeParts(table, movement.before, movement.after, movement.parts);
        table.text(fitStatusKey(movement.statusBefore));
        table.text(fitStatusKey(movement.statusAfter));
        table.text(movement.tierBefore);
        table.text(movement.tierAfter);
        const bool moved =
            !movement.criteria.empty() && movement.criteria.front().after != movement.criteria.front().before;
        table.text(moved ? movement.criteria.front().key : QString());
        table.endRow();
    }
    return table;
}

Table criteriaTable(const Movement &movement)
{
    Table table { "criterion", "label", "from", "to", "change", "facts", "weights", "rules", "age" };
    for (const Movement::Criterion &criterion : movement.criteria) {
        table.text(criterion.key);
        table.text(criterion.label);
        writeParts(table, criterion.before, criterion.after, criterion.parts);
        table.endRow();
    }
    return table;
}

QJsonValue partsJson(double from, double to, const MovementParts &parts)
{
    Table table { "from", "to", "change", "facts", "weights", "rules", "age" };
    writeParts(table, from, to, parts);
    table.endRow();
    return table.json().first();
}
} // namespace

QByteArray tierReviewCsv(const ReviewedTiers &reviewed)
{
    return reviewTable(reviewed).csv();
}

QByteArray tierReviewJson(const ReviewedTiers &reviewed)
{
    const TierReview &review = reviewed.review;
    Table counts { "tier", "before", "plain", "now", "after" };
    for (const TierReview::Count &count : review.counts) {
        counts.text(count.tier);
        for (const std::size_t number : { count.before, count.plain, count.now, count.after })
            counts.count(number);
        counts.endRow();
    }
    Table misses { "partner", "tier", "missing" };
    for (const TierReview::NearMiss &miss : review.nearMisses) {
        misses.text(reviewed.scores->pool->name(miss.row));
        misses.text(miss.tier);
        misses.number(miss.missing);
        misses.endRow();
    }
    return toBytes(QJsonObject { { QStringLiteral("day"), review.day.toString(Qt::ISODate) },
                                 { QStringLiteral("profile"), reviewed.scores->version.profile.name },
                                 { QStringLiteral("version"), reviewed.scores->version.version },
                                 { QStringLiteral("counts"), counts.json() },
                                 { QStringLiteral("not_evaluated"), static_cast<qint64>(review.notEvaluated) },
                                 { QStringLiteral("near_misses"), misses.json() },
                                 { QStringLiteral("companies"), reviewTable(reviewed).json() } });
}

QByteArray heldTiersCsv(const HeldTiers &held)
{
    return heldTable(held).csv();
}

QByteArray heldTiersJson(const HeldTiers &held)
{
    return toBytes(heldTable(held).json());
}

QByteArray movementsCsv(const ScoreMovements &movements)
{
    return movementsTable(movements).csv();
}

QByteArray movementsJson(const ScoreMovements &movements)
{
    return toBytes(movementsTable(movements).json());
}

QByteArray movementCsv(const Movement &movement)
{
    return criteriaTable(movement).csv();
}

QByteArray movementJson(const QString &partner, const Movement &movement)
{
    return toBytes(
        QJsonObject { { QStringLiteral("partner"), partner },
                      { QStringLiteral("fit"), partsJson(movement.before, movement.after, movement.parts) },
                      { QStringLiteral("low"), partsJson(movement.lowBefore, movement.lowAfter, movement.low) },
                      { QStringLiteral("high"), partsJson(movement.highBefore, movement.highAfter, movement.high) },
                      { QStringLiteral("status_from"), fitStatusKey(movement.statusBefore) },
                      { QStringLiteral("status_to"), fitStatusKey(movement.statusAfter) },
                      { QStringLiteral("tier_from"), movement.tierBefore },
                      { QStringLiteral("tier_to"), movement.tierAfter },
                      { QStringLiteral("criteria"), criteriaTable(movement).json() },
                      { QStringLiteral("in_words"), QJsonArray::fromStringList(inWords(movement)) } });
}

} // namespace partnerscope
