#pragma once

class QScrollArea;
class QWidget;

namespace partnerscope {

/// Takes the content into an area without a frame that scrolls up and down where the window is low; sideways the
/// content follows the width. The keyboard goes to what is in it.
[[nodiscard]] QScrollArea *scrollingDown(QWidget *content);

} // namespace partnerscope
