// What a timeline shows, in seconds of the run. [any]
#pragma once

#include "ui/look/glyph.h"

#include <QList>
#include <QString>

namespace titer::plot {

struct TimelineBand {
    double from = 0; // [s]
    double to = 0;   // [s]
    QString name;
    bool planned = false; // not yet run: dashed edge, no fill
    QString tip = {};     // behind its times in the tooltip
    double height = 1.0;  // of its lane, from below: how much of something is taken
};

struct TimelineMark {
    enum Kind { Sample, Dose, Notice, Note };
    Kind kind = Sample;
    double at = 0; // [s]
    QString text;  // next to a notice or note; else in the tooltip
    bool planned = false;
    look::Glyph glyph = look::Glyph::Warn; // of a notice
};

// One unit or area, or a row of marks.
struct TimelineLane {
    QString name;
    QList<TimelineBand> bands;
    QList<TimelineMark> marks;
    bool movable =
        false;           // its bands, which are drawn without words, can be dragged along the time with all their marks
    QString remark = {}; // next to its name, behind a triangle that points at it
};

} // namespace titer::plot
