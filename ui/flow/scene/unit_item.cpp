// Layout and state of a unit's item; its painting is in unit_paint.cpp.
#include "ui/flow/scene/unit_item.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace titer::flow {

using look::Detail;

using look::Theme;
using look::Type;

namespace {

constexpr qreal labelWidth = 38, narrowLabel = 25; // in u
constexpr int maxLines = 3;                        // of a label: two of the name, one of the size
constexpr qreal smallLetters = 0.85;               // by the theme's

} // namespace

QFont UnitItem::scaled(QFont font, qreal scale)
{
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    return font;
}

UnitItem::UnitItem(QString id, const FlowLook& look)
    : m_id(std::move(id))
    , m_plate(new UnitPlate(look))
    , m_look(look)
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
    if (!sameText) {
        measureText();
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
    const bool sameSize = overlay.pill.isEmpty() == m_overlay.pill.isEmpty() &&
                          overlay.values.size() == m_overlay.values.size() && pillSize(overlay.pill) == m_lines.pill &&
                          (m_look.detail != Detail::Full || overlay.values == m_overlay.values);
    // At the middle zoom a value that only changes a badge is not to be seen.
    UnitOverlay seen = overlay;
    if (m_look.detail != Detail::Full) seen.values = m_overlay.values;
    const bool visible = !(seen == m_overlay) || seen.values.size() != overlay.values.size();
    m_overlay = overlay;
    showTip();
    if (!sameSize) {
        m_lines.made = false;
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
    if (left == m_roomLeft && right == m_roomRight && below == QSizeF(m_roomBelow, m_roomUnder)) return;
    const qreal before = widest(), height = m_roomUnder;
    m_roomBelow = below.width();
    m_roomUnder = below.height();
    m_roomLeft = left;
    m_roomRight = right;
    const bool badges = m_look.detail == Detail::Full && !m_overlay.values.isEmpty();
    if (widest() == before && m_roomUnder == height && !badges) return;
    measureText();
    layout();
    update();
}

void UnitItem::lookChanged()
{
    measureText();
    zoomChanged();
}

void UnitItem::zoomChanged()
{
    m_plate->lookChanged();
    layout();
    update();
}

// What no zoom changes.
void UnitItem::measureText()
{
    m_plain = linesFor(widest(), {maxLines, maxLines});
    m_lines.made = false;
}

// While a sheet is zoomed, lines that break alike stay as they are: to shape text costs more than all the rest.
void UnitItem::layOutText()
{
    const qreal width = widest() / m_look.text;
    const qreal line = QFontMetricsF(Theme::current().font(Type::Strong)).lineSpacing() * m_look.text;
    // What is beneath the letters of a line may lie over the symbol. From afar there may be room for none.
    Rooms most{};
    for (const Attempt attempt : {Plain, Dense})
        most[attempt] = std::clamp(int(m_roomUnder / (line * letters[attempt]) + 0.05), 0, maxLines);
    if (m_lines.made && m_lines.paper == m_look.paper && m_lines.most == most &&
        (!m_look.names || m_lines.alike.hold(width)))
        return;
    m_lines = linesFor(width, most);
}

UnitItem::Line UnitItem::lineOf(const QString& text, const QFont& font, qreal y)
{
    QStaticText laid(text);
    laid.setTextFormat(Qt::PlainText);
    return {laid, {-QFontMetricsF(font).horizontalAdvance(text) / 2, y}};
}

// At most so many lines: where the letters are large on the sheet, the next symbol may be near. A name that would be
// cut has smaller letters, and all lines.
UnitItem::Lines UnitItem::linesFor(qreal width, const Rooms& most) const
{
    LineWidths alike;
    Lines lines;
    for (const Attempt attempt : {Plain, Dense}) {
        lines = linesOf(attempt, width, most[attempt], alike);
        if (!lines.cut) break;
    }
    lines.alike = alike;
    lines.most = most;
    lines.paper = m_look.paper;
    lines.made = true;
    return lines;
}

UnitItem::Lines UnitItem::linesOf(Attempt attempt, qreal width, int most, LineWidths& alike) const
{
    const qreal scale = letters[attempt];
    const Theme& theme = Theme::current();
    const QFont strong = scaled(theme.font(Type::Strong), scale), caption = scaled(theme.font(Type::Caption), scale);
    Lines lines;
    lines.scale = scale;
    lines.nameHeight = QFontMetricsF(strong).lineSpacing();
    qreal y = 0;
    const int maxOfName = std::min(attempt == Dense ? maxLines : 2, most);
    const QStringList name = most > 0 ? wrapped(m_face.name, strong, width, maxOfName, &alike) : QStringList();
    lines.cut = !m_face.name.isEmpty() && (name.isEmpty() || name.last().endsWith(u'…'));
    for (const QString& line : name) {
        lines.name.append(lineOf(line, strong, y));
        y += lines.nameHeight;
    }
    if (!m_face.size.words.isEmpty() && lines.name.size() < most) {
        // A number that is cut from its unit says nothing.
        const qreal whole = QFontMetricsF(caption).horizontalAdvance(m_face.size.words);
        const bool isShort = whole > width && !m_face.size.shorter.isEmpty();
        if (isShort) alike.max = std::min(alike.max, whole);
        const QString& size = isShort ? m_face.size.shorter : m_face.size.words;
        lines.key.append(lineOf(wrapped(size, caption, width, 1, &alike).first(), caption, y));
        y += QFontMetricsF(caption).lineSpacing();
    }
    qreal w = 0;
    for (const QList<Line>& list : {lines.name, lines.key})
        for (const Line& line : list) w = std::max(w, -2 * line.at.x());
    lines.words = {w, y};
    lines.pill = m_overlay.pill.isEmpty() ? QSizeF(0, 0) : pillSize(m_overlay.pill);
    if (!m_overlay.pill.isEmpty()) y += lines.pill.height() + 1.5 * theme.u();
    lines.size = {std::max(w, lines.pill.width()), y};
    return lines;
}

qreal UnitItem::widest() const
{
    return std::min(m_roomBelow, (m_face.underflow ? narrowLabel : labelWidth) * Theme::current().u());
}

void UnitItem::layout()
{
    prepareGeometryChange();
    if (m_fold) return layoutFold();
    m_plate->setFrame(UnitPlate::aroundSymbol());
    layOutText();
    const qreal edge = m_look.screen(8);
    const qreal sign = 12 * m_look.text; // half of a badge at the corner
    m_bounds = QRectF(-edge, -edge - sign, symbolSize + 2 * edge + sign, symbolSize + 2 * edge + sign);
    const QSizeF text = m_lines.size * m_look.text;
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
        qreal y = (labelTop() - symbolSize / 2) / k + m_lines.size.height() + 2 * u;
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
    if (m_fold) return mapRectToScene(captionRect());
    const Lines& lines = m_plain;
    return QRectF(pos().x() + (symbolSize - lines.size.width()) / 2, pos().y() + labelTop(), lines.size.width(),
                  lines.size.height());
}

QRectF UnitItem::shownLabelRect() const
{
    if (m_fold) return nameRect();
    return isPillShown() ? wordsRect() | pillRect() : wordsRect();
}

QRectF UnitItem::wordsRect() const
{
    const QSizeF size = m_lines.words * m_look.text;
    return mapRectToScene(QRectF(QPointF((symbolSize - size.width()) / 2, labelTop()), size));
}

QRectF UnitItem::pillRect() const
{
    if (m_fold || m_overlay.pill.isEmpty()) return {};
    const QSizeF size = m_lines.pill * m_look.text;
    const qreal bottom = labelTop() + m_lines.size.height() * m_look.text;
    return mapRectToScene(QRectF(QPointF((symbolSize - size.width()) / 2, bottom - size.height()), size));
}

QRectF UnitItem::nameRect() const
{
    if (m_fold) return mapRectToScene(captionRect());
    const qreal height = m_lines.nameHeight * m_look.text;
    return mapRectToScene(QRectF((symbolSize - widest()) / 2, labelTop(), widest(), height));
}

QPainterPath UnitItem::shape() const
{
    QPainterPath path;
    if (m_fold) {
        path.setFillRule(Qt::WindingFill);
        path.addRect(arrowRect());
        if (m_look.detail != Detail::Overview) path.addRect(captionRect());
        return path;
    }
    path.addRect(QRectF(0, 0, symbolSize, symbolSize));
    if (m_look.detail != Detail::Overview)
        path.addRect(QRectF((symbolSize - m_lines.size.width() * m_look.text) / 2, labelTop(),
                            m_lines.size.width() * m_look.text, m_lines.size.height() * m_look.text));
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
    if (m_fold)
        lines << QCoreApplication::translate("Flow", "Collapsed to an arrow: double click or Enter expands "
                                                     "it.");
    lines += m_condition.sentences;
    const QString tip = lines.join(QLatin1Char('\n'));
    if (tip != toolTip()) setToolTip(tip);
}

} // namespace titer::flow
