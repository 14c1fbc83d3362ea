#include "domain/contact.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace partnerscope {

namespace {
Problems validate(const PersonTraits &traits)
{
    Problems problems;
    if (!traits.seniority.isEmpty() && !seniorityKeys().contains(traits.seniority))
        problems << Problem {
            QStringLiteral("seniority"),
            tr("\"%1\" is not a seniority: use %2.").arg(traits.seniority, seniorityKeys().join(QStringLiteral(", ")))
        };
    if (!traits.experience.isEmpty() && !experienceKeys().contains(traits.experience))
        problems << Problem { QStringLiteral("experience"),
                              tr("\"%1\" is not an experience: use %2.")
                                  .arg(traits.experience, experienceKeys().join(QStringLiteral(", "))) };
    return problems;
}

/// Words that carry meaning: letters and digits, case folded, three characters or more.
QSet<QString> words(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> result;
    for (const QString &word : text.toCaseFolded().split(separators, Qt::SkipEmptyParts)) {
        if (word.size() > 2)
            result.insert(word);
    }
    return result;
}

/// Adds one aspect to the running sum; `share` in [0, 1].
struct Tally {
    double sum = 0;
    int compared = 0;
    int asked = 0;

    void ordered(const QString &wanted, const QString &has, const QStringList &levels)
    {
        if (wanted.isEmpty())
            return;
        ++asked;
        const qsizetype want = levels.indexOf(wanted);
        const qsizetype is = levels.indexOf(has);
        if (want < 0 || is < 0)
            return;
        ++compared;
        sum += is >= want ? 1.0 : 1.0 - static_cast<double>(want - is) / static_cast<double>(levels.size());
    }
    void text(const QString &wanted, const QString &has)
    {
        const QSet<QString> want = words(wanted);
        if (want.isEmpty())
            return;
        ++asked;
        const QSet<QString> is = words(has);
        if (is.isEmpty())
            return;
        ++compared;
        sum += static_cast<double>((QSet<QString>(want) & is).size()) / static_cast<double>(want.size());
    }
};
} // namespace

QStringList seniorityKeys()
{
    return { QStringLiteral("individual"), QStringLiteral("manager"), QStringLiteral("director"),
             QStringLiteral("vice_president"), QStringLiteral("executive") };
}

QStringList experienceKeys()
{
    return { QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("proven") };
}

PersonaFit personaFit(const Persona &persona, const Contact &contact)
{
    const PersonTraits &want = persona.traits;
    const PersonTraits &is = contact.traits;
    Tally tally;
    tally.text(want.role, is.role);
    tally.ordered(want.seniority, is.seniority, seniorityKeys());
    tally.text(want.vision, is.vision);
    tally.text(want.collaboration, is.collaboration);
    tally.text(want.successMeasure, is.successMeasure);
    tally.ordered(want.experience, is.experience, experienceKeys());
    tally.text(want.leadershipAccess, is.leadershipAccess);
    if (want.sponsor) {
        ++tally.asked;
        if (is.sponsor) {
            ++tally.compared;
            tally.sum += *is.sponsor || !*want.sponsor ? 1.0 : 0.0;
        }
    }
    return { tally.compared ? 100.0 * tally.sum / tally.compared : 0.0, tally.compared, tally.asked };
}

Problems validate(const Contact &contact)
{
    Problems problems = validate(contact.traits);
    if (contact.name.trimmed().isEmpty())
        problems << Problem { QStringLiteral("name"), tr("A person needs a name.") };
    if (!contact.partner.isValid())
        problems << Problem { QStringLiteral("partner"), tr("A person belongs to a company.") };
    return problems;
}

Problems validate(const Persona &persona)
{
    Problems problems = validate(persona.traits);
    if (persona.name.trimmed().isEmpty())
        problems << Problem { QStringLiteral("name"), tr("A persona needs a name.") };
    return problems;
}

} // namespace partnerscope
