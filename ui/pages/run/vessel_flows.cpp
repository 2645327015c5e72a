// What flows into and out of the unit that is looked at, as lines to its picture.
#include "ui/pages/run/vessel_flows.h"

#include "ui/look/symbols.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace titer::pages {

using shown::Flow;
using shown::RunModel;
using shown::unitName;

using look::Theme;
using look::Token;
using look::Type;

namespace {

qreal captionHeight()
{
    return QFontMetricsF(Theme::current().font(Type::Caption)).lineSpacing();
}
qreal bodyHeight()
{
    return QFontMetricsF(Theme::current().font(Type::Body)).lineSpacing();
}

Token tokenOf(const RunModel& model, int plantUnit, const Flow& flow)
{
    if (flow.feed) return flow.in ? Token::Buffer : Token::Waste;
    const int source = flow.in ? flow.other : plantUnit;
    return model.plant()->units[static_cast<std::size_t>(source)].setup.kinetics ? Token::Broth : Token::Clarified;
}

void paintArrow(QPainter* painter, QPointF tip, QPointF direction, const QColor& color)
{
    const qreal size = 1.75 * Theme::current().u();
    const QPointF side(-direction.y(), direction.x());
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{tip, tip - direction * size * 1.4 + side * size * 0.7,
                                   tip - direction * size * 1.4 - side * size * 0.7});
}

void paintWords(QPainter* painter, const QRectF& box, const QString& above, const QString& below, Qt::Alignment side)
{
    const Theme& theme = Theme::current();
    painter->setFont(theme.font(Type::Caption));
    const QFontMetricsF metrics(painter->font());
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(QRectF(box.left(), box.center().y() - 1.5 * theme.u() - metrics.lineSpacing(), box.width(),
                             metrics.lineSpacing()),
                      side | Qt::AlignVCenter, metrics.elidedText(above, Qt::ElideRight, box.width()));
    painter->setPen(theme.color(Token::Text));
    painter->drawText(QRectF(box.left(), box.center().y() + 1.5 * theme.u(), box.width(), metrics.lineSpacing()),
                      side | Qt::AlignVCenter, metrics.elidedText(below, Qt::ElideRight, box.width()));
}

} // namespace

QString symbolOf(const model::Plant& plant, int unit)
{
    return QLatin1String("u-") + QLatin1String(plant.units[static_cast<std::size_t>(unit)].type->symbol);
}

void VesselFlows::refresh()
{
    m_flows = shown::flowsOf(m_model, m_model.unit(), m_model.time());
}

bool VesselFlows::isFed() const
{
    return std::any_of(m_flows.begin(), m_flows.end(), [](const Flow& f) { return f.feed && f.in; });
}

void VesselFlows::paint(QPainter* painter, const QRectF& picture, qreal width, bool compact)
{
    m_links.clear();
    paintLines(painter, picture, width, compact);
    paintFeeds(painter, picture, width, compact);
}

int VesselFlows::unitAt(QPointF place) const
{
    if (!m_model.plant() || m_model.unit() < 0) return -1;
    for (const auto& [box, unit] : m_links)
        if (box.contains(place)) return unit;
    return -1;
}

void VesselFlows::paintLines(QPainter* painter, const QRectF& picture, qreal width, bool compact)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), y = picture.center().y();
    // What the symbol leaves free of its box at the left and right of its body.
    const qreal inset = picture.width() * 0.23;
    bool left = false, right = false;
    for (const Flow& flow : std::as_const(m_flows)) {
        if (flow.feed || (flow.in ? left : right)) continue;
        (flow.in ? left : right) = true;
        const QColor color = theme.color(tokenOf(m_model, m_model.unit(), flow));
        const qreal from = flow.in ? 0 : picture.right() - inset, to = flow.in ? picture.left() + inset : width;
        QPen pen(color, flow.flowing ? 4 : 2.5);
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QPointF(from, y), QPointF(to - 2 * u, y));
        paintArrow(painter, QPointF(to, y), QPointF(1, 0), color);
        // Where the picture takes all of a card, its words do not touch the frame.
        const qreal edge = compact ? 2 * u : 0;
        const qreal begin = flow.in ? edge : picture.right() - inset + u;
        const qreal end = flow.in ? picture.left() + inset - 2 * u : width - edge;
        const QRectF words(begin, y - 6 * u, end - begin, 12 * u);
        paintWords(painter, words, flow.name, flow.text, flow.in ? Qt::AlignLeft : Qt::AlignRight);
        m_links.append({words, flow.other});
    }
}

void VesselFlows::paintFeeds(QPainter* painter, const QRectF& picture, qreal width, bool compact)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QList<Flow> feeds;
    for (const Flow& flow : std::as_const(m_flows))
        if (flow.feed && flow.in) feeds.append(flow);
    const qreal size = 11 * u, y = 2 * u, step = std::min(40 * u, width / 2.5);
    for (qsizetype i = 0; i < std::min<qsizetype>(2, feeds.size()); ++i) {
        const Flow& feed = feeds[i];
        const bool fromRight = compact && i > 0; // a second one has no room beside the first
        const qreal x = compact ? 0 : static_cast<qreal>(i) * step;
        const QColor color = theme.color(Token::Buffer);
        const qreal bend = compact ? (fromRight ? 5 : 7) * u : y + size + 5 * u;
        const qreal inward = fromRight ? -u : u;
        const QString name = unitName(*m_model.plant(), feed.other);
        const qreal portAt = fromRight ? 64.0 : 32.0 + 4.0 * static_cast<qreal>(i); // of the 96 of a symbol
        const QPointF port(picture.left() + picture.width() * portAt / 96.0, picture.top() + picture.height() * 0.2);
        // A long name takes room from its line, of which enough is left to be seen.
        const qreal room = (fromRight ? width - port.x() : port.x()) - 4 * u;
        const qreal wanted = QFontMetricsF(theme.font(Type::Strong)).horizontalAdvance(name) + 1;
        const qreal line = std::clamp(room - wanted, 4 * u, 8 * u);
        QPainterPath path;
        if (compact) {
            path.moveTo(port.x() - (fromRight ? -line : line), bend);
        } else {
            path.moveTo(x + size / 2, y + size);
            path.lineTo(x + size / 2, bend - 2 * u);
            path.quadTo(x + size / 2, bend, x + size / 2 + 2 * u, bend);
        }
        path.lineTo(port.x() - 2 * inward, bend);
        path.quadTo(port.x(), bend, port.x(), bend + 2 * u);
        path.lineTo(port.x(), port.y() - 2 * u);
        painter->setPen(QPen(color, feed.flowing ? 2.5 : 1.75));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path);
        paintArrow(painter, port, QPointF(0, 1), color);
        const qreal textLeft = !compact ? x + size + 2 * u : fromRight ? port.x() + line + 2 * u : 2 * u;
        const qreal textWidth = !compact    ? std::min(30 * u, i + 1 < feeds.size() ? step - size - 4 * u : width)
                                : fromRight ? width - textLeft - 2 * u
                                            : room - line;
        const QRectF words(textLeft, y, textWidth, bodyHeight() + captionHeight());
        const int side = fromRight ? Qt::AlignRight : Qt::AlignLeft;
        if (!compact) {
            look::SymbolStyle style;
            style.detail = look::Detail::Normal;
            look::paintSymbol(painter, symbolOf(*m_model.plant(), feed.other), QRectF(x, y, size, size), style);
        }
        painter->setFont(theme.font(Type::Strong));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(words, side | Qt::AlignTop,
                          QFontMetricsF(painter->font()).elidedText(name, Qt::ElideRight, words.width()));
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Muted));
        painter->drawText(words, side | Qt::AlignBottom,
                          QFontMetricsF(painter->font()).elidedText(feed.text, Qt::ElideRight, words.width()));
        m_links.append({words, feed.other});
    }
}

} // namespace titer::pages
