#include "content/builtin.h"
#include "content/samplegenerator.h"
#include "domain/taxonomy.h"
#include "exchange/profilejson.h"
#include "jsonschema.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace partnerscope;

namespace {
QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonFile(const QString &path)
{
    return QJsonDocument::fromJson(fileBytes(path)).object();
}

QString resources()
{
    return QStringLiteral(PARTNERSCOPE_RESOURCES);
}

JsonSchemas loadSchemas()
{
    JsonSchemas schemas;
    const QDir folder(resources() + QStringLiteral("/schemas"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.schema.json") }))
        schemas.add(name.section(QLatin1Char('.'), 0, 0), jsonFile(folder.filePath(name)));
    return schemas;
}

/// Codes a value function or a must-have refers to.
QStringList termsOf(const Criterion &criterion)
{
    QStringList terms;
    const auto add = [&](const std::vector<WeightedTerm> &list) {
        for (const WeightedTerm &term : list)
            terms << term.code;
    };
    if (criterion.value) {
        if (const CoverageShape *shape = std::get_if<CoverageShape>(&*criterion.value))
            add(shape->of);
        if (const AtLeastShape *shape = std::get_if<AtLeastShape>(&*criterion.value))
            add(shape->of);
        if (const SimilarityShape *shape = std::get_if<SimilarityShape>(&*criterion.value))
            add(shape->of);
        if (const CategoriesShape *shape = std::get_if<CategoriesShape>(&*criterion.value))
            add(shape->map);
    }
    if (criterion.must) {
        for (const std::optional<QStringList> &set :
             { criterion.must->anyOf, criterion.must->allOf, criterion.must->noneOf })
            terms << set.value_or(QStringList());
    }
    return terms;
}

/// Whether a value function can read an attribute of this type.
bool reads(const ValueFunction &function, AttributeType type)
{
    if (readsNumber(function))
        return isNumeric(type);
    if (readsSet(function))
        return type == AttributeType::MultipleChoice;
    if (std::holds_alternative<YesNoShape>(function))
        return type == AttributeType::YesNo;
    return type == AttributeType::Choice || type == AttributeType::Rating;
}
} // namespace

class BuiltinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaHoldsThePromisedKeys();
    void everyHeaderMeansOneAttribute();
    void everyTextMeansOneTerm();
    void countriesKnowTheirRegions();
    void germanHeadersAndTermsAreUnderstood();
    void filesFollowTheirSchemas_data();
    void filesFollowTheirSchemas();
    void schemaRefusesWhatTheReaderRefuses_data();
    void schemaRefusesWhatTheReaderRefuses();
    void schemaAcceptsWrittenProfiles();
    void templatesCoverEveryPartnerType();
    void templatesReadAttributesAndTermsThatExist();
    void templatesFollowTheFieldsAdvice();
    void unknownTemplateNamesTheOthers();
    void libraryReadsAttributesThatExist();
};

void BuiltinTest::schemaHoldsThePromisedKeys()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
    QStringList keys;
    for (const Attribute &attribute : schema->attributes)
        keys << attribute.key;
    const QStringList promised =
        QStringLiteral(
            "name legal_name website country hq_region owner founded employees annual_revenue growth ownership "
            "regions_served "
            "industries_served customer_segments customer_count target_accounts customer_retention "
            "customer_satisfaction nps "
            "specialisations certifications certified_staff technologies services integration_experience "
            "sales_headcount "
            "sales_qualification delivery_capacity quality_standards shared_vision collaboration communication "
            "executive_sponsor "
            "partnership_experience dedicated_resources business_model pricing_model revenue_share competing_vendors "
            "deal_registration payment_terms onboarding_commitment training_readiness through_channel_marketing")
            .split(u' ');
    QCOMPARE(keys, promised);
    QCOMPARE(schema->find(QStringLiteral("founded"))->type, AttributeType::WholeNumber);
    QCOMPARE(schema->find(QStringLiteral("annual_revenue"))->type, AttributeType::Money);
    QCOMPARE(schema->find(QStringLiteral("growth"))->type, AttributeType::Percent);
}

void BuiltinTest::everyHeaderMeansOneAttribute()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema);
    for (const Attribute &attribute : schema->attributes) {
        for (const QString &header : QStringList { attribute.key, attribute.label } + attribute.synonyms) {
            const Attribute *found = schema->match(header.toUpper());
            QVERIFY2(found, qPrintable(header));
            QVERIFY2(found->key == attribute.key,
                     qPrintable(header + u" means " + found->key + u" and " + attribute.key));
        }
    }
}

void BuiltinTest::everyTextMeansOneTerm()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema);
    for (const Vocabulary &vocabulary : schema->vocabularies) {
        for (const Term &term : vocabulary.terms()) {
            for (const QString &text : QStringList { term.code, term.label } + term.synonyms) {
                const QString found = vocabulary.resolve(text);
                QVERIFY2(found == term.code,
                         qPrintable(vocabulary.key() + u": " + text + u" gives " + found + u", not " + term.code));
            }
        }
    }
}

void BuiltinTest::countriesKnowTheirRegions()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema);
    const Vocabulary *regions = schema->vocabulary(QStringLiteral("regions"));
    QVERIFY(regions);
    const QStringList emea = regions->withDescendants(QStringLiteral("EMEA"));
    QVERIFY(emea.contains(QStringLiteral("DE")));
    QVERIFY(emea.contains(QStringLiteral("NA"))); // Namibia, not North America
    QVERIFY(!emea.contains(QStringLiteral("US")));
    const QStringList northeast = regions->withDescendants(QStringLiteral("US_NORTHEAST"));
    QCOMPARE(northeast.size(), 10); // itself and nine states
    QCOMPARE(regions->withDescendants(QStringLiteral("US")).size(), 1 + 4 + 51);
    QCOMPARE(regions->withDescendants(QStringLiteral("EU")).size(), 1 + 27);
    int countries = 0;
    for (const Term &term : regions->terms())
        countries += term.code.size() == 2 && term.code != u"EU" ? 1 : 0;
    QCOMPARE(countries, 249);
}

void BuiltinTest::germanHeadersAndTermsAreUnderstood()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema);
    const std::pair<const char *, const char *> headers[] { { "Firma", "name" },
                                                            { "Land", "country" },
                                                            { "Mitarbeiter", "employees" },
                                                            { "Umsatz", "annual_revenue" },
                                                            { "Branchen", "industries_served" },
                                                            { "Homepage", "website" },
                                                            { "Account name", "name" },
                                                            { "Domain", "website" } };
    for (const auto &[header, key] : headers) {
        const Attribute *attribute = schema->match(QString::fromUtf8(header));
        QVERIFY2(attribute, header);
        QCOMPARE(attribute->key, QString::fromLatin1(key));
    }
    QCOMPARE(schema->resolve(QStringLiteral("country"), QStringLiteral("Österreich")), QStringLiteral("AT"));
    QCOMPARE(schema->resolve(QStringLiteral("country"), QStringLiteral("deu")), QStringLiteral("DE"));
    QCOMPARE(schema->resolve(QStringLiteral("country"), QStringLiteral("UK")), QStringLiteral("GB"));
    QCOMPARE(schema->resolve(QStringLiteral("industries_served"), QStringLiteral("Krankenhäuser")),
             QStringLiteral("hospitals"));
}

void BuiltinTest::filesFollowTheirSchemas_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("schema");
    for (const char *name : { "attributes", "vocabularies", "library" }) {
        const QString key = QString::fromLatin1(name);
        QTest::newRow(name) << QStringLiteral("/content/%1.json").arg(key) << key;
    }
    const std::pair<const char *, const char *> texts[] { { "attributes", "attribute" },
                                                          { "vocabularies", "vocabulary" },
                                                          { "profiles", "profile" },
                                                          { "library", "library" },
                                                          { "sample", "sample" } };
    for (const auto &[name, schema] : texts)
        QTest::newRow(qPrintable(QStringLiteral("German %1").arg(QLatin1String(name))))
            << QStringLiteral("/content/de/%1.json").arg(QLatin1String(name))
            << QStringLiteral("%1-texts").arg(QLatin1String(schema));
    QTest::newRow("seeds") << QStringLiteral("/sample/seeds.json") << QStringLiteral("sample");
    QTest::newRow("sample profile") << QStringLiteral("/sample/managed_service_midmarket.json")
                                    << QStringLiteral("template");
    const QDir templates(resources() + QStringLiteral("/content/templates"));
    for (const QString &name : templates.entryList({ QStringLiteral("*.json") }))
        QTest::newRow(qPrintable(name)) << QString(u"/content/templates/" + name) << QStringLiteral("template");
}

void BuiltinTest::filesFollowTheirSchemas()
{
    QFETCH(QString, file);
    QFETCH(QString, schema);
    const QJsonObject document = jsonFile(resources() + file);
    QVERIFY(!document.isEmpty());
    const QStringList problems = loadSchemas().check(schema, document);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 5).join(u'\n')));
}

void BuiltinTest::schemaRefusesWhatTheReaderRefuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("unknown member") << "\"review_months\""
                                    << "\"review_month\"";
    QTest::newRow("unknown member of a must-have") << "\"any_of\""
                                                   << "\"any_off\"";
    QTest::newRow("unknown shape") << "\"shape\": \"points\""
                                   << "\"shape\": \"curve\"";
    QTest::newRow("weight as text") << "\"weight\": 15"
                                    << "\"weight\": \"15\"";
    QTest::newRow("negative weight") << "\"weight\": 15"
                                     << "\"weight\": -15";
    QTest::newRow("tier above 100") << "\"at_least\": 80"
                                    << "\"at_least\": 180";
    QTest::newRow("no such category") << "\"category\": \"channel\""
                                      << "\"category\": \"chanel\"";
    QTest::newRow("no such seniority") << "\"director\""
                                       << "\"boss\"";
    QTest::newRow("other version") << "\"version\": 1"
                                   << "\"version\": 2";
    QTest::newRow("count of nothing") << "\"count\": 3"
                                      << "\"count\": 0";
}

void BuiltinTest::schemaRefusesWhatTheReaderRefuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QByteArray good = fileBytes(resources() + QStringLiteral("/content/templates/cloud_security_var.json"));
    QVERIFY(good.contains(from.toUtf8()));
    const QByteArray bad = QByteArray(good).replace(from.toUtf8(), to.toUtf8());
    const JsonSchemas schemas = loadSchemas();
    QCOMPARE(schemas.check(QStringLiteral("profile"), QJsonDocument::fromJson(good).object()), QStringList());
    QVERIFY(readProfileJson(good));
    QVERIFY(!schemas.check(QStringLiteral("profile"), QJsonDocument::fromJson(bad).object()).isEmpty());
    QVERIFY(!readProfileJson(bad));
}

void BuiltinTest::schemaAcceptsWrittenProfiles()
{
    const Result<QList<ProfileTemplate>> templates = builtinTemplates();
    QVERIFY(templates);
    const JsonSchemas schemas = loadSchemas();
    for (const ProfileTemplate &entry : *templates) {
        const QByteArray written = writeProfileJson(entry.profile);
        const QStringList problems =
            schemas.check(QStringLiteral("profile"), QJsonDocument::fromJson(written).object());
        QVERIFY2(problems.isEmpty(), qPrintable(entry.key + u": " + problems.join(u'\n')));
        const Result<IdealProfile> again = readProfileJson(written);
        QVERIFY(again);
        QVERIFY(*again == entry.profile);
    }
}

void BuiltinTest::templatesCoverEveryPartnerType()
{
    const Result<QList<ProfileTemplate>> templates = builtinTemplates();
    QVERIFY2(templates, templates ? "" : qPrintable(templates.error().message));
    QCOMPARE(templates->size(), qsizetype(partnerTypes().size()) + 3);
    qsizetype i = 0;
    for (const TaxonomyEntry &type : partnerTypes()) {
        const ProfileTemplate &entry = templates->at(i++);
        QCOMPARE(entry.key, QString::fromLatin1(type.key));
        QCOMPARE(entry.profile.type, QString::fromLatin1(type.key));
        QCOMPARE(entry.profile.category, QString::fromLatin1(type.parent));
    }
    const QDir folder(resources() + QStringLiteral("/content/templates"));
    QCOMPARE(folder.entryList({ QStringLiteral("*.json") }).size(), templates->size());
}

void BuiltinTest::templatesReadAttributesAndTermsThatExist()
{
    const Result<Schema> schema = builtinSchema();
    const Result<QList<ProfileTemplate>> templates = builtinTemplates();
    const Result<QList<IdealProfile>> samples = sampleProfiles();
    QVERIFY(schema && templates && samples);
    QList<IdealProfile> profiles = *samples;
    for (const ProfileTemplate &entry : *templates)
        profiles << entry.profile;
    for (const IdealProfile &profile : std::as_const(profiles)) {
        QCOMPARE(validate(profile), Problems());
        for (const LeafRef &leaf : leaves(profile)) {
            const QString place = profile.name + u": " + leaf.criterion->key;
            const Attribute *attribute = schema->find(leaf.criterion->attribute);
            QVERIFY2(attribute, qPrintable(place));
            QVERIFY2(!leaf.criterion->value || reads(*leaf.criterion->value, attribute->type), qPrintable(place));
            for (const QString &term : termsOf(*leaf.criterion))
                QVERIFY2(schema->vocabularyOf(attribute->key)->find(term), qPrintable(place + u": " + term));
        }
        if (!profile.customerProfile)
            continue;
        const std::pair<const char *, const std::vector<WeightedTerm> *> dimensions[] {
            { "regions", &profile.customerProfile->regions },
            { "industries", &profile.customerProfile->industries },
            { "customer_segments", &profile.customerProfile->segments }
        };
        for (const auto &[vocabulary, terms] : dimensions) {
            QVERIFY(!terms->empty());
            for (const WeightedTerm &term : *terms)
                QVERIFY2(schema->vocabulary(QString::fromLatin1(vocabulary))->find(term.code),
                         qPrintable(profile.name + u": " + term.code));
        }
    }
}

void BuiltinTest::templatesFollowTheFieldsAdvice()
{
    const Result<QList<ProfileTemplate>> templates = builtinTemplates();
    QVERIFY(templates);
    for (const ProfileTemplate &entry : *templates) {
        double total = 0;
        QHash<QString, double> share;
        for (const Criterion &group : entry.profile.criteria) {
            total += group.weight;
            share[group.group] += group.weight;
        }
        // The pitfalls a profile is checked for: culture ignored, money alone, a persona without substance, no review.
        QVERIFY2(share.value(QStringLiteral("culture")) >= 0.1 * total, qPrintable(entry.key));
        QVERIFY2(share.value(QStringLiteral("profitability")) <= 0.5 * total, qPrintable(entry.key));
        QCOMPARE(share.size(), 5);
        QVERIFY2(leaves(entry.profile).size() >= 6, qPrintable(entry.key));
        for (const LeafRef &leaf : leaves(entry.profile))
            QVERIFY2(!leaf.criterion->reason.isEmpty(), qPrintable(entry.key + u": " + leaf.criterion->key));
        QVERIFY(entry.profile.persona.has_value());
        QVERIFY(entry.profile.reviewMonths.has_value());
    }
}

void BuiltinTest::unknownTemplateNamesTheOthers()
{
    const Result<IdealProfile> none = builtinTemplate(QStringLiteral("../attributes"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().message.contains(QStringLiteral("reseller")));
    QVERIFY(builtinTemplate(QStringLiteral("reseller")));
}

void BuiltinTest::libraryReadsAttributesThatExist()
{
    const Result<Schema> schema = builtinSchema();
    QVERIFY(schema);
    const QJsonObject library = jsonFile(resources() + QStringLiteral("/content/library.json"));
    QSet<QString> grouped;
    for (const QJsonValue &group : library.value(u"groups").toArray()) {
        for (const QJsonValue &key : group.toObject().value(u"criteria").toArray())
            grouped.insert(key.toString());
    }
    const QJsonArray criteria = library.value(u"criteria").toArray();
    QCOMPARE(criteria.size(), 13);
    for (const QJsonValue &value : criteria) {
        const QJsonObject criterion = value.toObject();
        QCOMPARE(grouped.contains(criterion.value(u"key").toString()), !criterion.value(u"checklist").toBool());
        for (const QJsonValue &item : criterion.value(u"indicators").toArray()) {
            const QJsonObject indicator = item.toObject();
            const QString attribute = indicator.value(u"attribute").toString();
            const bool known = attribute.isEmpty() || schema->find(attribute) || indicator.contains(u"new_attribute");
            QVERIFY2(known, qPrintable(attribute));
        }
    }
}

QTEST_GUILESS_MAIN(BuiltinTest)
#include "tst_builtin.moc"
