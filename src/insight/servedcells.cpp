#include "insight/servedcells.h"

#include "scoring/parallel.h"

namespace partnerscope {

namespace {
constexpr std::size_t MostChanged = 4000;

/// The cells of one stretch of rows.
struct Stretch {
    std::vector<std::uint32_t> sizes;
    std::vector<std::uint32_t> cells;
};
} // namespace

ServedCells::ServedCells(CoverageSpace space, std::size_t rows)
    : m_space(std::move(space))
    , m_flags(rows, 0)
{
    std::vector<Stretch> stretches(rows / RowPieces::Rows + 1);
    eachRowPiece(rows, [&](RowPieces &pieces) {
        CoverageCells found;
        while (const std::optional<RowRange> piece = pieces.next()) {
            Stretch &stretch = stretches[piece->begin / RowPieces::Rows];
            for (std::size_t row = piece->begin; row < piece->end; ++row) {
                m_space.cellsOf(row, found);
                stretch.sizes.push_back(static_cast<std::uint32_t>(found.shares.size()));
                for (const CoverageShare &share : found.shares)
                    stretch.cells.push_back(share.cell);
                m_flags[row] = m_space.counts(row) ? Counts : 0;
            }
        }
    });
    auto base = std::make_shared<Groups>();
    base->offsets.reserve(rows + 1);
    base->offsets.push_back(0);
    std::size_t total = 0;
    for (const Stretch &stretch : stretches)
        total += stretch.cells.size();
    base->numbers.reserve(total);
    for (const Stretch &stretch : stretches) {
        for (const std::uint32_t size : stretch.sizes)
            base->offsets.push_back(base->offsets.back() + size);
        base->numbers.insert(base->numbers.end(), stretch.cells.begin(), stretch.cells.end());
    }
    m_base = std::move(base);
}

ServedCells::ServedCells(const ServedCells &before, CoverageSpace space)
    : m_space(std::move(space))
    , m_flags(before.m_flags)
    , m_base(before.m_base)
    , m_changed(before.m_changed)
{
}

std::shared_ptr<const ServedCells> ServedCells::followed(const std::shared_ptr<const ServedCells> &before,
                                                         CoverageSpace space, std::span<const std::uint32_t> rows)
{
    const std::shared_ptr<ServedCells> now(new ServedCells(*before, std::move(space)));
    if (!now->isLike(*before) || before->m_changed.size() + rows.size() > MostChanged)
        return nullptr;
    CoverageCells found;
    for (const std::uint32_t row : rows) {
        now->m_space.cellsOf(row, found);
        std::vector<std::uint32_t> cells;
        for (const CoverageShare &share : found.shares)
            cells.push_back(share.cell);
        now->m_flags[row] = static_cast<std::uint8_t>(Changed | (now->m_space.counts(row) ? Counts : 0));
        const auto at = std::ranges::lower_bound(now->m_changed, row, {}, &ChangedRow::first);
        if (at != now->m_changed.end() && at->first == row)
            at->second = std::move(cells);
        else
            now->m_changed.emplace(at, row, std::move(cells));
    }
    return now;
}

bool ServedCells::isLike(const ServedCells &other) const
{
    const CoverageSpace &theirs = other.m_space;
    if (m_space.dimensions() != theirs.dimensions() || rows() != other.rows() || m_space.filter() != theirs.filter()
        || m_space.onlyEngaged() != theirs.onlyEngaged())
        return false;
    for (std::size_t axis = 0; axis < m_space.dimensions(); ++axis) {
        if (m_space.attribute(axis) != theirs.attribute(axis) || m_space.codes(axis) != theirs.codes(axis))
            return false;
    }
    return true;
}

std::span<const std::uint32_t> ServedCells::changedOf(std::size_t row) const
{
    return std::ranges::lower_bound(m_changed, static_cast<std::uint32_t>(row), {}, &ChangedRow::first)->second;
}

ServedCells::Groups ServedCells::turnedRound() const
{
    Groups groups;
    groups.offsets.assign(m_space.size() + 1, 0);
    const auto eachCounted = [this](const auto &visit) {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (!counts(row))
                continue;
            for (const std::uint32_t cell : of(row))
                visit(row, cell);
        }
    };
    eachCounted([&](std::size_t, std::uint32_t cell) { ++groups.offsets[cell + 1]; });
    for (std::size_t cell = 0; cell < m_space.size(); ++cell)
        groups.offsets[cell + 1] += groups.offsets[cell];
    groups.numbers.resize(groups.offsets.back());
    std::vector<std::uint64_t> next = groups.offsets;
    eachCounted(
        [&](std::size_t row, std::uint32_t cell) { groups.numbers[next[cell]++] = static_cast<std::uint32_t>(row); });
    return groups;
}

std::span<const std::uint32_t> ServedCells::countedIn(std::size_t cell) const
{
    std::call_once(m_turning, [this] { m_byCell = turnedRound(); });
    return m_byCell.of(cell);
}

} // namespace partnerscope
