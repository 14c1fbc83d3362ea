#pragma once

#include "scoring/explanation.h"

namespace partnerscope {

/// Two companies under one profile, as an exact decomposition: the differences of the rows sum to the difference of
/// the fits, w_c (v_c(a) - v_c(b)) (scoring.md (a)). Under "renormalise" each company's contributions are shares of
/// what is known about it, so a row may differ although the facts do not.
struct Comparison {
    struct Row {
        QString key;
        QString label;
        QString group;
        QString attribute;
        QList<int> path;
        double weight = 0;        ///< global, [0, 1]
        double first = 0;         ///< points of 100 the first company gets
        double second = 0;        ///< and the second
        double difference = 0;    ///< first - second
        bool isEstimated = false; ///< one of the two is unknown and an estimate stands in
        GateResult firstGate = GateResult::Pass;
        GateResult secondGate = GateResult::Pass;
    };
    std::vector<Row> rows; ///< leaves in tree order
    double firstFit = 0;   ///< [0, 100]; NaN without an estimate
    double secondFit = 0;
    double difference = 0;  ///< first - second
    bool isCertain = false; ///< the order cannot turn, whatever the unknown facts are
};

/// Compares two explanations of the same compiled profile.
[[nodiscard]] Comparison compare(const Explanation &first, const Explanation &second);

/// The finding, where the lead comes from, what speaks for the other, and whether unknown facts could turn it;
/// translated.
[[nodiscard]] QStringList inWords(const Comparison &comparison, const QString &firstName, const QString &secondName);

/// A stretch of a waterfall, in points of 100.
struct PointStep {
    QString key;
    QString label;
    double start = 0;
    double end = 0;
    bool isUnknown = false;
};
/// From the fit of the second company to that of the first: the largest differences first, those of 0 left out.
[[nodiscard]] std::vector<PointStep> waterfall(const Comparison &comparison);

/// Points a branch of the criteria tree earned of those it could, [0, 100]; NaN if it carries no weight or nothing of
/// it counts. The score of a group (scoring.md (a)).
struct BranchPoints {
    double points = 0;
    bool isEstimated = false; ///< something in it is unknown
};
[[nodiscard]] BranchPoints branchPoints(const Explanation &explanation, int branch);

} // namespace partnerscope
