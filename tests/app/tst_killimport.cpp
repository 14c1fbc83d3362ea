#include "base/random.h"
#include "program.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <unistd.h>

#include <csignal>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The program is killed in the middle of imports, at moments from a seed: what was there stays, and the running import
/// is there whole or not at all.
class TestKillimport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed();

private:
    [[nodiscard]] QByteArray scores() const;

    Desk m_desk;
    QByteArray m_start;
    qint64 m_undisturbed = 0; ///< ms
};

namespace {
constexpr int Kills = 50;
constexpr int Rows = 15'000;
const QString File = QStringLiteral("w.pscope");

QByteArray listOf(int rows)
{
    QByteArray list = "name,country,employees,nps\n";
    for (int i = 0; i < rows; ++i)
        list += "Company " + QByteArray::number(i) + ",DE," + QByteArray::number(i % 100) + ','
            + QByteArray::number(i % 70) + '\n';
    return list;
}
} // namespace

QByteArray TestKillimport::scores() const
{
    const Run run = m_desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    return run.status == 0 ? run.out : "no scores: " + told(run);
}

void TestKillimport::initTestCase()
{
    COMPARE_STATUS(m_desk.run({ u"new"_s, File }), 0);
    m_desk.write(u"first.csv"_s, "name,country,employees\nCompany 1,DE,77\nEarlier,FR,33\n");
    m_desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(m_desk.run({ u"import"_s, File, u"first.csv"_s }), 0);
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    QCOMPARE(readCsv(scores()).size(), 3);
    m_start = m_desk.read(File);
    m_desk.write(u"big.csv"_s, listOf(Rows));
    QElapsedTimer timer;
    timer.start();
    COMPARE_STATUS(m_desk.run({ u"import"_s, File, u"big.csv"_s }), 0);
    m_undisturbed = timer.elapsed();
    QCOMPARE(readCsv(scores()).size(), Rows + 2);
}

void TestKillimport::killed()
{
    m_desk.write(File, m_start);
    const QByteArray before = scores();
    Random random(20260514);
    int whole = 0;
    int undone = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        QProcess process;
        process.setWorkingDirectory(m_desk.path({}));
        process.start(QStringLiteral(PARTNERSCOPE_PROGRAM), { u"import"_s, File, u"big.csv"_s });
        QVERIFY(process.waitForStarted());
        const auto wait = static_cast<int>(random.below(static_cast<std::uint64_t>(m_undisturbed * 3 / 4)));
        const bool ended = process.waitForFinished(std::max(1, wait));
        if (!ended) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
        }
        const QByteArray after = scores(); // reading right after the death
        const Table table = readCsv(after);
        if (table.size() == 3) {
            QVERIFY(after == before);
            QVERIFY(!ended);
            ++undone;
        } else {
            QVERIFY2(table.size() == Rows + 2,
                     ("after kill " + QByteArray::number(kill) + ": " + QByteArray::number(table.size()) + " rows; "
                      + after.left(300))
                         .constData());
            QVERIFY(after.contains(",Earlier,"));
            ++whole;
        }
        // The next writer finds everything in order and leaves one file.
        COMPARE_STATUS(m_desk.run({ u"import"_s, File, u"first.csv"_s }), 0);
        QVERIFY(isSound(m_desk, File));
        QCOMPARE(m_desk.files(), QStringList({ u"big.csv"_s, u"first.csv"_s, u"p.json"_s, File }));
        if (table.size() != 3)
            m_desk.write(File, m_start);
    }
    qInfo("%d imports killed before they counted, %d were whole", undone, whole);
    QVERIFY(undone > 0);
}

QTEST_GUILESS_MAIN(TestKillimport)
#include "tst_killimport.moc"
