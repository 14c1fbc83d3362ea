#pragma once

#include <array>
#include <string_view>

/// The tables of a workspace of version 1 beside `partner`, whose columns are the attributes, and what its `readme`
/// says of them. Never changed once released: tables.h adds steps.
namespace partnerscope::tables {

/// The statements that make an empty workspace.
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

struct Description {
    std::string_view table;
    std::string_view holds;
};
/// The content of `readme` in version 1.
inline constexpr std::array Descriptions {
    Description { "readme", "What each table of this file holds." },
    Description {
        "partner",
        "The companies: one row a company, one column an attribute, named as the attribute's key. NULL is unknown. "
        "Yes/no is 1 or 0, dates are ISO 8601 text, a rating is 0 to 4, a set is a sorted JSON array of codes where [] "
        "means known to be empty, money stands in KEY with its currency in KEY_currency." },
    Description { "attribute",
                  "The attributes companies are described by: key, label, type, unit, vocabulary, and how long a value "
                  "stays fresh." },
    Description { "vocabulary", "The coded lists that choices and sets take their terms from." },
    Description { "term",
                  "The terms of the vocabularies: code, label, codes of the parents and synonyms as JSON arrays, and "
                  "whether somebody reviewed it." },
    Description { "origin",
                  "Where facts come from: source, the day they were true, grade, who recorded them and when (UTC). "
                  "Shared by many facts." },
    Description { "record_origin",
                  "For each company (same id) the origin of its facts, and when it came into the workspace (UTC)." },
    Description { "evidence", "Single facts whose origin differs from their company's." },
    Description { "fact_history",
                  "Values that facts had before, as JSON, with their origin and when they were replaced (UTC). NULL: "
                  "it was unknown." },
    Description { "contact", "People at the companies. Personal data." },
    Description { "engagement",
                  "How a company acts as a partner: category, type, stage of the lifecycle, tier, agreement." },
    Description { "performance", "Measures of a company by calendar quarter." },
    Description { "profile", "Versions of ideal partner profiles; the content is JSON." },
    Description { "shortlist", "Named lists of candidates." },
    Description { "shortlist_entry", "The companies on the shortlists, in order, with the reason they are there." },
    Description { "currency_rate", "What one unit of a currency is worth in the workspace's currency, from a day on." },
    Description { "setting", "Settings of the workspace, among them its currency." },
    Description {
        "meta",
        "A random stamp and a running number, rewritten by every change, that tell copies of this file apart." },
    Description { "journal", "Every change: its name, who made it and when (UTC), and whether it was undone." },
    Description { "journal_row", "What each change did, row by row, as long as it can be undone." },
    Description { "shelf", "Rows of undone imports, kept until they are redone or no longer can be." },
};

} // namespace partnerscope::tables
