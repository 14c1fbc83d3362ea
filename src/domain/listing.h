#pragma once

#include "base/ids.h"

#include <QDate>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace partnerscope {

/// How one company stands in the lists of another system, such as a CRM.
struct Listing {
    PartnerId partner;
    QString system;     ///< whose list: "CRM"
    QString externalId; ///< the company's number there
    QDate firstSeen;    ///< day of the first list that had it
    QDate missingSince; ///< day of the first list that no longer had it; invalid: the last list has it
    friend bool operator==(const Listing &, const Listing &) = default;
};

/// The numbers a workspace knows from a system's earlier lists.
struct KnownNumbers {
    struct Entry {
        std::string externalId;
        PartnerId partner;
        bool isMissing = false; ///< the last list did not have it
    };
    std::vector<Entry> entries;
};

/// The companies of one list under the numbers its system gives them, on their way into the workspace.
struct ListedCompanies {
    struct Entry {
        PartnerId partner;      ///< a company that was there before; 0: the one in `row`
        std::uint32_t row = 0;  ///< of the batch that goes with the list
        std::string externalId; ///< never empty
    };
    QString system; ///< empty: there is no such list
    QDate day;
    bool isComplete = true; ///< companies of the system that it does not have are missing from then on
    std::vector<Entry> entries;
    std::size_t missing = 0;  ///< companies that the list before had and this one has not
    QStringList missingNames; ///< the first of them, for a summary
};

} // namespace partnerscope
