#include "domain/profileterms.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// Replaces terms in every kind of list a profile keeps, and notes whether there was anything to replace.
class TermReplacement
{
public:
    TermReplacement(const Vocabulary &vocabulary, const QStringList &codes, QString into)
        : m_vocabulary(vocabulary)
        , m_codes(codes)
        , m_into(std::move(into))
    {
    }

    [[nodiscard]] bool hasChanged() const { return m_changed; }

    void replace(QString &text)
    {
        if (!m_codes.contains(m_vocabulary.resolve(text)))
            return;
        text = m_into;
        m_changed = true;
    }

    void replace(QStringList &texts)
    {
        for (QString &text : texts)
            replace(text);
        if (m_changed)
            texts.removeDuplicates();
    }

    void replace(std::vector<WeightedTerm> &terms)
    {
        std::vector<WeightedTerm> kept;
        for (WeightedTerm term : terms) {
            replace(term.code);
            const auto same = std::ranges::find(kept, term.code, &WeightedTerm::code);
            if (same == kept.end())
                kept.push_back(term);
            else
                same->weight = std::max(same->weight, term.weight);
        }
        if (m_changed)
            terms = std::move(kept);
    }

    void replace(LevelsShape &shape)
    {
        LevelsShape kept { {}, {} };
        for (qsizetype i = 0; i < shape.order.size(); ++i) {
            QString level = shape.order[i];
            replace(level);
            const qsizetype same = kept.order.indexOf(level);
            const auto at = static_cast<std::size_t>(i);
            if (same >= 0) { // the better of two levels that became one
                kept.order.removeAt(same);
                if (!kept.values.empty())
                    kept.values.erase(kept.values.begin() + same);
            }
            kept.order << level;
            if (at < shape.values.size())
                kept.values.push_back(shape.values[at]);
        }
        if (m_changed)
            shape = std::move(kept);
    }

    void replace(ValueFunction &function)
    {
        if (auto *levels = std::get_if<LevelsShape>(&function))
            replace(*levels);
        else if (auto *categories = std::get_if<CategoriesShape>(&function))
            replace(categories->map);
        else if (auto *coverage = std::get_if<CoverageShape>(&function))
            replace(coverage->of);
        else if (auto *atLeast = std::get_if<AtLeastShape>(&function))
            replace(atLeast->of);
        else if (auto *similarity = std::get_if<SimilarityShape>(&function))
            replace(similarity->of);
    }

    void replace(Must &must)
    {
        for (std::optional<QStringList> *list : { &must.anyOf, &must.allOf, &must.noneOf }) {
            if (*list)
                replace(**list);
        }
        if (QString *is = std::get_if<QString>(&must.is))
            replace(*is);
    }

private:
    const Vocabulary &m_vocabulary;
    const QStringList &m_codes;
    QString m_into;
    bool m_changed = false;
};

void replaceIn(std::vector<Criterion> &criteria, const Schema &schema, const QString &vocabulary,
               TermReplacement &replacement)
{
    for (Criterion &criterion : criteria) {
        replaceIn(criterion.criteria, schema, vocabulary, replacement);
        const Attribute *attribute = criterion.isLeaf() ? schema.find(criterion.attribute) : nullptr;
        if (!attribute || attribute->vocabulary != vocabulary)
            continue;
        if (criterion.value)
            replacement.replace(*criterion.value);
        if (criterion.must)
            replacement.replace(*criterion.must);
    }
}
} // namespace

bool replaceTerms(IdealProfile &profile, const Schema &schema, const QString &vocabulary, const QStringList &codes,
                  const QString &into)
{
    const Vocabulary *own = schema.vocabulary(vocabulary);
    if (!own)
        return false;
    TermReplacement replacement(*own, codes, into);
    replaceIn(profile.criteria, schema, vocabulary, replacement);
    if (profile.customerProfile) {
        if (vocabulary == QLatin1String("regions"))
            replacement.replace(profile.customerProfile->regions);
        if (vocabulary == QLatin1String("industries"))
            replacement.replace(profile.customerProfile->industries);
        if (vocabulary == QLatin1String("customer_segments"))
            replacement.replace(profile.customerProfile->segments);
    }
    return replacement.hasChanged();
}

bool namesTerm(const IdealProfile &profile, const Schema &schema, const QString &vocabulary, const QString &code)
{
    IdealProfile copy = profile;
    return replaceTerms(copy, schema, vocabulary, { code }, code);
}

} // namespace partnerscope
