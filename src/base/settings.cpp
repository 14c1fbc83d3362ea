#include "base/settings.h"

namespace partnerscope {

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("partnerscope"),
                                          QStringLiteral("partnerscope")))
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

} // namespace partnerscope
