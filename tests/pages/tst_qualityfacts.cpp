#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/charts/barlistview.h"
#include "ui/pages/qualitypage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// The state of the facts, and questionnaires out and in, as a person works with them.
class QualityFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresLeadToTheirCompanies();
    void workLeadsToQuestionnaires();
    void questionnairesAreWritten();
    void formsOpenInTheLanguageOfTheWindow();
    void badEntriesAreAnsweredInPlace();
    void answersAreReviewedAndTaken();
    void answersOfOthersAreRefused();
    void readOnlyWritesNothing();
};

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    std::unique_ptr<QualityPage> page;
    PartnerId known;
    PartnerId bare;

    World()
    {
        known = workspace.addPartner(u"Known AG"_s, { { u"employees"_s, 40.0 }, { u"country"_s, u"DE"_s } });
        bare = workspace.addPartner(u"Bare Ltd"_s);
        page = std::make_unique<QualityPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
    }
    ~World()
    {
        page.reset();
        frame.stopJobs();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// Writes a form for one fact of the bare company and returns its token.
    [[nodiscard]] QString send()
    {
        page->ask({ bare }, { u"employees"_s, u"country"_s });
        frame.fakePrompts().nextFolder = workspace.file(u"."_s);
        click("writeQuestionnaires");
        return workspace.session().questionnaires()->constLast().token;
    }
    QString answer(const QString &token, const QByteArray &answers)
    {
        const QString path = workspace.file(u"answers.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(R"({"format": "partnerscope-answer", "version": 1, "partner": "Bare Ltd", "respondent": "Kim",
                       "answered_on": "2026-05-14", "remarks": "<b>We moved</b>", "token": ")"
                   + token.toUtf8() + R"(", "answers": )" + answers + "}");
        return path;
    }
    [[nodiscard]] Value employees() { return workspace.session().partner(bare)->value(u"employees"_s); }
};
} // namespace

void QualityFactsTest::figuresLeadToTheirCompanies()
{
    World world;
    auto *issues = world.find<BarListView>("factsIssues");
    QCOMPARE(issues->data().rows.size(), 7);
    QCOMPARE(issues->data().rows.at(3).value, 2.0); // nobody owns either
    issues->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(issues, Qt::Key_Down);
    QTest::keyClick(issues, Qt::Key_Return);
    QCOMPARE(world.frame.openedRows.size(), std::size_t { 2 });
    QVERIFY(!world.frame.openedRowsTitle.isEmpty());
    QVERIFY(world.workspace.session().undo()); // the bare company goes
    QCOMPARE(issues->data().rows.at(3).value, 1.0);
}

void QualityFactsTest::workLeadsToQuestionnaires()
{
    World world;
    QVERIFY(!world.find<QPushButton>("askWork")->isEnabled()); // no profile, no weights
    IdealProfile profile;
    profile.name = u"P"_s;
    profile.category = u"channel"_s;
    profile.type = u"reseller"_s;
    Criterion size;
    size.key = size.label = u"size"_s;
    size.attribute = u"employees"_s;
    size.value = LinearShape { 0, 100 };
    profile.criteria = { size };
    profile.tiers = { { u"Gold"_s, 50 }, { u"Bronze"_s, 0 } };
    QVERIFY(world.workspace.session().addProfile(profile, true));
    QAbstractItemModelTester tester(world.find<QTableView>("workList")->model());
    QCOMPARE(world.find<QTableView>("workList")->model()->rowCount(), 1);
    world.click("showWork");
    QCOMPARE(world.frame.openedRows, (std::vector<PartnerId> { world.bare }));
    world.click("askWork");
    QVERIFY(world.find<QPushButton>("writeQuestionnaires")->isVisible());
}

void QualityFactsTest::questionnairesAreWritten()
{
    World world;
    world.page->ask({ world.known, world.bare }, {});
    QCOMPARE(world.page->focusWidget(), world.find<QLineEdit>("questionnaireSender"));
    world.find<QLineEdit>("questionnaireGain")->setFocus();
    QTest::keyClicks(world.find<QLineEdit>("questionnaireGain"), u"Leads"_s);
    world.click("writeQuestionnaires"); // cancelled: nothing happens
    QVERIFY(world.workspace.session().questionnaires()->isEmpty());
    world.frame.fakePrompts().nextFolder = world.workspace.file(u"."_s);
    world.click("writeQuestionnaires");
    QVERIFY(world.frame.errors.isEmpty());
    QFile form(world.workspace.file(u"questions-bare-ltd.html"_s));
    QVERIFY(form.open(QIODevice::ReadOnly));
    QVERIFY(form.readAll().contains("Leads"));
    QCOMPARE(world.workspace.session().questionnaires()->size(), 2);
    QCOMPARE(world.find<QTableView>("questionnairesList")->model()->rowCount(), 2);
    QVERIFY(world.find<QTabWidget>("qualitySections")->tabText(2).contains(u'2'));
    QVERIFY(world.workspace.session().undo());
    QVERIFY(world.workspace.session().questionnaires()->isEmpty());
}

void QualityFactsTest::formsOpenInTheLanguageOfTheWindow()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const World german;
    QCOMPARE(german.find<QComboBox>("questionnaireLanguage")->currentData().toString(), u"de"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const World other;
    QCOMPARE(other.find<QComboBox>("questionnaireLanguage")->currentData().toString(), u"en"_s);
}

void QualityFactsTest::badEntriesAreAnsweredInPlace()
{
    World world;
    world.page->ask({ world.bare }, {});
    auto *due = world.find<QLineEdit>("questionnaireDue");
    auto *problem = world.find<QLabel>("questionnaireProblem");
    due->setText(u"soon"_s);
    world.click("writeQuestionnaires");
    QVERIFY(problem->isVisible() && problem->text().contains(u"soon"_s));
    due->setText(u"2026-05-01"_s);
    world.click("writeQuestionnaires");
    QVERIFY(problem->text().contains(u"before today"_s));
    due->clear();
    world.find<QLineEdit>("questionnaireSender")->clear();
    world.click("writeQuestionnaires");
    QVERIFY(problem->text().contains(u"who asks"_s));
    QVERIFY(world.frame.fakePrompts().asked.isEmpty());
}

void QualityFactsTest::answersAreReviewedAndTaken()
{
    World world;
    const QString token = world.send();
    world.page->reviewAnswers(world.answer(token, R"({"employees": 55, "country": "Atlantis"})"));
    QVERIFY(world.frame.errors.isEmpty());
    const QAbstractItemModel *lines = world.find<QTableView>("answerLines")->model();
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->index(0, 0).data(Qt::CheckStateRole).toInt(), int { Qt::Checked });
    QVERIFY(!lines->index(1, 0).data(Qt::CheckStateRole).isValid()); // cannot be taken
    QVERIFY(lines->index(1, 3).data().toString().contains(u"Atlantis"_s));
    // Left by keyboard, then taken after all.
    QTest::keyClick(world.find<QTableView>("answerLines"), Qt::Key_Space);
    QCOMPARE(lines->index(0, 0).data(Qt::CheckStateRole).toInt(), int { Qt::Unchecked });
    QTest::keyClick(world.find<QTableView>("answerLines"), Qt::Key_Space);
    QVERIFY(!isKnown(world.employees())); // nothing is written before that
    world.click("takeAnswers");
    QCOMPARE(world.employees(), Value { 55.0 });
    QCOMPARE(world.workspace.session().partner(world.bare)->facts.value(u"employees"_s).evidence.grade,
             Grade::SelfReported);
    QVERIFY(world.workspace.session().questionnaires()->constFirst().answeredOn.isValid());
    QCOMPARE(world.workspace.session().notes(world.bare)->size(), 1);
    QVERIFY(world.workspace.session().undo());
    QVERIFY(!isKnown(world.employees()));
    QVERIFY(!world.workspace.session().questionnaires()->constFirst().answeredOn.isValid());
}

void QualityFactsTest::answersOfOthersAreRefused()
{
    World world;
    static_cast<void>(world.send());
    world.page->reviewAnswers(world.answer(u"0123456789abcdef0123456789abcdef"_s, "{}"));
    QCOMPARE(world.frame.errors.size(), 1);
    QVERIFY(world.frame.errors.first().message.contains(u"did not send"_s));
    QVERIFY(!world.find<QTableView>("answerLines")->isVisible());
}

void QualityFactsTest::readOnlyWritesNothing()
{
    World world;
    static_cast<void>(world.send());
    const QString path = world.workspace.session().path();
    world.page.reset();
    QVERIFY(world.workspace.session().close());
    Result<std::unique_ptr<Session>> reader = Session::open(path, OpenMode::ReadOnly);
    QVERIFY(reader);
    world.page = std::make_unique<QualityPage>(**reader, world.frame);
    world.page->show();
    world.page->activate();
    QVERIFY(!world.find<QPushButton>("askWork")->isEnabled());
    QVERIFY(!world.find<QPushButton>("readAnswers")->isEnabled());
    world.page.reset();
}

QTEST_MAIN(QualityFactsTest)
#include "tst_qualityfacts.moc"
