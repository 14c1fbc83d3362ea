#pragma once

#include "pool/filter.h"
#include "session/session.h"

namespace partnerscope {

/// A value as a person writes it in a call: numbers, amounts, dates and yes/no as an import reads a cell, terms by
/// code, label or synonym, several between ';' or '|', "[]" for known to be none. InvalidInput where the text is not
/// one of the attribute's. \returns NotFound for a term the vocabulary lacks, unless `allowsNewTerms`.
[[nodiscard]] Result<Value> writtenValue(const Session &session, const Attribute &attribute, const QString &text,
                                         bool allowsNewTerms);

/// Conditions between ';', all of which must hold:
///
///     country=DE|AT     one of these (a term with everything below it)
///     tier!=Gold        none of these, or unknown
///     employees=50..200 between; also employees>=50, employees<=200, of numbers, amounts and dates
///     website~example   contains the text
///     owner=?           not known; owner=* known
///
/// Keys are those of attributes, their labels, and stage and tier of running engagements. \returns InvalidInput for
/// what is none, NotFound for an attribute or a term the workspace lacks.
[[nodiscard]] Result<Filter> writtenFilter(const Session &session, const QString &text);

} // namespace partnerscope
