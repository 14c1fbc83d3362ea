#include "pool/order.h"

#include "base/parallel.h"
#include "pool/nameorder.h"

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>
#include <bit>
#include <compare>
#include <optional>
#include <span>

namespace partnerscope {

namespace {
using Rows = std::span<std::uint32_t>;
using textbytes::bytesOf;
using textbytes::Deep;
using textbytes::Few;
using textbytes::Step;

/// A number that compares like the double. NaN does not come here.
std::uint64_t orderedBits(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // −0 is 0
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t { 1 } << 63);
}

/// Sorts rows by numbers and, where these are equal, by name.
class Sorter
{
public:
    Sorter(const NameOrder &names, bool descending)
        : m_names(names)
        , m_descending(descending)
    {
    }

    /// \param settle called with each run of rows that the number does not tell apart
    template <typename KeyOf, typename Settle>
    void sort(Rows rows, const KeyOf &keyOf, const Settle &settle) const
    {
        std::vector<hwy::uint128_t> keys(rows.size());
        forRowRanges(rows.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const std::uint64_t key = keyOf(rows[i]);
                keys[i] = { m_names.place(rows[i]), m_descending ? ~key : key };
            }
        });
        hwy::Sorter()(keys.data(), keys.size(), hwy::SortAscending());
        for (std::size_t i = 0; i < keys.size(); ++i)
            rows[i] = m_names.rows()[keys[i].lo];
        for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            for (end = begin + 1; end < keys.size() && keys[end].hi == keys[begin].hi; ++end) { }
            if (end - begin > 1)
                settle(rows.subspan(begin, end - begin));
        }
    }

    /// For few rows: by a comparison, then by name.
    template <typename Compare>
    void compare(Rows rows, const Compare &compare) const
    {
        std::ranges::sort(rows, [&](std::uint32_t a, std::uint32_t b) {
            const std::strong_ordering order = compare(a, b);
            if (order != 0)
                return m_descending ? order > 0 : order < 0;
            return m_names.place(a) < m_names.place(b);
        });
    }

private:
    const NameOrder &m_names;
    bool m_descending;
};

constexpr auto Settled = [](Rows) {};

/// Rows whose texts are the same before `from`.
void sortTexts(const Sorter &sorter, Rows rows, const TextColumn &texts, std::size_t from)
{
    if (rows.size() < Few || from >= Deep) {
        sorter.compare(rows, [&](std::uint32_t a, std::uint32_t b) { return texts.at(a) <=> texts.at(b); });
        return;
    }
    sorter.sort(
        rows, [&](std::uint32_t row) { return bytesOf(texts.at(row), from); },
        [&](Rows same) {
            const bool isOver =
                std::ranges::all_of(same, [&](std::uint32_t row) { return texts.at(row).size() <= from + Step; });
            // Texts that end here differ at most by zeros at their ends.
            const bool isSame = isOver && std::ranges::all_of(same, [&](std::uint32_t row) {
                                    return texts.at(row).size() == texts.at(same.front()).size();
                                });
            if (!isSame)
                sortTexts(sorter, same, texts, isOver ? Deep : from + Step);
        });
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

void sortSets(const Sorter &sorter, Rows rows, const SetColumn &sets)
{
    const std::vector<std::uint32_t> places = placesOf(sets.terms);
    const auto place = [&](std::int32_t code) { return places[static_cast<std::size_t>(code)]; };
    const auto cells = [&](std::uint32_t row) {
        return std::span(sets.codes).subspan(sets.offsets[row], sets.offsets[row + 1] - sets.offsets[row]);
    };
    // A number holds as many places as fit: seven of 300 terms. Few rows are left to compare one by one.
    const auto width = static_cast<unsigned>(std::bit_width(std::max<std::size_t>(places.size(), 1)));
    const std::size_t few = 64 / width;
    const auto firstFew = [&](std::uint32_t row) {
        const auto own = cells(row);
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < few; ++i)
            number = (number << width) | (i < own.size() ? place(own[i]) : 0);
        return number;
    };
    const auto byAll = [&](std::uint32_t a, std::uint32_t b) {
        const auto left = cells(a);
        const auto right = cells(b);
        return std::lexicographical_compare_three_way(
            left.begin(), left.end(), right.begin(), right.end(),
            [&](std::int32_t x, std::int32_t y) { return place(x) <=> place(y); });
    };
    sorter.sort(rows, firstFew, [&](Rows same) {
        if (std::ranges::any_of(same, [&](std::uint32_t row) { return cells(row).size() > few; }))
            sorter.compare(same, byAll);
    });
}
/// Names are in order already; turned round, the same names still stand by row.
void sortNames(Rows rows, const TextColumn &names, const NameOrder &order, bool descending)
{
    Sorter(order, false)
        .sort(
            rows, [](std::uint32_t) { return std::uint64_t { 0 }; }, Settled);
    if (!descending)
        return;
    std::ranges::reverse(rows);
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && names.at(rows[end]) == names.at(rows[begin]); ++end) { }
        std::ranges::reverse(rows.subspan(begin, end - begin));
    }
}
} // namespace

void sortRows(std::vector<std::uint32_t> &rows, const Pool &pool, const QString &attribute, bool descending,
              const NameOrder *names)
{
    const PoolColumn *column = pool.column(attribute);
    if (!column)
        return;
    std::optional<NameOrder> own;
    const NameOrder &order = names ? *names : own.emplace(pool);
    const Sorter sorter(order, descending);
    const auto unknown =
        std::stable_partition(rows.begin(), rows.end(), [&](auto row) { return isKnownAt(column->data, row); });
    const Rows known(rows.begin(), unknown);
    if (const NumberColumn *numbers = std::get_if<NumberColumn>(&column->data)) {
        sorter.sort(
            known, [&](std::uint32_t row) { return orderedBits(numbers->values[row]); }, Settled);
    } else if (const CodeColumn *codes = std::get_if<CodeColumn>(&column->data)) {
        const std::vector<std::uint32_t> places = placesOf(codes->terms);
        sorter.sort(
            known,
            [&](std::uint32_t row) -> std::uint64_t { return places[static_cast<std::size_t>(codes->codes[row])]; },
            Settled);
    } else if (const SetColumn *sets = std::get_if<SetColumn>(&column->data)) {
        sortSets(sorter, known, *sets);
    } else if (const TextColumn *texts = std::get_if<TextColumn>(&column->data)) {
        if (column->key == u"name")
            sortNames(known, *texts, order, descending);
        else
            sortTexts(sorter, known, *texts, 0);
    }
}

} // namespace partnerscope
