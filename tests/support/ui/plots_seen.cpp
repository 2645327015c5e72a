#include "tests/support/ui/plots_seen.h"

#include "ui/look/theme.h"
#include "ui/plot/chromatogram/chromatogram_view.h"
#include "ui/plot/chromatogram/measured_view.h"
#include "ui/plot/trend/trend_view.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/study/study_pane.h"
#include "ui/tiles/board/tile_frame.h"

namespace titer::support {

namespace {

bool isOfATile(const QWidget* plot)
{
    for (const QWidget* place = plot; place; place = place->parentWidget())
        if (qobject_cast<const tiles::TileFrame*>(place)) return true;
    return false;
}

template <class Plot> void find(const QWidget& place, QList<PlotSeen>& seen, auto&& linesOf)
{
    for (const Plot* plot : place.findChildren<Plot*>()) {
        if (!plot->isVisible() || isOfATile(plot)) continue;
        const QSizeF lines = linesOf(*plot);
        if (!lines.isEmpty())
            seen.append(
                {QStringLiteral("%1 “%2”").arg(QLatin1String(plot->metaObject()->className()), plot->accessibleName()),
                 lines});
    }
}

} // namespace

QList<PlotSeen> plotsSeen(const QWidget& place)
{
    QList<PlotSeen> seen;
    const auto now = [](const auto& view) { return view.layoutNow().area.size(); };
    find<plot::TrendView>(place, seen, now);
    find<plot::ChromatogramView>(place, seen, now);
    find<plot::MeasuredView>(place, seen, now);
    find<plot::XyPlot>(place, seen, [](const plot::XyPlot& plot) {
        const int u = look::Theme::current().u();
        return plot::XyLayout(QRectF(plot.rect().adjusted(u, u, -u, -u)), plot.model()).area.size();
    });
    find<study::StudyPane>(place, seen, [](const study::StudyPane& pane) {
        return pane.message().isEmpty() && !pane.scene().isEmpty() ? pane.lines().size() : QSizeF();
    });
    return seen;
}

QStringList flatPlots(const QWidget& place)
{
    QStringList flat;
    for (const PlotSeen& one : plotsSeen(place))
        if (3.0 * one.lines.height() < one.lines.width() - 3.0)
            flat << QStringLiteral("%1: %2 x %3 px").arg(one.name).arg(one.lines.width()).arg(one.lines.height());
    return flat;
}

} // namespace titer::support
