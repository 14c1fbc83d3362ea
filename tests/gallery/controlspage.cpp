#include "controlspage.h"

#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope::gallery {

namespace {

QMenuBar *menuBar()
{
    auto *bar = new QMenuBar;
    for (const QString &name : { u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s })
        bar->addMenu(name);
    return bar;
}

QMenu *menu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(themedIcon("import"_L1), u"Import partners…"_s, QKeySequence(u"Ctrl+I"_s));
    menu->addAction(themedIcon("export"_L1), u"Export report"_s);
    menu->addSeparator();
    QAction *dark = menu->addAction(u"Dark colours"_s);
    dark->setCheckable(true);
    dark->setChecked(true);
    menu->addAction(u"Not now"_s)->setEnabled(false);
    menu->addMenu(u"Recent workspaces"_s);
    menu->setActiveAction(menu->actions().first());
    // Shown in its place on the page instead of popping up.
    menu->setWindowFlags(Qt::Widget);
    menu->setFixedSize(menu->sizeHint());
    menu->show();
    return menu;
}

QTreeWidget *tree()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({ u"Criterion"_s, u"Weight"_s });
    for (const QString &group : { u"Strategic alignment"_s, u"Market fit"_s }) {
        auto *item = new QTreeWidgetItem(tree, { group, u"30 %"_s });
        new QTreeWidgetItem(item, { u"Regions served"_s, u"12 %"_s });
        item->setExpanded(group == u"Market fit"_s);
    }
    tree->setCurrentItem(tree->topLevelItem(0));
    return tree;
}

QLayout *states()
{
    auto *column = new QVBoxLayout;
    auto *check = new QCheckBox(u"First row is a header"_s);
    check->setChecked(true);
    auto *partial = new QCheckBox(u"Some of them"_s);
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Not possible now"_s);
    off->setEnabled(false);
    auto *radio = new QRadioButton(u"Keep as a range"_s);
    radio->setChecked(true);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({ u"Typed or chosen"_s, u"Second"_s });
    auto *disabled = new QComboBox;
    disabled->addItem(u"Disabled"_s);
    disabled->setEnabled(false);
    auto *date = new QDateEdit(QDate(2026, 5, 14));
    date->setCalendarPopup(true);
    auto *more = new Button(ButtonKind::Secondary, u"With a menu"_s);
    more->setMenu(new QMenu(more));
    for (QWidget *widget : QList<QWidget *> { check, partial, off, radio, new QRadioButton(u"Unknown"_s), editable,
                                              disabled, date, more })
        column->addWidget(widget, 0, Qt::AlignLeft);
    return column;
}

QLayout *texts()
{
    auto *column = new QVBoxLayout;
    auto *edit = new QPlainTextEdit(
        u"Reaches public health and insurers in the Nordics, where no active partner qualifies. "
        "The champion is strong and the 90-day plan runs. Two unknown facts could lift it to Premier. "
        "More lines than there is room, so that the scroll bar shows itself at the right."_s);
    edit->setFixedHeight(90);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setTextVisible(false);
    auto *list = new QListWidget;
    for (int i = 1; i <= 12; ++i)
        list->addItem(u"Company %1"_s.arg(i));
    list->setCurrentRow(1);
    auto *group = new QGroupBox(u"Group"_s);
    auto *inner = new QVBoxLayout(group);
    inner->addWidget(new TextLabel(TextRole::Body, u"Only where a frame is needed"_s));
    column->addWidget(edit);
    column->addWidget(progress);
    column->addWidget(list);
    column->addWidget(group);
    return column;
}

} // namespace

QWidget *makeControlsPage()
{
    auto *page = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(menuBar());
    auto *tabs = new QTabBar;
    for (const QString &name : { u"Purpose"_s, u"Criteria"_s, u"Persona"_s, u"Tiers"_s, u"Health"_s })
        tabs->addTab(name);
    tabs->setCurrentIndex(1);
    tabs->setExpanding(false);
    column->addWidget(tabs);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(32);
    row->addWidget(menu(page), 0, Qt::AlignTop);
    row->addLayout(states());
    row->addWidget(tree(), 1);
    row->addLayout(texts(), 1);
    column->addLayout(row, 1);
    return page;
}

} // namespace partnerscope::gallery
