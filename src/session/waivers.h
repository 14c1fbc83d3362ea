#pragma once

#include "session/session.h"

namespace partnerscope {

// Must-haves that companies are let off: granted, ended and listed as one named edit each, for window and command line.

/// A waiver that ends within so many days is to be looked at.
inline constexpr int WaiverEndsSoonDays = 30;

/// A waiver as lists show it.
struct WaiverLine {
    WaiverRecord record;
    Waiver waiver;     ///< with the first and the last day on which it really holds
    QString partner;   ///< name; empty: the company is gone
    QString criterion; ///< label in the newest version of the profile that has it, else the key
    bool isInForce = false;
    qint64 daysLeft = 0; ///< of one in force, today not counted: 0 says that it holds today for the last time
    [[nodiscard]] bool endsSoon() const { return isInForce && daysLeft <= WaiverEndsSoonDays; }
};
/// Of one profile, or of all: those in force by the day they end, then the others, the latest first.
[[nodiscard]] Result<QList<WaiverLine>> waiverLines(const Session &session, const QString &profile = {});
/// Those in force that let a company off a must-have, the first to end first. Mostly one.
[[nodiscard]] Result<QList<WaiverLine>> waiversInForce(const Session &session, const QString &profile,
                                                       PartnerId partner, const QString &criterion);

/// Grants a waiver from today on. \returns NotFound if the profile has no such must-have: else a slip of the pen would
/// waive nothing and say so nowhere; InvalidInput for what is missing, or a last day that is over.
[[nodiscard]] Result<> grantWaiver(Session &session, const IdealProfile &profile, const Waiver &waiver);
/// The same for several companies, as one edit; the waiver's own company is passed over.
[[nodiscard]] Result<> grantWaivers(Session &session, const IdealProfile &profile, const Waiver &waiver,
                                    const QList<PartnerId> &partners);
/// The waivers no longer hold from `day` on, as one edit. \returns Conflict if one does not hold then anyway.
[[nodiscard]] Result<> endWaivers(Session &session, const QList<WaiverLine> &lines, const QDate &day);

/// A company that a must-have excludes, whose tier it caps, or that it holds back because it is not known.
struct KeptOut {
    PartnerId partner;
    QString name;
    double fit = 0;         ///< [0, 100]; NaN without an estimate
    QString tier;           ///< by fit, were there no must-haves; empty: none
    bool isUnknown = false; ///< it is not known whether it fails
    int others = 0;         ///< further must-haves that stand in the way; 0: a waiver of this one is enough
};
struct KeptOutList {
    QString cap;             ///< tier the must-have caps at; empty: it excludes
    QList<KeptOut> best;     ///< those for whom a waiver is enough first, then by fit falling
    qsizetype total = 0;     ///< how many there are, also beyond those listed
    qsizetype returning = 0; ///< how many a waiver of this must-have alone brings back, or into a better tier
};
/// Whom a must-have keeps out of the list, or of a better tier, by the scores as they are, waivers in force included.
[[nodiscard]] KeptOutList keptOutBy(const Scores &scores, const QString &criterion, qsizetype limit = 500);

} // namespace partnerscope
