#pragma once

#include "session/proposaldata.h"
#include "ui/pages/frame.h"

class QComboBox;
class QDoubleSpinBox;

namespace partnerscope {

class TextLabel;

/// What partners may cost together, and what each costs: the same for all, what an attribute says, or a file.
class GapBudget final : public QWidget
{
    Q_OBJECT

public:
    explicit GapBudget(Frame &frame, QWidget *parent = nullptr);

    /// The attributes to choose costs from, and the companies they are of.
    void setScores(const std::shared_ptr<const Scores> &scores);
    /// Puts costs and budget into a question, if there are any.
    void fill(ProposalQuestion &question) const;
    /// Whether one company may cost more than another.
    [[nodiscard]] bool costsDiffer() const;

Q_SIGNALS:
    void changed();

private:
    enum Kind { NoBudget, Same, ByAttribute, FromFile };

    void build();
    void take();
    void takeFile();
    void readFile();
    void showKind(Kind kind);
    void offerAttributes();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::vector<double> costs() const;

    Frame &m_frame;
    std::shared_ptr<const Scores> m_scores;
    QString m_file;
    std::vector<double> m_fileCosts; ///< per row of the pool
    QString m_attributes;            ///< what is offered, to notice a change
    QComboBox *m_kind;
    QDoubleSpinBox *m_each;
    QDoubleSpinBox *m_budget;
    TextLabel *m_strangers;
};

} // namespace partnerscope
