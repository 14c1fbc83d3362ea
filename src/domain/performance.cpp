#include "domain/performance.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace partnerscope {

namespace {
struct Measure {
    const char *key;
    const char *label;
};
constexpr std::array Measures {
    Measure { "sourced_revenue", QT_TRANSLATE_NOOP("Performance", "Partner-sourced revenue") },
    Measure { "influenced_revenue", QT_TRANSLATE_NOOP("Performance", "Influenced revenue") },
    Measure { "deals_registered", QT_TRANSLATE_NOOP("Performance", "Deals registered") },
    Measure { "deals_won", QT_TRANSLATE_NOOP("Performance", "Deals won") },
    Measure { "win_rate", QT_TRANSLATE_NOOP("Performance", "Win rate") },
    Measure { "time_to_first_deal", QT_TRANSLATE_NOOP("Performance", "Days to the first deal") },
    Measure { "certifications_earned", QT_TRANSLATE_NOOP("Performance", "Certifications earned") },
    Measure { "satisfaction", QT_TRANSLATE_NOOP("Performance", "Satisfaction") },
    Measure { "mdf_spent", QT_TRANSLATE_NOOP("Performance", "Market development funds spent") },
    Measure { "support_load", QT_TRANSLATE_NOOP("Performance", "Support cases") },
};
} // namespace

QStringList performanceMeasures()
{
    QStringList keys;
    for (const Measure &measure : Measures)
        keys << QString::fromLatin1(measure.key);
    return keys;
}

QString measureLabel(const QString &measure)
{
    for (const Measure &known : Measures) {
        if (measure == QLatin1String(known.key))
            return QCoreApplication::translate("Performance", known.label);
    }
    return measure;
}

bool isMoneyMeasure(const QString &measure)
{
    return measure == u"sourced_revenue" || measure == u"influenced_revenue" || measure == u"mdf_spent";
}

Problems validate(const Performance &performance)
{
    static const QRegularExpression quarter(QStringLiteral("^\\d{4}-Q[1-4]$"));
    Problems problems;
    if (!performance.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("A result belongs to a company.") };
    if (!quarter.match(performance.quarter).hasMatch())
        problems << Problem { QStringLiteral("quarter"),
                              tr("\"%1\" is not a quarter: write it as 2026-Q1.").arg(performance.quarter) };
    if (!performanceMeasures().contains(performance.measure))
        problems << Problem { QStringLiteral("measure"), tr("\"%1\" is not a measure.").arg(performance.measure) };
    if (!std::isfinite(performance.value))
        problems << Problem { QStringLiteral("value"), tr("The value is not a number.") };
    return problems;
}

} // namespace partnerscope
