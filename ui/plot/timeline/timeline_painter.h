// Draws the lanes of a timeline. [gui]
#pragma once

#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/timeline/timeline_types.h"

#include <QRectF>

class QPainter;

namespace titer::plot {

struct TimelineGeometry {
    QRectF strip; // of the lanes
    Range time;
    double now = base::notAvailable;
    qreal pitch = 20; // from lane to lane
    qreal offset = 0; // scrolled

    double xOf(double seconds) const { return strip.left() + (seconds - time.from) / time.span() * strip.width(); }
    QRectF rowOf(int lane) const { return {strip.left(), strip.top() + lane * pitch - offset, strip.width(), pitch}; }
};

// A pill with words at the ruler, and its line down to the bottom.
struct TimePointer {
    double seconds = 0;
    QString words; // none: the line alone
    qreal top = 0;
    bool accent = false;
};

// Labels that would lie under a pill are left out.
void paintRuler(QPainter* painter, const TimelineGeometry& geometry, qreal top, const QList<TimePointer>& pointers);
void paintLanes(QPainter* painter, const TimelineGeometry& geometry, const QList<TimelineLane>& lanes, bool names);
void paintTimePointer(QPainter* painter, const TimelineGeometry& geometry, const TimePointer& pointer);

} // namespace titer::plot
