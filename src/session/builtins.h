#pragma once

#include "base/result.h"
#include "domain/profiletemplate.h"

#include <QLocale>

namespace partnerscope {

/// The built-in profiles to start from, each read and validated: the ten partner types, then the worked examples;
/// their shown words in the language, where there are texts in it.
[[nodiscard]] Result<QList<ProfileTemplate>> profileTemplates(QLocale::Language language = QLocale::English);

} // namespace partnerscope
