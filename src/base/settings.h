#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace partnerscope {

/// Where a setting lives: it follows the user, or it belongs to this computer.
enum class SettingScope { User, Machine };

/// One line of the settings table: typed key with its default.
template <typename T>
struct Setting {
    const char *key;
    SettingScope scope;
    T defaultValue;
};

/// All settings of the program, in one place.
namespace setting {
inline const Setting<QString> Scheme { "look/scheme", SettingScope::User,
                                       QStringLiteral("light") };                          ///< light, dark, system
inline const Setting<QString> Language { "look/language", SettingScope::User, QString() }; ///< empty: the system's
inline const Setting<QString> UserName { "user/name", SettingScope::User, QString() };     ///< for history and sign-off
inline const Setting<QStringList> RecentWorkspaces { "workspaces/recent", SettingScope::Machine, {} };
inline const Setting<QByteArray> WindowGeometry { "window/geometry", SettingScope::Machine, {} };
/// Path of a workspace -> the profile its pages are measured with, as "NAME" or "NAME@VERSION".
inline const Setting<QVariantMap> MeasuringProfiles { "workspaces/measuring", SettingScope::Machine, {} };
inline const Setting<QStringList> PartnerColumns { "partners/columns", SettingScope::User, {} };
inline const Setting<QString> Paper { "export/paper", SettingScope::User, QStringLiteral("a4") }; ///< a4, letter
} // namespace setting

/// Typed access to the table above. Injected, so that tests use a file of their own.
class Settings
{
public:
    Settings();                                ///< the user's own settings
    explicit Settings(const QString &iniFile); ///< an INI file, for tests

    template <typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        return m_store->value(QLatin1String(setting.key), QVariant::fromValue(setting.defaultValue))
            .template value<T>();
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace partnerscope
