#include "domain/offeredschema.h"

#include <algorithm>
#include <iterator>

namespace partnerscope {

Schema withoutRetired(const Schema &schema, const Retirement &retired)
{
    Schema used = schema;
    used.attributes = attributesInUse(schema, retired);
    return used;
}

Schema offeredSchema(const Schema &schema, const Retirement &retired, const Partner &partner)
{
    Schema offered = schema;
    offered.attributes = attributesInUse(schema, retired);
    QSet<QString> own;
    for (const Fact &fact : partner.facts) {
        if (const QString *code = std::get_if<QString>(&fact.value))
            own << *code;
        if (const QStringList *codes = std::get_if<QStringList>(&fact.value))
            own.unite(QSet<QString>(codes->begin(), codes->end()));
    }
    for (auto terms = retired.terms.constBegin(); terms != retired.terms.constEnd(); ++terms) {
        const Vocabulary *vocabulary = schema.vocabulary(terms.key());
        if (!vocabulary)
            continue;
        std::vector<Term> kept;
        std::ranges::copy_if(vocabulary->terms(), std::back_inserter(kept),
                             [&](const Term &term) { return !terms->contains(term.code) || own.contains(term.code); });
        *offered.vocabulary(terms.key()) = Vocabulary(vocabulary->key(), vocabulary->label(), std::move(kept));
    }
    return offered;
}

} // namespace partnerscope
