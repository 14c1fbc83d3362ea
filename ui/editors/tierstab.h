#pragma once

#include "session/profiledraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTableWidget;

namespace partnerscope {

class Button;
class CoverageStrip;
class HistogramView;
class SectionTitle;

/// "21 companies reach Premier; 18 more are within 5 points".
[[nodiscard]] QString fitFinding(const Scores &scores);
/// Moves the cut with this number, counted from the lowest above 0; on 0..100.
bool moveCut(IdealProfile &profile, int cut, double atLeast);

/// Names and cuts of the tiers over the distribution of the real pool, and what happens to companies that are not
/// known.
class TiersTab final : public QWidget
{
    Q_OBJECT

public:
    TiersTab(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    void refresh(const QString &baselineName);

Q_SIGNALS:
    void refused(const QString &why);

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildUnknown();
    void connectAll();
    void fillTable();
    void takeCell(int row, int column);
    void addTier();
    void removeTier();

    ProfileDraft &m_draft;
    SectionTitle *m_finding;
    HistogramView *m_view;
    CoverageStrip *m_coverage;
    QTableWidget *m_table;
    Button *m_add;
    Button *m_remove;
    QComboBox *m_estimate;
    QSpinBox *m_floor;
    QCheckBox *m_widen;
    bool m_filling = false;
};

} // namespace partnerscope
