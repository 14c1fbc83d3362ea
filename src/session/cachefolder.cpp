#include "session/cachefolder.h"

#include <QStandardPaths>

namespace partnerscope {

QString standardCacheFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return folder.isEmpty() ? folder : QString(folder + QStringLiteral("/partnerscope/columns"));
}

} // namespace partnerscope
