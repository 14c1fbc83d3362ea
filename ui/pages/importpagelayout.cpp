#include "ui/charts/columnfolding.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importchoicedelegate.h"
#include "ui/pages/importchoicespanel.h"
#include "ui/pages/importcolumnpanel.h"
#include "ui/pages/importconflictsview.h"
#include "ui/pages/importfields.h"
#include "ui/pages/importnotices.h"
#include "ui/pages/importoutcome.h"
#include "ui/pages/importpage.h"
#include "ui/pages/importproblemsview.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/segmentedcontrol.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerscope {

ImportPage::ImportPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_columns(new ImportColumnsModel(this))
    , m_preview(new ImportPreviewModel(this))
    , m_soon(new QTimer(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("importPage"));
    build();
    connectParts();
}

void ImportPage::build()
{
    m_failed = new EmptyState("warn"_L1, {}, tr("Choose another file"));
    m_failed->setObjectName(QStringLiteral("importFailed"));
    connect(m_failed, &EmptyState::actionTriggered, this, [this] { frame().startImport(); });
    m_stack->addWidget(buildPlanView());
    m_stack->addWidget(buildWaitView());
    m_stack->addWidget(m_failed);
    m_outcome = new ImportOutcome;
    m_stack->addWidget(m_outcome);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *ImportPage::buildPlanView()
{
    m_notices = new ImportNotices;
    m_conflicts = new ImportConflictsView;
    m_problems = new ImportProblemsView(u"importProblems"_s);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildColumnsTab(), tr("Columns"));
    m_tabs->addTab(m_conflicts, tr("Conflicts"));
    m_tabs->addTab(m_problems, tr("Problems"));
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Import partners")));
    column->addWidget(buildFileRow());
    column->addWidget(m_notices);
    column->addWidget(m_tabs, 1);
    column->addWidget(new Hairline);
    column->addWidget(buildFooter());
    m_panel = new ContextPanel(tr("What will happen"));
    m_panel->setClosable(false);
    m_panel->setContent(buildPanel());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(content);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanel });
    return splitter;
}

QWidget *ImportPage::buildColumnsTab()
{
    m_title = new SectionTitle({});
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    m_onlyProblems = new Chip(tr("Only with problems"));
    m_onlyProblems->setObjectName(u"onlyProblems"_s);
    m_title->addTrailing(m_onlyProblems);
    m_columnView = new QTableView;
    m_columnView->setObjectName(u"importColumns"_s);
    m_columnView->setAccessibleName(tr("Columns of the file"));
    m_columnView->setModel(m_columns);
    TableLook::apply(m_columnView);
    m_columnView->setItemDelegateForColumn(ImportColumnsModel::BecomesColumn,
                                           new ImportChoiceDelegate(tr("What the column becomes"), m_columnView));
    m_columnView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_columnView->setTabKeyNavigation(false);
    const int widths[] = { 160, 148, 192, 120, 196, 64, 80 };
    QHeaderView *header = m_columnView->horizontalHeader();
    for (int section = 0; section < ImportColumnsModel::ColumnCount; ++section)
        header->resizeSection(section, std::max(widths[section], header->sectionSizeHint(section)));
    // The reason gives way before the count of problems, which stands last.
    header->setSectionResizeMode(ImportColumnsModel::WhyColumn, QHeaderView::Stretch);
    new ColumnFolding(m_columnView, ImportColumnsModel::WhyColumn, 120,
                      { ImportColumnsModel::FilledColumn, ImportColumnsModel::TypeColumn });
    m_previewView = new QTableView;
    m_previewView->setObjectName(u"importPreview"_s);
    m_previewView->setAccessibleName(tr("First rows as read"));
    m_previewView->setModel(m_preview);
    TableLook::apply(m_previewView, TableLook::CompactRows);
    m_previewView->horizontalHeader()->setDefaultSectionSize(160);
    m_previewView->setSelectionMode(QAbstractItemView::NoSelection);
    m_previewView->setTabKeyNavigation(false);
    auto *previewTitle = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Preview, as read"));
    previewTitle->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, 0);
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_columnView, 5);
    column->addWidget(previewTitle);
    column->addWidget(m_previewView, 3);
    return tab;
}

QWidget *ImportPage::buildFileRow()
{
    m_fileName = new TextLabel(TextRole::BodyStrong);
    m_fileName->setElided(true);
    m_fileSize = new TextLabel(TextRole::Body, Token::TextMuted);
    m_fileSize->setObjectName(QStringLiteral("importSize"));
    QList<std::pair<QString, QVariant>> kinds { { tr("Found by itself"), QVariant() } };
    for (const ListKind kind : listKinds())
        kinds << std::pair { listKindLabel(kind), QVariant(static_cast<int>(kind)) };
    m_kind = makeImportCombo(QStringLiteral("importKind"), tr("What the rows are"), kinds);
    m_sheet = makeImportCombo(QStringLiteral("importSheet"), tr("Sheet of the workbook"), {});
    m_encoding = makeImportCombo(QStringLiteral("importEncoding"), tr("Encoding of the file"),
                                 { { tr("Found by itself"), QVariant() },
                                   { u"UTF-8"_s, u"UTF-8"_s },
                                   { u"Windows-1252"_s, u"windows-1252"_s },
                                   { u"ISO-8859-1"_s, u"ISO-8859-1"_s },
                                   { u"UTF-16"_s, u"UTF-16"_s } });
    m_separator = makeImportCombo(QStringLiteral("importSeparator"), tr("Separator between cells"),
                                  { { tr("Found by itself"), QVariant() },
                                    { tr("Comma"), u","_s },
                                    { tr("Semicolon"), u";"_s },
                                    { tr("Tab"), u"\t"_s },
                                    { tr("Bar"), u"|"_s } });
    m_decimal =
        makeImportCombo(QStringLiteral("importDecimal"), tr("How numbers are written"),
                        { { tr("Found by itself"), QVariant() }, { u"1,234.5"_s, false }, { u"1.234,5"_s, true } });
    m_skip = new QSpinBox;
    m_skip->setObjectName(QStringLiteral("importSkip"));
    m_skip->setAccessibleName(tr("Lines to leave out before the header"));
    m_skip->setToolTip(m_skip->accessibleName());
    m_skip->setRange(0, 1000);
    m_skip->setFocusPolicy(Qt::StrongFocus);
    m_skip->setPrefix(tr("Skip lines: "));
    m_firstRow = new QCheckBox(tr("The first row is data"));
    m_firstRow->setObjectName(QStringLiteral("importFirstRow"));
    m_firstRow->setMinimumHeight(metric::Control); // in one line with the fields beside it
    m_firstRow->setToolTip(tr("The file has no header: every row is a company."));
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, metric::SpaceS);
    for (QWidget *field :
         std::initializer_list<QWidget *> { m_kind, m_sheet, m_encoding, m_separator, m_decimal, m_skip, m_firstRow })
        flow->addWidget(field);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceM);
    layout->setSpacing(metric::SpaceS);
    auto *file = new QHBoxLayout;
    file->setSpacing(metric::SpaceS);
    file->addWidget(m_fileName);
    file->addWidget(m_fileSize);
    file->addStretch(1);
    layout->addLayout(file);
    layout->addWidget(fields);
    return row;
}

QWidget *ImportPage::buildPanel()
{
    m_part = new SegmentedControl({ tr("The whole file"), tr("This column") });
    m_part->setObjectName(u"importPart"_s);
    m_choices = new ImportChoicesPanel;
    m_column = new ImportColumnPanel;
    m_column->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceM);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    column->addWidget(m_choices);
    column->addWidget(m_column);
    column->addStretch(1);
    return content;
}

QWidget *ImportPage::buildFooter()
{
    m_summary = new TextLabel(TextRole::Body, Token::TextSecondary);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setElided(true);
    auto *cancel = new Button(ButtonKind::Quiet, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importCancel"));
    m_import = new Button(ButtonKind::Primary, tr("Import"));
    m_import->setObjectName(QStringLiteral("importApply"));
    connect(cancel, &QPushButton::clicked, this, &ImportPage::leave);
    auto *footer = new Surface(Token::SurfacePanel);
    footer->setFixedHeight(metric::PageHeader);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_summary, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    return footer;
}

QWidget *ImportPage::buildWaitView()
{
    auto *wait = new Surface(Token::SurfacePage);
    m_waitText = new TextLabel(TextRole::Section);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(360);
    auto *cancel = new Button(ButtonKind::Secondary, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importStop"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto *column = new QVBoxLayout(wait);
    column->setSpacing(metric::SpaceM);
    column->addStretch(2);
    column->addWidget(m_waitText, 0, Qt::AlignHCenter);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return wait;
}

} // namespace partnerscope
