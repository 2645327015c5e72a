// Small pictures of plants.
#include "ui/flow/plant_picture.h"

#include "core/model/equations/described.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/look/symbols.h"

#include <QPainter>
#include <QPainterPath>

namespace titer::flow {

using namespace look;

namespace {

constexpr qreal steps = 6; // edge of a symbol in steps of the grid

QString symbolOf(const model::Catalogue& catalogue, const model::UnitEntry& unit)
{
    const model::UnitType* type = model::typeOf(catalogue, unit);
    return type ? QStringLiteral("u-") + QLatin1String(type->symbol) : QString();
}

} // namespace

QList<QRectF> paintPlant(QPainter* painter, const QRectF& rect, const model::Flowsheet& flowsheet,
                         const model::Catalogue& catalogue)
{
    const flow::FlowGraph graph(flowsheet);
    const std::vector<model::Point> places = flow::places(flowsheet, graph);
    if (places.empty()) return {};
    QRectF extent;
    for (const model::Point& p : places) extent |= QRectF(p.x, p.y, steps, steps);
    const qreal scale =
        std::min({rect.width() / extent.width(), rect.height() / extent.height(), rect.height() / (1.6 * steps)});
    const QPointF corner = rect.center() - scale * extent.center();
    const auto box = [&](std::size_t i) {
        return QRectF(corner + scale * QPointF(places[i].x, places[i].y), QSizeF(scale * steps, scale * steps));
    };
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().color(Token::Clarified), 1.5));
    for (const auto& link : graph.links) {
        if (link.from < 0 || link.to < 0) continue;
        const QRectF from = box(std::size_t(link.from)), to = box(std::size_t(link.to));
        const QPointF a(from.right() - from.width() / 4, from.center().y()),
            b(to.left() + to.width() / 4, to.center().y());
        const qreal middle = (a.x() + b.x()) / 2;
        QPainterPath path(a);
        path.lineTo(middle, a.y());
        path.lineTo(middle, b.y());
        path.lineTo(b);
        painter->drawPath(path);
    }
    look::SymbolStyle style;
    style.detail = scale * steps < 40 ? look::Detail::Overview : look::Detail::Normal;
    style.penScale = 0.7;
    QList<QRectF> boxes;
    for (std::size_t i = 0; i < flowsheet.units.size(); ++i) {
        boxes.append(box(i));
        if (const QString symbol = symbolOf(catalogue, flowsheet.units[i]); look::findSymbol(symbol))
            look::paintSymbol(painter, symbol, box(i), style);
    }
    painter->restore();
    return boxes;
}

} // namespace titer::flow
