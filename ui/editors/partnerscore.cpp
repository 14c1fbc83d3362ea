#include "ui/editors/partnerscore.h"

#include "domain/taxonomy.h"
#include "scoring/explanation.h"
#include "ui/charts/roles.h"
#include "ui/editors/writing.h"
#include "ui/models/scoreroles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
/// The tier's three bars beside its name, or the mark of a certainty that withholds the tier.
class TierMark final : public QWidget
{
public:
    explicit TierMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
    }
    void setMark(std::optional<Certainty> certainty, int index, int count)
    {
        m_certainty = certainty;
        m_index = index;
        m_count = count;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_certainty)
            mark::certainty(painter, QRectF(0, 0, 16, 16), *m_certainty, Theme::of(this));
        else
            mark::tier(painter, QPointF(1, 2), m_index, m_count, Theme::of(this));
    }

private:
    std::optional<Certainty> m_certainty;
    int m_index = -1;
    int m_count = 0;
};

/// A note on a pale ground with an icon, as for "4.0 points short of Premier".
class Callout final : public QWidget
{
public:
    explicit Callout(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        control::box(painter, rect(), theme.color(Token::AccentSubtle), {}, metric::RadiusMessage);
        paintIcon(painter, QRectF(12, 12, 16, 16), "up"_L1, theme.color(Token::Accent));
    }
};

QString labelOfGroup(const QString &group)
{
    for (const TaxonomyEntry &entry : criterionGroups()) {
        if (group == QLatin1String(entry.key))
            return QCoreApplication::translate("Taxonomy", entry.label);
    }
    return QCoreApplication::translate("PartnerScore", "Other criteria");
}

QList<PartnerGroupBars::Row> groupRows(const Explanation &explanation)
{
    QStringList groups;
    for (const TaxonomyEntry &entry : criterionGroups())
        groups << QString::fromLatin1(entry.key);
    groups << QString();
    QList<PartnerGroupBars::Row> rows;
    for (const QString &group : std::as_const(groups)) {
        PartnerGroupBars::Row sum { labelOfGroup(group), 0, 0 };
        for (const Explanation::Row &row : explanation.rows) {
            const bool isIn = group.isEmpty() ? !groups.contains(row.group) || row.group.isEmpty() : row.group == group;
            if (!isIn)
                continue;
            sum.points += row.contribution;
            sum.possible += row.contribution + row.gap;
        }
        if (sum.possible > 0)
            rows << sum;
    }
    return rows;
}
} // namespace

PartnerScoreBar::PartnerScoreBar(QWidget *parent)
    : ChartView(parent)
{
    setObjectName(QStringLiteral("scoreBar"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartnerScoreBar::setBar(const ScoreBar &bar)
{
    m_bar = bar;
    describe(tr("Fit %1, between %2 and %3").arg(fitText(bar.fit), fitText(bar.low), fitText(bar.high)));
    update();
}

ChartTable PartnerScoreBar::table() const
{
    return { { tr("Figure"), tr("Points") },
             { { tr("Fit"), fitText(m_bar.fit) },
               { tr("Lowest possible"), fitText(m_bar.low) },
               { tr("Highest possible"), fitText(m_bar.high) } } };
}

void PartnerScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    mark::scoreBar(painter, QRectF(0, 0, width(), 16), m_bar, theme(), ground());
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(theme().color(Token::TextMuted));
    for (const double cut : m_bar.cuts) {
        const double x = width() * cut / 100;
        painter.drawText(QRectF(x - 30, 18, 60, 16), Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(cut, 'g', 4));
    }
}

PartnerGroupBars::PartnerGroupBars(QWidget *parent)
    : ChartView(parent)
{
    setObjectName(QStringLiteral("groupBars"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartnerGroupBars::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    QStringList words;
    for (const Row &row : rows)
        words << tr("%1: %2 of %3 points").arg(row.label, fitText(row.points), fitText(row.possible));
    describe(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

ChartTable PartnerGroupBars::table() const
{
    ChartTable table { { tr("Criteria"), tr("Points"), tr("Of") }, {} };
    for (const Row &row : m_rows)
        table.rows << QStringList { row.label, fitText(row.points), fitText(row.possible) };
    return table;
}

QSize PartnerGroupBars::sizeHint() const
{
    return { 280, static_cast<int>(m_rows.size()) * 28 };
}

void PartnerGroupBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 1;
    for (const Row &row : m_rows)
        most = std::max(most, row.possible);
    const double barLeft = width() * 0.475;
    const double barWidth = width() - barLeft - 104;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QRectF line(0, static_cast<double>(i) * 28, width(), 28);
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme().color(Token::TextPrimary));
        const QString label =
            painter.fontMetrics().elidedText(row.label, Qt::ElideRight, static_cast<int>(barLeft) - 8);
        painter.drawText(line.adjusted(0, 0, barLeft - line.width(), 0), Qt::AlignLeft | Qt::AlignVCenter, label);
        const QRectF track(barLeft, line.center().y() - 4, barWidth * row.possible / most, 8);
        control::box(painter, track, theme().color(Token::ChartTrack), {}, metric::RadiusMark);
        QRectF filled = track;
        filled.setWidth(row.possible > 0 ? track.width() * std::clamp(row.points / row.possible, 0.0, 1.0) : 0);
        control::box(painter, filled, theme().color(Token::ChartBar), {}, metric::RadiusMark);
        painter.setFont(Theme::font(TextRole::BodyStrong));
        painter.setPen(theme().color(Token::TextPrimary));
        painter.drawText(line.adjusted(0, 0, -52, 0), Qt::AlignRight | Qt::AlignVCenter, fitText(row.points));
        painter.setFont(Theme::font(TextRole::Body));
        painter.setPen(theme().color(Token::TextSecondary));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("of %1").arg(numberText(row.possible)));
    }
}

PartnerScore::PartnerScore(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_fit(new TextLabel(TextRole::Figure, {}, this))
    , m_tier(new TierMark(this))
    , m_tierName(new TextLabel(TextRole::Body, {}, this))
    , m_rank(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
    , m_bar(new PartnerScoreBar(this))
    , m_callout(new Callout(this))
    , m_finding(new TextLabel(TextRole::BodyStrong, {}, m_callout))
    , m_words(new TextLabel(TextRole::Caption, Token::TextSecondary, {}, m_callout))
    , m_whyTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, tr("Why this score"), this))
    , m_groups(new PartnerGroupBars(this))
    , m_unknownTitle(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, {}, this))
    , m_unknown(new QWidget(this))
{
    m_fit->setObjectName(QStringLiteral("partnerFit"));
    m_tierName->setObjectName(QStringLiteral("partnerTier"));
    m_finding->setObjectName(QStringLiteral("partnerFinding"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_fit, m_tier, m_tierName })
        head->addWidget(widget);
    head->addStretch(1);
    head->addWidget(m_rank);
    auto *note = new QVBoxLayout(m_callout);
    note->setContentsMargins(40, 10, 12, 10);
    note->setSpacing(2);
    note->addWidget(m_finding);
    note->addWidget(m_words);
    m_finding->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *unknown = new QVBoxLayout(m_unknown);
    unknown->setContentsMargins(0, 0, 0, 0);
    unknown->setSpacing(metric::SpaceS);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_head, m_bar, m_callout })
        column->addWidget(widget);
    column->addSpacing(metric::SpaceS);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_whyTitle, m_groups, m_unknownTitle, m_unknown })
        column->addWidget(widget);
}

void PartnerScore::setScores(const std::shared_ptr<const Scores> &scores, PartnerId partner)
{
    const std::optional<std::size_t> row = scores ? scores->pool->rowOf(partner) : std::nullopt;
    if (!row) {
        showNothing(tr("There is no ideal profile to measure with yet. Add one on the page Ideal profiles."));
        return;
    }
    for (QWidget *widget : std::initializer_list<QWidget *> { m_head, m_bar, m_whyTitle, m_groups })
        widget->show();
    showHead(*scores, *row);
    showWhy(*scores, *row);
}

void PartnerScore::showNothing(const QString &why)
{
    clearUnknown();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_head, m_bar, m_whyTitle, m_groups, m_unknownTitle })
        widget->hide();
    m_finding->setText(tr("No fit"));
    m_words->setText(why);
    m_callout->show();
}

void PartnerScore::showHead(const Scores &scores, std::size_t row)
{
    const ScoreSheet &sheet = scores.sheet;
    const FitStatus status = sheet.status[row];
    const int tier = sheet.tier[row];
    const int count = static_cast<int>(sheet.tiers.size());
    m_fit->setText(fitText(sheet.hasFit(row) ? sheet.fit(row) : qQNaN()));
    const bool isFinal = status == FitStatus::Firm || status == FitStatus::Provisional;
    auto *mark = static_cast<TierMark *>(m_tier);
    if (isFinal) {
        mark->setMark(std::nullopt, tier, count);
        const QString name = tier < 0 ? tr("No tier") : sheet.tiers[static_cast<std::size_t>(tier)].name;
        m_tierName->setText(status == FitStatus::Firm ? name : tr("%1, provisional").arg(name));
    } else {
        const auto certainty = static_cast<Certainty>(scoreRole(scores, row, CertaintyRole).toInt());
        mark->setMark(certainty, tier, count);
        m_tierName->setText(fitStatusLabel(status));
    }
    m_tierName->setToken(status == FitStatus::Conditional    ? Token::Caution
                             : status == FitStatus::Excluded ? Token::Critical
                                                             : Token::TextPrimary);
    m_rank->setText(
        scores.ranking.rank[row] == 0
            ? tr("no rank")
            : tr("rank %L1 of %L2").arg(scores.ranking.rank[row]).arg(static_cast<qulonglong>(scores.ranking.ranked)));
    ScoreBar bar { sheet.hasFit(row) ? sheet.fit(row) : 0, sheet.low(row), sheet.high(row), {}, sheet.hasFit(row) };
    bar.cuts = scoreRole(scores, row, CutsRole).value<QList<double>>();
    m_bar->setBar(bar);
}

void PartnerScore::showWhy(const Scores &scores, std::size_t row)
{
    const Explanation explanation = explain(scores.compiled, scores.sheet, row);
    QStringList words = inWords(explanation);
    if (!explanation.nextTier.isEmpty() && explanation.excludedBy.isEmpty() && std::isfinite(explanation.pointsToNext))
        m_finding->setText(tr("%1 points short of %2").arg(fitText(explanation.pointsToNext), explanation.nextTier));
    else
        m_finding->setText(words.isEmpty() ? tr("Nothing stands between this company and the best tier.")
                                           : words.takeFirst());
    m_words->setText(words.join(QLatin1Char(' ')));
    m_words->setVisible(!words.isEmpty());
    m_groups->setRows(groupRows(explanation));
    clearUnknown();
    QList<const Explanation::Row *> unknown;
    for (const Explanation::Row &each : explanation.rows) {
        // A pure gate has no value even where its fact is known.
        if ((std::isnan(each.value) && !each.isGate) || each.gate == GateResult::Unknown)
            unknown << &each;
    }
    std::ranges::stable_sort(unknown, [](const auto *a, const auto *b) {
        return a->highPoints - a->lowPoints > b->highPoints - b->lowPoints;
    });
    for (const Explanation::Row *each : std::as_const(unknown)) {
        const QString detail = each->gate == GateResult::Unknown
            ? tr("A must-have: until it is known the tier is held.")
            : tr("%1 to %2 points").arg(fitText(each->lowPoints), fitText(each->highPoints));
        addUnknown(each->label, detail, each->attribute);
    }
    m_unknownTitle->setText(tr("%n fact(s) could change it", nullptr, static_cast<int>(unknown.size())));
    m_unknownTitle->setVisible(!unknown.isEmpty());
}

void PartnerScore::clearUnknown()
{
    qDeleteAll(m_unknown->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void PartnerScore::addUnknown(const QString &label, const QString &detail, const QString &attribute)
{
    auto *line = new QWidget(m_unknown);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::SpaceS);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(TextRole::Body, label, line);
    name->setElided(true);
    texts->addWidget(name);
    texts->addWidget(new TextLabel(TextRole::Caption, Token::TextMuted, detail, line));
    auto *enter = new LinkButton(tr("Enter"), TextRole::Caption, line);
    enter->setObjectName(QStringLiteral("enter_%1").arg(attribute));
    enter->setAccessibleName(tr("Enter %1").arg(label));
    enableWriting(enter, !m_editable);
    connect(enter, &QPushButton::clicked, this, [this, attribute] { Q_EMIT attributeRequested(attribute); });
    layout->addLayout(texts, 1);
    layout->addWidget(enter);
    m_unknown->layout()->addWidget(line);
    line->show();
}

} // namespace partnerscope
