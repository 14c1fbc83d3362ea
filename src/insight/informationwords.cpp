#include "insight/information.h"

#include <QCoreApplication>
#include <QLocale>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Information)
};

QString percent(double chance)
{
    const bool isSmall = chance > 0 && chance < 0.01;
    return isSmall ? Words::tr("less than 1") : QLocale().toString(100 * chance, 'f', 0);
}

QString named(const QString &tier)
{
    return tier.isEmpty() ? Words::tr("no tier") : tier;
}

/// "Premier", or with several "Premier with 70 %, no tier with 18 %".
QString tiersInWords(const Question &question)
{
    if (question.outcomes.size() == 1)
        return named(question.outcomes.front().tier);
    QStringList parts;
    for (const Question::Outcome &outcome : question.outcomes)
        parts << Words::tr("%1 with %2 %").arg(named(outcome.tier), percent(outcome.chance));
    return parts.join(QStringLiteral(", "));
}

/// What each outcome of a must-have does to a company that holds no tier before it is known.
QString mustHaveInWords(const Question &question, const QString &label)
{
    const QString excluded = percent(question.excludedChance);
    if (question.isStillUnrated || question.isLeftOpen) {
        const QString rest = question.isStillUnrated ? Words::tr("too little is known for a tier")
                                                     : Words::tr("another must-have is still unknown");
        return question.excludedChance > 0
            ? Words::tr("%1: decides a must-have; the company is excluded with a chance of %2 %, otherwise %3.")
                  .arg(label, excluded, rest)
            : Words::tr("%1: decides a must-have; even then %2.").arg(label, rest);
    }
    if (question.outcomes.empty())
        return Words::tr("%1: decides a must-have, but the company is excluded whatever the answer is.").arg(label);
    const QString tiers = tiersInWords(question);
    if (question.excludedChance <= 0)
        return Words::tr("%1: decides a must-have; the company gets %2.").arg(label, tiers);
    return question.outcomes.size() == 1
        ? Words::tr("%1: decides a must-have; the company is excluded with a chance of %2 %, otherwise it gets %3.")
              .arg(label, excluded, tiers)
        : Words::tr("%1: decides a must-have; the company is excluded with a chance of %2 %, or it gets %3.")
              .arg(label, excluded, tiers);
}

/// One fact that is no must-have which excludes.
QString factInWords(const Question &question, const QString &label)
{
    const QString chance = percent(question.tierChance);
    const QString narrowing = QLocale().toString(question.narrowing, 'f', 1);
    if (question.isStillUnrated)
        return Words::tr("%1: even with it too little is known for a tier; the fit narrows by %2 points.")
            .arg(label, narrowing);
    if (question.reason == Question::Reason::MustHave)
        return Words::tr("%1: decides a must-have; with a chance of %2 % the tier changes.").arg(label, chance);
    if (question.reason == Question::Reason::Uncertain)
        return Words::tr("%1: old or weakly supported; with a chance of %2 % the tier changes once it is verified.")
            .arg(label, chance);
    if (question.tierChance <= 0)
        return Words::tr("%1: cannot change the tier alone; the fit narrows by %2 points.").arg(label, narrowing);
    if (question.isLeftOpen)
        return Words::tr("%1: with a chance of %2 % it changes which tier is possible once the must-haves are known; "
                         "the fit narrows by %3 points.")
            .arg(label, chance, narrowing);
    if (question.wasUnrated)
        return Words::tr("%1: with it enough is known for a tier: %2; the fit narrows by %3 points.")
            .arg(label, tiersInWords(question), narrowing);
    return Words::tr("%1: with a chance of %2 % the tier changes; the fit narrows by %3 points.")
        .arg(label, chance, narrowing);
}
} // namespace

QString inWords(const Question &question, const Schema &schema, const CompiledProfile &profile)
{
    QStringList labels;
    for (const QString &key : question.attributes) {
        const Attribute *attribute = schema.find(key);
        const QString fact = attribute && !attribute->label.isEmpty() ? attribute->label : key;
        QStringList criteria;
        for (const CompiledProfile::Leaf &leaf : profile.leaves) {
            if (leaf.attribute == key && question.criteria.contains(leaf.key))
                criteria << (leaf.label.isEmpty() ? leaf.key : leaf.label);
        }
        const bool saysTheSame = criteria.isEmpty() || criteria == QStringList { fact };
        labels << (saysTheSame ? fact : Words::tr("%1 (%2)").arg(criteria.join(QStringLiteral(", ")), fact));
    }
    if (labels.size() > 1)
        return Words::tr("%1 together: with a chance of %2 % the tier changes; the fit narrows by %3 points.")
            .arg(labels.join(QStringLiteral(", ")), percent(question.tierChance),
                 QLocale().toString(question.narrowing, 'f', 1));
    return question.isHardMustHave ? mustHaveInWords(question, labels.first()) : factInWords(question, labels.first());
}

} // namespace partnerscope
