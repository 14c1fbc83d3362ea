#pragma once

#include "insight/stability.h"
#include "tests/scoring/poolbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace partnerscope {

inline std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> all;
    for (const QJsonValue &value : array.toArray())
        all.push_back(value.isNull() ? std::nan("") : value.toDouble());
    return all;
}

inline std::vector<std::vector<double>> matrixOf(const QJsonValue &array)
{
    std::vector<std::vector<double>> rows;
    for (const QJsonValue &row : array.toArray())
        rows.push_back(numbersOf(row));
    return rows;
}

/// The cases of a kind as test rows.
inline void addVectors(const QString &kind)
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/stability.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &test : all) {
        if (test[QStringLiteral("kind")].toString() == kind)
            QTest::newRow(qPrintable(test[QStringLiteral("name")].toString())) << test.toObject();
    }
}

/// One criterion per column of a matrix of values in [0, 1]: criterion n2 reads attribute a2. NaN is unknown.
inline PoolBuilder poolOfMatrix(const std::vector<std::vector<double>> &rows)
{
    PoolBuilder builder;
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i)
        builder.attribute(QStringLiteral("a%1").arg(i), AttributeType::Number);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QMap<QString, Value> facts;
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            if (!std::isnan(rows[row][i]))
                facts.insert(QStringLiteral("a%1").arg(i), rows[row][i]);
        }
        builder.add(QStringLiteral("Company %1").arg(row, 6, 10, QLatin1Char('0')), facts);
    }
    return builder;
}

inline Criterion unitLeaf(int i, double weight, std::optional<Must> must = {})
{
    return leaf(QStringLiteral("n%1").arg(i), weight, QStringLiteral("a%1").arg(i), LinearShape { 0, 1 },
                std::move(must));
}

inline IdealProfile flatProfile(const std::vector<double> &weights)
{
    std::vector<Criterion> criteria;
    for (std::size_t i = 0; i < weights.size(); ++i)
        criteria.push_back(unitLeaf(static_cast<int>(i), weights[i]));
    IdealProfile profile = profileOf(criteria);
    profile.unknown.floor = 0;
    return profile;
}

/// A profile scored over a pool, ready to be looked into.
struct Scene {
    IdealProfile profile;
    Pool pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    Ranking ranking;

    Scene(const IdealProfile &made, const PoolBuilder &builder)
        : profile(made)
        , pool(builder.pool())
    {
        auto result = compile(profile, builder.schema, pool, onDay());
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        compiled = std::move(*result);
        sheet = score(compiled);
        ranking = rankRows(sheet, pool);
    }

    [[nodiscard]] Stability stable(const StabilityRequest &request = {}) const
    {
        return stability(profile, compiled, sheet, ranking, request);
    }
};

inline bool isNear(double actual, double wanted, double tolerance)
{
    if (std::abs(actual - wanted) <= tolerance)
        return true;
    qWarning("%.12g, not %.12g", actual, wanted);
    return false;
}

} // namespace partnerscope
