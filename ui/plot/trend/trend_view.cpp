// What a trend has beyond other pictures over time: value axes that zoom, and a second cursor.
#include "ui/plot/trend/trend_view.h"

#include "core/base/not_available.h"
#include "ui/plot/trend/trend_values.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int minHeight = 22;   // [u]
constexpr double maxOut = 10.0; // times what there is, which a value axis shows at most

} // namespace

TrendView::TrendView(TimeAxis* axis, QWidget* parent)
    : TimeView(parent)
    , m_picture(std::make_unique<TrendPicture>())
{
    setTimeAxis(axis);
}

TrendView::~TrendView() = default;

void TrendView::change(const std::function<void(TrendModel&)>& change)
{
    change(m_model);
    refresh();
}

void TrendView::setLogarithmic(bool log)
{
    m_ownLeft = {};
    change([log](TrendModel& model) { model.logLeft = log; });
}

// Of what is shown, where nobody set another.
Range TrendView::automatic(bool right) const
{
    const Range values = dataRange(m_model, right);
    if (right || !m_model.logLeft) return niceRange(values);
    const Range decades{std::floor(values.from), std::ceil(values.to)};
    return decades.isValid() ? decades : Range{0, 1};
}

void TrendView::takeAxis()
{
    m_model.time = timeAxis()->range();
    m_model.now = timeAxis()->now();
    m_model.left = m_ownLeft.isValid() ? m_ownLeft : automatic(false);
    m_model.right = m_ownRight.isValid() ? m_ownRight : automatic(true);
}

void TrendView::paintPicture(QPainter* painter, const QRectF& rect, look::Look look)
{
    m_picture->paint(painter, rect, m_model, look);
}

void TrendView::paintOver(QPainter* painter)
{
    paintCursor(painter, timeAxis()->mark(), true);
    if (!m_held || !m_held->moved) return;
    const Theme& theme = Theme::current();
    const TrendLayout layout = layoutNow();
    const qreal y = layout.yOf(m_held->value, m_held->limit.right);
    painter->setPen(QPen(theme.color(Token::Accent), 2, Qt::DashLine));
    painter->drawLine(QPointF(layout.area.left(), y), QPointF(layout.area.right(), y));
    painter->setFont(theme.font(Type::Caption));
    painter->drawText(QPointF(layout.area.left() + theme.u(), y - theme.u()), shortValue(m_held->value));
}

// The nearest of those that a person may move.
const Limit* TrendView::limitAt(QPointF at) const
{
    const TrendLayout layout = layoutNow();
    if (!layout.area.contains(at)) return nullptr;
    const Limit* nearest = nullptr;
    double distance = 1.25 * Theme::current().u();
    for (const Limit& limit : m_model.limits) {
        const double away = std::abs(layout.yOf(limit.value, limit.right) - at.y());
        if (limit.id.isEmpty() || !(away <= distance)) continue;
        nearest = &limit;
        distance = away;
    }
    return nearest;
}

void TrendView::mousePressEvent(QMouseEvent* event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const Limit* limit = plain ? limitAt(event->position()) : nullptr;
    if (!limit) return TimeView::mousePressEvent(event);
    m_held = Held{*limit, event->position(), limit->value};
}

void TrendView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_held) {
        TimeView::mouseMoveEvent(event);
        if (event->buttons() == Qt::NoButton && limitAt(event->position())) setCursor(Qt::SplitVCursor);
        return;
    }
    const TrendLayout layout = layoutNow();
    const double y = std::clamp(event->position().y(), layout.area.top(), layout.area.bottom());
    m_held->moved = m_held->moved || std::abs(event->position().y() - m_held->from.y()) > Theme::current().u();
    m_held->value = layout.valueAt(y, m_held->limit.right);
    update();
}

// Who only clicks means the time there.
void TrendView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held) return TimeView::mouseReleaseEvent(event);
    const Held held = *std::exchange(m_held, std::nullopt);
    if (held.moved)
        emit limitMoved(held.limit.id, held.value);
    else
        timeAxis()->setCursor(secondsAt(event->position().x()));
    update();
}

void TrendView::setModest()
{
    m_isModest = true;
    updateGeometry();
}

QSize TrendView::sizeHint() const
{
    const int u = Theme::current().u();
    return minOf({90 * u, (m_isModest ? minHeight : 40) * u});
}

QSize TrendView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    return minOf({40 * u, minHeight * u});
}

QRectF TrendView::labelStrip() const
{
    if (!m_model.timeLabels) return {};
    const qreal u = Theme::current().u();
    const QRectF lines = area();
    QFont bold = Theme::current().font(Type::Caption);
    bold.setBold(true);
    return {lines.left(), lines.bottom() + 0.5 * u, lines.width(), QFontMetricsF(bold).lineSpacing() + u};
}

QString TrendView::cursorText(double seconds) const
{
    if (m_model.words.kind == TimeWords::Elapsed)
        return clockWords(seconds, timeAxis()->full().span(), m_model.time.span());
    return cursorLabel(seconds, m_model.time.span(), m_model.words);
}

double TrendView::nextStop(double seconds, bool forward, bool byPhase) const
{
    return byPhase ? nextPhase(m_model, seconds, forward) : nextSample(m_model, seconds, forward);
}

void TrendView::zoomTime(const Range& seconds)
{
    zoomTo(seconds, m_ownLeft, m_ownRight);
}

void TrendView::zoomBox(const QRectF& box)
{
    if (box.width() <= 1) return;
    const TrendLayout layout = layoutNow();
    const Range time{layout.timeAt(box.left()), layout.timeAt(box.right())};
    // A flat box means time alone.
    if (box.height() <= 6 * Theme::current().u()) return zoomTime(time);
    const auto part = [&](const Range& range) {
        const double perPixel = range.span() / layout.area.height();
        return Range{range.from + (layout.area.bottom() - box.bottom()) * perPixel,
                     range.from + (layout.area.bottom() - box.top()) * perPixel};
    };
    zoomTo(time, part(layout.left), part(layout.right));
}

void TrendView::showAll()
{
    m_ownLeft = m_ownRight = {};
    TimeView::showAll();
    refresh();
}

void TrendView::zoomTo(const Range& time, const Range& left, const Range& right)
{
    const auto same = [](const Range& a, const Range& b) { return a == b || (!a.isValid() && !b.isValid()); };
    if (same(left, m_ownLeft) && same(right, m_ownRight)) return timeAxis()->zoom(time);
    const Range formerLeft = m_ownLeft, formerRight = m_ownRight;
    m_ownLeft = left;
    m_ownRight = right;
    timeAxis()->zoom(time, [self = QPointer<TrendView>(this), formerLeft, formerRight] {
        if (!self) return;
        self->m_ownLeft = formerLeft;
        self->m_ownRight = formerRight;
        self->refresh();
    });
    refresh();
}

void TrendView::zoomValues(double factor, double y)
{
    const TrendLayout layout = layoutNow();
    const double at = (layout.area.bottom() - y) / layout.area.height();
    // Out as far as what is there can still be seen.
    const auto scaled = [&](const Range& range, bool right) {
        const double fixed = range.from + at * range.span();
        const Range next{fixed + (range.from - fixed) * factor, fixed + (range.to - fixed) * factor};
        return factor > 1 && next.span() > maxOut * automatic(right).span() ? range : next;
    };
    const Range left = scaled(layout.left, false);
    const Range right = hasRightAxis(m_model) ? scaled(layout.right, true) : m_ownRight;
    if (left == layout.left && (!hasRightAxis(m_model) || right == layout.right)) return;
    zoomTo(timeAxis()->range(), left, right);
}

bool TrendView::ownsKey(int key) const
{
    return key == Qt::Key_C || TimeView::ownsKey(key);
}

void TrendView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_C) return TimeView::keyPressEvent(event);
    TimeAxis* axis = timeAxis();
    axis->setMark(std::isnan(axis->mark()) ? axis->cursor() : base::notAvailable);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_trend_view.cpp"
