#include "poolbuilder.h"
#include "scoring/explanation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace partnerscope;

namespace {
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString column(int i)
{
    return QStringLiteral("a%1").arg(i);
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> all;
    for (const QJsonValue &value : array.toArray())
        all.push_back(value.isNull() ? std::nan("") : value.toDouble());
    return all;
}

ValueFunction shapeOf(const QJsonObject &value)
{
    const QString shape = value[text("shape")].toString();
    std::vector<WeightedTerm> of;
    const QJsonObject wanted = value[text("of")].toObject();
    for (auto term = wanted.begin(); term != wanted.end(); ++term)
        of.push_back({ term.key(), term.value().toDouble() });
    if (shape == text("points")) {
        PointsShape points;
        for (const QJsonValue &knot : value[text("knots")].toArray())
            points.knots.push_back({ knot[0].toDouble(), knot[1].toDouble() });
        return points;
    }
    if (shape == text("target")) {
        const std::vector<double> edges = numbers(value[text("edges")]);
        return TargetShape { edges[0], edges[1], edges[2], edges[3] };
    }
    if (shape == text("levels"))
        return LevelsShape { value[text("order")].toVariant().toStringList(), {} };
    if (shape == text("coverage"))
        return CoverageShape { of };
    const bool weighted = value[text("measure")].toString() == text("ruzicka");
    return SimilarityShape { of, weighted ? SimilarityMeasure::Ruzicka : SimilarityMeasure::Jaccard };
}

Criterion nodeOf(const QJsonObject &node, int &next)
{
    const QString key = QStringLiteral("n%1").arg(next++);
    if (!node.contains(text("criteria"))) {
        const std::vector<double> range = numbers(node[text("range")]);
        const LinearShape linear = range.empty() ? LinearShape { 0, 1 } : LinearShape { range[0], range[1] };
        return leaf(key, node[text("weight")].toDouble(), column(node[text("column")].toInt()), linear);
    }
    std::vector<Criterion> children;
    for (const QJsonValue &child : node[text("criteria")].toArray())
        children.push_back(nodeOf(child.toObject(), next));
    return group(key, node[text("weight")].toDouble(), children);
}

IdealProfile flat(const std::vector<double> &weights)
{
    std::vector<Criterion> criteria;
    for (int i = 0; i < static_cast<int>(weights.size()); ++i)
        criteria.push_back(
            leaf(QStringLiteral("n%1").arg(i), weights[static_cast<std::size_t>(i)], column(i), LinearShape { 0, 1 }));
    return profileOf(criteria);
}

PoolBuilder poolOf(const std::vector<std::vector<double>> &rows)
{
    PoolBuilder builder;
    for (int i = 0; i < static_cast<int>(rows.front().size()); ++i)
        builder.attribute(column(i), AttributeType::Number);
    for (const std::vector<double> &row : rows) {
        QMap<QString, Value> facts;
        for (int i = 0; i < static_cast<int>(row.size()); ++i) {
            if (!std::isnan(row[static_cast<std::size_t>(i)]))
                facts.insert(column(i), row[static_cast<std::size_t>(i)]);
        }
        builder.add(QStringLiteral("Company"), facts);
    }
    return builder;
}

void compareTo(double actual, double expected, double tolerance)
{
    if (std::isnan(expected))
        QVERIFY2(std::isnan(actual), qPrintable(QString::number(actual)));
    else
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QStringLiteral("%1, not %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}
} // namespace

/// Published and hand-made cases, each through compile(), score(), rankRows() and explain().
class VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();

private:
    void values(const QJsonObject &test, double tolerance);
    void terms(const QJsonObject &test, double tolerance);
    void scores(const QJsonObject &test, double tolerance);
    void missing(const QJsonObject &test, double tolerance);
    void boundary(const QJsonObject &test);
    void ranks(const QJsonObject &test);
};

void VectorsTest::vector_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/scoring.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(all.size() >= 16);
    for (const QJsonValue &test : all)
        QTest::newRow(qPrintable(test[text("name")].toString())) << test.toObject();
}

void VectorsTest::vector()
{
    QFETCH(QJsonObject, test);
    const double tolerance = test[text("tolerance")].toDouble();
    const QString kind = test[text("kind")].toString();
    if (kind == text("values"))
        values(test, tolerance);
    else if (kind == text("terms"))
        terms(test, tolerance);
    else if (kind == text("scores"))
        scores(test, tolerance);
    else if (kind == text("missing"))
        missing(test, tolerance);
    else if (kind == text("boundary"))
        boundary(test);
    else if (kind == text("ranks"))
        ranks(test);
    else if (kind == text("zero"))
        QCOMPARE(compile(flat(numbers(test[text("weights")])), {}, Pool(), onDay()).error().code,
                 ErrorCode::InvalidInput);
    else
        QFAIL("unknown kind of case");
}

void VectorsTest::values(const QJsonObject &test, double tolerance)
{
    std::vector<std::vector<double>> rows;
    for (const double x : numbers(test[text("x")]))
        rows.push_back({ x });
    const PoolBuilder builder = poolOf(rows);
    const IdealProfile profile = profileOf({ leaf(text("n"), 1, column(0), shapeOf(test[text("value")].toObject())) });
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    QVERIFY(compiled);
    const std::vector<double> expected = numbers(test[text("expected")]);
    for (std::size_t row = 0; row < expected.size(); ++row)
        compareTo(fromFixed(compiled->leaves[0].column->values[row]), expected[row], tolerance);
}

void VectorsTest::terms(const QJsonObject &test, double tolerance)
{
    PoolBuilder builder;
    builder.attribute(column(0), AttributeType::MultipleChoice);
    for (const QJsonValue &set : test[text("sets")].toArray())
        builder.add(text("Company"), { { column(0), set.toVariant().toStringList() } });
    const IdealProfile profile = profileOf({ leaf(text("n"), 1, column(0), shapeOf(test[text("value")].toObject())) });
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    QVERIFY(compiled);
    const std::vector<double> expected = numbers(test[text("expected")]);
    for (std::size_t row = 0; row < expected.size(); ++row)
        compareTo(fromFixed(compiled->leaves[0].column->values[row]), expected[row], tolerance);
}

void VectorsTest::scores(const QJsonObject &test, double tolerance)
{
    std::vector<std::vector<double>> rows;
    for (const QJsonValue &row : test[text("rows")].toArray())
        rows.push_back(numbers(row));
    const PoolBuilder builder = poolOf(rows);
    std::vector<Criterion> criteria;
    int next = 0;
    for (const QJsonValue &node : test[text("tree")].toArray())
        criteria.push_back(nodeOf(node.toObject(), next));
    const auto compiled = compile(profileOf(criteria), builder.schema, builder.pool(), onDay());
    QVERIFY(compiled);
    const ScoreSheet sheet = score(*compiled);
    const std::vector<double> fits = numbers(test[text("fit")]);
    for (std::size_t row = 0; row < fits.size(); ++row)
        compareTo(sheet.fit(row), fits[row], tolerance);
    const Explanation why = explain(*compiled, sheet, 0);
    const std::vector<double> weights = numbers(test[text("weights")]);
    const std::vector<double> contributions = numbers(test[text("contributions")]);
    const std::vector<double> gaps = numbers(test[text("gaps")]);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        compareTo(why.rows[i].weight, weights[i], tolerance);
        compareTo(why.rows[i].contribution, contributions[i], tolerance);
        compareTo(why.rows[i].gap, gaps[i], tolerance);
    }
}

void VectorsTest::missing(const QJsonObject &test, double tolerance)
{
    const PoolBuilder builder = poolOf({ numbers(test[text("values")]) });
    IdealProfile profile = flat(numbers(test[text("weights")]));
    const std::vector<double> tiers = numbers(test[text("tiers")]);
    profile.tiers = { { text("A"), tiers[0] }, { text("B"), tiers[1] } };
    CompileOptions options = onDay();
    const std::vector<double> priors = numbers(test[text("priors")]);
    for (int i = 0; i < static_cast<int>(priors.size()); ++i) {
        if (!std::isnan(priors[static_cast<std::size_t>(i)]))
            options.frozenPriors.insert(QStringLiteral("n%1").arg(i), priors[static_cast<std::size_t>(i)]);
    }
    for (const Estimate estimate : { Estimate::Prior, Estimate::Renormalise, Estimate::Worst, Estimate::Best }) {
        profile.unknown.estimate = estimate;
        const auto compiled = compile(profile, builder.schema, builder.pool(), options);
        QVERIFY(compiled);
        const ScoreSheet sheet = score(*compiled);
        const QJsonValue fit = test[estimateKey(estimate)];
        compareTo(sheet.fit(0), fit.isNull() ? std::nan("") : fit.toDouble(), tolerance);
        compareTo(sheet.low(0), test[text("low")].toDouble(), tolerance);
        compareTo(sheet.high(0), test[text("high")].toDouble(), tolerance);
        compareTo(sheet.known(0), test[text("known")].toDouble(), tolerance);
        if (estimate == Estimate::Prior)
            QCOMPARE(static_cast<int>(sheet.tier[0]), test[text("tier")].toInt());
    }
}

void VectorsTest::boundary(const QJsonObject &test)
{
    double sum = 0;
    for (const double term : numbers(test[text("terms")]))
        sum += term;
    QVERIFY(sum < test[text("at_least")].toDouble() / 100);
    const PoolBuilder builder = poolOf({ { sum } });
    IdealProfile profile = flat({ 1 });
    profile.tiers = { { text("A"), test[text("at_least")].toDouble() } };
    const auto compiled = compile(profile, builder.schema, builder.pool(), onDay());
    QVERIFY(compiled);
    QCOMPARE(static_cast<int>(score(*compiled).tier[0]), test[text("tier")].toInt());
    QCOMPARE(plainTier(compiled->tiers, 100 * sum), test[text("tier")].toInt());
}

void VectorsTest::ranks(const QJsonObject &test)
{
    std::vector<std::vector<double>> rows;
    for (const double x : numbers(test[text("scores")]))
        rows.push_back({ x });
    const PoolBuilder builder = poolOf(rows);
    const Pool pool = builder.pool();
    const auto compiled = compile(flat({ 1 }), builder.schema, pool, onDay());
    QVERIFY(compiled);
    const Ranking ranking = rankRows(score(*compiled), pool);
    const std::vector<double> expected = numbers(test[text("ranks")]);
    for (std::size_t row = 0; row < expected.size(); ++row)
        QCOMPARE(static_cast<double>(ranking.rank[row]), expected[row]);
}

QTEST_APPLESS_MAIN(VectorsTest)

#include "tst_vectors.moc"
