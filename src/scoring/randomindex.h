#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace partnerscope {

/// Published means of the consistency index of random reciprocal matrices. A consistency ratio means nothing without
/// the name of the table it was measured with.
enum class RandomIndexTable { Saaty1980, Saaty2005, Aguaron2003, Alonso2006, Donegan1991, Simulated };

inline constexpr RandomIndexTable DefaultRandomIndex = RandomIndexTable::Alonso2006;

[[nodiscard]] const std::vector<RandomIndexTable> &randomIndexTables();
[[nodiscard]] QString tableKey(RandomIndexTable table);   ///< "alonso2006", as on the command line
[[nodiscard]] QString tableTitle(RandomIndexTable table); ///< "Alonso and Lamata 2006"
[[nodiscard]] std::optional<RandomIndexTable> tableFromKey(const QString &key);

/// A random index and whether it stands in the table.
struct RandomIndex {
    double value = 0;        ///< 0 for n <= 2
    bool isFromTable = true; ///< false: the table ends before n, and the formula stands in
};
/// RI_n. Beyond the table RI = (1.7699 n − 4.3513) / (n − 1), the fit of Alonso & Lamata 2006 (IJUFKS 14(4):445-459).
[[nodiscard]] RandomIndex randomIndex(RandomIndexTable table, std::size_t n);

} // namespace partnerscope
