#include "exchange/pairsfile.h"

#include "base/text.h"
#include "base/utf8.h"
#include "exchange/cellparser.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/textdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <optional>

namespace partnerscope {

namespace {
struct Field {
    const char *name;
    std::string CompanyRecord::*member;
};
constexpr std::array Fields {
    Field { "", &CompanyRecord::name },
    Field { "_website", &CompanyRecord::website },
    Field { "_country", &CompanyRecord::country },
    Field { "_city", &CompanyRecord::city },
    Field { "_address", &CompanyRecord::address },
    Field { "_phone", &CompanyRecord::phone },
};
constexpr std::size_t SampleBytes = 64 * 1024;

std::string_view cellText(std::string_view cell)
{
    return trimCell(withoutFormulaGuard(trimCell(cell)));
}

/// Where the columns of one side stand.
class SideColumns
{
public:
    SideColumns(std::span<const std::string_view> header, const QString &side)
    {
        for (std::size_t field = 0; field < Fields.size(); ++field) {
            const QString wanted = side + QLatin1String(Fields.at(field).name);
            for (std::size_t column = 0; column < header.size(); ++column) {
                const std::string_view text = trimCell(header[column]);
                const QString name = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                    m_columns.at(field) = column;
            }
        }
    }

    [[nodiscard]] bool hasName() const { return m_columns.front().has_value(); }
    [[nodiscard]] CompanyRecord read(std::span<const std::string_view> row) const
    {
        CompanyRecord record;
        for (std::size_t field = 0; field < Fields.size(); ++field) {
            const std::optional<std::size_t> column = m_columns.at(field);
            if (column && *column < row.size())
                record.*Fields.at(field).member = std::string(cellText(row[*column]));
        }
        return record;
    }

private:
    std::array<std::optional<std::size_t>, Fields.size()> m_columns;
};
} // namespace

Result<std::vector<CompanyPair>> readCompanyPairs(const QString &path)
{
    const Result<DecodedText> text = decodeFile(path);
    if (!text)
        return text.failure();
    const std::string_view whole = text->view();
    CsvReader reader(whole, sniffDialect(whole.substr(0, SampleBytes), whole.size() <= SampleBytes));
    if (reader.next() != CsvReader::Step::Row)
        return fail(ErrorCode::InvalidInput, tr("%1 has no rows.").arg(path));
    const SideColumns left(reader.fields(), QStringLiteral("left"));
    const SideColumns right(reader.fields(), QStringLiteral("right"));
    if (!left.hasName() || !right.hasName())
        return fail(ErrorCode::InvalidInput,
                    tr("%1 needs a first line with the columns \"left\" and \"right\".").arg(path));
    std::vector<CompanyPair> pairs;
    for (CsvReader::Step step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Problem)
            return fail(ErrorCode::InvalidInput,
                        tr("%1, line %2: %3")
                            .arg(path, QString::number(reader.problemLine()), csvProblemText(reader.problem())));
        pairs.push_back({ left.read(reader.fields()), right.read(reader.fields()) });
    }
    if (pairs.empty())
        return fail(ErrorCode::InvalidInput, tr("%1 has no rows below its first line.").arg(path));
    return pairs;
}

QByteArray matchesCsv(const std::vector<MatchedPair> &pairs)
{
    CsvWriter csv;
    for (const char *column : { "left", "right", "probability", "decision", "evidence" })
        csv.text(std::string_view(column));
    csv.endRow();
    for (const MatchedPair &pair : pairs) {
        csv.text(std::string_view(pair.left));
        csv.text(std::string_view(pair.right));
        csv.number(pair.match.probability, 6);
        csv.text(matchDecisionKey(pair.match.decision));
        csv.text(pair.match.evidence.join(QStringLiteral("; ")));
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray matchesJson(const std::vector<MatchedPair> &pairs)
{
    QJsonArray array;
    for (const MatchedPair &pair : pairs) {
        QJsonObject object { { QStringLiteral("left"), QString::fromStdString(pair.left) },
                             { QStringLiteral("right"), QString::fromStdString(pair.right) },
                             { QStringLiteral("probability"), std::round(pair.match.probability * 1e6) / 1e6 },
                             { QStringLiteral("decision"), matchDecisionKey(pair.match.decision) },
                             { QStringLiteral("evidence"), QJsonArray::fromStringList(pair.match.evidence) } };
        if (pair.leftId != 0) {
            object.insert(QStringLiteral("left_id"), static_cast<qint64>(pair.leftId));
            object.insert(QStringLiteral("right_id"), static_cast<qint64>(pair.rightId));
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace partnerscope
