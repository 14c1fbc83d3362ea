#include "domain/valueconversion.h"
#include "store/editimpl.h"
#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/rowimage.h"
#include "store/storetext.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace partnerscope {

namespace {
constexpr std::size_t ProgressEvery = 4096;

/// Binds the cells of one column of a batch, without a detour over Value.
class ColumnBinder
{
public:
    ColumnBinder(const RowBatch::Column &column, const Attribute &attribute, const QString &currency)
        : m_column(column)
        , m_attribute(attribute)
        , m_currency(currency.toStdString())
    {
        if (const auto *codes = std::get_if<CodeColumn>(&column.data))
            encode(codes->terms, m_terms);
        if (const auto *sets = std::get_if<SetColumn>(&column.data)) {
            for (const QString &term : sets->terms)
                appendJsonString(m_terms.emplace_back(), term.toStdString());
        }
        encode(column.currencies.terms, m_currencies);
    }

    [[nodiscard]] const Attribute &attribute() const { return m_attribute; }
    [[nodiscard]] bool isKnown(std::size_t row) const { return isKnownAt(m_column.data, row); }
    [[nodiscard]] int width() const { return m_attribute.type == AttributeType::Money ? 2 : 1; }

    /// \returns false for a number its attribute cannot keep.
    bool bind(Statement &insert, int parameter, std::size_t row)
    {
        if (const auto *numbers = std::get_if<NumberColumn>(&m_column.data))
            return bindNumber(insert, parameter, row, numbers->values[row]);
        if (const auto *texts = std::get_if<TextColumn>(&m_column.data))
            bindText(insert, parameter, texts->at(row));
        else if (const auto *codes = std::get_if<CodeColumn>(&m_column.data))
            bindText(insert, parameter,
                     codes->codes[row] < 0 ? std::string_view()
                                           : std::string_view(m_terms[static_cast<std::size_t>(codes->codes[row])]));
        else
            bindSet(insert, parameter, row, std::get<SetColumn>(m_column.data));
        return true;
    }

    [[nodiscard]] Value value(std::size_t row) const
    {
        Value value = valueAt(m_column.data, m_attribute.type, row);
        if (Money *money = std::get_if<Money>(&value))
            money->currency = QString::fromStdString(currencyAt(row));
        return value;
    }

private:
    static void encode(const QStringList &terms, std::vector<std::string> &encoded)
    {
        for (const QString &term : terms)
            encoded.push_back(term.toStdString());
    }

    static void bindText(Statement &insert, int parameter, std::string_view text)
    {
        if (text.empty())
            insert.bindNull(parameter);
        else
            insert.bindStatic(parameter, text);
    }

    [[nodiscard]] const std::string &currencyAt(std::size_t row) const
    {
        const std::int32_t code = row < m_column.currencies.codes.size() ? m_column.currencies.codes[row] : -1;
        return code < 0 ? m_currency : m_currencies[static_cast<std::size_t>(code)];
    }

    [[nodiscard]] double largest() const
    {
        if (m_attribute.type == AttributeType::WholeNumber)
            return LargestWholeNumber;
        return m_attribute.type == AttributeType::Rating ? 4 : 1;
    }

    bool bindNumber(Statement &insert, int parameter, std::size_t row, double number)
    {
        if (!std::isfinite(number)) {
            insert.bindNull(parameter);
            if (width() == 2)
                insert.bindNull(parameter + 1);
            return true;
        }
        switch (m_attribute.type) {
        case AttributeType::WholeNumber:
        case AttributeType::Rating:
        case AttributeType::YesNo:
            if (number != std::floor(number) || std::abs(number) > largest())
                return false;
            insert.bind(parameter, static_cast<std::int64_t>(number));
            return true;
        case AttributeType::Date:
            m_text = QDate::fromJulianDay(static_cast<qint64>(number)).toString(Qt::ISODate).toStdString();
            insert.bindStatic(parameter, m_text);
            return true;
        case AttributeType::Money: insert.bindStatic(parameter + 1, currencyAt(row)); [[fallthrough]];
        case AttributeType::Number:
        case AttributeType::Percent:
        case AttributeType::Text:
        case AttributeType::Choice:
        case AttributeType::MultipleChoice: insert.bind(parameter, number); return true;
        }
        Q_UNREACHABLE();
    }

    void bindSet(Statement &insert, int parameter, std::size_t row, const SetColumn &sets)
    {
        if (sets.known[row] == 0) {
            insert.bindNull(parameter);
            return;
        }
        m_text.assign(1, '[');
        for (std::uint32_t i = sets.offsets[row]; i < sets.offsets[row + 1]; ++i) {
            if (m_text.size() > 1)
                m_text += ',';
            m_text += m_terms[static_cast<std::size_t>(sets.codes[i])];
        }
        m_text += ']';
        insert.bindStatic(parameter, m_text);
    }

    const RowBatch::Column &m_column;
    const Attribute &m_attribute;
    std::string m_currency;
    std::vector<std::string> m_terms; ///< of a choice as they are, of a set as JSON
    std::vector<std::string> m_currencies;
    std::string m_text; ///< of the cell that is bound now
};

/// Writes one batch: first all new companies in bulk, then the changes of existing ones.
class BatchWriter
{
public:
    BatchWriter(Edit::Impl &impl, const RowBatch &batch, const StoreProgress &progress)
        : m_impl(impl)
        , m_batch(batch)
        , m_progress(progress)
    {
    }

    Result<> run()
    {
        for (const auto step : { &BatchWriter::prepare, &BatchWriter::writeOrigins, &BatchWriter::addPartners,
                                 &BatchWriter::addRecordOrigins, &BatchWriter::addEvidence, &BatchWriter::addHistory,
                                 &BatchWriter::updatePartners }) {
            if (Result<> done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] PartnerId companyOf(std::size_t row) const { return { m_ids[row] }; }

private:
    Result<> prepare();
    Result<> writeOrigins();
    Result<> addPartners();
    Result<> addRecordOrigins();
    Result<> copyRecordOrigin(std::size_t first, std::size_t last, const std::string &created);
    Result<> writeRecordOrigins(const std::vector<std::uint32_t> &earliest, const std::vector<std::string> &created);
    Result<> addEvidence();
    Result<> addHistory();
    Result<> updatePartners();
    Result<> updatePartner(std::size_t row, std::span<const CellOrigin> own);
    [[nodiscard]] std::string insertPartnerSql() const;
    [[nodiscard]] bool isAdded(std::size_t row) const { return m_batch.rows[row].action == BatchRow::Action::Add; }
    [[nodiscard]] bool goesOn(std::size_t done) const
    {
        return !m_progress
            || m_progress(static_cast<double>(done)
                          / static_cast<double>(std::max<std::size_t>(1, m_batch.rows.size())));
    }
    [[nodiscard]] QDateTime recordedAt(std::uint32_t origin) const
    {
        const QDateTime &at = m_batch.origins[origin].recordedAt;
        return at.isValid() ? at : m_impl.clock.now();
    }
    static tl::unexpected<Error> cancelled()
    {
        return fail(ErrorCode::Cancelled, StoreText::tr("The work was stopped. Nothing was changed."));
    }

    Edit::Impl &m_impl;
    const RowBatch &m_batch;
    const StoreProgress &m_progress;
    std::vector<ColumnBinder> m_columns;
    std::vector<std::int64_t> m_origins; ///< row in `origin` of each of the batch's
    std::vector<std::int64_t> m_ids;     ///< company of each row
    std::vector<CellOrigin> m_cellOrigins;
    std::size_t m_done = 0;
};

Result<> BatchWriter::prepare()
{
    const auto broken = [](const char *detail) {
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("The rows do not fit together, so nothing was written. Read the file again."),
                    QString::fromLatin1(detail));
    };
    if (m_batch.origins.empty())
        return broken("a batch needs an origin");
    bool named = false;
    for (const RowBatch::Column &column : m_batch.columns) {
        const Attribute *attribute = m_impl.schema.find(column.key);
        if (!attribute)
            return fail(ErrorCode::NotFound, StoreText::tr("The workspace has no attribute \"%1\".").arg(column.key));
        if (rowCount(column.data) != m_batch.rows.size() || column.data.index() != emptyColumn(attribute->type).index())
            return broken("a column has the wrong length or type");
        m_columns.emplace_back(column, *attribute, m_impl.currency);
        if (attribute->key == QLatin1String("name")) {
            named = true;
            for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
                if (isAdded(row) && !isKnownAt(column.data, row))
                    return fail(ErrorCode::InvalidInput, StoreText::tr("A company needs a name."),
                                QStringLiteral("row %1").arg(row));
            }
        }
    }
    const auto outOfRange = [&](std::uint32_t origin) { return origin >= m_batch.origins.size(); };
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
        if (outOfRange(m_batch.rows[row].origin) || (isAdded(row) && !named))
            return broken("a row has no origin or no name");
        if (m_batch.rows[row].action != BatchRow::Action::Update)
            continue;
        if (Result<> there = m_impl.requirePartner(m_batch.rows[row].id); !there)
            return there;
    }
    const auto badCell = [&](const auto &cell) {
        return outOfRange(cell.origin) || cell.row >= m_batch.rows.size() || cell.column >= m_batch.columns.size();
    };
    if (std::ranges::any_of(m_batch.cellOrigins, badCell) || std::ranges::any_of(m_batch.earlier, badCell))
        return broken("a cell lies outside the batch");
    m_cellOrigins = m_batch.cellOrigins;
    std::ranges::stable_sort(m_cellOrigins, {},
                             [](const CellOrigin &cell) { return std::pair(cell.row, cell.column); });
    return {};
}

Result<> BatchWriter::writeOrigins()
{
    const Result<std::int64_t> first = m_impl.recorder.nextId("origin");
    if (!first)
        return first.failure();
    const Result<std::int64_t> range = m_impl.recorder.openRange("origin", *first);
    if (!range)
        return range.failure();
    std::int64_t id = *first;
    for (Evidence evidence : m_batch.origins) {
        if (!evidence.recordedAt.isValid())
            evidence.recordedAt = m_impl.clock.now();
        Row row = records::toRow(evidence);
        row.emplace_back("id", id);
        if (Result<> inserted = insertRow(m_impl.database, "origin", row); !inserted)
            return inserted;
        m_origins.push_back(id++);
    }
    return m_impl.recorder.closeRange(*range, id - 1);
}

std::string BatchWriter::insertPartnerSql() const
{
    std::string names = "id";
    std::string marks = "?";
    for (const ColumnBinder &column : m_columns) {
        for (const auto &[name, type] : columnsOf(column.attribute())) {
            names += ", " + sqlName(name);
            marks += ", ?";
        }
    }
    return "INSERT INTO partner(" + names + ") VALUES(" + marks + ")";
}

Result<> BatchWriter::addPartners()
{
    const Result<std::int64_t> first = m_impl.recorder.nextId("partner");
    if (!first)
        return first.failure();
    const Result<std::int64_t> range = m_impl.recorder.openRange("partner", *first);
    if (!range)
        return range.failure();
    Result<Statement> insert = m_impl.database.prepare(insertPartnerSql());
    if (!insert)
        return insert.failure();
    std::int64_t next = *first;
    m_ids.reserve(m_batch.rows.size());
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
        if (!isAdded(row)) {
            m_ids.push_back(m_batch.rows[row].id.value);
            continue;
        }
        insert->bind(1, next);
        int parameter = 2;
        for (ColumnBinder &column : m_columns) {
            if (!column.bind(*insert, parameter, row))
                return fail(ErrorCode::InvalidInput,
                            StoreText::tr("%1: a value is not a whole number in its range, so nothing was written.")
                                .arg(column.attribute().label),
                            QStringLiteral("row %1").arg(row));
            parameter += column.width();
        }
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
        m_ids.push_back(next++);
        if (++m_done % ProgressEvery == 0 && !goesOn(m_done))
            return cancelled();
    }
    const auto added = static_cast<std::size_t>(next - *first);
    if (added > 0 && added <= 1000) {
        for (std::int64_t id = *first; id < next; ++id)
            m_impl.touch({ id });
    } else if (added > 0) {
        m_impl.touchAll();
    }
    return m_impl.recorder.closeRange(*range, next - 1);
}

Result<> BatchWriter::addRecordOrigins()
{
    // A company exists at the latest since its earliest fact was recorded.
    std::vector<std::uint32_t> earliest;
    for (const BatchRow &row : m_batch.rows)
        earliest.push_back(row.origin);
    std::vector<QDateTime> recorded;
    for (std::uint32_t origin = 0; origin < m_batch.origins.size(); ++origin)
        recorded.push_back(recordedAt(origin));
    const auto consider = [&](const auto &cell) {
        if (recorded[cell.origin] < recorded[earliest[cell.row]])
            earliest[cell.row] = cell.origin;
    };
    std::ranges::for_each(m_batch.cellOrigins, consider);
    std::ranges::for_each(m_batch.earlier, consider);
    std::vector<std::string> created;
    for (const QDateTime &at : recorded)
        created.push_back(toText(at));

    std::optional<std::size_t> first;
    std::size_t last = 0;
    bool isSame = true; // for all the companies: then the database can write the rows by itself
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
        if (!isAdded(row))
            continue;
        first = first.value_or(row);
        last = row;
        isSame = isSame && m_batch.rows[row].origin == m_batch.rows[*first].origin && earliest[row] == earliest[*first];
    }
    if (!first)
        return {};
    const Result<> written =
        isSame ? copyRecordOrigin(*first, last, created[earliest[*first]]) : writeRecordOrigins(earliest, created);
    if (!written)
        return written;
    const Result<std::int64_t> range = m_impl.recorder.openRange("record_origin", m_ids[*first]);
    if (!range)
        return range.failure();
    return m_impl.recorder.closeRange(*range, m_ids[last]);
}

/// The same row for all the companies that were added; takes half the time of one after the other.
Result<> BatchWriter::copyRecordOrigin(std::size_t first, std::size_t last, const std::string &created)
{
    Result<Statement> copy = m_impl.database.prepare("INSERT INTO record_origin(id, origin_id, created_at) "
                                                     "SELECT id, ?, ? FROM partner WHERE id BETWEEN ? AND ?");
    if (!copy)
        return copy.failure();
    copy->bind(1, m_origins[m_batch.rows[first].origin]).bindStatic(2, created);
    copy->bind(3, m_ids[first]).bind(4, m_ids[last]);
    return copy->run();
}

Result<> BatchWriter::writeRecordOrigins(const std::vector<std::uint32_t> &earliest,
                                         const std::vector<std::string> &created)
{
    Result<Statement> insert =
        m_impl.database.prepare("INSERT INTO record_origin(id, origin_id, created_at) VALUES(?, ?, ?)");
    if (!insert)
        return insert.failure();
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
        if (!isAdded(row))
            continue;
        insert->bind(1, m_ids[row]).bind(2, m_origins[m_batch.rows[row].origin]).bindStatic(3, created[earliest[row]]);
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<> BatchWriter::addEvidence()
{
    const Result<std::int64_t> first = m_impl.recorder.nextId("evidence");
    if (!first)
        return first.failure();
    const Result<std::int64_t> range = m_impl.recorder.openRange("evidence", *first);
    if (!range)
        return range.failure();
    Result<Statement> insert =
        m_impl.database.prepare("INSERT INTO evidence(id, partner_id, attribute, origin_id) VALUES(?, ?, ?, ?)");
    if (!insert)
        return insert.failure();
    std::int64_t id = *first;
    for (const CellOrigin &cell : m_cellOrigins) {
        const ColumnBinder &column = m_columns[cell.column];
        if (!isAdded(cell.row) || cell.origin == m_batch.rows[cell.row].origin || !column.isKnown(cell.row))
            continue;
        insert->bind(1, id++).bind(2, m_ids[cell.row]).bind(3, column.attribute().key).bind(4, m_origins[cell.origin]);
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    return m_impl.recorder.closeRange(*range, id - 1);
}

Result<> BatchWriter::addHistory()
{
    const Result<std::int64_t> first = m_impl.recorder.nextId("fact_history");
    if (!first)
        return first.failure();
    const Result<std::int64_t> range = m_impl.recorder.openRange("fact_history", *first);
    if (!range)
        return range.failure();
    Result<Statement> insert = m_impl.database.prepare(
        "INSERT INTO fact_history(id, partner_id, attribute, value, origin_id, replaced_at) VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.failure();
    std::int64_t id = *first;
    for (const EarlierCell &cell : m_batch.earlier) {
        if (m_batch.rows[cell.row].action == BatchRow::Action::Leave)
            continue;
        const Attribute &attribute = m_columns[cell.column].attribute();
        Value value = cell.value;
        if (Money *money = std::get_if<Money>(&value); money && money->currency.isEmpty())
            money->currency = m_impl.currency;
        insert->bind(1, id++)
            .bind(2, m_ids[cell.row])
            .bind(3, attribute.key)
            .bind(4, toHistory(value))
            .bind(5, m_origins[cell.origin]);
        insert->bind(6, std::string_view(toText(cell.replacedAt.isValid() ? cell.replacedAt : m_impl.clock.now())));
        if (Result<> inserted = insert->run(); !inserted)
            return inserted;
    }
    return m_impl.recorder.closeRange(*range, id - 1);
}

Result<> BatchWriter::updatePartners()
{
    auto own = m_cellOrigins.cbegin();
    for (std::size_t row = 0; row < m_batch.rows.size(); ++row) {
        const auto begin =
            std::find_if(own, m_cellOrigins.cend(), [row](const CellOrigin &cell) { return cell.row >= row; });
        own = std::find_if(begin, m_cellOrigins.cend(), [row](const CellOrigin &cell) { return cell.row > row; });
        if (m_batch.rows[row].action != BatchRow::Action::Update)
            continue;
        if (Result<> updated = updatePartner(row, std::span(begin, own)); !updated)
            return updated;
        if (++m_done % ProgressEvery == 0 && !goesOn(m_done))
            return cancelled();
    }
    return goesOn(m_batch.rows.size()) ? Result<>() : Result<>(cancelled());
}

Result<> BatchWriter::updatePartner(std::size_t row, std::span<const CellOrigin> own)
{
    std::vector<Edit::Impl::NewFact> facts;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnBinder &column = m_columns[i];
        if (!column.isKnown(row))
            continue;
        const Result<Value> value = m_impl.accepted(column.value(row), column.attribute());
        if (!value)
            return value.failure();
        const auto differs = std::ranges::find(own, i, &CellOrigin::column);
        const std::uint32_t origin = differs == own.end() ? m_batch.rows[row].origin : differs->origin;
        facts.push_back({ &column.attribute(), *value, m_origins[origin] });
    }
    const Result<bool> written = m_impl.writeFacts({ m_ids[row] }, facts, recordedAt(m_batch.rows[row].origin), false);
    if (!written)
        return written.failure();
    return {};
}
} // namespace

Result<> Edit::applyBatch(const RowBatch &batch, const StoreProgress &progress, std::vector<PartnerId> *ids)
{
    BatchWriter writer(m_impl, batch, progress);
    Result<> written = writer.run();
    for (std::size_t row = 0; written && ids && row < batch.rows.size(); ++row)
        ids->push_back(writer.companyOf(row));
    return written;
}

} // namespace partnerscope
