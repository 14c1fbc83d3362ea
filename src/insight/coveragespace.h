#pragma once

#include "domain/engagement.h"
#include "pool/pool.h"
#include "scoring/scoresheet.h"
#include "scoring/termview.h"

#include <array>

namespace partnerscope {

/// How a company belongs to the several cells it serves.
enum class CoverageMembership {
    Full,  ///< fully to each: whoever serves ten cells is worth a whole partner in all of them
    Spread ///< one partner in all: proportional to demand, in equal shares where the customer profile is silent
};

/// What a partner that counts is worth as supply, in points (domain.md 8).
enum class SupplyWeight {
    Fit,     ///< fit / 100
    Tier,    ///< 1 in the best of m tiers, 1 − 1/m in the next …; 0 without a tier
    Capacity ///< fit / 100 × capacity / mean known capacity of the pool; an unknown capacity counts as the mean
};

/// Settings of the coverage map, with the field's defaults.
struct CoverageRule {
    std::size_t crowdedFrom = 5; ///< partners
    double crowdedRatio = 1.35;  ///< supply over demand
    CoverageMembership membership = CoverageMembership::Full;
    SupplyWeight weight = SupplyWeight::Fit;
    QString capacityAttribute = QStringLiteral("delivery_capacity"); ///< read by SupplyWeight::Capacity only
};

/// How far the terms of a dimension are rolled up in their hierarchy.
enum class CoverageLevel {
    Terms,   ///< as they are
    Parents, ///< each replaced by the terms directly above it: countries become regions
    Top      ///< each replaced by the highest terms above it
};

/// One dimension: an attribute with terms, or "category", "type", "tier" and "stage" out of the engagements.
struct CoverageAxis {
    QString attribute;
    CoverageLevel level = CoverageLevel::Terms;
};

/// Only companies that serve this term count: one slice of a further dimension.
struct CoverageFilter {
    QString attribute;
    QString code; ///< code, label or synonym
    friend bool operator==(const CoverageFilter &, const CoverageFilter &) = default;
};

struct CoverageQuestion {
    std::vector<CoverageAxis> axes; ///< one to three, all different
    std::optional<CoverageFilter> filter;
};

/// A company's part in one cell.
struct CoverageShare {
    std::uint32_t cell;
    double share; ///< [0, 1]; 0 only where Spread gives all to cells with demand
};

/// The cells of one company, and the memory to find them in: use one object for many companies.
struct CoverageCells {
    std::vector<CoverageShare> shares; ///< by cell, ascending

private:
    friend class CoverageSpace;
    std::vector<std::uint64_t> m_bits;
    std::array<std::vector<std::pair<std::uint32_t, double>>, 3> m_served; ///< per axis: position, share
};

/// The cells over one to three dimensions, what the market weighs each, and which of them a company serves. Depends on
/// the facts, not on scores: while weights are dragged it stays as it is. Immutable; any thread.
class CoverageSpace
{
public:
    /// Terms are those of the customer profile for the attribute (regions_served and country: regions;
    /// industries_served: industries; customer_segments: segments), where a company serves a term if it has the term or
    /// one of its descendants; else the terms the pool holds. Dimensions out of the engagements: the terms of those not
    /// ended; without any, category and type are the profile's, tier and stage are none.
    /// Demand of a cell: 100 × the product of its terms' shares of the market weight, if the customer profile speaks of
    /// every dimension and no attribute comes twice. A rolled-up term has the weight of its parts; a part below several
    /// terms is split evenly among them. A filter multiplies by its term's share where the customer profile speaks of
    /// it.
    /// \returns NotFound for an attribute the workspace lacks, InvalidInput for one without terms (numbers, text,
    /// dates), for too many cells, and for other than one to three dimensions.
    [[nodiscard]] static Result<CoverageSpace> make(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                                    const CoverageQuestion &question, const CoverageRule &rule = {},
                                                    const QList<Engagement> &engagements = {});

    [[nodiscard]] std::size_t dimensions() const { return m_axes.size(); }
    [[nodiscard]] const QString &attribute(std::size_t axis) const { return m_axes[axis].attribute; }
    /// By demand falling, then code.
    [[nodiscard]] const QStringList &codes(std::size_t axis) const { return m_axes[axis].codes; }
    [[nodiscard]] const std::optional<CoverageFilter> &filter() const { return m_filter; } ///< with its code
    [[nodiscard]] const CoverageRule &rule() const { return m_rule; }

    /// Number of cells; the last dimension runs fastest.
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] QStringList codesOf(std::size_t cell) const; ///< one code per dimension
    /// "Poland × Healthcare"
    [[nodiscard]] QString labelOf(std::size_t cell, const Schema &schema) const;
    [[nodiscard]] bool hasDemand() const { return m_hasDemand; }
    /// Points of market weight, 100 over all cells (less under a filter); absent without a customer profile.
    [[nodiscard]] std::optional<double> demand(std::size_t cell) const;

    /// Supply counts partners with an active engagement; false: the workspace has none, all qualified count.
    [[nodiscard]] bool onlyEngaged() const { return m_pool.hasEngagements(); }
    /// Whether a company counts as supply, given that it qualifies.
    [[nodiscard]] bool counts(std::size_t row) const { return !onlyEngaged() || m_pool.isActive(row); }
    /// The cells a company serves, whether it qualifies or not; its part in each by the rule's membership.
    void cellsOf(std::size_t row, CoverageCells &into) const;
    /// What a company is worth as supply under these scores, in points >= 0; SupplyWeight says how.
    [[nodiscard]] double points(const ScoreSheet &sheet, std::size_t row) const;

private:
    struct Axis {
        QString attribute;
        QStringList codes;
        std::vector<double> shares; ///< of the market weight, sum 1; empty where the customer profile is silent
        std::shared_ptr<const PoolColumn> column;
        std::shared_ptr<const TermView> view;
        std::optional<TermMatch> match;
    };
    explicit CoverageSpace(Pool pool)
        : m_pool(std::move(pool))
    {
    }
    [[nodiscard]] static Result<Axis> makeAxis(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                               const CoverageAxis &wanted, const QList<Engagement> &engagements);
    [[nodiscard]] Result<> takeFilter(const IdealProfile &profile, const Schema &schema, const CoverageFilter &filter,
                                      const QList<Engagement> &engagements);
    [[nodiscard]] Result<> takeCapacity(const Schema &schema);
    void takeServed(const Axis &axis, std::size_t row, CoverageCells &into,
                    std::vector<std::pair<std::uint32_t, double>> &served) const;

    Pool m_pool; ///< keeps the columns the views read
    CoverageRule m_rule;
    std::vector<Axis> m_axes;
    std::optional<CoverageFilter> m_filter;
    std::optional<Axis> m_filterAxis; ///< with the filter's term alone
    double m_filterShare = 1;
    std::size_t m_size = 0;
    bool m_hasDemand = false;
    const NumberColumn *m_capacity = nullptr; ///< inside one of the pool's columns
    double m_meanCapacity = 0;
};

} // namespace partnerscope
