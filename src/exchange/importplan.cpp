#include "exchange/importplan.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/csvwriter.h"
#include "exchange/importcells.h"
#include "exchange/importmapping.h"
#include "exchange/importsimilar.h"
#include "exchange/jsontext.h"
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
    {
    }

    Result<ImportPlan> plan();

private:
    /// A column of the file with the cells read from it.
    struct Target {
        std::size_t fileColumn;
        CellColumn cells;
        const PoolColumn *poolColumn;
        std::size_t currencyColumn = NoColumn;
    };

    Result<> chooseColumns();
    Result<> inferColumns();
    Result<> addAttributes(const std::vector<TypeInference> &inferences);
    Result<> scanOpenColumns(std::vector<TypeInference> &inferences, int &dayFirst);
    [[nodiscard]] bool needsScan() const;
    void makeTargets();
    [[nodiscard]] std::shared_ptr<ImportVocabulary> vocabularyFor(const Attribute &attribute);
    [[nodiscard]] const Attribute *attributeOf(const QString &key) const;

    Result<> readRows();
    void readRow(const TableReader &reader);
    [[nodiscard]] QString refusal(std::span<const std::string_view> cells, CellKind nameKind) const;
    void readCell(const TableReader &reader, Target &target);
    [[nodiscard]] CompanyIndex::Keys keysOf() const;
    [[nodiscard]] CompanyRecord recordOf() const;
    void addRow(std::size_t line, BatchRow::Action action, PartnerId id);
    void updateRow(std::int64_t company, const CompanyIndex::Keys &keys, std::size_t line);
    [[nodiscard]] bool changesNothing(std::int64_t company, std::int64_t batchRow) const;
    [[nodiscard]] bool isIdentifying(const Target &target) const;
    void report(std::size_t line, const QString &column, const QString &reason, bool rejectsRow);
    void reject(std::size_t line, const QString &column, const QString &reason,
                std::span<const std::string_view> cells);
    void finish();

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

    std::vector<NewRow> m_newRows; ///< to be compared with similar companies
    CompanyIndex m_index;
    /// Company number (pool rows first, then new companies) → row of the batch; absent while nothing changed.
    std::unordered_map<std::int64_t, std::int64_t> m_batchRows;
    std::int64_t m_companies = 0;
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
    makeTargets();
    if (const auto read = readRows(); !read)
        return read.failure();
    if (m_plan.counts.read == 0)
        return fail(ErrorCode::InvalidInput,
                    tr("The file %1 has a header but no rows with data.").arg(m_plan.fileName));
    if (const auto compared = compareSimilar(m_plan, m_newRows, m_pool, m_options, m_progress); !compared)
        return compared.failure();
    finish();
    if (m_options.memory)
        keepNames(m_plan, m_pool, *m_options.memory);
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
    const auto name = std::ranges::find(m_plan.columns, QStringLiteral("name"), &ImportColumn::attribute);
    if (name != m_plan.columns.end())
        m_nameColumn = static_cast<std::size_t>(name - m_plan.columns.begin());
    return {};
}

bool Planner::needsScan() const
{
    return std::ranges::any_of(m_plan.columns, [this](const ImportColumn &column) {
        const bool isOpen = m_options.newAttributes && column.match == ImportColumn::Match::LeftOut;
        return isOpen || column.type == AttributeType::Date;
    });
}

/// One pass over the file before the real one: the order of dates, and what the columns without an attribute hold.
Result<> Planner::scanOpenColumns(std::vector<TypeInference> &inferences, int &dayFirst)
{
    const std::unique_ptr<TableReader> reader = m_table.read();
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next(), ++rows) {
        if (step == TableReader::Step::Problem || rows < m_header.firstDataRow)
            continue;
        const std::size_t count = std::min(reader->cells().size(), m_plan.columns.size());
        for (std::size_t i = 0; i < count; ++i) {
            const ImportColumn &column = m_plan.columns[i];
            const bool isOpen = column.match == ImportColumn::Match::LeftOut;
            if (isOpen || column.type == AttributeType::Date)
                dayFirst += dateOrderEvidence(reader->cells()[i]);
            if (isOpen && m_options.newAttributes)
                inferences[i].add(reader->cells()[i], m_format, reader->kind(i));
        }
        if (rows % RowsBetweenProgress == 0 && m_progress && !m_progress(0.3 * reader->share()))
            return fail(ErrorCode::Cancelled, {});
    }
    return {};
}

Result<> Planner::inferColumns()
{
    // Where nothing tells: spreadsheets with decimal points and slashes are mostly American.
    m_format.dateOrder =
        m_format.decimalComma || m_plan.dialect.separator == ";" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (!needsScan())
        return addAttributes({});
    std::vector<TypeInference> inferences(m_plan.columns.size());
    int dayFirst = 0;
    if (const auto scanned = scanOpenColumns(inferences, dayFirst); !scanned)
        return scanned.failure();
    if (dayFirst != 0)
        m_format.dateOrder = dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return addAttributes(inferences);
}

/// Makes attributes of the columns that are to be kept as text, and of all others without one if asked.
Result<> Planner::addAttributes(const std::vector<TypeInference> &inferences)
{
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        ImportColumn &column = m_plan.columns[i];
        const bool isText = column.match == ImportColumn::Match::New;
        const bool isOpen = column.match == ImportColumn::Match::LeftOut && m_options.newAttributes
            && !(column.header.isEmpty() && inferences[i].isEmpty());
        if (!isText && !isOpen)
            continue;
        Attribute attribute = newAttribute(column.header, isText ? AttributeType::Text : inferences[i].type(), m_schema,
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

void Planner::makeTargets()
{
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const ImportColumn &column = m_plan.columns[i];
        const Attribute *attribute = column.attribute.isEmpty() ? nullptr : attributeOf(column.attribute);
        if (!attribute)
            continue;
        if (attribute->key == u"name")
            m_name = m_targets.size();
        else if (attribute->key == u"website")
            m_website = m_targets.size();
        else if (attribute->key == u"country")
            m_country = m_targets.size();
        m_targets.push_back({ i, CellColumn(*attribute, m_format, vocabularyFor(*attribute), m_options.strict),
                              m_pool.column(attribute->key) });
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
        report(reader.line(), column.header, target.cells.reason(), false);
    }
    if (target.currencyColumn != NoColumn)
        target.cells.readCurrency(reader.cell(target.currencyColumn));
}

bool Planner::isIdentifying(const Target &target) const
{
    const auto position = static_cast<std::size_t>(&target - m_targets.data());
    return position == m_name || position == m_website || position == m_country;
}

void Planner::readRow(const TableReader &reader)
{
    ++m_plan.counts.read;
    if (m_plan.preview.size() < PreviewRows) {
        QStringList row;
        for (const std::string_view cell : reader.cells())
            row << textOf(cell);
        m_plan.preview << row;
    }
    for (std::size_t i = 0; i < std::min(reader.cells().size(), m_plan.columns.size()); ++i) {
        ImportColumn &column = m_plan.columns[i];
        if (trimCell(reader.cells()[i]).empty())
            continue;
        if (column.filled++ == 0)
            column.firstValue = textOf(reader.cells()[i]);
    }
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
    const CompanyIndex::Keys keys = keysOf();
    const std::int64_t company = m_options.onDuplicate == OnDuplicate::Add ? CompanyIndex::None : m_index.find(keys);
    if (company != CompanyIndex::None && m_options.onDuplicate == OnDuplicate::Skip) {
        ++m_plan.counts.skipped;
        return;
    }
    for (Target &target : m_targets) {
        if (!isIdentifying(target))
            readCell(reader, target);
    }
    if (company != CompanyIndex::None) {
        updateRow(company, keys, reader.line());
        return;
    }
    ++m_plan.counts.added;
    m_batchRows.emplace(m_companies, static_cast<std::int64_t>(m_plan.batch.rows.size()));
    if (m_options.onDuplicate != OnDuplicate::Add)
        m_index.add(m_companies, keys);
    ++m_companies;
    addRow(reader.line(), BatchRow::Action::Add, {});
    if (m_options.memory && m_options.onDuplicate != OnDuplicate::Add && m_newRows.size() <= SimilarRowsAtMost)
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
    for (Target &target : m_targets) {
        ImportColumn &column = m_plan.columns[target.fileColumn];
        column.newTerms = target.cells.newTerms();
        column.isProse = target.cells.isProse();
        m_plan.batch.columns.push_back(target.cells.take());
    }
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
    Evidence evidence = m_options.evidence;
    if (evidence.source.isEmpty())
        evidence.source = m_plan.fileName;
    if (!evidence.asOf.isValid())
        evidence.asOf = m_plan.table.asOf;
    m_plan.batch.origins = { evidence };
    m_plan.rejectedCsv = m_rejected.take();
    if (m_progress)
        (void)m_progress(1.0);
}

} // namespace

bool ImportPlan::hasName() const
{
    return kind != ListKind::Companies
        || std::ranges::any_of(columns, [](const ImportColumn &column) { return column.attribute == u"name"; });
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

Result<QHash<QString, QString>> readMappingJson(const QByteArray &utf8)
{
    const auto node = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    if (!node)
        return node.failure();
    if (node->kind != JsonNode::Kind::Object)
        return fail(ErrorCode::InvalidInput, tr("A mapping is an object in braces: { \"Header\": \"attribute\" }."));
    QHash<QString, QString> mapping;
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const QString header = node->keys.at(static_cast<qsizetype>(i));
        const JsonNode &value = node->items[i];
        if (value.kind != JsonNode::Kind::String && value.kind != JsonNode::Kind::Null)
            return fail(ErrorCode::InvalidInput,
                        tr("%1: Here belongs the key of an attribute in quotes, or null.").arg(header));
        mapping.insert(header, value.string);
    }
    return mapping;
}

} // namespace partnerscope
