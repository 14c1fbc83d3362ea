#pragma once

#include "ui/report/documents.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace partnerscope {

/// Pages of a PDF in logical pixels (1/96 inch), filled from top to bottom: keeps the place to go on, breaks pages,
/// draws head and foot. Text stays selectable and searchable; the light scheme always.
class PdfPages
{
public:
    /// \param pageCount for the foot "Page 1 of 11"; 0 while it is not known yet
    PdfPages(const DocumentHead &head, const QString &title, int pageCount);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] bool isReady() const { return m_painter.isActive(); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] static const Theme &theme() { return Theme::light(); }
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] int pages() const { return m_page; }

    /// Goes to the next page unless this much room is left.
    void ensure(double height);
    void newPage();
    void skip(double height) { m_y += height; }

    /// Wrapped text over the whole width; breaks pages between lines of different calls only.
    void paragraph(const QString &text, TextRole role, Token token = Token::TextPrimary);
    /// Text inside a rectangle; wraps if asked, never elides.
    void text(const QRectF &rect, const QString &text, TextRole role, Token token = Token::TextPrimary,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop, bool wrap = false);
    /// Height that wrapped text takes in a width.
    [[nodiscard]] double textHeight(const QString &text, TextRole role, double width);
    void hairline(double y);
    /// Finishes the document.
    [[nodiscard]] QByteArray finish();

private:
    void beginPage();
    [[nodiscard]] QFont fontFor(const QString &text, TextRole role) const;

    DocumentHead m_head;
    QString m_title;
    int m_pageCount;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    double m_y = 0;
    int m_page = 0;
};

} // namespace partnerscope
