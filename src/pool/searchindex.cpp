#include "pool/searchindex.h"

#include "base/parallel.h"

#include <algorithm>

namespace partnerscope {

namespace {
constexpr std::size_t MostChanged = 4096;

/// The words a text was typed as, each once.
std::vector<SearchWord> wordsOf(const QString &text)
{
    const std::string words = searchWords(text.toStdString());
    std::vector<std::string_view> each;
    for (std::string_view rest = words; !rest.empty();) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        if (std::ranges::find(each, rest.substr(0, space)) == each.end())
            each.push_back(rest.substr(0, space));
        rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    return { each.begin(), each.end() };
}

/// What a typed word costs in a text of several words.
std::uint8_t costIn(const SearchWord &typed, std::string_view words, WordPlace place)
{
    std::uint8_t cost = NotFoundCost;
    while (!words.empty()) {
        const std::size_t space = std::min(words.find(' '), words.size());
        if (const auto [match, isMatch] = typed.match(words.substr(0, space)); isMatch)
            cost = std::min(cost, searchCost(match, place));
        words.remove_prefix(std::min(space + 1, words.size()));
    }
    return cost;
}

template <typename Record>
void addRecords(WordIndexBuilder &builder, const std::vector<std::int64_t> &ids, const QList<Record> &records,
                WordPlace place)
{
    for (const Record &record : records) {
        const auto found = std::ranges::lower_bound(ids, record.partner.value);
        if (found != ids.end() && *found == record.partner.value)
            (void)builder.add(static_cast<std::uint32_t>(found - ids.begin()), place,
                              searchWords(record.name.toStdString()));
    }
}

template <typename Record>
void replaceRecords(QList<Record> &kept, const QList<Record> &records, const std::vector<PartnerId> &of)
{
    kept.removeIf([&](const Record &record) {
        return std::ranges::any_of(of, [&](PartnerId id) { return id == record.partner; });
    });
    kept << records;
}
} // namespace

std::shared_ptr<const SearchIndex::Shelf> SearchIndex::shelve(const Pool &pool,
                                                              std::shared_ptr<const std::vector<std::int64_t>> ids,
                                                              const SearchRecords &records)
{
    auto shelf = std::make_shared<Shelf>();
    shelf->ids = std::move(ids);
    shelf->nameWords.resize(shelf->ids->size());
    const PoolColumn *legal = pool.column(QStringLiteral("legal_name"));
    const TextColumn *legalNames = legal ? std::get_if<TextColumn>(&legal->data) : nullptr;
    WordIndexBuilder builder;
    for (std::size_t document = 0; document < shelf->ids->size(); ++document) {
        const std::optional<std::size_t> row = pool.rowOf({ (*shelf->ids)[document] });
        if (!row)
            continue;
        const auto number = static_cast<std::uint32_t>(document);
        const std::size_t words = builder.add(number, WordPlace::Name, searchWords(pool.nameUtf8(*row)));
        shelf->nameWords[document] = static_cast<std::uint8_t>(std::min<std::size_t>(words, 255));
        if (legalNames && !legalNames->at(*row).empty())
            (void)builder.add(number, WordPlace::OtherName, searchWords(legalNames->at(*row)));
    }
    addRecords(builder, *shelf->ids, records.aliases, WordPlace::OtherName);
    addRecords(builder, *shelf->ids, records.contacts, WordPlace::Person);
    shelf->words = builder.take();
    return shelf;
}

std::vector<SearchIndex::Tags> SearchIndex::tagsOf(const Pool &pool, const Schema &schema)
{
    std::vector<Tags> tags;
    for (const std::shared_ptr<const PoolColumn> &column : pool.columns()) {
        const SetColumn *sets = std::get_if<SetColumn>(&column->data);
        if (!sets)
            continue;
        Tags each { column->key, {} };
        const Vocabulary *vocabulary = schema.vocabularyOf(column->key);
        for (const QString &code : sets->terms)
            each.terms.push_back(searchWords((vocabulary ? vocabulary->labelOf(code) : code).toStdString()));
        tags.push_back(std::move(each));
    }
    return tags;
}

std::shared_ptr<const SearchIndex> SearchIndex::make(std::shared_ptr<const Pool> pool, const Schema &schema,
                                                     const SearchRecords &records)
{
    auto index = std::make_shared<SearchIndex>();
    index->m_base = shelve(*pool, pool->parts().ids, records);
    index->m_tags = tagsOf(*pool, schema);
    index->m_pool = std::move(pool);
    return index;
}

std::shared_ptr<const SearchIndex> SearchIndex::updated(std::shared_ptr<const Pool> pool, const Schema &schema,
                                                        const std::vector<PartnerId> &changed,
                                                        const SearchRecords &records) const
{
    auto index = std::make_shared<SearchIndex>(*this);
    index->m_tags = tagsOf(*pool, schema);
    index->m_pool = std::move(pool);
    for (const PartnerId partner : changed)
        index->m_changed.push_back(partner.value);
    std::ranges::sort(index->m_changed);
    index->m_changed.erase(std::ranges::unique(index->m_changed).begin(), index->m_changed.end());
    replaceRecords(index->m_laterRecords.aliases, records.aliases, changed);
    replaceRecords(index->m_laterRecords.contacts, records.contacts, changed);
    if (!index->m_changed.empty())
        index->m_later = shelve(*index->m_pool, std::make_shared<const std::vector<std::int64_t>>(index->m_changed),
                                index->m_laterRecords);
    index->m_baseRows = index->rowsOf(*m_base, true);
    if (index->m_later)
        index->m_laterRows = index->rowsOf(*index->m_later, false);
    return index;
}

bool SearchIndex::isWorn() const
{
    return m_changed.size() > MostChanged;
}

SearchIndex::Rows SearchIndex::rowsOf(const Shelf &shelf, bool isBase) const
{
    const std::vector<std::int64_t> &ids = *m_pool->parts().ids;
    if (isBase && m_changed.empty() && (shelf.ids == m_pool->parts().ids || *shelf.ids == ids))
        return {};
    Rows rows(shelf.ids->size(), NoRow);
    auto at = ids.begin();
    auto changed = m_changed.begin();
    for (std::size_t document = 0; document < rows.size(); ++document) {
        const std::int64_t id = (*shelf.ids)[document];
        changed = std::find_if(changed, m_changed.end(), [id](std::int64_t other) { return other >= id; });
        if (isBase && changed != m_changed.end() && *changed == id)
            continue; // its words are on the other shelf, if it is still there
        // Neighbours mostly stay neighbours.
        if (at != ids.end() && *at < id)
            at = std::find_if(at, ids.end(), [id](std::int64_t other) { return other >= id; });
        if (at != ids.end() && *at == id)
            rows[document] = static_cast<std::uint32_t>(at - ids.begin());
    }
    return rows;
}

SearchHits SearchIndex::find(const QString &text) const
{
    SearchHits hits { std::vector<std::uint8_t>(m_pool->size(), 0) };
    const std::vector<SearchWord> words = wordsOf(text);
    if (words.empty())
        return hits;
    std::vector<std::uint8_t> costs(m_pool->size());
    for (const SearchWord &word : words) {
        std::ranges::fill(costs, NotFoundCost);
        findOn(*m_base, m_baseRows, word, costs);
        if (m_later)
            findOn(*m_later, m_laterRows, word, costs);
        findTags(word, costs);
        for (std::size_t row = 0; row < costs.size(); ++row)
            hits.ranks[row] = std::max(hits.ranks[row], costs[row]);
    }
    // One up, which leaves the first place to names of just these words.
    const auto whole = [&](const Shelf &shelf, const Rows &rows) {
        for (std::size_t document = 0; document < shelf.nameWords.size(); ++document) {
            const std::uint32_t row = rows.empty() ? static_cast<std::uint32_t>(document) : rows[document];
            if (row == NoRow || hits.ranks[row] == SearchHits::None)
                continue;
            const bool isWhole = hits.ranks[row] == 0 && shelf.nameWords[document] == words.size();
            hits.ranks[row] = isWhole ? 0 : static_cast<std::uint8_t>(hits.ranks[row] + 1);
        }
    };
    whole(*m_base, m_baseRows);
    if (m_later)
        whole(*m_later, m_laterRows);
    return hits;
}

void SearchIndex::findOn(const Shelf &shelf, const Rows &rows, const SearchWord &word,
                         std::vector<std::uint8_t> &costs) const
{
    if (rows.empty() && shelf.ids->size() == costs.size()) {
        shelf.words.find(word, costs);
        return;
    }
    std::vector<std::uint8_t> found(shelf.ids->size(), NotFoundCost);
    shelf.words.find(word, found);
    for (std::size_t document = 0; document < found.size(); ++document) {
        if (const std::uint32_t row = rows[document]; row != NoRow)
            costs[row] = std::min(costs[row], found[document]);
    }
}

void SearchIndex::findTags(const SearchWord &word, std::vector<std::uint8_t> &costs) const
{
    // One letter begins a term of nearly every company, which tells nothing and takes longest to find.
    if (word.text().size() < 2)
        return;
    for (const Tags &tags : m_tags) {
        std::vector<std::uint8_t> termCosts;
        for (const std::string &term : tags.terms)
            termCosts.push_back(costIn(word, term, WordPlace::Tag));
        if (std::ranges::all_of(termCosts, [](std::uint8_t cost) { return cost == NotFoundCost; }))
            continue;
        const SetColumn &sets = std::get<SetColumn>(m_pool->column(tags.attribute)->data);
        forRowRanges(costs.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                for (std::uint32_t i = sets.offsets[row]; i < sets.offsets[row + 1]; ++i)
                    costs[row] = std::min(costs[row], termCosts[static_cast<std::size_t>(sets.codes[i])]);
            }
        });
    }
}

} // namespace partnerscope
