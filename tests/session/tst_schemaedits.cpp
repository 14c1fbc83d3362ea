#include "../pages/testworkspace.h"
#include "insight/health.h"
#include "session/pagedata.h"
#include "session/schemaedits.h"
#include "session/schemaexports.h"
#include "session/standardplaces.h"
#include "session/typechange.h"

#include <QSignalSpy>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));                             \
    } while (false)

Attribute labelled(const QString &label, AttributeType type = AttributeType::Text)
{
    Attribute attribute;
    attribute.label = label;
    attribute.group = u"market"_s;
    attribute.type = type;
    return attribute;
}
} // namespace

/// How the schema is changed by name, and what follows.
class TestSchemaEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingMakesAKey();
    void namesThatMeanTwoThingsAreRefused();
    void renamingKeepsKeyAndSynonym();
    void movingIsOneStep();
    void retiredAttributesStillScoreAndWarn();
    void typePreviewTellsWhatIsLost();
    void typeChangeMakesTerms();
    void foreignMoneyBecomesNoNumber();
    void mergingTermsTakesProfilesAlong();
    void termsAreMovedAndReviewed();
    void suggestionsAreAlike();
    void subdivisionsComeFromIso();
    void anImportedPlaceBecomesTheIsoOne();
    void companiesCountOnce();
    void changingTheCurrencyTellsTheRatesAnew();
    void ratesTravelAsCsv();
    void longChangesRunInTheBackground();
    void exportsListTheSchema();

private:
    static TypeChangePreview preview(TestWorkspace &workspace, const Attribute &after)
    {
        TypePreviewJob job(workspace.session(), after);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        if (!finished.wait() || !job.result())
            qFatal("no preview");
        return *job.result();
    }
};

void TestSchemaEdits::addingMakesAKey()
{
    TestWorkspace workspace;
    const Result<QString> key = addAttribute(workspace.session(), labelled(u"Mitarbeiter (ca.)"_s));
    VERIFY_OK(key);
    QCOMPARE(*key, u"mitarbeiter_ca"_s);
    QCOMPARE(workspace.session().undoName(), u"Add attribute Mitarbeiter (ca.)"_s);
    const Result<QString> reserved = addAttribute(workspace.session(), labelled(u"ID"_s));
    VERIFY_OK(reserved);
    QCOMPARE(*reserved, u"id_2"_s);
    const Result<QString> list = addAttribute(workspace.session(), labelled(u"Colour"_s, AttributeType::Choice));
    VERIFY_OK(list);
    QVERIFY(workspace.session().schema()->vocabulary(u"colour"_s));
    VERIFY_OK(workspace.session().undo());
    QVERIFY(!workspace.session().schema()->vocabulary(u"colour"_s));
    QVERIFY(!workspace.session().pool()->column(u"colour"_s));
}

void TestSchemaEdits::namesThatMeanTwoThingsAreRefused()
{
    TestWorkspace workspace;
    const Result<QString> taken = addAttribute(workspace.session(), labelled(u" employees "_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Conflict);
    QVERIFY(!addAttribute(workspace.session(), labelled(u"  "_s)));
    QVERIFY(!renameAttribute(workspace.session(), u"founded"_s, u"Employees"_s));
    VERIFY_OK(retireAttribute(workspace.session(), u"employees"_s, true));
    const Result<QString> retired = addAttribute(workspace.session(), labelled(u"Employees"_s));
    QVERIFY(!retired);
    QVERIFY2(retired.error().message.contains(u"Bring it back"_s), qPrintable(retired.error().message));
}

void TestSchemaEdits::renamingKeepsKeyAndSynonym()
{
    TestWorkspace workspace;
    const QString before = workspace.session().schema()->find(u"employees"_s)->label;
    VERIFY_OK(renameAttribute(workspace.session(), u"employees"_s, u"Head count"_s));
    const Attribute renamed = *workspace.session().schema()->find(u"employees"_s);
    QCOMPARE(renamed.label, u"Head count"_s);
    QVERIFY(renamed.synonyms.contains(before));
    QCOMPARE(workspace.session().schema()->match(before)->key, u"employees"_s);
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().schema()->find(u"employees"_s)->label, before);
}

void TestSchemaEdits::movingIsOneStep()
{
    TestWorkspace workspace;
    VERIFY_OK(moveAttribute(workspace.session(), u"employees"_s, u"identity"_s, u"legal_name"_s));
    const std::shared_ptr<const Schema> schema = workspace.session().schema();
    QCOMPARE(schema->attributes.at(0).key, u"name"_s);
    QCOMPARE(schema->attributes.at(1).key, u"employees"_s);
    QCOMPARE(schema->attributes.at(1).group, u"identity"_s);
    VERIFY_OK(moveAttribute(workspace.session(), u"employees"_s, u"Legal and risk"_s));
    QCOMPARE(workspace.session().schema()->attributes.back().key, u"employees"_s);
    QCOMPARE(attributeGroups(*workspace.session().schema()).last(), u"Legal and risk"_s);
    VERIFY_OK(workspace.session().undo());
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().schema()->find(u"employees"_s)->group, u"firmographics"_s);
}

void TestSchemaEdits::retiredAttributesStillScoreAndWarn()
{
    TestWorkspace workspace;
    workspace.addPartner(u"Alpen"_s, { { u"employees"_s, 500.0 }, { u"collaboration"_s, 4.0 } });
    const ProfileId profile = workspace.addProfile();
    const double before = (*workspace.session().scores(profile))->sheet.fit(0);
    VERIFY_OK(retireAttribute(workspace.session(), u"employees"_s, true));
    const Result<std::shared_ptr<const Scores>> scores = workspace.session().scores(profile);
    VERIFY_OK(scores);
    QCOMPARE((*scores)->sheet.fit(0), before);
    const QList<AttributeReader> readers = profilesReading(workspace.session(), u"employees"_s);
    QCOMPARE(readers.size(), 1);
    QCOMPARE(readers.first().criteria, QStringList { u"Size"_s });
    const Result<QList<HealthFinding>> health = healthOf(workspace.session(), **scores);
    VERIFY_OK(health);
    QCOMPARE(health->last().key, u"retired_attributes"_s);
    QVERIFY(attributesInUse(*workspace.session().schema(), workspace.session().retired()).size()
            == workspace.session().schema()->attributes.size() - 1);
    VERIFY_OK(workspace.session().undo());
    QVERIFY((*healthOf(workspace.session(), **workspace.session().scores(profile))).last().key
            != u"retired_attributes"_s);
}

void TestSchemaEdits::typePreviewTellsWhatIsLost()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s, { { u"website"_s, u"1.200"_s } });
    workspace.addPartner(u"B"_s, { { u"website"_s, u"about 3,5 Mio"_s } });
    workspace.addPartner(u"C"_s, { { u"website"_s, u"12,5"_s } });
    workspace.addPartner(u"D"_s);
    Attribute after = *workspace.session().schema()->find(u"website"_s);
    after.type = AttributeType::Number;
    VERIFY_OK(checkTypeChange(workspace.session(), after));
    const TypeChangePreview told = preview(workspace, after);
    QCOMPARE(told.known, 3);
    QCOMPARE(told.lost, 1);
    QCOMPARE(told.lostSamples.size(), std::size_t { 1 });
    QCOMPARE(told.lostSamples.front().before, Value(u"about 3,5 Mio"_s));
    QCOMPARE(told.keptSamples.back().after, Value(12.5));
    QCOMPARE(workspace.session().undoName(), u"Add D"_s); // nothing was written
    VERIFY_OK(apply(workspace.session(), typeChange(workspace.session(), after)));
    QCOMPARE(workspace.session().schema()->find(u"website"_s)->type, AttributeType::Number);
    QCOMPARE(workspace.session().pool()->value(2, u"website"_s), Value(12.5));
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().pool()->value(1, u"website"_s), Value(u"about 3,5 Mio"_s));
    Attribute name = *workspace.session().schema()->find(u"name"_s);
    name.type = AttributeType::Number;
    QVERIFY(!checkTypeChange(workspace.session(), name));
}

void TestSchemaEdits::typeChangeMakesTerms()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s, { { u"legal_name"_s, u"Red; Blue"_s } });
    workspace.addPartner(u"B"_s, { { u"legal_name"_s, u"red"_s } });
    Attribute after = *workspace.session().schema()->find(u"legal_name"_s);
    after.type = AttributeType::MultipleChoice;
    after.vocabulary = u"colours"_s;
    QCOMPARE(preview(workspace, after).newTerms, (QStringList { u"Red"_s, u"Blue"_s }));
    VERIFY_OK(apply(workspace.session(), typeChange(workspace.session(), after)));
    const Vocabulary *colours = workspace.session().schema()->vocabulary(u"colours"_s);
    QVERIFY(colours);
    QCOMPARE(colours->terms().size(), std::size_t { 2 });
    QVERIFY(!colours->terms().front().reviewed);
    QCOMPARE(workspace.session().pool()->value(0, u"legal_name"_s), Value(QStringList { u"Blue"_s, u"Red"_s }));
    QCOMPARE(workspace.session().pool()->value(1, u"legal_name"_s), Value(QStringList { u"Red"_s }));
    // and a choice becomes text by its labels
    Attribute country = *workspace.session().schema()->find(u"country"_s);
    country.type = AttributeType::Text;
    country.vocabulary.clear();
    workspace.addPartner(u"C"_s, { { u"country"_s, u"DE"_s } });
    VERIFY_OK(apply(workspace.session(), typeChange(workspace.session(), country)));
    QCOMPARE(workspace.session().pool()->value(2, u"country"_s), Value(u"Germany"_s));
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().pool()->value(2, u"country"_s), Value(u"DE"_s));
}

void TestSchemaEdits::foreignMoneyBecomesNoNumber()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s, { { u"annual_revenue"_s, Money { 5, u"USD"_s } } });
    workspace.addPartner(u"B"_s, { { u"annual_revenue"_s, Money { 7, u"EUR"_s } } });
    Attribute after = *workspace.session().schema()->find(u"annual_revenue"_s);
    after.type = AttributeType::Number;
    const TypeChangePreview told = preview(workspace, after);
    QCOMPARE(told.known, 2);
    QCOMPARE(told.lost, 1);
    VERIFY_OK(apply(workspace.session(), typeChange(workspace.session(), after)));
    QVERIFY(!isKnown(workspace.session().pool()->value(0, u"annual_revenue"_s)));
    QCOMPARE(workspace.session().pool()->value(1, u"annual_revenue"_s), Value(7.0));
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.stored(workspace.session().pool()->id(0), u"annual_revenue"_s), Value(Money { 5, u"USD"_s }));
}

void TestSchemaEdits::mergingTermsTakesProfilesAlong()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s, { { u"regions_served"_s, QStringList { u"FR"_s } } });
    IdealProfile profile;
    profile.name = u"By region"_s;
    profile.category = u"channel"_s;
    profile.type = u"reseller"_s;
    Criterion regions;
    regions.key = u"regions"_s;
    regions.label = u"Regions"_s;
    regions.attribute = u"regions_served"_s;
    regions.value = CoverageShape { { { u"France"_s, 2 }, { u"DE"_s, 3 }, { u"AT"_s, 1 } } };
    regions.must = Must();
    regions.must->anyOf = QStringList { u"fr"_s, u"IT"_s };
    profile.criteria = { regions };
    profile.tiers = { { u"Gold"_s, 75 } };
    const Result<Session::AddedProfile> added = workspace.session().addProfile(profile, false);
    VERIFY_OK(added);
    profile.name = u"In force"_s;
    const Result<Session::AddedProfile> approved = workspace.session().addProfile(profile, true);
    VERIFY_OK(approved);
    const double before = (*workspace.session().scores(approved->id))->sheet.fit(0);
    QCOMPARE(profilesNaming(workspace.session(), u"regions"_s, u"FR"_s),
             (QStringList { u"By region"_s, u"In force"_s }));
    QVERIFY(profilesNaming(workspace.session(), u"regions"_s, u"ES"_s).isEmpty());
    VERIFY_OK(apply(workspace.session(), mergeTermsChange(workspace.session(), u"regions"_s, { u"FR"_s }, u"DE"_s)));
    const Criterion merged = workspace.session().profile(added->id)->profile.criteria.front();
    QCOMPARE(std::get<CoverageShape>(*merged.value).of, (std::vector<WeightedTerm> { { u"DE"_s, 3 }, { u"AT"_s, 1 } }));
    QCOMPARE(*merged.must->anyOf, (QStringList { u"DE"_s, u"IT"_s }));
    QCOMPARE(workspace.session().pool()->value(0, u"regions_served"_s), Value(QStringList { u"DE"_s }));
    // What is approved stays as it is, and still finds the company.
    QCOMPARE(workspace.session().profile(approved->id)->profile.criteria.front(), regions);
    QVERIFY((*workspace.session().scores(approved->id))->sheet.fit(0) >= before);
    QVERIFY((*workspace.session().scores(approved->id))->sheet.status[0] != FitStatus::Excluded);
    QCOMPARE(workspace.session().undoName(), u"Merge France into Germany"_s);
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().profile(added->id)->profile.criteria.front(), regions);
    QCOMPARE(workspace.session().pool()->value(0, u"regions_served"_s), Value(QStringList { u"FR"_s }));
}

void TestSchemaEdits::termsAreMovedAndReviewed()
{
    TestWorkspace workspace;
    Session &session = workspace.session();
    const Result<QString> code = addTerm(session, u"industries"_s, u"Space travel"_s, u"healthcare"_s);
    VERIFY_OK(code);
    QCOMPARE(session.schema()->vocabulary(u"industries"_s)->find(*code)->parents, QStringList { u"healthcare"_s });
    QVERIFY(!addTerm(session, u"industries"_s, u"hospitals"_s, {}));
    VERIFY_OK(moveTerm(session, u"industries"_s, *code, u"healthcare"_s, {}));
    QVERIFY(session.schema()->vocabulary(u"industries"_s)->find(*code)->parents.isEmpty());
    QVERIFY(!moveTerm(session, u"industries"_s, u"healthcare"_s, {}, u"hospitals"_s));
    VERIFY_OK(renameTerm(session, u"industries"_s, *code, u"Space"_s));
    QVERIFY(session.schema()->vocabulary(u"industries"_s)->find(*code)->synonyms.contains(u"Space travel"_s));
    QVERIFY(!setSynonyms(session, u"industries"_s, *code, { u"Hospital"_s }));
    VERIFY_OK(setSynonyms(session, u"industries"_s, *code, { u"Raumfahrt"_s, u" raumfahrt "_s }));
    QCOMPARE(session.schema()->vocabulary(u"industries"_s)->find(*code)->synonyms, QStringList { u"Raumfahrt"_s });
    VERIFY_OK(retireTerm(session, u"industries"_s, *code, true));
    QVERIFY(session.retired().has(u"industries"_s, *code));
    VERIFY_OK(session.undo());
    QVERIFY(!session.retired().has(u"industries"_s, *code));
    workspace.edit(u"import"_s, [](Edit &edit) {
        return edit.putTerm(u"industries"_s, { u"Helthcare"_s, u"Helthcare"_s, {}, {}, false });
    });
    VERIFY_OK(reviewTerms(session, u"industries"_s, { u"Helthcare"_s }));
    QVERIFY(session.schema()->vocabulary(u"industries"_s)->find(u"Helthcare"_s)->reviewed);
}

void TestSchemaEdits::suggestionsAreAlike()
{
    TestWorkspace workspace;
    const std::shared_ptr<const Schema> schema = workspace.session().schema();
    const Vocabulary &regions = *schema->vocabulary(u"regions"_s);
    const auto first = [&](const QString &text) {
        const auto found = suggestionsFor(workspace.session(), regions, { text, text, {}, {}, false });
        return found.empty() ? QString() : found.front().code;
    };
    QCOMPARE(first(u"Germny"_s), u"DE"_s);
    QCOMPARE(first(u"Oesterreich"_s), u"AT"_s);
    QCOMPARE(first(u"Xyzzy"_s), QString());
}

void TestSchemaEdits::subdivisionsComeFromIso()
{
    TestWorkspace workspace;
    const Result<int> added = addSubdivisions(workspace.session(), u"DE"_s, false);
    VERIFY_OK(added);
    QCOMPARE(*added, 16);
    const Vocabulary regions = *workspace.session().schema()->vocabulary(u"regions"_s);
    QCOMPARE(regions.resolve(u"bayern"_s), u"DE-BY"_s);
    QCOMPARE(regions.resolve(u"Bavaria"_s), u"DE-BY"_s);
    QVERIFY(regions.withDescendants(u"DACH"_s).contains(u"DE-BY"_s));
    QVERIFY(toResult(validate(regions)).has_value());
    QVERIFY(!addSubdivisions(workspace.session(), u"DE"_s, false)); // all there
    QVERIFY(!addSubdivisions(workspace.session(), u"DACH"_s, false));
    VERIFY_OK(addSubdivisions(workspace.session(), u"GB"_s, true));
    QCOMPARE(workspace.session().schema()->vocabulary(u"regions"_s)->find(u"GB-KEN"_s)->parents,
             QStringList { u"GB-ENG"_s });
    VERIFY_OK(workspace.session().undo());
    VERIFY_OK(workspace.session().undo());
    QVERIFY(!workspace.session().schema()->vocabulary(u"regions"_s)->find(u"DE-BY"_s));
}

void TestSchemaEdits::anImportedPlaceBecomesTheIsoOne()
{
    TestWorkspace workspace;
    workspace.edit(u"import"_s, [](Edit &edit) {
        return edit.putTerm(u"regions"_s, { u"Bayern"_s, u"Bayern"_s, {}, {}, false });
    });
    workspace.addPartner(u"A"_s, { { u"country"_s, u"Bayern"_s } });
    const std::optional<NamedChange> change = placeInstead(workspace.session(), u"Bayern"_s, false);
    QVERIFY(change.has_value());
    VERIFY_OK(apply(workspace.session(), *change));
    QCOMPARE(workspace.session().pool()->value(0, u"country"_s), Value(u"DE-BY"_s));
    QCOMPARE(workspace.session().schema()->vocabulary(u"regions"_s)->find(u"DE-BY"_s)->parents,
             QStringList { u"DE"_s });
    QVERIFY(!placeInstead(workspace.session(), u"DE-BY"_s, false));
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().pool()->value(0, u"country"_s), Value(u"Bayern"_s));
}

void TestSchemaEdits::companiesCountOnce()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s,
                         { { u"country"_s, u"DE"_s }, { u"regions_served"_s, QStringList { u"AT"_s, u"DE"_s } } });
    workspace.addPartner(u"B"_s, { { u"regions_served"_s, QStringList { u"DE"_s } } });
    const QHash<QString, qsizetype> companies =
        companiesByTerm(*workspace.session().pool(), *workspace.session().schema(), u"regions"_s);
    QCOMPARE(companies.value(u"DE"_s), 2);
    QCOMPARE(companies.value(u"AT"_s), 1);
    QCOMPARE(companies.value(u"FR"_s), 0);
}

void TestSchemaEdits::changingTheCurrencyTellsTheRatesAnew()
{
    TestWorkspace workspace;
    Session &session = workspace.session();
    workspace.addPartner(u"A"_s, { { u"annual_revenue"_s, Money { 100, u"EUR"_s } } });
    workspace.edit(u"rates"_s, [](Edit &edit) -> Result<> {
        if (Result<> set = edit.setRate({ u"USD"_s, QDate(2026, 1, 1), 0.8 }); !set)
            return set;
        return edit.setRate({ u"CHF"_s, QDate(2026, 2, 1), 1.2 });
    });
    VERIFY_OK(changeCurrency(session, u"USD"_s));
    const Result<QList<CurrencyRate>> rates = session.currencyRates();
    VERIFY_OK(rates);
    QCOMPARE(rates->size(), 2);
    QCOMPARE(rates->first(), (CurrencyRate { u"CHF"_s, QDate(2026, 2, 1), 1.2 / 0.8 }));
    QCOMPARE(rates->last(), (CurrencyRate { u"EUR"_s, QDate(2026, 1, 1), 1 / 0.8 }));
    QCOMPARE(session.pool()->value(0, u"annual_revenue"_s), Value(Money { 125, {} }));
    QVERIFY(!changeCurrency(session, u"dollar"_s));
    VERIFY_OK(session.undo());
    QCOMPARE(session.currencyRates()->first(), (CurrencyRate { u"CHF"_s, QDate(2026, 2, 1), 1.2 }));
    QCOMPARE(session.pool()->value(0, u"annual_revenue"_s), Value(Money { 100, {} }));
}

void TestSchemaEdits::ratesTravelAsCsv()
{
    TestWorkspace workspace;
    const QString path = workspace.file(u"rates.csv"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("Currency;Date;Rate\nusd;01.02.2026;0,92\nEUR;2026-01-01;1\nGBP;2026-01-01;1,17\n"));
    const Result<int> read = importRates(workspace.session(), path);
    VERIFY_OK(read);
    QCOMPARE(*read, 2); // the workspace's own needs none
    QCOMPARE(workspace.session().currencyRates()->last(), (CurrencyRate { u"USD"_s, QDate(2026, 2, 1), 0.92 }));
    QVERIFY(QFile::remove(path));
    VERIFY_OK(exportRates(workspace.session(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "currency,date,rate\nGBP,2026-01-01,1.17\nUSD,2026-02-01,0.92\n"_ba);
    QVERIFY(write("currency,date,rate\nUSD,2026-01-01,many\n"));
    const Result<int> bad = importRates(workspace.session(), path);
    QVERIFY(!bad);
    QVERIFY2(bad.error().message.contains(u"line 2"_s), qPrintable(bad.error().message));
    QVERIFY(write("a,b\n1,2\n"));
    QVERIFY(!importRates(workspace.session(), path));
    QCOMPARE(workspace.session().currencyRates()->size(), 2);
}

void TestSchemaEdits::longChangesRunInTheBackground()
{
    TestWorkspace workspace;
    for (int i = 0; i < 20; ++i)
        workspace.addPartner(u"Company %1"_s.arg(i), { { u"country"_s, u"FR"_s } });
    ChangeJob job(workspace.session(), mergeTermsChange(workspace.session(), u"regions"_s, { u"FR"_s }, u"DE"_s));
    QSignalSpy finished(&job, &Job::finished);
    QVERIFY(!workspace.session().undo()); // one change at a time
    job.start();
    QVERIFY(finished.wait());
    VERIFY_OK(job.result());
    QCOMPARE(workspace.session().pool()->value(19, u"country"_s), Value(u"DE"_s));
    VERIFY_OK(workspace.session().undo());
    QCOMPARE(workspace.session().pool()->value(19, u"country"_s), Value(u"FR"_s));
}

void TestSchemaEdits::exportsListTheSchema()
{
    TestWorkspace workspace;
    workspace.addPartner(u"A"_s, { { u"country"_s, u"DE"_s } });
    const QByteArray attributes = attributesCsv(workspace.session());
    QVERIFY(attributes.startsWith("key,label,group,type,unit,vocabulary,required,fresh_days,retired,known,synonyms,"));
    QVERIFY(attributes.contains("\ncountry,Country,identity,choice,,regions,yes,1095,no,1,"));
    const Result<QByteArray> terms = termsCsv(workspace.session(), u"regions"_s);
    VERIFY_OK(terms);
    QVERIFY(terms->contains("\nregions,DE,Germany,"));
    QVERIFY(!termsCsv(workspace.session(), u"nowhere"_s));
}

QTEST_GUILESS_MAIN(TestSchemaEdits)
#include "tst_schemaedits.moc"
