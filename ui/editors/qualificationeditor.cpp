#include "ui/editors/qualificationeditor.h"

#include "session/session.h"
#include "ui/charts/degreemarks.h"
#include "ui/editors/partnerfacteditor.h"
#include "ui/editors/undokeyfilter.h"
#include "ui/editors/writing.h"
#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {
constexpr std::array Ratings { CheckRating::Open, CheckRating::Weak, CheckRating::PartlyMet, CheckRating::Met };

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// What somebody is typing stays.
void setText(QLineEdit *field, const QString &text)
{
    if (field->text() != text && !(field->hasFocus() && field->isModified()))
        field->setText(text);
}
} // namespace

QualificationEditor::QualificationEditor(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, {}, this))
    , m_editSubjects(new IconButton("edit"_L1, tr("Change what is checked")))
    , m_column(new QVBoxLayout(this))
    , m_reason(field("decisionReason", tr("Reason for the decision"), tr("Why go, or why not")))
    , m_step(field("nextStep", tr("Next step"), tr("What happens next?")))
    , m_owner(field("nextOwner", tr("Owner of the next step"), tr("Who")))
    , m_day(field("nextBy", tr("Day of the next step"), tr("By when")))
    , m_dayNote(new TextLabel(TextRole::Caption, Token::Caution, {}, this))
{
    setObjectName(u"qualification"_s);
    build();
}

QLineEdit *QualificationEditor::field(const char *name, const QString &label, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(placeholder);
    field->setReadOnly(m_session.isReadOnly());
    if (m_session.isReadOnly())
        field->setToolTip(whyNotWritable());
    UndoKeyFilter::install(field);
    return field;
}

void QualificationEditor::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::SpaceS);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_editSubjects);
    m_editSubjects->setObjectName(u"editChecks"_s);
    enableWriting(m_editSubjects, m_session.isReadOnly());
    connect(m_editSubjects, &QToolButton::clicked, this, &QualificationEditor::subjectsRequested);
    m_column->addLayout(head);
    const auto caption = [&](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(TextRole::CaptionStrong, Token::TextSecondary, text, this);
        label->setBuddy(buddy);
        m_column->addSpacing(metric::SpaceS);
        m_column->addWidget(label);
    };
    caption(tr("Reason for the decision"), m_reason);
    m_column->addWidget(m_reason);
    caption(tr("Next step"), m_step);
    m_column->addWidget(m_step);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::SpaceS);
    row->addWidget(m_owner, 3);
    row->addWidget(m_day, 2);
    m_column->addLayout(row);
    m_dayNote->setObjectName(u"nextNote"_s);
    m_dayNote->setWordWrap(true);
    m_dayNote->hide();
    m_column->addWidget(m_dayNote);
    connect(m_reason, &QLineEdit::editingFinished, this, &QualificationEditor::changeReason);
    for (QLineEdit *each : { m_step, m_owner, m_day })
        connect(each, &QLineEdit::editingFinished, this, &QualificationEditor::changeStep);
}

void QualificationEditor::buildLines(const QStringList &subjects)
{
    delete m_checks;
    m_lines.clear();
    m_checks = new QWidget(this);
    auto *column = new QVBoxLayout(m_checks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::SpaceHair);
    for (const QString &subject : subjects) {
        const QString label = checkSubjectLabel(subject);
        Line line { subject, new DegreeMark(Degree::Open), new QComboBox,
                    field("", tr("Evidence for %1").arg(label), tr("What shows it?")),
                    new TextLabel(TextRole::Caption, Token::TextSecondary) };
        line.rating->setObjectName(QString(u"rating:"_s + subject));
        line.rating->setAccessibleName(label);
        line.rating->setFocusPolicy(Qt::StrongFocus);
        line.evidence->setObjectName(QString(u"evidence:"_s + subject));
        for (const CheckRating rating : Ratings)
            line.rating->addItem(checkRatingLabel(rating));
        enableWriting(line.rating, m_session.isReadOnly());
        auto *name = new TextLabel(TextRole::BodyStrong, label);
        name->setElided(true);
        name->setBuddy(line.rating);
        auto *row = new QHBoxLayout;
        row->setSpacing(metric::SpaceS);
        row->addWidget(name, 1);
        row->addWidget(line.mark);
        row->addWidget(line.rating);
        column->addLayout(row);
        column->addWidget(line.evidence);
        column->addWidget(line.who);
        column->addSpacing(metric::SpaceS);
        connect(line.rating, &QComboBox::activated, this, [this, subject] { rate(subject); });
        connect(line.evidence, &QLineEdit::editingFinished, this, [this, subject] { rate(subject); });
        m_lines.push_back(line);
    }
    m_column->insertWidget(1, m_checks);
}

void QualificationEditor::show(const Qualification &qualification, const QStringList &subjects, const QString &company)
{
    const bool isOther = qualification.entry != m_qualification.entry;
    m_qualification = qualification;
    m_company = company;
    if (!std::ranges::equal(m_lines, subjects, {}, &Line::subject))
        buildLines(subjects);
    if (isOther) // what was typed for another company was asked for, or is not wanted
        for (QLineEdit *each : findChildren<QLineEdit *>())
            each->setModified(false);
    std::ranges::for_each(m_lines, [this](const Line &line) { fill(line); });
    const auto met = std::ranges::count_if(
        subjects, [&](const QString &subject) { return qualification.check(subject).rating == CheckRating::Met; });
    m_title->setText(tr("Before we sign: %1 of %2 met").arg(met).arg(subjects.size()));
    setText(m_reason, qualification.reason);
    showStep();
}

void QualificationEditor::fill(const Line &line)
{
    const CandidateCheck check = m_qualification.check(line.subject);
    line.rating->setCurrentIndex(static_cast<int>(check.rating));
    line.mark->setDegree(static_cast<Degree>(check.rating));
    setText(line.evidence, check.evidence);
    line.who->setText(check.checkedOn.isValid() ? tr("%1, %2").arg(check.checkedBy, dayText(check.checkedOn))
                                                : QString());
    line.who->setVisible(check.checkedOn.isValid());
}

void QualificationEditor::rate(const QString &subject)
{
    const auto line = std::ranges::find(m_lines, subject, &Line::subject);
    if (line == m_lines.end())
        return;
    const CandidateCheck before = m_qualification.check(subject);
    CandidateCheck check = before;
    check.rating = Ratings.at(static_cast<std::size_t>(line->rating->currentIndex()));
    check.evidence = line->evidence->text().trimmed();
    line->evidence->setModified(false);
    if (check == before)
        return;
    const QString own = ownName(m_session);
    check.checkedBy = own.isEmpty() ? unknownAuthor() : own;
    check.checkedOn = m_session.clock().today();
    Qualification after = m_qualification;
    after.setCheck(check);
    Q_EMIT edited(tr("Rate %1 of %2").arg(checkSubjectLabel(subject), m_company), after);
}

void QualificationEditor::changeReason()
{
    Qualification after = m_qualification;
    after.reason = m_reason->text().trimmed();
    m_reason->setModified(false);
    if (after != m_qualification)
        Q_EMIT edited(tr("Change reason of the decision on %1").arg(m_company), after);
}

void QualificationEditor::changeStep()
{
    Qualification after = m_qualification;
    after.nextStep = m_step->text().trimmed();
    after.nextOwner = m_owner->text().trimmed();
    if (m_day->isModified()) {
        after.nextBy = dateFromText(m_day->text());
        if (!m_day->text().trimmed().isEmpty() && !after.nextBy.isValid()) {
            m_dayNote->setText(tr("This is not a date. Write it as 2026-05-14."));
            m_dayNote->show();
            return;
        }
    }
    for (QLineEdit *each : { m_step, m_owner, m_day })
        each->setModified(false);
    if (after != m_qualification)
        Q_EMIT edited(tr("Change next step of %1").arg(m_company), after);
    else
        showStep();
}

void QualificationEditor::showStep()
{
    setText(m_step, m_qualification.nextStep);
    setText(m_owner, m_qualification.nextOwner);
    if (m_day->isModified())
        return; // what is there was not understood, and the note says so
    m_day->setText(m_qualification.nextBy.isValid() ? dayText(m_qualification.nextBy) : QString());
    const bool isOverdue = m_qualification.isOverdue(m_session.clock().today());
    if (isOverdue)
        m_dayNote->setText(tr("Overdue since %1").arg(dayText(m_qualification.nextBy)));
    m_dayNote->setVisible(isOverdue);
}

void QualificationEditor::commit()
{
    for (const Line &line : std::vector(m_lines)) {
        if (line.evidence->isModified())
            rate(line.subject);
    }
    if (m_reason->isModified())
        changeReason();
    if (m_step->isModified() || m_owner->isModified() || m_day->isModified())
        changeStep();
}

} // namespace partnerscope
