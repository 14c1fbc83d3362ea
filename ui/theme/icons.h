#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace partnerscope {

/// A line icon of resources/icons ("plus", "search", …) drawn in a token's colour, crisp at every scale. The colour
/// is looked up when the icon is painted, so it follows a change between light and dark by itself. Disabled icons
/// are text.disabled; checked ones (QIcon::On) take checkedToken.
[[nodiscard]] QIcon themedIcon(QLatin1StringView name, Token token = Token::TextSecondary);
[[nodiscard]] QIcon themedIcon(QLatin1StringView name, Token token, Token checkedToken);

/// Draws an icon as vectors: for delegates, charts and paper. Does nothing if there is no such icon.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color);

/// Whether the program has an icon of that name.
[[nodiscard]] bool hasIcon(QLatin1StringView name);

/// The program's own icon (three rising bars).
[[nodiscard]] QIcon applicationIcon();

} // namespace partnerscope
