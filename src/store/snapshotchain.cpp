#include "store/snapshotchain.h"

#include <algorithm>
#include <charconv>

namespace partnerscope {

namespace {
/// It is read and written with every change.
constexpr std::size_t MostBytes = 16'384;
constexpr std::size_t MostCompanies = 200; ///< of one change
constexpr std::string_view TooMuch = "*";

std::string_view takeUntil(std::string_view &text, char end)
{
    const std::size_t at = std::min(text.find(end), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

std::int64_t integer(std::string_view digits)
{
    std::int64_t value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}
} // namespace

SnapshotChain::SnapshotChain(std::string text)
    : m_text(std::move(text))
{
}

void SnapshotChain::add(std::int64_t position, std::string_view stamp, const ChangeSet &changes)
{
    m_text.append(std::to_string(position)).append(1, ' ').append(stamp).append(1, ' ');
    const bool isWide = changes.schema || changes.allPartners || changes.money || !changes.columns.isEmpty();
    if (isWide || changes.partners.size() > MostCompanies) {
        m_text += TooMuch;
    } else {
        for (const PartnerId id : changes.partners)
            m_text.append(std::to_string(id.value)).append(1, ',');
    }
    m_text += '\n';
    while (m_text.size() > MostBytes)
        m_text.erase(0, m_text.find('\n') + 1);
}

std::optional<std::vector<std::int64_t>> SnapshotChain::changedBetween(const Link &from, const Link &to) const
{
    std::vector<std::int64_t> changed;
    std::string_view rest = m_text;
    std::int64_t expected = -1; // where the chain has got to; −1: the beginning is not found yet
    std::string_view reached;
    while (!rest.empty()) {
        std::string_view line = takeUntil(rest, '\n');
        const std::int64_t position = integer(takeUntil(line, ' '));
        reached = takeUntil(line, ' ');
        if (expected < 0) {
            if (position == from.position && reached == from.stamp)
                expected = position;
            continue;
        }
        // A program that does not know the chain leaves a gap.
        if (position != ++expected || line == TooMuch)
            return std::nullopt;
        while (!line.empty())
            changed.push_back(integer(takeUntil(line, ',')));
    }
    if (expected < 0 || expected != to.position || reached != to.stamp)
        return std::nullopt;
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

} // namespace partnerscope
