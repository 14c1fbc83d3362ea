#include "ui/editors/weightanswers.h"

#include "ui/editors/writing.h"

#include <algorithm>

namespace partnerscope {

WeightAnswers::WeightAnswers(Session &session, ProfileDraft &draft, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_draft(&draft)
{
    load();
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        if (change.tiers || change.profiles) // among them the settings of the workspace
            load();
    });
}

void WeightAnswers::load()
{
    if (!m_draft)
        return;
    const QString profile = m_draft->profile().name;
    Result<WeightJudgements> read = weightJudgements(m_session, profile);
    m_unreadable = read ? QString() : read.error().message;
    WeightJudgements found = read ? std::move(*read) : WeightJudgements();
    if (found.judges.isEmpty()) {
        const QString own = ownName(m_session);
        found.judges << WeightJudgements::Judge { own.isEmpty() ? tr("Judge %1").arg(1) : own, {} };
    }
    if (profile == m_profile && found == m_kept)
        return;
    m_profile = profile;
    m_kept = found;
    m_all = std::move(found);
    m_judge = std::clamp<qsizetype>(m_judge, 0, m_all.judges.size() - 1);
    Q_EMIT changed();
}

void WeightAnswers::setJudge(qsizetype judge)
{
    if (judge < 0 || judge >= m_all.judges.size() || judge == m_judge)
        return;
    m_judge = judge;
    Q_EMIT changed();
}

void WeightAnswers::change(const std::function<void(WeightJudgements &)> &change)
{
    const WeightJudgements before = m_all;
    change(m_all);
    m_judge = std::clamp<qsizetype>(m_judge, 0, m_all.judges.size() - 1);
    if (m_all != before)
        Q_EMIT changed();
}

Result<> WeightAnswers::keep(const QString &name)
{
    if (m_all == m_kept)
        return {};
    const WeightJudgements before = std::exchange(m_kept, m_all);
    const bool isTrial = m_session.isReadOnly() || !m_unreadable.isEmpty();
    if (!m_unreadable.isEmpty())
        Q_EMIT unkept(m_unreadable);
    Result<> kept = isTrial ? validate(m_all) : saveWeightJudgements(m_session, m_profile, m_all, name);
    if (!kept) {
        m_kept = before;
        m_all = before;
        m_judge = std::clamp<qsizetype>(m_judge, 0, m_all.judges.size() - 1);
        Q_EMIT changed();
    }
    return kept;
}

Result<> WeightAnswers::addJudge(const QString &name)
{
    const qsizetype before = m_judge;
    change([&](WeightJudgements &judgements) { judgements.judges << WeightJudgements::Judge { name, {} }; });
    Result<> kept = keep(tr("Add judge %1").arg(name));
    setJudge(kept ? m_all.judges.size() - 1 : before);
    return kept;
}

Result<> WeightAnswers::renameJudge(const QString &name)
{
    const QString before = current().name;
    change([&](WeightJudgements &judgements) { judgements.judges[m_judge].name = name; });
    return keep(tr("Rename judge %1").arg(before));
}

Result<> WeightAnswers::removeJudge(const QStringList &keys)
{
    const QString name = current().name;
    const bool isOnlyOne = m_all.judges.size() == 1;
    change([&](WeightJudgements &judgements) {
        if (isOnlyOne)
            takeMatrix(judgements.judges.first(), PairwiseMatrix(static_cast<std::size_t>(keys.size())), keys);
        else
            judgements.judges.removeAt(m_judge);
    });
    return keep(isOnlyOne ? tr("Clear the answers of %1").arg(name) : tr("Remove judge %1").arg(name));
}

Result<> WeightAnswers::setMeasure(RandomIndexTable table, ConsistencyLimits limits)
{
    change([&](WeightJudgements &judgements) {
        judgements.table = table;
        judgements.limits = limits;
    });
    return keep(tr("Choose how consistency is measured"));
}

QString WeightAnswers::freeName() const
{
    for (qsizetype number = m_all.judges.size() + 1;; ++number) {
        const QString name = tr("Judge %1").arg(number);
        const auto same = [&](const WeightJudgements::Judge &judge) {
            return judge.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(m_all.judges.begin(), m_all.judges.end(), same))
            return name;
    }
}

} // namespace partnerscope
