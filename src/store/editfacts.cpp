#include "domain/valueconversion.h"
#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/storetext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {
const std::string SelectEvidence = "SELECT id, origin_id FROM evidence WHERE partner_id = ? AND attribute = ?";
const std::string SelectOrigin =
    "SELECT source, as_of, grade, recorded_by, recorded_at, review_by FROM origin WHERE id = ?";
/// Whole numbers beyond this are not exact in memory, where all numbers are doubles.

struct OriginRef {
    std::int64_t evidence = 0; ///< row in `evidence`; 0: the record's own origin
    std::int64_t origin = 0;
};

Result<OriginRef> originOfCell(Database &database, Recorder &recorder, PartnerId partner, const std::string &attribute)
{
    const Result<Statement *> select = database.cached(SelectEvidence);
    if (!select)
        return select.failure();
    const Result<bool> found = (*select)->bind(1, partner.value).bind(2, std::string_view(attribute)).step();
    if (!found)
        return found.failure();
    if (*found) {
        const OriginRef own { (*select)->integer(0), (*select)->integer(1) };
        (*select)->reset();
        return own;
    }
    const Result<Row> record = recorder.read("record_origin", partner.value);
    if (!record)
        return record.failure();
    return OriginRef { 0, std::get<std::int64_t>((*record)[1].second) };
}

/// Whether two origins say the same; they may be different rows.
Result<bool> sameOrigin(Database &database, std::int64_t left, std::int64_t right)
{
    if (left == right)
        return true;
    std::array<Row, 2> rows;
    for (std::size_t i = 0; i < 2; ++i) {
        const Result<Statement *> select = database.cached(SelectOrigin);
        if (!select)
            return select.failure();
        const Result<bool> found = (*select)->bind(1, i == 0 ? left : right).step();
        if (!found)
            return found.failure();
        if (*found)
            rows[i] = (*select)->row();
        (*select)->reset();
    }
    return rows[0] == rows[1];
}

} // namespace

Value valueIn(const Row &row, const Attribute &attribute)
{
    const std::string key = attribute.key.toStdString();
    const auto at = std::ranges::find(row, key, &Row::value_type::first);
    if (at == row.end())
        return {};
    Row cells { *at };
    if (attribute.type == AttributeType::Money) {
        const auto currency = std::ranges::find(row, currencyColumn(attribute.key), &Row::value_type::first);
        cells.push_back(currency == row.end() ? Row::value_type {} : *currency);
    }
    return fromCells(cells, 0, attribute);
}

Result<std::int64_t> Edit::Impl::originOfFact(PartnerId partner, const QString &attribute)
{
    const Result<OriginRef> ref = originOfCell(database, recorder, partner, attribute.toStdString());
    if (!ref)
        return ref.failure();
    return ref->origin;
}

Result<std::int64_t> Edit::Impl::originOf(Evidence evidence)
{
    if (!evidence.recordedAt.isValid())
        evidence.recordedAt = clock.now();
    const auto known = std::ranges::find(knownOrigins, evidence, &std::pair<Evidence, std::int64_t>::first);
    if (known != knownOrigins.end())
        return known->second;
    const Result<std::int64_t> id = recorder.insert("origin", records::toRow(evidence));
    if (id)
        knownOrigins.emplace_back(evidence, *id);
    return id;
}

Result<Value> Edit::Impl::accepted(const Value &value, const Attribute &attribute) const
{
    Value kept = value;
    if (const QString *text = std::get_if<QString>(&value); text && text->isEmpty())
        kept = {};
    if (Money *money = std::get_if<Money>(&kept); money && money->currency.isEmpty())
        money->currency = currency;
    if (Result<> valid = toResult(validate(kept, attribute)); !valid)
        return valid.failure();
    if (const double *number = std::get_if<double>(&kept);
        number && attribute.type == AttributeType::WholeNumber && std::abs(*number) > LargestWholeNumber)
        return fail(ErrorCode::InvalidInput, StoreText::tr("%1: this whole number is too large.").arg(attribute.label));
    const QString *name = std::get_if<QString>(&kept);
    if (attribute.key == QLatin1String("name") && (!name || name->trimmed().isEmpty()))
        return fail(ErrorCode::InvalidInput, StoreText::tr("A company needs a name."));
    return kept;
}

Result<bool> Edit::Impl::writeFacts(PartnerId partner, const std::vector<NewFact> &facts, const QDateTime &at,
                                    bool refresh)
{
    const Result<Row> row = recorder.read("partner", partner.value);
    if (!row)
        return row.failure();
    Row cells;
    bool changed = false;
    for (const NewFact &fact : facts) {
        const Value old = valueIn(*row, *fact.attribute);
        if (old == fact.value && !refresh)
            continue;
        const std::string key = fact.attribute->key.toStdString();
        const Result<OriginRef> before = originOfCell(database, recorder, partner, key);
        if (!before)
            return before.failure();
        const Result<bool> same = sameOrigin(database, before->origin, fact.origin);
        if (!same)
            return same.failure();
        const bool wasStated = isKnown(old) || before->evidence != 0;
        if (old == fact.value && (*same || !wasStated))
            continue;
        changed = true;
        if (wasStated) {
            const Result<std::int64_t> kept = recorder.insert("fact_history",
                                                              { { "partner_id", partner.value },
                                                                { "attribute", key },
                                                                { "value", toHistory(old) },
                                                                { "origin_id", before->origin },
                                                                { "replaced_at", toText(at) } });
            if (!kept)
                return kept.failure();
        }
        for (auto &cell : toCells(fact.value, *fact.attribute, currency))
            cells.push_back(std::move(cell));
        if (*same)
            continue;
        if (before->evidence != 0) {
            if (const Result<bool> moved =
                    recorder.update("evidence", before->evidence, { { "origin_id", fact.origin } });
                !moved)
                return moved;
        } else if (const Result<std::int64_t> added = recorder.insert(
                       "evidence",
                       { { "partner_id", partner.value }, { "attribute", key }, { "origin_id", fact.origin } });
                   !added) {
            return added.failure();
        }
    }
    if (changed)
        touch(partner);
    if (!cells.empty()) {
        if (const Result<bool> updated = recorder.update("partner", partner.value, cells); !updated)
            return updated;
    }
    return changed;
}

Result<> Edit::setReview(PartnerId partner, const QString &attribute, QDate day)
{
    const Attribute *found = m_impl.schema.find(attribute);
    if (!found)
        return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no attribute \"%1\".").arg(attribute));
    const Result<Row> row = m_impl.recorder.read("partner", partner.value);
    if (!row)
        return row.failure();
    Value value = valueIn(*row, *found);
    if (!isKnown(value))
        return {};
    const Result<OriginRef> present = originOfCell(m_impl.database, m_impl.recorder, partner, found->key.toStdString());
    if (!present)
        return present.failure();
    const Result<Statement *> select = m_impl.database.cached(SelectOrigin);
    if (!select)
        return select.failure();
    const Result<bool> there = (*select)->bind(1, present->origin).step();
    if (!there)
        return there.failure();
    Evidence evidence = *there ? records::evidence(**select, 0) : Evidence {};
    (*select)->reset();
    evidence.reviewBy = day;
    const Result<std::int64_t> origin = m_impl.originOf(evidence);
    if (!origin)
        return origin.failure();
    const Result<bool> written =
        m_impl.writeFacts(partner, { { found, std::move(value), *origin } }, m_impl.clock.now(), true);
    return written ? Result<>() : Result<>(written.failure());
}

} // namespace partnerscope
