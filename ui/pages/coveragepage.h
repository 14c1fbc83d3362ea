#pragma once

#include "insight/coverage.h"
#include "session/pagedata.h"
#include "ui/pages/measuredpage.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
class QTableView;

namespace partnerscope {

class Button;
class ChartTableModel;
class ContextPanel;
class CoverageCellPanel;
class CoverageGapPanel;
class HeatMapView;
class SectionTitle;
class SegmentedControl;
class TextLabel;

/// White space: which crossings of two dimensions qualified partners serve, against the demand of the customer profile,
/// the companies behind each cell, and the few candidates that would close most of the gaps.
class CoveragePage final : public MeasuredPage
{
    Q_OBJECT

public:
    CoveragePage(Session &session, Frame &frame, QWidget *parent = nullptr);

protected:
    bool showScores(const std::shared_ptr<const Scores> &scores) override;

private:
    void build();
    [[nodiscard]] QWidget *buildMap();
    [[nodiscard]] QWidget *buildPanel(QWidget *parent);
    void fillAxes(const Scores &scores);
    void fillSegments(const Scores &scores);
    [[nodiscard]] std::optional<CoverageFilter> filter() const;
    [[nodiscard]] CoverageView view() const;
    void showMap();
    void showGaps(bool shown);
    void askForProposal();
    void drawMap();
    /// \returns false for a cell the map does not have.
    bool showCell(int row, int column);
    /// What was asked for last stands on top of the panel, under the panel's title.
    void putOnTop(QWidget *part);
    [[nodiscard]] QString finding() const;
    [[nodiscard]] QString legend() const;

    std::shared_ptr<const Scores> m_scores;
    std::shared_ptr<const ServedCells> m_served;
    std::optional<CoverageMap> m_map; ///< without the companies of its cells, see showCell()
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_segment; ///< one slice of the third dimension, or all
    SegmentedControl *m_figure;
    TextLabel *m_times = nullptr; ///< between rows and columns
    Button *m_closeGaps;
    SectionTitle *m_title = nullptr;
    QStackedWidget *m_views = nullptr; ///< heat map, table
    HeatMapView *m_heatMap = nullptr;
    ChartTableModel *m_tableModel = nullptr;
    TextLabel *m_legend = nullptr;
    ContextPanel *m_panel = nullptr;
    QVBoxLayout *m_parts = nullptr;
    TextLabel *m_cellName = nullptr; ///< where the panel's title is that of the proposal
    CoverageCellPanel *m_cell = nullptr;
    QWidget *m_line = nullptr; ///< between the two parts of the panel
    CoverageGapPanel *m_gaps = nullptr;
};

} // namespace partnerscope
