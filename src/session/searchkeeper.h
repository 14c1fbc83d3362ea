#pragma once

#include "pool/searchindex.h"
#include "session/latesttask.h"
#include "session/session.h"

namespace partnerscope {

/// Keeps what the companies of a session are searched by: makes it, for a large pool beside the window, and brings it
/// up to date with every change.
class SearchKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit SearchKeeper(Session &session, QObject *parent = nullptr);

    /// From now on there is something to search in. Whoever never asks for it costs nothing.
    void begin();
    /// Of the session's present pool; null until the first is made.
    [[nodiscard]] const std::shared_ptr<const SearchIndex> &index() const { return m_index; }

Q_SIGNALS:
    void made(); ///< beside the window; changes are followed at once, before others hear of them

private:
    void make();
    void follow(const ChangeSet &change);
    void catchUp(const std::vector<PartnerId> &changed);

    Session &m_session;
    std::shared_ptr<const SearchIndex> m_index;
    std::vector<PartnerId> m_meanwhile; ///< changed while it is made
    bool m_isBegun = false;
    LatestTask m_task;
};

} // namespace partnerscope
