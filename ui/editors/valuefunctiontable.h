#pragma once

#include "ui/charts/valuefunctionview.h"

#include <QWidget>

class QTableWidget;

namespace partnerscope {

class IconButton;

/// The handles of a value function as numbers: one column per handle, typed instead of dragged.
class ValueFunctionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueFunctionTable(QWidget *parent = nullptr);

    void showHandles(const QList<ValueHandle> &handles, const QString &unitTitle, bool canAdd);
    void setActiveHandle(int handle);

Q_SIGNALS:
    void handleEntered(int handle, double x, double points);
    void handleChosen(int handle);
    void addRequested();
    void removeRequested(int handle);
    void refused(const QString &why); ///< a text that is no number; the cell shows the old value again

private:
    void takeCell(int row, int column);

    QList<ValueHandle> m_handles;
    QTableWidget *m_table;
    IconButton *m_add;
    IconButton *m_remove;
    bool m_filling = false;
};

} // namespace partnerscope
