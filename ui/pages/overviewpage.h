#pragma once

#include "insight/coverage.h"
#include "ui/pages/measuredpage.h"

class QVBoxLayout;

namespace partnerscope {

class BarListView;
class FigureTile;
class HistogramView;
class SectionTitle;

/// The stakeholder's first look: figures, tiers, distribution, gaps, profile health, recent changes. Every figure leads
/// to its list.
class OverviewPage final : public MeasuredPage
{
    Q_OBJECT

public:
    OverviewPage(Session &session, Frame &frame, QWidget *parent = nullptr);

protected:
    bool showScores(const std::shared_ptr<const Scores> &scores) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildCharts();
    [[nodiscard]] QWidget *buildLists();
    void showFigures(const Scores &scores, const Distribution &shares);
    void showCharts(const Scores &scores, const Distribution &shares);
    void showGaps(const Scores &scores);
    void showHealth(const Scores &scores);
    void showChanges();
    void showRows(const std::vector<std::uint32_t> &rows, const QString &title);
    void exportReport();

    std::shared_ptr<const Scores> m_scores;
    std::optional<CoverageMap> m_coverage;
    FigureTile *m_pool = nullptr;
    FigureTile *m_qualified = nullptr;
    FigureTile *m_topTier = nullptr;
    FigureTile *m_covered = nullptr;
    FigureTile *m_known = nullptr;
    SectionTitle *m_tierTitle = nullptr;
    BarListView *m_tiers = nullptr;
    SectionTitle *m_fitTitle = nullptr;
    HistogramView *m_histogram = nullptr;
    SectionTitle *m_gapTitle = nullptr;
    QVBoxLayout *m_gaps = nullptr;
    SectionTitle *m_healthTitle = nullptr;
    QVBoxLayout *m_health = nullptr;
    QVBoxLayout *m_changes = nullptr;
};

} // namespace partnerscope
