#include "scoring/pairwise.h"
#include "scoring/rankweights.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> all;
    for (const QJsonValue &value : array.toArray())
        all.push_back(value.toDouble());
    return all;
}

double numberOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    return parts.size() == 2 ? parts[0].toDouble() / parts[1].toDouble() : text.toDouble();
}

/// The upper triangle, a row a text; "-" is not judged.
PairwiseMatrix matrixOf(const QJsonObject &test)
{
    PairwiseMatrix matrix(static_cast<std::size_t>(test["size"_L1].toInt()));
    const QJsonArray rows = test["judgements"_L1].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList cells = rows[i].toString().split(u' ');
        for (qsizetype k = 0; k < cells.size(); ++k) {
            if (cells[k] != u"-")
                matrix.judge(static_cast<std::size_t>(i), static_cast<std::size_t>(i + 1 + k), numberOf(cells[k]));
        }
    }
    return matrix;
}

void compareTo(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(u"%1, not %2"_s.arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

void compareTo(const std::vector<double> &actual, const QJsonValue &expected, double tolerance)
{
    const std::vector<double> wanted = numbers(expected);
    QCOMPARE(actual.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        compareTo(actual[i], wanted[i], tolerance);
}
} // namespace

/// Published and hand-made weights, each through the public functions.
class WeightVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();

private:
    static void pairwise(const QJsonObject &test, double tolerance);
    static void enumeration(const QJsonObject &test, double tolerance);
};

void WeightVectorsTest::vector_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/weights.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(all.size() >= 27);
    for (const QJsonValue &test : all)
        QTest::newRow(qPrintable(test["name"_L1].toString())) << test.toObject();
}

void WeightVectorsTest::vector()
{
    QFETCH(QJsonObject, test);
    const double tolerance = test["tolerance"_L1].toDouble();
    const QString kind = test["kind"_L1].toString();
    if (kind == u"pairwise") {
        pairwise(test, tolerance);
    } else if (kind == u"positions") {
        const QString name = test["method"_L1].toString();
        const RankMethod method = name == u"roc" ? RankMethod::Centroid
            : name == u"rs"                      ? RankMethod::Sum
                                                 : RankMethod::Reciprocal;
        compareTo(positionWeights(method, static_cast<std::size_t>(test["weights"_L1].toArray().size())),
                  test["weights"_L1], tolerance);
    } else if (kind == u"ratings") {
        const Result<std::vector<double>> weights = ratingWeights(numbers(test["points"_L1]));
        QVERIFY(weights);
        compareTo(*weights, test["weights"_L1], tolerance);
    } else if (kind == u"random_index") {
        const RandomIndex index =
            randomIndex(*tableFromKey(test["table"_L1].toString()), static_cast<std::size_t>(test["size"_L1].toInt()));
        QVERIFY(!index.isFromTable);
        compareTo(index.value, test["index"_L1].toDouble(), tolerance);
    } else if (kind == u"enumeration") {
        enumeration(test, tolerance);
    } else {
        QFAIL("unknown kind of case");
    }
}

void WeightVectorsTest::pairwise(const QJsonObject &test, double tolerance)
{
    const RandomIndexTable table = tableFromKey(test["table"_L1].toString()).value_or(DefaultRandomIndex);
    const Result<PairwiseWeights> result = pairwiseWeights(matrixOf(test), {}, table);
    QVERIFY(result);
    QVERIFY(result->hasConverged);
    QCOMPARE(result->table, table);
    if (test.contains("weights"_L1))
        compareTo(result->weights, test["weights"_L1], tolerance);
    if (test.contains("geometric_means"_L1))
        compareTo(result->geometricMeans, test["geometric_means"_L1], tolerance);
    if (test.contains("lambda"_L1))
        compareTo(result->lambda, test["lambda"_L1].toDouble(), tolerance);
    if (test.contains("ci"_L1))
        compareTo(result->ci, test["ci"_L1].toDouble(), tolerance);
    if (test.contains("cr"_L1))
        compareTo(result->cr.value(), test["cr"_L1].toDouble(), tolerance);
    if (test.contains("gci"_L1))
        compareTo(result->gci.value(), test["gci"_L1].toDouble(), tolerance);
    if (test.contains("worst"_L1)) {
        QVERIFY(result->worst);
        QCOMPARE(static_cast<int>(result->worst->i), test["worst"_L1][0].toInt());
        QCOMPARE(static_cast<int>(result->worst->j), test["worst"_L1][1].toInt());
    }
}

void WeightVectorsTest::enumeration(const QJsonObject &test, double tolerance)
{
    std::vector<double> scale;
    for (int k = 1; k <= 9; ++k) {
        scale.push_back(k);
        if (k > 1)
            scale.push_back(1.0 / k);
    }
    double sum = 0;
    double count = 0;
    for (const double ab : scale) {
        for (const double ac : scale) {
            for (const double bc : scale) {
                PairwiseMatrix matrix(3);
                matrix.judge(0, 1, ab);
                matrix.judge(0, 2, ac);
                matrix.judge(1, 2, bc);
                const Result<PairwiseWeights> result = pairwiseWeights(matrix, {});
                QVERIFY(result);
                sum += result->ci;
                ++count;
            }
        }
    }
    QCOMPARE(count, 4913.0);
    compareTo(sum / count, test["index"_L1].toDouble(), tolerance);
    // The default table holds what the enumeration says, rounded.
    compareTo(randomIndex(DefaultRandomIndex, 3).value, test["index"_L1].toDouble(), 5e-5);
}

QTEST_APPLESS_MAIN(WeightVectorsTest)

#include "tst_weightvectors.moc"
