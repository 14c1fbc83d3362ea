#pragma once

#include "matching/companytable.h"

namespace partnerscope {

/// Two rows of a table that may be one company.
struct DuplicatePair {
    std::uint32_t left = 0; ///< the smaller row
    std::uint32_t right = 0;
    double probability = 0;
    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

/// Which companies are worth comparing: they share a web domain, a phone number, an address, the letters of the name, a
/// rare word or two words of it, its initials, or its sound and beginning. A key counts the more the fewer companies
/// share it, and keys add up: a name, domain or phone number is enough alone, as is any key of ten companies or fewer,
/// while two keys of twenty companies are only enough together (reciprocal comparisons: Papadakis et al. 2014,
/// Meta-Blocking). A key that more than 60 companies share says nothing and is passed over; under the same name, domain
/// or phone number each company is then compared with its neighbours only. So the work grows in step with the number of
/// companies.
class CandidateIndex
{
public:
    explicit CandidateIndex(const CompanyTable &companies);

    /// Rows after `row` to compare it with, ascending, each once.
    void after(std::uint32_t row, std::vector<std::uint32_t> &rows) const;
    /// Pairs in all, for figures and tests.
    [[nodiscard]] std::uint64_t count() const;

private:
    struct Block {
        std::uint32_t begin; ///< position in m_rows
        std::uint32_t size;
        std::uint32_t weight; ///< what sharing its key counts
    };

    std::vector<std::uint32_t> m_rows; ///< of the blocks, ascending in each
    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_begins; ///< per row, position in m_blocksOfRow
    std::vector<std::uint32_t> m_blocksOfRow;
};

/// Pairs from the threshold `ask` on, most probable first, then by rows; the same whatever the number of threads.
/// `progress` gets 0 … 1 and may stop the work by returning false; then the result is empty.
[[nodiscard]] std::vector<DuplicatePair> findDuplicates(const CompanyTable &companies,
                                                        const MatchThresholds &thresholds = {},
                                                        const MatchProgress &progress = {});

/// The keys by which companies find each other, as numbers; for an index of one's own. Sorted, each once.
void blockingKeys(const CompanyKeys &company, std::vector<std::uint64_t> &keys);

} // namespace partnerscope
