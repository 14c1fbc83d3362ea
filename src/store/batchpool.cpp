#include "store/batchpool.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace partnerscope {

namespace {
constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

/// A column of rows of which nothing is known.
struct FillUnknown {
    std::size_t rows;
    bool isDerived; ///< from engagements, of which new companies have none

    void operator()(NumberColumn &column) const { column.values.assign(rows, Unknown); }
    void operator()(CodeColumn &column) const { column.codes.assign(rows, -1); }
    void operator()(SetColumn &column) const
    {
        column.offsets.assign(rows + 1, 0);
        column.known.assign(rows, isDerived ? 1 : 0);
    }
    void operator()(TextColumn &column) const { column.offsets.assign(rows + 1, 0); }
};

/// Days that cannot be written as ISO text are not kept.
bool isKeptDay(double day)
{
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(day));
    return date.isValid() && date.year() >= 0 && date.year() <= 9999;
}

/// The values as they come back: what is no number, or an empty text, is unknown.
struct AsKept {
    AttributeType type;

    void operator()(NumberColumn &column) const
    {
        for (double &value : column.values) {
            if (!std::isfinite(value) || (type == AttributeType::Date && !isKeptDay(value)))
                value = Unknown;
        }
    }
    void operator()(CodeColumn &column) const
    {
        const qsizetype empty = column.terms.indexOf(QString());
        if (empty >= 0)
            std::ranges::replace(column.codes, static_cast<std::int32_t>(empty), -1);
    }
    void operator()(SetColumn &) const { }
    void operator()(TextColumn &) const { }
};

bool isAllIn(const CodeColumn &currencies, const QString &currency)
{
    const qsizetype own = currencies.terms.indexOf(currency);
    return std::ranges::all_of(currencies.codes, [own](std::int32_t code) { return code < 0 || code == own; });
}

bool isAllAdded(const RowBatch &batch)
{
    return std::ranges::all_of(batch.rows, [](const BatchRow &row) { return row.action == BatchRow::Action::Add; });
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> ownOrigins(const RowBatch &batch, std::size_t column)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> origins;
    for (const CellOrigin &cell : batch.cellOrigins) {
        if (cell.column == column && cell.origin != batch.rows[cell.row].origin
            && isKnownAt(batch.columns[column].data, cell.row))
            origins.emplace_back(cell.row, cell.origin);
    }
    std::ranges::sort(origins);
    return origins;
}
} // namespace

std::shared_ptr<const Pool> poolOfBatch(const RowBatch &batch, const Pool &layout, std::size_t attributes,
                                        std::int64_t firstId, std::vector<Evidence> origins, const QString &currency)
{
    const std::size_t rows = batch.rows.size();
    if (!isAllAdded(batch) || attributes > layout.columns().size())
        return nullptr;
    Pool::Parts parts;
    std::size_t used = 0;
    for (std::size_t i = 0; i < layout.columns().size(); ++i) {
        const PoolColumn *like = layout.columns()[i].get();
        auto column = std::make_shared<PoolColumn>(PoolColumn { like->key, like->type, emptyColumn(like->type), {} });
        const auto found = std::ranges::find(batch.columns, like->key, &RowBatch::Column::key);
        if (found == batch.columns.end()) {
            std::visit(FillUnknown { rows, i >= attributes }, column->data);
        } else {
            if (found->type != like->type || !isAllIn(found->currencies, currency))
                return nullptr;
            ++used;
            column->data = found->data;
            std::visit(AsKept { like->type }, column->data);
            column->origins = ownOrigins(batch, static_cast<std::size_t>(found - batch.columns.begin()));
        }
        parts.columns.push_back(std::move(column));
    }
    if (used != batch.columns.size())
        return nullptr;
    auto ids = std::make_shared<std::vector<std::int64_t>>(rows);
    std::iota(ids->begin(), ids->end(), firstId);
    auto recordOrigin = std::make_shared<std::vector<std::uint32_t>>();
    for (const BatchRow &row : batch.rows)
        recordOrigin->push_back(row.origin);
    parts.ids = ids;
    parts.recordOrigin = recordOrigin;
    parts.active = std::make_shared<const std::vector<std::uint8_t>>(rows, std::uint8_t { 0 });
    parts.anyEngagement = layout.hasEngagements();
    parts.origins = std::make_shared<const std::vector<Evidence>>(std::move(origins));
    return std::make_shared<const Pool>(std::move(parts));
}

} // namespace partnerscope
