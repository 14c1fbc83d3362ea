#include "ui/pages/importconflictsview.h"

#include "ui/charts/tablelook.h"
#include "ui/models/importconflictsmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>

namespace partnerscope {

ImportConflictsView::ImportConflictsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportConflictsModel(this))
    , m_title(new SectionTitle({}))
    , m_note(new MessageBar)
    , m_table(new QTableView)
{
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    m_note->setClosable(false);
    m_table->setObjectName(QStringLiteral("importConflicts"));
    m_table->setAccessibleName(tr("Facts that the file knows otherwise"));
    m_table->setModel(m_model);
    TableLook::apply(m_table, TableLook::TwoLineRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportConflictsModel::TakesColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(ImportConflictsModel::TakesColumn, 140);
    m_table->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    buttons->setSpacing(metric::SpaceS);
    const auto add = [&](const char *name, const QString &text, const std::function<void()> &act) {
        auto *button = new Button(ButtonKind::Secondary, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        m_buttons << button;
    };
    add("keepRecorded", tr("Keep recorded"), [this] { decideSelected(false); });
    add("takeOffered", tr("Take the file"), [this] { decideSelected(true); });
    buttons->addStretch(1);
    add("keepAllRecorded", tr("Keep all"), [this] { Q_EMIT allDecided(OnConflict::Keep); });
    add("takeAllOffered", tr("Take the file for all"), [this] { Q_EMIT allDecided(OnConflict::Replace); });
    m_buttons[0]->setToolTip(tr("The selected facts stay as they are (Left)"));
    m_buttons[1]->setToolTip(tr("The selected facts become what the file says (Right)"));
    m_buttons[3]->setToolTip(tr("What was verified later than the file stays"));
    auto *note = new QHBoxLayout;
    note->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    note->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addStretch(0);
    connect(m_model, &ImportConflictsModel::decided, this, &ImportConflictsView::decided);
}

void ImportConflictsView::setPlan(const ImportPlan &plan, OnConflict rule, std::shared_ptr<const Schema> schema)
{
    const ConflictCounts &counts = plan.conflictCounts;
    m_model->setSource(plan.conflicts, rule, std::move(schema));
    const std::size_t all = counts.replaced + counts.kept;
    m_title->setTitle(all == 0 ? tr("The file contradicts nothing that is recorded")
                               : tr("%Ln fact(s) are recorded otherwise", nullptr, static_cast<int>(all)));
    QStringList parts;
    if (all > 0)
        parts << tr("%L1 change, %L2 stay")
                     .arg(static_cast<qulonglong>(counts.replaced))
                     .arg(static_cast<qulonglong>(counts.kept));
    if (counts.isProtected > 0)
        parts << tr("%L1 were verified later than the file").arg(static_cast<qulonglong>(counts.isProtected));
    m_title->setCaption(parts.join(QStringLiteral("; ")));
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    if (openCount() > 0)
        m_note->showMessage(
            Tone::Caution,
            tr("%Ln fact(s) stay as recorded until you decide. Left keeps a fact, Right takes the file.", nullptr,
               openCount()));
    else if (all > shown)
        m_note->showMessage(
            Tone::Info, tr("The first %L1 are listed; the rule holds for all.").arg(static_cast<qulonglong>(shown)));
    else
        m_note->closeMessage();
    m_table->setVisible(shown > 0);
    for (Button *button : std::as_const(m_buttons))
        button->setVisible(shown > 0);
}

int ImportConflictsView::openCount() const
{
    return m_model->openCount();
}

void ImportConflictsView::decideSelected(bool takesOffered)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_model->decide(row.row(), takesOffered);
    // One after the other is decided without leaving the keys.
    const int next = rows.size() == 1 ? rows.first().row() + 1 : m_model->rowCount();
    if (next < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(next, 0));
}

bool ImportConflictsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            decideSelected(key == Qt::Key_Right);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerscope
