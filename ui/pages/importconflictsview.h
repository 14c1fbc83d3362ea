#pragma once

#include "exchange/importplan.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QTableView;

namespace partnerscope {

class ImportConflictsModel;
class TextLabel;

/// The facts a file knows otherwise: a rule for all of them, and a choice for each, side by side.
class ImportConflictsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConflictsView(QWidget *parent = nullptr);

    void setPlan(const std::shared_ptr<const ImportPlan> &plan);
    [[nodiscard]] OnConflict rule() const;
    void setRule(OnConflict rule); ///< tells nobody

Q_SIGNALS:
    void ruleChosen();
    void decided(const partnerscope::ConflictKey &fact, bool takesOffered);
    void allDecided(bool takesOffered);

private:
    ImportConflictsModel *m_model;
    QComboBox *m_rule;
    TextLabel *m_summary;
    QTableView *m_view;
};

} // namespace partnerscope
