#include "session/session.h"

/// What is known of single companies.
namespace partnerscope {

Result<Partner> Session::partner(PartnerId id) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->partner(id) : Result<Partner>(workspace.failure());
}

Result<QList<EarlierFact>> Session::earlierFacts(PartnerId id) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->earlierFacts(id) : Result<QList<EarlierFact>>(workspace.failure());
}

Result<QList<MergedFact>> Session::mergedFacts(PartnerId id) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->mergedFacts(id) : Result<QList<MergedFact>>(workspace.failure());
}

Result<QList<Alias>> Session::aliases(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->aliases(partner) : Result<QList<Alias>>(workspace.failure());
}

Result<QList<DistinctPair>> Session::distinctPairs() const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->distinctPairs() : Result<QList<DistinctPair>>(workspace.failure());
}

Result<QList<Contact>> Session::contacts(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->contacts(partner) : Result<QList<Contact>>(workspace.failure());
}

Result<QList<Engagement>> Session::engagements(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->engagements(partner) : Result<QList<Engagement>>(workspace.failure());
}

Result<QList<Performance>> Session::performance(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->performance(partner) : Result<QList<Performance>>(workspace.failure());
}

Result<QList<Relation>> Session::relations(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->relations(partner) : Result<QList<Relation>>(workspace.failure());
}

Result<QList<Note>> Session::notes(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->notes(partner) : Result<QList<Note>>(workspace.failure());
}

Result<QList<Recruitment>> Session::recruitments(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->recruitments(partner) : Result<QList<Recruitment>>(workspace.failure());
}

Result<QList<FactChange>> Session::factChanges(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->factChanges(partner) : Result<QList<FactChange>>(workspace.failure());
}

Result<QList<RecordChange>> Session::recordChanges(PartnerId partner) const
{
    const Result<const Workspace *> workspace = readable();
    return workspace ? (*workspace)->recordChanges(partner) : Result<QList<RecordChange>>(workspace.failure());
}

Result<Erasure> Session::erasePerson(ContactId contact)
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    Result<Erasure> erased = m_workspace->erasePerson(contact);
    if (!erased)
        return erased;
    if (const Result<> taken = takeIn(erased->change); !taken)
        return taken.failure();
    return erased;
}

} // namespace partnerscope
