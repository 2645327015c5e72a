// Bands, marks and pointers of a timeline.
#include "ui/plot/timeline/timeline_painter.h"

#include "ui/look/icons.h"
#include "ui/plot/band_name.h"
#include "ui/plot/trend/trend_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

const Theme& theme()
{
    return Theme::current();
}

QFontMetricsF captions()
{
    return QFontMetricsF(theme().font(Type::Caption));
}

QFont boldCaption()
{
    QFont font = theme().font(Type::Caption);
    font.setBold(true);
    return font;
}

QRectF pillOf(const TimelineGeometry& geometry, const TimePointer& pointer)
{
    const qreal u = theme().u();
    const QFontMetricsF metrics(boldCaption());
    const qreal width = metrics.horizontalAdvance(pointer.words) + 4 * u, height = metrics.lineSpacing() + 1.25 * u;
    const qreal max = std::max(0.0, geometry.strip.right() + 2 * u - width);
    return {std::clamp(geometry.xOf(pointer.seconds) - width / 2, 0.0, max), pointer.top, width, height};
}

Token toneOf(int index)
{
    return index % 3 == 0 ? Token::Phase1 : index % 3 == 1 ? Token::Phase2 : Token::Phase3;
}

void words(QPainter* painter, const QRectF& rect, const QString& text, Token token)
{
    painter->setFont(theme().font(Type::Caption));
    painter->setPen(theme().color(token));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintBand(QPainter* painter, const QRectF& box, const TimelineBand& band, int index)
{
    const qreal radius = theme().u() / 2.0;
    if (band.planned) {
        QPen edge(theme().color(Token::PhaseEdge), 1);
        edge.setDashPattern({4, 3});
        painter->setPen(edge);
        painter->setBrush(Qt::NoBrush);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(toneOf(index)));
    }
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

// What lies after `now` of a band that is not marked as planned is drawn as planned all the same.
void paintBands(QPainter* painter, const TimelineGeometry& geometry, const TimelineLane& lane, const QRectF& row)
{
    const qreal u = theme().u();
    const QFontMetricsF metrics = captions();
    for (int i = 0; i < lane.bands.size(); ++i) {
        const TimelineBand& band = lane.bands[i];
        const QRectF box(geometry.xOf(band.from), row.top() + 0.5 * u, geometry.xOf(band.to) - geometry.xOf(band.from),
                         row.height() - u);
        const QRectF seen = box.intersected(geometry.strip.adjusted(0, -1e4, 0, 1e4));
        if (seen.isEmpty()) continue;
        paintBand(painter, box.adjusted(0, (1.0 - band.height) * box.height(), 0, 0), band, i);
        // The marks stand on it.
        if (lane.movable) continue;
        const qreal needed = metrics.horizontalAdvance(band.name) + 3 * u;
        // A short last band has its words next to it, where there is room.
        const bool last = i + 1 == lane.bands.size() && geometry.strip.right() - seen.right() > needed;
        if (seen.width() >= needed || (!last && seen.width() >= 8 * u))
            words(painter, seen.adjusted(1.5 * u, 0, -0.5 * u, 0), bandName(metrics, band.name, seen.width() - 2 * u),
                  band.planned ? Token::Muted : Token::Text);
        else if (last)
            words(painter,
                  QRectF(seen.right() + 1.5 * u, box.top(), geometry.strip.right() - seen.right(), box.height()),
                  band.name, Token::Muted);
    }
}

void paintDiamond(QPainter* painter, QPointF at, qreal r, bool hollow)
{
    painter->setPen(hollow ? QPen(theme().color(Token::Control), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(hollow ? QBrush(theme().color(Token::Base)) : QBrush(theme().color(Token::Accent)));
    painter->drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
}

void paintTriangle(QPainter* painter, QPointF at, qreal r, bool hollow)
{
    painter->setPen(hollow ? QPen(theme().color(Token::Control), 1.5) : QPen(Qt::NoPen));
    painter->setBrush(hollow ? QBrush(theme().color(Token::Base)) : QBrush(theme().color(Token::Buffer)));
    painter->drawPolygon(
        QPolygonF({at + QPointF(-r, -0.75 * r), at + QPointF(r, -0.75 * r), at + QPointF(0, 0.9 * r)}));
}

void paintMarks(QPainter* painter, const TimelineGeometry& geometry, const TimelineLane& lane, const QRectF& row)
{
    const qreal u = theme().u();
    for (int i = 0; i < lane.marks.size(); ++i) {
        const TimelineMark& mark = lane.marks[i];
        if (!geometry.time.contains(mark.at)) continue;
        const QPointF at(geometry.xOf(mark.at), row.center().y());
        if (mark.kind == TimelineMark::Sample)
            paintDiamond(painter, at, 1.3 * u, mark.planned);
        else if (mark.kind == TimelineMark::Dose)
            paintTriangle(painter, at, 1.2 * u, mark.planned);
        else if (mark.kind == TimelineMark::Notice)
            look::paintGlyph(painter, mark.glyph, at, 3.6 * u);
        else
            look::paintIcon(painter, QStringLiteral("i-note"),
                            QRectF(at.x() - 1.8 * u, at.y() - 1.8 * u, 3.6 * u, 3.6 * u), theme().color(Token::Muted));
        if (mark.kind != TimelineMark::Notice && mark.kind != TimelineMark::Note) continue;
        // The words end before the next mark of the lane.
        qreal right = geometry.strip.right();
        for (const TimelineMark& other : lane.marks)
            if (other.at > mark.at) right = std::min(right, geometry.xOf(other.at) - 2 * u);
        const QRectF box(at.x() + 2.5 * u, row.top(), right - at.x() - 2.5 * u, row.height());
        if (box.width() > 6 * u)
            words(painter, box, captions().elidedText(mark.text, Qt::ElideRight, box.width()), Token::Muted);
    }
}

// What is remarked stays whole: the name gives way to it.
void paintLaneName(QPainter* painter, const TimelineLane& lane, const QRectF& box)
{
    const qreal u = theme().u();
    const QFontMetricsF metrics = captions();
    if (lane.remark.isEmpty())
        return words(painter, box, metrics.elidedText(lane.name, Qt::ElideRight, box.width()), Token::Text);
    const qreal remark = metrics.horizontalAdvance(lane.remark) + 2 * u;
    const QRectF name(box.left(), box.top(), box.width() - remark, box.height());
    const QPointF at(box.left() - 2.4 * u, box.center().y());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color(Token::Text));
    painter->drawPolygon(QPolygonF({at + QPointF(0, -1.1 * u), at + QPointF(1.6 * u, 0), at + QPointF(0, 1.1 * u)}));
    const QString text = metrics.elidedText(lane.name, Qt::ElideRight, name.width());
    words(painter, name, text, Token::Text);
    words(painter, box.adjusted(metrics.horizontalAdvance(text) + 2 * u, 0, 2 * u, 0), lane.remark, Token::Muted);
}

} // namespace

void paintRuler(QPainter* painter, const TimelineGeometry& geometry, qreal top, const QList<TimePointer>& pointers)
{
    const qreal u = theme().u();
    const QFontMetricsF metrics = captions();
    const TimeUnit unit = timeUnit(geometry.time.span());
    const qreal each = metrics.horizontalAdvance(timeLabel(geometry.time.to, unit, 0)) + 9 * u;
    const int max = std::clamp(static_cast<int>(geometry.strip.width() / each), 2, 16);
    const double step = timeStep(geometry.time.span(), max);
    const qreal foot = geometry.strip.top() - 0.5 * u;
    QList<double> halves;
    for (double tick : timeTicks(geometry.time, max)) {
        halves.append(tick + step / 2);
        const qreal x = std::round(geometry.xOf(tick)) + 0.5;
        painter->setPen(QPen(theme().color(Token::Control), 1));
        painter->drawLine(QPointF(x, foot - 2.5 * u), QPointF(x, foot));
        painter->setPen(QPen(theme().color(Token::Grid), 1));
        painter->drawLine(QPointF(x, geometry.strip.top()), QPointF(x, geometry.strip.bottom()));
        const QString label = timeLabel(tick, unit);
        const qreal width = metrics.horizontalAdvance(label);
        painter->setFont(theme().font(Type::Caption));
        painter->setPen(theme().color(Token::Muted));
        const qreal left = std::min(x - width / 2, geometry.strip.right() - width);
        const QRectF box(left, top, width + 1, foot - 3 * u - top);
        if (std::none_of(pointers.begin(), pointers.end(), [&](const TimePointer& pointer) {
                return geometry.time.contains(pointer.seconds) &&
                       pillOf(geometry, pointer).adjusted(-u, 0, u, 0).intersects(box);
            }))
            painter->drawText(box, Qt::AlignCenter, label);
    }
    for (double half : std::as_const(halves)) {
        const qreal x = std::round(geometry.xOf(half)) + 0.5;
        if (x > geometry.strip.right()) continue;
        painter->setPen(QPen(theme().color(Token::Control), 1));
        painter->drawLine(QPointF(x, foot - 1.5 * u), QPointF(x, foot));
    }
}

void paintLanes(QPainter* painter, const TimelineGeometry& geometry, const QList<TimelineLane>& lanes, bool names)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal u = theme().u();
    if (geometry.now < geometry.time.to) {
        const qreal from = std::max(geometry.strip.left(), geometry.xOf(geometry.now));
        paintHatching(painter, QRectF(QPointF(from, geometry.strip.top()), geometry.strip.bottomRight()),
                      theme().color(Token::Grid));
    }
    for (int i = 0; i < lanes.size(); ++i) {
        const QRectF row = geometry.rowOf(i);
        if (row.bottom() < geometry.strip.top() || row.top() > geometry.strip.bottom()) continue;
        if (names) {
            painter->save();
            painter->setClipRect(QRectF(0, geometry.strip.top(), geometry.strip.left(), geometry.strip.height()));
            paintLaneName(painter, lanes[i], QRectF(4 * u, row.top(), geometry.strip.left() - 6 * u, row.height()));
            painter->restore();
        }
        painter->save();
        painter->setClipRect(geometry.strip.adjusted(-2 * u, 0, 0, 0));
        paintBands(painter, geometry, lanes[i], row);
        paintMarks(painter, geometry, lanes[i], row);
        painter->restore();
    }
    painter->restore();
}

void paintTimePointer(QPainter* painter, const TimelineGeometry& geometry, const TimePointer& pointer)
{
    if (!geometry.time.contains(pointer.seconds)) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal u = theme().u(), x = geometry.xOf(pointer.seconds);
    const QColor fill = theme().color(pointer.accent ? Token::Accent : Token::Text);
    painter->setPen(QPen(fill, 2));
    painter->drawLine(QPointF(x, pointer.top + 2 * u), QPointF(x, geometry.strip.bottom()));
    if (!pointer.words.isEmpty()) {
        const QRectF pill = pillOf(geometry, pointer);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(pill, u, u);
        painter->setFont(boldCaption());
        painter->setPen(theme().color(pointer.accent ? Token::OnAccent : Token::Base));
        painter->drawText(pill, Qt::AlignCenter, pointer.words);
    }
    painter->restore();
}

} // namespace titer::plot
