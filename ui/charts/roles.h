#pragma once

#include <Qt>

namespace partnerscope {

/// Item roles the delegates of this room read from any model. A role that yields an invalid QVariant leaves its part
/// of the drawing out. Far above Qt::UserRole, so that models may number their own roles from there.
enum ChartRole {
    FitRole = Qt::UserRole + 500, ///< double, 0 to 100: length of the score bar
    LowRole,                      ///< double, 0 to 100: fit if every unknown is worst
    HighRole,                     ///< double, 0 to 100: fit if every unknown is best
    CutsRole,                     ///< QList<double> (as QVariant), ascending lower limits of the tiers, 0 to 100
    TierIndexRole,                ///< int, 0 is the best tier; -1 or count: below all tiers
    TierCountRole,                ///< int, number of tiers of the profile
    HeldRole,                     ///< bool, a must-have is unknown: "Held" instead of the tier
    CertaintyRole,                ///< int, a Certainty
    MeterRole,                    ///< double, 0 to 1: filled share of a meter
    MeterTokenRole,               ///< int, a Token: colour of the meter (chart.engagement if missing)
    ToneRole,                     ///< int, a Tone: colour of the cell's text
    StrongRole,                   ///< bool: text in weight 500
    SecondLineRole,               ///< QString: caption under the text, for rows of two lines
    IconNameRole                  ///< QString: a line icon before the text
};

} // namespace partnerscope
