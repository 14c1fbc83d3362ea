#pragma once

#include "domain/schema.h"
#include "exchange/importplan.h"
#include "pool/pool.h"

#include <memory>
#include <vector>

// A small schema and pools for the tests of import plans.
namespace partnerscope {

inline Attribute attribute(const char *key, const char *label, AttributeType type, const char *vocabulary = "",
                           const QStringList &synonyms = {})
{
    Attribute a;
    a.key = QString::fromUtf8(key);
    a.label = QString::fromUtf8(label);
    a.type = type;
    a.vocabulary = QString::fromUtf8(vocabulary);
    a.synonyms = synonyms;
    return a;
}

inline Term term(const char *code, const char *label, const QStringList &synonyms = {})
{
    return { QString::fromUtf8(code), QString::fromUtf8(label), {}, synonyms, true };
}

inline Schema schema()
{
    Schema s;
    s.attributes = {
        attribute("name", "Name", AttributeType::Text, "",
                  { QStringLiteral("Company"), QStringLiteral("Firma"), QStringLiteral("Partner") }),
        attribute("website", "Website", AttributeType::Text, "", { QStringLiteral("URL") }),
        attribute("country", "Country", AttributeType::Choice, "regions", { QStringLiteral("Land") }),
        attribute("employees", "Employees", AttributeType::WholeNumber, "", { QStringLiteral("Mitarbeiter") }),
        attribute("annual_revenue", "Annual revenue", AttributeType::Money, "", { QStringLiteral("Umsatz") }),
        attribute("growth", "Growth", AttributeType::Percent),
        attribute("nps", "NPS", AttributeType::Number),
        attribute("executive_sponsor", "Executive sponsor", AttributeType::YesNo),
        attribute("regions_served", "Regions served", AttributeType::MultipleChoice, "regions"),
        attribute("certifications", "Certifications", AttributeType::MultipleChoice, "certifications"),
        attribute("ownership", "Ownership", AttributeType::Choice, "ownership"),
        attribute("collaboration", "Collaboration", AttributeType::Rating),
        attribute("last_review", "Last review", AttributeType::Date),
        attribute("notes", "Notes", AttributeType::Text),
    };
    s.vocabularies.emplace_back(QStringLiteral("regions"), QStringLiteral("Regions"),
                                std::vector { term("DE", "Germany", { QStringLiteral("Deutschland") }),
                                              term("FR", "France"), term("US", "United States"),
                                              term("EMEA", "Europe, Middle East and Africa") });
    s.vocabularies.emplace_back(QStringLiteral("certifications"), QStringLiteral("Certifications"),
                                std::vector { term("iso_27001", "ISO 27001"), term("soc_2", "SOC 2") });
    s.vocabularies.emplace_back(QStringLiteral("ownership"), QStringLiteral("Ownership"),
                                std::vector { term("family", "Family owned"), term("public", "Listed") });
    return s;
}

/// A pool of companies given by name, website, country and employees.
struct Company {
    const char *name;
    const char *website;
    const char *country;
    double employees;
};

inline Pool poolOf(const std::vector<Company> &companies)
{
    ColumnBuilder names(AttributeType::Text);
    ColumnBuilder websites(AttributeType::Text);
    ColumnBuilder countries(AttributeType::Choice);
    ColumnBuilder employees(AttributeType::WholeNumber);
    std::vector<std::int64_t> ids;
    for (const Company &company : companies) {
        ids.push_back(static_cast<std::int64_t>(ids.size()) * 10 + 7);
        names.appendText(company.name);
        websites.appendText(company.website);
        if (*company.country)
            countries.appendCode(QString::fromLatin1(company.country));
        else
            countries.appendUnknown();
        employees.appendNumber(company.employees);
    }
    Pool::Parts parts;
    const auto add = [&parts](const char *key, AttributeType type, ColumnBuilder &builder) {
        parts.columns.push_back(
            std::make_shared<const PoolColumn>(PoolColumn { QString::fromLatin1(key), type, builder.take(), {} }));
    };
    const std::size_t rows = ids.size();
    add("name", AttributeType::Text, names);
    add("website", AttributeType::Text, websites);
    add("country", AttributeType::Choice, countries);
    add("employees", AttributeType::WholeNumber, employees);
    parts.ids = std::make_shared<const std::vector<std::int64_t>>(std::move(ids));
    parts.origins = std::make_shared<const std::vector<Evidence>>(1);
    parts.recordOrigin = std::make_shared<const std::vector<std::uint32_t>>(rows, 0);
    parts.active = std::make_shared<const std::vector<std::uint8_t>>(rows, 0);
    return Pool(std::move(parts));
}

// What a plan holds.

inline Value valueOf(const ImportPlan &plan, std::size_t row, const char *key)
{
    for (const RowBatch::Column &column : plan.batch.columns) {
        if (column.key != QLatin1String(key))
            continue;
        Value value = valueAt(column.data, column.type, row);
        if (Money *money = std::get_if<Money>(&value); money && column.currencies.codes[row] >= 0)
            money->currency = column.currencies.terms.at(column.currencies.codes[row]);
        return value;
    }
    return QStringLiteral("no such column");
}

inline QString textOf(const ImportPlan &plan, std::size_t row, const char *key)
{
    return toFileText(valueOf(plan, row, key));
}

inline const ImportColumn *columnOf(const ImportPlan &plan, const char *header)
{
    const auto found = std::ranges::find(plan.columns, QString::fromUtf8(header), &ImportColumn::header);
    return found == plan.columns.end() ? nullptr : &*found;
}

} // namespace partnerscope
