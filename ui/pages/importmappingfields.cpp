#include "ui/pages/importmappingfields.h"

#include "exchange/importmappingfile.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/pages/frame.h"
#include "ui/theme/button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
/// A name as a menu shows it: its "&" marks no letter.
QString menuText(const QString &name)
{
    QString text = name.left(60);
    return text.replace(u'&', u"&&"_s);
}
} // namespace

ImportMappingFields::ImportMappingFields(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_remember(new QCheckBox(tr("Remember for files like this one")))
    , m_name(new QLineEdit)
    , m_menu(new QMenu(this))
{
    m_remember->setObjectName(QStringLiteral("importRemember"));
    m_name->setObjectName(QStringLiteral("importMappingName"));
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setPlaceholderText(tr("Name of the mapping"));
    m_name->setEnabled(false);
    UndoKeyFilter::install(m_name);
    auto *saved = new Button(ButtonKind::Quiet, tr("Saved mappings"));
    saved->setObjectName(QStringLiteral("importMappings"));
    saved->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("importMappingsMenu"));
    enableWriting(m_remember, session.isReadOnly());
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_name, 1);
    row->addWidget(saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    column->addWidget(m_remember);
    column->addLayout(row);
    connect(m_remember, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    connect(m_menu, &QMenu::aboutToShow, this, &ImportMappingFields::fillMenu);
}

void ImportMappingFields::setCurrent(const QString &name, const QString &proposal)
{
    m_remember->setChecked(!name.isEmpty());
    m_name->setText(name.isEmpty() ? proposal : name);
    m_name->setEnabled(m_remember->isChecked());
}

Result<> ImportMappingFields::remember(const ImportOptions &options, const ImportPlan &plan) const
{
    const QString name = m_name->text().trimmed();
    if (!m_remember->isChecked() || name.isEmpty())
        return {};
    SavedMapping mapping;
    mapping.name = name;
    for (const ImportColumn &column : plan.columns)
        mapping.headers << column.header;
    // What was guessed is settled now: the next file may hold too little to guess from.
    ImportOptions settled = options;
    for (const ImportColumn &column : plan.columns) {
        if (column.match == ImportColumn::Match::Guess && !settled.mapping.contains(column.header))
            settled.mapping.insert(column.header, column.attribute);
    }
    mapping.body = writeMappingJson(settled, name);
    mapping.savedAt = m_session.clock().now();
    const Result<QList<SavedMapping>> known = m_session.importMappings();
    if (!known)
        return known.failure();
    const auto isSame = [&](const SavedMapping &other) {
        return other.name == name && other.body == mapping.body && other.headers == mapping.headers;
    };
    if (std::ranges::any_of(*known, isSame))
        return {};
    return m_session.edit(tr("Save mapping %1").arg(name),
                          [&](Edit &edit) { return edit.saveImportMapping(mapping); });
}

void ImportMappingFields::fillMenu()
{
    m_menu->clear();
    const Result<QList<SavedMapping>> mappings = m_session.importMappings();
    if (!mappings || mappings->isEmpty()) {
        m_menu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    for (const SavedMapping &mapping : *mappings) {
        QMenu *own = m_menu->addMenu(menuText(mapping.name));
        own->addAction(tr("Use for this file"), this, [this, mapping] { Q_EMIT chosen(mapping); });
        QAction *deletion = own->addAction(tr("Delete"), this, [this, mapping] { remove(mapping.name); });
        deletion->setEnabled(!m_session.isReadOnly());
        own->addSection(tr("Saved on %1").arg(QLocale().toString(mapping.savedAt.toLocalTime().date(),
                                                                 QLocale::ShortFormat)));
    }
}

void ImportMappingFields::remove(const QString &name)
{
    const Result<> removed = m_session.edit(tr("Delete mapping %1").arg(name),
                                            [&](Edit &edit) { return edit.removeImportMapping(name); });
    if (!removed) {
        m_frame.showError(removed.error());
        return;
    }
    m_frame.showMessage(MessageKind::Done, tr("Deleted the mapping \"%1\".").arg(name), tr("Undo"), [this] {
        if (const Result<> undone = m_session.undo(); !undone)
            m_frame.showError(undone.error());
    });
}

} // namespace partnerscope
