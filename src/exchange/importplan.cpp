#include "exchange/importplan.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/csvwriter.h"
#include "exchange/headerunit.h"
#include "exchange/importcells.h"
#include "exchange/importjudge.h"
#include "exchange/importmapping.h"
#include "exchange/importscan.h"
#include "matching/companykeys.h"

#include <algorithm>
#include <map>

namespace partnerscope {

namespace {

constexpr qsizetype ProblemsAtMost = 10'000;
constexpr qsizetype PreviewRows = 20;
constexpr std::size_t AttributesAtMost = 1500;
constexpr std::size_t RowsBetweenProgress = 4096;
constexpr std::size_t NoColumn = static_cast<std::size_t>(-1);

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isBlank(std::span<const std::string_view> cells)
{
    return std::ranges::all_of(cells, [](std::string_view cell) { return trimCell(cell).empty(); });
}

/// Reads one file into one plan.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(Planner)

public:
    Planner(const TableSource &table, const Schema &schema, const Pool &pool, const ImportOptions &options,
            const Progress &progress)
        : m_table(table)
        , m_schema(schema)
        , m_pool(pool)
        , m_options(options)
        , m_progress(progress)
        , m_numbers(pool, options)
        , m_judge(pool, options)
    {
    }

    Result<ImportPlan> plan();

private:
    /// A column of the file with the cells read from it.
    struct Target {
        std::size_t fileColumn;
        CellColumn cells;
        const PoolColumn *poolColumn;
        const Attribute *attribute;
        std::size_t currencyColumn = NoColumn;
    };

    Result<> chooseColumns();
    Result<> chooseNumbers();
    Result<> inferColumns();
    Result<> addAttributes(const TableScan &scan);
    void makeTargets(const std::vector<DateFinding> &dates);
    [[nodiscard]] CellReading readingOf(const ImportColumn &column) const;
    [[nodiscard]] std::shared_ptr<ImportVocabulary> vocabularyFor(const Attribute &attribute);
    [[nodiscard]] const Attribute *attributeOf(const QString &key) const;

    Result<> readRows();
    void readRow(const TableReader &reader);
    void describeRow(const TableReader &reader);
    void keepPreview();
    [[nodiscard]] QString refusal(std::span<const std::string_view> cells, CellKind nameKind) const;
    void readCell(const TableReader &reader, Target &target);
    [[nodiscard]] CompanyIndex::Keys keysOf() const;
    void addRow(std::size_t line, BatchRow::Action action, PartnerId id);
    void updateRow(std::int64_t company, const CompanyIndex::Keys &keys, std::size_t line);
    [[nodiscard]] bool changesNothing(std::int64_t company, std::int64_t batchRow) const;
    [[nodiscard]] bool isIdentifying(const Target &target) const;
    void report(std::size_t line, const QString &column, const QString &reason, bool rejectsRow);
    void reject(std::size_t line, const QString &column, const QString &reason,
                std::span<const std::string_view> cells);
    void finish();
    void finishVocabularies();

    const TableSource &m_table;
    const Schema &m_schema;
    const Pool &m_pool;
    const ImportOptions &m_options;
    const Progress &m_progress;

    HeaderRow m_header;
    CellFormat m_format;
    ImportPlan m_plan;
    std::vector<Target> m_targets;
    std::map<QString, std::shared_ptr<ImportVocabulary>> m_vocabularies;
    std::size_t m_nameColumn = NoColumn;
    std::size_t m_name = NoColumn; ///< positions in m_targets
    std::size_t m_website = NoColumn;
    std::size_t m_country = NoColumn;

    CompanyIndex m_index;
    /// Company number (pool rows first, then new companies) → row of the batch; absent while nothing changed.
    std::unordered_map<std::int64_t, std::int64_t> m_batchRows;
    std::int64_t m_companies = 0;
    ImportNumbers m_numbers;
    ImportJudge m_judge;
    CsvWriter m_rejected;
};

Result<ImportPlan> Planner::plan()
{
    m_plan.table = m_table.info();
    m_plan.fileName = m_plan.table.name;
    m_plan.encoding = m_plan.table.encoding;
    m_plan.dialect = m_plan.table.dialect;
    m_format.decimalComma = m_plan.dialect.decimalComma;
    if (const auto chosen = chooseColumns(); !chosen)
        return chosen.failure();
    if (const auto inferred = inferColumns(); !inferred)
        return inferred.failure();
    Evidence evidence = m_options.evidence;
    if (evidence.source.isEmpty())
        evidence.source = m_plan.fileName;
    if (!evidence.asOf.isValid())
        evidence.asOf = m_plan.table.asOf;
    m_judge.setEvidence(evidence);
    if (const auto read = readRows(); !read)
        return read.failure();
    if (m_plan.counts.read == 0)
        return fail(ErrorCode::InvalidInput,
                    tr("The file %1 has a header but no rows with data.").arg(m_plan.fileName));
    finish();
    return std::move(m_plan);
}

Result<> Planner::chooseColumns()
{
    m_plan.hasNumberedColumns = m_options.firstRowIsData;
    m_header = findHeader(m_table, m_schema, m_options);
    if (m_header.headers.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The file %1 holds no rows.").arg(m_plan.fileName));
    auto columns = mapColumns(m_header.headers, m_schema, m_options);
    if (!columns)
        return columns.failure();
    m_plan.columns = std::move(*columns);
    return chooseNumbers();
}

/// The column in which another system counts the companies.
Result<> Planner::chooseNumbers()
{
    const QString wanted = headerKey(m_options.list.idColumn);
    if (wanted.isEmpty())
        return {};
    const auto column = std::ranges::find_if(
        m_plan.columns, [&](const ImportColumn &candidate) { return headerKey(candidate.header) == wanted; });
    if (column == m_plan.columns.end())
        return fail(ErrorCode::InvalidInput,
                    tr("The mapping names a column \"%1\", which the file does not have.").arg(m_options.list.idColumn));
    if (m_options.list.system.isEmpty() && m_options.evidence.source.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    tr("Say which system the numbers of the column \"%1\" come from: name the source.")
                        .arg(column->header));
    column->isListId = true;
    m_numbers.setColumn(static_cast<std::size_t>(column - m_plan.columns.begin()));
    return {};
}

Result<> Planner::inferColumns()
{
    // Where nothing tells: spreadsheets with decimal points and slashes are mostly American.
    const bool isDayFirst = m_format.decimalComma || m_plan.dialect.separator == ";";
    m_format.dateOrder =
        m_options.dateOrder.value_or(isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    Result<TableScan> scan = scanTable(m_table, m_plan.columns, m_header.firstDataRow, m_options.newAttributes,
                                       m_format, m_progress);
    if (!scan)
        return scan.failure();
    const std::vector<DateFinding> dates = findDateOrders(*scan, m_format.dateOrder);
    if (hasOpenSample(*scan, m_plan.columns))
        guessAttributes(m_plan, *scan, m_schema, placeNames(), m_options);
    findDecimals(m_plan.columns, *scan, m_format.decimalComma, m_options.dialect.decimalComma.has_value());
    if (const auto added = addAttributes(*scan); !added)
        return added;
    const auto name = std::ranges::find(m_plan.columns, QStringLiteral("name"), &ImportColumn::attribute);
    if (name != m_plan.columns.end())
        m_nameColumn = static_cast<std::size_t>(name - m_plan.columns.begin());
    makeTargets(dates);
    return {};
}

/// Makes attributes of the columns that are to be kept as text, and of all others without one if asked.
Result<> Planner::addAttributes(const TableScan &scan)
{
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        ImportColumn &column = m_plan.columns[i];
        const bool isText = column.match == ImportColumn::Match::New;
        const TypeInference &type = scan.columns[i].type;
        const bool isOpen = column.match == ImportColumn::Match::LeftOut && m_options.newAttributes && !column.isListId
            && !(column.header.isEmpty() && type.isEmpty());
        if (!isText && !isOpen)
            continue;
        Attribute attribute = newAttribute(column.header, isText ? AttributeType::Text : type.type(), m_schema,
                                           m_plan.newAttributes, i + 1);
        // Beside the attribute it would have matched, the text could not be told apart in a list.
        if (isText && m_schema.match(attribute.label))
            attribute.label = tr("%1 (as written)").arg(attribute.label);
        column.attribute = attribute.key;
        column.type = attribute.type;
        column.match = ImportColumn::Match::New;
        m_plan.newAttributes.push_back(attribute);
        if (m_schema.attributes.size() + m_plan.newAttributes.size() > AttributesAtMost)
            return fail(
                ErrorCode::InvalidInput,
                tr("With the columns of %1 the workspace would have more than %2 attributes. Leave columns out.")
                    .arg(m_plan.fileName)
                    .arg(AttributesAtMost));
    }
    return {};
}

const Attribute *Planner::attributeOf(const QString &key) const
{
    if (const Attribute *attribute = m_schema.find(key))
        return attribute;
    const auto found = std::ranges::find(m_plan.newAttributes, key, &Attribute::key);
    return found == m_plan.newAttributes.end() ? nullptr : &*found;
}

std::shared_ptr<ImportVocabulary> Planner::vocabularyFor(const Attribute &attribute)
{
    if (attribute.type != AttributeType::Choice && attribute.type != AttributeType::MultipleChoice)
        return nullptr;
    std::shared_ptr<ImportVocabulary> &vocabulary = m_vocabularies[attribute.vocabulary];
    if (!vocabulary)
        vocabulary =
            std::make_shared<ImportVocabulary>(attribute.vocabulary, m_schema.vocabulary(attribute.vocabulary));
    return vocabulary;
}

CellReading Planner::readingOf(const ImportColumn &column) const
{
    CellReading reading;
    reading.format = { column.decimalComma, column.dates.order };
    reading.rules.bands = m_options.bands;
    if (const auto rules = m_options.rules.constFind(headerKey(column.header)); rules != m_options.rules.constEnd())
        reading.rules = *rules;
    else if (column.match == ImportColumn::Match::Guess && isNumeric(column.type))
        applyUnit(unitOfHeader(column.header), reading.rules);
    reading.isStrict = m_options.strict;
    return reading;
}

void Planner::makeTargets(const std::vector<DateFinding> &dates)
{
    m_targets.reserve(m_plan.columns.size());
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        ImportColumn &column = m_plan.columns[i];
        column.dates = dates[i];
        if (m_options.dateOrder)
            column.dates.order = *m_options.dateOrder;
        const Attribute *attribute = column.attribute.isEmpty() ? nullptr : attributeOf(column.attribute);
        if (!attribute)
            continue;
        if (attribute->key == u"name")
            m_name = m_targets.size();
        else if (attribute->key == u"website")
            m_website = m_targets.size();
        else if (attribute->key == u"country")
            m_country = m_targets.size();
        const CellReading reading = readingOf(column);
        column.decimalComma = reading.rules.decimalComma.value_or(column.decimalComma);
        column.dates.order = reading.rules.dateOrder.value_or(column.dates.order);
        column.readWith = reading.rules;
        m_targets.push_back(
            { i, CellColumn(*attribute, reading, vocabularyFor(*attribute)), m_pool.column(attribute->key), attribute });
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const QString money = moneyOfCurrencyColumn(m_plan.columns[i]);
        for (Target &target : m_targets) {
            if (!money.isEmpty() && m_plan.columns[target.fileColumn].attribute == money)
                target.currencyColumn = i;
        }
    }
}

Result<> Planner::readRows()
{
    if (m_options.onDuplicate != OnDuplicate::Add)
        m_index = indexOf(m_pool);
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
            reject(reader->problemLine(), header, reader->problem(), {});
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
        report(reader.line(), column.header, target.cells.reason(), false);
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
        reject(reader.line(), isNameMissing ? m_plan.columns[m_nameColumn].header : QString(), reason, reader.cells());
        return;
    }
    for (Target &target : m_targets) {
        if (isIdentifying(target))
            readCell(reader, target);
    }
    m_numbers.read(reader);
    const CompanyIndex::Keys keys = keysOf();
    const bool isAlwaysNew = m_options.onDuplicate == OnDuplicate::Add;
    const std::int64_t company = isAlwaysNew ? CompanyIndex::None : m_numbers.found(m_index.find(keys));
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

void Planner::report(std::size_t line, const QString &column, const QString &reason, bool rejectsRow)
{
    ++m_plan.problemCount;
    if (m_plan.problems.size() < ProblemsAtMost)
        m_plan.problems << ImportProblem { line, column, reason, rejectsRow };
}

void Planner::reject(std::size_t line, const QString &column, const QString &reason,
                     std::span<const std::string_view> cells)
{
    ++m_plan.counts.rejected;
    report(line, column, reason, true);
    if (m_rejected.bytes().isEmpty()) {
        for (const ImportColumn &fileColumn : m_plan.columns)
            m_rejected.text(fileColumn.header);
        m_rejected.text(tr("Reason"));
        m_rejected.endRow();
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i)
        m_rejected.text(i < cells.size() ? withoutFormulaGuard(cells[i]) : std::string_view());
    m_rejected.text(tr("Line %1: %2").arg(line).arg(reason));
    m_rejected.endRow();
}

void Planner::finish()
{
    m_plan.batch.origins = { m_judge.evidence() };
    for (Target &target : m_targets) {
        ImportColumn &column = m_plan.columns[target.fileColumn];
        column.newTerms = target.cells.newTerms();
        column.isProse = target.cells.isProse();
        column.cleanedCells = target.cells.cleanedCells();
        column.cleaned = target.cells.cleaned();
        column.unreadable = target.cells.unreadable();
        column.suggestions = target.cells.suggestions();
        const auto position = static_cast<std::uint32_t>(m_plan.batch.columns.size());
        for (const std::size_t row : target.cells.estimates())
            m_plan.batch.cellOrigins.push_back({ static_cast<std::uint32_t>(row), position, 1 });
        m_plan.batch.columns.push_back(target.cells.take());
    }
    if (!m_plan.batch.cellOrigins.empty())
        m_plan.batch.origins.push_back(m_judge.estimateEvidence());
    finishVocabularies();
    m_judge.hand(m_plan);
    const QString &system = m_options.list.system;
    m_plan.list = m_numbers.take(m_batchRows, system.isEmpty() ? m_options.evidence.source : system,
                                 m_judge.evidence().asOf);
    m_plan.rejectedCsv = m_rejected.take();
    if (m_progress)
        (void)m_progress(1.0);
}

void Planner::finishVocabularies()
{
    for (const auto &[key, vocabulary] : m_vocabularies) {
        if (key.isEmpty())
            continue;
        if (!m_schema.vocabulary(key)) {
            const auto attribute = std::ranges::find(m_plan.newAttributes, key, &Attribute::vocabulary);
            const QString label = attribute == m_plan.newAttributes.end() ? key : attribute->label;
            m_plan.newVocabularies.emplace_back(key, label, vocabulary->added());
            continue;
        }
        for (const Term &term : vocabulary->added())
            m_plan.newTerms << std::pair(key, term);
    }
    for (const Target &target : m_targets) {
        const auto rules = m_options.rules.constFind(headerKey(m_plan.columns[target.fileColumn].header));
        if (rules != m_options.rules.constEnd() && rules->remembersTerms)
            addSynonyms(*rules, target.attribute->vocabulary, m_schema, m_plan.synonyms);
    }
}

} // namespace

bool ImportPlan::hasName() const
{
    return std::ranges::any_of(columns, [](const ImportColumn &column) { return column.attribute == u"name"; });
}

Result<ImportPlan> planImport(const QString &path, const Schema &schema, const Pool &pool, const ImportOptions &options,
                              const Progress &progress)
{
    const auto table = openTable(path, { options.dialect, options.encoding, options.sheet }, progress);
    if (!table)
        return table.failure();
    return planImport(**table, schema, pool, options, progress);
}

Result<ImportPlan> planImport(const TableSource &table, const Schema &schema, const Pool &pool,
                              const ImportOptions &options, const Progress &progress)
{
    return Planner(table, schema, pool, options, progress).plan();
}

} // namespace partnerscope
