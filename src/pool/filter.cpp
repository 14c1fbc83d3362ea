#include "pool/filter.h"

#include "base/parallel.h"

#include <algorithm>
#include <limits>
#include <map>

namespace partnerscope {

namespace {
using Kind = Condition::Kind;
using Mask = std::vector<std::uint8_t>;

/// Substring search that ignores case: bytes for ASCII, decoded text only where other letters are involved.
class TextSearch
{
public:
    explicit TextSearch(const QString &text)
        : m_text(text.trimmed())
        , m_ascii(std::ranges::all_of(m_text, [](QChar c) { return c.unicode() < 128; }))
        , m_lower(m_text.toLower().toStdString())
    {
    }

    [[nodiscard]] bool matches(std::string_view utf8) const
    {
        if (m_ascii)
            return std::ranges::search(utf8, m_lower, {}, lowered).begin() != utf8.end() || m_lower.empty();
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
            .contains(m_text, Qt::CaseInsensitive);
    }

private:
    static char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

    QString m_text;
    bool m_ascii;
    std::string m_lower;
};

/// Takes away the rows that do not pass.
template <typename Passes>
void narrow(Mask &mask, const Passes &passes)
{
    forRowRanges(mask.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            mask[row] = mask[row] != 0 && passes(row) ? 1 : 0;
    });
}

/// Which of the condition's codes a term stands under: bit i for the code `first` + i.
std::vector<std::uint64_t> wantedBits(const QStringList &terms, const QStringList &codes, qsizetype first,
                                      const Vocabulary *vocabulary)
{
    constexpr qsizetype Bits = 64;
    QHash<QString, std::uint64_t> wanted;
    for (qsizetype i = first; i < std::min(codes.size(), first + Bits); ++i) {
        const QString &code = codes.at(i);
        for (const QString &below : vocabulary ? vocabulary->withDescendants(code) : QStringList { code })
            wanted[below] |= std::uint64_t { 1 } << (i - first);
    }
    std::vector<std::uint64_t> bits;
    for (const QString &term : terms)
        bits.push_back(wanted.value(term, 0));
    return bits;
}

/// Calls `passes(bits)` with the bits of all terms a row has; unknown rows pass as `unknownPasses` says.
template <typename Passes>
void narrowByBits(Mask &mask, const ColumnData &data, const std::vector<std::uint64_t> &bits, bool unknownPasses,
                  const Passes &passes)
{
    if (const CodeColumn *codes = std::get_if<CodeColumn>(&data)) {
        narrow(mask, [&](std::size_t row) {
            const std::int32_t code = codes->codes[row];
            return code < 0 ? unknownPasses : passes(bits[static_cast<std::size_t>(code)]);
        });
    } else if (const SetColumn *sets = std::get_if<SetColumn>(&data)) {
        narrow(mask, [&](std::size_t row) {
            if (sets->known[row] == 0)
                return unknownPasses;
            std::uint64_t all = 0;
            for (std::uint32_t i = sets->offsets[row]; i < sets->offsets[row + 1]; ++i)
                all |= bits[static_cast<std::size_t>(sets->codes[i])];
            return passes(all);
        });
    }
}

/// Conditions on terms; of numbers and texts a code is the value as files have it.
void narrowByTerms(Mask &mask, const Condition &condition, const PoolColumn &column, const Vocabulary *vocabulary)
{
    const bool isNone = condition.kind == Kind::NoneOf;
    const QStringList *terms = nullptr;
    if (const CodeColumn *codes = std::get_if<CodeColumn>(&column.data))
        terms = &codes->terms;
    else if (const SetColumn *sets = std::get_if<SetColumn>(&column.data))
        terms = &sets->terms;
    if (!terms) {
        narrow(mask, [&](std::size_t row) {
            if (!isKnownAt(column.data, row))
                return isNone;
            const QString value = toFileText(valueAt(column.data, column.type, row));
            return condition.codes.contains(value, Qt::CaseInsensitive) != isNone;
        });
        return;
    }
    // Sixty-four codes at a time; a row has to hold every code of every time only where all are asked for.
    std::vector<std::uint64_t> any(static_cast<std::size_t>(terms->size()), 0);
    for (qsizetype first = 0; first < condition.codes.size(); first += 64) {
        const std::vector<std::uint64_t> bits = wantedBits(*terms, condition.codes, first, vocabulary);
        if (condition.kind == Kind::AllOf) {
            const qsizetype count = std::min<qsizetype>(64, condition.codes.size() - first);
            const std::uint64_t full = ~std::uint64_t { 0 } >> (64 - count);
            narrowByBits(mask, column.data, bits, false, [full](std::uint64_t has) { return has == full; });
        }
        for (std::size_t i = 0; i < any.size(); ++i)
            any[i] |= bits[i];
    }
    if (condition.kind == Kind::AllOf)
        narrow(mask, [&](std::size_t row) { return isKnownAt(column.data, row); });
    else
        narrowByBits(mask, column.data, any, isNone, [isNone](std::uint64_t has) { return (has != 0) != isNone; });
}

void narrowByText(Mask &mask, const Condition &condition, const PoolColumn &column)
{
    const TextSearch search(condition.text);
    if (const TextColumn *texts = std::get_if<TextColumn>(&column.data)) {
        narrow(mask, [&](std::size_t row) { return !texts->at(row).empty() && search.matches(texts->at(row)); });
        return;
    }
    narrow(mask, [&](std::size_t row) {
        return isKnownAt(column.data, row)
            && toFileText(valueAt(column.data, column.type, row)).contains(condition.text, Qt::CaseInsensitive);
    });
}

void narrowByRange(Mask &mask, const Condition &condition, const PoolColumn &column)
{
    const NumberColumn *numbers = std::get_if<NumberColumn>(&column.data);
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    const double from = condition.from.value_or(-Infinite);
    const double to = condition.to.value_or(Infinite);
    narrow(mask, [&](std::size_t row) { // NaN is unknown, and compares as neither
        return numbers && numbers->values[row] >= from && numbers->values[row] <= to;
    });
}

/// Conditions on the evidence of facts.
class EvidenceTest
{
public:
    EvidenceTest(const Pool &pool, const Condition &condition, const FilterContext &context)
        : m_pool(pool)
        , m_condition(condition)
        , m_context(context)
    {
    }
    void narrowBy(Mask &mask)
    {
        Mask any(mask.size(), 0);
        for (const std::shared_ptr<const PoolColumn> &column : m_pool.columns()) {
            if (m_condition.attribute.isEmpty() || column->key.compare(m_condition.attribute, Qt::CaseInsensitive) == 0)
                addTo(any, *column);
        }
        narrow(mask, [&](std::size_t row) { return any[row] != 0; });
    }

private:
    /// Adds the rows whose fact in this column passes.
    void addTo(Mask &any, const PoolColumn &column)
    {
        const Attribute *attribute = m_context.schema ? m_context.schema->find(column.key) : nullptr;
        const int freshDays = attribute ? attribute->freshDays : 0;
        if (m_condition.kind == Kind::IsStale && freshDays == 0)
            return;
        const Mask &verdicts = verdictsFor(m_condition.kind == Kind::IsStale ? freshDays : 0);
        const std::vector<std::uint32_t> &records = *m_pool.parts().recordOrigin;
        forRowRanges(any.size(), [&](std::size_t begin, std::size_t end) {
            auto own = std::ranges::lower_bound(column.origins, static_cast<std::uint32_t>(begin), {},
                                                &std::pair<std::uint32_t, std::uint32_t>::first);
            for (std::size_t row = begin; row < end; ++row) {
                std::uint32_t origin = records[row];
                if (own != column.origins.end() && own->first == row)
                    origin = (own++)->second;
                if (any[row] == 0 && verdicts[origin] != 0 && isKnownAt(column.data, row))
                    any[row] = 1;
            }
        });
    }
    /// Of every evidence of the pool. Attributes that stay fresh for the same time share them.
    const Mask &verdictsFor(int freshDays)
    {
        const auto [verdicts, isNew] = m_verdicts.try_emplace(freshDays);
        if (isNew) {
            for (const Evidence &evidence : *m_pool.parts().origins)
                verdicts->second.push_back(isWanted(evidence, freshDays) ? 1 : 0);
        }
        return verdicts->second;
    }
    [[nodiscard]] bool isWanted(const Evidence &evidence, int freshDays) const
    {
        if (m_condition.kind == Kind::IsStale)
            return overdueDays(evidence, freshDays, m_context.today) > 0;
        if (m_condition.kind == Kind::GradedAs)
            return m_condition.codes.contains(gradeKey(evidence.grade));
        if (m_condition.kind == Kind::FromSource)
            return m_condition.codes.contains(evidence.source);
        return evidence.recordedAt.isValid() && m_condition.from
            && static_cast<double>(evidence.recordedAt.toLocalTime().date().toJulianDay()) >= *m_condition.from;
    }

    const Pool &m_pool;
    const Condition &m_condition;
    const FilterContext &m_context;
    std::map<int, Mask> m_verdicts; ///< by the days that facts stay fresh
};

void narrowByFacts(Mask &mask, const Condition &condition, const PoolColumn &column, const FilterContext &context)
{
    if (condition.kind == Kind::IsUnknown)
        narrow(mask, [&](std::size_t row) { return !isKnownAt(column.data, row); });
    else if (condition.kind == Kind::IsKnown)
        narrow(mask, [&](std::size_t row) { return isKnownAt(column.data, row); });
    else if (condition.kind == Kind::Between)
        narrowByRange(mask, condition, column);
    else if (condition.kind == Kind::Contains)
        narrowByText(mask, condition, column);
    else
        narrowByTerms(mask, condition, column,
                      context.schema ? context.schema->vocabularyOf(condition.attribute) : nullptr);
}

bool isOnEvidence(Kind kind)
{
    return kind == Kind::IsStale || kind == Kind::GradedAs || kind == Kind::ChangedSince || kind == Kind::FromSource;
}

void narrowBy(Mask &mask, const Condition &condition, const Pool &pool, const FilterContext &context)
{
    if (isOnEvidence(condition.kind))
        EvidenceTest(pool, condition, context).narrowBy(mask);
    else if (const PoolColumn *column = pool.column(condition.attribute))
        narrowByFacts(mask, condition, *column, context);
    else if (condition.kind != Kind::IsUnknown && condition.kind != Kind::NoneOf)
        std::ranges::fill(mask, std::uint8_t { 0 });
}
} // namespace

std::vector<std::uint8_t> passingRows(const Pool &pool, const Filter &filter, const FilterContext &context)
{
    Mask mask(pool.size(), 1);
    for (const Condition &condition : filter.conditions)
        narrowBy(mask, condition, pool, context);
    if (!filter.search.trimmed().isEmpty()) {
        const TextSearch search(filter.search);
        narrow(mask, [&](std::size_t row) { return search.matches(pool.nameUtf8(row)); });
    }
    return mask;
}

std::vector<std::uint32_t> filteredRows(const Pool &pool, const Filter &filter, const FilterContext &context)
{
    const Mask mask = passingRows(pool, filter, context);
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < mask.size(); ++row) {
        if (mask[row] != 0)
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

} // namespace partnerscope
