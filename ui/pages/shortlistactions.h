#pragma once

#include "ui/pages/frame.h"

class QMenu;

namespace partnerscope {

/// The version a list is measured with: the one it was made with, or for a list of earlier that names none the version
/// in force. A list made without a profile is measured as the pages are. \returns NotFound, in the user's words, for a
/// version that is gone: no other stands in for it.
[[nodiscard]] Result<ProfileVersion> measuringVersion(const Session &session, const Shortlist &list);
/// The same in words: "Reseller, version 3"; empty for a list made without a profile.
[[nodiscard]] QString profileInWords(const Session &session, const Shortlist &list);
/// Best fit first; companies without one stay behind in their order.
void sortEntriesByFit(std::vector<ShortlistEntry> &entries, const Scores &scores);

/// Puts companies on a shortlist as one edit; those already on it stay as they are. Each gets a reason in words from
/// the scores of the list's profile where there are any. A list that stands by fit goes on to, else they come last.
/// \returns how many were added.
[[nodiscard]] Result<int> addToShortlist(Session &session, ShortlistId shortlist,
                                         const std::vector<PartnerId> &partners);

/// Makes a shortlist for the profile the pages measure with. \returns Conflict if a list has that name already.
[[nodiscard]] Result<ShortlistId> makeShortlist(Session &session, const QString &name,
                                                const std::vector<PartnerId> &partners);

/// Asks for a name and makes a shortlist of these companies with the reasons they come with, as one edit; success and
/// failure are said in the frame. \returns whether it was made.
bool makeShortlistOf(Session &session, Frame &frame, const std::vector<ShortlistEntry> &entries);

/// Fills a menu with the shortlists there are and "New shortlist…". The companies are asked for when an entry is
/// chosen; success and failure are said in the frame. The menu must not outlive session and frame.
void fillShortlistMenu(QMenu *menu, Session &session, Frame &frame,
                       const std::function<std::vector<PartnerId>()> &partners);

} // namespace partnerscope
