#pragma once

// XML is put together from bytes here and handed on as it is.
#undef QT_USE_QSTRINGBUILDER

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <zip.h>

#include <utility>

namespace partnerscope {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>;

/// Writes a zip file with these parts.
inline QString writeZip(const QString &path, const ZipParts &parts, const char *password = nullptr)
{
    QFile::remove(path);
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        qFatal("cannot write %s", qUtf8Printable(path));
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot close %s", qUtf8Printable(path));
    return path;
}

/// A workbook of one or more sheets, written part by part so that each test sees what it is about.
struct WorkbookFixture {
    struct Sheet {
        QByteArray name;
        QByteArray data; ///< what stands in <worksheet>
        QByteArray state = "visible";
    };
    QList<Sheet> sheets;
    QByteArray sharedStrings; ///< what stands in <sst>
    QByteArray styles;        ///< what stands in <styleSheet>
    QByteArray workbookProperties;
    bool isStrict = false;

    [[nodiscard]] ZipParts parts() const
    {
        const QByteArray main = isStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                         : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray relations = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                              : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        const auto relation = [&](const QByteArray &id, const QByteArray &type,
                                  const QByteArray &target) -> QByteArray {
            return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target
                + "\"/>";
        };
        QByteArray list;
        QByteArray links =
            relation("rIdStyles", "styles", "styles.xml") + relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
        ZipParts all;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" state=\"" + sheets[i].state
                + "\" r:id=\"rId" + number + "\"/>";
            links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            all << std::pair("xl/worksheets/sheet" + number + ".xml",
                             head + "<worksheet xmlns=\"" + main + "\">" + sheets[i].data + "</worksheet>");
        }
        all << std::pair(QByteArray("_rels/.rels"),
                         head + "<Relationships xmlns=\"" + package + "\">"
                             + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>")
            << std::pair(QByteArray("xl/_rels/workbook.xml.rels"),
                         head + "<Relationships xmlns=\"" + package + "\">" + links + "</Relationships>")
            << std::pair(QByteArray("xl/workbook.xml"),
                         head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + workbookProperties
                             + "<sheets>" + list + "</sheets></workbook>")
            << std::pair(QByteArray("xl/styles.xml"),
                         head + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>")
            << std::pair(QByteArray("xl/sharedStrings.xml"),
                         head + "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>");
        return all;
    }
};

/// A cell with its text in itself.
inline QByteArray inlineCell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// "<sheetData>" of rows of texts.
inline QByteArray sheetOf(const QList<QList<QByteArray>> &rows)
{
    QByteArray xml = "<sheetData>";
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QByteArray number = QByteArray::number(row + 1);
        xml += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            xml += inlineCell(QByteArray(1, static_cast<char>('A' + column)) + number, rows[row][column]);
        xml += "</row>";
    }
    return xml + "</sheetData>";
}

} // namespace partnerscope
