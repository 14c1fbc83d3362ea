#include "insight/health.h"

#include "insight/rankcorrelation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using Severity = HealthFinding::Severity;

// The field's thresholds (domain.md 5).
constexpr double BroadShare = 0.6;
constexpr std::size_t FewCriteria = 5;
constexpr double RareShare = 0.01;
constexpr std::size_t FewCompanies = 3;
constexpr std::size_t ManyWaivers = 5; ///< of one must-have, from which on it is not meant
constexpr double HarshGateShare = 0.9;
constexpr double LeastCulture = 0.1;
constexpr double MostRevenue = 0.5;
constexpr int EnoughAspects = 5;
constexpr double MostUnknown = 0.7;
constexpr double SameThing = 0.9;
constexpr double RulingWeight = 0.4;
constexpr int LongestReviewMonths = 12;

constexpr std::size_t FewestForCorrelation = 10; ///< below, a high rank correlation is often chance
constexpr std::size_t MostSampled = 20'000;      ///< rows looked at for correlations
constexpr std::size_t MostSteps = 50'000'000;    ///< pairs × rows looked at for correlations
constexpr qsizetype MostNamed = 3;               ///< criteria named in a reason

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0);
}

/// One check per function, each over the same facts.
class Checks
{
    Q_DECLARE_TR_FUNCTIONS(ProfileHealth)

public:
    Checks(const ProfileVersion &version, const CompiledProfile &compiled, const ScoreSheet &sheet,
           std::size_t contacts, QDate today)
        : m_version(version)
        , m_compiled(compiled)
        , m_sheet(sheet)
        , m_contacts(contacts)
        , m_today(today)
    {
        for (std::size_t row = 0; row < sheet.size(); ++row)
            m_qualified += sheet.qualifies(row);
        for (const CompiledProfile::Leaf &leaf : compiled.leaves) {
            m_active += leaf.weight > 0;
            m_gates += !leaf.column->gate.empty() || isGateWithoutRows(leaf);
        }
    }

    [[nodiscard]] HealthFinding tooBroad() const;
    [[nodiscard]] HealthFinding perfectPartner() const;
    [[nodiscard]] HealthFinding ignoringCulture() const;
    [[nodiscard]] HealthFinding revenueDriven() const;
    [[nodiscard]] HealthFinding peopleForgotten() const;
    [[nodiscard]] HealthFinding vaguePersona() const;
    [[nodiscard]] HealthFinding notMeasurable() const;
    [[nodiscard]] HealthFinding doubleCounting() const;
    [[nodiscard]] HealthFinding oneCriterionRules() const;
    [[nodiscard]] HealthFinding staticProfile() const;
    [[nodiscard]] HealthFinding noStepZero() const;
    /// Nothing while no must-have is waived.
    [[nodiscard]] std::optional<HealthFinding> waivers() const;

private:
    [[nodiscard]] bool isGateWithoutRows(const CompiledProfile::Leaf &leaf) const
    {
        const Criterion *criterion = criterionAt(m_version.profile, leaf.path);
        return m_compiled.rows == 0 && criterion && criterion->must;
    }
    [[nodiscard]] double weightOf(const CompiledProfile::Leaf &leaf) const
    {
        return static_cast<double>(leaf.weight) / static_cast<double>(m_compiled.weightSum);
    }
    [[nodiscard]] double groupWeight(const char *group) const
    {
        double sum = 0;
        for (const CompiledProfile::Leaf &leaf : m_compiled.leaves)
            sum += leaf.group == QLatin1String(group) ? weightOf(leaf) : 0;
        return sum;
    }
    [[nodiscard]] double poolSize() const { return static_cast<double>(m_sheet.size()); }
    [[nodiscard]] static HealthFinding noPool(const char *key, const QString &title)
    {
        return { QString::fromLatin1(key), title, tr("There are no companies yet to check this with."),
                 Severity::Info };
    }
    [[nodiscard]] std::vector<RankedColumn> sampledColumns(std::vector<const CompiledProfile::Leaf *> &leaves) const;

    const ProfileVersion &m_version;
    const CompiledProfile &m_compiled;
    const ScoreSheet &m_sheet;
    std::size_t m_contacts;
    QDate m_today;
    std::size_t m_qualified = 0;
    std::size_t m_active = 0; ///< criteria that count in the fit
    std::size_t m_gates = 0;
};

HealthFinding Checks::tooBroad() const
{
    const char *key = "too_broad";
    if (m_gates == 0 && m_active < FewCriteria)
        return { QString::fromLatin1(key), tr("Too broad"),
                 tr("There is no must-have and only %n criteria count.", nullptr, static_cast<int>(m_active)),
                 Severity::Warning };
    if (m_sheet.size() == 0)
        return noPool(key, tr("Breadth"));
    const double share = static_cast<double>(m_qualified) / poolSize();
    const QString reason =
        tr("%L1 of %L2 companies qualify (%3 %).").arg(m_qualified).arg(m_sheet.size()).arg(percent(share));
    if (share > BroadShare)
        return { QString::fromLatin1(key), tr("Too broad"), reason, Severity::Warning };
    return { QString::fromLatin1(key), tr("Selective enough"), reason, Severity::Ok };
}

HealthFinding Checks::perfectPartner() const
{
    const char *key = "perfect_partner";
    if (m_sheet.size() == 0)
        return noPool(key, tr("Reachable partners"));
    const QString title = tr("The perfect-partner trap");
    for (const CompiledProfile::Leaf &leaf : m_compiled.leaves) {
        if (leaf.capTier >= 0 || leaf.column->gate.empty())
            continue;
        // By the facts: letting companies off does not make the must-have easier to meet.
        const auto waived =
            std::ranges::count(leaf.column->waived, GateResult::Fail, &std::pair<std::uint32_t, GateResult>::second);
        const auto failing = static_cast<double>(std::ranges::count(leaf.column->gate, GateResult::Fail) + waived);
        if (failing > HarshGateShare * poolSize())
            return { QString::fromLatin1(key), title,
                     tr("The must-have \"%1\" alone excludes %2 % of the companies.")
                         .arg(leaf.label, percent(failing / poolSize())),
                     Severity::Warning };
    }
    const QString reason = tr("%L1 of %L2 companies qualify.").arg(m_qualified).arg(m_sheet.size());
    const bool rare = m_qualified < FewCompanies || static_cast<double>(m_qualified) < RareShare * poolSize();
    return rare ? HealthFinding { QString::fromLatin1(key), title, reason, Severity::Warning }
                : HealthFinding { QString::fromLatin1(key), tr("Real companies qualify"), reason, Severity::Ok };
}

HealthFinding Checks::ignoringCulture() const
{
    const double share = groupWeight("culture");
    const QString reason = tr("Criteria of cultural compatibility carry %1 % of the weight.").arg(percent(share));
    return share < LeastCulture - ScoreEpsilon
        ? HealthFinding { QStringLiteral("ignoring_culture"), tr("Ignoring culture"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("ignoring_culture"), tr("Culture counts"), reason, Severity::Ok };
}

HealthFinding Checks::revenueDriven() const
{
    const double share = groupWeight("profitability");
    const QString reason = tr("Criteria of profitability carry %1 % of the weight.").arg(percent(share));
    return share > MostRevenue + ScoreEpsilon
        ? HealthFinding { QStringLiteral("revenue_driven"), tr("Solely revenue-driven"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("revenue_driven"), tr("Revenue is not everything"), reason, Severity::Ok };
}

HealthFinding Checks::peopleForgotten() const
{
    const QString key = QStringLiteral("people_forgotten");
    if (!m_version.profile.persona)
        return { key, tr("People forgotten"), tr("No partner persona is attached to the profile."), Severity::Warning };
    if (m_contacts == 0)
        return { key, tr("People forgotten"), tr("No contact is recorded that could be compared with the persona."),
                 Severity::Warning };
    return { key, tr("People are part of it"),
             tr("%Ln contacts can be compared with the persona.", nullptr, static_cast<int>(m_contacts)),
             Severity::Ok };
}

HealthFinding Checks::vaguePersona() const
{
    int filled = 0;
    constexpr int aspects = 8;
    if (m_version.profile.persona) {
        const PersonTraits &traits = m_version.profile.persona->traits;
        for (const QString &trait : { traits.role, traits.seniority, traits.vision, traits.collaboration,
                                      traits.successMeasure, traits.experience, traits.leadershipAccess })
            filled += trait.trimmed().isEmpty() ? 0 : 1;
        filled += traits.sponsor ? 1 : 0;
    }
    const QString reason = tr("%1 of %2 aspects of the persona are filled in.").arg(filled).arg(aspects);
    return filled < EnoughAspects
        ? HealthFinding { QStringLiteral("vague_persona"), tr("Vague persona"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("vague_persona"), tr("A clear persona"), reason, Severity::Ok };
}

HealthFinding Checks::notMeasurable() const
{
    const char *key = "not_measurable";
    if (m_sheet.size() == 0)
        return noPool(key, tr("Measurable criteria"));
    QStringList causes;
    for (const CompiledProfile::Leaf &leaf : m_compiled.leaves) {
        if (leaf.weight == 0)
            continue;
        const CompiledCriterion &column = *leaf.column;
        const double unknown = 1 - static_cast<double>(column.knownCount) / poolSize();
        std::uint32_t least = ValueUnknown;
        std::uint32_t most = 0;
        for (const std::uint32_t value : column.values) {
            least = std::min(least, value);
            most = value == ValueUnknown ? most : std::max(most, value);
        }
        if (unknown > MostUnknown)
            causes << tr("\"%1\" is unknown for %2 % of the companies.").arg(leaf.label, percent(unknown));
        else if (least == most && column.knownCount > 1)
            causes << tr("\"%1\" has the same value for everyone.").arg(leaf.label);
    }
    if (causes.isEmpty())
        return {
            QString::fromLatin1(key), tr("Every criterion can be measured"),
            tr("Each has data for at least %1 % of the companies, and tells them apart.").arg(percent(1 - MostUnknown)),
            Severity::Ok
        };
    QString reason = causes.mid(0, MostNamed).join(QLatin1Char(' '));
    if (causes.size() > MostNamed)
        reason += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(causes.size() - MostNamed));
    return { QString::fromLatin1(key), tr("Not measurable"), reason, Severity::Warning };
}

std::vector<RankedColumn> Checks::sampledColumns(std::vector<const CompiledProfile::Leaf *> &leaves) const
{
    for (const CompiledProfile::Leaf &leaf : m_compiled.leaves) {
        if (leaf.weight > 0)
            leaves.push_back(&leaf);
    }
    const std::size_t pairs = std::max<std::size_t>(1, leaves.size() * leaves.size() / 2);
    const std::size_t wanted = std::clamp<std::size_t>(MostSteps / pairs, 500, MostSampled);
    const std::size_t stride = std::max<std::size_t>(1, (m_sheet.size() + wanted - 1) / wanted);
    std::vector<RankedColumn> columns;
    for (const CompiledProfile::Leaf *leaf : leaves) {
        std::vector<std::uint32_t> values;
        for (std::size_t row = 0; row < m_sheet.size(); row += stride)
            values.push_back(leaf->column->values[row]);
        columns.push_back(rankedColumn(std::move(values)));
    }
    return columns;
}

HealthFinding Checks::doubleCounting() const
{
    const char *key = "double_counting";
    if (m_sheet.size() == 0)
        return noPool(key, tr("Double counting"));
    std::vector<const CompiledProfile::Leaf *> leaves;
    const std::vector<RankedColumn> columns = sampledColumns(leaves);
    QStringList pairs;
    double strongest = 0;
    for (std::size_t a = 0; a < columns.size(); ++a) {
        for (std::size_t b = a + 1; b < columns.size(); ++b) {
            const std::optional<double> rho = spearman(columns[a], columns[b], FewestForCorrelation);
            strongest = std::max(strongest, std::abs(rho.value_or(0)));
            if (rho && std::abs(*rho) > SameThing)
                pairs << tr("\"%1\" and \"%2\" move together (rank correlation %3).")
                             .arg(leaves[a]->label, leaves[b]->label, QLocale().toString(*rho, 'f', 2));
        }
    }
    if (pairs.isEmpty())
        return {
            QString::fromLatin1(key), tr("Nothing is counted twice"),
            tr("The strongest rank correlation between two criteria is %1.").arg(QLocale().toString(strongest, 'f', 2)),
            Severity::Ok
        };
    QString reason = pairs.mid(0, MostNamed).join(QLatin1Char(' '));
    if (pairs.size() > MostNamed)
        reason += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(pairs.size() - MostNamed));
    return { QString::fromLatin1(key), tr("Double counting"), reason, Severity::Warning };
}

HealthFinding Checks::oneCriterionRules() const
{
    const auto heaviest = std::ranges::max_element(m_compiled.leaves, {}, &CompiledProfile::Leaf::weight);
    const double share = weightOf(*heaviest);
    const QString reason = tr("\"%1\" carries the most weight: %2 %.").arg(heaviest->label, percent(share));
    return share > RulingWeight + ScoreEpsilon
        ? HealthFinding { QStringLiteral("one_criterion_rules"), tr("One criterion rules"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("one_criterion_rules"), tr("No criterion rules alone"), reason, Severity::Ok };
}

HealthFinding Checks::staticProfile() const
{
    const QString key = QStringLiteral("static_profile");
    const QDate last = m_version.approvedOn.isValid() ? m_version.approvedOn : m_version.changedAt.date();
    if (!last.isValid())
        return { key, tr("Not reviewed yet"),
                 tr("The profile has neither been changed nor approved since it was made."), Severity::Info };
    const int months = std::min(m_version.profile.reviewMonths.value_or(LongestReviewMonths), LongestReviewMonths);
    const QDate due = last.addMonths(months);
    if (due < m_today)
        return { key, tr("Static profile"),
                 tr("The last review was on %1; the next was due on %2.")
                     .arg(QLocale().toString(last, QLocale::ShortFormat),
                          QLocale().toString(due, QLocale::ShortFormat)),
                 Severity::Warning };
    return { key, tr("Reviewed in time"),
             tr("The next review is due on %1.").arg(QLocale().toString(due, QLocale::ShortFormat)), Severity::Ok };
}

HealthFinding Checks::noStepZero() const
{
    const QString key = QStringLiteral("no_step_zero");
    const std::optional<CustomerProfile> &customers = m_version.profile.customerProfile;
    if (!customers || customers->isEmpty())
        return { key, tr("No step zero"), tr("No ideal customer profile is linked: whom we sell to is not stated."),
                 Severity::Warning };
    const std::size_t terms = customers->regions.size() + customers->industries.size() + customers->segments.size();
    return { key, tr("It is known whom we sell to"),
             tr("The ideal customer profile weighs %n terms.", nullptr, static_cast<int>(terms)), Severity::Ok };
}

std::optional<HealthFinding> Checks::waivers() const
{
    std::size_t all = 0;
    const CompiledProfile::Leaf *most = nullptr;
    for (const CompiledProfile::Leaf &leaf : m_compiled.leaves) {
        all += leaf.waivers.size();
        if (!leaf.waivers.empty() && (!most || leaf.waivers.size() > most->waivers.size()))
            most = &leaf;
    }
    if (!most)
        return std::nullopt;
    const bool isRule = most->waivers.size() >= ManyWaivers;
    const QString reason =
        tr("%n waiver(s) of must-haves are in force, most of them of \"%1\".", nullptr, static_cast<int>(all))
            .arg(most->label);
    return HealthFinding { QStringLiteral("waivers"),
                           isRule ? tr("Waivers have become the rule") : tr("Must-haves are waived"), reason,
                           isRule ? Severity::Warning : Severity::Info };
}

struct ProfilesInForce {
    Q_DECLARE_TR_FUNCTIONS(ProfileHealth)
};
} // namespace

HealthFinding oneInForce(const ProfileVersion &version, const QList<ProfileVersion> &all)
{
    const QString key = QStringLiteral("one_in_force");
    const auto kindOf = [](const ProfileVersion &each) {
        return std::pair(each.profile.type, each.profile.variant.simplified().toCaseFolded());
    };
    QStringList rivals;
    for (const ProfileVersion &other : all) {
        if (other.status == ProfileStatus::Approved && other.profile.name != version.profile.name
            && kindOf(other) == kindOf(version))
            rivals << QStringLiteral("\"%1\"").arg(other.profile.name);
    }
    if (version.status == ProfileStatus::Approved && !rivals.isEmpty())
        return { key, ProfilesInForce::tr("Two profiles of one type"),
                 ProfilesInForce::tr("In force for the same type and variant: %1. Retire one, or give it a variant.")
                     .arg(rivals.join(QStringLiteral(", "))),
                 Severity::Warning };
    return { key, ProfilesInForce::tr("The only one of its type"),
             ProfilesInForce::tr("No other profile is in force for the same type and variant."), Severity::Ok };
}

QList<HealthFinding> profileHealth(const ProfileVersion &version, const CompiledProfile &compiled,
                                   const ScoreSheet &sheet, const Pool &pool, std::size_t contacts, QDate today)
{
    Q_ASSERT(pool.size() == sheet.size());
    const Checks checks(version, compiled, sheet, contacts, today);
    QList<HealthFinding> findings { checks.tooBroad(),      checks.perfectPartner(),  checks.ignoringCulture(),
                                    checks.revenueDriven(), checks.peopleForgotten(), checks.vaguePersona(),
                                    checks.notMeasurable(), checks.doubleCounting(),  checks.oneCriterionRules(),
                                    checks.staticProfile(), checks.noStepZero() };
    if (const std::optional<HealthFinding> waivers = checks.waivers())
        findings << *waivers;
    return findings;
}

} // namespace partnerscope
