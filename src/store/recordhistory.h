#pragma once

#include "domain/engagement.h"
#include "domain/schema.h"
#include "store/database.h"

#include <map>

namespace partnerscope {

/// What engagements and terms were at earlier times. Whatever changed them, an edit, an undo or a redo: once it is
/// done, the state it left is noted with the moment, so that a look back finds what was known then. The notes are no
/// part of the journal: undoing a change does not make it unknown that it was once made.
class RecordHistory
{
public:
    explicit RecordHistory(Database &database);

    /// When engagements became known, where that is not the moment of the edit: id to moment.
    using Moments = std::map<std::int64_t, QDateTime>;
    /// Notes the state in which a journal entry left what it touched, where that is another one than noted last.
    Result<> note(std::int64_t journalEntry, const QDateTime &at, const Moments &known = {});
    /// Notes all terms as having been there from the beginning: for a new workspace.
    Result<> noteFirstTerms();

    /// Engagements as noted before a moment (as text of the workspace), by id; of these companies, or of all.
    [[nodiscard]] Result<QList<Engagement>> engagements(const std::string &before,
                                                        const std::vector<std::int64_t> &partners = {}) const;
    /// The schema with the terms as noted before a moment. Terms that came later stay, but lie under nothing: no fact
    /// of that time has them, and a profile may name them.
    [[nodiscard]] Result<Schema> schema(const Schema &now, const std::string &before) const;
    /// The moment from which on changes were noted; before, records are taken to have been as they were then. Invalid:
    /// they were noted from the beginning.
    [[nodiscard]] Result<QDateTime> reach() const;

private:
    [[nodiscard]] Result<std::vector<std::int64_t>> touched(std::int64_t journalEntry, std::string_view table) const;

    Database &m_database;
};

} // namespace partnerscope
