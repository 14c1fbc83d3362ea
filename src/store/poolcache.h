#pragma once

#include "store/poolsnapshot.h"

#include <QString>

namespace partnerscope {

/// A folder of column snapshots, one for each workspace that was opened from it. What lies there may vanish, be cut or
/// be written by somebody else at any time: then there is no snapshot. Only the user may read it.
class PoolCache
{
public:
    /// Snapshots of this many bytes are kept, the newest first; none for longer than this many days.
    static constexpr qint64 MostBytes = qint64 { 4 } << 30;
    static constexpr int MostDays = 60;

    explicit PoolCache(QString folder, qint64 mostBytes = MostBytes);

    /// The file of a workspace, by its path.
    [[nodiscard]] QString fileFor(const QString &workspace) const;
    [[nodiscard]] std::optional<SnapshotMark> mark(const QString &workspace) const;
    [[nodiscard]] std::optional<PoolSnapshot> read(const QString &workspace) const;
    /// Replaces the workspace's snapshot in one step, and removes what is too old or too much. \returns false if the
    /// folder cannot be written: then everything is as it was.
    bool write(const QString &workspace, const PoolSnapshot &snapshot) const;

private:
    void clean(const QString &kept) const;

    QString m_folder;
    qint64 m_mostBytes;
};

} // namespace partnerscope
