#pragma once

#include <QLineEdit>

namespace partnerscope {

/// A line edit with a magnifier and a clear button. Escape clears it first and only then reaches the parent; Down
/// emits leftDownward() so that a page can move to its list.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void leftDownward();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace partnerscope
