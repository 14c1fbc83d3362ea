#include "exchange/problemlog.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype ProblemsAtMost = 10'000;
} // namespace

void ProblemLog::report(std::size_t line, const QString &column, const QString &reason)
{
    note({ line, column, reason, false });
}

void ProblemLog::reject(std::size_t line, const QString &column, const QString &reason,
                        std::span<const std::string_view> cells)
{
    ++m_plan.counts.rejected;
    note({ line, column, reason, true });
    if (m_rejected.bytes().isEmpty()) {
        for (const ImportColumn &fileColumn : m_plan.columns)
            m_rejected.text(fileColumn.header);
        m_rejected.text(tr("Reason"));
        m_rejected.endRow();
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
        m_rejected.text(i < cells.size() ? withoutFormulaGuard(cells[i]) : std::string_view());
    m_rejected.text(tr("Line %1: %2").arg(line).arg(reason));
    for (const std::string_view cell : cells.subspan(std::min(cells.size(), m_plan.columns.size())))
        m_rejected.text(withoutFormulaGuard(cell)); // more than the header has names for
    m_rejected.endRow();
}

void ProblemLog::note(const ImportProblem &problem)
{
    ++m_plan.problemCount;
    if (m_plan.problems.size() < ProblemsAtMost)
        m_plan.problems << problem;
}

} // namespace partnerscope
