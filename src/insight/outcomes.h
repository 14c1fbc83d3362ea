#pragma once

#include "base/result.h"
#include "domain/engagement.h"
#include "domain/performance.h"
#include "pool/pool.h"

#include <optional>

namespace partnerscope {

/// Whole quarters over which results are looked at. What was known before `from` may foretell them, nothing later.
struct Horizon {
    QDate from; ///< first day of the first quarter
    int months = 12;

    [[nodiscard]] QDate lastDay() const { return from.addMonths(months).addDays(-1); }
    [[nodiscard]] QDate factsUntil() const { return from.addDays(-1); } ///< facts recorded by this day count
    [[nodiscard]] QStringList quarters() const;                         ///< "2025-Q2" …
};
[[nodiscard]] QString quarterOf(const QDate &day);      ///< "2025-Q2"
[[nodiscard]] QDate firstDayOf(const QString &quarter); ///< invalid for other text
[[nodiscard]] QDate quarterFrom(const QDate &day);      ///< the first day of the first quarter not before `day`

/// The horizon of `months` (a multiple of 3) that begins with the first quarter not before `from`; without `from` the
/// latest one whose quarters are over and have results of this measure. \returns NotFound without results of the
/// measure, InvalidInput if they do not reach to the end of the horizon.
[[nodiscard]] Result<Horizon> horizonFor(const QList<Performance> &performance, const QString &measure, int months,
                                         const QDate &from, const QDate &today);

/// First days of the quarters that horizonFor() accepts as a beginning, newest first; empty where no horizon fits.
[[nodiscard]] QList<QDate> horizonBeginnings(const QList<Performance> &performance, const QString &measure, int months,
                                             const QDate &today);

/// Whether less of a measure is better (support cases).
[[nodiscard]] bool lessIsBetter(const QString &measure);
/// Whether a measure is averaged over the quarters instead of summed (satisfaction).
[[nodiscard]] bool isAveraged(const QString &measure);

/// What became of the companies of a pool over a horizon, and why some of them cannot say.
struct Outcomes {
    struct Case {
        std::uint32_t row = 0; ///< of the pool
        double value = 0;      ///< sum (or mean) over the quarters
    };
    std::vector<Case> cases; ///< ascending by row
    std::size_t endedEarly =
        0; ///< of the cases: the partnership ended within the horizon, later quarters count nothing
    // Left out, each company counted once, by the first that applies
    std::size_t notPartners = 0; ///< met, but without agreement or result
    std::size_t tooShort = 0;    ///< partners only after the horizon began: tenure below the horizon
    std::size_t ended = 0;       ///< the partnership was over before the horizon began
    std::size_t unrecorded = 0;  ///< the pool, as of then, does not hold them yet
    std::size_t incomplete = 0;  ///< a quarter has no result, and unknown is not zero
};

/// Companies with an engagement or a result. They are partners from the first agreement, else from the first quarter
/// with a result, until the last agreement ended. Those who left within the horizon stay in: leaving out who failed
/// would make any profile look good.
/// \param pool as of Horizon::factsUntil()
[[nodiscard]] Outcomes outcomesOver(const Pool &pool, const QList<Engagement> &engagements,
                                    const QList<Performance> &performance, const QString &measure,
                                    const Horizon &horizon);

} // namespace partnerscope
