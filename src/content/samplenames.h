#pragma once

#include "content/samplecompany.h"

#include <QSet>

namespace partnerscope {

/// Invents names of companies and people. Company names do not repeat within one sample.
class SampleNamer
{
public:
    /// The seeds must outlive the namer.
    explicit SampleNamer(const SampleSeeds &seeds);

    /// Fills name, legal name and website. `row` is the position in the sample and keeps websites apart in large ones.
    void name(Random &random, SampleCompany &company, std::size_t row);
    void name(SampleCompany &company, const SampleSeeds::Fixed &fixed);
    /// "Anna Bergner", in the language of the country.
    [[nodiscard]] QString person(Random &random, std::size_t country) const;

private:
    [[nodiscard]] QString invent(Random &random, const SampleCompany &company, bool longForm) const;

    const SampleSeeds &m_seeds;
    QSet<QString> m_taken; ///< hosts, which also tell names apart that differ in accents only
};

/// Host part of a web address made from a name: "Réseaux Mirevaux" gives "reseaux-mirevaux".
[[nodiscard]] QString hostFromName(const QString &name);
/// The domain of a website as the sample writes them, without "https://" and "www."; empty for an empty website.
[[nodiscard]] QString domainOf(const QString &website);

/// Makes of `original` the record of the same company as another list has it; `variant` chooses how it differs.
[[nodiscard]] SampleCompany duplicateOf(const SampleCompany &original, std::size_t variant);

} // namespace partnerscope
