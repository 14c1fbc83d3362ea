#pragma once

#include "session/stabilityjob.h"
#include "ui/pages/fitranges.h"

class QComboBox;
class QSpinBox;

namespace partnerscope {

class Button;
class CompanyField;
class TextLabel;

/// How much of a ranking is opinion: the range of every weight in which what is asked for stays, and the chances where
/// weights and unknown facts vary. Works in the background; a new ranking or another question starts it anew.
class FitStabilityView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitStabilityView(QWidget *parent = nullptr);
    ~FitStabilityView() override;

    /// Starts on scores it has not seen; shows what it found for them before.
    void setScores(const std::shared_ptr<const Scores> &scores);

private:
    void buildQuestion();
    void buildSampling();
    void build();
    void connectAll();
    void showChoices();
    void takeQuestion();
    void offerCompanies();
    void find();
    void showRanges();
    void sample();
    void showChances();
    [[nodiscard]] StayingQuestion question() const;

    std::shared_ptr<const Scores> m_scores;
    std::unique_ptr<StabilityJob> m_job;
    std::unique_ptr<AcceptabilityJob> m_sampling;
    bool m_again = false;       ///< another question came while m_job runs
    StayingQuestion m_question; ///< that m_job answers
    PartnerId m_asked;          ///< the company in it
    QComboBox *m_stays;
    QSpinBox *m_top;
    QWidget *m_companyBox;
    CompanyField *m_company = nullptr;
    TextLabel *m_words;
    RangeListView *m_ranges;
    QWidget *m_rangesBox = nullptr;
    TextLabel *m_heading;
    QComboBox *m_knowledge;
    QSpinBox *m_spread;
    QSpinBox *m_samples;
    QSpinBox *m_seed;
    TextLabel *m_progress;
    Button *m_stop;
    RangeListView *m_chances;
    QWidget *m_chancesBox = nullptr;
};

} // namespace partnerscope
