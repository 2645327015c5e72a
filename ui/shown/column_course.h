// What a chromatogram of a run shows: signals, phases, fractions, and the figures of a pool. [any]
#pragma once

#include "app/run/columns/chromatogram.h"
#include "ui/plot/chromatogram/chromatogram_types.h"
#include "ui/plot/figure_row.h"
#include "ui/shown/run_model.h"

namespace titer::shown {

plot::ChromatogramData chromatogramData(const app::Chromatogram& course, const RunModel& model, int plantUnit);
// Of what lies between two cuts [s]; none where there is no cut.
QList<plot::Figure> poolFigures(const app::Chromatogram& course, const model::Plant& plant, const plot::Range& cut);

} // namespace titer::shown
