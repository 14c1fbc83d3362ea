#include "ui/editors/profileranking.h"

#include "ui/charts/columnfolding.h"
#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/models/rankingmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace partnerscope {

namespace {
constexpr int FigureWidth = 72; ///< room for a change of two digits, so that a drag does not move the figures
} // namespace

ProfileRanking::ProfileRanking(QWidget *parent)
    : QWidget(parent)
    , m_model(new RankingModel(this))
    , m_title(new SectionTitle(tr("Ranking, live")))
    , m_table(new QTableView)
    , m_count(new TextLabel(TextRole::Caption))
    , m_link(nullptr)
{
    m_model->setOnlyRanked(true);
    buildTable();
    auto *link = new LinkButton(tr("Open in Fit"));
    link->setObjectName(QStringLiteral("openFit"));
    m_link = link;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    head->addWidget(m_title);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    m_count->setElided(true);
    foot->addWidget(m_count, 1);
    foot->addWidget(link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(link, &QAbstractButton::clicked, this, &ProfileRanking::fitRequested);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT partnerActivated(m_model->partnerAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentPartnerChanged(m_model->partnerAt(current.row())); });
}

void ProfileRanking::buildTable()
{
    m_table->setObjectName(QStringLiteral("liveRanking"));
    m_table->setAccessibleName(tr("Companies by rank, live"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    m_table->setItemDelegateForColumn(RankingModel::BarColumn, new ScoreBarDelegate(m_table));
    m_table->setItemDelegateForColumn(RankingModel::TierColumn, new TierDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    for (const int hidden :
         { int(RankingModel::CheckColumn), int(RankingModel::RangeColumn), int(RankingModel::CertaintyColumn) })
        m_table->setColumnHidden(hidden, true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(RankingModel::CompanyColumn, QHeaderView::Stretch);
    header->resizeSection(RankingModel::RankColumn, 56);
    header->resizeSection(RankingModel::MoveColumn, 54);
    header->resizeSection(RankingModel::BarColumn, 88);
    header->resizeSection(RankingModel::FitColumn, 56);
    header->resizeSection(RankingModel::TierColumn, 40);
    header->setHighlightSections(false);
    new ColumnFolding(m_table, RankingModel::CompanyColumn, 104, { RankingModel::BarColumn, RankingModel::MoveColumn });
}

void ProfileRanking::setNamePrefix(const QString &prefix)
{
    m_table->setObjectName(prefix + QStringLiteral("Ranking"));
    m_link->setObjectName(prefix + QStringLiteral("OpenFit"));
}

void ProfileRanking::setLinkVisible(bool visible)
{
    m_link->setVisible(visible);
}

void ProfileRanking::showScores(const std::shared_ptr<const Scores> &scores,
                                const std::shared_ptr<const Scores> &baseline, const QString &baselineName)
{
    m_model->setScores(scores, baseline);
    m_title->setCaption(tr("moves against %1").arg(baselineName));
    const QLocale locale;
    if (!scores) {
        m_count->setText(tr("No ranking while the profile has problems."));
        return;
    }
    m_count->setText(
        tr("%1 of %2 companies ranked")
            .arg(locale.toString(qsizetype(scores->rankedCount())), locale.toString(qsizetype(scores->pool->size()))));
}

ProfileFigures::ProfileFigures(QWidget *parent)
    : QWidget(parent)
    , m_against(new TextLabel(TextRole::Caption))
{
    // In a narrow panel the last ones go on in a second line.
    auto *flow = new FlowLayout(this, metric::SpaceM);
    flow->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    m_qualified = addFigure(tr("Qualified"));
    m_top = addFigure(tr("Top tier"));
    m_kept = addFigure(tr("Top 10 kept"));
    m_mean = addFigure(tr("Mean fit"));
    m_against->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_against->setMinimumHeight(Theme::lineHeight(TextRole::Caption) + Theme::lineHeight(TextRole::BodyStrong));
    flow->addWidget(m_against);
}

ProfileFigures::Figure ProfileFigures::addFigure(const QString &name)
{
    Figure figure { new TextLabel(TextRole::Caption, name), new TextLabel(TextRole::BodyStrong),
                    new TextLabel(TextRole::Caption) };
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(metric::SpaceS);
    numbers->addWidget(figure.number);
    numbers->addWidget(figure.change);
    numbers->addStretch(1);
    auto *box = new QWidget;
    box->setMinimumWidth(FigureWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure.caption);
    column->addLayout(numbers);
    layout()->addWidget(box);
    return figure;
}

void ProfileFigures::setChange(const Figure &figure, qsizetype difference)
{
    const QString number = QLocale().toString(std::abs(difference));
    figure.change->setText(difference == 0      ? QStringLiteral("±0")
                               : difference > 0 ? QStringLiteral("+") + number
                                                : QStringLiteral("−") + number);
    figure.change->setToken(difference == 0 ? Token::TextMuted : difference > 0 ? Token::Positive : Token::Critical);
}

void ProfileFigures::showScores(const Scores *scores, const Scores *baseline, const QString &baselineName)
{
    setVisible(scores != nullptr);
    if (scores == nullptr)
        return;
    const QLocale locale;
    const Distribution &now = scores->shares;
    const Distribution &before = baseline ? baseline->shares : now;
    const auto top = [](const Distribution &counts) {
        return counts.perTier.empty() ? qsizetype(0) : qsizetype(counts.perTier.front());
    };
    m_qualified.number->setText(locale.toString(qsizetype(now.qualified)));
    setChange(m_qualified, qsizetype(now.qualified) - qsizetype(before.qualified));
    m_top.caption->setText(scores->sheet.tiers.empty() ? tr("Top tier") : scores->sheet.tiers.front().name);
    m_top.number->setText(locale.toString(top(now)));
    setChange(m_top, top(now) - top(before));
    const TopKept kept = baseline ? topKept(*scores, *baseline) : TopKept {};
    m_kept.caption->setText(tr("Top %1 kept").arg(kept.of));
    m_kept.number->setText(tr("%1 of %2").arg(kept.kept).arg(kept.of));
    m_mean.number->setText(locale.toString(now.meanFit, 'f', 1));
    const double difference = now.meanFit - before.meanFit;
    m_mean.change->setText(std::abs(difference) < 0.05
                               ? QStringLiteral("±0")
                               : (difference > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1"))
                                     .arg(locale.toString(std::abs(difference), 'f', 1)));
    m_against->setText(tr("against %1").arg(baselineName));
}

TopKept topKept(const Scores &scores, const Scores &baseline, qsizetype top)
{
    const auto best = [top](const Scores &of) {
        QList<PartnerId> ids;
        for (const std::uint32_t row : of.ahead(static_cast<std::size_t>(top)))
            ids.append(of.pool->id(row));
        return ids;
    };
    const QList<PartnerId> now = best(scores);
    const QList<PartnerId> before = best(baseline);
    TopKept result { 0, before.size() };
    for (const PartnerId id : before)
        result.kept += now.contains(id) ? 1 : 0;
    return result;
}

} // namespace partnerscope
