#include "session/session.h"

#include "session/recordimport.h"

#include <QFileInfo>

#include <algorithm>

namespace partnerscope {

namespace {
/// Beside whatever else goes on: the next start finds the columns as they are now.
void keepColumns(const Workspace &workspace, std::jthread &keeping)
{
    if (std::function<void()> job = workspace.takeCacheJob())
        keeping = std::jthread(std::move(job));
}
} // namespace

Session::Session(std::unique_ptr<Workspace> workspace, const Clock &clock)
    : m_clock(clock)
    , m_workspace(std::move(workspace))
    , m_schema(std::make_shared<Schema>())
    , m_pool(std::make_shared<Pool>())
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString &path, OpenMode mode, const Clock &clock,
                                               const QString &cacheFolder)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, mode, clock);
    if (!workspace)
        return workspace.failure();
    if (!cacheFolder.isEmpty())
        (*workspace)->useCache(cacheFolder);
    std::unique_ptr<Session> session(new Session(std::move(*workspace), clock));
    if (const Result<> loaded = session->loadAll(); !loaded)
        return loaded.failure();
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Schema &schema, const Clock &clock,
                                                 std::optional<Random> random)
{
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::create(path, schema, clock, random ? *random : Random::fromSystem());
    if (!workspace)
        return workspace.failure();
    std::unique_ptr<Session> session(new Session(std::move(*workspace), clock));
    if (const Result<> loaded = session->loadAll(); !loaded)
        return loaded.failure();
    return session;
}

Result<> Session::loadSchema(std::shared_ptr<const Schema> ready)
{
    if (!ready) {
        Result<Schema> schema = m_workspace->schema();
        if (!schema)
            return schema.failure();
        ready = std::make_shared<const Schema>(std::move(*schema));
    }
    m_schema = std::move(ready);
    Result<Retirement> retired = m_workspace->retirement();
    if (!retired)
        return retired.failure();
    m_retired = std::move(*retired);
    return {};
}

Result<> Session::loadAll()
{
    if (Result<> loaded = loadSchema(); !loaded)
        return loaded;
    Result<std::shared_ptr<const Pool>> pool = m_workspace->loadPool();
    if (!pool)
        return pool.failure();
    m_pool = std::move(*pool);
    keepColumns(*m_workspace, m_keeping);
    Result<QList<ProfileVersion>> profiles = m_workspace->profiles();
    if (!profiles)
        return profiles.failure();
    m_profiles = std::move(*profiles);
    chooseMeasuringProfile();
    if (Result<> loaded = loadWidening(); !loaded)
        return loaded;
    return loadWaivers();
}

QString Session::path() const
{
    return m_workspace->path();
}

QString Session::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Session::isReadOnly() const
{
    return m_workspace->isReadOnly();
}

QString Session::folderHazard() const
{
    return m_workspace->folderHazard();
}

Result<std::shared_ptr<const Pool>> Session::poolAsOf(const QDate &day) const
{
    if (day >= m_clock.today())
        return m_pool;
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->loadPool(day);
}

Result<std::shared_ptr<const Schema>> Session::schemaAsOf(const QDate &day) const
{
    if (day >= m_clock.today())
        return m_schema;
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    Result<Schema> schema = (*workspace)->schemaAsOf(day);
    if (!schema)
        return schema.failure();
    const auto sameTerms = [](const Vocabulary &a, const Vocabulary &b) { return a.terms() == b.terms(); };
    if (std::ranges::equal(schema->vocabularies, m_schema->vocabularies, sameTerms))
        return m_schema; // what is compiled for today serves for then
    return std::make_shared<const Schema>(std::move(*schema));
}

Result<QString> Session::historyNotice(const QDate &day) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    const Result<QDateTime> reach = (*workspace)->historyReach();
    if (!reach)
        return reach.failure();
    const QDate first = reach->toLocalTime().date();
    if (!reach->isValid() || day >= first)
        return QString();
    return tr("This workspace knows stages, tiers and owners of engagements and the order of its vocabularies as they "
              "were only from %1 on. For %2 it takes them as they were then; facts are as recorded.")
        .arg(first.toString(Qt::ISODate), day.toString(Qt::ISODate));
}

Result<QList<Qualification>> Session::qualifications() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->qualifications();
}

Result<QList<Shortlist>> Session::shortlists() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->shortlists();
}

Result<QList<JournalEntry>> Session::journal(int limit) const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->journal(limit);
}

Result<QList<CurrencyRate>> Session::currencyRates() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->currencyRates();
}

Result<Problems> Session::check() const
{
    const Result<const Workspace *> workspace = readable();
    if (!workspace)
        return workspace.failure();
    return (*workspace)->check();
}

Result<> Session::edit(const QString &name, const std::function<Result<>(Edit &)> &body,
                       const std::function<Result<>()> &beforeCommit)
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    const Result<ChangeSet> change = m_workspace->edit(name, body, beforeCommit);
    return change ? takeIn(*change) : Result<>(change.failure());
}

Result<> Session::undo()
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    const Result<ChangeSet> change = m_workspace->undo();
    return change ? takeIn(*change) : Result<>(change.failure());
}

Result<> Session::redo()
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    const Result<ChangeSet> change = m_workspace->redo();
    return change ? takeIn(*change) : Result<>(change.failure());
}

Result<> Session::settle()
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    const Result<> settled = m_workspace->settle();
    Q_EMIT undoChanged();
    return settled;
}

QString Session::undoName() const
{
    return m_busy ? QString() : m_workspace->undoName();
}

QString Session::redoName() const
{
    return m_busy ? QString() : m_workspace->redoName();
}

void Session::setAuthor(const QString &name)
{
    m_author = name;
    m_workspace->setAuthor(name);
}

Evidence Session::ownEvidence(Grade grade) const
{
    return { tr("Entered by hand"), m_clock.today(), grade, m_author, m_clock.now(), {} };
}

Result<> Session::takeIn(const ChangeSet &change, std::shared_ptr<const Pool> readyPool,
                         std::shared_ptr<const Schema> readySchema)
{
    if (change.schema) {
        if (Result<> loaded = loadSchema(std::move(readySchema)); !loaded)
            return loaded;
    }
    const bool touchesPool = change.schema || change.allPartners || change.people || change.money
        || !change.columns.isEmpty() || !change.partners.empty();
    if (touchesPool) {
        Result<std::shared_ptr<const Pool>> pool = readyPool ? Result<std::shared_ptr<const Pool>>(std::move(readyPool))
                                                             : m_workspace->refreshPool(m_pool, change);
        if (!pool)
            return pool.failure();
        m_history.step(m_pool, *pool, change);
        m_pool = std::move(*pool);
        keepColumns(*m_workspace, m_keeping);
    }
    if (change.waivers || change.allPartners || !change.partners.empty()) {
        if (Result<> loaded = loadWaivers(); !loaded)
            return loaded;
    }
    if (change.tiers) { // among them the settings of the workspace
        if (Result<> loaded = loadWidening(); !loaded)
            return loaded;
    }
    if (change.waivers)
        forgetScores(); // a must-have that is waived, or no longer is, changes status and tier
    const ProfileId measuring = m_measuring;
    if (change.profiles) {
        const ProfileVersion *before = profile(measuring);
        const QString name = before ? before->profile.name : QString();
        Result<QList<ProfileVersion>> profiles = m_workspace->profiles();
        if (!profiles)
            return profiles.failure();
        m_profiles = std::move(*profiles);
        // Undoing may take the version away that measures: the pages go on with the profile, not with another one.
        const auto isSame = [&](const ProfileVersion &version) { return version.profile.name == name; };
        const QList<ProfileVersion> current = currentVersions();
        if (const auto same = std::ranges::find_if(current, isSame); !profile(measuring) && same != current.end())
            m_measuring = same->id;
        std::erase_if(m_scores, [this](const auto &kept) { return !profile({ kept.first }); });
        chooseMeasuringProfile();
    }
    Q_EMIT changed(change);
    Q_EMIT undoChanged();
    if (m_measuring != measuring)
        Q_EMIT measuringProfileChanged();
    return {};
}

Result<> Session::refuseIfBusy() const
{
    if (m_busy)
        return fail(ErrorCode::Conflict, tr("An import is running. Wait until it has finished, or cancel it."));
    return {};
}

Result<const Workspace *> Session::readable() const
{
    if (!m_busy)
        return m_workspace.get();
    if (!m_reader) {
        Result<std::unique_ptr<Workspace>> reader = Workspace::open(path(), OpenMode::ReadOnly, m_clock);
        if (!reader)
            return reader.failure();
        m_reader = std::move(*reader);
    }
    return m_reader.get();
}

void Session::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        m_reader.reset();
    Q_EMIT busyChanged(busy);
    Q_EMIT undoChanged();
}

Result<> Session::saveCopy(const QString &path, bool withPeople) const
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->saveCopy(path, withPeople);
}

Result<> Session::close()
{
    if (const Result<> free = refuseIfBusy(); !free)
        return free.failure();
    return m_workspace->close();
}

} // namespace partnerscope
