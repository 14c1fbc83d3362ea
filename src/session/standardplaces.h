#pragma once

#include "session/termedits.h"

namespace partnerscope {

/// The vocabulary of countries, their subdivisions and the regions above them.
inline constexpr const char *PlacesVocabulary = "regions";

/// Adds the subdivisions ISO 3166-2 knows of a country to the vocabulary of places, as one step. \returns how many;
/// NotFound where the code is no country, or has none.
[[nodiscard]] Result<int> addSubdivisions(Session &session, const QString &country, bool inGerman);
/// Takes a term that came with an import for the place ISO 3166 knows by its name: the place is added if need be, and
/// the term merged into it. Nothing where there is no such place.
[[nodiscard]] std::optional<NamedChange> placeInstead(const Session &session, const QString &code, bool inGerman);

} // namespace partnerscope
