#pragma once

#include "randomprofile.h"

namespace partnerscope {

/// What a person does with a profile at an editor: drags of several moves, of weights, value functions, tier cuts and
/// the rules for what is unknown; between them it is time for a changed fact.
class RandomDrags
{
public:
    explicit RandomDrags(RandomProfiles &source)
        : m_source(source)
    {
    }

    /// The next move; false: a fact is to be changed instead.
    [[nodiscard]] bool move(IdealProfile &profile)
    {
        if (m_left == 0) {
            m_left = 1 + m_source.random().below(6); // moves of one drag
            m_kind = m_source.random().below(10);
            m_path = somePath(profile);
        }
        --m_left;
        if (m_kind > 8)
            return false;
        apply(profile);
        return true;
    }

private:
    [[nodiscard]] QList<int> somePath(const IdealProfile &profile)
    {
        const std::vector<LeafRef> all = leaves(profile);
        QList<int> path = all[m_source.random().below(all.size())].path;
        if (m_kind < 5 && m_source.random().chance(0.3))
            path.resize(1 + static_cast<qsizetype>(m_source.random().below(static_cast<std::uint64_t>(path.size()))));
        return path;
    }

    void apply(IdealProfile &profile)
    {
        Random &random = m_source.random();
        Criterion &criterion = *criterionAt(profile, m_path);
        if (m_kind < 5) {
            criterion.weight = random.chance(0.6) ? static_cast<double>(random.below(40)) / 4 : 5 * random.uniform();
        } else if (m_kind < 7) {
            takeShape(criterion);
        } else if (m_kind == 7) {
            profile.tiers[random.below(profile.tiers.size())].atLeast = 100 * random.uniform();
        } else {
            profile.unknown.floor = static_cast<double>(random.below(8)) / 10;
            if (random.chance(0.2))
                profile.unknown.estimate = static_cast<Estimate>(random.below(4));
            if (random.chance(0.2))
                profile.unknown.widen = !profile.unknown.widen;
        }
    }

    /// Attribute, value function and must-have of a leaf of another random profile.
    void takeShape(Criterion &criterion)
    {
        const IdealProfile other = m_source.profile();
        const std::vector<LeafRef> all = leaves(other);
        const Criterion &taken = *all[m_source.random().below(all.size())].criterion;
        criterion.attribute = taken.attribute;
        criterion.value = taken.value;
        criterion.must = taken.must;
    }

    RandomProfiles &m_source;
    std::uint64_t m_left = 0;
    std::uint64_t m_kind = 0;
    QList<int> m_path;
};

} // namespace partnerscope
