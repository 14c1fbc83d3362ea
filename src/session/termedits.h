#pragma once

#include "session/changejob.h"

namespace partnerscope {

// How terms of a vocabulary are changed, each call one named step of undo.

/// Adds a term below a parent (empty: at the top); its code is made from the label. \returns the code; Conflict where
/// the vocabulary has the text already.
[[nodiscard]] Result<QString> addTerm(Session &session, const QString &vocabulary, const QString &label,
                                      const QString &parent);
/// Gives a term another label; the old one stays a synonym.
[[nodiscard]] Result<> renameTerm(Session &session, const QString &vocabulary, const QString &code,
                                  const QString &label);
/// Takes a term from one parent (empty: the top) to another. \returns InvalidInput where it would be its own ancestor.
[[nodiscard]] Result<> moveTerm(Session &session, const QString &vocabulary, const QString &code, const QString &from,
                                const QString &to);
[[nodiscard]] Result<> retireTerm(Session &session, const QString &vocabulary, const QString &code, bool retired);
[[nodiscard]] Result<> reviewTerms(Session &session, const QString &vocabulary, const QStringList &codes);
/// Replaces the synonyms. \returns Conflict where one of them names another term.
[[nodiscard]] Result<> setSynonyms(Session &session, const QString &vocabulary, const QString &code,
                                   const QStringList &synonyms);
/// The terms become one: facts, children and synonyms follow, and profiles in work name the term that stays. Approved
/// versions, which never change, read the old names as its synonyms.
[[nodiscard]] NamedChange mergeTermsChange(const Session &session, const QString &vocabulary, const QStringList &codes,
                                           const QString &into);
/// Adds terms of a standard list, or, where the vocabulary has one of a code already, its parents and synonyms.
[[nodiscard]] Result<> addStandardTerms(Session &session, const QString &vocabulary, const QString &name,
                                        const std::vector<Term> &terms);

/// Companies by the terms they have, in any attribute of the vocabulary; a company counts once for each.
[[nodiscard]] QHash<QString, qsizetype> companiesByTerm(const Pool &pool, const Schema &schema,
                                                        const QString &vocabulary);
/// Names of the profiles in force or in work that name the term themselves.
[[nodiscard]] QStringList profilesNaming(const Session &session, const QString &vocabulary, const QString &code);

/// A term that may be what another one means.
struct TermLikeness {
    QString code;
    double alike = 0; ///< (0, 1]
};
/// The terms most like `term`, the best first, at most `count`; reviewed ones only.
[[nodiscard]] std::vector<TermLikeness> suggestionsFor(const Session &session, const Vocabulary &vocabulary,
                                                       const Term &term, std::size_t count = 3);

} // namespace partnerscope
