#include "base/random.h"
#include "ui/models/rankingrows.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace partnerscope;

namespace {
constexpr std::size_t Companies = 300;
constexpr std::size_t Ranked = 250;

std::vector<std::uint32_t> shuffled(Random &random)
{
    std::vector<std::uint32_t> rows(Companies);
    std::iota(rows.begin(), rows.end(), 0u);
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[random.below(i)]);
    return rows;
}

/// Scores under a drag: the ranking is an earlier one, only the first rows are exact.
Scores dragged(Random &random, std::size_t first)
{
    Scores scores;
    scores.sheet.status.assign(Companies, FitStatus::Firm);
    scores.sheet.fitSum.assign(Companies, 0);
    scores.ranking = { shuffled(random), std::vector<std::uint32_t>(Companies, 1u), Ranked };
    scores.isRankingWhole = false;
    scores.first = shuffled(random);
    scores.first.resize(first);
    scores.shares.excluded = Companies - (first < 100 ? first : Ranked);
    return scores;
}
} // namespace

/// The rows a ranking shows while only its head is exact.
class RankingRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRankingIsShared();
    void firstStandBeforeTheOthers();
    void fewRankedAreAll();
};

void RankingRowsTest::wholeRankingIsShared()
{
    Random random(1);
    Scores scores = dragged(random, 100);
    scores.isRankingWhole = true;
    const RankingRows rows(scores, true);
    QCOMPARE(rows.size(), Ranked);
    QVERIFY(rows.isLike(RankingRows(scores, true)));
    QVERIFY(!rows.isLike(RankingRows(scores, false)));
    for (std::size_t place = 0; place < Ranked; ++place)
        QCOMPARE(rows[place], scores.ranking.order[place]);
    QVERIFY(!rows.placeOf(scores.ranking.order[Ranked]));
}

void RankingRowsTest::firstStandBeforeTheOthers()
{
    Random random(2);
    for (int time = 0; time < 50; ++time) {
        const Scores scores = dragged(random, 100);
        for (const bool onlyRanked : { true, false }) {
            const RankingRows rows(scores, onlyRanked);
            QCOMPARE(rows.size(), onlyRanked ? Ranked : Companies);
            std::vector<std::uint32_t> expected = scores.first;
            for (const std::uint32_t row : scores.ranking.order) {
                if (std::ranges::find(scores.first, row) == scores.first.end())
                    expected.push_back(row);
            }
            expected.resize(rows.size());
            QCOMPARE(rows.values(), expected);
            for (std::size_t place = 0; place < rows.size(); ++place)
                QCOMPARE(rows.placeOf(rows[place]), std::optional(place));
        }
    }
}

void RankingRowsTest::fewRankedAreAll()
{
    Random random(3);
    const Scores scores = dragged(random, 40);
    const RankingRows rows(scores, true);
    QCOMPARE(rows.values(), scores.first);
    QCOMPARE(RankingRows(scores, false).size(), Companies);
}

QTEST_APPLESS_MAIN(RankingRowsTest)

#include "tst_rankingrows.moc"
