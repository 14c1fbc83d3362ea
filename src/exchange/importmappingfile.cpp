#include "exchange/importmappingfile.h"

#include "base/text.h"
#include "exchange/jsontext.h"

#include <algorithm>

namespace partnerscope {

namespace {

const QString FormatName = QStringLiteral("partnerscope-mapping");
constexpr int Version = 1;

/// Reads one member through a function that knows its words; reports words it does not know.
template <typename Value, typename Parse>
std::optional<Value> wordOf(JsonObjectReader &object, const QString &key, Parse parse, const QString &words)
{
    const QString text = object.text(key);
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<Value> value = parse(text);
    if (!value)
        object.report(key, tr("Here belongs one of: %1.").arg(words));
    return value;
}

std::optional<bool> commaFromText(const QString &text)
{
    if (text == u"," || text == u".")
        return text == u",";
    return std::nullopt;
}

std::optional<OnDuplicate> duplicateRule(const QString &text)
{
    if (text == u"update")
        return OnDuplicate::Update;
    if (text == u"skip")
        return OnDuplicate::Skip;
    return text == u"add" ? std::optional(OnDuplicate::Add) : std::nullopt;
}

std::optional<OnSimilar> similarRule(const QString &text)
{
    if (text == u"ask")
        return OnSimilar::Ask;
    if (text == u"update")
        return OnSimilar::Update;
    return text == u"add" ? std::optional(OnSimilar::Add) : std::nullopt;
}

QString similarKey(OnSimilar rule)
{
    switch (rule) {
    case OnSimilar::Ask: break;
    case OnSimilar::Update: return QStringLiteral("update");
    case OnSimilar::Add: return QStringLiteral("add");
    }
    return QStringLiteral("ask");
}

QString kindWords()
{
    QStringList words;
    for (const ListKind kind : listKinds())
        words << listKindKey(kind);
    return words.join(QStringLiteral(", "));
}

QString duplicateKey(OnDuplicate rule)
{
    switch (rule) {
    case OnDuplicate::Update: break;
    case OnDuplicate::Skip: return QStringLiteral("skip");
    case OnDuplicate::Add: return QStringLiteral("add");
    }
    return QStringLiteral("update");
}

const QString BandWords = QStringLiteral("middle, low, high, leave_out");
const QString OrderWords = QStringLiteral("dmy, mdy");
const QString DecimalWords = QStringLiteral("\",\", \".\"");

void readTerms(JsonObjectReader &object, ColumnRules &rules)
{
    const JsonNode *terms = object.object(QStringLiteral("terms"));
    for (std::size_t i = 0; terms && i < terms->items.size(); ++i) {
        const QString text = terms->keys.at(static_cast<qsizetype>(i));
        const JsonNode &value = terms->items[i];
        const bool isScalar = value.kind == JsonNode::Kind::String || value.kind == JsonNode::Kind::Null;
        if (isScalar)
            rules.terms.insert(text, value.string);
        else
            object.report(QStringLiteral("terms"),
                          tr("%1: Here belongs a term or a value in quotes, or null for unknown.").arg(text));
    }
}

/// The long form of one column.
void readColumn(const QString &header, const JsonNode &node, const QString &place, ImportOptions &options,
                Problems &problems)
{
    JsonObjectReader object(node, place, problems);
    ColumnRules rules;
    const JsonNode *attribute = object.any(QStringLiteral("attribute"));
    const bool isText = object.truth(QStringLiteral("as_text")).value_or(false);
    if (attribute && attribute->kind != JsonNode::Kind::String && attribute->kind != JsonNode::Kind::Null)
        object.report(QStringLiteral("attribute"), tr("Here belongs the key of an attribute in quotes, or null."));
    else if (attribute && !isText)
        options.mapping.insert(header, attribute->string);
    if (isText)
        options.asText << header;
    rules.decimalComma = wordOf<bool>(object, QStringLiteral("decimal"), commaFromText, DecimalWords);
    rules.dateOrder = wordOf<DateOrder>(object, QStringLiteral("date_order"), dateOrderFromKey, OrderWords);
    rules.bands = wordOf<BandRule>(object, QStringLiteral("bands"), bandRuleFromKey, BandWords).value_or(options.bands);
    rules.textCase = wordOf<TextCase>(object, QStringLiteral("case"), textCaseFromKey,
                                      QStringLiteral("as_written, tidy, upper, lower, title"))
                         .value_or(TextCase::AsWritten);
    rules.factor = object.number(QStringLiteral("factor")).value_or(1);
    if (rules.factor == 0)
        object.report(QStringLiteral("factor"), tr("Here belongs a number other than 0."));
    rules.currency = object.text(QStringLiteral("currency")).toUpper();
    if (!rules.currency.isEmpty() && rules.currency.size() != 3)
        object.report(QStringLiteral("currency"), tr("Here belongs a currency's code of three letters, like EUR."));
    rules.remembersTerms = object.truth(QStringLiteral("remember_terms")).value_or(true);
    readTerms(object, rules);
    object.refuseOthers();
    ColumnRules plain;
    plain.bands = options.bands;
    if (rules != plain)
        options.rules.insert(headerKey(header), rules);
}

void readColumns(const JsonNode &columns, ImportOptions &options, Problems &problems)
{
    for (std::size_t i = 0; i < columns.items.size(); ++i) {
        const QString header = columns.keys.at(static_cast<qsizetype>(i));
        const JsonNode &value = columns.items[i];
        const QString place = QStringLiteral("columns.%1").arg(header);
        switch (value.kind) {
        case JsonNode::Kind::String:
        case JsonNode::Kind::Null: options.mapping.insert(header, value.string); break;
        case JsonNode::Kind::Object: readColumn(header, value, place, options, problems); break;
        case JsonNode::Kind::Bool:
        case JsonNode::Kind::Number:
        case JsonNode::Kind::Array:
            problems << Problem { place, tr("Here belongs the key of an attribute in quotes, null, or an object.") };
        }
    }
}

/// How the file is to be read.
void readFileRules(JsonObjectReader &object, ImportOptions &options)
{
    if (object.has(QStringLiteral("encoding")))
        options.encoding = object.text(QStringLiteral("encoding"));
    if (object.has(QStringLiteral("sheet")))
        options.sheet = object.text(QStringLiteral("sheet"));
    if (const QString separator = object.text(QStringLiteral("separator")); !separator.isEmpty())
        options.dialect.separator = separator.toStdString();
    if (const auto comma = wordOf<bool>(object, QStringLiteral("decimal"), commaFromText, DecimalWords))
        options.dialect.decimalComma = comma;
    if (const auto skip = object.integer(QStringLiteral("skip_lines")); skip && *skip >= 0)
        options.dialect.skipLines = static_cast<std::size_t>(*skip);
    if (const auto header = object.truth(QStringLiteral("header")))
        options.firstRowIsData = !*header;
    options.firstRowIsHeader = object.truth(QStringLiteral("header")).value_or(options.firstRowIsHeader);
    if (const auto kind = wordOf<ListKind>(object, QStringLiteral("kind"), listKindFromKey, kindWords()))
        options.kind = kind;
    if (const auto order = wordOf<DateOrder>(object, QStringLiteral("date_order"), dateOrderFromKey, OrderWords))
        options.dateOrder = order;
    options.bands =
        wordOf<BandRule>(object, QStringLiteral("bands"), bandRuleFromKey, BandWords).value_or(options.bands);
}

/// What happens to the companies and their facts.
void readPolicies(JsonObjectReader &object, ImportOptions &options)
{
    options.guess = object.truth(QStringLiteral("guess")).value_or(options.guess);
    options.newAttributes = object.truth(QStringLiteral("new_attributes")).value_or(options.newAttributes);
    options.strict = object.truth(QStringLiteral("strict")).value_or(options.strict);
    options.onDuplicate =
        wordOf<OnDuplicate>(object, QStringLiteral("on_duplicate"), duplicateRule, QStringLiteral("update, skip, add"))
            .value_or(options.onDuplicate);
    options.onSimilar =
        wordOf<OnSimilar>(object, QStringLiteral("similar"), similarRule, QStringLiteral("ask, update, add"))
            .value_or(options.onSimilar);
    options.onConflict = wordOf<OnConflict>(object, QStringLiteral("on_conflict"), conflictRuleFromKey,
                                            QStringLiteral("replace, newer, graded, keep, ask"))
                             .value_or(options.onConflict);
    if (object.has(QStringLiteral("source")))
        options.evidence.source = object.text(QStringLiteral("source"));
    options.evidence.grade = wordOf<Grade>(object, QStringLiteral("grade"), gradeFromKey,
                                           QStringLiteral("verified, self_reported, estimated, ungraded"))
                                 .value_or(options.evidence.grade);
    if (const QString day = object.text(QStringLiteral("as_of")); !day.isEmpty()) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid())
            options.evidence.asOf = date;
        else
            object.report(QStringLiteral("as_of"), tr("Here belongs a date like 2024-03-31."));
    }
    if (object.has(QStringLiteral("id_column")))
        options.list.idColumn = object.text(QStringLiteral("id_column"));
    if (object.has(QStringLiteral("id_system")))
        options.list.system = object.text(QStringLiteral("id_system"));
    options.list.isComplete = object.truth(QStringLiteral("complete_list")).value_or(options.list.isComplete);
}

Result<> readLongForm(const JsonNode &node, ImportOptions &options)
{
    Problems problems;
    JsonObjectReader object(node, {}, problems);
    if (object.text(QStringLiteral("format"), true) != FormatName)
        object.report(QStringLiteral("format"), tr("Here belongs \"%1\".").arg(FormatName));
    if (object.integer(QStringLiteral("version"), true).value_or(Version) != Version)
        object.report(QStringLiteral("version"), tr("This program reads version %1.").arg(Version));
    (void)object.text(QStringLiteral("name"));
    readFileRules(object, options);
    readPolicies(object, options);
    if (const JsonNode *columns = object.object(QStringLiteral("columns")))
        readColumns(*columns, options, problems);
    object.refuseOthers();
    return toResult(problems);
}

Result<> readShortForm(const JsonNode &node, ImportOptions &options)
{
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const QString header = node.keys.at(static_cast<qsizetype>(i));
        const JsonNode &value = node.items[i];
        if (value.kind != JsonNode::Kind::String && value.kind != JsonNode::Kind::Null)
            return fail(ErrorCode::InvalidInput,
                        tr("%1: Here belongs the key of an attribute in quotes, or null.").arg(header));
        options.mapping.insert(header, value.string);
    }
    return {};
}

JsonNode ruleNode(const ColumnRules &rules, std::optional<QString> attribute, bool isText, BandRule bands)
{
    JsonNode node(JsonNode::Kind::Object);
    if (isText)
        node.add(QStringLiteral("as_text"), JsonNode(true));
    else if (attribute)
        node.add(QStringLiteral("attribute"), attribute->isEmpty() ? JsonNode() : JsonNode(*attribute));
    if (rules.decimalComma)
        node.add(QStringLiteral("decimal"), JsonNode(*rules.decimalComma ? QStringLiteral(",") : QStringLiteral(".")));
    if (rules.dateOrder)
        node.add(QStringLiteral("date_order"), JsonNode(dateOrderKey(*rules.dateOrder)));
    if (rules.factor != 1)
        node.add(QStringLiteral("factor"), JsonNode(rules.factor));
    if (!rules.currency.isEmpty())
        node.add(QStringLiteral("currency"), JsonNode(rules.currency));
    if (rules.bands != bands)
        node.add(QStringLiteral("bands"), JsonNode(bandRuleKey(rules.bands)));
    if (rules.textCase != TextCase::AsWritten)
        node.add(QStringLiteral("case"), JsonNode(textCaseKey(rules.textCase)));
    if (!rules.terms.isEmpty()) {
        JsonNode terms(JsonNode::Kind::Object);
        QStringList texts = rules.terms.keys();
        texts.sort();
        for (const QString &text : texts)
            terms.add(text, rules.terms.value(text).isEmpty() ? JsonNode() : JsonNode(rules.terms.value(text)));
        node.add(QStringLiteral("terms"), std::move(terms));
    }
    if (!rules.remembersTerms)
        node.add(QStringLiteral("remember_terms"), JsonNode(false));
    return node;
}

JsonNode columnsNode(const ImportOptions &options)
{
    QStringList headers = options.mapping.keys() + options.asText;
    for (auto rule = options.rules.constBegin(); rule != options.rules.constEnd(); ++rule) {
        const bool isListed =
            std::ranges::any_of(headers, [&](const QString &header) { return headerKey(header) == rule.key(); });
        if (!isListed)
            headers << rule.key();
    }
    headers.sort();
    headers.removeDuplicates();
    JsonNode columns(JsonNode::Kind::Object);
    for (const QString &header : headers) {
        const bool isText = options.asText.contains(header);
        const auto mapped = options.mapping.constFind(header);
        const std::optional<QString> attribute =
            mapped == options.mapping.constEnd() ? std::nullopt : std::optional(*mapped);
        const auto rules = options.rules.constFind(headerKey(header));
        if (rules != options.rules.constEnd() || isText) {
            ColumnRules plain;
            plain.bands = options.bands;
            columns.add(header,
                        ruleNode(rules == options.rules.constEnd() ? plain : *rules, attribute, isText, options.bands));
        } else if (attribute) {
            columns.add(header, attribute->isEmpty() ? JsonNode() : JsonNode(*attribute));
        }
    }
    return columns;
}

void addFileRules(JsonNode &node, const ImportOptions &options)
{
    if (options.kind)
        node.add(QStringLiteral("kind"), JsonNode(listKindKey(*options.kind)));
    const CsvDialectChoice &dialect = options.dialect;
    if (!options.encoding.isEmpty())
        node.add(QStringLiteral("encoding"), JsonNode(options.encoding));
    if (!options.sheet.isEmpty())
        node.add(QStringLiteral("sheet"), JsonNode(options.sheet));
    if (dialect.separator)
        node.add(QStringLiteral("separator"), JsonNode(QString::fromStdString(*dialect.separator)));
    if (dialect.decimalComma)
        node.add(QStringLiteral("decimal"),
                 JsonNode(*dialect.decimalComma ? QStringLiteral(",") : QStringLiteral(".")));
    if (dialect.skipLines)
        node.add(QStringLiteral("skip_lines"), JsonNode(static_cast<double>(*dialect.skipLines)));
    if (options.firstRowIsData || options.firstRowIsHeader)
        node.add(QStringLiteral("header"), JsonNode(!options.firstRowIsData));
    if (options.dateOrder)
        node.add(QStringLiteral("date_order"), JsonNode(dateOrderKey(*options.dateOrder)));
    if (options.bands != BandRule::Middle)
        node.add(QStringLiteral("bands"), JsonNode(bandRuleKey(options.bands)));
}

} // namespace

Result<> readMappingJson(const QByteArray &utf8, ImportOptions &options)
{
    const auto node = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    if (!node)
        return node.failure();
    if (node->kind != JsonNode::Kind::Object)
        return fail(ErrorCode::InvalidInput, tr("A mapping is an object in braces: { \"Header\": \"attribute\" }."));
    const JsonNode *format = node->member(QStringLiteral("format"));
    const JsonNode *columns = node->member(QStringLiteral("columns"));
    const bool isLong =
        (format && format->string == FormatName) || (columns && columns->kind == JsonNode::Kind::Object);
    ImportOptions read = options;
    if (const Result<> done = isLong ? readLongForm(*node, read) : readShortForm(*node, read); !done)
        return done;
    options = std::move(read);
    return {};
}

QByteArray writeMappingJson(const ImportOptions &options, const QString &name)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add(QStringLiteral("format"), JsonNode(FormatName));
    node.add(QStringLiteral("version"), JsonNode(static_cast<double>(Version)));
    if (!name.isEmpty())
        node.add(QStringLiteral("name"), JsonNode(name));
    addFileRules(node, options);
    node.add(QStringLiteral("guess"), JsonNode(options.guess));
    node.add(QStringLiteral("new_attributes"), JsonNode(options.newAttributes));
    if (options.strict)
        node.add(QStringLiteral("strict"), JsonNode(true));
    node.add(QStringLiteral("on_duplicate"), JsonNode(duplicateKey(options.onDuplicate)));
    if (options.onSimilar != OnSimilar::Ask)
        node.add(QStringLiteral("similar"), JsonNode(similarKey(options.onSimilar)));
    node.add(QStringLiteral("on_conflict"), JsonNode(conflictRuleKey(options.onConflict)));
    if (!options.evidence.source.isEmpty())
        node.add(QStringLiteral("source"), JsonNode(options.evidence.source));
    node.add(QStringLiteral("grade"), JsonNode(gradeKey(options.evidence.grade)));
    if (!options.list.idColumn.isEmpty()) {
        node.add(QStringLiteral("id_column"), JsonNode(options.list.idColumn));
        if (!options.list.system.isEmpty())
            node.add(QStringLiteral("id_system"), JsonNode(options.list.system));
        node.add(QStringLiteral("complete_list"), JsonNode(options.list.isComplete));
    }
    node.add(QStringLiteral("columns"), columnsNode(options));
    return writeJson(node);
}

} // namespace partnerscope
