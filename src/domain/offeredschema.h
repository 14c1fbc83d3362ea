#pragma once

#include "domain/partner.h"
#include "domain/retirement.h"

namespace partnerscope {

/// The attributes in use, with every term: what is looked over and asked for.
[[nodiscard]] Schema withoutRetired(const Schema &schema, const Retirement &retired);
/// The schema a form for one company offers: nothing that is retired, but for the terms the company has.
[[nodiscard]] Schema offeredSchema(const Schema &schema, const Retirement &retired, const Partner &partner);

} // namespace partnerscope
