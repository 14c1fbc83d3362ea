#include "partnersworld.h"
#include "session/partnerviews.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// The Partners page with what its menus hold.
struct World : PartnersWorld {
    [[nodiscard]] QPushButton *views() const { return find<QPushButton>("partnerViews"); }
    /// Opens a menu and chooses an action by its object name or its text.
    void choose(QMenu *menu, const QString &what)
    {
        Q_EMIT menu->aboutToShow();
        QAction *action = menu->findChild<QAction *>(what);
        for (QAction *each : menu->actions()) {
            if (!action && each->text() == what)
                action = each;
        }
        if (!action || !action->isEnabled())
            qFatal("%s cannot be chosen", qPrintable(what));
        action->trigger();
    }
    void chooseView(const QString &what) { choose(views()->menu(), what); }
    void chooseMore(const QString &what) { choose(find<QToolButton>("morePartners")->menu(), what); }
    [[nodiscard]] PartnerTableModel *model() const { return qobject_cast<PartnerTableModel *>(table()->model()); }
    [[nodiscard]] QString cell(int row, int column = 0) const { return model()->index(row, column).data().toString(); }
    void search(const QString &text) { QTest::keyClicks(find<QLineEdit>("partnerSearch"), text); }
    [[nodiscard]] QStringList savedNames()
    {
        QStringList names;
        const Result<QList<PartnerView>> views = partnerViews(workspace.session()); // must outlive the loop
        for (const PartnerView &view : *views)
            names << view.name;
        return names;
    }
};

Filter largeCompanies()
{
    Condition size;
    size.attribute = QStringLiteral("employees");
    size.kind = Condition::Kind::Between;
    size.from = 400;
    return { {}, { size } };
}
} // namespace

/// Saved views, groups, copies and exports of the Partners page.
class PartnersViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewIsSavedChangedResetRenamedAndDeleted()
    {
        World world;
        Session &session = world.workspace.session();
        QCOMPARE(world.views()->text(), QStringLiteral("Standard view"));
        world.page->showFilter(largeCompanies());
        world.model()->sortBy(QStringLiteral("name"), Qt::DescendingOrder);
        QCOMPARE(world.views()->text(), QStringLiteral("Standard view, changed"));
        world.frame.fakePrompts().nextText = QStringLiteral("Large & ready");
        world.chooseView(QStringLiteral("saveViewAs"));
        QCOMPARE(world.views()->text(), QStringLiteral("Large && ready"));
        QCOMPARE(session.undoName(), QStringLiteral("Save view Large & ready"));
        // A change is said, and gone when it is taken back.
        world.search(QStringLiteral("br"));
        QCOMPARE(world.views()->text(), QStringLiteral("Large && ready, changed"));
        world.chooseView(QStringLiteral("resetView"));
        QCOMPARE(world.views()->text(), QStringLiteral("Large && ready"));
        QCOMPARE(world.count(), QStringLiteral("2 of 3"));
        QCOMPARE(world.cell(0), QStringLiteral("Cargo Data"));
        // Chosen from the list: the standard one, and back.
        world.chooseView(QStringLiteral("Standard view"));
        QCOMPARE(world.count(), QStringLiteral("3 companies"));
        QCOMPARE(world.cell(0), QStringLiteral("Bravo IT"));
        world.chooseView(QStringLiteral("Large && ready"));
        QCOMPARE(world.count(), QStringLiteral("2 of 3"));
        world.chooseMore(QStringLiteral("groupBy_country"));
        world.chooseView(QStringLiteral("saveView"));
        QCOMPARE(world.views()->text(), QStringLiteral("Large && ready"));
        QCOMPARE(partnerViews(session)->first().groupBy, QStringLiteral("country"));
        QVERIFY(session.undo());
        QCOMPARE(world.views()->text(), QStringLiteral("Large && ready, changed"));
        QVERIFY(session.redo());
        world.frame.fakePrompts().nextText = QStringLiteral("Large");
        world.chooseView(QStringLiteral("renameView"));
        QCOMPARE(world.savedNames(), QStringList { QStringLiteral("Large") });
        QCOMPARE(world.views()->text(), QStringLiteral("Large"));
        world.chooseView(QStringLiteral("deleteView"));
        QVERIFY(world.savedNames().isEmpty());
        QCOMPARE(world.views()->text(), QStringLiteral("Standard view, changed")); // the look stays
        world.frame.messages.last().run();
        QCOMPARE(world.savedNames(), QStringList { QStringLiteral("Large") });
        QVERIFY(world.frame.errors.isEmpty());
    }

    void aNameThatExistsIsAskedAbout()
    {
        World world;
        world.frame.fakePrompts().nextText = QStringLiteral("Mine");
        world.chooseView(QStringLiteral("saveViewAs"));
        world.search(QStringLiteral("br"));
        world.frame.fakePrompts().nextText = QStringLiteral("mine");
        world.chooseView(QStringLiteral("saveViewAs")); // not confirmed
        QVERIFY(partnerViews(world.workspace.session())->first().filter.search.isEmpty());
        world.frame.fakePrompts().nextText = QStringLiteral("mine");
        world.frame.fakePrompts().nextConfirm = true;
        world.chooseView(QStringLiteral("saveViewAs"));
        QCOMPARE(world.savedNames().size(), 1);
        QCOMPARE(partnerViews(world.workspace.session())->first().filter.search, QStringLiteral("br"));
    }

    void everythingOfAViewComesBackFromTheWorkspace()
    {
        World world;
        PartnerView view;
        view.name = QStringLiteral("All of it <b>");
        view.filter.search = QStringLiteral("ä=1");
        using Kind = Condition::Kind;
        for (const Kind kind : { Kind::Between, Kind::AnyOf, Kind::AllOf, Kind::NoneOf, Kind::Contains, Kind::IsUnknown,
                                 Kind::IsKnown, Kind::IsStale, Kind::GradedAs, Kind::ChangedSince, Kind::FromSource })
            view.filter.conditions << Condition {
                QStringLiteral("employees"), kind, 1.5, std::nullopt, { u"a"_s }, u"\"text\""_s
            };
        view.sortKey = QStringLiteral("country");
        view.descending = true;
        view.columns = { { QStringLiteral("name"), 311 }, { partnercolumn::Fit, 0 } };
        view.groupBy = QStringLiteral("owner");
        Session &session = world.workspace.session();
        QVERIFY(savePartnerView(session, view));
        PartnerView other = view;
        other.name = QStringLiteral("Another");
        QVERIFY(savePartnerView(session, other));
        const Result<QList<PartnerView>> views = partnerViews(session);
        QVERIFY(views);
        QCOMPARE(views->size(), 2);
        QVERIFY(views->at(0) == view);
        QCOMPARE(renamePartnerView(session, QStringLiteral("Another"), QStringLiteral("ALL OF IT <b>")).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(removePartnerView(session, QStringLiteral("Gone")).error().code, ErrorCode::NotFound);
        view.name = QStringLiteral("  ");
        QCOMPARE(savePartnerView(session, view).error().code, ErrorCode::InvalidInput);
    }

    void whatAnotherVersionWroteIsLeftAlone()
    {
        World world;
        Session &session = world.workspace.session();
        const QString text = QStringLiteral(
            R"([{"name":"Later","columns":[{"key":"name"}],"conditions":[{"kind":"resembles","attribute":"name"}]}])");
        world.workspace.edit(QStringLiteral("Set"),
                             [&](Edit &edit) { return edit.saveSetting(QStringLiteral("partner_views"), text); });
        QCOMPARE(partnerViews(session).error().code, ErrorCode::InvalidInput);
        PartnerView view;
        view.name = QStringLiteral("Mine");
        view.columns = { { QStringLiteral("name"), 0 } };
        QCOMPARE(savePartnerView(session, view).error().code, ErrorCode::InvalidInput);
        QCOMPARE(*session.workspaceSetting(QStringLiteral("partner_views")), text);
    }

    void columnsAreMovedAndResizedByTheMouse()
    {
        World world;
        world.frame.fakePrompts().nextText = QStringLiteral("Narrow");
        world.chooseView(QStringLiteral("saveViewAs"));
        QHeaderView *header = world.table()->horizontalHeader();
        const int y = header->height() / 2;
        const auto drag = [&](int from, int to) {
            QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(from, y));
            for (const int x : { from + (to - from) / 2, to })
                QTest::mouseMove(header->viewport(), QPoint(x, y));
            QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(to, y));
        };
        const int edge = header->sectionViewportPosition(1) + header->sectionSize(1) - 1;
        drag(edge, edge + 40);
        QCOMPARE(header->sectionSize(1), 156);
        QCOMPARE(world.views()->text(), QStringLiteral("Narrow, changed"));
        const QStringList before = world.model()->columns();
        drag(header->sectionViewportPosition(1) + 20, header->sectionViewportPosition(2) + header->sectionSize(2) - 4);
        QStringList after = before;
        after.swapItemsAt(1, 2);
        QTRY_COMPARE(world.model()->columns(), after);
        QCOMPARE(header->sectionSize(2), 156); // the width goes with its column
        world.chooseView(QStringLiteral("resetView"));
        QCOMPARE(world.model()->columns(), before);
        QCOMPARE(header->sectionSize(1), 116);
    }

    void groupsAreCountedFoldedAndPassedByKeyboard()
    {
        World world;
        world.workspace.addPartner(
            QStringLiteral("Dansk Data"),
            { { QStringLiteral("country"), QStringLiteral("DE") }, { QStringLiteral("employees"), 950.0 } });
        world.chooseMore(QStringLiteral("groupBy_country"));
        const auto shown = [&] {
            QStringList rows;
            for (int row = 0; row < world.model()->rowCount(); ++row)
                rows << world.cell(row);
            return rows;
        };
        const QStringList whole { QStringLiteral("Germany (2)"), QStringLiteral("Dansk Data"),
                                  QStringLiteral("Alpen Netze"), QStringLiteral("Sweden (1)"),
                                  QStringLiteral("Bravo IT"),    QStringLiteral("Unknown (1)"),
                                  QStringLiteral("Cargo Data") };
        QCOMPARE(shown(), whole);
        QCOMPARE(world.count(), QStringLiteral("4 companies"));
        // A click on a head folds it; the company below it keeps being selected.
        world.click(4);
        QCOMPARE(world.panel()->partner(), world.bravo);
        world.click(0);
        QCOMPARE(shown().first(2), QStringList({ QStringLiteral("Germany (2)"), QStringLiteral("Sweden (1)") }));
        QCOMPARE(world.count(), QStringLiteral("4 companies"));
        QCOMPARE(world.table()->selectionModel()->selectedRows().first().row(), 2);
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Right);
        QCOMPARE(shown(), whole);
        QTest::keyClick(world.table(), Qt::Key_Return);
        QCOMPARE(shown().size(), 5);
        QVERIFY(world.frame.openedPartnerPages.isEmpty());
        world.chooseMore(QStringLiteral("Fold all groups"));
        QCOMPARE(shown(),
                 QStringList(
                     { QStringLiteral("Germany (2)"), QStringLiteral("Sweden (1)"), QStringLiteral("Unknown (1)") }));
        world.chooseMore(QStringLiteral("Unfold all groups"));
        world.table()->selectAll();
        QCOMPARE(world.find<QLabel>("selectedCount")->text(), QStringLiteral("4 selected"));
        world.chooseMore(QStringLiteral("groupBy_owner"));
        QCOMPARE(shown().first(), QStringLiteral("No owner (4)"));
        world.chooseMore(QStringLiteral("groupBy_@tier"));
        QVERIFY(shown().first().startsWith(QStringLiteral("Gold (")));
        world.chooseMore(QStringLiteral("groupBy_"));
        QCOMPARE(shown().size(), 4);
    }

    void aSelectionIsCopiedAsARangeOfASpreadsheet()
    {
        World world;
        const PartnerId odd =
            world.workspace.addPartner(QStringLiteral("=Odd \"IT\"\tLtd"), { { QStringLiteral("growth"), 12.5 } });
        world.model()->setColumns({ QStringLiteral("name"), QStringLiteral("growth"), QStringLiteral("country") });
        world.model()->sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        world.page->showPartner(odd);
        world.table()->selectionModel()->select(QItemSelection(world.model()->index(0, 0), world.model()->index(1, 2)),
                                                QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(),
                 QStringLiteral("Name\t%1\tCountry\n\"'=Odd \"\"IT\"\"\tLtd\"\t%2\t\nAlpen Netze\t\tGermany\n")
                     .arg(world.workspace.session().schema()->find(QStringLiteral("growth"))->label,
                          QLocale().toString(12.5, 'f', 1)));
        QVERIFY(data->html().contains(QStringLiteral("<td>&#39;=Odd"))
                || data->html().contains(QStringLiteral("<td>'=Odd &quot;IT")));
        QCOMPARE(world.frame.messages.last().text, QStringLiteral("2 companies copied."));
        world.table()->clearSelection();
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(world.frame.messages.size(), 1);
    }

    void whatIsShownIsExported()
    {
        World world;
        world.model()->setColumns({ QStringLiteral("country"), QStringLiteral("name"), partnercolumn::FitBar });
        world.page->showFilter(largeCompanies());
        world.model()->sortBy(QStringLiteral("name"), Qt::DescendingOrder);
        world.chooseMore(QStringLiteral("groupBy_country"));
        world.chooseMore(QStringLiteral("Fold all groups")); // folded is not filtered
        const QString path = world.workspace.file(QStringLiteral("seen.csv"));
        world.frame.fakePrompts().nextSaveFile = path;
        world.chooseMore(QStringLiteral("exportShown"));
        QTRY_COMPARE(world.frame.messages.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QByteArray("Country,Name,\"Fit, at least\",\"Fit, at most\""));
        QVERIFY(lines.at(1).startsWith("Sweden,Bravo IT,92.5"));
        QVERIFY(lines.at(2).startsWith(",Cargo Data,"));
        const QString book = world.workspace.file(QStringLiteral("seen.XLSX"));
        world.frame.fakePrompts().nextSaveFile = book;
        world.chooseMore(QStringLiteral("exportShown"));
        QTRY_COMPARE(world.frame.messages.size(), 2);
        QFile workbook(book);
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        QVERIFY(workbook.readAll().startsWith("PK"));
        world.frame.fakePrompts().nextSaveFile = world.workspace.file(QStringLiteral("no/such/folder.csv"));
        world.chooseMore(QStringLiteral("exportShown"));
        QTRY_COMPARE(world.frame.errors.size(), 1);
        QCOMPARE(world.frame.errors.first().code, ErrorCode::Io);
    }

    void theSelectedAreAskedByQuestionnaire()
    {
        World world;
        world.click(0);
        world.chooseMore(QStringLiteral("askSelected"));
        QCOMPARE(world.frame.questioned, std::vector<PartnerId> { world.bravo });
        QVERIFY(world.frame.questionedFor.isEmpty());
    }
};

QTEST_MAIN(PartnersViewsTest)
#include "tst_partnersviews.moc"
