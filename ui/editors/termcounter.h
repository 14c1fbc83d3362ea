#pragma once

#include "ui/editors/valuefunctiondefaults.h"

namespace partnerscope {

/// Counts the companies behind the terms of one attribute, and again only when its column or its terms change: an
/// editor asks with every move of a drag.
class TermCounter
{
public:
    /// As termCounts().
    [[nodiscard]] const std::vector<TermCount> &counts(const Attribute &attribute, const Schema &schema,
                                                       const Pool &pool);
    /// Companies with exactly this number: a rating, or yes and no as 1 and 0.
    [[nodiscard]] qsizetype companiesAt(const Attribute &attribute, const Pool &pool, double number);

private:
    [[nodiscard]] bool takeColumn(const Attribute &attribute, const Pool &pool);

    QString m_attribute;
    std::shared_ptr<const PoolColumn> m_column;
    const Schema *m_schema = nullptr; ///< only compared
    qsizetype m_vocabulary = -1;      ///< number of its terms; −1: nothing is counted yet
    std::vector<TermCount> m_counts;
    QHash<double, qsizetype> m_atNumber;
};

} // namespace partnerscope
