#pragma once

#include "base/result.h"
#include "domain/profile.h"
#include "domain/schema.h"

#include <QJsonObject>
#include <QLocale>

namespace partnerscope {

// The shown words of the built-in content in another language, laid over the English ones by key: labels, units,
// descriptions, reasons. Keys and codes are the same in every language. A language without texts of its own gives
// English.

/// One file of texts (resources/content/de/…), by its name without ending; empty where the language has none.
[[nodiscard]] Result<QJsonObject> readTexts(const QString &name, QLocale::Language language);

/// The English labels stay as synonyms, so that English lists are understood as before. Countries and their parts that
/// no text names are called as ISO 3166 has them.
[[nodiscard]] Result<> translateSchema(Schema &schema, QLocale::Language language);

/// The texts of the built-in profiles.
class ProfileTexts
{
public:
    [[nodiscard]] static Result<ProfileTexts> in(QLocale::Language language);
    /// `key`: name of the profile's file, "reseller". Tiers and the caps that name them are translated together.
    void translate(IdealProfile &profile, const QString &key) const;

private:
    QJsonObject m_profiles;
};

} // namespace partnerscope
