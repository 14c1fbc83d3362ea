#include "domain/shortlist.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace partnerscope {

namespace {
struct StatusName {
    const char *key;
    const char *label;
};
constexpr std::array StatusNames {
    StatusName { "proposed", QT_TRANSLATE_NOOP("CandidateStatus", "Proposed") },
    StatusName { "in_check", QT_TRANSLATE_NOOP("CandidateStatus", "In check") },
    StatusName { "approved", QT_TRANSLATE_NOOP("CandidateStatus", "Approved") },
    StatusName { "declined", QT_TRANSLATE_NOOP("CandidateStatus", "Declined") },
};
} // namespace

QString candidateStatusKey(CandidateStatus status)
{
    return QString::fromLatin1(StatusNames.at(static_cast<std::size_t>(status)).key);
}

QString candidateStatusLabel(CandidateStatus status)
{
    return QCoreApplication::translate("CandidateStatus", StatusNames.at(static_cast<std::size_t>(status)).label);
}

CandidateStatus candidateStatusFromKey(const QString &key)
{
    for (std::size_t i = 0; i < StatusNames.size(); ++i) {
        if (key == QLatin1String(StatusNames[i].key))
            return static_cast<CandidateStatus>(i);
    }
    return CandidateStatus::Proposed;
}

Problems validate(const Shortlist &shortlist)
{
    Problems problems;
    if (shortlist.name.trimmed().isEmpty())
        problems << Problem { QStringLiteral("name"), tr("The shortlist needs a name.") };
    QSet<PartnerId> seen;
    for (std::size_t i = 0; i < shortlist.entries.size(); ++i) {
        if (seen.contains(shortlist.entries[i].partner))
            problems << Problem { QStringLiteral("entries[%1]").arg(i), tr("The company is on the list twice.") };
        seen.insert(shortlist.entries[i].partner);
    }
    return problems;
}

} // namespace partnerscope
