#pragma once

class QWidget;

namespace partnerscope::gallery {

/// Every chart with invented numbers.
[[nodiscard]] QWidget *makeChartsPage();
/// A table with all delegates, a page header, figures and a context panel.
[[nodiscard]] QWidget *makeTablePage();

} // namespace partnerscope::gallery
