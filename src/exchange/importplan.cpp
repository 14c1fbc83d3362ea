#include "exchange/headerunit.h"
#include "exchange/importplanner.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t AttributesAtMost = 1500;
} // namespace

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
    if (const auto compared = compareSimilar(m_plan, m_newRows, m_pool, m_options, m_progress); !compared)
        return compared.failure();
    judgeSimilar();
    joinRepeated(compareRows(m_plan, m_newRows, m_options));
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
        return fail(
            ErrorCode::InvalidInput,
            tr("The mapping names a column \"%1\", which the file does not have.").arg(m_options.list.idColumn));
    if (m_options.list.system.isEmpty() && m_options.evidence.source.isEmpty())
        return fail(
            ErrorCode::InvalidInput,
            tr("Say which system the numbers of the column \"%1\" come from: name the source (on the command line with "
               "--source).")
                .arg(column->header));
    column->isListId = true;
    m_numbers.setColumn(static_cast<std::size_t>(column - m_plan.columns.begin()));
    return {};
}

Result<> Planner::inferColumns()
{
    // Where nothing tells: spreadsheets with decimal points and slashes are mostly American.
    const bool isDayFirst = m_format.decimalComma || m_plan.dialect.separator == ";";
    m_format.dateOrder = m_options.dateOrder.value_or(isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    Result<TableScan> scan =
        scanTable(m_table, m_plan.columns, m_header.firstDataRow, m_options.newAttributes, m_format, m_progress);
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
    makeTargets(*scan, dates);
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

CellReading Planner::readingOf(const ImportColumn &column, const TableScan::Column &scan) const
{
    CellReading reading;
    reading.format = { column.decimalComma, column.dates.order };
    reading.rules.bands = m_options.bands;
    if (const auto rules = m_options.rules.constFind(headerKey(column.header)); rules != m_options.rules.constEnd())
        reading.rules = *rules;
    else if (column.match == ImportColumn::Match::Guess && isNumeric(column.type))
        applyUnit(unitOfHeader(column.header), reading.rules);
    reading.isStrict = m_options.strict;
    reading.recordedCurrency = m_options.currency;
    if (scan.countryCodes > 0 && scan.stateCodes == 0)
        reading.placeCodes = PlaceCodes::Countries;
    else if (scan.stateCodes > 0 && scan.countryCodes == 0)
        reading.placeCodes = PlaceCodes::States;
    return reading;
}

void Planner::makeTargets(const TableScan &scan, const std::vector<DateFinding> &dates)
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
        const CellReading reading = readingOf(column, scan.columns[i]);
        column.decimalComma = reading.rules.decimalComma.value_or(column.decimalComma);
        column.dates.order = reading.rules.dateOrder.value_or(column.dates.order);
        column.readWith = reading.rules;
        m_targets.push_back({ i, CellColumn(*attribute, reading, vocabularyFor(*attribute)),
                              m_pool.column(attribute->key), attribute });
    }
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const QString money = moneyOfCurrencyColumn(m_plan.columns[i]);
        for (Target &target : m_targets) {
            if (!money.isEmpty() && m_plan.columns[target.fileColumn].attribute == money)
                target.currencyColumn = i;
        }
    }
}

/// Rows that were taken for a company of another name: what is recorded of it has its say here too.
void Planner::judgeSimilar()
{
    for (const NewRow &row : m_newRows) {
        const BatchRow &taken = m_plan.batch.rows[row.batchRow];
        const auto poolRow = m_pool.rowOf(taken.id);
        if (taken.action != BatchRow::Action::Update || !poolRow)
            continue;
        for (Target &target : m_targets) {
            if (target.attribute->key == u"name") // it keeps its own; see keepNames()
                continue;
            target.cells.recall(row.batchRow);
            m_judge.judge(target.cells, target.poolColumn, *poolRow, *target.attribute, m_plan.lines[row.batchRow]);
            if (!target.cells.isKnown())
                target.cells.clear(row.batchRow);
        }
    }
}

/// What a row says of the company of an earlier row becomes that one's; under Skip the first row alone counts.
void Planner::joinRepeated(const std::vector<RepeatedRow> &repeated)
{
    if (m_options.onDuplicate == OnDuplicate::Skip)
        return;
    for (const RepeatedRow &pair : repeated) {
        for (Target &target : m_targets) {
            if (target.attribute->key == u"name")
                continue;
            target.cells.recall(pair.row);
            target.cells.replace(pair.first);
        }
    }
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
    m_plan.list =
        m_numbers.take(m_batchRows, system.isEmpty() ? m_options.evidence.source : system, m_judge.evidence().asOf);
    m_log.finish();
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
    if (!options.guess || options.firstRowIsData || !isFirstRowData(table, schema, options))
        return Planner(table, schema, pool, options, progress).plan();
    ImportOptions whole = options;
    whole.firstRowIsData = true;
    auto plan = Planner(table, schema, pool, whole, progress).plan();
    if (plan)
        plan->table.notices << Planner::tr(
            "The first row names no columns, it is data like the others; it was read so.");
    return plan;
}

} // namespace partnerscope
