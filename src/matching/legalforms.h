#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace partnerscope {

/// Families of legal forms that stand for one another when the same company is written by different hands.
enum class LegalForm : std::uint8_t { None, PrivateLimited, LimitedLiability, StockCompany, Corporation, Partnership };

struct LegalFormMatch {
    LegalForm form = LegalForm::None;
    std::size_t words = 0; ///< how many words it takes
};

/// The longest legal form that begins at the first of `words` (small letters, ASCII, single letters already joined:
/// "g m b h" is "gmbh"). Some short forms count only as the last word. Misspellings of "limited" and "private" are
/// understood.
[[nodiscard]] LegalFormMatch legalFormAt(std::span<const std::string> words);

} // namespace partnerscope
