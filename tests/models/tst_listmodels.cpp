#include "../pages/testworkspace.h"
#include "session/importjob.h"
#include "ui/charts/roles.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/models/personapeoplemodel.h"
#include "ui/models/shortlisttablemodel.h"
#include "ui/models/valuetext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace partnerscope;

namespace {
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Contact person(PartnerId partner, const QString &name, const QString &seniority, bool champion = false)
{
    Contact contact;
    contact.partner = partner;
    contact.name = name;
    contact.traits.seniority = seniority;
    contact.champion = champion;
    return contact;
}
} // namespace

class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesReadAsPeopleWriteThem()
    {
        TestWorkspace workspace;
        const Schema &schema = *workspace.session().schema();
        const auto text = [&](const QString &key, const Value &value) {
            return displayText(value, *schema.find(key), schema, QLocale(QLocale::German, QLocale::Germany));
        };
        QCOMPARE(text(QStringLiteral("employees"), 1250.0), QStringLiteral("1.250"));
        QCOMPARE(text(QStringLiteral("founded"), 1998.0), QStringLiteral("1998"));
        QCOMPARE(text(QStringLiteral("growth"), 12.5), QStringLiteral("12,5 %"));
        QCOMPARE(text(QStringLiteral("annual_revenue"), Money { 1200000, QStringLiteral("EUR") }),
                 QStringLiteral("1.200.000 EUR"));
        QCOMPARE(text(QStringLiteral("country"), QStringLiteral("DE")), QStringLiteral("Germany"));
        QCOMPARE(text(QStringLiteral("regions_served"), QStringList()), QStringLiteral("None"));
        QCOMPARE(text(QStringLiteral("employees"), Value {}), QString());
    }

    void peopleAreRankedAndUnknownOnesComeLast()
    {
        TestWorkspace workspace;
        const PartnerId partner = workspace.addPartner(QStringLiteral("Norrviken Data"));
        const Persona persona { QStringLiteral("Alliance builder"),
                                { {}, QStringLiteral("executive"), {}, {}, {}, {}, {}, {} } };
        PersonaPeopleModel model;
        QAbstractItemModelTester tester(&model, Fatal);
        model.setSource(persona,
                        { person(partner, QStringLiteral("Una"), QString()),
                          person(partner, QStringLiteral("Max"), QStringLiteral("manager")),
                          person(partner, QStringLiteral("Eva"), QStringLiteral("executive")),
                          person({ 99 }, QStringLiteral("Gone"), QString()) },
                        workspace.session().pool());
        QCOMPARE(model.rowCount(), 3); // people of companies that are not in the pool are left out
        QCOMPARE(model.index(0, PersonaPeopleModel::PersonColumn).data().toString(), QStringLiteral("Eva"));
        QCOMPARE(model.index(0, PersonaPeopleModel::FitColumn).data().toString(), QStringLiteral("100"));
        QCOMPARE(model.index(2, PersonaPeopleModel::PersonColumn).data().toString(), QStringLiteral("Una"));
        QCOMPARE(model.index(2, PersonaPeopleModel::FitColumn).data().toString(), QStringLiteral("–"));
    }

    void championsWhoLeftComeBeforeMissingOnes()
    {
        const PartnerId a { 1 };
        const PartnerId b { 2 };
        const PartnerId c { 3 };
        Contact left = person(c, QStringLiteral("Ingrid"), QString(), true);
        left.leftOn = QDate(2026, 3, 1);
        const QList<ChampionGap> gaps =
            championGaps({ a, b, c }, { person(a, QStringLiteral("Tomas"), QString(), true), left });
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps.at(0).partner, c);
        QCOMPARE(gaps.at(0).state, ChampionState::Departed);
        QCOMPARE(gaps.at(0).departed, QStringLiteral("Ingrid"));
        QCOMPARE(gaps.at(1).partner, b);
        QCOMPARE(gaps.at(1).state, ChampionState::Missing);
    }

    void shortlistKeepsItsOrderAndOnlyAsksForChanges()
    {
        TestWorkspace workspace;
        workspace.addProfile();
        const PartnerId small =
            workspace.addPartner(QStringLiteral("Small"), { { QStringLiteral("employees"), 100.0 } });
        const PartnerId large =
            workspace.addPartner(QStringLiteral("Large"), { { QStringLiteral("employees"), 900.0 } });
        Shortlist list;
        list.id = { 1 };
        list.entries = { { {}, {}, small, QStringLiteral("near"), CandidateStatus::Proposed },
                         { {}, {}, large, QString(), CandidateStatus::Approved } };
        ShortlistTableModel model;
        QAbstractItemModelTester tester(&model, Fatal);
        const Result<std::shared_ptr<const Scores>> scores = workspace.session().measuringScores();
        QVERIFY(scores);
        model.setSource(list, workspace.session().schema(), workspace.session().pool(), *scores);
        QCOMPARE(model.companyAt(0), QStringLiteral("Small"));
        QVERIFY(!model.isByFit());
        QCOMPARE(model.index(1, ShortlistTableModel::RankColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(1, ShortlistTableModel::StatusColumn).data(IconNameRole).toString(), QStringLiteral("ok"));
        QSignalSpy edited(&model, &ShortlistTableModel::rationaleEdited);
        const QModelIndex cell = model.index(0, ShortlistTableModel::RationaleColumn);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(cell, QStringLiteral("nearer"), Qt::EditRole));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(cell.data().toString(), QStringLiteral("near"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        list.entries[0].rationale = QStringLiteral("nearer");
        model.setSource(list, workspace.session().schema(), workspace.session().pool(), *scores);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(cell.data().toString(), QStringLiteral("nearer"));
    }

    void importColumnsSayWhyAndAskForAnotherTarget()
    {
        TestWorkspace workspace;
        QFile file(workspace.file(QStringLiteral("fair.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Firma;Mitarbeiter;Stand\nBr\xC3\xA4nn\xC3\xB6 AB;84;H4\nKivikko;viele;H5\n");
        file.close();
        const Result<ImportPlan> plan =
            planImport(file.fileName(), *workspace.session().schema(), *workspace.session().pool(), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        ImportColumnsModel model;
        QAbstractItemModelTester tester(&model, Fatal);
        model.setSource(std::make_shared<const ImportPlan>(*plan), workspace.session().schema());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.placed(), 2);
        QCOMPARE(model.index(0, ImportColumnsModel::BecomesColumn).data().toString(), QStringLiteral("Name"));
        QCOMPARE(model.index(1, ImportColumnsModel::ProblemsColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(2, ImportColumnsModel::BecomesColumn).data().toString(), QStringLiteral("Do not import"));
        QSignalSpy chosen(&model, &ImportColumnsModel::targetChosen);
        QVERIFY(
            model.setData(model.index(2, ImportColumnsModel::BecomesColumn), QStringLiteral("owner"), Qt::EditRole));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("Stand"));
        ImportPreviewModel preview;
        QAbstractItemModelTester previewTester(&preview, Fatal);
        preview.setPlan(std::make_shared<const ImportPlan>(*plan));
        QCOMPARE(preview.index(0, 0).data().toString(), QStringLiteral("Brännö AB"));
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_listmodels.moc"
