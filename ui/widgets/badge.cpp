// Twin level badge and notice counter.
#include "ui/widgets/badge.h"

#include "ui/look/icons.h"

#include <QAccessible>
#include <QPainter>

namespace titer::widgets {

using look::Glyph;
using look::glyphName;
using look::paintFocus;
using look::paintGlyph;
using look::paintIcon;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;
using look::worse;

namespace {

QString wordOf(Level level)
{
    switch (level) {
    case Level::Model:
        return Badge::tr("MODEL");
    case Level::Shadow:
        return Badge::tr("SHADOW");
    case Level::Advisory:
        return Badge::tr("ADVISORY");
    case Level::ClosedLoop:
        return Badge::tr("CLOSED LOOP");
    }
    return {};
}

struct BadgeLook {
    Token fill, edge, word;
};

BadgeLook lookOf(Level level)
{
    switch (level) {
    case Level::Model:
        return {Token::Window, Token::Control, Token::Text};
    case Level::Shadow:
        return {Token::Soft, Token::Accent, Token::Accent};
    case Level::Advisory:
        return {Token::Accent, Token::Accent, Token::OnAccent};
    case Level::ClosedLoop:
        return {Token::Text, Token::Text, Token::Base};
    }
    return {Token::Window, Token::Control, Token::Text};
}

void followTheme(QWidget* widget)
{
    QObject::connect(&Theme::current(), &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace

Badge::Badge(Level level, QWidget* parent)
    : QAbstractButton(parent)
    , m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    followTheme(this);
    setLevel(level);
}

void Badge::setLevel(Level level)
{
    m_level = level;
    setText(wordOf(level));
    setAccessibleName(tr("Twin level: %1").arg(text()));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme& theme = Theme::current();
    return {QFontMetrics(theme.font(Type::Strong)).horizontalAdvance(text()) + 11 * theme.u(), theme.fieldHeight()};
}

void Badge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const BadgeLook look = lookOf(m_level);
    const qreal u = theme.u(), h = height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(look.edge), 1));
    painter.setBrush(theme.color(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), h / 2, h / 2);
    const QPointF sign(4.5 * u, h / 2);
    const QColor ink = theme.color(look.word);
    if (m_level == Level::ClosedLoop) {
        paintIcon(&painter, QStringLiteral("i-lock"), QRectF(sign.x() - 2 * u, sign.y() - 2 * u, 4 * u, 4 * u), ink);
    } else {
        painter.setPen(QPen(theme.color(m_level == Level::Model ? Token::Control : look.word), 0.4 * u));
        painter.setBrush(m_level == Level::Model ? QBrush(Qt::NoBrush) : QBrush(ink));
        painter.drawEllipse(sign, 1.1 * u, 1.1 * u);
    }
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(ink);
    painter.drawText(QRectF(7.5 * u, 0, width() - 8 * u, h), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) paintFocus(&painter, rect(), h / 2);
}

Counter::Counter(QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    followTheme(this);
}

void Counter::show(Glyph worst, int count, const QString& words, bool quiet)
{
    m_worst = worst;
    set(count, words, quiet);
    setAccessibleDescription(m_said.isEmpty() ? glyphName(worst) : m_said);
}

void Counter::announce(const QString& words)
{
    m_said = words;
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Counter::clear(const QString& words)
{
    m_said.clear();
    set(0, words, true);
    setAccessibleDescription(QString());
}

void Counter::set(int count, const QString& words, bool quiet)
{
    const bool rose = count > m_count;
    m_count = count;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
    if (rose && !quiet && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QSize Counter::sizeHint() const
{
    const Theme& theme = Theme::current();
    return {QFontMetrics(theme.font(Type::Strong)).horizontalAdvance(text()) + 11 * theme.u(), theme.fieldHeight()};
}

void Counter::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u(), h = height(), radius = theme.radius(Radius::Field);
    const bool open = m_count > 0;
    const bool alarm = open && worse(m_worst, Glyph::Medium) == m_worst && m_worst != Glyph::Medium;
    const bool warn = open && !alarm && worse(m_worst, Glyph::Ok) == m_worst && m_worst != Glyph::Ok;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(open ? Qt::NoPen : QPen(theme.color(Token::Border), 1));
    painter.setBrush(theme.color(alarm ? Token::AlarmSoft : warn ? Token::WarnSoft : Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (open)
        paintGlyph(&painter, m_worst, QPointF(4.5 * u, h / 2), 4.5 * u);
    else
        paintIcon(&painter, QStringLiteral("i-bell"), QRectF(2.5 * u, (h - 4 * u) / 2, 4 * u, 4 * u),
                  theme.color(Token::Muted));
    painter.setFont(theme.font(open ? Type::Strong : Type::Body));
    painter.setPen(theme.color(open ? Token::Text : Token::Muted));
    painter.drawText(QRectF(7.5 * u, 0, width() - 8 * u, h), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) paintFocus(&painter, rect(), radius);
}

} // namespace titer::widgets

#include "ui/widgets/moc_badge.cpp"
