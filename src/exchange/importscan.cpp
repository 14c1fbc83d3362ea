#include "exchange/importscan.h"

#include "base/utf8.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {

constexpr std::size_t SampleRows = 1000;
constexpr std::size_t SampleBytes = 200; ///< of one cell; longer ones are prose
constexpr std::size_t RowsBetweenProgress = 4096;

bool holdsDates(const ImportColumn &column)
{
    return column.type == AttributeType::Date && !column.attribute.isEmpty();
}

bool isOpen(const ImportColumn &column)
{
    return column.match == ImportColumn::Match::LeftOut;
}

void noteDate(TableScan::Column &scan, std::string_view cell)
{
    const int evidence = dateOrderEvidence(cell);
    scan.dayFirst += evidence > 0 ? 1u : 0u;
    scan.monthFirst += evidence < 0 ? 1u : 0u;
    if (evidence != 0 || !scan.eitherWay.isEmpty())
        return;
    const auto day = parseDate(cell, DateOrder::DayFirst);
    if (day && day != parseDate(cell, DateOrder::MonthFirst))
        scan.eitherWay = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
}

bool mayHoldPlaces(const ImportColumn &column)
{
    return column.type == AttributeType::Choice && !column.attribute.isEmpty();
}

void notePlaceCode(TableScan::Column &scan, std::string_view cell)
{
    if (cell.size() != 2)
        return;
    const QString code = QString::fromLatin1(cell.data(), 2).toUpper();
    const bool isCountry = !placeNames().country(code).isEmpty();
    const bool isState = !placeNames().subdivision(code, QStringLiteral("US")).isEmpty();
    scan.countryCodes += isCountry && !isState ? 1u : 0u;
    scan.stateCodes += isState && !isCountry ? 1u : 0u;
}

/// "1.234" is no whole number with decimals, "1.000" may be one.
void noteGroups(TableScan::Column &scan, std::string_view cell)
{
    const auto isPart = [&](bool decimalComma) {
        const auto number = parseNumber(cell, decimalComma);
        return number && *number != std::floor(*number);
    };
    scan.commaGroups += isPart(true) && !isPart(false) ? 1u : 0u;
    scan.pointGroups += isPart(false) && !isPart(true) ? 1u : 0u;
}

void noteCell(TableScan::Column &scan, const ImportColumn &column, std::string_view cell, bool isSample)
{
    if (isOpen(column) || holdsDates(column))
        noteDate(scan, cell);
    if (!isSample || trimCell(cell).empty())
        return;
    if (mayHoldPlaces(column))
        notePlaceCode(scan, trimCell(cell));
    if (isOpen(column) && !saysUnknown(trimCell(cell)))
        scan.sample.emplace_back(cell.substr(0, SampleBytes));
    if (isOpen(column) || isNumeric(column.type)) {
        const int evidence = decimalEvidence(cell);
        scan.commas += evidence > 0 ? 1u : 0u;
        scan.points += evidence < 0 ? 1u : 0u;
        if (evidence == 0 && column.type == AttributeType::WholeNumber && !isOpen(column))
            noteGroups(scan, trimCell(cell));
    }
}

} // namespace

int decimalEvidence(std::string_view cell)
{
    const std::size_t sign = cell.find_last_of(",.");
    if (sign == std::string_view::npos || cell.size() > 40)
        return 0;
    const char decimal = cell[sign];
    const auto isDigitAt = [&](std::size_t at) { return at < cell.size() && cell[at] >= '0' && cell[at] <= '9'; };
    if (sign == 0 || !isDigitAt(sign - 1) || !isDigitAt(sign + 1))
        return 0;
    std::size_t places = 0;
    while (isDigitAt(sign + 1 + places))
        ++places;
    const char other = decimal == ',' ? '.' : ',';
    const int evidence = decimal == ',' ? 1 : -1;
    if (std::ranges::count(cell, decimal) > 1)
        return cell.find(other) == std::string_view::npos && places == 3 ? -evidence : 0;
    if (cell.find(other) != std::string_view::npos)
        return evidence;
    const bool isZero = cell[sign - 1] == '0' && (sign == 1 || !isDigitAt(sign - 2));
    return places != 3 || isZero ? evidence : 0;
}

Result<TableScan> scanTable(const TableSource &table, const std::vector<ImportColumn> &columns,
                            std::size_t firstDataRow, bool wantsTypes, const CellFormat &format,
                            const Progress &progress)
{
    TableScan scan;
    scan.columns.resize(columns.size());
    const bool hasOpen = std::ranges::any_of(columns, isOpen);
    const bool readsAll = std::ranges::any_of(columns, holdsDates) || (wantsTypes && hasOpen);
    if (!readsAll && !hasOpen && std::ranges::none_of(columns, [](const ImportColumn &column) {
            return isNumeric(column.type) || mayHoldPlaces(column);
        }))
        return scan;
    const std::unique_ptr<TableReader> reader = table.read();
    std::size_t rows = 0;
    for (auto step = reader->next(); step != TableReader::Step::End; step = reader->next(), ++rows) {
        if (step == TableReader::Step::Problem || rows < firstDataRow)
            continue;
        const bool isSample = rows < firstDataRow + SampleRows;
        if (!isSample && !readsAll)
            break;
        const std::size_t count = std::min(reader->cells().size(), columns.size());
        for (std::size_t i = 0; i < count; ++i) {
            noteCell(scan.columns[i], columns[i], reader->cells()[i], isSample);
            if (isOpen(columns[i]) && wantsTypes)
                scan.columns[i].type.add(reader->cells()[i], format, reader->kind(i));
        }
        if (rows % RowsBetweenProgress == 0 && progress && !progress(0.3 * reader->share()))
            return fail(ErrorCode::Cancelled, {});
    }
    return scan;
}

std::vector<DateFinding> findDateOrders(const TableScan &scan, DateOrder assumed)
{
    std::size_t dayFirst = 0;
    std::size_t monthFirst = 0;
    for (const TableScan::Column &column : scan.columns) {
        dayFirst += column.dayFirst;
        monthFirst += column.monthFirst;
    }
    std::vector<DateFinding> findings;
    for (const TableScan::Column &column : scan.columns) {
        DateFinding finding;
        finding.example = column.eitherWay;
        const bool isOwn = column.dayFirst != column.monthFirst;
        const bool isFile = dayFirst != monthFirst;
        const bool isDay = isOwn ? column.dayFirst > column.monthFirst
            : isFile             ? dayFirst > monthFirst
                                 : assumed == DateOrder::DayFirst;
        finding.order = isDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (column.dayFirst > 0 && column.monthFirst > 0)
            finding.certainty = DateFinding::Certainty::Mixed;
        else if (isOwn)
            finding.certainty = DateFinding::Certainty::Found;
        else if (!finding.example.isEmpty())
            finding.certainty = isFile ? DateFinding::Certainty::Neighbour : DateFinding::Certainty::Assumed;
        findings.push_back(finding);
    }
    return findings;
}

namespace {

bool isGuessed(const TableScan &scan, const std::vector<ImportColumn> &columns, std::size_t at)
{
    return isOpen(columns[at]) && !columns[at].isListId && at < scan.columns.size() && !scan.columns[at].sample.empty();
}

} // namespace

bool hasOpenSample(const TableScan &scan, const std::vector<ImportColumn> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isGuessed(scan, columns, i))
            return true;
    }
    return false;
}

void guessAttributes(ImportPlan &plan, TableScan &scan, const Schema &schema, const PlaceNames &places,
                     const ImportOptions &options)
{
    std::vector<OpenColumn> open;
    std::vector<std::size_t> positions;
    QStringList taken;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ImportColumn &column = plan.columns[i];
        if (!column.attribute.isEmpty())
            taken << column.attribute;
        if (!isGuessed(scan, plan.columns, i))
            continue;
        positions.push_back(i);
        open.push_back({ plan.hasNumberedColumns ? QString() : column.header, std::move(scan.columns[i].sample) });
    }
    const std::vector<ColumnGuess> guesses = guessColumns(open, schema, taken, places, plan.dialect.decimalComma);
    for (std::size_t i = 0; i < open.size(); ++i) {
        ImportColumn &column = plan.columns[positions[i]];
        column.guess = guesses[i];
        if (!options.guess || column.guess.attribute.isEmpty() || column.guess.confidence < SureGuess)
            continue;
        const Attribute *attribute = schema.find(column.guess.attribute);
        column.attribute = attribute->key;
        column.type = attribute->type;
        column.match = ImportColumn::Match::Guess;
    }
}

void findDecimals(std::vector<ImportColumn> &columns, const TableScan &scan, bool fileHasCommas, bool isChosen)
{
    // Amounts with their currency tell of whole numbers beside them, which do not: "12,75 Mio €" of "1.250".
    TableScan::Column whole;
    for (const TableScan::Column &seen : scan.columns) {
        whole.commas += seen.commas;
        whole.points += seen.points;
    }
    const auto tells = [](const TableScan::Column &seen) { return (seen.commas == 0) != (seen.points == 0); };
    const bool others = tells(whole) && !isChosen ? whole.commas > 0 : fileHasCommas;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TableScan::Column &seen = scan.columns[i];
        const bool areGroups =
            seen.commas + seen.points == 0 && (seen.commaGroups == 0) != (seen.pointGroups == 0) && !isChosen;
        columns[i].decimalComma = tells(seen) && !isChosen ? seen.commas > 0
            : areGroups                                    ? seen.pointGroups > 0
                                                           : others;
    }
}

} // namespace partnerscope
