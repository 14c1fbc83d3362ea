#include "exchange/judgementsfile.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/cellparser.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/textdecoder.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace partnerscope {

namespace {
constexpr qsizetype MostCriteria = 500;
constexpr qint64 LargestFile = 64 * 1024 * 1024;

struct Row {
    std::size_t line = 0;
    QStringList cells;
};

/// The rows of a file and what reading them goes by.
struct Table {
    QString name;
    bool hasCommas = false; ///< the comma separates cells, so that in a number it is a mistake
    Row header;
    std::vector<Row> rows;

    [[nodiscard]] tl::unexpected<Error> wrong(std::size_t line, const QString &why) const
    {
        return fail(ErrorCode::InvalidInput, partnerscope::tr("%1, line %2: %3").arg(name).arg(line).arg(why));
    }
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &why) const
    {
        return fail(ErrorCode::InvalidInput, partnerscope::tr("%1: %2").arg(name, why));
    }
    [[nodiscard]] qsizetype column(std::initializer_list<const char *> names) const
    {
        for (const char *wanted : names) {
            for (qsizetype i = 0; i < header.cells.size(); ++i) {
                if (header.cells.at(i).compare(QLatin1String(wanted), Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return -1;
    }
};

/// The character of , ; tab | that stands most often in the first line; the comma if there is none.
std::string separatorOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::string best = ",";
    std::ptrdiff_t most = 0;
    for (const char candidate : { ',', ';', '\t', '|' }) {
        const auto count = std::ranges::count(line, candidate);
        if (count > most) {
            most = count;
            best = std::string(1, candidate);
        }
    }
    return best;
}

Result<Table> readTable(const QString &path)
{
    Table table;
    table.name = QFileInfo(path).fileName();
    if (QFileInfo(path).size() > LargestFile)
        return table.wrong(partnerscope::tr("This is far too large for judgements. Choose another file."));
    const Result<DecodedText> text = decodeFile(path);
    if (!text)
        return text.failure();
    CsvDialect dialect;
    const std::string_view whole = text->view();
    const std::size_t begin = std::min(whole.find_first_not_of("\r\n"), whole.size());
    dialect.separator = separatorOf(whole.substr(begin));
    table.hasCommas = dialect.separator == ",";
    CsvReader reader(whole, dialect);
    for (;;) {
        const CsvReader::Step step = reader.next();
        if (step == CsvReader::Step::End)
            break;
        if (step == CsvReader::Step::Problem)
            return table.wrong(reader.problemLine(), csvProblemText(reader.problem()));
        Row row;
        row.line = reader.line();
        for (const std::string_view cell : reader.fields()) {
            const std::string_view plain = trimCell(withoutFormulaGuard(trimCell(cell)));
            row.cells << QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        }
        const bool isEmpty = std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
        const auto firstBeyond = row.cells.begin() + std::min(row.cells.size(), table.header.cells.size());
        const bool isTooLong =
            std::any_of(firstBeyond, row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
        if (table.header.line != 0 && isTooLong)
            return table.wrong(row.line, partnerscope::tr("The row has more cells than the header."));
        if (table.header.line == 0)
            table.header = row;
        else if (!isEmpty)
            table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return table.wrong(partnerscope::tr("The file has a header and no rows."));
    return table;
}

std::optional<double> plainNumber(QString text, bool hasCommas)
{
    if (!hasCommas && text.count(QLatin1Char(',')) == 1 && !text.contains(QLatin1Char('.')))
        text.replace(QLatin1Char(','), QLatin1Char('.'));
    const QByteArray digits = text.trimmed().toUtf8();
    double number = 0;
    const char *begin = digits.constData() + (digits.startsWith('+') ? 1 : 0);
    const char *end = digits.constData() + digits.size();
    const auto read = std::from_chars(begin, end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// A number or a fraction of two; nothing for anything else, infinity and NaN included.
std::optional<double> numberOf(const QString &text, bool hasCommas)
{
    const qsizetype bar = text.indexOf(QLatin1Char('/'));
    if (bar < 0)
        return plainNumber(text, hasCommas);
    const std::optional<double> above = plainNumber(text.left(bar), hasCommas);
    const std::optional<double> below = plainNumber(text.mid(bar + 1), hasCommas);
    if (!above || !below || *below == 0 || !std::isfinite(*above / *below))
        return std::nullopt;
    return *above / *below;
}

QString notANumber(const QString &text)
{
    return partnerscope::tr("\"%1\" is not a number. Write numbers with a point, or fractions like 1/3.").arg(text);
}

/// Columns criterion and rank, or criterion and points.
Result<JudgementsFile> readNumbers(const Table &table, JudgementsFile file, qsizetype name, qsizetype number)
{
    for (const Row &row : table.rows) {
        const QString criterion = row.cells.value(name);
        const QString text = row.cells.value(number);
        if (criterion.isEmpty())
            return table.wrong(row.line, partnerscope::tr("The criterion has no name."));
        if (file.criteria.contains(criterion))
            return table.wrong(row.line, partnerscope::tr("\"%1\" stands there twice.").arg(criterion));
        const std::optional<double> value = text.isEmpty() ? 0.0 : numberOf(text, table.hasCommas);
        if (!value)
            return table.wrong(row.line, notANumber(text));
        if (*value < 0)
            return table.wrong(row.line, partnerscope::tr("%1 is negative. Ranks and points begin at 0.").arg(text));
        file.criteria << criterion;
        file.numbers.push_back(*value);
        if (file.criteria.size() > MostCriteria)
            return table.wrong(partnerscope::tr("There are more than %1 criteria.").arg(MostCriteria));
    }
    return file;
}

Result<JudgementsFile> readList(const Table &table, qsizetype left, qsizetype right, qsizetype value, qsizetype judge)
{
    JudgementsFile file;
    file.form = JudgementsFile::Form::List;
    QHash<QString, std::size_t> places;
    const auto placeOf = [&](const QString &name) {
        if (const auto known = places.constFind(name); known != places.constEnd())
            return *known;
        const auto place = static_cast<std::size_t>(file.criteria.size());
        places.insert(name, place);
        file.criteria << name;
        return place;
    };
    for (const Row &row : table.rows) {
        JudgementsFile::Judgement judgement;
        if (row.cells.value(left).isEmpty() || row.cells.value(right).isEmpty())
            return table.wrong(row.line, partnerscope::tr("The criterion has no name."));
        judgement.left = placeOf(row.cells.value(left));
        judgement.right = placeOf(row.cells.value(right));
        if (file.criteria.size() > MostCriteria)
            return table.wrong(partnerscope::tr("There are more than %1 criteria.").arg(MostCriteria));
        const QString text = row.cells.value(value);
        if (text.isEmpty())
            continue; // not judged; both criteria take part nevertheless
        const std::optional<double> number = numberOf(text, table.hasCommas);
        if (!number)
            return table.wrong(row.line, notANumber(text));
        const QString who = judge < 0 ? QString() : row.cells.value(judge);
        if (!file.judges.contains(who))
            file.judges << who;
        judgement.judge = static_cast<std::size_t>(file.judges.indexOf(who));
        judgement.value = *number;
        file.judgements.push_back(judgement);
    }
    if (file.judgements.empty())
        return table.wrong(partnerscope::tr("No pair is judged."));
    return file;
}

Result<QStringList> matrixLabels(const Table &table)
{
    QStringList labels = table.header.cells.mid(1);
    while (!labels.isEmpty() && labels.last().isEmpty())
        labels.removeLast(); // separators at the end of the line
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels.at(i).isEmpty())
            return table.wrong(table.header.line,
                               partnerscope::tr("The criterion in column %1 has no name.").arg(i + 2));
        if (labels.indexOf(labels.at(i)) < i)
            return table.wrong(table.header.line, partnerscope::tr("\"%1\" stands there twice.").arg(labels.at(i)));
    }
    if (labels.size() > MostCriteria)
        return table.wrong(partnerscope::tr("There are more than %1 criteria.").arg(MostCriteria));
    return labels;
}

Result<JudgementsFile> readMatrix(const Table &table)
{
    const Result<QStringList> labels = matrixLabels(table);
    if (!labels)
        return labels.failure();
    JudgementsFile file;
    file.form = JudgementsFile::Form::Matrix;
    file.criteria = *labels;
    const qsizetype size = labels->size();
    file.cells.resize(static_cast<std::size_t>(size * size));
    QStringList seen;
    for (const Row &row : table.rows) {
        const QString label = row.cells.value(0);
        const qsizetype at = labels->indexOf(label);
        if (at < 0)
            return table.wrong(
                row.line,
                partnerscope::tr("The row \"%1\" has no column of the same name. A matrix has the same criteria in its "
                                 "first row and in its first column.")
                    .arg(label));
        if (seen.contains(label))
            return table.wrong(row.line, partnerscope::tr("\"%1\" stands there twice.").arg(label));
        seen << label;
        for (qsizetype column = 0; column < row.cells.size() - 1; ++column) {
            const QString text = row.cells.at(column + 1);
            if (text.isEmpty())
                continue;
            if (column >= size)
                return table.wrong(row.line, partnerscope::tr("The row has more cells than the header."));
            const std::optional<double> number = numberOf(text, table.hasCommas);
            if (!number)
                return table.wrong(row.line, notANumber(text));
            file.cells[static_cast<std::size_t>(at * size + column)] = number;
        }
    }
    if (seen.size() < size) {
        for (const QString &label : *labels) {
            if (!seen.contains(label))
                return table.wrong(
                    partnerscope::tr("The column \"%1\" has no row of the same name. A matrix has the same criteria in "
                                     "its first row and in its first column.")
                        .arg(label));
        }
    }
    return file;
}

/// Whether the first row and the first column name the same criteria, as those of a matrix do.
bool looksSquare(const Table &table)
{
    QStringList across = table.header.cells.mid(1);
    QStringList down;
    for (const Row &row : table.rows)
        down << row.cells.value(0);
    across.sort();
    down.sort();
    return across == down;
}
} // namespace

Result<JudgementsFile> readJudgementsFile(const QString &path)
{
    const Result<Table> table = readTable(path);
    if (!table)
        return table.failure();
    if (looksSquare(*table)) // a criterion may be called rank or value
        return readMatrix(*table);
    const qsizetype left = table->column({ "left" });
    const qsizetype right = table->column({ "right" });
    const qsizetype value = table->column({ "value" });
    if (left >= 0 && right >= 0 && value >= 0)
        return readList(*table, left, right, value, table->column({ "judge" }));
    JudgementsFile file;
    const qsizetype name = table->column({ "criterion" });
    const qsizetype rank = table->column({ "rank" });
    const qsizetype points = table->column({ "points", "swing", "rating", "weight" });
    if (name >= 0 && rank >= 0 && points >= 0)
        return table->wrong(partnerscope::tr("The file has ranks and points. Keep one of the two columns."));
    if (name >= 0 && rank >= 0)
        return readNumbers(*table, file, name, rank);
    if (name >= 0 && points >= 0) {
        file.form = JudgementsFile::Form::Ratings;
        file.isSwing = table->column({ "swing" }) == points;
        return readNumbers(*table, file, name, points);
    }
    if (name < 0 && left < 0 && table->header.cells.size() > 2)
        return readMatrix(*table);
    return table->wrong(
        partnerscope::tr("The header fits none of the known forms: criterion,rank; criterion,points; "
                         "judge,left,right,value; or a square matrix with the same criteria in its first row and "
                         "in its first column."));
}

} // namespace partnerscope
