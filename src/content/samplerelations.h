#pragma once

#include "content/samplenames.h"
#include "domain/contact.h"
#include "domain/engagement.h"
#include "domain/performance.h"

#include <QList>

namespace partnerscope {

/// What surrounds a sample company: its engagements with us, its people, its results by quarter.
class SampleRelations
{
public:
    /// Seeds and namer must outlive this. `today` decides which quarters are over.
    SampleRelations(const SampleSeeds &seeds, const SampleNamer &namer, QDate today);

    /// Engagements of a company that we work with: mostly one, now and then a second of another type.
    [[nodiscard]] QList<Engagement> engagements(Random &random, const SampleCompany &company, PartnerId id) const;
    /// Two to four people for an engaged company, else one.
    [[nodiscard]] QList<Contact> contacts(Random &random, const SampleCompany &company, PartnerId id,
                                          bool engaged) const;
    /// Every measure for each of the last eight complete quarters in which the engagement was running.
    [[nodiscard]] QList<Performance> performance(Random &random, const SampleCompany &company,
                                                 const Engagement &engagement) const;

private:
    [[nodiscard]] QString tierFor(const QString &type, double standing) const;
    [[nodiscard]] PersonTraits traits(Random &random, const SampleCompany &company) const;

    const SampleSeeds &m_seeds;
    const SampleNamer &m_namer;
    QDate m_today;
};

/// First days of the last eight complete calendar quarters before `today`, oldest first.
[[nodiscard]] QList<QDate> sampleQuarters(QDate today);

} // namespace partnerscope
