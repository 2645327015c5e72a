// Keeps the pictures that were used last.
#include "ui/flow/items/symbol_cache.h"

#include <QCache>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace titer::flow {

using look::paintSymbol;
using look::SymbolStyle;

namespace {

constexpr int room = 32 * 1024; // kB
constexpr qreal penMargin = 4;  // px for pens that reach over the box

QString keyOf(const QString& id, const SymbolStyle& style, QSizeF size, qreal ratio)
{
    QStringList connected(style.connected.begin(), style.connected.end());
    connected.sort();
    // A level counts in whole pixels.
    const int level = style.level < 0 ? -1 : int(std::lround(style.level * size.height() * ratio));
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
        .arg(id)
        .arg(int(style.detail))
        .arg(level)
        .arg(int(style.levelFill))
        .arg(int(style.look))
        .arg(size.width())
        .arg(ratio)
        .arg(style.letters.join(QLatin1Char('|')), connected.join(QLatin1Char('|')));
}

QPixmap* made(const QString& id, QSizeF box, qreal scale, qreal ratio, const SymbolStyle& style)
{
    const QSizeF size = box * scale + QSizeF(2 * penMargin, 2 * penMargin);
    auto* pixmap = new QPixmap((size * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    painter.translate(penMargin, penMargin);
    painter.scale(scale, scale);
    paintSymbol(&painter, id, QRectF(QPointF(), box), style);
    return pixmap;
}

} // namespace

void paintKeptSymbol(QPainter* painter, const QString& id, const QRectF& rect, const SymbolStyle& style)
{
    static QCache<QString, QPixmap> pictures(room);
    const QTransform map = painter->worldTransform();
    const bool onScreen = painter->paintEngine()->type() == QPaintEngine::Raster && map.type() <= QTransform::TxScale;
    if (!onScreen || style.penScale != 1) {
        paintSymbol(painter, id, rect, style);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = keyOf(id, style, rect.size() * map.m11(), ratio);
    QPixmap* picture = pictures.object(key);
    if (!picture) {
        picture = made(id, rect.size(), map.m11(), ratio, style);
        const int cost = std::max(1, picture->width() * picture->height() * 4 / 1024);
        if (!pictures.insert(key, picture, cost)) { // larger than the room
            paintSymbol(painter, id, rect, style);
            return;
        }
    }
    const QPointF at = (map.map(rect.topLeft()) - QPointF(penMargin, penMargin)) * ratio;
    painter->save();
    painter->setWorldTransform(QTransform());
    painter->drawPixmap(QPointF(std::round(at.x()), std::round(at.y())) / ratio, *picture);
    painter->restore();
}

} // namespace titer::flow
