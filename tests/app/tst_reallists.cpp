#include "program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Lists from the world: each is imported into a new workspace or refused with a reason; the counts add up.
class TestReallists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void import_data();
    void import();

private:
    QString m_folder;
};

void TestReallists::initTestCase()
{
    m_folder = qEnvironmentVariable("PARTNERSCOPE_TEST_DATA");
    if (m_folder.isEmpty())
        QSKIP("PARTNERSCOPE_TEST_DATA is not set: it names the folder with lists of real companies.");
}

void TestReallists::import_data()
{
    QTest::addColumn<QString>("path");
    // The large ones take their time; asked for by name of a variable only.
    const qint64 limit = qEnvironmentVariableIsSet("PARTNERSCOPE_TEST_LARGE") ? 1'000'000'000 : 2'000'000;
    const QFileInfoList files = QDir(m_folder).entryInfoList({ u"*.csv"_s }, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files) {
        if (file.size() <= limit)
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestReallists::import()
{
    QFETCH(QString, path);
    const Desk desk;
    const QString file = u"w.pscope"_s;
    COMPARE_STATUS(desk.run({ u"new"_s, file }), 0);
    const QByteArray before = desk.read(file);
    QElapsedTimer timer;
    timer.start();
    const Run run = desk.run({ u"import"_s, file, path, u"--new-attributes"_s, u"--format"_s, u"json"_s });
    const qint64 taken = timer.elapsed();
    if (run.status == 3) {
        QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        QVERIFY(desk.read(file) == before);
        qInfo("refused: %s", run.err.constData());
        return;
    }
    COMPARE_STATUS(run, 0);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    const auto count = [&](const char *key) { return summary.value(QLatin1String(key)).toInt(); };
    qInfo("%d read, %d added, %d updated, %d unchanged, %d rejected, %lld new attributes, %lld ms", count("read"),
          count("added"), count("updated"), count("unchanged"), count("rejected"),
          summary.value(u"new_attributes").toArray().size(), taken);
    QVERIFY(count("read") > 0);
    QCOMPARE(count("added") + count("updated") + count("unchanged") + count("skipped") + count("rejected"),
             count("read"));
    COMPARE_STATUS(desk.run({ u"check"_s, file }), 0);
    QCOMPARE(desk.files(), QStringList { file });
    // What was read once has nothing new to say.
    const Run again = desk.run({ u"import"_s, file, path, u"--format"_s, u"json"_s });
    COMPARE_STATUS(again, 0);
    const QJsonObject second = QJsonDocument::fromJson(again.out).object();
    // A later row of the list may have renamed a company, so that an earlier row without a domain no longer finds it.
    QVERIFY2(second.value(u"added").toInt() <= count("read") / 1000, again.out.left(500).constData());
    QCOMPARE(second.value(u"rejected").toInt(), count("rejected"));
}

QTEST_GUILESS_MAIN(TestReallists)
#include "tst_reallists.moc"
