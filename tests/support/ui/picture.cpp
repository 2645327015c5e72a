#include "tests/support/ui/picture.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QWidget>

#include <algorithm>

namespace titer::support {

void settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

QImage picture(QWidget& widget, const QString& name, QSize size, qreal pixelRatio)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size.isEmpty() ? widget.sizeHint() : size);
    widget.show();
    QCoreApplication::processEvents();
    QImage image(widget.size() * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(look::Theme::current().color(look::Token::Window));
    widget.render(&image);
    keep(image, name);
    return image;
}

void keep(const QImage& image, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("TITER_TEST_PICTURES"); !folder.isEmpty())
        image.save(QDir(folder).filePath(name + QLatin1String(".png")));
}

QList<Variant> variants()
{
    QList<Variant> all{{look::Choice::Light, 1, QStringLiteral("light")},
                       {look::Choice::Dark, 2, QStringLiteral("dark-2x")}};
    if (qEnvironmentVariableIsSet("TITER_LONG"))
        all << Variant{look::Choice::Light, 2, QStringLiteral("light-2x")}
            << Variant{look::Choice::Dark, 1, QStringLiteral("dark")};
    return all;
}

bool standsForOthers(bool dark, const QString& language, int text)
{
    const bool isEnglish = language == QLatin1String("en");
    return qEnvironmentVariableIsSet("TITER_LONG") || (dark == isEnglish) == (text > 100);
}

double inked(const QImage& image)
{
    const QImage flat = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    // Pictures of widgets are even for the most part: neighbours that are alike are counted at once.
    QHash<QRgb, qsizetype> counts;
    const int width = flat.width();
    for (int y = 0; y < flat.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(flat.constScanLine(y));
        for (int x = 0, end = 0; x < width; x = end) {
            const QRgb here = line[x];
            while (end < width && line[end] == here) ++end;
            counts[here] += end - x;
        }
    }
    qsizetype max = 0, all = 0;
    for (qsizetype count : std::as_const(counts)) {
        max = std::max(max, count);
        all += count;
    }
    return all ? 1.0 - static_cast<double>(max) / static_cast<double>(all) : 0.0;
}

bool contains(const QImage& image, const QColor& color)
{
    const QImage flat = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < flat.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(flat.constScanLine(y));
        if (std::find(line, line + flat.width(), color.rgb()) != line + flat.width()) return true;
    }
    return false;
}

} // namespace titer::support
