#pragma once

#include "exchange/importplan.h"
#include "matching/comparison.h"

namespace partnerscope {

/// A row of the plan that would become a new company, and what it says about which company it is.
struct NewRow {
    std::size_t batchRow;
    CompanyRecord record;
};

/// So many new rows are compared with similar companies and with each other; a longer list is left to the page Data
/// quality.
inline constexpr std::size_t SimilarRowsAtMost = 50'000;

/// The field of a record that an attribute says; nullptr for attributes that do not identify.
[[nodiscard]] std::string *identityField(CompanyRecord &record, const QString &attribute);

/// Looks for companies of the pool that new rows are similar to, lists them in the plan, and takes those for the same
/// that the options say. Reads the pool once.
[[nodiscard]] Result<> compareSimilar(ImportPlan &plan, const std::vector<NewRow> &rows, const Pool &pool,
                                      const ImportOptions &options, const Progress &progress);

/// A new row that repeats an earlier one under another name; both are rows of the batch.
struct RepeatedRow {
    std::size_t row;
    std::size_t first;
};
/// Looks for new rows that are similar to each other, and lists them in the plan. \returns those the options take for
/// the same, by what they repeat: one that is not repeating another itself.
[[nodiscard]] std::vector<RepeatedRow> compareRows(ImportPlan &plan, const std::vector<NewRow> &rows,
                                                   const ImportOptions &options);

/// A company that was found under another name keeps its own: the list knows it by an alias, it was not renamed.
void keepNames(ImportPlan &plan, const Pool &pool, const MatchingMemory &memory);

} // namespace partnerscope
