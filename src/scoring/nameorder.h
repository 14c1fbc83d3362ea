#pragma once

#include "pool/pool.h"

#include <span>

namespace partnerscope {

/// Orders rows by the company's name, code point by code point (which is the order of its UTF-8 bytes); equal names by
/// row, which follows the company's id.
struct ByName {
    const Pool &pool;
    bool operator()(std::uint32_t a, std::uint32_t b) const
    {
        const int order = pool.nameUtf8(a).compare(pool.nameUtf8(b));
        return order != 0 ? order < 0 : a < b;
    }
};

/// The same for many rows: eight bytes of the names are compared at a time, as numbers.
void sortByName(std::span<std::uint32_t> rows, const Pool &pool);

} // namespace partnerscope
