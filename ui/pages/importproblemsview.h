#pragma once

#include "session/session.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace partnerscope {

class Button;
class SectionTitle;

/// Every cell and row of a file that cannot be used, with line, column and reason.
class ImportProblemsView final : public QWidget
{
    Q_OBJECT

public:
    /// \param name of the table; that of the button is it with "Save"
    explicit ImportProblemsView(const QString &name, QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan);

Q_SIGNALS:
    void saveRequested();                        ///< the rejected rows as a file
    void columnRequested(const QString &header); ///< of the problem that was opened

private:
    SectionTitle *m_title;
    QStandardItemModel *m_model;
    QTableView *m_table;
    Button *m_save;
};

} // namespace partnerscope
