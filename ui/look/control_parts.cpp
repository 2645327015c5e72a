#include "ui/look/control_parts.h"

namespace titer::look {

bool hasRole(const QWidget* widget, const char* role)
{
    return widget && widget->property("role").toString() == QLatin1String(role);
}

// A rounded box whose edge lies on whole pixels.
void paintBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal in = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius, radius);
    painter->restore();
}

void paintField(QPainter* painter, const Appearance& theme, const QStyleOption* option, const QWidget* widget)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const Token edge = wrong ? Token::Alarm : focused ? Token::Accent : enabled ? Token::Control : Token::Border;
    paintBox(painter, option->rect, theme.color(enabled ? Token::Base : Token::Alternate), theme.color(edge),
             focused || wrong ? 2 : 1, theme.radius(Radius::Field));
}

void paintButton(QPainter* painter, const Appearance& theme, const QStyleOption* option, const QWidget* widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool lit = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool on = option->state & QStyle::State_On;
    const bool focused = option->state & QStyle::State_HasFocus;
    const qreal radius = theme.radius(Radius::Field);
    if (hasRole(widget, "primary") && enabled) {
        QColor fill = theme.color(Token::Accent);
        if (lit) fill = theme.isDark() ? fill.darker(112) : fill.lighter(118);
        paintBox(painter, option->rect, fill, QColor(), 1, radius);
        // On its fill the accent would not be seen.
        if (focused)
            paintBox(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), theme.color(Token::OnAccent), 2, radius);
        return;
    }
    const QColor fill = theme.color((lit || on) && enabled ? Token::Soft : Token::Base);
    if (hasRole(widget, "flat"))
        paintBox(painter, option->rect, lit || on ? fill : QColor(), QColor(), 1, radius);
    else
        paintBox(painter, option->rect, fill,
                 theme.color(!enabled ? Token::Border
                             : on     ? Token::Accent
                                      : Token::Control),
                 1, radius);
    if (focused) paintBox(painter, option->rect, QColor(), theme.color(Token::Accent), 2, radius);
}

void paintToolButton(QPainter* painter, const Appearance& theme, const QStyleOption* option)
{
    if (!(option->state & QStyle::State_Enabled)) return;
    const bool on = option->state & QStyle::State_On;
    if (on || (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        paintBox(painter, option->rect, theme.color(Token::Soft), on ? theme.color(Token::Accent) : QColor(), 1,
                 theme.radius(Radius::Field));
}

void paintCheckBox(QPainter* painter, const Appearance& theme, const QStyleOption* option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool some = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRect r = option->rect.adjusted(1, 1, -1, -1);
    const Token full = enabled ? Token::Accent : Token::Control;
    paintBox(painter, r, theme.color(on || some ? full : Token::Base), theme.color(on || some ? full : Token::Control),
             1, round ? r.width() / 2.0 : theme.radius(Radius::Field) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF f(r);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::OnAccent));
        painter->drawEllipse(f.center(), f.width() / 5, f.width() / 5);
    } else if (on || some) {
        painter->setPen(QPen(theme.color(Token::OnAccent), f.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (on)
            painter->drawPolyline(QPolygonF({{f.x() + 0.24 * f.width(), f.y() + 0.53 * f.height()},
                                             {f.x() + 0.43 * f.width(), f.y() + 0.72 * f.height()},
                                             {f.x() + 0.77 * f.width(), f.y() + 0.31 * f.height()}}));
        else
            painter->drawLine(QPointF(f.x() + 0.28 * f.width(), f.center().y()),
                              QPointF(f.x() + 0.72 * f.width(), f.center().y()));
    }
    painter->restore();
}

// A chevron that fills about half of `rect`, pointing down or up.
void paintChevron(QPainter* painter, const Appearance& theme, const QRect& rect, bool up, bool enabled)
{
    const qreal w = qMin(0.55 * rect.width(), 2.2 * theme.u());
    const qreal h = (up ? -0.5 : 0.5) * w;
    const QPointF c = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(enabled ? Token::Text : Token::Control), theme.u() / 3.0, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({{c.x() - w / 2, c.y() - h / 2}, {c.x(), c.y() + h / 2}, {c.x() + w / 2, c.y() - h / 2}}));
    painter->restore();
}

// A bar without arrows: the handle alone, on nothing.
void paintScrollBar(QPainter* painter, const Appearance& theme, const QRect& slider, const QStyleOptionSlider* option)
{
    const bool held = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int gap = qMax(1, theme.u() / 2);
    const QRect handle = slider.adjusted(gap, gap, -gap, -gap);
    if (option->maximum > option->minimum && handle.isValid())
        paintBox(painter, handle, theme.color(held ? Token::Muted : Token::Control), QColor(), 1,
                 qMin(handle.width(), handle.height()) / 2.0);
}

// Where the parts of that bar lie along its length.
QRect scrollBarPart(const Appearance& theme, const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const bool across = option->orientation == Qt::Horizontal;
    const QRect& all = option->rect;
    const int length = across ? all.width() : all.height();
    const int range = option->maximum - option->minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(8 * theme.u(), length),
                      static_cast<int>(qint64(length) * option->pageStep / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - size, option->upsideDown);
    const auto span = [&](int from, int to) {
        return across ? QRect(all.left() + from, all.top(), to - from, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + size);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + size, length);
    default:
        return {};
    }
}

void paintProgress(QPainter* painter, const Appearance& theme, const QStyleOptionProgressBar* option)
{
    // A bar that knows no end is filled softly as a whole; nothing moves.
    const bool endless = option->maximum <= option->minimum;
    const double share =
        endless ? 1 : double(option->progress - option->minimum) / double(option->maximum - option->minimum);
    QRect done = option->rect;
    done.setWidth(qRound(qBound(0.0, share, 1.0) * done.width()));
    if (done.width() > 0)
        paintBox(painter, done, theme.color(endless ? Token::Soft : Token::Accent), QColor(), 1,
                 theme.radius(Radius::Field) / 2);
}

} // namespace titer::look
