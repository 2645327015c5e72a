#include "ui/pages/cockpit/board_export.h"

#include "app/document/document.h"
#include "app/run/run_session.h"
#include "ui/look/theme.h"
#include "ui/plot/svg.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/board/tile_frame.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QTimeZone>

#include <functional>

namespace titer::pages {

using shown::runTitle;

using look::Choice;
using look::Theme;
using tiles::ExportFormat;

namespace {

constexpr int pixelRatio = 2;

// Pictures go into papers: light, whatever the window looks like.
class LightLook {
public:
    LightLook()
        : m_before(Theme::current().choice())
    {
        if (m_changes) Theme::current().choose(Choice::Light);
    }
    ~LightLook()
    {
        if (m_changes) Theme::current().choose(m_before);
    }
    LightLook(const LightLook&) = delete;
    LightLook& operator=(const LightLook&) = delete;

private:
    Choice m_before;
    bool m_changes = Theme::current().look() != look::Look::Light;
};

using Paint = std::function<void(QPainter* painter)>;

QByteArray pngOf(const QSize& size, const Paint& paint)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paint(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString exportFoot(const app::Document& document, const app::TagFeed& feed)
{
    QStringList parts{document.name()};
    if (const auto run = feed.run()) parts.append(runTitle(run->name, run->finished));
    const QDateTime now = QDateTime::currentDateTime();
    parts.append(QStringLiteral("%1 (%2)").arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                               now.timeZone().displayName(now, QTimeZone::OffsetName)));
    parts.append(QStringLiteral("Titer " TITER_VERSION));
    return parts.join(QStringLiteral(" · "));
}

QByteArray exportOf(tiles::BoardView& view, const std::string& tile, ExportFormat format, const QString& foot)
{
    tiles::TileFrame* frame = view.frame(tile);
    if (format == ExportFormat::Csv) {
        QString text;
        for (const tiles::TileFrame* one : frame ? QList<tiles::TileFrame*>{frame} : view.frames()) {
            const QString numbers = one->view()->numbers();
            if (numbers.isEmpty()) continue;
            if (!frame) text += QStringLiteral("# ") + one->view()->title() + u'\n';
            text += numbers;
            if (!frame) text += u'\n';
        }
        return (text + QStringLiteral("# ") + foot + u'\n').toUtf8();
    }
    const LightLook look;
    const QSize size = view.pictureSize(tile);
    const Paint paint = [&](QPainter* painter) { view.paint(painter, tile, foot); };
    const QString title = frame ? frame->view()->title() : QString::fromStdString(view.board().name);
    return format == ExportFormat::Png ? pngOf(size, paint) : plot::svgOf(size, paint, title, foot);
}

} // namespace titer::pages
