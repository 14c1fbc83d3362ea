#include "insight/schemahealth.h"

#include "base/text.h"

namespace partnerscope {

std::optional<HealthFinding> readsRetired(const IdealProfile &profile, const Schema &schema, const Retirement &retired)
{
    constexpr qsizetype MostNamed = 3;
    QStringList labels;
    for (const LeafRef &leaf : leaves(profile)) {
        const Attribute *attribute = schema.find(leaf.criterion->attribute);
        if (attribute && retired.has(attribute->key) && !labels.contains(attribute->label))
            labels << attribute->label;
    }
    if (labels.isEmpty())
        return std::nullopt;
    QString named = labels.mid(0, MostNamed).join(QStringLiteral(", "));
    if (labels.size() > MostNamed)
        named += QStringLiteral(" …");
    return HealthFinding { QStringLiteral("retired_attributes"), tr("Asks for what is retired"),
                           tr("%Ln attributes it reads are retired and asked of nobody any more: %1.", nullptr,
                              static_cast<int>(labels.size()))
                               .arg(named),
                           HealthFinding::Severity::Warning };
}

} // namespace partnerscope
