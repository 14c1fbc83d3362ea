#include "program.h"

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Ranks, ties, order, --top, --as-of and the day the prior means stand still.
class TestScorecommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesAndOrder();
    void topCountsRankedCompanies();
    void emptyPool();
    void statuses();
    void priorMeansFreeze();
    void priorMeansOfTheFirstPoolThatIsNotEmpty();
    void lookingBackDoesNotMovePriorMeans();
    void asOf();

private:
    static void make(const Desk &desk, const QByteArray &list, const QByteArray &profile);
    static Table score(const Desk &desk, const QStringList &more = {});
};

namespace {
const QString File = QStringLiteral("w.pscope");

QStringList column(const Table &table, qsizetype at)
{
    QStringList cells;
    for (const QStringList &row : table.mid(1))
        cells << row.at(at);
    return cells;
}
} // namespace

void TestScorecommand::make(const Desk &desk, const QByteArray &list, const QByteArray &profile)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    if (!list.isEmpty()) {
        desk.write(u"l.csv"_s, list);
        COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    }
    desk.write(u"p.json"_s, profile);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
}

Table TestScorecommand::score(const Desk &desk, const QStringList &more)
{
    const Run run = desk.run(QStringList { u"score"_s, File, u"--profile"_s, u"P"_s } + more);
    if (run.status != 0)
        qWarning("%s", told(run).constData());
    return readCsv(run.out);
}

void TestScorecommand::tiesAndOrder()
{
    const Desk desk;
    make(desk,
         "name,employees,nps,country\n"
         "beta,50,,DE\nAlpha,50,,DE\nÄpfel,50,,DE\nzeta,50,,DE\n\xF0\x9F\x98\x80 Emoji,50,,DE\n\xEF\xBF\xBD "
         "Odd,50,,DE\ntop,90,,DE\nlow,10,,DE\n"
         "Nothing,,,DE\nAnything,,,DE\nYonder,80,,US\nXavier,,,US\nhalf,50,0,DE\n",
         profileText(
             employeesCriterion()
             + R"(, {"key": "n", "weight": 0, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 1}},
            {"key": "in_de", "weight": 0, "attribute": "country", "must": {"any_of": ["DE"]}},
            {"key": "not_us", "weight": 0, "attribute": "country", "must": {"none_of": ["US"]}})"));
    const Table table = score(desk);
    QCOMPARE(column(table, 1),
             QStringList({ u"top"_s, u"Alpha"_s, u"beta"_s, u"half"_s, u"zeta"_s, u"Äpfel"_s, u"\uFFFD Odd"_s,
                           u"😀 Emoji"_s, u"low"_s, u"Anything"_s, u"Nothing"_s, u"Xavier"_s, u"Yonder"_s }));
    QCOMPARE(column(table, 0),
             QStringList({ u"1"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"2"_s, u"9"_s, u""_s, u""_s, u""_s,
                           u""_s }));
    QCOMPARE(column(table, 6).mid(8),
             QStringList({ u"firm"_s, u"insufficient"_s, u"insufficient"_s, u"excluded"_s, u"excluded"_s }));
    QCOMPARE(column(table, 8).mid(9), QStringList({ u""_s, u""_s, u"in_de;not_us"_s, u"in_de;not_us"_s }));
    QCOMPARE(column(table, 7),
             QStringList({ u"Gold"_s, u"Silver"_s, u"Silver"_s, u"Silver"_s, u"Silver"_s, u"Silver"_s, u"Silver"_s,
                           u"Silver"_s, u"Bronze"_s, u""_s, u""_s, u""_s, u""_s }));
    QCOMPARE(table.last().at(2), u"80.000000"_s); // excluded companies keep their fit
    // Known decides between equals of fit.
    const Desk other;
    make(
        other, "name,employees,nps\nA,50,\nB,50,50\nC,50,50\n",
        profileText(
            R"({"key": "size", "weight": 3, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}},
            {"key": "n", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}})"));
    const Table equal = score(other);
    QCOMPARE(column(equal, 1), QStringList({ u"B"_s, u"C"_s, u"A"_s }));
    QCOMPARE(column(equal, 0), QStringList({ u"1"_s, u"1"_s, u"1"_s }));
}

void TestScorecommand::topCountsRankedCompanies()
{
    const Desk desk;
    make(desk, "name,employees\nA,50\nB,60\nC,\nD,70\n",
         profileText(employeesCriterion(R"(, "must": {"at_most": 65})")));
    QCOMPARE(column(score(desk), 1), QStringList({ u"B"_s, u"A"_s, u"C"_s, u"D"_s }));
    QCOMPARE(column(score(desk, { u"--top"_s, u"1"_s }), 1), QStringList({ u"B"_s }));
    QCOMPARE(column(score(desk, { u"--top"_s, u"3"_s }), 1), QStringList({ u"B"_s, u"A"_s }));
    COMPARE_STATUS(
        desk.run({ u"shortlist"_s, File, u"--profile"_s, u"P"_s, u"--top"_s, u"3"_s, u"--output"_s, u"s.csv"_s }), 0);
    QCOMPARE(column(readCsv(desk.read(u"s.csv"_s)), 1), QStringList({ u"B"_s, u"A"_s }));
}

void TestScorecommand::emptyPool()
{
    const Desk desk;
    make(desk, {}, profileText(employeesCriterion()));
    QCOMPARE(score(desk).size(), 1);
    QCOMPARE(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s }).out.simplified(),
             QByteArray("[ ]"));
    COMPARE_STATUS(desk.run({ u"report"_s, File, u"--profile"_s, u"P"_s, u"--output"_s, u"r.pdf"_s }), 0);
    COMPARE_STATUS(
        desk.run({ u"shortlist"_s, File, u"--profile"_s, u"P"_s, u"--top"_s, u"3"_s, u"--output"_s, u"s.csv"_s }), 0);
    QCOMPARE(readCsv(desk.read(u"s.csv"_s)).size(), 1);
    COMPARE_STATUS(desk.run({ u"explain"_s, File, u"--profile"_s, u"P"_s, u"--partner"_s, u"A"_s }), 3);
}

void TestScorecommand::statuses()
{
    const Desk desk;
    make(
        desk,
        "name,employees,nps,country\nfirm,90,90,DE\nprov,70,,DE\ncond,90,90,\ncapped,90,90,FR\nfew,,90,DE\nout,90,90,"
        "US\n",
        profileText(
            R"({"key": "size", "weight": 3, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}},
            {"key": "n", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}},
            {"key": "a", "weight": 0, "attribute": "country", "must": {"none_of": ["US"]}},
            {"key": "b", "weight": 0, "attribute": "country", "must": {"none_of": ["FR", "US"], "cap": "Silver"}})",
            "P",
            R"("tiers": [{"name": "Gold", "at_least": 75}, {"name": "Silver", "at_least": 60}], "unknown": {"estimate": "worst"})"));
    const Table table = score(desk);
    QHash<QString, QStringList> rows;
    for (const QStringList &row : table.mid(1))
        rows.insert(row.at(1), row);
    QCOMPARE(
        rows.value(u"firm"_s).mid(2, 7),
        QStringList({ u"90.000000"_s, u"90.000000"_s, u"90.000000"_s, u"1.000000"_s, u"firm"_s, u"Gold"_s, u""_s }));
    QCOMPARE(
        rows.value(u"prov"_s).mid(2, 7),
        QStringList({ u"52.500000"_s, u"52.500000"_s, u"77.500000"_s, u"0.750000"_s, u"provisional"_s, u""_s, u""_s }));
    QCOMPARE(rows.value(u"cond"_s).mid(6, 2), QStringList({ u"conditional"_s, u"Gold"_s }));
    QCOMPARE(rows.value(u"capped"_s).mid(6, 3), QStringList({ u"firm"_s, u"Silver"_s, u""_s }));
    QCOMPARE(rows.value(u"few"_s).mid(2, 7),
             QStringList(
                 { u"22.500000"_s, u"22.500000"_s, u"97.500000"_s, u"0.250000"_s, u"insufficient"_s, u""_s, u""_s }));
    QCOMPARE(rows.value(u"out"_s).mid(5, 4), QStringList({ u"1.000000"_s, u"excluded"_s, u""_s, u"a"_s }));
}

void TestScorecommand::priorMeansFreeze()
{
    const QByteArray profile = profileText(
        R"({"key": "size", "weight": 3, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 100}},
        {"key": "n", "weight": 1, "attribute": "nps", "value": {"shape": "linear", "from": 0, "to": 100}})");
    const Desk desk;
    make(desk, "name,employees,nps\nA,50,\nB,50,100\nC,50,100\n", profile);
    const Table before = score(desk);
    QCOMPARE(before.at(3).at(1), u"A"_s);
    const double prior = (2 * 1.0 + 5 * 0.5) / 7;
    QVERIFY(std::abs(before.at(3).at(2).toDouble() - 100 * (0.75 * 0.5 + 0.25 * prior)) < 1e-5);
    desk.write(u"m.csv"_s, "name,employees,nps\nD,50,0\nE,50,0\nF,50,0\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"m.csv"_s }), 0);
    QCOMPARE(score(desk).at(3), before.at(3));
    // A new version takes the pool as it is then.
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const Table after = score(desk);
    const double next = (2 * 1.0 + 5 * 0.5) / 10;
    for (const QStringList &row : after) {
        if (row.at(1) == u"A")
            QVERIFY(std::abs(row.at(2).toDouble() - 100 * (0.75 * 0.5 + 0.25 * next)) < 1e-5);
    }
    QCOMPARE(score(desk, { u"--profile=P@1"_s }).size(), 0); // an option twice is no call
    const Run first = desk.run({ u"score"_s, File, u"--profile"_s, u"P@1"_s });
    QCOMPARE(readCsv(first.out).at(3), before.at(3));
}

void TestScorecommand::priorMeansOfTheFirstPoolThatIsNotEmpty()
{
    const Desk desk;
    make(desk, {}, profileText(employeesCriterion(), "P", R"("unknown": {"floor": 0})"));
    QCOMPARE(score(desk).size(), 1); // over an empty pool nothing freezes
    desk.write(u"l.csv"_s, "name,employees\nA,100\nB,\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    const double prior = 100 * (1 + 2.5) / 6;
    QVERIFY(std::abs(score(desk).at(2).at(2).toDouble() - prior) < 1e-5);
    COMPARE_STATUS(desk.run({ u"explain"_s, File, u"--profile"_s, u"P"_s, u"--partner"_s, u"A"_s }), 0);
}

void TestScorecommand::lookingBackDoesNotMovePriorMeans()
{
    const Desk desk;
    make(desk, "name,employees\nA,100\nB,\n", profileText(employeesCriterion(), "P", R"("unknown": {"floor": 0})"));
    // The day before there was nobody, yet the first score counts every row of the pool.
    QCOMPARE(score(desk, { u"--as-of"_s, u"2001-01-01"_s }).size(), 1);
    desk.write(u"m.csv"_s, "name,employees\nC,0\nD,0\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"m.csv"_s }), 0);
    for (const QStringList &row : score(desk)) {
        if (row.at(1) == u"B")
            QVERIFY(std::abs(row.at(2).toDouble() - 100 * (1 + 2.5) / 6) < 1e-5);
    }
}

void TestScorecommand::asOf()
{
    const Desk desk;
    make(desk, "name,employees\nA,10\nB,20\n", profileText(employeesCriterion()));
    const Table now = score(desk);
    QCOMPARE(score(desk, { u"--as-of"_s, QDate::currentDate().addDays(400).toString(Qt::ISODate) }), now);
    QCOMPARE(score(desk, { u"--as-of"_s, QDateTime::currentDateTimeUtc().date().addDays(1).toString(Qt::ISODate) }),
             now);
    QCOMPARE(score(desk, { u"--as-of"_s, u"1999-12-31"_s }), Table { now.first() });
}

QTEST_GUILESS_MAIN(TestScorecommand)
#include "tst_scorecommand.moc"
