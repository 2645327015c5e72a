// A line over time without axes, next to a number: normal band, hold of a stale value, hatching where nothing is known, a dot at its end. [gui]
#pragma once

#include "app/traces/data_trace.h"
#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/tiles/parts/quality_look.h"

namespace titer::tiles {

struct Sparkline {
    const app::DataTrace* line = nullptr;
    plot::Range time;                // across; where it is open the line's own
    plot::Range normal;              // NaN: open at that side
    double now = base::notAvailable; // what lies after is a forecast
    app::FeedValue::Quality quality = app::FeedValue::Quality::Good;
    look::Token ink = look::Token::Series1;
    std::optional<alarm::Priority> alarm; // of the tag: the dot takes its colour
};

void paintSparkline(QPainter* painter, const QRectF& rect, const Sparkline& content);
// The newest value of a line up to `now` that is a number: its place, or nothing.
std::optional<std::size_t> newestOf(const app::DataTrace& line, double now);

} // namespace titer::tiles
