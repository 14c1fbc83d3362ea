#include "ui/models/conditiontext.h"

#include "base/text.h"
#include "ui/models/partnerarrangement.h"
#include "ui/models/valuetext.h"

#include <algorithm>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;
using Terms = QList<std::pair<QString, QString>>;

QString termText(const QString &attribute, const QString &code, const Schema &schema)
{
    if (attribute == partnercolumn::Tier)
        return code.isEmpty() ? tr("No tier") : code;
    if (const Vocabulary *vocabulary = schema.vocabularyOf(attribute))
        return vocabulary->labelOf(code);
    for (const auto &[each, label] : conditionTerms(attribute, schema, {})) {
        if (each == code)
            return label;
    }
    return code;
}

QString listed(const QStringList &words)
{
    constexpr qsizetype MostWords = 3;
    const QString first = words.first(std::min(words.size(), MostWords)).join(QStringLiteral(", "));
    return words.size() > MostWords ? tr("%1 and %2 more").arg(first).arg(words.size() - MostWords) : first;
}

QString termsText(const Condition &condition, const Schema &schema)
{
    QStringList words;
    for (const QString &code : condition.codes)
        words << termText(condition.attribute, code, schema);
    return listed(words);
}

QString gradesText(const Condition &condition)
{
    QStringList words;
    for (const QString &key : condition.codes) {
        const std::optional<Grade> grade = gradeFromKey(key);
        words << (grade ? gradeLabel(*grade) : key);
    }
    return listed(words);
}

QString dayText(double day)
{
    return QLocale().toString(QDate::fromJulianDay(static_cast<qint64>(day)), QLocale::ShortFormat);
}

QString boundText(double bound, const Attribute *attribute)
{
    if (attribute && attribute->type == AttributeType::Date)
        return dayText(bound);
    return attribute ? displayNumber(bound, *attribute) : QLocale().toString(bound);
}

QString rangeText(const Condition &condition, const Attribute *attribute)
{
    if (attribute && attribute->type == AttributeType::YesNo)
        return condition.from.value_or(0) > 0.5 ? tr("yes") : tr("no");
    if (condition.from && condition.to)
        return tr("%1 to %2").arg(boundText(*condition.from, attribute), boundText(*condition.to, attribute));
    if (condition.from)
        return tr("%1 and more").arg(boundText(*condition.from, attribute));
    return condition.to ? tr("up to %1").arg(boundText(*condition.to, attribute)) : tr("known");
}

Terms vocabularyTerms(const Vocabulary &vocabulary)
{
    Terms terms;
    for (const Term &term : vocabulary.terms())
        terms << std::pair { term.code, term.label };
    std::ranges::sort(terms, [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return terms;
}

Terms ratingLevels(const Attribute &attribute)
{
    Terms levels;
    for (int level = 0; level <= 4; ++level) {
        const QString number = QString::number(level);
        levels << std::pair { number,
                              level < attribute.anchors.size()
                                  ? QStringLiteral("%1 – %2").arg(number, attribute.anchors.at(level))
                                  : number };
    }
    return levels;
}
} // namespace

QString conditionSubject(const QString &attribute, const Schema &schema)
{
    if (attribute.isEmpty())
        return tr("Any fact");
    if (attribute == partnercolumn::Fit)
        return tr("Fit");
    if (attribute == partnercolumn::Tier)
        return tr("Tier");
    if (attribute == partnercolumn::Certainty)
        return tr("Certainty");
    const Attribute *known = schema.find(attribute);
    return known ? known->label : attribute;
}

QString conditionText(const Condition &condition, const Schema &schema)
{
    const QString subject = conditionSubject(condition.attribute, schema);
    const auto said = [&](const QString &what) { return QStringLiteral("%1: %2").arg(subject, what); };
    const Attribute *attribute = schema.find(condition.attribute);
    const bool isLevel = attribute && attribute->type == AttributeType::Rating;
    // A level's sentence would fill the line: its number says enough.
    const QString terms = isLevel ? listed(condition.codes) : termsText(condition, schema);
    switch (condition.kind) {
    case Kind::Between: return said(rangeText(condition, attribute));
    case Kind::AnyOf: return said(terms);
    case Kind::AllOf: return said(tr("all of %1").arg(terms));
    case Kind::NoneOf: return said(tr("none of %1").arg(terms));
    case Kind::Contains: return said(tr("contains \"%1\"").arg(condition.text));
    case Kind::IsUnknown: return said(tr("unknown"));
    case Kind::IsKnown: return said(tr("known"));
    case Kind::IsStale: return said(tr("out of date"));
    case Kind::GradedAs: return said(gradesText(condition));
    case Kind::ChangedSince: return said(tr("recorded since %1").arg(dayText(condition.from.value_or(0))));
    case Kind::FromSource: return said(tr("from %1").arg(listed(condition.codes)));
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QString>> conditionTerms(const QString &attribute, const Schema &schema,
                                                  const QStringList &tiers)
{
    Terms terms;
    if (attribute == partnercolumn::Tier) {
        for (const QString &tier : tiers)
            terms << std::pair { tier, tier };
        terms << std::pair { QString(), tr("No tier") };
    } else if (attribute == partnercolumn::Certainty) {
        for (const FitStatus status : { FitStatus::Firm, FitStatus::Provisional, FitStatus::Conditional,
                                        FitStatus::Insufficient, FitStatus::Excluded })
            terms << std::pair { fitStatusKey(status), fitStatusLabel(status) };
    } else if (const Vocabulary *vocabulary = schema.vocabularyOf(attribute)) {
        terms = vocabularyTerms(*vocabulary);
    } else if (const Attribute *known = schema.find(attribute); known && known->type == AttributeType::Rating) {
        terms = ratingLevels(*known);
    } else if (known && known->type == AttributeType::YesNo) {
        terms << std::pair { QStringLiteral("1"), tr("Yes") } << std::pair { QStringLiteral("0"), tr("No") };
    }
    return terms;
}

QList<std::pair<QString, QString>> gradeTerms()
{
    Terms terms;
    for (const Grade grade : { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded })
        terms << std::pair { gradeKey(grade), gradeLabel(grade) };
    return terms;
}

} // namespace partnerscope
