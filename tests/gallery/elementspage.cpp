#include "elementspage.h"

#include "ui/charts/marks.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStringBuilder>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope::gallery {

namespace {

/// A painted strip of fixed size.
class Canvas final : public QWidget
{
public:
    Canvas(QSize size, std::function<void(QPainter &, const Theme &, const QRectF &)> draw, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_draw(std::move(draw))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_draw(painter, Theme::of(this), rect());
    }

private:
    std::function<void(QPainter &, const Theme &, const QRectF &)> m_draw;
};

struct SwatchGroup {
    QString title;
    Token first;
    Token last;
};

void drawSwatch(QPainter &painter, const Theme &theme, const QRectF &rect, Token token)
{
    control::box(painter, QRectF(rect.left(), rect.top(), rect.width() - 8, 32), theme.color(token),
                 theme.color(Token::BorderDefault), 4);
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString name = tokenName(token);
    const QString shown = name.contains(u'.') ? name.section(u'.', 1) : name;
    painter.drawText(QRectF(rect.left(), rect.top() + 35, rect.width() - 4, 14), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, int(rect.width()) - 4));
    painter.setFont(Theme::font(TextRole::Rail));
    painter.setPen(theme.color(Token::TextMuted));
    painter.drawText(QRectF(rect.left(), rect.top() + 49, rect.width(), 14), Qt::AlignLeft | Qt::AlignVCenter,
                     theme.color(token).name().toUpper());
}

void drawSwatches(QPainter &painter, const Theme &theme, const QRectF &)
{
    const QList<SwatchGroup> groups {
        { u"Surfaces"_s, Token::SurfaceWindow, Token::SurfaceAlternate },
        { u"Text (shown as swatches) and borders"_s, Token::BorderSubtle, Token::TextOnAccent },
        { u"Accent and state: text, fill, subtle"_s, Token::Accent, Token::CriticalSubtle },
        { u"Tiers (order, not the name, decides the colour) and chart"_s, Token::Tier1, Token::ChartReference },
        { u"Qualitative 8, in this order"_s, Token::Qual1, Token::Qual8 },
        { u"Sequential: fit, counts"_s, Token::Seq1, Token::Seq7 },
        { u"Diverging: gap"_s, Token::Div1, Token::Div7 },
    };
    double y = 0;
    for (const SwatchGroup &group : groups) {
        painter.setFont(Theme::font(TextRole::CaptionStrong));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(QRectF(0, y, 600, 18), Qt::AlignLeft | Qt::AlignVCenter, group.title);
        y += 22;
        int column = 0;
        for (int i = int(group.first); i <= int(group.last); ++i, ++column) {
            if (column == 12) {
                column = 0;
                y += 68;
            }
            drawSwatch(painter, theme, QRectF(column * 70.0, y, 70, 64), static_cast<Token>(i));
        }
        y += 76;
    }
}

QWidget *caption(const QString &text)
{
    return new TextLabel(TextRole::CaptionStrong, text);
}

QLayout *row(const QList<QWidget *> &widgets, int spacing = 8)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QLayout *typeScale()
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 128);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(2);
    const QList<std::tuple<QString, TextRole, QString>> steps {
        { u"20 pt semibold"_s, TextRole::Figure, u"412 companies"_s },
        { u"14 pt semibold"_s, TextRole::Title, u"Page title"_s },
        { u"10.5 pt semibold"_s, TextRole::Section, u"Section or finding"_s },
        { u"10 pt medium"_s, TextRole::BodyStrong, u"Names, buttons"_s },
        { u"10 pt"_s, TextRole::Body, u"Body, table cells 0123456789"_s },
        { u"8.5 pt"_s, TextRole::Caption, u"Caption, axis, table header"_s },
    };
    int line = 0;
    for (const auto &[size, role, text] : steps) {
        grid->addWidget(new TextLabel(TextRole::Caption, size), line, 0);
        auto *sample = new TextLabel(role, Token::TextPrimary, text);
        sample->setMinimumHeight(Theme::lineHeight(role) + 4);
        grid->addWidget(sample, line++, 1);
    }
    return grid;
}

QLayout *controls()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *disabled = new Button(ButtonKind::Secondary, u"Disabled"_s);
    disabled->setEnabled(false);
    column->addLayout(row({ new Button(ButtonKind::Primary, "plus"_L1, u"Primary"_s),
                            new Button(ButtonKind::Secondary, "export"_L1, u"Secondary"_s),
                            new Button(ButtonKind::Quiet, "columns"_L1, u"Quiet"_s), disabled,
                            new IconButton("table"_L1, u"Table"_s) }));
    auto *combo = new QComboBox;
    combo->addItem(u"Combo box"_s);
    auto *edit = new QLineEdit(u"Line edit"_s);
    edit->setFixedWidth(110);
    auto *on = new QCheckBox;
    on->setChecked(true);
    auto *radio = new QRadioButton;
    radio->setChecked(true);
    column->addLayout(row({ combo, edit, new SegmentedControl({ u"One"_s, u"Two"_s }), on, new QCheckBox, radio }));
    auto *filter = new Chip(u"Filter on"_s);
    filter->setChecked(true);
    filter->setClosable(true);
    auto *spin = new QSpinBox;
    spin->setValue(5);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setFixedWidth(96);
    column->addLayout(row({ filter, new Chip(u"Filter"_s), new TagLabel(u"Note"_s), spin, slider }));
    auto *search = new SearchField(u"Search name, city, domain"_s);
    search->setFixedWidth(220);
    column->addLayout(row({ search, new LinkButton(u"Open coverage"_s) }));
    return column;
}

void drawMarks(QPainter &painter, const Theme &theme, const QRectF &)
{
    const auto word = [&](double x, double y, const QString &text) {
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(QRectF(x, y, 120, 20), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const QStringList tiers { u"Premier"_s, u"Advanced"_s, u"Select"_s };
    for (int i = 0; i < 3; ++i) {
        mark::tier(painter, QPointF(i * 96.0, 4), i, 3, theme);
        word(i * 96 + 20, 0, tiers.at(i));
    }
    for (int i = 0; i < 4; ++i) {
        mark::coverage(painter, QRectF(i * 108.0, 32, 12, 12), static_cast<Coverage>(i),
                       theme.color(Token::TextPrimary));
        word(i * 108 + 20, 28, coverageText(static_cast<Coverage>(i)));
    }
    double x = 0;
    for (int i = 0; i < 5; ++i) {
        const QString text = certaintyText(static_cast<Certainty>(i));
        mark::certainty(painter, QRectF(x, 58, 16, 16), static_cast<Certainty>(i), theme);
        word(x + 21, 56, text);
        x += 34 + painter.fontMetrics().horizontalAdvance(text);
    }
    const QColor ground = theme.color(Token::SurfacePanel);
    mark::scoreBar(painter, QRectF(0, 84, 300, 30), { 76, 72, 82, { 50, 65, 80 }, true }, theme, ground);
    word(320, 89, u"76.0   72–82"_s);
    for (int i = 0; i < 5; ++i)
        mark::compared(painter, QPointF(8 + i * 24, 124), i, 10, theme, ground);
    mark::meter(painter, QRectF(150, 121, 60, 6), 0.64, theme.color(Token::ChartEngagement),
                theme.color(Token::ChartTrack));
    mark::demandSupply(painter, QRectF(240, 119, 80, 9), 0.6, 0.35, theme.color(Token::TextPrimary));
}

void drawIcons(QPainter &painter, const Theme &theme, const QRectF &)
{
    int index = 0;
    for (const QString &file : QDir(u":/partnerscope/icons"_s).entryList()) {
        const QByteArray name = file.section(u'.', 0, 0).toLatin1();
        if (name == "partnerscope")
            continue;
        paintIcon(painter, QRectF((index % 15) * 31.0, (index / 15) * 31.0, 20, 20), QLatin1StringView(name),
                  theme.color(Token::TextPrimary));
        ++index;
    }
}

QWidget *message(Tone tone, const QString &text, const QString &action)
{
    auto *bar = new MessageBar;
    bar->showMessage(tone, text, action);
    bar->setClosable(false);
    return bar;
}

QWidget *rightColumn()
{
    auto *panel = new Surface(Token::SurfacePanel);
    panel->setFixedWidth(540);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(32, 24, 32, 12);
    column->setSpacing(6);
    const auto block = [&](const QString &title, auto add) {
        column->addWidget(caption(title));
        add();
        column->addSpacing(6);
    };
    block(u"Type scale"_s, [&] { column->addLayout(typeScale()); });
    block(u"Controls, 28 px high"_s, [&] { column->addLayout(controls()); });
    block(u"Marks: shape first, colour second"_s, [&] { column->addWidget(new Canvas({ 476, 138 }, drawMarks)); });
    block(u"Message bar"_s, [&] {
        column->addWidget(message(Tone::Positive, u"Imported 203 of 214 rows"_s, u"Undo"_s));
        column->addWidget(message(Tone::Caution, u"11 rows need a look"_s, u"Show them"_s));
        column->addWidget(message(Tone::Critical, u"The file is open elsewhere; changes are kept"_s, u"Try again"_s));
    });
    block(u"Icons, 20 px grid, 1.5 px stroke"_s, [&] { column->addWidget(new Canvas({ 476, 120 }, drawIcons)); });
    column->addStretch(1);
    return panel;
}

} // namespace

QWidget *makeElementsPage()
{
    auto *page = new Surface(Token::SurfacePage);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(32, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(new Canvas({ 860, 860 }, drawSwatches), 0, Qt::AlignVCenter);
    columns->addStretch(1);
    columns->addWidget(rightColumn());
    return page;
}

} // namespace partnerscope::gallery
