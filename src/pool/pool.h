#pragma once

#include "base/ids.h"
#include "domain/evidence.h"
#include "domain/schema.h"
#include "pool/column.h"

#include <memory>
#include <optional>

namespace partnerscope {

/// A column of the pool: one attribute of every company.
struct PoolColumn {
    QString key;
    AttributeType type = AttributeType::Text;
    ColumnData data;
    /// Rows whose evidence differs from the record's, ascending by row: (row, position in Pool::origins).
    std::vector<std::pair<std::uint32_t, std::uint32_t>> origins;
};

/// All companies of a workspace in memory: an immutable snapshot, shared between threads without locks.
///
/// Row numbers run from 0 to size() − 1, ascending by partner id; they hold for this snapshot only.
class Pool
{
public:
    /// What a snapshot is made of. Columns are shared between snapshots that do not differ in them.
    struct Parts {
        std::shared_ptr<const std::vector<std::int64_t>> ids;           ///< ascending
        std::vector<std::shared_ptr<const PoolColumn>> columns;         ///< "name" among them
        std::shared_ptr<const std::vector<Evidence>> origins;           ///< never empty
        std::shared_ptr<const std::vector<std::uint32_t>> recordOrigin; ///< per row, position in origins
        std::shared_ptr<const std::vector<std::uint8_t>> active;        ///< per row: 1 if it has an active engagement
        bool anyEngagement = false;                                     ///< the workspace has an engagement at all
    };
    Pool();
    explicit Pool(Parts parts);

    [[nodiscard]] std::size_t size() const { return m_parts.ids->size(); }
    [[nodiscard]] PartnerId id(std::size_t row) const { return { (*m_parts.ids)[row] }; }
    [[nodiscard]] std::optional<std::size_t> rowOf(PartnerId id) const;
    [[nodiscard]] std::string_view nameUtf8(std::size_t row) const { return m_names->at(row); }
    [[nodiscard]] QString name(std::size_t row) const;
    /// Rows of the companies with exactly this name.
    [[nodiscard]] std::vector<std::size_t> rowsNamed(const QString &name) const;

    /// By attribute key, whatever the case; nullptr if the pool has no such column.
    [[nodiscard]] const PoolColumn *column(const QString &key) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const PoolColumn>> &columns() const { return m_parts.columns; }
    [[nodiscard]] Value value(std::size_t row, const QString &key) const;
    [[nodiscard]] const Evidence &evidence(std::size_t row, const PoolColumn &column) const;
    [[nodiscard]] bool isActive(std::size_t row) const { return (*m_parts.active)[row] != 0; }
    [[nodiscard]] bool hasEngagements() const { return m_parts.anyEngagement; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }

private:
    Parts m_parts;
    QHash<QString, int> m_byKey;         ///< lower-case key → position
    const TextColumn *m_names = nullptr; ///< inside one of the shared columns
};

} // namespace partnerscope
