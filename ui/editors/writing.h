#pragma once

#include <QString>

class QAction;
class QWidget;

namespace partnerscope {

class Session;

/// What history calls the one who works here until a name is given.
[[nodiscard]] QString unknownAuthor();
/// The name of the one who works here, for a form that asks who decided; empty until a name is given.
[[nodiscard]] QString ownName(const Session &session);

/// Why nothing can be written in a workspace that is open for reading.
[[nodiscard]] QString whyNotWritable();

/// Enables a control that changes the workspace. Where that is open for reading the control is disabled, and its
/// tooltip says why; otherwise it has the tooltip it had.
void enableWriting(QWidget *control, bool isReadOnly, bool isPossible = true);
void enableWriting(QAction *action, bool isReadOnly, bool isPossible = true);

} // namespace partnerscope
