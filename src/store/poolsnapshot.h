#pragma once

#include "pool/pool.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>

namespace partnerscope {

/// Which state of which workspace a snapshot shows.
struct SnapshotMark {
    std::string stamp;         ///< of the workspace's last change: 128 random bits
    std::int64_t position = 0; ///< how many changes it had
    std::int64_t lastId = 0;   ///< of the newest company: samples made with one seed share their stamps
    std::string money;         ///< currency and rates that amounts were converted with
    friend bool operator==(const SnapshotMark &, const SnapshotMark &) = default;
};

/// The columns of a pool as they lie in a file. Origins are left in the workspace, for they name people: only their ids
/// stand here.
struct PoolSnapshot {
    SnapshotMark mark;
    Pool::Parts parts;                   ///< without origins
    std::vector<std::int64_t> originIds; ///< of the positions that parts name, ascending
};

/// Writes the next bytes. \returns false if it cannot.
using WriteNext = std::function<bool(const void *bytes, std::size_t size)>;
[[nodiscard]] bool writeSnapshot(const PoolSnapshot &snapshot, const WriteNext &write);

/// A file to read from; `readAt` fills `to` from any thread and returns false if it cannot.
struct SnapshotSource {
    std::uint64_t size = 0;
    std::function<bool(std::uint64_t offset, void *to, std::size_t size)> readAt;
};
/// The mark alone, without the columns; nothing if the beginning of the file is not that of a sound snapshot.
[[nodiscard]] std::optional<SnapshotMark> readSnapshotMark(const SnapshotSource &source);
/// Every byte is covered by a checksum: what was cut, changed or written by another version gives nothing.
[[nodiscard]] std::optional<PoolSnapshot> readSnapshot(const SnapshotSource &source);

} // namespace partnerscope
