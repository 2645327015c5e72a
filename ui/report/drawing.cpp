#include "ui/report/drawing.h"

#include "ui/plot/svg.h"

#include <QPainter>

namespace titer::report {

QPicture pictureOf(const Drawing& drawing)
{
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.paint(&painter);
    return picture;
}

QString svgTag(const Drawing& drawing)
{
    return QStringLiteral("<img src=\"data:image/svg+xml;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%1\">")
        .arg(drawing.title.toHtmlEscaped(),
             QString::fromLatin1(plot::svgOf(drawing.size, drawing.paint, drawing.title).toBase64()))
        .arg(drawing.size.width())
        .arg(drawing.size.height());
}

} // namespace titer::report
