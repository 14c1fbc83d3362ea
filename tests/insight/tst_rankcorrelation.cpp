#include "base/fixedpoint.h"
#include "insight/rankcorrelation.h"

#include <QTest>

using namespace partnerscope;

class RankCorrelationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesTakeAverageRanks();
    void identicalOrderIsOne();
    void onlyRowsKnownInBothCount();
    void undefinedWithoutSpread();
};

void RankCorrelationTest::tiesTakeAverageRanks()
{
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5, by hand.
    const auto rho = spearman(rankedColumn({ 10, 20, 20, 30 }), rankedColumn({ 1, 2, 3, 4 }));
    QVERIFY(rho);
    QVERIFY(std::abs(*rho - 4.5 / std::sqrt(4.5 * 5)) < 1e-12);
}

void RankCorrelationTest::identicalOrderIsOne()
{
    QCOMPARE(*spearman(rankedColumn({ 1, 1, 2, 2 }), rankedColumn({ 5, 5, 9, 9 })), 1.0);
    QCOMPARE(*spearman(rankedColumn({ 1, 2, 3 }), rankedColumn({ 9, 5, 1 })), -1.0);
}

void RankCorrelationTest::onlyRowsKnownInBothCount()
{
    const auto a = rankedColumn({ 1, ValueUnknown, 2, 3, 100 });
    const auto b = rankedColumn({ 1, 700, 2, 3, ValueUnknown });
    QCOMPARE(*spearman(a, b), 1.0);
    QVERIFY(!spearman(a, b, 4));
}

void RankCorrelationTest::undefinedWithoutSpread()
{
    QVERIFY(!spearman(rankedColumn({ 7, 7, 7 }), rankedColumn({ 1, 2, 3 })));
    QVERIFY(!spearman(rankedColumn({}), rankedColumn({})));
}

QTEST_APPLESS_MAIN(RankCorrelationTest)

#include "tst_rankcorrelation.moc"
