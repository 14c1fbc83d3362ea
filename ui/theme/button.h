#pragma once

#include "ui/theme/controlpainting.h"

#include <QLatin1StringView>
#include <QPushButton>
#include <QToolButton>

namespace partnerscope {

/// A push button of one of three kinds, 28 px high, with an optional line icon in the colour of its text.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    Button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);
    Button(ButtonKind kind, QLatin1StringView iconName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(QLatin1StringView iconName);

private:
    ButtonKind m_kind;
    QLatin1StringView m_iconName;
};

/// An icon alone, 28 x 28; the name is its tooltip and its accessible name.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(QLatin1StringView iconName, const QString &name, QWidget *parent = nullptr);
    void setIconName(QLatin1StringView iconName);
};

/// A word in the accent colour that acts: "Open coverage", "Undo".
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, TextRole role = TextRole::Caption, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Accent unless told otherwise; a breadcrumb is text.secondary.
    void setToken(Token token);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token = Token::Accent;
};

} // namespace partnerscope
