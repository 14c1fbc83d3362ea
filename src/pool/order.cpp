#include "pool/order.h"

#include "base/parallel.h"

#include <algorithm>
#include <bit>
#include <compare>
#include <span>

namespace partnerscope {

namespace {
/// A row with what mostly decides its place, as numbers that compare in one step.
struct Keyed {
    std::uint64_t key = 0;
    std::uint64_t name = 0; ///< the first bytes of the name
    std::uint32_t row = 0;
};

/// The first eight bytes, so that numbers compare like the texts.
std::uint64_t firstBytes(std::string_view text)
{
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < 8; ++i)
        bytes = (bytes << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return bytes;
}

/// A number that compares like the double. NaN does not come here.
std::uint64_t orderedBits(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // −0 is 0
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t { 1 } << 63);
}

/// Sorts pieces on all cores and merges them two by two.
template <typename Less>
void sortOnAllCores(std::vector<Keyed> &keyed, const Less &less)
{
    std::vector<std::size_t> ends { 0 };
    const std::size_t parts = keyed.size() < ParallelFrom ? 1 : coreCount();
    for (std::size_t i = 1; i <= parts; ++i)
        ends.push_back(keyed.size() * i / parts);
    const auto at = [&](std::size_t end) { return keyed.begin() + static_cast<std::ptrdiff_t>(ends[end]); };
    runTasks(parts, [&](std::size_t part) { std::sort(at(part), at(part + 1), less); });
    for (std::size_t width = 1; width < parts; width *= 2) {
        for (std::size_t part = 0; part + width < parts; part += 2 * width)
            std::inplace_merge(at(part), at(part + width), at(std::min(part + 2 * width, parts)), less);
    }
}

/// Sorts by `keyOf`, then, where keys do not tell rows apart, by `compareRest`, both turned round if `descending`; then
/// by name.
template <typename KeyOf, typename CompareRest>
void sortKnown(std::vector<std::uint32_t> &rows, const Pool &pool, const PoolColumn &column, bool descending,
               const KeyOf &keyOf, const CompareRest &compareRest)
{
    const auto known = [&](std::uint32_t row) { return isKnownAt(column.data, row); };
    const auto unknown = std::stable_partition(rows.begin(), rows.end(), known);
    std::vector<Keyed> keyed(static_cast<std::size_t>(unknown - rows.begin()));
    forRowRanges(keyed.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint64_t key = keyOf(rows[i]);
            keyed[i] = { descending ? ~key : key, firstBytes(pool.nameUtf8(rows[i])), rows[i] };
        }
    });
    sortOnAllCores(keyed, [&](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        if (const std::strong_ordering rest = compareRest(a.row, b.row); rest != 0)
            return descending ? rest > 0 : rest < 0;
        if (a.name != b.name)
            return a.name < b.name;
        const std::strong_ordering names = pool.nameUtf8(a.row) <=> pool.nameUtf8(b.row);
        return names != 0 ? names < 0 : a.row < b.row;
    });
    std::ranges::transform(keyed, rows.begin(), &Keyed::row);
}

std::strong_ordering nothingElse(std::uint32_t, std::uint32_t)
{
    return std::strong_ordering::equal;
}

/// Position of every dictionary entry in alphabetical order, from 1.
std::vector<std::uint32_t> placesOf(const QStringList &terms)
{
    std::vector<std::uint32_t> order(static_cast<std::size_t>(terms.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return terms.at(static_cast<qsizetype>(a)) < terms.at(static_cast<qsizetype>(b));
    });
    std::vector<std::uint32_t> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<std::uint32_t>(i + 1);
    return places;
}

void sortBySets(std::vector<std::uint32_t> &rows, const Pool &pool, const PoolColumn &column, const SetColumn &sets,
                bool descending)
{
    const std::vector<std::uint32_t> places = placesOf(sets.terms);
    const auto place = [&](std::int32_t code) { return places[static_cast<std::size_t>(code)]; };
    const auto cells = [&](std::uint32_t row) {
        return std::span(sets.codes).subspan(sets.offsets[row], sets.offsets[row + 1] - sets.offsets[row]);
    };
    const auto firstTwo = [&](std::uint32_t row) {
        const auto own = cells(row);
        const std::uint64_t first = own.empty() ? 0 : place(own[0]);
        return (first << 32) | (own.size() < 2 ? 0 : place(own[1]));
    };
    sortKnown(rows, pool, column, descending, firstTwo, [&](std::uint32_t a, std::uint32_t b) {
        const auto left = cells(a);
        const auto right = cells(b);
        return std::lexicographical_compare_three_way(
            left.begin(), left.end(), right.begin(), right.end(),
            [&](std::int32_t x, std::int32_t y) { return place(x) <=> place(y); });
    });
}
} // namespace

void sortRows(std::vector<std::uint32_t> &rows, const Pool &pool, const QString &attribute, bool descending)
{
    const PoolColumn *column = pool.column(attribute);
    if (!column)
        return;
    if (const NumberColumn *numbers = std::get_if<NumberColumn>(&column->data)) {
        sortKnown(
            rows, pool, *column, descending, [&](std::uint32_t row) { return orderedBits(numbers->values[row]); },
            nothingElse);
    } else if (const CodeColumn *codes = std::get_if<CodeColumn>(&column->data)) {
        const std::vector<std::uint32_t> places = placesOf(codes->terms);
        sortKnown(
            rows, pool, *column, descending,
            [&](std::uint32_t row) -> std::uint64_t { return places[static_cast<std::size_t>(codes->codes[row])]; },
            nothingElse);
    } else if (const SetColumn *sets = std::get_if<SetColumn>(&column->data)) {
        sortBySets(rows, pool, *column, *sets, descending);
    } else if (const TextColumn *texts = std::get_if<TextColumn>(&column->data)) {
        sortKnown(
            rows, pool, *column, descending, [&](std::uint32_t row) { return firstBytes(texts->at(row)); },
            [&](std::uint32_t a, std::uint32_t b) { return texts->at(a) <=> texts->at(b); });
    }
}

} // namespace partnerscope
