#pragma once

#include "matching/namecomparison.h"

#include <QStringList>

namespace partnerscope {

/// What is known of a company when it is compared; every field but the name may be empty.
struct CompanyRecord {
    std::string name;
    std::string website;
    std::string country; ///< code or name, as written
    std::string city;
    std::string address;
    std::string phone;
    std::vector<std::string> otherNames {}; ///< it is also known by: legal name, aliases
};

/// A record made ready to be compared with many others.
struct CompanyKeys {
    CompanyName name;
    std::vector<CompanyName> otherNames;
    std::string domain;                    ///< "acme.de"; empty: unknown, or a host many companies share
    std::string country;                   ///< small letters
    std::string city;                      ///< plain letters
    std::string houseNumber;               ///< of the address
    std::vector<std::string> addressWords; ///< plain letters, without "street" and the like
    std::string phone;                     ///< the last 7 digits; empty if there are fewer
};
[[nodiscard]] CompanyKeys keysOf(const CompanyRecord &record);

enum class MatchDecision : std::uint8_t { Different, Ask, Same };
[[nodiscard]] QString matchDecisionKey(MatchDecision decision); ///< "same", "ask", "different", as in files

/// From which probability on a pair is one company, and from which a person is asked.
struct MatchThresholds {
    double same = 0.8;
    double ask = 0.3;
};

struct Match {
    double probability = 0; ///< [0, 1] that both are the same company
    MatchDecision decision = MatchDecision::Different;
    QStringList evidence; ///< translated, the reasons for and against
};

/// Compares two companies by name and by what else both have (Fellegi & Sunter 1969: the log odds of independent pieces
/// of evidence add up).
[[nodiscard]] Match compareCompanies(const CompanyKeys &left, const CompanyKeys &right,
                                     const MatchThresholds &thresholds = {});
/// The probability alone, for going through many pairs.
[[nodiscard]] double matchProbability(const CompanyKeys &left, const CompanyKeys &right);

} // namespace partnerscope
