#pragma once

#include "pool/filter.h"

namespace partnerscope {

/// A filter in a few words: "Employees: 50 and more", "Country: Germany, Austria".
[[nodiscard]] QString conditionText(const Condition &condition, const Schema &schema);
/// What a condition is about: the label of an attribute or of a score column; "Any fact" for none.
[[nodiscard]] QString conditionSubject(const QString &attribute, const Schema &schema);
/// The codes a condition on this attribute may name, with their words, in the order to offer them: terms, tiers,
/// certainties, levels of a rating, yes and no. `tiers`: names, best first.
[[nodiscard]] QList<std::pair<QString, QString>> conditionTerms(const QString &attribute, const Schema &schema,
                                                                const QStringList &tiers);
/// Grades likewise.
[[nodiscard]] QList<std::pair<QString, QString>> gradeTerms();

} // namespace partnerscope
