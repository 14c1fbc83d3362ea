#include "../pages/testworkspace.h"
#include "ui/charts/roles.h"
#include "ui/models/partnertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace partnerscope;

namespace {
struct World {
    TestWorkspace workspace;
    PartnerTableModel model;
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
    PartnerId alpen;
    PartnerId bravo;
    PartnerId cargo;

    World()
    {
        workspace.addProfile();
        alpen = workspace.addPartner(QStringLiteral("Alpen Netze"),
                                     { { QStringLiteral("employees"), 100.0 },
                                       { QStringLiteral("collaboration"), 4.0 },
                                       { QStringLiteral("country"), QStringLiteral("DE") } });
        bravo = workspace.addPartner(QStringLiteral("Bravo <b>IT</b>"),
                                     { { QStringLiteral("employees"), 900.0 },
                                       { QStringLiteral("collaboration"), 4.0 },
                                       { QStringLiteral("owner"), QStringLiteral("M. Okoye") } });
        cargo = workspace.addPartner(QStringLiteral("Cargo Data"), { { QStringLiteral("employees"), 500.0 } });
        take();
    }
    void take(const std::vector<PartnerId> &changed = {})
    {
        const Result<std::shared_ptr<const Scores>> scores = workspace.session().measuringScores();
        model.setSource(workspace.session().schema(), workspace.session().pool(), scores ? *scores : nullptr, changed);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const int column = static_cast<int>(model.columns().indexOf(QStringLiteral("name")));
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, column).data().toString();
        return names;
    }
    [[nodiscard]] QString text(PartnerId partner, const QString &column) const
    {
        return model.index(model.rowOf(partner), static_cast<int>(model.columns().indexOf(column))).data().toString();
    }
};
} // namespace

class PartnerTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFactsAndScoresBestFirst()
    {
        World world;
        QCOMPARE(world.names(),
                 QStringList({ QStringLiteral("Bravo <b>IT</b>"), QStringLiteral("Cargo Data"),
                               QStringLiteral("Alpen Netze") }));
        QCOMPARE(world.text(world.bravo, partnercolumn::Fit), QStringLiteral("92.5"));
        QCOMPARE(world.text(world.bravo, partnercolumn::Tier), QStringLiteral("Gold"));
        QCOMPARE(world.text(world.alpen, QStringLiteral("country")), QStringLiteral("Germany"));
        QCOMPARE(world.text(world.alpen, QStringLiteral("owner")), QStringLiteral("No owner"));
        const QModelIndex bar =
            world.model.index(0, static_cast<int>(world.model.columns().indexOf(partnercolumn::FitBar)));
        QVERIFY(std::abs(bar.data(FitRole).toDouble() - 92.5) < 1e-5);
        QCOMPARE(bar.data(CutsRole).value<QList<double>>(), QList<double>({ 50, 75 }));
    }

    void tooltipsNeverCarryMarkup()
    {
        World world;
        const QString tip = world.model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
    }

    void searchesAndFiltersByFactsAndScores()
    {
        World world;
        Filter filter;
        filter.search = QStringLiteral("aRGO");
        world.model.setFilter(filter);
        QCOMPARE(world.names(), QStringList { QStringLiteral("Cargo Data") });
        filter = {};
        Condition fit;
        fit.attribute = partnercolumn::Fit;
        fit.kind = Condition::Kind::Between;
        fit.from = 50;
        filter.conditions = { fit };
        world.model.setFilter(filter);
        QCOMPARE(world.model.rowCount(), 2);
        Condition tier;
        tier.attribute = partnercolumn::Tier;
        tier.codes = { QStringLiteral("Gold") };
        filter.conditions << tier;
        world.model.setFilter(filter);
        QCOMPARE(world.names(), QStringList { QStringLiteral("Bravo <b>IT</b>") });
        Condition unknown;
        unknown.attribute = QStringLiteral("collaboration");
        unknown.kind = Condition::Kind::IsUnknown;
        filter.conditions = { unknown };
        world.model.setFilter(filter);
        QCOMPARE(world.names(), QStringList { QStringLiteral("Cargo Data") });
        world.model.setFilter({});
        world.model.setRestriction(std::vector<PartnerId> { world.alpen, world.cargo });
        QCOMPARE(world.model.rowCount(), 2);
        world.model.setRestriction(std::nullopt);
        QCOMPARE(world.model.rowCount(), 3);
    }

    void sortsByAnyColumnAndKeepsPersistentIndexes()
    {
        World world;
        const QPersistentModelIndex alpen = world.model.index(world.model.rowOf(world.alpen), 0);
        const QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        for (int column = 0; column < world.model.columnCount(); ++column) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                world.model.sort(column, order);
                QCOMPARE(world.model.rowCount(), 3);
                QCOMPARE(world.model.partnerAt(alpen.row()), world.alpen);
            }
        }
        QCOMPARE(resets.count(), 0);
        world.model.sortBy(QStringLiteral("employees"), Qt::AscendingOrder);
        QCOMPARE(world.names(),
                 QStringList({ QStringLiteral("Alpen Netze"), QStringLiteral("Cargo Data"),
                               QStringLiteral("Bravo <b>IT</b>") }));
        // Unknown comes last both ways.
        world.model.sortBy(QStringLiteral("collaboration"), Qt::AscendingOrder);
        QCOMPARE(world.names().last(), QStringLiteral("Cargo Data"));
        world.model.sortBy(QStringLiteral("collaboration"), Qt::DescendingOrder);
        QCOMPARE(world.names().last(), QStringLiteral("Cargo Data"));
    }

    void groupsKeepTheModelWhole()
    {
        World world;
        world.model.setGroupBy(QStringLiteral("owner"));
        QCOMPARE(world.names(),
                 QStringList({ QStringLiteral("M. Okoye (1)"), QStringLiteral("Bravo <b>IT</b>"),
                               QStringLiteral("No owner (2)"), QStringLiteral("Cargo Data"),
                               QStringLiteral("Alpen Netze") }));
        QVERIFY(world.model.isGroupHead(2));
        QVERIFY(!world.model.flags(world.model.index(2, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!world.model.partnerAt(2).isValid());
        QCOMPARE(world.model.rowOf(world.alpen), 4);
        world.model.toggleGroup(2);
        QCOMPARE(world.model.rowCount(), 3);
        QCOMPARE(world.model.rowOf(world.alpen), -1);
        QCOMPARE(world.model.companies().size(), std::size_t { 3 });
        world.workspace.edit(QStringLiteral("Own"), [&](Edit &edit) {
            return edit.setFact(world.alpen, QStringLiteral("owner"),
                                { QStringLiteral("A. Brandt"), world.workspace.session().ownEvidence() });
        });
        world.take({ world.alpen });
        QCOMPARE(world.names().first(2),
                 QStringList({ QStringLiteral("A. Brandt (1)"), QStringLiteral("Alpen Netze") }));
        QCOMPARE(world.names().last(), QStringLiteral("No owner (1)")); // still folded
        Filter nothing;
        nothing.search = QStringLiteral("zzz");
        world.model.setFilter(nothing);
        QCOMPARE(world.model.rowCount(), 0);
        world.model.setFilter({});
        world.model.setGroupBy({});
        QCOMPARE(world.model.rowCount(), 3);
    }

    void announcesJustTheRowsThatCameAndWent()
    {
        World world;
        world.model.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        const QPersistentModelIndex cargo = world.model.index(world.model.rowOf(world.cargo), 0);
        const QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
        const PartnerId berg = world.workspace.addPartner(QStringLiteral("Berg IT"));
        world.take();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(world.model.rowOf(berg), 1);
        world.workspace.edit(QStringLiteral("Remove"), [&](Edit &edit) { return edit.removePartner(world.alpen); });
        world.take();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(world.model.partnerAt(cargo.row()), world.cargo);
        QCOMPARE(world.model.rowOf(world.alpen), -1);
        QVERIFY(world.workspace.session().undo());
        world.take();
        QCOMPARE(world.model.rowOf(world.alpen), 0);
    }

    void movesARowWhoseFitChanged()
    {
        World world;
        const QPersistentModelIndex alpen = world.model.index(world.model.rowOf(world.alpen), 0);
        QCOMPARE(alpen.row(), 2);
        QSignalSpy data(&world.model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        world.workspace.edit(QStringLiteral("Grow"), [&](Edit &edit) {
            return edit.setFact(world.alpen, QStringLiteral("employees"),
                                { 1000.0, world.workspace.session().ownEvidence() });
        });
        world.take({ world.alpen });
        QCOMPARE(alpen.row(), 0);
        QCOMPARE(resets.count(), 0);
        QVERIFY(data.count() > 0);
        QCOMPARE(data.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(data.first().at(1).toModelIndex().row(), 0);
    }

    void takesColumnsOfTheSchemaAndForgetsScoresOfAnotherPool()
    {
        World world;
        world.model.setColumns({ QStringLiteral("name"), QStringLiteral("collaboration"), partnercolumn::Fit });
        QCOMPARE(world.model.columnCount(), 3);
        QCOMPARE(world.model.headerData(1, Qt::Horizontal).toString(),
                 world.workspace.session().schema()->find(QStringLiteral("collaboration"))->label);
        const std::shared_ptr<const Scores> old = world.model.scores();
        world.workspace.addPartner(QStringLiteral("Delta"));
        world.model.setSource(world.workspace.session().schema(), world.workspace.session().pool(), old);
        QVERIFY(!world.model.scores());
        QCOMPARE(world.text(world.bravo, partnercolumn::Fit), QStringLiteral("–"));
        QCOMPARE(world.model.rowCount(), 4);
    }

    void resetsWhenNearlyEverythingChanges()
    {
        World world;
        for (int i = 0; i < 300; ++i)
            world.workspace.addPartner(
                QStringLiteral("%1 company %2").arg(i % 2 ? QStringLiteral("odd") : QStringLiteral("even")).arg(i));
        world.take();
        world.model.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        Filter filter;
        filter.search = QStringLiteral("7");
        world.model.setFilter(filter);
        QVERIFY(world.model.rowCount() > 40);
        world.model.setFilter({});
        QCOMPARE(world.model.rowCount(), 303);
        for (int row = 0; row < world.model.rowCount(); ++row)
            QCOMPARE(world.model.rowOf(world.model.partnerAt(row)), row);
    }
};

QTEST_GUILESS_MAIN(PartnerTableModelTest)
#include "tst_partnertablemodel.moc"
