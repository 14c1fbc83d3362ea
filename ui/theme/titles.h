#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace partnerscope {

class Button;
class LinkButton;
class TagLabel;
class TextLabel;

/// The head of a page, 56 px: where from, what it is, a remark, controls at the left, actions at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Names the page one level up; a click emits breadcrumbActivated(). Empty hides it.
    void setBreadcrumb(const QString &text);
    /// A tag beside the title, for example "Draft of version 4". Empty hides it.
    void setNote(const QString &text);
    /// Muted words after the title, for example a city. Empty hides it.
    void setDetail(const QString &text);
    void addLeading(QWidget *widget);
    void addTrailing(QWidget *widget);
    /// An action that keeps its icon alone, and its words as a tooltip, where all words do not fit: first added, first
    /// shortened.
    void addShortening(Button *button);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void breadcrumbActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    LinkButton *m_breadcrumb;
    QWidget *m_breadcrumbMark;
    TextLabel *m_title;
    TextLabel *m_detail;
    TagLabel *m_note;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;

    struct Shortening {
        Button *button;
        QString words;
        int saved; ///< px that the icon alone needs less
    };
    std::vector<Shortening> m_shortening;
};

/// The title of a block, which states the finding, and under it what is measured. Both wrap where it is narrow.
class SectionTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &title, const QString &caption = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    /// Beside the title; below it, where the title would be cut otherwise.
    void addTrailing(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QHBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_caption;
    QHBoxLayout *m_trailing;
};

/// One figure: caption, number, unit and a line on its change, coloured by tone. Clickable once setActivatable().
class FigureTile final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &caption, QWidget *parent = nullptr);

    void setFigure(const QString &number, const QString &unit = {});
    void setChange(const QString &text, Tone tone = Tone::Neutral);
    /// Something small at the right, for example a Sparkline; the tile owns it.
    void setTrailing(QWidget *widget);
    void setActivatable(bool activatable);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    TextLabel *m_caption;
    TextLabel *m_number;
    TextLabel *m_unit;
    TextLabel *m_change;
    QHBoxLayout *m_row;
    bool m_activatable = false;
};

} // namespace partnerscope
