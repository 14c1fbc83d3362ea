#include "insight/information.h"
#include "tests/scoring/poolbuilder.h"
#include "tests/scoring/randomprofile.h"

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

const double None = std::nan("");

struct Scored {
    IdealProfile profile;
    Schema schema;
    Pool pool;
    CompiledProfile compiled;
    ScoreSheet sheet;
    Ranking ranking;

    [[nodiscard]] InformationValue information(const QHash<QString, double> &costs = {}) const
    {
        return InformationValue(compiled, sheet, pool, costs);
    }
};

Scored scored(const IdealProfile &profile, const PoolBuilder &builder, const CompileOptions &options = onDay())
{
    Scored made { profile, builder.schema, builder.pool(), {}, {}, {} };
    Result<CompiledProfile> compiled = compile(made.profile, made.schema, made.pool, options);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message));
    made.compiled = *compiled;
    made.sheet = score(made.compiled);
    made.ranking = rankRows(made.sheet, made.pool);
    return made;
}

PoolBuilder numbers(const std::vector<std::vector<double>> &rows)
{
    PoolBuilder builder;
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        builder.attribute(QStringLiteral("a%1").arg(i), AttributeType::Number);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QMap<QString, Value> facts;
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            if (!std::isnan(rows[row][i]))
                facts.insert(QStringLiteral("a%1").arg(i), rows[row][i]);
        }
        builder.add(QStringLiteral("Company %1").arg(row), facts);
    }
    return builder;
}

IdealProfile flat(const std::vector<double> &weights)
{
    std::vector<Criterion> criteria;
    for (std::size_t i = 0; i < weights.size(); ++i)
        criteria.push_back(
            leaf(QStringLiteral("c%1").arg(i), weights[i], QStringLiteral("a%1").arg(i), LinearShape { 0, 1 }));
    return profileOf(criteria);
}

const Question *questionAbout(const std::vector<Question> &questions, const QString &attribute)
{
    const auto found = std::ranges::find(questions, QStringList(attribute), &Question::attributes);
    return found == questions.end() ? nullptr : &*found;
}

/// The same scores where one row has what another row is known to have on everything that reads one attribute.
ScoreSheet answered(const Scored &made, const Question &question, std::size_t from, bool &isPossible)
{
    CompiledProfile changed = made.compiled;
    isPossible = true;
    for (CompiledProfile::Leaf &leaf : changed.leaves) {
        if (leaf.attribute.compare(question.attributes.first(), Qt::CaseInsensitive) != 0)
            continue;
        CompiledCriterion column = *leaf.column;
        if (!column.values.empty() && leaf.weight > 0 && column.values[question.row] == ValueUnknown) {
            isPossible = isPossible && column.values[from] != ValueUnknown;
            column.values[question.row] = column.values[from];
            ++column.knownCount;
        }
        const PoolColumn *recorded = made.pool.column(leaf.attribute);
        const bool isRecorded = recorded && isKnownAt(recorded->data, question.row);
        if (!column.gate.empty()
            && (column.gate[question.row] == GateResult::Unknown
                || (column.gate[question.row] == GateResult::Fail && !isRecorded))) {
            isPossible = isPossible && column.gate[from] != GateResult::Unknown;
            column.gate[question.row] = column.gate[from];
        }
        isPossible = isPossible && recorded && isKnownAt(recorded->data, from);
        leaf.column = std::make_shared<const CompiledCriterion>(std::move(column));
    }
    return score(changed);
}
} // namespace

/// What to find out next.
class InformationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedCases_data();
    void publishedCases();
    void closedForms();
    void chancesAreThoseOfTheKnownValues();
    void listChancesAreThoseOfTheKnownValues();
    void otherRulesForTheUnknown();
    void oneAttributeIsOneQuestion();
    void mustHavesComeFirst();
    void mustHavesSayWhatEachOutcomeDoes();
    void mustHavesThatCapComeBeforePlainFacts();
    void tooLittleKnownGivesNoChance();
    void pairsWhereOneAnswerIsNotEnough();
    void costs();
    void nothingToFindOut();
    void nothingKnown();
    void oldFactsAreVerified();
    void severalCompanies();
    void outsiders();
    void words();

private:
    static void compareChances(const Scored &made, std::uint64_t seed, int &compared);
};

void InformationTest::publishedCases_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(QStringLiteral(PARTNERSCOPE_FIXTURES "/vectors/information.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!all.isEmpty());
    for (const QJsonValue &test : all)
        QTest::newRow(qPrintable(test[text("name")].toString())) << test.toObject();
}

void InformationTest::publishedCases()
{
    QFETCH(QJsonObject, test);
    const auto listed = [&](const char *key) {
        std::vector<double> all;
        for (const QJsonValue &value : test[text(key)].toArray())
            all.push_back(value.isNull() ? None : value.toDouble());
        return all;
    };
    IdealProfile profile = flat(listed("weights"));
    const std::vector<double> tiers = listed("tiers");
    profile.tiers = { { text("A"), tiers[0] }, { text("B"), tiers[1] } };
    profile.unknown.floor = 0;
    CompileOptions options = onDay();
    const std::vector<double> priors = listed("priors");
    for (std::size_t i = 0; i < priors.size(); ++i) {
        if (!std::isnan(priors[i]))
            options.frozenPriors.insert(QStringLiteral("c%1").arg(i), priors[i]);
    }
    const Scored made = scored(profile, numbers({ listed("values") }), options);
    QCOMPARE(static_cast<int>(made.sheet.tier[0]), test[text("tier")].toInt());
    const std::vector<Question> questions = made.information().about(0);
    const std::vector<double> chances = listed("chances");
    const double tolerance = test[text("tolerance")].toDouble();
    std::size_t asked = 0;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        const Question *question = questionAbout(questions, QStringLiteral("a%1").arg(i));
        QCOMPARE(question == nullptr, std::isnan(chances[i]));
        if (!question)
            continue;
        ++asked;
        QVERIFY(std::abs(question->tierChance - chances[i]) <= tolerance);
        QVERIFY(std::abs(question->narrowing - listed("narrowing")[i]) <= 1e-6);
        QVERIFY(std::abs(question->expectedGain - listed("gains")[i]) <= 1e-6);
        QCOMPARE(question->sample, std::size_t { 0 });
    }
    QCOMPARE(questions.size(), asked);
    for (std::size_t i = 1; i < questions.size(); ++i)
        QVERIFY(questions[i - 1].tierChance >= questions[i].tierChance);
    QCOMPARE(questions.front().rank, std::size_t { 1 });
}

void InformationTest::closedForms()
{
    AnswerBranch uniform;
    uniform.to = 10;
    QCOMPARE(uniform.shareBelow(2.5L), 0.25);
    QCOMPARE(uniform.shareBelow(-1), 0.0);
    QCOMPARE(uniform.shareBelow(11), 1.0);
    QCOMPARE(static_cast<double>(uniform.meanAbove(6)), 16.0 / 20);
    QCOMPARE(static_cast<double>(uniform.meanAbove(-2)), 7.0);
    QCOMPARE(static_cast<double>(uniform.meanAbove(10)), 0.0);
    AnswerBranch sample;
    sample.sums = { 1, 3, 3, 9 };
    sample.above = { 16, 15, 12, 9 };
    QCOMPARE(sample.shareBelow(3), 0.25);
    QCOMPARE(sample.shareBelow(3, true), 0.75);
    QCOMPARE(static_cast<double>(sample.mean()), 4.0);
    QCOMPARE(static_cast<double>(sample.meanAbove(2)), (1 + 1 + 7) / 4.0);
    QCOMPARE(static_cast<double>(sample.meanAbove(9)), 0.0);
    AnswerBranch point;
    point.from = point.to = 4;
    QCOMPARE(point.shareBelow(4), 0.0);
    QCOMPARE(point.shareBelow(4, true), 1.0);
    QCOMPARE(static_cast<double>(point.meanAbove(1)), 3.0);
}

void InformationTest::compareChances(const Scored &made, std::uint64_t seed, int &compared)
{
    for (std::size_t row = 0; row < 6; ++row) {
        for (const Question &question : made.information().about(row)) {
            if (question.sample == 0 || question.attributes.size() > 1)
                continue;
            int changed = 0;
            int all = 0;
            for (std::size_t from = 0; from < made.pool.size(); ++from) {
                bool isPossible = false;
                const ScoreSheet after = answered(made, question, from, isPossible);
                if (!isPossible)
                    continue;
                ++all;
                changed += after.tier[row] != made.sheet.tier[row];
            }
            QCOMPARE(static_cast<std::size_t>(all), question.sample);
            const double expected = static_cast<double>(changed) / all;
            QVERIFY2(std::abs(question.tierChance - expected) < 1e-9,
                     qPrintable(QStringLiteral("seed %1 row %2 %3: %4, not %5")
                                    .arg(seed)
                                    .arg(row)
                                    .arg(question.attributes.first())
                                    .arg(question.tierChance)
                                    .arg(expected)));
            compared += changed > 0;
        }
    }
}

void InformationTest::chancesAreThoseOfTheKnownValues()
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 70; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(45);
        IdealProfile profile = random.profile();
        profile.unknown.floor = 0; // the engine's tier needs a rank; the question leaves the floor aside
        compareChances(scored(profile, builder), seed, compared);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
}

void InformationTest::listChancesAreThoseOfTheKnownValues()
{
    int compared = 0;
    for (std::uint64_t seed = 50; seed < 75; ++seed) {
        RandomProfiles random(seed);
        const PoolBuilder builder = random.pool(40);
        const Scored made = scored(random.profile(), builder);
        const std::size_t top = 5;
        std::vector<std::uint32_t> before = topRows(made.sheet, made.pool, top);
        std::ranges::sort(before);
        for (const Question &question : made.information().aboutTop(made.ranking, top)) {
            if (question.sample == 0)
                continue;
            int changed = 0;
            int all = 0;
            for (std::size_t from = 0; from < made.pool.size(); ++from) {
                bool isPossible = false;
                const ScoreSheet after = answered(made, question, from, isPossible);
                if (!isPossible)
                    continue;
                std::vector<std::uint32_t> now = topRows(after, made.pool, top);
                std::ranges::sort(now);
                ++all;
                changed += now != before;
            }
            const double expected = static_cast<double>(changed) / all;
            QVERIFY2(std::abs(question.listChance - expected) < 1e-9,
                     qPrintable(QStringLiteral("seed %1 row %2 %3: %4, not %5")
                                    .arg(seed)
                                    .arg(question.row)
                                    .arg(question.attributes.first())
                                    .arg(question.listChance)
                                    .arg(expected)));
            compared += changed > 0;
        }
    }
    QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
}

void InformationTest::otherRulesForTheUnknown()
{
    // One unknown of weight 0.5 beside a known 0.6 of weight 0.5; tiers at 75 and 50.
    IdealProfile profile = flat({ 1, 1 });
    profile.unknown.floor = 0;
    const PoolBuilder builder = numbers({ { 0.6, None } });
    const auto chance = [&](Estimate estimate) {
        profile.unknown.estimate = estimate;
        return scored(profile, builder).information().about(0).front().tierChance;
    };
    // Prior: 0.3 + 0.25 = 0.55, Silver. S ~ U(0.3, 0.8): below 0.5 two fifths, from 0.75 one tenth.
    QVERIFY(std::abs(chance(Estimate::Prior) - 0.5) < 1e-6);
    // Worst: 0.3, Bronze: left as soon as S reaches 0.5.
    QVERIFY(std::abs(chance(Estimate::Worst) - 0.6) < 1e-6);
    // Best: 0.8, Gold: lost below 0.75.
    QVERIFY(std::abs(chance(Estimate::Best) - 0.9) < 1e-6);
    // Renormalise: 0.6, Silver, and after the answer again S = 0.3 + 0.5 u.
    QVERIFY(std::abs(chance(Estimate::Renormalise) - 0.5) < 1e-6);
}

void InformationTest::oneAttributeIsOneQuestion()
{
    // Two criteria read one number in opposite ways. Drawn apart they could both be 1; the answer cannot do that.
    PoolBuilder builder;
    builder.attribute(text("size"), AttributeType::Number);
    builder.attribute(text("other"), AttributeType::Number);
    builder.add(text("Open"), { { text("other"), 0.5 } });
    for (int i = 0; i <= 20; ++i)
        builder.add(QStringLiteral("Known %1").arg(i), { { text("size"), i * 5.0 }, { text("other"), 0.5 } });
    IdealProfile profile = profileOf({ leaf(text("up"), 1, text("size"), LinearShape { 0, 100 }),
                                       leaf(text("down"), 1, text("Size"), LinearShape { 100, 0 }),
                                       leaf(text("rest"), 2, text("other"), LinearShape { 0, 1 }) });
    profile.unknown.floor = 0;
    const Scored made = scored(profile, builder);
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(questions.size(), std::size_t { 1 });
    QCOMPARE(questions[0].criteria, QStringList({ text("up"), text("down") }));
    QCOMPARE(questions[0].sample, std::size_t { 21 });
    QVERIFY(std::abs(questions[0].narrowing - 50) < 1e-6);
    QCOMPARE(questions[0].tierChance, 0.0); // up and down add up to the same whatever the size is
}

void InformationTest::mustHavesComeFirst()
{
    Must must;
    must.atLeast = 0.5;
    IdealProfile profile = flat({ 1, 1, 4 });
    profile.criteria.push_back(leaf(text("gate"), 0, text("a3"), std::nullopt, must));
    std::vector<std::vector<double>> rows { { None, None, 0.6, None } };
    for (int i = 0; i < 24; ++i)
        rows.push_back({ 0.5, 0.5, 0.5, i < 18 ? 1.0 : 0.0 });
    const Scored made = scored(profile, numbers(rows));
    QCOMPARE(made.sheet.status[0], FitStatus::Conditional);
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(questions[0].attributes, QStringList(text("a3")));
    QCOMPARE(questions[0].reason, Question::Reason::MustHave);
    QCOMPARE(questions[0].criteria, QStringList(text("gate")));
    QVERIFY(std::abs(questions[0].tierChance - 0.25) < 1e-9); // a quarter of the known ones fail it
    QCOMPARE(questions[0].narrowing, 0.0);
    // "known" fails because nothing is known: the same question.
    profile.criteria.back().must = Must {};
    profile.criteria.back().must->known = true;
    const Scored strict = scored(profile, numbers(rows));
    QCOMPARE(strict.sheet.status[0], FitStatus::Excluded);
    const Question first = strict.information().about(0).front();
    QCOMPARE(first.reason, Question::Reason::MustHave);
    QCOMPARE(first.tierChance, 1.0); // whatever the answer is, it has a tier afterwards
}

void InformationTest::mustHavesSayWhatEachOutcomeDoes()
{
    // Three of 25 known companies fail the must-have, which the first leaves open; it would be Gold.
    Must must;
    must.atLeast = 0.5;
    IdealProfile profile = flat({ 1, 1 });
    profile.criteria.push_back(leaf(text("gate"), 0, text("a2"), std::nullopt, must));
    std::vector<std::vector<double>> rows { { 0.9, 0.9, None }, { 0.9, None, None } };
    for (int i = 0; i < 25; ++i)
        rows.push_back({ 0.5, i < 10 ? 0.1 : 0.9, i < 22 ? 1.0 : 0.0 });
    const auto asked = [&](std::size_t row, const char *attribute) {
        const Scored made = scored(profile, numbers(rows));
        const std::vector<Question> questions = made.information().about(row);
        const Question *question = questionAbout(questions, text(attribute));
        return question ? inWords(*question, made.schema, made.compiled).section(text(": "), 1) : QString();
    };
    QCOMPARE(asked(0, "a2"),
             text("decides a must-have; the company is excluded with a chance of 12 %, otherwise it gets Gold."));
    // Of the second half is unknown: too little for a tier, whether the must-have holds or not.
    QCOMPARE(asked(1, "a2"),
             text("decides a must-have; the company is excluded with a chance of 12 %, otherwise too little is "
                  "known for a tier."));
    QVERIFY2(asked(1, "a1").contains(text("possible once the must-haves are known")), qPrintable(asked(1, "a1")));
    profile.unknown.floor = 0;
    profile.criteria.push_back(leaf(text("other"), 0, text("a3"), std::nullopt, must));
    for (std::vector<double> &row : rows)
        row.push_back(None);
    QCOMPARE(asked(0, "a2"),
             text("decides a must-have; the company is excluded with a chance of 12 %, otherwise another must-have "
                  "is still unknown."));
    // A must-have that the criterion it reads also scores: the tier depends on the answer too.
    profile.criteria.pop_back();
    profile.criteria.pop_back();
    profile.criteria[1].must = must;
    QCOMPARE(asked(1, "a1"),
             text("decides a must-have; the company is excluded with a chance of 38 %, otherwise it gets Gold."));
}

void InformationTest::mustHavesThatCapComeBeforePlainFacts()
{
    Must must;
    must.atLeast = 0.5;
    must.cap = text("Silver");
    IdealProfile profile = flat({ 1, 1, 4 });
    profile.criteria.push_back(leaf(text("cap"), 0, text("a3"), std::nullopt, must));
    const Scored made = scored(profile, numbers({ { None, None, 0.9, None } }));
    QCOMPARE(made.sheet.status[0], FitStatus::Conditional); // held, though it would not be excluded
    const std::vector<Question> questions = made.information({ { text("a3"), 1000.0 } }).about(0);
    QCOMPARE(questions[0].attributes, QStringList(text("a3")));
    QVERIFY(!questions[0].isHardMustHave);
    QCOMPARE(inWords(questions[0], made.schema, made.compiled),
             text("cap (a3): decides a must-have; with a chance of 50 % the tier changes."));
}

void InformationTest::tooLittleKnownGivesNoChance()
{
    // A third is known, and 0.6 has to be: one answer of a third is enough, one of a sixth is not.
    const Scored made = scored(flat({ 2, 2, 1, 1 }), numbers({ { 0.9, None, None, None } }));
    QCOMPARE(made.sheet.status[0], FitStatus::Insufficient);
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(questions.size(), std::size_t { 3 });
    const Question *enough = questionAbout(questions, text("a1"));
    const Question *little = questionAbout(questions, text("a2"));
    QVERIFY(enough && little);
    QCOMPARE(enough->tierChance, 1.0); // it has a tier then, which it has not now
    QVERIFY(enough->wasUnrated && !enough->isStillUnrated);
    // 0.3 + 1/6 + u / 3: Gold from u = 0.85 on, Bronze below 0.1.
    QCOMPARE(
        inWords(*enough, made.schema, made.compiled),
        text("c1 (a1): with it enough is known for a tier: Gold with 15 %, Silver with 75 %, Bronze with 10 %; the fit "
             "narrows by 33.3 points."));
    QCOMPARE(little->tierChance, 0.0);
    QCOMPARE(inWords(*little, made.schema, made.compiled),
             text("c2 (a2): even with it too little is known for a tier; the fit narrows by 16.7 points."));
    // Nobody is promised a tier by two answers either, of which neither is enough.
    const Scored bare = scored(flat({ 1, 1, 1, 1, 1 }), numbers({ { 0.9, None, None, None, None } }));
    for (const Question &question : bare.information().about(0)) {
        QCOMPARE(question.attributes.size(), 1);
        QCOMPARE(question.tierChance, 0.0);
    }
}

void InformationTest::pairsWhereOneAnswerIsNotEnough()
{
    // 0.62 known of 0.8, two unknown of 0.1 each at 0.5: fit 0.72. One answer brings 0.77 at most, both 0.82.
    IdealProfile profile = flat({ 0.8, 0.1, 0.1 });
    profile.tiers = { { text("A"), 79 }, { text("B"), 50 } };
    const Scored made = scored(profile, numbers({ { 0.775, None, None } }));
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(questions.size(), std::size_t { 3 });
    QCOMPARE(questions[0].attributes, QStringList({ text("a1"), text("a2") }));
    // u1 + u2 >= 1.7: a corner of side 0.3.
    QVERIFY2(std::abs(questions[0].tierChance - 0.045) < 1e-3, qPrintable(QString::number(questions[0].tierChance)));
    QVERIFY(std::abs(questions[0].narrowing - 20) < 1e-6);
    QCOMPARE(questions[0].cost, 2.0);
    QCOMPARE(questions[1].tierChance, 0.0);
    QCOMPARE(questions[2].tierChance, 0.0);
    // No pairs where the tier cannot change at all.
    profile.tiers = { { text("A"), 90 }, { text("B"), 50 } };
    QCOMPARE(scored(profile, numbers({ { 0.775, None, None } })).information().about(0).size(), std::size_t { 2 });
}

void InformationTest::costs()
{
    const Scored made = scored(flat({ 2, 1, 1 }), numbers({ { 0.5, None, None } }));
    std::vector<Question> questions = made.information({ { text("A1"), 10.0 } }).about(0);
    QCOMPARE(questions[0].attributes, QStringList(text("a2")));
    QCOMPARE(questions[0].cost, 1.0);
    QCOMPARE(questions[1].cost, 10.0);
    questions = made.information({ { text("a2"), 10.0 } }).about(0);
    QCOMPARE(questions[0].attributes, QStringList(text("a1")));
}

void InformationTest::nothingToFindOut()
{
    const Scored made = scored(flat({ 1, 1 }), numbers({ { 0.5, 0.5 }, { 1, 0 } }));
    QVERIFY(made.information().about(0).empty());
    QVERIFY(made.information().aboutTop(made.ranking, 1).empty());
    QVERIFY(made.information().aboutTop(made.ranking, 0).empty());
    const Scored empty = scored(flat({ 1 }), [] {
        PoolBuilder builder;
        builder.attribute(text("a0"), AttributeType::Number);
        return builder;
    }());
    QVERIFY(empty.information().aboutTop(empty.ranking, 5).empty());
}

void InformationTest::nothingKnown()
{
    for (const Estimate estimate : { Estimate::Prior, Estimate::Renormalise, Estimate::Worst, Estimate::Best }) {
        IdealProfile profile = flat({ 3, 1 });
        profile.unknown.estimate = estimate;
        const Scored made = scored(profile, numbers({ { None, None } }));
        QCOMPARE(made.sheet.low(0), 0.0);
        QCOMPARE(made.sheet.high(0), 100.0);
        const std::vector<Question> questions = made.information().about(0);
        QCOMPARE(questions.size(), std::size_t { 2 });
        for (const Question &question : questions)
            QVERIFY(question.tierChance >= 0 && question.tierChance <= 1 && std::isfinite(question.expectedGain));
        QVERIFY(std::abs(questions[0].narrowing + questions[1].narrowing - 100) < 1e-6);
    }
    // An attribute the workspace lacks is unknown for everybody.
    IdealProfile profile = flat({ 1, 1 });
    profile.criteria[1].attribute = text("not_there");
    const Scored made = scored(profile, numbers({ { 0.5, 1 } }));
    QVERIFY(questionAbout(made.information().about(0), text("not_there")) != nullptr);
}

void InformationTest::oldFactsAreVerified()
{
    PoolBuilder builder;
    builder.attribute(text("a0"), AttributeType::Number, {}, 100);
    builder.attribute(text("a1"), AttributeType::Number);
    const std::uint32_t old = builder.evidence(Grade::Verified, QDate(2026, 7, 1).addDays(-465)); // a half-life overdue
    const std::uint32_t fresh = builder.evidence(Grade::Verified, QDate(2026, 7, 1));
    builder.add(text("Old"), { { text("a0"), 0.8 }, { text("a1"), 0.6 } }, fresh);
    builder.cellEvidence(0, text("a0"), old);
    IdealProfile profile = flat({ 1, 1 });
    const Scored narrow = scored(profile, builder);
    QVERIFY(narrow.information().about(0).empty());
    profile.unknown.widen = true;
    const Scored made = scored(profile, builder);
    QVERIFY(std::abs(made.sheet.low(0) - 50) < 1e-5); // 0.4 and 0.6
    QVERIFY(std::abs(made.sheet.high(0) - 75) < 1e-5);
    QCOMPARE(made.sheet.known(0), 1.0);
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(questions.size(), std::size_t { 1 });
    QCOMPARE(questions[0].reason, Question::Reason::Uncertain);
    QVERIFY(std::abs(questions[0].narrowing - 25) < 1e-5);
}

void InformationTest::severalCompanies()
{
    const Scored made = scored(flat({ 2, 1 }), numbers({ { 0.7, None }, { 0.9, 0.9 }, { 0.62, None } }));
    const std::vector<Question> questions = made.information().about(std::vector<std::size_t> { 0, 1, 2 });
    QCOMPARE(questions.size(), std::size_t { 2 });
    QVERIFY(questions[0].tierChance >= questions[1].tierChance);
    QVERIFY(std::isnan(questions[0].listChance));
    QCOMPARE(questions[1].rank, std::size_t { 2 });
}

void InformationTest::outsiders()
{
    // The second is behind by 0.05 and could be ahead; the third cannot; the fourth has no rank, but one answer gives
    // it one and may lift it.
    IdealProfile profile = flat({ 0.5, 0.25, 0.25 });
    const Scored made =
        scored(profile, numbers({ { 0.8, 0.8, 0.8 }, { 0.8, 0.8, None }, { 0.1, 0.1, None }, { 0.95, None, None } }));
    QCOMPARE(made.sheet.status[3], FitStatus::Insufficient);
    const std::vector<Question> questions = made.information().aboutTop(made.ranking, 1);
    QVERIFY(std::ranges::none_of(questions, [](const Question &q) { return q.row == 0 || q.row == 2; }));
    const Question *second = nullptr;
    int fourth = 0;
    for (const Question &question : questions) {
        second = question.row == 1 ? &question : second;
        fourth += question.row == 3;
    }
    QVERIFY(second != nullptr);
    QVERIFY(std::abs(second->listChance - 0.2) < 1e-6); // 0.6 + 0.25 u > 0.8
    QCOMPARE(fourth, 2);
    for (const Question &question : questions)
        QVERIFY(question.listChance > 0);
}

void InformationTest::words()
{
    IdealProfile profile = flat({ 0.3, 0.25, 0.2, 0.15, 0.1 });
    profile.tiers = { { text("A"), 75 }, { text("B"), 55 } };
    CompileOptions options = onDay();
    options.frozenPriors = { { text("c1"), 0.6 }, { text("c3"), 0.4 } };
    const Scored made = scored(profile, numbers({ { 0.8, None, 0.5, None, 1 } }), options);
    const std::vector<Question> questions = made.information().about(0);
    QCOMPARE(inWords(questions[0], made.schema, made.compiled),
             text("c1 (a1): with a chance of 20 % the tier changes; the fit narrows by 25.0 points."));
    QCOMPARE(inWords(questions[1], made.schema, made.compiled),
             text("c3 (a3): cannot change the tier alone; the fit narrows by 15.0 points."));
}

QTEST_APPLESS_MAIN(InformationTest)
#include "tst_information.moc"
