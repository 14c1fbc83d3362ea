#pragma once

#include "base/utf8.h"
#include "exchange/importcells.h"
#include "exchange/importjudge.h"
#include "exchange/importmapping.h"
#include "exchange/importscan.h"
#include "exchange/importsimilar.h"
#include "exchange/problemlog.h"
#include "matching/companykeys.h"

#include <map>

namespace partnerscope {

/// Reads one file into one plan.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(Planner)

public:
    Planner(const TableSource &table, const Schema &schema, const Pool &pool, const ImportOptions &options,
            const Progress &progress)
        : m_table(table)
        , m_schema(schema)
        , m_pool(pool)
        , m_options(options)
        , m_progress(progress)
        , m_numbers(pool, options)
        , m_judge(pool, options)
    {
    }

    Result<ImportPlan> plan();

private:
    static constexpr std::size_t NoColumn = static_cast<std::size_t>(-1);

    /// A column of the file with the cells read from it.
    struct Target {
        std::size_t fileColumn;
        CellColumn cells;
        const PoolColumn *poolColumn;
        const Attribute *attribute;
        std::size_t currencyColumn = NoColumn;
    };

    Result<> chooseColumns();
    Result<> chooseNumbers();
    Result<> inferColumns();
    Result<> addAttributes(const TableScan &scan);
    void makeTargets(const TableScan &scan, const std::vector<DateFinding> &dates);
    [[nodiscard]] CellReading readingOf(const ImportColumn &column, const TableScan::Column &scan) const;
    [[nodiscard]] std::shared_ptr<ImportVocabulary> vocabularyFor(const Attribute &attribute);
    [[nodiscard]] const Attribute *attributeOf(const QString &key) const;

    Result<> readRows();
    void readRow(const TableReader &reader);
    void describeRow(const TableReader &reader);
    void keepPreview();
    [[nodiscard]] QString refusal(std::span<const std::string_view> cells, CellKind nameKind) const;
    void readCell(const TableReader &reader, Target &target);
    [[nodiscard]] CompanyIndex::Keys keysOf() const;
    [[nodiscard]] std::int64_t companyOf(const CompanyIndex::Keys &keys) const;
    [[nodiscard]] CompanyRecord recordOf() const;
    void addRow(std::size_t line, BatchRow::Action action, PartnerId id);
    void updateRow(std::int64_t company, const CompanyIndex::Keys &keys, std::size_t line);
    [[nodiscard]] bool changesNothing(std::int64_t company, std::int64_t batchRow) const;
    [[nodiscard]] bool isIdentifying(const Target &target) const;
    void judgeSimilar();
    void joinRepeated(const std::vector<RepeatedRow> &repeated);
    void finish();
    void finishVocabularies();

    const TableSource &m_table;
    const Schema &m_schema;
    const Pool &m_pool;
    const ImportOptions &m_options;
    const Progress &m_progress;

    HeaderRow m_header;
    CellFormat m_format;
    ImportPlan m_plan;
    ProblemLog m_log { m_plan };
    std::vector<Target> m_targets;
    std::map<QString, std::shared_ptr<ImportVocabulary>> m_vocabularies;
    std::size_t m_nameColumn = NoColumn;
    std::size_t m_name = NoColumn; ///< positions in m_targets
    std::size_t m_website = NoColumn;
    std::size_t m_country = NoColumn;

    std::vector<NewRow> m_newRows; ///< to be compared with similar companies
    CompanyIndex m_index;
    /// Company number (pool rows first, then new companies) → row of the batch; absent while nothing changed.
    std::unordered_map<std::int64_t, std::int64_t> m_batchRows;
    std::int64_t m_companies = 0;
    ImportNumbers m_numbers;
    ImportJudge m_judge;
};

} // namespace partnerscope
