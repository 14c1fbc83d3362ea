#pragma once

#include "session/proposaldata.h"

#include <QByteArray>

namespace partnerscope {

// Coverage and proposals as other programs read them (interfaces.md). CSV: UTF-8, LF, decimal point.

/// Columns row, column, demand, supply, qualified, best_fit, state; over three dimensions then `third`. Two or three
/// dimensions, a line per cell.
[[nodiscard]] QByteArray coverageCsv(const CoverageSpace &space, const ScoreSheet &sheet);
/// The same cells as an array of objects; empty cells are null.
[[nodiscard]] QByteArray coverageJson(const CoverageSpace &space, const ScoreSheet &sheet);

/// Columns pick, partner, fit, adds, gain, covered_after, cost: gain in points of demand, covered_after in percent.
[[nodiscard]] QByteArray proposalCsv(const Scores &scores, const CoverageProposal &made);
/// One object: the same picks with the cells each fills, the certificate, and who was set aside and why.
[[nodiscard]] QByteArray proposalJson(const Scores &scores, const CoverageProposal &made);

} // namespace partnerscope
