#include "ui/models/valuetext.h"

#include "base/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace partnerscope {

namespace {
struct GroupName {
    const char *key;
    const char *label;
};
constexpr std::array GroupNames {
    GroupName { "identity", QT_TRANSLATE_NOOP("AttributeGroup", "Identity") },
    GroupName { "firmographics", QT_TRANSLATE_NOOP("AttributeGroup", "Firmographics") },
    GroupName { "market", QT_TRANSLATE_NOOP("AttributeGroup", "Market") },
    GroupName { "capability", QT_TRANSLATE_NOOP("AttributeGroup", "Capability") },
    GroupName { "culture", QT_TRANSLATE_NOOP("AttributeGroup", "Culture") },
    GroupName { "commercial", QT_TRANSLATE_NOOP("AttributeGroup", "Commercial") },
    GroupName { "enablement", QT_TRANSLATE_NOOP("AttributeGroup", "Enablement") },
};

QString labelIn(const Vocabulary *vocabulary, const QString &code)
{
    return vocabulary ? vocabulary->labelOf(code) : code;
}
} // namespace

QString displayNumber(double number, const Attribute &attribute, const QLocale &locale)
{
    QLocale written(locale);
    if (attribute.unit == QLatin1String("year"))
        written.setNumberOptions(written.numberOptions() | QLocale::OmitGroupSeparator);
    int decimals = 0;
    for (double scaled = number; decimals < 2 && std::abs(scaled - std::round(scaled)) > 1e-9; scaled *= 10)
        ++decimals;
    if (attribute.type == AttributeType::Money && std::abs(number) >= 1000)
        decimals = 0;
    return written.toString(number, 'f', decimals);
}

QString displayText(const Value &value, const Attribute &attribute, const Schema &schema, const QLocale &locale)
{
    const Vocabulary *vocabulary = schema.vocabulary(attribute.vocabulary);
    if (const double *number = std::get_if<double>(&value)) {
        const QString text = displayNumber(*number, attribute, locale);
        return attribute.type == AttributeType::Percent ? QCoreApplication::translate("ValueText", "%1 %").arg(text)
                                                        : text;
    }
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? QCoreApplication::translate("ValueText", "Yes") : QCoreApplication::translate("ValueText", "No");
    if (const QString *text = std::get_if<QString>(&value))
        return attribute.type == AttributeType::Choice ? labelIn(vocabulary, *text) : *text;
    if (const QDate *date = std::get_if<QDate>(&value))
        return locale.toString(*date, QLocale::ShortFormat);
    if (const Money *money = std::get_if<Money>(&value)) {
        const QString amount = displayNumber(money->amount, attribute, locale);
        return money->currency.isEmpty() ? amount : QStringLiteral("%1 %2").arg(amount, money->currency);
    }
    if (const QStringList *codes = std::get_if<QStringList>(&value)) {
        if (codes->isEmpty())
            return QCoreApplication::translate("ValueText", "None");
        QStringList labels;
        for (const QString &code : *codes)
            labels << labelIn(vocabulary, code);
        return labels.join(QStringLiteral(", "));
    }
    return {};
}

QString groupLabel(const QString &group)
{
    for (const GroupName &name : GroupNames) {
        if (group == QLatin1String(name.key))
            return QCoreApplication::translate("AttributeGroup", name.label);
    }
    if (group.isEmpty())
        return QCoreApplication::translate("AttributeGroup", "More");
    return group.at(0).toUpper() + group.mid(1);
}

QString evidenceText(const Evidence &evidence, const QLocale &locale)
{
    QStringList parts;
    if (evidence.grade != Grade::Ungraded)
        parts << gradeLabel(evidence.grade);
    if (evidence.asOf.isValid())
        parts << locale.toString(evidence.asOf, QLocale::ShortFormat);
    if (!evidence.source.isEmpty())
        parts << evidence.source;
    return parts.join(QStringLiteral(" · "));
}

QString termLabels(const QString &fileText, const Vocabulary *vocabulary)
{
    if (!vocabulary)
        return fileText;
    QStringList labels;
    for (const QString &code : fileText.split(u';'))
        labels << vocabulary->labelOf(code);
    return labels.join(QStringLiteral("; "));
}

QString missingText(const QList<Listing> &listings, const QLocale &locale)
{
    QStringList missing;
    for (const Listing &listing : listings) {
        if (listing.missingSince.isValid())
            missing
                << tr("%1, since %2").arg(listing.system, locale.toString(listing.missingSince, QLocale::ShortFormat));
    }
    return missing.join(QStringLiteral("; "));
}

QString fitText(double fit, const QLocale &locale)
{
    return std::isfinite(fit) ? locale.toString(fit, 'f', 1) : QStringLiteral("–");
}

} // namespace partnerscope
