#include "program.h"

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Profile files: what is refused and how, what is mended with a remark, and round trips.
class TestBadprofiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void deepNesting();
    void droppedGroup();
    void missingAttribute();
    void exportAndAddAgain();
    void everyTemplateGoesRound();
    void versions();

private:
    Desk m_desk;
};

namespace {
const QString File = QStringLiteral("w.pscope");

QByteArray shaped(const QByteArray &value, const QByteArray &more = {})
{
    return R"({"key": "k", "weight": 1, "attribute": "employees", "value": )" + value + more + "}";
}
} // namespace

void TestBadprofiles::initTestCase()
{
    COMPARE_STATUS(m_desk.run({ u"new"_s, File }), 0);
    m_desk.write(u"l.csv"_s, "name,employees,regions_served\nA,5,DE;FR\nB,80,US\nC,,\n");
    COMPARE_STATUS(m_desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
}

void TestBadprofiles::refused_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("named"); ///< what the message must name
    const auto row = [](const char *name, const QByteArray &profile, const char *named = "") {
        QTest::newRow(name) << profile << QByteArray(named);
    };
    const auto value = [&](const char *name, const QByteArray &shape, const char *named = "") {
        row(name, profileText(shaped(shape)), named);
    };
    row("empty", "");
    row("no JSON", "name: P");
    row("half", profileText(employeesCriterion()).chopped(3));
    row("two values", profileText(employeesCriterion()) + " {}");
    row("a list", "[]");
    row("null", "null");
    row("binary", QByteArray("\0\1\2\xff\xfe", 5));
    row("no UTF-8", profileText(employeesCriterion(), "P\xff"));
    row("another format", QByteArray(profileText(employeesCriterion())).replace("partnerscope-profile", "something"),
        "format");
    row("another version", QByteArray(profileText(employeesCriterion())).replace("\"version\": 1", "\"version\": 2"),
        "version");
    row("unknown key", profileText(employeesCriterion(), "P", "\"colour\": 1"), "colour");
    row("unknown key of a criterion", profileText(employeesCriterion(", \"colour\": 1")), "colour");
    row("unknown key of a value", profileText(shaped(R"({"shape": "linear", "from": 0, "to": 1, "colour": 2})")),
        "colour");
    row("unknown key of a must", profileText(employeesCriterion(R"(, "must": {"at_leats": 3})")), "at_leats");
    row("key twice",
        profileText(
            R"({"key": "k", "weight": 1, "weight": 2, "attribute": "employees", "value": {"shape": "linear", "from": 0, "to": 1}})"),
        "weight");
    row("criterion key twice", profileText(employeesCriterion() + "," + employeesCriterion()), "size");
    row("no name", profileText(employeesCriterion(), ""), "name");
    row("no criteria", profileText(""), "criteria");
    row("text for a weight",
        profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": \"1\"")), "weight");
    row("NaN for a weight", profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": NaN")));
    row("infinite weight", profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": 1e999")),
        "number");
    row("negative weight", profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": -1")),
        "weight");
    row("all weights 0", profileText(QByteArray(employeesCriterion()).replace("\"weight\": 1", "\"weight\": 0")));
    row("only a group of weight 0",
        profileText(R"({"key": "g", "weight": 0, "criteria": [)" + employeesCriterion() + "]}"));
    row("only gates", profileText(R"({"key": "k", "attribute": "employees", "weight": 1, "must": {"at_least": 3}})"));
    row("gate on a group",
        profileText(R"({"key": "g", "weight": 1, "must": {"known": true}, "criteria": [)" + employeesCriterion()
                    + "]}"),
        "must");
    row("category", QByteArray(profileText(employeesCriterion())).replace("channel", "canal"), "canal");
    row("type", QByteArray(profileText(employeesCriterion())).replace("reseller", "seller"), "seller");
    row("tier twice",
        profileText(employeesCriterion(), "P",
                    R"("tiers": [{"name": "A", "at_least": 1}, {"name": "A", "at_least": 2}])"),
        "A");
    row("tier above 100", profileText(employeesCriterion(), "P", R"("tiers": [{"name": "A", "at_least": 101}])"),
        "tiers[0]");
    row("cap without tier", profileText(employeesCriterion(R"(, "must": {"at_least": 3, "cap": "Iron"})")), "Iron");
    row("floor", profileText(employeesCriterion(), "P", R"("unknown": {"floor": 1.5})"), "floor");
    row("estimate", profileText(employeesCriterion(), "P", R"("unknown": {"estimate": "guess"})"), "estimate");
    value("no shape", "{}", "shape");
    value("unknown shape", R"({"shape": "circle"})", "circle");
    value("linear without to", R"({"shape": "linear", "from": 0})", "to");
    value("log of 0", R"({"shape": "linear", "from": 0, "to": 10, "scale": "log10"})");
    value("half open target",
          R"({"shape": "target", "zero_below": null, "full_from": 3, "full_to": 4, "zero_above": 5})", "zero_below");
    value("falling target", R"({"shape": "target", "zero_below": 5, "full_from": 3, "full_to": 4, "zero_above": 5})");
    value("one knot", R"({"shape": "points", "knots": [[1, 0]]})", "knots");
    value("falling knots", R"({"shape": "points", "knots": [[2, 0], [1, 1]]})", "knots");
    value("value above 1", R"({"shape": "points", "knots": [[1, 0], [2, 1.1]]})", "knots");
    value("no bands", R"({"shape": "bands", "bands": []})", "bands");
    value("no levels", R"({"shape": "levels", "order": []})", "order");
    value("values of levels", R"({"shape": "levels", "order": ["a", "b"], "values": [1]})", "values");
    value("coverage of nothing", R"({"shape": "coverage", "of": []})", "of");
    value("coverage of a number", R"({"shape": "coverage", "of": 3})", "of");
    value("negative coverage", R"({"shape": "coverage", "of": {"DE": -1}})", "of");
    value("count 0", R"({"shape": "at_least", "count": 0})", "count");
    value("count 1.5", R"({"shape": "at_least", "count": 1.5})", "count");
    value("similarity of nothing", R"({"shape": "similarity", "of": []})", "of");
    value("measure", R"({"shape": "similarity", "of": ["DE"], "measure": "cosine"})", "measure");
    value("yes of 2", R"({"shape": "yes_no", "yes": 2})", "yes");
    value("category value", R"({"shape": "categories", "map": {"a": 2}})", "map");
    row("must without condition", profileText(employeesCriterion(R"(, "must": {})")), "must");
    row("must of nothing", profileText(employeesCriterion(R"(, "must": {"any_of": []})")), "any_of");
    row("known false", profileText(employeesCriterion(R"(, "must": {"known": false})")), "known");
    row("is a number", profileText(employeesCriterion(R"(, "must": {"is": 3})")), "is");
    row("limit as text", profileText(employeesCriterion(R"(, "must": {"at_least": "3"})")), "at_least");
    row("review never", profileText(employeesCriterion(), "P", R"("review_months": 0)"), "review_months");
}

void TestBadprofiles::refused()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, named);
    m_desk.write(u"p.json"_s, profile);
    const QByteArray before = m_desk.read(File);
    const Run run = m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s });
    COMPARE_STATUS(run, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(named), told(run).constData());
    QVERIFY2(run.err.contains("p.json"), told(run).constData()); // which file
    QVERIFY(m_desk.read(File) == before);
}

void TestBadprofiles::deepNesting()
{
    for (const int depth : { 100, 100'000 }) {
        QByteArray criteria = employeesCriterion();
        criteria = QByteArray(R"({"key": "g", "weight": 1, "criteria": [)").repeated(depth) + criteria
            + QByteArray("]}").repeated(depth);
        m_desk.write(u"p.json"_s, profileText(criteria));
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 3);
        m_desk.write(u"p.json"_s, QByteArray(depth, '['));
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 3);
    }
}

void TestBadprofiles::droppedGroup()
{
    m_desk.write(
        u"p.json"_s,
        profileText(employeesCriterion() + R"(, {"key": "g", "label": "Dropped things", "weight": 5, "criteria": [
        {"key": "z", "weight": 0, "attribute": "employees", "value": {"shape": "linear", "from": 100, "to": 0}}]})",
                    "Dropped"));
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const Run run = m_desk.run({ u"score"_s, File, u"--profile"_s, u"Dropped"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY2(run.err.contains("Dropped things"), run.err.constData());
    const Table table = readCsv(run.out);
    QCOMPARE(table.at(0).mid(9), QStringList({ u"value:size"_s, u"value:z"_s }));
    QCOMPARE(table.at(1),
             QStringList({ u"1"_s, u"B"_s, u"80.000000"_s, u"80.000000"_s, u"80.000000"_s, u"1.000000"_s, u"firm"_s,
                           u"Gold"_s, u""_s, u"0.800000"_s, u"0.200000"_s }));
}

void TestBadprofiles::missingAttribute()
{
    m_desk.write(
        u"p.json"_s,
        profileText(
            employeesCriterion()
                + R"(, {"key": "x", "weight": 1, "attribute": "moon_phase", "value": {"shape": "linear", "from": 0, "to": 1}})",
            "Moon"));
    const Run add = m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s });
    COMPARE_STATUS(add, 0);
    QVERIFY(add.out.isEmpty());
    QVERIFY2(add.err.contains("moon_phase"), add.err.constData());
    const Table table = readCsv(m_desk.run({ u"score"_s, File, u"--profile"_s, u"Moon"_s }).out);
    for (const QStringList &row : table.mid(1)) {
        QVERIFY(row.at(5).toDouble() <= 0.5);
        QCOMPARE(row.at(10), QString());
    }
    // The attribute can be imported into now.
    m_desk.write(u"m.csv"_s, "name,moon_phase\nA,0.25\n");
    COMPARE_STATUS(m_desk.run({ u"import"_s, File, u"m.csv"_s }), 0);
    for (const QStringList &row : readCsv(m_desk.run({ u"score"_s, File, u"--profile"_s, u"Moon"_s }).out)) {
        if (row.at(1) == u"A")
            QCOMPARE(row.at(10), u"0.250000"_s);
    }
}

void TestBadprofiles::exportAndAddAgain()
{
    const QByteArray whole = profileText(
        R"({"key": "market", "label": "Market \"fit\" <b>", "weight": 3, "group": "market", "reason": "we sell there", "criteria": [
            {"key": "regions", "weight": 2, "attribute": "regions_served", "value": {"shape": "coverage", "of": {"DE": 2, "FR": 1}},
             "must": {"any_of": ["DE", "FR"], "none_of": ["US"], "cap": "Silver"}},
            {"key": "sim", "weight": 0.1, "attribute": "regions_served", "value": {"shape": "similarity", "of": {"DE": 0.3}, "measure": "ruzicka"}},
            {"key": "log", "weight": 0.3333333333333333, "attribute": "employees", "value": {"shape": "linear", "from": 1, "to": 1000, "scale": "log10"}, "must": {"at_least": 0.1, "at_most": 1e9, "known": true}},
            {"key": "few", "weight": 1, "attribute": "employees", "value": {"shape": "target", "zero_below": null, "full_from": null, "full_to": 50, "zero_above": 60}}]},
           {"key": "pts", "weight": 1, "attribute": "employees", "value": {"shape": "points", "knots": [[0, 0], [5, 0.5], [5, 0.25], [10, 1]]}},
           {"key": "bnd", "weight": 1, "attribute": "employees", "value": {"shape": "bands", "bands": [[-1.5, 0.125], [10, 1]]}},
           {"key": "lev", "weight": 1, "attribute": "collaboration", "value": {"shape": "levels", "order": ["0", "1", "2", "3", "4"], "values": [0, 0, 0.5, 0.9, 1]}},
           {"key": "cat", "weight": 1, "attribute": "ownership", "value": {"shape": "categories", "map": {"private": 1, "public": 0.5}, "other": 0}},
           {"key": "yes", "weight": 1, "attribute": "deal_registration", "value": {"shape": "yes_no", "yes": 0.9, "no": 0.1}, "must": {"is": true, "cap": "Bronze"}},
           {"key": "any", "weight": 1, "attribute": "regions_served", "value": {"shape": "at_least", "count": 2}},
           {"key": "gate", "weight": 0, "attribute": "country", "must": {"is": "DE", "all_of": ["DE"], "cap": "Silver"}})",
        "Whole \xF0\x9F\x8C\x8D",
        R"("variant": "VAR", "purpose": "Win hospitals", "review_months": 6, "tiers": [{"name": "Gold", "at_least": 75.5}, {"name": "Silver", "at_least": 50}, {"name": "Bronze", "at_least": 0}],
           "unknown": {"estimate": "worst", "floor": 0.25, "widen": true})");
    m_desk.write(u"p.json"_s, whole);
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const QStringList words { u"profile"_s, u"export"_s, File, u"--profile"_s, u"Whole 🌍"_s };
    const Run first = m_desk.run(words);
    COMPARE_STATUS(first, 0);
    m_desk.write(u"q.json"_s, first.out);
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"q.json"_s }), 0);
    COMPARE_STATUS(m_desk.run(words + QStringList { u"--output"_s, u"r.json"_s }), 0);
    QCOMPARE(m_desk.read(u"r.json"_s), first.out);
    for (const char *kept : { "we sell there", "VAR", "Win hospitals", "0.3333333333333333", "75.5", "ruzicka", "log10",
                              "\"widen\": true", "\"group\": \"market\"" })
        QVERIFY2(first.out.contains(kept), kept);
    COMPARE_STATUS(m_desk.run({ u"score"_s, File, u"--profile"_s, u"Whole 🌍"_s }), 0);
}

void TestBadprofiles::everyTemplateGoesRound()
{
    for (const QByteArray &line : m_desk.run({ u"profile"_s, u"templates"_s }).out.trimmed().split('\n')) {
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"create"_s, File, u"--template"_s,
                                    QString::fromUtf8(line.split('\t').first()) }),
                       0);
    }
    for (const QByteArray &line : m_desk.run({ u"profile"_s, u"list"_s, File }).out.trimmed().split('\n')) {
        const QString name = QString::fromUtf8(line.split('\t').first());
        const Run first = m_desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, name });
        COMPARE_STATUS(first, 0);
        m_desk.write(u"p.json"_s, first.out);
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
        QCOMPARE(m_desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, name }).out, first.out);
        QCOMPARE(m_desk.run({ u"profile"_s, u"export"_s, File, u"--profile"_s, name + u"@1"_s }).out, first.out);
    }
}

void TestBadprofiles::versions()
{
    const auto add = [&](const QByteArray &to) {
        m_desk.write(u"p.json"_s,
                     profileText(QByteArray(employeesCriterion()).replace("\"to\": 100", "\"to\": " + to), "V"));
        COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    };
    const auto fit = [&](const QString &profile) {
        const Run run = m_desk.run({ u"score"_s, File, u"--profile"_s, profile, u"--top"_s, u"1"_s });
        return run.status == 0 ? readCsv(run.out).at(1).at(2) : QString::number(run.status);
    };
    add("100");
    add("160");
    add("320");
    QCOMPARE(fit(u"V"_s), u"25.000000"_s);
    QCOMPARE(fit(u"V@1"_s), u"80.000000"_s);
    QCOMPARE(fit(u"V@2"_s), u"50.000000"_s);
    QCOMPARE(fit(u"V@3"_s), u"25.000000"_s);
    for (const QString &none : { u"V@4"_s, u"V@0"_s, u"V@"_s, u"V@x"_s, u"v"_s, u"@1"_s, u""_s })
        QCOMPARE(fit(none), u"3"_s);
    const QByteArray list = m_desk.run({ u"profile"_s, u"list"_s, File }).out;
    QVERIFY(list.contains("V\tchannel\treseller\tapproved\t3\n"));
    QVERIFY(!list.contains("V\tchannel\treseller\tretired"));
    QCOMPARE(list.count("\nV\t") + list.startsWith("V\t"), 1);
    // A name that ends like a version is found as a name first.
    m_desk.write(u"p.json"_s,
                 profileText(QByteArray(employeesCriterion()).replace("\"to\": 100", "\"to\": 800"), "V@1"));
    COMPARE_STATUS(m_desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    QCOMPARE(fit(u"V@1"_s), u"10.000000"_s);
}

QTEST_GUILESS_MAIN(TestBadprofiles)
#include "tst_badprofiles.moc"
