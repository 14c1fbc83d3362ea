#pragma once

#include "pool/pool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace partnerscope {

/// Host of a web address without "www.", in small letters: "https://www.Acme.de/about" gives "acme.de". Empty for no
/// address, and for hosts that many companies share (social networks, code hosting), which identify nobody.
[[nodiscard]] std::string domainKey(std::string_view website);
/// A name without case, accents, punctuation and repeated spaces; "&" reads as "and".
[[nodiscard]] std::string nameKey(std::string_view name);

/// Finds the company a row of a file means: by domain, else by name and country. Where a country is unknown on one
/// side, a name that only one company bears is enough.
class CompanyIndex
{
public:
    struct Keys {
        std::string domain;
        std::string name;
        std::string country; ///< code; empty: unknown
    };
    static constexpr std::int64_t None = -1;

    /// Companies get the numbers 0, 1, … in the order they are added.
    void add(std::int64_t number, const Keys &keys);
    [[nodiscard]] std::int64_t find(const Keys &keys) const;

private:
    struct Bearer {
        std::int64_t number;
        std::string country;
    };
    std::unordered_map<std::string, std::int64_t> m_byDomain;
    std::unordered_map<std::string, std::vector<Bearer>> m_byName;
};

struct MatchingMemory;
/// All companies of a pool, numbered by row, under their names and those the workspace remembers.
[[nodiscard]] CompanyIndex indexOf(const Pool &pool, const MatchingMemory *memory = nullptr);

} // namespace partnerscope
