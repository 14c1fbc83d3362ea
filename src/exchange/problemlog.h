#pragma once

#include "exchange/csvwriter.h"
#include "exchange/importplan.h"

#include <QCoreApplication>

#include <span>

namespace partnerscope {

/// The cells and rows of a file that cannot be used, put into a plan with their reasons; the rows also as a file that
/// can be corrected and imported again.
class ProblemLog
{
    Q_DECLARE_TR_FUNCTIONS(ProblemLog)

public:
    /// \param plan must outlive the log
    explicit ProblemLog(ImportPlan &plan)
        : m_plan(plan)
    {
    }

    /// A cell is left out.
    void report(std::size_t line, const QString &column, const QString &reason);
    /// A row is left out. \param cells none where the row could not be taken apart
    void reject(std::size_t line, const QString &column, const QString &reason,
                std::span<const std::string_view> cells);
    /// Hands the rejected rows to the plan.
    void finish() { m_plan.rejectedCsv = m_rejected.take(); }

private:
    void note(const ImportProblem &problem);

    ImportPlan &m_plan;
    CsvWriter m_rejected;
};

} // namespace partnerscope
