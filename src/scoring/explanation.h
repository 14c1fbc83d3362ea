#pragma once

#include "scoring/scoresheet.h"

namespace partnerscope {

/// Why a company scores what it scores, down to the facts.
struct Explanation {
    struct Row {
        QString key;
        QString label;
        QString group;
        QString attribute;
        QList<int> path;
        double weight = 0; ///< global, [0, 1]
        double value = 0;  ///< [0, 1]; NaN where unknown
        double assumed =
            0; ///< the value that counts: value, or the estimate where unknown; NaN: left out (renormalise)
        double contribution = 0; ///< points of 100; they sum to fit
        double gap = 0;          ///< points of 100 to the full weight; contributions and gaps sum to 100
        double lowPoints = 0;    ///< points if the unknown turns out worst
        double highPoints = 0;   ///< points if it turns out best
        bool isGate = false;
        GateResult gate = GateResult::Pass;
        QString capTier;                             ///< the tier a failing soft gate caps at; empty: excludes
        std::optional<Waiver> waiver;                ///< that makes the must-have pass
        GateResult withoutWaiver = GateResult::Pass; ///< what the must-have would give without it
    };
    std::vector<Row> rows; ///< leaves in tree order
    double fit = 0;        ///< [0, 100]; NaN without an estimate
    double low = 0;
    double high = 0;
    double known = 0; ///< [0, 1]
    FitStatus status = FitStatus::Firm;
    QString tier;            ///< empty for none
    QString possibleBest;    ///< tier of high
    QString possibleWorst;   ///< tier of low
    QString nextTier;        ///< the next better tier; empty at the top
    double pointsToNext = 0; ///< fit points missing for it
    QString excludedBy;      ///< keys, as excludedBy() gives them
};

[[nodiscard]] Explanation explain(const CompiledProfile &profile, const ScoreSheet &sheet, std::size_t row);

/// Share of the weight that rests on known facts where an old fact counts less: the sum of w x 2^(-age / half-life)
/// over known criteria, age in days since the fact was true; a fact without a date counts in full. Optional confidence
/// of scoring.md (d): shown beside `known`, never used for the status. [0, 1]
[[nodiscard]] double agedKnown(const CompiledProfile &profile, const Pool &pool, std::size_t row, QDate today,
                               double halfLifeDays = CompileOptions().halfLifeDays);

/// One sentence per statement, translated: the finding, what is unknown, gates, what is missing to the next tier.
[[nodiscard]] QStringList inWords(const Explanation &explanation);

} // namespace partnerscope
