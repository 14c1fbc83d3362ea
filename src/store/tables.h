#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The tables of a workspace beside `partner`, whose columns are the attributes. Every table that the journal covers
/// has an integer key `id`.
namespace partnerscope::tables {

inline constexpr std::int64_t ApplicationId = 0x50535731; ///< "PSW1"

/// The statements that make an empty workspace of version 1. Never changed once released: later versions add steps.
inline constexpr std::array Version1 {
    std::string_view(
        "CREATE TABLE readme(id INTEGER PRIMARY KEY, \"table\" TEXT NOT NULL UNIQUE, holds TEXT NOT NULL) STRICT"),
    std::string_view("CREATE TABLE meta(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT"),
    std::string_view(
        "CREATE TABLE setting(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT"),
    std::string_view("CREATE TABLE currency_rate(id INTEGER PRIMARY KEY, currency TEXT NOT NULL, date TEXT NOT NULL, "
                     "rate REAL NOT NULL CHECK(rate > 0), UNIQUE(currency, date)) STRICT"),
    std::string_view(
        "CREATE TABLE vocabulary(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL) STRICT"),
    std::string_view(
        "CREATE TABLE term(id INTEGER PRIMARY KEY, vocabulary_id INTEGER NOT NULL REFERENCES vocabulary(id), "
        "code TEXT NOT NULL, label TEXT NOT NULL, parents TEXT NOT NULL, synonyms TEXT NOT NULL, "
        "reviewed INTEGER NOT NULL CHECK(reviewed IN (0, 1)), UNIQUE(vocabulary_id, code)) STRICT"),
    std::string_view(
        "CREATE TABLE attribute(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL, "
        "group_key TEXT NOT NULL, type TEXT NOT NULL, unit TEXT NOT NULL, "
        "vocabulary_id INTEGER REFERENCES vocabulary(id), required INTEGER NOT NULL CHECK(required IN (0, 1)), "
        "fresh_days INTEGER NOT NULL, description TEXT NOT NULL, synonyms TEXT NOT NULL, anchors TEXT NOT NULL) "
        "STRICT"),
    std::string_view(
        "CREATE TABLE origin(id INTEGER PRIMARY KEY, source TEXT NOT NULL, as_of TEXT, grade TEXT NOT NULL, "
        "recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, review_by TEXT) STRICT"),
    std::string_view("CREATE TABLE record_origin(id INTEGER PRIMARY KEY REFERENCES partner(id), "
                     "origin_id INTEGER NOT NULL REFERENCES origin(id), created_at TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX record_origin_by_origin ON record_origin(origin_id)"),
    std::string_view(
        "CREATE TABLE evidence(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "attribute TEXT NOT NULL, origin_id INTEGER NOT NULL REFERENCES origin(id), UNIQUE(partner_id, attribute)) "
        "STRICT"),
    std::string_view("CREATE INDEX evidence_by_origin ON evidence(origin_id)"),
    std::string_view(
        "CREATE TABLE fact_history(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "attribute TEXT NOT NULL, value TEXT, origin_id INTEGER NOT NULL REFERENCES origin(id), "
        "replaced_at TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX fact_history_by_partner ON fact_history(partner_id)"),
    std::string_view("CREATE INDEX fact_history_by_origin ON fact_history(origin_id)"),
    std::string_view(
        "CREATE TABLE contact(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, role TEXT NOT NULL, seniority TEXT NOT NULL, "
        "vision TEXT NOT NULL, collaboration TEXT NOT NULL, success_measure TEXT NOT NULL, experience TEXT NOT NULL, "
        "leadership_access TEXT NOT NULL, sponsor INTEGER CHECK(sponsor IN (0, 1)), champion INTEGER NOT NULL, "
        "left_on TEXT, lawful_basis TEXT NOT NULL, retain_until TEXT) STRICT"),
    std::string_view("CREATE INDEX contact_by_partner ON contact(partner_id)"),
    std::string_view(
        "CREATE TABLE engagement(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "category TEXT NOT NULL, type TEXT NOT NULL, stage TEXT NOT NULL, tier TEXT NOT NULL, owner TEXT NOT NULL, "
        "agreed_on TEXT, ended_on TEXT, exclusive INTEGER NOT NULL, outcome TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX engagement_by_partner ON engagement(partner_id)"),
    std::string_view(
        "CREATE TABLE performance(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
        "quarter TEXT NOT NULL, measure TEXT NOT NULL, value REAL NOT NULL, UNIQUE(partner_id, quarter, measure)) "
        "STRICT"),
    std::string_view(
        "CREATE TABLE profile(id INTEGER PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL, "
        "status TEXT NOT NULL, changed_at TEXT, approved_on TEXT, prior_means TEXT NOT NULL, body TEXT NOT NULL, "
        "UNIQUE(name, version)) STRICT"),
    std::string_view("CREATE TABLE shortlist(id INTEGER PRIMARY KEY, name TEXT NOT NULL, profile TEXT NOT NULL, "
                     "created_at TEXT) STRICT"),
    std::string_view(
        "CREATE TABLE shortlist_entry(id INTEGER PRIMARY KEY, shortlist_id INTEGER NOT NULL REFERENCES shortlist(id), "
        "partner_id INTEGER NOT NULL REFERENCES partner(id), position INTEGER NOT NULL, rationale TEXT NOT NULL, "
        "status TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX shortlist_entry_by_shortlist ON shortlist_entry(shortlist_id)"),
    std::string_view("CREATE INDEX shortlist_entry_by_partner ON shortlist_entry(partner_id)"),
    std::string_view(
        "CREATE TABLE journal(id INTEGER PRIMARY KEY, name TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, "
        "undone INTEGER NOT NULL, undoable INTEGER NOT NULL, changes TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX journal_by_state ON journal(undoable, undone)"),
    std::string_view(
        "CREATE TABLE journal_row(id INTEGER PRIMARY KEY, journal_id INTEGER NOT NULL REFERENCES journal(id), "
        "kind TEXT NOT NULL, \"table\" TEXT NOT NULL, row_id INTEGER, row_to INTEGER, before TEXT, after TEXT) STRICT"),
    std::string_view("CREATE INDEX journal_row_by_journal ON journal_row(journal_id)"),
    std::string_view(
        "CREATE TABLE shelf(id INTEGER PRIMARY KEY, journal_row_id INTEGER NOT NULL REFERENCES journal_row(id), "
        "image TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX shelf_by_journal_row ON shelf(journal_row_id)"),
};

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
/// numbers in other systems, saved mappings of imports.
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
    // The numbers companies have in other systems, and how files of one kind are imported.
    std::string_view("CREATE TABLE listing(id INTEGER PRIMARY KEY, partner_id INTEGER NOT NULL REFERENCES partner(id), "
                     "system TEXT NOT NULL, external_id TEXT NOT NULL, first_seen TEXT NOT NULL, missing_since TEXT, "
                     "UNIQUE(system, external_id)) STRICT"),
    std::string_view("CREATE INDEX listing_by_partner ON listing(partner_id)"),
    std::string_view(
        "CREATE TABLE import_mapping(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, headers TEXT NOT NULL, "
        "body TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('listing', 'Under which number each company stands in "
                     "the lists of another system, such as a CRM: the day of the first list that had it, and of the "
                     "first that no longer had it (NULL: the last list has it).')"),
    std::string_view("INSERT INTO readme(\"table\", holds) VALUES('import_mapping', 'How files of one kind are imported: "
                     "the headers they are recognised by, as a JSON array, and the mapping as JSON.')"),
};

} // namespace partnerscope::tables
