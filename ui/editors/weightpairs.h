#pragma once

#include "scoring/pairwise.h"

#include <QWidget>

class QSlider;
class QTableWidget;

namespace partnerscope {

class Button;
class IconButton;
class TextLabel;

/// "Which matters more?", one pair after the other, on Saaty's scale of 1 to 9, and all answers below.
class WeightPairs final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightPairs(QWidget *parent = nullptr);

    /// Begins anew, nothing answered.
    void setCriteria(const QStringList &labels);
    /// Shows other answers to the same pairs.
    void setMatrix(const PairwiseMatrix &matrix);
    [[nodiscard]] const PairwiseMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    /// Goes to the first pair without an answer, if there is one.
    void showFirstOpen();
    /// Goes to the pair, in either order.
    void showPair(std::size_t i, std::size_t j);
    /// The answer that stands out among the others, marked in the list.
    void setWorst(const std::optional<WorstJudgement> &worst);

Q_SIGNALS:
    void changed();                                          ///< by the user
    void settled(const QString &left, const QString &right); ///< an answer to this pair was changed to the end

private:
    struct Pair {
        std::size_t left = 0;
        std::size_t right = 0;
    };

    [[nodiscard]] QWidget *buildQuestion();
    void buildTable();
    void connectAll();
    void goTo(int pair);
    void answer(int step);
    void settle();
    void confirmAndGoOn();
    void leaveOut();
    void showQuestion();
    void showAnswer(int pair);
    [[nodiscard]] QString labelOf(std::size_t criterion) const;
    [[nodiscard]] QString sentence(const Pair &pair) const;

    QStringList m_labels;
    PairwiseMatrix m_matrix;
    std::vector<Pair> m_pairs;
    std::optional<WorstJudgement> m_worst;
    int m_current = 0;
    TextLabel *m_count;
    TextLabel *m_left;
    TextLabel *m_right;
    QSlider *m_slider;
    TextLabel *m_sentence;
    IconButton *m_previous;
    Button *m_leaveOut;
    Button *m_next;
    QTableWidget *m_table;
};

} // namespace partnerscope
