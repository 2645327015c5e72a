// Icon engines that paint the strokes of symbols.svg when asked, so that no picture outlives a change of theme.
#include "ui/look/icons.h"

#include "ui/look/symbols.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace titer::look {

namespace {

// Maps a drawing's box into `rect`, keeping its proportions.
QTransform fitted(const QRectF& box, const QRectF& rect)
{
    const qreal scale = std::min(rect.width() / box.width(), rect.height() / box.height());
    QTransform map;
    map.translate(rect.center().x(), rect.center().y());
    map.scale(scale, scale);
    map.translate(-box.center().x(), -box.center().y());
    return map;
}

class Engine : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        draw(painter, QRectF(rect), mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(&painter, QRectF(QPointF(), QSizeF(size)), mode, state);
        return pixmap;
    }

protected:
    virtual void draw(QPainter* painter, const QRectF& rect, QIcon::Mode mode, QIcon::State state) = 0;
};

class StrokeEngine : public Engine {
public:
    StrokeEngine(QString id, Token token)
        : m_id(std::move(id))
        , m_token(token)
    {
    }
    QIconEngine* clone() const override { return new StrokeEngine(m_id, m_token); }

protected:
    void draw(QPainter* painter, const QRectF& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_id, rect, Theme::current().color(mode == QIcon::Disabled ? Token::Control : m_token));
    }

private:
    QString m_id;
    Token m_token;
};

class LogoEngine : public Engine {
public:
    QIconEngine* clone() const override { return new LogoEngine; }

protected:
    void draw(QPainter* painter, const QRectF& rect, QIcon::Mode, QIcon::State) override { paintLogo(painter, rect); }
};

} // namespace

QIcon icon(const QString& id, Token token)
{
    return QIcon(new StrokeEngine(id, token));
}

QIcon logoIcon()
{
    return QIcon(new LogoEngine);
}

void paintIcon(QPainter* painter, const QString& id, const QRectF& rect, const QColor& color)
{
    const look::Symbol* drawing = look::findSymbol(id);
    if (!drawing || rect.isEmpty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QTransform map = fitted(drawing->box, rect);
    const qreal width = std::max(1.25, 1.75 * map.m11());
    for (const look::Layer& layer : drawing->layers)
        painter->strokePath(map.map(layer.path), QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

void paintLogo(QPainter* painter, const QRectF& rect)
{
    const look::Symbol* drawing = look::findSymbol(QStringLiteral("logo"));
    if (!drawing || rect.isEmpty()) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QTransform map = fitted(drawing->box, rect);
    // The drop stands on the dark rail in both themes.
    painter->fillPath(map.map(drawing->layers.first().path), Theme::color(Token::RailAccent, Look::Dark));
    painter->strokePath(
        map.map(drawing->layers.last().path),
        QPen(Theme::color(Token::Rail, Look::Dark), 2.25 * map.m11(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

} // namespace titer::look
