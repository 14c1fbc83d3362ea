#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// State of a cell (domain.md 8).
enum class CoverageState { Uncovered, Thin, Covered, Crowded };
[[nodiscard]] QString coverageStateKey(CoverageState state);   ///< "uncovered", as in files
[[nodiscard]] QString coverageStateLabel(CoverageState state); ///< translated

/// Settings of the coverage map, with the field's defaults.
struct CoverageRule {
    std::size_t crowdedFrom = 5; ///< partners
    double crowdedRatio = 1.35;  ///< supply over demand
};

/// One cell of the map.
struct CoverageCell {
    std::optional<double> demand; ///< points of market weight, all cells sum to 100; absent without a customer profile
    double supply = 0;         ///< sum of fit / 100 over the partners that count: one point per fully fitting partner
    std::size_t qualified = 0; ///< partners that count
    std::optional<double> bestFit; ///< [0, 100] of the best qualified company, engaged or not
    CoverageState state = CoverageState::Uncovered;
    std::vector<std::uint32_t> rows; ///< pool rows that count, best fit first
    std::vector<std::uint32_t>
        candidates; ///< qualified rows that do not count yet (no active engagement), best fit first
};

/// Supply of qualified partners against demand over two attributes.
struct CoverageMap {
    QString rowAttribute;
    QString columnAttribute;
    QStringList rowCodes; ///< by demand falling, then code
    QStringList columnCodes;
    std::vector<CoverageCell> cells; ///< row by row
    bool onlyEngaged = false; ///< supply counts partners with an active engagement; false: the workspace has none
    bool hasDemand = false;

    [[nodiscard]] const CoverageCell &at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columnCodes.size())
                     + static_cast<std::size_t>(column)];
    }
};

/// Builds the map. Terms are those of the customer profile for the two attributes (regions_served and country: regions;
/// industries_served: industries; customer_segments: segments), where a company serves a term if it has the term or one
/// of its descendants; else the terms the pool holds. \returns NotFound for an attribute the workspace lacks,
/// InvalidInput for one without terms (numbers, text, dates).
[[nodiscard]] Result<CoverageMap> coverage(const IdealProfile &profile, const Schema &schema, const Pool &pool,
                                           const ScoreSheet &sheet, const QString &rowAttribute,
                                           const QString &columnAttribute, const CoverageRule &rule = {});

} // namespace partnerscope
