#include "fakeframe.h"
#include "session/termedits.h"
#include "testworkspace.h"
#include "ui/editors/termfield.h"
#include "ui/models/termtreemodel.h"
#include "ui/pages/vocabulariessection.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    std::unique_ptr<VocabulariesSection> section;
    QTreeView *tree = nullptr;

    World()
    {
        workspace.addPartner(u"Alpen"_s, { { u"regions_served"_s, QStringList { u"DE"_s } } });
        workspace.addPartner(u"Berg"_s, { { u"regions_served"_s, QStringList { u"AT"_s, u"DE"_s } } });
    }
    ~World()
    {
        section.reset();
        frame.stopJobs();
    }
    void open(const QString &vocabulary = u"regions"_s)
    {
        section = std::make_unique<VocabulariesSection>(workspace.session(), frame);
        section->resize(1280, 800);
        section->show();
        section->open(vocabulary);
        section->activateWindow();
        if (!QTest::qWaitForWindowActive(section.get()))
            qFatal("the window never became active");
        tree = find<QTreeView>("termTree");
        new QAbstractItemModelTester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, tree);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = section->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] Session &session() { return workspace.session(); }
    [[nodiscard]] const Term *term(const QString &code, const QString &vocabulary = u"regions"_s)
    {
        return session().schema()->vocabulary(vocabulary)->find(code);
    }
    [[nodiscard]] QModelIndex line(const QString &label) const
    {
        return tree->model()
            ->match(tree->model()->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void click(const QString &label) const
    {
        const QModelIndex index = line(label);
        if (!index.isValid())
            qFatal("no line %s", qPrintable(label));
        tree->scrollTo(index); // opens what stands above it
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, tree->visualRect(index).center());
    }
    void write(const char *field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void press(const QString &button) const
    {
        auto *found = section->findChild<QPushButton *>(button);
        if (!found)
            qFatal("there is no %s", qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void drag(const QString &label, const QString &onto) const
    {
        const std::unique_ptr<QMimeData> held(tree->model()->mimeData({ line(label) }));
        const QPoint at = tree->visualRect(line(onto)).center();
        QDragEnterEvent enter(at, Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree->viewport(), &move);
        QDropEvent drop(QPointF(at), Qt::MoveAction, held.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree->viewport(), &drop);
    }
};
const QString Technologies = u"technologies"_s;
} // namespace

/// Vocabularies as a person keeps them.
class TestVocabulariesSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermIsChangedInPlace();
    void termsAreMovedByKeyboardAndMouse();
    void aTermStandsBelowSeveral();
    void severalAreAddedInARow();
    void twoTermsBecomeOne();
    void importedTermsAreReviewed();
    void retiredOnesComeBack();
    void placesOfTheStandardAreAdded();
    void fiveThousandTermsAreQuick();
};

void TestVocabulariesSection::aTermIsChangedInPlace()
{
    World world;
    world.open();
    world.click(u"Germany"_s);
    QCOMPARE(world.find<QLabel>("term_code")->text(), u"DE"_s);
    QVERIFY(world.find<QLabel>("termKnown")->text().startsWith(u'2'));
    QVERIFY(world.find<QLabel>("vocabularyUse")->text().contains(u"Regions served"_s));
    world.write("term_name", u"Deutschland (D)"_s);
    QCOMPARE(world.term(u"DE"_s)->label, u"Deutschland (D)"_s);
    QVERIFY(world.term(u"DE"_s)->synonyms.contains(u"Germany"_s));
    world.write("term_synonyms", u"Germany; Allemagne"_s);
    QCOMPARE(world.term(u"DE"_s)->synonyms, QStringList({ u"Germany"_s, u"Allemagne"_s }));
    world.write("term_synonyms", u"Germany; Austria"_s); // which is another country
    QVERIFY(world.find<QLabel>("termProblem")->isVisible());
    QCOMPARE(world.find<QLineEdit>("term_synonyms")->text(), u"Germany; Austria"_s);
    QCOMPARE(world.term(u"DE"_s)->synonyms, QStringList({ u"Germany"_s, u"Allemagne"_s }));
    for (int step = 0; step < 2; ++step)
        QVERIFY(world.session().undo());
    QCOMPARE(world.find<QLineEdit>("term_name")->text(), u"Germany"_s);
    QTest::keyClick(world.tree, Qt::Key_F2);
    auto *editor = world.tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Alemannia"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(world.term(u"DE"_s)->label, u"Alemannia"_s);
}

void TestVocabulariesSection::termsAreMovedByKeyboardAndMouse()
{
    World world;
    QVERIFY(addTerm(world.session(), Technologies, u"Aaa"_s, {}));
    QVERIFY(addTerm(world.session(), Technologies, u"Aab"_s, {}));
    world.open(Technologies);
    world.click(u"Aab"_s);
    QTest::keyClick(world.tree, Qt::Key_Right, Qt::AltModifier); // below the line before it
    QCOMPARE(world.term(u"aab"_s, Technologies)->parents, QStringList { u"aaa"_s });
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Aab"_s);
    QCOMPARE(world.find<TermField>("term_below")->code(), u"aaa"_s);
    QTest::keyClick(world.tree, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.term(u"aab"_s, Technologies)->parents, QStringList());
    world.write("term_below", u"Aaa"_s);
    QCOMPARE(world.term(u"aab"_s, Technologies)->parents, QStringList { u"aaa"_s });
    world.write("term_below", {});
    QCOMPARE(world.term(u"aab"_s, Technologies)->parents, QStringList());
    world.drag(u"Aaa"_s, u"Aab"_s);
    QCOMPARE(world.term(u"aaa"_s, Technologies)->parents, QStringList { u"aab"_s });
    world.click(u"Aab"_s);
    world.write("term_below", u"Aaa"_s); // would be its own ancestor
    QCOMPARE(world.frame.errors.size(), 1);
    QCOMPARE(world.find<QLineEdit>("term_below")->text(), QString());
    QVERIFY(world.session().undo());
    QCOMPARE(world.term(u"aaa"_s, Technologies)->parents, QStringList());
}

void TestVocabulariesSection::aTermStandsBelowSeveral()
{
    World world;
    for (const QString &label : { u"Aaa"_s, u"Aab"_s, u"Aac"_s })
        QVERIFY(addTerm(world.session(), Technologies, label, {}));
    world.open(Technologies);
    world.click(u"Aac"_s);
    world.write("term_below", u"Aaa"_s);
    world.write("term_also", u"Aab"_s);
    const QStringList parents = world.term(u"aac"_s, Technologies)->parents;
    QCOMPARE(QSet<QString>(parents.begin(), parents.end()), QSet<QString>({ u"aaa"_s, u"aab"_s }));
    QCOMPARE(world.tree->model()->rowCount(world.line(u"Aaa"_s)), 1);
    QCOMPARE(world.tree->model()->rowCount(world.line(u"Aab"_s)), 1);
}

void TestVocabulariesSection::severalAreAddedInARow()
{
    World world;
    world.open(Technologies);
    world.tree->setFocus();
    QTest::keyClick(world.tree, Qt::Key_Insert);
    auto *name = world.find<QLineEdit>("newTerm_name");
    QVERIFY(name->hasFocus());
    for (const QString &label : { u"Zeta"_s, u"Eta"_s }) {
        QTest::keyClicks(name, label);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(name->text(), QString());
    }
    QVERIFY(world.term(u"zeta"_s, Technologies));
    QVERIFY(world.term(u"eta"_s, Technologies));
    QTest::keyClicks(name, u"ZETA"_s); // there already
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), u"ZETA"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(world.section->findChild<QLineEdit *>(u"term_name"_s));
    QVERIFY(world.tree->hasFocus());
    QVERIFY(world.session().undo());
    QVERIFY(!world.term(u"eta"_s, Technologies));
    QVERIFY(world.frame.errors.isEmpty());
}

void TestVocabulariesSection::twoTermsBecomeOne()
{
    World world;
    QVERIFY(addTerm(world.session(), u"regions"_s, u"Alemania"_s, {}));
    const PartnerId third =
        world.workspace.addPartner(u"C"_s, { { u"regions_served"_s, QStringList { u"alemania"_s } } });
    world.open();
    world.click(u"Alemania"_s);
    QTest::keyClick(world.tree, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(world.find<TermField>("term_mergeInto")->hasFocus());
    world.write("term_mergeInto", u"Germany"_s);
    const QString text = world.find<QLabel>("termMergeText")->text();
    QVERIFY2(text.contains(u"Germany stays"_s) && text.contains(u'1'), qPrintable(text));
    world.press(u"mergeTerm"_s);
    QTRY_VERIFY(!world.term(u"alemania"_s));
    QCOMPARE(world.workspace.stored(third, u"regions_served"_s), Value(QStringList { u"DE"_s }));
    QTRY_COMPARE(world.frame.messages.size(), 1);
    QCOMPARE(world.find<QLabel>("term_code")->text(), u"DE"_s);
    world.frame.messages.first().run();
    QVERIFY(world.term(u"alemania"_s));
    QCOMPARE(world.workspace.stored(third, u"regions_served"_s), Value(QStringList { u"alemania"_s }));
}

void TestVocabulariesSection::importedTermsAreReviewed()
{
    World world;
    world.workspace.edit(u"Import"_s, [](Edit &edit) -> Result<> {
        for (const QString &label : { u"Kubernets"_s, u"Quite new"_s }) {
            if (Result<> put = edit.putTerm(Technologies, Term { label, label, {}, {}, false }); !put)
                return put;
        }
        return edit.putTerm(Technologies, Term { u"kubernetes"_s, u"Kubernetes"_s, {}, {}, true });
    });
    world.open(Technologies);
    auto *only = world.find<QCheckBox>("showUnreviewedTerms");
    QVERIFY2(only->text().contains(u'2'), qPrintable(only->text()));
    QTest::mouseClick(only, Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(world.tree->model()->rowCount(), 2);
    world.click(u"Quite new"_s);
    world.press(u"acceptTerm"_s);
    QVERIFY(world.term(u"Quite new"_s, Technologies)->reviewed);
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Kubernets"_s); // the next to look at
    world.press(u"termMeans_kubernetes"_s);
    QTRY_VERIFY(!world.term(u"Kubernets"_s, Technologies));
    QCOMPARE(world.term(u"kubernetes"_s, Technologies)->synonyms, QStringList { u"Kubernets"_s });
}

void TestVocabulariesSection::retiredOnesComeBack()
{
    World world;
    QVERIFY(addTerm(world.session(), Technologies, u"Aaa"_s, {}));
    world.open(Technologies);
    world.click(u"Aaa"_s);
    QTest::keyClick(world.tree, Qt::Key_Delete);
    QVERIFY(world.session().retired().has(Technologies, u"aaa"_s));
    QVERIFY(!world.line(u"Aaa"_s).isValid());
    QTest::mouseClick(world.find<QCheckBox>("showRetiredTerms"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    world.click(u"Aaa"_s);
    world.press(u"retireTerm"_s);
    QVERIFY(!world.session().retired().has(Technologies, u"aaa"_s));
}

void TestVocabulariesSection::placesOfTheStandardAreAdded()
{
    World world;
    world.open();
    world.click(u"Austria"_s);
    QVERIFY(world.find<QPushButton>("addSubdivisions")->isVisible());
    world.press(u"addSubdivisions"_s);
    QVERIFY(world.term(u"AT-9"_s));
    QCOMPARE(world.term(u"AT-9"_s)->parents, QStringList { u"AT"_s });
    QVERIFY(world.tree->isExpanded(world.tree->currentIndex()));
    world.frame.messages.first().run();
    QVERIFY(!world.term(u"AT-9"_s));
    world.click(u"Europe"_s);
    QVERIFY(!world.find<QPushButton>("addSubdivisions")->isVisible());
}

void TestVocabulariesSection::fiveThousandTermsAreQuick()
{
    World world;
    world.workspace.edit(u"Many"_s, [](Edit &edit) -> Result<> {
        for (int i = 0; i < 5000; ++i) {
            Term term { u"t%1"_s.arg(i), u"Term %1"_s.arg(i), {}, {}, true };
            if (i >= 50)
                term.parents << u"t%1"_s.arg(i % 50);
            if (Result<> put = edit.putTerm(Technologies, term); !put)
                return put;
        }
        return {};
    });
    world.open(Technologies);
    world.click(u"Term 4321"_s);
    QElapsedTimer timer;
    timer.start();
    world.write("term_name", u"Better"_s);
    const qint64 renamed = timer.restart();
    auto *search = world.find<QLineEdit>("termSearch");
    search->setFocus();
    QTest::keyClicks(search, u"term 43"_s);
    qInfo("of 5,000 terms one was renamed in %lld ms; seven letters looked for in %lld ms", renamed, timer.elapsed());
    QVERIFY(world.line(u"Term 4322"_s).isValid());
    QVERIFY(!world.line(u"Term 1000"_s).isValid());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(world.tree->currentIndex().data().toString(), u"Better"_s);
}

QTEST_MAIN(TestVocabulariesSection)
#include "tst_vocabulariessection.moc"
