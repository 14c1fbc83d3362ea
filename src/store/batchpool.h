#pragma once

#include "pool/pool.h"
#include "pool/rowbatch.h"

namespace partnerscope {

/// The companies of a batch that was written as nothing but additions, as the workspace would give them back, without
/// reading them.
/// \param layout a pool of the same schema: which columns there are; the first `attributes` of them are attributes, the
/// others come from engagements
/// \param firstId of the batch's first row; the others follow
/// \param origins the batch's, as the workspace keeps them
/// \returns nullptr where only the workspace knows the values: companies that were there before, or amounts in another
/// currency than `currency`
[[nodiscard]] std::shared_ptr<const Pool> poolOfBatch(const RowBatch &batch, const Pool &layout, std::size_t attributes,
                                                      std::int64_t firstId, std::vector<Evidence> origins,
                                                      const QString &currency);

} // namespace partnerscope
