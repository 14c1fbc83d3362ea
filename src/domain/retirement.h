#pragma once

#include "domain/schema.h"

#include <QHash>
#include <QSet>

namespace partnerscope {

/// What is no longer asked for or offered. Facts, profiles and files go on as before: only forms and pickers leave it
/// out.
struct Retirement {
    QSet<QString> attributes;            ///< keys
    QHash<QString, QSet<QString>> terms; ///< vocabulary → codes
    friend bool operator==(const Retirement &, const Retirement &) = default;

    [[nodiscard]] bool has(const QString &attribute) const { return attributes.contains(attribute); }
    [[nodiscard]] bool has(const QString &vocabulary, const QString &code) const
    {
        const auto codes = terms.constFind(vocabulary);
        return codes != terms.constEnd() && codes->contains(code);
    }
};

/// The attributes forms and pickers offer, in their order.
[[nodiscard]] std::vector<Attribute> attributesInUse(const Schema &schema, const Retirement &retired);
/// True for the types whose values are terms of a vocabulary.
[[nodiscard]] bool isChoice(AttributeType type);

} // namespace partnerscope
