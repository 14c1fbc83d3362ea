#include "content/isoplaces.h"

#include "base/text.h"
#include "content/builtin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerscope {

namespace {
Result<QJsonArray> places()
{
    const Result<QByteArray> bytes = readBuiltin(QStringLiteral("content/iso3166.json"));
    if (!bytes)
        return bytes.failure();
    QJsonArray list = QJsonDocument::fromJson(*bytes).object().value(QLatin1String("places")).toArray();
    if (list.isEmpty())
        return fail(ErrorCode::Io, tr("A part of the program is missing. Install it again."),
                    QStringLiteral("content/iso3166.json cannot be read"));
    return list;
}

QString countryOf(const QString &code)
{
    return code.section(QLatin1Char('-'), 0, 0);
}

Term termOf(const QJsonObject &place, bool inGerman)
{
    Term term;
    term.code = place.value(QLatin1String("code")).toString();
    const QString english = place.value(QLatin1String("en")).toString();
    const QString german = place.value(QLatin1String("de")).toString(english);
    term.label = inGerman ? german : english;
    for (const QString &name : { english, german, place.value(QLatin1String("own")).toString() }) {
        if (!name.isEmpty() && name != term.label && !term.synonyms.contains(name))
            term.synonyms << name;
    }
    const QString parent = place.value(QLatin1String("parent")).toString();
    if (!parent.isEmpty())
        term.parents << parent;
    else if (term.code.contains(QLatin1Char('-')))
        term.parents << countryOf(term.code);
    return term;
}
} // namespace

Result<std::vector<Term>> isoSubdivisions(const QString &country, bool inGerman)
{
    const Result<QJsonArray> list = places();
    if (!list)
        return list.failure();
    std::vector<Term> terms;
    for (const QJsonValue &value : *list) {
        const QJsonObject place = value.toObject();
        const QString code = place.value(QLatin1String("code")).toString();
        if (code != country && countryOf(code) == country)
            terms.push_back(termOf(place, inGerman));
    }
    return terms;
}

Result<std::vector<Term>> isoCountries(bool inGerman)
{
    const Result<QJsonArray> list = places();
    if (!list)
        return list.failure();
    std::vector<Term> terms;
    for (const QJsonValue &value : *list) {
        const QJsonObject place = value.toObject();
        if (!place.value(QLatin1String("code")).toString().contains(QLatin1Char('-')))
            terms.push_back(termOf(place, inGerman));
    }
    return terms;
}

Result<std::optional<Term>> isoPlace(const QString &text, bool inGerman)
{
    const Result<QJsonArray> list = places();
    if (!list)
        return list.failure();
    const QString wanted = text.simplified();
    for (const QJsonValue &value : *list) {
        const Term term = termOf(value.toObject(), inGerman);
        const bool same = term.code.compare(wanted, Qt::CaseInsensitive) == 0
            || term.label.compare(wanted, Qt::CaseInsensitive) == 0
            || term.synonyms.contains(wanted, Qt::CaseInsensitive);
        if (same)
            return std::optional(term);
    }
    return std::optional<Term>();
}

Result<QHash<QString, QString>> germanPlaces()
{
    const Result<QJsonArray> list = places();
    if (!list)
        return list.failure();
    QHash<QString, QString> names;
    for (const QJsonValue &value : *list) {
        const QJsonObject place = value.toObject();
        if (place.contains(QLatin1String("de")))
            names.insert(place.value(QLatin1String("code")).toString(), place.value(QLatin1String("de")).toString());
    }
    return names;
}

} // namespace partnerscope
