#include "ui/pages/importconflictsview.h"

#include "ui/charts/tablelook.h"
#include "ui/models/importconflictsmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace partnerscope {

ImportConflictsView::ImportConflictsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportConflictsModel(this))
    , m_rule(new QComboBox)
    , m_summary(new TextLabel(TextRole::Body, Token::TextSecondary))
    , m_view(new QTableView)
{
    setObjectName(QStringLiteral("importConflictsView"));
    m_rule->setObjectName(QStringLiteral("importConflictRule"));
    m_rule->setAccessibleName(tr("Which value counts"));
    m_rule->setFocusPolicy(Qt::StrongFocus);
    const std::pair<OnConflict, QString> rules[] = {
        { OnConflict::Replace, tr("The file counts") },
        { OnConflict::Newer, tr("The newer value counts") },
        { OnConflict::Graded, tr("The better supported value counts") },
        { OnConflict::Keep, tr("What is recorded counts") },
        { OnConflict::Ask, tr("I decide for each") },
    };
    for (const auto &[rule, label] : rules)
        m_rule->addItem(label, static_cast<int>(rule));
    auto *takeAll = new Button(ButtonKind::Secondary, tr("All from the file"));
    auto *keepAll = new Button(ButtonKind::Secondary, tr("Keep all that is recorded"));
    takeAll->setObjectName(QStringLiteral("importTakeAll"));
    keepAll->setObjectName(QStringLiteral("importKeepAll"));
    m_summary->setObjectName(QStringLiteral("importConflictSummary"));
    m_summary->setElided(true);
    m_view->setObjectName(QStringLiteral("importConflicts"));
    m_view->setAccessibleName(tr("Facts the file knows otherwise"));
    m_view->setModel(m_model);
    TableLook::apply(m_view, TableLook::TwoLineRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = { 210, 180, 250 };
    for (int section = 0; section < ImportConflictsModel::OfferedColumn; ++section)
        m_view->horizontalHeader()->resizeSection(section, widths[section]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_rule);
    row->addWidget(takeAll);
    row->addWidget(keepAll);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_rule, &QComboBox::activated, this, &ImportConflictsView::ruleChosen);
    connect(takeAll, &QPushButton::clicked, this, [this] { Q_EMIT allDecided(true); });
    connect(keepAll, &QPushButton::clicked, this, [this] { Q_EMIT allDecided(false); });
    connect(m_model, &ImportConflictsModel::decided, this, &ImportConflictsView::decided);
    // Return and a double click anywhere in the row decide, as the box does.
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex box = m_model->index(index.row(), ImportConflictsModel::OfferedColumn);
        const bool isTaken = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(box, isTaken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

void ImportConflictsView::setPlan(const std::shared_ptr<const ImportPlan> &plan)
{
    m_model->setPlan(plan);
    const ConflictCounts &counts = plan->conflictCounts;
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    QString text = tr("%1 from the file, %2 as recorded").arg(number(counts.replaced), number(counts.kept));
    if (counts.isProtected > 0)
        text = tr("%1, of these %2 verified and more recent").arg(text, number(counts.isProtected));
    m_summary->setText(text);
}

OnConflict ImportConflictsView::rule() const
{
    return static_cast<OnConflict>(m_rule->currentData().toInt());
}

void ImportConflictsView::setRule(OnConflict rule)
{
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(rule)));
}

} // namespace partnerscope
