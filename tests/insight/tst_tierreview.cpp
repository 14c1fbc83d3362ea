#include "insight/tierreview.h"
#include "tests/scoring/poolbuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
const QDate Start(2026, 1, 1);

/// A program with one criterion, whose companies are reviewed again and again; what a review finds is kept.
struct Program {
    std::vector<double> fits; ///< 0..100; NaN: unknown
    IdealProfile profile = profileOf({ leaf(u"a"_s, 1, u"a"_s, LinearShape { 0, 100 }) });
    std::vector<Value> open; ///< answers to the must-have, where the profile has it
    int version = 1;
    TierRule rule;
    QList<TierStanding> standings;
    QList<TierProposal> proposals;
    QList<Waiver> waivers;

    explicit Program(std::vector<double> companies)
        : fits(std::move(companies))
        , open(fits.size())
    {
    }
    void mustBeOpen(const QString &cap = {})
    {
        Must must;
        must.is = true;
        must.cap = cap;
        profile.criteria.push_back(leaf(u"gate"_s, 0, u"open"_s, std::nullopt, must));
    }

    Result<TierReview> look(int days)
    {
        PoolBuilder builder;
        builder.attribute(u"a"_s, AttributeType::Number).attribute(u"open"_s, AttributeType::YesNo);
        for (std::size_t i = 0; i < fits.size(); ++i) {
            QMap<QString, Value> values;
            if (!std::isnan(fits[i]))
                values.insert(u"a"_s, fits[i]);
            if (isKnown(open[i]))
                values.insert(u"open"_s, open[i]);
            builder.add(u"Company %1"_s.arg(i), values);
        }
        const Pool pool = builder.pool();
        CompileOptions options = onDay(Start.addDays(days));
        options.waivers = waivers;
        const CompiledProfile compiled = *compile(profile, builder.schema, pool, options);
        const ScoreSheet sheet = score(compiled);
        return reviewTiers(
            { u"P"_s, version, &compiled, &sheet, &pool, standings, proposals, rule, Start.addDays(days), waivers });
    }

    TierReview review(int days)
    {
        const Result<TierReview> found = look(days);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        standings.clear();
        for (const TierReview::Line &line : found->lines) {
            if (line.after)
                standings << *line.after;
            if (line.proposal)
                keep(*line.proposal);
        }
        for (const TierProposal &proposal : found->withdrawn)
            keep(proposal);
        return *found;
    }

    void keep(TierProposal proposal)
    {
        const auto old = std::ranges::find(proposals, proposal.id, &TierProposal::id);
        if (proposal.id.isValid() && old != proposals.end()) {
            *old = proposal;
            return;
        }
        proposal.id = { proposals.size() + 1 };
        proposals << proposal;
    }
    void decide(ProposalState state, const QString &tier, int days)
    {
        TierProposal &last = proposals.last();
        last.state = state;
        last.decidedTier = tier;
        last.decidedBy = u"Ada"_s;
        last.decidedOn = Start.addDays(days);
        last.note = u"because"_s;
    }
};

const TierReview::Count &countOf(const TierReview &review, const QString &tier)
{
    return *std::ranges::find(review.counts, tier, &TierReview::Count::tier);
}
} // namespace

class TestTierreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstReviewSetsTiersWithoutProposals();
    void lookingTwiceChangesNothing();
    void openProposalStaysAndIsWithdrawn();
    void rejectedIsNotProposedAgainSoon();
    void approvalOfANewVersionWaitsForItsDay();
    void recoveryBeforeTheDayWithdrawsTheApproval();
    void overrideWaitsToo();
    void automaticApproval();
    void reasonsInWords();
    void waiverThatHasEnded();
    void countsAndNearMisses();
    void tierTheProfileLost();
    void savesOnlyWhatMatters();
    void refusals();
};

void TestTierreview::firstReviewSetsTiersWithoutProposals()
{
    Program program({ 76, 60, 10, std::nan(""), 90, 90 });
    program.mustBeOpen();
    for (Value &answer : program.open)
        answer = true;
    program.open[4] = {};
    program.open[5] = false;
    const TierReview review = program.review(0);
    QCOMPARE(review.proposed(), std::size_t { 0 });
    QCOMPARE(review.notEvaluated, std::size_t { 2 });
    const auto tierOf = [&](std::size_t row) {
        return review.lines[row].after ? review.lines[row].after->tier : u"-"_s;
    };
    QCOMPARE(tierOf(0), u"Gold"_s);
    QCOMPARE(tierOf(1), u"Silver"_s);
    QCOMPARE(tierOf(2), u"Bronze"_s);
    QCOMPARE(tierOf(3), u"-"_s);
    QCOMPARE(tierOf(4), u"-"_s);
    QCOMPARE(tierOf(5), QString());
    QVERIFY(review.lines[3].words.contains(u"Too little"_s));
    QVERIFY(review.lines[4].words.contains(u"must-have"_s));
    QCOMPARE(countOf(review, u"Gold"_s).now, std::size_t { 1 });
    QCOMPARE(countOf(review, u"Gold"_s).before, std::size_t { 0 });
}

void TestTierreview::lookingTwiceChangesNothing()
{
    Program program({ 60, 60 });
    program.review(0);
    program.fits = { 80, 40 };
    const TierReview first = program.review(5);
    QCOMPARE(first.proposed(), std::size_t { 1 });
    const auto standings = program.standings;
    const auto proposals = program.proposals;
    program.review(5);
    QCOMPARE(program.standings, standings);
    QCOMPARE(program.proposals, proposals);
}

void TestTierreview::openProposalStaysAndIsWithdrawn()
{
    Program program({ 60 });
    program.review(0);
    program.fits = { 80 };
    program.review(5);
    const TierReview again = program.review(9);
    QCOMPARE(program.proposals.size(), 1);
    QCOMPARE(again.lines[0].proposal->madeOn, Start.addDays(5));
    QCOMPARE(program.standings[0].tier, u"Silver"_s); // nobody approved yet
    program.fits = { 70 };
    const TierReview gone = program.review(12);
    QCOMPARE(gone.withdrawn.size(), std::size_t { 1 });
    QCOMPARE(program.proposals[0].state, ProposalState::Withdrawn);
    program.fits = { 80 };
    program.review(13);
    QCOMPARE(program.proposals.size(), 2);
}

void TestTierreview::rejectedIsNotProposedAgainSoon()
{
    Program program({ 60 });
    program.review(0);
    program.fits = { 80 };
    program.review(5);
    program.decide(ProposalState::Rejected, u"Silver"_s, 5);
    const TierReview soon = program.review(94);
    QCOMPARE(soon.proposed(), std::size_t { 0 });
    QVERIFY(soon.lines[0].words.contains(u"2026-01-06"_s) && soon.lines[0].words.contains(u"because"_s));
    QCOMPARE(program.review(95).proposed(), std::size_t { 1 });
    program.rule.graceDays = 0; // a day at least
    program.decide(ProposalState::Rejected, u"Silver"_s, 95);
    QCOMPARE(program.review(95).proposed(), std::size_t { 0 });
    QCOMPARE(program.review(96).proposed(), std::size_t { 1 });
}

void TestTierreview::approvalOfANewVersionWaitsForItsDay()
{
    Program program({ 80 });
    program.review(0);
    program.version = 2;
    program.profile.tiers[0].atLeast = 90;
    const TierReview changed = program.review(10);
    QCOMPARE(changed.lines[0].proposal->kind, TierMoveKind::ModelChange);
    QCOMPARE(changed.lines[0].proposal->effectiveOn, Start.addDays(100));
    QCOMPARE(countOf(changed, u"Silver"_s).after, std::size_t { 1 });
    program.decide(ProposalState::Approved, u"Silver"_s, 11);
    QVERIFY(isWaiting(program.proposals[0], program.standings[0]));
    const TierReview waiting = program.review(50);
    QCOMPARE(waiting.proposed(), std::size_t { 0 });
    QCOMPARE(program.proposals.size(), 1);
    QCOMPARE(program.standings[0].tier, u"Gold"_s);
    program.review(120);
    QCOMPARE(program.standings[0].tier, u"Silver"_s);
    QCOMPARE(program.standings[0].since, Start.addDays(100));
    QCOMPARE(program.standings[0].decidedBy, u"Ada"_s);
    QVERIFY(!isWaiting(program.proposals[0], program.standings[0]));
    QCOMPARE(program.review(121).lines[0].proposal.has_value(), false);
}

void TestTierreview::recoveryBeforeTheDayWithdrawsTheApproval()
{
    Program program({ 80 });
    program.review(0);
    program.version = 2;
    program.profile.tiers[0].atLeast = 90;
    program.review(10);
    program.decide(ProposalState::Approved, u"Silver"_s, 11);
    program.fits = { 95 };
    program.review(50);
    QCOMPARE(program.proposals[0].state, ProposalState::Withdrawn);
    program.review(120);
    QCOMPARE(program.standings[0].tier, u"Gold"_s);
}

void TestTierreview::overrideWaitsToo()
{
    Program program({ 80 });
    program.review(0);
    program.version = 2;
    program.profile.tiers = { { u"Gold"_s, 95 }, { u"Silver"_s, 90 }, { u"Bronze"_s, 0 } };
    program.review(10);
    program.decide(ProposalState::Overridden, u"Silver"_s, 11);
    program.review(60);
    QCOMPARE(program.standings[0].tier, u"Gold"_s);
    program.review(100);
    QCOMPARE(program.standings[0].tier, u"Silver"_s);
    // and what the rule would rather have is not asked for at once
    QCOMPARE(program.review(110).proposed(), std::size_t { 0 });
}

void TestTierreview::automaticApproval()
{
    Program program({ 60, 80 });
    program.rule.autoApprove = true;
    program.rule.graceDays = 0;
    program.review(0);
    program.fits = { 80, 60 };
    for (int day = 1; day <= 3; ++day)
        program.review(day);
    QCOMPARE(program.standings[0].tier, u"Gold"_s);
    QCOMPARE(program.standings[0].since, Start.addDays(1));
    QCOMPARE(program.standings[1].tier, u"Silver"_s);
    QCOMPARE(program.standings[1].since, Start.addDays(3));
    for (const TierProposal &proposal : program.proposals) {
        QCOMPARE(proposal.state, ProposalState::Approved);
        QCOMPARE(proposal.decidedTier, proposal.toTier);
    }
    QCOMPARE(program.proposals.size(), 2);
}

void TestTierreview::reasonsInWords()
{
    Program program({ 60, 80, 80, 80 });
    program.rule.graceDays = 0;
    program.rule.downAfter = 2;
    program.mustBeOpen();
    program.open = { true, true, true, true };
    program.review(0);
    program.fits = { 78.25, 60, 80, 80 };
    program.open[2] = false;
    program.review(1);
    const TierReview review = program.review(2);
    const auto says = [&](std::size_t row, const QString &words) {
        return review.lines[row].proposal && review.lines[row].proposal->reason.contains(words);
    };
    QVERIFY(says(0, u"78.25 reaches 77.00, the bar for Gold"_s));
    QVERIFY(says(1, u"60.00 is under 73.00, the bar for keeping Gold, in 2 "_s));
    QVERIFY(says(1, u"since 2026-01-02"_s));
    QVERIFY(says(2, u"fails the must-have: gate"_s));
    QVERIFY(!review.lines[3].proposal);
    Program capped({ 80 });
    capped.mustBeOpen(u"Silver"_s);
    capped.open = { true };
    capped.review(0);
    capped.open = { false };
    const QString reason = capped.review(1).lines[0].proposal->reason;
    QVERIFY2(reason.contains(u"gate"_s) && reason.contains(u"not be better than Silver"_s), qPrintable(reason));
    capped.open = { true };
    capped.proposals.clear();
    capped.version = 2;
    capped.profile.tiers[0].atLeast = 90;
    const QString change = capped.review(2).lines[0].proposal->reason;
    QVERIFY2(change.contains(u"Version 2"_s) && change.contains(u"Gold is kept until 2026-04-03"_s),
             qPrintable(change));
}

void TestTierreview::waiverThatHasEnded()
{
    Program program({ 80, 80 });
    program.mustBeOpen();
    program.open = { false, false };
    for (const std::int64_t partner : { 1, 2 }) {
        Waiver waiver;
        waiver.profile = program.profile.name;
        waiver.partner = { partner };
        waiver.criterion = u"gate"_s;
        waiver.by = u"A. Chief"_s;
        waiver.why = u"Audit is booked"_s;
        waiver.until = Start.addDays(partner == 1 ? 10 : 100);
        program.waivers << waiver;
    }
    QVERIFY(!program.review(0).lines[0].proposal);
    const TierReview after = program.review(11);
    QVERIFY(after.lines[0].proposal && !after.lines[1].proposal);
    const QString reason = after.lines[0].proposal->reason;
    QVERIFY2(reason.contains(u"fails the must-have: gate. The waiver by A. Chief ended on 2026-01-11."_s),
             qPrintable(reason));
    // Of a must-have that nobody waived there is nothing to be said.
    program.waivers.clear();
    QVERIFY(!program.review(12).lines[1].proposal->reason.contains(u"waiver"_s));
}

void TestTierreview::countsAndNearMisses()
{
    Program program({ 76.5, 74, 75.5, 49, 30 });
    program.review(0);
    program.fits = { 90, 76.5, 72.9, 49, 30 };
    const TierReview review = program.review(1);
    // 76.5 stands at Silver and lacks half a point for the bar of 77; 49 lacks three for 52, a point under the bound
    QCOMPARE(review.nearMisses.size(), std::size_t { 2 });
    QCOMPARE(review.nearMisses[1].row, std::size_t { 3 });
    QCOMPARE(review.nearMisses[0].row, std::size_t { 1 });
    QCOMPARE(review.nearMisses[0].tier, u"Gold"_s);
    QVERIFY(std::abs(review.nearMisses[0].missing - 0.5) < 1e-6);
    QCOMPARE(countOf(review, u"Gold"_s).before, std::size_t { 2 });
    QCOMPARE(countOf(review, u"Gold"_s).plain, std::size_t { 2 });
    QCOMPARE(countOf(review, u"Gold"_s).after, std::size_t { 2 });
    QCOMPARE(review.lines[2].note, TierNote::Below);
    QVERIFY(review.lines[2].words.contains(u"review 1 of at least 3"_s));
    std::size_t all = 0;
    for (const TierReview::Count &count : review.counts)
        all += count.after;
    QCOMPARE(all, program.fits.size());
}

void TestTierreview::tierTheProfileLost()
{
    Program program({ 80, 60 });
    program.review(0);
    program.version = 2;
    program.profile.tiers = { { u"Platinum"_s, 70 }, { u"Silver"_s, 50 }, { u"Bronze"_s, 0 } };
    const TierReview review = program.review(1);
    QCOMPARE(review.lines[0].proposal->fromTier, u"Gold"_s);
    QCOMPARE(review.lines[0].proposal->toTier, u"Platinum"_s);
    QCOMPARE(program.standings[0].tier, u"Gold"_s); // kept, though no longer in the list
    QVERIFY(!review.lines[1].proposal);
    QCOMPARE(countOf(review, u"Gold"_s).now, std::size_t { 1 });
    QCOMPARE(review.counts.back().tier, QString());
    program.decide(ProposalState::Approved, u"Platinum"_s, 1);
    program.review(91);
    QCOMPARE(program.standings[0].tier, u"Platinum"_s);
}

void TestTierreview::savesOnlyWhatMatters()
{
    Program program({ 60, 80 });
    QVERIFY(program.review(0).lines[0].isToBeSaved());
    program.fits = { 61, 60 };
    const TierReview review = program.review(1);
    QVERIFY(!review.lines[0].isToBeSaved()); // nothing counts against it
    QVERIFY(review.lines[1].isToBeSaved());
    QVERIFY(program.review(2).lines[1].isToBeSaved());
    program.version = 2;
    QVERIFY(program.review(3).lines[0].isToBeSaved());
}

void TestTierreview::refusals()
{
    Program program({ 60 });
    program.review(10);
    QCOMPARE(program.look(9).error().code, ErrorCode::Conflict);
    program.rule.hUp = 0.5;
    QCOMPARE(program.look(11).error().code, ErrorCode::InvalidInput);
    Program none({ 60 });
    none.profile.tiers.clear();
    QCOMPARE(none.look(0).error().code, ErrorCode::InvalidInput);
    QVERIFY(Program({}).look(0).has_value());
}

QTEST_GUILESS_MAIN(TestTierreview)
#include "tst_tierreview.moc"
