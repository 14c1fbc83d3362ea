#include "app/command.h"
#include "app/sharedoptions.h"
#include "base/text.h"
#include "session/tierexports.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace partnerscope {

namespace {

Result<bool> wantsJson(const Arguments &arguments)
{
    const Result<QString> format = arguments.format();
    if (!format)
        return format.failure();
    return *format == QLatin1String("json");
}

void tellSummary(const ReviewedTiers &reviewed)
{
    const TierReview &review = reviewed.review;
    for (const TierReview::Count &count : review.counts)
        tell(tr("%1: %2 before, %3 now, %4 with all proposals")
                 .arg(count.tier.isEmpty() ? tr("no tier") : count.tier)
                 .arg(count.before)
                 .arg(count.now)
                 .arg(count.after));
    tell(tr("Open proposals: %1. Close to the next tier: %2. Not evaluated yet: %3.")
             .arg(review.proposed())
             .arg(review.nearMisses.size())
             .arg(review.notEvaluated));
}

/// Finds out before an edit begins whether its result can be written, so that a call that cannot end well does not even
/// open the workspace's log.
Result<> tryOutput(const Arguments &arguments, const QByteArray &bytes)
{
    if (!arguments.has("output"))
        return {};
    const QString path = arguments.text("output");
    const bool isInput = QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(arguments.positions().first());
    QSaveFile probe(path);
    if (!isInput && probe.open(QIODevice::WriteOnly)) {
        probe.cancelWriting();
        return {};
    }
    return writeOutput(arguments, path, bytes);
}

/// Nothing is written: the same review over a workspace that is only read.
Result<int> dryRun(const Arguments &arguments, bool json, const std::optional<QDate> &day)
{
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    Session &session = *scored->session;
    const Result<ReviewedTiers> reviewed =
        reviewTiers(session, scored->scores->version, day.value_or(session.clock().today()));
    if (!reviewed)
        return reviewed.failure();
    tellHistory(session, reviewed->review.day);
    tellSummary(*reviewed);
    const Result<> delivered = deliver(arguments, json ? tierReviewJson(*reviewed) : tierReviewCsv(*reviewed));
    return delivered ? Result<int>(Done) : Result<int>(delivered.failure());
}

Result<int> runReview(const Arguments &arguments)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return json.failure();
    const Result<QDate> day = arguments.day("as-of");
    if (!day)
        return day.failure();
    const std::optional<QDate> asked = day->isValid() ? std::optional(*day) : std::nullopt;
    if (arguments.has("dry-run"))
        return dryRun(arguments, *json, asked);
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<ReviewedTiers> reviewed =
        reviewTiers(**session, *version, asked.value_or((*session)->clock().today()));
    if (!reviewed)
        return reviewed.failure();
    const QByteArray bytes = *json ? tierReviewJson(*reviewed) : tierReviewCsv(*reviewed);
    if (const Result<> writable = tryOutput(arguments, bytes); !writable)
        return writable.failure();
    const Result<> kept = keepTierReview(**session, *reviewed, [&] { return deliver(arguments, bytes); });
    if (!kept)
        return kept.failure();
    tellHistory(**session, reviewed->review.day);
    tellSummary(*reviewed);
    const Result<> closed = (*session)->close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

Result<int> runList(const Arguments &arguments)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return json.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    const QString profile = scored->scores->version.profile.name;
    const Result<TierRecords> records = tierRecords(*scored->session, profile);
    if (!records)
        return records.failure();
    const HeldTiers held { scored->scores, records->standings, records->pending() };
    return deliverScored(arguments, *scored, *json ? heldTiersJson(held) : heldTiersCsv(held));
}

Result<QList<TierProposal>> chosenProposals(const Arguments &arguments, const Session &session, const QString &profile)
{
    if (arguments.has("all") == arguments.has("partner"))
        return wrongWords(tr("Give either --partner or --all."));
    Result<QList<TierProposal>> open = session.tierProposals(profile, ProposalState::Proposed);
    if (!open || arguments.has("all"))
        return open;
    const Result<PartnerId> partner = partnerNamed(*session.pool(), arguments.text("partner"));
    if (!partner)
        return partner.failure();
    open->removeIf([&](const TierProposal &proposal) { return proposal.partner != *partner; });
    if (open->isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("No change of tier is proposed for \"%1\".").arg(arguments.text("partner")));
    return open;
}

Result<int> decide(const Arguments &arguments, TierDecision::Kind kind)
{
    if (arguments.has("tier") && !(arguments.has("partner") && arguments.has("reason")))
        return wrongWords(tr("--tier decides otherwise than proposed: it needs --partner and --reason."));
    const Result<std::unique_ptr<Session>> session = openForWriting(arguments.positions().first());
    if (!session)
        return session.failure();
    const Result<ProfileVersion> version = (*session)->findProfile(arguments.text("profile"));
    if (!version)
        return version.failure();
    const Result<QList<TierProposal>> chosen = chosenProposals(arguments, **session, version->profile.name);
    if (!chosen)
        return chosen.failure();
    (*session)->setAuthor(arguments.text("by", qEnvironmentVariable("USER", tr("Someone"))));
    TierDecision decision;
    decision.kind = arguments.has("tier") ? TierDecision::Kind::Override : kind;
    decision.tier = arguments.text("tier");
    decision.reason = arguments.text("reason");
    const Result<> decided = decideTiers(**session, *version, *chosen, decision);
    if (!decided)
        return decided.failure();
    tell(kind == TierDecision::Kind::Approve ? tr("Approved: %1.").arg(chosen->size())
                                             : tr("Rejected: %1.").arg(chosen->size()));
    const Result<> closed = (*session)->close();
    return closed ? Result<int>(Done) : Result<int>(closed.failure());
}

/// The version an end of a movement is measured with: the named one, else the one in force on that day, else that of
/// the other end.
Result<ProfileVersion> versionAt(const Scored &scored, const Arguments &arguments, const QDate &day)
{
    const ProfileVersion &named = scored.scores->version;
    if (arguments.text("profile") != named.profile.name)
        return named;
    const ProfileVersion *inForce = versionInForce(*scored.session, named.profile.name, day);
    return inForce ? *inForce : named;
}

Result<int> runMovement(const Arguments &arguments)
{
    const Result<bool> json = wantsJson(arguments);
    if (!json)
        return json.failure();
    const Result<QDate> from = arguments.day("from");
    const Result<QDate> to = arguments.day("to");
    if (!from || !to)
        return from ? to.failure() : from.failure();
    const Result<Scored> scored = scoreWorkspace(arguments);
    if (!scored)
        return scored.failure();
    Session &session = *scored->session;
    const QDate last = to->isValid() ? *to : session.clock().today();
    const Result<ProfileVersion> before = arguments.has("from-profile")
        ? session.findProfile(arguments.text("from-profile"))
        : versionAt(*scored, arguments, *from);
    const Result<ProfileVersion> after = versionAt(*scored, arguments, last);
    if (!before || !after)
        return before ? after.failure() : before.failure();
    const Result<ScoreMovements> movements = scoreMovements(session, *before, *from, *after, last);
    if (!movements)
        return movements.failure();
    tellHistory(session, *from);
    tell(tr("From version %1 to version %2.").arg(before->version).arg(after->version));
    if (!arguments.has("partner"))
        return deliverScored(arguments, *scored, *json ? movementsJson(*movements) : movementsCsv(*movements));
    const Result<PartnerId> partner = partnerNamed(*session.pool(), arguments.text("partner"));
    if (!partner)
        return partner.failure();
    const Result<Movement> movement = movements->study.of(*partner);
    if (!movement)
        return movement.failure();
    return deliverScored(arguments, *scored,
                         *json ? movementJson(arguments.text("partner"), *movement) : movementCsv(*movement));
}

/// Reads one figure of the rule from an option.
template <typename T>
Result<> takeNumber(const Arguments &arguments, const char *option, double scale, T &value)
{
    if (!arguments.has(option))
        return {};
    bool ok = false;
    const double number = arguments.text(option).toDouble(&ok);
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e9;
    if (!ok || !std::isfinite(number) || (std::is_integral_v<T> && !isWhole))
        return wrongWords(tr("--%1 is a number, not \"%2\".").arg(QLatin1String(option), arguments.text(option)));
    value = static_cast<T>(number / scale);
    return {};
}

QByteArray ruleLines(const TierRule &rule)
{
    const auto line = [](const char *name, const QString &value) -> QByteArray {
        return QByteArray(name) + '\t' + value.toUtf8() + '\n';
    };
    return line("up", QString::number(100 * rule.hUp, 'g', 12))
        + line("down", QString::number(100 * rule.hDown, 'g', 12)) + line("reviews", QString::number(rule.downAfter))
        + line("grace", QString::number(rule.graceDays))
        + line("automatic", rule.autoApprove ? QStringLiteral("yes") : QStringLiteral("no"));
}

Result<int> runRule(const Arguments &arguments)
{
    const bool sets = std::ranges::any_of(std::array { "up", "down", "reviews", "grace", "automatic" },
                                          [&](const char *option) { return arguments.has(option); });
    const Result<QString> automatic =
        arguments.choice("automatic", { QStringLiteral("yes"), QStringLiteral("no") }, QStringLiteral("no"));
    if (!automatic)
        return automatic.failure();
    const QString path = arguments.positions().first();
    const Result<std::unique_ptr<Session>> session = sets ? openForWriting(path) : openForReading(path);
    if (!session)
        return session.failure();
    Result<TierRule> rule = tierRule(**session);
    if (!rule && !sets)
        return rule.failure();
    TierRule wanted = rule ? *rule : TierRule {};
    for (const Result<> &taken :
         { takeNumber(arguments, "up", 100, wanted.hUp), takeNumber(arguments, "down", 100, wanted.hDown),
           takeNumber(arguments, "reviews", 1, wanted.downAfter),
           takeNumber(arguments, "grace", 1, wanted.graceDays) }) {
        if (!taken)
            return taken.failure();
    }
    if (arguments.has("automatic"))
        wanted.autoApprove = *automatic == QLatin1String("yes");
    if (sets) {
        if (const Result<> saved = saveTierRule(**session, wanted); !saved)
            return saved.failure();
    }
    const Result<> closed = (*session)->close();
    if (!closed)
        return closed.failure();
    const Result<> shown = deliver(arguments, ruleLines(wanted));
    return shown ? Result<int>(Done) : Result<int>(shown.failure());
}

constexpr OptionSpec PartnerOption { "partner", "NAME", QT_TRANSLATE_NOOP("partnerscope", "name of the company") };

Command reviewCommand()
{
    Command review {
        "tiers review", "WORKSPACE --profile NAME [--as-of DATE] [--dry-run] [--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Evaluates every company against the tiers it holds and proposes changes.")
    };
    review.options = { ProfileOption,
                       { "as-of", "DATE",
                         QT_TRANSLATE_NOOP("partnerscope",
                                           "with the facts as recorded by that day; today unless told otherwise") },
                       { "dry-run", nullptr, QT_TRANSLATE_NOOP("partnerscope", "show the review, keep nothing") },
                       FormatOption,
                       OutputOption };
    review.required = { QStringLiteral("profile") };
    review.run = runReview;
    return review;
}

Command decisionCommand(const char *name, const char *help, TierDecision::Kind kind)
{
    const bool approves = kind == TierDecision::Kind::Approve;
    Command command { name,
                      approves
                          ? "WORKSPACE --profile NAME --partner NAME|--all [--tier TIER] [--by WHO] [--reason TEXT]"
                          : "WORKSPACE --profile NAME --partner NAME|--all [--by WHO] [--reason TEXT]",
                      help };
    command.options = { ProfileOption,
                        PartnerOption,
                        { "all", nullptr, QT_TRANSLATE_NOOP("partnerscope", "every open proposal of the profile") },
                        { "by", "WHO", QT_TRANSLATE_NOOP("partnerscope", "who decides; your login name otherwise") },
                        { "reason", "TEXT", QT_TRANSLATE_NOOP("partnerscope", "why") } };
    if (approves)
        command.options.push_back(
            { "tier", "TIER",
              QT_TRANSLATE_NOOP("partnerscope", "grant this tier instead of the proposed one; needs a reason") });
    command.required = { QStringLiteral("profile") };
    command.run = [kind](const Arguments &arguments) { return decide(arguments, kind); };
    return command;
}

Command movementCommand()
{
    Command movement {
        "tiers movement",
        "WORKSPACE --profile NAME --from DATE [--to DATE] [--from-profile NAME@VERSION] [--partner NAME] "
        "[--format csv|json] [--output FILE]",
        QT_TRANSLATE_NOOP("partnerscope", "Says what moved the scores between two days: facts, weights, rules or age.")
    };
    movement.options = {
        ProfileOption,
        { "from", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the first day") },
        { "to", "DATE", QT_TRANSLATE_NOOP("partnerscope", "the last day; today unless told otherwise") },
        { "from-profile", "NAME@VERSION",
          QT_TRANSLATE_NOOP("partnerscope", "profile of the first day; the version in force then otherwise") },
        PartnerOption,
        FormatOption,
        OutputOption
    };
    movement.required = { QStringLiteral("profile"), QStringLiteral("from") };
    movement.run = runMovement;
    return movement;
}

Command ruleCommand()
{
    Command rule { "tiers rule",
                   "WORKSPACE [--up POINTS] [--down POINTS] [--reviews N] [--grace DAYS] [--automatic yes|no]",
                   QT_TRANSLATE_NOOP("partnerscope", "Shows or sets how slowly tiers follow the fit.") };
    rule.options = { { "up", "POINTS", QT_TRANSLATE_NOOP("partnerscope", "margin above a bound for a promotion") },
                     { "down", "POINTS", QT_TRANSLATE_NOOP("partnerscope", "margin below a bound for a demotion") },
                     { "reviews", "N", QT_TRANSLATE_NOOP("partnerscope", "reviews in a row below before a demotion") },
                     { "grace", "DAYS",
                       QT_TRANSLATE_NOOP("partnerscope", "days below before a demotion, or after a new version") },
                     { "automatic", "yes|no", QT_TRANSLATE_NOOP("partnerscope", "whether changes need no approval") } };
    rule.run = runRule;
    return rule;
}
} // namespace

std::vector<Command> tiersCommands()
{
    Command list { "tiers list", "WORKSPACE --profile NAME [--format csv|json] [--output FILE]",
                   QT_TRANSLATE_NOOP("partnerscope", "Lists the tier every company holds, and what is proposed.") };
    list.options = { ProfileOption, FormatOption, OutputOption };
    list.required = { QStringLiteral("profile") };
    list.run = runList;
    return { reviewCommand(),
             list,
             decisionCommand("tiers approve", QT_TRANSLATE_NOOP("partnerscope", "Approves proposed changes of tiers."),
                             TierDecision::Kind::Approve),
             decisionCommand("tiers reject", QT_TRANSLATE_NOOP("partnerscope", "Rejects proposed changes of tiers."),
                             TierDecision::Kind::Reject),
             movementCommand(),
             ruleCommand() };
}

} // namespace partnerscope
