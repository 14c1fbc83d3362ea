#include "base/text.h"
#include "insight/backtest.h"
#include "insight/correlation.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
/// Below this share of the pool's spread the partners are too alike to show what fit can do.
constexpr double NarrowSpread = 0.8;
/// With so many criteria looked at, chance is to be reckoned with.
constexpr std::size_t ManyCriteria = 5;
constexpr double ChanceAlone = 0.05; ///< of a criterion that says nothing, at 95 % intervals

QString figure(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 0);
}

QString amount(double value)
{
    return QLocale().toString(value, 'f', std::abs(value) < 100 && value != std::round(value) ? 1 : 0);
}

QString whatIsMeasured(const Backtest &b)
{
    const QString period = tr("%1 to %2").arg(b.horizon.quarters().first(), b.horizon.quarters().last());
    return tr("%n partners are measured: their fit to \"%1\" by what was recorded until %2, and \"%3\" over %4.",
              nullptr, static_cast<int>(b.all.cases))
        .arg(b.profile, QLocale().toString(b.horizon.factsUntil(), QLocale::ShortFormat), measureLabel(b.measure),
             period);
}

QString correlationSentence(const Backtest &b)
{
    if (!b.rho.value)
        return tr("Whether fit foretells the result cannot be said: %1.").arg(noFigureText(*b.rho.reason));
    if (!b.rho.interval)
        return tr("The rank correlation is %1, but with so few partners nobody knows how sure that is.")
            .arg(figure(*b.rho.value));
    const QString figures = tr("rank correlation %1, 95 % interval %2 to %3")
                                .arg(figure(*b.rho.value), figure(b.rho.interval->low), figure(b.rho.interval->high));
    switch (b.verdict()) {
    case Backtest::Verdict::Foretells: return tr("Partners of better fit did better: %1.").arg(figures);
    case Backtest::Verdict::Misleads:
        return tr("Partners of better fit did worse: %1. The profile looks for the wrong partners, or for something "
                  "this measure does not show.")
            .arg(figures);
    case Backtest::Verdict::CannotTell:
    case Backtest::Verdict::NoFigure: break;
    }
    const std::optional<std::size_t> needed = casesToSee(*b.rho.value);
    QString sentence = tr("The data cannot tell whether partners of better fit do better: %1 includes 0.").arg(figures);
    if (needed && *needed <= 10'000)
        sentence += QLatin1Char(' ')
            + tr("A correlation of this size would show from about %n partners on.", nullptr,
                 static_cast<int>(*needed));
    return sentence;
}

QString successSentence(const Backtest &b)
{
    const QString rule =
        b.lessBetter ? tr("at most %1").arg(amount(b.target)) : tr("at least %1").arg(amount(b.target));
    QString sentence = b.targetGiven
        ? tr("Success means %1: %2 % of the partners succeeded.").arg(rule, percent(*b.all.success.value))
        : tr("Without a target, success means the better half, %1: %2 % of the partners.")
              .arg(rule, percent(*b.all.success.value));
    if (const double rate = *b.all.success.value; rate == 0 || rate == 1)
        sentence += QLatin1Char(' ')
            + (rate == 1 ? tr("Everybody succeeded, so nothing can be told apart; choose another target.")
                         : tr("Nobody succeeded, so nothing can be told apart; choose another target."));
    if (b.auc.area.value && b.auc.area.interval)
        sentence += QLatin1Char(' ')
            + tr("Of one partner that succeeded and one that did not, the fit picks the right one %1 times in 100 "
                 "(95 % interval %2 to %3; 50 is guessing).")
                  .arg(percent(*b.auc.area.value), percent(b.auc.area.interval->low),
                       percent(b.auc.area.interval->high));
    return sentence;
}

QString liftSentence(const Backtest &b)
{
    const ListLift &lift = b.successLift;
    if (!lift.lift.value)
        return {};
    QString sentence = tr("Of the %n best-fitting partners %1 % succeeded, of all %2 %: %3 times as often.", nullptr,
                          static_cast<int>(lift.count))
                           .arg(percent(lift.hits / static_cast<double>(lift.count)), percent(*b.all.success.value),
                                figure(*lift.lift.value));
    if (b.outcomeLift.gain.value && !b.averaged)
        sentence += QLatin1Char(' ') + tr("They brought %1 % of the total.").arg(percent(*b.outcomeLift.gain.value));
    return sentence;
}

/// The best tier against the rest, and whether the tiers rise at all.
QStringList tierSentences(const Backtest &b)
{
    std::vector<const Backtest::TierRow *> tiers;
    QStringList thin;
    for (const Backtest::TierRow &row : b.tiers) {
        if (row.key != QLatin1String("tier") && row.key != QLatin1String("below"))
            continue;
        if (row.side.cases > 0)
            tiers.push_back(&row);
        if (row.side.cases > 0 && row.isThin())
            thin << row.name;
    }
    QStringList sentences;
    for (std::size_t i = 1; i < tiers.size(); ++i) {
        const Statistic &better = tiers[i - 1]->side.success;
        const Statistic &worse = tiers[i]->side.success;
        if (*better.value < *worse.value)
            sentences << tr("\"%1\" did worse than \"%2\": %3 % and %4 % succeeded%5.")
                             .arg(tiers[i - 1]->name, tiers[i]->name, percent(*better.value), percent(*worse.value),
                                  better.interval->high < worse.interval->low
                                      ? QString()
                                      : tr(", which may be chance, as their intervals overlap"));
    }
    if (!thin.isEmpty())
        sentences << tr("Too few partners in a tier for a rate that means something: %1.")
                         .arg(thin.join(QStringLiteral(", ")));
    return sentences;
}

const Backtest::Side *sideOf(const Backtest &b, FitStatus status)
{
    const auto row = std::ranges::find(b.tiers, fitStatusKey(status), &Backtest::TierRow::key);
    return row == b.tiers.end() ? nullptr : &row->side;
}

/// Whether some succeeded and some did not.
bool isDivided(const Backtest &b)
{
    return *b.all.success.value > 0 && *b.all.success.value < 1;
}

/// Whether the must-haves keep out the right ones, and how much of the fit is guesswork.
QStringList statusSentences(const Backtest &b)
{
    QStringList sentences;
    if (const Backtest::Side *excluded = sideOf(b, FitStatus::Excluded);
        excluded && excluded->cases < b.all.cases && isDivided(b)) {
        const double all = *b.all.success.value * static_cast<double>(b.all.cases);
        const double inside = *excluded->success.value * static_cast<double>(excluded->cases);
        sentences << tr("%n partners fail a must-have of the profile: %1 % of them succeeded, of the others %2 %.",
                        nullptr, static_cast<int>(excluded->cases))
                         .arg(percent(*excluded->success.value),
                              percent((all - inside) / static_cast<double>(b.all.cases - excluded->cases)));
    }
    if (const Backtest::Side *thin = sideOf(b, FitStatus::Insufficient); thin && 4 * thin->cases >= b.all.cases)
        sentences << tr("Of %n partners too little was known then; their fit is mostly an estimate.", nullptr,
                        static_cast<int>(thin->cases));
    return sentences;
}

QStringList criterionSentences(const Backtest &b)
{
    QStringList helpful;
    QStringList harmful;
    std::size_t lookedAt = 0;
    for (const Backtest::CriterionRow &row : b.criteria) {
        lookedAt += row.rho.interval ? 1u : 0u;
        if (!row.rho.interval || row.rho.interval->contains(0))
            continue;
        (*row.rho.value > 0 ? helpful : harmful) << tr("%1 (%2)").arg(row.label, figure(*row.rho.value));
    }
    QStringList sentences;
    if (!helpful.isEmpty())
        sentences << tr("Criteria that go with the result by themselves: %1.").arg(helpful.join(QStringLiteral(", ")));
    if (!harmful.isEmpty())
        sentences << tr("Criteria that go against it: %1. Ask why before changing a weight.")
                         .arg(harmful.join(QStringLiteral(", ")));
    if (helpful.isEmpty() && harmful.isEmpty())
        sentences << tr("No single criterion stands out from chance.");
    else if (lookedAt >= ManyCriteria)
        sentences << tr("About one criterion in twenty looks like this by chance alone: of the %n looked at, %1 can be "
                        "expected to.",
                        nullptr, static_cast<int>(lookedAt))
                         .arg(QLocale().toString(ChanceAlone * static_cast<double>(lookedAt), 'f', 1));
    return sentences;
}

QStringList caveats(const Backtest &b)
{
    QStringList sentences;
    if (b.spreadOfPartners && b.spreadOfPool && *b.spreadOfPartners < NarrowSpread * *b.spreadOfPool)
        sentences << tr("Only companies that became partners have results, and their fit differs less than that of all "
                        "companies (spread %1 points against %2): over all companies fit would tell more than here.")
                         .arg(figure(*b.spreadOfPartners), figure(*b.spreadOfPool));
    else
        sentences << tr("Only companies that became partners have results; how the others would have done is not "
                        "known.");
    if (b.isDraft)
        sentences << tr(
            "This version is a draft: whoever makes it can see how the partners did, and change it until it "
            "fits. Only quarters after its approval are a fair test.");
    else if (b.hindsight)
        sentences << tr("This version was approved after the measured quarters began: whoever made it may have known "
                        "how the partners did. The next quarters are the fair test.");
    sentences << b.notices;
    if (b.outcomes.endedEarly > 0)
        sentences << tr("%n partnerships ended within these quarters; they stay in, with what they brought until then.",
                        nullptr, static_cast<int>(b.outcomes.endedEarly));
    return sentences;
}

QString precision(const Statistic &gain)
{
    return tr("%1 (95 % interval %2 to %3)")
        .arg(figure(*gain.value), figure(gain.interval->low), figure(gain.interval->high));
}
} // namespace

QString leftOut(const Outcomes &outcomes)
{
    QStringList parts;
    const auto add = [&](std::size_t count, const char *text) {
        if (count > 0)
            parts << tr(text, nullptr, static_cast<int>(count));
    };
    add(outcomes.notPartners, QT_TRANSLATE_N_NOOP("partnerscope", "%n without agreement or result"));
    add(outcomes.tooShort, QT_TRANSLATE_N_NOOP("partnerscope", "%n that became partners later"));
    add(outcomes.ended, QT_TRANSLATE_N_NOOP("partnerscope", "%n whose partnership was over"));
    add(outcomes.unrecorded, QT_TRANSLATE_N_NOOP("partnerscope", "%n not yet recorded then"));
    add(outcomes.incomplete, QT_TRANSLATE_N_NOOP("partnerscope", "%n with a quarter without result"));
    return parts.isEmpty() ? QString() : tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

QStringList inWords(const Backtest &b)
{
    QStringList sentences { whatIsMeasured(b) };
    if (const QString left = leftOut(b.outcomes); !left.isEmpty())
        sentences << left;
    sentences << correlationSentence(b) << successSentence(b);
    if (const QString lift = liftSentence(b); !lift.isEmpty())
        sentences << lift;
    sentences << tierSentences(b) << statusSentences(b) << criterionSentences(b) << caveats(b);
    return sentences;
}

QStringList inWords(const SuggestedWeights &s)
{
    QStringList constant;
    for (const SuggestedWeights::Row &row : s.rows) {
        if (row.constant)
            constant << row.label;
    }
    QStringList sentences;
    switch (s.verdict) {
    case SuggestedWeights::Verdict::TooFewCases:
        sentences << (s.yesNo
                          ? tr("No weights are suggested: %1 weights need at least %2 successes and as many failures, "
                               "and the rarer of them happened %3 times.")
                          : tr("No weights are suggested: %1 weights need the results of at least %2 partners, and "
                               "there are %3."))
                         .arg(s.freeWeights)
                         .arg(s.needed)
                         .arg(s.cases);
        sentences << tr("With so few cases weights set with judgement, or equal ones, foretell as well as learned "
                        "ones.");
        break;
    case SuggestedWeights::Verdict::NothingToLearn:
        sentences << tr("No weights are suggested: fewer than two criteria differ between the partners.");
        break;
    case SuggestedWeights::Verdict::NotProven:
        sentences << tr("Keep the weights: on partners they have not seen, learned weights are not surely better.");
        break;
    case SuggestedWeights::Verdict::Proven:
        sentences << tr("The suggested weights order partners they have not seen better than the present and than "
                        "equal weights.");
        break;
    }
    if (s.gainOverExpert.interval && s.gainOverEqual.interval)
        sentences << (s.yesNo ? tr("Gain in the area under the curve: %1 over the present weights, %2 over equal ones.")
                              : tr("Gain in rank correlation: %1 over the present weights, %2 over equal ones."))
                         .arg(precision(s.gainOverExpert), precision(s.gainOverEqual));
    if (!constant.isEmpty())
        sentences << tr("Left alone, because all partners are the same in them: %1.")
                         .arg(constant.join(QStringLiteral(", ")));
    if (s.verdict == SuggestedWeights::Verdict::Proven)
        sentences << tr("Fit is not revenue: weights tuned on one measure look for more of what sold last year. "
                        "Nothing is changed by itself.");
    return sentences;
}

} // namespace partnerscope
