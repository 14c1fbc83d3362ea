#include "exchange/vcardtable.h"

#include "base/utf8.h"
#include "exchange/textdecoder.h"
#include "exchange/vcardreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr std::size_t ColumnsAtMost = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VCard)
};

/// One row: a card, or why it is none.
struct CardRow {
    std::size_t line = 0;
    QString problem; ///< empty for a card
    std::vector<std::string> cells;
};

/// What the people of a list have, and the properties of a card it comes from.
constexpr std::array<std::string_view, 5> Known { "name", "company", "email", "phone", "role" };

/// Properties that say nothing about the person.
bool isTechnical(const CardProperty &property)
{
    static constexpr std::array<std::string_view, 8> Names { "VERSION", "PRODID", "REV",   "UID",
                                                             "BEGIN",   "END",    "CLASS", "X-ABLABEL" };
    return std::ranges::find(Names, property.name) != Names.end();
}

/// 1 is the most preferred (version 4.0); older versions only mark one.
int preference(const CardProperty &property)
{
    for (const std::string &parameter : property.parameters) {
        if (parameter.starts_with("PREF="))
            return std::max(1, std::atoi(parameter.c_str() + 5));
    }
    return property.has("PREF") ? 1 : 1000;
}

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const std::string &part : parts) {
        if (part.empty())
            continue;
        text += text.empty() ? std::string_view() : between;
        text += part;
    }
    return text;
}

/// "Stevenson;John;Philip,Paul;Dr.;Jr." → "Dr. John Philip Paul Stevenson Jr."
std::string fullName(std::string_view value)
{
    std::vector<std::string> parts = cardParts(value);
    parts.resize(5);
    for (std::string &part : parts)
        std::ranges::replace(part, ',', ' ');
    return joined({ parts[3], parts[1], parts[2], parts[0], parts[4] }, " ");
}

std::string readable(const CardProperty &property)
{
    if (property.isBinary)
        return "(" + property.name + ")";
    const std::string_view value = trimCell(property.value);
    if (property.name == "ADR")
        return joined(cardParts(value), ", ");
    if (property.name == "TEL" || property.name == "EMAIL") {
        const std::size_t scheme = value.starts_with("tel:") ? 4 : value.starts_with("mailto:") ? 7 : 0;
        return cardText(value.substr(scheme));
    }
    return cardText(value);
}

/// Puts the cards of a file into rows.
class CardTable final : public TableSource
{
public:
    CardTable(std::string_view bytes, const QString &name, const QDate &asOf)
        : m_headers(Known.begin(), Known.end())
    {
        m_info.name = name;
        m_info.asOf = asOf;
        m_info.format = TableInfo::Format::Cards;
        m_info.encoding = QStringLiteral("UTF-8");
        VCardReader reader(bytes);
        for (auto step = reader.next(); step != VCardReader::Step::End; step = reader.next())
            take(reader, step);
    }

    [[nodiscard]] bool hasCards() const { return m_cards > 0; }
    [[nodiscard]] const std::vector<std::string> &headers() const { return m_headers; }
    [[nodiscard]] const std::vector<CardRow> &rows() const { return m_rows; }
    std::unique_ptr<TableReader> read() const override;

private:
    void take(const VCardReader &reader, VCardReader::Step step);
    void takeCard(const std::vector<CardProperty> &properties, CardRow &row);
    void takeAll(const std::vector<CardProperty> &properties, std::string_view name, std::size_t column, CardRow &row);
    void putFurther(CardRow &row, const CardProperty &property);
    void put(CardRow &row, std::string_view header, std::string text);

    std::vector<std::string> m_headers;
    std::vector<CardRow> m_rows;
    std::size_t m_cards = 0;
};

class CardTableReader final : public TableReader
{
public:
    explicit CardTableReader(const CardTable &table)
        : m_table(table)
    {
    }

    Step next() override
    {
        if (m_next > m_table.rows().size())
            return Step::End;
        const std::vector<std::string> &cells = m_next == 0 ? m_table.headers() : m_table.rows()[m_next - 1].cells;
        m_row = m_next == 0 ? nullptr : &m_table.rows()[m_next - 1];
        ++m_next;
        m_views.assign(cells.begin(), cells.end());
        m_cells = m_views;
        return m_row && !m_row->problem.isEmpty() ? Step::Problem : Step::Row;
    }
    CellKind kind(std::size_t) const override { return CellKind::Text; }
    std::size_t line() const override { return m_row ? m_row->line : 1; }
    QString problem() const override { return m_row ? m_row->problem : QString(); }
    std::size_t problemLine() const override { return line(); }
    std::size_t problemColumn() const override { return 1; }
    double share() const override
    {
        return static_cast<double>(m_next) / static_cast<double>(m_table.rows().size() + 1);
    }

private:
    const CardTable &m_table;
    std::size_t m_next = 0; ///< 0: the headers
    const CardRow *m_row = nullptr;
    std::vector<std::string_view> m_views;
};

std::unique_ptr<TableReader> CardTable::read() const
{
    return std::make_unique<CardTableReader>(*this);
}

void CardTable::put(CardRow &row, std::string_view header, std::string text)
{
    if (text.empty())
        return;
    auto found = std::ranges::find(m_headers, header);
    if (found == m_headers.end() && m_headers.size() >= ColumnsAtMost)
        found = std::ranges::find(m_headers, "other");
    if (found == m_headers.end()) {
        m_headers.push_back(m_headers.size() >= ColumnsAtMost ? std::string("other") : std::string(header));
        found = m_headers.end() - 1;
    }
    const auto column = static_cast<std::size_t>(found - m_headers.begin());
    row.cells.resize(std::max(row.cells.size(), column + 1));
    std::string &cell = row.cells[column];
    cell = cell.empty() ? std::move(text) : cell + "; " + text;
}

/// What people have no place for, under its own name.
void CardTable::putFurther(CardRow &row, const CardProperty &property)
{
    std::string header;
    for (const char c : property.name)
        header += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    put(row, header, readable(property));
}

/// The preferred property of a name into its column, the others beside it.
void CardTable::takeAll(const std::vector<CardProperty> &properties, std::string_view name, std::size_t column,
                        CardRow &row)
{
    std::vector<const CardProperty *> found;
    for (const CardProperty &property : properties) {
        if (property.name == name && !readable(property).empty())
            found.push_back(&property);
    }
    std::ranges::stable_sort(found, {}, [](const CardProperty *property) { return preference(*property); });
    for (std::size_t i = 0; i < found.size(); ++i)
        put(row, i == 0 ? std::string(Known[column]) : std::string(Known[column]) + " (further)", readable(*found[i]));
}

void CardTable::takeCard(const std::vector<CardProperty> &properties, CardRow &row)
{
    const auto find = [&](std::string_view name) {
        const auto found = std::ranges::find(properties, name, &CardProperty::name);
        return found == properties.end() ? nullptr : &*found;
    };
    const CardProperty *kind = find("KIND");
    const CardProperty *shownAs = find("X-ABSHOWAS");
    const bool isCompany =
        (kind && trimCell(kind->value) == "org") || (shownAs && trimCell(shownAs->value) == "COMPANY");
    const CardProperty *formatted = find("FN");
    const CardProperty *parts = find("N");
    std::string name = formatted ? readable(*formatted) : std::string();
    if (name.empty() && parts)
        name = fullName(parts->value);
    if (const CardProperty *organisation = find("ORG")) {
        const std::vector<std::string> units = cardParts(organisation->value);
        put(row, "company", units.front());
        put(row, "department", joined({ units.begin() + 1, units.end() }, ", "));
    }
    // A company's own card names no person.
    put(row, isCompany ? "company" : "name",
        isCompany && row.cells.size() > 1 && !row.cells[1].empty() ? std::string() : name);
    takeAll(properties, "EMAIL", 2, row);
    takeAll(properties, "TEL", 3, row);
    takeAll(properties, find("TITLE") ? "TITLE" : "ROLE", 4, row);
    const std::array<std::string_view, 7> taken {
        "FN", "N", "ORG", "EMAIL", "TEL", "TITLE", find("TITLE") ? "" : "ROLE"
    };
    for (const CardProperty &property : properties) {
        if (!isTechnical(property) && std::ranges::find(taken, property.name) == taken.end())
            putFurther(row, property);
    }
}

void CardTable::take(const VCardReader &reader, VCardReader::Step step)
{
    CardRow row;
    row.line = reader.line();
    if (step == VCardReader::Step::Stray)
        row.problem = Words::tr("This is not part of a card. Cards stand between BEGIN:VCARD and END:VCARD.");
    else if (step == VCardReader::Step::Unclosed)
        row.problem = Words::tr("This card has no END:VCARD. Export it again, or add the line where the card ends.");
    else
        takeCard(reader.properties(), row);
    m_cards += step == VCardReader::Step::Card ? 1u : 0u;
    m_rows.push_back(std::move(row));
}

} // namespace

Result<std::shared_ptr<const TableSource>> vcardTable(const QByteArray &bytes, const QString &name, const QDate &asOf)
{
    // Files in UTF-16 are converted as a whole; in others each value says, or shows, what it is written in.
    QByteArray text = bytes;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.startsWith("\xef\xbb\xbf")) {
        const auto decoded = decodeBytes(bytes, name);
        if (!decoded)
            return decoded.failure();
        text = QByteArray(decoded->view().data(), static_cast<qsizetype>(decoded->view().size()));
    }
    auto table = std::make_shared<const CardTable>(
        std::string_view { text.constData(), static_cast<std::size_t>(text.size()) }, name, asOf);
    if (!table->hasCards())
        return fail(ErrorCode::InvalidInput, Words::tr("The file %1 holds no complete card.").arg(name));
    return std::shared_ptr<const TableSource>(std::move(table));
}

} // namespace partnerscope
