#include "exchange/tablesource.h"

#include "exchange/csvtable.h"

#include <QFileInfo>

namespace partnerscope {

TableReader::~TableReader() = default;
TableSource::~TableSource() = default;

Result<std::shared_ptr<const TableSource>> openTable(const QString &path, const TableChoice &choice,
                                                     const std::function<bool(double)> &)
{
    const QFileInfo file(path);
    auto text = decodeFile(path, choice.encoding.toLatin1());
    if (!text)
        return text.failure();
    return csvTable(std::move(*text), file.fileName(), file.lastModified().date(), choice.dialect);
}

} // namespace partnerscope
