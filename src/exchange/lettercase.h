#pragma once

#include "exchange/importchoices.h"

namespace partnerscope {

/// A text with its spaces made single and its letters as asked. Title case leaves short words in capitals ("SAP AG",
/// "IT") and legal forms ("GmbH") as they are used.
[[nodiscard]] QString inCase(const QString &text, TextCase textCase);

} // namespace partnerscope
