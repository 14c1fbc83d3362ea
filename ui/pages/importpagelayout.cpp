#include "ui/charts/tablelook.h"
#include "ui/editors/chipflow.h"
#include "ui/editors/personatraitsform.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importnotices.h"
#include "ui/pages/importpage.h"
#include "ui/pages/importtargetdelegate.h"
#include "ui/theme/button.h"
#include "ui/theme/chip.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
QComboBox *makeCombo(const QString &name, const QString &spoken, const QList<std::pair<QString, QVariant>> &items)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(spoken);
    combo->setToolTip(spoken);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // "Found: …" comes later
    for (const auto &[label, key] : items)
        combo->addItem(label, key);
    return combo;
}

void addLabelled(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new TextLabel(TextRole::Body, Token::TextSecondary, text);
    label->setBuddy(field);
    form->addRow(label, field);
}
} // namespace

ImportPage::ImportPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_columns(new ImportColumnsModel(this))
    , m_preview(new ImportPreviewModel(this))
    , m_problems(new QStandardItemModel(this))
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
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *ImportPage::buildPlanView()
{
    m_title = new SectionTitle({});
    m_title->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceS);
    m_onlyProblems = new Chip(tr("Only with problems"));
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblems"));
    m_title->addTrailing(m_onlyProblems);
    m_notices = new ImportNotices;
    m_columnView = new QTableView;
    m_columnView->setObjectName(QStringLiteral("importColumns"));
    m_columnView->setAccessibleName(tr("Columns of the file"));
    m_columnView->setModel(m_columns);
    TableLook::apply(m_columnView);
    m_targets = new ImportTargetDelegate(m_columnView);
    m_columnView->setItemDelegateForColumn(ImportColumnsModel::BecomesColumn, m_targets);
    m_columnView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnView->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    const int widths[] = { 160, 150, 208, 124, 176, 64, 80 };
    for (int section = 0; section < ImportColumnsModel::ColumnCount; ++section)
        m_columnView->horizontalHeader()->resizeSection(section, widths[section]);
    m_columnView->horizontalHeader()->setStretchLastSection(true);
    m_previewView = new QTableView;
    m_previewView->setObjectName(QStringLiteral("importPreview"));
    m_previewView->setAccessibleName(tr("First rows as read"));
    m_previewView->setModel(m_preview);
    TableLook::apply(m_previewView, TableLook::CompactRows);
    m_previewView->horizontalHeader()->setDefaultSectionSize(128);
    m_previewView->setSelectionMode(QAbstractItemView::NoSelection);
    auto *previewTitle = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Preview, as read"));
    previewTitle->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, 0);
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Import partners")));
    column->addWidget(buildFileRow());
    column->addWidget(new Hairline);
    column->addWidget(m_title);
    column->addWidget(m_notices);
    column->addWidget(m_columnView, 5);
    column->addWidget(previewTitle);
    column->addWidget(m_previewView, 3);
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

QWidget *ImportPage::buildFileRow()
{
    m_fileName = new TextLabel(TextRole::BodyStrong);
    m_fileName->setElided(true);
    m_fileSize = new TextLabel(TextRole::Body, Token::TextMuted);
    m_fileSize->setObjectName(QStringLiteral("importSize"));
    QList<std::pair<QString, QVariant>> kinds { { tr("Found by itself"), QVariant() } };
    for (const ListKind kind : listKinds())
        kinds << std::pair { listKindLabel(kind), QVariant(static_cast<int>(kind)) };
    m_kind = makeCombo(QStringLiteral("importKind"), tr("What the rows are"), kinds);
    m_sheet = makeCombo(QStringLiteral("importSheet"), tr("Sheet of the workbook"), {});
    m_encoding = makeCombo(QStringLiteral("importEncoding"), tr("Encoding of the file"),
                           { { tr("Found by itself"), QVariant() },
                             { u"UTF-8"_s, u"UTF-8"_s },
                             { u"Windows-1252"_s, u"windows-1252"_s },
                             { u"ISO-8859-1"_s, u"ISO-8859-1"_s },
                             { u"UTF-16"_s, u"UTF-16"_s } });
    m_separator = makeCombo(QStringLiteral("importSeparator"), tr("Separator between cells"),
                            { { tr("Found by itself"), QVariant() },
                              { tr("Comma"), u","_s },
                              { tr("Semicolon"), u";"_s },
                              { tr("Tab"), u"\t"_s },
                              { tr("Bar"), u"|"_s } });
    m_decimal = makeCombo(QStringLiteral("importDecimal"), tr("How numbers are written"),
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

QWidget *ImportPage::buildEvidence()
{
    m_source = new QLineEdit;
    m_asOf = new QLineEdit;
    m_source->setObjectName(QStringLiteral("importSource"));
    m_asOf->setObjectName(QStringLiteral("importAsOf"));
    m_source->setAccessibleName(tr("Source"));
    m_asOf->setAccessibleName(tr("As of"));
    UndoKeyFilter::install(m_source);
    UndoKeyFilter::install(m_asOf);
    QList<std::pair<QString, QVariant>> grades;
    for (const Grade grade : { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded })
        grades << std::pair { gradeLabel(grade), QVariant(static_cast<int>(grade)) };
    m_grade = makeCombo(QStringLiteral("importGrade"), tr("Evidence"), grades);
    auto *fields = new QWidget;
    QFormLayout *form = makeForm(fields);
    addLabelled(form, tr("Source"), m_source);
    addLabelled(form, tr("As of"), m_asOf);
    addLabelled(form, tr("Evidence"), m_grade);
    return fields;
}

QWidget *ImportPage::buildPanel()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    const auto title = [&](const QString &text) {
        auto *label = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, text);
        column->addWidget(label);
        return label;
    };
    m_counts = new TextLabel(TextRole::Body);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    m_duplicates = makeCombo(QStringLiteral("importDuplicates"), tr("Companies you already have"),
                             { { tr("Update them"), static_cast<int>(OnDuplicate::Update) },
                               { tr("Leave them as they are"), static_cast<int>(OnDuplicate::Skip) },
                               { tr("Add them once more"), static_cast<int>(OnDuplicate::Add) } });
    m_newAttributes = new QCheckBox(tr("Make attributes of columns without a place"));
    m_newAttributes->setObjectName(QStringLiteral("importNewAttributes"));
    column->addSpacing(metric::SpaceS);
    title(tr("Companies you already have"))->setBuddy(m_duplicates);
    column->addWidget(m_duplicates);
    column->addWidget(m_newAttributes);
    column->addSpacing(metric::SpaceS);
    title(tr("Every fact will carry"));
    column->addWidget(buildEvidence());
    column->addSpacing(metric::SpaceS);
    m_reasonsTitle = title({});
    m_problemView = new QTableView;
    m_problemView->setObjectName(QStringLiteral("importProblems"));
    m_problemView->setAccessibleName(tr("What is wrong in the file"));
    m_problemView->setModel(m_problems);
    TableLook::apply(m_problemView, TableLook::TwoLineRows);
    m_problemView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_problemView->horizontalHeader()->resizeSection(0, 72);
    m_problemView->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_problemView);
    m_saveRejected = new Button(ButtonKind::Secondary, "export"_L1, tr("Save rejected rows"));
    m_saveRejected->setObjectName(QStringLiteral("saveRejected"));
    column->addWidget(m_saveRejected, 0, Qt::AlignLeft);
    auto *note = new MessageBar;
    note->setClosable(false);
    note->showMessage(Tone::Info, tr("Nothing is written yet. After the import, one undo takes all of it back."));
    column->addWidget(note);
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
