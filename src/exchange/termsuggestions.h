#pragma once

#include "domain/schema.h"
#include "exchange/importfindings.h"

namespace partnerscope {

/// For spellings a vocabulary does not know: the term each most likely means, likeliest first, at most one a spelling.
/// Near spellings ("Healtcare"), other order of words, and terms whose words the spelling holds ("Retail & e-commerce"
/// for "Retail"). \param unknown spelling → cells that hold it.
[[nodiscard]] QList<TermSuggestion> suggestTerms(const Vocabulary &vocabulary,
                                                 const QHash<QString, std::size_t> &unknown);

/// How far two short phrases can mean the same, in [0, 1]: by their letters and by their words, whatever the order.
[[nodiscard]] double phraseLikeness(const QString &a, const QString &b);

} // namespace partnerscope
