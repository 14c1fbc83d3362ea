#include "ui/editors/waiverstab.h"

#include "ui/charts/roles.h"
#include "ui/charts/tablelook.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/surface.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace partnerscope {

namespace {
enum HeldColumn { HeldCompany, HeldCriterion, HeldUntil, HeldBy, HeldWhy, HeldColumns };
enum KeptColumn { KeptCompany, KeptFit, KeptTier, KeptNote, KeptColumns };
constexpr int PartnerRole = Qt::UserRole + 1; ///< qlonglong
constexpr int UsualMonths = 6;

QString shortDay(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString untilText(const WaiverLine &line)
{
    if (!line.isInForce)
        return WaiversTab::tr("ended on %1").arg(shortDay(line.waiver.until));
    if (line.endsSoon())
        return WaiversTab::tr("%1, in %n day(s)", nullptr, static_cast<int>(line.daysLeft))
            .arg(shortDay(line.waiver.until));
    return shortDay(line.waiver.until);
}

void dress(QTableWidget *table, const QStringList &headers, int stretched)
{
    TableLook::apply(table);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void setRow(QTableWidget *table, int row, const QStringList &texts, PartnerId partner)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setData(PartnerRole, static_cast<qlonglong>(partner.value));
        item->setData(StrongRole, column == 0);
        table->setItem(row, column, item);
    }
}
} // namespace

WaiversTab::WaiversTab(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_title(new SectionTitle(QString()))
    , m_held(new QTableWidget(0, HeldColumns))
    , m_end(new Button(ButtonKind::Secondary, tr("End today")))
    , m_keptTitle(new SectionTitle(QString()))
    , m_criterion(new QComboBox)
    , m_kept(new QTableWidget(0, KeptColumns))
    , m_by(new QLineEdit)
    , m_why(new QLineEdit)
    , m_until(new QLineEdit)
    , m_grant(new Button(ButtonKind::Primary, tr("Waive for the selected")))
{
    setObjectName(QStringLiteral("waiversTab"));
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("waiversSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildHeld());
    splitter->addWidget(buildGrant());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 760, 480 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
}

QWidget *WaiversTab::buildHeld()
{
    m_title->setObjectName(QStringLiteral("waiversFinding"));
    m_held->setObjectName(QStringLiteral("waiversTable"));
    m_held->setAccessibleName(tr("Waivers of this profile"));
    dress(m_held, { tr("Company"), tr("Must-have"), tr("Until"), tr("Granted by"), tr("Why") }, HeldWhy);
    const std::pair<int, int> widths[] {
        { HeldCompany, 180 }, { HeldCriterion, 150 }, { HeldUntil, 190 }, { HeldBy, 110 }
    };
    for (const auto &[column, width] : widths)
        m_held->setColumnWidth(column, width);
    m_end->setObjectName(QStringLiteral("endWaivers"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, metric::SpaceM, 0, metric::SpaceS);
    layout->setSpacing(metric::SpaceS);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(metric::PageMargin, 0, metric::SpaceM, 0);
    title->addWidget(m_title);
    layout->addLayout(title);
    layout->addWidget(m_held, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metric::PageMargin, 0, metric::SpaceM, 0);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    box->setMinimumWidth(360);
    return box;
}

QWidget *WaiversTab::buildGrant()
{
    m_keptTitle->setObjectName(QStringLiteral("keptOutFinding"));
    m_criterion->setObjectName(QStringLiteral("waiverCriterion"));
    m_criterion->setAccessibleName(tr("Must-have to waive"));
    m_kept->setObjectName(QStringLiteral("keptOutTable"));
    m_kept->setAccessibleName(tr("Companies the must-have keeps out"));
    dress(m_kept, { tr("Company"), tr("Fit"), tr("Tier by fit"), QString() }, KeptCompany);
    m_kept->setColumnWidth(KeptFit, 56);
    m_kept->setColumnWidth(KeptTier, 96);
    m_kept->setColumnWidth(KeptNote, 132);
    m_kept->horizontalHeaderItem(KeptFit)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const std::tuple<QLineEdit *, const char *, QString> fields[] { { m_why, "waiverWhy", tr("Why") },
                                                                    { m_until, "waiverUntil", tr("Until") },
                                                                    { m_by, "waiverBy", tr("Granted by") } };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metric::SpaceM);
    form->setVerticalSpacing(metric::SpaceS);
    for (const auto &[line, name, label] : fields) {
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(label);
        UndoKeyFilter::install(line);
        form->addRow(new TextLabel(TextRole::Body, Token::TextSecondary, label), line);
    }
    m_why->setPlaceholderText(tr("What makes up for it"));
    m_by->setPlaceholderText(tr("Name of who decided"));
    m_until->setText(QLocale().toString(m_session.clock().today().addMonths(UsualMonths), QLocale::ShortFormat));
    m_grant->setObjectName(QStringLiteral("grantWaivers"));
    auto *side = new Surface(Token::SurfacePanel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metric::SpaceM, metric::SpaceM, metric::SpaceM, metric::SpaceM);
    layout->setSpacing(metric::SpaceM);
    layout->addWidget(m_criterion);
    layout->addWidget(m_keptTitle);
    layout->addWidget(m_kept, 1);
    layout->addLayout(form);
    layout->addWidget(m_grant, 0, Qt::AlignLeft);
    side->setMinimumWidth(320);
    return side;
}

void WaiversTab::connectAll()
{
    connect(m_criterion, &QComboBox::activated, this, &WaiversTab::showKeptOut);
    connect(m_grant, &QAbstractButton::clicked, this, &WaiversTab::grant);
    connect(m_end, &QAbstractButton::clicked, this, &WaiversTab::end);
    for (QTableWidget *table : { m_held, m_kept }) {
        connect(table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
            Q_EMIT partnerActivated(PartnerId { item->data(PartnerRole).toLongLong() });
        });
    }
    connect(m_kept, &QTableWidget::itemSelectionChanged, this,
            [this] { enableWriting(m_grant, m_session.isReadOnly(), !chosenPartners().isEmpty()); });
    connect(m_held, &QTableWidget::itemSelectionChanged, this, [this] {
        enableWriting(m_end, m_session.isReadOnly(), !m_held->selectionModel()->selectedRows().isEmpty());
    });
}

void WaiversTab::refresh()
{
    showHeld();
    const QString chosen = m_criterion->currentData().toString();
    {
        const QSignalBlocker quiet(m_criterion);
        m_criterion->clear();
        for (const LeafRef &leaf : leaves(m_draft.profile())) {
            if (leaf.criterion->must)
                m_criterion->addItem(leaf.criterion->label.isEmpty() ? leaf.criterion->key : leaf.criterion->label,
                                     leaf.criterion->key);
        }
        const int kept = m_criterion->findData(chosen);
        m_criterion->setCurrentIndex(kept >= 0 ? kept : firstThatBlocks());
    }
    if (m_by->text().isEmpty())
        m_by->setText(ownName(m_session));
    showKeptOut();
}

int WaiversTab::firstThatBlocks() const
{
    const std::shared_ptr<const Scores> scores = m_draft.scores();
    for (int i = 0; scores && i < m_criterion->count(); ++i) {
        if (keptOutBy(*scores, m_criterion->itemData(i).toString(), 0).total > 0)
            return i;
    }
    return 0;
}

void WaiversTab::showCriterion(const QString &key)
{
    m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(key)));
    showKeptOut();
    m_kept->setFocus();
}

void WaiversTab::showHeld()
{
    const Result<QList<WaiverLine>> lines = waiverLines(m_session, m_draft.profile().name);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = *lines;
    const auto holding = std::ranges::count_if(m_lines, &WaiverLine::isInForce);
    const auto ending = std::ranges::count_if(m_lines, &WaiverLine::endsSoon);
    m_title->setTitle(holding == 0 ? tr("No waiver holds")
                                   : tr("%n waiver(s) hold", nullptr, static_cast<int>(holding)));
    m_title->setCaption(ending > 0 ? tr("%n of them end(s) within 30 days", nullptr, static_cast<int>(ending))
                                   : tr("A waiver lets one company off one must-have until a day"));
    m_held->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_held->rowCount(); ++row) {
        const WaiverLine &line = m_lines.at(row);
        setRow(m_held, row,
               { line.partner.isEmpty() ? tr("(gone)") : line.partner, line.criterion, untilText(line), line.waiver.by,
                 line.waiver.why },
               line.waiver.partner);
        QTableWidgetItem *until = m_held->item(row, HeldUntil);
        if (line.endsSoon()) {
            until->setData(IconNameRole, QStringLiteral("warn"));
            until->setData(ToneRole, static_cast<int>(Tone::Caution));
        }
        for (int column = 0; !line.isInForce && column < HeldColumns; ++column)
            m_held->item(row, column)->setData(StrongRole, false);
    }
    enableWriting(m_end, m_session.isReadOnly(), !m_held->selectionModel()->selectedRows().isEmpty());
}

void WaiversTab::showKeptOut()
{
    const std::shared_ptr<const Scores> scores = m_draft.scores();
    const QString key = m_criterion->currentData().toString();
    const KeptOutList list = scores && !key.isEmpty() ? keptOutBy(*scores, key) : KeptOutList {};
    const QLocale locale;
    m_kept->setRowCount(static_cast<int>(list.best.size()));
    for (int row = 0; row < m_kept->rowCount(); ++row) {
        const KeptOut &kept = list.best.at(row);
        const QString note = kept.others > 0 ? tr("and %n other(s)", nullptr, kept.others)
            : kept.isUnknown                 ? tr("not known")
            : list.cap.isEmpty()             ? tr("comes back")
                                             : tr("rises from %1").arg(list.cap);
        setRow(m_kept, row,
               { kept.name, std::isnan(kept.fit) ? QStringLiteral("–") : locale.toString(kept.fit, 'f', 1), kept.tier,
                 note },
               kept.partner);
        m_kept->item(row, KeptFit)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_kept->item(row, KeptNote)
            ->setToolTip(kept.others > 0 ? tr("Further must-haves stand in the way.") : QString());
    }
    const bool any = m_criterion->count() > 0;
    m_criterion->setEnabled(any);
    const auto returning = static_cast<int>(list.returning);
    m_keptTitle->setTitle(!any                      ? tr("This profile has no must-have")
                              : list.total == 0     ? tr("It stands in nobody's way")
                              : !list.cap.isEmpty() ? tr("%n would rise", nullptr, returning)
                                                    : tr("%n would come back", nullptr, returning));
    const QString total = locale.toString(list.total);
    QString caption = list.cap.isEmpty()
        ? tr("Of %1 companies it keeps out; the others fail more than this one").arg(total)
        : tr("Of %1 companies it caps at %2 or holds back; the others fail more than this one").arg(total, list.cap);
    if (list.total > list.best.size())
        caption = (list.cap.isEmpty() ? tr("The best %1 of %2 companies it keeps out")
                                      : tr("The best %1 of %2 companies it caps or holds back"))
                      .arg(locale.toString(list.best.size()), total);
    if (any && list.total == 0)
        caption = tr("No company needs a waiver of this must-have");
    m_keptTitle->setCaption(any ? caption : tr("Make a criterion a must-have on the tab Criteria"));
    enableWriting(m_grant, m_session.isReadOnly(), !chosenPartners().isEmpty());
}

QList<PartnerId> WaiversTab::chosenPartners() const
{
    QList<PartnerId> partners;
    for (const QModelIndex &index : m_kept->selectionModel()->selectedRows())
        partners << PartnerId { index.data(PartnerRole).toLongLong() };
    return partners;
}

void WaiversTab::grant()
{
    const QList<PartnerId> partners = chosenPartners();
    Waiver waiver;
    waiver.criterion = m_criterion->currentData().toString();
    waiver.by = m_by->text();
    waiver.why = m_why->text();
    waiver.until = dateFromText(m_until->text());
    if (!m_until->text().trimmed().isEmpty() && !waiver.until.isValid()) {
        Q_EMIT refused(tr("\"%1\" is not a date. Write it as 2026-05-14.").arg(m_until->text()));
        return;
    }
    if (const Result<> granted = grantWaivers(m_session, m_draft.profile(), waiver, partners); !granted) {
        Q_EMIT refused(granted.error().message);
        return;
    }
    m_why->clear();
    refresh();
    Q_EMIT done(tr("%n waiver(s) granted.", nullptr, static_cast<int>(partners.size())));
}

void WaiversTab::end()
{
    QList<WaiverLine> lines;
    for (const QModelIndex &index : m_held->selectionModel()->selectedRows()) {
        if (m_lines.at(index.row()).isInForce)
            lines << m_lines.at(index.row());
    }
    if (lines.isEmpty()) {
        Q_EMIT refused(tr("The selected waivers have ended already."));
        return;
    }
    if (const Result<> ended = endWaivers(m_session, lines, m_session.clock().today()); !ended) {
        Q_EMIT failed(ended.error());
        return;
    }
    refresh();
    Q_EMIT done(tr("%n waiver(s) ended.", nullptr, static_cast<int>(lines.size())));
}

} // namespace partnerscope
