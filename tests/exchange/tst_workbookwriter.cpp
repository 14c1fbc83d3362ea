#include "exchange/workbooktable.h"
#include "exchange/workbookwriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// What was written is read back with the program's own reader; with another library see
/// tests/app/workbook_readback.py.
class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWhatTheyAre();
    void textIsTextWhateverItBeginsWith_data();
    void textIsTextWhateverItBeginsWith();
    void severalSheets();
    void sameCallsSameBytes();
    void whatNoCellCanHold();
    void numbersInACommaLocale();
    void nothingIsLeftBehind();
    void moreRowsThanASheetHolds();

private:
    /// Rows of a sheet, each cell with its kind where that is more than text.
    [[nodiscard]] QStringList rowsOf(const QByteArray &bytes, const QString &sheet = {});
    QTemporaryDir m_folder;
};

QStringList TestWorkbookWriter::rowsOf(const QByteArray &bytes, const QString &sheet)
{
    static const QStringList kinds { u""_s,      u"Quoted:"_s, u"Number:"_s, u"Money:"_s,
                                     u"Date:"_s, u"YesNo:"_s,  u"Error:"_s };
    const QString path = m_folder.filePath(u"w.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return { u"not written"_s };
    file.close();
    TableChoice choice;
    choice.sheet = sheet;
    const auto table = openTable(path, choice);
    if (!table)
        return { table.error().message };
    QStringList rows;
    const auto reader = (*table)->read();
    while (reader->next() == TableReader::Step::Row) {
        QStringList cells;
        for (std::size_t i = 0; i < reader->cells().size(); ++i) {
            const QString text = QString::fromStdString(std::string(reader->cell(i)));
            cells << (text.isEmpty() ? text : QString(kinds.at(static_cast<int>(reader->kind(i))) + text));
        }
        rows << cells.join(u'|');
    }
    return rows;
}

namespace {
QList<SheetColumn> plain(int count)
{
    QList<SheetColumn> columns;
    for (int i = 1; i <= count; ++i)
        columns << SheetColumn { QStringLiteral("c%1").arg(i) };
    return columns;
}

QByteArray oneText(const QString &text)
{
    WorkbookWriter book(QDate(2026, 5, 14));
    book.beginSheet(u"S"_s, plain(1));
    book.text(text);
    book.endRow();
    return book.finish().value_or("failed");
}
} // namespace

void TestWorkbookWriter::cellsAreWhatTheyAre()
{
    WorkbookWriter book(QDate(2026, 5, 14));
    book.beginSheet(u"Kinds"_s,
                    { { u"name"_s },
                      { u"fit"_s, 12, NumberLook::OnePlace, 100 },
                      { u"share"_s, 9, NumberLook::Percent },
                      { u"day"_s },
                      { u"yes"_s },
                      { u"count"_s, 9, NumberLook::Whole } });
    book.text(u"Ünïcode & <b> 会社"_s);
    book.number(71.25);
    book.number(0.125);
    book.date(QDate(2024, 2, 29));
    book.yesNo(true);
    book.number(1'234'567);
    book.endRow();
    book.text(u"nothing"_s);
    book.number(qQNaN());
    book.empty();
    book.date({});
    book.yesNo(false);
    book.number(-0.0);
    book.endRow();
    const Result<QByteArray> bytes = book.finish();
    QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().message));
    const QStringList rows = rowsOf(*bytes);
    QCOMPARE(rows.value(0), u"name|fit|share|day|yes|count"_s);
    QCOMPARE(rows.value(1),
             u"Ünïcode & <b> 会社|Number:71.25|Number:12.5%|Date:2024-02-29|YesNo:true|Number:1234567"_s);
    QCOMPARE(rows.value(2), u"nothing||||YesNo:false|Number:0"_s);
}

void TestWorkbookWriter::textIsTextWhateverItBeginsWith_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "=1+1", "+49 30 1234", "-", "@home", "'quoted", "00123", "1e5", "TRUE", "2024-02-29",
                              "http://example.com", " two  spaces ", "line\nbreak", "=HYPERLINK(\"x\")" })
        QTest::newRow(QByteArray(text).replace('\n', "\\n").constData()) << QString::fromUtf8(text);
}

void TestWorkbookWriter::textIsTextWhateverItBeginsWith()
{
    QFETCH(QString, text);
    QCOMPARE(rowsOf(oneText(text)).mid(1), QStringList { text });
}

void TestWorkbookWriter::severalSheets()
{
    WorkbookWriter book(QDate(2026, 5, 14));
    for (const QString &name : { u"First"_s, u"a/b: [c] and a tail that is longer than names may be"_s, u"Empty"_s }) {
        book.beginSheet(name, plain(1));
        if (name == u"Empty"_s)
            break;
        book.text(name);
        book.endRow();
    }
    const Result<QByteArray> bytes = book.finish();
    QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().detail));
    QCOMPARE(rowsOf(*bytes, u"First"_s), (QStringList { u"c1"_s, u"First"_s }));
    QCOMPARE(rowsOf(*bytes, u"a b   c  and a tail that is lon"_s).size(), 2);
    QCOMPARE(rowsOf(*bytes, u"Empty"_s), QStringList { u"c1"_s });

    WorkbookWriter twice({});
    twice.beginSheet(u"S"_s, plain(1));
    twice.beginSheet(u"s"_s, plain(1));
    QVERIFY(!twice.finish());
}

void TestWorkbookWriter::sameCallsSameBytes()
{
    const QByteArray first = oneText(u"same"_s);
    QVERIFY(first.startsWith("PK"));
    QTest::qWait(0);
    QCOMPARE(oneText(u"same"_s), first);
}

void TestWorkbookWriter::whatNoCellCanHold()
{
    QCOMPARE(rowsOf(oneText(u"a\x01\x1f"_s + QChar(0xFFFF) + u"b\r\nc\rd"_s)).value(1), u"a\uFFFDb\nc\nd"_s);
    const QString cut = rowsOf(oneText(QString(40'000, u'x'))).value(1);
    QCOMPARE(cut.size(), WorkbookWriter::LongestText);
    QVERIFY(cut.endsWith(u"x…"_s));
    // A pair of units is one character and is not torn apart.
    const QString pairs = rowsOf(oneText(u"x"_s + u"\U0001F600"_s.repeated(20'000))).value(1);
    QVERIFY(pairs.endsWith(u"\U0001F600…"_s));
    QVERIFY(pairs.size() <= WorkbookWriter::LongestText);
    WorkbookWriter book(QDate(2026, 5, 14));
    book.beginSheet(u"S"_s, plain(2));
    book.date(QDate(1850, 1, 1));
    book.number(qInf());
    book.endRow();
    QCOMPARE(rowsOf(book.finish().value_or("failed")).value(1), u"1850-01-01"_s);
}

void TestWorkbookWriter::numbersInACommaLocale()
{
    const QByteArray before = setlocale(LC_NUMERIC, nullptr);
    if (!setlocale(LC_NUMERIC, "de_DE.UTF-8")) {
        // Not installed: made for this test from the sources that Debian's locales bring.
        QProcess::execute(u"localedef"_s,
                          { u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, m_folder.filePath(u"de_DE.UTF-8"_s) });
        qputenv("LOCPATH", QFile::encodeName(m_folder.path()));
        if (!setlocale(LC_NUMERIC, "de_DE.UTF-8"))
            QSKIP("The locale de_DE.UTF-8 is neither installed nor can it be made.");
    }
    WorkbookWriter book(QDate(2026, 5, 14));
    book.beginSheet(u"S"_s, { { u"a"_s, 12.5, NumberLook::Plain, 99.5 } });
    book.number(0.25);
    book.endRow();
    const QStringList rows = rowsOf(book.finish().value_or("failed"));
    setlocale(LC_NUMERIC, before.constData());
    QCOMPARE(rows.value(1), u"Number:0.25"_s);
}

void TestWorkbookWriter::nothingIsLeftBehind()
{
    const auto openFiles = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); };
    const QStringList pattern { u"partnerscope-*.xlsx"_s };
    const auto temporary = [&] { return QDir(QDir::tempPath()).entryList(pattern, QDir::Files).size(); };
    const qsizetype files = openFiles();
    const qsizetype left = temporary();
    {
        WorkbookWriter givenUp(QDate(2026, 5, 14));
        givenUp.beginSheet(u"S"_s, plain(1));
        givenUp.text(u"never finished"_s);
        givenUp.endRow();
    }
    QVERIFY(oneText(u"finished"_s).startsWith("PK"));
    QCOMPARE(openFiles(), files);
    QCOMPARE(temporary(), left);
}

void TestWorkbookWriter::moreRowsThanASheetHolds()
{
    WorkbookWriter book(QDate(2026, 5, 14));
    book.beginSheet(u"S"_s, plain(1));
    for (std::size_t i = 0; i <= WorkbookWriter::MostRows; ++i)
        book.endRow();
    const Result<QByteArray> bytes = book.finish();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestWorkbookWriter)

#include "tst_workbookwriter.moc"
