// Geometry and painting of a stream.
#include "ui/flow/items/stream_item.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal gap = 6;         // visible at a crossing [px]
constexpr qreal overviewPen = 2; // [px]
constexpr qreal arrowLength = 11;

} // namespace

bool StreamEnds::operator==(const StreamEnds& o) const
{
    return from.at == o.from.at && from.side == o.from.side && to.at == o.to.at && to.side == o.to.side &&
           fromStub == o.fromStub && toStub == o.toStub;
}

StreamItem::StreamItem(const FlowLook& look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void StreamItem::setIndex(int index)
{
    m_index = index;
    if (!m_chosen && zValue() != index * 1e-4) setZValue(index * 1e-4);
}

void StreamItem::setContent(Content content)
{
    if (content == m_content) return;
    m_content = content;
    layout();
}

void StreamItem::setWay(const StreamEnds& ends, const QPolygonF& way)
{
    m_ends = ends;
    m_way = way;
    m_wayRect = way.boundingRect().adjusted(-1, -1, 1, 1);
    layout();
}

void StreamItem::setGaps(const QList<std::pair<QPointF, qreal>>& gaps)
{
    if (gaps == m_gaps) return;
    m_gaps = gaps;
    layout();
}

void StreamItem::setOverlay(const StreamOverlay& overlay)
{
    if (overlay == m_overlay) return;
    m_overlay = overlay;
    layout();
}

void StreamItem::setCaptioned(bool captioned)
{
    if (captioned == m_captioned) return;
    m_captioned = captioned;
    layout();
}

void StreamItem::setTextsShown(bool above, bool below)
{
    if (above == m_aboveShown && below == m_belowShown) return;
    m_aboveShown = above;
    m_belowShown = below;
    update();
}

bool StreamItem::hasRoomForTexts(qreal along) const
{
    if (m_way.size() < 2) return false;
    const QLineF segment = textSegment();
    const qreal width = std::max(textRect(true, along).width(), textRect(false, along).width());
    return segment.dy() == 0 && width / 2 <= segment.length() * std::min(along, 1 - along);
}

void StreamItem::setTextsAt(qreal along)
{
    if (along == m_textAt) return;
    m_textAt = along;
    layout();
}

void StreamItem::setChosen(bool chosen)
{
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    setZValue(chosen ? 5 : m_index * 1e-4);
    update();
}

void StreamItem::lookChanged()
{
    layout();
}

QPolygonF StreamItem::line() const
{
    QPolygonF points = m_ends.fromStub;
    std::reverse(points.begin(), points.end());
    points += m_way;
    points += m_ends.toStub;
    return simplified(points);
}

void StreamItem::layout()
{
    prepareGeometryChange();
    QPolygonF points = line();
    // The line ends inside the arrow, whose tip touches the body.
    if (points.size() > 1) {
        QLineF last(points[points.size() - 2], points.last());
        const qreal shorter = std::min(m_look.screen(arrowLength * 0.7), last.length() * 0.9);
        if (last.length() > 0) {
            last.setLength(last.length() - shorter);
            points.last() = last.p2();
        }
    }
    QList<std::pair<QPointF, qreal>> gaps;
    for (const auto& [at, width] : std::as_const(m_gaps)) gaps.append({at, m_look.screen((gap + width) / 2)});
    m_path = gappedPath(points, cornerRadius, gaps);
    const qreal edge = m_look.screen(arrowLength);
    m_bounds = points.boundingRect().adjusted(-edge, -edge, edge, edge);
    m_bounds |= textRect(true) | textRect(false);
    update();
}

qreal StreamItem::distanceTo(QPointF at) const
{
    qreal min = 1e9;
    const QPolygonF points = line();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1], b = points[i], d = b - a;
        const qreal length = QPointF::dotProduct(d, d);
        const qreal share = length > 0 ? std::clamp(QPointF::dotProduct(at - a, d) / length, 0.0, 1.0) : 0;
        min = std::min(min, QLineF(at, a + share * d).length());
    }
    return min;
}

QLineF StreamItem::textSegment() const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const qreal need =
        std::max(metrics.horizontalAdvance(m_overlay.above), metrics.horizontalAdvance(m_overlay.below)) * m_look.text;
    QLineF best;
    qreal bestRank = 0;
    for (qsizetype i = 1; i < m_way.size(); ++i) {
        const QLineF segment(m_way[i - 1], m_way[i]);
        // Text that is longer than its line would reach over what stands next to it.
        const bool roomy = segment.dy() == 0 && segment.length() > 0.8 * need;
        const qreal rank = segment.length() * (roomy ? 3 : segment.dy() == 0 ? 0.5 : 1);
        if (rank > bestRank) {
            best = segment;
            bestRank = rank;
        }
    }
    return best;
}

QRectF StreamItem::textRect(bool above, qreal along) const
{
    const QFontMetricsF metrics(Theme::current().font(Type::Caption));
    const QString& text = above ? m_overlay.above : m_overlay.below;
    if (text.isEmpty() || m_captioned || m_way.size() < 2) return {};
    const QLineF segment = textSegment();
    const qreal k = m_look.text, w = metrics.horizontalAdvance(text) * k + 4, h = metrics.height() * k,
                away = m_look.screen(5);
    const QPointF middle = segment.dy() == 0 ? segment.pointAt(along) : segment.center();
    if (segment.dy() == 0) return {middle.x() - w / 2, above ? middle.y() - away - h : middle.y() + away, w, h};
    return {middle.x() + away + 2, above ? middle.y() - h : middle.y(), w, h};
}

void StreamItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_look.streams || m_way.size() < 2) return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    if (m_look.values && !m_captioned && m_look.detail != Detail::Overview) paintTexts(painter);
}

void StreamItem::paintLine(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const StreamPen look = penOf(m_content);
    const bool overview = m_look.detail == Detail::Overview;
    const qreal width = m_look.screen(overview ? overviewPen : look.width);
    const QColor color = theme.color(look.color);
    painter->setBrush(Qt::NoBrush);
    if (m_chosen) {
        QPen halo(theme.color(Token::Selection), width + m_look.screen(8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->strokePath(m_path, halo);
    }
    if (!m_overlay.flowing) painter->setOpacity(0.55);
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!look.dash.isEmpty() && !overview) {
        QList<qreal> dash = look.dash;
        for (qreal& length : dash) length /= look.width;
        pen.setDashPattern(dash);
    }
    painter->strokePath(m_path, pen);
    if (look.core && !overview)
        painter->strokePath(m_path, QPen(theme.color(Token::Base), m_look.screen(1), Qt::SolidLine, Qt::FlatCap));
    paintArrow(painter, color);
    painter->setOpacity(1);
    if (m_chosen) {
        painter->setPen(QPen(theme.color(Token::Accent), m_look.screen(2)));
        painter->setBrush(theme.color(Token::Base));
        const qreal r = m_look.screen(4);
        painter->drawEllipse(m_way.first(), r, r);
        painter->drawEllipse(m_way.last(), r, r);
    }
}

void StreamItem::paintArrow(QPainter* painter, const QColor& color) const
{
    const QPolygonF points = line();
    if (points.size() < 2) return;
    const QPointF tip = points.last(), before = points[points.size() - 2];
    const qreal length = QLineF(before, tip).length();
    if (length <= 0) return;
    const QPointF along = (tip - before) / length, across(-along.y(), along.x());
    const qreal size = m_look.screen(m_look.detail == Detail::Overview ? 7 : arrowLength);
    const qreal half = m_look.screen(m_look.detail == Detail::Overview ? 3 : 3 + penOf(m_content).width * 0.6);
    const QPointF foot = tip - size * along;
    // Hollow where nothing flows, so that it is not shown by strength alone.
    painter->setPen(m_overlay.flowing ? QPen(Qt::NoPen) : QPen(color, m_look.screen(1.25)));
    painter->setBrush(m_overlay.flowing ? color : Theme::current().color(Token::Canvas));
    painter->drawPolygon(QPolygonF({tip, foot + half * across, foot - half * across}));
}

void StreamItem::paintTexts(QPainter* painter) const
{
    for (const bool above : {true, false}) {
        const QString& text = above ? m_overlay.above : m_overlay.below;
        if (text.isEmpty() || !(isTextShown(above) || m_chosen)) continue;
        const QRectF rect = textRect(above);
        painter->save();
        painter->translate(rect.center());
        painter->scale(m_look.text, m_look.text);
        painter->setFont(Theme::current().font(Type::Caption));
        painter->setPen(Theme::current().color(above ? Token::Text : Token::Muted));
        painter->drawText(QRectF(-rect.width(), -50, 2 * rect.width(), 100), Qt::AlignCenter, text);
        painter->restore();
    }
}

} // namespace titer::flow
