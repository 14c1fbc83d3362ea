#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// `merge`, `distinct` and `thresholds`, and what `duplicates` and `import` make of them.
class TestMergecommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeTakesWhatIsAsked();
    void dryRunChangesNothing();
    void severalBecomeOne();
    void companiesOfTheSameName();
    void mergedNamesAreFoundAgain();
    void notTheSameIsRemembered();
    void thresholds();
    void similarRowsOfAnImport();
    void similarRowsOfOneFile();
    void unusable();

private:
    static void fill(const Desk &desk)
    {
        COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
        desk.write(u"l.csv"_s,
                   "name,country,employees,regions_served,website\n"
                   "Nordwind Systems GmbH,DE,40,DE,\nNORDWIND SYSTEMS AG,DE,60,FR;DE,nordwind.example\n"
                   "Brightwater Logistics,GB,5,GB,\nBrightwatter Logistics Ltd,GB,7,,\nZephyr,FR,1,,\n");
        COMPARE_STATUS(desk.run({ u"import"_s, u"w.pscope"_s, u"l.csv"_s }), 0);
    }
    static Table companies(const Desk &desk)
    {
        const Run added = desk.run(
            { u"profile"_s, u"add"_s, u"w.pscope"_s, desk.write(u"p.json"_s, profileText(employeesCriterion())) });
        if (added.status != 0)
            qWarning("%s", told(added).constData());
        return readCsv(desk.run({ u"score"_s, u"w.pscope"_s, u"--profile"_s, u"P"_s }).out);
    }
};

void TestMergecommand::mergeTakesWhatIsAsked()
{
    const Desk desk;
    fill(desk);
    const Run run = desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"Nordwind Systems GmbH"_s, u"--other"_s,
                               u"nordwind systems ag"_s, u"--take"_s, u"employees=other,regions_served=both"_s,
                               u"--by"_s, u"Ada"_s });
    COMPARE_STATUS(run, 0);
    QVERIFY(isSound(desk, u"w.pscope"_s));
    const Table table = companies(desk);
    QCOMPARE(table.size(), 5);
    for (qsizetype row = 1; row < table.size(); ++row) {
        if (cell(table, row, u"partner"_s) == u"Nordwind Systems GmbH")
            QCOMPARE(cell(table, row, u"fit"_s), u"60.000000"_s);
        QVERIFY(cell(table, row, u"partner"_s) != u"NORDWIND SYSTEMS AG");
    }
    QCOMPARE(desk.files(), (QStringList { u"l.csv"_s, u"p.json"_s, u"w.pscope"_s }));
}

void TestMergecommand::dryRunChangesNothing()
{
    const Desk desk;
    fill(desk);
    const QByteArray before = desk.read(u"w.pscope"_s);
    const QStringList words { u"merge"_s,    u"w.pscope"_s,
                              u"--keep"_s,   u"Nordwind Systems GmbH"_s,
                              u"--other"_s,  u"NORDWIND SYSTEMS AG"_s,
                              u"--dry-run"_s };
    const Run run = desk.run(words);
    COMPARE_STATUS(run, 0);
    QCOMPARE(desk.read(u"w.pscope"_s), before);
    const Table table = readCsv(run.out);
    QHash<QString, QString> takes;
    for (qsizetype row = 1; row < table.size(); ++row)
        takes.insert(cell(table, row, u"field"_s), cell(table, row, u"takes"_s) + u' ' + cell(table, row, u"reason"_s));
    QCOMPARE(takes.value(u"name"_s), u"keep stays"_s);
    QCOMPARE(takes.value(u"website"_s), u"other only_known"_s);
    QCOMPARE(takes.value(u"regions_served"_s), u"both together"_s);
    QCOMPARE(takes.value(u"country"_s), u"keep same"_s);
    const QJsonArray json =
        QJsonDocument::fromJson(desk.run(words + QStringList { u"--format"_s, u"json"_s }).out).array();
    QCOMPARE(json.first()[u"other"_s].toString(), u"NORDWIND SYSTEMS AG"_s);
    QCOMPARE(json.first()[u"fields"_s].toArray().size(), table.size() - 1);
}

void TestMergecommand::severalBecomeOne()
{
    const Desk desk;
    fill(desk);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"Zephyr"_s, u"--other"_s,
                              u"Brightwater Logistics"_s, u"Brightwatter Logistics Ltd"_s }),
                   0);
    QCOMPARE(companies(desk).size(), 4);
}

void TestMergecommand::companiesOfTheSameName()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    desk.write(u"l.csv"_s, "name,country\nHalden,DE\nHalden,FR\n");
    COMPARE_STATUS(desk.run({ u"import"_s, u"w.pscope"_s, u"l.csv"_s, u"--on-duplicate"_s, u"add"_s }), 0);
    const Run pairs = desk.run({ u"duplicates"_s, u"w.pscope"_s, u"--format"_s, u"json"_s });
    const QJsonObject pair = QJsonDocument::fromJson(pairs.out).array().first().toObject();
    QCOMPARE(pair[u"decision"_s].toString(), u"ask"_s); // the same name in two countries
    QVERIFY(pair[u"left_id"_s].toInt() > 0);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"#2"_s, u"--other"_s, u"Halden"_s }), 0);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"Halden"_s, u"--other"_s, u"Halden"_s }), 3);
}

void TestMergecommand::mergedNamesAreFoundAgain()
{
    const Desk desk;
    fill(desk);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"Zephyr"_s, u"--other"_s,
                              u"Brightwater Logistics"_s, u"--take"_s, u"country=other"_s }),
                   0);
    desk.write(u"again.csv"_s, "name,country,employees\nBRIGHTWATER LOGISTICS,GB,9\n");
    const Run run = desk.run({ u"import"_s, u"w.pscope"_s, u"again.csv"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(run, 0);
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary[u"updated"_s].toInt(), 1);
    QCOMPARE(summary[u"added"_s].toInt(), 0);
    const Table table = companies(desk); // and it is still called what it was
    QStringList names;
    for (qsizetype row = 1; row < table.size(); ++row)
        names << cell(table, row, u"partner"_s);
    QVERIFY(names.contains(u"Zephyr"_s) && !names.contains(u"BRIGHTWATER LOGISTICS"_s));
}

void TestMergecommand::notTheSameIsRemembered()
{
    const Desk desk;
    fill(desk);
    const auto pairs = [&] { return readCsv(desk.run({ u"duplicates"_s, u"w.pscope"_s }).out).size() - 1; };
    QCOMPARE(pairs(), 2);
    const QStringList words { u"distinct"_s, u"w.pscope"_s,           u"--left"_s, u"Nordwind Systems GmbH"_s,
                              u"--right"_s,  u"NORDWIND SYSTEMS AG"_s };
    COMPARE_STATUS(desk.run(words), 0);
    QCOMPARE(pairs(), 1);
    COMPARE_STATUS(desk.run(words + QStringList { u"--forget"_s }), 0);
    QCOMPARE(pairs(), 2);
    COMPARE_STATUS(desk.run(words + QStringList { u"--forget"_s }), 3);
}

void TestMergecommand::thresholds()
{
    const Desk desk;
    fill(desk);
    QCOMPARE(desk.run({ u"thresholds"_s, u"w.pscope"_s }).out, "same\t0.8\nask\t0.3\n");
    COMPARE_STATUS(desk.run({ u"thresholds"_s, u"w.pscope"_s, u"--same"_s, u"1"_s, u"--ask"_s, u"0.99"_s }), 0);
    QCOMPARE(desk.run({ u"thresholds"_s, u"w.pscope"_s }).out, "same\t1\nask\t0.99\n");
    const Table table = readCsv(desk.run({ u"duplicates"_s, u"w.pscope"_s }).out);
    for (qsizetype row = 1; row < table.size(); ++row)
        QCOMPARE(cell(table, row, u"decision"_s), u"ask"_s);
    COMPARE_STATUS(desk.run({ u"thresholds"_s, u"w.pscope"_s, u"--same"_s, u"0.2"_s, u"--ask"_s, u"0.5"_s }), 3);
    COMPARE_STATUS(desk.run({ u"thresholds"_s, u"w.pscope"_s, u"--same"_s, u"much"_s }), 2);
}

void TestMergecommand::similarRowsOfAnImport()
{
    const Desk desk;
    fill(desk);
    desk.write(u"b.csv"_s, "name,country\nBrightwater Logistics Limited,GB\nNordwind,\nOmega,DE\n");
    const Run dry = desk.run({ u"import"_s, u"w.pscope"_s, u"b.csv"_s, u"--dry-run"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(dry, 0);
    const QJsonObject summary = QJsonDocument::fromJson(dry.out).object();
    QCOMPARE(summary[u"read"_s].toInt(), 3);
    QCOMPARE(summary[u"updated"_s].toInt(), 1);
    QCOMPARE(summary[u"added"_s].toInt(), 2);
    const QJsonArray similar = summary[u"similar"_s].toArray();
    QCOMPARE(similar.size(), 2);
    QCOMPARE(similar.at(0)[u"taken"_s].toBool(), true);
    QCOMPARE(similar.at(1)[u"name"_s].toString(), u"Nordwind"_s);
    QCOMPARE(similar.at(1)[u"taken"_s].toBool(), false);
    const auto counts = [&](const char *choice) {
        const Run run = desk.run({ u"import"_s, u"w.pscope"_s, u"b.csv"_s, u"--dry-run"_s, u"--format"_s, u"json"_s,
                                   u"--similar"_s, QString::fromLatin1(choice) });
        return QJsonDocument::fromJson(run.out).object()[u"added"_s].toInt();
    };
    QCOMPARE(counts("add"), 3);
    QCOMPARE(counts("update"), 1);
}

/// Two rows of one file stay two companies unless somebody says otherwise; then what both say is kept.
void TestMergecommand::similarRowsOfOneFile()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, u"w.pscope"_s }), 0);
    desk.write(u"l.csv"_s,
               "name,country,employees,owner\nBrightwater Logistics,GB,,Ada\nZephyr,FR,1,\n"
               "Brightwatter Logistics Ltd,GB,7,\n");
    const auto import = [&](const QStringList &words) {
        const Run run =
            desk.run(QStringList { u"import"_s, u"w.pscope"_s, u"l.csv"_s, u"--format"_s, u"json"_s } + words);
        return QJsonDocument::fromJson(run.out).object();
    };
    const QJsonObject asked = import({ u"--dry-run"_s });
    QCOMPARE(asked[u"added"_s].toInt(), 3);
    const QJsonObject pair = asked[u"similar"_s][0].toObject();
    QCOMPARE(pair[u"line"_s].toInt(), 4);
    QCOMPARE(pair[u"other_line"_s].toInt(), 2);
    QCOMPARE(pair[u"company"_s].toString(), u"Brightwater Logistics"_s);
    QCOMPARE(pair[u"taken"_s].toBool(), false);
    QVERIFY(desk.run({ u"import"_s, u"w.pscope"_s, u"l.csv"_s, u"--dry-run"_s }).out.contains("of line 2"));
    const QJsonObject joined = import({ u"--similar"_s, u"update"_s });
    QCOMPARE(joined[u"added"_s].toInt(), 2);
    QCOMPARE(joined[u"updated"_s].toInt(), 1);
    const auto recorded = [&](const QString &key) {
        const Run run = desk.run({ u"partner"_s, u"edit"_s, u"w.pscope"_s, u"--partner"_s, u"Brightwater Logistics"_s,
                                   u"--clear"_s, key, u"--dry-run"_s });
        return cell(readCsv(run.out), 1, u"before"_s);
    };
    QCOMPARE(recorded(u"employees"_s), u"7"_s);
    QCOMPARE(recorded(u"owner"_s), u"Ada"_s);
    QVERIFY(isSound(desk, u"w.pscope"_s));
}

void TestMergecommand::unusable()
{
    const Desk desk;
    fill(desk);
    const QByteArray before = desk.read(u"w.pscope"_s);
    const auto merge = [&](const QString &keep, const QString &other, const QString &take = {}) {
        QStringList words { u"merge"_s, u"w.pscope"_s, u"--keep"_s, keep, u"--other"_s, other };
        if (!take.isEmpty())
            words << u"--take"_s << take;
        return desk.run(words);
    };
    COMPARE_STATUS(merge(u"Zephyr"_s, u"Nobody"_s), 3);
    COMPARE_STATUS(merge(u"Zephyr"_s, u"Zephyr"_s), 3);
    COMPARE_STATUS(merge(u"Zephyr"_s, u"NORDWIND SYSTEMS AG"_s, u"employees"_s), 2);
    COMPARE_STATUS(merge(u"Zephyr"_s, u"NORDWIND SYSTEMS AG"_s, u"employees=left"_s), 2);
    COMPARE_STATUS(merge(u"Zephyr"_s, u"NORDWIND SYSTEMS AG"_s, u"employees=both"_s), 3);
    COMPARE_STATUS(merge(u"Zephyr"_s, u"NORDWIND SYSTEMS AG"_s, u"nothing=keep"_s), 3);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"w.pscope"_s, u"--keep"_s, u"Zephyr"_s }), 2);
    COMPARE_STATUS(desk.run({ u"merge"_s, u"none.pscope"_s, u"--keep"_s, u"A"_s, u"--other"_s, u"B"_s }), 4);
    QCOMPARE(desk.read(u"w.pscope"_s), before);
}

QTEST_GUILESS_MAIN(TestMergecommand)
#include "tst_mergecommand.moc"
