#pragma once

#include "insight/health.h"
#include "session/latesttask.h"
#include "session/profiledraft.h"
#include "session/profilelife.h"
#include "ui/editors/recordform.h"

#include <QTimer>

class QCheckBox;

namespace partnerscope {

class TextLabel;

/// Asks who takes a step of a profile's life, and why. Before a profile comes into force it says what speaks against it
/// and what it does.
class ProfileStepForm final : public RecordForm
{
    Q_OBJECT

public:
    /// \param rivals names of what is in force for the same type and variant
    ProfileStepForm(ProfileStep step, const ProfileVersion &version, const QString &by, const QStringList &rivals,
                    QWidget *parent = nullptr);
    void showFindings(const QList<HealthFinding> &findings);
    void showEffect(const QString &text);

Q_SIGNALS:
    void taken(const partnerscope::ProfileStepRequest &request);

protected:
    void save() override;

private:
    ProfileStepRequest m_request;
    TextLabel *m_effect;
    TextLabel *m_findings;
    QLineEdit *m_reason;
    QLineEdit *m_by;
    QCheckBox *m_retireRivals = nullptr;
};

/// Where the form opens, above the sections of a profile; takes up no room until then.
class ProfileStepPanel final : public QWidget
{
    Q_OBJECT

public:
    ProfileStepPanel(Session &session, ProfileDraft &draft, QWidget *parent = nullptr);
    void begin(ProfileStep step);
    /// Brings up to date what the open form says; closes it where its step is no longer possible.
    void refresh();

Q_SIGNALS:
    void done(const QString &message);
    void failed(const partnerscope::Error &error);

private:
    void fillForm();
    void sayEffect();
    void take(const ProfileStepRequest &request);
    void close();

    Session &m_session;
    ProfileDraft &m_draft;
    ProfileStep m_step = ProfileStep::Submit;
    ProfileStepForm *m_form = nullptr;
    QTimer m_rest;     ///< runs out when a drag rests
    LatestTask m_task; ///< compares a large pool
};

} // namespace partnerscope
