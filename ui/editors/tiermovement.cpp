#include "ui/editors/tiermovement.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/charts/waterfallview.h"
#include "ui/editors/chartortable.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
enum Column {
    CriterionColumn,
    BeforeColumn,
    FactsColumn,
    WeightsColumn,
    RulesColumn,
    AgeColumn,
    AfterColumn,
    ColumnCount
};
constexpr double RoomAround = 4; ///< points left and right of what moves
constexpr int VisibleRows = 9;

QString shortDay(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString signedPart(double part)
{
    if (std::abs(part) < 0.05)
        return u"–"_s;
    return (part < 0 ? u"−"_s : u"+"_s) + QLocale().toString(std::abs(part), 'f', 1);
}

/// First letter as at the beginning of a sentence: the causes' names are words within one.
QString title(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}
} // namespace

WaterfallData movementWaterfall(const Movement &movement, const QDate &from)
{
    WaterfallData data;
    data.isChange = true;
    data.labelTitle = TierMovement::tr("Cause");
    data.pointsTitle = TierMovement::tr("Points");
    WaterfallRow first;
    first.label = TierMovement::tr("Fit on %1").arg(shortDay(from));
    first.end = shownPoints(movement.before);
    first.token = Token::ChartBarMuted;
    data.rows << first;
    double lowest = movement.before;
    double highest = movement.before;
    double sum = first.end;
    const std::vector<double> parts = shownParts(movement.before, movement.after, movement.parts);
    for (std::size_t i = 0; i < MovementCauses; ++i) {
        const double part = parts[i];
        WaterfallRow row;
        row.label = title(movementCauseLabel(static_cast<MovementCause>(i)));
        row.start = sum;
        sum += part;
        row.end = sum;
        row.token = part < 0 ? Token::CriticalFill : Token::PositiveFill;
        data.rows << row;
        lowest = std::min(lowest, sum);
        highest = std::max(highest, sum);
    }
    data.totalLabel = TierMovement::tr("Fit now");
    data.total = shownPoints(movement.after);
    data.low = data.high = movement.after;
    data.minimum = std::max(0.0, std::floor(lowest - RoomAround));
    data.maximum = std::min(100.0, std::ceil(highest + RoomAround));
    return data;
}

TierMovement::TierMovement(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new SectionTitle(QString()))
    , m_day(new QLineEdit)
    , m_words(new TextLabel(TextRole::Body))
    , m_waterfall(new WaterfallView)
    , m_chart(new ChartOrTable(m_waterfall))
    , m_table(new QTableWidget(0, ColumnCount))
{
    build();
    connect(m_day, &QLineEdit::editingFinished, this, &TierMovement::takeDay);
    showNothing(tr("Choose a company to see what moved its fit."));
}

void TierMovement::build()
{
    m_title->setObjectName(QStringLiteral("movementTitle"));
    m_day->setObjectName(QStringLiteral("movementFrom"));
    m_day->setAccessibleName(tr("Compared with the fit on this day"));
    m_day->setToolTip(m_day->accessibleName());
    m_day->setMaximumWidth(110);
    m_words->setObjectName(QStringLiteral("movementWords"));
    m_words->setWordWrap(true);
    m_waterfall->setObjectName(QStringLiteral("movementWaterfall"));
    m_waterfall->setAccessibleName(tr("What moved the fit"));
    m_table->setObjectName(QStringLiteral("movementTable"));
    m_table->setAccessibleName(tr("What moved the fit, by criterion"));
    TableLook::apply(m_table, TableLook::CompactRows)->setFirstColumnMargin(0);
    m_table->setHorizontalHeaderLabels({ tr("Criterion"), tr("Before"), title(movementCauseLabel(MovementCause::Facts)),
                                         title(movementCauseLabel(MovementCause::Weights)),
                                         title(movementCauseLabel(MovementCause::Rules)),
                                         title(movementCauseLabel(MovementCause::Age)), tr("Now") });
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(CriterionColumn, QHeaderView::Stretch);
    for (int column = BeforeColumn; column < ColumnCount; ++column) {
        m_table->setColumnWidth(column, 60);
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_title->addTrailing(m_day);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
}

void TierMovement::showPartner(const QString &profile, PartnerId partner, const QDate &since)
{
    if (profile != m_profile)
        m_isDayChosen = false;
    m_profile = profile;
    m_partner = partner;
    if (!m_isDayChosen)
        m_from = since;
    m_day->setText(shortDay(m_from));
    m_day->setEnabled(partner.isValid());
    find();
}

void TierMovement::forget()
{
    m_job.reset();
    m_jobFrom = {};
}

void TierMovement::takeDay()
{
    const QDate day = dateFromText(m_day->text());
    if (!day.isValid() || day > m_session.clock().today()) {
        showNothing(tr("Enter a day up to today, like %1.").arg(shortDay(m_from)));
        return;
    }
    if (day == m_from)
        return;
    m_from = day;
    m_isDayChosen = true;
    m_day->setText(shortDay(day));
    find();
}

void TierMovement::find()
{
    if (!m_partner.isValid()) {
        showNothing(tr("Choose a company to see what moved its fit."));
        return;
    }
    if (m_job && m_jobProfile == m_profile && m_jobFrom == m_from) {
        if (!m_job->isRunning())
            showFound();
        return;
    }
    m_jobProfile = m_profile;
    m_jobFrom = m_from;
    m_title->setCaption(tr("Comparing two days …"));
    m_job = std::make_unique<MovementJob>(m_session, m_profile, m_from, m_session.clock().today());
    connect(m_job.get(), &Job::finished, this, &TierMovement::showFound);
    m_job->start();
}

void TierMovement::showFound()
{
    const Result<ScoreMovements> &found = m_job->result();
    if (!found) {
        showNothing(found.error().message);
        Q_EMIT shown();
        return;
    }
    const Result<Movement> movement = found->study.of(m_partner);
    if (!movement) {
        showNothing(movement.error().message);
        Q_EMIT shown();
        return;
    }
    const std::optional<std::size_t> row = found->after->pool->rowOf(m_partner);
    m_title->setTitle(tr("Why %1 moved").arg(row ? found->after->pool->name(*row) : QString()));
    m_title->setCaption(tr("Since %1; every row adds up").arg(shortDay(m_from)));
    QStringList words = inWords(*movement);
    if (const Result<QString> notice = m_session.historyNotice(m_from); notice && !notice->isEmpty())
        words << *notice;
    m_words->setText(words.join(QLatin1Char(' ')));
    m_waterfall->setData(movementWaterfall(*movement, m_from));
    showTable(*movement);
    m_chart->show();
    m_table->show();
    Q_EMIT shown();
}

void TierMovement::showTable(const Movement &movement)
{
    struct Line {
        QString label;
        double before;
        double after;
        const MovementParts *parts;
    };
    std::vector<Line> lines;
    for (const Movement::Criterion &criterion : movement.criteria)
        lines.push_back({ criterion.label, criterion.before, criterion.after, &criterion.parts });
    lines.push_back({ tr("Fit"), movement.before, movement.after, &movement.parts });
    const QLocale locale;
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Line &line = lines[static_cast<std::size_t>(row)];
        QStringList texts { line.label, locale.toString(shownPoints(line.before), 'f', 1) };
        for (const double part : shownParts(line.before, line.after, *line.parts))
            texts << signedPart(part);
        texts << locale.toString(shownPoints(line.after), 'f', 1);
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment((column == CriterionColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setData(StrongRole, row + 1 == m_table->rowCount());
            m_table->setItem(row, column, item);
        }
    }
    m_table->setMinimumHeight(metric::TableHeader + TableLook::CompactRows * std::min(m_table->rowCount(), VisibleRows)
                              + 2);
}

void TierMovement::showNothing(const QString &why)
{
    m_title->setTitle(tr("Why it moved"));
    m_title->setCaption({});
    m_words->setText(why);
    m_chart->hide();
    m_table->hide();
}

} // namespace partnerscope
