#pragma once

#include "base/random.h"
#include "content/sampleseeds.h"
#include "domain/value.h"

#include <array>

namespace partnerscope {

/// The attributes a sample company may have, in the order of the columns of a batch.
enum SampleField : std::size_t {
    FieldName,
    FieldLegalName,
    FieldWebsite,
    FieldCountry,
    FieldHqRegion,
    FieldOwner,
    FieldFounded,
    FieldEmployees,
    FieldRevenue,
    FieldGrowth,
    FieldOwnership,
    FieldRegions,
    FieldIndustries,
    FieldSegments,
    FieldCustomers,
    FieldTargetAccounts,
    FieldRetention,
    FieldSatisfaction,
    FieldNps,
    FieldSpecialisations,
    FieldCertifications,
    FieldCertifiedStaff,
    FieldTechnologies,
    FieldServices,
    FieldIntegration,
    FieldSalesHeadcount,
    FieldSalesQualification,
    FieldCapacity,
    FieldQuality,
    FieldVision,
    FieldCollaboration,
    FieldCommunication,
    FieldSponsor,
    FieldPartnerExperience,
    FieldDedicated,
    FieldBusinessModel,
    FieldPricing,
    FieldRevenueShare,
    FieldCompeting,
    FieldDealRegistration,
    FieldPaymentTerms,
    FieldOnboarding,
    FieldTraining,
    FieldChannelMarketing,
    SampleFieldCount
};
[[nodiscard]] QString sampleFieldKey(SampleField field);

/// What lies behind the visible attributes and makes them go together; each about normal with mean 0, deviation 1.
struct SampleTraits {
    double capability = 0;
    double commitment = 0; ///< correlated with capability, about 0.45
    double size = 0;
    /// What makes a partnership succeed: capability and commitment.
    [[nodiscard]] double quality() const { return 0.55 * capability + 0.45 * commitment; }
};

/// One invented company with everything that could be known about it; gaps come later.
struct SampleCompany {
    std::size_t country = 0; ///< position in SampleSeeds::countries
    std::size_t kind = 0;
    SampleTraits traits;
    std::array<Value, SampleFieldCount> values;
    double employees = 0;
};

/// Draws the attributes of companies from their latent traits.
class SampleCompanyMaker
{
public:
    /// `year` is the current one, for the age of companies. The seeds must outlive the maker.
    SampleCompanyMaker(const SampleSeeds &seeds, int year);

    /// A company without a name; the same generator state gives the same company.
    [[nodiscard]] SampleCompany make(Random &random) const;
    /// The company of a fixed seed: capable and committed, with the stated facts.
    [[nodiscard]] SampleCompany make(Random &random, const SampleSeeds::Fixed &fixed) const;

private:
    [[nodiscard]] SampleCompany draw(Random &random, std::size_t country, std::size_t kind,
                                     const SampleTraits &traits) const;
    void firmographics(Random &random, SampleCompany &company) const;
    void market(Random &random, SampleCompany &company) const;
    void customers(Random &random, SampleCompany &company) const;
    void capability(Random &random, SampleCompany &company) const;
    void culture(Random &random, SampleCompany &company) const;
    void commercial(Random &random, SampleCompany &company) const;
    [[nodiscard]] QStringList industries(Random &random, const SampleCompany &company) const;

    const SampleSeeds &m_seeds;
    int m_year;
    double m_countryWeight = 0;
    double m_kindWeight = 0;
};

} // namespace partnerscope
