#include "domain/schema.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace partnerscope {

Vocabulary::Vocabulary(QString key, QString label, std::vector<Term> terms)
    : m_key(std::move(key))
    , m_label(std::move(label))
    , m_terms(std::move(terms))
{
    index();
}

void Vocabulary::index()
{
    m_byCode.clear();
    m_byText.clear();
    m_children.clear();
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i) {
        const Term &term = m_terms[static_cast<std::size_t>(i)];
        m_byCode.insert(term.code, i);
        for (const QString &parent : term.parents)
            m_children[parent] << term.code;
    }
    // Weakest first, so that a code overwrites a label and a label a synonym; among equals the first term keeps the
    // text.
    const auto claim = [this](const QString &text, int i, QSet<QString> &taken) {
        const QString folded = text.trimmed().toCaseFolded();
        if (folded.isEmpty() || taken.contains(folded))
            return;
        taken.insert(folded);
        m_byText.insert(folded, i);
    };
    QSet<QString> synonyms;
    QSet<QString> labels;
    QSet<QString> codes;
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i) {
        for (const QString &synonym : m_terms[static_cast<std::size_t>(i)].synonyms)
            claim(synonym, i, synonyms);
    }
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i)
        claim(m_terms[static_cast<std::size_t>(i)].label, i, labels);
    for (int i = 0; i < static_cast<int>(m_terms.size()); ++i)
        claim(m_terms[static_cast<std::size_t>(i)].code, i, codes);
}

void Vocabulary::put(Term term)
{
    const auto found = m_byCode.constFind(term.code);
    if (found != m_byCode.constEnd())
        m_terms[static_cast<std::size_t>(*found)] = std::move(term);
    else
        m_terms.push_back(std::move(term));
    index();
}

void Vocabulary::remove(const QString &code)
{
    std::erase_if(m_terms, [&](const Term &term) { return term.code == code; });
    index();
}

const Term *Vocabulary::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_terms[static_cast<std::size_t>(*found)];
}

QString Vocabulary::resolve(const QString &text) const
{
    if (m_byCode.contains(text))
        return text;
    const auto found = m_byText.constFind(text.trimmed().toCaseFolded());
    return found == m_byText.constEnd() ? QString() : m_terms[static_cast<std::size_t>(*found)].code;
}

QStringList Vocabulary::withDescendants(const QString &code) const
{
    QStringList all { code };
    QSet<QString> seen { code };
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &child : m_children.value(all.at(i))) {
            if (!seen.contains(child)) {
                seen.insert(child);
                all << child;
            }
        }
    }
    return all;
}

QString Vocabulary::labelOf(const QString &code) const
{
    const Term *term = find(code);
    return term && !term->label.isEmpty() ? term->label : code;
}

const Attribute *Schema::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        attributes, [&](const Attribute &a) { return a.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == attributes.end() ? nullptr : &*found;
}

const Attribute *Schema::match(const QString &header) const
{
    const QString text = header.simplified();
    if (const Attribute *byKey = find(text))
        return byKey;
    const auto same = [&](const QString &other) { return other.simplified().compare(text, Qt::CaseInsensitive) == 0; };
    for (const Attribute &attribute : attributes) {
        if (same(attribute.label))
            return &attribute;
    }
    for (const Attribute &attribute : attributes) {
        if (std::ranges::any_of(attribute.synonyms, same))
            return &attribute;
    }
    return nullptr;
}

const Vocabulary *Schema::vocabulary(const QString &key) const
{
    const auto found = std::ranges::find_if(vocabularies, [&](const Vocabulary &v) { return v.key() == key; });
    return found == vocabularies.end() ? nullptr : &*found;
}

Vocabulary *Schema::vocabulary(const QString &key)
{
    const auto found = std::ranges::find_if(vocabularies, [&](const Vocabulary &v) { return v.key() == key; });
    return found == vocabularies.end() ? nullptr : &*found;
}

const Vocabulary *Schema::vocabularyOf(const QString &attributeKey) const
{
    const Attribute *attribute = find(attributeKey);
    return attribute && !attribute->vocabulary.isEmpty() ? vocabulary(attribute->vocabulary) : nullptr;
}

QString Schema::resolve(const QString &attributeKey, const QString &text) const
{
    if (const Vocabulary *terms = vocabularyOf(attributeKey)) {
        const QString code = terms->resolve(text);
        if (!code.isEmpty())
            return code;
    }
    return text.trimmed();
}

Problems validate(const Vocabulary &vocabulary)
{
    Problems problems;
    QSet<QString> codes;
    for (std::size_t i = 0; i < vocabulary.terms().size(); ++i) {
        const Term &term = vocabulary.terms()[i];
        const QString place = QStringLiteral("%1.terms[%2]").arg(vocabulary.key()).arg(i);
        if (term.code.trimmed().isEmpty())
            problems << Problem { place, tr("The code is empty.") };
        if (codes.contains(term.code))
            problems << Problem { place, tr("The code \"%1\" stands twice in the vocabulary.").arg(term.code) };
        codes.insert(term.code);
        if (vocabulary.withDescendants(term.code).mid(1).contains(term.code) || term.parents.contains(term.code))
            problems << Problem { place, tr("\"%1\" is its own ancestor.").arg(term.code) };
        for (const QString &parent : term.parents) {
            if (!vocabulary.find(parent))
                problems << Problem { place, tr("The parent \"%1\" is not in the vocabulary.").arg(parent) };
        }
    }
    return problems;
}

Problems validate(const Schema &schema)
{
    Problems problems;
    QSet<QString> keys;
    for (std::size_t i = 0; i < schema.attributes.size(); ++i) {
        const Attribute &attribute = schema.attributes[i];
        const QString place = QStringLiteral("attributes[%1]").arg(i);
        for (const Problem &problem : validate(attribute))
            problems << Problem { place + QLatin1Char('.') + problem.place, problem.message };
        if (keys.contains(attribute.key.toLower()))
            problems << Problem { place, tr("The key \"%1\" stands twice.").arg(attribute.key) };
        keys.insert(attribute.key.toLower());
        if (!attribute.vocabulary.isEmpty() && !schema.vocabulary(attribute.vocabulary))
            problems << Problem { place, tr("There is no vocabulary \"%1\".").arg(attribute.vocabulary) };
    }
    for (const Vocabulary &vocabulary : schema.vocabularies)
        problems << validate(vocabulary);
    return problems;
}

} // namespace partnerscope
