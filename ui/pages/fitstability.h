#pragma once

#include "session/stabilityjob.h"
#include "ui/charts/rangelistview.h"

namespace partnerscope {

class Button;
class TextLabel;

/// Weights that can move, most critical first: the range in which the winner stays, and where the weight stands.
[[nodiscard]] RangeListData weightRanges(const Scores &scores, const Stability &stability);
/// Chances of the best companies to come first, under the first ten, or later, and to be in their tier.
[[nodiscard]] RangeListData placeChances(const Scores &scores, const Acceptability &acceptability);
/// Who leads, and what would end it; a sentence.
[[nodiscard]] QString stabilityFinding(const Scores &scores, const Stability &stability);

/// How much of a ranking is opinion: the range of every weight, and the chances where weights and unknown facts vary.
/// Works in the background; a new ranking starts it anew.
class FitStabilityView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitStabilityView(QWidget *parent = nullptr);

    /// Starts on scores it has not seen; shows what it found for them before.
    void setScores(const std::shared_ptr<const Scores> &scores);

private:
    void start();
    void showResult(const StabilityJob &job);

    std::shared_ptr<const Scores> m_scores;
    std::unique_ptr<StabilityJob> m_job;
    TextLabel *m_words;
    RangeListView *m_ranges;
    QWidget *m_rangesBox = nullptr;
    TextLabel *m_heading;
    TextLabel *m_progress;
    Button *m_stop;
    RangeListView *m_chances;
    QWidget *m_chancesBox = nullptr;
};

} // namespace partnerscope
