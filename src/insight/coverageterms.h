#pragma once

#include "domain/engagement.h"
#include "domain/profile.h"
#include "insight/coveragespace.h"
#include "pool/pool.h"

namespace partnerscope {

// How coverage finds the terms of a dimension. Used by CoverageSpace only.

/// What the customer profile weighs for an attribute; nullptr where it is silent.
[[nodiscard]] const std::vector<WeightedTerm> *marketOf(const IdealProfile &profile, const QString &attribute);

/// The same by code, heaviest first, then by code; terms that resolve to one code are added up.
[[nodiscard]] std::vector<WeightedTerm> marketTerms(const std::vector<WeightedTerm> &market, const Attribute &attribute,
                                                    const Schema &schema);

/// The terms some company has, each with weight 0, by code.
[[nodiscard]] std::vector<WeightedTerm> heldTerms(const TermView &view, std::size_t rows);

/// The terms replaced by those above them; heaviest first, then by code. A term under several stands in each and its
/// weight is split evenly among them; one without a parent stays. Cycles end where they begin.
[[nodiscard]] std::vector<WeightedTerm> rolledUp(const std::vector<WeightedTerm> &terms, const Vocabulary *vocabulary,
                                                 CoverageLevel level);

/// Whether a key names a dimension out of the engagements: category, type, tier, stage.
[[nodiscard]] bool isEngagementDimension(const QString &key);
/// Such a dimension as a column of sets: the terms of a company's engagements that have not ended; without any, the
/// category and type of the profile.
[[nodiscard]] std::shared_ptr<const PoolColumn> engagementColumn(const QString &key, const IdealProfile &profile,
                                                                 const Pool &pool,
                                                                 const QList<Engagement> &engagements);

} // namespace partnerscope
