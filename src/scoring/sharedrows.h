#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace partnerscope {

/// Numbers of rows, or one for each row, that many snapshots may share: copied in no time, never changed once made.
class SharedRows
{
public:
    SharedRows() = default;
    SharedRows(std::vector<std::uint32_t> rows)
        : m_rows(std::make_shared<const std::vector<std::uint32_t>>(std::move(rows)))
    {
    }

    [[nodiscard]] const std::vector<std::uint32_t> &values() const
    {
        static const std::vector<std::uint32_t> none;
        return m_rows ? *m_rows : none;
    }
    operator const std::vector<std::uint32_t> &() const { return values(); }
    [[nodiscard]] std::size_t size() const { return values().size(); }
    [[nodiscard]] bool empty() const { return values().empty(); }
    [[nodiscard]] const std::uint32_t &operator[](std::size_t i) const { return (*m_rows)[i]; }
    [[nodiscard]] const std::uint32_t &front() const { return m_rows->front(); }
    [[nodiscard]] const std::uint32_t *data() const { return values().data(); }
    [[nodiscard]] auto begin() const { return values().begin(); }
    [[nodiscard]] auto end() const { return values().end(); }
    /// Whether both are the same memory, which says without looking that they are equal.
    [[nodiscard]] bool isSharedWith(const SharedRows &other) const { return m_rows == other.m_rows; }
    friend bool operator==(const SharedRows &a, const SharedRows &b)
    {
        return a.m_rows == b.m_rows || a.values() == b.values();
    }

private:
    std::shared_ptr<const std::vector<std::uint32_t>> m_rows;
};

} // namespace partnerscope
