#include "base/random.h"
#include "plainscorer.h"

#include <array>

using namespace partnerscope;
using namespace Qt::StringLiterals;

/// Every figure of `score` against a second scorer that was written from the rules alone, over random lists and
/// profiles.
class TestIndependentscore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigure_data();
    void everyFigure();
    void theExampleOfTheInterface();

private:
    void compare(const Desk &desk, const QByteArray &profile, const QByteArray &list);

    QJsonObject m_vocabularies;
};

namespace {
const QString File = u"w.pscope"_s;

const QHash<QString, QString> &vocabularyOf()
{
    static const QHash<QString, QString> of { { u"country"_s, u"regions"_s },
                                              { u"regions_served"_s, u"regions"_s },
                                              { u"industries_served"_s, u"industries"_s },
                                              { u"ownership"_s, u"ownership"_s } };
    return of;
}

/// Random lists and profiles over the default attributes: every shape, every member of a must-have, gaps, empty sets,
/// ties.
class Generator
{
public:
    explicit Generator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    QByteArray list(int rows)
    {
        QByteArray csv =
            "name,country,employees,annual_revenue,growth,founded,nps,ownership,regions_served,industries_served,"
            "shared_vision,collaboration,deal_registration,executive_sponsor\n";
        QByteArray facts;
        for (int i = 0; i < rows; ++i) {
            if (i == 0 || !m_random.chance(0.15)) // else a tie
                facts = factsOfOne();
            const std::array<const char *, 5> names { "Ümlaut", "alpha", "Zeta", "\xF0\x9F\x9A\x80 Rocket", "日本" };
            csv += QByteArray(names.at(m_random.below(names.size()))) + ' ' + QByteArray::number(m_random.below(900))
                + " no " + QByteArray::number(i) + facts;
        }
        return csv;
    }

    QByteArray profile()
    {
        QJsonArray criteria = siblings(3);
        criteria.append(
            leaf(u"employees"_s, QJsonObject { { u"shape"_s, u"linear"_s }, { u"from"_s, 5 }, { u"to"_s, 400 } }, 1));
        const std::array<const char *, 4> estimates { "prior", "renormalise", "worst", "best" };
        const QJsonObject profile { { u"format"_s, u"partnerscope-profile"_s },
                                    { u"version"_s, 1 },
                                    { u"name"_s, u"P"_s },
                                    { u"category"_s, u"channel"_s },
                                    { u"type"_s, u"reseller"_s },
                                    { u"criteria"_s, criteria },
                                    { u"tiers"_s, tiers() },
                                    { u"unknown"_s,
                                      QJsonObject { { u"estimate"_s, QLatin1String(estimates.at(m_random.below(4))) },
                                                    { u"floor"_s, static_cast<double>(m_random.below(9)) / 10 } } } };
        return QJsonDocument(profile).toJson();
    }

private:
    static QByteArray joined(const QStringList &cells)
    {
        QByteArray row;
        for (const QString &cell : cells)
            row += ",\"" + cell.toUtf8() + '"';
        return row + '\n';
    }
    QString maybe(const QString &cell) { return m_random.chance(0.22) ? QString() : cell; }
    QString whole(std::uint64_t below) { return QString::number(m_random.below(below)); }
    template <std::size_t N>
    QString oneOf(const std::array<const char *, N> &texts)
    {
        return QString::fromUtf8(texts.at(m_random.below(N)));
    }

    QString region() { return oneOf(Regions); }
    QString industry() { return oneOf(Industries); }
    QString someOf(QString (Generator::*one)(), std::uint64_t most)
    {
        if (m_random.chance(0.12))
            return u"[]"_s;
        QStringList terms;
        for (std::uint64_t i = m_random.below(most) + 1; i > 0; --i)
            terms << (this->*one)();
        return terms.join(m_random.chance(0.5) ? u";"_s : u" | "_s);
    }

    QByteArray factsOfOne()
    {
        return joined({ maybe(region()), maybe(whole(600)), maybe(whole(9'000'000) + u" EUR"_s),
                        maybe(QString::number(static_cast<double>(m_random.below(900)) / 10 - 20) + u"%"_s),
                        maybe(QString::number(1960 + m_random.below(65))),
                        maybe(QString::number(static_cast<int>(m_random.below(200)) - 100)), maybe(oneOf(Owners)),
                        maybe(someOf(&Generator::region, 4)), maybe(someOf(&Generator::industry, 5)), maybe(whole(5)),
                        maybe(whole(5)), maybe(oneOf(std::array { "yes", "No", "TRUE", "false" })),
                        maybe(oneOf(std::array { "Yes", "no" })) });
    }

    QJsonArray tiers()
    {
        QJsonArray tiers { QJsonObject { { u"name"_s, u"B"_s }, { u"at_least"_s, 44.5 } },
                           QJsonObject { { u"name"_s, u"A"_s }, { u"at_least"_s, 66 } } };
        tiers.append(QJsonObject { { u"name"_s, u"C"_s }, { u"at_least"_s, m_random.chance(0.5) ? 0 : 21 } });
        return tiers;
    }

    double share() { return static_cast<double>(m_random.below(101)) / 100; }

    QJsonValue weighted(QString (Generator::*one)(), bool mayBeList)
    {
        QJsonObject of;
        QJsonArray list;
        QSet<QString> codes; // a term once, whatever it is called
        for (std::uint64_t i = m_random.below(4) + 1; i > 0; --i) {
            const QString term = (this->*one)();
            if (codes.contains(canonical(term)))
                continue;
            codes.insert(canonical(term));
            of.insert(term, static_cast<double>(m_random.below(30) + 1) / 10);
            list.append(term);
        }
        return mayBeList && m_random.chance(0.5) ? QJsonValue(list) : QJsonValue(of);
    }
    static QString canonical(const QString &term)
    {
        static const QHash<QString, QString> same { { u"germany"_s, u"de"_s },
                                                    { u"deutschland"_s, u"de"_s },
                                                    { u"österreich"_s, u"at"_s },
                                                    { u"usa"_s, u"us"_s },
                                                    { u"hospital"_s, u"hospitals"_s } };
        return same.value(term.toLower(), term.toLower());
    }

    QJsonObject numberShape(double low, double high)
    {
        const auto at = [&](double t) { return std::round((low + t * (high - low)) * 4) / 4; };
        const double step = std::max(0.25, (high - low) / 8);
        switch (m_random.below(7)) {
        case 0: return { { u"shape"_s, u"linear"_s }, { u"from"_s, at(share()) }, { u"to"_s, at(share()) } };
        case 1:
            return { { u"shape"_s, u"linear"_s },
                     { u"from"_s, static_cast<double>(1 + m_random.below(9)) },
                     { u"to"_s, std::max(20.0, std::abs(high)) },
                     { u"scale"_s, u"log10"_s } };
        case 2:
            return { { u"shape"_s, u"target"_s },
                     { u"zero_below"_s, at(0.1) },
                     { u"full_from"_s, at(0.2) },
                     { u"full_to"_s, at(0.5) },
                     { u"zero_above"_s, m_random.chance(0.5) ? at(0.5) : at(0.9) } };
        case 3:
            return { { u"shape"_s, u"target"_s },
                     { u"zero_below"_s, QJsonValue::Null },
                     { u"full_from"_s, QJsonValue::Null },
                     { u"full_to"_s, at(0.3) },
                     { u"zero_above"_s, at(0.8) } };
        case 4:
            return { { u"shape"_s, u"target"_s },
                     { u"zero_below"_s, at(0.3) },
                     { u"full_from"_s, at(0.3) },
                     { u"full_to"_s, QJsonValue::Null },
                     { u"zero_above"_s, QJsonValue::Null } };
        case 5: {
            const double x = at(0.2);
            return { { u"shape"_s, u"points"_s },
                     { u"knots"_s,
                       QJsonArray { QJsonArray { x, share() }, QJsonArray { x + step, share() },
                                    QJsonArray { x + step, share() }, QJsonArray { x + 3 * step, share() } } } };
        }
        default:
            return { { u"shape"_s, u"bands"_s },
                     { u"bands"_s,
                       QJsonArray { QJsonArray { at(0.2), share() }, QJsonArray { at(0.5), share() },
                                    QJsonArray { at(0.7), share() } } } };
        }
    }

    QJsonObject setShape(QString (Generator::*one)())
    {
        switch (m_random.below(5)) {
        case 0: return { { u"shape"_s, u"coverage"_s }, { u"of"_s, weighted(one, true) } };
        case 1: return { { u"shape"_s, u"at_least"_s }, { u"count"_s, static_cast<int>(m_random.below(3)) + 1 } };
        case 2: {
            const QJsonValue of = weighted(one, true);
            return { { u"shape"_s, u"at_least"_s },
                     { u"count"_s, static_cast<int>(m_random.below(3)) + 1 },
                     { u"of"_s, of.isArray() ? of : QJsonValue(QJsonArray::fromStringList(of.toObject().keys())) } };
        }
        case 3: return { { u"shape"_s, u"similarity"_s }, { u"of"_s, weighted(one, true) } };
        default:
            return { { u"shape"_s, u"similarity"_s },
                     { u"of"_s, weighted(one, false) },
                     { u"measure"_s, u"ruzicka"_s } };
        }
    }

    QJsonObject choiceShape(QString (Generator::*one)())
    {
        if (m_random.chance(0.5)) {
            const QJsonObject levels = weighted(one, false).toObject();
            QJsonObject shape { { u"shape"_s, u"levels"_s },
                                { u"order"_s, QJsonArray::fromStringList(levels.keys()) } };
            QJsonArray values;
            for (qsizetype i = 0; i < levels.size(); ++i)
                values.append(share());
            if (m_random.chance(0.5))
                shape.insert(u"values"_s, values);
            return shape;
        }
        QJsonObject map;
        for (const QString &key : weighted(one, false).toObject().keys())
            map.insert(key, share());
        QJsonObject shape { { u"shape"_s, u"categories"_s }, { u"map"_s, map } };
        if (m_random.chance(0.5))
            shape.insert(u"other"_s, share());
        return shape;
    }
    QString owner() { return oneOf(Owners); }

    QJsonArray terms(QString (Generator::*one)())
    {
        return QJsonArray::fromStringList(weighted(one, false).toObject().keys());
    }

    QJsonObject capped(QJsonObject must)
    {
        if (m_random.chance(0.25))
            must.insert(u"known"_s, true);
        if (m_random.chance(0.45))
            must.insert(u"cap"_s, m_random.chance(0.5) ? u"B"_s : u"C"_s);
        return must;
    }

    QJsonObject leaf(const QString &attribute, const QJsonObject &value, double weight)
    {
        return { { u"key"_s, u"k%1"_s.arg(m_keys++) },
                 { u"weight"_s, weight },
                 { u"attribute"_s, attribute },
                 { u"value"_s, value } };
    }

    QJsonObject randomLeaf()
    {
        const double weight = std::array { 0.0, 0.1, 1.0, 2.5, 3.1415926 }.at(m_random.below(5));
        QJsonObject made;
        QJsonObject must;
        switch (m_random.below(9)) {
        case 0: made = leaf(u"employees"_s, numberShape(0, 600), weight), must = { { u"at_least"_s, 20 } }; break;
        case 1:
            made = leaf(u"annual_revenue"_s, numberShape(0, 9e6), weight),
            must = { { u"at_most"_s, 8'000'000 }, { u"at_least"_s, 1000 } };
            break;
        case 2: made = leaf(u"growth"_s, numberShape(-20, 70), weight), must = { { u"at_least"_s, -15.5 } }; break;
        case 3: made = leaf(u"nps"_s, numberShape(-100, 100), weight), must = { { u"at_most"_s, 90 } }; break;
        case 4:
            made = leaf(u"ownership"_s, choiceShape(&Generator::owner), weight), must = { { u"is"_s, owner() } };
            break;
        case 5:
            made = leaf(u"country"_s, choiceShape(&Generator::region), weight),
            must = { { u"any_of"_s, terms(&Generator::region) } };
            break;
        case 6:
            made = leaf(u"regions_served"_s, setShape(&Generator::region), weight),
            must = { { m_random.chance(0.5) ? u"any_of"_s : u"none_of"_s, terms(&Generator::region) } };
            break;
        case 7:
            made = leaf(u"industries_served"_s, setShape(&Generator::industry), weight),
            must = { { m_random.chance(0.3) ? u"all_of"_s : u"none_of"_s, terms(&Generator::industry) } };
            break;
        default:
            if (m_random.chance(0.5)) {
                made = leaf(u"deal_registration"_s,
                            { { u"shape"_s, u"yes_no"_s }, { u"yes"_s, share() }, { u"no"_s, share() } }, weight);
                must = { { u"is"_s, m_random.chance(0.5) } };
            } else {
                made = leaf(u"collaboration"_s,
                            { { u"shape"_s, u"levels"_s },
                              { u"order"_s, QJsonArray { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s } } },
                            weight);
                must = { { u"known"_s, true } };
            }
        }
        if (m_musts < 4 && m_random.chance(0.25)) {
            ++m_musts;
            made.insert(u"must"_s, capped(must));
            if (m_random.chance(0.3))
                made.remove(u"value"_s);
        }
        return made;
    }

    QJsonArray siblings(int depth)
    {
        QJsonArray made;
        for (std::uint64_t i = m_random.below(4) + 1; i > 0; --i) {
            if (depth > 0 && m_random.chance(0.4))
                made.append(QJsonObject {
                    { u"key"_s, u"k%1"_s.arg(m_keys++) },
                    { u"weight"_s, m_random.chance(0.1) ? 0 : static_cast<double>(m_random.below(50) + 1) / 10 },
                    { u"criteria"_s, siblings(depth - 1) } });
            else
                made.append(randomLeaf());
        }
        return made;
    }

    static constexpr std::array Regions { "DE",  "Germany", "deutschland", "FR",   "at",   "Österreich", "CH",    "US",
                                          "usa", "GB",      "EU",          "DACH", "EMEA", "SE",         "Narnia" };
    static constexpr std::array Industries { "healthcare",      "hospitals",    "Hospital",      "pharma",
                                             "Medical devices", "clinics_labs", "Basket weaving" };
    static constexpr std::array Owners { "family", "founders", "Private equity", "listed", "VC" };

    Random m_random;
    int m_keys = 0;
    int m_musts = 0;
};

bool same(const QString &cell, double wanted, double slack)
{
    return std::isnan(wanted) ? cell.isEmpty() : !cell.isEmpty() && std::abs(cell.toDouble() - wanted) <= slack;
}

int orderOf(const QString &status)
{
    return status == u"excluded" ? 2 : status == u"insufficient" ? 1 : 0;
}
} // namespace

void TestIndependentscore::initTestCase()
{
    QFile file(QStringLiteral(PARTNERSCOPE_VOCABULARIES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vocabularies = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_vocabularies.isEmpty());
}

void TestIndependentscore::everyFigure_data()
{
    QTest::addColumn<quint64>("seed");
    const int seeds = qEnvironmentVariableIntValue("PARTNERSCOPE_SEEDS");
    for (quint64 seed = 1; seed <= static_cast<quint64>(seeds > 0 ? seeds : 30); ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestIndependentscore::everyFigure()
{
    QFETCH(quint64, seed);
    Generator generator(seed);
    const QByteArray list = generator.list(120);
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s, u"--on-duplicate"_s, u"add"_s }), 0);
    compare(desk, generator.profile(), list);
}

void TestIndependentscore::theExampleOfTheInterface()
{
    const QByteArray profile =
        R"({"format": "partnerscope-profile", "version": 1, "name": "P", "category": "channel", "type": "reseller",
      "criteria": [
        {"key": "market", "label": "Market fit", "weight": 3, "criteria": [
          {"key": "regions", "weight": 2, "attribute": "regions_served", "value": {"shape": "coverage", "of": {"DE": 2, "FR": 1}}, "must": {"any_of": ["DE", "FR"]}},
          {"key": "size", "weight": 1, "attribute": "employees", "value": {"shape": "linear", "from": 10, "to": 500}, "must": {"at_least": 5}}]},
        {"key": "culture", "weight": 1, "attribute": "collaboration", "value": {"shape": "levels", "order": ["0", "1", "2", "3", "4"]}}],
      "tiers": [{"name": "Gold", "at_least": 75}, {"name": "Silver", "at_least": 50}, {"name": "Bronze", "at_least": 0}],
      "unknown": {"estimate": "prior", "floor": 0.6}})";
    const QByteArray list = "name,regions_served,employees,collaboration\nA,DE;FR,500,4\nB,DE,255,2\nC,FR,,\nD,,10,"
                            "3\nE,US,100,4\nF,[],100,4\nG,Germany,4,1\n";
    const Desk desk;
    COMPARE_STATUS(desk.run({ u"new"_s, File }), 0);
    desk.write(u"l.csv"_s, list);
    COMPARE_STATUS(desk.run({ u"import"_s, File, u"l.csv"_s }), 0);
    compare(desk, profile, list);
    const Table table = readCsv(desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s }).out);
    QCOMPARE(table.at(1).mid(0, 9),
             QStringList({ u"1"_s, u"A"_s, u"100.000000"_s, u"100.000000"_s, u"100.000000"_s, u"1.000000"_s, u"firm"_s,
                           u"Gold"_s, u""_s }));
}

void TestIndependentscore::compare(const Desk &desk, const QByteArray &profile, const QByteArray &list)
{
    desk.write(u"p.json"_s, profile);
    COMPARE_STATUS(desk.run({ u"profile"_s, u"add"_s, File, u"p.json"_s }), 0);
    const Run run = desk.run({ u"score"_s, File, u"--profile"_s, u"P"_s });
    COMPARE_STATUS(run, 0);
    const Table table = readCsv(run.out);
    const PlainScorer scorer(QJsonDocument::fromJson(profile).object(), readCsv(list), m_vocabularies, vocabularyOf());
    QHash<QString, PlainScorer::Row> wanted;
    std::vector<PlainScorer::Row> ranked;
    for (const PlainScorer::Row &row : scorer.rows())
        wanted.insert(row.name, row);
    QStringList head { u"rank"_s,  u"partner"_s, u"fit"_s,  u"low"_s,        u"high"_s,
                       u"known"_s, u"status"_s,  u"tier"_s, u"excluded_by"_s };
    for (const PlainScorer::Leaf &leaf : scorer.leaves())
        head << u"value:"_s + leaf.key;
    QCOMPARE(table.first(), head);
    QCOMPARE(table.size() - 1, wanted.size());
    for (const QStringList &line : table.mid(1)) {
        if (!line.first().isEmpty())
            ranked.push_back(wanted.value(line.at(1)));
    }
    QString before;
    double fitBefore = 1e9;
    int groupBefore = 0;
    for (const QStringList &line : table.mid(1)) {
        QVERIFY2(wanted.contains(line.at(1)), qPrintable(line.at(1)));
        const PlainScorer::Row row = wanted.value(line.at(1));
        const QByteArray told = (line.join(u" | "_s)
                                 + u"\nwanted fit %1 low %2 high %3 known %4 %5 %6 %7"_s.arg(row.fit, 0, 'f', 6)
                                       .arg(row.low, 0, 'f', 6)
                                       .arg(row.high, 0, 'f', 6)
                                       .arg(row.known, 0, 'f', 6)
                                       .arg(row.status, row.tier, row.excludedBy))
                                    .toUtf8();
        QVERIFY2(same(line.at(2), row.fit, 1e-5) && same(line.at(3), row.low, 1e-5) && same(line.at(4), row.high, 1e-5),
                 told.constData());
        QVERIFY2(same(line.at(5), row.known, 1e-6), told.constData());
        for (std::size_t i = 0; i < row.values.size(); ++i)
            QVERIFY2(same(line.at(9 + static_cast<qsizetype>(i)), row.values[i], 1.1e-6),
                     (told + "\nvalue " + QByteArray::number(i)).constData());
        QVERIFY2(line.at(8) == row.excludedBy, told.constData());
        QVERIFY2(row.nearCut || (line.at(6) == row.status && line.at(7) == row.tier), told.constData());
        const int group = orderOf(line.at(6));
        QVERIFY2(group >= groupBefore && line.first().isEmpty() == (group > 0), told.constData());
        if (group == 0) {
            const auto above = [&](double fit) {
                return 1 + std::ranges::count_if(ranked, [&](const auto &other) { return other.fit > fit; });
            };
            const qsizetype rank = line.first().toLongLong();
            QVERIFY2(rank >= above(row.fit + 1e-5) && rank <= above(row.fit - 1e-5), told.constData());
            QVERIFY2(row.fit <= fitBefore + 1e-5, told.constData());
            const PlainScorer::Row last = wanted.value(before);
            if (last.fit == row.fit && last.values == row.values) // NaN is no equal: only companies known in full
                QVERIFY2(last.name.toUtf8() < row.name.toUtf8(), told.constData());
            fitBefore = row.fit;
        }
        before = line.at(1);
        groupBefore = group;
    }
}

QTEST_GUILESS_MAIN(TestIndependentscore)
#include "tst_independentscore.moc"
