#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// What can be wrong with the facts of a company (domain.md 4: accuracy, completeness, standardisation, ownership).
enum class QualityIssue {
    Incomplete,      ///< a required fact is unknown
    Stale,           ///< a fact is older than its attribute allows
    Unverified,      ///< nobody has verified a single fact
    Unowned,         ///< nobody owns the profile
    ReviewDue,       ///< the day a fact was to be looked at again has come
    OutOfVocabulary, ///< a term that nobody has reviewed yet
    Contradictory    ///< two facts that cannot both be true
};
[[nodiscard]] QString qualityIssueKey(QualityIssue issue); ///< "out_of_vocabulary", as in files

/// The companies with one kind of issue.
struct QualityList {
    QualityIssue issue = QualityIssue::Incomplete;
    std::vector<std::uint32_t> rows; ///< rising
    std::size_t facts = 0;           ///< how many facts it is about, at least one a company
};

/// A few facts that are unknown for the same companies: found out together they tell most.
struct FactWork {
    QStringList attributes;          ///< keys, the heaviest first; one to three
    double weight = 0;               ///< (0, 1]: share of the profile's weight that rests on them
    std::vector<std::uint32_t> rows; ///< best fit first
};

struct DataQuality {
    std::vector<float> completeness; ///< per row, [0, 1]
    double meanCompleteness = 0;     ///< [0, 1]; 0 for an empty pool
    std::vector<QualityList> lists;  ///< every issue, in the order of the enumeration
    std::vector<FactWork> work;      ///< most weight × companies first; empty without a profile
};

/// A profile and its scores over the same pool, where one is in force.
struct QualityLens {
    const CompiledProfile *profile = nullptr;
    const ScoreSheet *sheet = nullptr;
};

/// Looks over every fact of a pool.
///
/// Completeness of a company: the mean of the share of required attributes that are known and, with a profile, the
/// share of the profile's weight whose attributes are known; so a fact counts for what hangs on it. Contradictory are
/// more certified or sales people than employees, a year of foundation to come, and a country outside the region of
/// the head office. Excluded companies are left out of the work: finding out more about them changes nothing.
/// Linear in companies × attributes; Pure; any thread.
[[nodiscard]] DataQuality dataQuality(const Schema &schema, const Pool &pool, const QualityLens &lens, QDate today);

/// Why a company is on the list of contradictions, in a sentence each; empty if it is not.
[[nodiscard]] QStringList contradictions(const Schema &schema, const Pool &pool, std::size_t row, QDate today);

} // namespace partnerscope
