#include "content/samplecircle.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Companies that can still be met.
constexpr qsizetype MostRecent = 40;
constexpr double Acquainted = 0.45;
/// A parent is that much larger.
constexpr double ParentFactor = 6;

QString anyOf(Random &random, const QStringList &list)
{
    return list.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(list.size()))));
}

QDate firstOfQuarter(const QString &quarter)
{
    return { quarter.left(4).toInt(), (quarter.right(1).toInt() - 1) * 3 + 1, 1 };
}

/// The first quarter with a deal that was won; empty if there is none.
QString firstWon(const QList<Performance> &results)
{
    QString first;
    for (const Performance &each : results) {
        if (each.measure == u"deals_won" && each.value > 0 && (first.isEmpty() || each.quarter < first))
            first = each.quarter;
    }
    return first;
}
} // namespace

SampleCircle::SampleCircle(const SampleSeeds &seeds, QHash<QString, QString> profiles, QDate today)
    : m_seeds(seeds)
    , m_profiles(std::move(profiles))
    , m_today(today)
{
}

bool SampleCircle::sellsProducts(const Member &member) const
{
    return m_seeds.kinds[member.kind].types.contains(u"integration");
}

std::optional<Relation> SampleCircle::between(Random &random, const Member &one, const Member &other) const
{
    Relation relation;
    relation.partner = one.id;
    relation.other = other.id;
    relation.since = m_today.addDays(-60 - static_cast<qint64>(random.below(1400)));
    const bool isNear = one.country == other.country;
    if (isNear && one.kind == other.kind && one.employees > ParentFactor * other.employees && random.chance(0.5)) {
        relation.kind = RelationKind::ParentOf;
    } else if (isNear && one.kind == other.kind) {
        relation.kind = RelationKind::CompetesWith;
        relation.since = {};
    } else if (sellsProducts(one) != sellsProducts(other) && random.chance(0.6)) {
        relation.kind = RelationKind::Resells;
        if (sellsProducts(one))
            std::swap(relation.partner, relation.other);
    } else if (sellsProducts(one) || sellsProducts(other)) {
        relation.kind = RelationKind::IntegratesWith;
    } else {
        return std::nullopt;
    }
    return relation;
}

QList<Relation> SampleCircle::relations(Random &random, const SampleCompany &company, PartnerId id)
{
    const Member member { id, company.kind, company.country, company.employees };
    QList<Relation> found;
    for (const Member &other : std::as_const(m_recent)) {
        if (found.size() == 2 || !random.chance(Acquainted))
            continue;
        // The larger one may be the parent, whichever came first.
        const bool isLarger = member.employees >= other.employees;
        if (const std::optional<Relation> met = between(random, isLarger ? member : other, isLarger ? other : member))
            found << *met;
    }
    m_recent << member;
    if (m_recent.size() > MostRecent)
        m_recent.removeFirst();
    return found;
}

QList<Note> SampleCircle::notes(Random &random, const Engagement &engagement) const
{
    QList<Note> notes;
    const std::uint64_t count = random.chance(0.55) ? 1 + random.below(2) : 0;
    const QDate from = engagement.agreedOn.isValid() ? engagement.agreedOn : m_today.addDays(-300);
    const qint64 span = std::max<qint64>(from.daysTo(m_today) - 2, 1);
    QStringList texts = m_seeds.people.notes;
    for (std::uint64_t i = 0; i < count; ++i) {
        const QString text = anyOf(random, texts);
        texts.removeAll(text);
        const QDate day = from.addDays(1 + static_cast<qint64>(random.below(static_cast<std::uint64_t>(span))));
        notes << Note { {}, engagement.partner, text, engagement.owner, QDateTime(day, QTime(15, 20), Qt::UTC) };
    }
    return notes;
}

std::optional<Recruitment> SampleCircle::recruitment(Random &random, const SampleCompany &company,
                                                     const Engagement &engagement,
                                                     const QList<Performance> &results) const
{
    const QString profile = m_profiles.value(engagement.type);
    // The profiles are not older than the program; not everybody was recorded.
    if (profile.isEmpty() || !engagement.agreedOn.isValid() || !random.chance(0.8))
        return std::nullopt;
    Recruitment recruitment;
    recruitment.partner = engagement.partner;
    recruitment.profile = profile;
    recruitment.version = 1;
    recruitment.recruitedOn = engagement.agreedOn;
    if (const QString quarter = firstWon(results); !quarter.isEmpty()) {
        const QDate won = firstOfQuarter(quarter).addDays(static_cast<qint64>(random.below(85)));
        recruitment.firstDealOn = std::max(won, engagement.agreedOn.addDays(20));
    }
    if (random.chance(0.15)) // recruited, and nothing written down since
        return Recruitment { {}, engagement.partner, profile, 1, engagement.agreedOn, {}, {}, {}, {} };
    recruitment.active = !engagement.endedOn.isValid();
    const double quality = company.traits.quality();
    if (random.chance(0.75))
        recruitment.satisfaction = std::round(std::clamp(74 + 8 * quality + 6 * random.normal(), 20.0, 99.0));
    if (random.chance(0.8))
        recruitment.enablementCost =
            Money { std::round(std::exp(9.2 + 0.25 * company.traits.size + 0.35 * random.normal()) / 100) * 100,
                    QStringLiteral("EUR") };
    return recruitment;
}

} // namespace partnerscope
