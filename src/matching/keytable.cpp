#include "matching/keytable.h"

#include <functional>

namespace partnerscope {

std::size_t KeyTable::slotOf(std::string_view key, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == None)
            return slot;
        const Entry &entry = m_entries[m_slots[slot]];
        if (entry.hash == hash && this->key(m_slots[slot]) == key)
            return slot;
    }
}

std::uint32_t KeyTable::find(std::string_view key) const
{
    return m_slots.empty() ? None : m_slots[slotOf(key, std::hash<std::string_view>()(key))];
}

std::uint32_t KeyTable::insert(std::string_view key)
{
    if (m_entries.size() * 2 >= m_slots.size())
        grow();
    const std::uint64_t hash = std::hash<std::string_view>()(key);
    std::uint32_t &slot = m_slots[slotOf(key, hash)];
    if (slot == None) {
        slot = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({ hash, m_bytes.size(), static_cast<std::uint32_t>(key.size()) });
        m_bytes.append(key);
    }
    return slot;
}

void KeyTable::grow()
{
    m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, None);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t number = 0; number < m_entries.size(); ++number) {
        std::size_t slot = m_entries[number].hash & mask;
        while (m_slots[slot] != None)
            slot = (slot + 1) & mask;
        m_slots[slot] = number;
    }
}

} // namespace partnerscope
