#pragma once

class QWidget;

namespace partnerscope::gallery {

/// The controls that Qt draws through the style: tabs, menu, tree, text, progress, scroll bars, states.
[[nodiscard]] QWidget *makeControlsPage();

} // namespace partnerscope::gallery
