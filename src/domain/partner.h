#pragma once

#include "base/ids.h"
#include "domain/evidence.h"
#include "domain/schema.h"

#include <QMap>

namespace partnerscope {

/// The record of one company: its facts by attribute key. A key without a fact is unknown.
struct Partner {
    PartnerId id;
    QMap<QString, Fact> facts;

    [[nodiscard]] QString name() const;
    [[nodiscard]] Value value(const QString &attribute) const;
    friend bool operator==(const Partner &, const Partner &) = default;
};

/// Whether a value suits its attribute: type, range of a rating or percent, finite numbers, sorted sets, ISO currency.
[[nodiscard]] Problems validate(const Value &value, const Attribute &attribute);
/// Every fact against the schema, and that the company has a name. Places are attribute keys.
[[nodiscard]] Problems validate(const Partner &partner, const Schema &schema);

} // namespace partnerscope
