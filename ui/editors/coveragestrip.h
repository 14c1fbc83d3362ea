#pragma once

#include "session/coveragefollower.h"

#include <QWidget>

namespace partnerscope {

class TextLabel;

/// The cells of the coverage map by state, in one line beside what is being dragged: how many are covered, thin,
/// uncovered, crowded, and how many more or fewer than before. The cells are those last chosen on the coverage page.
class CoverageStrip final : public QWidget
{
    Q_OBJECT

public:
    CoverageStrip(const Session &session, CoverageFollower &follower, QWidget *parent = nullptr);
    /// `baselineName`: what the changes are against, in words.
    void refresh(const QString &baselineName);

private:
    struct Figure {
        QWidget *box;
        TextLabel *number;
        TextLabel *change;
    };
    [[nodiscard]] Figure addFigure(CoverageState state);
    void showFigure(CoverageState state, const CoverageFollower::Figures &figures);

    const Session &m_session;
    CoverageFollower &m_follower;
    QString m_baselineName;
    TextLabel *m_title;
    std::array<Figure, 4> m_figures; ///< in the order of CoverageState
};

} // namespace partnerscope
