#pragma once

#include <array>
#include <string_view>

namespace partnerscope::tables {

/// From version 2 to 3. ":now" is the moment of the migration.
///
/// What engagements and terms were at earlier times (RecordHistory). What a file of version 2 holds is taken to have
/// been so from the beginning; the setting tells from when on that is more than an assumption.
inline constexpr std::array Version3 {
    std::string_view(
        "CREATE TABLE engagement_history(id INTEGER PRIMARY KEY, engagement_id INTEGER NOT NULL, from_at TEXT NOT "
        "NULL, "
        "present INTEGER NOT NULL CHECK(present IN (0, 1)), partner_id INTEGER NOT NULL, category TEXT NOT NULL, "
        "type TEXT NOT NULL, stage TEXT NOT NULL, tier TEXT NOT NULL, owner TEXT NOT NULL, agreed_on TEXT, "
        "ended_on TEXT, exclusive INTEGER NOT NULL, outcome TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX engagement_history_by_engagement ON engagement_history(engagement_id)"),
    std::string_view(
        "CREATE TABLE term_history(id INTEGER PRIMARY KEY, term_id INTEGER NOT NULL, from_at TEXT NOT NULL, "
        "present INTEGER NOT NULL CHECK(present IN (0, 1)), vocabulary_id INTEGER NOT NULL, code TEXT NOT NULL, "
        "label TEXT NOT NULL, parents TEXT NOT NULL) STRICT"),
    std::string_view("CREATE INDEX term_history_by_term ON term_history(term_id)"),
    std::string_view(
        "INSERT INTO engagement_history(engagement_id, from_at, present, partner_id, category, type, stage, "
        "tier, owner, agreed_on, ended_on, exclusive, outcome) SELECT id, '', 1, partner_id, category, "
        "type, stage, tier, owner, agreed_on, ended_on, exclusive, outcome FROM engagement ORDER BY id"),
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
};

} // namespace partnerscope::tables
