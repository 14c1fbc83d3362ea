#include "editorharness.h"
#include "ui/editors/criteriatreeview.h"
#include "ui/editors/profileeditor.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/button.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTableWidget>
#include <QTabWidget>
#include <QTranslator>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// What a window of 1280 × 800 leaves beside the rail, below title and menu and above the status bar.
constexpr QSize Room(1184, 660);

/// A profile as real ones are: long names, several tiers, a must-have, reasons.
IdealProfile longNamed()
{
    IdealProfile profile = EditorHarness::profile();
    profile.name = u"Cloud-security VAR, healthcare"_s;
    profile.tiers = { { u"Premier"_s, 80 },    { u"Advanced"_s, 65 }, { u"Select"_s, 50 },
                      { u"Registered"_s, 30 }, { u"Known"_s, 20 },    { u"New"_s, 10 } };
    profile.criteria[0].label = u"Capability match"_s;
    profile.criteria[0].criteria[0].label = u"Employees in healthcare"_s;
    profile.criteria[0].criteria[1].label = u"Certified staff"_s;
    profile.criteria[1].label = u"Partnership objectives"_s;
    std::vector<Criterion> &capability = profile.criteria[0].criteria;
    capability.push_back(EditorHarness::leaf(u"nps"_s, u"nps"_s, 1.5, 0, 100));
    capability.back().label = u"Net promoter score"_s;
    capability.push_back(EditorHarness::leaf(u"reach"_s, u"regions_served"_s, 1, 0, 1));
    capability.back().label = u"Regions served"_s;
    capability.back().value = CoverageShape { { { u"DE"_s, 1 }, { u"FR"_s, 1 } } };
    capability.push_back(EditorHarness::leaf(u"together"_s, u"collaboration"_s, 3, 0, 4));
    capability.back().label = u"Collaborative attitude"_s;
    profile.criteria[1].must = Must {};
    profile.criteria[1].must->atLeast = 1;
    profile.criteria[1].must->cap = u"Select"_s;
    return profile;
}

struct Desk {
    EditorHarness workspace;
    std::unique_ptr<ProfileEditor> editor;

    Desk()
    {
        workspace.addMarkets();
        const Result<Session::AddedProfile> added = workspace.session().addProfile(longNamed(), true);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        workspace.session().setMeasuringProfile(added->id);
        editor = std::make_unique<ProfileEditor>(workspace.session(), added->id);
        editor->resize(Room);
        editor->show();
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = editor->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void choose(const QString &control, int segment)
    {
        const auto buttons = find<SegmentedControl>(control)->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(segment), Qt::LeftButton);
        settle();
    }
};

/// Buttons and words within `area` of which a part cannot be read.
QStringList cutIn(const QWidget *area)
{
    QStringList cut;
    for (const QAbstractButton *button : area->findChildren<QAbstractButton *>()) {
        const bool shown = button->isVisible() && !button->text().isEmpty();
        if (shown && (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()))
            cut << u"button "_s + button->text();
    }
    for (const TextLabel *label : area->findChildren<TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize room = label->contentsRect().size();
        const QRect needed = label->fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 1000), label->wordWrap() ? int(Qt::TextWordWrap) : 0, label->text());
        if (needed.width() > room.width() + 1 || needed.height() > room.height() + 1)
            cut << label->text();
    }
    return cut;
}

void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PARTNERSCOPE_TEST_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}
} // namespace

/// The editor of a profile on a screen of 1280 × 800, in both languages.
class TestNarrowWindow : public QObject
{
    Q_OBJECT

private:
    QTranslator m_german;

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void speak()
    {
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale(language == u"de" ? QLocale::German : QLocale::English));
        if (language != u"de")
            return;
        QVERIFY(m_german.load(QStringLiteral(PARTNERSCOPE_CATALOGUES "/partnerscope_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Scheme::Light).has_value()); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_german);
        QLocale::setDefault(QLocale::c());
    }

    void everyTabFits_data() { languages(); }
    void everyTabFits();
    void nothingIsCutInTheCriteria_data() { languages(); }
    void nothingIsCutInTheCriteria();
    void nothingIsCutInTheBench_data() { languages(); }
    void nothingIsCutInTheBench();
    void nothingIsCutBetweenJudges_data() { languages(); }
    void nothingIsCutBetweenJudges();
    void pairsGiveTheirNamesTheRoom();
};

void TestNarrowWindow::everyTabFits()
{
    speak();
    Desk desk;
    auto *tabs = desk.find<QTabWidget>(u"editorTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        Desk::settle();
        picture(desk.editor.get(), u"tab%1-%2"_s.arg(tab).arg(QLocale().name()));
        const QSize least = desk.editor->minimumSizeHint();
        QVERIFY2(least.height() <= 640, qPrintable(tabs->tabText(tab) + u" is high: %1"_s.arg(least.height())));
        QVERIFY2(least.width() <= 1000, qPrintable(tabs->tabText(tab) + u" is wide: %1"_s.arg(least.width())));
    }
}

void TestNarrowWindow::nothingIsCutInTheCriteria()
{
    speak();
    Desk desk;
    for (const QString &criterion : { u"staff"_s, u"attitude"_s, u"capability"_s }) {
        desk.find<CriteriaTreeView>(u"criteriaTree"_s)->setCurrentKey(criterion);
        Desk::settle();
        picture(desk.editor.get(), criterion + QLocale().name());
        QCOMPARE(cutIn(desk.find<QWidget>(u"criteriaSplitter"_s)), QStringList());
    }
}

void TestNarrowWindow::nothingIsCutInTheBench()
{
    speak();
    Desk desk;
    desk.find<CriteriaTreeView>(u"criteriaTree"_s)->setCurrentKey(u"staff"_s);
    desk.choose(u"weightModes"_s, 1);
    picture(desk.editor.get(), u"rank"_s + QLocale().name());
    QCOMPARE(cutIn(desk.find<QWidget>(u"weightBench"_s)), QStringList());
    desk.choose(u"benchModes"_s, 2);
    picture(desk.editor.get(), u"pairs"_s + QLocale().name());
    QCOMPARE(cutIn(desk.find<QWidget>(u"weightBench"_s)), QStringList());
    desk.choose(u"benchModes"_s, 3);
    picture(desk.editor.get(), u"swing"_s + QLocale().name());
    QCOMPARE(cutIn(desk.find<QWidget>(u"weightBench"_s)), QStringList());
}

/// Two judges who differ from each other and from themselves.
void TestNarrowWindow::nothingIsCutBetweenJudges()
{
    speak();
    Desk desk;
    desk.find<CriteriaTreeView>(u"criteriaTree"_s)->setCurrentKey(u"staff"_s);
    desk.choose(u"weightModes"_s, 2);
    auto *slider = desk.find<QSlider>(u"pairSlider"_s);
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::mouseClick(desk.find<QAbstractButton>(u"judgeAdd"_s), Qt::LeftButton);
    auto *name = desk.find<QLineEdit>(u"judgeName"_s);
    QTest::keyClicks(name, u"Maximiliane Musterfrau-Beispiel"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *judges = desk.find<QComboBox>(u"pairJudge"_s);
    for (const int judge : { 1, 0 }) {
        judges->setFocus();
        QTest::keyClick(judges, judge == 1 ? Qt::Key_End : Qt::Key_Home);
        desk.find<QTableWidget>(u"pairAnswers"_s)->setCurrentCell(0, 0);
        for (int pair = 0; pair < 9; ++pair) {
            for (int step = 0; step < (7 * pair + 5 * judge) % 4; ++step)
                QTest::keyClick(slider, (pair + judge) % 3 == 0 ? Qt::Key_Left : Qt::Key_Right);
            QTest::mouseClick(desk.find<QAbstractButton>(u"pairNext"_s), Qt::LeftButton);
        }
    }
    QVERIFY(desk.find<QWidget>(u"reconsider"_s)->isVisible());
    Desk::settle();
    picture(desk.editor.get(), u"judge"_s + QLocale().name());
    QCOMPARE(cutIn(desk.find<QWidget>(u"weightBench"_s)), QStringList());
    desk.choose(u"agreementOf"_s, 1);
    picture(desk.editor.get(), u"judges"_s + QLocale().name());
    QCOMPARE(cutIn(desk.find<QWidget>(u"weightBench"_s)), QStringList());
}

/// While no answer stands out, the column that would say so takes nothing from the names.
void TestNarrowWindow::pairsGiveTheirNamesTheRoom()
{
    Desk desk;
    desk.find<CriteriaTreeView>(u"criteriaTree"_s)->setCurrentKey(u"staff"_s);
    desk.choose(u"weightModes"_s, 2);
    auto *answers = desk.find<QTableWidget>(u"pairAnswers"_s);
    QVERIFY(answers->isColumnHidden(3));
    QVERIFY(answers->columnWidth(0) + answers->columnWidth(1) + answers->columnWidth(2)
            >= answers->viewport()->width() - 2);
    auto *matrix = desk.find<QTableWidget>(u"judgementMatrix"_s);
    QCOMPARE(matrix->horizontalHeaderItem(1)->text(), u"1"_s);
    QVERIFY(matrix->item(0, 0)->text().startsWith(u"1 "_s));
}

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrowwindow.moc"
