// Boards and tiles as files: pictures in the light look, and values, each with what it shows and when at its foot.
#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/plot/svg.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/save_dialog.h"

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

// "mAb-7 · run of 14:02 · 2026-05-04 14:30 (UTC+02:00) · Titer 0.1.0"
QString CockpitPage::foot() const
{
    QStringList parts{m_work.document.name()};
    if (const auto run = m_work.feed.run()) parts.append(runTitle(run->name, run->finished));
    const QDateTime now = QDateTime::currentDateTime();
    parts.append(QStringLiteral("%1 (%2)").arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                               now.timeZone().displayName(now, QTimeZone::OffsetName)));
    parts.append(QStringLiteral("Titer " TITER_VERSION));
    return parts.join(QStringLiteral(" · "));
}

QByteArray CockpitPage::exported(const std::string& tile, ExportFormat format)
{
    tiles::TileFrame* frame = m_view->frame(tile);
    const QString words = foot();
    if (format == ExportFormat::Csv) {
        QString text;
        for (const tiles::TileFrame* one : frame ? QList<tiles::TileFrame*>{frame} : m_view->frames()) {
            const QString numbers = one->view()->numbers();
            if (numbers.isEmpty()) continue;
            if (!frame) text += QStringLiteral("# ") + one->view()->title() + u'\n';
            text += numbers;
            if (!frame) text += u'\n';
        }
        return (text + QStringLiteral("# ") + words + u'\n').toUtf8();
    }
    const LightLook look;
    const QSize size = m_view->pictureSize(tile);
    const Paint paint = [&](QPainter* painter) { m_view->paint(painter, tile, words); };
    const QString title = frame ? frame->view()->title() : QString::fromStdString(m_view->board().name);
    return format == ExportFormat::Png ? pngOf(size, paint) : plot::svgOf(size, paint, title, words);
}

void CockpitPage::save(const std::string& tile, ExportFormat format)
{
    const tiles::TileFrame* frame = m_view->frame(tile);
    const QString endings[] = {QStringLiteral("csv"), QStringLiteral("png"), QStringLiteral("svg")};
    const QString filters[] = {tr("Values (*.csv)"), tr("Picture (*.png)"), tr("Drawing (*.svg)")};
    const auto which = static_cast<std::size_t>(format);
    const QString name = frame ? frame->view()->title() : QString::fromStdString(m_view->board().name);
    // Made before the question: it is what the person saw.
    const QByteArray bytes = exported(tile, format);
    const QString path = widgets::askWhereToSave(
        this, tr("Save"), QString(name).replace(u'/', u'-') + u'.' + endings[which], filters[which], endings[which]);
    if (path.isEmpty()) return;
    if (const base::Done done = app::writeExport(path, bytes); !done) emit failed(app::sentence(done.error().what));
}

} // namespace titer::pages
