#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace partnerscope {

/// A tooltip that shows a text as it is, whatever markup it holds. Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Plain text in a role of the type scale and a token's colour; follows the scheme. Never interprets markup, so it may
/// show what partners wrote.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);
    TextLabel(TextRole role, Token token, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setToken(Token token);
    /// Cut with an ellipsis when there is too little room; the whole text is then the tooltip.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColor();

    Token m_token;
    bool m_elided = false;
};

/// A small remark on a sunken ground: "Draft of version 4".
class TagLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit TagLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partnerscope
