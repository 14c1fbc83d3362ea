#pragma once

#include "domain/schema.h"
#include "exchange/importchoices.h"

namespace partnerscope {

/// What a header says about the unit of its numbers.
struct HeaderUnit {
    double factor = 1;
    QString currency; ///< ISO 4217; empty: none is named
    friend bool operator==(const HeaderUnit &, const HeaderUnit &) = default;
};

/// "Umsatz (Mio. €)" speaks of millions of euros, "Revenue in USD k" of thousands of dollars.
[[nodiscard]] HeaderUnit unitOfHeader(const QString &header);
void applyUnit(const HeaderUnit &unit, ColumnRules &rules);

/// The terms of a vocabulary that gain synonyms by a column's rules: the texts that stand for them.
void addSynonyms(const ColumnRules &rules, const QString &vocabulary, const Schema &schema,
                 QList<std::pair<QString, Term>> &terms);

} // namespace partnerscope
