// What a chromatogram shows, as plain values: signals over time and over volume, phases, fractions, and the cuts of the pool. [any]
#pragma once

#include "ui/plot/trend/trend_types.h"

#include <array>

namespace titer::plot {

// Each has an axis of its own.
enum class Signal { Uv, Conductivity, Ph };
inline constexpr std::array<Signal, 3> allSignals{Signal::Uv, Signal::Conductivity, Signal::Ph};

QString signalName(Signal signal);
QString measuredName(Signal signal);
QString signalUnit(Signal signal); // empty for pH
int signalColour(Signal signal);   // index of a data series

// What a detector measured, over a simulated course: over its volumes, and at the times at which these had passed there.
struct MeasuredLine {
    Signal signal = Signal::Uv;
    QVector<double> volume; // [CV], rising
    QVector<double> time;   // [s]
    QVector<double> values; // in the unit of the signal
};

// What was recorded. A signal that is empty was not.
struct ChromatogramData {
    QVector<double> time;                  // [s], rising; twice the same where something jumps
    QVector<double> volume;                // through the column since the first sample [CV]
    std::array<QVector<double>, 3> values; // by Signal: [AU], [mS/cm], [-]; NaN is a gap
    QList<Phase> phases;                   // [s]
    QList<Range> fractions;                // [s], one after the other
    double fractionVolume = 0;             // of each [CV], 0 = not all alike
    QList<MeasuredLine> measured = {};     // one of a signal at most

    const QVector<double>& of(Signal signal) const { return values[static_cast<std::size_t>(signal)]; }
    const MeasuredLine* measuredOf(Signal signal) const; // nullptr without
    bool isEmpty() const { return time.size() < 2; }
    double volumeAt(double seconds) const;     // [CV]
    double timeOfVolume(double volumes) const; // the first time at which so much has passed [s]
};

// All that a picture depends on, but for its size and look.
struct ChromatogramModel {
    ChromatogramData data;
    bool overVolume = false;
    QSet<QString> hidden;        // names of signals that the legend has switched off
    Range time;                  // what is shown [s]
    std::array<Range, 3> scales; // of the axes, by Signal
    Range cut;                   // of the pool [s]; not valid: there is none

    bool shows(Signal signal) const;
    bool showsMeasured(Signal signal) const;
    bool hasAxis(Signal signal) const { return shows(signal) || showsMeasured(signal); }
    // Of the horizontal axis: seconds or column volumes.
    double across(double seconds) const { return overVolume ? data.volumeAt(seconds) : seconds; }
    double timeAt(double across) const { return overVolume ? data.timeOfVolume(across) : across; }
    Range shownAcross() const { return {across(time.from), across(time.to)}; }
};

// The signals as series of a trend, for the legend, the table and the sentence; x is time.
TrendModel asTrend(const ChromatogramModel& model);
// "33.4 CV" or "2.1 h", as exact as the range shown lets one point.
QString acrossLabel(const ChromatogramModel& model, double seconds);

} // namespace titer::plot
