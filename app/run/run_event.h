// A parameter that was changed during a run. [any]
#pragma once

#include "core/base/json.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace titer::app {

struct RunEvent {
    double time = 0.0;               // of the run [s]
    QDateTime at = {};               // UTC
    QString who = {};                // "ada (Ada Lovelace)"
    QString place = {};              // "Production bioreactor, Temperature"
    QString before = {}, after = {}; // with their units; both empty where there is no single value
    bool tookEffect = false;         // the run went on with it from `time` on; else it counts for the next run
    bool operator==(const RunEvent&) const = default;
};

// "Production bioreactor, Temperature: 34 °C, was 37 °C"
QString textOf(const RunEvent& event);

base::Json eventsJson(const std::vector<RunEvent>& events);
// What cannot be read is left out.
std::vector<RunEvent> eventsFrom(const base::Json& json);

} // namespace titer::app
