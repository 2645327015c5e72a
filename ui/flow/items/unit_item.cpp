// Layout and state of a unit's item; its painting is in unit_paint.cpp.
#include "ui/flow/items/unit_item.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::flow {

using look::Detail;

using look::Theme;

namespace {

constexpr qreal frame = 4; // around caption and arrow [px]

} // namespace

UnitItem::UnitItem(QString id, const FlowLook& look)
    : m_id(std::move(id))
    , m_plate(new UnitPlate(look))
    , m_look(look)
    , m_label(look)
    , m_caption(look)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(10);
    layout();
}

void UnitItem::putAt(QPointF corner)
{
    setPos(corner);
    m_plate->setPos(corner);
}

void UnitItem::setFace(const UnitFace& face)
{
    if (face == m_face) return;
    const bool sameText = face.name == m_face.name && face.size == m_face.size && face.underflow == m_face.underflow &&
                          face.beneath == m_face.beneath;
    m_face = face;
    m_caption.setName(face.name);
    if (!sameText) {
        m_label.setWords(face.name, face.size, face.underflow);
        m_label.measure();
        layout();
    }
    showTip();
    update();
}

void UnitItem::setCondition(const UnitCondition& condition)
{
    if (condition == m_condition) return;
    m_condition = condition;
    m_plate->setSoft(condition.errors, condition.notices);
    showTip();
    update();
}

void UnitItem::setOverlay(const UnitOverlay& overlay)
{
    if (overlay == m_overlay) return;
    const bool samePill = m_label.setPill(overlay.pill);
    const bool sameSize = samePill && overlay.values.size() == m_overlay.values.size() &&
                          (m_look.detail != Detail::Full || overlay.values == m_overlay.values);
    // At the middle zoom a value that only changes a badge is not to be seen.
    UnitOverlay seen = overlay;
    if (m_look.detail != Detail::Full) seen.values = m_overlay.values;
    const bool visible = !(seen == m_overlay) || seen.values.size() != overlay.values.size();
    m_overlay = overlay;
    showTip();
    if (!sameSize) {
        m_label.forget();
        layout();
    }
    if (visible) update();
}

void UnitItem::setChosen(bool chosen)
{
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    m_plate->setChosen(chosen);
    setZValue(chosen ? 12 : 10);
}

void UnitItem::setAway(bool away)
{
    if (away == m_away) return;
    m_away = away;
    setVisible(!away);
    m_plate->setAway(away);
}

void UnitItem::setFocusShown(bool shown)
{
    m_plate->setFocusShown(shown);
}

void UnitItem::setPillShown(bool shown)
{
    if (shown == m_pillShown) return;
    m_pillShown = shown;
    update();
}

void UnitItem::setHovered(bool hovered)
{
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

void UnitItem::setPortMarks(const QHash<QString, PortMark>& marks)
{
    if (marks == m_marks) return;
    m_marks = marks;
    update();
}

void UnitItem::setRoom(qreal left, qreal right, QSizeF below)
{
    if (left == m_roomLeft && right == m_roomRight && below == m_label.room()) return;
    m_roomLeft = left;
    m_roomRight = right;
    const bool badges = m_look.detail == Detail::Full && !m_overlay.values.isEmpty();
    if (!m_label.setRoom(below) && !badges) return;
    m_label.measure();
    layout();
    update();
}

void UnitItem::setFold(const std::optional<FoldArrow>& arrow)
{
    if (arrow == fold()) return;
    const bool turned = arrow.has_value() != fold().has_value();
    m_caption.setArrow(arrow);
    if (turned) setZValue(m_chosen ? 12 : 10);
    layout();
    showTip();
    update();
}

void UnitItem::setCaptionShown(bool shown)
{
    if (shown == m_captionShown) return;
    m_captionShown = shown;
    update();
}

void UnitItem::lookChanged()
{
    m_label.measure();
    zoomChanged();
}

void UnitItem::zoomChanged()
{
    m_plate->lookChanged();
    layout();
    update();
}

qreal UnitItem::labelTop() const
{
    constexpr qreal room = 8;
    return symbolSize + (m_face.beneath ? std::max(labelGap, m_face.beneath * foldLine() + room) : labelGap);
}

void UnitItem::layout()
{
    prepareGeometryChange();
    if (fold()) {
        const QRectF whole = m_caption.wholeRect();
        const qreal edge = m_look.screen(8) + captionSign * m_look.text;
        m_bounds = whole.adjusted(-edge, -edge, edge, edge);
        m_plate->setFrame(whole.adjusted(-frame, -frame, frame, frame));
        return;
    }
    m_plate->setFrame(UnitPlate::aroundSymbol());
    m_label.layOut();
    const qreal edge = m_look.screen(8);
    const qreal sign = 12 * m_look.text; // half of a badge at the corner
    m_bounds = QRectF(-edge, -edge - sign, symbolSize + 2 * edge + sign, symbolSize + 2 * edge + sign);
    const QSizeF text = m_label.size() * m_look.text;
    m_bounds |=
        QRectF((symbolSize - text.width()) / 2 - edge, labelTop(), text.width() + 2 * edge, text.height() + edge);
    if (m_look.detail == Detail::Full) {
        for (const QRectF& badge : badgeRects())
            m_bounds |= QRectF(symbolSize / 2 + badge.x() * m_look.text, symbolSize / 2 + badge.y() * m_look.text,
                               badge.width() * m_look.text, badge.height() * m_look.text)
                            .adjusted(-edge, -edge, edge, edge);
        m_bounds.adjust(-40 * m_look.text, -20 * m_look.text, 40 * m_look.text, 0); // port names
    }
}

// Badges stand in columns next to the symbol and leave the line of the main streams free; where the neighbours are too close they
// stand beneath the label.
QVector<QRectF> UnitItem::badgeRects() const
{
    QVector<QRectF> rects;
    if (m_overlay.values.isEmpty()) return rects;
    const qreal u = Theme::current().u(), k = m_look.text;
    qreal width = 0;
    QVector<qreal> heights;
    for (const ValueBadge& badge : m_overlay.values) {
        const QSizeF size = badgeSize(badge);
        width = std::max(width, size.width());
        heights.append(size.height());
    }
    const qreal half = (symbolSize / 2 + UnitPlate::sideRoom) / k + 2 * u, line = 5 * u;
    const qreal need = width * k + 2 * UnitPlate::sideRoom;
    const bool left = m_roomLeft >= need, right = m_roomRight >= need;
    const int columns = int(left) + int(right), count = int(m_overlay.values.size());
    rects.resize(count);
    if (columns == 0) {
        qreal y = (labelTop() - symbolSize / 2) / k + m_label.size().height() + 2 * u;
        for (int i = 0; i < count; y += heights[i++] + u) rects[i] = {-width / 2, y, width, heights[i]};
        return rects;
    }
    const int perColumn = (count + columns - 1) / columns;
    for (int first = 0; first < count; first += perColumn) {
        const int end = std::min(count, first + perColumn), middle = first + (end - first + 1) / 2;
        const qreal x = !left || first > 0 ? half : -half - width;
        qreal up = -line, down = line;
        for (int i = middle - 1; i >= first; --i, up -= u) rects[i] = {x, up -= heights[i], width, heights[i]};
        for (int i = middle; i < end; down += heights[i++] + u) rects[i] = {x, down, width, heights[i]};
    }
    return rects;
}

QRectF UnitItem::labelRect() const
{
    if (fold()) return mapRectToScene(m_caption.rect());
    const QSizeF size = m_label.plainSize();
    return QRectF(pos().x() + (symbolSize - size.width()) / 2, pos().y() + labelTop(), size.width(), size.height());
}

QRectF UnitItem::shownLabelRect() const
{
    if (fold()) return nameRect();
    return isPillShown() ? wordsRect() | pillRect() : wordsRect();
}

QRectF UnitItem::wordsRect() const
{
    const QSizeF size = m_label.words() * m_look.text;
    return mapRectToScene(QRectF(QPointF((symbolSize - size.width()) / 2, labelTop()), size));
}

QRectF UnitItem::pillRect() const
{
    if (fold() || m_overlay.pill.isEmpty()) return {};
    const QSizeF size = m_label.pill() * m_look.text;
    const qreal bottom = labelTop() + m_label.size().height() * m_look.text;
    return mapRectToScene(QRectF(QPointF((symbolSize - size.width()) / 2, bottom - size.height()), size));
}

QRectF UnitItem::nameRect() const
{
    if (fold()) return mapRectToScene(m_caption.rect());
    const qreal height = m_label.nameHeight() * m_look.text;
    return mapRectToScene(QRectF((symbolSize - m_label.widest()) / 2, labelTop(), m_label.widest(), height));
}

QPainterPath UnitItem::shape() const
{
    QPainterPath path;
    if (fold()) {
        path.setFillRule(Qt::WindingFill);
        path.addRect(m_caption.arrowRect());
        if (m_look.detail != Detail::Overview) path.addRect(m_caption.rect());
        return path;
    }
    path.addRect(QRectF(0, 0, symbolSize, symbolSize));
    if (m_look.detail != Detail::Overview)
        path.addRect(QRectF((symbolSize - m_label.size().width() * m_look.text) / 2, labelTop(),
                            m_label.size().width() * m_look.text, m_label.size().height() * m_look.text));
    return path;
}

void UnitItem::showTip()
{
    QStringList lines{m_face.name == m_face.typeName
                          ? m_face.name
                          : QCoreApplication::translate("Flow", "%1, %2").arg(m_face.name, m_face.typeName)};
    if (m_overlay.state != State::None)
        lines
            << (m_overlay.reason.isEmpty()
                    ? stateName(m_overlay.state)
                    : QCoreApplication::translate("Flow", "%1: %2").arg(stateName(m_overlay.state), m_overlay.reason));
    for (const ValueBadge& badge : std::as_const(m_overlay.values))
        if (!badge.setpoint.isEmpty())
            lines << QCoreApplication::translate("Flow", "%1: set-point %2").arg(badge.label, badge.setpoint);
    if (m_overlay.stale) lines << QCoreApplication::translate("Flow", "Its results are those before the last changes.");
    if (fold())
        lines << QCoreApplication::translate("Flow", "Collapsed to an arrow: double click or Enter expands "
                                                     "it.");
    lines += m_condition.sentences;
    // As rich text, which breaks long sentences into lines instead of lying across the sheet.
    for (QString& line : lines) line = line.toHtmlEscaped();
    const QString tip = QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
    if (tip != toolTip()) setToolTip(tip);
}

} // namespace titer::flow
