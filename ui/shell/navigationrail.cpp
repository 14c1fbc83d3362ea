#include "ui/shell/navigationrail.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int ItemWidth = 68;

/// One entry, painted by hand: the style's tool button cannot set the label in the rail's own size and weight.
class RailButton final : public QToolButton
{
public:
    RailButton(QLatin1StringView icon, const QString &text, QWidget *parent)
        : QToolButton(parent)
        , m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setFixedSize(ItemWidth, metric::RailItem);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(text);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setPen(hasFocus() ? QPen(theme.color(Token::BorderFocus), metric::FocusRing) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()        ? QBrush(theme.color(Token::SurfaceSelected))
                             : underMouse() ? QBrush(theme.color(Token::SurfaceHover))
                                            : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(ground, metric::RadiusControl, metric::RadiusControl);
        const QColor ink = theme.color(isChecked() ? Token::Accent : Token::TextSecondary);
        paintIcon(painter, QRectF((width() - 20) / 2.0, 8, 20, 20), m_icon, ink);
        QFont font = Theme::font(TextRole::Rail);
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(QRect(0, 31, width(), 16), Qt::AlignCenter, label);
    }

private:
    QLatin1StringView m_icon;
};
} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setFixedWidth(metric::Rail);
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metric::SpaceS, 0, metric::SpaceS);
    layout->setSpacing(metric::SpaceHair);
    for (const PageId page : pages()) {
        auto *button = new RailButton(iconName(page), label(page), this);
        button->setObjectName(QStringLiteral("rail%1").arg(static_cast<int>(page)));
        button->setToolTip(QStringLiteral("Ctrl+%1").arg(static_cast<int>(page) + 1));
        m_buttons->addButton(button, static_cast<int>(page));
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<PageId>(id)); });
}

void NavigationRail::setCurrent(PageId page)
{
    m_buttons->button(static_cast<int>(page))->setChecked(true);
}

QList<PageId> NavigationRail::pages()
{
    return { PageId::Overview, PageId::Partners,   PageId::Profiles, PageId::Personas,  PageId::Fit,
             PageId::Coverage, PageId::Shortlists, PageId::Quality,  PageId::Attributes };
}

QString NavigationRail::label(PageId page)
{
    switch (page) {
    case PageId::Overview: return tr("Overview");
    case PageId::Partners: return tr("Partners");
    case PageId::Profiles: return tr("Profiles");
    case PageId::Personas: return tr("Personas");
    case PageId::Fit: return tr("Fit");
    case PageId::Coverage: return tr("Coverage");
    case PageId::Shortlists: return tr("Shortlists");
    case PageId::Quality: return tr("Data quality");
    case PageId::Attributes: return tr("Attributes");
    }
    Q_UNREACHABLE();
}

QLatin1StringView NavigationRail::iconName(PageId page)
{
    switch (page) {
    case PageId::Overview: return QLatin1StringView("overview");
    case PageId::Partners: return QLatin1StringView("partners");
    case PageId::Profiles: return QLatin1StringView("profiles");
    case PageId::Personas: return QLatin1StringView("personas");
    case PageId::Fit: return QLatin1StringView("fit");
    case PageId::Coverage: return QLatin1StringView("coverage");
    case PageId::Shortlists: return QLatin1StringView("shortlists");
    case PageId::Quality: return QLatin1StringView("quality");
    case PageId::Attributes: return QLatin1StringView("columns");
    }
    Q_UNREACHABLE();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceWindow));
    painter.fillRect(width() - 1, 0, 1, height(), theme.color(Token::BorderSubtle));
}

} // namespace partnerscope
