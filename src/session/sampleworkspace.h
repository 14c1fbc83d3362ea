#pragma once

#include "session/session.h"

#include <QLocale>

namespace partnerscope {

/// Makes a new workspace with the built-in schema, its words in the language where there are
/// texts in it (content/contenttexts.h). \returns what Session::create() does.
[[nodiscard]] Result<std::unique_ptr<Session>> createWorkspace(const QString &path,
                                                               QLocale::Language language = QLocale::English);

/// Makes a new workspace with the built-in schema and the fictional sample: companies, people, engagements, two years
/// of results, three profiles in force. The same seed, number and language give the same bytes every time.
[[nodiscard]] Result<std::unique_ptr<Session>> createSampleWorkspace(const QString &path, std::size_t partners,
                                                                     std::uint64_t seed,
                                                                     const StoreProgress &progress = {},
                                                                     QLocale::Language language = QLocale::English);

inline constexpr std::size_t SamplePartners = 412;
inline constexpr std::uint64_t SampleSeed = 20260514;

} // namespace partnerscope
