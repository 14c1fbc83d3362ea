#include "ui/pages/coveragegappanel.h"

#include "ui/charts/delegates.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/writing.h"
#include "ui/pages/gapbudget.h"
#include "ui/pages/shortlistactions.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace partnerscope {

namespace {
constexpr int IdRole = Qt::UserRole + 1;
constexpr int FirstCount = 5;
constexpr int MostCount = 50;
constexpr int MostRowsShown = 8;      ///< the panel scrolls as a whole
constexpr double WorthMarking = 0.25; ///< of what a cell is worth; less would ring cells that are covered already
constexpr std::size_t NamedAside = 20;
enum Column { CompanyColumn, FitColumn, CostColumn, GainColumn, ColumnCount };

QString points(double number)
{
    return QLocale().toString(number, 'f', 1);
}

QString amount(double cost)
{
    return QLocale().toString(cost, 'f', cost == std::round(cost) ? 0 : 2);
}

double costOf(const Proposal &proposal)
{
    double sum = 0;
    for (const ProposedPick &pick : proposal.picks)
        sum += pick.cost;
    return sum;
}

/// The cell that gains most and how many others do: "Poland × Healthcare +3". The tooltip names them all.
QString mainCell(const ProposedPick &pick, const CoverageSpace &space, const Schema &schema)
{
    if (pick.cells.empty())
        return {};
    const QString label = space.labelOf(pick.cells.front().cell, schema);
    return pick.cells.size() == 1 ? label : label + QStringLiteral(" +%1").arg(pick.cells.size() - 1);
}
} // namespace

CoverageGapPanel::CoverageGapPanel(Session &session, Frame &frame, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_frame(frame)
    , m_count(new QSpinBox(this))
    , m_budget(new GapBudget(frame, this))
    , m_finding(new TextLabel(TextRole::BodyStrong, {}, this))
    , m_basis(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_picks(new QTableWidget(0, ColumnCount, this))
    , m_certificate(new TextLabel(TextRole::Body, {}, this))
    , m_aside(new TextLabel(TextRole::Caption, Token::TextMuted, {}, this))
    , m_shortlist(new Button(ButtonKind::Primary, tr("Make a shortlist of these"), this))
    , m_exact(new Button(ButtonKind::Secondary, tr("Search for the optimum"), this))
{
    build();
    connect(m_count, &QSpinBox::valueChanged, this, [this] { search(false); });
    connect(m_budget, &GapBudget::changed, this, [this] { search(false); });
    connect(m_exact, &Button::clicked, this, [this] { search(true); });
    connect(m_shortlist, &Button::clicked, this, &CoverageGapPanel::makeShortlist);
    connect(m_picks, &QTableWidget::itemSelectionChanged, this, &CoverageGapPanel::filledCellsChanged);
    connect(m_picks, &QTableWidget::cellActivated, this, [this](int row, int) {
        Q_EMIT partnerActivated(PartnerId { m_picks->item(row, CompanyColumn)->data(IdRole).toLongLong() });
    });
}

CoverageGapPanel::~CoverageGapPanel() = default;

void CoverageGapPanel::build()
{
    m_count->setObjectName(QStringLiteral("gapCount"));
    m_count->setAccessibleName(tr("How many companies"));
    m_count->setRange(1, MostCount);
    m_count->setValue(FirstCount);
    m_shortlist->setObjectName(QStringLiteral("gapShortlist"));
    m_exact->setObjectName(QStringLiteral("gapExact"));
    m_finding->setObjectName(QStringLiteral("gapFinding"));
    m_basis->setObjectName(QStringLiteral("gapBasis"));
    m_certificate->setObjectName(QStringLiteral("gapCertificate"));
    m_aside->setObjectName(QStringLiteral("gapAside"));
    for (TextLabel *label : { m_finding, m_basis, m_certificate, m_aside })
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::SpaceS);
    head->addWidget(new TextLabel(TextRole::Section, tr("Close the gaps"), this));
    head->addStretch();
    head->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary, tr("with"), this));
    head->addWidget(m_count);
    head->addWidget(new TextLabel(TextRole::Body, Token::TextSecondary, tr("companies"), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addLayout(head);
    layout->addWidget(m_budget);
    layout->addWidget(m_finding);
    layout->addWidget(m_basis);
    layout->addWidget(buildTable());
    layout->addWidget(m_certificate);
    layout->addWidget(m_aside);
    layout->addWidget(m_shortlist, 0, Qt::AlignLeft);
    layout->addWidget(m_exact, 0, Qt::AlignLeft);
}

QWidget *CoverageGapPanel::buildTable()
{
    m_picks->setObjectName(QStringLiteral("gapPicks"));
    m_picks->setAccessibleName(tr("Companies that close the gaps"));
    m_picks->setHorizontalHeaderLabels({ tr("Company"), tr("Fit"), tr("Cost"), tr("Points") });
    m_picks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_picks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_picks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    TableLook::apply(m_picks, TableLook::TwoLineRows)->setFirstColumnMargin(0);
    m_picks->setItemDelegateForColumn(GainColumn, new MeterDelegate(m_picks));
    m_picks->horizontalHeader()->setSectionResizeMode(CompanyColumn, QHeaderView::Stretch);
    const QHeaderView *header = m_picks->horizontalHeader();
    for (const auto &[column, width] :
         { std::pair(FitColumn, 48), std::pair(CostColumn, 72), std::pair(GainColumn, 84) })
        m_picks->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
    for (const Column column : { FitColumn, CostColumn })
        m_picks->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return m_picks;
}

void CoverageGapPanel::ask(std::shared_ptr<const Scores> scores, const CoverageQuestion &dimensions)
{
    m_scores = std::move(scores);
    m_dimensions = dimensions;
    m_budget->setScores(m_scores);
    search(false);
}

void CoverageGapPanel::search(bool exactly)
{
    m_exactly = exactly;
    if (!m_scores)
        return;
    m_again = m_job != nullptr;
    if (m_again)
        return;
    ProposalQuestion question;
    question.count = static_cast<std::size_t>(m_count->value());
    question.exact = exactly;
    m_budget->fill(question);
    m_limit = question.budget;
    m_costsDiffer = m_limit && m_budget->costsDiffer();
    m_job = std::make_unique<ProposalJob>(m_session, m_scores, m_dimensions, std::move(question));
    connect(m_job.get(), &Job::finished, this, &CoverageGapPanel::take);
    m_job->start();
}

void CoverageGapPanel::take()
{
    // The job is still announcing its end: it goes when this is over.
    m_job.release()->deleteLater();
    const auto *job = qobject_cast<ProposalJob *>(sender());
    if (m_again) {
        search(m_exactly);
        return;
    }
    const Result<std::shared_ptr<const CoverageProposal>> &made = job->result();
    m_answer = made ? *made : nullptr;
    m_answered = job->scores();
    if (!made)
        m_frame.showError(made.error());
    showAnswer();
    Q_EMIT filledCellsChanged();
}

std::vector<std::size_t> CoverageGapPanel::filledCells() const
{
    std::vector<std::size_t> cells;
    if (!m_answer || m_job)
        return cells;
    const QList<QTableWidgetSelectionRange> chosen = m_picks->selectedRanges();
    std::map<std::size_t, double> filled;
    for (std::size_t i = 0; i < m_answer->proposal.picks.size(); ++i) {
        if (!chosen.isEmpty() && chosen.first().topRow() != static_cast<int>(i))
            continue;
        for (const FilledCell &cell : m_answer->proposal.picks[i].cells)
            filled[cell.cell] += cell.share;
    }
    for (const auto &[cell, share] : filled) {
        if (share >= WorthMarking)
            cells.push_back(cell);
    }
    return cells;
}

void CoverageGapPanel::showAnswer()
{
    const QSignalBlocker quiet(m_picks);
    const bool hasPicks = m_answer && !m_answer->proposal.picks.empty();
    enableWriting(m_shortlist, m_session.isReadOnly(), hasPicks);
    m_shortlist->setVisible(hasPicks);
    m_exact->setVisible(hasPicks && !m_answer->proposal.proved && m_answer->proposal.method != GapMethod::Exact);
    m_picks->setVisible(hasPicks);
    m_certificate->setVisible(m_answer && (hasPicks || m_limit));
    m_basis->setVisible(m_answer != nullptr);
    m_picks->setRowCount(0);
    m_aside->hide();
    if (!m_answer)
        return;
    const Proposal &proposal = m_answer->proposal;
    const auto count = static_cast<int>(proposal.picks.size());
    const double share = proposal.gap > 0 ? 100 * proposal.closed / proposal.gap : 0;
    QString finding =
        tr("%n companies close %1 % of the gap", nullptr, count).arg(QLocale().toString(std::floor(share), 'f', 0));
    if (m_limit)
        finding = tr("%1 for %2 of %3").arg(finding, amount(costOf(proposal)), amount(*m_limit));
    const bool isTooDear = m_limit && proposal.gap > GapEpsilon;
    m_finding->setText(hasPicks        ? finding
                           : isTooDear ? tr("Nobody who closes a gap can be had for %1").arg(amount(*m_limit))
                                       : certificateInWords(proposal));
    // The panel has room for the name and one of the two.
    m_picks->setColumnHidden(CostColumn, !m_costsDiffer);
    m_picks->setColumnHidden(FitColumn, m_costsDiffer);
    QString basis = proposal.hasDemand
        ? tr("%1 of %2 open points of market weight, each gain after those above it.")
              .arg(points(proposal.closed), points(proposal.gap))
        : tr("The customer profile does not weigh these dimensions: uncovered and thin cells count the same.");
    if (proposal.hasDemand)
        basis +=
            QLatin1Char(' ')
            + tr(
                "Here each partner is a chance, by its fit, that a cell is served; map and overview count supply up to "
                "the demand. So the open points are not the sum of the gaps there.");
    if (proposal.fromNothing)
        basis += QLatin1Char(' ') + tr("The workspace records no engagement, so nobody counts as a partner yet.");
    m_basis->setText(basis);
    QString certificate = (hasPicks ? certificateInWords(proposal) + QLatin1Char(' ') : QString())
        + tr("%n candidates were considered.", nullptr, static_cast<int>(proposal.candidates));
    if (proposal.withoutCost > 0)
        certificate += QLatin1Char(' ')
            + tr("%n more are left out because their cost is not known.", nullptr,
                 static_cast<int>(proposal.withoutCost));
    m_certificate->setText(certificate);
    fillTable();
    QStringList aside;
    for (std::size_t i = 0; i < std::min(NamedAside, proposal.setAside.size()); ++i)
        aside << m_answered->pool->name(proposal.setAside[i].row) + QStringLiteral(": ") + proposal.setAside[i].reason;
    m_aside->setVisible(!aside.isEmpty());
    m_aside->setText(tr("%n companies that declined or left are not proposed again.", nullptr,
                        static_cast<int>(proposal.setAside.size())));
    m_aside->setToolTip(plainToolTip(aside.join(QLatin1Char('\n'))));
    m_aside->setAccessibleDescription(aside.join(QLatin1Char('\n')));
}

void CoverageGapPanel::fillTable()
{
    const Scores &scores = *m_answered;
    const std::vector<ProposedPick> &picks = m_answer->proposal.picks;
    double most = 0;
    for (const ProposedPick &pick : picks)
        most = std::max(most, pick.gain);
    m_picks->setRowCount(static_cast<int>(picks.size()));
    for (std::size_t i = 0; i < picks.size(); ++i) {
        const ProposedPick &pick = picks[i];
        const int line = static_cast<int>(i);
        const QString all = addsInWords(pick, m_answer->space, *scores.schema, pick.cells.size());
        auto *name = new QTableWidgetItem(scores.pool->name(pick.row));
        name->setData(IdRole, QVariant::fromValue<qlonglong>(scores.pool->id(pick.row).value));
        name->setData(SecondLineRole, mainCell(pick, m_answer->space, *scores.schema));
        name->setData(StrongRole, true);
        name->setToolTip(tr("%1 adds %2.").arg(name->text(), all));
        auto *fit = new QTableWidgetItem(QLocale().toString(pick.fit, 'f', 0));
        fit->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *gain = new QTableWidgetItem(points(pick.gain));
        gain->setData(MeterRole, most > 0 ? pick.gain / most : 0);
        gain->setData(MeterTokenRole, static_cast<int>(Token::PositiveFill));
        m_picks->setItem(line, CompanyColumn, name);
        m_picks->setItem(line, FitColumn, fit);
        auto *cost = new QTableWidgetItem(m_limit ? amount(pick.cost) : QString());
        cost->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_picks->setItem(line, CostColumn, cost);
        m_picks->setItem(line, GainColumn, gain);
    }
    const int shown = std::min(static_cast<int>(picks.size()), MostRowsShown);
    m_picks->setFixedHeight(metric::TableHeader + metric::RowTwoLine * shown + 2);
}

void CoverageGapPanel::makeShortlist()
{
    if (!m_answer)
        return;
    std::vector<ShortlistEntry> entries;
    for (const ProposedPick &pick : m_answer->proposal.picks) {
        ShortlistEntry entry;
        entry.partner = m_answered->pool->id(pick.row);
        entry.rationale = rationaleOf(pick, m_answer->space, *m_answered->schema);
        entries.push_back(entry);
    }
    makeShortlistOf(m_session, m_frame, entries);
}

} // namespace partnerscope
