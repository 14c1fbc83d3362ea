#pragma once

#include "insight/suggestedweights.h"

#include <QWidget>

class QSpinBox;

namespace partnerscope {

class Button;
class RangeListView;
class SectionTitle;
class TextLabel;

/// Weights that recorded results suggest: asks for them, shows how far learning is, then the weights with their proof,
/// or why there are none. Only proven weights can be applied; they are advice, never applied by themselves.
class WeightSuggestion final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightSuggestion(QWidget *parent = nullptr);

    /// Nothing was asked for yet. \param canAsk whether there are results to learn from
    void showNothing(bool canAsk);
    void showProgress(double share);
    void showAnswer(const SuggestedWeights &suggested, bool isReadOnly);
    /// Nothing came of it, in the user's words.
    void showFailure(const QString &why);
    /// Of every random draw; the same seed gives the same weights.
    [[nodiscard]] std::uint64_t seed() const;

Q_SIGNALS:
    void asked();
    void stopRequested();
    void applyRequested();

private:
    void build();
    void showState(bool isLearning, bool canAsk);

    SectionTitle *m_title;
    Button *m_ask;
    Button *m_stop;
    QSpinBox *m_seed;
    TextLabel *m_state;
    TextLabel *m_words;
    RangeListView *m_weights;
    QWidget *m_weightsBox = nullptr;
    QWidget *m_answer = nullptr;
    Button *m_apply;
    TextLabel *m_whyNot;
};

} // namespace partnerscope
