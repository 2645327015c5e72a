// What an XY plot shows, as plain values. [any]
#pragma once

#include "core/base/not_available.h"
#include "ui/look/theme.h"
#include "ui/plot/axis_scale.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace titer::plot {

struct XyCurve {
    enum Kind {
        Line,   // over a band from `low` to `high`, where it has such values
        Points, // markers alone, with whiskers from `low` to `high` and from `lowX` to `highX`
        Bars,   // from zero to y, in equal steps of x
        Boxes,  // from quartile to quartile with y, the median, and whiskers from `low` to `high`, in equal steps of x
    };
    QString name = {};              // empty: the legend leaves it out
    QVector<double> x = {}, y = {}; // NaN is a gap
    int colourIndex = 0;
    bool right = false;  // on the right axis
    bool points = false; // markers at its values too
    bool dashed = false;
    QVector<double> measuredX = {}, measuredY = {}; // markers next to the line, which is then a model's
    Kind kind = Line;
    QVector<double> low = {}, high = {}, lowX = {}, highX = {};
    QVector<double> lowerQuartile = {}, upperQuartile = {};
    QStringList labels = {};                 // of its points, each next to it where there is room
    double width = 2;                        // of its line
    double filled = 0.7;                     // of bars and boxes: share of a step; 1 for a histogram
    std::optional<look::Token> token = {};   // in place of the colour of the series
    std::optional<look::Marker> marker = {}; // in place of that of the series
    double faded = 0;                        // from its colour, 0, to that of the grid, 1
};

// A dotted line at a value of the left axis, or of the one across, with its name.
struct XyLevel {
    double value = 0;
    QString name = {};
    bool across = false;
};

// One point of a curve.
struct XyPoint {
    int curve = -1, point = -1;
    bool isValid() const { return curve >= 0 && point >= 0; }
    bool operator==(const XyPoint&) const = default;
};

struct XyModel {
    QString title = {};
    QString acrossUnit = {}, leftUnit = {},
            rightUnit = {};                   // behind the last label across, over the labels of the others
    QList<XyCurve> curves = {};               // the first lies on top
    Range across = {}, left = {}, right = {}; // of the axes; what is not valid follows from the curves
    double mark = base::notAvailable;         // a dashed line
    QString acrossTitle = {};                 // beneath its labels
    QStringList places = {};                  // across: names of 0, 1, … instead of numbers
    bool leftLabels = true;                   // without them heights mean nothing
    Range normal = {};                        // across: a band
    QList<XyLevel> levels = {};
    bool levelsBeside = false; // those of the left axis have their names right of the curves, in room of their own
    XyPoint selected = {};
    QString message = {}; // instead of a picture
};

} // namespace titer::plot
