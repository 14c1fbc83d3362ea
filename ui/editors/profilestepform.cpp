#include "ui/editors/profilestepform.h"

#include "insight/profileeffect.h"
#include "session/pagedata.h"
#include "ui/editors/profilehealth.h"
#include "ui/editors/writing.h"
#include "ui/theme/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr int RestMilliseconds = 200;
} // namespace

ProfileStepForm::ProfileStepForm(ProfileStep step, const ProfileVersion &version, const QString &by,
                                 const QStringList &rivals, QWidget *parent)
    : RecordForm(QStringLiteral("step"), parent)
    , m_effect(new TextLabel(TextRole::Body, {}, this))
    , m_findings(new TextLabel(TextRole::Body, Token::TextSecondary, {}, this))
{
    m_request.id = version.id;
    m_request.step = step;
    const auto titleOf = [&] {
        switch (step) {
        case ProfileStep::Submit: return tr("Submit version %1 for review").arg(version.version);
        case ProfileStep::Return: return tr("Return version %1 to draft").arg(version.version);
        case ProfileStep::Approve: return tr("Put version %1 in force").arg(version.version);
        case ProfileStep::Retire: return tr("Take version %1 out of force").arg(version.version);
        }
        return QString();
    };
    const auto actionOf = [&] {
        switch (step) {
        case ProfileStep::Submit: return tr("Submit");
        case ProfileStep::Return: return tr("Return");
        case ProfileStep::Approve: return tr("Approve");
        case ProfileStep::Retire: return tr("Retire");
        }
        return QString();
    };
    m_effect->setObjectName(QStringLiteral("stepEffect"));
    m_findings->setObjectName(QStringLiteral("stepFindings"));
    int place = 0;
    for (TextLabel *text : { new TextLabel(TextRole::Section, titleOf(), this), m_effect, m_findings }) {
        text->setWordWrap(true);
        column()->insertWidget(place++, text);
    }
    m_effect->hide();
    m_findings->hide();
    m_reason = addLine(tr("Reason"), QStringLiteral("reason"), {});
    m_reason->setPlaceholderText(step == ProfileStep::Submit ? tr("What to look at; may be left out")
                                                             : tr("Why, for whoever reads the history"));
    m_by = addLine(tr("Decided by"), QStringLiteral("by"), by);
    if (!rivals.isEmpty()) {
        m_retireRivals = new QCheckBox(
            tr("Retire %1: of one type and variant one profile is in force").arg(rivals.join(QStringLiteral(", "))));
        m_retireRivals->setChecked(true);
        addField({}, QStringLiteral("retireRivals"), m_retireRivals);
        m_retireRivals->setAccessibleName(m_retireRivals->text());
    }
    addButtons(actionOf());
}

void ProfileStepForm::showFindings(const QList<HealthFinding> &findings)
{
    QStringList lines;
    for (const HealthFinding &finding : findings) {
        if (finding.severity == HealthFinding::Severity::Warning)
            lines << tr("%1: %2", "a check and its reason").arg(finding.title, finding.reason);
    }
    const QString all = healthInShort(findings) + QLatin1Char(lines.isEmpty() ? '.' : ':');
    m_findings->setText((QStringList { all } + lines).join(QLatin1Char('\n')));
    m_findings->setVisible(!findings.isEmpty());
}

void ProfileStepForm::showEffect(const QString &text)
{
    m_effect->setText(text);
    m_effect->setVisible(!text.isEmpty());
}

void ProfileStepForm::save()
{
    ProfileStepRequest request = m_request;
    request.by = m_by->text().trimmed();
    request.reason = m_reason->text().trimmed();
    request.retireRivals = !m_retireRivals || m_retireRivals->isChecked();
    Problems problems;
    if (request.reason.isEmpty() && request.step != ProfileStep::Submit)
        problems << Problem { m_reason->objectName(), tr("Say why: the reason is kept with the version.") };
    if (!showProblem(problems))
        Q_EMIT taken(request);
}

ProfileStepPanel::ProfileStepPanel(Session &session, ProfileDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
{
    setObjectName(QStringLiteral("stepPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::PageMargin, metric::SpaceM, metric::PageMargin, metric::SpaceM);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ProfileStepPanel::fillForm);
}

void ProfileStepPanel::begin(ProfileStep step)
{
    close();
    if (m_session.isReadOnly() || !isPossible(step, m_draft.version().status))
        return;
    m_step = step;
    QStringList rivals;
    if (step == ProfileStep::Approve) {
        for (const ProfileVersion &rival : rivalsOf(m_draft.version(), m_session.profiles()))
            rivals << QStringLiteral("\"%1\"").arg(rival.profile.name);
    }
    m_form = new ProfileStepForm(step, m_draft.version(), ownName(m_session), rivals, this);
    m_form->setObjectName(QStringLiteral("stepForm"));
    connect(m_form, &RecordForm::cancelled, this, &ProfileStepPanel::close, Qt::QueuedConnection);
    connect(m_form, &ProfileStepForm::taken, this, &ProfileStepPanel::take, Qt::QueuedConnection);
    layout()->addWidget(m_form);
    fillForm();
    show();
    m_form->firstField()->setFocus();
}

void ProfileStepPanel::refresh()
{
    if (!m_form)
        return;
    if (isPossible(m_step, m_draft.version().status))
        m_rest.start(); // a drag must not pay for the checks
    else
        close();
}

void ProfileStepPanel::fillForm()
{
    if (!m_form || m_step == ProfileStep::Return || m_step == ProfileStep::Retire || !m_draft.scores())
        return;
    const Result<QList<HealthFinding>> findings = healthOf(m_session, *m_draft.scores());
    if (findings)
        m_form->showFindings(*findings);
    sayEffect();
}

/// What comes into force is compared with what is; without that there is nothing it moves.
void ProfileStepPanel::sayEffect()
{
    const std::shared_ptr<const Scores> before = m_draft.baseline();
    const std::shared_ptr<const Scores> after = m_draft.scores();
    m_task.cancel();
    if (!before || before->version.status != ProfileStatus::Approved || before->pool != after->pool) {
        const qsizetype qualified = static_cast<qsizetype>(after->shares.qualified);
        m_form->showEffect(
            tr("No version is in force yet. %n companies would qualify.", nullptr, static_cast<int>(qualified)));
        return;
    }
    const auto said = [before, after] { return inWords(profileEffect(before->sheet, after->sheet)); };
    const auto text = [number = before->version.version](const QString &effect) {
        return tr("Compared with version %1, in force: %2").arg(number).arg(effect);
    };
    if (after->pool->size() <= Session::ScoredAtOnce) {
        m_form->showEffect(text(said()));
        return;
    }
    m_form->showEffect(tr("Looking at every company …"));
    m_task.run([this, said, text]() -> LatestTask::Deliver {
        return [this, text, effect = said()] {
            if (m_form)
                m_form->showEffect(text(effect));
        };
    });
}

void ProfileStepPanel::take(const ProfileStepRequest &request)
{
    const QString name = m_draft.profile().name;
    const int number = m_draft.version().version;
    if (const Result<> taken = takeStep(m_session, request); !taken) {
        Q_EMIT failed(taken.error()); // the form stays: nothing typed is lost
        return;
    }
    close();
    switch (request.step) {
    case ProfileStep::Submit: Q_EMIT done(tr("Version %1 of %2 is in review.").arg(number).arg(name)); break;
    case ProfileStep::Return: Q_EMIT done(tr("Version %1 of %2 is a draft again.").arg(number).arg(name)); break;
    case ProfileStep::Approve: Q_EMIT done(tr("Version %1 of %2 is in force.").arg(number).arg(name)); break;
    case ProfileStep::Retire: Q_EMIT done(tr("Version %1 of %2 is retired.").arg(number).arg(name)); break;
    }
}

void ProfileStepPanel::close()
{
    m_rest.stop();
    m_task.cancel();
    hide();
    if (!m_form)
        return;
    m_form->deleteLater();
    m_form = nullptr;
}

} // namespace partnerscope
