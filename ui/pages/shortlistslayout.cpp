#include "ui/charts/degreemarks.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/qualificationeditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/models/shortlisttablemodel.h"
#include "ui/pages/shortlistspage.h"
#include "ui/theme/button.h"
#include "ui/theme/contextpanel.h"
#include "ui/theme/messagebar.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr int ListWidth = 184;

/// The reason in two small lines, as many as the row holds.
class RationaleDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &theme,
                      const QColor &) const override
    {
        painter.setFont(Theme::font(TextRole::Caption));
        painter.setPen(theme.color(Token::TextSecondary));
        const double line = painter.fontMetrics().lineSpacing();
        QTextLayout text(index.data().toString().simplified(), painter.font());
        text.beginLayout();
        QTextLine first = text.createLine();
        if (!first.isValid()) {
            text.endLayout();
            return;
        }
        first.setLineWidth(rect.width());
        const qsizetype broken = first.textStart() + first.textLength();
        text.endLayout();
        const QString rest = text.text().mid(broken);
        const double top = rect.center().y() - (rest.isEmpty() ? line / 2 : line);
        painter.drawText(QRectF(rect.left(), top, rect.width(), line), Qt::AlignLeft | Qt::TextSingleLine,
                         text.text().left(broken));
        painter.drawText(QRectF(rect.left(), top + line, rect.width(), line), Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(rest, Qt::ElideRight, static_cast<int>(rect.width())));
    }
};
} // namespace

ShortlistsPage::ShortlistsPage(Session &session, Frame &frame, QWidget *parent)
    : Page(session, frame, parent)
    , m_model(new ShortlistTableModel(this))
    , m_names(new QStandardItemModel(this))
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(tr("Shortlists")))
    , m_listView(new QTableView)
    , m_tableStack(new QStackedWidget)
    , m_table(new QTableView)
    , m_candidates(new FigureTile(tr("Candidates")))
    , m_meanFit(new FigureTile(tr("Mean fit")))
    , m_panel(new ContextPanel({}))
    , m_rationale(new QPlainTextEdit)
    , m_propose(new Button(ButtonKind::Quiet, tr("Propose a reason")))
    , m_status(new QComboBox)
    , m_qualification(new QualificationEditor(session))
    , m_legend(new TextLabel(TextRole::Caption, Token::TextSecondary))
    , m_csv(new Button(ButtonKind::Secondary, "export"_L1, tr("CSV")))
    , m_xlsx(new Button(ButtonKind::Secondary, "export"_L1, tr("Excel")))
    , m_pdf(new Button(ButtonKind::Secondary, "export"_L1, tr("PDF")))
    , m_up(new IconButton("up"_L1, tr("Move up")))
    , m_down(new IconButton("downward"_L1, tr("Move down")))
    , m_byFit(new Button(ButtonKind::Quiet, tr("Sort by fit")))
    , m_notice(new MessageBar)
{
    setObjectName(QStringLiteral("shortlistsPage"));
    build();
    connectParts();
}

void ShortlistsPage::build()
{
    auto *content = new Surface(Token::SurfacePage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildLists());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(buildCandidates(), 1);
    column->addLayout(row, 1);
    m_panel->setObjectName(QStringLiteral("candidatePanel"));
    m_panel->setContent(buildPanel());
    m_panel->hide();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(content);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 1000, metric::ContextPanel });
    auto *empty = new EmptyState("shortlists"_L1, tr("A shortlist holds the companies you propose, and why."),
                                 tr("New shortlist"));
    enableWriting(empty->actionButton(), session().isReadOnly());
    empty->setDetail(tr("Fill it from Fit or Partners with \"Add to shortlist\", then hand it on as a PDF."));
    connect(empty, &EmptyState::actionTriggered, this, &ShortlistsPage::makeList);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

QWidget *ShortlistsPage::buildHeader()
{
    m_csv->setObjectName(QStringLiteral("exportCsv"));
    m_pdf->setObjectName(QStringLiteral("exportPdf"));
    m_xlsx->setObjectName(QStringLiteral("exportXlsx"));
    m_csv->setAccessibleName(tr("Export as CSV"));
    m_xlsx->setAccessibleName(tr("Export as Excel workbook"));
    m_pdf->setAccessibleName(tr("Export as PDF"));
    for (Button *button : { m_csv, m_xlsx, m_pdf })
        m_header->addTrailing(button);
    connectExports();
    return m_header;
}

QWidget *ShortlistsPage::buildLists()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(ListWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, metric::SpaceS);
    column->setSpacing(metric::SpaceS);
    m_listView->setModel(m_names);
    m_listView->setObjectName(QStringLiteral("shortlistList"));
    m_listView->setAccessibleName(tr("Shortlists"));
    TableLook::apply(m_listView, TableLook::TwoLineRows);
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->horizontalHeader()->hide();
    m_listView->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_listView, 1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metric::SpaceM, 0, metric::SpaceS, 0);
    tools->setSpacing(metric::SpaceHair);
    auto *make = new Button(ButtonKind::Secondary, "plus"_L1, tr("New"));
    auto *rename = new IconButton("edit"_L1, tr("Rename shortlist"));
    auto *remove = new IconButton("trash"_L1, tr("Remove shortlist"));
    make->setObjectName(QStringLiteral("newShortlist"));
    rename->setObjectName(QStringLiteral("renameShortlist"));
    remove->setObjectName(QStringLiteral("removeShortlist"));
    make->setAccessibleName(tr("New shortlist"));
    for (QWidget *control : std::initializer_list<QWidget *> { make, rename, remove })
        enableWriting(control, session().isReadOnly());
    connect(make, &QPushButton::clicked, this, &ShortlistsPage::makeList);
    connect(rename, &QToolButton::clicked, this, &ShortlistsPage::renameList);
    connect(remove, &QToolButton::clicked, this, &ShortlistsPage::removeList);
    tools->addWidget(make);
    tools->addStretch(1);
    tools->addWidget(rename);
    tools->addWidget(remove);
    column->addLayout(tools);
    return pane;
}

QLayout *ShortlistsPage::buildOrder()
{
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    m_byFit->setObjectName(QStringLiteral("sortByFit"));
    const auto withKey = [](IconButton *button, Qt::Key key) {
        const QString name = QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(), name));
    };
    withKey(m_up, Qt::Key_Up);
    withKey(m_down, Qt::Key_Down);
    m_notice->setObjectName(QStringLiteral("listNotice"));
    m_notice->setClosable(false);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCandidate(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCandidate(1); });
    connect(m_byFit, &QPushButton::clicked, this, &ShortlistsPage::sortByFit);
    connect(m_notice, &MessageBar::actionTriggered, this, &ShortlistsPage::measureWithPresent);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceHair);
    for (QWidget *control : std::initializer_list<QWidget *> { m_byFit, m_up, m_down })
        row->addWidget(control, 0, Qt::AlignBottom);
    return row;
}

QWidget *ShortlistsPage::buildCandidates()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    auto *figures = new QHBoxLayout;
    figures->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
    figures->setSpacing(40);
    figures->addWidget(m_candidates);
    figures->addWidget(m_meanFit);
    figures->addStretch(1);
    figures->addLayout(buildOrder());
    column->addWidget(m_notice);
    column->addLayout(figures);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("candidates"));
    m_table->setAccessibleName(tr("Candidates"));
    TableLook::apply(m_table, TableLook::TwoLineRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (session().isReadOnly())
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    else
        m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegateForColumn(ShortlistTableModel::FitBarColumn, new ScoreBarDelegate(m_table));
    m_table->setItemDelegateForColumn(ShortlistTableModel::TierColumn, new TierDelegate(m_table));
    m_table->setItemDelegateForColumn(ShortlistTableModel::ChecksColumn, new DegreesDelegate(m_table));
    m_table->setItemDelegateForColumn(ShortlistTableModel::RationaleColumn, new RationaleDelegate(m_table));
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    const int widths[] = { 46, 160, 102, 60, 92, 96, 126 };
    for (int section = 0; section < ShortlistTableModel::RationaleColumn; ++section)
        header->resizeSection(section, widths[section]);
    auto *empty = new EmptyState("partners"_L1, tr("This list is still empty."), tr("Choose partners"));
    empty->setDetail(tr("Select companies and use \"Add to shortlist\"."));
    connect(empty, &EmptyState::actionTriggered, this, [this] { frame().openPage(PageId::Partners); });
    auto *filled = new QWidget;
    auto *rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(buildLegend());
    m_tableStack->addWidget(filled);
    m_tableStack->addWidget(empty);
    column->addWidget(m_tableStack, 1);
    return pane;
}

QWidget *ShortlistsPage::buildLegend()
{
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceS);
    row->setSpacing(metric::SpaceS);
    m_legend->setObjectName(QStringLiteral("checksLegend"));
    m_legend->setElided(true);
    row->addWidget(m_legend, 1);
    for (const CheckRating rating :
         { CheckRating::Open, CheckRating::Weak, CheckRating::PartlyMet, CheckRating::Met }) {
        row->addWidget(new DegreeMark(static_cast<Degree>(rating)));
        row->addWidget(new TextLabel(TextRole::Caption, Token::TextSecondary, checkRatingLabel(rating).toLower()));
    }
    return legend;
}

QWidget *ShortlistsPage::buildPanel()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    const auto caption = [&](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, text, content);
        label->setBuddy(buddy);
        column->addWidget(label);
    };
    m_rationale->setObjectName(QStringLiteral("rationale"));
    m_rationale->setAccessibleName(tr("Why on this list"));
    m_rationale->setPlaceholderText(tr("What speaks for this company?"));
    m_rationale->setTabChangesFocus(true);
    m_rationale->setFixedHeight(128);
    m_rationale->document()->setDocumentMargin(metric::SpaceS);
    m_rationale->installEventFilter(this);
    UndoKeyFilter::install(m_rationale);
    caption(tr("Why on this list"), m_rationale);
    column->addWidget(m_rationale);
    m_propose->setObjectName(QStringLiteral("proposeReason"));
    connect(m_propose, &QPushButton::clicked, this, &ShortlistsPage::proposeRationale);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    column->addSpacing(metric::SpaceS);
    m_status->setObjectName(QStringLiteral("candidateStatus"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setFocusPolicy(Qt::StrongFocus);
    for (const CandidateStatus status :
         { CandidateStatus::Proposed, CandidateStatus::InCheck, CandidateStatus::Approved, CandidateStatus::Declined })
        m_status->addItem(candidateStatusLabel(status));
    caption(tr("Decision"), m_status);
    column->addWidget(m_status);
    auto *decide = new QHBoxLayout;
    auto *approve = new Button(ButtonKind::Primary, tr("Approve"));
    auto *decline = new Button(ButtonKind::Secondary, tr("Decline"));
    approve->setObjectName(QStringLiteral("approve"));
    decline->setObjectName(QStringLiteral("decline"));
    connect(approve, &QPushButton::clicked, this, [this] { setStatus(CandidateStatus::Approved); });
    connect(decline, &QPushButton::clicked, this, [this] { setStatus(CandidateStatus::Declined); });
    decide->addWidget(approve);
    decide->addWidget(decline);
    decide->addStretch(1);
    column->addLayout(decide);
    column->addSpacing(metric::SpaceM);
    column->addWidget(m_qualification);
    column->addSpacing(metric::SpaceM);
    column->addLayout(buildMore());
    for (QWidget *control : std::initializer_list<QWidget *> { m_status, approve, decline })
        enableWriting(control, session().isReadOnly());
    // Readable and copyable all the same.
    m_rationale->setReadOnly(session().isReadOnly());
    m_rationale->setToolTip(session().isReadOnly() ? whyNotWritable() : QString());
    return content;
}

QLayout *ShortlistsPage::buildMore()
{
    auto *more = new QHBoxLayout;
    auto *open = new Button(ButtonKind::Quiet, "right"_L1, tr("Open partner"));
    auto *remove = new Button(ButtonKind::Quiet, "trash"_L1, tr("Take off the list"));
    open->setObjectName(QStringLiteral("openCandidate"));
    remove->setObjectName(QStringLiteral("removeCandidate"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (const ShortlistEntry *entry = currentEntry())
            frame().openPartner(entry->partner);
    });
    connect(remove, &QPushButton::clicked, this, &ShortlistsPage::removeCandidate);
    more->addWidget(open);
    more->addWidget(remove);
    more->addStretch(1);
    enableWriting(remove, session().isReadOnly());
    return more;
}

} // namespace partnerscope
