#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/storetext.h"

#include <algorithm>

namespace partnerscope {

namespace {
const std::string SelectAlias = "SELECT count(*) FROM alias WHERE partner_id = ? AND name = ?";
const std::string SelectPair = "SELECT id FROM distinct_pair WHERE left_id = ? AND right_id = ?";

Result<std::int64_t> pairId(Database &database, std::int64_t left, std::int64_t right)
{
    const Result<Statement *> select = database.cached(SelectPair);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, left).bind(2, right).step();
    if (!found)
        return found.failure();
    const std::int64_t id = *found ? (*select)->integer(0) : 0;
    (*select)->reset();
    return id;
}
} // namespace

Result<> Edit::addAlias(PartnerId partner, const QString &name)
{
    const Result<Row> row = m_impl.recorder.read("partner", partner.value);
    if (!row)
        return row.failure();
    const QString alias = name.trimmed();
    if (alias.isEmpty())
        return fail(ErrorCode::InvalidInput, StoreText::tr("A company needs a name."));
    if (textIn(*row, "name") == alias.toStdString() || textIn(*row, "legal_name") == alias.toStdString())
        return {};
    const Result<Statement *> select = m_impl.database.cached(SelectAlias);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, partner.value).bind(2, alias).step();
    if (!found)
        return found.failure();
    const bool isThere = (*select)->integer(0) > 0;
    (*select)->reset();
    if (isThere)
        return {};
    m_impl.changes.matching = true;
    return ignoreId(
        m_impl.recorder.insert("alias", { { "partner_id", partner.value }, { "name", alias.toStdString() } }));
}

Result<> Edit::markDistinct(PartnerId left, PartnerId right)
{
    if (left == right)
        return fail(ErrorCode::InvalidInput, StoreText::tr("These are the same company, not two."));
    for (const PartnerId partner : { left, right }) {
        if (Result<> there = m_impl.requirePartner(partner); !there)
            return there;
    }
    const auto [first, second] = std::minmax(left.value, right.value);
    const Result<std::int64_t> known = pairId(m_impl.database, first, second);
    if (!known || *known != 0)
        return ignoreId(known);
    m_impl.changes.matching = true;
    return ignoreId(m_impl.recorder.insert("distinct_pair",
                                           { { "left_id", first },
                                             { "right_id", second },
                                             { "decided_by", m_impl.author.toStdString() },
                                             { "decided_at", toText(m_impl.clock.now()) } }));
}

Result<> Edit::unmarkDistinct(PartnerId left, PartnerId right)
{
    const auto [first, second] = std::minmax(left.value, right.value);
    const Result<std::int64_t> known = pairId(m_impl.database, first, second);
    if (!known)
        return known.failure();
    if (*known == 0)
        return fail(ErrorCode::NotFound, StoreText::tr("Nobody has said that these are two companies."));
    m_impl.changes.matching = true;
    return m_impl.recorder.remove("distinct_pair", *known);
}

} // namespace partnerscope
