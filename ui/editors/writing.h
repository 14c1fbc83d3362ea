#pragma once

#include <QString>

class QAction;
class QWidget;

namespace partnerscope {

/// Why nothing can be written in a workspace that is open for reading.
[[nodiscard]] QString whyNotWritable();

/// Enables a control that changes the workspace. Where that is open for reading the control is disabled, and its
/// tooltip says why; otherwise it has the tooltip it had.
void enableWriting(QWidget *control, bool isReadOnly, bool isPossible = true);
void enableWriting(QAction *action, bool isReadOnly, bool isPossible = true);

} // namespace partnerscope
