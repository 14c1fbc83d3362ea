#pragma once

#include "exchange/importcells.h"

namespace partnerscope {

/// Decides, cell by cell, between what a company's record says and what a file offers, and keeps count.
class ImportJudge
{
public:
    ImportJudge(const Pool &pool, const ImportOptions &options);

    /// What the file's values carry, and what those carry that stand for a range.
    void setEvidence(const Evidence &offered);
    [[nodiscard]] const Evidence &evidence() const { return m_offered; }
    [[nodiscard]] const Evidence &estimateEvidence() const { return m_estimate; }

    /// Makes the last value of `cells` unknown where the record keeps its own. Call it for companies of the pool.
    void judge(CellColumn &cells, const PoolColumn *column, std::size_t poolRow, const Attribute &attribute,
               std::size_t line);
    void hand(ImportPlan &plan);

private:
    const Pool &m_pool;
    const ImportOptions &m_options;
    Evidence m_offered;
    Evidence m_estimate;
    ConflictCounts m_counts;
    QList<ImportConflict> m_conflicts;
};

/// Finds companies by the numbers another system gives them, and notes which it has.
class ImportNumbers
{
public:
    ImportNumbers(const Pool &pool, const ImportOptions &options);

    /// Position of the column in the file; none: rows have no numbers.
    void setColumn(std::optional<std::size_t> column) { m_column = column; }
    [[nodiscard]] bool isUsed() const { return m_column.has_value(); }
    /// Takes the number of a row. Call it before found() and note().
    void read(const TableReader &reader);
    /// The company with the row's number; else `byName`, unless that has another number.
    [[nodiscard]] std::int64_t found(std::int64_t byName) const;
    /// Whether the row has a number in a system that has listed companies before: then it is another company than all
    /// of them, however similar their names.
    [[nodiscard]] bool isNewNumber() const { return !m_number.empty() && m_hasEarlier; }
    void note(std::int64_t company);
    /// \param batchRows company number → row of the batch, of those that are new.
    [[nodiscard]] ListedCompanies take(const std::unordered_map<std::int64_t, std::int64_t> &batchRows,
                                       const QString &system, const QDate &day);

private:
    const Pool &m_pool;
    const ImportOptions &m_options;
    std::optional<std::size_t> m_column;
    std::string m_number;      ///< of the row
    bool m_hasEarlier = false; ///< the system has listed companies before
    std::unordered_map<std::string, std::int64_t> m_byNumber;
    std::unordered_map<std::int64_t, std::string> m_numberOf;
    std::unordered_map<std::int64_t, bool> m_seen; ///< in the order of no matter
    std::vector<std::pair<std::int64_t, std::string>> m_listed;
};

} // namespace partnerscope
