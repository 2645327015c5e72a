// All that is said of one fitted model: variance, lack of fit, runs, shape.
#pragma once

#include "core/studies/analysis/analysis.h"
#include "core/studies/analysis/anova.h"
#include "core/studies/analysis/canonical.h"
#include "core/studies/analysis/diagnostics.h"
#include "core/studies/analysis/effects.h"
#include "core/studies/analysis/lack_of_fit.h"
#include "core/studies/analysis/surface.h"

#include <optional>
#include <vector>

namespace titer::studies {

// Where the surface has its stationary point and its ridges; coded.
struct Shape {
    Surface surface;
    std::optional<Canonical> canonical = {};           // where the model has squares
    std::vector<RidgePoint> highest = {}, lowest = {}; // at distances from the centre
};

struct FullAnalysis {
    Anova anova;
    LackOfFit lackOfFit;
    std::vector<RunDiagnostics> runs;
    FitSummary summary;
    std::optional<Shape> shape;
};

// `settings` (runs x any) are factors in addition to those of the model: runs that differ in them are no repeats.
FullAnalysis analyse(const FittedModel& fitted, AnovaType type, const Eigen::MatrixXd& settings = {});

// What columns of the sheet hold in these rows, by `names`; columns that are missing are left out, and an empty cell is like no other.
Eigen::MatrixXd settingsOf(const Sheet& sheet, const std::vector<int>& rows, const std::vector<std::string>& names);

// `coefficients` are coded, one per column. Nothing without a surface or a factor of numbers.
std::optional<Shape> shapeOf(const Model& model, const Eigen::VectorXd& coefficients);

// Effects of an experiment whose factors all have two values (and runs in the middle, which are left out), with Lenth's evaluation.
struct TwoLevelAnalysis {
    std::vector<Effect> effects = {};
    std::optional<Lenth> lenth = {}; // where the runs determine as many effects as they can: unreplicated
    std::vector<HalfNormalPoint> halfNormal = {};
};
// Nothing where a factor of the model has other values, or where runs come in blocks.
std::optional<TwoLevelAnalysis> analyseTwoLevels(const ModelMatrix& matrix);

} // namespace titer::studies
