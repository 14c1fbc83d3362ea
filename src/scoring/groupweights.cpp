#include "scoring/groupweights.h"

#include "base/text.h"
#include "domain/weightshares.h"
#include "scoring/rankweights.h"

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr double Smallest = 1e-4; ///< per cent; the last decimal that is kept

double inPercent(double weight)
{
    const double percent = std::round(weight * 100 / Smallest) * Smallest;
    // Through the decimal text: 61.1111, not 61.111100000000001, is what the file shall say.
    const double shortest = QString::number(percent, 'f', 4).toDouble();
    return weight > 0 ? std::max(shortest, Smallest) : 0;
}

QString withMethod(const QString &method, const QString &reason, const QString &old)
{
    QString kept = old;
    if (const qsizetype end = old.indexOf(QLatin1Char(']')); old.startsWith(QLatin1Char('[')) && end > 0)
        kept = old.mid(end + 1).trimmed();
    const QString said = reason.isEmpty() ? kept : reason;
    QString text = QStringLiteral("[%1]").arg(method);
    if (!said.isEmpty())
        text += QLatin1Char(' ') + said;
    return text;
}

QString nameOf(const Criterion &criterion)
{
    return criterion.label.isEmpty() ? criterion.key : criterion.label;
}

/// Shares of the total weight on their way into a tree of criteria.
class LeafWeighing
{
public:
    LeafWeighing(const QHash<QString, double> &shares, const QString &method)
        : m_shares(shares)
        , m_method(method)
    {
    }

    /// \returns what the criteria weigh together, and counts the leaves that were weighed into `weighed`.
    double weigh(std::vector<Criterion> &criteria, qsizetype &weighed) const
    {
        const double total = totalOf(criteria);
        for (Criterion &criterion : criteria) {
            qsizetype inside = 0;
            double share = 0;
            if (!criterion.isLeaf()) {
                share = weigh(criterion.criteria, inside);
            } else if (const auto found = m_shares.constFind(criterion.key); found != m_shares.constEnd()) {
                share = *found;
                inside = 1;
            }
            // Among siblings that weigh nothing together no number means anything; those they had are kept.
            if (inside > 0 && total > 0) {
                criterion.weight = inPercent(share);
                criterion.reason = withMethod(m_method, {}, criterion.reason);
            }
            weighed += inside;
        }
        return total;
    }

private:
    [[nodiscard]] double totalOf(const std::vector<Criterion> &criteria) const
    {
        double sum = 0;
        for (const Criterion &criterion : criteria)
            sum += criterion.isLeaf() ? m_shares.value(criterion.key) : totalOf(criterion.criteria);
        return sum;
    }

    const QHash<QString, double> &m_shares;
    const QString &m_method;
};
} // namespace

Result<IdealProfile> withGroupWeights(IdealProfile profile, const QList<int> &path,
                                      const QHash<QString, double> &weights, const QString &method,
                                      const QString &reason)
{
    Criterion *group = path.isEmpty() ? nullptr : criterionAt(profile, path);
    if (!path.isEmpty() && (group == nullptr || group->isLeaf()))
        return fail(ErrorCode::NotFound, tr("There is no such group of criteria."));
    std::vector<Criterion> &criteria = group ? group->criteria : profile.criteria;
    std::vector<Criterion *> weighed;
    std::vector<double> given;
    for (Criterion &criterion : criteria) {
        if (weights.contains(criterion.key)) {
            weighed.push_back(&criterion);
            given.push_back(weights.value(criterion.key));
        } else if (canWeigh(criterion)) {
            return fail(ErrorCode::InvalidInput, tr("The criterion \"%1\" has no weight.").arg(nameOf(criterion)));
        }
    }
    if (static_cast<qsizetype>(weighed.size()) != weights.size())
        return fail(ErrorCode::NotFound, tr("The group does not hold all the criteria that have weights."));
    const Result<std::vector<double>> shares = ratingWeights(given);
    if (!shares)
        return shares.failure();
    for (std::size_t i = 0; i < weighed.size(); ++i) {
        weighed[i]->weight = inPercent((*shares)[i]);
        weighed[i]->reason = withMethod(method, reason, weighed[i]->reason);
    }
    return profile;
}

Result<IdealProfile> withLeafWeights(IdealProfile profile, const QHash<QString, double> &weights, const QString &method)
{
    const QList<double> given = weights.values();
    const Result<std::vector<double>> shares = ratingWeights({ given.begin(), given.end() });
    if (!shares)
        return shares.failure();
    QHash<QString, double> byKey;
    std::size_t position = 0;
    for (auto weight = weights.begin(); weight != weights.end(); ++weight)
        byKey.insert(weight.key(), (*shares)[position++]);
    qsizetype weighed = 0;
    LeafWeighing(byKey, method).weigh(profile.criteria, weighed);
    if (weighed != weights.size())
        return fail(ErrorCode::NotFound, tr("The profile does not hold all the criteria that have weights."));
    return profile;
}

} // namespace partnerscope
