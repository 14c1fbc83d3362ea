#include "ui/pages/importproblemsview.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/pages/importfields.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr qsizetype ProblemsAtMost = 1000;
enum Column { LineColumn, HeaderColumn, ReasonColumn, ColumnCount };

} // namespace

ImportProblemsView::ImportProblemsView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView)
    , m_save(new Button(ButtonKind::Secondary, QLatin1StringView("export"), tr("Save rejected rows")))
{
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    m_model->setHorizontalHeaderLabels({ tr("Line"), tr("Column"), tr("What is wrong") });
    m_table->setObjectName(name);
    m_table->setAccessibleName(tr("What is wrong in the file"));
    m_table->setModel(m_model);
    TableLook::apply(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->resizeSection(LineColumn, 96);
    m_table->horizontalHeader()->resizeSection(HeaderColumn, 168);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_title->addTrailing(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_save, &QPushButton::clicked, this, &ImportProblemsView::saveRequested);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString header = index.siblingAtColumn(HeaderColumn).data(Qt::UserRole).toString();
        if (!header.isEmpty())
            Q_EMIT columnRequested(header);
    });
}

void ImportProblemsView::setPlan(const ImportPlan &plan)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const ImportProblem &problem : plan.problems.first(std::min(plan.problems.size(), ProblemsAtMost))) {
        const QList<QStandardItem *> items {
            new QStandardItem(countText(problem.line)),
            new QStandardItem(problem.column.isEmpty() ? tr("the whole row") : problem.column.simplified().left(60)),
            new QStandardItem(problem.rejectsRow ? tr("Row rejected: %1").arg(problem.reason) : problem.reason)
        };
        items[HeaderColumn]->setData(problem.column, Qt::UserRole);
        items[ReasonColumn]->setData(problem.rejectsRow, StrongRole);
        items[ReasonColumn]->setToolTip(plainToolTip(problem.reason));
        m_model->appendRow(items);
    }
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    m_title->setTitle(plan.problemCount == 0 ? tr("Every cell that has a place can be used")
                          : plan.problemCount > shown
                          ? tr("First %1 of %2 things to look at").arg(countText(shown), countText(plan.problemCount))
                          : tr("%Ln thing(s) to look at", nullptr, static_cast<int>(plan.problemCount)));
    m_title->setCaption(plan.counts.rejected == 0 ? QString()
                                                  : tr("%Ln row(s) cannot be used; the others are imported without the "
                                                       "cells listed here.",
                                                       nullptr, static_cast<int>(plan.counts.rejected)));
    m_table->setVisible(shown > 0);
    m_save->setVisible(!plan.rejectedCsv.isEmpty());
}

} // namespace partnerscope
