// One value with its origin, as a chip or as a row.
#include "ui/pages/run/run_vessel.h"

#include "ui/look/glyph.h"
#include "ui/pages/run/shadow/origin.h"

#include <QPainter>

namespace titer::pages {

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

ValueChip::ValueChip(const QString& tag, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_tag(tag)
    , m_name(name)
{
    setAccessibleName(name);
    connect(&Theme::current(), &Theme::changed, this, [this] { update(); });
}

void ValueChip::setValue(Origin origin, const QString& value, const QString& unit, const QString& note)
{
    if (origin == m_origin && value == m_value && unit == m_unit && note == m_note) return;
    m_origin = origin;
    m_value = value;
    m_unit = unit;
    m_note = note;
    const QString read = unit.isEmpty() ? value : value + u' ' + unit;
    const QString words =
        note.isEmpty() ? tr("%1 %2, %3", "name, value, origin").arg(m_name, read, originName(origin))
                       : tr("%1 %2, %3, %4", "name, value, origin, age").arg(m_name, read, originName(origin), note);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void ValueChip::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

QSize ValueChip::sizeHint() const
{
    return {50 * Theme::current().u(), Theme::current().fieldHeight()};
}

void ValueChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_plain) {
        painter.setPen(theme.color(Token::Border));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    } else {
        painter.setPen(theme.color(Token::Border));
        painter.setBrush(theme.color(Token::Base));
        painter.drawRoundedRect(box, theme.radius(Radius::Field), theme.radius(Radius::Field));
    }
    const qreal pad = m_plain ? 1 * u : 3 * u;
    const QColor mark = theme.color(Token::Accent);
    paintOrigin(&painter, m_origin, QPointF(pad + u, height() / 2.0), 2 * u, mark, theme.color(Token::Base));
    // Value and unit keep their place; the name gives way.
    const QFont strong = theme.font(Type::Strong), caption = theme.font(Type::Caption);
    const qreal unitWidth = std::max(10.0 * u, QFontMetricsF(caption).horizontalAdvance(m_unit) + 2.5 * u);
    const qreal valueWidth = QFontMetricsF(strong).horizontalAdvance(m_value);
    const qreal right = width() - unitWidth - (m_plain ? 0 : u);
    painter.setFont(strong);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QRectF(right - valueWidth - u, 0, valueWidth + u, height()), Qt::AlignRight | Qt::AlignVCenter,
                     m_value);
    painter.setFont(caption);
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(QRectF(right + 1.5 * u, 0, unitWidth, height()), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
    const qreal nameLeft = pad + 4 * u, nameWidth = right - valueWidth - 2 * u - nameLeft;
    const QRectF place(nameLeft, 0, nameWidth, height());
    painter.setPen(theme.color(m_plain ? Token::Text : Token::Muted));
    paintName(&painter, place);
}

// A long name wraps to two small lines before it elides.
void ValueChip::paintName(QPainter* painter, const QRectF& place) const
{
    const QFont body = Theme::current().font(Type::Body), caption = Theme::current().font(Type::Caption);
    const QFontMetricsF metrics(body), small(caption);
    const qreal name = metrics.horizontalAdvance(m_name), gap = 2.0 * Theme::current().u();
    if (m_plain && !m_note.isEmpty() && name + gap + small.horizontalAdvance(m_note) <= place.width()) {
        painter->setFont(body);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_name);
        painter->setFont(caption);
        painter->setPen(Theme::current().color(Token::Muted));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_note);
        return;
    }
    if (!m_note.isEmpty()) {
        // An old value reports its age, beside its name or under it.
        const qreal half = place.height() / 2;
        const QFont& first = m_plain ? caption : body; // rows are lower than chips
        painter->setFont(first);
        painter->drawText(QRectF(place.left(), Theme::current().u() / 4.0, place.width(), half),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          QFontMetricsF(first).elidedText(m_name, Qt::ElideRight, place.width()));
        painter->setFont(caption);
        painter->drawText(QRectF(place.left(), half - Theme::current().u() / 4.0, place.width(), half),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          small.elidedText(m_note, Qt::ElideRight, place.width()));
        return;
    }
    if (metrics.horizontalAdvance(m_name) <= place.width() || 2 * small.height() > place.height() + 1) {
        painter->setFont(body);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(m_name, Qt::ElideRight, place.width()));
        return;
    }
    painter->setFont(caption);
    QStringList words = m_name.split(u' ');
    QString first = words.takeFirst();
    while (!words.isEmpty() && small.horizontalAdvance(first + u' ' + words.first()) <= place.width())
        first += u' ' + words.takeFirst();
    const QString lines = words.isEmpty() ? small.elidedText(first, Qt::ElideRight, place.width())
                                          : small.elidedText(first, Qt::ElideRight, place.width()) + u'\n' +
                                                small.elidedText(words.join(u' '), Qt::ElideRight, place.width());
    const qreal line = small.height() * 0.92;
    const QStringList parts = lines.split(u'\n');
    qreal y = place.center().y() - line * static_cast<qreal>(parts.size()) / 2;
    for (const QString& part : parts) {
        painter->drawText(QRectF(place.left(), y, place.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, part);
        y += line;
    }
}

} // namespace titer::pages
