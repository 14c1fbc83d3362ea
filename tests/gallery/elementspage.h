#pragma once

class QWidget;

namespace partnerscope::gallery {

/// Every colour, the type scale, controls, marks, messages and icons.
[[nodiscard]] QWidget *makeElementsPage();

} // namespace partnerscope::gallery
