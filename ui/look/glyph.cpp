// Shapes: ring, triangle, diamond, square for conditions; ring with play, bars, check for the state of a unit.
#include "ui/look/glyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace titer::look {

namespace {

// Draws in a square of edge 2r around the centre.
class Shape {
public:
    Shape(QPainter* painter, QPointF centre, qreal r, Look look)
        : m_painter(painter)
        , m_c(centre)
        , m_r(r)
        , m_look(look)
    {
    }

    QColor color(Token token) const { return Theme::color(token, m_look); }

    void polygon(const QList<QPointF>& points, Token fill, const QPen& pen) const
    {
        QPolygonF shape;
        for (QPointF p : points) shape << m_c + m_r * p;
        m_painter->setPen(pen);
        m_painter->setBrush(color(fill));
        m_painter->drawPolygon(shape);
    }
    void ring(qreal radius, const QBrush& fill, const QPen& pen) const
    {
        m_painter->setPen(pen);
        m_painter->setBrush(fill);
        m_painter->drawEllipse(m_c, radius * m_r, radius * m_r);
    }
    void line(const QList<QPointF>& points, Token token, qreal width) const
    {
        QPolygonF shape;
        for (QPointF p : points) shape << m_c + m_r * p;
        m_painter->setPen(stroke(token, width));
        m_painter->drawPolyline(shape);
    }
    // `width` in parts of r.
    QPen stroke(Token token, qreal width) const
    {
        return QPen(color(token), std::max(1.0, width * m_r), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }
    void letter(const QString& text, Token token, qreal baseline) const
    {
        QFont font = Theme::current().font(Type::Strong);
        font.setPixelSize(std::max(1, qRound(1.25 * m_r)));
        m_painter->setFont(font);
        m_painter->setPen(color(token));
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        m_painter->drawText(QPointF(m_c.x() - width / 2, m_c.y() + baseline * m_r), text);
    }

    void triangle(const QString& number) const
    {
        polygon({{0, -1}, {1, 0.75}, {-1, 0.75}}, Token::WarnFill, stroke(Token::OnWarn, 0.11));
        letter(number, Token::OnWarn, 0.58);
    }
    void check(Token token) const { line({{-0.38, 0.02}, {-0.1, 0.34}, {0.42, -0.3}}, token, 0.17); }

private:
    QPainter* m_painter;
    QPointF m_c;
    qreal m_r;
    Look m_look;
};

void paintCondition(const Shape& shape, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        shape.ring(0.9, Qt::NoBrush, shape.stroke(Token::Ok, 0.16));
        shape.check(Token::Ok);
        break;
    case Glyph::Info:
        shape.ring(0.9, Qt::NoBrush, shape.stroke(Token::Info, 0.16));
        shape.line({{0, -0.05}, {0, 0.45}}, Token::Info, 0.2);
        shape.line({{0, -0.45}, {0, -0.44}}, Token::Info, 0.24);
        break;
    case Glyph::Warn:
        shape.triangle(QStringLiteral("!"));
        break;
    case Glyph::Low:
        shape.triangle(QStringLiteral("4"));
        break;
    case Glyph::Medium:
        shape.triangle(QStringLiteral("3"));
        break;
    case Glyph::Alarm:
        shape.polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, Token::Alarm, Qt::NoPen);
        shape.letter(QStringLiteral("2"), Token::OnAccent, 0.45);
        break;
    case Glyph::Critical:
        shape.polygon({{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}}, Token::Critical, Qt::NoPen);
        shape.letter(QStringLiteral("1"), Token::OnAccent, 0.45);
        break;
    default:
        break;
    }
}

void paintState(const Shape& shape, Glyph glyph)
{
    const QBrush ground(shape.color(Token::Base));
    switch (glyph) {
    case Glyph::Idle:
        shape.ring(0.88, ground, shape.stroke(Token::Control, 0.175));
        break;
    case Glyph::Running:
        shape.ring(0.95, shape.color(Token::Accent), Qt::NoPen);
        shape.polygon({{-0.28, -0.46}, {0.52, 0}, {-0.28, 0.46}}, Token::OnAccent, Qt::NoPen);
        break;
    case Glyph::Held:
        shape.ring(0.88, ground, shape.stroke(Token::Control, 0.175));
        shape.line({{-0.25, -0.32}, {-0.25, 0.32}}, Token::Text, 0.24);
        shape.line({{0.25, -0.32}, {0.25, 0.32}}, Token::Text, 0.24);
        break;
    case Glyph::Done:
        shape.ring(0.95, shape.color(Token::Control), Qt::NoPen);
        shape.line({{-0.4, 0.02}, {-0.1, 0.36}, {0.44, -0.32}}, Token::Base, 0.2);
        break;
    case Glyph::Fault:
        shape.polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}}, Token::Alarm, Qt::NoPen);
        shape.line({{-0.28, -0.28}, {0.28, 0.28}}, Token::OnAccent, 0.18);
        shape.line({{0.28, -0.28}, {-0.28, 0.28}}, Token::OnAccent, 0.18);
        break;
    default:
        break;
    }
}

class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const QRectF r(rect);
        paintGlyph(painter, m_glyph, r.center(), std::min(r.width(), r.height()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    Glyph m_glyph;
};

int rank(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Warn:
    case Glyph::Low:
        return 2;
    case Glyph::Medium:
        return 3;
    case Glyph::Alarm:
    case Glyph::Fault:
        return 4;
    case Glyph::Critical:
        return 5;
    case Glyph::Ok:
        return 1;
    default:
        return 0;
    }
}

} // namespace

void paintGlyph(QPainter* painter, Glyph glyph, QPointF centre, qreal size, Look look)
{
    // On the wall the normal is silent.
    if (look == Look::Wall && glyph == Glyph::Ok) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Shape shape(painter, centre, size / 2, look);
    paintCondition(shape, glyph);
    paintState(shape, glyph);
    painter->restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QString glyphName(Glyph glyph)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Glyph", text); };
    switch (glyph) {
    case Glyph::Ok:
        return words(QT_TRANSLATE_NOOP("Glyph", "good"));
    case Glyph::Info:
        return words(QT_TRANSLATE_NOOP("Glyph", "hint"));
    case Glyph::Warn:
        return words(QT_TRANSLATE_NOOP("Glyph", "warning"));
    case Glyph::Low:
        return words(QT_TRANSLATE_NOOP("Glyph", "alarm, priority 4"));
    case Glyph::Medium:
        return words(QT_TRANSLATE_NOOP("Glyph", "alarm, priority 3"));
    case Glyph::Alarm:
        return words(QT_TRANSLATE_NOOP("Glyph", "alarm, priority 2"));
    case Glyph::Critical:
        return words(QT_TRANSLATE_NOOP("Glyph", "critical alarm, priority 1"));
    case Glyph::Idle:
        return words(QT_TRANSLATE_NOOP("Glyph", "idle"));
    case Glyph::Running:
        return words(QT_TRANSLATE_NOOP("Glyph", "running"));
    case Glyph::Held:
        return words(QT_TRANSLATE_NOOP("Glyph", "held"));
    case Glyph::Done:
        return words(QT_TRANSLATE_NOOP("Glyph", "done"));
    case Glyph::Fault:
        return words(QT_TRANSLATE_NOOP("Glyph", "fault"));
    }
    return {};
}

Token glyphToken(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        return Token::Ok;
    case Glyph::Info:
        return Token::Info;
    case Glyph::Warn:
    case Glyph::Low:
    case Glyph::Medium:
        return Token::Warn;
    case Glyph::Alarm:
    case Glyph::Fault:
        return Token::Alarm;
    case Glyph::Critical:
        return Token::Critical;
    case Glyph::Running:
        return Token::Accent;
    default:
        return Token::Muted;
    }
}

Glyph worse(Glyph a, Glyph b)
{
    return rank(b) > rank(a) ? b : a;
}

void paintFocus(QPainter* painter, const QRectF& rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace titer::look
