#pragma once

#include "domain/schema.h"

#include <optional>
#include <span>

namespace partnerscope {

/// What the rows of a file are.
enum class ListKind {
    Companies,
    People,
    Engagements,
    Performance,
    Relations,
    TargetAccounts, ///< which of our target accounts are customers of a company; their number becomes a fact
    CustomerDemand  ///< how much demand sits in industries, regions and segments: weights of the ideal customers
};

[[nodiscard]] std::span<const ListKind> listKinds();
[[nodiscard]] QString listKindKey(ListKind kind); ///< "people", as on the command line
[[nodiscard]] std::optional<ListKind> listKindFromKey(const QString &key);
[[nodiscard]] QString listKindLabel(ListKind kind); ///< translated: "People at partners"

/// A column that lists of a kind may have, apart from companies, whose columns are the attributes.
struct ListField {
    const char *key;
    const char *label;    ///< untranslated; see listFieldLabel()
    bool isRequired;      ///< without it there is nothing to record
    const char *synonyms; ///< in small letters, between "|"
};
[[nodiscard]] std::span<const ListField> listFields(ListKind kind); ///< none for companies
[[nodiscard]] QString listFieldLabel(const ListField &field);       ///< translated
/// Position of the field whose key, label or synonym a header is, whatever the case; −1 if none.
[[nodiscard]] int listFieldOf(ListKind kind, const QString &header);

/// The kind a header speaks of: the one whose required columns are all there, if most of the others fit it better than
/// a list of companies.
[[nodiscard]] ListKind findListKind(const QStringList &headers, const Schema &schema);

} // namespace partnerscope
