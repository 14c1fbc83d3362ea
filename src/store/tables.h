#pragma once

#include "store/firsttables.h"
#include "store/qualificationtables.h"

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

/// From version 2 to 3: relations between companies, notes, how recruited companies turned out, terms of agreements;
/// retired attributes and terms; numbers in other systems, saved mappings of imports, questionnaires; other names,
/// merged companies and pairs that are not the same; and what engagements and terms were at earlier times
/// (RecordHistory). What a file of version 2 holds is taken to have been so from the beginning; the setting tells from
/// when on that is more than an assumption. ":now" is the moment of the migration.
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
    std::string_view(
        "CREATE TABLE questionnaire(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "token TEXT NOT NULL UNIQUE, attributes TEXT NOT NULL, sent_on TEXT NOT NULL, due_on TEXT, answered_on TEXT) "
        "STRICT"),
    std::string_view("CREATE INDEX questionnaire_by_partner ON questionnaire(partner_id)"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('questionnaire', 'Questions that went out to "
                     "companies: keys of the attributes asked as a JSON array, when, until when, and when the answer "
                     "was taken in.')"),
    std::string_view(
        "CREATE TABLE engagement_history(id INTEGER PRIMARY KEY, engagement_id INTEGER NOT NULL, from_at TEXT NOT "
        "NULL, "
        "present INTEGER NOT NULL CHECK(present IN (0, 1)), partner_id INTEGER NOT NULL, category TEXT NOT NULL, "
        "type TEXT NOT NULL, stage TEXT NOT NULL, tier TEXT NOT NULL, owner TEXT NOT NULL, agreed_on TEXT, "
        "agreed_until TEXT, "
        "ended_on TEXT, exclusive INTEGER NOT NULL, outcome TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX engagement_history_by_engagement ON engagement_history(engagement_id)"),
    std::string_view(
        "CREATE TABLE term_history(id INTEGER PRIMARY KEY, term_id INTEGER NOT NULL, from_at TEXT NOT NULL, "
        "present INTEGER NOT NULL CHECK(present IN (0, 1)), vocabulary_id INTEGER NOT NULL, code TEXT NOT NULL, "
        "label TEXT NOT NULL, parents TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX term_history_by_term ON term_history(term_id)"),
    std::string_view(
        "INSERT INTO engagement_history(engagement_id, from_at, present, partner_id, category, type, stage, "
        "tier, owner, agreed_on, agreed_until, ended_on, exclusive, outcome) SELECT id, '', 1, partner_id, category, "
        "type, stage, tier, owner, agreed_on, agreed_until, ended_on, exclusive, outcome FROM engagement ORDER BY id"),
    std::string_view("INSERT INTO term_history(term_id, from_at, present, vocabulary_id, code, label, parents) "
                     "SELECT id, '', 1, vocabulary_id, code, label, parents FROM term ORDER BY id"),
    std::string_view("INSERT INTO setting(key, value) SELECT 'history_from', :now WHERE EXISTS(SELECT 1 FROM journal)"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('engagement_history', 'What each engagement was from a moment "
        "(UTC) on; present 0: it was gone. An empty moment is the beginning. The setting history_from, if there is "
        "one, "
        "tells from when on changes were noted.')"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('term_history', 'What each term of a vocabulary was called and "
        "which parents it had from a moment (UTC) on; present 0: it was gone.')"),
    // Other names of companies, pairs that are not the same company, and what merged companies said.
    std::string_view("CREATE TABLE alias(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
                     "name TEXT NOT NULL, UNIQUE(partner_id, name)) STRICT"),
    std::string_view(
        "CREATE TABLE distinct_pair(id INTEGER PRIMARY KEY, left_id INTEGER NOT NULL REFERENCES partner(id), "
        "right_id INTEGER NOT NULL REFERENCES partner(id), decided_by TEXT NOT NULL, decided_at TEXT NOT NULL, "
        "UNIQUE(left_id, right_id), CHECK(left_id < right_id)) STRICT"),
    std::string_view("CREATE INDEX distinct_pair_by_right ON distinct_pair(right_id)"),
    std::string_view("CREATE TABLE merged_fact(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES "
                     "partner(id), company TEXT NOT NULL, attribute TEXT NOT NULL, value TEXT, "
                     "origin_id INTEGER NOT NULL REFERENCES origin(id), replaced_at TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX merged_fact_by_partner ON merged_fact(partner_id)"),
    std::string_view("CREATE INDEX merged_fact_by_origin ON merged_fact(origin_id)"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('alias', 'Other names of companies, among them those "
                     "of companies that were merged into them.')"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('distinct_pair', 'Pairs of companies that somebody "
                     "found not to be the same: who, and when (UTC).')"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('merged_fact', 'What companies that were merged into "
                     "another one said, as JSON, with its origin and when it ceased to be said (UTC).')"),
    // The numbers companies have in other systems, and how files of one kind are imported.
    std::string_view("CREATE TABLE listing(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
                     "system TEXT NOT NULL, external_id TEXT NOT NULL, first_seen TEXT NOT NULL, missing_since TEXT, "
                     "UNIQUE(system, external_id)) STRICT"),
    std::string_view("CREATE INDEX listing_by_partner ON listing(partner_id)"),
    std::string_view(
        "CREATE TABLE import_mapping(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, headers TEXT NOT NULL, "
        "body TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('listing', 'Under which number each company stands in "
        "the lists of another system, such as a CRM: the day of the first list that had it, and of the "
        "first that no longer had it (NULL: the last list has it).')"),
    std::string_view(
        "INSERT INTO readme(\"table\", holds) VALUES('import_mapping', 'How files of one kind are imported: "
        "the headers they are recognised by, as a JSON array, and the mapping as JSON.')"),
};

/// From version 3 to 4: qualification of candidates.
inline constexpr auto Version4 = QualificationTables;

} // namespace partnerscope::tables
