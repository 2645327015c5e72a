// What a chromatography system measured, as plain values: curves, each kind of quantity on an axis of its own, over volume or time;
// phases above, fractions as a ruler beneath, injections, peaks with their baseline. [any]
#pragma once

#include "ui/plot/trend/trend_types.h"

namespace titer::plot {

struct MeasuredModel {
    struct Axis {
        QString name; // over its labels: the unit, or what has none ("pH")
        Range scale = {};
        bool isShown = false;
    };
    struct Peak {
        Range extent;      // of what counts as the peak
        double apex = 0;   // across
        double height = 0; // of the signal there, on the first axis
        QString name;
    };

    // Curves, phases, what is switched off, what stands across and how much of it is shown.
    TrendModel curves;
    QList<int> axisOf; // next to the curves: into `axes`
    QList<Axis> axes;  // the first at the left, the others at the right
    QList<Phase> fractions;
    QList<double> injections; // across
    QList<Peak> peaks;
    QList<Range> saturated; // across

    bool isEmpty() const { return curves.series.isEmpty(); }
};

// Scales and which axes are shown, of the curves that are in what is shown.
void scaleAxes(MeasuredModel& model);

} // namespace titer::plot
