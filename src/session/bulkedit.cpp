#include "session/bulkedit.h"

#include "base/text.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t ReportEvery = 64;

/// What a fact becomes; the same value where the change does not concern it.
Value changedValue(const Value &before, const BulkChange &change)
{
    const QStringList *codes = std::get_if<QStringList>(&before);
    const QStringList *terms = std::get_if<QStringList>(&change.value);
    switch (change.kind) {
    case BulkChange::Kind::Set: return change.value;
    case BulkChange::Kind::Clear: return {};
    case BulkChange::Kind::ReviewBy: return before;
    case BulkChange::Kind::AddTerms: {
        if (!terms)
            return before;
        QStringList together = codes ? *codes + *terms : *terms;
        std::ranges::sort(together);
        together.removeDuplicates();
        return together;
    }
    case BulkChange::Kind::RemoveTerms: {
        if (!terms || !codes)
            return before;
        QStringList left;
        std::ranges::copy_if(*codes, std::back_inserter(left),
                             [&](const QString &code) { return !terms->contains(code); });
        if (left.size() == codes->size())
            return before;
        return left.isEmpty() ? Value {} : Value { left };
    }
    }
    Q_UNREACHABLE();
}

/// Empty: not known, and no amount that names one equals what is recorded.
QString currencyOf(const Session &session)
{
    return session.workspaceSetting(QStringLiteral("currency")).value_or(QString());
}

/// The pool has converted money; a wish in a currency other than the workspace's never equals what it holds.
bool isSame(const Value &recorded, const Value &wanted, const QString &currency)
{
    const Money *a = std::get_if<Money>(&recorded);
    const Money *b = std::get_if<Money>(&wanted);
    return a && b ? a->amount == b->amount && (b->currency.isEmpty() || b->currency == currency) : recorded == wanted;
}

std::vector<const PoolColumn *> columnsOf(const Pool &pool, const Schema &schema, const QString &attribute)
{
    std::vector<const PoolColumn *> columns;
    for (const Attribute &each : schema.attributes) {
        const bool isMeant = attribute.isEmpty() || each.key == attribute;
        if (const PoolColumn *column = isMeant ? pool.column(each.key) : nullptr)
            columns.push_back(column);
    }
    return columns;
}

bool needsReview(const Pool &pool, const PoolColumn &column, std::size_t row, QDate day)
{
    return isKnownAt(column.data, row) && pool.evidence(row, column).reviewBy != day;
}

/// Calls `take` with every company that would not be as it was.
template <typename Take>
void eachChange(const Session &session, const std::vector<PartnerId> &partners, const BulkChange &change,
                const Take &take)
{
    const Pool &pool = *session.pool();
    const std::vector<const PoolColumn *> columns = columnsOf(pool, *session.schema(), change.attribute);
    const QString currency = currencyOf(session);
    for (const PartnerId partner : partners) {
        const std::optional<std::size_t> row = pool.rowOf(partner);
        if (!row || columns.empty())
            continue;
        if (change.kind == BulkChange::Kind::ReviewBy) {
            if (std::ranges::any_of(columns, [&](const PoolColumn *column) {
                    return needsReview(pool, *column, *row, change.reviewBy);
                }))
                take(BulkLine { partner, {}, {} });
            continue;
        }
        Value before = valueAt(columns.front()->data, columns.front()->type, *row);
        Value after = changedValue(before, change);
        if (!isSame(before, after, currency))
            take(BulkLine { partner, std::move(before), std::move(after) });
    }
}

QString bulkName(const Schema &schema, const BulkChange &change, qsizetype changed)
{
    const Attribute *attribute = schema.find(change.attribute);
    const QString label = attribute ? attribute->label : tr("all facts");
    const int count = static_cast<int>(changed);
    switch (change.kind) {
    case BulkChange::Kind::Set: return tr("Set %1 of %Ln companies", nullptr, count).arg(label);
    case BulkChange::Kind::AddTerms: return tr("Add to %1 of %Ln companies", nullptr, count).arg(label);
    case BulkChange::Kind::RemoveTerms: return tr("Remove from %1 of %Ln companies", nullptr, count).arg(label);
    case BulkChange::Kind::Clear: return tr("Clear %1 of %Ln companies", nullptr, count).arg(label);
    case BulkChange::Kind::ReviewBy: return tr("Set review of %1 of %Ln companies", nullptr, count).arg(label);
    }
    Q_UNREACHABLE();
}

/// A change while it is written: as it was meant when it began, whatever the session shows meanwhile.
class BulkWriter
{
    Q_DECLARE_TR_FUNCTIONS(BulkWriter)

public:
    BulkWriter(const Schema &schema, const Pool &pool, const QString &currency, const BulkChange &change)
        : m_schema(schema)
        , m_pool(pool)
        , m_currency(currency)
        , m_change(change)
        , m_attribute(schema.find(change.attribute))
    {
    }

    Result<> write(Edit &edit, const std::vector<PartnerId> &partners, const StoreProgress &progress) const
    {
        if (!m_attribute && m_change.kind != BulkChange::Kind::ReviewBy)
            return fail(ErrorCode::NotFound, tr("The workspace has no attribute \"%1\".").arg(m_change.attribute));
        if (m_attribute && m_change.kind != BulkChange::Kind::RemoveTerms) {
            if (Result<> added = edit.addMissingTerms(*m_attribute, m_change.value); !added)
                return added;
        }
        for (std::size_t i = 0; i < partners.size(); ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(partners.size());
            if (i % ReportEvery == 0 && progress && !progress(share))
                return fail(ErrorCode::Cancelled, tr("Nothing was changed."));
            const std::optional<std::size_t> row = m_pool.rowOf(partners[i]);
            if (Result<> written = row ? writeOne(edit, partners[i], *row) : Result<>(); !written)
                return written;
        }
        return {};
    }

private:
    Result<> writeOne(Edit &edit, PartnerId partner, std::size_t row) const
    {
        if (m_change.kind == BulkChange::Kind::ReviewBy)
            return writeReviews(edit, partner, row);
        const Value before = m_pool.value(row, m_attribute->key);
        const Value after = changedValue(before, m_change);
        return isSame(before, after, m_currency)
            ? Result<>()
            : edit.setFact(partner, m_attribute->key, { after, m_change.evidence });
    }

    Result<> writeReviews(Edit &edit, PartnerId partner, std::size_t row) const
    {
        for (const PoolColumn *column : columnsOf(m_pool, m_schema, m_change.attribute)) {
            if (!needsReview(m_pool, *column, row, m_change.reviewBy))
                continue;
            if (Result<> written = edit.setReview(partner, column->key, m_change.reviewBy); !written)
                return written;
        }
        return {};
    }

    const Schema &m_schema;
    const Pool &m_pool;
    const QString &m_currency;
    const BulkChange &m_change;
    const Attribute *m_attribute; ///< null: every fact, of ReviewBy
};
} // namespace

std::vector<BulkLine> bulkLines(const Session &session, const std::vector<PartnerId> &partners,
                                const BulkChange &change)
{
    std::vector<BulkLine> lines;
    eachChange(session, partners, change, [&](BulkLine &&line) { lines.push_back(std::move(line)); });
    return lines;
}

BulkPreview previewBulk(const Session &session, const std::vector<PartnerId> &partners, const BulkChange &change)
{
    BulkPreview preview { static_cast<qsizetype>(partners.size()), 0, 0 };
    eachChange(session, partners, change, [&](const BulkLine &line) {
        ++preview.changed;
        preview.replaced += isKnown(line.before);
    });
    return preview;
}

NamedChange bulkEdit(const Session &session, std::vector<PartnerId> partners, BulkChange change)
{
    const QString name = bulkName(*session.schema(), change, previewBulk(session, partners, change).changed);
    return { name,
             [schema = session.schema(), pool = session.pool(), currency = currencyOf(session),
              partners = std::move(partners), change = std::move(change)](Edit &edit, const StoreProgress &progress) {
                 return BulkWriter(*schema, *pool, currency, change).write(edit, partners, progress);
             } };
}

} // namespace partnerscope
