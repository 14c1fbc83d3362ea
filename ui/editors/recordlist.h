#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

#include <functional>

class QVBoxLayout;

namespace partnerscope {

class RecordForm;

/// Records one under the other, each with its change and remove buttons, a button that adds one, and at most one form
/// open below. Asks for changes, makes none.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    /// One record in two lines.
    struct Row {
        QString title;
        QString detail;
        Token detailToken = Token::TextMuted;
        QString remark; ///< a third line, if there is something to say
        Token remarkToken = Token::TextMuted;
        bool isText = false;        ///< the title is a text of several lines, shown whole
        QWidget *leading = nullptr; ///< taken over, as are the trailing ones
        QList<QWidget *> trailing;
        QString objectName; ///< of its buttons, after "edit" and "remove"
        std::function<void()> change;
        std::function<void()> remove;
    };

    explicit RecordList(QPushButton *add, QWidget *parent = nullptr);

    /// Replaces what is shown; `nothing` stands where there are no rows.
    void setRows(const QList<Row> &rows, const QString &nothing = {});
    void setEditable(bool editable);

    /// Shows a form below instead of the one before, with the keyboard in its first field.
    void openForm(RecordForm *form);
    void closeForm();
    void focusAdd() { m_add->setFocus(); }

private:
    [[nodiscard]] QWidget *makeRow(const Row &row);

    QVBoxLayout *m_column;
    QWidget *m_list;
    QPushButton *m_add;
    RecordForm *m_form = nullptr;
    bool m_editable = true;
};

} // namespace partnerscope
