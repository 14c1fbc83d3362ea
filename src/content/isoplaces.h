#pragma once

#include "base/result.h"
#include "domain/schema.h"

#include <QHash>

namespace partnerscope {

// Countries (ISO 3166-1) and their subdivisions (ISO 3166-2), as Debian's iso-codes has them. Every workspace begins
// with the countries; subdivisions are added where they are needed.

/// The subdivisions of a country ("DE"), each below the one it belongs to or below the country; empty for a country
/// without any. Labels in German or English, the other names as synonyms.
[[nodiscard]] Result<std::vector<Term>> isoSubdivisions(const QString &country, bool inGerman);
/// All countries, without parents.
[[nodiscard]] Result<std::vector<Term>> isoCountries(bool inGerman);
/// The place a text is a name or code of, with its parents; nothing if it is none.
[[nodiscard]] Result<std::optional<Term>> isoPlace(const QString &text, bool inGerman);

/// The German name of each place that is not called in German as it is in English, by code.
[[nodiscard]] Result<QHash<QString, QString>> germanPlaces();

} // namespace partnerscope
