#include "ui/report/pdfpages.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextOption>

#include <algorithm>

namespace partnerscope {

namespace {
constexpr double Margin = 64; ///< 17 mm
constexpr double HeadHeight = 44;
constexpr double FootHeight = 32;

/// Scripts whose letters stand alone: shaping would only make ligatures, which text search does not find.
bool standsAlone(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
            || script == QChar::Script_Common;
    });
}

/// Words stay whole unless one alone is wider than its place.
QTextOption optionFor(Qt::Alignment alignment, bool wrap)
{
    QTextOption option(alignment);
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    return option;
}
} // namespace

PdfPages::PdfPages(const DocumentHead &head, const QString &title, int pageCount)
    : m_head(head)
    , m_title(title)
    , m_pageCount(pageCount)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(96);
    m_writer->setPageSize(QPageSize(head.pageSize));
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Partnerscope"));
    if (m_painter.begin(m_writer.get()))
        beginPage();
}

PdfPages::~PdfPages()
{
    if (m_painter.isActive())
        m_painter.end();
}

double PdfPages::left() const
{
    return Margin;
}

double PdfPages::width() const
{
    return m_writer->width() - 2 * Margin;
}

void PdfPages::beginPage()
{
    ++m_page;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    const Theme &look = theme();
    const double bottom = m_writer->height();
    applicationIcon().paint(&m_painter, QRect(static_cast<int>(Margin), 48, 24, 24));
    text({ Margin + 34, 48, width() / 2, 24 }, m_head.workspace, TextRole::PrintBody, Token::TextPrimary,
         Qt::AlignLeft | Qt::AlignVCenter);
    text({ Margin, 48, width(), 24 }, QLocale().toString(m_head.date, QLocale::LongFormat), TextRole::PrintBody,
         Token::TextSecondary, Qt::AlignRight | Qt::AlignVCenter);
    m_painter.fillRect(QRectF(Margin, 48 + 32, width(), 2), look.color(Token::Tier1));
    const QRectF foot(Margin, bottom - 40 - FootHeight / 2, width(), FootHeight / 2);
    text(foot, m_title, TextRole::PrintCaption, Token::TextMuted, Qt::AlignLeft | Qt::AlignVCenter);
    const QString number =
        m_pageCount ? QCoreApplication::translate("Report", "Page %1 of %2").arg(m_page).arg(m_pageCount) : QString();
    text(foot, number, TextRole::PrintCaption, Token::TextMuted, Qt::AlignRight | Qt::AlignVCenter);
    m_y = 48 + HeadHeight + 16;
}

void PdfPages::newPage()
{
    m_writer->newPage();
    beginPage();
}

void PdfPages::ensure(double height)
{
    if (m_y + height > m_writer->height() - 40 - FootHeight)
        newPage();
}

QFont PdfPages::fontFor(const QString &text, TextRole role) const
{
    QFont font = Theme::font(role);
    if (standsAlone(text))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double PdfPages::textHeight(const QString &text, TextRole role, double width)
{
    m_painter.setFont(fontFor(text, role));
    return m_painter.boundingRect(QRectF(0, 0, width, 1e6), text, optionFor({}, true)).height();
}

void PdfPages::text(const QRectF &rect, const QString &text, TextRole role, Token token, Qt::Alignment alignment,
                    bool wrap)
{
    m_painter.setFont(fontFor(text, role));
    m_painter.setPen(theme().color(token));
    m_painter.drawText(rect, text, optionFor(alignment, wrap));
}

void PdfPages::paragraph(const QString &words, TextRole role, Token token)
{
    const double height = textHeight(words, role, width());
    ensure(height);
    text({ left(), m_y, width(), height }, words, role, token, Qt::AlignLeft | Qt::AlignTop, true);
    m_y += height;
}

void PdfPages::hairline(double y)
{
    m_painter.fillRect(QRectF(left(), y, width(), 0.75), theme().color(Token::BorderSubtle));
}

QByteArray PdfPages::finish()
{
    m_painter.end();
    m_writer.reset();
    return m_buffer.data();
}

} // namespace partnerscope
