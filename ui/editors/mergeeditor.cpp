#include "ui/editors/mergeeditor.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/writing.h"
#include "ui/models/duplicatesmodel.h"
#include "ui/models/mergelinesmodel.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace partnerscope {

MergeEditor::MergeEditor(bool isReadOnly, QWidget *parent)
    : Surface(Token::SurfacePage, parent)
    , m_isReadOnly(isReadOnly)
    , m_lines(new MergeLinesModel(this))
    , m_title(new SectionTitle({}))
    , m_evidence(new TextLabel(TextRole::Body))
    , m_table(new QTableView)
    , m_moves(new TextLabel(TextRole::Caption))
    , m_merge(new Button(ButtonKind::Primary, tr("Merge")))
    , m_apart(new Button(ButtonKind::Secondary, tr("Not the same")))
    , m_skip(new Button(ButtonKind::Secondary, tr("Skip")))
{
    setObjectName(QStringLiteral("mergeEditor"));
    build();
    connect(m_merge, &QAbstractButton::clicked, this, &MergeEditor::mergeRequested);
    connect(m_apart, &QAbstractButton::clicked, this, &MergeEditor::apartRequested);
    connect(m_skip, &QAbstractButton::clicked, this, &MergeEditor::skipRequested);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MergeLinesModel::KeepColumn)
            m_lines->choose(index.row(), MergeSide::Keep);
        else if (index.column() == MergeLinesModel::OtherColumn)
            m_lines->choose(index.row(), MergeSide::Other);
        else if (index.column() == MergeLinesModel::TakesColumn)
            m_lines->choose(index.row(), MergeSide::Both);
    });
}

void MergeEditor::build()
{
    m_title->setObjectName(QStringLiteral("mergeTitle"));
    m_evidence->setObjectName(QStringLiteral("mergeEvidence"));
    m_evidence->setWordWrap(true);
    m_table->setModel(m_lines);
    m_table->setObjectName(QStringLiteral("mergeLines"));
    m_table->setAccessibleName(tr("The two companies field by field"));
    TableLook::apply(m_table, TableLook::TwoLineRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(MergeLinesModel::FieldColumn, QHeaderView::Interactive);
    header->resizeSection(MergeLinesModel::FieldColumn, 176);
    header->setSectionResizeMode(MergeLinesModel::KeepColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(MergeLinesModel::OtherColumn, QHeaderView::Stretch);
    header->resizeSection(MergeLinesModel::TakesColumn, 120);
    m_moves->setObjectName(QStringLiteral("mergeMoves"));
    m_moves->setWordWrap(true);
    m_merge->setObjectName(QStringLiteral("mergeCompanies"));
    m_merge->setToolTip(QStringLiteral("M"));
    m_apart->setObjectName(QStringLiteral("tellApart"));
    m_apart->setToolTip(QStringLiteral("N"));
    m_skip->setObjectName(QStringLiteral("skipPair"));
    m_skip->setToolTip(QStringLiteral("S"));
    enableWriting(m_merge, m_isReadOnly);
    enableWriting(m_apart, m_isReadOnly);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    head->setSpacing(metric::SpaceHair);
    head->addWidget(m_title);
    head->addWidget(m_evidence);
    auto *keys = new TextLabel(TextRole::Caption,
                               tr("M merges, N tells apart, S skips. In the table: Left, Right, B for both."));
    keys->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, metric::SpaceM);
    foot->setSpacing(metric::SpaceS);
    foot->addWidget(m_merge);
    foot->addWidget(m_apart);
    foot->addWidget(m_skip);
    foot->addSpacing(metric::SpaceS);
    foot->addWidget(keys, 1);
    auto *moves = new QHBoxLayout;
    moves->setContentsMargins(metric::PageMargin, metric::SpaceS, metric::PageMargin, 0);
    moves->addWidget(m_moves);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(moves);
    column->addLayout(foot);
}

void MergeEditor::showPair(const MergeComparison &comparison, const Match &match, std::shared_ptr<const Schema> schema)
{
    m_lines->setSource(comparison, std::move(schema));
    const QString probability = probabilityText(match.probability);
    m_title->setTitle(match.decision == MatchDecision::Same ? tr("Probably one company: %1").arg(probability)
                                                            : tr("Perhaps one company: %1").arg(probability));
    const int open = m_lines->openCount();
    m_title->setCaption(open == 0 ? tr("Nothing contradicts: what only one knows is kept.")
                                  : tr("They differ in %Ln fields; the proposed side is marked.", nullptr, open));
    m_evidence->setText(match.evidence.join(QStringLiteral(" · ")));
    m_table->setCurrentIndex(m_lines->index(0, MergeLinesModel::FieldColumn));
    showMoves();
}

void MergeEditor::showMoves()
{
    const MergeCounts &moves = m_lines->comparison()->moves;
    QStringList words;
    if (moves.people > 0)
        words << tr("%Ln people", nullptr, moves.people);
    if (moves.engagements > 0)
        words << tr("%Ln engagements", nullptr, moves.engagements);
    if (moves.figures > 0)
        words << tr("%Ln performance figures", nullptr, moves.figures);
    if (moves.shortlists > 0)
        words << tr("%Ln shortlist entries", nullptr, moves.shortlists);
    if (moves.waivers > 0)
        words << tr("%Ln waivers", nullptr, moves.waivers);
    QString text =
        tr("\"%1\" stays as another name, so that the next list finds it.").arg(m_lines->comparison()->otherName);
    if (!words.isEmpty())
        text += QLatin1Char(' ') + tr("Moves along: %1.").arg(words.join(QStringLiteral(", ")));
    m_moves->setText(text);
}

void MergeEditor::clear()
{
    m_lines->setSource(std::nullopt, nullptr);
}

const std::optional<MergeComparison> &MergeEditor::comparison() const
{
    return m_lines->comparison();
}

void MergeEditor::focusLines()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool MergeEditor::decide(int key)
{
    const auto press = [](Button *button) {
        button->click(); // does nothing where the workspace is open for reading
        return true;
    };
    switch (key) {
    case Qt::Key_M: return press(m_merge);
    case Qt::Key_N: return press(m_apart);
    case Qt::Key_S: return press(m_skip);
    default: return false;
    }
}

void MergeEditor::choose(MergeSide side)
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_lines->choose(current.row(), side);
}

bool MergeEditor::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Left: choose(MergeSide::Keep); return true;
    case Qt::Key_Right: choose(MergeSide::Other); return true;
    case Qt::Key_B: choose(MergeSide::Both); return true;
    case Qt::Key_Escape: Q_EMIT leaveRequested(); return true;
    default: return decide(key);
    }
}

bool MergeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return Surface::eventFilter(watched, event);
}

} // namespace partnerscope
