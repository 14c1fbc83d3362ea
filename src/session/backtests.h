#pragma once

#include "insight/backtest.h"
#include "session/session.h"

namespace partnerscope {

/// What a back-test of a profile version is asked for.
struct BacktestRequest {
    QString measure;                 ///< see performanceMeasures()
    std::optional<double> target {}; ///< success means reaching it; else the median outcome
    QDate from {};                   ///< the quarters that begin on or after it; else the latest that fit
    int months = 12;                 ///< a multiple of 3, from 3 to 60
    bool learn = false;              ///< also suggest weights
    LearnOptions learning {};
};

/// Scores every company by the facts as recorded before the first quarter, unknown ones estimated from the pool as it
/// was then, and compares the partners' fit with their results. Nothing recorded later goes in: engagements and the
/// vocabularies' hierarchy too are those of then, as far back as the workspace knows them (Session::historyNotice()).
/// \returns InvalidInput or NotFound where there is nothing to compare, with what to do; Cancelled.
[[nodiscard]] Result<Backtest> backtestOf(const Session &session, const ProfileVersion &version,
                                          const BacktestRequest &request);

} // namespace partnerscope
