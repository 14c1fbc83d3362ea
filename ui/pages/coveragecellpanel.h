#pragma once

#include "insight/coverage.h"
#include "session/scores.h"

#include <QWidget>

class QTableWidget;

namespace partnerscope {

class FigureTile;
class TextLabel;

/// What stands behind a cell of the map: its figures, who serves it, who would.
class CoverageCellPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageCellPanel(QWidget *parent = nullptr);
    void showCell(const Scores &scores, const CoverageMap &map, const CoverageCell &cell);

Q_SIGNALS:
    void partnerActivated(partnerscope::PartnerId partner);

private:
    void fill(QTableWidget *table, const Scores &scores, const std::vector<std::uint32_t> &rows);
    [[nodiscard]] QTableWidget *makeTable(const QString &name);

    TextLabel *m_state;
    FigureTile *m_demand;
    FigureTile *m_supply;
    FigureTile *m_gap;
    TextLabel *m_servingTitle;
    TextLabel *m_candidateTitle;
    QTableWidget *m_serving;
    QTableWidget *m_candidates;
};

} // namespace partnerscope
