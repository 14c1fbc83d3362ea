#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace partnerscope {

namespace {

QString iconPath(QLatin1StringView name)
{
    return ":/partnerscope/icons/"_L1 % name % ".svg"_L1;
}

QByteArray coloredSvg(QLatin1StringView name, const QColor &color)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    return svg;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QLatin1StringView name, Token token, Token checkedToken)
        : m_name(name)
        , m_token(token)
        , m_checkedToken(checkedToken)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, color(mode, state)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(size, color(mode, state));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_token, m_checkedToken); }
    QString key() const override { return u"partnerscope"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.color(Token::TextDisabled);
        return theme.color(state == QIcon::On ? m_checkedToken : m_token);
    }

    [[nodiscard]] QPixmap rendered(const QSize &size, const QColor &inColor) const
    {
        const QString cacheKey = "partnerscope-"_L1 % m_name % inColor.name() % QString::number(size.width()) % u'x'
            % QString::number(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, QRectF(QPointF(), QSizeF(size)), m_name, inColor);
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QLatin1StringView m_name;
    Token m_token;
    Token m_checkedToken;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, Token token)
{
    return themedIcon(name, token, token);
}

QIcon themedIcon(QLatin1StringView name, Token token, Token checkedToken)
{
    if (!hasIcon(name))
        return {};
    return QIcon(new ThemedIconEngine(name, token, checkedToken));
}

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color)
{
    const QByteArray svg = coloredSvg(name, color);
    if (svg.isEmpty())
        return;
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

bool hasIcon(QLatin1StringView name)
{
    return QFile::exists(iconPath(name));
}

QIcon applicationIcon()
{
    return QIcon(iconPath("partnerscope"_L1));
}

} // namespace partnerscope
