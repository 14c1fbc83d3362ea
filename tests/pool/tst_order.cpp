#include "../scoring/poolbuilder.h"
#include "base/random.h"
#include "pool/order.h"

#include <QtTest>

#include <numeric>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
/// Less by value alone, as a person would say it.
bool isLess(const Value &a, const Value &b)
{
    if (const double *number = std::get_if<double>(&a))
        return *number < std::get<double>(b);
    if (const QString *text = std::get_if<QString>(&a))
        return text->toStdString() < std::get<QString>(b).toStdString();
    const QStringList &left = std::get<QStringList>(a);
    const QStringList &right = std::get<QStringList>(b);
    return std::ranges::lexicographical_compare(left, right);
}

std::vector<std::uint32_t> plainlySorted(const PoolBuilder &builder, const QString &key, bool descending)
{
    std::vector<Value> values;
    std::vector<Value> names;
    for (std::uint32_t row = 0; row < builder.size(); ++row) {
        values.push_back(builder.value(row, key));
        names.push_back(builder.value(row, u"name"_s));
    }
    std::vector<std::uint32_t> rows(builder.size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        const Value &left = values[a];
        const Value &right = values[b];
        if (!isKnown(left) || !isKnown(right))
            return isKnown(left) && !isKnown(right);
        if (isLess(left, right) || isLess(right, left))
            return descending ? isLess(right, left) : isLess(left, right);
        return isLess(names[a], names[b]);
    });
    return rows;
}
} // namespace

class OrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainSort_data()
    {
        QTest::addColumn<int>("companies");
        QTest::newRow("one core") << 500;
        QTest::newRow("all cores") << 60'000;
    }
    void agreesWithAPlainSort()
    {
        QFETCH(const int, companies);
        Random random(17);
        PoolBuilder builder;
        builder.attribute(u"number"_s, AttributeType::Number)
            .attribute(u"choice"_s, AttributeType::Choice)
            .attribute(u"set"_s, AttributeType::MultipleChoice)
            .attribute(u"text"_s, AttributeType::Text);
        const auto word = [&] { return u"Nordlicht %1"_s.arg(random.below(40)); };
        for (int i = 0; i < companies; ++i) {
            QMap<QString, Value> values;
            if (random.chance(0.9))
                values.insert(u"number"_s, static_cast<double>(random.below(40)) - 20.0);
            if (random.chance(0.9))
                values.insert(u"choice"_s, word());
            QStringList set;
            for (std::uint64_t k = random.below(4); k > 0; --k)
                set << u"term %1"_s.arg(random.below(5));
            set.sort();
            set.removeDuplicates();
            if (random.chance(0.9))
                values.insert(u"set"_s, set);
            if (random.chance(0.9))
                values.insert(u"text"_s, word());
            builder.add(word(), values);
        }
        const Pool pool = builder.pool();
        for (const QString &key : { u"name"_s, u"number"_s, u"choice"_s, u"set"_s, u"text"_s }) {
            for (const bool descending : { false, true }) {
                std::vector<std::uint32_t> rows(pool.size());
                std::iota(rows.begin(), rows.end(), 0U);
                sortRows(rows, pool, key, descending);
                QVERIFY2(rows == plainlySorted(builder, key, descending), qPrintable(key));
            }
        }
    }

    void zeroHasNoSign()
    {
        PoolBuilder builder;
        builder.attribute(u"number"_s, AttributeType::Number);
        builder.add(u"B"_s, { { u"number"_s, 0.0 } });
        builder.add(u"A"_s, { { u"number"_s, -0.0 } });
        builder.add(u"C"_s, { { u"number"_s, -1e300 } });
        std::vector<std::uint32_t> rows { 0, 1, 2 };
        sortRows(rows, builder.pool(), u"number"_s);
        QCOMPARE(rows, (std::vector<std::uint32_t> { 2, 1, 0 }));
        sortRows(rows, builder.pool(), u"nothing"_s);
        QCOMPARE(rows, (std::vector<std::uint32_t> { 2, 1, 0 }));
    }
};

QTEST_APPLESS_MAIN(OrderTest)
#include "tst_order.moc"
