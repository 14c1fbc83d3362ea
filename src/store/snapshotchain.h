#pragma once

#include "store/changeset.h"

#include <optional>
#include <string>
#include <string_view>

namespace partnerscope {

/// The last changes of a workspace, one line each: position, stamp, and the companies it touched. It tells whether an
/// older state belongs to this workspace or to a copy that went its own way, and what has changed since.
class SnapshotChain
{
public:
    explicit SnapshotChain(std::string text);

    void add(std::int64_t position, std::string_view stamp, const ChangeSet &changes);
    [[nodiscard]] const std::string &text() const { return m_text; }

    /// Companies that were touched after the change with this position and stamp, up to the one with these, ascending;
    /// nothing if the chain does not lead from one to the other, or if too much changed to list it.
    struct Link {
        std::int64_t position = 0;
        std::string_view stamp;
    };
    [[nodiscard]] std::optional<std::vector<std::int64_t>> changedBetween(const Link &from, const Link &to) const;

private:
    std::string m_text;
};

} // namespace partnerscope
