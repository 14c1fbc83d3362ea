#include "ui/editors/partnerlistings.h"

#include <QLocale>

namespace partnerscope {

PartnerListings::PartnerListings(const Session &session, QWidget *parent)
    : TextLabel(TextRole::Caption, Token::Caution, {}, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("partnerListings"));
    setWordWrap(true);
    hide();
    connect(&session, &Session::changed, this, &PartnerListings::refresh);
}

void PartnerListings::setPartner(PartnerId partner)
{
    m_partner = partner;
    refresh();
}

void PartnerListings::refresh()
{
    QStringList lines;
    const Result<QList<Listing>> listings =
        m_partner.isValid() ? m_session.listings(m_partner) : Result<QList<Listing>>(QList<Listing>());
    for (const Listing &listing : listings ? *listings : QList<Listing>()) {
        if (listing.missingSince.isValid())
            lines << tr("Not in the last list of %1 since %2 (number %3)")
                         .arg(listing.system, QLocale().toString(listing.missingSince, QLocale::ShortFormat),
                              listing.externalId);
    }
    setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

} // namespace partnerscope
