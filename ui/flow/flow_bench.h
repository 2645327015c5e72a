// How long an edit of a large sheet takes, from the gesture to the repaint, a frame while it moves, and to arrange it. [gui]
#pragma once

#include "core/model/types/catalogue.h"

#include <QList>
#include <QString>

namespace titer::flow {

struct FlowFigure {
    QString name;   // "ui-edit-move"
    double seconds; // median; of frames the 95th percentile
    double target;  // [s]
    QString note;   // what was measured
};

// Needs an application, best on the platform "offscreen". A sheet of `units` units, shown at 1600 x 900.
QList<FlowFigure> benchFlow(const model::Catalogue& catalogue, int units, int repeats);

} // namespace titer::flow
