#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace partnerscope {

/// Numbers texts 0, 1, … in the order they come, each text once. A million texts lie in one piece of memory: no
/// allocation for each, and a search looks at two places.
class KeyTable
{
public:
    static constexpr std::uint32_t None = ~std::uint32_t { 0 };

    [[nodiscard]] std::uint32_t find(std::string_view key) const;
    /// The number of a text, which is added if it is new.
    std::uint32_t insert(std::string_view key);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::string_view key(std::uint32_t number) const
    {
        return std::string_view(m_bytes).substr(m_entries[number].begin, m_entries[number].size);
    }

private:
    struct Entry {
        std::uint64_t hash;
        std::uint64_t begin; ///< in m_bytes
        std::uint32_t size;
    };
    /// The slot of a text, or the empty one where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view key, std::uint64_t hash) const;
    void grow();

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< numbers; None: empty. A power of two, at most half full
};

} // namespace partnerscope
