#include "ui/plot/svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace titer::plot {

QByteArray svgOf(QSize size, const std::function<void(QPainter*)>& paint, const QString& title,
                 const QString& description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    generator.setDescription(description);
    QPainter painter(&generator);
    paint(&painter);
    painter.end();
    return bytes;
}

} // namespace titer::plot
