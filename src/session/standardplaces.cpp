#include "session/standardplaces.h"

#include "base/text.h"
#include "content/isoplaces.h"

#include <algorithm>

namespace partnerscope {

Result<int> addSubdivisions(Session &session, const QString &country, bool inGerman)
{
    const QString vocabulary = QString::fromLatin1(PlacesVocabulary);
    const Result<std::vector<Term>> terms = isoSubdivisions(country, inGerman);
    if (!terms)
        return terms.failure();
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *places = schema->vocabulary(vocabulary);
    const QString label = places ? places->labelOf(country) : country;
    if (terms->empty())
        return fail(ErrorCode::NotFound, tr("ISO 3166 knows no subdivisions of %1. Choose a country.").arg(label));
    const auto added =
        std::ranges::count_if(*terms, [&](const Term &term) { return places && !places->find(term.code); });
    const Result<> done = addStandardTerms(session, vocabulary, tr("Add the subdivisions of %1").arg(label), *terms);
    return done ? Result<int>(static_cast<int>(added)) : Result<int>(done.failure());
}

std::optional<NamedChange> placeInstead(const Session &session, const QString &code, bool inGerman)
{
    const QString vocabulary = QString::fromLatin1(PlacesVocabulary);
    const std::shared_ptr<const Schema> schema = session.schema();
    const Vocabulary *places = schema->vocabulary(vocabulary);
    const Term *term = places ? places->find(code) : nullptr;
    if (!term)
        return std::nullopt;
    const Result<std::optional<Term>> place = isoPlace(term->label, inGerman);
    if (!place || !*place || places->find((*place)->code))
        return std::nullopt;
    Term added = **place;
    added.parents.removeIf([&](const QString &parent) { return !places->find(parent); });
    if (added.parents.isEmpty()) { // its county is not there, but its country may be
        const QString country = added.code.section(QLatin1Char('-'), 0, 0);
        if (country != added.code && places->find(country))
            added.parents << country;
    }
    const NamedChange merge = mergeTermsChange(session, vocabulary, { code }, added.code);
    return NamedChange { tr("Take %1 for %2").arg(term->label, added.label),
                         [=](Edit &edit, const StoreProgress &progress) -> Result<> {
                             if (Result<> put = edit.putTerm(vocabulary, added); !put)
                                 return put;
                             return merge.body(edit, progress);
                         } };
}

} // namespace partnerscope
