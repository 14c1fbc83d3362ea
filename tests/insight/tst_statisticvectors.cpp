#include "insight/auc.h"
#include "insight/calibration.h"
#include "insight/correlation.h"
#include "insight/listlift.h"
#include "insight/nonnegative.h"
#include "insight/topsis.h"

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

std::vector<std::uint8_t> flags(const QJsonValue &array)
{
    std::vector<std::uint8_t> all;
    for (const QJsonValue &value : array.toArray())
        all.push_back(static_cast<std::uint8_t>(value.toInt()));
    return all;
}

Matrix matrixOf(const QJsonValue &rows)
{
    const QJsonArray all = rows.toArray();
    Matrix matrix(static_cast<std::size_t>(all.size()), static_cast<std::size_t>(all.at(0).toArray().size()));
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        const std::vector<double> row = numbers(all.at(static_cast<qsizetype>(i)));
        for (std::size_t j = 0; j < matrix.columns; ++j)
            matrix.at(i, j) = row[j];
    }
    return matrix;
}

void compareTo(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(QStringLiteral("%1, not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

void compareAll(const std::vector<double> &actual, const QJsonValue &expected, double tolerance)
{
    const std::vector<double> wanted = numbers(expected);
    QCOMPARE(actual.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        compareTo(actual[i], wanted[i], tolerance);
}

void topsisCase(const QJsonObject &test, double tolerance)
{
    const Matrix matrix = matrixOf(test["matrix"_L1]);
    const std::vector<double> weights = numbers(test["weights"_L1]);
    std::vector<TopsisColumn> columns;
    for (std::size_t c = 0; c < matrix.columns; ++c) {
        TopsisColumn column;
        column.weight = weights[c];
        column.lessIsBetter = test["objectives"_L1].toArray().at(static_cast<qsizetype>(c)).toString() == "min"_L1;
        for (std::size_t row = 0; row < matrix.rows; ++row)
            column.values.push_back(matrix.at(row, c));
        columns.push_back(column);
    }
    const Topsis result = topsis(columns);
    if (test.contains("closeness"_L1))
        compareAll(result.closeness, test["closeness"_L1], tolerance);
    if (test.contains("ideal"_L1)) {
        compareAll(result.ideal, test["ideal"_L1], tolerance);
        compareAll(result.antiIdeal, test["anti_ideal"_L1], tolerance);
    }
}

void areaCase(const QJsonObject &test, double tolerance)
{
    const AreaUnderCurve area = areaUnderCurve(numbers(test["scores"_L1]), flags(test["successes"_L1]), 1);
    compareTo(area.area.value.value(), test["area"_L1].toDouble(), tolerance);
    if (test.contains("hanley_mcneil"_L1))
        compareTo(area.hanleyMcNeil.value(), test["hanley_mcneil"_L1].toDouble(), tolerance);
    if (test.contains("delong"_L1))
        compareTo(area.area.standardError.value(), test["delong"_L1].toDouble(),
                  test["delong_tolerance"_L1].toDouble());
}

void reliabilityCase(const QJsonObject &test, double tolerance)
{
    const std::vector<ReliabilityBin> table =
        reliabilityTable(numbers(test["rates"_L1]), flags(test["successes"_L1]), test["bins"_L1].toInt());
    std::vector<double> observed;
    std::vector<double> foretold;
    for (const ReliabilityBin &bin : table) {
        observed.push_back(bin.observed.value.value());
        foretold.push_back(bin.foretold);
    }
    compareAll(observed, test["observed"_L1], tolerance);
    compareAll(foretold, test["predicted"_L1], tolerance);
}

void logisticCase(const QJsonObject &test, double tolerance)
{
    const LogisticCurve curve = fitLogistic(numbers(test["x"_L1]), flags(test["successes"_L1]));
    QVERIFY(curve.isValid());
    compareAll({ *curve.intercept.value, *curve.slope.value }, test["coefficients"_L1], tolerance);
    compareAll({ *curve.intercept.standardError, *curve.slope.standardError }, test["errors"_L1], tolerance);
}
} // namespace

/// Published and hand-made cases of the statistics behind the back-test and the lenses.
class StatisticVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();
};

void StatisticVectorsTest::vector_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/statistics.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(all.size() >= 19);
    for (const QJsonValue &test : all)
        QTest::newRow(qPrintable(test["name"_L1].toString())) << test.toObject();
}

void StatisticVectorsTest::vector()
{
    QFETCH(QJsonObject, test);
    const double tolerance = test["tolerance"_L1].toDouble();
    const QString kind = test["kind"_L1].toString();
    if (kind == "tau"_L1) {
        compareTo(kendallTauB(numbers(test["x"_L1]), numbers(test["y"_L1])).value.value(),
                  test["expected"_L1].toDouble(), tolerance);
    } else if (kind == "spearman"_L1) {
        compareTo(spearmanRho(numbers(test["x"_L1]), numbers(test["y"_L1])).value.value(),
                  test["expected"_L1].toDouble(), tolerance);
    } else if (kind == "auc"_L1) {
        areaCase(test, tolerance);
    } else if (kind == "lift"_L1) {
        const ListLift lift =
            liftAt(numbers(test["scores"_L1]), numbers(test["outcomes"_L1]), test["fraction"_L1].toDouble());
        compareTo(lift.lift.value.value(), test["lift"_L1].toDouble(), tolerance);
        compareTo(lift.gain.value.value(), test["gain"_L1].toDouble(), tolerance);
    } else if (kind == "reliability"_L1) {
        reliabilityCase(test, tolerance);
    } else if (kind == "isotonic"_L1) {
        compareAll(isotonicFit(numbers(test["y"_L1])), test["expected"_L1], tolerance);
    } else if (kind == "logistic"_L1) {
        logisticCase(test, tolerance);
    } else if (kind == "nnls"_L1) {
        compareAll(nonNegativeLeastSquares(matrixOf(test["a"_L1]), numbers(test["b"_L1])), test["expected"_L1],
                   tolerance);
    } else if (kind == "ridge"_L1) {
        compareAll(ridgeOnSimplex(matrixOf(test["v"_L1]), numbers(test["y"_L1]), numbers(test["prior"_L1]),
                                  test["lambda"_L1].toDouble()),
                   test["expected"_L1], tolerance);
    } else if (kind == "topsis"_L1) {
        topsisCase(test, tolerance);
    } else {
        QFAIL("unknown kind of case");
    }
}

QTEST_APPLESS_MAIN(StatisticVectorsTest)

#include "tst_statisticvectors.moc"
