#pragma once

#include <QObject>

class QWidget;

namespace partnerscope {

/// Keeps Ctrl+Z and Ctrl+Y of a text field for the workspace: a line edit, text edit or box of numbers would otherwise
/// take them even when there is nothing of its own to take back. What is typed and not yet committed stays the field's
/// own to undo.
class UndoKeyFilter final : public QObject
{
    Q_OBJECT

public:
    /// Watches `field` and lives as long as it does.
    static void install(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace partnerscope
