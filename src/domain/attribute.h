#pragma once

#include "domain/problem.h"

#include <QStringList>

#include <optional>

namespace partnerscope {

/// The type of an attribute. Country, region and industry are choices over the vocabularies "regions" and "industries".
enum class AttributeType { Text, Number, Money, Percent, WholeNumber, Date, YesNo, Choice, MultipleChoice, Rating };

[[nodiscard]] QString typeKey(AttributeType type); ///< "whole_number", as in files
[[nodiscard]] std::optional<AttributeType> typeFromKey(const QString &key);
[[nodiscard]] QString typeLabel(AttributeType type); ///< translated
/// True for types whose values are numbers on an axis (number, money, percent, whole number, rating).
[[nodiscard]] bool isNumeric(AttributeType type);

/// One standard field of a partner profile.
struct Attribute {
    QString key; ///< snake_case, never changes, compared without case
    QString label;
    QString group; ///< key of the group it is shown in: identity, firmographics, market …
    AttributeType type = AttributeType::Text;
    QString unit;          ///< "people", "EUR"; empty for none
    QString vocabulary;    ///< key of the vocabulary of a choice; empty otherwise
    bool required = false; ///< counts for completeness
    int freshDays = 0;     ///< how long a verified value stays fresh; 0: for ever
    QString description;   ///< what is wanted, for the person who fills it in
    QStringList synonyms;  ///< other headers it is known by
    QStringList anchors;   ///< one sentence per rating level 0..4; empty for other types

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// A whole number of something ("people", "year"): never below zero.
[[nodiscard]] bool countsThings(const Attribute &attribute);

[[nodiscard]] Problems validate(const Attribute &attribute);

/// Key made from a label or header: lower-cased, transliterated to ASCII, every other run of characters one '_'.
/// "Mitarbeiter (ca.)" gives "mitarbeiter_ca"; a text without any letter or digit gives "attribute".
[[nodiscard]] QString keyFromLabel(const QString &label);
/// Keys the workspace needs for itself (id, rowid, oid), in any case.
[[nodiscard]] bool isReservedKey(const QString &key);

} // namespace partnerscope
