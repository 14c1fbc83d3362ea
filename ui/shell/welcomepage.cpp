#include "ui/shell/welcomepage.h"

#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr int ContentWidth = 952;

/// A card with one door into the program.
class DoorCard final : public QWidget
{
public:
    DoorCard(QLatin1StringView icon, const QString &title, const QString &text, Button *button, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
        , m_primary(button->kind() == ButtonKind::Primary)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(metric::SpaceL, 64, metric::SpaceL, metric::SpaceL);
        layout->setSpacing(metric::SpaceS);
        layout->addWidget(new TextLabel(TextRole::Section, title, this));
        auto *body = new TextLabel(TextRole::Body, Token::TextSecondary, text, this);
        body->setWordWrap(true);
        body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        layout->addWidget(body, 1);
        layout->addSpacing(metric::SpaceHair);
        layout->addWidget(button, 0, Qt::AlignLeft);
        setMinimumHeight(224);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.color(m_primary ? Token::Accent : Token::BorderDefault));
        painter.setBrush(theme.color(Token::SurfaceRaised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::RadiusCard, metric::RadiusCard);
        paintIcon(painter, QRectF(metric::SpaceL, metric::SpaceL, 28, 28), m_icon, theme.color(Token::Accent));
    }

private:
    QLatin1StringView m_icon;
    bool m_primary;
};

class ProgramIcon final : public QWidget
{
public:
    explicit ProgramIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(36, 36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

/// A step of the way from a file to a ranking.
QWidget *step(int number, const QString &title, const QString &text, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(TextRole::BodyStrong, QStringLiteral("%1  %2").arg(number).arg(title), widget));
    layout->addWidget(new TextLabel(TextRole::Caption, Token::TextMuted, text, widget));
    return widget;
}
} // namespace

/// The list of recent workspaces, rebuilt when it changes.
class WelcomePage::Recent final : public QWidget
{
public:
    explicit Recent(WelcomePage *page)
        : QWidget(page)
        , m_page(page)
        , m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(metric::SpaceHair);
    }

    void setPaths(const QStringList &paths)
    {
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        const QStringList shown = paths.mid(0, 5);
        if (!shown.isEmpty())
            m_layout->addWidget(new TextLabel(TextRole::Section, WelcomePage::tr("Recent workspaces"), this));
        for (const QString &path : shown) {
            auto *link = new LinkButton(QFileInfo(path).fileName(), TextRole::Body, this);
            link->setToolTip(path.toHtmlEscaped());
            connect(link, &QAbstractButton::clicked, m_page, [this, path] { Q_EMIT m_page->openRequested(path); });
            m_layout->addWidget(link, 0, Qt::AlignLeft);
        }
        setVisible(!shown.isEmpty());
    }

private:
    WelcomePage *m_page;
    QVBoxLayout *m_layout;
};

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new Recent(this))
{
    auto *sample = new Button(ButtonKind::Primary, tr("Open the sample"), this);
    sample->setObjectName(QStringLiteral("openSample"));
    auto *import = new Button(ButtonKind::Secondary, tr("Choose a file"), this);
    import->setObjectName(QStringLiteral("chooseFile"));
    auto *make = new Button(ButtonKind::Secondary, tr("Create"), this);
    make->setObjectName(QStringLiteral("createWorkspace"));
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    connect(import, &QAbstractButton::clicked, this, &WelcomePage::importRequested);
    connect(make, &QAbstractButton::clicked, this, &WelcomePage::newRequested);

    auto *content = new QWidget(this);
    content->setFixedWidth(ContentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceL);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::SpaceM);
    head->addWidget(new ProgramIcon(content));
    head->addWidget(new TextLabel(TextRole::Figure, tr("Welcome to Partnerscope"), content), 1);
    column->addLayout(head);
    column->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary,
                                    tr("Decide whom to recruit, whom to invest in, and where your ecosystem has holes. "
                                       "Everything stays in one file on this computer."),
                                    content));
    auto *doors = new QHBoxLayout;
    doors->setSpacing(metric::SpaceXl);
    doors->addWidget(new DoorCard(
        QLatin1StringView("coverage"), tr("Explore the sample"),
        tr("About 400 made-up companies, two years of results, three ideal profiles. Change anything you like."),
        sample, content));
    doors->addWidget(new DoorCard(
        QLatin1StringView("import"), tr("Import your partner list"),
        tr("A CSV file from your CRM or an event. We propose the columns; you check them and see a ranking."), import,
        content));
    doors->addWidget(new DoorCard(
        QLatin1StringView("plus"), tr("New workspace"),
        tr("Start empty: pick a partner type and its template, then add companies one by one."), make, content));
    column->addLayout(doors);
    auto *hint =
        new TextLabel(TextRole::Body, Token::TextSecondary, tr("Or drop a file anywhere on this window"), content);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
    column->addWidget(new TextLabel(TextRole::Section, tr("From a file to a ranking in four steps"), content));
    auto *steps = new QHBoxLayout;
    steps->addWidget(step(1, tr("Choose a file"), tr("CSV, TSV or XLSX"), content));
    steps->addWidget(step(2, tr("Check the columns"), tr("Most are recognised"), content));
    steps->addWidget(step(3, tr("Pick a template"), tr("Ten partner types"), content));
    steps->addWidget(step(4, tr("See the ranking"), tr("With tiers and reasons"), content));
    column->addLayout(steps);
    column->addWidget(m_recent);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(content, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_recent->hide();
}

void WelcomePage::setRecent(const QStringList &paths)
{
    QStringList present;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            present << path;
    }
    m_recent->setPaths(present);
}

} // namespace partnerscope
