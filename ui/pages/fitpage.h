#pragma once

#include "session/coveragefollower.h"
#include "ui/pages/frame.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace partnerscope {

class BarListView;
class Button;
class ChartOrTable;
class Chip;
class CoverageStrip;
class FitAdviceView;
class FitCompareView;
class FitDifferenceView;
class FitLensesView;
class FitStabilityView;
class HistogramView;
class MeasuringCombo;
class RankingModel;
class SearchField;
class SectionTitle;
class SegmentedControl;
class TextLabel;
class WaterfallView;

/// Fit: the ranking under the measuring profile, its distribution with cuts to try out, and why a company stands where
/// it stands. Moved cuts are a what-if until they are applied to a draft.
class FitPage final : public Page
{
    Q_OBJECT

public:
    FitPage(Session &session, Frame &frame, QWidget *parent = nullptr);

    void focusSearch() override;
    void activate() override;
    [[nodiscard]] QList<Place> places() override;
    [[nodiscard]] RankingModel *model() const { return m_model; }

private:
    enum Section { TiersSection, WhySection, CompareSection, StabilitySection, LensesSection };
    void build();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildSections();
    void buildTable();
    void connectAll();
    void refresh();
    void showScores();
    void showRankingTitle();
    void tryCut(int cut, double value);
    void openBin(double from, double to);
    /// Which cuts are tried, and what they change.
    [[nodiscard]] QString trialInWords() const;
    void resetCuts();
    void endTrial();
    void applyCuts();
    void showSection(int section);
    void showWhy(PartnerId partner);
    void showComparison();
    void showTiers();
    void showStability();
    void showLenses();
    [[nodiscard]] std::vector<PartnerId> chosen() const;
    [[nodiscard]] PartnerId current() const;

    std::shared_ptr<const Scores> m_real;
    std::shared_ptr<const Scores> m_shown; ///< the real ones, or those under the cuts being tried
    std::optional<IdealProfile> m_trial;
    Distribution m_steps; ///< of the shown ones, in the steps of the histogram
    LivePreview m_live;   ///< of the trial
    CoverageFollower m_cells;
    QTimer m_rest; ///< runs out when the dragged cut rests

    QStackedWidget *m_stack;
    MeasuringCombo *m_profile;
    Button *m_shortlist;
    RankingModel *m_model;
    QTableView *m_table;
    SectionTitle *m_rankingTitle;
    Chip *m_onlyRanked;
    SearchField *m_search;
    TextLabel *m_note;
    SectionTitle *m_finding;
    HistogramView *m_histogram;
    CoverageStrip *m_coverage;
    QWidget *m_trialBar;
    TextLabel *m_trialText;
    Button *m_apply;
    Button *m_reset;
    SegmentedControl *m_sections;
    SectionTitle *m_sectionTitle;
    QStackedWidget *m_details;
    BarListView *m_tiers;
    WaterfallView *m_waterfall;
    ChartOrTable *m_waterfallBox = nullptr;
    TextLabel *m_words;
    FitAdviceView *m_advice;
    FitCompareView *m_compare;
    ChartOrTable *m_compareBox = nullptr;
    FitDifferenceView *m_difference;
    FitStabilityView *m_stability;
    FitLensesView *m_lenses;
};

} // namespace partnerscope
