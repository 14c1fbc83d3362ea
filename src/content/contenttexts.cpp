#include "content/contenttexts.h"

#include "base/text.h"
#include "content/builtin.h"
#include "content/isoplaces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace partnerscope {

namespace {
/// Folder of a language's texts.
QString folderOf(QLocale::Language language)
{
    return language == QLocale::German ? QStringLiteral("de") : QString();
}

void replace(QString &text, const QJsonValue &other)
{
    if (other.isString())
        text = other.toString();
}

/// Gives the thing its new label; the old one can still be written in lists.
void rename(QString &label, QStringList &synonyms, const QString &newLabel)
{
    if (newLabel.isEmpty() || newLabel == label)
        return;
    synonyms.removeIf([&](const QString &synonym) { return synonym.compare(newLabel, Qt::CaseInsensitive) == 0; });
    if (label.compare(newLabel, Qt::CaseInsensitive) != 0 && !synonyms.contains(label, Qt::CaseInsensitive))
        synonyms.prepend(label);
    label = newLabel;
}

void translateAttribute(Attribute &attribute, const QJsonObject &texts)
{
    rename(attribute.label, attribute.synonyms, texts.value(u"label").toString());
    replace(attribute.unit, texts.value(u"unit"));
    replace(attribute.description, texts.value(u"description"));
    const QJsonArray anchors = texts.value(u"anchors").toArray();
    for (qsizetype i = 0; i < std::min(anchors.size(), attribute.anchors.size()); ++i)
        replace(attribute.anchors[i], anchors.at(i));
}

Vocabulary translated(const Vocabulary &vocabulary, const QJsonObject &texts, const QHash<QString, QString> &places)
{
    const QJsonObject labels = texts.value(u"terms").toObject();
    std::vector<Term> terms = vocabulary.terms();
    for (Term &term : terms)
        rename(term.label, term.synonyms, labels.value(term.code).toString(places.value(term.code)));
    return Vocabulary(vocabulary.key(), texts.value(u"label").toString(vocabulary.label()), std::move(terms));
}

void translateCriteria(std::vector<Criterion> &criteria, const QJsonObject &texts, const QJsonObject &tiers)
{
    for (Criterion &criterion : criteria) {
        const QJsonObject own = texts.value(criterion.key).toObject();
        replace(criterion.label, own.value(u"label"));
        replace(criterion.reason, own.value(u"reason"));
        if (criterion.must)
            replace(criterion.must->cap, tiers.value(criterion.must->cap));
        translateCriteria(criterion.criteria, texts, tiers);
    }
}

void translatePersona(Persona &persona, const QJsonObject &texts)
{
    replace(persona.name, texts.value(u"name"));
    replace(persona.traits.role, texts.value(u"role"));
    replace(persona.traits.vision, texts.value(u"vision"));
    replace(persona.traits.collaboration, texts.value(u"collaboration"));
    replace(persona.traits.successMeasure, texts.value(u"success_measure"));
    replace(persona.traits.leadershipAccess, texts.value(u"leadership_access"));
}
} // namespace

Result<QJsonObject> readTexts(const QString &name, QLocale::Language language)
{
    const QString folder = folderOf(language);
    if (folder.isEmpty())
        return QJsonObject();
    const QString path = QStringLiteral("content/%1/%2.json").arg(folder, name);
    const Result<QByteArray> bytes = readBuiltin(path);
    if (!bytes)
        return bytes.failure();
    QJsonObject texts = QJsonDocument::fromJson(*bytes).object();
    if (texts.isEmpty())
        return fail(ErrorCode::Io, tr("A part of the program is missing. Install it again."),
                    QString(path + u" cannot be read"));
    return texts;
}

Result<> translateSchema(Schema &schema, QLocale::Language language)
{
    if (folderOf(language).isEmpty())
        return {};
    const Result<QJsonObject> attributes = readTexts(QStringLiteral("attributes"), language);
    if (!attributes)
        return attributes.failure();
    const Result<QJsonObject> vocabularies = readTexts(QStringLiteral("vocabularies"), language);
    if (!vocabularies)
        return vocabularies.failure();
    const Result<QHash<QString, QString>> places = germanPlaces();
    if (!places)
        return places.failure();
    const QJsonObject byAttribute = attributes->value(u"attributes").toObject();
    for (Attribute &attribute : schema.attributes)
        translateAttribute(attribute, byAttribute.value(attribute.key).toObject());
    const QJsonObject byVocabulary = vocabularies->value(u"vocabularies").toObject();
    for (Vocabulary &vocabulary : schema.vocabularies) {
        const bool hasPlaces = vocabulary.key() == u"regions";
        vocabulary = translated(vocabulary, byVocabulary.value(vocabulary.key()).toObject(),
                                hasPlaces ? *places : QHash<QString, QString>());
    }
    return {};
}

Result<ProfileTexts> ProfileTexts::in(QLocale::Language language)
{
    const Result<QJsonObject> texts = readTexts(QStringLiteral("profiles"), language);
    if (!texts)
        return texts.failure();
    ProfileTexts profiles;
    profiles.m_profiles = texts->value(u"profiles").toObject();
    return profiles;
}

void ProfileTexts::translate(IdealProfile &profile, const QString &key) const
{
    const QJsonObject texts = m_profiles.value(key).toObject();
    replace(profile.name, texts.value(u"name"));
    replace(profile.purpose.objective, texts.value(u"objective"));
    if (profile.customerProfile)
        replace(profile.customerProfile->name, texts.value(u"customer_profile"));
    if (profile.persona)
        translatePersona(*profile.persona, texts.value(u"persona").toObject());
    const QJsonObject tiers = texts.value(u"tiers").toObject();
    for (Tier &tier : profile.tiers)
        replace(tier.name, tiers.value(tier.name));
    translateCriteria(profile.criteria, texts.value(u"criteria").toObject(), tiers);
}

} // namespace partnerscope
