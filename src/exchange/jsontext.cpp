#include "exchange/jsontext.h"

#include "base/text.h"
#include "domain/value.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace partnerscope {

namespace {

constexpr int MaximumDepth = 200;
constexpr qsizetype LineWidth = 118;

/// Recursive descent over the bytes; stops at the first fault.
class JsonParser
{
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit JsonParser(std::string_view text)
        : m_text(text)
    {
    }

    Result<JsonNode> parse()
    {
        JsonNode node;
        if (!value(node, 0))
            return failure();
        skipSpace();
        if (m_at < m_text.size()) {
            m_reason = tr("there is text after the end");
            return failure();
        }
        return node;
    }

private:
    tl::unexpected<Error> failure() const
    {
        const std::string_view before = m_text.substr(0, std::min(m_at, m_text.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const std::size_t lineBegin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
        return fail(ErrorCode::InvalidInput,
                    tr("Line %1, column %2: %3.").arg(line).arg(before.size() - lineBegin + 1).arg(m_reason));
    }

    bool fault(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(JsonNode &node, int depth)
    {
        if (depth > MaximumDepth)
            return fault(tr("the text is nested too deeply"));
        skipSpace();
        if (m_at >= m_text.size())
            return fault(tr("the text ends too early"));
        switch (m_text[m_at]) {
        case '{': return object(node, depth);
        case '[': return array(node, depth);
        case '"': node.kind = JsonNode::Kind::String; return string(node.string);
        case 't':
            node.truth = true;
            node.kind = JsonNode::Kind::Bool;
            return word("true");
        case 'f': node.kind = JsonNode::Kind::Bool; return word("false");
        case 'n': return word("null");
        default: return number(node);
        }
    }

    bool word(std::string_view expected)
    {
        if (!m_text.substr(m_at).starts_with(expected))
            return fault(tr("this is no JSON value"));
        m_at += expected.size();
        return true;
    }

    bool number(JsonNode &node)
    {
        const std::size_t end = std::min(m_text.find_first_not_of("0123456789+-.eE", m_at), m_text.size());
        const std::string_view text = m_text.substr(m_at, end - m_at);
        const std::size_t digits = text.starts_with('-') ? 1 : 0;
        const bool startsWell = digits < text.size() && text[digits] >= '0' && text[digits] <= '9'
            && !(text[digits] == '0' && digits + 1 < text.size() && text[digits + 1] >= '0' && text[digits + 1] <= '9');
        if (!startsWell || text.back() == '.' || text.find(".e") != std::string_view::npos
            || text.find(".E") != std::string_view::npos)
            return fault(text.empty() ? tr("this is no JSON value") : tr("this is not a number"));
        node.kind = JsonNode::Kind::Number;
        const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), node.number);
        if (error != std::errc() || last != text.data() + text.size() || !std::isfinite(node.number))
            return fault(tr("this is not a number, or too big a number"));
        m_at = end;
        return true;
    }

    bool string(QString &out)
    {
        ++m_at;
        for (;;) {
            const std::size_t end = m_text.find_first_of("\"\\", m_at);
            if (end == std::string_view::npos)
                return fault(tr("the text in quotes does not end"));
            const std::string_view piece = m_text.substr(m_at, end - m_at);
            for (std::size_t i = 0; i < piece.size(); ++i) {
                if (static_cast<unsigned char>(piece[i]) < 0x20) {
                    m_at += i;
                    return fault(tr("line breaks and control characters must be escaped"));
                }
            }
            QStringDecoder decoder(QStringConverter::Utf8,
                                   QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
            const QString decoded = decoder.decode(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
            if (decoder.hasError())
                return fault(tr("the text is not UTF-8"));
            out += decoded;
            m_at = end + 1;
            if (m_text[end] == '"')
                return !hasLoneSurrogate(out) || fault(tr("half of a character is escaped"));
            if (!escape(out))
                return false;
        }
    }

    static bool hasLoneSurrogate(const QString &text) { return !text.isValidUtf16(); }

    bool escape(QString &out)
    {
        if (m_at >= m_text.size())
            return fault(tr("the text in quotes does not end"));
        const char c = m_text[m_at++];
        constexpr std::string_view Codes = "\"\\/bfnrt";
        constexpr std::string_view Meanings = "\"\\/\b\f\n\r\t";
        if (const std::size_t i = Codes.find(c); i != std::string_view::npos) {
            out += QLatin1Char(Meanings[i]);
            return true;
        }
        unsigned int code = 0;
        const std::string_view hex = m_text.substr(std::min(m_at, m_text.size()), 4);
        const auto [last, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
        if (c != 'u' || hex.size() != 4 || error != std::errc() || last != hex.data() + 4)
            return fault(tr("this escape is not known"));
        m_at += 4;
        out += QChar(static_cast<char16_t>(code));
        return true;
    }

    bool array(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        if (take(']'))
            return true;
        do {
            node.items.emplace_back();
            if (!value(node.items.back(), depth + 1))
                return false;
        } while (take(','));
        return take(']') || fault(tr("a comma or ] is missing"));
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        if (take('}'))
            return true;
        QSet<QString> seen;
        do {
            skipSpace();
            QString key;
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return fault(tr("a key in quotes is missing"));
            if (!string(key))
                return false;
            if (seen.contains(key))
                return fault(tr("the key \"%1\" stands twice").arg(key));
            seen.insert(key);
            if (!take(':'))
                return fault(tr("a colon is missing"));
            node.keys << key;
            node.items.emplace_back();
            if (!value(node.items.back(), depth + 1))
                return false;
        } while (take(','));
        return take('}') || fault(tr("a comma or } is missing"));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    QString m_reason;
};

QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        constexpr std::string_view Special = "\"\\\b\f\n\r\t";
        constexpr std::string_view Codes = "\"\\bfnrt";
        if (const std::size_t i = Special.find(c); i != std::string_view::npos)
            out += QByteArray("\\") + Codes[i];
        else if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
        else
            out += c;
    }
    return out + '"';
}

QByteArray scalar(const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Null: return "null";
    case JsonNode::Kind::Bool: return node.truth ? "true" : "false";
    case JsonNode::Kind::Number: return shortestNumber(node.number).toLatin1();
    case JsonNode::Kind::String: return quoted(node.string);
    case JsonNode::Kind::Array: return "[]";
    case JsonNode::Kind::Object: return "{}";
    }
    return {};
}

QByteArray keyed(const JsonNode &node, std::size_t i)
{
    return node.kind == JsonNode::Kind::Object ? quoted(node.keys.at(static_cast<qsizetype>(i))) + ": " : QByteArray();
}

/// The node on one line.
QByteArray inlined(const JsonNode &node)
{
    if (node.items.empty())
        return scalar(node);
    const bool isObject = node.kind == JsonNode::Kind::Object;
    QByteArray out = isObject ? "{ " : "[";
    for (std::size_t i = 0; i < node.items.size(); ++i)
        out += (i ? ", " : "") + keyed(node, i) + inlined(node.items[i]);
    return out + (isObject ? " }" : "]");
}

QByteArray laidOut(const JsonNode &node, qsizetype indent, bool isRoot)
{
    const QByteArray line = inlined(node);
    if (!isRoot && line.size() + indent <= LineWidth)
        return line;
    if (node.items.empty())
        return line;
    const bool isObject = node.kind == JsonNode::Kind::Object;
    const QByteArray margin(indent + 2, ' ');
    QByteArray out(isObject ? "{\n" : "[\n");
    for (std::size_t i = 0; i < node.items.size(); ++i)
        out += margin + keyed(node, i) + laidOut(node.items[i], indent + 2, false)
            + (i + 1 < node.items.size() ? ",\n" : "\n");
    return out + QByteArray(indent, ' ') + (isObject ? '}' : ']');
}

} // namespace

JsonNode::JsonNode(Kind k)
    : kind(k)
{
}

JsonNode::JsonNode(bool value)
    : kind(Kind::Bool)
    , truth(value)
{
}

JsonNode::JsonNode(double value)
    : kind(Kind::Number)
    , number(value)
{
}

JsonNode::JsonNode(const QString &value)
    : kind(Kind::String)
    , string(value)
{
}

JsonNode::JsonNode(const QStringList &values)
    : kind(Kind::Array)
{
    for (const QString &value : values)
        items.emplace_back(value);
}

JsonNode &JsonNode::add(const QString &key, JsonNode value)
{
    keys << key;
    items.push_back(std::move(value));
    return *this;
}

JsonNode &JsonNode::append(JsonNode value)
{
    items.push_back(std::move(value));
    return *this;
}

const JsonNode *JsonNode::member(const QString &key) const
{
    const qsizetype i = keys.indexOf(key);
    return i < 0 ? nullptr : &items[static_cast<std::size_t>(i)];
}

Result<JsonNode> parseJson(std::string_view utf8)
{
    if (utf8.starts_with("\xef\xbb\xbf"))
        utf8.remove_prefix(3);
    return JsonParser(utf8).parse();
}

QByteArray writeJson(const JsonNode &node)
{
    return laidOut(node, 0, true) + '\n';
}

JsonObjectReader::JsonObjectReader(const JsonNode &node, QString place, Problems &problems)
    : m_node(node)
    , m_place(std::move(place))
    , m_problems(problems)
{
    if (node.kind != JsonNode::Kind::Object)
        m_problems << Problem { m_place, tr("Here belongs an object in braces.") };
}

bool JsonObjectReader::has(const QString &key) const
{
    return m_node.member(key) != nullptr;
}

QString JsonObjectReader::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : QString(m_place + u'.' + key);
}

void JsonObjectReader::report(const QString &key, const QString &message)
{
    m_problems << Problem { placeOf(key), message };
}

const JsonNode *JsonObjectReader::any(const QString &key, bool isRequired)
{
    m_read.insert(key);
    const JsonNode *node = m_node.member(key);
    if (!node && isRequired && m_node.kind == JsonNode::Kind::Object)
        report(key, tr("This member is missing."));
    return node;
}

const JsonNode *JsonObjectReader::take(const QString &key, JsonNode::Kind kind, bool isRequired)
{
    const JsonNode *node = any(key, isRequired);
    if (!node || node->kind == kind)
        return node;
    switch (kind) {
    case JsonNode::Kind::Bool: report(key, tr("Here belongs true or false.")); break;
    case JsonNode::Kind::Number: report(key, tr("Here belongs a number.")); break;
    case JsonNode::Kind::String: report(key, tr("Here belongs a text in quotes.")); break;
    case JsonNode::Kind::Array: report(key, tr("Here belongs a list in brackets.")); break;
    case JsonNode::Kind::Object: report(key, tr("Here belongs an object in braces.")); break;
    case JsonNode::Kind::Null: report(key, tr("Here belongs null.")); break;
    }
    return nullptr;
}

QString JsonObjectReader::text(const QString &key, bool isRequired)
{
    const JsonNode *node = take(key, JsonNode::Kind::String, isRequired);
    return node ? node->string : QString();
}

std::optional<double> JsonObjectReader::number(const QString &key, bool isRequired)
{
    const JsonNode *node = take(key, JsonNode::Kind::Number, isRequired);
    return node ? std::optional(node->number) : std::nullopt;
}

std::optional<double> JsonObjectReader::numberOrNull(const QString &key)
{
    const JsonNode *node = m_node.member(key);
    if (node && node->kind == JsonNode::Kind::Null) {
        m_read.insert(key);
        return std::nullopt;
    }
    return number(key);
}

std::optional<int> JsonObjectReader::integer(const QString &key, bool isRequired)
{
    const std::optional<double> value = number(key, isRequired);
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value) || std::abs(*value) > 1e9) {
        report(key, tr("Here belongs a whole number."));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<bool> JsonObjectReader::truth(const QString &key)
{
    const JsonNode *node = take(key, JsonNode::Kind::Bool, false);
    return node ? std::optional(node->truth) : std::nullopt;
}

std::optional<QStringList> JsonObjectReader::texts(const QString &key, bool isRequired)
{
    const JsonNode *node = take(key, JsonNode::Kind::Array, isRequired);
    if (!node)
        return std::nullopt;
    QStringList list;
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        if (node->items[i].kind != JsonNode::Kind::String)
            report(QStringLiteral("%1[%2]").arg(key).arg(i), tr("Here belongs a text in quotes."));
        list << node->items[i].string;
    }
    return list;
}

const JsonNode *JsonObjectReader::object(const QString &key, bool isRequired)
{
    return take(key, JsonNode::Kind::Object, isRequired);
}

const JsonNode *JsonObjectReader::array(const QString &key, bool isRequired)
{
    return take(key, JsonNode::Kind::Array, isRequired);
}

void JsonObjectReader::refuseOthers()
{
    for (const QString &key : m_node.keys) {
        if (!m_read.contains(key))
            report(key, tr("This key is not known here; check its spelling."));
    }
}

} // namespace partnerscope
