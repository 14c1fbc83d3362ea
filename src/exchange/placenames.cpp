#include "exchange/placenames.h"

#include "matching/companyname.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {

/// The languages whose names of countries are understood, the likeliest first.
constexpr std::array Languages { "en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi",
                                 "cs", "hu", "tr", "ro", "el", "ru", "uk", "ja", "zh", "ko", "ar" };

struct Spelling {
    const char *text; ///< as placeKey() gives it
    const char *code;
};

/// Short forms and former names that no table has.
constexpr std::array ShortForms {
    Spelling { "usa", "US" },
    Spelling { "us of a", "US" },
    Spelling { "united states america", "US" },
    Spelling { "estados unidos de america", "US" },
    Spelling { "uk", "GB" },
    Spelling { "great britain", "GB" },
    Spelling { "britain", "GB" },
    Spelling { "grossbritannien", "GB" },
    Spelling { "england", "GB" },
    Spelling { "scotland", "GB" },
    Spelling { "wales", "GB" },
    Spelling { "northern ireland", "GB" },
    Spelling { "schottland", "GB" },
    Spelling { "nordirland", "GB" },
    Spelling { "republic of ireland", "IE" },
    Spelling { "eire", "IE" },
    Spelling { "holland", "NL" },
    Spelling { "brd", "DE" },
    Spelling { "bundesrepublik deutschland", "DE" },
    Spelling { "uae", "AE" },
    Spelling { "emirates", "AE" },
    Spelling { "vae", "AE" },
    Spelling { "dubai", "AE" },
    Spelling { "abu dhabi", "AE" },
    Spelling { "ksa", "SA" },
    Spelling { "saudi", "SA" },
    Spelling { "korea", "KR" },
    Spelling { "s korea", "KR" },
    Spelling { "korea south", "KR" },
    Spelling { "rok", "KR" },
    Spelling { "korea north", "KP" },
    Spelling { "dprk", "KP" },
    Spelling { "russia", "RU" },
    Spelling { "czech republic", "CZ" },
    Spelling { "tschechische republik", "CZ" },
    Spelling { "slovak republic", "SK" },
    Spelling { "slowakische republik", "SK" },
    Spelling { "ivory coast", "CI" },
    Spelling { "elfenbeinkuste", "CI" },
    Spelling { "burma", "MM" },
    Spelling { "swaziland", "SZ" },
    Spelling { "macedonia", "MK" },
    Spelling { "mazedonien", "MK" },
    Spelling { "cape verde", "CV" },
    Spelling { "east timor", "TL" },
    Spelling { "zaire", "CD" },
    Spelling { "drc", "CD" },
    Spelling { "dr congo", "CD" },
    Spelling { "congo kinshasa", "CD" },
    Spelling { "congo brazzaville", "CG" },
    Spelling { "prc", "CN" },
    Spelling { "pr china", "CN" },
    Spelling { "p r china", "CN" },
    Spelling { "mainland china", "CN" },
    Spelling { "volksrepublik china", "CN" },
    Spelling { "hongkong", "HK" },
    Spelling { "hong kong sar", "HK" },
    Spelling { "macau", "MO" },
    Spelling { "taiwan roc", "TW" },
    Spelling { "chinese taipei", "TW" },
    Spelling { "turkey", "TR" },
    Spelling { "vietnam", "VN" },
    Spelling { "vatican", "VA" },
    Spelling { "palestine", "PS" },
    Spelling { "bosnia", "BA" },
    Spelling { "bosnien", "BA" },
    Spelling { "weissrussland", "BY" },
    Spelling { "moldova", "MD" },
    Spelling { "bvi", "VG" },
    Spelling { "usvi", "VI" },
    Spelling { "rsa", "ZA" },
    Spelling { "trinidad", "TT" },
};

/// Names of parts of countries in languages that ISO 3166-2 does not list them in.
constexpr std::array OtherPartNames {
    Spelling { "Bavaria", "DE-BY" },
    Spelling { "Hesse", "DE-HE" },
    Spelling { "Lower Saxony", "DE-NI" },
    Spelling { "North Rhine-Westphalia", "DE-NW" },
    Spelling { "NRW", "DE-NW" },
    Spelling { "Rhineland-Palatinate", "DE-RP" },
    Spelling { "Saxony", "DE-SN" },
    Spelling { "Saxony-Anhalt", "DE-ST" },
    Spelling { "Thuringia", "DE-TH" },
    Spelling { "Mecklenburg-Western Pomerania", "DE-MV" },
    Spelling { "Vienna", "AT-9" },
    Spelling { "Lower Austria", "AT-3" },
    Spelling { "Upper Austria", "AT-4" },
    Spelling { "Styria", "AT-6" },
    Spelling { "Tyrol", "AT-7" },
    Spelling { "Carinthia", "AT-2" },
    Spelling { "Zurich", "CH-ZH" },
    Spelling { "Geneva", "CH-GE" },
    Spelling { "Genf", "CH-GE" },
    Spelling { "Lucerne", "CH-LU" },
    Spelling { "Ticino", "CH-TI" },
    Spelling { "Tessin", "CH-TI" },
    Spelling { "Waadt", "CH-VD" },
    Spelling { "Wallis", "CH-VS" },
    Spelling { "Lombardy", "IT-25" },
    Spelling { "Lombardei", "IT-25" },
    Spelling { "Tuscany", "IT-52" },
    Spelling { "Piedmont", "IT-21" },
    Spelling { "Sicily", "IT-82" },
    Spelling { "Sardinia", "IT-88" },
    Spelling { "Latium", "IT-62" },
    Spelling { "South Tyrol", "IT-32" },
    Spelling { "Catalonia", "ES-CT" },
    Spelling { "Katalonien", "ES-CT" },
    Spelling { "Andalusia", "ES-AN" },
    Spelling { "Basque Country", "ES-PV" },
    Spelling { "Brittany", "FR-BRE" },
    Spelling { "Normandy", "FR-NOR" },
    Spelling { "Corsica", "FR-20R" },
    Spelling { "Quebec", "CA-QC" },
    Spelling { "Flanders", "BE-VLG" },
    Spelling { "Flandern", "BE-VLG" },
    Spelling { "Wallonia", "BE-WAL" },
    Spelling { "Wallonien", "BE-WAL" },
    Spelling { "North Holland", "NL-NH" },
    Spelling { "South Holland", "NL-ZH" },
    Spelling { "Kalifornien", "US-CA" },
    Spelling { "Washington DC", "US-DC" },
    Spelling { "Greater London", "GB-LND" },
};

QJsonArray tableOf(const QString &name)
{
    QFile file(QStringLiteral(":/partnerscope/places/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(name.mid(4)).toArray();
}

/// A copy in which "ae", "oe" and "ue" read as the letters they are typed for: "Thueringen", "Suedtirol".
QString withoutDigraphs(QString key)
{
    for (const auto &[typed, letter] : { std::pair("ae", "a"), std::pair("oe", "o"), std::pair("ue", "u") })
        key.replace(QLatin1String(typed), QLatin1String(letter));
    return key;
}

/// "Korea, Republic of" → "Republic of Korea".
QString turned(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? QString() : QString(name.mid(comma + 1).trimmed() + u' ' + name.left(comma));
}

} // namespace

QString placeKey(const QString &text)
{
    QString bare = text;
    if (const qsizetype open = bare.lastIndexOf(u'('); open > 0 && bare.trimmed().endsWith(u')'))
        bare.truncate(open);
    const QByteArray utf8 = bare.toUtf8();
    const std::string plain = plainLetters({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    QString key;
    key.reserve(static_cast<qsizetype>(plain.size()));
    for (const char c : plain) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isWord)
            key += QLatin1Char(c);
        else if (c != '.' && c != '\'' && !key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    key = key.trimmed();
    return key.startsWith(QLatin1String("the ")) ? key.mid(4) : key;
}

const PlaceNames &placeNames()
{
    static const PlaceNames names;
    return names;
}

PlaceNames::PlaceNames()
{
    readCountries();
    readSubdivisions();
    addOtherLanguages();
}

void PlaceNames::readCountries()
{
    const QJsonArray table = tableOf(QStringLiteral("iso_3166-1"));
    for (const QJsonValue &entry : table) {
        const QString code = entry[u"alpha_2"].toString();
        const QString name = entry[u"name"].toString();
        const QString common = entry[u"common_name"].toString();
        m_labels.insert(code, common.isEmpty() ? name : common);
        for (const char *member : { "alpha_2", "alpha_3", "numeric", "name", "official_name", "common_name" }) {
            const QString text = entry[QLatin1String(member)].toString();
            for (const QString &spelling : { text, turned(text) }) {
                const QString key = placeKey(spelling);
                if (!key.isEmpty() && !m_countries.contains(key))
                    m_countries.insert(key, code);
            }
        }
        // A spreadsheet takes the zeros of "040" away.
        const QString digits = QString::number(entry[u"numeric"].toString().toInt());
        if (!m_countries.contains(digits))
            m_countries.insert(digits, code);
    }
    for (const Spelling &form : ShortForms)
        m_countries.insert(QLatin1String(form.text), QLatin1String(form.code));
}

void PlaceNames::addOtherLanguages()
{
    const QStringList codes = m_labels.keys();
    for (const char *language : Languages) {
        for (const QString &code : codes) {
            if (code.size() != 2)
                continue;
            std::array<UChar, 120> name {};
            UErrorCode status = U_ZERO_ERROR;
            const QByteArray locale = "und_" + code.toLatin1();
            const std::int32_t length = uloc_getDisplayCountry(locale.constData(), language, name.data(),
                                                               static_cast<std::int32_t>(name.size()), &status);
            if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0
                || length > static_cast<std::int32_t>(name.size()))
                continue;
            const QString key = placeKey(QString::fromUtf16(name.data(), length));
            if (!key.isEmpty() && !m_countries.contains(key))
                m_countries.insert(key, code);
        }
    }
}

void PlaceNames::addSubdivisionName(const QString &code, const QString &name)
{
    const QString key = placeKey(name);
    if (key.isEmpty())
        return;
    QStringList &codes = m_parts[key];
    if (!codes.contains(code))
        codes << code;
}

void PlaceNames::readSubdivisions()
{
    const QJsonArray table = tableOf(QStringLiteral("iso_3166-2"));
    // Larger units first, so that a name which a city shares with its county means the larger one.
    for (const bool isPart : { false, true }) {
        for (const QJsonValue &entry : table) {
            if (entry.toObject().contains(u"parent") != isPart)
                continue;
            const QString code = entry[u"code"].toString();
            const QString name = entry[u"name"].toString();
            QString label = name;
            label.truncate(label.indexOf(u'[') > 0 ? label.indexOf(u'[') : label.size());
            m_labels.insert(code, label.trimmed());
            QString evened = name;
            evened.replace(u'[', u';').replace(u']', u';').replace(u'/', u';');
            for (const QString &spelling : evened.split(u';', Qt::SkipEmptyParts)) {
                addSubdivisionName(code, spelling.trimmed());
                addSubdivisionName(code, turned(spelling.trimmed()));
            }
        }
    }
    for (const Spelling &form : OtherPartNames)
        addSubdivisionName(QLatin1String(form.code), QString::fromUtf8(form.text));
}

QString PlaceNames::country(const QString &text) const
{
    const QString key = placeKey(text);
    if (key.isEmpty())
        return {};
    const auto found = m_countries.constFind(key);
    if (found != m_countries.constEnd())
        return *found;
    return m_countries.value(withoutDigraphs(key));
}

QString PlaceNames::subdivision(const QString &text, const QString &country) const
{
    const QString code = text.trimmed().toUpper();
    if (m_labels.contains(code) && code.contains(u'-'))
        return code;
    if (!country.isEmpty()) {
        const QString within = country + u'-' + code;
        if (m_labels.contains(within))
            return within;
    }
    const QString key = placeKey(text);
    QStringList codes = m_parts.value(key);
    if (codes.isEmpty())
        codes = m_parts.value(withoutDigraphs(key));
    if (!country.isEmpty()) {
        const auto own =
            std::ranges::find_if(codes, [&](const QString &candidate) { return candidate.startsWith(country + u'-'); });
        return own == codes.end() ? QString() : *own;
    }
    const bool isAlone = !codes.isEmpty() && std::ranges::all_of(codes, [&](const QString &candidate) {
        return countryOf(candidate) == countryOf(codes.first());
    });
    return isAlone ? codes.first() : QString();
}

QString PlaceNames::placeWithin(const QString &text, bool wantsCountry, const QString &country) const
{
    QStringList pieces;
    for (const QString &piece : text.split(u',')) {
        if (!piece.trimmed().isEmpty())
            pieces << piece.trimmed();
    }
    if (pieces.size() < 2)
        return {};
    const QString last = this->country(pieces.last());
    if (wantsCountry) {
        // Two letters behind a comma are as often a state of the USA.
        const bool isState = pieces.last().size() == 2 && !subdivision(pieces.last(), QStringLiteral("US")).isEmpty();
        return isState ? QString() : last;
    }
    if (const QString part = subdivision(pieces.last(), country); !part.isEmpty())
        return part;
    return last.isEmpty() ? QString() : subdivision(pieces.at(pieces.size() - 2), last);
}

QString PlaceNames::labelOf(const QString &code) const
{
    return m_labels.value(code, code);
}

QString PlaceNames::countryOf(const QString &code) const
{
    const qsizetype dash = code.indexOf(u'-');
    return dash == 2 && m_labels.contains(code) ? code.left(2) : QString();
}

} // namespace partnerscope
