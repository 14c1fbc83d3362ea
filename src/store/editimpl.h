#pragma once

#include "store/recorder.h"
#include "store/recordhistory.h"
#include "store/workspace.h"

#include <set>

namespace partnerscope {

/// What the body of an edit works on: the open transaction, its recorder, and the schema as it stands in it.
struct Edit::Impl {
    Impl(Database &openDatabase, std::int64_t journalId, Schema &workspaceSchema, const Clock &workspaceClock,
         QString workspaceCurrency, QString workspaceAuthor = {});

    struct NewFact {
        const Attribute *attribute;
        Value value;
        std::int64_t origin;
    };
    /// Writes the facts of one company that differ; earlier values go into the history. With `refresh`, a fact whose
    /// value stays the same still takes the new origin.
    Result<bool> writeFacts(PartnerId partner, const std::vector<NewFact> &facts, const QDateTime &at, bool refresh);
    /// The value as it will be kept, or why it cannot be.
    [[nodiscard]] Result<Value> accepted(const Value &value, const Attribute &attribute) const;
    Result<std::int64_t> originOf(Evidence evidence);
    Result<> insertSchema(const Schema &whole);
    Result<> insertVocabulary(const Vocabulary &vocabulary);
    [[nodiscard]] Result<std::int64_t> vocabularyId(const QString &key);
    [[nodiscard]] Result<Cell> vocabularyCell(const Attribute &attribute); ///< NULL for an attribute without one
    [[nodiscard]] Result<std::int64_t> attributeId(const QString &key);
    [[nodiscard]] Result<Attribute *> ownAttribute(const QString &key); ///< in `schema`; NotFound
    [[nodiscard]] Result<std::int64_t> termId(const QString &vocabulary, const QString &code); ///< 0: not there
    [[nodiscard]] Result<std::int64_t> rateId(const QString &rateCurrency, const QDate &date); ///< 0: not there
    /// Whether the columns of an attribute have room and a free name, those of the attribute `besides` not counted.
    [[nodiscard]] Result<> requireColumns(const Attribute &attribute, const QString &besides);
    /// Every fact and earlier fact that holds one of `codes` holds `into` instead.
    [[nodiscard]] Result<> renameCodes(const QString &vocabulary, const QStringList &codes, const QString &into,
                                       const StoreProgress &progress);
    [[nodiscard]] Result<std::vector<std::int64_t>> idsWhere(const std::string &table, const std::string &column,
                                                             std::int64_t value);
    /// Every (table, column) that names a company, whatever tables later versions bring.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> partnerReferences();
    /// Row in `origin` of one fact of a company: its own, else the company's.
    [[nodiscard]] Result<std::int64_t> originOfFact(PartnerId partner, const QString &attribute);
    [[nodiscard]] Result<> requirePartner(PartnerId partner);
    /// Refuses a record of a company that is not valid in itself, or whose company is gone.
    template <typename Record>
    [[nodiscard]] Result<> admit(const Record &record)
    {
        if (Result<> valid = toResult(validate(record)); !valid)
            return valid;
        return requirePartner(record.partner);
    }
    /// Inserts a row, or updates the one with this id. \returns its id.
    [[nodiscard]] Result<std::int64_t> save(const char *table, std::int64_t id, const Row &row);
    /// Removes a row of a table of things that belong to one company.
    [[nodiscard]] Result<> drop(const char *table, std::int64_t id);
    /// Removes a company from a shortlist, with what was found about it there.
    [[nodiscard]] Result<> dropShortlistEntry(std::int64_t entry);
    /// Gives what was found about an entry to another one of the same list; where both say something the other's
    /// rating stays, and both texts.
    [[nodiscard]] Result<> moveQualification(std::int64_t from, std::int64_t to);
    void touch(PartnerId partner);
    /// Notes what a row of this table tells the session to read again.
    void noteTable(std::string_view table);
    void touchAll();
    [[nodiscard]] ChangeSet takeChanges(const QString &name);

    Database &database;
    Recorder recorder;
    Schema &schema;
    const Clock &clock;
    QString currency;
    QString author; ///< who makes the change
    ChangeSet changes;
    std::set<std::int64_t> touched;
    RecordHistory::Moments engagementsKnown; ///< engagements that were known before this edit, and since when
    std::vector<std::pair<Evidence, std::int64_t>> knownOrigins;
};

/// What a row holds in a column; 0 or nothing where it is NULL or another type.
[[nodiscard]] std::int64_t integerIn(const Row &row, std::string_view column);
[[nodiscard]] std::string textIn(const Row &row, std::string_view column);
[[nodiscard]] Result<> ignoreId(const Result<std::int64_t> &id);
/// The value an attribute has in a row of `partner`.
[[nodiscard]] Value valueIn(const Row &row, const Attribute &attribute);

} // namespace partnerscope
