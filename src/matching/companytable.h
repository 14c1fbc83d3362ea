#pragma once

#include "matching/matchingmemory.h"
#include "pool/pool.h"

#include <functional>

namespace partnerscope {

/// Called now and then with a share in [0, 1]; returning false stops the work.
using MatchProgress = std::function<bool(double)>;

/// How many threads matching works with.
[[nodiscard]] std::size_t matchingThreads();

/// The keys of many companies in little memory: about 100 bytes each, where CompanyKeys take ten times that.
class CompanyTable
{
public:
    void add(const CompanyKeys &keys);
    void append(const CompanyTable &other);
    /// Reads one row into `keys`, whose memory is used again.
    void read(std::size_t row, CompanyKeys &keys) const;
    [[nodiscard]] CompanyKeys at(std::size_t row) const;
    [[nodiscard]] std::size_t size() const { return m_offsets.size() - 1; }

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_offsets { 0 };
};

/// Reads rows of a pool as they are compared: name, other names, website, country, and the columns `city`, `address`
/// and `phone` where the workspace has them. Pool and memory outlive it.
class CompanyReader
{
public:
    CompanyReader(const Pool &pool, const MatchingMemory &memory);
    [[nodiscard]] CompanyKeys keysAt(std::size_t row) const;

private:
    const Pool &m_pool;
    const MatchingMemory &m_memory;
    const PoolColumn *m_website;
    const PoolColumn *m_country;
    const PoolColumn *m_city;
    const PoolColumn *m_address;
    const PoolColumn *m_phone;
    const PoolColumn *m_legalName;
};

/// One row alone.
[[nodiscard]] CompanyKeys companyKeysAt(const Pool &pool, std::size_t row, const MatchingMemory &memory = {});
/// All rows, read with both cores. Empty if `progress` stopped it.
[[nodiscard]] CompanyTable companyTable(const Pool &pool, const MatchingMemory &memory = {},
                                        const MatchProgress &progress = {});

} // namespace partnerscope
