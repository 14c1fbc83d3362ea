#pragma once

#include <QHash>
#include <QStringList>

#include <string>
#include <vector>

namespace partnerscope {

/// Countries and their parts under the names and codes that lists use: ISO 3166 codes of two letters, three letters and
/// digits, official and short names, the names of a dozen languages (ICU), and the subdivisions of ISO 3166-2.
/// Reads its tables when it is made, which takes a moment; immutable afterwards, any thread.
class PlaceNames
{
public:
    PlaceNames();

    /// Two-letter code of the country a text names; empty if it names none.
    [[nodiscard]] QString country(const QString &text) const;
    /// Code of a part of a country, as "DE-BY". Within `country` short codes are understood too; without one, only
    /// full codes and names that are borne in one country alone. Empty if there is none.
    [[nodiscard]] QString subdivision(const QString &text, const QString &country = {}) const;
    /// The place behind the last comma of "Milwaukee, Wisconsin" or "Toronto, Canada", and the country behind it.
    /// \param wantsCountry "Milwaukee, Wisconsin" is in no country by itself, but "Milwaukee, WI, USA" is.
    [[nodiscard]] QString placeWithin(const QString &text, bool wantsCountry, const QString &country = {}) const;
    /// English name of a country, local name of its part; the code itself if there is no such place.
    [[nodiscard]] QString labelOf(const QString &code) const;
    /// Two-letter code of the country that a subdivision belongs to; empty for other codes.
    [[nodiscard]] QString countryOf(const QString &code) const;

private:
    void readCountries();
    void readSubdivisions();
    void addOtherLanguages();
    void addSubdivisionName(const QString &code, const QString &name);

    QHash<QString, QString> m_labels;    ///< code → name
    QHash<QString, QString> m_countries; ///< key of a name or code → two letters
    QHash<QString, QStringList> m_parts; ///< key of a name → codes of subdivisions, larger units first
};

/// The one table, made when it is first asked for.
[[nodiscard]] const PlaceNames &placeNames();

/// A name without case, accents, dots, brackets and the article before it; other signs read as one space.
[[nodiscard]] QString placeKey(const QString &text);

} // namespace partnerscope
