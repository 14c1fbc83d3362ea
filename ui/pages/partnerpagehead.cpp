#include "ui/pages/partnerpagehead.h"

#include "domain/taxonomy.h"
#include "ui/charts/marks.h"
#include "ui/charts/roles.h"
#include "ui/editors/chipflow.h"
#include "ui/models/scoreroles.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int LongestCaption = 190;

/// The bars of a tier, or the mark of what withholds it.
class TierSign final : public QWidget
{
public:
    TierSign(const ScoreSheet &sheet, std::size_t row, Certainty certainty, QWidget *parent)
        : QWidget(parent)
        , m_certainty(certainty)
        , m_tier(sheet.tier[row])
        , m_count(static_cast<int>(sheet.tiers.size()))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_certainty == Certainty::Firm || m_certainty == Certainty::Provisional)
            mark::tier(painter, QPointF(1, 2), m_tier, m_count, Theme::of(this));
        else
            mark::certainty(painter, QRectF(0, 0, 16, 16), m_certainty, Theme::of(this));
    }

private:
    Certainty m_certainty;
    int m_tier;
    int m_count;
};

QString tierName(const ScoreSheet &sheet, std::size_t row)
{
    const FitStatus status = sheet.status[row];
    if (status != FitStatus::Firm && status != FitStatus::Provisional)
        return fitStatusLabel(status);
    return sheet.tier[row] < 0 ? PartnerPageHead::tr("No tier")
                               : sheet.tiers[static_cast<std::size_t>(sheet.tier[row])].name;
}

QString percent(double share)
{
    return PartnerPageHead::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0));
}
} // namespace

PartnerPageHead::PartnerPageHead(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, metric::SpaceM))
{
    setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::SpaceS);
}

void PartnerPageHead::clear()
{
    qDeleteAll(m_figures);
    m_figures.clear();
}

void PartnerPageHead::showPartner(Session &session, PartnerId partner)
{
    clear();
    const std::optional<std::size_t> row = session.pool()->rowOf(partner);
    if (!row)
        return;
    const Result<std::shared_ptr<const Scores>> scores = session.measuringScores();
    if (scores)
        addTier(**scores, *row);
    addFits(session, partner);
    addKnown(session, partner, scores ? scores->get() : nullptr);
    addEngagements(session, partner);
    addMissing(session, partner);
    const Value owner = session.pool()->value(*row, QStringLiteral("owner"));
    const QString *name = std::get_if<QString>(&owner);
    addText(tr("Owner"), name && !name->isEmpty() ? *name : tr("Nobody"), QStringLiteral("headOwner"));
}

QWidget *PartnerPageHead::addFigure(const QString &caption, const QList<QWidget *> &values, const QString &name)
{
    auto *figure = new QWidget(this);
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new TextLabel(TextRole::Caption, Token::TextMuted, caption, figure);
    title->setElided(true);
    title->setMaximumWidth(LongestCaption);
    column->addWidget(title);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::SpaceHair + 2);
    for (QWidget *value : values)
        line->addWidget(value);
    line->addStretch(1);
    column->addLayout(line);
    figure->setObjectName(name);
    // Elided captions give way to values: the figure is as wide as the longer of the two, up to a limit.
    const int width = std::min(title->fontMetrics().horizontalAdvance(caption) + 2, LongestCaption);
    figure->setMinimumWidth(std::max(width, line->sizeHint().width()));
    m_flow->addWidget(figure);
    figure->show();
    m_figures << figure;
    return figure;
}

void PartnerPageHead::addText(const QString &caption, const QString &text, const QString &name)
{
    addFigure(caption, { new TextLabel(TextRole::BodyStrong, text) }, name);
}

void PartnerPageHead::addTier(const Scores &scores, std::size_t row)
{
    const auto certainty = static_cast<Certainty>(scoreRole(scores, row, CertaintyRole).toInt());
    QList<QWidget *> values { new TierSign(scores.sheet, row, certainty, nullptr),
                              new TextLabel(TextRole::BodyStrong, tierName(scores.sheet, row)) };
    if (scores.sheet.status[row] == FitStatus::Provisional)
        values << new TextLabel(TextRole::Body, Token::TextMuted, fitStatusLabel(FitStatus::Provisional));
    addFigure(tr("Tier"), values, QStringLiteral("headTier"));
}

void PartnerPageHead::addFits(Session &session, PartnerId partner)
{
    for (const ProfileVersion &version : session.currentVersions()) {
        const bool isMeasuring = version.id == session.measuringProfile();
        if (version.status != ProfileStatus::Approved && !isMeasuring)
            continue;
        const Result<std::shared_ptr<const Scores>> scores = session.scoresOfOne(version.id, partner);
        if (!scores) {
            Q_EMIT failed(scores.error());
            continue;
        }
        const ScoreSheet &sheet = (*scores)->sheet;
        const QString fit = fitText(sheet.hasFit(0) ? sheet.fit(0) : qQNaN());
        const QString name = QStringLiteral("headFit_%1").arg(version.id.value);
        if (isMeasuring) {
            addFigure(version.profile.name,
                      { new TextLabel(TextRole::BodyStrong, fit),
                        new TextLabel(TextRole::Body, Token::TextMuted,
                                      tr("%1 to %2").arg(fitText(sheet.low(0)), fitText(sheet.high(0)))) },
                      name);
            continue;
        }
        auto *link = new LinkButton(fit, TextRole::BodyStrong, nullptr);
        link->setToken(Token::TextPrimary);
        link->setAccessibleName(tr("Fit %1 under %2. Measure with it.").arg(fit, version.profile.name));
        link->setToolTip(plainToolTip(tr("Measure with \"%1\"").arg(version.profile.name)));
        // Queued: the figures are made anew.
        connect(
            link, &QPushButton::clicked, this, [this, id = version.id] { Q_EMIT profileActivated(id); },
            Qt::QueuedConnection);
        addFigure(version.profile.name, { link, new TextLabel(TextRole::Body, Token::TextMuted, tierName(sheet, 0)) },
                  name);
    }
}

void PartnerPageHead::addKnown(const Session &session, PartnerId partner, const Scores *scores)
{
    const Pool &pool = *session.pool();
    const std::size_t row = *pool.rowOf(partner);
    int required = 0;
    int known = 0;
    for (const Attribute &attribute : attributesInUse(*session.schema(), session.retired())) {
        if (!attribute.required)
            continue;
        ++required;
        const PoolColumn *column = pool.column(attribute.key);
        known += column && isKnownAt(column->data, row);
    }
    QList<QWidget *> values;
    if (scores)
        values << new TextLabel(TextRole::BodyStrong, percent(scores->sheet.known(row)));
    if (required > 0)
        values << new TextLabel(scores ? TextRole::Body : TextRole::BodyStrong,
                                scores ? Token::TextMuted : Token::TextPrimary,
                                tr("%1 of %2 required").arg(known).arg(required));
    QWidget *figure = addFigure(tr("Known facts"), values, QStringLiteral("headKnown"));
    figure->setToolTip(tr("Share of the weight that rests on known facts, and the required facts that are there."));
}

/// A company that the last list of another system no longer has.
void PartnerPageHead::addMissing(const Session &session, PartnerId partner)
{
    const Result<QList<Listing>> listings = session.listings(partner);
    const QString missing = listings ? missingText(*listings) : QString();
    if (!missing.isEmpty())
        addText(tr("Missing from the list of"), missing, QStringLiteral("headMissing"));
}

void PartnerPageHead::addEngagements(const Session &session, PartnerId partner)
{
    const Result<QList<Engagement>> engagements = session.engagements(partner);
    if (!engagements) {
        Q_EMIT failed(engagements.error());
        return;
    }
    QStringList stages;
    bool declined = false;
    for (const Engagement &each : *engagements) {
        if (!each.endedOn.isValid())
            stages << taxonomyLabel(each.stage);
        declined = declined || isDeclined(each);
    }
    stages.removeDuplicates();
    const QString none = engagements->isEmpty() ? tr("Not a partner yet") : declined ? tr("Declined") : tr("Ended");
    addText(tr("Stage"), stages.isEmpty() ? none : stages.join(QStringLiteral(", ")), QStringLiteral("headStage"));
}

} // namespace partnerscope
