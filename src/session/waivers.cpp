#include "session/waivers.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace partnerscope {

namespace {
QString labelOfCriterion(const IdealProfile &profile, const QString &key)
{
    for (const LeafRef &leaf : leaves(profile)) {
        if (leaf.criterion->key == key)
            return leaf.criterion->label.isEmpty() ? key : leaf.criterion->label;
    }
    return {};
}

/// As the newest version that has the criterion calls it.
QString labelOf(const Session &session, const QString &profile, const QString &key)
{
    QString label;
    int newest = 0;
    for (const ProfileVersion &version : session.profiles()) {
        if (version.profile.name != profile || version.version < newest)
            continue;
        if (const QString found = labelOfCriterion(version.profile, key); !found.isEmpty()) {
            label = found;
            newest = version.version;
        }
    }
    return label.isEmpty() ? key : label;
}

Result<> requireMustHave(const IdealProfile &profile, const QString &key)
{
    QStringList keys;
    for (const LeafRef &leaf : leaves(profile)) {
        if (!leaf.criterion->must)
            continue;
        if (leaf.criterion->key == key)
            return {};
        keys << leaf.criterion->key;
    }
    return fail(ErrorCode::NotFound,
                keys.isEmpty() ? tr("The profile \"%1\" has no must-have.").arg(profile.name)
                               : tr("The profile \"%1\" has no must-have \"%2\". It has: %3.")
                                     .arg(profile.name, key, keys.join(QStringLiteral(", "))));
}

WaiverLine lineOf(const Session &session, const WaiverRecord &record)
{
    WaiverLine line;
    line.record = record;
    line.waiver = record.effective();
    if (!line.waiver.from.isValid())
        line.waiver.from = record.grantedOn;
    if (const std::optional<std::size_t> row = session.pool()->rowOf(line.waiver.partner))
        line.partner = session.pool()->name(*row);
    line.criterion = labelOf(session, line.waiver.profile, line.waiver.criterion);
    const QDate today = session.clock().today();
    line.isInForce = line.waiver.isInForce(today);
    line.daysLeft = line.isInForce ? today.daysTo(line.waiver.until) : 0;
    return line;
}

/// Tier by fit alone, best 0; −1 for none, or while too little is known.
int tierByFit(const Scores &scores, std::size_t row)
{
    const bool isEnough =
        scores.sheet.hasFit(row) && scores.sheet.known(row) >= scores.compiled.unknown.floor - ScoreEpsilon;
    return isEnough ? plainTier(scores.sheet.tiers, scores.sheet.fit(row)) : -1;
}

/// Whether a must-have is to blame for a row: for one that only caps, if a better tier would be reached without it.
bool standsInTheWay(const CompiledProfile::Leaf &leaf, std::size_t row, int byFit)
{
    const GateResult gate = leaf.column->gate[row];
    if (leaf.capTier < 0 || gate == GateResult::Pass)
        return gate != GateResult::Pass;
    return byFit >= 0 && (gate == GateResult::Unknown || byFit < leaf.capTier);
}

/// How many other must-haves stand in the way of a row if this one is waived.
int othersInTheWay(const CompiledProfile &compiled, const CompiledProfile::Leaf &own, std::size_t row)
{
    return static_cast<int>(std::ranges::count_if(compiled.leaves, [&](const CompiledProfile::Leaf &leaf) {
        if (&leaf == &own || leaf.column->gate.empty())
            return false;
        const GateResult gate = leaf.column->gate[row];
        // A cap above the own one leaves something to gain; below an excluding one any cap does.
        return leaf.capTier < 0 || gate != GateResult::Fail ? gate != GateResult::Pass
                                                            : own.capTier >= 0 && leaf.capTier >= own.capTier;
    }));
}
} // namespace

Result<QList<WaiverLine>> waiverLines(const Session &session, const QString &profile)
{
    const Result<QList<WaiverRecord>> records = session.waivers();
    if (!records)
        return records.failure();
    QList<WaiverLine> lines;
    for (const WaiverRecord &record : *records) {
        if (profile.isEmpty() || record.waiver.profile == profile)
            lines << lineOf(session, record);
    }
    std::ranges::stable_sort(lines, [](const WaiverLine &a, const WaiverLine &b) {
        if (a.isInForce != b.isInForce)
            return a.isInForce;
        return a.isInForce ? a.waiver.until < b.waiver.until : a.waiver.until > b.waiver.until;
    });
    return lines;
}

Result<QList<WaiverLine>> waiversInForce(const Session &session, const QString &profile, PartnerId partner,
                                         const QString &criterion)
{
    Result<QList<WaiverLine>> lines = waiverLines(session, profile);
    if (lines)
        lines->removeIf([&](const WaiverLine &line) {
            return !line.isInForce || line.waiver.partner != partner || line.waiver.criterion != criterion;
        });
    return lines;
}

Result<> grantWaiver(Session &session, const IdealProfile &profile, const Waiver &waiver)
{
    return grantWaivers(session, profile, waiver, { waiver.partner });
}

Result<> grantWaivers(Session &session, const IdealProfile &profile, const Waiver &waiver,
                      const QList<PartnerId> &partners)
{
    if (Result<> there = requireMustHave(profile, waiver.criterion); !there)
        return there;
    if (partners.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("Say for which company the waiver is."));
    const QDate today = session.clock().today();
    QList<Waiver> granted;
    for (const PartnerId partner : partners) {
        Waiver own = waiver;
        own.profile = profile.name;
        own.partner = partner;
        own.from = today;
        own.by = own.by.trimmed();
        own.why = own.why.trimmed();
        if (own.until.isValid() && own.until < today)
            return fail(ErrorCode::InvalidInput, tr("The waiver would have ended before today."));
        Problems problems = validate(own);
        for (Problem &problem : problems)
            problem.place.clear(); // every sentence says which field it means
        if (Result<> complete = toResult(problems); !complete)
            return complete; // before the file is touched at all
        granted << own;
    }
    const QString label = labelOfCriterion(profile, waiver.criterion);
    const std::optional<std::size_t> row = session.pool()->rowOf(partners.first());
    const QString name = partners.size() == 1
        ? tr("Waive %1 for %2").arg(label, row ? session.pool()->name(*row) : QString())
        : tr("Waive %1 for %n companies", nullptr, static_cast<int>(partners.size())).arg(label);
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const Waiver &own : granted) {
            if (const Result<WaiverId> id = edit.grantWaiver(own); !id)
                return id.failure();
        }
        return {};
    });
}

Result<> endWaivers(Session &session, const QList<WaiverLine> &lines, const QDate &day)
{
    for (const WaiverLine &line : lines) {
        if (!line.waiver.until.isValid() || line.waiver.until < day)
            return fail(ErrorCode::Conflict,
                        tr("The waiver of %1 for %2 does not hold any more on %3.")
                            .arg(line.criterion, line.partner, day.toString(Qt::ISODate)));
    }
    const QString name = lines.size() == 1
        ? tr("End the waiver of %1 for %2").arg(lines.first().criterion, lines.first().partner)
        : tr("End %n waiver(s)", nullptr, static_cast<int>(lines.size()));
    return session.edit(name, [&](Edit &edit) -> Result<> {
        for (const WaiverLine &line : lines) {
            if (Result<> ended = edit.endWaiver(line.record.id, day); !ended)
                return ended;
        }
        return {};
    });
}

KeptOutList keptOutBy(const Scores &scores, const QString &criterion, qsizetype limit)
{
    KeptOutList list;
    const auto leaf = std::ranges::find(scores.compiled.leaves, criterion, &CompiledProfile::Leaf::key);
    if (leaf == scores.compiled.leaves.end() || leaf->column->gate.empty())
        return list;
    const std::vector<Tier> &tiers = scores.sheet.tiers;
    if (leaf->capTier >= 0)
        list.cap = tiers[static_cast<std::size_t>(leaf->capTier)].name;
    struct Found {
        std::size_t row;
        int others;
        double fit;
        int byFit;
    };
    std::vector<Found> found;
    for (std::size_t row = 0; row < scores.sheet.size(); ++row) {
        if (leaf->column->gate[row] == GateResult::Pass)
            continue;
        const int byFit = tierByFit(scores, row);
        if (!standsInTheWay(*leaf, row, byFit))
            continue;
        found.push_back({ row, othersInTheWay(scores.compiled, *leaf, row),
                          scores.sheet.hasFit(row) ? scores.sheet.fit(row) : -1, byFit });
        list.returning += found.back().others == 0 ? 1 : 0;
    }
    list.total = static_cast<qsizetype>(found.size());
    const auto shown = static_cast<std::ptrdiff_t>(std::min<qsizetype>(limit, list.total));
    std::ranges::partial_sort(found, found.begin() + shown, [](const Found &a, const Found &b) {
        const bool aReturns = a.others == 0;
        const bool bReturns = b.others == 0;
        return std::tuple(!aReturns, -a.fit, a.row) < std::tuple(!bReturns, -b.fit, b.row);
    });
    for (auto each = found.begin(); each != found.begin() + shown; ++each) {
        KeptOut kept {
            scores.pool->id(each->row), scores.pool->name(each->row), std::nan(""), {}, false, each->others
        };
        kept.isUnknown = leaf->column->gate[each->row] == GateResult::Unknown;
        if (each->fit >= 0)
            kept.fit = each->fit;
        if (each->byFit >= 0)
            kept.tier = tiers[static_cast<std::size_t>(each->byFit)].name;
        list.best << kept;
    }
    return list;
}

} // namespace partnerscope
