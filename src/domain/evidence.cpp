#include "domain/evidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct GradeName {
    Grade grade;
    const char *key;
    const char *label;
};
constexpr std::array GradeNames {
    GradeName { Grade::Verified, "verified", QT_TRANSLATE_NOOP("Grade", "Verified") },
    GradeName { Grade::SelfReported, "self_reported", QT_TRANSLATE_NOOP("Grade", "Self-reported") },
    GradeName { Grade::Estimated, "estimated", QT_TRANSLATE_NOOP("Grade", "Estimated") },
    GradeName { Grade::Ungraded, "ungraded", QT_TRANSLATE_NOOP("Grade", "Ungraded") },
};
} // namespace

QString gradeKey(Grade grade)
{
    return QString::fromLatin1(GradeNames.at(static_cast<std::size_t>(grade)).key);
}

std::optional<Grade> gradeFromKey(const QString &key)
{
    for (const GradeName &name : GradeNames) {
        if (key == QLatin1String(name.key))
            return name.grade;
    }
    return std::nullopt;
}

QString gradeLabel(Grade grade)
{
    return QCoreApplication::translate("Grade", GradeNames.at(static_cast<std::size_t>(grade)).label);
}

int overdueDays(const Evidence &evidence, int freshDays, QDate today)
{
    if (freshDays <= 0 || !evidence.asOf.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, evidence.asOf.daysTo(today) - freshDays));
}

} // namespace partnerscope
