#include "insight/health.h"

#include "insight/rankcorrelation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
using Limit = HealthLimit;
using Severity = HealthFinding::Severity;

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
           const HealthRecords &records, const HealthThresholds &thresholds)
        : m_version(version)
        , m_compiled(compiled)
        , m_sheet(sheet)
        , m_records(records)
        , m_limits(thresholds)
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
    /// Companies that have to qualify at least.
    [[nodiscard]] std::size_t fewestThatQualify() const
    {
        const double share = std::ceil(m_limits.share(Limit::LeastQualified) * poolSize() - ScoreEpsilon);
        return std::max(static_cast<std::size_t>(m_limits.count(Limit::FewestQualified)),
                        static_cast<std::size_t>(std::max(share, 0.0)));
    }
    /// Companies that may qualify at most.
    [[nodiscard]] std::size_t mostThatQualify() const
    {
        return static_cast<std::size_t>(m_limits.share(Limit::MostQualified) * poolSize() + ScoreEpsilon);
    }
    /// The bound, to a tenth, from which on no more companies qualify than may; nothing if then too few do.
    [[nodiscard]] std::optional<double> stricterCut() const;
    /// The bound, to a tenth, down to which as many companies qualify as have to; nothing if then too many do.
    [[nodiscard]] std::optional<double> milderCut() const;
    /// Fit of those a bound lets qualify or not.
    [[nodiscard]] std::vector<double> fitsThatCount() const;
    [[nodiscard]] std::vector<RankedColumn> sampledColumns(std::vector<const CompiledProfile::Leaf *> &leaves) const;

    const ProfileVersion &m_version;
    const CompiledProfile &m_compiled;
    const ScoreSheet &m_sheet;
    const HealthRecords &m_records;
    const HealthThresholds &m_limits;
    std::size_t m_qualified = 0;
    std::size_t m_active = 0; ///< criteria that count in the fit
    std::size_t m_gates = 0;
};

std::vector<double> Checks::fitsThatCount() const
{
    std::vector<double> fits;
    for (std::size_t row = 0; row < m_sheet.size(); ++row) {
        if (m_sheet.status[row] >= FitStatus::Firm)
            fits.push_back(m_sheet.fit(row));
    }
    return fits;
}

std::optional<double> Checks::stricterCut() const
{
    std::vector<double> fits = fitsThatCount();
    const std::size_t most = mostThatQualify();
    if (fits.size() <= most)
        return std::nullopt;
    const auto first = fits.begin() + static_cast<std::ptrdiff_t>(most); // the best that has to stay out
    std::ranges::nth_element(fits, first, std::ranges::greater {});
    const double cut = (std::floor(*first * 10) + 1) / 10;
    const auto left = std::ranges::count_if(fits, [&](double fit) { return fit >= cut; });
    if (cut > 100 || static_cast<std::size_t>(left) < fewestThatQualify())
        return std::nullopt;
    return cut;
}

std::optional<double> Checks::milderCut() const
{
    std::vector<double> fits = fitsThatCount();
    const std::size_t fewest = fewestThatQualify();
    if (fits.size() < fewest)
        return std::nullopt;
    const auto last = fits.begin() + static_cast<std::ptrdiff_t>(fewest) - 1; // the last that has to come in
    std::ranges::nth_element(fits, last, std::ranges::greater {});
    const double cut = std::floor(*last * 10) / 10;
    const auto let = std::ranges::count_if(fits, [&](double fit) { return fit >= cut; });
    if (cut <= 0 || static_cast<std::size_t>(let) > mostThatQualify())
        return std::nullopt;
    return cut;
}

HealthFinding Checks::tooBroad() const
{
    const char *key = "too_broad";
    if (m_gates == 0 && static_cast<int>(m_active) < m_limits.count(Limit::FewestCriteria))
        return { QString::fromLatin1(key), tr("Too broad"),
                 tr("There is no must-have and only %n criteria count.", nullptr, static_cast<int>(m_active)),
                 Severity::Warning };
    if (m_sheet.size() == 0)
        return noPool(key, tr("Breadth"));
    const double share = static_cast<double>(m_qualified) / poolSize();
    const QString reason =
        tr("%L1 of %L2 companies qualify (%3 %).").arg(m_qualified).arg(m_sheet.size()).arg(percent(share));
    if (share > m_limits.share(Limit::MostQualified) + ScoreEpsilon)
        return { QString::fromLatin1(key), tr("Too broad"), reason, Severity::Warning, {}, stricterCut() };
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
        if (failing > m_limits.share(Limit::HarshestMust) * poolSize())
            return { QString::fromLatin1(key),
                     title,
                     tr("The must-have \"%1\" alone excludes %2 % of the companies.")
                         .arg(leaf.label, percent(failing / poolSize())),
                     Severity::Warning,
                     { leaf.key } };
    }
    const QString reason = tr("%L1 of %L2 companies qualify.").arg(m_qualified).arg(m_sheet.size());
    return m_qualified < fewestThatQualify()
        ? HealthFinding { QString::fromLatin1(key), title, reason, Severity::Warning, {}, milderCut() }
        : HealthFinding { QString::fromLatin1(key), tr("Real companies qualify"), reason, Severity::Ok };
}

HealthFinding Checks::ignoringCulture() const
{
    const double share = groupWeight("culture");
    const QString reason = tr("Criteria of cultural compatibility carry %1 % of the weight.").arg(percent(share));
    return share < m_limits.share(Limit::LeastCulture) - ScoreEpsilon
        ? HealthFinding { QStringLiteral("ignoring_culture"), tr("Ignoring culture"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("ignoring_culture"), tr("Culture counts"), reason, Severity::Ok };
}

HealthFinding Checks::revenueDriven() const
{
    const double share = groupWeight("profitability");
    const QString reason = tr("Criteria of profitability carry %1 % of the weight.").arg(percent(share));
    return share > m_limits.share(Limit::MostProfitability) + ScoreEpsilon
        ? HealthFinding { QStringLiteral("revenue_driven"), tr("Solely revenue-driven"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("revenue_driven"), tr("Revenue is not everything"), reason, Severity::Ok };
}

HealthFinding Checks::peopleForgotten() const
{
    const QString key = QStringLiteral("people_forgotten");
    if (!m_version.profile.persona)
        return { key, tr("People forgotten"), tr("No partner persona is attached to the profile."), Severity::Warning };
    if (m_records.people == 0)
        return { key, tr("People forgotten"), tr("No contact is recorded that could be compared with the persona."),
                 Severity::Warning };
    return { key, tr("People are part of it"),
             tr("%Ln contacts can be compared with the persona.", nullptr, static_cast<int>(m_records.people)),
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
    return filled < m_limits.count(Limit::FewestAspects)
        ? HealthFinding { QStringLiteral("vague_persona"), tr("Vague persona"), reason, Severity::Warning }
        : HealthFinding { QStringLiteral("vague_persona"), tr("A clear persona"), reason, Severity::Ok };
}

HealthFinding Checks::notMeasurable() const
{
    const char *key = "not_measurable";
    if (m_sheet.size() == 0)
        return noPool(key, tr("Measurable criteria"));
    const double mostUnknown = m_limits.share(Limit::MostUnknown);
    QStringList causes;
    QStringList criteria;
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
        const bool same = least == most && column.knownCount > 1;
        if (unknown > mostUnknown || same)
            criteria << leaf.key;
        if (unknown > mostUnknown)
            causes << tr("\"%1\" is unknown for %2 % of the companies.").arg(leaf.label, percent(unknown));
        else if (same)
            causes << tr("\"%1\" has the same value for everyone.").arg(leaf.label);
    }
    if (causes.isEmpty())
        return {
            QString::fromLatin1(key), tr("Every criterion can be measured"),
            tr("Each has data for at least %1 % of the companies, and tells them apart.").arg(percent(1 - mostUnknown)),
            Severity::Ok
        };
    QString reason = causes.mid(0, MostNamed).join(QLatin1Char(' '));
    if (causes.size() > MostNamed)
        reason += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(causes.size() - MostNamed));
    return { QString::fromLatin1(key), tr("Not measurable"), reason, Severity::Warning, criteria };
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
    QStringList criteria;
    double strongest = 0;
    for (std::size_t a = 0; a < columns.size(); ++a) {
        for (std::size_t b = a + 1; b < columns.size(); ++b) {
            const std::optional<double> rho = spearman(columns[a], columns[b], FewestForCorrelation);
            strongest = std::max(strongest, std::abs(rho.value_or(0)));
            if (!rho || std::abs(*rho) <= m_limits.of(Limit::SameThing))
                continue;
            if (criteria.isEmpty()) { // the lighter of the two could go
                const bool isFirst = leaves[a]->weight < leaves[b]->weight;
                criteria << leaves[isFirst ? a : b]->key << leaves[isFirst ? b : a]->key;
            }
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
    return { QString::fromLatin1(key), tr("Double counting"), reason, Severity::Warning, criteria };
}

HealthFinding Checks::oneCriterionRules() const
{
    const auto heaviest = std::ranges::max_element(m_compiled.leaves, {}, &CompiledProfile::Leaf::weight);
    const double share = weightOf(*heaviest);
    const QString reason = tr("\"%1\" carries the most weight: %2 %.").arg(heaviest->label, percent(share));
    return share > m_limits.share(Limit::HeaviestCriterion) + ScoreEpsilon
        ? HealthFinding { QStringLiteral("one_criterion_rules"),
                          tr("One criterion rules"),
                          reason,
                          Severity::Warning,
                          { heaviest->key } }
        : HealthFinding { QStringLiteral("one_criterion_rules"), tr("No criterion rules alone"), reason, Severity::Ok };
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
    const bool isRule = static_cast<double>(most->waivers.size()) >= m_limits.of(Limit::ManyWaivers);
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
                                   const ScoreSheet &sheet, const HealthRecords &records,
                                   const HealthThresholds &thresholds, QDate today)
{
    const Checks checks(version, compiled, sheet, records, thresholds);
    QList<HealthFinding> findings { checks.tooBroad(),
                                    checks.perfectPartner(),
                                    checks.ignoringCulture(),
                                    checks.revenueDriven(),
                                    checks.peopleForgotten(),
                                    checks.vaguePersona(),
                                    checks.notMeasurable(),
                                    checks.doubleCounting(),
                                    checks.oneCriterionRules(),
                                    staticProfile(version, records.reviewedOn, thresholds, today),
                                    noStepZero(version.profile, records.isHypothesisValidated),
                                    notShared(version, records.signedOffBy),
                                    tooEarly(sheet.size(), records.readiness, thresholds) };
    if (const std::optional<HealthFinding> waivers = checks.waivers())
        findings << *waivers;
    return findings;
}

} // namespace partnerscope
