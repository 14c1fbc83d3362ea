#pragma once

#include "matching/legalforms.h"

#include <string>
#include <string_view>
#include <vector>

namespace partnerscope {

/// A company's name, taken apart for comparison.
struct CompanyName {
    std::vector<std::string> words; ///< in their usual form (namewords.h), without legal forms; never empty
    std::string writtenInitials;    ///< of the words as written, small ASCII letters
    std::vector<LegalForm> forms;   ///< those found, in order
    std::string joined;             ///< all words without spaces
    bool statesInitials = false;    ///< says itself what its initials are: "Halden Bearing Machines (HBM)"
    bool isOtherScript = false;     ///< written in another script than Latin and transliterated
};

/// Reads a name: other scripts and accents to ASCII (ICU's Any-Latin), case, punctuation, "M/S", remarks in brackets at
/// the end ("(member)"), what exchanges append ("DL-,01", "Class A"), a town after the legal form, legal forms.
/// `utf8` is any text; a name of nothing but punctuation or legal forms keeps them as its words.
[[nodiscard]] CompanyName readCompanyName(std::string_view utf8);

/// The first letters of the words.
[[nodiscard]] std::string initialsOf(const std::vector<std::string> &words);

/// Small ASCII letters, digits and punctuation: accents dropped, other scripts transliterated.
[[nodiscard]] std::string plainLetters(std::string_view utf8);

} // namespace partnerscope
