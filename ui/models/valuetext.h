#pragma once

#include "domain/evidence.h"
#include "domain/listing.h"
#include "domain/schema.h"

#include <QLocale>

namespace partnerscope {

/// Text of a value as a person reads it: numbers and dates in their locale, labels instead of codes, a unit only where
/// it belongs to the figure ("12 %"). Empty for an unknown value, "None" for the known empty set.
[[nodiscard]] QString displayText(const Value &value, const Attribute &attribute, const Schema &schema,
                                  const QLocale &locale = QLocale());
/// A number with as many decimals as it needs, at most two; years without grouping.
[[nodiscard]] QString displayNumber(double number, const Attribute &attribute, const QLocale &locale = QLocale());
/// Label of a group of attributes ("firmographics" → "Firmographics"), translated where it is a built-in one.
[[nodiscard]] QString groupLabel(const QString &group);
/// "Verified · 12 Jan 2026 · Questionnaire": what is stated of a fact's evidence, the shortest first. Empty if nothing
/// is.
[[nodiscard]] QString evidenceText(const Evidence &evidence, const QLocale &locale = QLocale());
/// What a file holds for a choice, with the labels of its terms: "de;fr" as "Germany; France". Other texts as they are.
[[nodiscard]] QString termLabels(const QString &fileText, const Vocabulary *vocabulary);
/// "CRM, since 3 Jun 2026": the lists that had a company and no longer do; empty if there are none.
[[nodiscard]] QString missingText(const QList<Listing> &listings, const QLocale &locale = QLocale());
/// A fit on 0..100 with one decimal; "–" for NaN.
[[nodiscard]] QString fitText(double fit, const QLocale &locale = QLocale());

} // namespace partnerscope
