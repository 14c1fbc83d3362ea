#include "../scoring/poolbuilder.h"
#include "base/random.h"
#include "pool/filter.h"

#include <QtTest>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
using Kind = Condition::Kind;

const QDate Today(2026, 5, 14);

struct World {
    PoolBuilder builder;
    std::uint32_t old;
    std::uint32_t fresh;

    World()
    {
        builder.attribute(u"country"_s, AttributeType::Choice, u"regions"_s)
            .attribute(u"regions"_s, AttributeType::MultipleChoice, u"regions"_s)
            .attribute(u"employees"_s, AttributeType::WholeNumber, {}, 365)
            .attribute(u"revenue"_s, AttributeType::Money)
            .attribute(u"founded"_s, AttributeType::Date)
            .attribute(u"sponsor"_s, AttributeType::YesNo)
            .attribute(u"rating"_s, AttributeType::Rating);
        builder.vocabulary(u"regions"_s,
                           { { u"europe"_s, u"Europe"_s, {}, {}, true },
                             { u"dach"_s, u"DACH"_s, { u"europe"_s }, {}, true },
                             { u"PL"_s, u"Poland"_s, { u"europe"_s }, {}, true },
                             { u"DE"_s, u"Germany"_s, { u"dach"_s }, {}, true },
                             { u"US"_s, u"USA"_s, {}, {}, true } });
        old = builder.evidence(Grade::SelfReported, Today.addDays(-400));
        fresh = builder.evidence(Grade::Verified, Today.addDays(-10));
        builder.add(u"Alpha"_s,
                    { { u"country"_s, u"PL"_s },
                      { u"regions"_s, QStringList { u"DE"_s, u"US"_s } },
                      { u"employees"_s, 50.0 },
                      { u"revenue"_s, Money { 1e6, u"EUR"_s } },
                      { u"founded"_s, QDate(1999, 4, 1) },
                      { u"sponsor"_s, true },
                      { u"rating"_s, 3.0 } },
                    old);
        builder.add(u"Beta"_s,
                    { { u"country"_s, u"US"_s }, { u"regions"_s, QStringList {} }, { u"employees"_s, 500.0 } }, fresh);
        builder.add(u"Gamma"_s, { { u"sponsor"_s, false }, { u"regions"_s, QStringList { u"PL"_s } } });
        builder.add(u"Delta"_s, { { u"employees"_s, 7.0 } }, old);
        builder.cellEvidence(3, u"employees"_s, fresh);
    }
    [[nodiscard]] QString passing(const Condition &condition) const
    {
        QString initials;
        const Pool pool = builder.pool();
        const FilterContext context { std::make_shared<const Schema>(builder.schema), Today };
        for (const std::uint32_t row : filteredRows(pool, { {}, { condition } }, context))
            initials += pool.name(row).at(0);
        return initials;
    }
};

Condition on(const QString &attribute, Kind kind, const QStringList &codes = {}, std::optional<double> from = {},
             std::optional<double> to = {})
{
    Condition condition;
    condition.attribute = attribute;
    condition.kind = kind;
    condition.codes = codes;
    condition.from = from;
    condition.to = to;
    return condition;
}
} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("initials");
        const auto row = [](const char *name, const Condition &condition, const QString &initials) {
            QTest::newRow(name) << condition << initials;
        };
        const double april = static_cast<double>(QDate(1999, 4, 1).toJulianDay());
        row("a region covers its countries", on(u"country"_s, Kind::AnyOf, { u"europe"_s }), u"A"_s);
        row("across two steps", on(u"regions"_s, Kind::AnyOf, { u"europe"_s }), u"AG"_s);
        row("all, each with what lies below", on(u"regions"_s, Kind::AllOf, { u"dach"_s, u"US"_s }), u"A"_s);
        row("one term may serve two regions", on(u"regions"_s, Kind::AllOf, { u"dach"_s, u"europe"_s }), u"A"_s);
        row("all of none", on(u"regions"_s, Kind::AllOf), u"ABG"_s);
        row("none lets the unknown pass", on(u"country"_s, Kind::NoneOf, { u"europe"_s }), u"BGD"_s);
        row("the empty set holds none", on(u"regions"_s, Kind::NoneOf, { u"DE"_s }), u"BGD"_s);
        row("a term of no vocabulary", on(u"country"_s, Kind::AnyOf, { u"Atlantis"_s }), QString());
        row("between", on(u"employees"_s, Kind::Between, {}, 7, 50), u"AD"_s);
        row("from", on(u"employees"_s, Kind::Between, {}, 50), u"AB"_s);
        row("up to", on(u"employees"_s, Kind::Between, {}, {}, 50), u"AD"_s);
        row("money", on(u"revenue"_s, Kind::Between, {}, 5e5), u"A"_s);
        row("a day", on(u"founded"_s, Kind::Between, {}, april, april), u"A"_s);
        row("yes", on(u"sponsor"_s, Kind::Between, {}, 1, 1), u"A"_s);
        row("no", on(u"sponsor"_s, Kind::Between, {}, 0, 0), u"G"_s);
        row("levels of a rating", on(u"rating"_s, Kind::AnyOf, { u"3"_s, u"4"_s }), u"A"_s);
        row("not these levels", on(u"rating"_s, Kind::NoneOf, { u"3"_s }), u"BGD"_s);
        row("unknown", on(u"employees"_s, Kind::IsUnknown), u"G"_s);
        row("known", on(u"employees"_s, Kind::IsKnown), u"ABD"_s);
        row("unknown attribute", on(u"nothing"_s, Kind::IsKnown), QString());
        row("stale", on(u"employees"_s, Kind::IsStale), u"A"_s); // Delta's is as of ten days ago
        row("stale, of what stays fresh for ever", on(u"country"_s, Kind::IsStale), QString());
        row("stale, any fact", on({}, Kind::IsStale), u"A"_s);
        row("graded", on(u"employees"_s, Kind::GradedAs, { u"verified"_s }), u"BD"_s);
        row("graded, any fact", on({}, Kind::GradedAs, { u"self_reported"_s }), u"AD"_s); // Delta's name
        row("grade of what is unknown", on(u"country"_s, Kind::GradedAs, { u"self_reported"_s }), u"A"_s);
    }
    void passes()
    {
        QFETCH(const Condition, condition);
        QFETCH(const QString, initials);
        QCOMPARE(World().passing(condition), initials);
    }

    void findsBySourceAndByDayOfRecording()
    {
        World world;
        Pool::Parts parts = world.builder.pool().parts();
        auto origins = std::make_shared<std::vector<Evidence>>(*parts.origins);
        (*origins)[world.old].source = u"crm.csv"_s;
        (*origins)[world.old].recordedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        (*origins)[world.fresh].source = u"by hand"_s;
        (*origins)[world.fresh].recordedAt = QDateTime(QDate(2026, 5, 2), QTime(12, 0), Qt::UTC);
        parts.origins = origins;
        const Pool pool(parts);
        const auto rows = [&](const Condition &condition) { return filteredRows(pool, { {}, { condition } }); };
        using Rows = std::vector<std::uint32_t>;
        const auto day = [](int month, int dayOfMonth) {
            return static_cast<double>(QDate(2026, month, dayOfMonth).toJulianDay());
        };
        QCOMPARE(rows(on({}, Kind::FromSource, { u"crm.csv"_s })), (Rows { 0, 3 }));
        QCOMPARE(rows(on(u"employees"_s, Kind::FromSource, { u"by hand"_s })), (Rows { 1, 3 }));
        QCOMPARE(rows(on({}, Kind::ChangedSince, {}, day(5, 2))), (Rows { 1, 3 }));
        QCOMPARE(rows(on({}, Kind::ChangedSince, {}, day(5, 3))), Rows {});
        QCOMPARE(rows(on(u"country"_s, Kind::ChangedSince, {}, day(1, 1))), (Rows { 0, 1 }));
    }

    void manyCodesAndConditionsAgreeWithPlainSets()
    {
        Random random(3);
        PoolBuilder builder;
        builder.attribute(u"set"_s, AttributeType::MultipleChoice, u"terms"_s);
        std::vector<QSet<QString>> sets;
        for (int i = 0; i < 200; ++i) {
            QStringList codes;
            for (int k = 0; k < 150; ++k) {
                if (random.chance(0.85))
                    codes << QString::number(k);
            }
            sets.emplace_back(codes.begin(), codes.end());
            builder.add(QString::number(i), { { u"set"_s, codes } });
        }
        const Pool pool = builder.pool();
        for (const Kind kind : { Kind::AnyOf, Kind::AllOf, Kind::NoneOf }) {
            for (const int count : { 1, 3, 64, 65, 140 }) {
                QStringList codes;
                for (int k = 0; k < count; ++k)
                    codes << QString::number(k);
                const QSet<QString> asked(codes.begin(), codes.end());
                const std::vector<std::uint8_t> passing = passingRows(pool, { {}, { on(u"set"_s, kind, codes) } });
                for (std::size_t row = 0; row < sets.size(); ++row) {
                    const bool hits = sets[row].intersects(asked);
                    const bool wanted = kind == Kind::AllOf ? sets[row].contains(asked)
                        : kind == Kind::AnyOf               ? hits
                                                            : !hits;
                    QCOMPARE(passing[row] != 0, wanted);
                }
            }
        }
    }
};

Q_DECLARE_METATYPE(partnerscope::Condition)

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
