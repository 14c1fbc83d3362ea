#pragma once

#include "scoring/rankweights.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QToolButton;

namespace partnerscope {

class Button;

/// Criteria put in order by importance, by dragging or with buttons and keys. Neighbours may be equal, and a criterion
/// may have no importance at all.
class WeightRankList final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightRankList(QWidget *parent = nullptr);

    /// Begins anew, the most important first. \param weights of the criteria so far; they give the first order, equal
    /// ones stand equal
    void setCriteria(const QStringList &labels, const std::vector<double> &weights);
    /// One rank per criterion, in the order of setCriteria(); 0: no importance.
    [[nodiscard]] std::vector<double> ranks() const;
    [[nodiscard]] RankMethod method() const;

Q_SIGNALS:
    void changed(); ///< by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Role { PositionRole = Qt::UserRole, EqualRole, NoneRole };

    [[nodiscard]] QWidget *buildButtons();
    void connectAll();
    void moveCurrent(int offset);
    void toggleCurrent(Role role, bool on);
    void describe();
    void showCurrent();

    QStringList m_labels;
    QListWidget *m_list;
    QComboBox *m_method;
    Button *m_up;
    Button *m_down;
    Button *m_equal;
    Button *m_none;
};

} // namespace partnerscope
