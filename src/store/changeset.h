#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace partnerscope {

/// What an edit, an undo or a redo changed; the session uses it to bring its snapshots up to date.
struct ChangeSet {
    QString name; ///< of the edit, translated
    bool schema = false;
    bool profiles = false;
    bool shortlists = false;
    bool people = false;             ///< contacts, engagements, performance, relations, notes, outcomes
    bool allPartners = false;        ///< too many to list: reload
    std::vector<PartnerId> partners; ///< changed, added or removed
    bool tiers = false;              ///< tiers that are held, proposals, or settings of the workspace
    bool waivers = false;            ///< must-haves that count as passed: scores change with them
    bool matching = false;           ///< other names of companies, pairs that are not the same, or settings
    bool money = false;              ///< the currency of the workspace or its rates
    QStringList columns {};          ///< attributes whose values changed across companies that are not listed
};

/// One line of "who changed what, when".
struct JournalEntry {
    std::int64_t id = 0;
    QString name;
    QString author;
    QDateTime at; ///< UTC
    bool undone = false;
};

/// What erasing a person did.
struct Erasure {
    ChangeSet change;
    int copies = 0;         ///< backups beside the workspace that were cleaned as well
    QStringList stillNamed; ///< translated: where the name is still written and has to be looked at by a person
};

} // namespace partnerscope
