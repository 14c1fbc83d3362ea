#include "ui/pages/fitlenses.h"

#include "base/text.h"
#include "session/lensexports.h"
#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/theme/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace partnerscope {

namespace {
constexpr std::size_t Shown = 8;
enum Column { CompanyColumn, FitColumn, TopsisColumn, GeometricColumn, ColumnCount };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitLenses)
};

QString rankText(std::uint32_t rank)
{
    return rank > 0 ? QLocale().toString(qlonglong(rank)) : QStringLiteral("–");
}
} // namespace

QString lensesFinding(const Lenses &lenses)
{
    if (lenses.rows.size() < 2)
        return Words::tr("Two companies with a rank are needed.");
    QStringList parts;
    const auto add = [&](const QString &lens, const Statistic &agreement) {
        if (agreement.value)
            parts << Words::tr("%1 %2").arg(lens, QLocale().toString(*agreement.value, 'f', 2));
    };
    add(Words::tr("TOPSIS"), lenses.topsisAgreement);
    add(Words::tr("the weighted geometric mean"), lenses.geometricAgreement);
    if (parts.isEmpty())
        return Words::tr("How far they order alike cannot be said.");
    return Words::tr("Rank correlation with fit: %1; 1 is the same order.").arg(parts.join(QStringLiteral(", ")));
}

FitLensesView::FitLensesView(QWidget *parent)
    : QWidget(parent)
    , m_finding(new TextLabel(TextRole::Body))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_reason(new TextLabel(TextRole::Body))
    , m_notices(new TextLabel(TextRole::Caption, Token::TextMuted))
{
    setObjectName(QStringLiteral("fitLenses"));
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &FitLensesView::showReason);
}

FitLensesView::~FitLensesView() = default;

void FitLensesView::build()
{
    m_finding->setObjectName(QStringLiteral("lensesFinding"));
    m_table->setObjectName(QStringLiteral("lensTable"));
    m_table->setAccessibleName(tr("Companies on whose rank the ways to add up disagree most"));
    TableLook::apply(m_table, TableLook::CompactRows)->setFirstColumnMargin(0);
    m_table->setHorizontalHeaderLabels({ tr("Disagree most"), tr("Fit"), tr("TOPSIS"), tr("Geometric") });
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(CompanyColumn, QHeaderView::Stretch);
    for (int column = FitColumn; column < ColumnCount; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setColumnWidth(column, 84);
    }
    m_reason->setObjectName(QStringLiteral("lensReason"));
    m_notices->setObjectName(QStringLiteral("lensNotices"));
    for (TextLabel *label : { m_finding, m_reason, m_notices })
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    layout->addWidget(m_finding);
    layout->addWidget(m_table);
    layout->addWidget(m_reason);
    layout->addWidget(m_notices);
}

void FitLensesView::setScores(const std::shared_ptr<const Scores> &scores)
{
    if (scores == m_scores)
        return;
    m_scores = scores;
    start();
}

void FitLensesView::start()
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_table, m_reason, m_notices })
        part->hide();
    m_finding->setText(tr("Ranking the companies in two other ways"));
    // A large pool takes seconds: the window does not wait for a ranking nobody looks at any more.
    m_again = m_job && m_job->isRunning();
    if (m_again)
        m_job->cancel();
    if (m_again || !m_scores)
        return;
    m_job = std::make_unique<LensesJob>(m_scores, Shown);
    connect(m_job.get(), &Job::finished, this, &FitLensesView::showFound);
    m_job->start();
}

void FitLensesView::showFound()
{
    if (m_again) {
        // It is still announcing its end, and goes when this is over.
        m_job.release()->deleteLater();
        start();
        return;
    }
    const Lenses &found = m_job->lenses();
    const std::vector<LensesJob::Disagreement> &disagreements = m_job->disagreements();
    m_finding->setText(lensesFinding(found));
    m_notices->setText(lensNotices(m_scores->compiled, found).join(QLatin1Char(' ')));
    m_notices->show();
    m_table->setRowCount(static_cast<int>(disagreements.size()));
    for (std::size_t i = 0; i < disagreements.size(); ++i) {
        const Lenses::Row &row = disagreements[i].row;
        const QStringList texts { m_scores->pool->name(row.row), rankText(row.additive), rankText(row.topsis),
                                  rankText(row.geometric) };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment((column == CompanyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_table->setFixedHeight(metric::TableHeader + metric::RowCompact * m_table->rowCount() + 2);
    m_table->setVisible(!disagreements.empty());
    m_reason->setVisible(!disagreements.empty());
    if (!disagreements.empty())
        m_table->setCurrentCell(0, CompanyColumn);
    showReason();
}

void FitLensesView::showReason()
{
    const int row = m_table->currentRow();
    if (!m_job || m_job->isRunning() || row < 0 || row >= static_cast<int>(m_job->disagreements().size()))
        return;
    const LensesJob::Disagreement &chosen = m_job->disagreements()[static_cast<std::size_t>(row)];
    const QString name = m_scores->pool->name(chosen.row.row);
    m_reason->setText(chosen.reason.isEmpty() ? tr("%1: no single criterion makes the difference.").arg(name)
                                              : tr("%1: %2").arg(name, chosen.reason));
}

} // namespace partnerscope
