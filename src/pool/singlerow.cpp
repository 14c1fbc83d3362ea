#include "pool/singlerow.h"

namespace partnerscope {

std::shared_ptr<const Pool> singleRow(const Pool &pool, std::size_t row)
{
    Q_ASSERT(row < pool.size());
    const Pool::Parts &whole = pool.parts();
    auto origins = std::make_shared<std::vector<Evidence>>();
    origins->push_back((*whole.origins)[(*whole.recordOrigin)[row]]);
    Pool::Parts parts;
    parts.ids = std::make_shared<std::vector<std::int64_t>>(1, (*whole.ids)[row]);
    parts.recordOrigin = std::make_shared<std::vector<std::uint32_t>>(1, 0U);
    parts.active = std::make_shared<std::vector<std::uint8_t>>(1, (*whole.active)[row]);
    parts.anyEngagement = whole.anyEngagement;
    for (const std::shared_ptr<const PoolColumn> &column : whole.columns) {
        ColumnBuilder builder(column->type, 1);
        builder.append(valueAt(column->data, column->type, row));
        auto single = std::make_shared<PoolColumn>();
        single->key = column->key;
        single->type = column->type;
        single->data = builder.take();
        if (const Evidence &own = pool.evidence(row, *column); own != origins->front()) {
            single->origins.emplace_back(0U, static_cast<std::uint32_t>(origins->size()));
            origins->push_back(own);
        }
        parts.columns.push_back(std::move(single));
    }
    parts.origins = std::move(origins);
    return std::make_shared<const Pool>(std::move(parts));
}

} // namespace partnerscope
