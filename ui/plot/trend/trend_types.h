// What a trend plot shows, as plain values in SI seconds and the unit that the series names. [any]
#pragma once

#include "core/base/not_available.h"
#include "ui/look/glyph.h"
#include "ui/plot/axis_scale.h"

#include <QList>
#include <QPointF>
#include <QSet>
#include <QString>
#include <QVector>

namespace titer::plot {

// A value that is held because nothing came: a dashed muted line, drawn like no live one.
struct Hold {
    Range time; // [s]
    double value = 0;
};

// Where a line may go after now: shares of a set of runs ahead that lie below. The line itself is their middle there.
struct Fan {
    QVector<double> x;            // [s], rising
    QVector<double> low80, low50; // in the unit of the series; NaN is a gap
    QVector<double> high50, high80;
    bool isEmpty() const { return x.isEmpty(); }
};

// Where the true value of an estimated line lies, of 95 in 100.
struct Around {
    QVector<double> low, high; // next to x of the line, in its unit; NaN is a gap
    bool isEmpty() const { return low.isEmpty(); }
};

struct Series {
    enum Kind {
        Line,    // a simulated or online value: a line without markers
        Samples, // laboratory values: hollow markers without a line
        Online,  // measured next to a model's line of the same name: thin, without markers
        Ghost,   // the same variable of a compared run: thinner and greyer
        Marked,  // one of several runs: a line that has its marker here and there
        Grey,    // one of many that others are held against: thin, without a colour of its own
        Middle,  // what a line is held against, such as the mean of many: dashed, in the colour of text
        Stems,   // differences: from zero to a marker each; outside of the normal range in the colour of a warning
    };
    QString name;
    QString unit;
    QVector<double> x; // [s], rising
    QVector<double> y; // in `unit`; NaN is a gap
    int colourIndex = 0;
    bool right = false; // on the right axis, for another unit
    Kind kind = Line;
    QVector<double> reported = {}; // of Samples, next to x: when each became known [s], NaN for at once; may be empty
    QList<Hold> holds = {};
    QVector<QPointF> outliers = {}; // [s], value: a ring with a cross and the value, in no line
    Fan fan = {};                   // of a Line
    Around around = {};             // of a Line
    QString endName = {};           // at the end of a line: which of several it is
};

// Where others have run: a grey area beneath the lines.
struct Envelope {
    QVector<double> x;         // [s], rising
    QVector<double> low, high; // of the left axis; NaN is a gap
};

struct Phase {
    double from = 0; // [s]
    double to = 0;   // [s]
    QString name;
    bool operator==(const Phase&) const = default;
};

// A dotted line with its name at the left.
struct Limit {
    double value = 0;
    QString name;
    bool right = false;
    QString id = {}; // by which a person may move it; empty: not
};

// At a value: that something is wrong with it.
struct Sign {
    double time = 0; // [s]
    double value = 0;
    bool right = false;
    look::Glyph glyph = look::Glyph::Alarm;
};

// Everything that a picture of one plot depends on, but for its size and look.
struct TrendModel {
    QList<Series> series;
    QSet<QString> hidden; // names of series that the legend has switched off
    QList<Phase> phases;
    Envelope envelope;
    QList<double> marks; // instants that act on what is shown, such as doses [s]: a small triangle at the top edge
    QList<Limit> limits;
    Range normal; // of the left axis: its band; NaN at an end that is open
    QList<Sign> signs;
    TimeWords words;
    QList<Range> gaps;     // stretches without a good sample [s]: hatched, with both ends drawn
    QList<Range> refilled; // gaps that were filled later: hatched lightly
    Range time;            // what is shown
    Range left, right;     // of the axes; for a log axis the powers of ten
    bool logLeft = false;
    double now = base::notAvailable;
    QString ahead; // what lies after now, in the strip of the phases; empty: they go on there
    bool phaseNames = true;
    bool timeLabels = true;
    bool unitsOver = true;    // units over the value axes; else the legend says them
    bool roomAtRight = false; // keeps the margin of a right axis, so that plots in a column line up
};

} // namespace titer::plot
