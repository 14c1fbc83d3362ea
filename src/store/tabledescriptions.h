#pragma once

#include <array>
#include <string_view>

namespace partnerscope::tables {

struct Description {
    std::string_view table;
    std::string_view holds;
};
/// The content of `readme` in version 1.
inline constexpr std::array Descriptions {
    Description { "readme", "What each table of this file holds." },
    Description {
        "partner",
        "The companies: one row a company, one column an attribute, named as the attribute's key. NULL is unknown. "
        "Yes/no is 1 or 0, dates are ISO 8601 text, a rating is 0 to 4, a set is a sorted JSON array of codes where [] "
        "means known to be empty, money stands in KEY with its currency in KEY_currency." },
    Description { "attribute",
                  "The attributes companies are described by: key, label, type, unit, vocabulary, and how long a value "
                  "stays fresh." },
    Description { "vocabulary", "The coded lists that choices and sets take their terms from." },
    Description { "term",
                  "The terms of the vocabularies: code, label, codes of the parents and synonyms as JSON arrays, and "
                  "whether somebody reviewed it." },
    Description { "origin",
                  "Where facts come from: source, the day they were true, grade, who recorded them and when (UTC). "
                  "Shared by many facts." },
    Description { "record_origin",
                  "For each company (same id) the origin of its facts, and when it came into the workspace (UTC)." },
    Description { "evidence", "Single facts whose origin differs from their company's." },
    Description { "fact_history",
                  "Values that facts had before, as JSON, with their origin and when they were replaced (UTC). NULL: "
                  "it was unknown." },
    Description { "contact", "People at the companies. Personal data." },
    Description { "engagement",
                  "How a company acts as a partner: category, type, stage of the lifecycle, tier, agreement." },
    Description { "performance", "Measures of a company by calendar quarter." },
    Description { "profile", "Versions of ideal partner profiles; the content is JSON." },
    Description { "shortlist", "Named lists of candidates." },
    Description { "shortlist_entry", "The companies on the shortlists, in order, with the reason they are there." },
    Description { "currency_rate", "What one unit of a currency is worth in the workspace's currency, from a day on." },
    Description { "setting", "Settings of the workspace, among them its currency." },
    Description {
        "meta",
        "A random stamp and a running number, rewritten by every change, that tell copies of this file apart." },
    Description { "journal", "Every change: its name, who made it and when (UTC), and whether it was undone." },
    Description { "journal_row", "What each change did, row by row, as long as it can be undone." },
    Description { "shelf", "Rows of undone imports, kept until they are redone or no longer can be." },
};

} // namespace partnerscope::tables
