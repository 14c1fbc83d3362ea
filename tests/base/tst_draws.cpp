#include "base/draws.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstring>

using namespace partnerscope;

namespace {
struct Moments {
    double mean = 0;
    double variance = 0;
};

template <typename Draw>
Moments momentsOf(int count, const Draw &draw)
{
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double x = draw();
        sum += x;
        squares += x * x;
    }
    return { sum / count, squares / count - sum / count * (sum / count) };
}

bool isNear(double actual, double wanted, double tolerance)
{
    if (std::abs(actual - wanted) <= tolerance)
        return true;
    qWarning("%.17g, not %.17g", actual, wanted);
    return false;
}
} // namespace

/// The transforms of the generator: their moments, and that they never change.
class DrawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logarithmAndExponential();
    void exponential();
    void normal();
    void gamma_data();
    void gamma();
    void simplexIsUniform();
    void dirichletKeepsZeros();
    void tinyShapesEndInCorners();
    void streamsDiffer();
    void sameBitsEverywhere();
};

void DrawsTest::logarithmAndExponential()
{
    Random random(3);
    for (int i = 0; i < 20'000; ++i) {
        const double x = std::ldexp(0.5 + random.uniform(), static_cast<int>(random.below(1800)) - 900);
        QVERIFY(std::abs(steadyLog(x) - std::log(x)) <= 4e-16 * std::max(1.0, std::abs(std::log(x))));
        const double y = 1300 * (random.uniform() - 0.5);
        QVERIFY(std::abs(steadyExp(y) / std::exp(y) - 1) <= 1e-13);
    }
    QCOMPARE(steadyLog(1), 0.0);
    QCOMPARE(steadyExp(0), 1.0);
    QCOMPARE(steadyExp(-1e9), 0.0);
    QVERIFY(std::isfinite(steadyLog(0x1p-53)));
}

void DrawsTest::exponential()
{
    Random random(5);
    const Moments moments = momentsOf(200'000, [&] { return drawExponential(random); });
    QVERIFY(isNear(moments.mean, 1, 0.01));
    QVERIFY(isNear(moments.variance, 1, 0.03));
}

void DrawsTest::normal()
{
    Random random(6);
    const Moments moments = momentsOf(200'000, [&] { return drawNormal(random); });
    QVERIFY(isNear(moments.mean, 0, 0.01));
    QVERIFY(isNear(moments.variance, 1, 0.015));
}

void DrawsTest::gamma_data()
{
    QTest::addColumn<double>("shape");
    for (const double shape : { 0.05, 0.3, 0.999, 1.0, 2.5, 40.0 })
        QTest::newRow(qPrintable(QString::number(shape))) << shape;
}

void DrawsTest::gamma()
{
    QFETCH(double, shape);
    Random random(8);
    const Moments moments = momentsOf(200'000, [&] { return drawGamma(random, shape); });
    QVERIFY(isNear(moments.mean, shape, 5 * std::sqrt(shape / 200'000)));
    QVERIFY(isNear(moments.variance, shape, 0.05 * shape + 0.002));
}

void DrawsTest::simplexIsUniform()
{
    // Each of three uniform weights is above 1/2 with probability 1/4: the corner triangles.
    Random random(9);
    std::array<double, 3> weights {};
    std::array<int, 3> above {};
    for (int i = 0; i < 40'000; ++i) {
        drawSimplex(random, weights);
        QVERIFY(isNear(weights[0] + weights[1] + weights[2], 1, 1e-15));
        for (std::size_t k = 0; k < 3; ++k)
            above[k] += weights[k] > 0.5 ? 1 : 0;
    }
    for (const int count : above)
        QVERIFY(isNear(count / 40'000.0, 0.25, 0.011));
}

void DrawsTest::dirichletKeepsZeros()
{
    Random random(10);
    const std::array shares { 0.0, 0.7, 0.0, 0.3 };
    std::array<double, 4> weights {};
    for (int i = 0; i < 1000; ++i) {
        drawDirichlet(random, shares, 20, weights);
        QCOMPARE(weights[0], 0.0);
        QCOMPARE(weights[2], 0.0);
        QVERIFY(isNear(weights[1] + weights[3], 1, 1e-15));
    }
}

void DrawsTest::tinyShapesEndInCorners()
{
    // With next to no spread all the mass sits in one place, drawn in proportion to the shares.
    Random random(11);
    const std::array shares { 0.25, 0.0, 0.75 };
    std::array<double, 3> weights {};
    int first = 0;
    for (int i = 0; i < 20'000; ++i) {
        drawDirichlet(random, shares, 1e-6, weights);
        QVERIFY(isNear(weights[0] + weights[1] + weights[2], 1, 1e-15));
        QCOMPARE(weights[1], 0.0);
        first += weights[0] > 0.5 ? 1 : 0;
    }
    QVERIFY(isNear(first / 20'000.0, 0.25, 0.013));
}

void DrawsTest::streamsDiffer()
{
    QVERIFY(streamOf(1, 0).next() != streamOf(1, 1).next());
    QVERIFY(streamOf(1, 0).next() != streamOf(2, 0).next());
    QVERIFY(streamOf(1, 1).next() != streamOf(2, 0).next());
    QCOMPARE(streamOf(7, 9).next(), streamOf(7, 9).next());
}

void DrawsTest::sameBitsEverywhere()
{
    // A hash of many draws: it changes as soon as one bit of one of them does.
    Random random(2024);
    std::uint64_t hash = 1469598103934665603u;
    const auto take = [&](double x) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &x, sizeof bits);
        hash = (hash ^ bits) * 1099511628211u;
    };
    for (int i = 0; i < 2000; ++i) {
        take(drawExponential(random));
        take(drawNormal(random));
        take(drawGamma(random, 0.2));
        take(drawGamma(random, 3.5));
    }
    QCOMPARE(hash, std::uint64_t { 14499793576067691930u });
}

QTEST_APPLESS_MAIN(DrawsTest)

#include "tst_draws.moc"
