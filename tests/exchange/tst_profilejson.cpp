#include "base/random.h"
#include "exchange/profilejson.h"
#include "exchange/schemajson.h"

#include <QTest>

using namespace partnerscope;

namespace {

/// The example of the format, with every shape and every optional member somewhere.
QByteArray example()
{
    return R"({
  "format": "partnerscope-profile", "version": 1,
  "name": "Cloud-security VAR for healthcare", "category": "channel", "type": "reseller", "variant": "VAR",
  "purpose": { "objective": "Win hospitals", "areas": ["reach", "sell"] },
  "persona": { "name": "Alliance builder", "role": "Head of alliances", "seniority": "director", "sponsor": true },
  "customer_profile": { "name": "Hospitals", "regions": { "FR": 1, "DE": 2.5 }, "industries": { "health": 1 } },
  "review_months": 6,
  "criteria": [
    { "key": "market", "label": "Market fit", "weight": 3, "group": "market", "reason": "They must reach our customers.", "criteria": [
      { "key": "regions", "label": "Regions served", "weight": 2, "attribute": "regions_served",
        "value": { "shape": "coverage", "of": { "FR": 2, "DE": 1 } },
        "must": { "any_of": ["FR", "DE"], "cap": "Silver" } },
      { "key": "size", "label": "Employees", "weight": 1, "attribute": "employees",
        "value": { "shape": "linear", "from": 10, "to": 500, "scale": "log10" }, "must": { "at_least": 5, "at_most": 1e6, "known": true } },
      { "key": "target", "label": "Target", "weight": 0.1, "attribute": "employees",
        "value": { "shape": "target", "zero_below": null, "full_from": null, "full_to": 100, "zero_above": 200.25 } },
      { "key": "points", "label": "Points", "weight": 1, "attribute": "growth", "value": { "shape": "points", "knots": [[0, 0], [10, 0.5], [20, 1]] } },
      { "key": "bands", "label": "Bands", "weight": 1, "attribute": "growth", "value": { "shape": "bands", "bands": [[0, 0.2], [10, 1]] } } ] },
    { "key": "culture", "label": "Collaborative attitude", "weight": 1, "attribute": "collaboration",
      "value": { "shape": "levels", "order": ["0", "1", "2"], "values": [0, 0.3, 1] } },
    { "key": "model", "label": "Model", "weight": 1, "attribute": "ownership", "value": { "shape": "categories", "map": { "public": 1, "family": 0.5 }, "other": 0 },
      "must": { "is": "public" } },
    { "key": "sponsor", "label": "Sponsor", "weight": 1, "attribute": "executive_sponsor", "value": { "shape": "yes_no", "yes": 0.9, "no": 0.1 }, "must": { "is": true } },
    { "key": "certs", "label": "Certificates", "weight": 1, "attribute": "certifications", "value": { "shape": "at_least", "count": 3, "of": ["b", "a"] },
      "must": { "all_of": ["a"], "none_of": ["z"] } },
    { "key": "any", "label": "Any", "weight": 0, "attribute": "certifications", "value": { "shape": "at_least", "count": 2 } },
    { "key": "tags", "label": "Tags", "weight": 1, "attribute": "technologies", "value": { "shape": "similarity", "of": ["x", "y"], "measure": "ruzicka" } },
    { "key": "gate", "label": "Gate", "weight": 1, "attribute": "website", "must": { "known": true } }
  ],
  "tiers": [ { "name": "Gold", "at_least": 75 }, { "name": "Silver", "at_least": 50.5 }, { "name": "Bronze", "at_least": 0 } ],
  "unknown": { "estimate": "worst", "floor": 0.55, "widen": true }
})";
}

QByteArray changed(const char *from, const char *to)
{
    const QByteArray json = example();
    const QByteArray result = QByteArray(json).replace(from, to);
    return result == json ? QByteArray() : result;
}

} // namespace

class TestProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void roundTripIsExact();
    void keyOrderIsFixed();
    void smallestProfile();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void brokenTextNamesItsLine_data();
    void brokenTextNamesItsLine();
    void mutationsNeverCrash();
    void attributesAndVocabularies();
};

void TestProfileJson::readsEveryMember()
{
    const auto profile = readProfileJson(example());
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
    QCOMPARE(profile->name, QStringLiteral("Cloud-security VAR for healthcare"));
    QCOMPARE(profile->variant, QStringLiteral("VAR"));
    QCOMPARE(profile->purpose.areas, (QStringList { QStringLiteral("reach"), QStringLiteral("sell") }));
    QCOMPARE(profile->persona->traits.sponsor, std::optional(true));
    QCOMPARE(profile->customerProfile->regions.front().code, QStringLiteral("FR"));
    QCOMPARE(profile->reviewMonths, std::optional(6));
    const Criterion &market = profile->criteria.front();
    QCOMPARE(market.criteria.size(), std::size_t { 5 });
    QCOMPARE(market.criteria[0].must->cap, QStringLiteral("Silver"));
    QVERIFY(std::get<LinearShape>(*market.criteria[1].value).log10);
    QCOMPARE(std::get<TargetShape>(*market.criteria[2].value).zeroAbove, std::optional(200.25));
    QVERIFY(!std::get<TargetShape>(*market.criteria[2].value).zeroBelow);
    QCOMPARE(std::get<QString>(profile->criteria[2].must->is), QStringLiteral("public"));
    QVERIFY(!profile->criteria.back().value);
    QCOMPARE(profile->unknown.estimate, Estimate::Worst);
    QVERIFY(profile->unknown.widen);
    QCOMPARE(profile->tiers[1].atLeast, 50.5);
}

void TestProfileJson::roundTripIsExact()
{
    const auto first = readProfileJson(example());
    QVERIFY(first);
    IdealProfile profile = *first;
    profile.criteria[0].weight = 0.1 + 0.2;
    profile.criteria[0].criteria[1].must->atMost = 1.0 / 3.0;
    profile.criteria[0].reason = QStringLiteral("Quote \" backslash \\ tab \t line \n bell \x07 🚀 שלום");
    profile.criteria[0].criteria[1].must->atLeast = -1e300;
    const QByteArray written = writeProfileJson(profile);
    const auto again = readProfileJson(written);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == profile);
    QCOMPARE(writeProfileJson(*again), written);
}

void TestProfileJson::keyOrderIsFixed()
{
    const QByteArray written = writeProfileJson(*readProfileJson(example()));
    qsizetype last = -1;
    for (const char *key :
         { "\"format\"", "\"version\"", "\"name\"", "\"category\"", "\"type\"", "\"variant\"", "\"purpose\"",
           "\"persona\"", "\"customer_profile\"", "\"review_months\"", "\"criteria\"", "\"tiers\"", "\"unknown\"" }) {
        const qsizetype at = written.indexOf(key, last + 1);
        QVERIFY2(at > last, key);
        last = at;
    }
    QVERIFY(written.contains("{ \"FR\": 2, \"DE\": 1 }"));
    QVERIFY(written.contains("\"weight\": 0.1,"));
    QVERIFY(written.contains("\"at_most\": 1000000"));
    QVERIFY(written.endsWith("}\n"));
}

void TestProfileJson::smallestProfile()
{
    const auto profile =
        readProfileJson(R"({"format":"partnerscope-profile","version":1,"name":"N","category":"channel","type":"oem",
        "criteria":[{"key":"a","attribute":"employees","value":{"shape":"linear","from":0,"to":1}}]})");
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
    QCOMPARE(profile->criteria[0].weight, 1.0);
    QCOMPARE(profile->criteria[0].label, QStringLiteral("a"));
    QCOMPARE(profile->unknown, UnknownRule());
    QVERIFY(*readProfileJson(writeProfileJson(*profile)) == *profile);
}

void TestProfileJson::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown key in must") << changed("\"at_least\": 5,", "\"at_lest\": 5,")
                                         << QStringLiteral("criteria[0].criteria[1].must.at_lest");
    QTest::newRow("unknown key at the top") << changed("\"review_months\"", "\"review\"") << QStringLiteral("review");
    QTest::newRow("unknown key in a shape")
        << changed("\"full_to\"", "\"full_too\"") << QStringLiteral("criteria[0].criteria[2].value.full_too");
    QTest::newRow("unknown key in a tier")
        << changed("\"at_least\": 75", "\"atleast\": 75") << QStringLiteral("tiers[0].atleast");
    QTest::newRow("unknown key in unknown") << changed("\"floor\"", "\"flor\"") << QStringLiteral("unknown.flor");
    QTest::newRow("unknown key in the persona") << changed("\"role\"", "\"roll\"") << QStringLiteral("persona.roll");
    QTest::newRow("weight as text") << changed("\"weight\": 3", "\"weight\": \"3\"")
                                    << QStringLiteral("criteria[0].weight");
    QTest::newRow("criteria as object") << changed("\"tiers\": [ { \"name\": \"Gold\"",
                                                   "\"tiers\": [ 5, { \"name\": \"Gold\"")
                                        << QStringLiteral("tiers[0]");
    QTest::newRow("unknown shape") << changed("\"shape\": \"levels\"", "\"shape\": \"stairs\"")
                                   << QStringLiteral("criteria[1].value.shape");
    QTest::newRow("knot of three") << changed("[10, 0.5]", "[10, 0.5, 1]")
                                   << QStringLiteral("criteria[0].criteria[3].value.knots[1]");
    QTest::newRow("count not whole") << changed("\"count\": 3", "\"count\": 2.5")
                                     << QStringLiteral("criteria[4].value.count");
    QTest::newRow("known false") << changed("\"known\": true } }\n", "\"known\": false } }\n")
                                 << QStringLiteral("criteria[7].must.known");
    QTest::newRow("weight of a term") << changed("\"DE\": 1 }", "\"DE\": true }")
                                      << QStringLiteral("criteria[0].criteria[0].value.of.DE");
    QTest::newRow("term not a text") << changed("\"none_of\": [\"z\"]", "\"none_of\": [1]")
                                     << QStringLiteral("criteria[4].must.none_of[0]");
    QTest::newRow("estimate") << changed("\"worst\"", "\"guess\"") << QStringLiteral("unknown.estimate");
    QTest::newRow("newer version") << changed("\"version\": 1", "\"version\": 2") << QStringLiteral("version");
    QTest::newRow("another format") << changed("partnerscope-profile", "something") << QStringLiteral("format");
    QTest::newRow("value out of range") << changed("[20, 1]]", "[20, 1.5]]")
                                        << QStringLiteral("criteria[0].criteria[3].value");
    QTest::newRow("negative weight") << changed("\"weight\": 3", "\"weight\": -3")
                                     << QStringLiteral("criteria[0].weight");
    QTest::newRow("category") << changed("\"category\": \"channel\"", "\"category\": \"canal\"")
                              << QStringLiteral("category");
}

void TestProfileJson::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QVERIFY(!json.isEmpty());
    const auto profile = readProfileJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::InvalidInput);
    QVERIFY2(profile.error().message.contains(place), qPrintable(profile.error().message));
}

void TestProfileJson::brokenTextNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : { "",
                              " ",
                              "{",
                              "[1,",
                              "{\"a\":1,}",
                              "{\"a\" 1}",
                              "{'a':1}",
                              "nul",
                              "01",
                              "1.",
                              "-",
                              "1e999",
                              "\"\\x\"",
                              "\"\\u12\"",
                              "\"\xff\"",
                              "\"\\ud800\"",
                              "{\"a\":1,\"a\":2}",
                              "[1] 2",
                              "\"line\nbreak\"",
                              "\"open" })
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestProfileJson::brokenTextNamesItsLine()
{
    QFETCH(QByteArray, json);
    const auto node = parseJson({ json.constData(), static_cast<std::size_t>(json.size()) });
    QVERIFY(!node);
    QVERIFY(node.error().message.contains(QStringLiteral("1")));
    QVERIFY(!readProfileJson(json));
}

void TestProfileJson::mutationsNeverCrash()
{
    Random random(7);
    const QByteArray json = example();
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray mutated = json;
        for (std::uint64_t n = 1 + random.below(4); n > 0; --n) {
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(mutated.size())));
            if (random.chance(0.3))
                mutated.remove(at, static_cast<qsizetype>(1 + random.below(20)));
            else
                mutated[at] = static_cast<char>(random.below(256));
        }
        if (const auto profile = readProfileJson(mutated, ProfileCheck::FormOnly)) {
            ++accepted;
            QVERIFY(*readProfileJson(writeProfileJson(*profile), ProfileCheck::FormOnly) == *profile);
        }
    }
    QVERIFY(accepted > 0);
}

void TestProfileJson::attributesAndVocabularies()
{
    const auto attributes = readAttributesJson(R"({"format":"partnerscope-attributes","version":1,"attributes":[
        {"key":"name","label":"Name","group":"identity","type":"text","required":true,"description":"The company's name.","synonyms":["Company"]},
        {"key":"country","label":"Country","type":"choice","vocabulary":"regions","fresh_days":365}]})");
    QVERIFY2(attributes, attributes ? "" : qPrintable(attributes.error().message));
    QCOMPARE(attributes->size(), std::size_t { 2 });
    QVERIFY(attributes->at(0).required);
    QCOMPARE(attributes->at(1).freshDays, 365);
    const auto vocabularies = readVocabulariesJson(R"({"format":"partnerscope-vocabularies","version":1,"vocabularies":[
        {"key":"regions","label":"Regions","terms":[{"code":"EUROPE","label":"Europe"},{"code":"DE","label":"Germany","parents":["EUROPE"],"synonyms":["Deutschland"]}]}]})");
    QVERIFY2(vocabularies, vocabularies ? "" : qPrintable(vocabularies.error().message));
    QCOMPARE(vocabularies->front().resolve(QStringLiteral("deutschland")), QStringLiteral("DE"));
    const auto bad = readAttributesJson(
        R"({"format":"partnerscope-attributes","version":1,"attributes":[{"key":"a","label":"A","type":"colour","lable":"x"}]})");
    QVERIFY(!bad);
    QVERIFY(bad.error().message.contains(QStringLiteral("attributes[0].type")));
    QVERIFY(bad.error().message.contains(QStringLiteral("attributes[0].lable")));
    QVERIFY(!readAttributesJson(
        R"({"format":"partnerscope-attributes","version":1,"attributes":[{"key":"a b","label":"A","type":"text"}]})"));
}

QTEST_APPLESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
