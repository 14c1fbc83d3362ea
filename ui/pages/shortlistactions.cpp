#include "ui/pages/shortlistactions.h"

#include "base/text.h"
#include "domain/namedversion.h"
#include "session/exports.h"

#include <QMenu>

#include <algorithm>

namespace partnerscope {

namespace {
std::shared_ptr<const Scores> scoresOf(Session &session, const Shortlist &list)
{
    const Result<ProfileVersion> version = measuringVersion(session, list);
    if (!version)
        return nullptr;
    const Result<std::shared_ptr<const Scores>> scores = session.scores(version->id);
    return scores ? *scores : nullptr;
}

/// -1 without a fit.
double fitOrNone(const Scores &scores, const ShortlistEntry &entry)
{
    const std::optional<std::size_t> row = scores.pool->rowOf(entry.partner);
    return row && scores.sheet.hasFit(*row) ? scores.sheet.fit(*row) : -1;
}

bool standsByFit(const std::vector<ShortlistEntry> &entries, const Scores &scores)
{
    return std::ranges::is_sorted(entries, std::ranges::greater {},
                                  [&](const ShortlistEntry &entry) { return fitOrNone(scores, entry); });
}

/// Adds the companies that are not on the list yet. \returns how many those were.
int append(Session &session, Shortlist &list, const std::vector<PartnerId> &partners)
{
    const std::shared_ptr<const Scores> scores = scoresOf(session, list);
    const bool isByFit = scores && standsByFit(list.entries, *scores);
    int added = 0;
    for (const PartnerId partner : partners) {
        if (std::ranges::any_of(list.entries, [&](const ShortlistEntry &entry) { return entry.partner == partner; }))
            continue;
        ShortlistEntry entry;
        entry.shortlist = list.id;
        entry.partner = partner;
        const std::optional<std::size_t> row = scores ? scores->pool->rowOf(partner) : std::nullopt;
        if (row)
            entry.rationale = rationaleFor(*scores, *row);
        list.entries.push_back(entry);
        ++added;
    }
    if (isByFit)
        sortEntriesByFit(list.entries, *scores);
    return added;
}

QString freshName(const QList<Shortlist> &lists)
{
    const auto taken = [&](const QString &name) {
        return std::ranges::any_of(
            lists, [&](const Shortlist &list) { return list.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = tr("Shortlist");
    for (int number = 2; taken(name); ++number)
        name = tr("Shortlist %1").arg(number);
    return name;
}

void sayAdded(Session &session, Frame &frame, const QString &list, int added)
{
    if (added == 0) {
        frame.showMessage(MessageKind::Info, tr("Already on \"%1\".").arg(list));
        return;
    }
    const QString text = added == 1 ? tr("Added one company to \"%1\".").arg(list)
                                    : tr("Added %L1 companies to \"%2\".").arg(added).arg(list);
    frame.showMessage(MessageKind::Done, text, tr("Undo"), [&session, &frame] {
        if (const Result<> undone = session.undo(); !undone)
            frame.showError(undone.error());
    });
}

void addFromMenu(Session &session, Frame &frame, const Shortlist &list, const std::vector<PartnerId> &partners)
{
    const Result<int> added = addToShortlist(session, list.id, partners);
    if (added)
        sayAdded(session, frame, list.name, *added);
    else
        frame.showError(added.error());
}

/// Empty: cancelled, or the reason why not was shown.
QString askForName(Session &session, Frame &frame)
{
    const Result<QList<Shortlist>> lists = session.shortlists();
    if (!lists) {
        frame.showError(lists.error());
        return {};
    }
    return frame.prompts().text(tr("New shortlist"), tr("Name of the shortlist"), freshName(*lists)).trimmed();
}

/// For the profile the pages measure with.
Shortlist newShortlist(Session &session, const QString &name)
{
    Shortlist list;
    list.name = name;
    list.createdAt = session.clock().now();
    if (const ProfileVersion *profile = session.profile(session.measuringProfile()))
        list.profile = versionName(profile->profile.name, profile->version);
    return list;
}

/// \returns Conflict if another list has the name.
Result<ShortlistId> saveNew(Session &session, const Shortlist &list)
{
    const Result<QList<Shortlist>> lists = session.shortlists();
    if (!lists)
        return lists.failure();
    if (std::ranges::any_of(
            *lists, [&](const Shortlist &other) { return other.name.compare(list.name, Qt::CaseInsensitive) == 0; }))
        return fail(ErrorCode::Conflict,
                    tr("There is a shortlist \"%1\" already. Choose another name.").arg(list.name));
    ShortlistId id;
    const Result<> edited = session.edit(tr("Make shortlist %1").arg(list.name), [&](Edit &edit) -> Result<> {
        const Result<ShortlistId> saved = edit.saveShortlist(list);
        if (!saved)
            return saved.failure();
        id = *saved;
        return {};
    });
    if (!edited)
        return edited.failure();
    return id;
}

void makeFromMenu(Session &session, Frame &frame, const std::vector<PartnerId> &partners)
{
    const QString name = askForName(session, frame);
    if (name.isEmpty())
        return;
    const Result<ShortlistId> made = makeShortlist(session, name, partners);
    if (made)
        sayAdded(session, frame, name, static_cast<int>(partners.size()));
    else
        frame.showError(made.error());
}
} // namespace

Result<ProfileVersion> measuringVersion(const Session &session, const Shortlist &list)
{
    if (list.profile.isEmpty()) {
        if (const ProfileVersion *present = session.profile(session.measuringProfile()))
            return *present;
        return fail(ErrorCode::NotFound, tr("There is no profile yet to measure this list with."));
    }
    const NamedVersion named = namedVersion(list);
    for (const ProfileVersion &version : session.profiles()) {
        if (version.profile.name == named.profile && version.version == named.version)
            return version;
    }
    Result<ProfileVersion> byName = session.findProfile(list.profile);
    if (byName)
        return byName;
    return fail(
        ErrorCode::NotFound,
        named.version > 0
            ? tr("This list was made with version %1 of \"%2\", which is no longer in the workspace. Without it "
                 "there are no figures.")
                  .arg(QString::number(named.version), named.profile)
            : tr("This list was made with the profile \"%1\", which is no longer in the workspace. Without it "
                 "there are no figures.")
                  .arg(named.profile));
}

QString profileInWords(const Session &session, const Shortlist &list)
{
    if (list.profile.isEmpty())
        return {};
    const NamedVersion named = namedVersion(list);
    const Result<ProfileVersion> version = measuringVersion(session, list);
    if (!version)
        return named.version > 0 ? tr("%1, version %2, is gone").arg(named.profile, QString::number(named.version))
                                 : tr("%1 is gone").arg(named.profile);
    const bool isFrozen = version->profile.name == named.profile && version->version == named.version;
    const QString number = QString::number(version->version);
    return isFrozen ? tr("%1, version %2").arg(version->profile.name, number)
                    : tr("%1, present version (%2)").arg(version->profile.name, number);
}

void sortEntriesByFit(std::vector<ShortlistEntry> &entries, const Scores &scores)
{
    std::ranges::stable_sort(entries, std::ranges::greater {},
                             [&](const ShortlistEntry &entry) { return fitOrNone(scores, entry); });
}

Result<int> addToShortlist(Session &session, ShortlistId shortlist, const std::vector<PartnerId> &partners)
{
    Result<QList<Shortlist>> lists = session.shortlists();
    if (!lists)
        return lists.failure();
    const auto found = std::ranges::find(*lists, shortlist, &Shortlist::id);
    if (found == lists->end())
        return fail(ErrorCode::NotFound, tr("The shortlist is no longer there."));
    const int added = append(session, *found, partners);
    if (added == 0)
        return 0;
    const Result<> edited = session.edit(tr("Add to shortlist %1").arg(found->name), [&](Edit &edit) -> Result<> {
        const Result<ShortlistId> saved = edit.saveShortlist(*found);
        return saved ? Result<>() : Result<>(saved.failure());
    });
    if (!edited)
        return edited.failure();
    return added;
}

Result<ShortlistId> makeShortlist(Session &session, const QString &name, const std::vector<PartnerId> &partners)
{
    Shortlist list = newShortlist(session, name);
    append(session, list, partners);
    return saveNew(session, list);
}

bool makeShortlistOf(Session &session, Frame &frame, const std::vector<ShortlistEntry> &entries)
{
    const QString name = askForName(session, frame);
    if (name.isEmpty())
        return false;
    Shortlist list = newShortlist(session, name);
    list.entries = entries;
    const Result<ShortlistId> made = saveNew(session, list);
    if (made)
        sayAdded(session, frame, name, static_cast<int>(entries.size()));
    else
        frame.showError(made.error());
    return made.has_value();
}

void fillShortlistMenu(QMenu *menu, Session &session, Frame &frame,
                       const std::function<std::vector<PartnerId>()> &partners)
{
    menu->clear();
    const Result<QList<Shortlist>> lists = session.shortlists();
    if (lists) {
        for (const Shortlist &list : *lists) {
            // A name may hold an ampersand, which a menu would take for a mnemonic.
            QAction *action = menu->addAction(QString(list.name).replace(QLatin1Char('&'), QLatin1String("&&")));
            QObject::connect(action, &QAction::triggered, menu,
                             [&session, &frame, list, partners] { addFromMenu(session, frame, list, partners()); });
        }
        if (!lists->isEmpty())
            menu->addSeparator();
    }
    QAction *make = menu->addAction(tr("New shortlist…"));
    make->setObjectName(QStringLiteral("newShortlist"));
    QObject::connect(make, &QAction::triggered, menu,
                     [&session, &frame, partners] { makeFromMenu(session, frame, partners()); });
}

} // namespace partnerscope
