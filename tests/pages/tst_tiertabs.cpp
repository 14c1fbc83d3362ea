#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/charts/waterfallview.h"
#include "ui/editors/partnertier.h"
#include "ui/editors/profileeditor.h"
#include "ui/editors/tiermovement.h"
#include "ui/editors/tierreviewtab.h"
#include "ui/editors/waiverstab.h"
#include "ui/editors/writing.h"
#include "ui/models/tierreviewmodel.h"
#include "ui/pages/profilespage.h"
#include "ui/theme/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// Three companies known since January; Alder reaches Gold, Birch Silver, Cedar neither.
struct Desk {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId alder;
    PartnerId birch;
    PartnerId cedar;
    ProfileId profile;
    std::unique_ptr<ProfilesPage> page;

    explicit Desk(bool withMust = false)
    {
        alder = add(u"Alder"_s, 900, 4);
        birch = add(u"Birch"_s, 500, 3);
        cedar = add(u"Cedar"_s, 100, 2);
        profile = workspace.addProfile();
        if (withMust) {
            IdealProfile strict = session().profile(profile)->profile;
            strict.criteria[0].must = Must {};
            strict.criteria[0].must->atLeast = 600;
            profile = session().addProfile(strict, true)->id;
            session().setMeasuringProfile(profile);
        }
        page = std::make_unique<ProfilesPage>(session(), frame, QList<ProfileTemplate> {});
        page->resize(1400, 860);
        page->show();
    }
    ~Desk()
    {
        page.reset();
        frame.stopJobs();
    }

    Session &session() { return workspace.session(); }
    static Evidence inJanuary()
    {
        return { u"Register"_s,
                 QDate(2026, 1, 5),
                 Grade::Verified,
                 u"Ada"_s,
                 QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC),
                 {} };
    }
    PartnerId add(const QString &name, double employees, double collaboration)
    {
        PartnerId id;
        workspace.edit(u"Add"_s, [&](Edit &edit) -> Result<> {
            id = *edit.addPartner(name, inJanuary());
            const Result<> set = edit.setFact(id, u"employees"_s, { employees, inJanuary() });
            return set ? edit.setFact(id, u"collaboration"_s, { collaboration, inJanuary() }) : set;
        });
        return id;
    }
    void setEmployees(PartnerId partner, double number)
    {
        workspace.edit(u"Grow"_s, [&](Edit &edit) {
            return edit.setFact(partner, u"employees"_s, { number, session().ownEvidence(Grade::Verified) });
        });
    }
    TierStanding held(PartnerId partner)
    {
        const Result<QList<TierStanding>> standings = session().tierStandings(u"Reseller"_s);
        for (const TierStanding &standing : *standings) {
            if (standing.partner == partner)
                return standing;
        }
        return {};
    }
    template <typename T>
    T *find(const QString &name)
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void choose(const QString &control, int segment)
    {
        const auto buttons = find<SegmentedControl>(control)->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(segment), Qt::LeftButton);
    }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }
    QTableView *table() { return find<QTableView>(u"tierReviewTable"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    int rows() { return table()->model()->rowCount(); }
    /// First tiers, then one that has grown out of its own.
    void reviewAndGrow()
    {
        page->openTierReview({});
        click(u"reviewTiers"_s);
        setEmployees(birch, 900);
        click(u"reviewTiers"_s);
        choose(u"tierKinds"_s, 0);
    }
};

void picture(QWidget *widget, const char *name)
{
    const QString folder = qEnvironmentVariable("PARTNERSCOPE_TEST_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(folder + u'/' + QLatin1String(name) + u".png"_s);
}
} // namespace

/// Tiers and waivers in the window, with the mouse and the keys of a person.
class TestTierTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstReviewGivesFirstTiers();
    void aNewVersionIsNotReviewedYet();
    void approveIsOneNamedStep();
    void severalAreDecidedAtOnce();
    void overrideNeedsAReason();
    void nearMissesAreNamed();
    void sortingKeepsTheModelSound();
    void whyItMovedAddsUp();
    void theRuleIsEdited();
    void noVersionInForceSaysSo();
    void waiversAreGrantedListedAndEnded();
    void waiversNeedWhoWhyUntil();
    void waiverOfACapLetsATierRise();
    void thePartnerShowsItsTier();
    void thePartnerIsLetOff();
    void readOnlyOffersNothing();
    void largePoolIsReviewedBesideTheWindow();
};

void TestTierTabs::firstReviewGivesFirstTiers()
{
    Desk desk;
    desk.page->openTierReview({});
    QCOMPARE(desk.rows(), 0);
    QVERIFY(desk.find<QWidget>(u"tierReview"_s)->isVisible());
    desk.click(u"reviewTiers"_s);
    desk.choose(u"tierKinds"_s, 2);
    QCOMPARE(desk.rows(), 3);
    QCOMPARE(desk.cell(0, TierReviewModel::CompanyColumn), u"Alder"_s);
    QCOMPARE(desk.cell(0, TierReviewModel::HeldColumn), u"Gold"_s);
    QCOMPARE(desk.cell(1, TierReviewModel::HeldColumn), u"Silver"_s);
    QCOMPARE(desk.cell(2, TierReviewModel::HeldColumn), u"No tier"_s);
    QCOMPARE(desk.cell(0, TierReviewModel::ByColumn), u"the rule"_s);
    QCOMPARE(desk.session().undoName(), u"Review tiers"_s);
    QCOMPARE(desk.frame.messages.last().action, u"Undo"_s);
    picture(desk.page.get(), "review-all");
    desk.frame.messages.last().run();
    QCOMPARE(desk.cell(0, TierReviewModel::HeldColumn), u"Not reviewed"_s);
    const QHeaderView *header = desk.table()->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
}

void TestTierTabs::aNewVersionIsNotReviewedYet()
{
    Desk desk;
    desk.page->openTierReview({});
    desk.click(u"reviewTiers"_s);
    const auto caption = [&] {
        QStringList texts;
        for (const QLabel *label : desk.find<QWidget>(u"tierReviewFinding"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QVERIFY2(caption().contains(u"Version 1, last reviewed on"_s), qPrintable(caption()));
    IdealProfile next = desk.session().profile(desk.session().measuringProfile())->profile;
    next.tiers.front().atLeast = 76;
    QVERIFY(desk.session().addProfile(next, true).has_value());
    QVERIFY2(caption().contains(u"Version 2, not reviewed yet; the last review, on"_s)
                 && caption().contains(u"was of version 1"_s),
             qPrintable(caption()));
    desk.click(u"reviewTiers"_s);
    QVERIFY2(caption().contains(u"Version 2, last reviewed on"_s), qPrintable(caption()));
}

void TestTierTabs::approveIsOneNamedStep()
{
    Desk desk;
    desk.reviewAndGrow();
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, TierReviewModel::CompanyColumn), u"Birch"_s);
    QCOMPARE(desk.cell(0, TierReviewModel::HeldColumn), u"Silver"_s);
    QCOMPARE(desk.cell(0, TierReviewModel::ProposedColumn), u"Gold"_s);
    QVERIFY(!desk.cell(0, TierReviewModel::ReasonColumn).isEmpty());
    picture(desk.page.get(), "review-proposal");
    QTest::keyClicks(desk.find<QLineEdit>(u"decisionReason"_s), u"Grew fast"_s);
    desk.click(u"approveTiers"_s);
    QCOMPARE(desk.rows(), 0);
    QCOMPARE(desk.held(desk.birch).tier, u"Gold"_s);
    QCOMPARE(desk.held(desk.birch).decidedBy, u"A. Brandt"_s);
    QCOMPARE(desk.session().undoName(), u"Approve Gold for Birch"_s);
    QCOMPARE(desk.session().tierProposals(u"Reseller"_s)->last().note, u"Grew fast"_s);
    desk.frame.messages.last().run();
    QCOMPARE(desk.held(desk.birch).tier, u"Silver"_s);
    QCOMPARE(desk.rows(), 1);
}

void TestTierTabs::severalAreDecidedAtOnce()
{
    Desk desk;
    desk.page->openTierReview({});
    desk.click(u"reviewTiers"_s);
    desk.setEmployees(desk.birch, 900);
    desk.setEmployees(desk.cedar, 1000);
    desk.click(u"reviewTiers"_s);
    desk.choose(u"tierKinds"_s, 0);
    QCOMPARE(desk.rows(), 2);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.text(u"decisionCount"_s), u"2 selected"_s);
    desk.click(u"rejectTiers"_s);
    QCOMPARE(desk.session().undoName(), u"Reject 2 tier(s)"_s);
    QCOMPARE(desk.held(desk.birch).tier, u"Silver"_s);
    QCOMPARE(desk.rows(), 0);
    QVERIFY(!desk.find<QAbstractButton>(u"approveTiers"_s)->isEnabled());
}

void TestTierTabs::overrideNeedsAReason()
{
    Desk desk;
    desk.reviewAndGrow();
    auto *tier = desk.find<QComboBox>(u"overrideTier"_s);
    tier->setCurrentIndex(tier->findText(u"No tier"_s));
    desk.click(u"overrideTiers"_s);
    QCOMPARE(desk.held(desk.birch).tier, u"Silver"_s);
    QVERIFY(desk.find<QWidget>(u"editRefusal"_s)->isVisible());
    QTest::keyClicks(desk.find<QLineEdit>(u"decisionReason"_s), u"Conflict of interest"_s);
    desk.click(u"overrideTiers"_s);
    QCOMPARE(desk.held(desk.birch).tier, QString());
    QCOMPARE(desk.session().tierProposals(u"Reseller"_s)->last().state, ProposalState::Overridden);
    QVERIFY(!desk.find<QWidget>(u"editRefusal"_s)->isVisible());
}

void TestTierTabs::nearMissesAreNamed()
{
    Desk desk;
    desk.page->openTierReview({});
    desk.click(u"reviewTiers"_s);
    desk.setEmployees(desk.birch, 680); // 69.75 of 100 with 3 of 4 in collaboration; Gold begins at 75
    desk.setEmployees(desk.cedar, 490); // 49.25: less than a point under Silver
    desk.choose(u"tierKinds"_s, 1);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, TierReviewModel::CompanyColumn), u"Cedar"_s);
    QVERIFY2(desk.cell(0, TierReviewModel::ReasonColumn).contains(u"short of Silver"_s),
             qPrintable(desk.cell(0, TierReviewModel::ReasonColumn)));
}

void TestTierTabs::sortingKeepsTheModelSound()
{
    Desk desk;
    desk.page->openTierReview(desk.cedar);
    const QAbstractItemModelTester tester(desk.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(desk.cell(desk.table()->currentIndex().row(), 0), u"Cedar"_s);
    for (int column = 0; column < TierReviewModel::ColumnCount; ++column) {
        desk.table()->sortByColumn(column, Qt::DescendingOrder);
        desk.table()->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(desk.cell(desk.table()->currentIndex().row(), 0), u"Cedar"_s);
    }
    desk.table()->sortByColumn(TierReviewModel::FitColumn, Qt::AscendingOrder);
    QCOMPARE(desk.cell(0, 0), u"Cedar"_s);
    desk.click(u"reviewTiers"_s);
    desk.choose(u"tierKinds"_s, 0);
    desk.choose(u"tierKinds"_s, 2);
    QCOMPARE(desk.rows(), 3);
}

void TestTierTabs::whyItMovedAddsUp()
{
    Desk desk;
    desk.reviewAndGrow();
    auto *movement = desk.page->findChild<TierMovement *>();
    auto *day = desk.find<QLineEdit>(u"movementFrom"_s);
    QSignalSpy shown(movement, &TierMovement::shown);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-02-01"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(!shown.isEmpty());
    QTRY_VERIFY(desk.find<QTableWidget>(u"movementTable"_s)->isVisible());
    // 500 of 1000 employees weigh 37.5 points, 900 weigh 67.5: thirty points of facts.
    const WaterfallData &data = desk.find<WaterfallView>(u"movementWaterfall"_s)->data();
    QCOMPARE(data.rows.size(), 5);
    QVERIFY(std::abs(data.rows.at(1).end - data.rows.at(1).start - 30) < 1e-6);
    QVERIFY(std::abs(data.rows.last().end - data.total) < 1e-9);
    auto *table = desk.find<QTableWidget>(u"movementTable"_s);
    const auto number = [&](int row, int column) {
        QString text = table->item(row, column)->text();
        return text == u"–"_s ? 0.0 : QLocale().toDouble(text.replace(u"−"_s, u"-"_s).remove(u'+'));
    };
    QCOMPARE(table->item(table->rowCount() - 1, 0)->text(), u"Fit"_s);
    for (int row = 0; row < table->rowCount(); ++row) {
        double sum = 0;
        for (int column = 1; column < 6; ++column)
            sum += number(row, column);
        QVERIFY(std::abs(sum - number(row, 6)) < 1e-9);
    }
    picture(desk.page.get(), "review-movement");
    // A day before anything was known says so in words.
    shown.clear();
    day->selectAll();
    QTest::keyClicks(day, u"2025-02-01"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(desk.text(u"movementWords"_s).contains(u"was not in the workspace"_s));
    QVERIFY(!table->isVisible());
    day->selectAll();
    QTest::keyClicks(day, u"soon"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(desk.text(u"movementWords"_s).contains(u"Enter a day"_s));
}

void TestTierTabs::theRuleIsEdited()
{
    Desk desk;
    desk.page->openTierReview({});
    desk.choose(u"tierSide"_s, 1);
    auto *up = desk.find<QDoubleSpinBox>(u"ruleUp"_s);
    up->setFocus();
    up->selectAll();
    QTest::keyClicks(up, u"5"_s);
    QTest::keyClick(up, Qt::Key_Return);
    QCOMPARE(tierRule(desk.session())->hUp, 0.05);
    QCOMPARE(desk.session().undoName(), u"Set tier rule"_s);
    QTest::keyClick(desk.find<QAbstractButton>(u"ruleAutomatic"_s), Qt::Key_Space);
    QVERIFY(tierRule(desk.session())->autoApprove);
    picture(desk.page.get(), "review-rule");
    // Wider than the 25 points between Silver and Gold: refused in place, nothing kept.
    up->selectAll();
    QTest::keyClicks(up, u"40"_s);
    QTest::keyClick(up, Qt::Key_Return);
    QVERIFY(desk.find<QWidget>(u"ruleProblem"_s)->isVisible());
    QCOMPARE(tierRule(desk.session())->hUp, 0.05);
    QVERIFY(desk.session().undo());
    QVERIFY(desk.session().undo());
    QCOMPARE(up->value(), 2.0);
    QVERIFY(!desk.find<QWidget>(u"ruleProblem"_s)->isVisible());
}

void TestTierTabs::noVersionInForceSaysSo()
{
    Desk desk;
    QVERIFY(desk.session().setProfileStatus(desk.profile, ProfileStatus::Retired));
    desk.page->openProfile(desk.profile);
    desk.find<ProfileEditor>(u"profileEditor"_s)->showTierReview();
    QVERIFY(desk.find<QWidget>(u"noTierReview"_s)->isVisible());
}

void TestTierTabs::waiversAreGrantedListedAndEnded()
{
    Desk desk(true);
    desk.page->openProfile(desk.profile);
    desk.click(u"mustWaivers"_s); // from the must-haves of the criteria
    auto *kept = desk.find<QTableWidget>(u"keptOutTable"_s);
    QVERIFY(kept->isVisible());
    QCOMPARE(kept->rowCount(), 2);
    QCOMPARE(kept->item(0, 0)->text(), u"Birch"_s); // the better fit first
    QCOMPARE(kept->item(0, 3)->text(), u"comes back"_s);
    QVERIFY(!desk.find<QAbstractButton>(u"grantWaivers"_s)->isEnabled());
    kept->setFocus();
    QTest::keyClick(kept, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(desk.find<QLineEdit>(u"waiverWhy"_s), u"They grow"_s);
    auto *until = desk.find<QLineEdit>(u"waiverUntil"_s);
    until->selectAll();
    QTest::keyClicks(until, u"2026-06-01"_s);
    desk.click(u"grantWaivers"_s);
    QCOMPARE(desk.session().waivers()->size(), 2);
    QCOMPARE(desk.session().undoName(), u"Waive Size for 2 companies"_s);
    QCOMPARE((*desk.session().measuringScores())->shares.excluded, std::size_t { 0 });
    auto *held = desk.find<QTableWidget>(u"waiversTable"_s);
    QCOMPARE(held->rowCount(), 2);
    QVERIFY(held->item(0, 2)->text().contains(u"in 18 day"_s)); // it ends soon
    QCOMPARE(held->item(0, 3)->text(), u"A. Brandt"_s);
    QCOMPARE(held->item(0, 4)->text(), u"They grow"_s);
    QCOMPARE(kept->rowCount(), 0);
    picture(desk.page.get(), "waivers");
    held->selectRow(0);
    desk.click(u"endWaivers"_s);
    QCOMPARE((*desk.session().measuringScores())->shares.excluded, std::size_t { 1 }); // at once
    QVERIFY(desk.frame.messages.last().text.contains(u"ended"_s));
    desk.frame.messages.last().run();
    QCOMPARE((*desk.session().measuringScores())->shares.excluded, std::size_t { 0 });
    QVERIFY(desk.frame.errors.isEmpty());
}

void TestTierTabs::waiversNeedWhoWhyUntil()
{
    Desk desk(true);
    desk.page->openProfile(desk.profile);
    desk.click(u"mustWaivers"_s);
    desk.find<QTableWidget>(u"keptOutTable"_s)->selectRow(0);
    desk.click(u"grantWaivers"_s); // no reason yet
    QVERIFY(desk.find<QWidget>(u"editRefusal"_s)->isVisible());
    QTest::keyClicks(desk.find<QLineEdit>(u"waiverWhy"_s), u"They grow"_s);
    auto *until = desk.find<QLineEdit>(u"waiverUntil"_s);
    for (const QString &wrong : { u"soon"_s, u"2020-01-01"_s, u""_s }) {
        until->setText(wrong);
        desk.click(u"grantWaivers"_s);
        QCOMPARE(desk.session().waivers()->size(), 0);
        QCOMPARE(desk.find<QLineEdit>(u"waiverWhy"_s)->text(), u"They grow"_s); // nothing typed is lost
    }
}

void TestTierTabs::waiverOfACapLetsATierRise()
{
    Desk desk;
    desk.session().setAuthor(unknownAuthor());
    desk.workspace.addPartner(u"Dogwood"_s, { { u"employees"_s, 900.0 } });
    IdealProfile capped = desk.session().profile(desk.profile)->profile;
    capped.criteria[0].must = Must {};
    capped.criteria[0].must->atLeast = 1; // everybody has one
    capped.criteria[1].must = Must {};
    capped.criteria[1].must->atLeast = 5; // nobody collaborates that well, which only Alder feels
    capped.criteria[1].must->cap = u"Silver"_s;
    const ProfileId profile = desk.session().addProfile(capped, true)->id;
    desk.session().setMeasuringProfile(profile);
    desk.page->openProfile(profile);
    auto *tabs = desk.find<QTabWidget>(u"editorTabs"_s);
    tabs->setCurrentWidget(desk.find<QWidget>(u"waiversTab"_s));
    QCOMPARE(desk.find<QComboBox>(u"waiverCriterion"_s)->currentData().toString(), u"culture"_s);
    auto *kept = desk.find<QTableWidget>(u"keptOutTable"_s);
    QCOMPARE(kept->rowCount(), 2);
    QCOMPARE(desk.find<QWidget>(u"keptOutFinding"_s)->findChild<QLabel *>()->text(), u"2 would rise"_s);
    QCOMPARE(kept->item(0, 0)->text(), u"Alder"_s);
    QCOMPARE(kept->item(0, 2)->text(), u"Gold"_s);
    QCOMPARE(kept->item(0, 3)->text(), u"rises from Silver"_s);
    QCOMPARE(kept->item(1, 0)->text(), u"Dogwood"_s);
    QCOMPARE(kept->item(1, 3)->text(), u"not known"_s);
    auto *by = desk.find<QLineEdit>(u"waiverBy"_s);
    QVERIFY(by->text().isEmpty() && !by->placeholderText().isEmpty());
    QTest::keyClicks(by, u"A. Brandt"_s);
    QTest::keyClicks(desk.find<QLineEdit>(u"waiverWhy"_s), u"They learn"_s);
    kept->selectRow(0);
    desk.click(u"grantWaivers"_s);
    const auto scores = *desk.session().measuringScores();
    QCOMPARE(int(scores->sheet.tier[*scores->pool->rowOf(desk.alder)]), 0);
    QCOMPARE(kept->rowCount(), 1);
}

void TestTierTabs::thePartnerShowsItsTier()
{
    Desk desk;
    desk.reviewAndGrow();
    PartnerTier part(desk.session());
    part.resize(340, 400);
    part.setPartner(desk.birch);
    part.show();
    const auto text = [&](const char *name) { return part.findChild<QLabel *>(QLatin1String(name))->text(); };
    QCOMPARE(text("heldTier"), u"Silver"_s);
    QVERIFY(text("heldSince").contains(u"by the rule"_s));
    QVERIFY(text("proposedTier").contains(u"Gold"_s));
    picture(&part, "partner-tier");
    QSignalSpy review(&part, &PartnerTier::reviewRequested);
    QTest::mouseClick(part.findChild<QAbstractButton *>(u"whyItMoved"_s), Qt::LeftButton);
    QCOMPARE(review.size(), 1);
    QTest::mouseClick(part.findChild<QAbstractButton *>(u"approveTier"_s), Qt::LeftButton);
    QCOMPARE(text("heldTier"), u"Gold"_s);
    QVERIFY(text("heldSince").contains(u"A. Brandt"_s));
    QVERIFY(!part.findChild<QWidget *>(u"pendingProposal"_s)->isVisible());
    QVERIFY(desk.session().undo());
    QCOMPARE(text("heldTier"), u"Silver"_s);
    part.setPartner(desk.cedar);
    QCOMPARE(text("heldTier"), u"No tier"_s);
}

void TestTierTabs::thePartnerIsLetOff()
{
    Desk desk(true);
    PartnerTier part(desk.session());
    part.resize(340, 500);
    part.setPartner(desk.birch);
    part.show();
    QTest::mouseClick(part.findChild<QAbstractButton *>(u"waive_size"_s), Qt::LeftButton);
    auto *why = part.findChild<QLineEdit *>(u"waiver_why"_s);
    QVERIFY(why);
    QTest::keyClicks(why, u"Audit is booked"_s);
    picture(&part, "partner-waive");
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE(desk.session().waivers()->size(), 1);
    QCOMPARE(desk.session().waivers()->first().waiver.by, u"A. Brandt"_s);
    QTRY_VERIFY(part.findChild<QAbstractButton *>(u"endWaiver_size"_s));
    QVERIFY(!part.findChild<QLineEdit *>(u"waiver_why"_s)
            || !part.findChild<QLineEdit *>(u"waiver_why"_s)->isVisible());
    QTest::mouseClick(part.findChild<QAbstractButton *>(u"endWaiver_size"_s), Qt::LeftButton);
    QTRY_VERIFY(part.findChild<QAbstractButton *>(u"waive_size"_s));
    QCOMPARE((*desk.session().measuringScores())->shares.excluded, std::size_t { 2 });
}

void TestTierTabs::readOnlyOffersNothing()
{
    Desk desk;
    desk.reviewAndGrow();
    const auto reader = Session::open(desk.session().path(), OpenMode::ReadOnly, desk.session().clock());
    QVERIFY(reader.has_value());
    TierReviewTab tab(**reader);
    tab.resize(1200, 700);
    tab.show();
    tab.showProfile(u"Reseller"_s);
    QCOMPARE(tab.model()->rowCount(), 1);
    for (const char *name : { "reviewTiers", "approveTiers", "rejectTiers", "overrideTiers" })
        QVERIFY2(!tab.findChild<QAbstractButton *>(QLatin1String(name))->isEnabled(), name);
    QVERIFY(!tab.findChild<QDoubleSpinBox *>(u"ruleUp"_s)->isEnabled());
}

void TestTierTabs::largePoolIsReviewedBesideTheWindow()
{
    Desk desk;
    RowBatch batch;
    ColumnBuilder names(AttributeType::Text, Session::ScoredAtOnce);
    ColumnBuilder sizes(AttributeType::WholeNumber, Session::ScoredAtOnce);
    for (std::size_t row = 0; row < Session::ScoredAtOnce; ++row) {
        names.appendText("Company " + std::to_string(row));
        sizes.appendNumber(static_cast<double>(row % 1000));
    }
    batch.rows.resize(Session::ScoredAtOnce);
    batch.origins.resize(1);
    batch.columns.push_back({ u"name"_s, AttributeType::Text, names.take(), {} });
    batch.columns.push_back({ u"employees"_s, AttributeType::WholeNumber, sizes.take(), {} });
    desk.workspace.edit(u"Fill"_s, [&](Edit &edit) { return edit.applyBatch(batch, {}); });
    desk.page->openTierReview({});
    desk.click(u"reviewTiers"_s);
    QVERIFY2(desk.held(desk.alder).tier.isEmpty(), "nothing is written within the click");
    QTRY_COMPARE_WITH_TIMEOUT(desk.held(desk.alder).tier, u"Gold"_s, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.session().isBusy(), 60'000);
    QCOMPARE(desk.session().undoName(), u"Review tiers"_s);
    desk.choose(u"tierKinds"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(desk.cell(0, TierReviewModel::HeldColumn), u"Gold"_s, 60'000);
    desk.page.reset(); // waits for what is under way
}

QTEST_MAIN(TestTierTabs)
#include "tst_tiertabs.moc"
