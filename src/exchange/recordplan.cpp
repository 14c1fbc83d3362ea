#include "exchange/recordplan.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/cellparser.h"
#include "exchange/csvwriter.h"
#include "exchange/demandrows.h"
#include "exchange/importconflicts.h"
#include "exchange/importmapping.h"
#include "exchange/problemlog.h"
#include "matching/companykeys.h"

#include <algorithm>

namespace partnerscope {

namespace {

constexpr qsizetype PreviewRows = 20;
constexpr std::size_t HeaderSearchRows = 30;
constexpr std::size_t RowsBetweenProgress = 4096;
constexpr std::size_t NoColumn = static_cast<std::size_t>(-1);
constexpr qsizetype ConflictsAtMost = 10'000;
constexpr int MonthsKept = 24;

/// What the facts of a file carry where nothing else is stated: its name and its day.
Evidence evidenceOf(const ImportOptions &options, const TableInfo &table)
{
    Evidence evidence = options.evidence;
    if (evidence.source.isEmpty())
        evidence.source = table.name;
    if (!evidence.asOf.isValid())
        evidence.asOf = table.asOf;
    return evidence;
}

/// The kind of a list, and the row that names its columns.
struct Recognised {
    ListKind kind = ListKind::Companies;
    HeaderRow header;
};

/// Looks for the first row whose cells are headers of the kind that is asked for, or of any kind but companies.
Recognised recognise(const TableSource &table, const Schema &schema, const ImportOptions &options)
{
    if (options.firstRowIsData || options.kind == ListKind::Companies)
        return { options.kind.value_or(ListKind::Companies), findHeader(table, schema, options) };
    const std::unique_ptr<TableReader> reader = table.read();
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End && rows < HeaderSearchRows;
         step = reader->next(), ++rows) {
        if (step == TableReader::Step::Problem)
            continue;
        const QStringList headers = headerTexts(reader->cells());
        const ListKind kind = options.kind ? *options.kind : findListKind(headers, schema);
        if (kind == ListKind::Companies)
            continue;
        const auto isField = [&](const QString &header) {
            return listFieldOf(kind, header) >= 0 || options.mapping.contains(header);
        };
        if (std::ranges::count_if(headers, isField) >= 2)
            return { kind, { headers, rows + 1 } };
    }
    return { options.kind.value_or(ListKind::Companies), findHeader(table, schema, options) };
}

/// Plans a list of records about companies that the workspace has.
class RecordPlanner final : public RecordCells
{
    Q_DECLARE_TR_FUNCTIONS(RecordPlanner)

public:
    RecordPlanner(const TableSource &table, Recognised recognised, const Schema &schema, const Pool &pool,
                  const ImportOptions &options)
        : m_table(table)
        , m_recognised(std::move(recognised))
        , m_schema(schema)
        , m_pool(pool)
        , m_options(options)
    {
    }

    [[nodiscard]] ListKind kind() const { return m_recognised.kind; }
    Result<ImportPlan> plan(const KnownRecords &known, const Progress &progress);

    bool has(const char *field) const override { return columnOf(field) != NoColumn; }
    QString text(const char *field) const override;
    std::optional<QDate> date(const char *field) override;
    std::optional<bool> yesNo(const char *field) override;
    bool hasDecimalComma(const char *field) const override;
    PartnerId company(const char *field) const override;
    [[nodiscard]] std::size_t line() const override { return m_reader->line(); }
    void report(const char *field, const QString &reason) override;

private:
    [[nodiscard]] Result<> mapColumns();
    [[nodiscard]] Result<> chooseColumns();
    [[nodiscard]] Result<> requireColumns() const;
    void findDateOrder();
    [[nodiscard]] Result<> readRows(const Progress &progress);
    void readRow();
    [[nodiscard]] RowOutcome outcomeOfRow();
    [[nodiscard]] std::size_t columnOf(const char *field) const;
    [[nodiscard]] QString headerOf(const char *field) const;
    [[nodiscard]] PeopleDefaults peopleDefaults() const;

    const TableSource &m_table;
    Recognised m_recognised;
    const Schema &m_schema;
    const Pool &m_pool;
    const ImportOptions &m_options;

    ImportPlan m_plan;
    ProblemLog m_log { m_plan };
    CompanyIndex m_index;
    CellFormat m_format;
    std::unique_ptr<RecordRows> m_rows;
    std::unique_ptr<TableReader> m_reader;
};

PeopleDefaults RecordPlanner::peopleDefaults() const
{
    const QDate today =
        m_options.evidence.recordedAt.isValid() ? m_options.evidence.recordedAt.date() : m_plan.table.asOf;
    return { m_options.lawfulBasis.isEmpty() ? tr("Imported from %1").arg(m_plan.fileName) : m_options.lawfulBasis,
             m_options.retainUntil.isValid() ? m_options.retainUntil : today.addMonths(MonthsKept) };
}

Result<ImportPlan> RecordPlanner::plan(const KnownRecords &known, const Progress &progress)
{
    m_plan.kind = m_recognised.kind;
    m_plan.table = m_table.info();
    m_plan.fileName = m_plan.table.name;
    m_plan.encoding = m_plan.table.encoding;
    m_plan.dialect = m_plan.table.dialect;
    m_plan.hasNumberedColumns = m_options.firstRowIsData;
    m_format.decimalComma = m_plan.dialect.decimalComma;
    if (m_recognised.header.headers.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("The file %1 holds no rows.").arg(m_plan.fileName));
    if (const auto mapped = mapColumns(); !mapped)
        return mapped.failure();
    if (const auto there = requireColumns(); !there)
        return there.failure();
    findDateOrder();
    const PeopleDefaults people = peopleDefaults();
    const bool isDemand = m_plan.kind == ListKind::CustomerDemand;
    const Result<ProfileVersion> version =
        isDemand ? versionToWeigh(known.profiles, m_options.profile) : ProfileVersion();
    if (!version)
        return version.failure();
    if (!isDemand)
        m_index = indexOf(m_pool, m_options.memory.get());
    m_rows = isDemand ? demandRows(m_plan.columns, m_schema, m_options, *version)
                      : recordRows(m_plan.kind, known, m_options.onDuplicate, people);
    if (const auto read = readRows(progress); !read)
        return read.failure();
    if (m_plan.counts.read == 0)
        return fail(ErrorCode::InvalidInput,
                    tr("The file %1 has a header but no rows with data.").arg(m_plan.fileName));
    m_rows->finish(m_plan);
    m_plan.counts.unchanged += m_rows->unchangedAfterAll();
    m_plan.counts.updated -= m_rows->unchangedAfterAll();
    m_plan.batch.origins = { evidenceOf(m_options, m_plan.table) };
    m_log.finish();
    if (m_plan.kind == ListKind::People && m_plan.counts.added > 0 && columnOf("retain_until") == NoColumn)
        m_plan.table.notices << tr("New people are kept until %1, recorded as \"%2\".")
                                    .arg(people.retainUntil.toString(Qt::ISODate), people.lawfulBasis);
    if (m_plan.kind == ListKind::Engagements && m_plan.counts.added > 0 && columnOf("stage") == NoColumn)
        m_plan.table.notices << tr("No column says the stage: new engagements begin at Recruit.");
    return std::move(m_plan);
}

/// What the user chose wins over what the headers say.
Result<> RecordPlanner::chooseColumns()
{
    const std::span<const ListField> fields = listFields(m_plan.kind);
    for (auto entry = m_options.mapping.constBegin(); entry != m_options.mapping.constEnd(); ++entry) {
        const QString header = entry.key().simplified();
        const auto column = std::ranges::find_if(
            m_plan.columns, [&](const ImportColumn &c) { return c.header.compare(header, Qt::CaseInsensitive) == 0; });
        if (column == m_plan.columns.end())
            return fail(ErrorCode::InvalidInput,
                        tr("The mapping names a column \"%1\", which the file does not have.").arg(header));
        column->match = ImportColumn::Match::Chosen;
        const QString wanted = entry.value().trimmed();
        const auto field = std::ranges::find_if(
            fields, [&](const ListField &f) { return wanted.compare(QLatin1String(f.key), Qt::CaseInsensitive) == 0; });
        if (!wanted.isEmpty() && field == fields.end())
            return fail(ErrorCode::InvalidInput,
                        tr("The mapping names \"%1\", which a list of this kind does not have.").arg(wanted));
        if (!wanted.isEmpty())
            column->attribute = QString::fromLatin1(field->key);
    }
    return {};
}

Result<> RecordPlanner::mapColumns()
{
    for (const QString &header : m_recognised.header.headers) {
        ImportColumn column;
        column.header = header;
        m_plan.columns.push_back(std::move(column));
    }
    if (const auto chosen = chooseColumns(); !chosen)
        return chosen;
    for (ImportColumn &column : m_plan.columns) {
        const int field = listFieldOf(m_plan.kind, column.header);
        if (column.match == ImportColumn::Match::Chosen || field < 0)
            continue;
        const QString key = QString::fromLatin1(listFields(m_plan.kind)[static_cast<std::size_t>(field)].key);
        if (std::ranges::find(m_plan.columns, key, &ImportColumn::attribute) != m_plan.columns.end())
            continue;
        column.attribute = key;
        column.match = column.header.compare(key, Qt::CaseInsensitive) == 0 ? ImportColumn::Match::Key
                                                                            : ImportColumn::Match::Synonym;
    }
    return {};
}

Result<> RecordPlanner::requireColumns() const
{
    QStringList missing;
    for (const ListField &field : listFields(m_plan.kind)) {
        if (field.isRequired && columnOf(field.key) == NoColumn)
            missing << QString::fromLatin1(field.key);
    }
    if (m_plan.kind == ListKind::People && columnOf("name") == NoColumn && columnOf("last_name") == NoColumn)
        missing << QStringLiteral("name");
    const auto lacks = [this](const char *field) { return columnOf(field) == NoColumn; };
    if (m_plan.kind == ListKind::CustomerDemand && lacks("industry") && lacks("region") && lacks("segment")
        && (lacks("dimension") || lacks("term")))
        missing << tr("industry, region or segment (or dimension and term)");
    if (missing.isEmpty())
        return {};
    QStringList shown;
    for (const ImportColumn &column : m_plan.columns) {
        if (shown.size() < 8)
            shown << column.header.left(40);
    }
    return fail(
        ErrorCode::InvalidInput,
        tr("The file %1 lacks columns that this kind of list needs: %2. Name them so in the header, or say in a "
           "mapping which they are. Columns found: %3.")
            .arg(m_plan.fileName, missing.join(QStringLiteral(", ")), shown.join(QStringLiteral(", "))));
}

/// Where nothing tells: spreadsheets with decimal points and slashes are mostly American.
void RecordPlanner::findDateOrder()
{
    m_format.dateOrder =
        m_format.decimalComma || m_plan.dialect.separator == ";" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const std::unique_ptr<TableReader> reader = m_table.read();
    int dayFirst = 0;
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next()) {
        for (std::size_t i = 0; step == TableReader::Step::Row && i < reader->cells().size(); ++i)
            dayFirst += dateOrderEvidence(reader->cells()[i]);
    }
    if (dayFirst != 0)
        m_format.dateOrder = dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

Result<> RecordPlanner::readRows(const Progress &progress)
{
    m_reader = m_table.read();
    std::size_t rows = 0;
    for (auto step = m_reader->next(); step != TableReader::Step::End; step = m_reader->next(), ++rows) {
        if (rows < m_recognised.header.firstDataRow)
            continue;
        if (step == TableReader::Step::Problem) {
            ++m_plan.counts.read;
            const std::size_t column = m_reader->problemColumn() - 1;
            m_log.reject(m_reader->problemLine(),
                         column < m_plan.columns.size() ? m_plan.columns[column].header : QString(),
                         m_reader->problem(), m_reader->cells());
        } else if (!isBlank(m_reader->cells())) {
            readRow();
        }
        if (rows % RowsBetweenProgress == 0 && progress && !progress(m_reader->share()))
            return fail(ErrorCode::Cancelled, {});
    }
    return {};
}

RowOutcome RecordPlanner::outcomeOfRow()
{
    const auto cells = m_reader->cells();
    if (cells.size() > m_plan.columns.size() && !isBlank(cells.subspan(m_plan.columns.size())))
        return { RowOutcome::Kind::Rejected, "",
                 tr("This row has %1 cells, the header has %2. Check separators and quotes.")
                     .arg(cells.size())
                     .arg(m_plan.columns.size()) };
    if (m_plan.kind == ListKind::CustomerDemand)
        return m_rows->take({}, *this);
    if (text("company").isEmpty() && text("email").isEmpty())
        return { RowOutcome::Kind::Rejected, "company", tr("This row names no company.") };
    const PartnerId found = company("company");
    if (!found.isValid())
        return { RowOutcome::Kind::Rejected, "company",
                 tr("The workspace has no company \"%1\", or several. Import it first, or correct the name.")
                     .arg(text("company")) };
    return m_rows->take(found, *this);
}

void RecordPlanner::readRow()
{
    ++m_plan.counts.read;
    if (m_plan.preview.size() < PreviewRows) {
        QStringList row;
        for (const std::string_view cell : m_reader->cells())
            row << textOf(cell);
        m_plan.preview << row;
    }
    for (std::size_t i = 0; i < std::min(m_reader->cells().size(), m_plan.columns.size()); ++i) {
        ImportColumn &column = m_plan.columns[i];
        if (!trimCell(m_reader->cells()[i]).empty() && column.filled++ == 0)
            column.firstValue = textOf(m_reader->cells()[i]);
    }
    const RowOutcome outcome = outcomeOfRow();
    switch (outcome.kind) {
    case RowOutcome::Kind::Added: ++m_plan.counts.added; break;
    case RowOutcome::Kind::Updated: ++m_plan.counts.updated; break;
    case RowOutcome::Kind::Unchanged: ++m_plan.counts.unchanged; break;
    case RowOutcome::Kind::Skipped: ++m_plan.counts.skipped; break;
    case RowOutcome::Kind::Rejected:
        m_log.reject(m_reader->line(), headerOf(outcome.field), outcome.reason, m_reader->cells());
        break;
    }
}

std::size_t RecordPlanner::columnOf(const char *field) const
{
    const auto found = std::ranges::find_if(
        m_plan.columns, [field](const ImportColumn &column) { return column.attribute == QLatin1String(field); });
    return found == m_plan.columns.end() ? NoColumn : static_cast<std::size_t>(found - m_plan.columns.begin());
}

QString RecordPlanner::headerOf(const char *field) const
{
    const std::size_t column = columnOf(field);
    return column == NoColumn ? QString() : m_plan.columns[column].header;
}

QString RecordPlanner::text(const char *field) const
{
    const std::size_t column = columnOf(field);
    if (column == NoColumn || m_reader->kind(column) == CellKind::Error)
        return {};
    const std::string_view cell = trimCell(withoutFormulaGuard(trimCell(m_reader->cell(column))));
    return saysUnknown(cell) ? QString() : textOf(cell);
}

std::optional<QDate> RecordPlanner::date(const char *field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto day = parseDate(cell.toStdString(), m_format.dateOrder);
    if (!day)
        report(field, tr("\"%1\" is not a date. Write it as 2024-03-31.").arg(cell));
    return day;
}

std::optional<bool> RecordPlanner::yesNo(const char *field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto yes = parseYesNo(cell.toStdString());
    if (!yes)
        report(field, tr("\"%1\" is neither yes nor no.").arg(cell));
    return yes;
}

bool RecordPlanner::hasDecimalComma(const char *field) const
{
    const CellKind kind = m_reader->kind(columnOf(field));
    return m_format.decimalComma && kind != CellKind::Number && kind != CellKind::Money;
}

PartnerId RecordPlanner::company(const char *field) const
{
    const std::string name = text(field).toStdString();
    std::int64_t number = m_index.find({ {}, nameKey(name), {} });
    if (number == CompanyIndex::None)
        number = m_index.find({ domainKey(name), {}, {} });
    // People also belong where their mail goes.
    if (number == CompanyIndex::None && m_plan.kind == ListKind::People) {
        const QString mail = text("email");
        if (const qsizetype at = mail.indexOf(u'@'); at > 0)
            number = m_index.find({ domainKey(mail.mid(at + 1).toStdString()), {}, {} });
    }
    return number == CompanyIndex::None ? PartnerId() : m_pool.id(static_cast<std::size_t>(number));
}

void RecordPlanner::report(const char *field, const QString &reason)
{
    if (const std::size_t column = columnOf(field); column != NoColumn)
        ++m_plan.columns[column].problems;
    m_log.report(m_reader->line(), headerOf(field), reason);
}

const QString TargetAccountsKey = QStringLiteral("target_accounts");

/// The facts as the pool has them.
class RecordedAccounts
{
public:
    RecordedAccounts(const Schema &schema, const Pool &pool, const ImportOptions &options)
        : m_attribute(*schema.find(TargetAccountsKey))
        , m_pool(pool)
        , m_options(options)
    {
    }

    [[nodiscard]] std::optional<double> number(PartnerId company) const
    {
        const auto row = m_pool.rowOf(company);
        const Value value = row ? m_pool.value(*row, TargetAccountsKey) : Value();
        const double *number = std::get_if<double>(&value);
        return number ? std::optional(*number) : std::nullopt;
    }
    /// What is recorded beside what the file counts, decided by the rule or by the user.
    [[nodiscard]] ImportConflict conflict(PartnerId company, double accounts, const Evidence &offered) const
    {
        ImportConflict conflict;
        const std::size_t row = m_pool.rowOf(company).value_or(0);
        conflict.fact = { company, TargetAccountsKey };
        conflict.company = m_pool.name(row);
        conflict.label = m_attribute.label;
        conflict.recorded = QString::number(number(company).value_or(0));
        conflict.recordedEvidence = m_pool.evidence(row, *m_pool.column(TargetAccountsKey));
        conflict.offered = QString::number(accounts);
        conflict.offeredEvidence = offered;
        conflict.isProtected = isProtected(conflict.recordedEvidence, offered);
        conflict.takesOffered = takesOffered(m_options.onConflict, conflict.recordedEvidence, offered);
        if (const auto decided = m_options.decisions.constFind(conflict.fact);
            decided != m_options.decisions.constEnd()) {
            conflict.isDecided = true;
            conflict.takesOffered = *decided;
        }
        return conflict;
    }
    /// Takes out of a plan what does not replace a recorded number, and lists both.
    void settle(ImportPlan &plan) const
    {
        QList<AccountOverlap> taken;
        for (const AccountOverlap &overlap : std::as_const(plan.records.overlaps)) {
            if (number(overlap.partner)) {
                ImportConflict conflict = this->conflict(overlap.partner, overlap.accounts, plan.batch.origins.front());
                conflict.line = overlap.line;
                ++(overlap.isKept ? plan.conflictCounts.kept : plan.conflictCounts.replaced);
                plan.conflictCounts.isProtected += overlap.isKept && conflict.isProtected ? 1u : 0u;
                if (plan.conflicts.size() < ConflictsAtMost)
                    plan.conflicts << conflict;
            }
            if (!overlap.isKept)
                taken << overlap;
        }
        plan.records.overlaps = taken;
    }

private:
    const Attribute &m_attribute;
    const Pool &m_pool;
    const ImportOptions &m_options;
};

/// How surely a sheet is a list: 2 where its header tells, 0 where it does not. Beside lists many workbooks show where
/// their rows lie ("Country", "Share"): such a sheet is taken for demand (1) only where there is no other list.
int likeness(const TableSource &table, const Schema &schema, const ImportOptions &options)
{
    const Recognised recognised = recognise(table, schema, options);
    if (recognised.kind == ListKind::CustomerDemand && !options.kind)
        return 1;
    if (recognised.kind != ListKind::Companies)
        return 2;
    const auto columns = mapColumns(recognised.header.headers, schema, options);
    const auto isName = [](const ImportColumn &column) { return column.attribute == u"name"; };
    return columns && std::ranges::any_of(*columns, isName) ? 2 : 0;
}

/// Title pages and instructions come before the list in many workbooks.
Result<std::shared_ptr<const TableSource>> openList(const QString &path, const Schema &schema,
                                                    const ImportOptions &options, const Progress &progress)
{
    TableChoice choice { options.dialect, options.encoding, options.sheet };
    auto best = openTable(path, choice, progress);
    int liking = best && choice.sheet.isEmpty() ? likeness(**best, schema, options) : 2;
    const QList<SheetInfo> sheets = best ? (*best)->info().sheets : QList<SheetInfo>();
    const QString first = best ? (*best)->info().sheet : QString();
    for (const SheetInfo &sheet : sheets) {
        if (liking == 2)
            break;
        if (sheet.isHidden || sheet.name == first)
            continue;
        choice.sheet = sheet.name;
        auto other = openTable(path, choice, progress);
        const int found = other ? likeness(**other, schema, options) : 0;
        if (found <= liking)
            continue;
        best = std::move(other);
        liking = found;
    }
    return best;
}

} // namespace

Result<ImportPlan> planList(const QString &path, const Schema &schema, const Pool &pool, const ImportOptions &options,
                            const KnownRecordsOf &known, const Progress &progress)
{
    const auto table = openList(path, schema, options, progress);
    if (!table)
        return table.failure();
    return planList(**table, schema, pool, options, known, progress);
}

Result<ImportPlan> planList(const TableSource &table, const Schema &schema, const Pool &pool,
                            const ImportOptions &options, const KnownRecordsOf &known, const Progress &progress)
{
    Recognised recognised = recognise(table, schema, options);
    if (table.info().format == TableInfo::Format::Cards)
        recognised.kind = ListKind::People;
    if (recognised.kind == ListKind::Companies)
        return planImport(table, schema, pool, options, progress);
    auto records = known(recognised.kind);
    if (!records)
        return records.failure();
    if (recognised.kind == ListKind::TargetAccounts && !schema.find(TargetAccountsKey))
        return fail(
            ErrorCode::InvalidInput,
            tr("The workspace has no attribute \"%1\" that could hold how many there are.").arg(TargetAccountsKey));
    RecordPlanner planner(table, std::move(recognised), schema, pool, options);
    if (planner.kind() != ListKind::TargetAccounts)
        return planner.plan(*records, progress);
    const RecordedAccounts recorded(schema, pool, options);
    const Evidence offered = evidenceOf(options, table.info());
    records->targetAccounts = [&recorded](PartnerId company) { return recorded.number(company); };
    records->keepsTargetAccounts = [&](PartnerId company) {
        return !recorded.conflict(company, 0, offered).takesOffered;
    };
    Result<ImportPlan> plan = planner.plan(*records, progress);
    if (plan)
        recorded.settle(*plan);
    return plan;
}

} // namespace partnerscope
