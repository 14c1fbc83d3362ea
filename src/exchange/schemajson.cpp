#include "exchange/schemajson.h"

#include "base/text.h"
#include "exchange/jsontext.h"

namespace partnerscope {

namespace {

Attribute readAttribute(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    Attribute attribute;
    attribute.key = reader.text(QStringLiteral("key"), true);
    attribute.label = reader.text(QStringLiteral("label"), true);
    attribute.group = reader.text(QStringLiteral("group"));
    const QString type = reader.text(QStringLiteral("type"), true);
    if (const auto known = typeFromKey(type))
        attribute.type = *known;
    else if (!type.isEmpty())
        reader.report(QStringLiteral("type"), tr("There is no attribute type \"%1\".").arg(type));
    attribute.unit = reader.text(QStringLiteral("unit"));
    attribute.vocabulary = reader.text(QStringLiteral("vocabulary"));
    attribute.required = reader.truth(QStringLiteral("required")).value_or(false);
    attribute.freshDays = reader.integer(QStringLiteral("fresh_days")).value_or(0);
    attribute.description = reader.text(QStringLiteral("description"));
    attribute.synonyms = reader.texts(QStringLiteral("synonyms")).value_or(QStringList());
    attribute.anchors = reader.texts(QStringLiteral("anchors")).value_or(QStringList());
    reader.refuseOthers();
    return attribute;
}

Vocabulary readVocabulary(const JsonNode &node, const QString &place, Problems &problems)
{
    JsonObjectReader reader(node, place, problems);
    const QString key = reader.text(QStringLiteral("key"), true);
    const QString label = reader.text(QStringLiteral("label"));
    std::vector<Term> terms;
    const JsonNode *list = reader.array(QStringLiteral("terms"), true);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        JsonObjectReader entry(list->items[i], reader.placeOf(QStringLiteral("terms[%1]").arg(i)), problems);
        Term term;
        term.code = entry.text(QStringLiteral("code"), true);
        term.label = entry.text(QStringLiteral("label"));
        term.parents = entry.texts(QStringLiteral("parents")).value_or(QStringList());
        term.synonyms = entry.texts(QStringLiteral("synonyms")).value_or(QStringList());
        term.reviewed = entry.truth(QStringLiteral("reviewed")).value_or(true);
        entry.refuseOthers();
        terms.push_back(std::move(term));
    }
    reader.refuseOthers();
    return Vocabulary(key, label, std::move(terms));
}

/// Reads the frame that all content files share, and each element of its list.
template <typename T, typename Read>
Result<std::vector<T>> readList(const QByteArray &utf8, const QString &format, const QString &listKey, Read readElement)
{
    const auto node = parseJson({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    if (!node)
        return node.failure();
    Problems problems;
    JsonObjectReader reader(*node, {}, problems);
    if (reader.text(QStringLiteral("format"), true) != format)
        reader.report(QStringLiteral("format"), tr("The format of this file is not \"%1\".").arg(format));
    if (reader.number(QStringLiteral("version"), true) != 1.0)
        reader.report(QStringLiteral("version"),
                      tr("This version of the format is not known; a newer program may have written it."));
    std::vector<T> elements;
    const JsonNode *list = reader.array(listKey, true);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(listKey).arg(i);
        const qsizetype before = problems.size();
        elements.push_back(readElement(list->items[i], place, problems));
        if (problems.size() > before)
            continue;
        for (const Problem &problem : validate(elements.back()))
            problems << Problem { place + u'.' + problem.place, problem.message };
    }
    reader.refuseOthers();
    if (const auto ok = toResult(problems); !ok)
        return ok.failure();
    return elements;
}

} // namespace

Result<std::vector<Attribute>> readAttributesJson(const QByteArray &utf8)
{
    return readList<Attribute>(utf8, QStringLiteral("partnerscope-attributes"), QStringLiteral("attributes"),
                               readAttribute);
}

Result<std::vector<Vocabulary>> readVocabulariesJson(const QByteArray &utf8)
{
    return readList<Vocabulary>(utf8, QStringLiteral("partnerscope-vocabularies"), QStringLiteral("vocabularies"),
                                readVocabulary);
}

} // namespace partnerscope
