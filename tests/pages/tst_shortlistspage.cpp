#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/charts/degreemarks.h"
#include "ui/models/shortlisttablemodel.h"
#include "ui/pages/shortlistactions.h"
#include "ui/pages/shortlistspage.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace partnerscope;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId alpen;
    PartnerId bravo;
    ShortlistId list;
    std::unique_ptr<ShortlistsPage> page;

    explicit World(bool filled = true)
    {
        workspace.addProfile();
        alpen =
            workspace.addPartner(QStringLiteral("Alpen Netze"),
                                 { { QStringLiteral("employees"), 100.0 }, { QStringLiteral("collaboration"), 4.0 } });
        bravo =
            workspace.addPartner(QStringLiteral("Bravo, IT"),
                                 { { QStringLiteral("employees"), 900.0 }, { QStringLiteral("collaboration"), 4.0 } });
        if (filled) {
            const Result<ShortlistId> made =
                makeShortlist(workspace.session(), QStringLiteral("Nordics"), { alpen, bravo });
            if (!made)
                qFatal("%s", qPrintable(made.error().message));
            list = *made;
        }
        page = std::make_unique<ShortlistsPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("candidates"); }
    /// Companies, from the top.
    [[nodiscard]] QStringList order() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, ShortlistTableModel::CompanyColumn).data().toString();
        return names;
    }
    [[nodiscard]] QString fits() const
    {
        QStringList fits;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            fits << table()->model()->index(row, ShortlistTableModel::FitColumn).data().toString();
        return fits.join(QLatin1Char('|'));
    }
    /// What stands after the title.
    [[nodiscard]] QString detail() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChild<PageHeader *>()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] Shortlist stored() const
    {
        const Result<QList<Shortlist>> lists = const_cast<TestWorkspace &>(workspace).session().shortlists();
        return lists && !lists->isEmpty() ? lists->first() : Shortlist();
    }
    [[nodiscard]] ShortlistEntry entryOf(PartnerId partner) const
    {
        const Shortlist now = stored();
        const auto found = std::ranges::find(now.entries, partner, &ShortlistEntry::partner);
        return found == now.entries.end() ? ShortlistEntry() : *found;
    }
    [[nodiscard]] Qualification qualificationOf(PartnerId partner) const
    {
        const ShortlistEntryId entry = entryOf(partner).id;
        const Result<QList<Qualification>> all = const_cast<TestWorkspace &>(workspace).session().qualifications();
        for (const Qualification &each : all ? *all : QList<Qualification>()) {
            if (each.entry == entry)
                return each;
        }
        return {};
    }
};
} // namespace

class ShortlistsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageMakesTheFirstList()
    {
        World world(false);
        world.frame.fakePrompts().nextText = QStringLiteral("Healthcare 2026");
        const QList<QPushButton *> actions =
            world.page->findChildren<QPushButton *>(QStringLiteral("emptyStateAction"));
        const auto visible = std::ranges::find_if(actions, &QWidget::isVisible);
        QVERIFY(visible != actions.end());
        QTest::mouseClick(*visible, Qt::LeftButton);
        QCOMPARE(world.stored().name, QStringLiteral("Healthcare 2026"));
        QCOMPARE(world.stored().profile, QStringLiteral("Reseller@1"));
    }

    void addingTwiceAddsOnce()
    {
        World world;
        const Result<int> again = addToShortlist(world.workspace.session(), world.list, { world.alpen, world.bravo });
        QVERIFY(again);
        QCOMPARE(*again, 0);
        QCOMPARE(world.stored().entries.size(), std::size_t { 2 });
        QVERIFY(!makeShortlist(world.workspace.session(), QStringLiteral("nordics"), {}));
        QVERIFY(!addToShortlist(world.workspace.session(), { 99 }, { world.alpen }));
    }

    void candidatesStandBestFirstAndAreDecidedOn()
    {
        World world;
        QCOMPARE(world.table()->model()->index(0, ShortlistTableModel::CompanyColumn).data().toString(),
                 QStringLiteral("Bravo, IT"));
        QTest::mouseClick(world.find<QPushButton>("approve"), Qt::LeftButton);
        QCOMPARE(world.entryOf(world.bravo).status, CandidateStatus::Approved);
        QVERIFY(world.workspace.session().undo());
        QCOMPARE(world.entryOf(world.bravo).status, CandidateStatus::Proposed);
        QCOMPARE(world.find<QComboBox>("candidateStatus")->currentIndex(), 0);
    }

    void theReasonIsWrittenInThePanelAndInTheTable()
    {
        World world;
        auto *text = world.find<QPlainTextEdit>("rationale");
        QVERIFY(!text->toPlainText().isEmpty());
        world.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Large & <near>"));
        world.table()->setFocus();
        QCOMPARE(world.entryOf(world.bravo).rationale, QStringLiteral("Large & <near>"));
        const QModelIndex cell = world.table()->model()->index(1, ShortlistTableModel::RationaleColumn);
        world.table()->setCurrentIndex(cell);
        QTest::keyClick(world.table(), Qt::Key_F2);
        auto *line = world.table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Knows the Alps"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(world.entryOf(world.alpen).rationale, QStringLiteral("Knows the Alps"));
    }

    void candidatesAndListsComeBackAfterRemoval()
    {
        World world;
        QTest::keyClick(world.table(), Qt::Key_Delete);
        QCOMPARE(world.stored().entries.size(), std::size_t { 1 });
        world.frame.messages.last().run();
        QCOMPARE(world.stored().entries.size(), std::size_t { 2 });
        QTest::mouseClick(world.find<QAbstractButton>("removeShortlist"), Qt::LeftButton);
        QVERIFY(!world.stored().id.isValid());
        world.frame.messages.last().run();
        QCOMPARE(world.stored().entries.size(), std::size_t { 2 });
        QCOMPARE(world.table()->model()->rowCount(), 2);
    }

    void aListIsRenamed()
    {
        World world;
        world.frame.fakePrompts().nextText = QStringLiteral("Northern Europe");
        QTest::mouseClick(world.find<QAbstractButton>("renameShortlist"), Qt::LeftButton);
        QCOMPARE(world.stored().name, QStringLiteral("Northern Europe"));
    }

    void aNewListStandsByFitAndIsThenOrderedByHand()
    {
        World world;
        QCOMPARE(world.order(), (QStringList { QStringLiteral("Bravo, IT"), QStringLiteral("Alpen Netze") }));
        auto *byFit = world.find<QPushButton>("sortByFit");
        QVERIFY(!byFit->isEnabled());
        QVERIFY(!world.find<QAbstractButton>("moveUp")->isEnabled());
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Down, Qt::AltModifier);
        const QStringList moved { QStringLiteral("Alpen Netze"), QStringLiteral("Bravo, IT") };
        QCOMPARE(world.order(), moved);
        QCOMPARE(world.stored().entries.front().partner, world.alpen);
        QCOMPARE(world.table()->currentIndex().row(), 1);              // what was moved stays chosen
        QTest::keyClick(world.table(), Qt::Key_Down, Qt::AltModifier); // the last goes no further
        QCOMPARE(world.order(), moved);
        QVERIFY(world.workspace.session().undoName().contains(QStringLiteral("Bravo, IT")));
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.order() != moved);
        QVERIFY(world.workspace.session().redo());
        QCOMPARE(world.order(), moved);
        QVERIFY(byFit->isEnabled());
        QTest::mouseClick(byFit, Qt::LeftButton);
        QVERIFY(world.order() != moved);
        QVERIFY(world.workspace.session().undo());
        QCOMPARE(world.order(), moved);
        world.table()->selectRow(1);
        QTest::mouseClick(world.find<QAbstractButton>("moveUp"), Qt::LeftButton);
        QVERIFY(world.order() != moved);
        // By hand or not: a newcomer comes last in a list ordered by hand, in its place in one by fit.
        const PartnerId best =
            world.workspace.addPartner(QStringLiteral("Cargo Data"), { { QStringLiteral("employees"), 990.0 } });
        QVERIFY(addToShortlist(world.workspace.session(), world.list, { best }));
        QCOMPARE(world.order().size(), 3);
    }

    void theVersionAListWasMadeWithGoesOnMeasuring()
    {
        World world;
        QCOMPARE(world.stored().profile, QStringLiteral("Reseller@1"));
        const QString before = world.fits();
        QVERIFY2(world.detail().contains(QStringLiteral("Reseller, version 1")), qPrintable(world.detail()));
        QVERIFY2(world.detail().contains(QStringLiteral("made on")), qPrintable(world.detail()));
        world.workspace.addProfile(); // a second version of the name
        QCOMPARE(world.workspace.session().profiles().size(), 2);
        QCOMPARE(world.fits(), before);
        QVERIFY(world.detail().contains(QStringLiteral("Reseller, version 1")));
    }

    void aVersionThatIsGoneIsSaidAndNoOtherTakesItsPlace()
    {
        World world;
        Shortlist list = world.stored();
        list.profile = QStringLiteral("Reseller@7");
        QVERIFY(world.workspace.session().edit(QStringLiteral("Change"), [&](Edit &edit) -> Result<> {
            const Result<ShortlistId> saved = edit.saveShortlist(list);
            return saved ? Result<>() : Result<>(saved.failure());
        }));
        auto *notice = world.find<MessageBar>("listNotice");
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("version 7")), qPrintable(notice->text()));
        QVERIFY(!world.find<QPushButton>("exportCsv")->isEnabled());
        QCOMPARE(world.fits(), QStringLiteral("–|–"));
        Q_EMIT notice->actionTriggered();
        QCOMPARE(world.stored().profile, QStringLiteral("Reseller@1"));
        QVERIFY(!notice->isVisible());
        QVERIFY(world.find<QPushButton>("exportCsv")->isEnabled());
        // A list of earlier names no version: it is measured with the one in force, and says so.
        list.profile = QStringLiteral("Reseller");
        QVERIFY(world.workspace.session().edit(QStringLiteral("Change"), [&](Edit &edit) -> Result<> {
            const Result<ShortlistId> saved = edit.saveShortlist(list);
            return saved ? Result<>() : Result<>(saved.failure());
        }));
        QVERIFY2(world.detail().contains(QStringLiteral("present version (1)")), qPrintable(world.detail()));
    }

    void exportsAWorkbook()
    {
        World world;
        const QString path = world.workspace.file(QStringLiteral("list.xlsx"));
        world.frame.fakePrompts().nextSaveFile = path;
        QTest::mouseClick(world.find<QPushButton>("exportXlsx"), Qt::LeftButton);
        QVERIFY(world.frame.errors.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
    }

    void aLongProfileLeavesRoomInASmallWindow()
    {
        World world;
        world.workspace.addProfile(QStringLiteral("Cloud-security VAR for hospitals and the life sciences"));
        const Result<ShortlistId> made =
            makeShortlist(world.workspace.session(), QStringLiteral("Small"), { world.alpen });
        QVERIFY(made);
        auto *lists = world.find<QTableView>("shortlistList");
        lists->selectRow(lists->model()->rowCount() - 1);
        QVERIFY(world.detail().contains(QStringLiteral("life sciences, version 1")));
        QVERIFY(world.find<QWidget>("candidatePanel")->isVisible());
        // What a window of 1024 leaves beside the rail, with the panel open.
        QVERIFY2(world.page->minimumSizeHint().width() <= 944,
                 qPrintable(QString::number(world.page->minimumSizeHint().width())));
    }

    void theChecksAreRatedWithEvidence()
    {
        World world;
        world.workspace.session().setAuthor(QStringLiteral("Ada"));
        world.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        const auto words = [&](int row) {
            return world.table()->model()->index(row, ShortlistTableModel::ChecksColumn).data().toString();
        };
        QCOMPARE(words(0), QStringLiteral("Customer open, Credibility open, Capabilities open, Commitment open"));
        auto *rating = world.find<QComboBox>("rating:Credibility");
        rating->setFocus();
        QTest::keyClick(rating, Qt::Key_End);
        QCOMPARE(words(0), QStringLiteral("Customer open, Credibility met, Capabilities open, Commitment open"));
        QCOMPARE(words(1), QStringLiteral("Customer open, Credibility open, Capabilities open, Commitment open"));
        auto *evidence = world.find<QLineEdit>("evidence:Credibility");
        QTest::mouseClick(evidence, Qt::LeftButton);
        QTest::keyClicks(evidence, QStringLiteral("Two references <called>"));
        world.table()->selectRow(1); // what is typed is not lost
        const CandidateCheck check = world.qualificationOf(world.bravo).check(QStringLiteral("Credibility"));
        QCOMPARE(check.rating, CheckRating::Met);
        QCOMPARE(check.evidence, QStringLiteral("Two references <called>"));
        QCOMPARE(check.checkedBy, QStringLiteral("Ada"));
        QCOMPARE(check.checkedOn, world.workspace.session().clock().today());
        QVERIFY(world.qualificationOf(world.alpen).isEmpty());
        QCOMPARE(evidence->text(), QString());
        QCOMPARE(world.workspace.session().undoName(), QStringLiteral("Rate Credibility of Bravo, IT"));
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.qualificationOf(world.bravo).isEmpty());
        QCOMPARE(words(0), words(1));
    }

    void theListOfChecksIsTheWorkspaces()
    {
        World world;
        world.frame.fakePrompts().nextText = QStringLiteral(" Customer , Culture,customer,");
        QTest::mouseClick(world.find<QAbstractButton>("editChecks"), Qt::LeftButton);
        const QModelIndex cell = world.table()->model()->index(0, ShortlistTableModel::ChecksColumn);
        QCOMPARE(cell.data().toString(), QStringLiteral("Customer open, Culture open"));
        QVERIFY(world.page->findChild<QComboBox *>(QStringLiteral("rating:Culture")));
        QVERIFY(!world.page->findChild<QComboBox *>(QStringLiteral("rating:Commitment")));
        QVERIFY(world.find<QLabel>("checksLegend")->text().contains(QStringLiteral("Customer, Culture")));
        world.frame.fakePrompts().nextText = QStringLiteral("A, B, C, D, E, F, G");
        QTest::mouseClick(world.find<QAbstractButton>("editChecks"), Qt::LeftButton);
        QVERIFY(world.table()->columnWidth(ShortlistTableModel::ChecksColumn) >= DegreesDelegate::widthFor(7));
        QVERIFY(world.workspace.session().undo());
        world.frame.fakePrompts().nextText = QStringLiteral(" , ");
        QTest::mouseClick(world.find<QAbstractButton>("editChecks"), Qt::LeftButton); // nothing is no list
        QCOMPARE(cell.data().toString(), QStringLiteral("Customer open, Culture open"));
        QVERIFY(world.workspace.session().undo());
        QVERIFY(world.page->findChild<QComboBox *>(QStringLiteral("rating:Commitment")));
    }

    void theNextStepHasAnOwnerAndADayThatCanPass()
    {
        World world;
        world.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        const QDate today = world.workspace.session().clock().today();
        const auto type = [&](const char *name, const QString &text) {
            auto *field = world.find<QLineEdit>(name);
            QTest::mouseClick(field, Qt::LeftButton);
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        const auto second = [&] {
            return world.table()->model()->index(0, ShortlistTableModel::StatusColumn).data(SecondLineRole).toString();
        };
        type("nextStep", QStringLiteral("Call references"));
        type("nextOwner", QStringLiteral("Ada"));
        QCOMPARE(second(), QString());
        type("nextBy", QStringLiteral("soon"));
        auto *note = world.find<QLabel>("nextNote");
        QVERIFY(note->isVisible());
        QVERIFY(!world.qualificationOf(world.bravo).nextBy.isValid());
        QCOMPARE(world.find<QLineEdit>("nextBy")->text(), QStringLiteral("soon"));
        type("nextBy", today.toString(Qt::ISODate));
        QVERIFY(!note->isVisible());
        QVERIFY(second().startsWith(QStringLiteral("by ")));
        type("nextBy", today.addDays(-1).toString(Qt::ISODate));
        QVERIFY(note->isVisible() && note->text().startsWith(QStringLiteral("Overdue since")));
        QCOMPARE(second(), QStringLiteral("overdue"));
        const Qualification found = world.qualificationOf(world.bravo);
        QCOMPARE(found.nextStep, QStringLiteral("Call references"));
        QCOMPARE(found.nextOwner, QStringLiteral("Ada"));
        QCOMPARE(found.nextBy, today.addDays(-1));
    }

    void theDecisionHasAReasonThatIsExported()
    {
        World world;
        auto *reason = world.find<QLineEdit>("decisionReason");
        QTest::mouseClick(reason, Qt::LeftButton);
        QTest::keyClicks(reason, QStringLiteral("No team of its own"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::mouseClick(world.find<QPushButton>("decline"), Qt::LeftButton);
        const QString csv = world.workspace.file(QStringLiteral("decided.csv"));
        world.frame.fakePrompts().nextSaveFile = csv;
        QTest::mouseClick(world.find<QPushButton>("exportCsv"), Qt::LeftButton);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY2(lines.at(0).endsWith(",rationale,decision,reason,check:Customer,evidence:Customer,check:Credibility,"
                                      "evidence:Credibility,check:Capabilities,evidence:Capabilities,check:Commitment,"
                                      "evidence:Commitment,next_step,next_owner,next_by"),
                 lines.at(0).constData());
        QVERIFY2(lines.at(1).contains(",declined,No team of its own,open,,open,,open,,open,,,,"),
                 lines.at(1).constData());
    }

    void aReasonIsProposedInWords()
    {
        World world;
        const QString proposed = world.entryOf(world.bravo).rationale;
        QVERIFY(!proposed.isEmpty());
        world.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
        auto *text = world.find<QPlainTextEdit>("rationale");
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Mine"));
        auto *propose = world.find<QPushButton>("proposeReason");
        propose->setFocus();
        QTest::keyClick(propose, Qt::Key_Space);
        QCOMPARE(world.entryOf(world.bravo).rationale, proposed);
        QCOMPARE(text->toPlainText(), proposed);
        QVERIFY(world.workspace.session().undo());
        QCOMPARE(text->toPlainText(), QStringLiteral("Mine"));
    }

    void exportsCsvAndPdf()
    {
        World world;
        const QString csv = world.workspace.file(QStringLiteral("list.csv"));
        world.frame.fakePrompts().nextSaveFile = csv;
        QTest::mouseClick(world.find<QPushButton>("exportCsv"), Qt::LeftButton);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("rank,partner,fit,low,high,known,status,tier,excluded_by,rationale"));
        QVERIFY(text.contains("\"Bravo, IT\""));
        const QString pdf = world.workspace.file(QStringLiteral("list.pdf"));
        world.frame.fakePrompts().nextSaveFile = pdf;
        QTest::mouseClick(world.find<QPushButton>("exportPdf"), Qt::LeftButton);
        QFile document(pdf);
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll().startsWith("%PDF"));
        QVERIFY(world.frame.errors.isEmpty());
        world.frame.fakePrompts().nextSaveFile = world.workspace.file(QStringLiteral("no/such/folder/list.csv"));
        QTest::mouseClick(world.find<QPushButton>("exportCsv"), Qt::LeftButton);
        QCOMPARE(world.frame.errors.size(), 1);
    }
};

QTEST_MAIN(ShortlistsPageTest)
#include "tst_shortlistspage.moc"
