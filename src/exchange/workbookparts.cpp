#include "exchange/workbookparts.h"

#include "exchange/xmlpart.h"

#include <QDir>

#include <algorithm>

namespace partnerscope {

namespace {

constexpr std::size_t SharedBytesAtMost = std::size_t { 1 } << 30;
constexpr std::size_t SheetsAtMost = 10'000;
constexpr std::size_t StylesAtMost = 100'000;
constexpr std::size_t TextsBetweenProgress = 4096;

struct Relation {
    QString type; ///< last word of the type's address: "worksheet"
    QString target;
};
using Relations = QHash<QString, Relation>;

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

/// Where a part's relations stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels".
QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return QString(part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels"));
}

QString resolved(const QString &part, const QString &target)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : QString(u'/' + folder + target));
    return path.mid(1);
}

/// Reads a part element by element. A part that is not there has none.
template <typename Visit>
Result<> readPart(ZipArchive &archive, const QString &name, Visit &&visit)
{
    if (!archive.has(name))
        return {};
    auto opened = archive.part(name);
    if (!opened)
        return opened.failure();
    XmlPart part(std::move(*opened));
    while (part.next()) {
        if (!part.isStart())
            continue;
        if (Result<> visited = visit(part); !visited)
            return visited;
    }
    return part.result();
}

Result<Relations> readRelations(ZipArchive &archive, const QString &part)
{
    Relations relations;
    const Result<> read = readPart(archive, relationsPart(part), [&](XmlPart &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() != u"Relationship" || relations.size() > static_cast<qsizetype>(SheetsAtMost))
            return {};
        const QString type = attributeOf(attributes, u"Type").toString();
        relations.insert(
            attributeOf(attributes, u"Id").toString(),
            { type.mid(type.lastIndexOf(u'/') + 1), resolved(part, attributeOf(attributes, u"Target").toString()) });
        return {};
    });
    if (!read)
        return read.failure();
    return relations;
}

QString partOfType(const Relations &relations, QStringView type, const QString &otherwise)
{
    const auto found =
        std::ranges::find_if(relations, [type](const Relation &relation) { return relation.type == type; });
    return found == relations.end() ? otherwise : found->target;
}

Result<QString> workbookPart(ZipArchive &archive)
{
    const auto relations = readRelations(archive, {});
    if (!relations)
        return relations.failure();
    return partOfType(*relations, u"officeDocument", QStringLiteral("xl/workbook.xml"));
}

/// "_x000D_" → carriage return (ECMA-376 part 1, 22.9.2.19).
void appendUnescaped(std::string &out, const QString &text)
{
    QString plain;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isCode = text.size() >= at + 7 && text[at + 6] == u'_';
        const ushort code = isCode ? QStringView(text).mid(at + 2, 4).toUShort(&isCode, 16) : ushort { 0 };
        if (!isCode)
            continue;
        plain += QStringView(text).mid(from, at - from);
        plain += QChar(code);
        from = at + 7;
        at = from - 1;
    }
    out += from == 0 ? text.toStdString() : QString(plain + QStringView(text).mid(from)).toStdString();
}

/// The styles of cells, by the number a cell gives.
class StyleReader
{
public:
    [[nodiscard]] Result<> visit(XmlPart &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView name = xml.name();
        if (name == u"numFmt" && m_codes.size() < static_cast<qsizetype>(StylesAtMost))
            m_codes.insert(attributeOf(attributes, u"numFmtId").toInt(),
                           numberFormat(attributeOf(attributes, u"formatCode").toUtf8().toStdString()));
        else if (name == u"cellXfs")
            m_cellDepth = xml.depth();
        else if (name == u"cellStyleXfs" || name == u"dxfs")
            xml.skip();
        else if (name == u"xf" && xml.depth() == m_cellDepth + 1 && m_formats.size() < StylesAtMost)
            m_formats.push_back(formatOf(attributeOf(attributes, u"numFmtId").toInt()));
        return {};
    }
    [[nodiscard]] std::vector<NumberFormat> take() { return std::move(m_formats); }

private:
    [[nodiscard]] NumberFormat formatOf(int id) const
    {
        const auto code = m_codes.constFind(id);
        return code == m_codes.constEnd() ? builtinNumberFormat(id) : *code;
    }

    QHash<int, NumberFormat> m_codes;
    std::vector<NumberFormat> m_formats;
    int m_cellDepth = -1;
};

} // namespace

void TextArena::append(std::string_view text)
{
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
}

std::string_view TextArena::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

std::string readRichText(XmlPart &part)
{
    QString text;
    const int outer = part.depth() - 1;
    bool isText = false;
    while (part.depth() > outer && part.next()) {
        if (part.isStart() && (part.name() == u"rPh" || part.name() == u"phoneticPr"))
            part.skip();
        else if (part.isStart() || part.isEnd())
            isText = part.isStart() && part.name() == u"t";
        else if (isText)
            text += part.text();
    }
    std::string utf8;
    appendUnescaped(utf8, text);
    return utf8;
}

Result<> readSheetList(ZipArchive &archive, WorkbookParts &parts)
{
    const Result<QString> workbook = workbookPart(archive);
    if (!workbook)
        return workbook.failure();
    if (!archive.has(*workbook))
        return tl::unexpected<Error>(archive.damaged(QStringLiteral("no part %1").arg(*workbook)));
    const auto relations = readRelations(archive, *workbook);
    if (!relations)
        return relations.failure();
    return readPart(archive, *workbook, [&](XmlPart &xml) -> Result<> {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            parts.is1904 = isOn(attributeOf(attributes, u"date1904"));
        if (xml.name() != u"sheet" || parts.sheets.size() >= SheetsAtMost)
            return {};
        const auto relation = relations->constFind(attributeOf(attributes, u"id").toString());
        if (relation != relations->constEnd() && relation->type == u"worksheet")
            parts.sheets.push_back(
                { attributeOf(attributes, u"name").toString(),
                  !attributeOf(attributes, u"state").isEmpty() && attributeOf(attributes, u"state") != u"visible",
                  relation->target });
        return {};
    });
}

Result<> readStylesAndTexts(ZipArchive &archive, WorkbookParts &parts, const ReadProgress &progress)
{
    const Result<QString> workbook = workbookPart(archive);
    const auto relations = workbook ? readRelations(archive, *workbook) : Result<Relations>(workbook.failure());
    if (!relations)
        return relations.failure();
    StyleReader styles;
    Result<> read = readPart(archive, partOfType(*relations, u"styles", QStringLiteral("xl/styles.xml")),
                             [&](XmlPart &xml) { return styles.visit(xml); });
    if (!read)
        return read;
    parts.formats = styles.take();
    return readPart(archive, partOfType(*relations, u"sharedStrings", QStringLiteral("xl/sharedStrings.xml")),
                    [&](XmlPart &xml) -> Result<> {
                        if (xml.name() != u"si")
                            return {};
                        parts.texts.append(readRichText(xml));
                        if (parts.texts.bytes() > SharedBytesAtMost)
                            return fail(ErrorCode::InvalidInput,
                                        Places::tr("%1 holds more text than fits into the memory. Save the sheet as "
                                                   "CSV and import that.")
                                            .arg(archive.name()));
                        if (parts.texts.size() % TextsBetweenProgress == 0 && progress && !progress(xml.share()))
                            return fail(ErrorCode::Cancelled, {});
                        return {};
                    });
}

} // namespace partnerscope
