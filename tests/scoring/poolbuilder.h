#pragma once

#include "scoring/compiledprofile.h"

#include <QMap>

namespace partnerscope {

/// A small workspace in memory: attributes, vocabularies and companies, without a file.
class PoolBuilder
{
public:
    Schema schema;

    PoolBuilder()
    {
        attribute(QStringLiteral("name"), AttributeType::Text);
        evidence(Grade::Ungraded);
    }

    PoolBuilder &attribute(const QString &key, AttributeType type, const QString &vocabulary = {}, int freshDays = 0)
    {
        Attribute added;
        added.key = key;
        added.label = key;
        added.type = type;
        added.vocabulary = vocabulary;
        added.freshDays = freshDays;
        schema.attributes.push_back(added);
        return *this;
    }
    PoolBuilder &vocabulary(const QString &key, std::vector<Term> terms)
    {
        schema.vocabularies.emplace_back(key, key, std::move(terms));
        return *this;
    }
    /// Number of a new evidence, for add() and cellEvidence().
    std::uint32_t evidence(Grade grade, QDate asOf = {})
    {
        Evidence added;
        added.grade = grade;
        added.asOf = asOf;
        m_origins.push_back(added);
        return static_cast<std::uint32_t>(m_origins.size() - 1);
    }
    /// Row number of the added company.
    std::uint32_t add(const QString &name, QMap<QString, Value> values, std::uint32_t origin = 0)
    {
        values.insert(QStringLiteral("name"), name);
        m_rows.push_back({ std::move(values), origin, false });
        return static_cast<std::uint32_t>(m_rows.size() - 1);
    }
    void set(std::uint32_t row, const QString &key, const Value &value) { m_rows[row].values.insert(key, value); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] Value value(std::uint32_t row, const QString &key) const { return m_rows[row].values.value(key); }
    void cellEvidence(std::uint32_t row, const QString &key, std::uint32_t origin)
    {
        m_cells[key].push_back({ row, origin });
    }
    void engage(std::uint32_t row) { m_rows[row].active = true; }

    [[nodiscard]] Pool pool() const
    {
        Pool::Parts parts;
        auto ids = std::make_shared<std::vector<std::int64_t>>();
        auto records = std::make_shared<std::vector<std::uint32_t>>();
        auto active = std::make_shared<std::vector<std::uint8_t>>();
        for (const Row &row : m_rows) {
            ids->push_back(static_cast<std::int64_t>(ids->size() + 1));
            records->push_back(row.origin);
            active->push_back(row.active ? 1 : 0);
            parts.anyEngagement = parts.anyEngagement || row.active;
        }
        for (const Attribute &attribute : schema.attributes) {
            ColumnBuilder builder(attribute.type, m_rows.size());
            for (const Row &row : m_rows)
                builder.append(row.values.value(attribute.key));
            parts.columns.push_back(std::make_shared<const PoolColumn>(
                PoolColumn { attribute.key, attribute.type, builder.take(), m_cells.value(attribute.key) }));
        }
        parts.ids = ids;
        parts.recordOrigin = records;
        parts.active = active;
        parts.origins = std::make_shared<const std::vector<Evidence>>(m_origins);
        return Pool(parts);
    }

private:
    struct Row {
        QMap<QString, Value> values;
        std::uint32_t origin = 0;
        bool active = false;
    };
    std::vector<Row> m_rows;
    std::vector<Evidence> m_origins;
    QMap<QString, std::vector<std::pair<std::uint32_t, std::uint32_t>>> m_cells;
};

/// A leaf of a profile under test.
inline Criterion leaf(const QString &key, double weight, const QString &attribute, std::optional<ValueFunction> value,
                      std::optional<Must> must = {})
{
    Criterion criterion;
    criterion.key = key;
    criterion.label = key;
    criterion.weight = weight;
    criterion.attribute = attribute;
    criterion.value = std::move(value);
    criterion.must = std::move(must);
    return criterion;
}

inline Criterion group(const QString &key, double weight, std::vector<Criterion> criteria)
{
    Criterion criterion;
    criterion.key = key;
    criterion.label = key;
    criterion.weight = weight;
    criterion.criteria = std::move(criteria);
    return criterion;
}

/// A valid profile with tiers Gold 75, Silver 50, Bronze 0.
inline IdealProfile profileOf(std::vector<Criterion> criteria)
{
    IdealProfile profile;
    profile.name = QStringLiteral("Under test");
    profile.category = QStringLiteral("channel");
    profile.type = QStringLiteral("reseller");
    profile.criteria = std::move(criteria);
    profile.tiers = { { QStringLiteral("Gold"), 75 },
                      { QStringLiteral("Silver"), 50 },
                      { QStringLiteral("Bronze"), 0 } };
    return profile;
}

inline CompileOptions onDay(QDate day = QDate(2026, 7, 1))
{
    CompileOptions options;
    options.asOf = day;
    return options;
}

} // namespace partnerscope
