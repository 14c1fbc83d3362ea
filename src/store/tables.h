#pragma once

#include "store/firsttables.h"

#include <array>
#include <cstdint>
#include <string_view>

/// What every version added to the tables of a workspace. Every table that the journal covers has an integer key `id`.
namespace partnerscope::tables {

inline constexpr std::int64_t ApplicationId = 0x50535731; ///< "PSW1"

/// From version 1 to 2: tiers that are held, proposals to change them, waivers of must-haves.
inline constexpr std::array Version2 {
    std::string_view(
        "CREATE TABLE tier_state(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "profile TEXT NOT NULL, version INTEGER NOT NULL, tier TEXT NOT NULL, since TEXT NOT NULL, "
        "decided_by TEXT NOT NULL, below_count INTEGER NOT NULL CHECK(below_count >= 0), below_since TEXT, "
        "model_changed_on TEXT, evaluated_on TEXT NOT NULL, evaluated_fit REAL, evaluated_status TEXT NOT NULL, "
        "UNIQUE(profile, partner_id)) STRICT"),
    std::string_view("CREATE INDEX tier_state_by_partner ON tier_state(partner_id)"),
    std::string_view(
        "CREATE TABLE tier_proposal(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "profile TEXT NOT NULL, version INTEGER NOT NULL, from_tier TEXT NOT NULL, to_tier TEXT NOT NULL, "
        "kind TEXT NOT NULL, reason TEXT NOT NULL, made_on TEXT NOT NULL, effective_on TEXT NOT NULL, "
        "state TEXT NOT NULL CHECK(state IN ('proposed', 'approved', 'rejected', 'overridden', 'withdrawn')), "
        "decided_tier TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT, note TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX tier_proposal_by_partner ON tier_proposal(partner_id)"),
    std::string_view("CREATE INDEX tier_proposal_by_profile ON tier_proposal(profile, state)"),
    std::string_view("CREATE TABLE waiver(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
                     "profile TEXT NOT NULL, criterion TEXT NOT NULL, granted_by TEXT NOT NULL, why TEXT NOT NULL, "
                     "from_day TEXT, until TEXT NOT NULL, granted_on TEXT NOT NULL, ended_on TEXT) STRICT"),
    std::string_view("CREATE INDEX waiver_by_partner ON waiver(partner_id)"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('tier_state', 'The tier each company holds under an ideal "
        "profile, since when and decided by whom, and what the last review found: version of the profile, fit from 0 "
        "to 1, reviews in a row below the bar for keeping the tier. An empty tier is none.')"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('tier_proposal', 'Changes of a tier that a review asked for: "
        "why, from which day on, whether a person approved, rejected or overrode them, and that person''s reason.')"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('waiver', 'Must-haves that somebody lets a company off: who, "
        "why, the last day, and whether it was ended before.')"),
};

/// From version 2 to 3: relations between companies, notes, how recruited companies turned out, terms of agreements,
/// retired attributes and terms.
inline constexpr std::array Version3 {
    std::string_view(
        "CREATE TABLE relation(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "other_partner_id INTEGER NOT NULL REFERENCES partner(id), kind TEXT NOT NULL "
        "CHECK(kind IN ('integrates_with', 'resells', 'competes_with', 'parent_of')), since TEXT, "
        "note TEXT NOT NULL, CHECK(partner_id <> other_partner_id)) STRICT"),
    std::string_view("CREATE INDEX relation_by_partner ON relation(partner_id)"),
    std::string_view("CREATE INDEX relation_by_other_partner ON relation(other_partner_id)"),
    std::string_view("CREATE TABLE note(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
                     "text TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX note_by_partner ON note(partner_id)"),
    std::string_view(
        "CREATE TABLE recruitment(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "profile TEXT NOT NULL, version INTEGER NOT NULL, recruited_on TEXT NOT NULL, first_deal_on TEXT, "
        "active INTEGER CHECK(active IN (0, 1)), satisfaction REAL, enablement_cost REAL, "
        "enablement_cost_currency TEXT) STRICT"),
    std::string_view("CREATE INDEX recruitment_by_partner ON recruitment(partner_id)"),
    std::string_view("ALTER TABLE engagement ADD COLUMN agreed_until TEXT"),
    std::string_view("CREATE INDEX journal_row_of_contacts ON journal_row(row_id) WHERE \"table\" = 'contact'"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('relation', 'What two companies have to do with each other: the "
        "company partner_id integrates with, resells, competes with or is the parent of the company "
        "other_partner_id.')"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('note', 'Notes on the companies: text, who wrote it, "
                     "and when (UTC).')"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('recruitment', 'Companies that were recruited with a "
                     "version of an "
                     "ideal profile, and how they turned out: first deal, active, satisfaction from 0 to 100, cost of "
                     "enablement.')"),
    // attributes and terms that are retired, the order of attributes
    std::string_view("ALTER TABLE attribute ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK(retired IN (0, 1))"),
    std::string_view("ALTER TABLE attribute ADD COLUMN position INTEGER NOT NULL DEFAULT 0"),
    std::string_view("ALTER TABLE term ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK(retired IN (0, 1))"),
    std::string_view(
        "UPDATE readme SET holds = 'The attributes companies are described by: key, label, type, unit, vocabulary, how "
        "long a value stays fresh, their order, and whether they are retired (no longer asked for; the facts are "
        "kept).' WHERE \"table\" = 'attribute'"),
    std::string_view(
        "UPDATE readme SET holds = 'The terms of the vocabularies: code, label, codes of the parents and synonyms as "
        "JSON arrays, whether somebody reviewed it, and whether it is retired (no longer offered).' "
        "WHERE \"table\" = 'term'"),
    std::string_view(
        "UPDATE readme SET holds = holds || ' A column with a ~ in its name keeps what an attribute held before its "
        "type was changed, as long as that can be undone.' WHERE \"table\" = 'partner'"),
};

} // namespace partnerscope::tables
