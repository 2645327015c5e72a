// Marks and names of where values come from.
#include "ui/pages/run/shadow/origin.h"

#include "ui/look/theme.h"
#include "ui/plot/marker.h"

#include <QCoreApplication>
#include <QPainter>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;

void paintOrigin(QPainter* painter, Origin origin, QPointF centre, qreal size, const QColor& color,
                 const QColor& ground)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(centre - QPointF(size / 2, size / 2), QSizeF(size, size));
    if (origin == Origin::Lab) {
        plot::paintMarker(painter, look::Marker::Diamond, centre, size * 1.15, color, ground);
        return;
    }
    painter->setPen(origin == Origin::Model ? QPen(color, size * 0.22) : QPen(Qt::NoPen));
    painter->setBrush(origin == Origin::Model ? QBrush(ground) : QBrush(color));
    painter->drawEllipse(origin == Origin::Model ? box.adjusted(size * 0.11, size * 0.11, -size * 0.11, -size * 0.11)
                                                 : box);
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Measured:
        return QCoreApplication::translate("pages", "measured");
    case Origin::Model:
        return QCoreApplication::translate("pages", "model");
    case Origin::Lab:
        return QCoreApplication::translate("pages", "lab");
    }
    return {};
}

OriginLegend::OriginLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList names;
    for (Origin origin : {Origin::Measured, Origin::Model, Origin::Lab}) names.append(originName(origin));
    setAccessibleName(tr("Origins: %1").arg(names.join(QStringLiteral(", "))));
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize OriginLegend::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    int width = 0;
    for (Origin origin : {Origin::Measured, Origin::Model, Origin::Lab})
        width += metrics.horizontalAdvance(originName(origin)) + 8 * theme.u();
    return {width, theme.fieldHeight()};
}

void OriginLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setFont(theme.font(Type::Caption));
    qreal x = 2 * u;
    for (Origin origin : {Origin::Measured, Origin::Model, Origin::Lab}) {
        paintOrigin(&painter, origin, QPointF(x, height() / 2.0), 2 * u, theme.color(Token::Muted),
                    theme.color(Token::Window));
        painter.setPen(theme.color(Token::Muted));
        const QString name = originName(origin);
        painter.drawText(QRectF(x + 2.5 * u, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += QFontMetricsF(painter.font()).horizontalAdvance(name) + 8 * u;
    }
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_origin.cpp"
