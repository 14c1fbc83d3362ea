#include "store/partnercolumns.h"
#include "store/records.h"
#include "store/workspaceimpl.h"

#include <QMap>

#include <algorithm>

namespace partnerscope {

namespace {
const std::string SelectEarlierStates =
    "SELECT h.attribute, h.value, h.replaced_at, o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, o.review_by "
    "FROM fact_history h JOIN origin o ON o.id = h.origin_id WHERE h.partner_id = ? ORDER BY h.replaced_at, h.id";
/// Attributes with an origin of their own; one without a value was cleared.
const std::string SelectOwnEvidence =
    "SELECT e.attribute, o.source, o.as_of, o.grade, o.recorded_by, o.recorded_at, o.review_by "
    "FROM evidence e JOIN origin o ON o.id = e.origin_id WHERE e.partner_id = ?";

/// What a fact was, one after the other, and when each state gave way to the next.
struct States {
    QList<Fact> facts;
    QList<QDateTime> replacedAt; ///< of all but the last
};

/// Newest first, also among those of one moment.
QList<FactChange> changesOf(const QString &attribute, const States &states)
{
    QList<FactChange> changes;
    Value before;
    for (qsizetype i = 0; i < states.facts.size(); ++i) {
        const Fact &fact = states.facts[i];
        // What is missing from the history cannot be told: an unknown state at the start says nothing.
        if (i > 0 || isKnown(fact.value))
            changes.prepend(FactChange { attribute, before, fact.value, fact.evidence,
                                         i == 0 ? fact.evidence.recordedAt : states.replacedAt[i - 1] });
        before = fact.value;
    }
    return changes;
}
} // namespace

Result<QList<FactChange>> Workspace::factChanges(PartnerId id) const
{
    const Result<Partner> current = partner(id);
    if (!current)
        return current.failure();
    const Result<std::shared_ptr<Database>> database = m_impl->reading();
    if (!database)
        return database.failure();
    const Result<Schema> schema = m_impl->schema(**database);
    if (!schema)
        return schema.failure();
    QMap<QString, States> byAttribute;
    Result<> read = records::eachRow(**database, SelectEarlierStates, id.value, [&](const Statement &row) -> Result<> {
        if (const Attribute *attribute = schema->find(row.text(0))) {
            States &states = byAttribute[attribute->key];
            states.facts << Fact { fromHistory(row.cell(1), *attribute), records::evidence(row, 3) };
            states.replacedAt << instantFrom(row.utf8(2));
        }
        return {};
    });
    if (!read)
        return read.failure();
    QMap<QString, Fact> last = current->facts;
    read = records::eachRow(**database, SelectOwnEvidence, id.value, [&](const Statement &row) -> Result<> {
        const Attribute *attribute = schema->find(row.text(0));
        if (attribute && !last.contains(attribute->key))
            last.insert(attribute->key, Fact { {}, records::evidence(row, 1) });
        return {};
    });
    if (!read)
        return read.failure();
    for (auto fact = last.cbegin(); fact != last.cend(); ++fact)
        byAttribute[fact.key()].facts << *fact;
    QList<FactChange> changes;
    for (auto states = byAttribute.cbegin(); states != byAttribute.cend(); ++states)
        changes << changesOf(states.key(), *states);
    std::ranges::stable_sort(changes, std::ranges::greater {}, &FactChange::at);
    return changes;
}

} // namespace partnerscope
