#include "exchange/importplanner.h"
#include "matching/matchingmemory.h"

#include <algorithm>

/// The rows of a file on their way into a plan.
namespace partnerscope {

namespace {

constexpr qsizetype PreviewRows = 20;
constexpr std::size_t RowsBetweenProgress = 4096;

} // namespace

Result<> Planner::readRows()
{
    if (m_options.onDuplicate != OnDuplicate::Add)
        m_index = indexOf(m_pool, m_options.memory.get());
    m_companies = static_cast<std::int64_t>(m_pool.size());
    const std::unique_ptr<TableReader> reader = m_table.read();
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next(), ++rows) {
        if (rows < m_header.firstDataRow)
            continue;
        if (step == TableReader::Step::Problem) {
            ++m_plan.counts.read;
            const std::size_t column = reader->problemColumn() - 1;
            const QString header = column < m_plan.columns.size() ? m_plan.columns[column].header : QString();
            m_log.reject(reader->problemLine(), header, reader->problem(), {});
        } else if (!isBlank(reader->cells())) {
            readRow(*reader);
        }
        if (rows % RowsBetweenProgress == 0 && m_progress && !m_progress(0.3 + 0.7 * reader->share()))
            return fail(ErrorCode::Cancelled, {});
    }
    return {};
}

/// Why a row as a whole cannot be used; empty if it can.
QString Planner::refusal(std::span<const std::string_view> cells, CellKind nameKind) const
{
    const auto extra = cells.size() > m_plan.columns.size() ? cells.subspan(m_plan.columns.size())
                                                            : std::span<const std::string_view>();
    if (!isBlank(extra))
        return tr("This row has %1 cells, the header has %2. Check separators and quotes.")
            .arg(cells.size())
            .arg(m_plan.columns.size());
    const std::string_view name = m_nameColumn < cells.size() ? cells[m_nameColumn] : std::string_view();
    if (trimCell(withoutFormulaGuard(nameKind == CellKind::Quoted ? name : trimCell(name))).empty())
        return tr("The company has no name.");
    if (nameKind == CellKind::Error)
        return tr("The company's name is an error of the spreadsheet: %1.").arg(textOf(name));
    return {};
}

void Planner::readCell(const TableReader &reader, Target &target)
{
    ImportColumn &column = m_plan.columns[target.fileColumn];
    const std::string_view cell = reader.cell(target.fileColumn);
    const CellColumn::Outcome outcome = target.cells.read(cell, reader.kind(target.fileColumn));
    if (outcome == CellColumn::Outcome::Unusable) {
        ++column.problems;
        target.cells.noteUnreadable(cell);
        m_log.report(reader.line(), column.header, target.cells.reason());
    }
    if (target.currencyColumn != NoColumn)
        target.cells.readCurrency(reader.cell(target.currencyColumn));
    target.cells.assumeCurrency();
}

bool Planner::isIdentifying(const Target &target) const
{
    const auto position = static_cast<std::size_t>(&target - m_targets.data());
    return position == m_name || position == m_website || position == m_country;
}

/// What the page shows of the row and its columns as they are in the file.
void Planner::describeRow(const TableReader &reader)
{
    if (m_plan.preview.size() < PreviewRows) {
        QStringList row;
        for (const std::string_view cell : reader.cells())
            row << textOf(cell);
        m_plan.preview << row;
        m_plan.previewValues << QStringList();
    }
    for (std::size_t i = 0; i < std::min(reader.cells().size(), m_plan.columns.size()); ++i) {
        ImportColumn &column = m_plan.columns[i];
        if (trimCell(reader.cells()[i]).empty())
            continue;
        if (column.filled++ == 0)
            column.firstValue = textOf(reader.cells()[i]);
    }
}

/// The values of the row that was read last, beside its cells in the preview.
void Planner::keepPreview()
{
    QStringList values(static_cast<qsizetype>(m_plan.columns.size()));
    for (const Target &target : m_targets)
        values[static_cast<qsizetype>(target.fileColumn)] = target.cells.lastValueText();
    m_plan.previewValues.last() = values;
}

void Planner::readRow(const TableReader &reader)
{
    ++m_plan.counts.read;
    const bool isPreviewed = m_plan.preview.size() < PreviewRows;
    describeRow(reader);
    if (m_nameColumn == NoColumn)
        return;
    if (const QString reason = refusal(reader.cells(), reader.kind(m_nameColumn)); !reason.isEmpty()) {
        const bool isNameMissing = reader.cells().size() <= m_plan.columns.size();
        m_log.reject(reader.line(), isNameMissing ? m_plan.columns[m_nameColumn].header : QString(), reason,
                     reader.cells());
        return;
    }
    for (Target &target : m_targets) {
        if (isIdentifying(target))
            readCell(reader, target);
    }
    m_numbers.read(reader);
    const CompanyIndex::Keys keys = keysOf();
    const bool isAlwaysNew = m_options.onDuplicate == OnDuplicate::Add;
    const std::int64_t company = isAlwaysNew ? CompanyIndex::None : m_numbers.found(companyOf(keys));
    if (company != CompanyIndex::None && m_options.onDuplicate == OnDuplicate::Skip) {
        m_numbers.note(company);
        ++m_plan.counts.skipped;
        return;
    }
    for (Target &target : m_targets) {
        if (isIdentifying(target))
            continue;
        if (target.cells.isPartOfCountry() && m_country != NoColumn)
            target.cells.setCountry(m_targets[m_country].cells.lastText());
        readCell(reader, target);
    }
    if (isPreviewed)
        keepPreview();
    m_numbers.note(company == CompanyIndex::None ? m_companies : company);
    if (company != CompanyIndex::None) {
        updateRow(company, keys, reader.line());
        return;
    }
    ++m_plan.counts.added;
    m_batchRows.emplace(m_companies, static_cast<std::int64_t>(m_plan.batch.rows.size()));
    if (!isAlwaysNew)
        m_index.add(m_companies, keys);
    ++m_companies;
    addRow(reader.line(), BatchRow::Action::Add, {});
    if (m_options.memory && !isAlwaysNew && !m_numbers.isNewNumber() && m_newRows.size() <= SimilarRowsAtMost)
        m_newRows.push_back({ m_plan.batch.rows.size() - 1, recordOf() });
}

/// What the row just read says about which company it means.
CompanyRecord Planner::recordOf() const
{
    CompanyRecord record;
    for (const Target &target : m_targets) {
        const QString &key = m_plan.columns[target.fileColumn].attribute;
        if (std::string *field = identityField(record, key))
            *field = target.cells.lastText();
    }
    return record;
}

CompanyIndex::Keys Planner::keysOf() const
{
    CompanyIndex::Keys keys;
    if (m_options.onDuplicate == OnDuplicate::Add)
        return keys;
    keys.name = nameKey(m_targets[m_name].cells.lastText());
    if (m_website != NoColumn)
        keys.domain = domainKey(m_targets[m_website].cells.lastText());
    if (m_country != NoColumn)
        keys.country = m_targets[m_country].cells.lastText();
    return keys;
}

/// The company a row names. Two that were told apart may share a web address: then the name decides between them.
std::int64_t Planner::companyOf(const CompanyIndex::Keys &keys) const
{
    const std::int64_t found = m_index.find(keys);
    const auto poolSize = static_cast<std::int64_t>(m_pool.size());
    const bool isAsked = m_options.memory && !m_options.memory->distinct.empty() && !keys.domain.empty();
    if (!isAsked || found == CompanyIndex::None || found >= poolSize)
        return found;
    const std::int64_t named = m_index.find({ {}, keys.name, keys.country });
    const auto idOf = [this](std::int64_t company) { return m_pool.id(static_cast<std::size_t>(company)); };
    const bool isOther = named != CompanyIndex::None && named < poolSize && named != found;
    return isOther && m_options.memory->areDistinct(idOf(found), idOf(named)) ? named : found;
}

void Planner::addRow(std::size_t line, BatchRow::Action action, PartnerId id)
{
    BatchRow row;
    row.action = action;
    row.id = id;
    m_plan.batch.rows.push_back(row);
    m_plan.lines.push_back(line);
    for (Target &target : m_targets)
        target.cells.append();
}

/// True if every known cell of the row is what the company has anyway.
bool Planner::changesNothing(std::int64_t company, std::int64_t batchRow) const
{
    const bool isInPool = company < static_cast<std::int64_t>(m_pool.size());
    return std::ranges::all_of(m_targets, [&](const Target &target) {
        if (batchRow >= 0 && target.cells.isKnownAt(static_cast<std::size_t>(batchRow)))
            return target.cells.equalsLast(static_cast<std::size_t>(batchRow));
        if (isInPool)
            return target.cells.equalsLast(target.poolColumn, static_cast<std::size_t>(company));
        return batchRow >= 0 && target.cells.equalsLast(static_cast<std::size_t>(batchRow));
    });
}

void Planner::updateRow(std::int64_t company, const CompanyIndex::Keys &keys, std::size_t line)
{
    const auto known = m_batchRows.find(company);
    const std::int64_t batchRow = known == m_batchRows.end() ? -1 : known->second;
    for (Target &target : m_targets) {
        if (company < static_cast<std::int64_t>(m_pool.size()))
            m_judge.judge(target.cells, target.poolColumn, static_cast<std::size_t>(company), *target.attribute, line);
    }
    if (changesNothing(company, batchRow)) {
        ++m_plan.counts.unchanged;
        return;
    }
    ++m_plan.counts.updated;
    m_index.add(company, keys);
    if (batchRow >= 0) {
        for (Target &target : m_targets)
            target.cells.replace(static_cast<std::size_t>(batchRow));
        return;
    }
    m_batchRows.emplace(company, static_cast<std::int64_t>(m_plan.batch.rows.size()));
    addRow(line, BatchRow::Action::Update, m_pool.id(static_cast<std::size_t>(company)));
}

} // namespace partnerscope
