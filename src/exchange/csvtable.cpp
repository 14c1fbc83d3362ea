#include "exchange/csvtable.h"

#include "exchange/csvreader.h"

#include <algorithm>

namespace partnerscope {

namespace {

/// What the dialect is found from.
constexpr std::size_t SampleSize = 128u << 10;

class CsvTableReader final : public TableReader
{
public:
    CsvTableReader(std::string_view text, const CsvDialect &dialect)
        : m_reader(text, dialect)
        , m_size(text.size())
    {
    }

    Step next() override
    {
        const CsvReader::Step step = m_reader.next();
        m_cells = m_reader.fields();
        switch (step) {
        case CsvReader::Step::Row: return Step::Row;
        case CsvReader::Step::Problem: return Step::Problem;
        case CsvReader::Step::End: break;
        }
        return Step::End;
    }
    CellKind kind(std::size_t cell) const override
    {
        return cell < m_cells.size() && m_reader.isQuoted(cell) ? CellKind::Quoted : CellKind::Text;
    }
    std::size_t line() const override { return m_reader.line(); }
    QString problem() const override { return csvProblemText(m_reader.problem()); }
    std::size_t problemLine() const override { return m_reader.problemLine(); }
    std::size_t problemColumn() const override { return m_reader.problemColumn(); }
    double share() const override
    {
        return static_cast<double>(m_reader.position()) / static_cast<double>(std::max<std::size_t>(m_size, 1));
    }

private:
    CsvReader m_reader;
    std::size_t m_size;
};

class CsvTable final : public TableSource
{
public:
    CsvTable(DecodedText text, const QString &name, const QDate &asOf, const CsvDialectChoice &choice)
        : m_text(std::move(text))
    {
        const std::string_view all = m_text.view();
        m_info.name = name;
        m_info.asOf = asOf;
        m_info.encoding = m_text.encoding();
        m_info.dialect = sniffDialect(all.substr(0, SampleSize), all.size() <= SampleSize, choice);
    }

    std::unique_ptr<TableReader> read() const override
    {
        return std::make_unique<CsvTableReader>(m_text.view(), m_info.dialect);
    }

private:
    DecodedText m_text;
};

} // namespace

std::shared_ptr<const TableSource> csvTable(DecodedText text, const QString &name, const QDate &asOf,
                                            const CsvDialectChoice &choice)
{
    return std::make_shared<const CsvTable>(std::move(text), name, asOf, choice);
}

} // namespace partnerscope
