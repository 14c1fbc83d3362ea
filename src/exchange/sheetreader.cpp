#include "base/utf8.h"
#include "exchange/sheetrows.h"
#include "exchange/xmlpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace partnerscope {

namespace {

constexpr std::size_t SheetBytesAtMost = std::size_t { 2 } << 30;
constexpr std::size_t MergedAtMost = 100'000;
constexpr std::uint32_t RowsBetweenProgress = 2048;

struct Place {
    std::uint32_t column = 0;
    std::uint32_t row = 0;
};

/// "AB12" → column 27, row 11. Nothing for anything else.
std::optional<Place> placeOf(QStringView reference)
{
    Place place;
    qsizetype at = 0;
    for (; at < reference.size() && at < 4 && reference[at].isLetter(); ++at) {
        const int letter = reference[at].toUpper().unicode() - u'A' + 1;
        if (letter < 1 || letter > 26)
            return std::nullopt;
        place.column = place.column * 26 + static_cast<std::uint32_t>(letter);
    }
    bool isRow = false;
    place.row = reference.mid(at).toUInt(&isRow);
    if (at == 0 || !isRow || place.column > SheetColumnsAtMost || place.row < 1 || place.row > SheetRowsAtMost)
        return std::nullopt;
    return Place { place.column - 1, place.row - 1 };
}

/// Turns the XML of one sheet into rows.
class SheetReader
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)

public:
    SheetReader(XmlPart &xml, const WorkbookParts &parts, const QString &file, const ReadProgress &progress)
        : m_xml(xml)
        , m_parts(parts)
        , m_file(file)
        , m_progress(progress)
    {
    }

    Result<SheetContent> read();

private:
    /// One cell as the XML spells it.
    struct Spelled {
        QString type;
        std::string value;
        std::size_t style = 0;
        bool hasValue = false;
        bool hasFormula = false;
    };

    void beginRow();
    [[nodiscard]] Result<> endRow();
    void readCell();
    void addMerged(QStringView reference);
    [[nodiscard]] Spelled spelled(const QXmlStreamAttributes &attributes);
    void put(const Spelled &cell);
    void put(CellKind kind, std::string text);
    void putNumber(const std::string &value, std::size_t style);
    [[nodiscard]] std::string textOfElement();

    XmlPart &m_xml;
    const WorkbookParts &m_parts;
    QString m_file;
    const ReadProgress &m_progress;

    SheetContent m_content;
    std::uint32_t m_line = 0; ///< of the row being read, from 1
    std::uint32_t m_rowsRead = 0;
    std::uint32_t m_column = 0; ///< of the next cell that does not say where it stands
    bool m_isHiddenRow = false;
    std::vector<SheetRows::Cell> m_cells;
    std::vector<std::string> m_texts; ///< of m_cells, where they are not shared
};

Result<SheetContent> SheetReader::read()
{
    while (m_xml.next()) {
        const QStringView name = m_xml.name();
        if (m_xml.isEnd() && name == u"row") {
            if (Result<> ended = endRow(); !ended)
                return ended.failure();
        }
        if (!m_xml.isStart())
            continue;
        if (name == u"row")
            beginRow();
        else if (name == u"c")
            readCell();
        else if (name == u"mergeCell")
            addMerged(attributeOf(m_xml.attributes(), u"ref"));
        else if (name == u"col")
            m_content.hasHiddenColumns |= isOn(attributeOf(m_xml.attributes(), u"hidden"));
        else if (name == u"extLst" || name == u"conditionalFormatting")
            m_xml.skip();
    }
    if (Result<> whole = m_xml.result(); !whole)
        return whole.failure();
    std::ranges::sort(m_content.merged, {}, &MergedCells::firstRow);
    return std::move(m_content);
}

void SheetReader::beginRow()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    bool isNumber = false;
    const std::uint32_t line = attributeOf(attributes, u"r").toUInt(&isNumber);
    // A number that is missing, or none, follows the one before.
    m_line = isNumber && line >= 1 && line <= SheetRowsAtMost ? line : m_line + 1;
    m_isHiddenRow = isOn(attributeOf(attributes, u"hidden"));
    m_column = 0;
    m_cells.clear();
    m_texts.clear();
}

Result<> SheetReader::endRow()
{
    std::size_t text = 0;
    for (SheetRows::Cell &cell : m_cells) {
        if (!cell.isShared)
            cell.text = m_texts[text++];
    }
    std::ranges::stable_sort(m_cells, {}, &SheetRows::Cell::column);
    m_content.hiddenRows += m_isHiddenRow && !m_cells.empty() ? 1u : 0u;
    m_content.rows.append(m_line, m_cells);
    m_cells.clear();
    m_texts.clear();
    if (m_content.rows.bytes() > SheetBytesAtMost)
        return fail(
            ErrorCode::InvalidInput,
            tr("%1 holds more text than fits into the memory. Save the sheet as CSV and import that.").arg(m_file));
    if (++m_rowsRead % RowsBetweenProgress == 0 && m_progress && !m_progress(m_xml.share()))
        return fail(ErrorCode::Cancelled, {});
    return {};
}

void SheetReader::addMerged(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const auto first = placeOf(reference.left(colon));
    const auto last = placeOf(reference.mid(colon + 1));
    if (first && last && last->row > first->row && m_content.merged.size() < MergedAtMost)
        m_content.merged.push_back({ first->column, first->row, last->row });
}

void SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (const auto place = placeOf(attributeOf(attributes, u"r")))
        m_column = place->column;
    const Spelled cell = spelled(attributes);
    if (m_column < SheetColumnsAtMost)
        put(cell);
    ++m_column;
}

SheetReader::Spelled SheetReader::spelled(const QXmlStreamAttributes &attributes)
{
    Spelled cell;
    cell.type = attributeOf(attributes, u"t").toString();
    cell.style = attributeOf(attributes, u"s").toULongLong();
    const int outer = m_xml.depth() - 1;
    while (m_xml.depth() > outer && m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.name() == u"is") {
            cell.value = readRichText(m_xml);
            cell.type = QStringLiteral("inlineStr");
            cell.hasValue = true;
        } else if (m_xml.name() == u"v") {
            std::string value = textOfElement();
            if (!cell.hasValue)
                cell.value = std::move(value);
            cell.hasValue = true;
        } else {
            cell.hasFormula |= m_xml.name() == u"f";
            m_xml.skip();
        }
    }
    return cell;
}

std::string SheetReader::textOfElement()
{
    QString text;
    const int outer = m_xml.depth() - 1;
    while (m_xml.depth() > outer && m_xml.next()) {
        if (m_xml.isText())
            text += m_xml.text();
    }
    return text.toStdString();
}

void SheetReader::put(CellKind kind, std::string text)
{
    if (text.empty())
        return;
    m_cells.push_back({ m_column, kind, false, 0, {} });
    m_texts.push_back(std::move(text));
}

void SheetReader::put(const Spelled &cell)
{
    if (cell.value.empty()) {
        // Programs that write formulas without calculating them leave no result; that is not an empty cell.
        if (cell.hasFormula && cell.type != u"str")
            put(CellKind::Error, "=");
        return;
    }
    if (cell.type == u"s") {
        std::uint32_t number = 0;
        const auto read = std::from_chars(cell.value.data(), cell.value.data() + cell.value.size(), number);
        if (read.ec == std::errc() && !m_parts.texts.at(number).empty())
            m_cells.push_back({ m_column, CellKind::Text, true, number, {} });
    } else if (cell.type == u"b") {
        put(CellKind::YesNo, cell.value == "1" || cell.value == "true" ? "true" : "false");
    } else if (cell.type == u"e") {
        put(CellKind::Error, cell.value);
    } else if (cell.type == u"d") {
        put(CellKind::Date, cell.value);
    } else if (cell.type == u"str" || cell.type == u"inlineStr") {
        put(CellKind::Text, cell.value);
    } else {
        putNumber(cell.value, cell.style);
    }
}

void SheetReader::putNumber(const std::string &value, std::size_t style)
{
    const std::string_view digits = trimCell(value);
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(number)) {
        put(CellKind::Text, value);
        return;
    }
    static const NumberFormat General;
    const NumberText text =
        numberText(number, style < m_parts.formats.size() ? m_parts.formats[style] : General, m_parts.is1904);
    put(text.kind, text.text);
}

} // namespace

Result<SheetContent> readSheet(ZipArchive &archive, const WorkbookSheet &sheet, const WorkbookParts &parts,
                               const ReadProgress &progress)
{
    auto opened = archive.part(sheet.part);
    if (!opened)
        return opened.failure();
    XmlPart xml(std::move(*opened));
    return SheetReader(xml, parts, archive.name(), progress).read();
}

} // namespace partnerscope
