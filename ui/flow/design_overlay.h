// What the last run writes on the flowsheet of the Design page: pills, levels, volumes and concentrations. [any]
#pragma once

#include "app/run/reported_values.h"
#include "app/run/run_summary.h"
#include "ui/flow/layout/flow_types.h"
#include "ui/plot/timeline/timeline_types.h"

#include <QHash>
#include <QList>

namespace titer::flow {

struct DesignOverlay {
    QHash<QString, flow::UnitOverlay> units;
    QHash<int, flow::StreamOverlay> streams;
};

// Of the run as a whole, with each unit's level at its own best moment.
DesignOverlay designOverlay(const app::Run& run, const app::RunSummary& summary);
// At one time [s]: what vessels hold and what flows then. Figures of a whole run, such as a yield, are not among it.
DesignOverlay overlayAt(const app::Run& run, const app::RunSummary& summary, const app::ReportedValues& reported,
                        double seconds);
// What controllers read and write at `seconds`, by their ids. Empty where the run does not hold it.
QHash<QString, flow::LoopOverlay> loopOverlay(const model::Flowsheet& flowsheet, const app::ReportedValues& reported,
                                              double seconds);
// One lane per unit that has phases, in the order of the plant, with its doses as marks.
QList<plot::TimelineLane> planLanes(const app::Run& run);

} // namespace titer::flow
