#include "scoring/nameorder.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t Step = 8;
/// Fewer rows than this are compared as texts.
constexpr std::size_t Few = 24;
/// Names that are the same up to here are compared as texts.
constexpr std::size_t Deep = 64;

struct NameKey {
    std::uint64_t bytes;
    std::uint32_t row;
};

/// Bytes [from, from + 8) of a name as a number that sorts like them; 0 past its end.
std::uint64_t bytesOf(std::string_view name, std::size_t from)
{
    std::uint64_t bytes = 0;
    for (std::size_t i = from; i < from + Step; ++i)
        bytes = bytes << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0u);
    return bytes;
}

/// Rows whose names are the same before `from`.
void sortFrom(std::span<std::uint32_t> rows, const Pool &pool, std::size_t from)
{
    std::size_t longest = 0;
    for (const std::uint32_t row : rows)
        longest = std::max(longest, pool.nameUtf8(row).size());
    if (rows.size() < Few || longest <= from || from >= Deep) {
        std::ranges::sort(rows, ByName { pool });
        return;
    }
    std::vector<NameKey> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keys.push_back({ bytesOf(pool.nameUtf8(row), from), row });
    std::ranges::sort(keys, {}, &NameKey::bytes);
    for (std::size_t i = 0; i < keys.size(); ++i)
        rows[i] = keys[i].row;
    for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
        for (end = begin + 1; end < keys.size() && keys[end].bytes == keys[begin].bytes; ++end) { }
        if (end - begin > 1)
            sortFrom(rows.subspan(begin, end - begin), pool, from + Step);
    }
}
} // namespace

void sortByName(std::span<std::uint32_t> rows, const Pool &pool)
{
    sortFrom(rows, pool, 0);
}

} // namespace partnerscope
