#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QPalette>

class QApplication;

namespace partnerscope {

/// The palette that goes with a theme: Window, Base, Button, Highlight and so on taken from the tokens.
[[nodiscard]] QPalette themePalette(const Theme &theme);

/// Makes the shipped font known to Qt. Needs a QGuiApplication; calling it again does no harm.
[[nodiscard]] Result<> loadFonts();

/// Dresses the application: font, style and palette. May be called again to change the scheme while windows are open;
/// Theme::current() changes at once, widgets get QEvent::PaletteChange with the next turn of the event loop.
[[nodiscard]] Result<> applyTheme(QApplication &application, Scheme scheme);

/// The scheme the desktop asks for, told from the palette Qt starts with. Call before applyTheme().
[[nodiscard]] Scheme desktopScheme();

} // namespace partnerscope
