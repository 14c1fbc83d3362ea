#include "program.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The words of a call and what the program answers: statuses, columns, what goes where.
class TestCommandline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion();
    void wrongWords_data();
    void wrongWords();
    void firstWordThatIsAFileOpensTheWindowOnly();
    void newMakesOneFile();
    void newRefusesWhatExists();
    void sampleIsTheSameEveryTime();
    void importTellsWhatItDid();
    void columnsOfEveryTable();
    void listsHaveNoHeader();
    void checkSaysWhetherThereAreProblems();
    void freshSampleChecksClean();
    void dataAndRemarksKeepApart();
    void everyCommandLeavesOneFile();
    void documentsNeedNoDisplay();
    void localeChangesNothing();
};

namespace {
const QString File = QStringLiteral("w.pscope");
const QString CloudProfile = QStringLiteral("Cloud-security VAR, healthcare");

void makeSample(const Desk &desk)
{
    COMPARE_STATUS(desk.run({ u"new"_s, File, u"--sample"_s, u"--partners"_s, u"60"_s }), 0);
}

QList<QStringList> commands()
{
    return { { u"new"_s },
             { u"import"_s },
             { u"profile"_s, u"list"_s },
             { u"profile"_s, u"add"_s },
             { u"profile"_s, u"export"_s },
             { u"profile"_s, u"templates"_s },
             { u"profile"_s, u"create"_s },
             { u"profile"_s },
             { u"score"_s },
             { u"explain"_s },
             { u"coverage"_s },
             { u"shortlist"_s },
             { u"report"_s },
             { u"picture"_s },
             { u"check"_s } };
}
} // namespace

void TestCommandline::helpAndVersion()
{
    const Desk desk;
    const Run help = desk.run({ u"--help"_s });
    COMPARE_STATUS(help, 0);
    QVERIFY(help.err.isEmpty());
    for (const QStringList &command : commands()) {
        QVERIFY2(help.out.contains(command.join(u' ').toUtf8()), qPrintable(command.join(u' ')));
        const Run own = desk.run(command + QStringList { u"--help"_s });
        COMPARE_STATUS(own, 0);
        QVERIFY(own.out.contains("partnerscope " + command.first().toUtf8()));
        QVERIFY(own.err.isEmpty());
    }
    const Run version = desk.run({ u"--version"_s });
    COMPARE_STATUS(version, 0);
    QVERIFY(
        QRegularExpression(u"^partnerscope \\d+\\.\\d+\\.\\d+\n$"_s).match(QString::fromUtf8(version.out)).hasMatch());
    QVERIFY(desk.files().isEmpty());
}

void TestCommandline::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
    for (const char *words : { "frobnicate",
                               "merge pairs",
                               "profile",
                               "profile frob",
                               "profile frob w.pscope",
                               "-x",
                               "--frob",
                               "new",
                               "new a b",
                               "new a --frob",
                               "new a --partners 5",
                               "new a --sample --partners 0",
                               "new a --sample --partners many",
                               "new a --sample=yes",
                               "new a --sample --seed -1",
                               "import",
                               "import w.pscope",
                               "import w.pscope a b",
                               "import w.pscope a --on-duplicate maybe",
                               "import w.pscope a --format csv",
                               "import w.pscope a --mapping",
                               "profile list",
                               "profile add w.pscope",
                               "profile export w.pscope",
                               "profile create w.pscope",
                               "profile templates w.pscope",
                               "score",
                               "score w.pscope",
                               "score w.pscope --profile",
                               "score w.pscope --profile P --profile P",
                               "score w.pscope --profile P --top 0",
                               "score w.pscope --profile P --top -1",
                               "score w.pscope --profile P --top 1.5",
                               "score w.pscope --profile P --as-of yesterday",
                               "score w.pscope --profile P --as-of 2026-02-30",
                               "score w.pscope --profile P --format text",
                               "explain w.pscope --profile P",
                               "explain w.pscope --partner P",
                               "coverage w.pscope --profile P --rows a",
                               "shortlist w.pscope --profile P --top 3",
                               "shortlist w.pscope --profile P --output a.csv",
                               "shortlist w.pscope --profile P --top 3 --output a.doc",
                               "shortlist w.pscope --profile P --top 3 --output a.pdf --paper a3",
                               "report w.pscope --profile P",
                               "check",
                               "check w.pscope --format csv" })
        row(words);
}

void TestCommandline::wrongWords()
{
    QFETCH(QStringList, words);
    const Desk desk;
    const Run run = desk.run(words);
    COMPARE_STATUS(run, 2); // also where the workspace is missing: the words come first
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith("partnerscope: ") || run.err.startsWith("Usage: "));
    QVERIFY(desk.files().isEmpty());
}

void TestCommandline::firstWordThatIsAFileOpensTheWindowOnly()
{
    const Desk desk;
    desk.write(u"list"_s, "name\n");
    // With more words it is no call of the window, and it is no command either.
    COMPARE_STATUS(desk.run({ u"list"_s, u"more"_s }), 2);
    COMPARE_STATUS(desk.run({ u"./w.pscope"_s, u"more"_s }), 2);
    // A file named like the beginning of a command does not hide it.
    desk.write(u"profile"_s, "name\n");
    COMPARE_STATUS(desk.run({ u"profile"_s }), 2);
}

void TestCommandline::newMakesOneFile()
{
    const Desk desk;
    for (const QString &name :
         { u"w.pscope"_s, u"any name at all"_s, u"partner.db"_s, u"żółć 日本.txt"_s, u"-dash"_s }) {
        const Run run =
            desk.run(name.startsWith(u'-') ? QStringList { u"new"_s, u"--"_s, name } : QStringList { u"new"_s, name });
        COMPARE_STATUS(run, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(QFileInfo(desk.path(name)).size() > 0);
    }
    QCOMPARE(desk.files().size(), 5);
}

void TestCommandline::newRefusesWhatExists()
{
    const Desk desk;
    const QStringList there { u"file"_s, u"empty"_s, u"dir"_s, u"dangling"_s };
    desk.write(there.at(0), "something");
    desk.write(there.at(1), "");
    QVERIFY(QDir(desk.path({})).mkdir(there.at(2)));
    QVERIFY(QFile::link(desk.path(u"nowhere"_s), desk.path(there.at(3))));
    const QStringList before = desk.files();
    for (const QString &name : there) {
        COMPARE_STATUS(desk.run({ u"new"_s, name }), 3);
        COMPARE_STATUS(desk.run({ u"new"_s, name, u"--sample"_s, u"--partners"_s, u"5"_s }), 3);
    }
    COMPARE_STATUS(desk.run({ u"new"_s, u"no/such/folder/w"_s }), 3);
    COMPARE_STATUS(desk.run({ u"new"_s, u""_s }), 3);
    QCOMPARE(desk.read(u"file"_s), QByteArray("something"));
    QCOMPARE(desk.files(), before);
}

void TestCommandline::sampleIsTheSameEveryTime()
{
    const Desk desk;
    const auto make = [&](const QString &name, const QString &seed) {
        COMPARE_STATUS(desk.run({ u"new"_s, name, u"--sample"_s, u"--partners"_s, u"40"_s, u"--seed"_s, seed }), 0);
    };
    make(u"a"_s, u"7"_s);
    make(u"b"_s, u"7"_s);
    make(u"c"_s, u"8"_s);
    QVERIFY(desk.read(u"a"_s) == desk.read(u"b"_s));
    QVERIFY(desk.read(u"a"_s) != desk.read(u"c"_s));
}

void TestCommandline::importTellsWhatItDid()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(
        u"list.csv"_s,
        "name,country,employees,Colour\nAcme,DE,12,red\nBolt,FR,many,blue\nAcme,DE,15,\n,DE,3,green\nCrux,US,4,red\n");
    const Run dry =
        desk.run({ u"import"_s, File, u"list.csv"_s, u"--new-attributes"_s, u"--dry-run"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(dry, 0);
    const Run run = desk.run({ u"import"_s, File, u"list.csv"_s, u"--new-attributes"_s, u"--rejected"_s,
                               u"rejected.csv"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(run, 0);
    QCOMPARE(run.out, dry.out);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const QJsonObject summary = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(summary.keys().size(), 10); // those below, the kind of the list, and companies that may be the same
    QCOMPARE(summary.value(u"read").toInt(), 5);
    QCOMPARE(summary.value(u"added").toInt(), 3);
    QCOMPARE(summary.value(u"updated").toInt(), 1);
    QCOMPARE(summary.value(u"unchanged").toInt(), 0);
    QCOMPARE(summary.value(u"skipped").toInt(), 0);
    QCOMPARE(summary.value(u"rejected").toInt(), 1);
    QCOMPARE(summary.value(u"new_attributes").toArray(), QJsonArray { u"colour"_s });
    const QJsonArray problems = summary.value(u"problems").toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).toObject().value(u"line").toInt(), 3);
    QCOMPARE(problems.at(0).toObject().value(u"column").toString(), u"employees"_s);
    QVERIFY(!problems.at(0).toObject().value(u"reason").toString().isEmpty());
    QCOMPARE(problems.at(1).toObject().value(u"line").toInt(), 5);
    const Table rejected = readCsv(desk.read(u"rejected.csv"_s));
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected.at(0).mid(0, 4), QStringList({ u"name"_s, u"country"_s, u"employees"_s, u"Colour"_s }));
    QCOMPARE(rejected.at(1).mid(0, 4), QStringList({ u""_s, u"DE"_s, u"3"_s, u"green"_s }));
    QVERIFY(!rejected.at(1).last().isEmpty());

    const Run text = desk.run({ u"import"_s, File, u"list.csv"_s, u"--on-duplicate"_s, u"skip"_s });
    COMPARE_STATUS(text, 0);
    QVERIFY2(text.out.contains("5 rows read: 0 added, 0 updated, 0 unchanged, 4 skipped, 1 rejected"),
             text.out.constData());
    const Run added = desk.run({ u"import"_s, File, u"list.csv"_s, u"--on-duplicate"_s, u"add"_s });
    COMPARE_STATUS(added, 0);
    QVERIFY2(added.out.contains("4 added, 0 updated, 0 unchanged, 0 skipped, 1 rejected"), added.out.constData());
}

void TestCommandline::columnsOfEveryTable()
{
    const Desk desk;
    makeSample(desk);
    const QStringList head { u"rank"_s,  u"partner"_s, u"fit"_s,  u"low"_s,        u"high"_s,
                             u"known"_s, u"status"_s,  u"tier"_s, u"excluded_by"_s };
    const Table score = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, CloudProfile }).out);
    QCOMPARE(score.first().mid(0, 9), head);
    QVERIFY(score.first().size() > 9);
    for (const QString &column : score.first().mid(9))
        QVERIFY(column.startsWith(u"value:"));
    QVERIFY(score.size() > 60); // with its duplicates
    const Table json = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, CloudProfile, u"--top"_s, u"4"_s }).out);
    QCOMPARE(json.size(), 5);
    QCOMPARE(json.mid(1), score.mid(1, 4));

    const QJsonArray objects =
        QJsonDocument::fromJson(
            desk.run({ u"score"_s, File, u"--profile"_s, CloudProfile, u"--format"_s, u"json"_s }).out)
            .array();
    QCOMPARE(objects.size(), score.size() - 1);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const QJsonObject object = objects.at(i).toObject();
        QCOMPARE(object.keys().size(), score.first().size());
        QCOMPARE(object.value(u"partner").toString(), score.at(i + 1).at(1));
        QVERIFY(std::abs(object.value(u"low").toDouble() - score.at(i + 1).at(3).toDouble()) < 1e-9);
    }

    const Run shortlist =
        desk.run({ u"shortlist"_s, File, u"--profile"_s, CloudProfile, u"--top"_s, u"3"_s, u"--output"_s, u"s.csv"_s });
    COMPARE_STATUS(shortlist, 0);
    QVERIFY(shortlist.out.isEmpty());
    const Table entries = readCsv(desk.read(u"s.csv"_s));
    QCOMPARE(entries.first(), head + QStringList { u"rationale"_s });
    QCOMPARE(entries.size(), 4);
    for (qsizetype i = 1; i < entries.size(); ++i)
        QCOMPARE(entries.at(i).mid(0, 9), score.at(i).mid(0, 9));

    const Run coverage = desk.run({ u"coverage"_s, File, u"--profile"_s, CloudProfile, u"--rows"_s, u"regions_served"_s,
                                    u"--columns"_s, u"industries_served"_s });
    COMPARE_STATUS(coverage, 0);
    const Table cells = readCsv(coverage.out);
    QCOMPARE(
        cells.first(),
        QStringList({ u"row"_s, u"column"_s, u"demand"_s, u"supply"_s, u"qualified"_s, u"best_fit"_s, u"state"_s }));
    QVERIFY(cells.size() > 1);
    for (const QStringList &cell : cells.mid(1))
        QVERIFY(QStringList({ u"uncovered"_s, u"thin"_s, u"covered"_s, u"crowded"_s }).contains(cell.at(6)));

    const Run explained = desk.run({ u"explain"_s, File, u"--profile"_s, CloudProfile, u"--partner"_s,
                                     score.at(1).at(1), u"--format"_s, u"json"_s });
    COMPARE_STATUS(explained, 0);
    const QJsonObject why = QJsonDocument::fromJson(explained.out).object();
    double sum = 0;
    for (const QJsonValue &part : why.value(u"criteria").toArray())
        sum += part.toObject().value(u"contribution").toDouble();
    QVERIFY(std::abs(sum - score.at(1).at(2).toDouble()) < 1e-4);
}

void TestCommandline::listsHaveNoHeader()
{
    const Desk desk;
    const QList<QByteArray> templates = desk.run({ u"profile"_s, u"templates"_s }).out.trimmed().split('\n');
    QVERIFY(templates.size() >= 10);
    for (const QByteArray &line : templates)
        QCOMPARE(line.split('\t').size(), 4);
    makeSample(desk);
    const QByteArray before = desk.run({ u"profile"_s, u"list"_s, File }).out;
    QCOMPARE(before.count('\n'), 3);
    for (const QByteArray &line : before.trimmed().split('\n'))
        QCOMPARE(line.split('\t').mid(3), QList<QByteArray>({ "approved", "1" }));
    const QByteArray key = templates.first().split('\t').first();
    COMPARE_STATUS(desk.run({ u"profile"_s, u"create"_s, File, u"--template"_s, QString::fromUtf8(key) }), 0);
    const QByteArray after = desk.run({ u"profile"_s, u"list"_s, File }).out;
    QCOMPARE(after.count('\n'), 4);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"create"_s, File, u"--template"_s, u"no such"_s }), 3);
    QCOMPARE(desk.run({ u"profile"_s, u"list"_s, File }).out, after);
}

void TestCommandline::checkSaysWhetherThereAreProblems()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    COMPARE_STATUS(desk.run({ u"check"_s, File }), 0);
    desk.write(u"p.json"_s, profileText(employeesCriterion(R"(, "must": {"at_least": 1000000})")));
    desk.write(u"list.csv"_s, "name,employees\nA,1\nB,2\n");
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"list.csv"_s }), 0);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const Run text = desk.run({ u"check"_s, File }); // nobody qualifies
    COMPARE_STATUS(text, 1);
    QVERIFY(text.out.contains("! "));
    const Run json = desk.run({ u"check"_s, File, u"--profile"_s, u"P"_s, u"--format"_s, u"json"_s });
    COMPARE_STATUS(json, 1);
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    COMPARE_STATUS(desk.run({ u"check"_s, File, u"--profile"_s, u"Q"_s }), 3);
}

void TestCommandline::freshSampleChecksClean()
{
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File, u"--sample"_s }), 0);
    const Run run = desk.run({ u"check"_s, File });
    QVERIFY2(run.status == 0, run.out.constData());
    QVERIFY(run.out.contains("B2B lead-generation agency"));
}

void TestCommandline::dataAndRemarksKeepApart()
{
    const Desk desk;
    makeSample(desk);
    for (const QStringList &words : QList<QStringList> {
             { u"score"_s }, { u"explain"_s, u"--partner"_s, u"nobody"_s }, { u"profile"_s, u"export"_s } }) {
        const Run run = desk.run(words.mid(0, words.first() == u"profile" ? 2 : 1)
                                 + QStringList { File, u"--profile"_s, u"nobody's"_s }
                                 + words.mid(words.first() == u"profile" ? 2 : 1));
        COMPARE_STATUS(run, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("nobody's"));
    }
    const Run run = desk.run({ u"score"_s, File, u"--profile"_s, CloudProfile });
    COMPARE_STATUS(run, 0);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QVERIFY(!run.out.contains('\r'));
    const Run file = desk.run({ u"score"_s, File, u"--profile"_s, CloudProfile, u"--output"_s, u"s.csv"_s });
    COMPARE_STATUS(file, 0);
    QVERIFY(file.out.isEmpty());
    QCOMPARE(desk.read(u"s.csv"_s), run.out);
    COMPARE_STATUS(desk.run({ u"explain"_s, File, u"--profile"_s, CloudProfile, u"--partner"_s, u"nobody"_s }), 3);
    COMPARE_STATUS(desk.run({ u"coverage"_s, File, u"--profile"_s, CloudProfile, u"--rows"_s, u"nothing"_s,
                              u"--columns"_s, u"country"_s }),
                   3);
}

void TestCommandline::everyCommandLeavesOneFile()
{
    const Desk desk;
    makeSample(desk);
    desk.write(u"l.csv"_s, "name,country\nAcme,DE\n");
    const QString profile = u"--profile"_s;
    const QList<QStringList> calls { { u"import"_s, File, u"l.csv"_s },
                                     { u"import"_s, File, u"l.csv"_s, u"--dry-run"_s },
                                     { u"profile"_s, u"list"_s, File },
                                     { u"profile"_s, u"export"_s, File, profile, CloudProfile },
                                     { u"profile"_s, u"create"_s, File, u"--template"_s, u"agency"_s },
                                     { u"score"_s, File, profile, CloudProfile },
                                     { u"explain"_s, File, profile, CloudProfile, u"--partner"_s, u"Acme"_s },
                                     { u"coverage"_s, File, profile, CloudProfile, u"--rows"_s, u"country"_s,
                                       u"--columns"_s, u"industries_served"_s },
                                     { u"check"_s, File },
                                     { u"import"_s, File, u"missing.csv"_s } };
    for (const QStringList &words : calls) {
        const Run run = desk.run(words);
        QVERIFY2(run.status >= 0 && run.status != 2 && run.status != 4, told(run).constData());
        QCOMPARE(desk.files(), QStringList({ u"l.csv"_s, File }));
        QCOMPARE(desk.read(File).at(18), char(1)); // readers of other programs need no write-ahead log
    }
}

void TestCommandline::documentsNeedNoDisplay()
{
    const Desk desk;
    makeSample(desk);
    const QMap<QString, QString> noDisplay { { u"QT_QPA_PLATFORM"_s, u"xcb"_s } };
    const Run report =
        desk.run({ u"report"_s, File, u"--profile"_s, CloudProfile, u"--output"_s, u"r.pdf"_s }, {}, noDisplay);
    COMPARE_STATUS(report, 0);
    QVERIFY(desk.read(u"r.pdf"_s).startsWith("%PDF-"));
    const Run list = desk.run({ u"shortlist"_s, File, u"--profile"_s, CloudProfile, u"--top"_s, u"5"_s, u"--output"_s,
                                u"s.PDF"_s, u"--paper"_s, u"letter"_s },
                              {}, noDisplay);
    COMPARE_STATUS(list, 0);
    QVERIFY(desk.read(u"s.PDF"_s).startsWith("%PDF-"));
    QVERIFY(desk.read(u"r.pdf"_s).contains("/MediaBox [0 0 595")
            && desk.read(u"s.PDF"_s).contains("/MediaBox [0 0 612"));
    QVERIFY2(report.err.isEmpty() && list.err.isEmpty(), (report.err + list.err).constData());
    COMPARE_STATUS(
        desk.run({ u"report"_s, File, u"--profile"_s, u"nobody's"_s, u"--output"_s, u"x.pdf"_s }, {}, noDisplay), 3);
    COMPARE_STATUS(desk.run({ u"report"_s, u"missing"_s, u"--profile"_s, u"nobody's"_s, u"--output"_s, u"x.pdf"_s }, {},
                            noDisplay),
                   4);
    QVERIFY(!desk.files().contains(u"x.pdf"_s));
}

void TestCommandline::localeChangesNothing()
{
    const Desk desk;
    makeSample(desk);
    const QStringList words { u"score"_s, File, u"--profile"_s, CloudProfile };
    const Run plain = desk.run(words);
    const Run german = desk.run(words, {}, { { u"LC_ALL"_s, u"de_DE.UTF-8"_s }, { u"LANG"_s, u"de_DE.UTF-8"_s } });
    QCOMPARE(german.out, plain.out);
    QCOMPARE(desk.run(words, {}, { { u"LC_ALL"_s, u"C"_s } }).out, plain.out);
}

QTEST_GUILESS_MAIN(TestCommandline)
#include "tst_commandline.moc"
