#include "session/savedimports.h"

#include "base/text.h"
#include "exchange/importmappingfile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace partnerscope {

std::optional<SavedMapping> mappingFor(const QList<SavedMapping> &mappings, const QStringList &headers)
{
    const auto keysOf = [](const QStringList &texts) {
        QStringList keys;
        for (const QString &text : texts)
            keys << headerKey(text);
        keys.sort();
        return keys;
    };
    const QStringList wanted = keysOf(headers);
    std::optional<SavedMapping> found;
    for (const SavedMapping &mapping : mappings) {
        if (keysOf(mapping.headers) == wanted && (!found || found->savedAt < mapping.savedAt))
            found = mapping;
    }
    return found;
}

Result<> readSavedMapping(const SavedMapping &mapping, ImportOptions &options)
{
    const Result<> read = readMappingJson(mapping.body, options);
    return read ? read : Result<>(fail(read.error().code, tr("%1: %2").arg(mapping.name, read.error().message)));
}

SavedMapping savedMapping(const ImportPlan &plan, ImportOptions options, const QString &name, const QDateTime &now)
{
    for (const ImportColumn &column : plan.columns) {
        if (column.match != ImportColumn::Match::Guess)
            continue;
        options.mapping.insert(column.header, column.attribute);
        if (!column.readWith.isDefault())
            options.rules.insert(headerKey(column.header), column.readWith);
    }
    if (plan.kind != ListKind::Companies)
        options.kind = plan.kind;
    return { name, headersOf(plan), writeMappingJson(options, name), now };
}

QStringList headersOf(const ImportPlan &plan)
{
    QStringList headers;
    for (const ImportColumn &column : plan.columns)
        headers << column.header;
    return headers;
}

QString listName(const QString &path)
{
    static const QRegularExpression End(QStringLiteral("[\\s_.,()\\[\\]0-9-]+$"));
    const QString whole = QFileInfo(path).completeBaseName();
    const QString name = QString(whole).remove(End);
    return name.isEmpty() ? whole : name;
}

} // namespace partnerscope
