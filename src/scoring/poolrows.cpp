#include "scoring/poolrows.h"

#include <algorithm>

namespace partnerscope {

Pool poolOfRows(const Pool &pool, std::span<const std::uint32_t> rows)
{
    const Pool::Parts &whole = pool.parts();
    Pool::Parts parts;
    auto ids = std::make_shared<std::vector<std::int64_t>>();
    auto origins = std::make_shared<std::vector<std::uint32_t>>();
    auto active = std::make_shared<std::vector<std::uint8_t>>();
    for (const std::uint32_t row : rows) {
        ids->push_back((*whole.ids)[row]);
        origins->push_back((*whole.recordOrigin)[row]);
        active->push_back((*whole.active)[row]);
    }
    for (const std::shared_ptr<const PoolColumn> &column : whole.columns) {
        ColumnBuilder builder(column->type, rows.size());
        std::vector<std::pair<std::uint32_t, std::uint32_t>> own;
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            builder.append(valueAt(column->data, column->type, rows[i]));
            const auto origin = std::ranges::lower_bound(column->origins, rows[i], {},
                                                         &std::pair<std::uint32_t, std::uint32_t>::first);
            if (origin != column->origins.end() && origin->first == rows[i])
                own.emplace_back(i, origin->second);
        }
        parts.columns.push_back(
            std::make_shared<const PoolColumn>(PoolColumn { column->key, column->type, builder.take(), own }));
    }
    parts.ids = ids;
    parts.recordOrigin = origins;
    parts.active = active;
    parts.origins = whole.origins;
    parts.anyEngagement = whole.anyEngagement;
    return Pool(parts);
}

} // namespace partnerscope
