#pragma once

#include "session/lensesjob.h"

#include <QWidget>

class QTableWidget;

namespace partnerscope {

class TextLabel;

/// How far other ways to add up would order the companies alike, said calmly.
[[nodiscard]] QString lensesFinding(const Lenses &lenses);

/// The ranking as TOPSIS and a weighted geometric mean would have it: how far they agree, where they disagree most and
/// why. For the curious; fit and tiers never depend on it. Works in the background.
class FitLensesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitLensesView(QWidget *parent = nullptr);
    ~FitLensesView() override;

    /// Starts on scores it has not seen.
    void setScores(const std::shared_ptr<const Scores> &scores);

private:
    void build();
    void start();
    void showFound();
    void showReason();

    std::shared_ptr<const Scores> m_scores;
    bool m_again = false; ///< another ranking came while the job runs
    std::unique_ptr<LensesJob> m_job;
    TextLabel *m_finding;
    QTableWidget *m_table;
    TextLabel *m_reason;
    TextLabel *m_notices;
};

} // namespace partnerscope
