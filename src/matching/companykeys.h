#pragma once

#include "matching/keytable.h"
#include "pool/pool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace partnerscope {

/// Host of a web address without "www.", in small letters: "https://www.Acme.de/about" gives "acme.de". Empty for no
/// address, and for hosts that many companies share (social networks, code hosting), which identify nobody.
[[nodiscard]] std::string domainKey(std::string_view website);
/// A name without case, accents, punctuation and repeated spaces; "&" reads as "and".
[[nodiscard]] std::string nameKey(std::string_view name);

/// Whether two names may be one company's where the web domain speaks for it: they share a word that says something,
/// one begins as the other does, or is its initials. The companies of a holding, or the customers of a host, do not.
[[nodiscard]] bool mayBeOneName(std::string_view a, std::string_view b);

/// Finds the company a row of a file means: by domain where the names do not speak against it, else by name and
/// country. Where a country is unknown on one side, a name that only one company bears is enough.
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
    static constexpr std::uint32_t NoBearer = KeyTable::None;
    /// A company that bears a name; those of one name form a chain, in the order they came.
    struct Bearer {
        std::int64_t number;
        std::uint32_t country; ///< in m_countries
        std::uint32_t next;
    };
    struct Chain {
        std::uint32_t first;
        std::uint32_t last;
    };
    template <typename Condition>
    [[nodiscard]] bool holdsForAll(std::uint32_t name, const Condition &condition) const;

    /// A company of a domain under one of its names.
    struct Owner {
        std::int64_t number;
        std::uint32_t name;
        std::uint32_t next;
    };
    void addOwner(std::uint32_t domain, std::int64_t number, std::uint32_t name);
    [[nodiscard]] std::int64_t ownerOf(std::uint32_t domain, const std::string &name) const;

    KeyTable m_domains;
    std::vector<Chain> m_domainChains; ///< by number of the domain
    std::vector<Owner> m_owners;
    KeyTable m_names;
    std::vector<Chain> m_chains; ///< by number of the name
    std::vector<Bearer> m_bearers;
    KeyTable m_countries;
};

struct MatchingMemory;
/// All companies of a pool, numbered by row, under their names and those the workspace remembers.
[[nodiscard]] CompanyIndex indexOf(const Pool &pool, const MatchingMemory *memory = nullptr);

} // namespace partnerscope
