#include "ui/editors/profilesections.h"

#include "ui/theme/button.h"
#include "ui/theme/textlabel.h"
#include "ui/theme/titles.h"

#include <QVBoxLayout>

#include <algorithm>

namespace partnerscope {

namespace {
QVBoxLayout *sectionLayout(QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, metric::SpaceM, 0, 0);
    layout->setSpacing(metric::SpaceM);
    return layout;
}

QWidget *inset(QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    layout->addWidget(widget);
    return box;
}

} // namespace

ProfilePersonaSection::ProfilePersonaSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(QString()))
    , m_text(new TextLabel(TextRole::Body))
    , m_open(new Button(ButtonKind::Secondary, QLatin1StringView("personas"), tr("Open Personas")))
{
    m_open->setObjectName(QStringLiteral("openPersonas"));
    m_text->setWordWrap(true);
    QVBoxLayout *layout = sectionLayout(this);
    layout->addWidget(inset(m_title));
    layout->addWidget(inset(m_text));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->addWidget(m_open);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &ProfilePersonaSection::personasRequested);
}

void ProfilePersonaSection::showProfile(const IdealProfile &profile)
{
    if (!profile.persona) {
        m_title->setTitle(tr("No persona yet"));
        m_title->setCaption(tr("The kind of person at a partner who makes this partnership work"));
        m_text->setText(tr("Without a persona, contacts of candidates cannot be compared with anyone."));
        return;
    }
    const PersonTraits &traits = profile.persona->traits;
    const std::pair<QString, QString> aspects[] {
        { tr("Role"), traits.role },
        { tr("Seniority"), traits.seniority },
        { tr("Vision"), traits.vision },
        { tr("Collaboration"), traits.collaboration },
        { tr("Measures success by"), traits.successMeasure },
        { tr("Experience with partnerships"), traits.experience },
        { tr("Access to leadership"), traits.leadershipAccess },
    };
    QStringList lines;
    for (const auto &[name, value] : aspects) {
        if (!value.isEmpty())
            lines << tr("%1: %2").arg(name, value);
    }
    if (traits.sponsor)
        lines << (*traits.sponsor ? tr("An executive sponsor stands behind them")
                                  : tr("No executive sponsor is needed"));
    m_title->setTitle(profile.persona->name);
    m_title->setCaption(tr("%n aspect(s) are described", nullptr, static_cast<int>(lines.size())));
    m_text->setText(lines.join(QLatin1Char('\n')));
}

} // namespace partnerscope
