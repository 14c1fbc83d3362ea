#include "session/stabilityexports.h"

#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;
constexpr double NotKnown = std::numeric_limits<double>::quiet_NaN();

QJsonValue jsonNumber(double number)
{
    return std::isfinite(number) ? QJsonValue(std::round(number * 1e6) / 1e6) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// One line of a table, as CSV cells or as members of an object.
class Line
{
public:
    void number(const QString &column, double value) { m_cells.push_back({ column, value, Decimals, {}, false }); }
    void count(const QString &column, double value) { m_cells.push_back({ column, value, 0, {}, false }); }
    void text(const QString &column, const QString &value) { m_cells.push_back({ column, 0, 0, value, true }); }

    void writeHead(CsvWriter &csv) const
    {
        for (const Cell &cell : m_cells)
            csv.text(cell.column);
        csv.endRow();
    }
    void write(CsvWriter &csv) const
    {
        for (const Cell &cell : m_cells) {
            if (cell.isText)
                csv.text(cell.text);
            else
                csv.number(cell.number, cell.decimals);
        }
        csv.endRow();
    }
    [[nodiscard]] QJsonObject object() const
    {
        QJsonObject object;
        for (const Cell &cell : m_cells)
            object.insert(cell.column, cell.isText ? jsonText(cell.text) : jsonNumber(cell.number));
        return object;
    }

private:
    struct Cell {
        QString column;
        double number;
        int decimals;
        QString text;
        bool isText;
    };
    std::vector<Cell> m_cells;
};

QString tierName(const ScoreSheet &sheet, int tier)
{
    return tier < 0 ? QString() : sheet.tiers[static_cast<std::size_t>(tier)].name;
}

QString nameOf(const Scores &scores, const std::optional<std::uint32_t> &row)
{
    return row ? scores.pool->name(*row) : QString();
}

/// The ends of a range under `name`_low and `name`_high.
void addEnds(Line &line, const QString &name, const std::optional<StableRange> &range)
{
    line.number(name + QStringLiteral("_low"), range ? range->from() : NotKnown);
    line.number(name + QStringLiteral("_high"), range ? range->to() : NotKnown);
}

QString enters(const Scores &scores, const std::optional<StableRange::End> &end)
{
    return end ? nameOf(scores, end->enters) : QString();
}

QString yields(const Scores &scores, const std::optional<StableRange::End> &end)
{
    return end ? nameOf(scores, end->yields) : QString();
}

Line lineOf(const Scores &scores, const NodeStability &node)
{
    const auto text = [](const char *column) { return QString::fromLatin1(column); };
    const StableRange winner = node.winner.value_or(StableRange());
    const StableRange top = node.top.value_or(StableRange());
    const StableRange tier = node.tier.value_or(StableRange());
    const auto tierBeyond = [&](const std::optional<StableRange::End> &end) {
        return end ? tierName(scores.sheet, end->tier.value_or(-1)) : QString();
    };
    Line line;
    line.text(text("node"), node.key);
    line.text(text("label"), node.label);
    line.number(text("weight"), node.share);
    line.number(text("weight_of_whole"), node.global);
    addEnds(line, text("winner"), node.winner);
    line.text(text("overtaken_low_by"), enters(scores, winner.low));
    line.text(text("overtaken_high_by"), enters(scores, winner.high));
    addEnds(line, text("top"), node.top);
    line.text(text("top_enters_low"), enters(scores, top.low));
    line.text(text("top_yields_low"), yields(scores, top.low));
    line.text(text("top_enters_high"), enters(scores, top.high));
    line.text(text("top_yields_high"), yields(scores, top.high));
    addEnds(line, text("order"), node.order);
    addEnds(line, text("tier"), node.tier);
    line.text(text("tier_below"), tierBeyond(tier.low));
    line.text(text("tier_above"), tierBeyond(tier.high));
    line.number(text("critical"), node.relativeChange.value_or(NotKnown));
    return line;
}

Line lineOf(const Scores &scores, const Acceptability &all, const Acceptability::Candidate &candidate)
{
    const auto text = [](const char *column) { return QString::fromLatin1(column); };
    const std::uint32_t row = candidate.row;
    Line line;
    line.count(text("rank"), scores.sheet.isRanked(row) ? scores.ranking.rank[row] : NotKnown);
    line.text(text("partner"), scores.pool->name(row));
    line.number(text("fit"), scores.sheet.fit(row));
    line.text(text("tier"), tierName(scores.sheet, scores.sheet.tier[row]));
    line.number(text("mean_rank"), candidate.meanRank);
    line.number(text("confidence"), candidate.confidence);
    line.number(text("entropy"), candidate.entropy);
    for (std::size_t rank = 0; rank < all.ranks; ++rank)
        line.number(QStringLiteral("rank:%1").arg(rank + 1), candidate.ranks[rank]);
    line.number(text("later_rank"), candidate.later);
    for (std::size_t tier = 0; tier < scores.sheet.tiers.size(); ++tier)
        line.number(QStringLiteral("tier:") + scores.sheet.tiers[tier].name, candidate.tiers[tier]);
    line.number(text("no_tier"), candidate.tiers.back());
    for (std::size_t leaf = 0; leaf < scores.compiled.leaves.size(); ++leaf)
        line.number(QStringLiteral("weight:") + scores.compiled.leaves[leaf].key,
                    candidate.centralWeights.empty() ? NotKnown : candidate.centralWeights[leaf]);
    return line;
}

/// The columns of a table, for a file that has no lines.
template <typename Lines>
QByteArray csvOf(const Lines &lines, const Line &sample)
{
    CsvWriter csv;
    sample.writeHead(csv);
    for (const Line &line : lines)
        line.write(csv);
    return csv.take();
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonValue jointObject(const Scores &scores, const std::optional<ClosestRival> &rival)
{
    if (!rival)
        return {};
    QJsonArray weights;
    for (std::size_t i = 0; i < scores.compiled.leaves.size(); ++i) {
        if (scores.compiled.leaves[i].weight == 0)
            continue;
        const double after = rival->change.weights[i];
        weights.append(QJsonObject { { QStringLiteral("key"), scores.compiled.leaves[i].key },
                                     { QStringLiteral("from"), jsonNumber(after - rival->change.change[i]) },
                                     { QStringLiteral("to"), jsonNumber(after) } });
    }
    return QJsonObject { { QStringLiteral("partner"), scores.pool->name(rival->row) },
                         { QStringLiteral("distance"), jsonNumber(rival->change.distance) },
                         { QStringLiteral("weights"), weights } };
}
} // namespace

QByteArray stabilityCsv(const Scores &scores, const Stability &stability)
{
    std::vector<Line> lines;
    for (const NodeStability &node : stability.nodes)
        lines.push_back(lineOf(scores, node));
    return csvOf(lines, lineOf(scores, NodeStability()));
}

QByteArray stabilityJson(const Scores &scores, const Stability &stability, const std::optional<ClosestRival> &rival)
{
    QJsonArray nodes;
    for (const NodeStability &node : stability.nodes)
        nodes.append(lineOf(scores, node).object());
    const QString critical = stability.mostCritical ? stability.nodes[*stability.mostCritical].key : QString();
    return toBytes({ { QStringLiteral("top"), static_cast<qint64>(stability.topCount) },
                     { QStringLiteral("winner"), jsonText(nameOf(scores, stability.winner)) },
                     { QStringLiteral("most_critical"), jsonText(critical) },
                     { QStringLiteral("joint_change"), jointObject(scores, rival) },
                     { QStringLiteral("nodes"), nodes } });
}

QByteArray acceptabilityCsv(const Scores &scores, const Acceptability &acceptability)
{
    std::vector<Line> lines;
    for (const Acceptability::Candidate &candidate : acceptability.candidates) {
        Line line = lineOf(scores, acceptability, candidate);
        line.count(QStringLiteral("samples"), static_cast<double>(acceptability.samples));
        line.text(QStringLiteral("seed"), QString::number(acceptability.seed));
        lines.push_back(std::move(line));
    }
    if (!lines.empty())
        return csvOf(lines, lines.front());
    CsvWriter csv;
    for (const char *column : { "rank", "partner", "fit", "tier", "mean_rank", "confidence", "entropy", "later_rank" })
        csv.text(std::string_view(column));
    for (const Tier &tier : scores.sheet.tiers)
        csv.text(QString(QStringLiteral("tier:") + tier.name));
    csv.text(std::string_view("no_tier"));
    for (const CompiledProfile::Leaf &leaf : scores.compiled.leaves)
        csv.text(QString(QStringLiteral("weight:") + leaf.key));
    csv.text(std::string_view("samples"));
    csv.text(std::string_view("seed"));
    csv.endRow();
    return csv.take();
}

QByteArray acceptabilityJson(const Scores &scores, const Acceptability &acceptability)
{
    QJsonArray candidates;
    for (const Acceptability::Candidate &candidate : acceptability.candidates)
        candidates.append(lineOf(scores, acceptability, candidate).object());
    QJsonArray pairs;
    for (std::size_t a = 0; a < acceptability.pairwiseCount; ++a) {
        for (std::size_t b = 0; b < acceptability.pairwiseCount; ++b) {
            if (a == b)
                continue;
            const double share = acceptability.pairwise[a * acceptability.pairwiseCount + b];
            pairs.append(
                QJsonObject { { QStringLiteral("partner"), scores.pool->name(acceptability.candidates[a].row) },
                              { QStringLiteral("against"), scores.pool->name(acceptability.candidates[b].row) },
                              { QStringLiteral("wins"), jsonNumber(share) } });
        }
    }
    const bool isAround = acceptability.weights.knowledge == WeightKnowledge::Around;
    return toBytes({ { QStringLiteral("samples"), static_cast<qint64>(acceptability.samples) },
                     { QStringLiteral("seed"), static_cast<qint64>(acceptability.seed) },
                     { QStringLiteral("weights"), weightKnowledgeKey(acceptability.weights.knowledge) },
                     { QStringLiteral("spread"), isAround ? jsonNumber(acceptability.weights.spread) : QJsonValue() },
                     { QStringLiteral("half_width"), jsonNumber(acceptability.halfWidth) },
                     { QStringLiteral("choice_entropy"), jsonNumber(acceptability.choiceEntropy) },
                     { QStringLiteral("candidates"), candidates },
                     { QStringLiteral("pairs"), pairs } });
}

} // namespace partnerscope
