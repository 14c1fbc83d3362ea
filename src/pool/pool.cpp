#include "pool/pool.h"

#include <algorithm>

namespace partnerscope {

Pool::Pool()
    : Pool(Parts { std::make_shared<std::vector<std::int64_t>>(),
                   {},
                   std::make_shared<std::vector<Evidence>>(1),
                   std::make_shared<std::vector<std::uint32_t>>(),
                   std::make_shared<std::vector<std::uint8_t>>(),
                   false })
{
}

Pool::Pool(Parts parts)
    : m_parts(std::move(parts))
{
    for (int i = 0; i < static_cast<int>(m_parts.columns.size()); ++i)
        m_byKey.insert(m_parts.columns[static_cast<std::size_t>(i)]->key.toLower(), i);
    const PoolColumn *names = column(QStringLiteral("name"));
    m_names = names ? std::get_if<TextColumn>(&names->data) : nullptr;
}

std::optional<std::size_t> Pool::rowOf(PartnerId id) const
{
    const auto found = std::ranges::lower_bound(*m_parts.ids, id.value);
    if (found == m_parts.ids->end() || *found != id.value)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_parts.ids->begin());
}

QString Pool::name(std::size_t row) const
{
    const std::string_view text = nameUtf8(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<std::size_t> Pool::rowsNamed(const QString &name) const
{
    const std::string wanted = name.toStdString();
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < size(); ++row) {
        if (nameUtf8(row) == wanted)
            rows.push_back(row);
    }
    return rows;
}

const PoolColumn *Pool::column(const QString &key) const
{
    const auto found = m_byKey.constFind(key.toLower());
    return found == m_byKey.constEnd() ? nullptr : m_parts.columns[static_cast<std::size_t>(*found)].get();
}

Value Pool::value(std::size_t row, const QString &key) const
{
    const PoolColumn *found = column(key);
    return found ? valueAt(found->data, found->type, row) : Value {};
}

const Evidence &Pool::evidence(std::size_t row, const PoolColumn &column) const
{
    const auto own = std::ranges::lower_bound(column.origins, static_cast<std::uint32_t>(row), {},
                                              &std::pair<std::uint32_t, std::uint32_t>::first);
    const bool differs = own != column.origins.end() && own->first == row;
    return (*m_parts.origins)[differs ? own->second : (*m_parts.recordOrigin)[row]];
}

} // namespace partnerscope
