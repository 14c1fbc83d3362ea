#include "session/searchkeeper.h"

#include <QLoggingCategory>

namespace partnerscope {

namespace {
Q_LOGGING_CATEGORY(lcSearch, "partnerscope.search")

constexpr std::size_t SmallPool = 10'000; ///< made within a frame or two
constexpr std::size_t FewPartners = 500;  ///< whose records are read at once

/// `source` is a session or a workspace. Without its records companies are still found by their facts.
template <typename Source>
void addRecords(SearchRecords &records, const Source &source, PartnerId partner = {})
{
    if (const Result<QList<Alias>> aliases = source.aliases(partner))
        records.aliases << *aliases;
    else
        qCWarning(lcSearch) << aliases.error().detail;
    if (const Result<QList<Contact>> contacts = source.contacts(partner))
        records.contacts << *contacts;
    else
        qCWarning(lcSearch) << contacts.error().detail;
}

/// Over a connection of its own: for a worker.
SearchRecords recordsIn(const QString &path, const Clock &clock)
{
    SearchRecords records;
    if (const Result<std::unique_ptr<Workspace>> reader = Workspace::open(path, OpenMode::ReadOnly, clock))
        addRecords(records, **reader);
    else
        qCWarning(lcSearch) << reader.error().detail;
    return records;
}
} // namespace

SearchKeeper::SearchKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &SearchKeeper::follow);
}

void SearchKeeper::begin()
{
    if (!std::exchange(m_isBegun, true))
        make();
}

void SearchKeeper::make()
{
    m_meanwhile.clear();
    if (m_session.pool()->size() <= SmallPool) {
        m_task.cancel();
        SearchRecords records;
        addRecords(records, m_session);
        m_index = SearchIndex::make(m_session.pool(), *m_session.schema(), records);
        return;
    }
    m_task.run([this, pool = m_session.pool(), schema = m_session.schema(), path = m_session.path(),
                clock = m_session.clock()]() -> LatestTask::Deliver {
        const auto index = SearchIndex::make(pool, *schema, recordsIn(path, clock));
        return [this, index] {
            m_index = index;
            catchUp(std::exchange(m_meanwhile, {}));
            Q_EMIT made();
        };
    });
}

void SearchKeeper::follow(const ChangeSet &change)
{
    if (!m_isBegun)
        return;
    // Other names come without their companies; so do settings, which nothing is searched in.
    const bool isUnlisted = (change.people || (change.matching && !change.tiers)) && change.partners.empty();
    const bool isAnew = change.allPartners || isUnlisted || change.partners.size() > FewPartners;
    if (isAnew || (!m_task.isBusy() && (!m_index || m_index->isWorn())))
        make();
    else if (m_task.isBusy())
        m_meanwhile.insert(m_meanwhile.end(), change.partners.begin(), change.partners.end());
    // Until the next one is made, the present one finds what it can.
    if (m_index)
        catchUp(isAnew ? std::vector<PartnerId>() : change.partners);
}

void SearchKeeper::catchUp(const std::vector<PartnerId> &changed)
{
    if (changed.empty() && m_index->pool() == m_session.pool())
        return;
    SearchRecords records;
    for (const PartnerId partner : changed)
        addRecords(records, m_session, partner);
    m_index = m_index->updated(m_session.pool(), *m_session.schema(), changed, records);
}

} // namespace partnerscope
