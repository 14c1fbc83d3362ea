#pragma once

#include "exchange/importplan.h"

namespace partnerscope {

/// Turns rows that say how much demand sits in industries, regions and segments into market weights of ideal customers.
/// Rows that name a term again are added up: a table by industry and country weighs both.
/// \param columns of the file, with their fields. \param version whose customers are compared
/// All of them must outlive the rows.
[[nodiscard]] std::unique_ptr<RecordRows> demandRows(const std::vector<ImportColumn> &columns, const Schema &schema,
                                                     const ImportOptions &options, const ProfileVersion &version);

/// The version of a profile whose customers a list may weigh.
/// Errors: InvalidInput where there is none, or it is retired.
[[nodiscard]] Result<ProfileVersion> versionToWeigh(const QList<ProfileVersion> &versions, ProfileId wanted);

/// Customers with the weights that were said in place of those for the same terms; all others stay.
[[nodiscard]] CustomerProfile reweighed(CustomerProfile customers, const CustomerProfile &said, const Schema &schema);

/// Key of the attribute whose values a column holds: also where its field in a list of demand goes by another name.
/// Empty for columns that are left out and for fields that are no attribute.
[[nodiscard]] QString attributeIn(const ImportPlan &plan, const ImportColumn &column);

} // namespace partnerscope
