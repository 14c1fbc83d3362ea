#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace partnerscope {

/// How files of one kind are imported, under a name, to be recognised when the next one comes.
struct SavedMapping {
    QString name;
    QStringList headers; ///< of the file it was made for, in their order
    QByteArray body;     ///< JSON, as resources/schemas/mapping.schema.json describes it
    QDateTime savedAt;   ///< UTC
    friend bool operator==(const SavedMapping &, const SavedMapping &) = default;
};

} // namespace partnerscope
