#include "base/random.h"
#include "coveragepool.h"
#include "insight/proposals.h"

#include <QLocale>
#include <QTest>

using namespace partnerscope;

namespace {
const QString Regions = QStringLiteral("regions_served");
const QString Segments = QStringLiteral("customer_segments");
const QString Skills = QStringLiteral("skills");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isClose(double a, double b, double within = 1e-6) // a fit is a fixed-point number
{
    return std::abs(a - b) <= within;
}

std::vector<std::uint32_t> rowsOf(const Proposal &proposal)
{
    std::vector<std::uint32_t> rows;
    for (const ProposedPick &pick : proposal.picks)
        rows.push_back(pick.row);
    return rows;
}

Engagement ended(std::int64_t partner, QDate agreed, QDate end, const char *outcome)
{
    Engagement made;
    made.partner = { partner };
    made.agreedOn = agreed;
    made.endedOn = end;
    made.outcome = text(outcome);
    return made;
}
} // namespace

class ProposalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void gapIsWhatPartnersLeaveOpen();
    void picksSayWhatTheyAdd();
    void withoutDemandUncoveredAndThinCellsWeighTheSame();
    void withoutEngagementsEverybodyIsACandidate();
    void declinedAndEndedAreSetAside();
    void budgetAndCosts();
    void exactNeverDoesWorse();
    void nothingToClose();
    void wrongQuestions();
    void picksAsPartnersCloseWhatWasSaid();
};

void ProposalsTest::gapIsWhatPartnersLeaveOpen()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 60, "de"));
    builder.company("Germany again", 90, "de");
    builder.company("Austria", 80, "at");
    builder.company("Too weak", 10, "us");
    builder.market({ { text("de"), 50 }, { text("at"), 30 }, { text("us"), 20 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    QVERIFY(space);
    ProposalQuestion question;
    question.count = 2;
    const auto proposal = propose(*space, pool, builder.sheet(pool), question);
    QVERIFY(proposal && proposal->hasDemand && !proposal->fromNothing);
    QVERIFY(isClose(proposal->demand, 100));
    QVERIFY(isClose(proposal->gap, 70)); // 50 × 0.4 + 30 + 20
    QVERIFY(isClose(proposal->coveredBefore, 30));
    QCOMPARE(proposal->candidates, 2u);
    QCOMPARE(rowsOf(*proposal), (std::vector<std::uint32_t> { 2, 1 })); // 30 × 0.8 before 20 × 0.9
    QVERIFY(isClose(proposal->picks[0].gain, 24) && isClose(proposal->picks[1].gain, 18));
    QVERIFY(isClose(proposal->picks[0].gapShare, 24.0 / 70));
    QVERIFY(isClose(proposal->picks[1].coveredAfter, 72));
    QVERIFY(isClose(proposal->picks[1].cells.front().share, 18.0 / 50));
    QVERIFY(isClose(proposal->closed, 42));
    QVERIFY(std::isnan(proposal->picks[0].cost));
    QVERIFY(proposal->proved); // there was nobody else
}

void ProposalsTest::picksSayWhatTheyAdd()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 60, "de", "smb", "cloud"));
    builder.company("New", 80, "at dk", "smb enterprise", "cloud");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions, Segments, Skills });
    QVERIFY(space);
    const auto proposal = propose(*space, pool, builder.sheet(pool), {});
    QVERIFY(proposal);
    QCOMPARE(proposal->picks.size(), 1u);
    const ProposedPick &pick = proposal->picks.front();
    QCOMPARE(pick.cells.size(), 4u);
    QCOMPARE(addsInWords(pick, *space, builder.schema, 1), text("AT × ENTERPRISE × CLOUD and 3 more"));
    QCOMPARE(addsInWords(pick, *space, builder.schema, 4),
             text("AT × ENTERPRISE × CLOUD; AT × SMB × CLOUD; DK × ENTERPRISE × CLOUD; DK × SMB × CLOUD"));
    QVERIFY(rationaleOf(pick, *space, builder.schema).startsWith(text("Adds AT × ENTERPRISE × CLOUD; ")));
    QVERIFY(rationaleOf(pick, *space, builder.schema).contains(text("% of the gap.")));
    QCOMPARE(certificateInWords(*proposal), text("No other choice closes more: this is the optimum."));
}

void ProposalsTest::withoutDemandUncoveredAndThinCellsWeighTheSame()
{
    CoveragePool builder;
    for (const char *name : { "P1", "P2" })
        builder.engage(builder.company(name, 100, "de"));
    builder.engage(builder.company("P3", 50, "at"));
    builder.company("New", 100, "de at us");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    QVERIFY(space);
    const auto proposal = propose(*space, pool, builder.sheet(pool), {});
    QVERIFY(proposal && !proposal->hasDemand);
    QVERIFY(isClose(proposal->demand, 100));
    QVERIFY(isClose(proposal->gap, 75)); // at is thin and half covered, us open; de is covered
    QCOMPARE(proposal->picks.size(), 1u);
    QCOMPARE(proposal->picks.front().cells.size(), 2u);
    QVERIFY(isClose(proposal->picks.front().coveredAfter, 100));
}

void ProposalsTest::withoutEngagementsEverybodyIsACandidate()
{
    CoveragePool builder;
    builder.company("A", 80, "de");
    builder.company("B", 90, "at");
    builder.market({ { text("de"), 1 }, { text("at"), 1 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    const auto proposal = propose(*space, pool, builder.sheet(pool), {});
    QVERIFY(proposal && proposal->fromNothing);
    QVERIFY(isClose(proposal->gap, 100));
    QCOMPARE(rowsOf(*proposal), (std::vector<std::uint32_t> { 1, 0 }));
    QVERIFY(isClose(proposal->picks.back().coveredAfter, 85));
}

void ProposalsTest::declinedAndEndedAreSetAside()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 60, "us"));
    builder.company("Ended", 95, "de");
    builder.company("Declined", 94, "de");
    builder.company("Came back", 70, "de");
    builder.company("Turned down here", 99, "de");
    builder.company("Turned down elsewhere", 60, "de");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    ProposalQuestion question;
    question.count = 10;
    question.profile = text("Under test");
    question.engagements = { ended(2, QDate(2024, 1, 1), QDate(2025, 5, 6), "Bought by a rival."),
                             ended(3, {}, QDate(2025, 2, 3), ""), ended(4, {}, QDate(2025, 2, 3), "Too early."),
                             ended(4, {}, {}, "") };
    const auto shortlist = [](const char *profile, std::int64_t partner) {
        Shortlist list;
        list.name = text("Spring");
        list.profile = text(profile);
        ShortlistEntry entry;
        entry.partner = { partner };
        entry.status = CandidateStatus::Declined;
        list.entries = { entry };
        return list;
    };
    question.shortlists = { shortlist("Under test@2", 5), shortlist("Another", 6) };
    const auto proposal = propose(*space, pool, builder.sheet(pool), question);
    QVERIFY(proposal);
    QCOMPARE(rowsOf(*proposal), (std::vector<std::uint32_t> { 3, 5 }));
    QCOMPARE(proposal->setAside.size(), 3u);
    QCOMPARE(proposal->setAside[0].row, 4u);
    QCOMPARE(proposal->setAside[0].reason, text("Declined on the shortlist \"Spring\"."));
    QCOMPARE(proposal->setAside[1].reason, text("The engagement ended on 2025-05-06. Bought by a rival."));
    QCOMPARE(proposal->setAside[2].reason, text("Declined on 2025-02-03."));
}

void ProposalsTest::budgetAndCosts()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 60, "us"));
    builder.company("Dear", 90, "de");
    builder.company("Cheap", 80, "de");
    builder.company("No price", 100, "de");
    builder.market({ { text("de"), 1 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    ProposalQuestion question;
    question.costs = { 0, 100, 10, std::nan("") };
    const auto unlimited = propose(*space, pool, builder.sheet(pool), question);
    QVERIFY(unlimited);
    QCOMPARE(rowsOf(*unlimited), (std::vector<std::uint32_t> { 1, 2 }));
    QCOMPARE(unlimited->withoutCost, 1u);
    QCOMPARE(unlimited->picks[0].cost, 100.0);
    question.budget = 50;
    const auto limited = propose(*space, pool, builder.sheet(pool), question);
    QVERIFY(limited);
    QCOMPARE(rowsOf(*limited), std::vector<std::uint32_t> { 2 });
    question.budget = 5;
    const auto none = propose(*space, pool, builder.sheet(pool), question);
    QVERIFY(none && none->picks.empty());
}

void ProposalsTest::exactNeverDoesWorse()
{
    Random random(31);
    for (int round = 0; round < 30; ++round) {
        CoveragePool builder;
        for (int i = 0; i < 20; ++i) {
            QByteArray regions;
            for (const char *code : { "de", "at", "dk", "lu", "us" })
                regions += random.chance(0.4) ? QByteArray(code) + ' ' : QByteArray();
            builder.company("C", 100 * random.uniform(), regions.constData(),
                            random.chance(0.5) ? "smb" : "enterprise smb");
        }
        builder.engage(0);
        const Pool pool = builder.pool();
        const ScoreSheet sheet = builder.sheet(pool);
        const auto space = builder.space(pool, { Regions, Segments });
        ProposalQuestion question;
        question.count = 3;
        const auto greedy = propose(*space, pool, sheet, question);
        question.exact = true;
        const auto exact = propose(*space, pool, sheet, question);
        QVERIFY(greedy && exact && exact->proved);
        QVERIFY(exact->closed >= greedy->closed - 1e-9);
        QVERIFY(greedy->bound >= exact->value - 1e-9);
        QVERIFY(greedy->closed >= greedy->certificate * exact->closed - 1e-9);
    }
}

void ProposalsTest::nothingToClose()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 100, "de"));
    builder.company("Another", 90, "de");
    builder.market({ { text("de"), 1 } }, {});
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    const auto proposal = propose(*space, pool, builder.sheet(pool), {});
    QVERIFY(proposal && proposal->picks.empty());
    QVERIFY(isClose(proposal->coveredBefore, 100));
    QCOMPARE(certificateInWords(*proposal), text("There is no gap to close."));
    const Pool nobody = CoveragePool().pool();
    const auto empty = propose(*builder.space(nobody, { Regions }), nobody, builder.sheet(nobody), {});
    QVERIFY(empty && empty->picks.empty());
    QVERIFY(certificateInWords(*empty).startsWith(text("No candidate closes a gap")));
}

void ProposalsTest::wrongQuestions()
{
    CoveragePool builder;
    builder.company("A", 80, "de");
    const Pool pool = builder.pool();
    const auto space = builder.space(pool, { Regions });
    const ScoreSheet sheet = builder.sheet(pool);
    ProposalQuestion question;
    question.budget = 10;
    QCOMPARE(propose(*space, pool, sheet, question).error().code, ErrorCode::InvalidInput);
    question.costs = { 1 };
    question.budget = std::nan("");
    QCOMPARE(propose(*space, pool, sheet, question).error().code, ErrorCode::InvalidInput);
    question.budget = {};
    question.fitWeight = -1;
    QCOMPARE(propose(*space, pool, sheet, question).error().code, ErrorCode::InvalidInput);
}

void ProposalsTest::picksAsPartnersCloseWhatWasSaid()
{
    CoveragePool builder;
    builder.engage(builder.company("Partner", 60, "de", "smb"));
    builder.company("A", 90, "de at", "smb enterprise");
    builder.company("B", 80, "at us", "smb");
    builder.company("C", 70, "us", "enterprise");
    builder.market({ { text("de"), 5 }, { text("at"), 3 }, { text("us"), 2 } },
                   { { text("smb"), 2 }, { text("enterprise"), 1 } });
    const Pool before = builder.pool();
    ProposalQuestion question;
    question.count = 2;
    const auto planned =
        propose(*builder.space(before, { Regions, Segments }), before, builder.sheet(before), question);
    QVERIFY(planned && planned->picks.size() == 2);
    for (const ProposedPick &pick : planned->picks)
        builder.engage(pick.row);
    const Pool after = builder.pool();
    const auto next = propose(*builder.space(after, { Regions, Segments }), after, builder.sheet(after), question);
    QVERIFY(next);
    QVERIFY(isClose(next->coveredBefore, planned->picks.back().coveredAfter));
    QVERIFY(isClose(next->gap, planned->gap - planned->closed));
}

QTEST_APPLESS_MAIN(ProposalsTest)

#include "tst_proposals.moc"
