#include "ui/plot/svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace titer::plot {

namespace {

// Where the drawing begins after the opening tag of the file.
qsizetype endOfOpening(const QByteArray& svg)
{
    const qsizetype tag = svg.indexOf("<svg");
    return tag < 0 ? -1 : svg.indexOf('>', tag) + 1;
}

QByteArray element(const char* name, const QString& text)
{
    if (text.isEmpty()) return {};
    return QByteArray("\n<") + name + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + '>';
}

} // namespace

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
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    paint(&painter);
    painter.end();
    // Not by the generator, which writes `&` and `<` as they are in Qt 6.4 and escaped in others.
    if (const qsizetype opened = endOfOpening(bytes); opened > 0)
        bytes.insert(opened, element("title", title) + element("desc", description));
    return bytes;
}

} // namespace titer::plot
