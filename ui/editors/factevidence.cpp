#include "ui/editors/factevidence.h"

#include "ui/editors/partnerfacteditor.h"
#include "ui/models/valuetext.h"
#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr std::array Grades { Grade::Verified, Grade::SelfReported, Grade::Estimated, Grade::Ungraded };
constexpr int IconSize = 14;

enum Cell { SourceCell, AsOfCell, AgeCell, MarkCell, ReviewCell, CellCount };
/// Widths of the columns but the source, which takes what is left.
constexpr std::array<int, CellCount> Widths { 0, 72, 66, 116, 72 };
constexpr int SourceMinimum = 84;
constexpr int Gap = 8;

std::array<QRect, CellCount> cellsIn(const QRect &rect)
{
    std::array<QRect, CellCount> cells;
    int right = rect.right() + 1;
    for (int i = CellCount - 1; i > SourceCell; --i) {
        cells[static_cast<std::size_t>(i)] = QRect(right - Widths[static_cast<std::size_t>(i)], rect.top(),
                                                   Widths[static_cast<std::size_t>(i)], rect.height());
        right -= Widths[static_cast<std::size_t>(i)] + Gap;
    }
    cells[SourceCell] = QRect(rect.left(), rect.top(), right - rect.left(), rect.height());
    return cells;
}

Qt::Alignment alignmentOf(int cell)
{
    return (cell == AsOfCell || cell == AgeCell || cell == ReviewCell ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

QString shortDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

FactMark gradeMark(Grade grade)
{
    switch (grade) {
    case Grade::Verified: return { "ok"_L1, gradeLabel(grade), Token::Positive };
    case Grade::SelfReported: return { "info"_L1, gradeLabel(grade), Token::TextSecondary };
    case Grade::Estimated: return { "scale"_L1, gradeLabel(grade), Token::TextSecondary };
    case Grade::Ungraded: return { "unknown"_L1, gradeLabel(grade), Token::Caution };
    }
    Q_UNREACHABLE();
}
} // namespace

FactMark factMark(const Evidence &evidence, int freshDays, QDate today)
{
    if (overdueDays(evidence, freshDays, today) > 0)
        return { "clock"_L1, FactEvidenceButton::tr("Stale"), Token::Caution };
    if (evidence.reviewBy.isValid() && evidence.reviewBy < today)
        return { "clock"_L1, FactEvidenceButton::tr("Review due"), Token::Caution };
    return gradeMark(evidence.grade);
}

QString ageText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const int days = static_cast<int>(day.daysTo(today));
    if (days < 0)
        return {};
    if (days < 60)
        return FactEvidenceButton::tr("%n day(s)", nullptr, days);
    if (days < 730)
        return FactEvidenceButton::tr("%n month(s)", nullptr, days * 12 / 365);
    return FactEvidenceButton::tr("%n year(s)", nullptr, days * 100 / 36525);
}

Evidence verifiedToday(const Evidence &evidence, int freshDays, const QString &who, const QDateTime &now, QDate today)
{
    Evidence verified = evidence;
    verified.grade = Grade::Verified;
    verified.asOf = today;
    verified.recordedBy = who;
    verified.recordedAt = now;
    verified.reviewBy = freshDays > 0 ? today.addDays(freshDays) : QDate();
    return verified;
}

FactEvidenceButton::FactEvidenceButton(bool inColumns, QWidget *parent)
    : QAbstractButton(parent)
    , m_inColumns(inColumns)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int FactEvidenceButton::columnsMinimum()
{
    int width = SourceMinimum;
    for (const int each : Widths)
        width += each + (each > 0 ? Gap : 0);
    return width;
}

QSize FactEvidenceButton::sizeHint() const
{
    return { inColumnsMinimum(), m_inColumns ? metric::Control : Theme::lineHeight(TextRole::Caption) + 4 };
}

void FactEvidenceButton::setEvidence(const Evidence &evidence, const Attribute &attribute, QDate today)
{
    m_mark = factMark(evidence, attribute.freshDays, today);
    m_cells = { evidence.source, shortDate(evidence.asOf), ageText(evidence.asOf, today), m_mark.word,
                shortDate(evidence.reviewBy) };
    QStringList words { m_mark.word };
    if (const QString grade = gradeLabel(evidence.grade); grade != m_mark.word)
        words << grade;
    words << shortDate(evidence.asOf) << evidence.source;
    words.removeAll(QString());
    setText(words.join(u" · "_s));
    QStringList tip { words.join(u" · "_s) };
    if (!evidence.recordedBy.isEmpty())
        tip << (evidence.grade == Grade::Verified ? tr("Verified by %1") : tr("Recorded by %1"))
                   .arg(evidence.recordedBy);
    if (evidence.reviewBy.isValid())
        tip << tr("Review by %1").arg(shortDate(evidence.reviewBy));
    tip << tr("F2 changes the evidence, Ctrl+Return verifies it today.");
    setToolTip(plainToolTip(tip.join(u'\n')));
    setAccessibleName(tr("Evidence of %1: %2").arg(attribute.label, text()));
    update();
}

void FactEvidenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setFont(Theme::font(TextRole::Caption));
    const auto write = [&](const QRect &rect, const QString &text, Qt::Alignment alignment, Token token) {
        painter.setPen(theme.color(token));
        painter.drawText(rect, static_cast<int>(alignment),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const auto writeMark = [&](const QRect &rect, const QString &text) {
        paintIcon(painter, QRectF(rect.left(), rect.center().y() - IconSize / 2.0 + 0.5, IconSize, IconSize),
                  m_mark.icon, theme.color(m_mark.token));
        write(rect.adjusted(IconSize + 4, 0, 0, 0), text, Qt::AlignLeft | Qt::AlignVCenter,
              m_inColumns || m_mark.token == Token::Caution ? m_mark.token : Token::TextMuted);
    };
    if (m_inColumns) {
        const auto cells = cellsIn(rect());
        for (int i = 0; i < CellCount && i < m_cells.size(); ++i) {
            if (i == MarkCell)
                writeMark(cells[MarkCell], m_cells[i]);
            else
                write(cells[static_cast<std::size_t>(i)], m_cells[i], alignmentOf(i), Token::TextSecondary);
        }
    } else {
        writeMark(rect(), text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::BorderFocus), metric::FocusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::RadiusControl, metric::RadiusControl);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(QPen(theme.color(Token::TextMuted), 1));
        painter.drawLine(QPointF(0, height() - 1.5), QPointF(width(), height() - 1.5));
    }
}

FactEvidenceHeader::FactEvidenceHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metric::TableHeader);
    setMinimumWidth(FactEvidenceButton::columnsMinimum());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactEvidenceHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(Theme::of(this).color(Token::TextMuted));
    const std::array<QString, CellCount> titles { tr("Source"), tr("As of"), tr("Age"), tr("Evidence"),
                                                  tr("Review by") };
    const auto cells = cellsIn(rect());
    for (int i = 0; i < CellCount; ++i)
        painter.drawText(cells[static_cast<std::size_t>(i)], static_cast<int>(alignmentOf(i)),
                         painter.fontMetrics().elidedText(titles[static_cast<std::size_t>(i)], Qt::ElideRight,
                                                          cells[static_cast<std::size_t>(i)].width()));
}

FactEvidenceForm::FactEvidenceForm(const Attribute &attribute, const Evidence &evidence, QWidget *parent)
    : RecordForm(u"evidence"_s, parent)
    , m_evidence(evidence)
    , m_grade(new QComboBox(this))
{
    setObjectName(u"evidenceForm"_s);
    auto *title = new TextLabel(TextRole::BodyStrong, tr("What \"%1\" rests on").arg(attribute.label), this);
    title->setWordWrap(true);
    column()->insertWidget(0, title);
    m_source = addLine(tr("Source"), u"source"_s, evidence.source);
    m_asOf = addDate(tr("As of"), u"asOf"_s, evidence.asOf);
    for (const Grade grade : Grades)
        m_grade->addItem(gradeLabel(grade), static_cast<int>(grade));
    m_grade->setFocusPolicy(Qt::StrongFocus);
    m_grade->setCurrentIndex(m_grade->findData(static_cast<int>(evidence.grade)));
    addField(tr("Grade"), u"grade"_s, m_grade);
    m_reviewBy = addDate(tr("Review by"), u"reviewBy"_s, evidence.reviewBy);
    QStringList recorded { evidence.recordedBy };
    if (evidence.recordedAt.isValid())
        recorded << shortDate(evidence.recordedAt.toLocalTime().date());
    recorded.removeAll(QString());
    if (!recorded.isEmpty())
        column()->addWidget(
            new TextLabel(TextRole::Caption, Token::TextMuted,
                          (evidence.grade == Grade::Verified ? tr("Verified by %1") : tr("Recorded by %1"))
                              .arg(recorded.join(u", "_s)),
                          this));
    addButtons(tr("Save"));
    auto *more = new QHBoxLayout;
    auto *verify = new LinkButton(tr("Verify today"), TextRole::Body, this);
    auto *history = new LinkButton(tr("Earlier values"), TextRole::Body, this);
    verify->setObjectName(u"evidence_verify"_s);
    history->setObjectName(u"evidence_history"_s);
    more->addWidget(verify);
    more->addSpacing(metric::SpaceM);
    more->addWidget(history);
    more->addStretch(1);
    column()->addLayout(more);
    connect(verify, &QPushButton::clicked, this, &FactEvidenceForm::verifyRequested);
    connect(history, &QPushButton::clicked, this, &FactEvidenceForm::historyRequested);
}

void FactEvidenceForm::save()
{
    if (showProblem(dateProblems({ m_asOf, m_reviewBy })))
        return;
    Evidence evidence = m_evidence;
    evidence.source = m_source->text().trimmed();
    evidence.asOf = dateFromText(m_asOf->text());
    evidence.grade = static_cast<Grade>(m_grade->currentData().toInt());
    evidence.reviewBy = dateFromText(m_reviewBy->text());
    Q_EMIT saved(evidence);
}

} // namespace partnerscope
