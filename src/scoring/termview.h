#pragma once

#include "pool/pool.h"

#include <algorithm>
#include <optional>
#include <span>

namespace partnerscope {

/// A column read as sets of terms, whatever it holds: a choice, a number, a yes/no, a date or a text is a set of one.
///
/// Numbers are their shortest text ("3"), yes/no "yes" and "no", dates ISO text, free text is trimmed and case-folded.
/// Choices and multiple choices keep their codes as recorded. Numbers that are not finite are unknown.
class TermView
{
public:
    /// The column must outlive the view.
    explicit TermView(const PoolColumn &column);

    [[nodiscard]] const QStringList &terms() const { return m_terms; }
    [[nodiscard]] bool isKnown(std::size_t row) const { return m_set ? m_set->known[row] != 0 : codeOf(row) >= 0; }
    /// Positions in terms(); empty for an unknown value and for the known empty set.
    [[nodiscard]] std::span<const std::int32_t> at(std::size_t row) const
    {
        if (m_set)
            return std::span(m_set->codes).subspan(m_set->offsets[row], m_set->offsets[row + 1] - m_set->offsets[row]);
        return std::span(&codes()[row], codeOf(row) >= 0 ? 1u : 0u);
    }
    /// The only term of a row; −1 if it is unknown, empty or has several.
    [[nodiscard]] std::int32_t single(std::size_t row) const
    {
        if (!m_set)
            return codeOf(row);
        const std::uint32_t begin = m_set->offsets[row];
        return m_set->offsets[row + 1] - begin == 1 ? m_set->codes[begin] : -1;
    }

private:
    [[nodiscard]] const std::vector<std::int32_t> &codes() const { return m_recorded ? *m_recorded : m_own; }
    [[nodiscard]] std::int32_t codeOf(std::size_t row) const { return codes()[row]; }
    void read(const NumberColumn &column, AttributeType type);
    void read(const TextColumn &column);

    QStringList m_terms;
    const SetColumn *m_set = nullptr;
    const std::vector<std::int32_t> *m_recorded = nullptr;
    std::vector<std::int32_t> m_own;
};

/// A term of a profile in the form in which a column's terms are compared: the code a text resolves to (code, label or
/// synonym; any case) for choices, the shortest number, "yes" or "no", the case-folded text.
[[nodiscard]] QString comparableTerm(const QString &text, const PoolColumn &column, const Schema &schema);
/// The comparable term and, for choices, everything below it in its vocabulary.
[[nodiscard]] QStringList comparableTermWithDescendants(const QString &text, const PoolColumn &column,
                                                        const Schema &schema);

/// yes and true, no and false in any case; nothing for other texts: a rating of 1 is no yes.
[[nodiscard]] std::optional<bool> readYesNo(const QString &text);
/// A finite number with a point; NaN for other texts.
[[nodiscard]] double readNumber(const QString &text);

/// Whether the column holds numbers on an axis or yes/no as 0 and 1. Dates are no numbers: their size is a matter of
/// calendar.
[[nodiscard]] const NumberColumn *asNumbers(const PoolColumn &column);

/// Which of a profile's terms each term of a column stands for, as bits.
class TermMatch
{
public:
    /// `targets[i]`: the comparable terms that satisfy target i.
    TermMatch(const QStringList &terms, const std::vector<QStringList> &targets);

    [[nodiscard]] std::size_t words() const { return m_words; }
    /// Sets `hits` (words() long) to the targets a row's terms satisfy.
    void collect(std::span<const std::int32_t> row, std::span<std::uint64_t> hits) const
    {
        std::ranges::fill(hits, std::uint64_t { 0 });
        for (const std::int32_t term : row) {
            for (std::size_t w = 0; w < m_words; ++w)
                hits[w] |= m_bits[static_cast<std::size_t>(term) * m_words + w];
        }
    }

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits; ///< term by term
};

} // namespace partnerscope
