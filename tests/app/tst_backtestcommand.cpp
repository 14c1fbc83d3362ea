#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `backtest` and `lenses` on the sample, as a person or a script calls them.
class TestBacktestcommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsSentences();
    void formatsTellTheSameFigures();
    void sameCallSameBytes();
    void whatWasLearnedLaterChangesNothing();
    void targetAndHorizon();
    void weightsAreRefusedWithFigures();
    void wrongWords();
    void nothingToCompare();
    void outputIsWholeOrNotAtAll();
    void lensesShowRanksOnly();
    void lensesPutTheLargestDisagreementFirst();
    void lensesOfNobody();

private:
    [[nodiscard]] Run backtest(const QStringList &more = {}) const
    {
        return m_desk.run(
            QStringList { u"backtest"_s, File, u"--profile"_s, Profile, u"--outcome"_s, u"sourced_revenue"_s } + more);
    }
    [[nodiscard]] QJsonObject object(const QStringList &more = {}) const
    {
        return QJsonDocument::fromJson(backtest(more + QStringList { u"--format"_s, u"json"_s }).out).object();
    }

    const QString File = u"sample.pscope"_s;
    const QString Profile = u"Managed service provider, mid-market"_s;
    Desk m_desk;
};

void TestBacktestcommand::initTestCase()
{
    COMPARE_STATUS(m_desk.run({ u"new"_s, File, u"--sample"_s }), 0);
}

void TestBacktestcommand::readsAsSentences()
{
    const Run run = backtest();
    QVERIFY2(run.status == 0, told(run).constData());
    QVERIFY(run.err.isEmpty());
    const QString text = QString::fromUtf8(run.out);
    for (const char *part : { "31 Mar 2025", "2025-Q2 to 2026-Q1", "Partner-sourced revenue",
                              "Left out:", "rank correlation", "95 % interval", "Premier", "Objectives alignment" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
    QVERIFY(!text.contains(u"nan"_s) && !text.contains(u"inf "_s));
}

void TestBacktestcommand::formatsTellTheSameFigures()
{
    const Table table = readCsv(backtest({ u"--format"_s, u"csv"_s }).out);
    QCOMPARE(table.first(),
             QStringList({ u"figure"_s, u"key"_s, u"name"_s, u"cases"_s, u"value"_s, u"low"_s, u"high"_s,
                           u"mean_outcome"_s, u"reason"_s }));
    const QJsonObject whole = object();
    const QStringList &rho = table.at(1);
    QCOMPARE(rho.at(0), u"rank_correlation"_s);
    QCOMPARE(rho.at(4).toDouble(), whole[u"rank_correlation"_s][u"value"_s].toDouble());
    QCOMPARE(rho.at(5).toDouble(), whole[u"rank_correlation"_s][u"low"_s].toDouble());
    QCOMPARE(rho.at(3).toInt(), whole[u"all"_s][u"cases"_s].toInt());
    QVERIFY(whole[u"all"_s][u"cases"_s].toInt() > 50);
    int inTiers = 0;
    for (const QJsonValue &tier : whole[u"tiers"_s].toArray())
        inTiers += tier[u"cases"_s].toInt();
    QCOMPARE(inTiers, whole[u"all"_s][u"cases"_s].toInt());
    for (const QStringList &row : table.mid(1)) {
        QCOMPARE(row.size(), 9);
        QCOMPARE(row.at(4).isEmpty(), !row.at(8).isEmpty()); // a value, or the reason why not
    }
}

void TestBacktestcommand::sameCallSameBytes()
{
    const QByteArray first = backtest({ u"--format"_s, u"json"_s, u"--seed"_s, u"9"_s }).out;
    QCOMPARE(backtest({ u"--format"_s, u"json"_s, u"--seed"_s, u"9"_s }).out, first);
    QVERIFY(first.contains("\"seed\": \"9\""));
}

void TestBacktestcommand::whatWasLearnedLaterChangesNothing()
{
    const QString copy = u"later.pscope"_s;
    QVERIFY(QFile::copy(m_desk.path(File), m_desk.path(copy)));
    const QStringList call { u"backtest"_s,  copy,        u"--profile"_s,  Profile,       u"--outcome"_s,
                             u"deals_won"_s, u"--from"_s, u"2025-04-01"_s, u"--format"_s, u"json"_s };
    const QByteArray before = m_desk.run(call).out;
    QVERIFY(before.startsWith('{'));
    const QByteArray scoresBefore = m_desk.run({ u"score"_s, copy, u"--profile"_s, Profile }).out;
    // Today every company turns out to be the same, and a hundred new ones appear.
    QByteArray list = "name,shared_vision,communication,growth,delivery_capacity,customer_retention\n";
    for (const QStringList &row : readCsv(m_desk.run({ u"score"_s, copy, u"--profile"_s, Profile }).out).mid(1))
        list += "\"" + row.at(1).toUtf8().replace("\"", "\"\"") + "\",4,4,40,10,99\n";
    for (int i = 0; i < 100; ++i)
        list += "Newcomer " + QByteArray::number(i) + ",1,1,1,1,1\n";
    m_desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(m_desk.run({ u"import"_s, copy, u"l.csv"_s }), 0);
    QVERIFY(m_desk.run({ u"score"_s, copy, u"--profile"_s, Profile }).out != scoresBefore);
    QCOMPARE(m_desk.run(call).out, before);
}

void TestBacktestcommand::targetAndHorizon()
{
    const QJsonObject half = object({ u"--target"_s, u"150000.5"_s, u"--horizon"_s, u"6"_s });
    QCOMPARE(half[u"quarters"_s].toArray().size(), 2);
    QCOMPARE(half[u"target"_s].toDouble(), 150000.5);
    QVERIFY(half[u"target_given"_s].toBool());
    const QJsonObject early = object({ u"--from"_s, u"2024-05-02"_s, u"--horizon"_s, u"3"_s });
    QCOMPARE(early[u"facts_until"_s].toString(), u"2024-06-30"_s); // the first whole quarter
    QVERIFY(early[u"left_out"_s][u"unrecorded"_s].toInt() > half[u"left_out"_s][u"unrecorded"_s].toInt());
}

void TestBacktestcommand::weightsAreRefusedWithFigures()
{
    const QJsonObject advice = object({ u"--learn"_s })[u"suggested_weights"_s].toObject();
    QCOMPARE(advice[u"verdict"_s].toString(), u"too_few_cases"_s);
    QVERIFY(advice[u"cases"_s].toInt() < advice[u"needed"_s].toInt());
    QCOMPARE(advice[u"needed"_s].toInt(), 10 * advice[u"free_weights"_s].toInt());
    for (const QJsonValue &weight : advice[u"weights"_s].toArray())
        QVERIFY(weight[u"suggested"_s].isNull());
    QVERIFY(!object().contains(u"suggested_weights"_s));
}

void TestBacktestcommand::wrongWords()
{
    COMPARE_STATUS(m_desk.run({ u"backtest"_s, File, u"--profile"_s, Profile }), 2);
    COMPARE_STATUS(m_desk.run({ u"backtest"_s, File, u"--profile"_s, Profile, u"--outcome"_s, u"happiness"_s }), 2);
    for (const QStringList &bad : { QStringList { u"--target"_s, u"much"_s },
                                    { u"--target"_s, u"inf"_s },
                                    { u"--target"_s, u"nan"_s },
                                    { u"--from"_s, u"yesterday"_s },
                                    { u"--horizon"_s, u"4"_s },
                                    { u"--horizon"_s, u"0"_s },
                                    { u"--horizon"_s, u"63"_s },
                                    { u"--seed"_s, u"-1"_s },
                                    { u"--format"_s, u"xml"_s } })
        COMPARE_STATUS(backtest(bad), 2);
    COMPARE_STATUS(m_desk.run({ u"lenses"_s, File }), 2);
    COMPARE_STATUS(m_desk.run({ u"lenses"_s, File, u"--profile"_s, Profile, u"--top"_s, u"0"_s }), 2);
}

void TestBacktestcommand::nothingToCompare()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, u"w.pscope"_s, u"p.json"_s }), 0);
    const Run none = desk.run({ u"backtest"_s, u"w.pscope"_s, u"--profile"_s, u"P"_s, u"--outcome"_s, u"deals_won"_s });
    QCOMPARE(none.status, 3);
    QVERIFY(none.err.contains("no results"));
    COMPARE_STATUS(backtest({ u"--from"_s, u"2025-10-01"_s }), 3); // reaches beyond the last results
    COMPARE_STATUS(backtest({ u"--from"_s, u"2019-01-01"_s }), 3); // nobody was a partner yet
    COMPARE_STATUS(m_desk.run({ u"backtest"_s, File, u"--profile"_s, u"None"_s, u"--outcome"_s, u"deals_won"_s }), 3);
    COMPARE_STATUS(
        m_desk.run({ u"backtest"_s, u"no.pscope"_s, u"--profile"_s, u"P"_s, u"--outcome"_s, u"deals_won"_s }), 4);
}

void TestBacktestcommand::outputIsWholeOrNotAtAll()
{
    m_desk.write(u"kept.csv"_s, "as it was");
    COMPARE_STATUS(backtest({ u"--from"_s, u"2019-01-01"_s, u"--output"_s, u"kept.csv"_s }), 3);
    QCOMPARE(m_desk.read(u"kept.csv"_s), QByteArray("as it was"));
    COMPARE_STATUS(backtest({ u"--format"_s, u"csv"_s, u"--output"_s, u"kept.csv"_s }), 0);
    QVERIFY(m_desk.read(u"kept.csv"_s).startsWith("figure,"));
    COMPARE_STATUS(backtest({ u"--output"_s, File }), 3);
    QVERIFY(isSound(m_desk, File));
}

void TestBacktestcommand::lensesShowRanksOnly()
{
    const Table table = readCsv(m_desk.run({ u"lenses"_s, File, u"--profile"_s, Profile }).out);
    QCOMPARE(
        table.first(),
        QStringList({ u"additive"_s, u"partner"_s, u"topsis"_s, u"geometric"_s, u"disagreement"_s, u"criterion"_s }));
    const Table scores = readCsv(m_desk.run({ u"score"_s, File, u"--profile"_s, Profile }).out);
    for (qsizetype i = 1; i < table.size(); ++i) { // the additive ranks are those of score
        QCOMPARE(table.at(i).at(0), scores.at(i).at(0));
        QCOMPARE(table.at(i).at(1), scores.at(i).at(1));
        const int additive = table.at(i).at(0).toInt();
        const int gap =
            std::max(std::abs(additive - table.at(i).at(2).toInt()), std::abs(additive - table.at(i).at(3).toInt()));
        QCOMPARE(table.at(i).at(4).toInt(), gap);
    }
    QVERIFY(scores.at(table.size()).at(0).isEmpty()); // everybody with a rank, nobody else
    QCOMPARE(readCsv(m_desk.run({ u"lenses"_s, File, u"--profile"_s, Profile, u"--top"_s, u"5"_s }).out).size(), 6);
}

void TestBacktestcommand::lensesPutTheLargestDisagreementFirst()
{
    const QStringList call { u"lenses"_s, File, u"--profile"_s, Profile, u"--format"_s, u"json"_s };
    const QJsonObject whole = QJsonDocument::fromJson(m_desk.run(call).out).object();
    int before = std::numeric_limits<int>::max();
    for (const QJsonValue &company : whole[u"companies"_s].toArray()) {
        QVERIFY(company[u"disagreement"_s].toInt() <= before);
        before = company[u"disagreement"_s].toInt();
        QVERIFY(!company.toObject().contains(u"tier"_s));
        QCOMPARE(company.toObject().contains(u"reason"_s), company.toObject().contains(u"criterion"_s));
    }
    QVERIFY(whole[u"companies"_s][0][u"reason"_s].toString().contains(u"on average"_s));
    QVERIFY(whole[u"agreement"_s][u"topsis"_s][u"value"_s].toDouble() > 0.5);
    QVERIFY(!m_desk.run(call).out.contains("\"tier\""));
}

void TestBacktestcommand::lensesOfNobody()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    desk.write(u"p.json"_s, profileText(employeesCriterion()));
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, u"w.pscope"_s, u"p.json"_s }), 0);
    const Run run = desk.run({ u"lenses"_s, u"w.pscope"_s, u"--profile"_s, u"P"_s });
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out.count('\n'), 1);
    const Run json = desk.run({ u"lenses"_s, u"w.pscope"_s, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s });
    QVERIFY(QJsonDocument::fromJson(json.out).object()[u"companies"_s].toArray().isEmpty());
}

QTEST_APPLESS_MAIN(TestBacktestcommand)

#include "tst_backtestcommand.moc"
