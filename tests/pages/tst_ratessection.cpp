#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/pages/ratessection.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
struct World {
    TestWorkspace workspace;
    FakeFrame frame;
    RatesSection section { workspace.session(), frame };
    QTableView *table = section.findChild<QTableView *>(u"ratesTable"_s);

    World()
    {
        section.resize(1200, 700);
        section.show();
        section.activate();
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, table);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = section.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void fill(const QString &currency, const QString &date, const QString &rate) const
    {
        const std::pair<const char *, QString> fields[] { { "rate_currency", currency },
                                                          { "rate_date", date },
                                                          { "rate_rate", rate } };
        for (const auto &[name, text] : fields) {
            auto *line = find<QLineEdit>(name);
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        press("rate_save");
    }
    [[nodiscard]] QList<CurrencyRate> rates() { return *workspace.session().currencyRates(); }
};
} // namespace

/// The dated table of currency rates.
class TestRatesSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesAreAddedChangedAndRemoved();
    void whatIsNoRateIsRefused();
    void aFileIsTakenOver();
    void anotherCurrencyTellsThemAnew();
};

void TestRatesSection::ratesAreAddedChangedAndRemoved()
{
    World world;
    QVERIFY(!world.table->isVisible());
    world.press("addRate");
    world.fill(u"usd"_s, u"2026-01-01"_s, u"0.9"_s);
    QCOMPARE(world.rates(), QList<CurrencyRate>({ { u"USD"_s, QDate(2026, 1, 1), 0.9 } }));
    QCOMPARE(world.table->currentIndex().row(), 0);
    QCOMPARE(world.table->model()->index(0, 3).data().toString(), u"1 USD is worth 0.9 EUR"_s);
    QTest::keyClick(world.table, Qt::Key_F2);
    world.fill(u"USD"_s, u"2026-02-01"_s, u"0.92"_s); // another day: the old one goes
    QCOMPARE(world.rates(), QList<CurrencyRate>({ { u"USD"_s, QDate(2026, 2, 1), 0.92 } }));
    QVERIFY(world.workspace.session().undo());
    QCOMPARE(world.rates().first().date, QDate(2026, 1, 1));
    world.table->selectRow(0);
    QTest::keyClick(world.table, Qt::Key_Delete);
    QVERIFY(world.rates().isEmpty());
    world.frame.messages.last().run();
    QCOMPARE(world.rates().size(), 1);
    QVERIFY(world.frame.errors.isEmpty());
}

void TestRatesSection::whatIsNoRateIsRefused()
{
    World world;
    world.press("addRate");
    world.fill(u"US"_s, u"2026-01-01"_s, u"0.9"_s);
    world.fill(u"USD"_s, u"soon"_s, u"0.9"_s);
    world.fill(u"USD"_s, u"2026-01-01"_s, u"-3"_s);
    world.fill(u"EUR"_s, u"2026-01-01"_s, u"1"_s); // the workspace's own
    QVERIFY(world.rates().isEmpty());
    QCOMPARE(world.find<QLineEdit>("rate_currency")->text(), u"EUR"_s);
    world.press("rate_cancel");
    QVERIFY(!world.find<QLineEdit>("rate_currency")->isVisible());
}

void TestRatesSection::aFileIsTakenOver()
{
    World world;
    const QString path = world.workspace.file(u"rates.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("currency;date;rate\nUSD;2026-01-01;0,9\nGBP;2026-01-01;1,17\n");
    file.close();
    world.frame.fakePrompts().nextOpenFile = path;
    world.press("importRates");
    QCOMPARE(world.rates().size(), 2);
    QCOMPARE(world.table->model()->rowCount(), 2);
    world.frame.fakePrompts().nextSaveFile = world.workspace.file(u"out.csv"_s);
    world.press("exportRates");
    QFile out(world.workspace.file(u"out.csv"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("currency,date,rate\nGBP,2026-01-01,1.17\nUSD,2026-01-01,0.9\n"));
    world.frame.messages.first().run();
    QVERIFY(world.rates().isEmpty());
    world.frame.fakePrompts().nextOpenFile = world.workspace.file(u"none.csv"_s);
    world.press("importRates");
    QCOMPARE(world.frame.errors.size(), 1);
}

void TestRatesSection::anotherCurrencyTellsThemAnew()
{
    World world;
    world.press("addRate");
    world.fill(u"USD"_s, u"2026-01-01"_s, u"0.8"_s);
    world.frame.fakePrompts().nextText = u"usd"_s;
    world.press("changeCurrency");
    QCOMPARE(world.rates(), QList<CurrencyRate>({ { u"EUR"_s, QDate(2026, 1, 1), 1.25 } }));
    QVERIFY(world.find<QLabel>("workspaceCurrency")->text().contains(u"USD"_s));
    world.frame.fakePrompts().nextText = u"dollar"_s;
    world.press("changeCurrency");
    QCOMPARE(world.frame.errors.size(), 1);
    QVERIFY(world.workspace.session().undo());
    QVERIFY(world.find<QLabel>("workspaceCurrency")->text().contains(u"EUR"_s));
}

QTEST_MAIN(TestRatesSection)
#include "tst_ratessection.moc"
