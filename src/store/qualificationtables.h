#pragma once

#include <array>
#include <string_view>

namespace partnerscope::tables {

/// From version 3 to 4: what was found about a candidate before an agreement is signed, and what comes next.
inline constexpr std::array QualificationTables {
    std::string_view(
        "CREATE TABLE candidate_check(id INTEGER PRIMARY KEY, "
        "entry_id INTEGER NOT NULL REFERENCES shortlist_entry(id), subject TEXT NOT NULL, "
        "rating TEXT NOT NULL CHECK(rating IN ('open', 'weak', 'partly_met', 'met')), evidence TEXT NOT NULL, "
        "checked_by TEXT NOT NULL, checked_on TEXT, UNIQUE(entry_id, subject)) STRICT"),
    std::string_view(
        "CREATE TABLE candidate_step(id INTEGER PRIMARY KEY, "
        "entry_id INTEGER NOT NULL UNIQUE REFERENCES shortlist_entry(id), reason TEXT NOT NULL, step TEXT NOT NULL, "
        "owner TEXT NOT NULL, due_on TEXT) STRICT"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('candidate_check', 'What was found about a company on a shortlist "
        "before an agreement is signed: customer, credibility, capabilities, commitment or what else the workspace "
        "checks, how far it is met, the evidence, who looked and when.')"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('candidate_step', 'Why it was decided to go on with a company on "
        "a shortlist or not, and the next step with its owner and day.')"),
};

} // namespace partnerscope::tables
