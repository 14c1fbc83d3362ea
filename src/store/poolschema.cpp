#include "store/poolschema.h"

#include "store/columnloader.h"
#include "store/partnercolumns.h"

#include <algorithm>
#include <limits>

namespace partnerscope {

namespace {
/// The columns engagements give a pool whose schema has no attribute of that name; the loader adds them.
bool isDerived(const QString &key)
{
    return key == QLatin1String("category") || key == QLatin1String("type") || key == QLatin1String("stage")
        || key == QLatin1String("tier");
}

/// A column that is unknown for every company.
std::shared_ptr<PoolColumn> unknownColumn(const Attribute &attribute, std::size_t rows)
{
    ColumnData data = emptyColumn(attribute.type);
    if (auto *numbers = std::get_if<NumberColumn>(&data)) {
        numbers->values.assign(rows, std::numeric_limits<double>::quiet_NaN());
    } else if (auto *codes = std::get_if<CodeColumn>(&data)) {
        codes->codes.assign(rows, -1);
    } else if (auto *texts = std::get_if<TextColumn>(&data)) {
        texts->offsets.assign(rows + 1, 0);
    } else if (auto *sets = std::get_if<SetColumn>(&data)) {
        sets->offsets.assign(rows + 1, 0);
        sets->known.assign(rows, 0);
    }
    return std::make_shared<PoolColumn>(PoolColumn { attribute.key, attribute.type, std::move(data), {} });
}

/// Reads single columns of the companies of a snapshot. \returns false if the companies are not the same any more.
Result<bool> readColumns(Database &database, const Pool &before, const std::vector<Attribute> &attributes,
                         std::vector<ColumnData> &columns)
{
    std::string sql = "SELECT id";
    std::vector<ColumnLoader> loaders;
    for (const Attribute &attribute : attributes) {
        sql += ", " + sqlName(attribute.key.toStdString());
        loaders.emplace_back(attribute, std::string());
    }
    Result<Statement> select = database.prepare(sql + " FROM partner ORDER BY id");
    if (!select)
        return select.failure();
    std::size_t row = 0;
    for (;; ++row) {
        const Result<bool> found = select->step();
        if (!found)
            return found.failure();
        if (!*found)
            break;
        if (row == before.size() || before.id(row).value != select->integer(0))
            return false;
        for (std::size_t i = 0; i < loaders.size(); ++i)
            loaders[i].append(*select, static_cast<int>(i) + 1);
    }
    for (ColumnLoader &loader : loaders)
        columns.push_back(loader.take());
    return row == before.size();
}
} // namespace

Result<std::shared_ptr<const Pool>> poolUnder(Database &database, const Schema &schema,
                                              const std::shared_ptr<const Pool> &before, const QStringList &changed)
{
    const std::shared_ptr<const Pool> none;
    Pool::Parts parts = before->parts();
    parts.columns.clear();
    std::vector<Attribute> toRead;
    std::vector<std::size_t> places;
    for (const Attribute &attribute : schema.attributes) {
        const PoolColumn *known = before->column(attribute.key);
        if (isDerived(attribute.key))
            return none;
        if (changed.contains(attribute.key)) {
            if (attribute.type == AttributeType::Money)
                return none; // amounts in other currencies need rates and days
            toRead.push_back(attribute);
            places.push_back(parts.columns.size());
            parts.columns.emplace_back();
        } else if (known && known->type == attribute.type) {
            const auto at = std::ranges::find(before->columns(), known, &std::shared_ptr<const PoolColumn>::get);
            parts.columns.push_back(*at);
        } else if (known) {
            return none;
        } else {
            parts.columns.push_back(unknownColumn(attribute, before->size()));
        }
    }
    for (const auto &column : before->columns()) {
        if (isDerived(column->key))
            parts.columns.push_back(column);
    }
    std::vector<ColumnData> read;
    if (!toRead.empty()) {
        const Result<bool> same = readColumns(database, *before, toRead, read);
        if (!same)
            return same.failure();
        if (!*same)
            return none;
    }
    for (std::size_t i = 0; i < read.size(); ++i) {
        const PoolColumn *known = before->column(toRead[i].key);
        parts.columns[places[i]] = std::make_shared<PoolColumn>(
            PoolColumn { toRead[i].key, toRead[i].type, std::move(read[i]),
                         known ? known->origins : std::vector<std::pair<std::uint32_t, std::uint32_t>>() });
    }
    return std::make_shared<const Pool>(std::move(parts));
}

} // namespace partnerscope
