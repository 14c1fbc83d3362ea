#pragma once

#include "app/arguments.h"

#include <QtGlobal>

namespace partnerscope {

// Options that mean the same in every group of commands.

inline constexpr OptionSpec ProfileOption {
    "profile", "NAME", QT_TRANSLATE_NOOP("partnerscope", "profile in force of this name, or NAME@VERSION")
};
inline constexpr OptionSpec FormatOption { "format", "csv|json",
                                           QT_TRANSLATE_NOOP("partnerscope", "csv unless told otherwise") };
inline constexpr OptionSpec OutputOption {
    "output", "FILE", QT_TRANSLATE_NOOP("partnerscope", "write there instead of standard output")
};
inline constexpr OptionSpec LanguageOption {
    "language", "en|de",
    QT_TRANSLATE_NOOP("partnerscope", "of the built-in names, descriptions and terms; en unless told otherwise")
};

} // namespace partnerscope
