#pragma once

#include "domain/contact.h"
#include "domain/partnermerge.h"
#include "pool/pool.h"
#include "pool/wordindex.h"

#include <QList>

namespace partnerscope {

/// What of companies is searched besides their pool: other names and people.
struct SearchRecords {
    QList<Alias> aliases;
    QList<Contact> contacts;
};

/// What a search found: a rank for each row of the pool, 0 best.
struct SearchHits {
    static constexpr std::uint8_t None = NotFoundCost;
    /// From this rank on a word is only spelled nearly like the one typed.
    static constexpr std::uint8_t FirstSimilar = searchCost(WordMatch::Similar, WordPlace::Name) + 1;
    std::vector<std::uint8_t> ranks;
};

/// Finds companies by what is known under any name: name, legal name, other names, people, and the terms of attributes
/// that take several. A snapshot like the pool it belongs to: immutable, any thread.
///
/// Every word that is typed must be found, each in the best way it can be (SearchWord); the worst of them ranks the
/// company, a name that consists of nothing but these words before all others.
class SearchIndex
{
public:
    /// Reads everything: a second or two for a million companies.
    [[nodiscard]] static std::shared_ptr<const SearchIndex> make(std::shared_ptr<const Pool> pool, const Schema &schema,
                                                                 const SearchRecords &records);
    /// The index of a later snapshot, in which these companies changed, came or went. `records` need only hold theirs.
    [[nodiscard]] std::shared_ptr<const SearchIndex> updated(std::shared_ptr<const Pool> pool, const Schema &schema,
                                                             const std::vector<PartnerId> &changed,
                                                             const SearchRecords &records) const;
    /// Whether so much has changed since the last make() that another one pays.
    [[nodiscard]] bool isWorn() const;

    [[nodiscard]] const std::shared_ptr<const Pool> &pool() const { return m_pool; }
    /// A text without a letter or digit finds everything.
    [[nodiscard]] SearchHits find(const QString &text) const;

private:
    /// Words of some companies; documents are counted in the order of their ids.
    struct Shelf {
        WordIndex words;
        std::shared_ptr<const std::vector<std::int64_t>> ids; ///< ascending
        std::vector<std::uint8_t> nameWords;                  ///< per document, at most 255
    };
    /// The terms of a set attribute as they are searched.
    struct Tags {
        QString attribute;
        std::vector<std::string> terms; ///< searchWords() of the label, per entry of the column's dictionary
    };
    using Rows = std::vector<std::uint32_t>; ///< document → row of m_pool, or NoRow
    static constexpr std::uint32_t NoRow = 0xffffffff;

    [[nodiscard]] static std::shared_ptr<const Shelf>
    shelve(const Pool &pool, std::shared_ptr<const std::vector<std::int64_t>> ids, const SearchRecords &records);
    [[nodiscard]] static std::vector<Tags> tagsOf(const Pool &pool, const Schema &schema);
    [[nodiscard]] Rows rowsOf(const Shelf &shelf, bool isBase) const;
    void findOn(const Shelf &shelf, const Rows &rows, const SearchWord &word, std::vector<std::uint8_t> &costs) const;
    void findTags(const SearchWord &word, std::vector<std::uint8_t> &costs) const;

    std::shared_ptr<const Pool> m_pool;
    std::vector<Tags> m_tags;
    std::shared_ptr<const Shelf> m_base;
    std::shared_ptr<const Shelf> m_later; ///< companies that changed since; null: none
    std::vector<std::int64_t> m_changed;  ///< their ids and those of companies that went, ascending
    SearchRecords m_laterRecords;         ///< of m_changed
    Rows m_baseRows;                      ///< empty: documents are rows
    Rows m_laterRows;
};

} // namespace partnerscope
