#include "session/coverageexports.h"

#include "exchange/csvwriter.h"
#include "session/exportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace partnerscope {

namespace {
constexpr int Decimals = 6;
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t NamedCells = 3; ///< in `adds`

double bestFit(const CoverageTally &tally)
{
    return tally.bestFit < 0 ? Unknown : tally.bestFit;
}

QString methodKey(GapMethod method)
{
    switch (method) {
    case GapMethod::LazyGreedy: return QStringLiteral("lazy_greedy");
    case GapMethod::RatioGreedy: return QStringLiteral("ratio_greedy");
    case GapMethod::BestSingle: return QStringLiteral("best_single");
    case GapMethod::Exact: return QStringLiteral("exact");
    }
    Q_UNREACHABLE();
}

QJsonArray picksJson(const Scores &scores, const CoverageProposal &made)
{
    QJsonArray picks;
    for (const ProposedPick &pick : made.proposal.picks) {
        QJsonArray cells;
        for (const FilledCell &filled : pick.cells)
            cells.append(
                QJsonObject { { QStringLiteral("codes"), QJsonArray::fromStringList(made.space.codesOf(filled.cell)) },
                              { QStringLiteral("label"), made.space.labelOf(filled.cell, *scores.schema) },
                              { QStringLiteral("gain"), jsonNumber(filled.gain) } });
        picks.append(
            QJsonObject { { QStringLiteral("pick"), static_cast<qint64>(picks.size()) + 1 },
                          { QStringLiteral("partner"), scores.pool->name(pick.row) },
                          { QStringLiteral("fit"), jsonNumber(pick.fit) },
                          { QStringLiteral("adds"), addsInWords(pick, made.space, *scores.schema, NamedCells) },
                          { QStringLiteral("gain"), jsonNumber(pick.gain) },
                          { QStringLiteral("gap_share"), jsonNumber(pick.gapShare) },
                          { QStringLiteral("covered_after"), jsonNumber(pick.coveredAfter) },
                          { QStringLiteral("cost"), jsonNumber(pick.cost) },
                          { QStringLiteral("cells"), cells } });
    }
    return picks;
}

QJsonObject certificateJson(const Proposal &proposal)
{
    return { { QStringLiteral("share"), jsonNumber(proposal.certificate) },
             { QStringLiteral("value"), jsonNumber(proposal.value) },
             { QStringLiteral("bound"), jsonNumber(proposal.bound) },
             { QStringLiteral("optimal"), proposal.proved },
             { QStringLiteral("method"), methodKey(proposal.method) },
             { QStringLiteral("in_words"), certificateInWords(proposal) } };
}
} // namespace

QByteArray coverageCsv(const CoverageSpace &space, const ScoreSheet &sheet)
{
    const std::vector<CoverageTally> tallies = coverageTallies(space, sheet);
    CsvWriter csv;
    for (const char *column : { "row", "column", "demand", "supply", "qualified", "best_fit", "state" })
        csv.text(std::string_view(column));
    if (space.dimensions() > 2)
        csv.text(std::string_view("third"));
    csv.endRow();
    for (std::size_t cell = 0; cell < tallies.size(); ++cell) {
        const QStringList codes = space.codesOf(cell);
        const CoverageTally &tally = tallies[cell];
        csv.text(codes.at(0));
        csv.text(codes.at(1));
        csv.number(space.demand(cell).value_or(Unknown), Decimals);
        csv.number(supplyPoints(tally.supply), Decimals);
        csv.integer(tally.qualified);
        csv.number(bestFit(tally), Decimals);
        csv.text(coverageStateKey(coverageState(tally, space, cell)));
        if (codes.size() > 2)
            csv.text(codes.at(2));
        csv.endRow();
    }
    return csv.take();
}

QByteArray coverageJson(const CoverageSpace &space, const ScoreSheet &sheet)
{
    const std::vector<CoverageTally> tallies = coverageTallies(space, sheet);
    QJsonArray array;
    for (std::size_t cell = 0; cell < tallies.size(); ++cell) {
        const QStringList codes = space.codesOf(cell);
        const CoverageTally &tally = tallies[cell];
        QJsonObject object { { QStringLiteral("row"), codes.at(0) },
                             { QStringLiteral("column"), codes.at(1) },
                             { QStringLiteral("demand"), jsonNumber(space.demand(cell).value_or(Unknown)) },
                             { QStringLiteral("supply"), jsonNumber(supplyPoints(tally.supply)) },
                             { QStringLiteral("qualified"), static_cast<qint64>(tally.qualified) },
                             { QStringLiteral("best_fit"), jsonNumber(bestFit(tally)) },
                             { QStringLiteral("state"), coverageStateKey(coverageState(tally, space, cell)) } };
        if (codes.size() > 2)
            object.insert(QStringLiteral("third"), codes.at(2));
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray proposalCsv(const Scores &scores, const CoverageProposal &made)
{
    CsvWriter csv;
    for (const char *column : { "pick", "partner", "fit", "adds", "gain", "covered_after", "cost" })
        csv.text(std::string_view(column));
    csv.endRow();
    qint64 number = 0;
    for (const ProposedPick &pick : made.proposal.picks) {
        csv.integer(++number);
        csv.text(scores.pool->nameUtf8(pick.row));
        csv.number(pick.fit, Decimals);
        csv.text(addsInWords(pick, made.space, *scores.schema, NamedCells));
        csv.number(pick.gain, Decimals);
        csv.number(pick.coveredAfter, Decimals);
        csv.number(pick.cost, Decimals);
        csv.endRow();
    }
    return csv.take();
}

QByteArray proposalJson(const Scores &scores, const CoverageProposal &made)
{
    const Proposal &proposal = made.proposal;
    QJsonArray setAside;
    for (const SetAside &aside : proposal.setAside)
        setAside.append(QJsonObject { { QStringLiteral("partner"), scores.pool->name(aside.row) },
                                      { QStringLiteral("fit"), jsonNumber(scores.sheet.fit(aside.row)) },
                                      { QStringLiteral("reason"), aside.reason } });
    QJsonArray dimensions;
    for (std::size_t axis = 0; axis < made.space.dimensions(); ++axis)
        dimensions.append(made.space.attribute(axis));
    const double coveredAfter = proposal.picks.empty() ? proposal.coveredBefore : proposal.picks.back().coveredAfter;
    const QJsonObject whole { { QStringLiteral("dimensions"), dimensions },
                              { QStringLiteral("has_demand"), proposal.hasDemand },
                              { QStringLiteral("from_nothing"), proposal.fromNothing },
                              { QStringLiteral("demand"), jsonNumber(proposal.demand) },
                              { QStringLiteral("gap"), jsonNumber(proposal.gap) },
                              { QStringLiteral("closed"), jsonNumber(proposal.closed) },
                              { QStringLiteral("covered_before"), jsonNumber(proposal.coveredBefore) },
                              { QStringLiteral("covered_after"), jsonNumber(coveredAfter) },
                              { QStringLiteral("candidates"), static_cast<qint64>(proposal.candidates) },
                              { QStringLiteral("without_cost"), static_cast<qint64>(proposal.withoutCost) },
                              { QStringLiteral("certificate"), certificateJson(proposal) },
                              { QStringLiteral("picks"), picksJson(scores, made) },
                              { QStringLiteral("set_aside"), setAside } };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
