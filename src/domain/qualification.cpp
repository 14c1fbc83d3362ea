#include "domain/qualification.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace partnerscope {

namespace {
struct RatingName {
    const char *key;
    const char *label;
};
constexpr std::array RatingNames {
    RatingName { "open", QT_TRANSLATE_NOOP("Qualification", "Open") },
    RatingName { "weak", QT_TRANSLATE_NOOP("Qualification", "Weak") },
    RatingName { "partly_met", QT_TRANSLATE_NOOP("Qualification", "Partly met") },
    RatingName { "met", QT_TRANSLATE_NOOP("Qualification", "Met") },
};
constexpr std::array DefaultSubjects {
    QT_TRANSLATE_NOOP("Qualification", "Customer"),
    QT_TRANSLATE_NOOP("Qualification", "Credibility"),
    QT_TRANSLATE_NOOP("Qualification", "Capabilities"),
    QT_TRANSLATE_NOOP("Qualification", "Commitment"),
};
} // namespace

QString checkRatingKey(CheckRating rating)
{
    return QString::fromLatin1(RatingNames.at(static_cast<std::size_t>(rating)).key);
}

QString checkRatingLabel(CheckRating rating)
{
    return QCoreApplication::translate("Qualification", RatingNames.at(static_cast<std::size_t>(rating)).label);
}

CheckRating checkRatingFromKey(const QString &key)
{
    for (std::size_t i = 0; i < RatingNames.size(); ++i) {
        if (key == QLatin1String(RatingNames[i].key))
            return static_cast<CheckRating>(i);
    }
    return CheckRating::Open;
}

CandidateCheck Qualification::check(const QString &subject) const
{
    const auto found = std::ranges::find(checks, subject, &CandidateCheck::subject);
    return found == checks.end() ? CandidateCheck { subject, CheckRating::Open, {}, {}, {} } : *found;
}

void Qualification::setCheck(const CandidateCheck &check)
{
    const auto found = std::ranges::find(checks, check.subject, &CandidateCheck::subject);
    if (found == checks.end()) {
        if (!check.isOpen())
            checks.push_back(check);
    } else if (check.isOpen()) {
        checks.erase(found);
    } else {
        *found = check;
    }
}

bool Qualification::isOverdue(const QDate &today) const
{
    return !nextStep.isEmpty() && nextBy.isValid() && nextBy < today;
}

bool Qualification::isEmpty() const
{
    return checks.empty() && reason.isEmpty() && nextStep.isEmpty() && nextOwner.isEmpty() && !nextBy.isValid();
}

Problems validate(const Qualification &qualification)
{
    Problems problems;
    QSet<QString> seen;
    for (std::size_t i = 0; i < qualification.checks.size(); ++i) {
        const QString &subject = qualification.checks[i].subject;
        if (subject.trimmed().isEmpty())
            problems << Problem { QStringLiteral("checks[%1]").arg(i), tr("What is checked needs a name.") };
        if (seen.contains(subject))
            problems << Problem { QStringLiteral("checks[%1]").arg(i), tr("\"%1\" is rated twice.").arg(subject) };
        seen.insert(subject);
    }
    return problems;
}

QString checkSubjectsSetting()
{
    return QStringLiteral("qualification/checks");
}

QStringList defaultCheckSubjects()
{
    QStringList subjects;
    for (const char *subject : DefaultSubjects)
        subjects << QString::fromLatin1(subject);
    return subjects;
}

QStringList checkSubjects(const QString &setting)
{
    const QStringList subjects = setting.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return subjects.isEmpty() ? defaultCheckSubjects() : subjects;
}

QString checkSubjectLabel(const QString &subject)
{
    return defaultCheckSubjects().contains(subject)
        ? QCoreApplication::translate("Qualification", subject.toLatin1().constData())
        : subject;
}

QStringList checkSubjectsFromText(const QString &text)
{
    QStringList subjects;
    for (const QString &part : text.split(QLatin1Char(','))) {
        QString subject = part.simplified();
        for (const QString &known : defaultCheckSubjects()) {
            if (checkSubjectLabel(known).compare(subject, Qt::CaseInsensitive) == 0)
                subject = known;
        }
        if (!subject.isEmpty() && !subjects.contains(subject, Qt::CaseInsensitive))
            subjects << subject;
    }
    return subjects;
}

} // namespace partnerscope
