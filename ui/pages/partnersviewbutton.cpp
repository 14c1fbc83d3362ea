#include "ui/pages/partnersviewbutton.h"

#include "ui/editors/writing.h"
#include "ui/theme/button.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int WidestName = 180; ///< pixels, so that the head of the page fits a small window

/// A name whose "&" is no mnemonic.
QString escaped(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}
} // namespace

PartnersViewButton::PartnersViewButton(Session &session, Frame &frame, PartnerView standard, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_button(new Button(ButtonKind::Quiet, QLatin1StringView("table"), QString(), this))
    , m_menu(new QMenu(m_button))
    , m_standard(std::move(standard))
    , m_saved(m_standard)
    , m_look(m_standard)
{
    m_button->setObjectName(QStringLiteral("partnerViews"));
    m_button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("partnerViewsMenu"));
    m_menu->setToolTipsVisible(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &PartnersViewButton::fillMenu);
    // Saved views are settings of the workspace: undo, and other hands, change them too.
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        if (change.tiers)
            reload();
    });
    reload();
}

bool PartnersViewButton::isChanged() const
{
    PartnerView look = m_look;
    look.name = m_saved.name;
    return look != m_saved;
}

void PartnersViewButton::setLook(const PartnerView &look)
{
    m_look = look;
    refresh();
}

void PartnersViewButton::setStandard(const PartnerView &standard)
{
    if (m_saved.name.isEmpty())
        m_saved = standard;
    m_standard = standard;
    refresh();
}

void PartnersViewButton::reload()
{
    Result<QList<PartnerView>> views = partnerViews(m_session);
    if (!views) {
        m_frame.showError(views.error());
        return;
    }
    m_views = std::move(*views);
    const auto known = std::ranges::find(m_views, m_saved.name, &PartnerView::name);
    // Of a view that is gone the look stays, as changes of the standard one.
    m_saved = known == m_views.end() ? m_standard : *known;
    refresh();
}

void PartnersViewButton::refresh()
{
    const QString name = m_saved.name.isEmpty() ? tr("Standard view") : m_saved.name;
    const bool changed = isChanged();
    const QString shown = m_button->fontMetrics().elidedText(name, Qt::ElideRight, WidestName);
    m_button->setText(escaped(changed ? tr("%1, changed").arg(shown) : shown));
    m_button->setToolTip(name.toHtmlEscaped());
    m_button->setAccessibleName(changed ? tr("View %1, with changes that are not saved").arg(name)
                                        : tr("View %1").arg(name));
}

void PartnersViewButton::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &label, const PartnerView &view) {
        QAction *action = m_menu->addAction(escaped(label));
        action->setCheckable(true);
        action->setChecked(view.name == m_saved.name);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    };
    add(tr("Standard view"), m_standard);
    for (const PartnerView &view : std::as_const(m_views))
        add(view.name, view);
    m_menu->addSeparator();
    addActions(m_menu);
}

void PartnersViewButton::addActions(QMenu *menu)
{
    const bool isNamed = !m_saved.name.isEmpty();
    const auto add = [&](const QString &label, const char *name, void (PartnersViewButton::*run)(), bool isPossible) {
        QAction *action = menu->addAction(label);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        enableWriting(action, m_session.isReadOnly(), isPossible);
    };
    add(tr("Save changes"), "saveView", &PartnersViewButton::saveChanges, isNamed && isChanged());
    add(tr("Save as a new view …"), "saveViewAs", &PartnersViewButton::saveAs, true);
    add(tr("Rename …"), "renameView", &PartnersViewButton::rename, isNamed);
    add(tr("Delete"), "deleteView", &PartnersViewButton::remove, isNamed);
    QAction *reset = menu->addAction(tr("Back to what is saved"));
    reset->setObjectName(QStringLiteral("resetView"));
    reset->setEnabled(isChanged());
    connect(reset, &QAction::triggered, this, [this] { choose(m_saved); });
}

void PartnersViewButton::choose(const PartnerView &view)
{
    const PartnerView wanted = view; // it may be one of the members that follow
    m_saved = wanted;
    Q_EMIT chosen(wanted);
    refresh();
}

void PartnersViewButton::saveAs()
{
    const QString name =
        m_frame.prompts().text(tr("Save as a new view"), tr("Name of the view"), m_saved.name).trimmed();
    if (name.isEmpty())
        return;
    const auto known = std::ranges::find_if(
        m_views, [&](const PartnerView &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (known != m_views.end()
        && !m_frame.prompts().confirm(tr("There is a view \"%1\" already.").arg(known->name), tr("Replace it")))
        return;
    PartnerView view = m_look;
    view.name = name;
    const PartnerView before = std::exchange(m_saved, view);
    if (const Result<> saved = savePartnerView(m_session, view); !saved) {
        m_saved = before;
        m_frame.showError(saved.error());
    }
    refresh();
}

void PartnersViewButton::saveChanges()
{
    PartnerView view = m_look;
    view.name = m_saved.name;
    if (const Result<> saved = savePartnerView(m_session, view); !saved)
        m_frame.showError(saved.error());
}

void PartnersViewButton::rename()
{
    const QString name = m_saved.name;
    const QString newName = m_frame.prompts().text(tr("Rename view"), tr("Name of the view"), name).trimmed();
    if (newName.isEmpty() || newName == name)
        return;
    m_saved.name = newName; // found again under it when the change is announced
    if (const Result<> renamed = renamePartnerView(m_session, name, newName); !renamed) {
        m_saved.name = name;
        m_frame.showError(renamed.error());
    }
}

void PartnersViewButton::remove()
{
    const QString name = m_saved.name;
    if (const Result<> removed = removePartnerView(m_session, name); !removed) {
        m_frame.showError(removed.error());
        return;
    }
    Session &session = m_session;
    Frame &frame = m_frame;
    m_frame.showMessage(MessageKind::Done, tr("The view %1 was deleted.").arg(name), tr("Undo"), [&session, &frame] {
        if (const Result<> undone = session.undo(); !undone)
            frame.showError(undone.error());
    });
}

} // namespace partnerscope
