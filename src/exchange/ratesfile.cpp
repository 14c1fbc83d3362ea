#include "exchange/ratesfile.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/cellparser.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/textdecoder.h"

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
constexpr std::size_t SampleBytes = 64 * 1024;
constexpr std::array Columns { "currency", "date", "rate" };
using Places = std::array<std::size_t, Columns.size()>;

QString plainText(std::string_view cell)
{
    return textOf(trimCell(withoutFormulaGuard(trimCell(cell))));
}

std::optional<Places> placesIn(std::span<const std::string_view> header)
{
    Places places {};
    for (std::size_t column = 0; column < Columns.size(); ++column) {
        const auto found = std::ranges::find_if(header, [&](std::string_view cell) {
            return plainText(cell).compare(QLatin1String(Columns.at(column)), Qt::CaseInsensitive) == 0;
        });
        if (found == header.end())
            return std::nullopt;
        places.at(column) = static_cast<std::size_t>(found - header.begin());
    }
    return places;
}

Result<CurrencyRate> readRow(std::span<const std::string_view> row, const Places &places)
{
    const auto cell = [&](std::size_t column) {
        return places.at(column) < row.size() ? row[places.at(column)] : std::string_view();
    };
    CurrencyRate rate;
    rate.currency = plainText(cell(0)).toUpper();
    rate.date = parseDate(trimCell(cell(1)), DateOrder::DayFirst).value_or(QDate());
    const bool decimalComma = cell(2).find('.') == std::string_view::npos;
    rate.rate = parseNumber(trimCell(cell(2)), decimalComma).value_or(0);
    if (const Result<> valid = toResult(validate(rate)); !valid)
        return valid.failure();
    return rate;
}
} // namespace

QByteArray ratesCsv(const QList<CurrencyRate> &rates)
{
    CsvWriter csv;
    for (const char *column : Columns)
        csv.text(std::string_view(column));
    csv.endRow();
    for (const CurrencyRate &rate : rates) {
        csv.text(rate.currency);
        csv.text(rate.date.toString(Qt::ISODate));
        csv.number(rate.rate);
        csv.endRow();
    }
    return csv.bytes();
}

Result<QList<CurrencyRate>> readRatesFile(const QString &path)
{
    const Result<DecodedText> text = decodeFile(path);
    if (!text)
        return text.failure();
    const std::string_view whole = text->view();
    CsvReader reader(whole, sniffDialect(whole.substr(0, SampleBytes), whole.size() <= SampleBytes));
    const bool hasHeader = reader.next() == CsvReader::Step::Row;
    const std::optional<Places> places = hasHeader ? placesIn(reader.fields()) : std::nullopt;
    if (!places)
        return fail(ErrorCode::InvalidInput,
                    tr("%1 needs a first line with the columns currency, date and rate.").arg(path));
    QList<CurrencyRate> rates;
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        const auto broken = [&](std::size_t line, const QString &reason) {
            return fail(ErrorCode::InvalidInput, tr("%1, line %2: %3").arg(path, QString::number(line), reason));
        };
        if (step == CsvReader::Step::Problem)
            return broken(reader.problemLine(), csvProblemText(reader.problem()));
        const Result<CurrencyRate> rate = readRow(reader.fields(), *places);
        if (!rate)
            return broken(reader.line(), rate.error().message);
        const bool isTwice = std::ranges::any_of(rates, [&](const CurrencyRate &other) {
            return other.currency == rate->currency && other.date == rate->date;
        });
        if (isTwice)
            return broken(reader.line(), tr("This currency has a rate of that day already."));
        rates << *rate;
    }
    if (rates.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("%1 has no rows below its first line.").arg(path));
    return rates;
}

} // namespace partnerscope
