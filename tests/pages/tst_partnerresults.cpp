#include "partnerpageworld.h"
#include "ui/charts/serieschartview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// The Performance tab of a company; the clock stands at 14 May 2026.
struct World : PartnerPageWorld {
    World() { page->showTab(PartnerPage::PerformanceTab); }

    [[nodiscard]] QLineEdit *field(const QString &quarter) const { return find<QLineEdit>(u"result_"_s + quarter); }
    void type(const QString &quarter, const QString &text, Qt::Key end = Qt::Key_Return) const
    {
        QLineEdit *line = field(quarter);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, end);
    }
    void empty(const QString &quarter) const
    {
        QLineEdit *line = field(quarter);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void measure(const QString &label) const
    {
        auto *measures = find<QComboBox>(u"resultEntryMeasure"_s);
        QTest::keyClick(measures, Qt::Key_Home);
        for (int steps = measures->findText(label); steps > 0; --steps)
            QTest::keyClick(measures, Qt::Key_Down);
        QCOMPARE(measures->currentText(), label);
    }
    /// "2026-Q1 sourced_revenue 120" in order.
    [[nodiscard]] QStringList recorded()
    {
        QStringList texts;
        const QList<Performance> results = *session().performance(alpen);
        for (const Performance &each : results)
            texts << u"%1 %2 %3"_s.arg(each.quarter, each.measure).arg(each.value);
        texts.sort();
        return texts;
    }
    [[nodiscard]] QString problem() const { return find<QLabel>(u"resultProblem"_s)->text(); }
};

/// Numbers as Germans write them, for one test.
struct German {
    German() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~German() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(German)
};
} // namespace

class PartnerResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnGoesToTheNextQuarter()
    {
        World world;
        world.type(u"2025-Q3"_s, u"100"_s);
        QCOMPARE(world.page->focusWidget(), world.field(u"2025-Q4"_s));
        QTest::keyClicks(world.page->focusWidget(), u"120.5"_s);
        QTest::keyClick(world.page->focusWidget(), Qt::Key_Return);
        QCOMPARE(world.page->focusWidget(), world.field(u"2026-Q1"_s)); // on in the next row
        QTest::keyClicks(world.page->focusWidget(), u"90"_s);
        QTest::keyClick(world.page->focusWidget(), Qt::Key_Tab); // leaving the field takes it, too
        QCOMPARE(world.recorded(),
                 QStringList({ u"2025-Q3 sourced_revenue 100"_s, u"2025-Q4 sourced_revenue 120.5"_s,
                               u"2026-Q1 sourced_revenue 90"_s }));
        QCOMPARE(world.session().undoName(), u"Add Partner-sourced revenue in 2026 Q1 of Alpen Netze"_s);
        const auto *chart = world.find<SeriesChartView>(u"performance_sourced_revenue"_s);
        QVERIFY(chart->isVisible()); // the charts follow
        QCOMPARE(chart->data().yTitle, u"EUR per quarter"_s);
        QVERIFY(world.frame.errors.isEmpty());
    }

    void correctedDeletedAndUndone()
    {
        World world;
        world.type(u"2026-Q1"_s, u"100"_s);
        world.type(u"2026-Q1"_s, u"140"_s);
        QCOMPARE(world.recorded(), QStringList { u"2026-Q1 sourced_revenue 140"_s });
        QCOMPARE(world.session().undoName(), u"Change Partner-sourced revenue in 2026 Q1 of Alpen Netze"_s);
        world.empty(u"2026-Q1"_s);
        QVERIFY(world.recorded().isEmpty());
        QCOMPARE(world.session().undoName(), u"Remove Partner-sourced revenue in 2026 Q1 of Alpen Netze"_s);
        QCOMPARE(world.frame.messages.size(), 1);
        QCOMPARE(world.frame.messages.first().text, u"Partner-sourced revenue in 2026 Q1 was removed."_s);
        world.frame.messages.first().run(); // the Undo of the message
        QCOMPARE(world.recorded(), QStringList { u"2026-Q1 sourced_revenue 140"_s });
        QCOMPARE(world.field(u"2026-Q1"_s)->text(), u"140"_s);
        QVERIFY(world.session().undo());
        QCOMPARE(world.field(u"2026-Q1"_s)->text(), u"100"_s);
        QVERIFY(world.session().undo());
        QVERIFY(world.field(u"2026-Q1"_s)->text().isEmpty());
        QVERIFY(world.session().undoName() != u"Add Partner-sourced revenue in 2026 Q1 of Alpen Netze"_s);
        // Nothing typed, nothing recorded: Return alone makes no step to undo.
        const QString before = world.session().undoName();
        world.type(u"2026-Q2"_s, QString());
        QCOMPARE(world.session().undoName(), before);
        QCOMPARE(world.page->focusWidget(), world.field(u"2026-Q3"_s));
    }

    void numbersAreReadAsTheUserWritesThem()
    {
        const German german;
        World world;
        world.type(u"2026-Q1"_s, u"1.234,5"_s);
        world.type(u"2026-Q2"_s, u"0,25"_s);
        world.type(u"2026-Q3"_s, u"240000"_s);
        QCOMPARE(world.recorded(),
                 QStringList({ u"2026-Q1 sourced_revenue 1234.5"_s, u"2026-Q2 sourced_revenue 0.25"_s,
                               u"2026-Q3 sourced_revenue 240000"_s }));
        QCOMPARE(world.field(u"2026-Q1"_s)->text(), u"1.234,5"_s);
        QCOMPARE(world.field(u"2026-Q3"_s)->text(), u"240.000"_s);
    }

    void measuresAreKeptApart()
    {
        World world;
        world.type(u"2026-Q1"_s, u"100"_s);
        world.measure(u"Deals won"_s);
        QVERIFY(world.field(u"2026-Q1"_s)->text().isEmpty());
        world.type(u"2026-Q1"_s, u"7"_s);
        world.measure(u"Partner-sourced revenue"_s);
        QCOMPARE(world.field(u"2026-Q1"_s)->text(), u"100"_s);
        QCOMPARE(world.recorded(), QStringList({ u"2026-Q1 deals_won 7"_s, u"2026-Q1 sourced_revenue 100"_s }));
    }

    void whatIsNoNumberStays()
    {
        World world;
        world.type(u"2026-Q1"_s, u"many"_s);
        QCOMPARE(world.page->focusWidget(), world.field(u"2026-Q1"_s));
        QVERIFY2(world.problem().contains(u"\"many\" in 2026 Q1"_s), qPrintable(world.problem()));
        QVERIFY(world.recorded().isEmpty());
        QTest::keyClick(world.field(u"2026-Q1"_s), Qt::Key_Escape); // takes back what was typed, and stays on the page
        QVERIFY(world.field(u"2026-Q1"_s)->text().isEmpty());
        QVERIFY(world.frame.openedPartners.isEmpty());
        QVERIFY(!world.problem().contains(u"many"_s));
    }

    void yearsAreTurned()
    {
        World world;
        world.press(u"resultsEarlier"_s);
        world.type(u"2024-Q4"_s, u"50"_s);
        QCOMPARE(world.page->focusWidget(), world.field(u"2025-Q1"_s));
        world.press(u"resultsLater"_s);
        QVERIFY(!world.page->findChild<QLineEdit *>(u"result_2024-Q4"_s));
        // Past the last field the next year comes.
        world.type(u"2026-Q4"_s, u"60"_s);
        QCOMPARE(world.page->focusWidget(), world.field(u"2027-Q1"_s));
        QVERIFY(!world.find<QAbstractButton>(u"resultsLater"_s)->isEnabled());
        QCOMPARE(world.recorded(), QStringList({ u"2024-Q4 sourced_revenue 50"_s, u"2026-Q4 sourced_revenue 60"_s }));
    }

    void typedTextBelongsToTheCompanyBefore()
    {
        World world;
        world.page->showPartner(world.alpen, { world.alpen, world.bravo });
        world.page->showTab(PartnerPage::PerformanceTab);
        QLineEdit *line = world.field(u"2026-Q1"_s);
        line->setFocus();
        QTest::keyClicks(line, u"75"_s);
        world.press(u"nextPartner"_s);
        QCOMPARE(world.page->parts()->partner(), world.bravo);
        QVERIFY(world.field(u"2026-Q1"_s)->text().isEmpty());
        QCOMPARE(world.recorded(), QStringList { u"2026-Q1 sourced_revenue 75"_s });
        QVERIFY(world.session().performance(world.bravo)->isEmpty());
    }

    void readOnlyTakesNothing()
    {
        World world;
        const QString path = world.session().path();
        world.page.reset();
        QVERIFY(world.session().close());
        Result<std::unique_ptr<Session>> reader = Session::open(path, OpenMode::ReadOnly);
        QVERIFY(reader);
        PartnerPage page(**reader, world.frame);
        page.show();
        page.showPartner(world.alpen, {});
        const QList<QLineEdit *> fields = page.findChild<QWidget *>(u"resultEntry"_s)->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 8);
        QVERIFY(std::ranges::none_of(fields, [](const QLineEdit *field) { return field->isEnabled(); }));
    }
};

QTEST_MAIN(PartnerResultsTest)
#include "tst_partnerresults.moc"
