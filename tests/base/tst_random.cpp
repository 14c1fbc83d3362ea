#include "base/random.h"

#include <QTest>

using partnerscope::Random;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameSequence();
    void belowStaysInRange();
    void normalHasUnitVariance();
};

void RandomTest::sameSeedGivesTheSameSequence()
{
    Random a(42);
    Random b(42);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(a.next(), b.next());
    QVERIFY(Random(1).next() != Random(2).next());
}

void RandomTest::belowStaysInRange()
{
    Random random(7);
    std::array<int, 5> seen {};
    for (int i = 0; i < 5000; ++i)
        ++seen.at(random.below(5));
    for (const int count : seen)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
}

void RandomTest::normalHasUnitVariance()
{
    Random random(7);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
    }
    QVERIFY(std::abs(sum / 20000) < 0.03);
    QVERIFY(std::abs(squares / 20000 - 1) < 0.05);
}

QTEST_APPLESS_MAIN(RandomTest)

#include "tst_random.moc"
