#pragma once

#include "exchange/importchoices.h"

namespace partnerscope {

/// A number that is written as less, or more, than a number.
struct LooseNumber {
    enum class Kind {
        Range,   ///< "51-200", "51 bis 200"
        AtLeast, ///< "10,000+", "over 500", ">500"
        AtMost,  ///< "<10", "up to 10"
        About,   ///< "ca. 40", "~40"
        Remark   ///< "84 employees", "2013 (1888)": the number is as good as any
    };
    Kind kind = Kind::Remark;
    double low = 0; ///< the number itself, where there is only one
    double high = 0;
    std::string currency; ///< where one stands beside the numbers
};

/// Reads a cell that is no plain number. Nothing where it is none of the kinds above.
[[nodiscard]] std::optional<LooseNumber> parseLooseNumber(std::string_view cell, bool decimalComma);

/// The number that stands for it by a rule; nothing where the rule leaves it out.
[[nodiscard]] std::optional<double> valueOf(const LooseNumber &number, BandRule rule);

} // namespace partnerscope
