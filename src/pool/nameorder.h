#pragma once

#include "pool/pool.h"

#include <span>

namespace partnerscope {

/// How many texts are sorted: eight bytes at a time, as numbers.
namespace textbytes {
inline constexpr std::size_t Step = 8;
inline constexpr std::size_t Few = 24;  ///< fewer texts than this are compared as they are
inline constexpr std::size_t Deep = 64; ///< texts that are the same up to here are compared as they are
/// Bytes [from, from + Step) of a text as a number that sorts like them; 0 past its end.
[[nodiscard]] std::uint64_t bytesOf(std::string_view text, std::size_t from);
} // namespace textbytes

/// Orders rows by the company's name, code point by code point (which is the order of its UTF-8 bytes); equal names by
/// row, which follows the company's id.
struct ByName {
    const Pool &pool;
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        const int order = pool.nameUtf8(a).compare(pool.nameUtf8(b));
        return order != 0 ? order < 0 : a < b;
    }
};

/// The same for many rows: eight bytes of the names are compared at a time, as numbers.
void sortByName(std::span<std::uint32_t> rows, const Pool &pool);

/// The companies of a pool by name, to sort by anything else: it settles what is equal. Serves later snapshots of the
/// pool as long as they have the same companies and names.
class NameOrder
{
public:
    explicit NameOrder(const Pool &pool);
    [[nodiscard]] bool isOf(const Pool &pool) const;
    [[nodiscard]] const std::vector<std::uint32_t> &rows() const { return m_rows; } ///< all of them
    [[nodiscard]] std::uint32_t place(std::uint32_t row) const { return m_places[row]; }

private:
    std::shared_ptr<const std::vector<std::int64_t>> m_ids;
    std::shared_ptr<const PoolColumn> m_names;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_places;
};

} // namespace partnerscope
