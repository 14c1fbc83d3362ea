#include "exchange/tablesource.h"
#include "session/tableexport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// A table as somebody sees it, in files.
class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookKeepsWhatCellsAre();
    void csvWritesDaysAsText();
    void writingIsEndedInBetween();

private:
    [[nodiscard]] static SeenTable table()
    {
        SeenTable table;
        table.header = { u"Name"_s, u"Fit"_s, u"Growth"_s, u"Since"_s };
        table.looks = { SeenTable::Look::Plain, SeenTable::Look::FitBar, SeenTable::Look::Percent };
        table.rows = 2;
        table.cell = [](std::size_t row, qsizetype column) -> SeenTable::Cell {
            switch (column) {
            case 0: return row == 0 ? u"=1+1"_s : u"Söhne"_s;
            case 1: return row == 0 ? 71.5 : qQNaN();
            case 2: return 12.5;
            default: return row == 0 ? QDate(2024, 2, 29) : QDate();
            }
        };
        return table;
    }
    QTemporaryDir m_folder;
};

void TestTableExport::workbookKeepsWhatCellsAre()
{
    const QString path = m_folder.filePath(u"t.xlsx"_s);
    TableExportJob job(table(), path, QDate(2026, 5, 14));
    job.start();
    QTRY_VERIFY(job.result().has_value());
    const auto source = openTable(path, {});
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().message));
    const auto reader = (*source)->read();
    const auto cells = [&] {
        QStringList texts;
        for (const std::string_view cell : reader->cells())
            texts << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        return texts.join(u'|');
    };
    QVERIFY(reader->next() == TableReader::Step::Row);
    QCOMPARE(cells(), u"Name|Fit|Growth|Since"_s);
    QVERIFY(reader->next() == TableReader::Step::Row);
    QCOMPARE(cells(), u"=1+1|71.5|12.5%|2024-02-29"_s);
    QCOMPARE(reader->kind(0), CellKind::Text);
    QCOMPARE(reader->kind(1), CellKind::Number);
    QCOMPARE(reader->kind(3), CellKind::Date);
    QVERIFY(reader->next() == TableReader::Step::Row);
    QCOMPARE(cells(), u"Söhne||12.5%"_s);
}

void TestTableExport::csvWritesDaysAsText()
{
    QCOMPARE(csvOf(table()), QByteArray("Name,Fit,Growth,Since\n'=1+1,71.5,12.5,2024-02-29\nSöhne,,12.5,\n"));
}

void TestTableExport::writingIsEndedInBetween()
{
    const Result<QByteArray> ended = workbookOf(table(), QDate(2026, 5, 14), [](double) { return false; });
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTableExport)

#include "tst_tableexport.moc"
