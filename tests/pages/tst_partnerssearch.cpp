#include "partnersworld.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace partnerscope;

using World = PartnersWorld;

/// Search and filters of the Partners page.
class PartnersSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAsYouType()
    {
        World world;
        QCOMPARE(world.count(), QStringLiteral("3 companies"));
        world.page->focusSearch();
        QTest::keyClicks(world.find<QLineEdit>("partnerSearch"), QStringLiteral("aRg"));
        QCOMPARE(world.table()->model()->rowCount(), 1);
        QCOMPARE(world.count(), QStringLiteral("1 of 3"));
        QTest::keyClick(world.find<QLineEdit>("partnerSearch"), Qt::Key_Escape);
        QCOMPARE(world.table()->model()->rowCount(), 3);
        QTest::keyClick(world.find<QLineEdit>("partnerSearch"), Qt::Key_Down);
        QCOMPARE(world.panel()->partner(), world.bravo);
    }

    void findsPeopleOtherNamesAndTagsAndForgivesATypo()
    {
        World world;
        Session &session = world.workspace.session();
        Contact contact;
        contact.partner = world.cargo;
        contact.name = QStringLiteral("Zoë Müller");
        world.workspace.addContact(contact);
        world.workspace.edit(QStringLiteral("Alias"), [&](Edit &edit) {
            return edit.addAlias(world.alpen, QStringLiteral("Mountain Networks"));
        });
        world.workspace.edit(QStringLiteral("Regions"), [&](Edit &edit) {
            return edit.setFact(world.bravo, QStringLiteral("regions_served"),
                                { QStringList { QStringLiteral("PL") }, session.ownEvidence() });
        });
        auto *search = world.find<QLineEdit>("partnerSearch");
        const auto found = [&](const QString &text) {
            search->clear();
            QTest::keyClicks(search, text);
            QStringList names;
            for (int row = 0; row < world.table()->model()->rowCount(); ++row)
                names << world.table()->model()->index(row, 0).data().toString();
            return names;
        };
        QCOMPARE(found(QStringLiteral("muller zoe")), QStringList { QStringLiteral("Cargo Data") });
        QCOMPARE(found(QStringLiteral("mount")), QStringList { QStringLiteral("Alpen Netze") });
        QCOMPARE(found(QStringLiteral("poland")), QStringList { QStringLiteral("Bravo IT") });
        QCOMPARE(found(QStringLiteral("crago")), QStringList { QStringLiteral("Cargo Data") });
        QCOMPARE(world.count(), QStringLiteral("1 of 3, 1 spelled similarly"));
        // A person who is removed is no longer found, and is again after undo.
        const QList<Contact> contacts = *session.contacts(world.cargo);
        world.workspace.edit(QStringLiteral("Remove"),
                             [&](Edit &edit) { return edit.removeContact(contacts.first().id); });
        QVERIFY(found(QStringLiteral("zoe")).isEmpty());
        QVERIFY(session.undo());
        QCOMPARE(found(QStringLiteral("zoe")), QStringList { QStringLiteral("Cargo Data") });
    }

    void theBestMatchStandsFirstUntilSomebodySorts()
    {
        World world;
        world.workspace.addPartner(QStringLiteral("Bravissimo"), { { QStringLiteral("employees"), 999.0 } });
        auto *search = world.find<QLineEdit>("partnerSearch");
        QTest::keyClicks(search, QStringLiteral("brav"));
        const auto first = [&] { return world.table()->model()->index(0, 0).data().toString(); };
        QTest::keyClicks(search, QStringLiteral("o"));
        QCOMPARE(first(), QStringLiteral("Bravo IT"));
        QCOMPARE(world.table()->horizontalHeader()->sortIndicatorSection(), -1);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("bra"));
        auto *header = world.table()->horizontalHeader();
        const int employees = world.columnOf(QStringLiteral("employees"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(employees) + 20, header->height() / 2));
        QCOMPARE(first(), QStringLiteral("Bravissimo"));
        QCOMPARE(header->sortIndicatorSection(), employees);
        search->clear();
        QCOMPARE(first(), QStringLiteral("Bravissimo"));
    }

    void filtersByChipsAndTakesThemAway()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("addFilter"), Qt::LeftButton);
        auto *attribute = world.find<QComboBox>("filterAttribute");
        attribute->setCurrentIndex(attribute->findData(QStringLiteral("country")));
        auto *list = world.find<QListWidget>("checklist");
        const QList<QListWidgetItem *> germany = list->findItems(QStringLiteral("Germany"), Qt::MatchExactly);
        QCOMPARE(germany.size(), 1);
        germany.first()->setCheckState(Qt::Checked);
        QTest::mouseClick(world.find<QPushButton>("filterApply"), Qt::LeftButton);
        QCOMPARE(world.table()->model()->rowCount(), 1);
        auto *chip = world.find<QAbstractButton>("filterChip0");
        QCOMPARE(chip->text(), QStringLiteral("Country: Germany"));
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
        QTRY_COMPARE(world.table()->model()->rowCount(), 3);
        QVERIFY(!world.page->findChild<QAbstractButton *>(QStringLiteral("filterChip0")));
    }

    void aFilterIsChangedByKeyboardAlone()
    {
        World world;
        Filter filter;
        Condition size;
        size.attribute = QStringLiteral("employees");
        size.kind = Condition::Kind::Between;
        size.from = 400;
        filter.conditions = { size };
        world.page->showFilter(filter);
        QCOMPARE(world.count(), QStringLiteral("2 of 3"));
        auto *chip = world.find<QAbstractButton>("filterChip0");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        auto *from = world.find<QLineEdit>("filterFrom");
        QCOMPARE(from->text(), QStringLiteral("400"));
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("600"));
        auto *to = world.find<QLineEdit>("filterTo");
        QTest::keyClicks(to, QStringLiteral("50"));
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(world.find<QLabel>("filterProblem")->isVisible()); // 600 to 50
        to->clear();
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(world.count(), QStringLiteral("1 of 3"));
        chip = world.find<QAbstractButton>("filterChip0");
        QCOMPARE(chip->text(), QStringLiteral("Employees: 600 and more"));
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(world.count(), QStringLiteral("3 companies"));
    }

    void everyConditionIsBuiltInThePopupAndSaidInWords()
    {
        World world;
        // What is chosen in the popup, and the chip that comes of it.
        const auto build = [&](const QString &attribute, Condition::Kind kind, const QStringList &check) {
            QTest::mouseClick(world.find<QPushButton>("addFilter"), Qt::LeftButton);
            auto *about = world.find<QComboBox>("filterAttribute");
            about->setCurrentIndex(attribute.isEmpty() ? about->count() - 1 : about->findData(attribute));
            auto *kinds = world.find<QComboBox>("filterKind");
            kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
            for (const QString &label : check) {
                if (auto *field = world.page->findChild<QLineEdit *>(label)) {
                    QTest::keyClicks(field, QStringLiteral("2026-05-01"));
                    continue;
                }
                const QList<QListWidgetItem *> items =
                    world.find<QListWidget>("checklist")->findItems(label, Qt::MatchExactly);
                if (items.size() != 1)
                    qFatal("%s", qPrintable(label));
                items.first()->setCheckState(Qt::Checked);
            }
            QTest::mouseClick(world.find<QPushButton>("filterApply"), Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const QString text = world.find<QAbstractButton>("filterChip0")->text();
            const QString count = world.count();
            world.page->showFilter({});
            return QStringLiteral("%1 | %2").arg(text, count);
        };
        using Kind = Condition::Kind;
        QCOMPARE(build(QStringLiteral("country"), Kind::AnyOf, { QStringLiteral("Europe") }),
                 QStringLiteral("Country: Europe | 2 of 3"));
        QCOMPARE(build(QStringLiteral("country"), Kind::NoneOf, { QStringLiteral("Europe") }),
                 QStringLiteral("Country: none of Europe | 1 of 3"));
        QCOMPARE(build(QStringLiteral("collaboration"), Kind::IsUnknown, {}),
                 QStringLiteral("%1: unknown | 1 of 3")
                     .arg(world.workspace.session().schema()->find(QStringLiteral("collaboration"))->label));
        QCOMPARE(build(QStringLiteral("employees"), Kind::GradedAs, { QStringLiteral("Verified") }),
                 QStringLiteral("Employees: Verified | 3 companies"));
        QCOMPARE(build({}, Kind::ChangedSince, { QStringLiteral("filterFrom") }),
                 QStringLiteral("Any fact: recorded since %1 | 3 companies")
                     .arg(QLocale().toString(QDate(2026, 5, 1), QLocale::ShortFormat)));
        QCOMPARE(build({}, Kind::FromSource, { QStringLiteral("Entered by hand") }),
                 QStringLiteral("Any fact: from Entered by hand | 3 companies"));
        QCOMPARE(build(partnercolumn::Tier, Kind::AnyOf, { QStringLiteral("Gold") }),
                 QStringLiteral("Tier: Gold | 1 of 3"));
    }

    void filterSaysWhatIsWrongWithANumber()
    {
        World world;
        QTest::mouseClick(world.find<QPushButton>("addFilter"), Qt::LeftButton);
        auto *attribute = world.find<QComboBox>("filterAttribute");
        attribute->setCurrentIndex(attribute->findData(QStringLiteral("employees")));
        QTest::keyClicks(world.find<QLineEdit>("filterFrom"), QStringLiteral("many"));
        QTest::mouseClick(world.find<QPushButton>("filterApply"), Qt::LeftButton);
        QCOMPARE(world.table()->model()->rowCount(), 3);
        QVERIFY(world.find<QWidget>("filterPopup")->isVisible());
        world.find<QLineEdit>("filterFrom")->clear();
        QTest::keyClicks(world.find<QLineEdit>("filterFrom"), QStringLiteral("400"));
        QTest::keyClick(world.find<QLineEdit>("filterFrom"), Qt::Key_Return);
        QCOMPARE(world.table()->model()->rowCount(), 2);
    }

    void theRowsOnShowStayWhileFactsChange()
    {
        World world;
        for (int i = 0; i < 200; ++i)
            world.workspace.addPartner(QStringLiteral("Company %1").arg(i, 3, 10, QLatin1Char('0')));
        auto *model = qobject_cast<PartnerTableModel *>(world.table()->model());
        model->sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        QTableView *table = world.table();
        QTRY_VERIFY(table->verticalScrollBar()->maximum() > 100 * table->verticalHeader()->defaultSectionSize());
        table->verticalScrollBar()->setValue(60 * table->verticalHeader()->defaultSectionSize() + 7);
        const PartnerId top = model->partnerAt(table->rowAt(0));
        table->selectionModel()->select(QItemSelection(model->index(70, 0), model->index(74, model->columnCount() - 1)),
                                        QItemSelectionModel::ClearAndSelect);
        const PartnerId selected = model->partnerAt(72);
        world.workspace.addPartner(QStringLiteral("Aaron"));
        QCOMPARE(model->partnerAt(table->rowAt(0)), top);
        QCOMPARE(table->verticalScrollBar()->value() % table->verticalHeader()->defaultSectionSize(), 7);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 5);
        QCOMPARE(model->partnerAt(table->selectionModel()->selectedRows().at(2).row()), selected);
        model->setColumns({ QStringLiteral("name"), QStringLiteral("country") }); // a reset
        QCOMPARE(table->selectionModel()->selectedRows().size(), 5);
        QCOMPARE(model->partnerAt(table->selectionModel()->selectedRows().at(2).row()), selected);
    }
};

QTEST_MAIN(PartnersSearchTest)
#include "tst_partnerssearch.moc"
