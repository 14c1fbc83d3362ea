#include "exchange/sheetrows.h"

#include <algorithm>

namespace partnerscope {

namespace {

constexpr std::size_t BlockBytes = std::size_t { 1 } << 20;
constexpr std::uint8_t SharedMark = 0x80;

} // namespace

/// Seven bits a byte, the lowest first; the eighth says that more follow.
void SheetRows::putNumber(std::uint32_t number)
{
    std::string &block = m_blocks.back();
    for (; number >= 0x80; number >>= 7)
        block.push_back(static_cast<char>((number & 0x7f) | 0x80));
    block.push_back(static_cast<char>(number));
}

void SheetRows::append(std::uint32_t line, const std::vector<Cell> &cells)
{
    if (cells.empty())
        return;
    if (m_blocks.empty() || m_blocks.back().size() >= BlockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(BlockBytes + BlockBytes / 8);
    }
    const std::size_t before = m_blocks.back().size();
    putNumber(line);
    putNumber(static_cast<std::uint32_t>(cells.size()));
    for (const Cell &cell : cells) {
        putNumber(cell.column);
        const auto kind = static_cast<std::uint8_t>(cell.kind);
        m_blocks.back().push_back(static_cast<char>(cell.isShared ? kind | SharedMark : kind));
        putNumber(cell.isShared ? cell.number : static_cast<std::uint32_t>(cell.text.size()));
        if (!cell.isShared)
            m_blocks.back() += cell.text;
    }
    m_bytes += m_blocks.back().size() - before;
    m_firstColumn = std::min(m_firstColumn, cells.front().column);
}

std::uint32_t SheetRows::Walk::readNumber()
{
    const std::string &block = m_rows.m_blocks[m_block];
    std::uint32_t number = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<std::uint8_t>(block[m_at++]);
        number |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return number;
    }
}

bool SheetRows::Walk::next(std::vector<Cell> &cells)
{
    cells.clear();
    if (m_block < m_rows.m_blocks.size() && m_at == m_rows.m_blocks[m_block].size()) {
        ++m_block;
        m_at = 0;
    }
    if (m_block >= m_rows.m_blocks.size())
        return false;
    const std::string &block = m_rows.m_blocks[m_block];
    m_line = readNumber();
    cells.resize(readNumber());
    for (Cell &cell : cells) {
        cell.column = readNumber();
        const auto kind = static_cast<std::uint8_t>(block[m_at++]);
        cell.isShared = (kind & SharedMark) != 0;
        cell.kind = static_cast<CellKind>(kind & ~SharedMark & 0xff);
        const std::uint32_t number = readNumber();
        if (cell.isShared) {
            cell.number = number;
        } else {
            cell.text = std::string_view(block).substr(m_at, number);
            m_at += number;
        }
    }
    return true;
}

double SheetRows::Walk::share() const
{
    const auto blocks = static_cast<double>(std::max<std::size_t>(m_rows.m_blocks.size(), 1));
    return std::min(
        1.0, (static_cast<double>(m_block) + static_cast<double>(m_at) / static_cast<double>(BlockBytes)) / blocks);
}

} // namespace partnerscope
