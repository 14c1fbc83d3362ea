#include "ui/pages/measuringcombo.h"

#include "session/scoringahead.h"

#include <QSignalBlocker>

namespace partnerscope {

void measureWith(Session &session, Frame &frame, ProfileId version)
{
    if (session.isScoredAtOnce(version)) {
        session.setMeasuringProfile(version);
        return;
    }
    auto job = std::make_unique<ScoringJob>(session, version);
    QObject::connect(job.get(), &Job::finished, &session, [&session, &frame, version, scoring = job.get()] {
        if (scoring->result())
            session.setMeasuringProfile(version);
        else
            frame.showError(scoring->result().error());
    });
    frame.runJob(std::move(job));
}

MeasuringCombo::MeasuringCombo(Session &session, Frame &frame, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_frame(frame)
{
    setObjectName(QStringLiteral("measuringProfile"));
    setAccessibleName(tr("Ideal profile to measure with"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumWidth(120); // a narrow window cuts the name, not the page
    connect(&session, &Session::changed, this, [this](const ChangeSet &change) {
        if (change.profiles)
            refill();
    });
    connect(&session, &Session::measuringProfileChanged, this, &MeasuringCombo::refill);
    connect(this, &QComboBox::activated, this,
            [this](int index) { measureWith(m_session, m_frame, ProfileId { itemData(index).toLongLong() }); });
    refill();
}

void MeasuringCombo::refill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ProfileVersion &version : m_session.currentVersions()) {
        const bool draft = version.status != ProfileStatus::Approved;
        addItem(draft ? tr("%1 (draft)").arg(version.profile.name) : version.profile.name,
                QVariant::fromValue<qlonglong>(version.id.value));
    }
    setCurrentIndex(findData(QVariant::fromValue<qlonglong>(m_session.measuringProfile().value)));
    setEnabled(count() > 0);
}

} // namespace partnerscope
