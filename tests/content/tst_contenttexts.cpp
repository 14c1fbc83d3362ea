#include "content/builtin.h"
#include "content/isoplaces.h"
#include "content/samplegenerator.h"
#include "domain/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace partnerscope;
using namespace Qt::StringLiterals;

namespace {
QJsonObject jsonFile(const QString &path)
{
    QFile file(QStringLiteral(PARTNERSCOPE_RESOURCES) + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The place of every text in a value: "employees.anchors[2]".
QStringList placesOf(const QJsonValue &value, const QString &place = {})
{
    if (value.isString())
        return { place };
    QStringList places;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        places << placesOf(items.at(i), u"%1[%2]"_s.arg(place).arg(i));
    const QJsonObject members = value.toObject();
    for (const QString &key : members.keys())
        places << placesOf(members.value(key), place.isEmpty() ? key : QString(place + u'.' + key));
    return places;
}

/// Only these members of an object, where it has them.
QJsonObject only(const QJsonObject &object, const QStringList &keys)
{
    QJsonObject kept;
    for (const QString &key : keys) {
        if (object.contains(key))
            kept.insert(key, object.value(key));
    }
    return kept;
}

// What has to be said in another language: the English content in the form of the files of texts.

QJsonObject attributesToSay()
{
    QJsonObject said;
    for (const QJsonValue &value : jsonFile(u"/content/attributes.json"_s).value(u"attributes").toArray()) {
        const QJsonObject attribute = value.toObject();
        said.insert(attribute.value(u"key").toString(),
                    only(attribute, { u"label"_s, u"unit"_s, u"description"_s, u"anchors"_s }));
    }
    return said;
}

QJsonObject vocabulariesToSay()
{
    QSet<QString> places; // named by ISO 3166 where no text names them
    for (const QJsonValue &place : jsonFile(u"/content/iso3166.json"_s).value(u"places").toArray())
        places.insert(place.toObject().value(u"code").toString());
    const QJsonObject german = jsonFile(u"/content/de/vocabularies.json"_s).value(u"vocabularies").toObject();
    QJsonObject said;
    for (const QJsonValue &value : jsonFile(u"/content/vocabularies.json"_s).value(u"vocabularies").toArray()) {
        const QJsonObject vocabulary = value.toObject();
        const QString key = vocabulary.value(u"key").toString();
        const QJsonObject own = german.value(key).toObject().value(u"terms").toObject();
        QJsonObject terms;
        for (const QJsonValue &item : vocabulary.value(u"terms").toArray()) {
            const QString code = item.toObject().value(u"code").toString();
            if (key != u"regions" || !places.contains(code) || own.contains(code))
                terms.insert(code, item.toObject().value(u"label"));
        }
        said.insert(key, QJsonObject { { u"label"_s, vocabulary.value(u"label") }, { u"terms"_s, terms } });
    }
    return said;
}

void addCriteria(const QJsonArray &criteria, QJsonObject &said)
{
    for (const QJsonValue &value : criteria) {
        const QJsonObject criterion = value.toObject();
        const QString key = criterion.value(u"key").toString();
        QVERIFY2(!said.contains(key), qPrintable(key + u" stands twice"));
        said.insert(key, only(criterion, { u"label"_s, u"reason"_s }));
        addCriteria(criterion.value(u"criteria").toArray(), said);
    }
}

QJsonObject profilesToSay()
{
    const QDir templates(QStringLiteral(PARTNERSCOPE_RESOURCES "/content/templates"));
    QStringList files { u"/sample/managed_service_midmarket.json"_s };
    for (const QString &name : templates.entryList({ u"*.json"_s }))
        files << u"/content/templates/"_s + name;
    QJsonObject said;
    for (const QString &file : std::as_const(files)) {
        const QJsonObject profile = jsonFile(file);
        QJsonObject texts { { u"name"_s, profile.value(u"name") },
                            { u"objective"_s, profile.value(u"purpose").toObject().value(u"objective") } };
        texts.insert(u"persona"_s,
                     only(profile.value(u"persona").toObject(),
                          { u"name"_s, u"role"_s, u"vision"_s, u"collaboration"_s, u"success_measure"_s,
                            u"leadership_access"_s }));
        if (const QJsonValue customers = profile.value(u"customer_profile"); customers.isObject())
            texts.insert(u"customer_profile"_s, customers.toObject().value(u"name"));
        QJsonObject tiers;
        for (const QJsonValue &tier : profile.value(u"tiers").toArray())
            tiers.insert(tier.toObject().value(u"name").toString(), tier.toObject().value(u"name"));
        texts.insert(u"tiers"_s, tiers);
        QJsonObject criteria;
        addCriteria(profile.value(u"criteria").toArray(), criteria);
        texts.insert(u"criteria"_s, criteria);
        said.insert(QFileInfo(file).completeBaseName(), texts);
    }
    return said;
}

QJsonObject libraryToSay()
{
    const QJsonObject library = jsonFile(u"/content/library.json"_s);
    QJsonObject groups;
    for (const QJsonValue &group : library.value(u"groups").toArray())
        groups.insert(group.toObject().value(u"key").toString(),
                      only(group.toObject(), { u"label"_s, u"description"_s }));
    QJsonObject criteria;
    for (const QJsonValue &value : library.value(u"criteria").toArray()) {
        const QJsonObject criterion = value.toObject();
        QJsonObject indicators;
        for (const QJsonValue &item : criterion.value(u"indicators").toArray()) {
            const QJsonObject indicator = item.toObject();
            QJsonObject texts = only(indicator, { u"label"_s, u"anchors"_s });
            texts.insert(u"where"_s, indicator.value(u"stand_in").toObject().value(u"where"));
            if (const QJsonValue made = indicator.value(u"new_attribute"); made.isObject())
                texts.insert(u"new_attribute"_s, only(made.toObject(), { u"label"_s, u"unit"_s }));
            indicators.insert(indicator.value(u"key").toString(), texts);
        }
        QJsonObject texts = only(criterion, { u"label"_s, u"description"_s });
        texts.insert(u"indicators"_s, indicators);
        criteria.insert(criterion.value(u"key").toString(), texts);
    }
    return { { u"groups"_s, groups }, { u"criteria"_s, criteria } };
}

QJsonObject sampleToSay()
{
    QJsonObject people = jsonFile(u"/sample/seeds.json"_s).value(u"people").toObject();
    people.remove(u"owners"); // names
    QJsonArray roles;
    for (const QJsonValue &role : people.value(u"roles").toArray())
        roles.append(role.toArray().at(0));
    people.insert(u"roles"_s, roles);
    return people;
}

/// What is in one list and not in the other, for a failed comparison.
QByteArray difference(const QStringList &wanted, const QStringList &found)
{
    const QSet<QString> all(wanted.begin(), wanted.end());
    const QSet<QString> there(found.begin(), found.end());
    const QStringList missing = (all - there).values();
    const QStringList unknown = (there - all).values();
    return "without a text: " + missing.mid(0, 10).join(u", ").toUtf8()
        + "\nof nothing: " + unknown.mid(0, 10).join(u", ").toUtf8();
}

/// A profile without its words: what it measures.
void silence(std::vector<Criterion> &criteria)
{
    for (Criterion &criterion : criteria) {
        criterion.label.clear();
        criterion.reason.clear();
        if (criterion.must)
            criterion.must->cap.clear();
        silence(criterion.criteria);
    }
}
IdealProfile withoutWords(IdealProfile profile)
{
    profile.name.clear();
    profile.purpose.objective.clear();
    if (profile.customerProfile)
        profile.customerProfile->name.clear();
    profile.persona.reset();
    for (Tier &tier : profile.tiers)
        tier.name.clear();
    silence(profile.criteria);
    return profile;
}
} // namespace

/// The built-in content in another language than English.
class TestContentTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereAndOfSomething_data();
    void everyTextIsThereAndOfSomething();
    void keysAndCodesStay();
    void attributesSpeakGerman();
    void placesSpeakGerman();
    void listsInBothLanguagesAreUnderstood();
    void textsStayUnambiguous();
    void profilesMeasureTheSame();
    void capsNameTiersThatExist();
    void theSampleSpeaksGerman();
    void languagesWithoutTextsAreEnglish();
};

void TestContentTexts::everyTextIsThereAndOfSomething_data()
{
    QTest::addColumn<QJsonObject>("english");
    QTest::addColumn<QJsonValue>("german");
    const auto german = [](const char *name) { return jsonFile(u"/content/de/%1.json"_s.arg(QLatin1String(name))); };
    QTest::newRow("attributes") << attributesToSay() << german("attributes").value(u"attributes");
    QTest::newRow("vocabularies") << vocabulariesToSay() << german("vocabularies").value(u"vocabularies");
    QTest::newRow("profiles") << profilesToSay() << german("profiles").value(u"profiles");
    QTest::newRow("library") << libraryToSay() << QJsonValue(only(german("library"), { u"groups"_s, u"criteria"_s }));
    QTest::newRow("sample") << sampleToSay() << german("sample").value(u"people");
}

void TestContentTexts::everyTextIsThereAndOfSomething()
{
    QFETCH(QJsonObject, english);
    QFETCH(QJsonValue, german);
    const QStringList wanted = placesOf(english);
    const QStringList found = placesOf(german);
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(wanted == found, difference(wanted, found).constData());
}

void TestContentTexts::keysAndCodesStay()
{
    const Result<Schema> english = builtinSchema();
    const Result<Schema> german = builtinSchema(QLocale::German);
    QVERIFY(english && german);
    QCOMPARE(german->attributes.size(), english->attributes.size());
    for (std::size_t i = 0; i < english->attributes.size(); ++i) {
        const Attribute &here = english->attributes[i];
        Attribute there = german->attributes[i];
        QCOMPARE(there.unit.isEmpty(), here.unit.isEmpty());
        QCOMPARE(there.anchors.size(), here.anchors.size());
        there.label = here.label;
        there.unit = here.unit;
        there.description = here.description;
        there.synonyms = here.synonyms;
        there.anchors = here.anchors;
        QCOMPARE(there, here);
    }
    for (const Vocabulary &vocabulary : english->vocabularies) {
        const Vocabulary *other = german->vocabulary(vocabulary.key());
        QVERIFY(other);
        QCOMPARE(other->terms().size(), vocabulary.terms().size());
        for (std::size_t i = 0; i < vocabulary.terms().size(); ++i) {
            QCOMPARE(other->terms()[i].code, vocabulary.terms()[i].code);
            QCOMPARE(other->terms()[i].parents, vocabulary.terms()[i].parents);
        }
    }
}

void TestContentTexts::attributesSpeakGerman()
{
    const Result<Schema> schema = builtinSchema(QLocale::German);
    QVERIFY(schema);
    const Attribute *employees = schema->find(u"employees"_s);
    QCOMPARE(employees->label, u"Beschäftigte"_s);
    QCOMPARE(employees->unit, u"Personen"_s);
    QVERIFY(employees->synonyms.contains(u"Employees"_s));
    QVERIFY(!employees->synonyms.contains(employees->label));
    const Attribute *website = schema->find(u"website"_s); // called the same: no synonym of itself
    QVERIFY(!website->synonyms.contains(website->label));
    QVERIFY(schema->find(u"collaboration"_s)->anchors.first().startsWith(u"Gemeinsame Arbeit"));
    QCOMPARE(schema->vocabulary(u"industries"_s)->label(), u"Branchen"_s);
    QCOMPARE(schema->vocabulary(u"industries"_s)->labelOf(u"hospitals"_s), u"Krankenhäuser"_s);
}

void TestContentTexts::placesSpeakGerman()
{
    const Result<Schema> schema = builtinSchema(QLocale::German);
    QVERIFY(schema);
    const Vocabulary *regions = schema->vocabulary(u"regions"_s);
    const std::pair<const char *, const char *> names[] {
        { "AT", "Österreich" },       // as ISO 3166 has it
        { "US-CA", "Kalifornien" },   // also its parts
        { "US-GA", "Georgia (USA)" }, // where ISO 3166 says it otherwise than people do
        { "BN", "Brunei" },           // called the same: our own short name
        { "SOUTHERN_EUROPE", "Südeuropa" },
    };
    for (const auto &[code, name] : names)
        QCOMPARE(regions->labelOf(QString::fromLatin1(code)), QString::fromUtf8(name));
    QCOMPARE(regions->resolve(u"Austria"_s), u"AT"_s);
    QCOMPARE(regions->resolve(u"Georgien"_s), u"GE"_s);
}

void TestContentTexts::listsInBothLanguagesAreUnderstood()
{
    const Result<Schema> english = builtinSchema();
    const Result<Schema> german = builtinSchema(QLocale::German);
    QVERIFY(english && german);
    for (const Attribute &attribute : english->attributes) {
        for (const QString &header : QStringList { attribute.key, attribute.label } + attribute.synonyms) {
            const Attribute *found = german->match(header);
            QVERIFY2(found && found->key == attribute.key, qPrintable(header));
        }
    }
    for (const Vocabulary &vocabulary : english->vocabularies) {
        for (const Term &term : vocabulary.terms()) {
            for (const QString &text : QStringList { term.code, term.label } + term.synonyms)
                QVERIFY2(german->vocabulary(vocabulary.key())->resolve(text) == term.code, qPrintable(text));
        }
    }
}

void TestContentTexts::textsStayUnambiguous()
{
    const Result<Schema> schema = builtinSchema(QLocale::German);
    QVERIFY(schema);
    for (const Attribute &attribute : schema->attributes) {
        const Attribute *found = schema->match(attribute.label);
        QVERIFY2(found && found->key == attribute.key, qPrintable(attribute.label));
    }
    for (const Vocabulary &vocabulary : schema->vocabularies) {
        QSet<QString> labels;
        for (const Term &term : vocabulary.terms()) {
            QVERIFY2(vocabulary.resolve(term.label) == term.code, qPrintable(vocabulary.key() + u": " + term.label));
            QVERIFY2(!labels.contains(term.label), qPrintable(vocabulary.key() + u": " + term.label));
            labels.insert(term.label);
        }
    }
}

void TestContentTexts::profilesMeasureTheSame()
{
    const Result<QList<ProfileTemplate>> english = builtinTemplates();
    const Result<QList<ProfileTemplate>> german = builtinTemplates(QLocale::German);
    QVERIFY(english && german);
    QCOMPARE(german->size(), english->size());
    for (qsizetype i = 0; i < english->size(); ++i) {
        const ProfileTemplate &here = english->at(i);
        const ProfileTemplate &there = german->at(i);
        QCOMPARE(there.key, here.key);
        QCOMPARE(there.title, there.profile.name);
        QVERIFY(withoutWords(there.profile) == withoutWords(here.profile));
        QVERIFY2(there.profile.purpose.objective != here.profile.purpose.objective, qPrintable(here.key));
        QVERIFY2(there.profile.persona->traits.vision != here.profile.persona->traits.vision, qPrintable(here.key));
        QCOMPARE(there.profile.persona->traits.seniority, here.profile.persona->traits.seniority);
        for (const LeafRef &leaf : leaves(there.profile)) {
            const Criterion *other = criterionAt(here.profile, leaf.path);
            QVERIFY2(leaf.criterion->reason != other->reason, qPrintable(here.key + u": " + other->key));
        }
    }
    const Result<IdealProfile> one = builtinTemplate(u"reseller"_s, QLocale::German);
    QVERIFY(one);
    QCOMPARE(one->name, u"Wiederverkäufer"_s);
}

void TestContentTexts::capsNameTiersThatExist()
{
    const Result<QList<ProfileTemplate>> templates = builtinTemplates(QLocale::German);
    const Result<QList<IdealProfile>> samples = sampleProfiles(QLocale::German);
    QVERIFY(templates && samples);
    QList<IdealProfile> profiles = *samples;
    for (const ProfileTemplate &entry : *templates)
        profiles << entry.profile;
    for (const IdealProfile &profile : std::as_const(profiles))
        QCOMPARE(validate(profile), Problems());
}

void TestContentTexts::theSampleSpeaksGerman()
{
    SampleOptions options { .partners = 412, .today = QDate(2026, 5, 14) };
    const Result<SampleBatch> english = generateSample(options);
    options.language = QLocale::German;
    const Result<SampleBatch> german = generateSample(options);
    const Result<QList<IdealProfile>> profiles = sampleProfiles(QLocale::German);
    QVERIFY(english && german && profiles);
    // The same companies and people, of whom other words are said.
    QCOMPARE(german->rows.columns.size(), english->rows.columns.size());
    QCOMPARE(german->contacts.size(), english->contacts.size());
    for (qsizetype i = 0; i < english->contacts.size(); ++i) {
        QCOMPARE(german->contacts.at(i).name, english->contacts.at(i).name);
        QVERIFY2(german->contacts.at(i).traits.role != english->contacts.at(i).traits.role,
                 qPrintable(english->contacts.at(i).traits.role));
    }
    for (const Evidence &origin : german->rows.origins) {
        QVERIFY2(std::ranges::find(english->rows.origins, origin.source, &Evidence::source)
                     == english->rows.origins.end(),
                 qPrintable(origin.source));
    }
    QSet<QString> names;
    QSet<QString> tiers { QString() };
    for (const IdealProfile &profile : *profiles) {
        names.insert(profile.name);
        for (const Tier &tier : profile.tiers)
            tiers.insert(tier.name);
    }
    QVERIFY(!german->recruitments.isEmpty());
    for (const Recruitment &recruitment : german->recruitments)
        QVERIFY2(names.contains(recruitment.profile), qPrintable(recruitment.profile));
    for (const Engagement &engagement : german->engagements)
        QVERIFY2(tiers.contains(engagement.tier), qPrintable(engagement.tier));
    QSet<QString> heard;
    for (const Evidence &origin : german->rows.origins)
        heard.insert(origin.source);
    for (const Engagement &engagement : german->engagements)
        heard.insert(engagement.tier);
    const QJsonObject words = jsonFile(u"/content/de/sample.json"_s).value(u"words").toObject();
    for (const QString &word : words.keys())
        QVERIFY2(heard.contains(words.value(word).toString()), qPrintable(word));
    QVERIFY(!german->notes.isEmpty());
    QVERIFY(german->notes.first().text != english->notes.first().text);
}

void TestContentTexts::languagesWithoutTextsAreEnglish()
{
    const Result<Schema> english = builtinSchema();
    QVERIFY(english);
    for (const QLocale::Language language : { QLocale::C, QLocale::French }) {
        const Result<Schema> schema = builtinSchema(language);
        QVERIFY(schema);
        QCOMPARE(schema->attributes, english->attributes);
        const Result<IdealProfile> profile = builtinTemplate(u"reseller"_s, language);
        QVERIFY(profile);
        QCOMPARE(profile->name, u"Reseller"_s);
    }
}

QTEST_GUILESS_MAIN(TestContentTexts)
#include "tst_contenttexts.moc"
