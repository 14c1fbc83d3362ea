#include "ui/editors/termcounter.h"

#include <algorithm>

namespace partnerscope {

/// \returns whether it is another one than before.
bool TermCounter::takeColumn(const Attribute &attribute, const Pool &pool)
{
    std::shared_ptr<const PoolColumn> column;
    const PoolColumn *wanted = pool.column(attribute.key);
    for (const std::shared_ptr<const PoolColumn> &held : pool.columns()) {
        if (held.get() == wanted)
            column = held;
    }
    if (m_attribute == attribute.key && m_column == column)
        return false;
    m_attribute = attribute.key;
    m_column = column;
    m_vocabulary = -1;
    m_atNumber.clear();
    return true;
}

const std::vector<TermCount> &TermCounter::counts(const Attribute &attribute, const Schema &schema, const Pool &pool)
{
    const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary);
    const auto terms = vocabulary ? static_cast<qsizetype>(vocabulary->terms().size()) : 0;
    const bool isOther = takeColumn(attribute, pool);
    if (isOther || m_vocabulary != terms || m_schema != &schema) {
        m_counts = termCounts(attribute, schema, pool);
        m_vocabulary = terms;
        m_schema = &schema;
    }
    return m_counts;
}

qsizetype TermCounter::companiesAt(const Attribute &attribute, const Pool &pool, double number)
{
    (void)takeColumn(attribute, pool);
    const auto *numbers = m_column ? std::get_if<NumberColumn>(&m_column->data) : nullptr;
    if (!numbers)
        return 0;
    const auto known = m_atNumber.constFind(number);
    if (known != m_atNumber.constEnd())
        return *known;
    const auto count = static_cast<qsizetype>(std::ranges::count(numbers->values, number));
    m_atNumber.insert(number, count);
    return count;
}

} // namespace partnerscope
