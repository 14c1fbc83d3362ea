#pragma once

#include "session/session.h"

namespace partnerscope {

// How attributes are changed, each call one named step of undo. What cannot be done is told before anything is written.

/// Adds an attribute; without a key it gets one made from its label. A choice whose vocabulary the workspace lacks gets
/// an empty one. \returns its key; Conflict where another attribute has this label or key.
[[nodiscard]] Result<QString> addAttribute(Session &session, const Attribute &attribute);
/// Gives an attribute another label; the old one stays a synonym, the key stays what it is.
[[nodiscard]] Result<> renameAttribute(Session &session, const QString &key, const QString &label);
[[nodiscard]] Result<> retireAttribute(Session &session, const QString &key, bool retired);
/// Changes anything but key, label, type and vocabulary; `what` names it in the undo step ("Change unit of Growth").
[[nodiscard]] Result<> changeAttribute(Session &session, const QString &key, const QString &what,
                                       const std::function<void(Attribute &)> &change);
/// Puts an attribute into a group, before another attribute or, without one, at the group's end.
[[nodiscard]] Result<> moveAttribute(Session &session, const QString &key, const QString &group,
                                     const QString &before = {});

/// The groups attributes are shown in: the built-in ones in the order of the field, then the workspace's own.
[[nodiscard]] QStringList attributeGroups(const Schema &schema);
/// A group by the name a person gave it: its key if it is a known one, else the name itself.
[[nodiscard]] QString groupFromText(const Schema &schema, const QString &text);

/// A profile that reads an attribute.
struct AttributeReader {
    ProfileId profile;
    QString name;
    QStringList criteria; ///< labels
    bool hasMustHave = false;
    friend bool operator==(const AttributeReader &, const AttributeReader &) = default;
};
/// The profiles in force or in work that read it.
[[nodiscard]] QList<AttributeReader> profilesReading(const Session &session, const QString &attribute);
/// How many profiles in force or in work read each attribute, by its key; those no profile reads are left out.
[[nodiscard]] QHash<QString, int> profilesByAttribute(const Session &session);
/// How many companies have a value of an attribute.
[[nodiscard]] std::size_t knownCount(const Pool &pool, const QString &attribute);

/// Says what a currency is worth from a day on; `instead`: the rate this one replaces, of another day or currency.
[[nodiscard]] Result<> setRate(Session &session, const CurrencyRate &rate,
                               const std::optional<CurrencyRate> &instead = {});
[[nodiscard]] Result<> removeRates(Session &session, const QList<CurrencyRate> &rates);
/// Adds the rates of a CSV file (currency, date, rate), replacing those of the same currency and day. \returns how
/// many; those of the workspace's own currency are left out.
[[nodiscard]] Result<int> importRates(Session &session, const QString &path);
[[nodiscard]] Result<> exportRates(const Session &session, const QString &path);
/// Makes another currency the workspace's: the rates are told in the new one, from the days on for which the old ones
/// say what it is worth; others go.
[[nodiscard]] Result<> changeCurrency(Session &session, const QString &code);

} // namespace partnerscope
