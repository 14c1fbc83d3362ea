#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QSlider;
class QSpinBox;

namespace partnerscope {

class Button;
class TextLabel;

struct SwingLine {
    QString label;
    QString swing; ///< from what to what
};

/// "What is the step from worst to best worth?": 100 points for the swing that is valued most, 0 to 100 for the others.
class WeightSwing final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightSwing(QWidget *parent = nullptr);

    /// The most points stand first, and stay there while they change.
    void setCriteria(const QList<SwingLine> &lines, const std::vector<int> &points);
    void setPoints(const std::vector<int> &points);
    /// The widget after which Tab reaches the criteria: they are made anew, and would come last of all.
    void follow(QWidget *before) { m_before = before; }
    /// In the order of the criteria.
    [[nodiscard]] std::vector<int> points() const;
    /// Points that stand in the same ratio as weights: 100 for the largest.
    [[nodiscard]] static std::vector<int> pointsLike(const std::vector<double> &weights);

Q_SIGNALS:
    void changed();                                 ///< by the user, with every move
    void settled(const QString &label, int points); ///< one criterion, at the end of a move
    void scaleRequested();
    void ranksRequested();   ///< begin with the order of the ranking
    void weightsRequested(); ///< begin with the weights so far

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QString label;
        QSlider *slider = nullptr;
        QSpinBox *box = nullptr;
    };

    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QWidget *makeLine(std::size_t criterion, const SwingLine &line, int points);
    void take(std::size_t criterion, int points);
    void settle(std::size_t criterion);
    void describe();

    QPointer<QWidget> m_before;
    std::vector<Row> m_rows; ///< in the order of the criteria
    QWidget *m_list;
    TextLabel *m_note;
    Button *m_scale;
    Button *m_fromRanks;
    Button *m_fromWeights;
};

} // namespace partnerscope
