#include "insight/weightsampler.h"
#include "matrixpool.h"

using namespace partnerscope;

namespace {
constexpr std::uint64_t Seed = 99;

/// What weights a sampler draws for a profile.
struct Drawn {
    std::vector<std::vector<double>> weights;
    std::vector<double> mean;
    std::vector<double> deviation;
    bool walked = false;
};

Result<Drawn> drawFrom(const IdealProfile &profile, const WeightModel &model, int count)
{
    std::vector<double> half(profile.criteria.size() * 3, 0.5);
    const Scene scene(profile, poolOfMatrix({ half }));
    const Result<WeightSampler> sampler = WeightSampler::create(profile, scene.compiled, model, Seed);
    if (!sampler)
        return sampler.failure();
    Drawn drawn;
    drawn.walked = sampler->walks();
    Random random = streamOf(Seed, 0);
    WeightSampler::Stream stream(*sampler, random);
    std::vector<double> weights(sampler->leaves().size());
    std::vector<double> squares(weights.size());
    drawn.mean.assign(weights.size(), 0.0);
    for (int i = 0; i < count; ++i) {
        stream.draw(weights);
        drawn.weights.push_back(weights);
        for (std::size_t k = 0; k < weights.size(); ++k) {
            drawn.mean[k] += weights[k] / count;
            squares[k] += weights[k] * weights[k] / count;
        }
    }
    for (std::size_t k = 0; k < weights.size(); ++k)
        drawn.deviation.push_back(std::sqrt(squares[k] - drawn.mean[k] * drawn.mean[k]));
    return drawn;
}
} // namespace

/// Weights drawn under every kind of knowledge.
class WeightSamplerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dirichlet_data() { addVectors(QStringLiteral("dirichlet")); }
    void dirichlet();
    void ordered_data() { addVectors(QStringLiteral("ordered")); }
    void ordered();
    void sumsToOneAndKeepsZeros();
    void orderHoldsInEveryDraw();
    void equalWeightsComeInAnyOrder();
    void aroundFollowsTheTree();
    void rejection();
    void walk();
    void walkInOrder();
    void impossibleConditions();
    void badSpread();
};

void WeightSamplerTest::dirichlet()
{
    QFETCH(QJsonObject, test);
    const std::vector<double> weights = numbersOf(test[QStringLiteral("weights")]);
    const double tolerance = test[QStringLiteral("tolerance")].toDouble();
    WeightModel model;
    model.knowledge = WeightKnowledge::Around;
    model.spread = test[QStringLiteral("spread")].toDouble();
    const auto drawn = drawFrom(flatProfile(weights), model, test[QStringLiteral("draws")].toInt());
    QVERIFY(drawn);
    const std::vector<double> deviation = numbersOf(test[QStringLiteral("sd")]);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        QVERIFY(isNear(drawn->mean[i], weights[i], tolerance));
        QVERIFY(isNear(drawn->deviation[i], deviation[i], tolerance));
    }
}

void WeightSamplerTest::ordered()
{
    QFETCH(QJsonObject, test);
    WeightModel model;
    model.knowledge = WeightKnowledge::Ordinal;
    const auto drawn =
        drawFrom(flatProfile(numbersOf(test[QStringLiteral("weights")])), model, test[QStringLiteral("draws")].toInt());
    QVERIFY(drawn);
    const std::vector<double> mean = numbersOf(test[QStringLiteral("mean")]);
    for (std::size_t i = 0; i < mean.size(); ++i)
        QVERIFY(isNear(drawn->mean[i], mean[i], test[QStringLiteral("tolerance")].toDouble()));
}

void WeightSamplerTest::sumsToOneAndKeepsZeros()
{
    for (const auto knowledge : { WeightKnowledge::Uniform, WeightKnowledge::Ordinal, WeightKnowledge::Around }) {
        WeightModel model;
        model.knowledge = knowledge;
        const auto drawn = drawFrom(flatProfile({ 3, 0, 2, 0, 1 }), model, 500);
        QVERIFY(drawn);
        for (const std::vector<double> &weights : drawn->weights) {
            QCOMPARE(weights.size(), std::size_t { 3 }); // only what counts is drawn
            QVERIFY(isNear(weights[0] + weights[1] + weights[2], 1, 1e-12));
            QVERIFY(std::ranges::all_of(weights, [](double weight) { return weight >= 0; }));
        }
        QCOMPARE(weightKnowledgeFromKey(weightKnowledgeKey(knowledge)), std::optional(knowledge));
    }
    QVERIFY(!weightKnowledgeFromKey(QStringLiteral("sure")).has_value());
}

void WeightSamplerTest::orderHoldsInEveryDraw()
{
    WeightModel model;
    model.knowledge = WeightKnowledge::Ordinal;
    const auto drawn = drawFrom(flatProfile({ 1, 5, 2, 2 }), model, 2000);
    QVERIFY(drawn);
    for (const std::vector<double> &weights : drawn->weights) {
        QVERIFY(weights[1] >= std::max(weights[2], weights[3]));
        QVERIFY(std::min(weights[2], weights[3]) >= weights[0]);
    }
}

void WeightSamplerTest::equalWeightsComeInAnyOrder()
{
    WeightModel model;
    model.knowledge = WeightKnowledge::Ordinal;
    const auto drawn = drawFrom(flatProfile({ 2, 2, 1 }), model, 20'000);
    QVERIFY(drawn);
    int firstAbove = 0;
    for (const std::vector<double> &weights : drawn->weights)
        firstAbove += weights[0] > weights[1] ? 1 : 0;
    QVERIFY(isNear(firstAbove / 20'000.0, 0.5, 0.015));
    // The mean is the rank-order centroid with tied positions averaged: (11/18 + 5/18) / 2.
    QVERIFY(isNear(drawn->mean[0], 8.0 / 18, 0.005));
    QVERIFY(isNear(drawn->mean[2], 2.0 / 18, 0.005));
}

void WeightSamplerTest::aroundFollowsTheTree()
{
    const IdealProfile profile =
        profileOf({ group(QStringLiteral("g"), 3, { unitLeaf(0, 1), unitLeaf(1, 3) }), unitLeaf(2, 1) });
    WeightModel model;
    model.knowledge = WeightKnowledge::Around;
    model.spread = 30;
    const auto drawn = drawFrom(profile, model, 30'000);
    QVERIFY(drawn);
    QVERIFY(isNear(drawn->mean[0], 0.75 * 0.25, 0.003));
    QVERIFY(isNear(drawn->mean[1], 0.75 * 0.75, 0.003));
    QVERIFY(isNear(drawn->mean[2], 0.25, 0.003));
    QVERIFY(isNear(drawn->deviation[2], std::sqrt(0.25 * 0.75 / 31), 0.001));
    // Inside the group the share has a spread of its own.
    double squares = 0;
    for (const std::vector<double> &weights : drawn->weights) {
        const double share = weights[0] / (weights[0] + weights[1]);
        squares += (share - 0.25) * (share - 0.25) / 30'000;
    }
    QVERIFY(isNear(std::sqrt(squares), std::sqrt(0.25 * 0.75 / 31), 0.001));
}

void WeightSamplerTest::rejection()
{
    // w0 >= 1/2 leaves a quarter of the triangle; its centroid is (2/3, 1/6, 1/6).
    WeightModel model;
    model.constraints = { { { { 0, 1 } }, 0.5 } };
    const auto drawn = drawFrom(flatProfile({ 1, 1, 1 }), model, 40'000);
    QVERIFY(drawn);
    QVERIFY(!drawn->walked);
    for (const std::vector<double> &weights : drawn->weights)
        QVERIFY(weights[0] >= 0.5);
    QVERIFY(isNear(drawn->mean[0], 2.0 / 3, 0.003));
    QVERIFY(isNear(drawn->mean[1], 1.0 / 6, 0.003));
}

void WeightSamplerTest::walk()
{
    // w0 >= 0.95 passes in 1 of 400 draws. The corner left is a triangle with centroid (0.95 + 0.05 / 3, …).
    WeightModel model;
    model.constraints = { { { { 0, 1 } }, 0.95 } };
    const auto drawn = drawFrom(flatProfile({ 1, 1, 1 }), model, 15'000);
    QVERIFY(drawn);
    QVERIFY(drawn->walked);
    for (const std::vector<double> &weights : drawn->weights) {
        QVERIFY(weights[0] >= 0.95 - 1e-12);
        QVERIFY(isNear(weights[0] + weights[1] + weights[2], 1, 1e-12));
    }
    QVERIFY(isNear(drawn->mean[0], 0.95 + 0.05 / 3, 0.0005));
    QVERIFY(isNear(drawn->mean[1], 0.05 / 3, 0.0005));
    // A sixth of the variance of a uniform triangle: side² / 18.
    QVERIFY(isNear(drawn->deviation[1], 0.05 / std::sqrt(18.0), 0.0005));
}

void WeightSamplerTest::walkInOrder()
{
    WeightModel model;
    model.knowledge = WeightKnowledge::Ordinal;
    model.constraints = { { { { 3, 1 } }, 0.24 } }; // the lightest of four is at least 0.24
    const auto drawn = drawFrom(flatProfile({ 5, 3, 3, 1 }), model, 3'000);
    QVERIFY(drawn);
    QVERIFY(drawn->walked);
    for (const std::vector<double> &weights : drawn->weights) {
        QVERIFY(weights[3] >= 0.24 - 1e-12);
        QVERIFY(weights[0] >= std::max(weights[1], weights[2]) - 1e-12);
        QVERIFY(std::min(weights[1], weights[2]) >= weights[3] - 1e-12);
    }
    // The ordered corner: what is above 0.24 follows the rank-order centroid, tied positions averaged.
    const double rest = 1 - 4 * 0.24;
    QVERIFY(isNear(drawn->mean[0], 0.24 + rest * 25 / 48, 0.001));
    QVERIFY(isNear(drawn->mean[1], 0.24 + rest * (13 + 7) / 96, 0.001));
}

void WeightSamplerTest::impossibleConditions()
{
    WeightModel model;
    model.constraints = { { { { 0, 1 } }, 0.6 }, { { { 1, 1 } }, 0.6 } };
    const auto drawn = drawFrom(flatProfile({ 1, 1, 1 }), model, 1);
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().code, ErrorCode::InvalidInput);
    model.constraints = { { { { 0, 1 } }, 0.9 } };
    model.knowledge = WeightKnowledge::Around;
    QVERIFY(!drawFrom(flatProfile({ 1, 1, 1 }), model, 1));
    model.constraints = { { { { 0, 1 } }, 0.3 } };
    QVERIFY(drawFrom(flatProfile({ 1, 1, 1 }), model, 1));
}

void WeightSamplerTest::badSpread()
{
    for (const double spread : { 0.0, -1.0, std::nan(""), HUGE_VAL }) {
        WeightModel model;
        model.knowledge = WeightKnowledge::Around;
        model.spread = spread;
        QVERIFY(!drawFrom(flatProfile({ 1, 1 }), model, 1));
    }
}

QTEST_APPLESS_MAIN(WeightSamplerTest)

#include "tst_weightsampler.moc"
