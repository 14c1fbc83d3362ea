#pragma once

#include "domain/schema.h"

namespace partnerscope {

/// A term of a vocabulary as a list shows it.
struct TermLine {
    QString code;
    QString label;
    QString above; ///< labels of the terms above it, the nearest first: "DACH, Europe"
    int depth = 0; ///< 0 for those without a parent
    friend bool operator==(const TermLine &, const TermLine &) = default;
};

/// Every term once, each under its first parent, siblings by label.
[[nodiscard]] QList<TermLine> termLines(const Vocabulary &vocabulary);
/// Those whose label, code or a synonym holds the text, the best first: equal, beginning with it, a word that begins
/// with it, the rest. An empty text: all, in their hierarchy.
[[nodiscard]] QList<TermLine> matchingTermLines(const QList<TermLine> &lines, const Vocabulary &vocabulary,
                                                const QString &text);

} // namespace partnerscope
