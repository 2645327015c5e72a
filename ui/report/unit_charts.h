// The charts of a report: what each unit did, over its own part of the run. [gui]
#pragma once

#include "app/run/run_session.h"
#include "ui/report/drawing.h"

#include <QList>

#include <memory>

namespace titer::report {

// Rows of drawings that stand next to one another, each with its title in it. Equipment alone: what merely leads streams has nothing to
// report that its neighbours do not. A column has its chromatogram next to its trends.
QList<QList<Drawing>> unitCharts(const std::shared_ptr<const app::Run>& run);

} // namespace titer::report
