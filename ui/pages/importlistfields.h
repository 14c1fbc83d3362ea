#pragma once

#include "exchange/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace partnerscope {

class TextLabel;

/// Says that the file is the list of another system: which column holds its numbers, what it is called, and whether
/// companies it no longer has are flagged.
class ImportListFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportListFields(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    [[nodiscard]] ListChoices choices() const;
    void setChoices(const ListChoices &choices); ///< tells nobody

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_column;
    QLineEdit *m_system;
    QCheckBox *m_complete;
    TextLabel *m_result;
    QString m_wanted; ///< header of the column, while the file that has it is still being read
};

} // namespace partnerscope
