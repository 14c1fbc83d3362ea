#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace partnerscope::gallery {

/// One picture of the gallery: a widget made anew for every scheme and scale, without a parent.
struct Page {
    QString name;
    QSize size;
    std::function<QWidget *()> make;
};

/// All pages, in the order they are drawn. A new page is one line in pages.cpp.
[[nodiscard]] QList<Page> pages();

} // namespace partnerscope::gallery
