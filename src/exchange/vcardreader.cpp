#include "exchange/vcardreader.h"

#include "base/utf8.h"
#include "exchange/textdecoder.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

namespace partnerscope {

namespace {

/// Beyond these a card is no card; what is longer is cut.
constexpr std::size_t PropertiesAtMost = 1000;
constexpr std::size_t ValueBytesAtMost = std::size_t { 1 } << 20;

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool startsCard(std::string_view line)
{
    return upper(trimCell(line)) == "BEGIN:VCARD";
}

bool endsCard(std::string_view line)
{
    return upper(trimCell(line)) == "END:VCARD";
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char folded = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    return folded >= 'A' && folded <= 'F' ? folded - 'A' + 10 : -1;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        out += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
        i += low >= 0 ? 2 : 0;
    }
    return out;
}

/// The bytes of a value as UTF-8: in the set it names, else as they are, else as the Windows set that old telephones
/// and mail programs wrote without saying so.
std::string toUtf8(std::string bytes, const std::string &charset)
{
    const bool isUtf8 = firstInvalidUtf8(bytes) == bytes.size();
    if (isAscii(bytes) || (isUtf8 && (charset.empty() || charset == "UTF-8")))
        return bytes;
    QStringDecoder decoder(charset.empty() || charset == "UTF-8" ? "windows-1252" : charset.c_str());
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

/// Position of the colon between name and value; colons in quoted parameters do not count.
std::size_t valueColon(std::string_view line)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        isQuoted = line[i] == '"' ? !isQuoted : isQuoted;
        if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.find(':');
}

std::vector<std::string> splitParameters(std::string_view text)
{
    std::vector<std::string> parts(1);
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        if (c == ';' && !isQuoted)
            parts.emplace_back();
        else if (c != '"')
            parts.back() += c;
    }
    return parts;
}

std::string parameterValue(const CardProperty &property, std::string_view name)
{
    for (const std::string &parameter : property.parameters) {
        if (parameter.size() > name.size() && parameter.starts_with(name) && parameter[name.size()] == '=')
            return parameter.substr(name.size() + 1);
    }
    return {};
}

bool isBinary(const CardProperty &property)
{
    const std::string encoding = parameterValue(property, "ENCODING");
    return encoding == "B" || encoding == "BASE64" || property.has("BASE64") || property.value.starts_with("data:");
}

} // namespace

bool CardProperty::has(std::string_view parameter) const
{
    return std::ranges::any_of(parameters, [&](const std::string &given) {
        if (given == parameter)
            return true;
        if (!given.starts_with("TYPE="))
            return false;
        const std::vector<std::string> types = cardParts(std::string_view(given).substr(5), ',');
        return std::ranges::find(types, parameter) != types.end();
    });
}

VCardReader::VCardReader(std::string_view bytes)
    : m_bytes(bytes)
{
}

bool VCardReader::nextLine(Line &line)
{
    if (m_at >= m_bytes.size())
        return false;
    const std::size_t end = std::min(m_bytes.find_first_of("\r\n", m_at), m_bytes.size());
    line = { m_bytes.substr(m_at, end - m_at), m_line };
    m_at = end;
    if (m_at < m_bytes.size()) {
        m_at += m_bytes.substr(m_at).starts_with("\r\n") ? 2u : 1u;
        ++m_line;
    }
    return true;
}

bool VCardReader::peekLine(Line &line)
{
    const std::size_t at = m_at;
    const std::size_t number = m_line;
    const bool isThere = nextLine(line);
    m_at = at;
    m_line = number;
    return isThere;
}

/// A line with those that go on with it: they begin with a space.
std::string VCardReader::unfolded(std::string_view first)
{
    std::string whole(first.substr(0, ValueBytesAtMost));
    Line line;
    while (peekLine(line) && !line.text.empty() && isSpace(line.text.front())) {
        (void)nextLine(line);
        if (whole.size() < ValueBytesAtMost)
            whole += line.text.substr(m_isOldVersion ? 0 : 1, ValueBytesAtMost);
    }
    return whole;
}

/// In quoted-printable a line that ends with "=" goes on with the next.
void VCardReader::joinSoftBreaks(std::string &value)
{
    Line line;
    while (value.ends_with('=') && peekLine(line) && !endsCard(line.text)) {
        (void)nextLine(line);
        value.pop_back();
        if (value.size() < ValueBytesAtMost)
            value += line.text.substr(0, ValueBytesAtMost);
    }
}

void VCardReader::takeProperty(const std::string &line)
{
    const std::size_t colon = valueColon(line);
    if (colon == std::string::npos || m_properties.size() >= PropertiesAtMost)
        return;
    CardProperty property;
    std::vector<std::string> head = splitParameters(std::string_view(line).substr(0, colon));
    property.name = upper(trimCell(head.front()));
    if (const std::size_t group = property.name.rfind('.'); group != std::string::npos)
        property.name.erase(0, group + 1);
    for (auto parameter = head.begin() + 1; parameter != head.end(); ++parameter)
        property.parameters.push_back(upper(trimCell(*parameter)));
    property.value = line.substr(colon + 1);
    const bool isQuotedPrintable =
        property.has("QUOTED-PRINTABLE") || parameterValue(property, "ENCODING") == "QUOTED-PRINTABLE";
    if (isQuotedPrintable) {
        joinSoftBreaks(property.value);
        property.value = fromQuotedPrintable(property.value);
    }
    property.isBinary = isBinary(property);
    if (property.isBinary)
        property.value.clear();
    property.value = toUtf8(std::move(property.value), parameterValue(property, "CHARSET"));
    if (property.name == "VERSION")
        m_isOldVersion = trimCell(property.value) == "2.1";
    m_properties.push_back(std::move(property));
}

/// A card inside a card (AGENT of version 2.1) is another person's.
void VCardReader::skipNested()
{
    Line line;
    for (int depth = 1; depth > 0 && nextLine(line);)
        depth += startsCard(line.text) ? 1 : endsCard(line.text) ? -1 : 0;
}

VCardReader::Step VCardReader::next()
{
    m_properties.clear();
    m_isOldVersion = false;
    Line line;
    do {
        if (!nextLine(line))
            return Step::End;
    } while (trimCell(line.text).empty());
    m_cardLine = line.number;
    if (!startsCard(line.text)) {
        Line following;
        while (peekLine(following) && !startsCard(following.text))
            (void)nextLine(following);
        return Step::Stray;
    }
    for (;;) {
        // The next card's beginning ends a card that does not end itself, unless a property leads into it.
        if (!peekLine(line))
            return Step::Unclosed;
        if (startsCard(line.text)) {
            const bool isNested = !m_properties.empty() && m_properties.back().name == "AGENT"
                && trimCell(m_properties.back().value).empty();
            if (!isNested)
                return Step::Unclosed;
            (void)nextLine(line);
            skipNested();
            continue;
        }
        (void)nextLine(line);
        if (endsCard(line.text))
            return Step::Card;
        takeProperty(unfolded(line.text));
    }
}

bool looksLikeVCard(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && upper(bytes.substr(first, 11)) == "BEGIN:VCARD";
}

std::vector<std::string> cardParts(std::string_view value, char separator)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool isEscaped = value[i] == '\\' && i + 1 < value.size();
        if (isEscaped) {
            parts.back() += value[i];
            parts.back() += value[++i];
        } else if (value[i] == separator) {
            parts.emplace_back();
        } else {
            parts.back() += value[i];
        }
    }
    for (std::string &part : parts)
        part = cardText(part);
    return parts;
}

std::string cardText(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value[i + 1] : '\0';
        if (value[i] != '\\' || next == '\0') {
            text += value[i];
        } else if (next == 'n' || next == 'N') {
            text += '\n';
            ++i;
        } else if (next == ',' || next == ';' || next == '\\' || next == ':') {
            text += next;
            ++i;
        } else {
            text += value[i];
        }
    }
    const std::string_view trimmed = trimCell(text);
    return std::string(trimmed);
}

} // namespace partnerscope
