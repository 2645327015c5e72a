// One upright bar against its normal range, and where its parts lie among others. [gui]
#pragma once

#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/tiles/parts/quality_look.h"

#include <optional>

namespace titer::tiles {

struct BandBar {
    std::string id;
    QString name;
    std::optional<app::FeedTag> tag; // copies: the feed may forget what it has before the bar is drawn again
    ValueLook look;
    double value = base::notAvailable, setpoint = base::notAvailable;
    plot::Range range, normal;
    bool fromLastDay = false; // nobody gave its range
    std::optional<app::AlarmRow> alarm;
};

// Places of the parts of one bar.
struct BarPlaces {
    BarPlaces(const QRectF& rect, int index, int count);

    QRectF column, name, unit, bar, number;

    double yOf(const plot::Range& range, double value) const;
};

void paintBandBar(QPainter* painter, const BandBar& bar, const BarPlaces& places);

} // namespace titer::tiles
