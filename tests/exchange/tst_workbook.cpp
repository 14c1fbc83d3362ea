// Rows of test data are put together from bytes here, and QTest wants the sum, not the recipe.
#undef QT_USE_QSTRINGBUILDER

#include "exchange/sheetnumbers.h"
#include "exchange/workbooktable.h"
#include "importfixture.h"
#include "workbookfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Workbooks as they come: what each cell means, which sheet is read, and what is refused without harm.
class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberFormats_data();
    void numberFormats();
    void numbers_data();
    void numbers();
    void cellsOfEveryKind();
    void textsOfRunsAndReadingAids();
    void the1904System();
    void strictNamespaces();
    void sheetsAreChosenByNameOrContent();
    void hiddenRowsAndMergedCells();
    void cellsWithoutPlacesAndLeftMargins();
    void aMillionEmptyRows();
    void aPlanFromAWorkbook();
    void refusals_data();
    void refusals();
    void bombs_data();
    void bombs();
    void cancelled();
    void brokenByChance();

private:
    QString write(const WorkbookFixture &workbook) const
    {
        return writeZip(m_folder.filePath(u"w.xlsx"_s), workbook.parts());
    }
    QTemporaryDir m_folder;
};

namespace {

/// All rows of a table, each cell with its kind where that is more than text: "Number:12".
QStringList rowsOf(const TableSource &table)
{
    static const QStringList kinds { u""_s,      u"Quoted:"_s, u"Number:"_s, u"Money:"_s,
                                     u"Date:"_s, u"YesNo:"_s,  u"Error:"_s };
    QStringList rows;
    const auto reader = table.read();
    while (reader->next() == TableReader::Step::Row) {
        QStringList cells;
        for (std::size_t i = 0; i < reader->cells().size(); ++i) {
            const std::string_view cell = reader->cells()[i];
            cells << kinds.at(static_cast<int>(reader->kind(i)))
                    + QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        }
        rows << QString::number(reader->line()) + u": "_s + cells.join(u" | "_s);
    }
    return rows;
}

QByteArray cell(const char *place, const char *type, const QByteArray &content, int style = 0)
{
    return QByteArray("<c r=\"") + place + "\" t=\"" + type + "\" s=\"" + QByteArray::number(style) + "\">" + content
        + "</c>";
}

/// Largest memory this process has held so far, in bytes.
qint64 peakMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64 { usage.ru_maxrss } * 1024;
}

} // namespace

void TestWorkbook::numberFormats_data()
{
    using Shows = NumberFormat::Shows;
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("shows");
    QTest::addColumn<QByteArray>("currency");
    const auto row = [](const char *code, Shows shows, const char *currency = "") {
        QTest::newRow(code) << QByteArray(code) << static_cast<int>(shows) << QByteArray(currency);
    };
    row("General", Shows::Number);
    row("0.00E+00", Shows::Number);
    row("#,##0.00", Shows::Number);
    row("[Red]#,##0;[Blue]-#,##0", Shows::Number);
    row("0\" days\"", Shows::Number);
    row("0 \\d\\a\\y\\s", Shows::Number);
    row("0\" pcs\"", Shows::Number);
    row("0.0%", Shows::Percent);
    row("0\\%", Shows::Number);
    row("yyyy-mm-dd", Shows::Date);
    row("DD.MM.YYYY", Shows::Date);
    row("[$-407]d. mmmm yyyy;@", Shows::Date);
    row("m/d/yy h:mm", Shows::Date);
    row("mmm", Shows::Date);
    row("h:mm AM/PM", Shows::Time);
    row("[h]:mm:ss", Shows::Time);
    row("mm:ss.0", Shows::Time);
    row("[$€-407] #,##0.00", Shows::Number, "€");
    row("#,##0.00 [$EUR]", Shows::Number, "EUR");
    row("\"$\"#,##0_);(\"$\"#,##0)", Shows::Number, "$");
    row("_-* #,##0.00\\ \"€\"_-;-* #,##0.00\\ \"€\"_-", Shows::Number, "€");
    row("£#,##0", Shows::Number, "£");
    row("", Shows::Number);
    row("\"never closed", Shows::Number);
    row("[never closed", Shows::Number);
}

void TestWorkbook::numberFormats()
{
    QFETCH(QByteArray, code);
    const NumberFormat format = numberFormat(code.toStdString());
    QTEST(static_cast<int>(format.shows), "shows");
    QTEST(QByteArray::fromStdString(format.currency), "currency");
}

void TestWorkbook::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 42.0 << QByteArray("General") << QByteArray("42");
    QTest::newRow("fifteen digits") << 0.1 + 0.2 << QByteArray("General") << QByteArray("0.3");
    QTest::newRow("no exponent") << 123456789012.0 << QByteArray("General") << QByteArray("123456789012");
    QTest::newRow("minus nothing") << -0.0 << QByteArray("General") << QByteArray("0");
    QTest::newRow("very small") << 1.5e-9 << QByteArray("General") << QByteArray("1.5e-09");
    QTest::newRow("percent") << 0.07 << QByteArray("0%") << QByteArray("7%");
    QTest::newRow("money") << -1234.5 << QByteArray("#,##0.00 [$EUR]") << QByteArray("EUR -1234.5");
    QTest::newRow("day") << 45382.0 << QByteArray("yyyy-mm-dd") << QByteArray("2024-03-31");
    QTest::newRow("moment") << 45382.75 << QByteArray("yyyy-mm-dd") << QByteArray("2024-03-31T18:00:00");
    QTest::newRow("a breath before midnight")
        << 45381.9999999999 << QByteArray("yyyy-mm-dd") << QByteArray("2024-03-31");
    QTest::newRow("first day") << 1.0 << QByteArray("yyyy-mm-dd") << QByteArray("1900-01-01");
    QTest::newRow("before the day that never was") << 59.0 << QByteArray("yyyy-mm-dd") << QByteArray("1900-02-28");
    QTest::newRow("the day that never was") << 60.0 << QByteArray("yyyy-mm-dd") << QByteArray("1900-02-29");
    QTest::newRow("after it") << 61.0 << QByteArray("yyyy-mm-dd") << QByteArray("1900-03-01");
    QTest::newRow("last day") << 2958465.0 << QByteArray("yyyy-mm-dd") << QByteArray("9999-12-31");
    QTest::newRow("beyond the calendar") << 2958466.0 << QByteArray("yyyy-mm-dd") << QByteArray("2958466");
    QTest::newRow("before the calendar") << -1.0 << QByteArray("yyyy-mm-dd") << QByteArray("-1");
    QTest::newRow("time of day") << 0.5 << QByteArray("h:mm") << QByteArray("12:00:00");
    QTest::newRow("hours") << 1.25 << QByteArray("[h]:mm") << QByteArray("30:00:00");
}

void TestWorkbook::numbers()
{
    QFETCH(double, value);
    QFETCH(QByteArray, code);
    QTEST(QByteArray::fromStdString(numberText(value, numberFormat(code.toStdString()), false).text), "text");
}

void TestWorkbook::cellsOfEveryKind()
{
    WorkbookFixture workbook;
    workbook.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0\\ [$EUR]\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs>";
    workbook.sharedStrings = "<si><t>Ümlaut &amp; Söhne</t></si><si><t xml:space=\"preserve\"> spaced </t></si><si/>";
    workbook.sheets << WorkbookFixture::Sheet {
        "S",
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"2\">" + cell("A2", "s", "<v>0</v>")
            + cell("B2", "s", "<v>1</v>") + cell("C2", "s", "<v>2</v>") + cell("D2", "s", "<v>99</v>")
            + cell("E2", "inlineStr", "<is><t>in place</t></is>") + cell("F2", "str", "<f>A2&amp;B2</f><v>made</v>")
            + "</row><row r=\"3\">" + cell("A3", "n", "<v>45382</v>", 1) + cell("B3", "n", "<v>0.125</v>", 2)
            + cell("C3", "n", "<v>1200</v>", 3) + cell("D3", "b", "<v>1</v>") + cell("E3", "e", "<v>#DIV/0!</v>")
            + cell("F3", "d", "<v>2024-02-29</v>") + cell("G3", "n", "<f>SUM(A1:A9)</f>")
            + cell("H3", "n", "<f>1+1</f><v>2</v>") + "</row></sheetData>"
    };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message + table.error().detail));
    QCOMPARE(rowsOf(**table),
             QStringList({ u"2: Ümlaut & Söhne |  spaced  |  |  | in place | made"_s,
                           u"3: Date:2024-03-31 | Number:12.5% | Money:EUR 1200 | YesNo:true | Error:#DIV/0! | "
                           "Date:2024-02-29 | Error:= | Number:2"_s }));
    QCOMPARE((*table)->info().sheet, u"S"_s);
}

void TestWorkbook::textsOfRunsAndReadingAids()
{
    WorkbookFixture workbook;
    workbook.sharedStrings =
        "<si><r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space=\"preserve\"> text</t></r></si>"
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t>line_x000D_end _x005F_x000D_ _xyz_</t></si><si><t><![CDATA[<b>&amp;]]></t></si>";
    workbook.sheets << WorkbookFixture::Sheet { "S",
                                                "<sheetData><row r=\"1\">" + cell("A1", "s", "<v>0</v>")
                                                    + cell("B1", "s", "<v>1</v>") + cell("C1", "s", "<v>2</v>")
                                                    + cell("D1", "s", "<v>3</v>") + "</row></sheetData>" };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table), QStringList(u"1: Rich text | 東京 | line\rend _x000D_ _xyz_ | <b>&amp;"_s));
}

void TestWorkbook::the1904System()
{
    WorkbookFixture workbook;
    workbook.workbookProperties = "<workbookPr date1904=\"1\"/>";
    workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    workbook.sheets << WorkbookFixture::Sheet { "S",
                                                "<sheetData><row r=\"1\">" + cell("A1", "n", "<v>0</v>")
                                                    + cell("B1", "n", "<v>43920</v>") + "</row></sheetData>" };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table), QStringList(u"1: Date:1904-01-01 | Date:2024-03-31"_s));
}

void TestWorkbook::strictNamespaces()
{
    WorkbookFixture workbook;
    workbook.isStrict = true;
    workbook.sheets << WorkbookFixture::Sheet { "S", sheetOf({ { "a" } }) };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table), QStringList(u"1: a"_s));
}

void TestWorkbook::sheetsAreChosenByNameOrContent()
{
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet { "Hidden one", sheetOf({ { "secret" } }), "veryHidden" }
                    << WorkbookFixture::Sheet { "Empty", "<sheetData/>" }
                    << WorkbookFixture::Sheet { "First", sheetOf({ { "first" } }) }
                    << WorkbookFixture::Sheet { "Second", sheetOf({ { "second" } }) };
    const QString path = write(workbook);
    const auto firstCell = [&](const QString &sheet) -> QString {
        TableChoice choice;
        choice.sheet = sheet;
        const auto table = openWorkbook(path, u"w.xlsx"_s, choice);
        return table ? rowsOf(**table).value(0) : table.error().message;
    };
    QCOMPARE(firstCell({}), u"1: first"_s);
    QCOMPARE(firstCell(u"Second"_s), u"1: second"_s);
    QCOMPARE(firstCell(u"second"_s), u"1: second"_s);
    QCOMPARE(firstCell(u"Hidden one"_s), u"1: secret"_s);
    QCOMPARE(firstCell(u"Empty"_s), u"The sheet \"Empty\" of w.xlsx is empty."_s);
    QCOMPARE(firstCell(u"Third"_s),
             u"w.xlsx has no sheet \"Third\". It has: \"Hidden one\", \"Empty\", \"First\", \"Second\"."_s);
    const auto table = openWorkbook(path, u"w.xlsx"_s, {});
    QCOMPARE((*table)->info().sheets.size(), 4);
    QVERIFY((*table)->info().sheets.at(0).isHidden && !(*table)->info().sheets.at(1).isHidden);
    QVERIFY((*table)->info().notices.join(u'\n').contains(u"Empty, Second"_s));
}

void TestWorkbook::hiddenRowsAndMergedCells()
{
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet {
        "S",
        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">" + inlineCell("A1", "name")
            + inlineCell("B1", "x") + "</row><row r=\"2\">" + inlineCell("A2", "Acme") + inlineCell("B2", "1")
            + "</row><row r=\"3\" hidden=\"1\">" + inlineCell("B3", "2") + "</row><row r=\"4\">" + inlineCell("B4", "3")
            + "</row><row r=\"5\">" + inlineCell("B5", "4")
            + "</row></sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell "
              "ref=\"A1:B1\"/><mergeCell ref=\"nonsense\"/></mergeCells>"
    };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table),
             QStringList({ u"1: name | x"_s, u"2: Acme | 1"_s, u"3: Acme | 2"_s, u"4: Acme | 3"_s, u"5:  | 4"_s }));
    const QString notices = (*table)->info().notices.join(u'\n');
    QVERIFY(notices.contains(u"hidden rows"_s) && notices.contains(u"hidden columns"_s)
            && notices.contains(u"merged"_s));
}

void TestWorkbook::cellsWithoutPlacesAndLeftMargins()
{
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet {
        "S",
        "<sheetData><row><c t=\"inlineStr\" r=\"C1\"><is><t>a</t></is></c><c "
        "t=\"inlineStr\"><is><t>b</t></is></c></row><row r=\"0\"><c r=\"E2\"><v>5</v></c><c "
        "r=\"C2\"><v>3</v></c></row><row r=\"99999999999\"><c r=\"D9\"><v>4</v></c></row></sheetData>"
    };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table), QStringList({ u"1: a | b"_s, u"2: Number:3 |  | Number:5"_s, u"3:  | Number:4"_s }));
}

/// What programs write that format whole columns: a row for each of the sheet's lines, all without content.
void TestWorkbook::aMillionEmptyRows()
{
    QByteArray data = "<sheetData><row r=\"1\">" + inlineCell("A1", "name") + "</row><row r=\"2\">"
        + inlineCell("A2", "Acme") + "</row>";
    for (int row = 3; row <= 1'048'576; ++row)
        data += "<row r=\"" + QByteArray::number(row) + "\"><c s=\"1\"/></row>";
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet { "S", data + "</sheetData>" };
    const QString path = write(workbook);
    data.clear();
    workbook.sheets.clear();
    const qint64 before = peakMemory();
    const auto table = openWorkbook(path, u"w.xlsx"_s, {});
    QVERIFY(table.has_value());
    QCOMPARE(rowsOf(**table), QStringList({ u"1: name"_s, u"2: Acme"_s }));
    QVERIFY2(peakMemory() - before < 20'000'000, QByteArray::number(peakMemory() - before).constData());
}

void TestWorkbook::aPlanFromAWorkbook()
{
    WorkbookFixture workbook;
    workbook.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$$-409]#,##0\"/></numFmts><cellXfs><xf "
                      "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/></cellXfs>";
    workbook.sheets << WorkbookFixture::Sheet {
        "Partners",
        "<sheetData><row r=\"1\">" + inlineCell("A1", "Our partners 2024") + "</row><row r=\"3\">"
            + inlineCell("A3", "Company") + inlineCell("B3", "Annual revenue") + inlineCell("C3", "Growth")
            + inlineCell("D3", "Last review") + inlineCell("E3", "Executive sponsor") + inlineCell("F3", "Employees")
            + inlineCell("G3", "Notes") + "</row><row r=\"4\">" + inlineCell("A4", "Acme")
            + cell("B4", "n", "<v>1200000.5</v>", 3) + cell("C4", "n", "<v>0.125</v>", 2)
            + cell("D4", "n", "<v>45382</v>", 1) + cell("E4", "b", "<v>0</v>") + cell("F4", "n", "<v>51</v>", 3)
            + inlineCell("G4", "1.234,5") + "</row><row r=\"5\">" + cell("A5", "e", "<v>#N/A</v>")
            + cell("F5", "n", "<v>7</v>") + "</row><row r=\"6\">" + inlineCell("A6", "Beta")
            + cell("F6", "e", "<v>#REF!</v>") + cell("B6", "n", "<f>1/3</f>") + "</row></sheetData>"
    };
    const auto plan = planImport(write(workbook), schema(), poolOf({}), {});
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->counts.read, std::size_t { 3 });
    QCOMPARE(plan->counts.added, std::size_t { 2 });
    QCOMPARE(plan->counts.rejected, std::size_t { 1 });
    QCOMPARE(textOf(*plan, 0, "name"), u"Acme"_s);
    QCOMPARE(std::get<Money>(valueOf(*plan, 0, "annual_revenue")).amount, 1200000.5);
    QCOMPARE(std::get<Money>(valueOf(*plan, 0, "annual_revenue")).currency, u"USD"_s);
    QCOMPARE(textOf(*plan, 0, "growth"), u"12.5"_s);
    QCOMPARE(textOf(*plan, 0, "last_review"), u"2024-03-31"_s);
    QCOMPARE(textOf(*plan, 0, "executive_sponsor"), u"no"_s);
    QCOMPARE(textOf(*plan, 0, "employees"), u"51"_s);
    QCOMPARE(textOf(*plan, 0, "notes"), u"1.234,5"_s);
    QCOMPARE(plan->problems.size(), 3);
    QCOMPARE(plan->problems.at(0).line, std::size_t { 5 });
    QVERIFY(plan->problems.at(0).rejectsRow && plan->problems.at(0).reason.contains(u"#N/A"_s));
    QVERIFY(plan->problems.at(1).reason.contains(u"#REF!"_s) || plan->problems.at(2).reason.contains(u"#REF!"_s));
    QVERIFY(plan->problems.at(1).reason.contains(u"no result"_s)
            || plan->problems.at(2).reason.contains(u"no result"_s));
}

void TestWorkbook::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto zipped = [this](const ZipParts &parts, const char *password = nullptr) {
        QFile file(writeZip(m_folder.filePath(u"z.zip"_s), parts, password));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    WorkbookFixture fine;
    fine.sheets << WorkbookFixture::Sheet { "S", sheetOf({ { "name" }, { "Acme" } }) };
    const QByteArray whole = zipped(fine.parts());
    QTest::newRow("cut") << whole.left(whole.size() / 2) << u"damaged"_s;
    QTest::newRow("only a beginning") << whole.left(4) << u"damaged"_s;
    QTest::newRow("a password") << zipped(fine.parts(), "secret") << u"without a password"_s;
    const QByteArray container = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(2000, '\0');
    const auto wide = [](const char *text) {
        QByteArray out;
        for (; *text; ++text)
            out.append(*text).append('\0');
        return out;
    };
    QTest::newRow("an old workbook") << container + wide("Workbook") << u".xls"_s;
    QTest::newRow("a protected workbook") << container + wide("EncryptedPackage") << u"without a password"_s;
    QTest::newRow("an old document") << container << u"Office file of the old kind"_s;
    QTest::newRow("OpenDocument") << zipped({ { "mimetype", "x" }, { "content.xml", "<x/>" } }) << u"OpenDocument"_s;
    QTest::newRow("binary workbook") << zipped({ { "xl/workbook.bin", "x" } }) << u".xlsb"_s;
    QTest::newRow("a letter") << zipped({ { "word/document.xml", "<x/>" } }) << u"not a list"_s;
    QTest::newRow("a zipped list") << zipped({ { "list.csv", "name\nAcme\n" } }) << u"Unpack it"_s;
    WorkbookFixture none;
    QTest::newRow("no sheets") << zipped(none.parts()) << u"no sheet with cells"_s;
    WorkbookFixture torn = fine;
    torn.sheets[0].data.chop(30);
    QTest::newRow("XML that ends too early") << zipped(torn.parts()) << u"damaged"_s;
    WorkbookFixture deep;
    deep.sheets << WorkbookFixture::Sheet { "S", QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000) };
    QTest::newRow("elements without end") << zipped(deep.parts()) << u"damaged"_s;
    ZipParts gone = fine.parts();
    gone.removeFirst();
    QTest::newRow("a sheet that is not there") << zipped(gone) << u"damaged"_s;
}

void TestWorkbook::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QFile file(m_folder.filePath(u"list.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto table = openTable(file.fileName(), {});
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
    QVERIFY2(table.error().message.contains(u"list.xlsx"_s), qPrintable(table.error().message));
}

void TestWorkbook::bombs_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("says");
    const QByteArray entities =
        "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    QTest::newRow("entities in entities") << entities
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>"
              "</sheetData></worksheet>" << u"its own words"_s;
    QTest::newRow("an entity from outside")
        << QByteArray("<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>") << u"its own words"_s;
    QTest::newRow("zeros") << QByteArray("<worksheet><sheetData>") + QByteArray(90'000'000, ' ')
                           << u"far more than a list"_s;
    QTest::newRow("one endless text") << QByteArray("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>")
            + QByteArray(90'000'000, 'x')
                                      << u"far more than a list"_s;
    QByteArray rows = "<worksheet><sheetData>";
    rows += QByteArray("<row><c><v>1</v></c></row>").repeated(400'000);
    QTest::newRow("equal rows without end") << rows << u"far more than a list"_s;
}

void TestWorkbook::bombs()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, says);
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet { "S", {} };
    ZipParts parts = workbook.parts();
    parts[0].second = sheet;
    const QString path = writeZip(m_folder.filePath(u"bomb.xlsx"_s), parts);
    QVERIFY(QFileInfo(path).size() < 1'000'000);
    parts.clear();
    const qint64 before = peakMemory();
    // Smaller than the program's own limit where all of it has to be read.
    ArchiveLimits limits;
    limits.freeBytes = sheet.size() > 50'000'000 ? limits.freeBytes : 2'000'000;
    const auto table = openWorkbook(path, u"bomb.xlsx"_s, {}, {}, limits);
    QVERIFY(!table.has_value());
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message + table.error().detail));
    // The test itself holds the sheet in its data.
    QVERIFY2(peakMemory() - before < 250'000'000, QByteArray::number(peakMemory() - before).constData());
}

void TestWorkbook::cancelled()
{
    QByteArray data = "<sheetData>";
    data += QByteArray("<row><c><v>1</v></c></row>").repeated(10'000);
    WorkbookFixture workbook;
    workbook.sheets << WorkbookFixture::Sheet { "S", data + "</sheetData>" };
    const auto table = openWorkbook(write(workbook), u"w.xlsx"_s, {}, [](double) { return false; });
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

/// Bytes changed by chance, in the packed file and in its parts: read or refused, never a crash.
void TestWorkbook::brokenByChance()
{
    WorkbookFixture workbook;
    workbook.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$€-407]#,##0\"/></numFmts><cellXfs><xf "
                      "numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs>";
    workbook.sharedStrings = "<si><t>name</t></si><si><r><t>Ac</t></r><r><t>me_x000D_</t></r></si>";
    workbook.sheets << WorkbookFixture::Sheet {
        "S",
        "<sheetData><row r=\"1\">" + cell("A1", "s", "<v>0</v>") + "</row><row r=\"2\">" + cell("A2", "s", "<v>1</v>")
            + cell("B2", "n", "<v>45382</v>", 1)
            + "</row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
    };
    const ZipParts parts = workbook.parts();
    QFile whole(write(workbook));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray packed = whole.readAll();
    std::uint32_t random = 12345;
    const auto next = [&random](std::uint32_t below) {
        random = random * 1'664'525u + 1'013'904'223u;
        return (random >> 8) % below;
    };
    int readable = 0;
    for (int round = 0; round < 1500; ++round) {
        const QString path = m_folder.filePath(u"broken.xlsx"_s);
        if (round % 2 == 0) {
            QByteArray bytes = packed;
            for (std::uint32_t i = 0; i <= next(6); ++i)
                bytes[next(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(next(256));
            if (next(5) == 0)
                bytes.truncate(next(static_cast<std::uint32_t>(bytes.size())));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        } else {
            ZipParts changed = parts;
            QByteArray &part = changed[next(static_cast<std::uint32_t>(changed.size()))].second;
            const auto at = next(static_cast<std::uint32_t>(part.size()));
            if (next(2) == 0)
                part[at] = static_cast<char>(next(128));
            else
                part.remove(at, next(20)).insert(at, QByteArray("<&>\"0A/:=").mid(next(9), 1 + next(3)));
            writeZip(path, changed);
        }
        const auto table = openTable(path, {});
        QVERIFY(table.has_value() || !table.error().message.isEmpty());
        if (table) {
            readable += !rowsOf(**table).isEmpty();
            (void)planImport(**table, schema(), poolOf({}), {});
        }
    }
    // Neither all refused nor all read: the changes do reach what is read.
    QVERIFY2(readable > 50 && readable < 1450, QByteArray::number(readable).constData());
}

QTEST_APPLESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
