#pragma once

#include "insight/coverage.h"
#include "ui/pages/frame.h"

class QStackedWidget;
class QVBoxLayout;

namespace partnerscope {

class BarListView;
class EmptyState;
class FigureTile;
class HistogramView;
class SectionTitle;

/// The stakeholder's first look: figures, tiers, distribution, gaps, profile health, recent changes. Every figure leads
/// to its list.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildCharts();
    [[nodiscard]] QWidget *buildLists();
    void invalidate();
    void refresh();
    void showFigures(const Scores &scores);
    void showCharts(const Scores &scores);
    void showGaps(const Scores &scores);
    void showHealth(const Scores &scores);
    void showChanges();
    void showRows(const std::vector<std::uint32_t> &rows, const QString &title);
    void exportReport();

    std::shared_ptr<const Scores> m_scores;
    std::optional<CoverageMap> m_coverage;
    bool m_stale = true;
    QStackedWidget *m_stack;
    EmptyState *m_noCompanies;
    EmptyState *m_noProfile;
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
