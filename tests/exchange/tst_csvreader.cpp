#include "base/random.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/textdecoder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;

namespace {

using Rows = QList<QStringList>;

QString fixture(const char *name)
{
    return QStringLiteral(PARTNERSCOPE_FIXTURES "/csv/") + QString::fromLatin1(name);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return { bytes.constData(), static_cast<std::size_t>(bytes.size()) };
}

struct Reading {
    Rows rows;
    QList<std::size_t> lines;
    QList<CsvProblem> problems;
    QList<std::size_t> problemLines;
};

Reading read(std::string_view text, const CsvDialect &dialect, CsvLimits limits = {})
{
    Reading reading;
    CsvReader reader(text, dialect, limits);
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        if (step == CsvReader::Step::Problem) {
            reading.problems << reader.problem();
            reading.problemLines << reader.problemLine();
            continue;
        }
        QStringList row;
        for (const std::string_view cell : reader.fields())
            row << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        reading.rows << row;
        reading.lines << reader.line();
    }
    return reading;
}

Reading sniffAndRead(const QByteArray &bytes)
{
    return read(viewOf(bytes), sniffDialect(viewOf(bytes)));
}

QByteArray randomBytes(Random &random, int size, std::string_view alphabet)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += alphabet.empty() ? static_cast<char>(random.below(256)) : alphabet[random.below(alphabet.size())];
    return bytes;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void unusableFiles_data();
    void unusableFiles();
    void namedEncodingWins();
    void dialects_data();
    void dialects();
    void decimalSigns_data();
    void decimalSigns();
    void keepsPhysicalLines();
    void unterminatedQuoteCostsOneRow();
    void limits();
    void tenThousandColumns();
    void randomInputEnds();
    void truncationsEnd();
    void strangeTextSurvives();
    void writesAsPromised();
    void formulaGuardIsUndone();
    void writesWholeOrNotAtAll();
};

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << fixture("utf8.csv") << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with mark") << fixture("utf8-mark.csv") << QStringLiteral("UTF-8");
    QTest::newRow("UTF-16 little endian with mark") << fixture("utf16le-mark.csv") << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16 big endian with mark") << fixture("utf16be-mark.csv") << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16 little endian") << fixture("utf16le.csv") << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16 big endian") << fixture("utf16be.csv") << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-32 with mark") << fixture("utf32le-mark.csv") << QStringLiteral("UTF-32LE");
    QTest::newRow("Windows-1252") << fixture("windows1252.csv") << QStringLiteral("windows-1252");
}

void TestCsvReader::encodings()
{
    QFETCH(QString, file);
    QFETCH(QString, encoding);
    const auto text = decodeFile(file);
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QCOMPARE(text->encoding(), encoding);
    QVERIFY(!text->hasReplacements());
    const Reading reading = read(text->view(), sniffDialect(text->view()));
    const Rows expected { { QStringLiteral("name"), QStringLiteral("city"), QStringLiteral("revenue") },
                          { QStringLiteral("Müller & Söhne GmbH"), QStringLiteral("Köln"), QStringLiteral("1250,5") },
                          { QStringLiteral("Café Électrique"), QStringLiteral("Besançon"), QStringLiteral("70,25") },
                          { QStringLiteral("Ångström; \"AB\""), QStringLiteral("Malmö"), QStringLiteral("3") } };
    QCOMPARE(reading.rows, expected);
}

void TestCsvReader::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("document") << QByteArray("%PDF-1.7\n1 0 obj\n");
    QTest::newRow("text with a NUL") << QByteArray("name,city\nAcme\0,Ulm\n", 20);
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04,\x05\x06\x0e\x0f\x10");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestCsvReader::unusableFiles()
{
    QFETCH(QByteArray, bytes);
    const auto text = decodeBytes(bytes, QStringLiteral("list.csv"));
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
    QVERIFY(text.error().message.contains(QStringLiteral("list.csv")));
}

void TestCsvReader::namedEncodingWins()
{
    const QByteArray bytes("name\n\xc4\xf6\n"); // "Дц" in Windows-1251, "Äö" in Windows-1252
    const auto cyrillic = decodeBytes(bytes, QStringLiteral("list.csv"), "windows-1251");
    QVERIFY(cyrillic);
    QCOMPARE(QString::fromUtf8(cyrillic->view().data(), qsizetype(cyrillic->view().size())),
             QStringLiteral("name\nДц\n"));
    QVERIFY(!decodeBytes(bytes, QStringLiteral("list.csv"), "no-such-encoding"));
    QCOMPARE(decodeFile(QStringLiteral("/no/such/file.csv")).error().code, ErrorCode::Io);
    QCOMPARE(decodeFile(QDir::tempPath()).error().code, ErrorCode::Io);
}

void TestCsvReader::dialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    const Rows two { { QStringLiteral("name"), QStringLiteral("regions") },
                     { QStringLiteral("Acme"), QStringLiteral("DE;FR") },
                     { QStringLiteral("Bolt, Inc."), QStringLiteral("US") } };
    QTest::newRow("comma") << QByteArray("name,regions\nAcme,DE;FR\n\"Bolt, Inc.\",US\n") << two;
    QTest::newRow("semicolon") << QByteArray("name;regions\nAcme;\"DE;FR\"\nBolt, Inc.;US\n") << two;
    QTest::newRow("tab, CRLF") << QByteArray("name\tregions\r\nAcme\tDE;FR\r\nBolt, Inc.\tUS\r\n") << two;
    QTest::newRow("pipe, CR") << QByteArray("name|regions\rAcme|DE;FR\rBolt, Inc.|US") << two;
    QTest::newRow("mixed line ends, blank lines")
        << QByteArray("\n\nname,regions\r\n\r\nAcme,DE;FR\r\"Bolt, Inc.\",US\n\n\n") << two;
    QTest::newRow("named separator") << QByteArray("sep=;\r\nname;regions\r\nAcme;\"DE;FR\"\r\nBolt, Inc.;US\r\n")
                                     << two;
    QTest::newRow("unusual named separator") << QByteArray("sep=^\nname^regions\nAcme^DE;FR\nBolt, Inc.^US\n") << two;
    QTest::newRow("apostrophes as quotes")
        << QByteArray("'name','regions'\n'Acme','DE;FR'\n'Bolt, Inc.','US'\n") << two;
    QTest::newRow("space after separator")
        << QByteArray("\"name\", \"regions\"\n\"Acme\", \"DE;FR\"\n\"Bolt, Inc.\", \"US\"\n") << two;
    QTest::newRow("backslash escapes") << QByteArray(
        "name,quote\nAcme,\"say \\\"hi, you\\\" now\"\nBolt,\"C:\\dir, D:\"\n")
                                       << Rows { { QStringLiteral("name"), QStringLiteral("quote") },
                                                 { QStringLiteral("Acme"), QStringLiteral("say \"hi, you\" now") },
                                                 { QStringLiteral("Bolt"), QStringLiteral("C:\\dir, D:") } };
    QTest::newRow("quoted cell ends in a backslash")
        << QByteArray("name,folder\n\"Acme\",\"C:\\dir\\\"\n\"Bolt\",\"D:\\\"\n")
        << Rows { { QStringLiteral("name"), QStringLiteral("folder") },
                  { QStringLiteral("Acme"), QStringLiteral("C:\\dir\\") },
                  { QStringLiteral("Bolt"), QStringLiteral("D:\\") } };
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2\n1,2,3,4\n")
                            << Rows { { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") },
                                      { QStringLiteral("1") },
                                      { QStringLiteral("1"), QStringLiteral("2") },
                                      { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                        QStringLiteral("4") } };
    QTest::newRow("decimal comma between semicolons")
        << QByteArray("name;a;b\nx;1,5;2,5\ny;3,25;4\n")
        << Rows { { QStringLiteral("name"), QStringLiteral("a"), QStringLiteral("b") },
                  { QStringLiteral("x"), QStringLiteral("1,5"), QStringLiteral("2,5") },
                  { QStringLiteral("y"), QStringLiteral("3,25"), QStringLiteral("4") } };
    QTest::newRow("one column") << QByteArray("name\nAcme\nBolt\n")
                                << Rows { { QStringLiteral("name") },
                                          { QStringLiteral("Acme") },
                                          { QStringLiteral("Bolt") } };
    QTest::newRow("apostrophes in names") << QByteArray("name,city\nO'Brien,'s-Hertogenbosch\nD'Arcy,L'Aquila\n")
                                          << Rows { { QStringLiteral("name"), QStringLiteral("city") },
                                                    { QStringLiteral("O'Brien"), QStringLiteral("'s-Hertogenbosch") },
                                                    { QStringLiteral("D'Arcy"), QStringLiteral("L'Aquila") } };
}

void TestCsvReader::dialects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, expected);
    const Reading reading = sniffAndRead(bytes);
    QCOMPARE(reading.rows, expected);
    QVERIFY(reading.problems.isEmpty());
}

void TestCsvReader::decimalSigns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isComma");
    QTest::newRow("comma") << QByteArray("n;v\na;1,5\nb;2,25\n") << true;
    QTest::newRow("point") << QByteArray("n,v\na,1.5\nb,2.25\n") << false;
    QTest::newRow("groups and comma") << QByteArray("n;v\na;1.234.567,5\n") << true;
    QTest::newRow("groups and point") << QByteArray("n,v\na,\"1,234,567.5\"\n") << false;
    QTest::newRow("comma, quoted between commas") << QByteArray("n,v\na,\"1,5\"\nb,\"12,75\"\n") << true;
    QTest::newRow("only groups of point") << QByteArray("n,v\na,\"1,234\"\nb,\"12,750\"\n") << false;
    QTest::newRow("zero before three places") << QByteArray("n;v\na;0,125\nb;0,250\n") << true;
    QTest::newRow("semicolons but points") << QByteArray("n;v\na;1.5\nb;2.25\n") << false;
}

void TestCsvReader::decimalSigns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isComma);
    QCOMPARE(sniffDialect(viewOf(bytes)).decimalComma, isComma);
    CsvDialectChoice choice;
    choice.decimalComma = !isComma;
    QCOMPARE(sniffDialect(viewOf(bytes), true, choice).decimalComma, !isComma);
}

void TestCsvReader::keepsPhysicalLines()
{
    const QByteArray bytes("name,note\r\n\r\nA,\"one\r\ntwo\rthree\"\r\nB,x\r\n");
    const Reading reading = sniffAndRead(bytes);
    QCOMPARE(reading.lines, (QList<std::size_t> { 1, 3, 6 }));
}

void TestCsvReader::unterminatedQuoteCostsOneRow()
{
    const QByteArray atEnd("name,note\nA,x\nB,\"open\nC,y\nD,z\n");
    const Reading first = read(viewOf(atEnd), {});
    QCOMPARE(first.problems, QList<CsvProblem> { CsvProblem::UnterminatedQuote });
    QCOMPARE(first.problemLines, QList<std::size_t> { 3 });
    QCOMPARE(first.lines, (QList<std::size_t> { 1, 2, 4, 5 }));

    const QByteArray inTheMiddle("\"name\",\"note\"\n\"A\",\"open\n\"B\",\"y\"\n\"C\",\"z\"\n");
    const Reading second = read(viewOf(inTheMiddle), {});
    QCOMPARE(second.problemLines, QList<std::size_t> { 2 });
    QCOMPARE(second.lines, (QList<std::size_t> { 1, 3, 4 }));
    QVERIFY(!csvProblemText(CsvProblem::UnterminatedQuote).isEmpty());
}

void TestCsvReader::limits()
{
    CsvLimits limits;
    limits.fieldBytes = 1000;
    limits.columns = 5;
    const QByteArray big(5000, 'x');
    const QByteArray bytes = "a,b\n" + big + ",1\n\"" + big + "\",2\n1,2,3,4,5,6,7\nc,d\n";
    const Reading reading = read(viewOf(bytes), {}, limits);
    QCOMPARE(reading.problems,
             (QList { CsvProblem::FieldTooLong, CsvProblem::FieldTooLong, CsvProblem::TooManyColumns }));
    QCOMPARE(reading.problemLines, (QList<std::size_t> { 2, 3, 4 }));
    QCOMPARE(reading.lines, (QList<std::size_t> { 1, 5 }));
}

void TestCsvReader::tenThousandColumns()
{
    QByteArray bytes;
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 10'000; ++column)
            bytes += (column ? "," : "") + QByteArray::number(row * column);
        bytes += '\n';
    }
    const Reading reading = sniffAndRead(bytes);
    QCOMPARE(reading.rows.size(), 20);
    for (const QStringList &row : reading.rows)
        QCOMPARE(row.size(), 10'000);
    QCOMPARE(reading.rows[19][9'999], QString::number(19 * 9'999));
}

void TestCsvReader::randomInputEnds()
{
    Random random(20240611);
    for (int round = 0; round < 3000; ++round) {
        const std::string_view alphabet = round % 3 == 0 ? std::string_view()
            : round % 3 == 1                             ? "a,\"\n"
                                                         : "ab;,'\"\\\r\n\t |=";
        const QByteArray bytes = randomBytes(random, 1 + static_cast<int>(random.below(300)), alphabet);
        if (const auto text = decodeBytes(bytes, QStringLiteral("random")))
            (void)read(text->view(), sniffDialect(text->view()));
        CsvDialect dialect;
        dialect.escape = '\\';
        dialect.quoteAfterSpace = true;
        dialect.escapeRule = round % 2 ? CsvEscapeRule::AnyCharacter : CsvEscapeRule::SpecialOnly;
        CsvLimits limits;
        limits.fieldBytes = 1 + random.below(20);
        limits.columns = 1 + random.below(10);
        const Reading reading = read(viewOf(bytes), dialect, limits);
        QVERIFY(reading.rows.size() + reading.problems.size() <= bytes.size() + 1);
    }
}

void TestCsvReader::truncationsEnd()
{
    for (const char *name : { "utf8.csv", "utf16le.csv", "utf16le-mark.csv", "windows1252.csv" }) {
        QFile file(fixture(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            if (const auto text = decodeBytes(bytes.left(size), QStringLiteral("cut")))
                QVERIFY(!sniffAndRead(QByteArray(text->view().data(), static_cast<qsizetype>(text->view().size())))
                             .rows.isEmpty()
                        || size < 4);
        }
    }
}

void TestCsvReader::strangeTextSurvives()
{
    const QStringList names { QStringLiteral("<b>Acme</b> &amp; Co"),
                              QStringLiteral("=HYPERLINK(\"http://x\";\"y\")"),
                              QStringLiteral("@SUM(1+9)"),
                              QStringLiteral("'=already"),
                              QStringLiteral("''+twice"),
                              QStringLiteral("'quoted'"),
                              QStringLiteral("-"),
                              QStringLiteral("+49 221 1"),
                              QStringLiteral("\tTab"),
                              QStringLiteral("\rReturn"),
                              QStringLiteral("a\nb\r\nc"),
                              QStringLiteral("شركة ‏\u200f(RTL)"),
                              QStringLiteral("חברה בע\"מ"),
                              QStringLiteral("🚀 Rocket 👩‍👩‍👧"),
                              QStringLiteral(" lead and trail "),
                              QStringLiteral("semi;colon|pipe\ttab,comma"),
                              QStringLiteral("\"\""),
                              QStringLiteral("'"),
                              QStringLiteral("'''"),
                              QStringLiteral("\\\"back") };
    CsvWriter writer;
    writer.text(u"name");
    writer.text(u"note");
    writer.endRow();
    for (const QString &name : names) {
        writer.text(name);
        writer.text(name);
        writer.endRow();
    }
    const Reading reading = sniffAndRead(writer.bytes());
    QCOMPARE(reading.rows.size(), names.size() + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray cell = reading.rows[i + 1].value(1).toUtf8();
        const std::string_view text = withoutFormulaGuard(viewOf(cell));
        QCOMPARE(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), names[i]);
        QVERIFY(std::string_view("=+-@\t\r").find(cell.at(0)) == std::string_view::npos);
    }
}

void TestCsvReader::writesAsPromised()
{
    CsvWriter writer;
    writer.text(u"name");
    writer.text(u"value");
    writer.endRow();
    writer.text(u"-5 is text");
    writer.number(-5.0);
    writer.number(0.1);
    writer.number(1e6);
    writer.number(66.6666666666, 6);
    writer.number(-0.0000001, 6);
    writer.integer(-12);
    writer.empty();
    writer.number(qQNaN());
    writer.text(u"a \"b\"");
    writer.endRow();
    writer.empty();
    writer.endRow();
    QCOMPARE(writer.take(),
             QByteArray("name,value\n'-5 is text,-5,0.1,1000000,66.666667,0.000000,-12,,,\"a \"\"b\"\"\"\n\"\"\n"));
    QVERIFY(writer.bytes().isEmpty());
}

void TestCsvReader::formulaGuardIsUndone()
{
    for (const char *text : { "=1", "'=1", "''=1", "+", "-x", "@y", "\tz", "\rz", "'\tz" }) {
        CsvWriter writer;
        writer.text(std::string_view(text));
        const QByteArray written = writer.take().replace("\"", "");
        QCOMPARE(written, '\'' + QByteArray(text));
        QCOMPARE(withoutFormulaGuard(viewOf(written)), std::string_view(text));
    }
    for (const char *text : { "", "x=1", "'", "''", "'x", "O'Brien", " =1" })
        QCOMPARE(withoutFormulaGuard(text), std::string_view(text));
}

void TestCsvReader::writesWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    QVERIFY(writeFileAtomically(path, "first\n"));
    QVERIFY(writeFileAtomically(path, "second\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second\n"));
    QCOMPARE(writeFileAtomically(folder.path(), "x").error().code, ErrorCode::Io);
    QCOMPARE(writeFileAtomically(folder.filePath(QStringLiteral("no/such/folder.csv")), "x").error().code,
             ErrorCode::Io);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
