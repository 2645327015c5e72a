// Rows of a table that is explored, as panes select them, and words of its figures. [any]
#pragma once

#include "ui/analyse/analyse_scene.h"

#include <QString>

namespace titer::analyse {

// What selects each of the rows that are drawn: the row, or its batch where batches are what is selected; none while nobody knows batches.
std::vector<std::optional<app::AnalyseRow>> drawnSubjects(const AnalyseScene& scene);
// Where a table is too large to draw all of it, that it is; else empty.
QString drawnWords(const app::Exploration& exploration);
// "Pearson 0.87, Spearman 0.85, 31 rows", or why there is none.
QString correlationWords(const app::Exploration& exploration, int one, int other);
// "0.87"; of what there is none of "n/a".
QString shownCorrelation(double value);
// Why there is nothing to be seen; empty where there is.
QString emptyWords(const AnalyseScene& scene);

} // namespace titer::analyse
