#include "pool/order.h"

#include <algorithm>
#include <span>

namespace partnerscope {

namespace {
/// Sorts by a key per row; `less` compares two known rows.
template <typename Less>
void sortKnown(std::vector<std::uint32_t> &rows, const Pool &pool, const PoolColumn &column, bool descending, Less less)
{
    const auto known = [&](std::uint32_t row) { return isKnownAt(column.data, row); };
    const auto unknown = std::stable_partition(rows.begin(), rows.end(), known);
    std::sort(rows.begin(), unknown, [&](std::uint32_t a, std::uint32_t b) {
        if (less(a, b))
            return !descending;
        if (less(b, a))
            return descending;
        return pool.nameUtf8(a) < pool.nameUtf8(b) || (pool.nameUtf8(a) == pool.nameUtf8(b) && a < b);
    });
}

/// Position of every dictionary entry in alphabetical order.
std::vector<std::int32_t> ranksOf(const QStringList &terms)
{
    std::vector<std::int32_t> order(static_cast<std::size_t>(terms.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::int32_t>(i);
    std::ranges::sort(order, [&](std::int32_t a, std::int32_t b) { return terms.at(a) < terms.at(b); });
    std::vector<std::int32_t> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    return ranks;
}
} // namespace

void sortRows(std::vector<std::uint32_t> &rows, const Pool &pool, const QString &attribute, bool descending)
{
    const PoolColumn *column = pool.column(attribute);
    if (!column)
        return;
    if (const NumberColumn *numbers = std::get_if<NumberColumn>(&column->data)) {
        sortKnown(rows, pool, *column, descending,
                  [&](std::uint32_t a, std::uint32_t b) { return numbers->values[a] < numbers->values[b]; });
    } else if (const CodeColumn *codes = std::get_if<CodeColumn>(&column->data)) {
        const std::vector<std::int32_t> ranks = ranksOf(codes->terms);
        const auto rank = [&](std::uint32_t row) { return ranks[static_cast<std::size_t>(codes->codes[row])]; };
        sortKnown(rows, pool, *column, descending, [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
    } else if (const SetColumn *sets = std::get_if<SetColumn>(&column->data)) {
        const std::vector<std::int32_t> ranks = ranksOf(sets->terms);
        const auto less = [&](std::uint32_t a, std::uint32_t b) {
            const auto rank = [&](std::int32_t code) { return ranks[static_cast<std::size_t>(code)]; };
            const auto cells = [&](std::uint32_t row) {
                return std::span(sets->codes).subspan(sets->offsets[row], sets->offsets[row + 1] - sets->offsets[row]);
            };
            return std::ranges::lexicographical_compare(cells(a), cells(b), {}, rank, rank);
        };
        sortKnown(rows, pool, *column, descending, less);
    } else if (const TextColumn *texts = std::get_if<TextColumn>(&column->data)) {
        sortKnown(rows, pool, *column, descending,
                  [&](std::uint32_t a, std::uint32_t b) { return texts->at(a) < texts->at(b); });
    }
}

} // namespace partnerscope
