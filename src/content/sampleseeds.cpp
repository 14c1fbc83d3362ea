#include "content/sampleseeds.h"

#include "content/builtin.h"
#include "content/contenttexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace partnerscope {

namespace {
QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

SampleSeeds::Family familyFrom(const QJsonObject &object)
{
    SampleSeeds::Family family;
    family.starts = texts(object.value(u"starts"));
    family.ends = texts(object.value(u"ends"));
    family.firstNames = texts(object.value(u"first"));
    family.lastNames = texts(object.value(u"last"));
    const QJsonObject words = object.value(u"words").toObject();
    for (const QString &key : words.keys())
        family.words.insert(key, texts(words.value(key)));
    return family;
}

SampleSeeds::Country countryFrom(const QJsonObject &object)
{
    return { .code = object.value(u"code").toString(),
             .weight = object.value(u"weight").toDouble(),
             .family = object.value(u"family").toString(),
             .legalForms = texts(object.value(u"legal")),
             .region = object.value(u"region").toString(),
             .near = texts(object.value(u"near")) };
}

SampleSeeds::Kind kindFrom(const QJsonObject &object)
{
    return { .key = object.value(u"key").toString(),
             .weight = object.value(u"weight").toDouble(),
             .words = object.value(u"words").toString(),
             .types = texts(object.value(u"types")),
             .medianEmployees = object.value(u"median_employees").toDouble(),
             .businessModels = texts(object.value(u"business_models")),
             .pricing = texts(object.value(u"pricing")),
             .specialisations = texts(object.value(u"specialisations")),
             .certifications = texts(object.value(u"certifications")),
             .technologies = texts(object.value(u"technologies")),
             .services = texts(object.value(u"services")),
             .quality = texts(object.value(u"quality")),
             .sectors = texts(object.value(u"sectors")),
             .dealRegistration = object.value(u"deal_registration").toDouble(),
             .marketing = object.value(u"marketing").toDouble() };
}

SampleSeeds::People peopleFrom(const QJsonObject &object)
{
    SampleSeeds::People people;
    for (const QJsonValue &value : object.value(u"roles").toArray())
        people.roles << std::pair(value.toArray().at(0).toString(), value.toArray().at(1).toString());
    people.visions = texts(object.value(u"visions"));
    people.collaboration = texts(object.value(u"collaboration"));
    people.success = texts(object.value(u"success"));
    people.access = texts(object.value(u"access"));
    people.lawful = texts(object.value(u"lawful"));
    people.owners = texts(object.value(u"owners"));
    people.outcomes = texts(object.value(u"outcomes"));
    people.notes = texts(object.value(u"notes"));
    return people;
}

/// The lists are as long as the English ones, so that the same numbers choose the same entries.
Result<> translateSeeds(SampleSeeds &seeds, QLocale::Language language)
{
    const Result<QJsonObject> translated = readTexts(QStringLiteral("sample"), language);
    if (!translated || translated->isEmpty())
        return translated ? Result<>() : Result<>(translated.failure());
    const QJsonObject people = translated->value(u"people").toObject();
    const QStringList roles = texts(people.value(u"roles"));
    for (qsizetype i = 0; i < std::min(roles.size(), seeds.people.roles.size()); ++i)
        seeds.people.roles[i].first = roles.at(i);
    seeds.people.visions = texts(people.value(u"visions"));
    seeds.people.collaboration = texts(people.value(u"collaboration"));
    seeds.people.success = texts(people.value(u"success"));
    seeds.people.access = texts(people.value(u"access"));
    seeds.people.lawful = texts(people.value(u"lawful"));
    seeds.people.outcomes = texts(people.value(u"outcomes"));
    seeds.people.notes = texts(people.value(u"notes"));
    const QJsonObject words = translated->value(u"words").toObject();
    for (const QString &english : words.keys())
        seeds.words.insert(english, words.value(english).toString());
    return {};
}

/// Position of the entry with this text; the size of the list if there is none.
template <typename Entry>
std::size_t positionOf(const std::vector<Entry> &entries, QString Entry::*member, const QString &text)
{
    std::size_t i = 0;
    while (i < entries.size() && entries[i].*member != text)
        ++i;
    return i;
}

bool addFixed(SampleSeeds &seeds, const QJsonObject &object)
{
    SampleSeeds::Fixed fixed;
    fixed.row = static_cast<std::size_t>(object.value(u"row").toInteger());
    fixed.name = object.value(u"name").toString();
    fixed.legalName = object.value(u"legal_name").toString();
    fixed.country = positionOf(seeds.countries, &SampleSeeds::Country::code, object.value(u"country").toString());
    fixed.kind = positionOf(seeds.kinds, &SampleSeeds::Kind::key, object.value(u"kind").toString());
    fixed.facts = object.value(u"facts").toObject();
    const bool found = fixed.country < seeds.countries.size() && fixed.kind < seeds.kinds.size();
    seeds.fixed.push_back(std::move(fixed));
    return found;
}

/// Everything the lists refer to is there, so that the generator need not look twice.
bool isComplete(const SampleSeeds &seeds)
{
    for (const SampleSeeds::Country &country : seeds.countries) {
        if (!seeds.families.contains(country.family))
            return false;
    }
    for (const SampleSeeds::Kind &kind : seeds.kinds) {
        for (const SampleSeeds::Family &family : seeds.families) {
            if (!family.words.contains(kind.words))
                return false;
        }
        for (const QString &sector : kind.sectors) {
            if (!seeds.sectors.contains(sector))
                return false;
        }
    }
    return !seeds.countries.empty() && !seeds.kinds.empty();
}
} // namespace

Result<SampleSeeds> loadSampleSeeds(QLocale::Language language)
{
    const Result<QByteArray> bytes = readBuiltin(QStringLiteral("sample/seeds.json"));
    if (!bytes)
        return bytes.failure();
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    SampleSeeds seeds;
    const QJsonObject families = root.value(u"families").toObject();
    for (const QString &key : families.keys())
        seeds.families.insert(key, familyFrom(families.value(key).toObject()));
    for (const QJsonValue &value : root.value(u"countries").toArray())
        seeds.countries.push_back(countryFrom(value.toObject()));
    for (const QJsonValue &value : root.value(u"kinds").toArray())
        seeds.kinds.push_back(kindFrom(value.toObject()));
    const QJsonObject sectors = root.value(u"sectors").toObject();
    for (const QString &key : sectors.keys())
        seeds.sectors.insert(key, texts(sectors.value(key)));
    seeds.people = peopleFrom(root.value(u"people").toObject());
    if (const Result<> translated = translateSeeds(seeds, language); !translated)
        return translated.failure();
    seeds.profiles = texts(root.value(u"profiles"));
    bool complete = isComplete(seeds);
    for (const QJsonValue &value : root.value(u"fixed").toArray())
        complete = addFixed(seeds, value.toObject()) && complete;
    if (!complete) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Builtin", "A part of the program cannot be read. Install it again."),
            QStringLiteral("seeds.json is empty or refers to a family, sector, country or kind it does not hold"));
    }
    return seeds;
}

} // namespace partnerscope
