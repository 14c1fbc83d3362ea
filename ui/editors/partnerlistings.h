#pragma once

#include "session/session.h"
#include "ui/theme/textlabel.h"

namespace partnerscope {

/// Says of a company which lists of other systems no longer have it. Hidden while all of them do.
class PartnerListings final : public TextLabel
{
    Q_OBJECT

public:
    explicit PartnerListings(const Session &session, QWidget *parent = nullptr);
    void setPartner(PartnerId partner);

private:
    void refresh();

    const Session &m_session;
    PartnerId m_partner;
};

} // namespace partnerscope
