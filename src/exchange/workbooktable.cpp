#include "exchange/workbooktable.h"

#include "base/utf8.h"
#include "exchange/sheetrows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace partnerscope {

namespace {

/// Rows whose cells tell whether numbers in texts have a decimal comma.
constexpr int SampleRows = 2000;

/// Rows of a sheet with the shared texts put in and cells that belong together filled.
class SheetTableReader final : public TableReader
{
public:
    SheetTableReader(const SheetContent &content, const TextArena &texts)
        : m_content(content)
        , m_texts(texts)
        , m_walk(content.rows)
    {
    }

    Step next() override
    {
        if (!m_walk.next(m_packed))
            return Step::End;
        clearRow();
        for (const SheetRows::Cell &cell : m_packed)
            set(cell.column, cell.isShared ? m_texts.at(cell.number) : cell.text, cell.kind);
        fillMerged();
        m_cells = std::span(m_views).first(m_width);
        return Step::Row;
    }
    CellKind kind(std::size_t cell) const override { return cell < m_width ? m_kinds[cell] : CellKind::Text; }
    std::size_t line() const override { return m_walk.line(); }
    QString problem() const override { return {}; }
    std::size_t problemLine() const override { return line(); }
    std::size_t problemColumn() const override { return 1; }
    double share() const override { return m_walk.share(); }

private:
    /// A value that goes on downwards.
    struct Filling {
        std::uint32_t column;
        std::uint32_t lastRow;
        std::string_view text;
        CellKind kind;
    };

    void clearRow()
    {
        for (const std::size_t column : m_set) {
            m_views[column] = {};
            m_kinds[column] = CellKind::Text;
        }
        m_set.clear();
        m_width = 0;
    }

    void set(std::uint32_t column, std::string_view text, CellKind kind)
    {
        const std::size_t at = column - m_content.rows.firstColumn();
        if (at >= m_views.size()) {
            m_views.resize(at + 1);
            m_kinds.resize(at + 1, CellKind::Text);
        }
        m_views[at] = text;
        m_kinds[at] = kind;
        m_set.push_back(at);
        m_width = std::max(m_width, at + 1);
    }

    [[nodiscard]] std::string_view viewOf(std::uint32_t column) const
    {
        const std::size_t at = column - m_content.rows.firstColumn();
        return column >= m_content.rows.firstColumn() && at < m_width ? m_views[at] : std::string_view();
    }

    void fillMerged()
    {
        const std::uint32_t row = m_walk.line() - 1;
        std::erase_if(m_fillings, [row](const Filling &filling) { return filling.lastRow < row; });
        for (const Filling &filling : m_fillings) {
            if (viewOf(filling.column).empty())
                set(filling.column, filling.text, filling.kind);
        }
        for (; m_nextMerged < m_content.merged.size() && m_content.merged[m_nextMerged].firstRow <= row;
             ++m_nextMerged) {
            const MergedCells &merged = m_content.merged[m_nextMerged];
            const std::string_view text = viewOf(merged.column);
            if (merged.firstRow != row || text.empty())
                continue;
            std::erase_if(m_fillings, [&](const Filling &filling) { return filling.column == merged.column; });
            m_fillings.push_back(
                { merged.column, merged.lastRow, text, m_kinds[merged.column - m_content.rows.firstColumn()] });
        }
    }

    const SheetContent &m_content;
    const TextArena &m_texts;
    SheetRows::Walk m_walk;
    std::vector<SheetRows::Cell> m_packed;
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
    std::vector<std::size_t> m_set;
    std::size_t m_width = 0;
    std::size_t m_nextMerged = 0;
    std::vector<Filling> m_fillings;
};

class WorkbookTable final : public TableSource
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)

public:
    WorkbookTable(TableInfo info, TextArena texts, SheetContent content)
        : m_texts(std::move(texts))
        , m_content(std::move(content))
    {
        m_info = std::move(info);
        m_info.format = TableInfo::Format::Workbook;
        m_info.dialect.decimalComma = hasDecimalComma();
        noteOddities();
    }

    std::unique_ptr<TableReader> read() const override
    {
        return std::make_unique<SheetTableReader>(m_content, m_texts);
    }

private:
    [[nodiscard]] bool hasDecimalComma() const
    {
        DecimalEvidence evidence;
        SheetTableReader reader(m_content, m_texts);
        for (int row = 0; row < SampleRows && reader.next() == TableReader::Step::Row; ++row) {
            for (std::size_t i = 0; i < reader.cells().size(); ++i) {
                if (reader.kind(i) == CellKind::Text)
                    evidence.add(reader.cells()[i]);
            }
        }
        return evidence.isComma(false);
    }

    void noteOddities()
    {
        if (m_content.hiddenRows > 0)
            m_info.notices << tr("%n hidden rows of the sheet were read as well.", nullptr,
                                 static_cast<int>(m_content.hiddenRows));
        if (m_content.hasHiddenColumns)
            m_info.notices << tr("The sheet has hidden columns. They are listed with the others.");
        if (!m_content.merged.empty())
            m_info.notices << tr("Cells that are merged over several rows count for each of these rows.");
        QStringList others;
        for (const SheetInfo &sheet : m_info.sheets) {
            if (sheet.name != m_info.sheet && !sheet.isHidden)
                others << sheet.name;
        }
        if (!others.isEmpty())
            m_info.notices << tr("The sheet \"%1\" was read. The file has others: %2.")
                                  .arg(m_info.sheet, others.join(QStringLiteral(", ")));
    }

    TextArena m_texts;
    SheetContent m_content;
};

/// Opens a workbook step by step.
class WorkbookOpener
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)

public:
    WorkbookOpener(ZipArchive &archive, const TableChoice &choice, const ReadProgress &progress)
        : m_archive(archive)
        , m_choice(choice)
        , m_progress(progress)
    {
    }

    Result<std::shared_ptr<const TableSource>> open(TableInfo info);

private:
    [[nodiscard]] Result<std::vector<WorkbookSheet>> candidates() const;
    [[nodiscard]] Result<> refuseForeign() const;

    ZipArchive &m_archive;
    const TableChoice &m_choice;
    const ReadProgress &m_progress;
    WorkbookParts m_parts;
};

/// Zip files of another kind than a workbook, each with what to do.
Result<> WorkbookOpener::refuseForeign() const
{
    const auto refuse = [this](const QString &sentence) {
        return fail(ErrorCode::InvalidInput, sentence.arg(m_archive.name()));
    };
    if (m_archive.has(QStringLiteral("xl/workbook.bin")))
        return refuse(
            tr("%1 is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or CSV."));
    if (m_archive.has(QStringLiteral("content.xml")) && m_archive.has(QStringLiteral("mimetype")))
        return refuse(tr("%1 is an OpenDocument file. Open it in a spreadsheet program and save it as .xlsx or CSV."));
    if (m_archive.has(QStringLiteral("word/document.xml")) || m_archive.has(QStringLiteral("ppt/presentation.xml")))
        return refuse(tr("%1 is a text or a presentation, not a list. Choose a workbook, or a CSV file."));
    if (m_archive.has(QStringLiteral("Index/Document.iwa")))
        return refuse(tr("%1 is a Numbers document. Export it from Numbers as .xlsx or CSV."));
    if (!m_archive.has(QStringLiteral("_rels/.rels")) && !m_archive.has(QStringLiteral("xl/workbook.xml")))
        return refuse(tr("%1 is a compressed file. Unpack it, and choose the file in it."));
    return {};
}

/// The sheets that may be meant, the likeliest first.
Result<std::vector<WorkbookSheet>> WorkbookOpener::candidates() const
{
    const std::vector<WorkbookSheet> &all = m_parts.sheets;
    if (m_choice.sheet.isEmpty()) {
        std::vector<WorkbookSheet> visible;
        std::ranges::copy_if(all, std::back_inserter(visible),
                             [](const WorkbookSheet &sheet) { return !sheet.isHidden; });
        return visible.empty() ? all : visible;
    }
    for (const Qt::CaseSensitivity sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive }) {
        for (const WorkbookSheet &sheet : all) {
            if (sheet.name.compare(m_choice.sheet, sensitivity) == 0)
                return std::vector { sheet };
        }
    }
    QStringList names;
    for (const WorkbookSheet &sheet : all)
        names << QString(u'"' + sheet.name + u'"');
    return fail(ErrorCode::InvalidInput,
                tr("%1 has no sheet \"%2\". It has: %3.")
                    .arg(m_archive.name(), m_choice.sheet, names.join(QStringLiteral(", "))));
}

Result<std::shared_ptr<const TableSource>> WorkbookOpener::open(TableInfo info)
{
    if (Result<> foreign = refuseForeign(); !foreign)
        return foreign.failure();
    if (Result<> listed = readSheetList(m_archive, m_parts); !listed)
        return listed.failure();
    const auto sheets = candidates();
    if (!sheets)
        return sheets.failure();
    const auto shared = [this](double share) { return !m_progress || m_progress(0.2 * share); };
    if (Result<> read = readStylesAndTexts(m_archive, m_parts, shared); !read)
        return read.failure();
    for (const WorkbookSheet &sheet : m_parts.sheets)
        info.sheets << SheetInfo { sheet.name, sheet.isHidden };
    const auto cells = [this](double share) { return !m_progress || m_progress(0.2 + 0.8 * share); };
    for (const WorkbookSheet &sheet : *sheets) {
        auto content = readSheet(m_archive, sheet, m_parts, cells);
        if (!content)
            return content.failure();
        if (content->rows.isEmpty())
            continue;
        info.sheet = sheet.name;
        return std::make_shared<const WorkbookTable>(std::move(info), std::move(m_parts.texts), std::move(*content));
    }
    if (!m_choice.sheet.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    tr("The sheet \"%1\" of %2 is empty.").arg(sheets->front().name, m_archive.name()));
    return fail(ErrorCode::InvalidInput, tr("The workbook %1 has no sheet with cells.").arg(m_archive.name()));
}

} // namespace

Result<std::shared_ptr<const TableSource>> openWorkbook(const QString &path, const QString &name,
                                                        const TableChoice &choice,
                                                        const std::function<bool(double)> &progress,
                                                        const ArchiveLimits &limits)
{
    const auto archive = ZipArchive::open(path, name, limits);
    if (!archive)
        return archive.failure();
    TableInfo info;
    info.name = name;
    info.asOf = QFileInfo(path).lastModified().date();
    return WorkbookOpener(**archive, choice, progress).open(std::move(info));
}

} // namespace partnerscope
