// Reading values out of series: at a time, as one sentence, as a table. [any]
#pragma once

#include "ui/plot/trend/trend_types.h"

namespace titer::plot {

// The value at `seconds`: between the two neighbours of a line; of samples the nearest within `reach`. NaN in a gap or outside.
double valueAt(const Series& series, double seconds, double reach);
// The next sample time after (or before) `seconds` over all series that are not hidden; NaN at the end.
double nextSample(const TrendModel& model, double seconds, bool forward);
// The next begin or end of a phase.
double nextPhase(const TrendModel& model, double seconds, bool forward);
// What the plot shows, for people who do not see it: "Glucose, g/L: 1.02 to 6.10, falling, 2.90 at day 9."
QString describe(const TrendModel& model);
// What is shown as rows: one time each, NaN where a series has no value at that time.
struct SeriesTable {
    struct Column {
        QString name, unit;
        QList<double> values;
    };
    QList<double> times; // [s]
    QList<Column> columns;
};
SeriesTable tableOf(const QList<TrendModel>& models);
// What is shown, locale-free: time in seconds, one column per series, empty where a series has no value at that time.
QString csvOf(const QList<TrendModel>& models, const QString& foot);

} // namespace titer::plot
