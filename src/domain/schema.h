#pragma once

#include "domain/attribute.h"

#include <QHash>

#include <vector>

namespace partnerscope {

/// One entry of a vocabulary. A term may lie under several parents (Germany: DACH and Europe).
struct Term {
    QString code;
    QString label;
    QStringList parents; ///< codes
    QStringList synonyms;
    bool reviewed = true; ///< false: came in with an import and nobody has looked at it yet
    friend bool operator==(const Term &, const Term &) = default;
};

/// A coded set of terms, possibly with a hierarchy.
class Vocabulary
{
public:
    Vocabulary() = default;
    Vocabulary(QString key, QString label, std::vector<Term> terms);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }

    /// Adds a term or replaces the one with the same code.
    void put(Term term);
    void remove(const QString &code);

    [[nodiscard]] const Term *find(const QString &code) const; ///< exact code; nullptr if absent
    /// Code of the term whose code, label or a synonym equals `text`, whatever the case; empty if there is none.
    /// Codes win over labels, labels over synonyms.
    [[nodiscard]] QString resolve(const QString &text) const;
    /// The term itself and everything below it, in no promised order. An unknown code gives just itself.
    [[nodiscard]] QStringList withDescendants(const QString &code) const;
    [[nodiscard]] QString labelOf(const QString &code) const; ///< the code itself if it is not in the vocabulary

private:
    void index();

    QString m_key;
    QString m_label;
    std::vector<Term> m_terms;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byText; ///< case-folded code, label or synonym
    QHash<QString, QStringList> m_children;
};

/// All attributes and vocabularies of a workspace.
class Schema
{
public:
    std::vector<Attribute> attributes;
    std::vector<Vocabulary> vocabularies;

    [[nodiscard]] const Attribute *find(const QString &key) const; ///< by key, whatever the case; nullptr if absent
    /// The attribute whose key, label or a synonym equals `header`, ignoring case and surrounding space; else nullptr.
    [[nodiscard]] const Attribute *match(const QString &header) const;
    [[nodiscard]] const Vocabulary *vocabulary(const QString &key) const;
    [[nodiscard]] Vocabulary *vocabulary(const QString &key);
    /// The vocabulary of a choice attribute; nullptr for other attributes.
    [[nodiscard]] const Vocabulary *vocabularyOf(const QString &attributeKey) const;
    /// Code for a text in an attribute's vocabulary; the trimmed text itself if the vocabulary does not know it.
    [[nodiscard]] QString resolve(const QString &attributeKey, const QString &text) const;
};

[[nodiscard]] Problems validate(const Vocabulary &vocabulary);
[[nodiscard]] Problems validate(const Schema &schema);

} // namespace partnerscope
