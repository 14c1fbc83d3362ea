#pragma once

#include "domain/factchange.h"
#include "domain/partnermerge.h"
#include "domain/recordchange.h"
#include "domain/schema.h"

namespace partnerscope {

/// All that is told of a company's life.
struct PartnerLife {
    QList<FactChange> facts;
    QList<MergedFact> merged; ///< newest first
    QList<RecordChange> records;
    friend bool operator==(const PartnerLife &, const PartnerLife &) = default;
};

/// One change as the history shows it.
struct HistoryLine {
    enum class Kind { Fact, MergedFact, Record };
    Kind kind = Kind::Fact;
    QDateTime at;    ///< UTC; invalid: from the beginning
    QString about;   ///< the fact, the person, the engagement
    QString company; ///< of MergedFact, the one that said it
    QString text;    ///< "120 → 140", "recorded as 120", "cleared, was 120", "confirmed as 120"
    QString origin;  ///< "Ada · 3 May 2026 · partners.csv · Verified"
    QString cause;   ///< who did it and from where: lines of one moment and one cause are one go
};

/// Everything as lines, newest first.
[[nodiscard]] QList<HistoryLine> historyLines(const PartnerLife &life, const Schema &schema);

} // namespace partnerscope
