#include "chartspage.h"
#include "controlspage.h"
#include "elementspage.h"
#include "gallery.h"
#include "workspacepages.h"

using namespace Qt::StringLiterals;

namespace partnerscope::gallery {

QList<Page> pages()
{
    return QList<Page> {
        { u"00-elements"_s, { 1440, 900 }, [] { return makeElementsPage(); } },
        { u"00-charts"_s, { 1440, 1180 }, [] { return makeChartsPage(); } },
        { u"00-controls"_s, { 1200, 460 }, [] { return makeControlsPage(); } },
        { u"00-table"_s, { 1440, 520 }, [] { return makeTablePage(); } },
    }
    + workspacePages();
}

} // namespace partnerscope::gallery
