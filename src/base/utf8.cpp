#include "base/utf8.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::string_view NoBreakSpace = "\xc2\xa0";
} // namespace

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view trimCell(std::string_view cell)
{
    const auto isPlain = [](char c) { return c > ' ' && c != '\x7f'; };
    if (!cell.empty() && isPlain(cell.front()) && isPlain(cell.back()))
        return cell;
    while (!cell.empty()) {
        const char first = cell.front();
        if (first == ' ' || first == '\t' || first == '\r' || first == '\n')
            cell.remove_prefix(1);
        else if (cell.starts_with(NoBreakSpace))
            cell.remove_prefix(2);
        else
            break;
    }
    while (!cell.empty()) {
        const char last = cell.back();
        if (last == ' ' || last == '\t' || last == '\r' || last == '\n')
            cell.remove_suffix(1);
        else if (cell.ends_with(NoBreakSpace))
            cell.remove_suffix(2);
        else
            break;
    }
    return cell;
}

} // namespace partnerscope
