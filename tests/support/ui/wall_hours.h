// Hours of a wall in seconds: samples, alarms that come and go, a source that is lost and comes back, boards that are edited. [gui]
#pragma once

#include <QString>

namespace titer::support {

struct WallHours {
    double heapAfterAnHour = 0.0, heapAtTheEnd = 0.0; // in use [bytes]
    int partsAfterAnHour = 0, partsAtTheEnd = 0;      // objects of the wall
    int pages = 0;                                    // that were shown, each time counted
    double seconds = 0.0;                             // that it took

    QString text() const;
};

// More than one hour [h], in steps of some seconds.
WallHours runWall(double hours);

} // namespace titer::support
