#include "store/poolmerge.h"

#include <algorithm>

namespace partnerscope {

namespace {
/// Rows that follow each other in one of the two pools.
struct Segment {
    bool fresh = false;
    std::size_t begin = 0;
    std::size_t count = 0;
};

class PoolMerge
{
public:
    PoolMerge(const Pool &before, const Pool &fresh, const std::vector<std::int64_t> &changed)
        : m_before(before)
        , m_fresh(fresh)
        , m_origins(*before.parts().origins)
    {
        planRows(changed);
        for (const Evidence &origin : *fresh.parts().origins)
            m_originOf.push_back(originOf(origin));
    }

    std::shared_ptr<const Pool> merged()
    {
        Pool::Parts parts;
        parts.ids = m_sameRows ? m_before.parts().ids : gather(*m_before.parts().ids, *m_fresh.parts().ids);
        for (std::size_t i = 0; i < m_before.columns().size(); ++i)
            parts.columns.push_back(column(m_before.columns()[i], *m_fresh.columns()[i]));
        std::vector<std::uint32_t> freshRecords;
        for (const std::uint32_t origin : *m_fresh.parts().recordOrigin)
            freshRecords.push_back(m_originOf[origin]);
        parts.recordOrigin = gather(*m_before.parts().recordOrigin, freshRecords);
        parts.active = gather(*m_before.parts().active, *m_fresh.parts().active);
        parts.anyEngagement = m_fresh.parts().anyEngagement;
        parts.origins = m_origins.size() == m_before.parts().origins->size()
            ? m_before.parts().origins
            : std::make_shared<const std::vector<Evidence>>(m_origins);
        return std::make_shared<const Pool>(std::move(parts));
    }

private:
    void planRows(const std::vector<std::int64_t> &changed)
    {
        const std::vector<std::int64_t> &old = *m_before.parts().ids;
        std::size_t row = 0;
        for (const std::int64_t id : changed) {
            const auto end = static_cast<std::size_t>(std::ranges::lower_bound(old, id) - old.begin());
            if (end > row)
                m_segments.push_back({ false, row, end - row });
            const bool was = end < old.size() && old[end] == id;
            row = was ? end + 1 : end;
            const std::optional<std::size_t> is = m_fresh.rowOf({ id });
            if (is && !m_segments.empty() && m_segments.back().fresh
                && m_segments.back().begin + m_segments.back().count == *is)
                ++m_segments.back().count;
            else if (is)
                m_segments.push_back({ true, *is, 1 });
            if (was && is)
                m_pairs.emplace_back(end, *is);
            m_sameRows = m_sameRows && was == is.has_value();
        }
        if (row < old.size())
            m_segments.push_back({ false, row, old.size() - row });
    }

    std::uint32_t originOf(const Evidence &origin)
    {
        const auto found = std::ranges::find(m_origins, origin);
        if (found == m_origins.end()) {
            m_origins.push_back(origin);
            return static_cast<std::uint32_t>(m_origins.size() - 1);
        }
        return static_cast<std::uint32_t>(found - m_origins.begin());
    }

    template <typename T>
    std::shared_ptr<const std::vector<T>> gather(const std::vector<T> &before, const std::vector<T> &fresh) const
    {
        std::vector<T> all;
        all.reserve(before.size() + fresh.size());
        for (const Segment &segment : m_segments) {
            const auto begin = (segment.fresh ? fresh : before).begin() + static_cast<std::ptrdiff_t>(segment.begin);
            all.insert(all.end(), begin, begin + static_cast<std::ptrdiff_t>(segment.count));
        }
        return std::make_shared<const std::vector<T>>(std::move(all));
    }

    bool isSame(const PoolColumn &before, const PoolColumn &fresh) const
    {
        return m_sameRows && std::ranges::all_of(m_pairs, [&](const auto &rows) {
                   return valueAt(before.data, before.type, rows.first) == valueAt(fresh.data, fresh.type, rows.second)
                       && m_before.evidence(rows.first, before) == m_fresh.evidence(rows.second, fresh)
                       && ownOrigin(before, rows.first).has_value() == ownOrigin(fresh, rows.second).has_value();
               });
    }

    static std::optional<std::uint32_t> ownOrigin(const PoolColumn &column, std::size_t row)
    {
        const auto found = std::ranges::lower_bound(column.origins, static_cast<std::uint32_t>(row), {},
                                                    &std::pair<std::uint32_t, std::uint32_t>::first);
        return found != column.origins.end() && found->first == row ? std::optional(found->second) : std::nullopt;
    }

    std::shared_ptr<const PoolColumn> column(const std::shared_ptr<const PoolColumn> &before, const PoolColumn &fresh)
    {
        if (isSame(*before, fresh))
            return before;
        auto merged =
            std::make_shared<PoolColumn>(PoolColumn { before->key, before->type, emptyColumn(before->type), {} });
        std::visit(
            [&](auto &data) {
                fill(data, std::get<std::decay_t<decltype(data)>>(before->data),
                     std::get<std::decay_t<decltype(data)>>(fresh.data));
            },
            merged->data);
        fillOrigins(merged->origins, *before, fresh);
        return merged;
    }

    void fillOrigins(std::vector<std::pair<std::uint32_t, std::uint32_t>> &merged, const PoolColumn &before,
                     const PoolColumn &fresh) const
    {
        std::size_t row = 0;
        for (const Segment &segment : m_segments) {
            const auto &origins = segment.fresh ? fresh.origins : before.origins;
            auto at = std::ranges::lower_bound(origins, static_cast<std::uint32_t>(segment.begin), {},
                                               &std::pair<std::uint32_t, std::uint32_t>::first);
            for (; at != origins.end() && at->first < segment.begin + segment.count; ++at)
                merged.emplace_back(static_cast<std::uint32_t>(row + at->first - segment.begin),
                                    segment.fresh ? m_originOf[at->second] : at->second);
            row += segment.count;
        }
    }

    void fill(NumberColumn &merged, const NumberColumn &before, const NumberColumn &fresh) const
    {
        merged.values = *gather(before.values, fresh.values);
    }

    /// Numbers of the fresh terms in the dictionary of the merged column, which begins with the old terms.
    static std::vector<std::int32_t> joinTerms(QStringList &merged, const QStringList &before, const QStringList &fresh)
    {
        merged = before;
        QHash<QString, std::int32_t> numbers;
        for (qsizetype i = 0; i < before.size(); ++i)
            numbers.insert(before[i], static_cast<std::int32_t>(i));
        std::vector<std::int32_t> joined;
        for (const QString &term : fresh) {
            const auto known = numbers.constFind(term);
            joined.push_back(known != numbers.constEnd() ? *known : static_cast<std::int32_t>(merged.size()));
            if (known == numbers.constEnd())
                merged << term;
        }
        return joined;
    }

    void fill(CodeColumn &merged, const CodeColumn &before, const CodeColumn &fresh) const
    {
        const std::vector<std::int32_t> joined = joinTerms(merged.terms, before.terms, fresh.terms);
        std::vector<std::int32_t> translated;
        for (const std::int32_t code : fresh.codes)
            translated.push_back(code < 0 ? -1 : joined[static_cast<std::size_t>(code)]);
        merged.codes = *gather(before.codes, translated);
    }

    void fill(SetColumn &merged, const SetColumn &before, const SetColumn &fresh) const
    {
        const std::vector<std::int32_t> joined = joinTerms(merged.terms, before.terms, fresh.terms);
        for (const Segment &segment : m_segments) {
            const SetColumn &source = segment.fresh ? fresh : before;
            for (std::size_t row = segment.begin; row < segment.begin + segment.count; ++row) {
                for (std::uint32_t i = source.offsets[row]; i < source.offsets[row + 1]; ++i)
                    merged.codes.push_back(segment.fresh ? joined[static_cast<std::size_t>(source.codes[i])]
                                                         : source.codes[i]);
                merged.offsets.push_back(static_cast<std::uint32_t>(merged.codes.size()));
                merged.known.push_back(source.known[row]);
            }
        }
    }

    void fill(TextColumn &merged, const TextColumn &before, const TextColumn &fresh) const
    {
        merged.bytes.reserve(before.bytes.size() + fresh.bytes.size());
        for (const Segment &segment : m_segments) {
            const TextColumn &source = segment.fresh ? fresh : before;
            const std::uint64_t shift = merged.bytes.size() - source.offsets[segment.begin];
            merged.bytes.append(source.bytes, source.offsets[segment.begin],
                                source.offsets[segment.begin + segment.count] - source.offsets[segment.begin]);
            for (std::size_t row = segment.begin; row < segment.begin + segment.count; ++row)
                merged.offsets.push_back(source.offsets[row + 1] + shift);
        }
    }

    const Pool &m_before;
    const Pool &m_fresh;
    std::vector<Segment> m_segments;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs; ///< old and new row of what changed and stayed
    bool m_sameRows = true;
    std::vector<Evidence> m_origins;
    std::vector<std::uint32_t> m_originOf; ///< of the fresh pool's origins, in the merged one
};
} // namespace

std::shared_ptr<const Pool> mergedPool(const Pool &before, const Pool &fresh, const std::vector<std::int64_t> &changed)
{
    return PoolMerge(before, fresh, changed).merged();
}

} // namespace partnerscope
