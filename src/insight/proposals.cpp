#include "insight/proposals.h"

#include "domain/namedversion.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

/// Below this share of the gap a cell is not worth naming.
constexpr double WorthNaming = 1e-6;

double total(const std::vector<double> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

/// What each cell is worth, in points.
std::vector<double> cellWeights(const CoverageSpace &space, const ScoreSheet &sheet)
{
    std::vector<double> weights(space.size(), 0);
    if (space.hasDemand()) {
        for (std::size_t cell = 0; cell < weights.size(); ++cell)
            weights[cell] = space.demand(cell).value_or(0);
        return weights;
    }
    std::vector<CoverageTally> tallies(space.size()); // without engagements nobody is a partner: all uncovered
    if (space.onlyEngaged())
        tallies = coverageTallies(space, sheet);
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        const CoverageState state = coverageState(tallies[cell], space, cell);
        weights[cell] = state == CoverageState::Uncovered || state == CoverageState::Thin ? 1 : 0;
    }
    const double count = total(weights);
    for (double &weight : weights)
        weight = count > 0 ? 100 * weight / count : 0;
    return weights;
}

/// Takes away what active partners cover already. In the order of rows, so that it rounds the same everywhere.
void takeCovered(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet, std::vector<double> &gaps)
{
    CoverageCells cells;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (!pool.isActive(row) || !sheet.qualifies(row))
            continue;
        space.cellsOf(row, cells);
        for (const CoverageShare &share : cells.shares)
            gaps[share.cell] *= 1 - sheet.fit(row) / 100 * share.share;
    }
}

QString endOf(const Engagement &engagement)
{
    const QString day = engagement.endedOn.toString(Qt::ISODate);
    const QString what = engagement.agreedOn.isValid() ? Words::tr("The engagement ended on %1.").arg(day)
                                                       : Words::tr("Declined on %1.").arg(day);
    return engagement.outcome.isEmpty() ? what : what + QLatin1Char(' ') + engagement.outcome;
}

/// Why companies are not proposed again, by row: declined or ended engagements, unless another one goes on, and a
/// decline on a shortlist of the same profile.
std::unordered_map<std::size_t, QString> reasonsAgainst(const Pool &pool, const ProposalQuestion &question)
{
    std::unordered_map<std::size_t, const Engagement *> latest; // nullptr: one goes on
    for (const Engagement &engagement : question.engagements) {
        const std::optional<std::size_t> row = pool.rowOf(engagement.partner);
        if (!row)
            continue;
        const auto [known, isNew] = latest.try_emplace(*row, &engagement);
        if (!engagement.endedOn.isValid())
            known->second = nullptr;
        else if (!isNew && known->second && known->second->endedOn < engagement.endedOn)
            known->second = &engagement;
    }
    std::unordered_map<std::size_t, QString> reasons;
    for (const auto &[row, engagement] : latest) {
        if (engagement)
            reasons.emplace(row, endOf(*engagement));
    }
    for (const Shortlist &list : question.shortlists) {
        const bool isOfProfile = list.profile == question.profile || namedVersion(list).profile == question.profile;
        for (const ShortlistEntry &entry : list.entries) {
            const bool isDeclined = isOfProfile && entry.status == CandidateStatus::Declined;
            const std::optional<std::size_t> row = isDeclined ? pool.rowOf(entry.partner) : std::nullopt;
            if (row)
                reasons.try_emplace(*row, Words::tr("Declined on the shortlist \"%1\".").arg(list.name));
        }
    }
    return reasons;
}

Result<> checkQuestion(const ProposalQuestion &question)
{
    if (!std::isfinite(question.fitWeight) || question.fitWeight < 0)
        return fail(ErrorCode::InvalidInput, Words::tr("The weight of fit is a number from 0 up."));
    if (question.budget && (!std::isfinite(*question.budget) || *question.budget < 0))
        return fail(ErrorCode::InvalidInput, Words::tr("The budget is a number from 0 up."));
    if (question.budget && question.costs.empty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("A budget needs costs: say what each company costs to recruit."));
    return {};
}

/// Rows that may be proposed; fills in who is set aside.
std::vector<std::uint32_t> candidateRows(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet,
                                         const ProposalQuestion &question, Proposal &proposal)
{
    const std::unordered_map<std::size_t, QString> reasons = reasonsAgainst(pool, question);
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < sheet.size(); ++row) {
        if (!sheet.qualifies(row) || (space.onlyEngaged() && pool.isActive(row)))
            continue;
        const auto reason = reasons.find(row);
        if (reason != reasons.end())
            proposal.setAside.push_back({ static_cast<std::uint32_t>(row), reason->second });
        else if (!question.costs.empty() && !(question.costs[row] >= 0))
            ++proposal.withoutCost;
        else
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    std::ranges::stable_sort(proposal.setAside, [&](const SetAside &a, const SetAside &b) {
        return sheet.fitSum[a.row] > sheet.fitSum[b.row];
    });
    proposal.candidates = rows.size();
    return rows;
}

/// The picks with the cells each fills, in turn. \param worth of each cell, covered or not
void describePicks(const GapProblem &problem, const GapSelection &selection, const std::vector<std::uint32_t> &rows,
                   const std::vector<double> &worth, const ProposalQuestion &question, Proposal &proposal)
{
    std::vector<double> left = problem.weights;
    CoverageCells cells;
    for (const GapPick &chosen : selection.picks) {
        ProposedPick pick {};
        pick.row = rows[chosen.candidate];
        pick.fit = problem.candidates[chosen.candidate].fit;
        pick.cost = question.costs.empty() ? std::numeric_limits<double>::quiet_NaN() : question.costs[pick.row];
        problem.cellsOf(chosen.candidate, cells);
        for (const CoverageShare &share : cells.shares) {
            const double part = left[share.cell] * share.share;
            left[share.cell] -= part;
            pick.gain += part;
            if (part > WorthNaming * proposal.gap)
                pick.cells.push_back({ share.cell, part, part / worth[share.cell] });
        }
        std::ranges::stable_sort(pick.cells, [](const FilledCell &a, const FilledCell &b) { return a.gain > b.gain; });
        proposal.closed += pick.gain;
        pick.gapShare = proposal.gap > 0 ? pick.gain / proposal.gap : 0;
        const double covered = proposal.demand - proposal.gap + proposal.closed;
        pick.coveredAfter = proposal.demand > 0 ? std::clamp(100 * covered / proposal.demand, 0.0, 100.0) : 0;
        proposal.picks.push_back(std::move(pick));
    }
}
} // namespace

Result<Proposal> propose(const CoverageSpace &space, const Pool &pool, const ScoreSheet &sheet,
                         const ProposalQuestion &question)
{
    const Result<> checked = checkQuestion(question);
    if (!checked)
        return checked.failure();
    Proposal proposal;
    proposal.hasDemand = space.hasDemand();
    proposal.fromNothing = !space.onlyEngaged();
    GapProblem problem;
    const std::vector<double> worth = cellWeights(space, sheet);
    problem.weights = worth;
    proposal.demand = total(worth);
    if (space.onlyEngaged())
        takeCovered(space, pool, sheet, problem.weights);
    proposal.gap = total(problem.weights);
    proposal.coveredBefore = proposal.demand > 0 ? 100 * (1 - proposal.gap / proposal.demand) : 0;

    const std::vector<std::uint32_t> rows = candidateRows(space, pool, sheet, question, proposal);
    problem.candidates.reserve(rows.size());
    for (const std::uint32_t row : rows)
        problem.candidates.push_back(
            { sheet.fit(row), question.costs.empty() ? 0 : question.costs[row], pool.id(row).value });
    problem.cellsOf = [&](std::size_t candidate, CoverageCells &into) {
        space.cellsOf(rows[candidate], into);
        for (CoverageShare &share : into.shares)
            share.share *= problem.candidates[candidate].fit / 100;
    };
    problem.count = question.count;
    problem.fitWeight = question.fitWeight;
    problem.budget = question.budget;
    const GapSelection selection = question.exact ? selectExactly(problem) : selectGreedily(problem);
    proposal.bound = selection.bound;
    proposal.value = selection.value;
    proposal.certificate = selection.certificate();
    proposal.proved = selection.proved;
    proposal.method = selection.method;
    describePicks(problem, selection, rows, worth, question, proposal);
    return proposal;
}

QString addsInWords(const ProposedPick &pick, const CoverageSpace &space, const Schema &schema, std::size_t named)
{
    QStringList labels;
    for (const FilledCell &filled : pick.cells) {
        if (static_cast<std::size_t>(labels.size()) < named)
            labels << space.labelOf(filled.cell, schema);
    }
    const QString list = labels.join(QStringLiteral("; "));
    const std::size_t others = pick.cells.size() - static_cast<std::size_t>(labels.size());
    return others == 0 ? list : Words::tr("%1 and %n more", nullptr, static_cast<int>(others)).arg(list);
}

QString rationaleOf(const ProposedPick &pick, const CoverageSpace &space, const Schema &schema)
{
    const QString share = QLocale().toString(100 * pick.gapShare, 'f', 1);
    if (pick.cells.empty())
        return Words::tr("Adds nothing that the others lack, but fits well.");
    return Words::tr("Adds %1. Closes %2 % of the gap.").arg(addsInWords(pick, space, schema), share);
}

QString certificateInWords(const Proposal &proposal)
{
    if (!(proposal.gap > GapEpsilon))
        return Words::tr("There is no gap to close.");
    if (proposal.picks.empty())
        return Words::tr("No candidate closes a gap: nobody who qualifies and is not a partner yet serves these "
                         "cells.");
    if (proposal.proved)
        return Words::tr("No other choice closes more: this is the optimum.");
    // Rounded down: the promise must hold.
    return Words::tr("This choice reaches at least %1 % of the optimum.")
        .arg(QLocale().toString(std::floor(proposal.certificate * 1000) / 10, 'f', 1));
}

} // namespace partnerscope
