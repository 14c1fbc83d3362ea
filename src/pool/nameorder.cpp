#include "pool/nameorder.h"

#include <QtEndian>

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>
#include <numeric>

namespace partnerscope {

std::uint64_t textbytes::bytesOf(std::string_view text, std::size_t from)
{
    if (from + Step <= text.size())
        return qFromBigEndian<std::uint64_t>(text.data() + from);
    std::uint64_t bytes = 0;
    for (std::size_t i = from; i < from + Step; ++i)
        bytes = bytes << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    return bytes;
}

namespace {
using namespace textbytes;

/// Rows whose names are the same before `from`.
void sortFrom(std::span<std::uint32_t> rows, const Pool &pool, std::size_t from)
{
    if (rows.size() < Few || from >= Deep) {
        std::ranges::sort(rows, ByName { pool });
        return;
    }
    std::vector<hwy::uint128_t> keys(rows.size());
    std::size_t longest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string_view name = pool.nameUtf8(rows[i]);
        longest = std::max(longest, name.size());
        keys[i] = { rows[i], bytesOf(name, from) };
    }
    hwy::Sorter()(keys.data(), keys.size(), hwy::SortAscending());
    for (std::size_t i = 0; i < keys.size(); ++i)
        rows[i] = static_cast<std::uint32_t>(keys[i].lo);
    for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
        for (end = begin + 1; end < keys.size() && keys[end].hi == keys[begin].hi; ++end) { }
        const std::span<std::uint32_t> same = rows.subspan(begin, end - begin);
        if (same.size() > 1)
            sortFrom(same, pool, longest > from + Step ? from + Step : Deep);
    }
}
} // namespace

void sortByName(std::span<std::uint32_t> rows, const Pool &pool)
{
    sortFrom(rows, pool, 0);
}

namespace {
std::shared_ptr<const PoolColumn> namesOf(const Pool &pool)
{
    const auto &columns = pool.columns();
    const auto found = std::ranges::find(columns, QStringLiteral("name"), [](const auto &each) { return each->key; });
    return found == columns.end() ? nullptr : *found;
}
} // namespace

NameOrder::NameOrder(const Pool &pool)
    : m_ids(pool.parts().ids)
    , m_names(namesOf(pool))
    , m_rows(pool.size())
    , m_places(pool.size())
{
    std::iota(m_rows.begin(), m_rows.end(), 0u);
    sortByName(m_rows, pool);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[m_rows[place]] = static_cast<std::uint32_t>(place);
}

bool NameOrder::isOf(const Pool &pool) const
{
    return m_ids == pool.parts().ids && m_names == namesOf(pool);
}

} // namespace partnerscope
