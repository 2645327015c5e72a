// A sheet of its own is drawn, so that zoom, selection and focus of the canvas stay out of the picture.
#include "ui/flow/scene/flow_picture.h"

#include "ui/flow/scene/flow_scene.h"
#include "ui/plot/svg.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>

namespace titer::flow {

namespace {

constexpr qreal margin = 24, footHigh = 28; // [px]
constexpr qreal pixelRatio = 2;
constexpr int maxSide = 16000; // of a picture [px]
// Of a document: as on the screen, since pens that keep their width count in pixels.
constexpr int perInch = 96;

using Paint = std::function<void(QPainter* painter)>;

QByteArray pngOf(const QSizeF& size, const Paint& paint)
{
    const qreal ratio = std::min(pixelRatio, maxSide / std::max(size.width(), size.height()));
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paint(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// One page as large as the drawing.
QByteArray pdfOf(const QSizeF& size, const Paint& paint, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Titer " TITER_VERSION));
    writer.setResolution(perInch);
    writer.setPageSize(QPageSize(size / perInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paint(&painter);
    painter.end();
    return bytes;
}

// The values that `shown` has, on a sheet without the marks of a person at work.
void takeValues(FlowScene& sheet, const FlowScene& shown)
{
    QHash<QString, UnitOverlay> units;
    QHash<int, StreamOverlay> streams;
    for (const QString& id : shown.flowOrder()) units.insert(id, shown.unit(id)->overlay());
    for (int i = 0; i < shown.streamCount(); ++i) streams.insert(i, shown.stream(i)->overlay());
    sheet.setOverlay(units, streams);
    sheet.usePaper(shown.look());
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg")) return PictureFormat::Svg;
    if (ending == QLatin1String("pdf")) return PictureFormat::Pdf;
    if (ending == QLatin1String("png")) return PictureFormat::Png;
    return {};
}

QByteArray pictureOf(const FlowScene& shown, PictureFormat format, const QString& title, const QString& foot)
{
    const look::LookForPaper light(look::Look::Light);
    FlowScene sheet(shown.document());
    takeValues(sheet, shown);
    const QRectF content(sheet.contentRect().adjusted(-margin, -margin, margin, margin).toAlignedRect());
    const QSizeF size(content.width(), content.height() + footHigh);
    const Paint paint = [&](QPainter* painter) {
        const look::Theme& theme = look::Theme::current();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(QRectF(QPointF(), size), theme.color(look::Token::Base));
        sheet.render(painter, QRectF(QPointF(), content.size()), content);
        painter->setFont(theme.font(look::Type::Caption));
        painter->setPen(theme.color(look::Token::Muted));
        painter->drawText(QRectF(margin, content.height(), content.width() - 2 * margin, footHigh),
                          Qt::AlignLeft | Qt::AlignVCenter, foot);
    };
    switch (format) {
    case PictureFormat::Svg:
        return plot::svgOf(size.toSize(), paint, title, foot);
    case PictureFormat::Pdf:
        return pdfOf(size, paint, title);
    case PictureFormat::Png:
        break;
    }
    return pngOf(size, paint);
}

} // namespace titer::flow
