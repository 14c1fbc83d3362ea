#pragma once

#include "exchange/sheetnumbers.h"
#include "exchange/ziparchive.h"

#include <functional>
#include <vector>

namespace partnerscope {

/// Texts kept one behind the other.
class TextArena
{
public:
    void append(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const; ///< empty behind the last

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// A sheet of cells of a workbook; sheets of charts and dialogs are not listed.
struct WorkbookSheet {
    QString name;
    bool isHidden = false;
    QString part; ///< its name in the archive
};

/// What all sheets of a workbook share.
struct WorkbookParts {
    std::vector<WorkbookSheet> sheets;
    bool is1904 = false;
    std::vector<NumberFormat> formats; ///< by number of a cell's style
    TextArena texts;
};

using ReadProgress = std::function<bool(double)>;

/// Finds the sheets, in the order of the workbook. Reads transitional and strict Office Open XML.
[[nodiscard]] Result<> readSheetList(ZipArchive &archive, WorkbookParts &parts);
/// Reads number formats and shared texts. Parts that are not there count as empty.
[[nodiscard]] Result<> readStylesAndTexts(ZipArchive &archive, WorkbookParts &parts, const ReadProgress &progress);

class XmlPart;
/// The text of the element that has just begun, up to and with its end: runs joined, the reading aids of Japanese
/// (phonetic runs) left out, characters written as _x000D_ put back.
[[nodiscard]] std::string readRichText(XmlPart &part);

} // namespace partnerscope
