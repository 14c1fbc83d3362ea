#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// The values of some rows in the criteria that count in the fit, unknown ones estimated as the profile's rule says
/// (left-out ones by the prior mean), criterion by criterion.
struct ValueTable {
    struct Column {
        std::size_t leaf = 0;       ///< position in CompiledProfile::leaves
        double weight = 0;          ///< global; the columns' weights sum to 1
        std::vector<double> values; ///< [0, 1], one per row asked for
    };
    std::vector<Column> columns;
    std::size_t rows = 0;
};

[[nodiscard]] ValueTable valueTable(const CompiledProfile &profile, const std::vector<std::uint32_t> &rows);

} // namespace partnerscope
