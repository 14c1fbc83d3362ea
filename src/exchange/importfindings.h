#pragma once

#include "exchange/importchoices.h"

#include <QList>

namespace partnerscope {

/// A spelling that was not taken over as it stands.
struct CleanedCell {
    enum class Kind {
        Band,     ///< a number stands for a range
        About,    ///< "ca. 40": the number, as an estimate
        Remark,   ///< words around the number were left away
        Place,    ///< a country or a part of one by another spelling
        Replaced, ///< by a choice of the user
        Letters   ///< spaces or case
    };
    Kind kind = Kind::Letters;
    QString before;
    QString after;
    std::size_t cells = 0;
};

/// A term of the vocabulary that an unknown spelling may mean.
struct TermSuggestion {
    QString text; ///< as in the file
    QString code; ///< the term it may mean
    QString label;
    std::size_t cells = 0;
    double likeness = 0; ///< in [0, 1]
};

/// How the order of day and month was found.
struct DateFinding {
    enum class Certainty {
        Plain,     ///< no date of the column depends on it
        Found,     ///< by dates that can be read in one way only
        Mixed,     ///< some dates can only be day first, some only month first
        Neighbour, ///< by another column of the file
        Assumed    ///< nothing tells: the user should look
    };
    DateOrder order = DateOrder::DayFirst;
    Certainty certainty = Certainty::Plain;
    QString example; ///< a date that reads either way
};

/// What the content of a column tells about its attribute.
struct ColumnGuess {
    QString attribute;     ///< key; empty: nothing
    double confidence = 0; ///< in [0, 1]
    QString reason;        ///< translated: "47 of 50 values are countries"
};

/// From this confidence on a guess maps a column, where guesses are asked for; below it is only proposed.
inline constexpr double SureGuess = 0.8;
inline constexpr double LooseGuess = 0.5; ///< below it is not even mentioned

/// A fact that a file would change, side by side.
struct ImportConflict {
    ConflictKey fact;
    QString company;
    QString label; ///< of the attribute
    QString recorded;
    Evidence recordedEvidence;
    QString offered;
    Evidence offeredEvidence;
    std::size_t line = 0;
    bool takesOffered = false;
    bool isDecided = false;   ///< by the user, for this fact
    bool isProtected = false; ///< what is recorded was verified, and later than what is offered
};

/// What became of the facts that the file knows otherwise.
struct ConflictCounts {
    std::size_t replaced = 0;
    std::size_t kept = 0;
    std::size_t isProtected = 0; ///< of those kept: verified and more recent
};

} // namespace partnerscope
