#include "insight/acceptability.h"
#include "insight/candidatescores.h"
#include "matrixpool.h"

#include <numeric>

using namespace partnerscope;

namespace {
std::vector<std::uint32_t> allRows(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

Result<Acceptability> sample(const Scene &scene, const AcceptabilityOptions &options = {})
{
    return acceptability(scene.profile, scene.compiled, scene.sheet, allRows(scene.pool.size()), options);
}

std::vector<std::vector<double>> randomMatrix(std::size_t rows, std::size_t columns, double unknown)
{
    Random random(rows * 100 + columns);
    std::vector<std::vector<double>> matrix(rows, std::vector<double>(columns));
    for (std::vector<double> &row : matrix) {
        for (double &value : row)
            value = random.chance(unknown) ? std::nan("") : random.uniform();
    }
    return matrix;
}
} // namespace

/// Ranks, tiers, pairs and central weights by sampling.
class AcceptabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data() { addVectors(QStringLiteral("ranks")); }
    void ranks();
    void rowsAndColumnsSumToOne();
    void laterRanks();
    void tiesSplit();
    void tiersAndCaps();
    void excludedAreLeftOut();
    void fewerThanTwo();
    void repeatsFromTheSeed();
    void unknownValuesAreSampled();
    void fewKnownValuesMeanUniform();
    void tablesOfManyValues();
    void confidence();
    void canBeStopped();
    void numbersOutOfRange();
    void certainRanking();
};

void AcceptabilityTest::ranks()
{
    QFETCH(QJsonObject, test);
    const double tolerance = test[QStringLiteral("tolerance")].toDouble();
    const auto matrix = matrixOf(test[QStringLiteral("matrix")]);
    const Scene scene(flatProfile(std::vector<double>(matrix.front().size(), 1)), poolOfMatrix(matrix));
    AcceptabilityOptions options;
    options.samples = static_cast<std::size_t>(test[QStringLiteral("samples")].toInt());
    const Result<Acceptability> found = sample(scene, options);
    QVERIFY(found);
    QCOMPARE(found->samples, options.samples);
    const auto wanted = matrixOf(test[QStringLiteral("ranks")]);
    const QJsonArray central = test[QStringLiteral("central")].toArray();
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        const Acceptability::Candidate &candidate = found->candidates[i];
        for (std::size_t rank = 0; rank < wanted[i].size(); ++rank)
            QVERIFY(isNear(candidate.ranks[rank], wanted[i][rank], tolerance));
        const std::vector<double> weights = numbersOf(central.at(static_cast<int>(i)));
        QCOMPARE(candidate.centralWeights.size(), weights.size());
        for (std::size_t leaf = 0; leaf < weights.size(); ++leaf)
            QVERIFY(isNear(candidate.centralWeights[leaf], weights[leaf], tolerance));
        QCOMPARE(std::isnan(candidate.confidence), weights.empty());
    }
}

void AcceptabilityTest::rowsAndColumnsSumToOne()
{
    for (const auto knowledge : { WeightKnowledge::Uniform, WeightKnowledge::Ordinal, WeightKnowledge::Around }) {
        auto matrix = randomMatrix(12, 5, 0.2);
        matrix[3] = matrix[7]; // known values tie
        const Scene scene(flatProfile({ 5, 4, 3, 2, 1 }), poolOfMatrix(matrix));
        AcceptabilityOptions options;
        options.weights.knowledge = knowledge;
        options.samples = 3000;
        const Result<Acceptability> found = sample(scene, options);
        QVERIFY(found);
        QCOMPARE(found->ranks, std::size_t { 12 });
        std::vector<double> columns(found->ranks);
        double meanRanks = 0;
        for (const Acceptability::Candidate &candidate : found->candidates) {
            double sum = candidate.later;
            double mean = 0;
            for (std::size_t rank = 0; rank < found->ranks; ++rank) {
                columns[rank] += candidate.ranks[rank];
                sum += candidate.ranks[rank];
                mean += candidate.ranks[rank] * static_cast<double>(rank + 1);
            }
            QVERIFY(isNear(sum, 1, 1e-9));
            QVERIFY(isNear(candidate.meanRank, mean, 1e-6));
            QVERIFY(isNear(std::accumulate(candidate.tiers.begin(), candidate.tiers.end(), 0.0), 1, 1e-9));
            meanRanks += candidate.meanRank;
            if (!candidate.centralWeights.empty())
                QVERIFY(isNear(std::accumulate(candidate.centralWeights.begin(), candidate.centralWeights.end(), 0.0),
                               1, 1e-6));
        }
        for (const double column : columns)
            QVERIFY(isNear(column, 1, 1e-9));
        QVERIFY(isNear(meanRanks, 12 * 13 / 2.0, 1e-6));
        for (std::size_t a = 0; a < found->pairwiseCount; ++a) {
            for (std::size_t b = 0; b < found->pairwiseCount; ++b)
                QVERIFY(isNear(found->pairwise[a * found->pairwiseCount + b]
                                   + found->pairwise[b * found->pairwiseCount + a],
                               1, 1e-12));
        }
    }
}

void AcceptabilityTest::laterRanks()
{
    const Scene scene(flatProfile({ 1, 1, 1 }), poolOfMatrix(randomMatrix(30, 3, 0)));
    AcceptabilityOptions options;
    options.ranks = 4;
    options.samples = 2000;
    const Result<Acceptability> few = sample(scene, options);
    options.ranks = 30;
    const Result<Acceptability> all = sample(scene, options);
    QVERIFY(few && all);
    for (std::size_t i = 0; i < 30; ++i) {
        QCOMPARE(few->candidates[i].ranks.size(), std::size_t { 4 });
        double later = 0;
        for (std::size_t rank = 0; rank < 30; ++rank) {
            if (rank < 4)
                QCOMPARE(few->candidates[i].ranks[rank], all->candidates[i].ranks[rank]);
            else
                later += all->candidates[i].ranks[rank];
        }
        QVERIFY(isNear(few->candidates[i].later, later, 1e-9));
        QVERIFY(few->candidates[i].entropy <= all->candidates[i].entropy + 1e-9);
    }
}

void AcceptabilityTest::tiesSplit()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.5, 0.7 }, { 0.5, 0.7 }, { 0.5, 0.7 }, { 0.1, 0.1 } }));
    const Result<Acceptability> found = sample(scene);
    QVERIFY(found);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t rank = 0; rank < 3; ++rank)
            QVERIFY(isNear(found->candidates[i].ranks[rank], 1.0 / 3, 1e-9));
        QCOMPARE(found->candidates[i].ranks[3], 0.0);
        QCOMPARE(found->candidates[i].meanRank, 2.0);
        QVERIFY(isNear(found->candidates[i].confidence, 1.0 / 3, 1e-9));
    }
    QCOMPARE(found->candidates[3].ranks[3], 1.0);
    QCOMPARE(found->pairwise[1], 0.5);
    QCOMPARE(found->pairwise[3], 1.0);
    QVERIFY(isNear(found->choiceEntropy, std::log2(3.0), 1e-6));
}

void AcceptabilityTest::tiersAndCaps()
{
    Must must;
    must.atLeast = 0.5;
    must.cap = QStringLiteral("Silver");
    IdealProfile profile = flatProfile({ 1, 1, 0 });
    profile.criteria[2].must = must;
    const Scene scene(profile, poolOfMatrix({ { 1, 0, 1 }, { 1, 0, 0 }, { 0.3, 0.3, 1 } }));
    AcceptabilityOptions options;
    options.samples = 100'000;
    const Result<Acceptability> found = sample(scene, options);
    QVERIFY(found);
    // The fit is the first weight, which is uniform: Gold from 0.75, Silver from 0.5, Bronze from 0.
    for (const auto &[tier, share] : { std::pair<std::size_t, double> { 0, 0.25 }, { 1, 0.25 }, { 2, 0.5 }, { 3, 0 } })
        QVERIFY(isNear(found->candidates[0].tiers[tier], share, 0.006));
    QCOMPARE(found->candidates[1].tiers[0], 0.0);
    QVERIFY(isNear(found->candidates[1].tiers[1], 0.5, 0.006));
    QCOMPARE(found->candidates[2].tiers[2], 1.0);
}

void AcceptabilityTest::excludedAreLeftOut()
{
    Must must;
    must.atLeast = 0.2;
    IdealProfile profile = flatProfile({ 1, 1 });
    profile.criteria[0].must = must;
    const Scene scene(profile, poolOfMatrix({ { 0.9, 0.3 }, { 0.1, 1 }, { 0.5, 0.7 } }));
    const Result<Acceptability> found = sample(scene);
    QVERIFY(found);
    QCOMPARE(found->candidates.size(), std::size_t { 2 });
    QCOMPARE(found->candidates[1].row, 2u);
    QCOMPARE(topCandidateRows(scene.ranking, 10).size(), std::size_t { 2 });
    QCOMPARE(topCandidateRows(scene.ranking, 1).size(), std::size_t { 1 });
}

void AcceptabilityTest::fewerThanTwo()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.9, 0.3 } }));
    const Result<Acceptability> found = sample(scene);
    QVERIFY(found);
    QCOMPARE(found->samples, std::size_t { 0 });
    QVERIFY(found->candidates.front().ranks.empty());
    QVERIFY(std::isnan(found->candidates.front().meanRank));
    QVERIFY(std::isnan(found->candidates.front().tiers.front()));
    QVERIFY(acceptability(scene.profile, scene.compiled, scene.sheet, {}, {}));
}

void AcceptabilityTest::repeatsFromTheSeed()
{
    const Scene scene(flatProfile({ 3, 2, 1, 1 }), poolOfMatrix(randomMatrix(40, 4, 0.3)));
    AcceptabilityOptions options;
    options.samples = 1000;
    const auto hashOf = [&] {
        const Result<Acceptability> found = sample(scene, options);
        double hash = 0;
        for (const Acceptability::Candidate &candidate : found->candidates) {
            for (const double share : candidate.ranks)
                hash = hash * 1.0000001 + share;
        }
        return hash;
    };
    const double first = hashOf();
    QCOMPARE(hashOf(), first); // two threads finish their blocks in another order each time
    options.seed = 2;
    QVERIFY(hashOf() != first);
}

void AcceptabilityTest::unknownValuesAreSampled()
{
    // Most known values of the only criterion are 0, some are 1; the gap is drawn from them.
    std::vector<std::vector<double>> matrix(40, { 0.0 });
    for (std::size_t i = 0; i < 10; ++i)
        matrix[i] = { 1.0 };
    matrix.push_back({ std::nan("") });
    matrix.push_back({ 0.5 });
    for (std::size_t i = 0; i < 9; ++i)
        matrix.push_back({ i < 2 ? 1.0 : 0.0 });
    const Scene scene(flatProfile({ 1 }), poolOfMatrix(matrix));
    AcceptabilityOptions options;
    options.samples = 50'000;
    const Result<Acceptability> found = acceptability(scene.profile, scene.compiled, scene.sheet, { 40, 41 }, options);
    QVERIFY(found);
    // 12 of the 50 known values are above 0.5, and one ties.
    QVERIFY(isNear(found->candidates[0].ranks[0], 12.5 / 50, 0.008));
    QVERIFY(isNear(found->candidates[0].confidence, 12.5 / 50, 0.04));
    QVERIFY(isNear(found->candidates[1].confidence, 37.5 / 50, 0.04));
}

void AcceptabilityTest::fewKnownValuesMeanUniform()
{
    const Scene scene(flatProfile({ 1 }), poolOfMatrix({ { std::nan("") }, { 0.3 }, { 0.3 } }));
    AcceptabilityOptions options;
    options.samples = 50'000;
    const Result<Acceptability> found = acceptability(scene.profile, scene.compiled, scene.sheet, { 0, 1 }, options);
    QVERIFY(found);
    QVERIFY(isNear(found->candidates[0].ranks[0], 0.7, 0.009));
}

void AcceptabilityTest::tablesOfManyValues()
{
    CompiledCriterion column;
    Random random(1);
    std::vector<double> known;
    for (int i = 0; i < 50'000; ++i) {
        const bool isKnown = random.chance(0.8);
        const double value = random.chance(0.3) ? 1.0 : random.chance(0.3) ? 0.25 : random.uniform() * random.uniform();
        column.values.push_back(isKnown ? toFixed(value) : ValueUnknown);
        if (isKnown)
            known.push_back(value);
    }
    column.knownCount = known.size();
    const std::vector<float> table = empiricalTable(column);
    QCOMPARE(table.size(), std::size_t { 2048 });
    std::ranges::sort(known);
    for (std::size_t i = 0; i < table.size(); i += 100) {
        const std::size_t place = (2 * i + 1) * known.size() / (2 * table.size());
        QVERIFY(isNear(static_cast<double>(table[i]), known[place], 1.0 / 4096));
    }
    column.values.resize(19);
    column.knownCount = 19;
    QVERIFY(empiricalTable(column).empty());
}

void AcceptabilityTest::confidence()
{
    // At its central weights (0.8, 0.2) the first company wins for certain, and so do the others at theirs.
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 1, 0 }, { 0, 1 }, { 0.6, 0.6 }, { 0.1, 0.1 } }));
    const Result<Acceptability> found = sample(scene);
    QVERIFY(found);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(found->candidates[i].confidence, 1.0);
    QVERIFY(std::isnan(found->candidates[3].confidence));
    AcceptabilityOptions options;
    options.confident = 1;
    const Result<Acceptability> one = sample(scene, options);
    QVERIFY(one);
    int sampled = 0;
    for (const Acceptability::Candidate &candidate : one->candidates)
        sampled += std::isnan(candidate.confidence) ? 0 : 1;
    QCOMPARE(sampled, 1);
}

void AcceptabilityTest::canBeStopped()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix(randomMatrix(50, 2, 0)));
    AcceptabilityOptions options;
    options.samples = AcceptabilityOptions::MostSamples;
    int calls = 0;
    const Result<Acceptability> found =
        acceptability(scene.profile, scene.compiled, scene.sheet, allRows(50), options, [&](double share) {
            ++calls;
            return share >= 0 && calls < 3;
        });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 3);
}

void AcceptabilityTest::numbersOutOfRange()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix(randomMatrix(3, 2, 0)));
    AcceptabilityOptions options;
    options.samples = 0;
    QCOMPARE(sample(scene, options).error().code, ErrorCode::InvalidInput);
    options.samples = AcceptabilityOptions::MostSamples + 1;
    QCOMPARE(sample(scene, options).error().code, ErrorCode::InvalidInput);
    options = {};
    options.weights.spread = -1;
    QCOMPARE(sample(scene, options).error().code, ErrorCode::InvalidInput);
}

void AcceptabilityTest::certainRanking()
{
    const Scene scene(flatProfile({ 1, 1 }), poolOfMatrix({ { 0.9, 0.8 }, { 0.5, 0.4 }, { 0.2, 0.1 } }));
    const Result<Acceptability> found = sample(scene);
    QVERIFY(found);
    QCOMPARE(found->choiceEntropy, 0.0);
    QVERIFY(isNear(found->halfWidth, 0.0098, 1e-12));
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(isNear(found->candidates[i].ranks[i], 1, 1e-12));
        QVERIFY(isNear(found->candidates[i].entropy, 0, 1e-9));
    }
}

QTEST_APPLESS_MAIN(AcceptabilityTest)

#include "tst_acceptability.moc"
