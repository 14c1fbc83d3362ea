#include "store/rowimage.h"

#include "store/storetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>

namespace partnerscope {

namespace {
void appendNumber(std::string &json, double number)
{
    std::array<char, 64> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    const std::string_view text(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()));
    json += text;
    // Marks it as not whole, so that −0.0 and numbers beyond 64 bits come back as they were.
    if (text.find_first_of(".en") == std::string_view::npos)
        json += ".0";
}

struct AppendCell {
    std::string &json;
    void operator()(std::monostate) const { json += "null"; }
    void operator()(std::int64_t integer) const { json += std::to_string(integer); }
    void operator()(double number) const { appendNumber(json, number); }
    void operator()(const std::string &text) const { appendJsonString(json, text); }
};

std::string image(const Row &row, bool withNulls)
{
    std::string json = "{";
    for (const auto &[name, cell] : row) {
        if (!withNulls && std::holds_alternative<std::monostate>(cell))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, name);
        json += ':';
        std::visit(AppendCell { json }, cell);
    }
    return json += '}';
}

/// Reads the subset of JSON that image() writes. (QJsonDocument would cost most of the time of a large redo.)
class ImageReader
{
public:
    explicit ImageReader(std::string_view json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool read(Row &row)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return m_at == m_end;
        do {
            std::string name;
            Cell cell;
            if (!readString(name) || !take(':') || !readCell(cell))
                return false;
            row.emplace_back(std::move(name), std::move(cell));
        } while (take(','));
        return take('}') && m_at == m_end;
    }

private:
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool readString(std::string &text)
    {
        if (!take('"'))
            return false;
        for (; m_at != m_end && *m_at != '"'; ++m_at) {
            if (*m_at != '\\')
                text += *m_at;
            else if (!readEscape(text))
                return false;
        }
        return take('"');
    }

    bool readEscape(std::string &text)
    {
        if (++m_at == m_end)
            return false;
        if (*m_at != 'u') {
            text += *m_at;
            return true;
        }
        int code = 0;
        if (m_end - m_at < 5 || std::from_chars(m_at + 1, m_at + 5, code, 16).ptr != m_at + 5)
            return false;
        text += static_cast<char>(code); // only control characters are written this way
        m_at += 4;
        return true;
    }

    bool readCell(Cell &cell)
    {
        if (m_at != m_end && *m_at == '"') {
            std::string text;
            const bool read = readString(text);
            cell = std::move(text);
            return read;
        }
        const char *const end = std::find_if(m_at, m_end, [](char c) { return c == ',' || c == '}'; });
        const std::string_view token(m_at, static_cast<std::size_t>(end - m_at));
        if (token == "null") {
            m_at = end;
            return true;
        }
        return token.find_first_of(".en") == std::string_view::npos ? readNumber<std::int64_t>(cell, end)
                                                                    : readNumber<double>(cell, end);
    }

    template <typename Number>
    bool readNumber(Cell &cell, const char *end)
    {
        Number number {};
        const auto read = std::from_chars(m_at, end, number);
        if (read.ec != std::errc() || read.ptr != end)
            return false;
        cell = number;
        m_at = end;
        return true;
    }

    const char *m_at;
    const char *m_end;
};
} // namespace

void appendJsonString(std::string &json, std::string_view utf8)
{
    constexpr std::string_view Hex = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += Hex[byte >> 4U];
            json += Hex[byte & 0xfU];
        } else {
            json += c;
        }
    }
    json += '"';
}

std::string toImage(const Row &row)
{
    return image(row, false);
}

std::string toFullImage(const Row &row)
{
    return image(row, true);
}

Result<Row> fromImage(std::string_view json)
{
    Row row;
    if (!ImageReader(json).read(row))
        return fail(ErrorCode::NotAWorkspace,
                    StoreText::tr("The workspace file is damaged. Open a copy or a backup instead."),
                    QStringLiteral("a row image in the journal cannot be read"));
    return row;
}

std::string toJsonArray(const QStringList &texts)
{
    std::string json = "[";
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += ',';
        appendJsonString(json, text.toStdString());
    }
    return json += ']';
}

QStringList fromJsonArray(std::string_view json)
{
    QStringList texts;
    const QByteArray bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array())
        texts << value.toString();
    return texts;
}

} // namespace partnerscope
