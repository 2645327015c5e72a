// Paints the box of a folded zone.
#include "ui/flow/items/zone_box.h"

#include "ui/look/glyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace titer::flow {

using look::Detail;

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr qreal zoneEdge = 12; // of the selection's plate [px]
constexpr qreal inner = 8;     // of the text [text px]
constexpr qreal foldSignSize = 20;

QString countOf(qsizetype units)
{
    return units == 1 ? QCoreApplication::translate("Flow", "1 unit")
                      : QCoreApplication::translate("Flow", "%1 units").arg(units);
}

} // namespace

ZoneBox::ZoneBox(const FlowLook& look)
    : m_look(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(10);
}

void ZoneBox::setFace(const ZoneFace& face)
{
    if (face == m_face) return;
    m_face = face;
    setToolTip(QCoreApplication::translate("Flow", "%1: double click or Enter expands it.").arg(zoneWords(face)));
    lookChanged();
}

void ZoneBox::lookChanged()
{
    prepareGeometryChange();
    const qreal room = zoneEdge + foldSignSize * m_look.text;
    m_bounds = m_face.box.adjusted(-room, -room, room, room);
    update();
}

QPointF ZoneBox::port(bool in, int index, int count) const
{
    const QRectF& box = m_face.box;
    return {in ? box.left() : box.right(), box.top() + box.height() * (index + 1) / (count + 1)};
}

void ZoneBox::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = Theme::current();
    const QRectF& box = m_face.box;
    const qreal radius = theme.radius(look::Radius::Zone);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF plate = box.adjusted(-zoneEdge, -zoneEdge, zoneEdge, zoneEdge);
    if (m_face.errors || m_face.notices || m_face.chosen) {
        painter->setPen(m_face.chosen ? QPen(theme.color(Token::Accent), m_look.screen(2)) : QPen(Qt::NoPen));
        painter->setBrush(theme.color(m_face.errors    ? Token::AlarmSoft
                                      : m_face.notices ? Token::WarnSoft
                                                       : Token::Selection));
        painter->drawRoundedRect(plate, radius, radius);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.color(Token::Accent), m_look.screen(2)));
    const qreal out = m_look.screen(4);
    if (m_face.focus) painter->drawRoundedRect(plate.adjusted(-out, -out, out, out), radius, radius);
    // The boundary, doubled: what lies in it is more than one unit.
    painter->setPen(QPen(theme.color(Token::Ink), m_look.screen(2.25)));
    painter->setBrush(theme.color(Token::Symbol));
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(theme.color(Token::Ink), m_look.screen(1)));
    painter->drawRoundedRect(box.adjusted(4, 4, -4, -4), radius - 3, radius - 3);
    const qreal k = m_look.text;
    const QFont strong = theme.font(Type::Strong), caption = theme.font(Type::Caption);
    const qreal room = box.width() / k - 2 * inner;
    QStringList lines = wrapped(m_face.label, strong, room);
    const qreal line = QFontMetricsF(strong).lineSpacing();
    painter->save();
    painter->translate(box.center());
    painter->scale(k, k);
    const bool overview = m_look.detail == Detail::Overview;
    qreal y = -(double(lines.size()) * line + (overview ? 0 : QFontMetricsF(caption).lineSpacing())) / 2;
    painter->setFont(strong);
    painter->setPen(theme.color(Token::Text));
    for (const QString& part : std::as_const(lines)) {
        painter->drawText(QRectF(-room / 2, y, room, line), Qt::AlignCenter, part);
        y += line;
    }
    painter->setFont(caption);
    painter->setPen(theme.color(Token::Muted));
    if (!overview) painter->drawText(QRectF(-room / 2, y, room, line), Qt::AlignCenter, countOf(m_face.units.size()));
    painter->restore();
    if (overview || (!m_face.errors && !m_face.notices)) return;
    look::paintGlyph(painter, m_face.errors ? Glyph::Alarm : Glyph::Warn, box.topRight(), foldSignSize * k);
}

QString zoneWords(const ZoneFace& zone)
{
    QStringList parts{zone.label, QCoreApplication::translate("Flow", "zone"),
                      QCoreApplication::translate("Flow", "collapsed"), countOf(zone.units.size())};
    if (zone.errors == 1) parts << QCoreApplication::translate("Flow", "1 error");
    if (zone.errors > 1) parts << QCoreApplication::translate("Flow", "%1 errors").arg(zone.errors);
    if (zone.notices == 1) parts << QCoreApplication::translate("Flow", "1 warning");
    if (zone.notices > 1) parts << QCoreApplication::translate("Flow", "%1 warnings").arg(zone.notices);
    return parts.join(QStringLiteral(", "));
}

} // namespace titer::flow
