#pragma once

#include "base/ids.h"
#include "domain/evidence.h"
#include "pool/column.h"

#include <vector>

namespace partnerscope {

/// What to do with one row of a batch.
struct BatchRow {
    enum class Action {
        Add,    ///< a new company
        Update, ///< change the known cells of an existing company; unknown cells leave the fact as it is
        Leave   ///< nothing
    };
    Action action = Action::Add;
    PartnerId id;             ///< the company to update
    std::uint32_t origin = 0; ///< position in RowBatch::origins
};

/// A cell whose evidence differs from its row's.
struct CellOrigin {
    std::uint32_t row;
    std::uint32_t column;
    std::uint32_t origin;
};

/// A value a cell had before.
struct EarlierCell {
    std::uint32_t row;
    std::uint32_t column;
    Value value;
    std::uint32_t origin;
    QDateTime replacedAt;
};

/// Companies in columns, on their way into the workspace: what an import plan and the sample generator hand to the
/// store.
struct RowBatch {
    struct Column {
        QString key; ///< an attribute of the workspace
        AttributeType type = AttributeType::Text;
        ColumnData data;       ///< money: amounts as written
        CodeColumn currencies; ///< money only: one ISO code per row, −1: the workspace's currency
    };
    std::vector<BatchRow> rows;
    std::vector<Column> columns;   ///< each with as many rows as `rows`
    std::vector<Evidence> origins; ///< at least one
    std::vector<CellOrigin> cellOrigins;
    std::vector<EarlierCell> earlier;
};

} // namespace partnerscope
