#pragma once

#include "session/session.h"
#include "ui/theme/surface.h"

namespace partnerscope {

class FlowLayout;

/// The figures under the name of a company: tier, fit under each profile in force, what is known, stage, owner. Goes
/// on in a second line where there is too little room.
class PartnerPageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerPageHead(QWidget *parent = nullptr);

    void showPartner(Session &session, PartnerId partner);

Q_SIGNALS:
    /// The fit under another profile was chosen: measure with that one.
    void profileActivated(partnerscope::ProfileId profile);
    void failed(const partnerscope::Error &error);

private:
    void clear();
    QWidget *addFigure(const QString &caption, const QList<QWidget *> &values, const QString &name);
    void addText(const QString &caption, const QString &text, const QString &name);
    void addTier(const Scores &scores, std::size_t row);
    void addFits(Session &session, PartnerId partner);
    void addKnown(const Session &session, PartnerId partner, const Scores *scores);
    void addMissing(const Session &session, PartnerId partner);
    void addEngagements(const Session &session, PartnerId partner);

    FlowLayout *m_flow;
    QList<QWidget *> m_figures;
};

} // namespace partnerscope
