#include "exchange/workbookwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <array>
#include <clocale>
#include <cmath>
#include <utility>

namespace partnerscope {

namespace {
struct WriterTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)
};

constexpr int LongestSheetName = 31;
constexpr lxw_color_t HeaderFill = 0xEEF1F5;
constexpr lxw_color_t BarColor = 0x8FB3DE;
constexpr std::array Looks { NumberLook::Plain, NumberLook::Whole, NumberLook::OnePlace, NumberLook::Percent };

/// The library prints numbers with the decimal sign of the locale, and a comma would spoil the file.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(m_plain ? uselocale(m_plain) : nullptr)
    {
    }
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

/// What XML can carry, no longer than a cell can be. "_x0041_" is how the format writes a character by its number: a
/// text that only looks like it is told apart by writing its first mark that way.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression numbered(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (text.size() == i + 1 || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c.unicode() >= 0xFFFE) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c >= u' ' || c == u'\t' || c == u'\n') {
            clean += c;
        }
    }
    if (clean.size() > WorkbookWriter::LongestText) {
        const bool splitsPair = clean.at(WorkbookWriter::LongestText - 2).isHighSurrogate();
        clean.truncate(WorkbookWriter::LongestText - (splitsPair ? 2 : 1));
        clean += u'…';
    }
    const bool looksNumbered = clean.contains(QStringLiteral("_x"));
    return (looksNumbered ? clean.replace(numbered, QStringLiteral("_x005F_")) : clean).toUtf8();
}

QByteArray sheetName(const QString &name)
{
    QString allowed = name.left(LongestSheetName);
    for (QChar &c : allowed) {
        if (QStringLiteral("[]:*?/\\'").contains(c) || c < u' ')
            c = u' ';
    }
    allowed = allowed.trimmed();
    return (allowed.isEmpty() ? QStringLiteral("-") : allowed).toUtf8();
}

const char *numberFormat(NumberLook look)
{
    switch (look) {
    case NumberLook::Plain: return "General";
    case NumberLook::Whole: return "#,##0";
    case NumberLook::OnePlace: return "0.0";
    case NumberLook::Percent: return "0.0%";
    }
    Q_UNREACHABLE();
}
} // namespace

struct WorkbookWriter::Book {
    explicit Book(const QDate &made);
    ~Book();
    Q_DISABLE_COPY_MOVE(Book)

    [[nodiscard]] lxw_format *addFormat(const char *numbers);
    [[nodiscard]] const SheetColumn &column() const { return columns.at(at); }
    [[nodiscard]] bool isWriting() const { return sheet && row <= MostRows; }
    [[nodiscard]] lxw_col_t place() const { return static_cast<lxw_col_t>(at); }
    void keep(lxw_error error);
    void endSheet();
    void addBars(lxw_col_t place, double full);
    void go(lxw_error found)
    {
        keep(found);
        ++at;
    }

    PlainNumbers plain;
    QTemporaryFile file { QDir::tempPath() + QStringLiteral("/partnerscope-XXXXXX.xlsx") };
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::array<lxw_format *, Looks.size()> looks {};
    lxw_format *header = nullptr;
    lxw_format *words = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *day = nullptr;
    QList<SheetColumn> columns;
    lxw_row_t row = 0;
    qsizetype at = 0; ///< column of the next cell
    bool isTooLong = false;
    lxw_error error = LXW_NO_ERROR;
};

WorkbookWriter::Book::Book(const QDate &made)
{
    if (!file.open())
        return;
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    book = workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options);
    if (!book)
        return;
    lxw_doc_properties properties {};
    // Without a day the library takes the time it is.
    properties.created =
        std::max<qint64>(1, (made.isValid() ? made : QDate(2000, 1, 1)).startOfDay(Qt::UTC).toSecsSinceEpoch());
    keep(workbook_set_properties(book, &properties));
    for (std::size_t i = 0; i < Looks.size(); ++i)
        looks.at(i) = addFormat(numberFormat(Looks.at(i)));
    words = addFormat("General");
    wrapped = addFormat("General");
    format_set_text_wrap(wrapped);
    day = addFormat("yyyy\\-mm\\-dd");
    header = addFormat("General");
    format_set_bold(header);
    format_set_bg_color(header, HeaderFill);
    format_set_bottom(header, LXW_BORDER_THIN);
}

WorkbookWriter::Book::~Book()
{
    if (book)
        workbook_close(book); // given up: only so that the library clears up behind itself
}

lxw_format *WorkbookWriter::Book::addFormat(const char *numbers)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, numbers);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

void WorkbookWriter::Book::keep(lxw_error found)
{
    if (error == LXW_NO_ERROR)
        error = found;
}

void WorkbookWriter::Book::addBars(lxw_col_t place, double full)
{
    lxw_conditional_format bars {};
    bars.type = LXW_CONDITIONAL_DATA_BAR;
    bars.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bars.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bars.min_value = 0;
    bars.max_value = full;
    bars.bar_color = BarColor;
    bars.bar_solid = LXW_TRUE;
    bars.bar_no_border = LXW_TRUE;
    bars.data_bar_2010 = LXW_TRUE;
    keep(worksheet_conditional_format_range(sheet, 1, place, row, place, &bars));
}

void WorkbookWriter::Book::endSheet()
{
    if (!sheet || columns.isEmpty())
        return;
    const lxw_row_t last = row > 0 ? row - 1 : 0;
    row = last;
    keep(worksheet_autofilter(sheet, 0, 0, last, static_cast<lxw_col_t>(columns.size() - 1)));
    for (qsizetype i = 0; last > 0 && i < columns.size(); ++i) {
        if (columns.at(i).bars > 0)
            addBars(static_cast<lxw_col_t>(i), columns.at(i).bars);
    }
}

WorkbookWriter::WorkbookWriter(const QDate &made)
    : m_book(std::make_unique<Book>(made))
{
}

WorkbookWriter::~WorkbookWriter() = default;

void WorkbookWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns)
{
    Book &book = *m_book;
    if (!book.book)
        return;
    book.endSheet();
    book.sheet = workbook_add_worksheet(book.book, sheetName(name).constData());
    book.columns = columns;
    book.row = 0;
    book.at = 0;
    if (!book.sheet) {
        book.keep(LXW_ERROR_SHEETNAME_ALREADY_USED);
        return;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto place = static_cast<lxw_col_t>(i);
        book.keep(worksheet_set_column(book.sheet, place, place, columns.at(i).width, nullptr));
        const QByteArray title = cellText(columns.at(i).title);
        if (!title.isEmpty())
            book.keep(worksheet_write_string(book.sheet, 0, place, title.constData(), book.header));
    }
    worksheet_freeze_panes(book.sheet, 1, 0);
    worksheet_set_landscape(book.sheet);
    worksheet_fit_to_pages(book.sheet, 1, 0);
    book.keep(worksheet_repeat_rows(book.sheet, 0, 0));
    book.row = 1;
}

void WorkbookWriter::text(const QString &text)
{
    Book &book = *m_book;
    const QByteArray utf8 = cellText(text);
    if (utf8.isEmpty() || !book.isWriting()) {
        ++book.at;
        return;
    }
    lxw_format *format = book.column().wraps ? book.wrapped : book.words;
    book.go(worksheet_write_string(book.sheet, book.row, book.place(), utf8.constData(), format));
}

void WorkbookWriter::number(double value)
{
    number(value, m_book->columns.isEmpty() ? NumberLook::Plain : m_book->column().look);
}

void WorkbookWriter::number(double value, NumberLook look)
{
    Book &book = *m_book;
    if (!std::isfinite(value) || !book.isWriting()) {
        ++book.at;
        return;
    }
    const double written = value == 0.0 ? 0.0 : value; // -0 is nothing but zero
    book.go(worksheet_write_number(book.sheet, book.row, book.place(), written,
                                   book.looks.at(static_cast<std::size_t>(look))));
}

void WorkbookWriter::date(const QDate &day)
{
    Book &book = *m_book;
    // A sheet counts days from 1900 on, with a 29th of February that year did not have.
    if (day.isValid() && (day < QDate(1900, 3, 1) || day.year() > 9999)) {
        text(day.toString(Qt::ISODate));
        return;
    }
    if (!day.isValid() || !book.isWriting()) {
        ++book.at;
        return;
    }
    const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(day));
    book.go(worksheet_write_number(book.sheet, book.row, book.place(), serial, book.day));
}

void WorkbookWriter::yesNo(bool value)
{
    Book &book = *m_book;
    if (!book.isWriting())
        ++book.at;
    else
        book.go(worksheet_write_boolean(book.sheet, book.row, book.place(), value ? 1 : 0, book.words));
}

void WorkbookWriter::empty()
{
    ++m_book->at;
}

void WorkbookWriter::endRow()
{
    Book &book = *m_book;
    Q_ASSERT(book.at <= book.columns.size());
    book.at = 0;
    if (book.row > MostRows)
        book.isTooLong = true;
    else
        ++book.row;
}

Result<QByteArray> WorkbookWriter::finish()
{
    Book &book = *m_book;
    if (book.isTooLong)
        return fail(
            ErrorCode::InvalidInput,
            WriterTexts::tr("A sheet of a workbook holds %L1 rows at most. Write a CSV file instead.").arg(MostRows));
    lxw_error closed = LXW_ERROR_CREATING_TMPFILE;
    if (book.book) {
        book.endSheet();
        closed = workbook_close(std::exchange(book.book, nullptr));
        book.sheet = nullptr;
    }
    const lxw_error error = book.error != LXW_NO_ERROR ? book.error : closed;
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io,
                    WriterTexts::tr("The workbook cannot be written: there may be no room for temporary files in %1.")
                        .arg(QDir::toNativeSeparators(QDir::tempPath())),
                    QString::fromUtf8(lxw_strerror(error)));
    // The library may have put another file in the place of the one that is open here.
    QFile written(book.file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, WriterTexts::tr("The workbook cannot be read back: %1").arg(written.errorString()));
    return written.readAll();
}

} // namespace partnerscope
