#include "domain/namedversion.h"

namespace partnerscope {

QString versionName(const QString &profile, int version)
{
    return QStringLiteral("%1@%2").arg(profile, QString::number(version));
}

NamedVersion namedVersion(const Shortlist &shortlist)
{
    const qsizetype at = shortlist.profile.lastIndexOf(QLatin1Char('@'));
    bool isNumber = false;
    const int version = at > 0 ? shortlist.profile.mid(at + 1).toInt(&isNumber) : 0;
    return isNumber && version > 0 ? NamedVersion { shortlist.profile.left(at), version }
                                   : NamedVersion { shortlist.profile, 0 };
}

} // namespace partnerscope
