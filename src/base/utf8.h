#pragma once

#include <QString>

#include <string_view>

namespace partnerscope {

/// True if nothing but ASCII is in it; then the slow way over QString or ICU is not needed.
[[nodiscard]] bool isAscii(std::string_view text);

[[nodiscard]] QString textOf(std::string_view utf8);

/// Without spaces, tabs, line ends and no-break spaces around it.
[[nodiscard]] std::string_view trimCell(std::string_view cell);

} // namespace partnerscope
