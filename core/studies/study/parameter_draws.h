// Parameters of the plant that are not known for sure, as a fit found them, in a study on the twin: each of its runs is repeated with
// draws of them, the same draws in all runs. The draws follow the fit's own approximation, a normal distribution of the parameters
// as fitted (their logarithms, where it fitted these), or Student's t with the degrees of freedom of its noise (Seber and Wild 1989,
// Nonlinear Regression, chapter 5). They are stratified in each parameter.
#pragma once

#include "core/model/flowsheet.h"
#include "core/studies/calibration/plant_fit.h"
#include "core/studies/study/study.h"

#include <Eigen/Core>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

inline constexpr int minParameterDraws = 10, maxParameterDraws = 2000;

// Reads what a fit printed (titer.fit/1). Parameters without a standard error, and those of one experiment alone, are left
// out, with a notice. Errors are at the key.
base::Result<ParameterUncertainty> readUncertainty(std::string_view fit, base::Notices& notices);
// The same of a fit; empty where it determines nothing.
ParameterUncertainty uncertaintyOf(const PlantFit& fit);
// Of these paths alone.
ParameterUncertainty onlyOf(const ParameterUncertainty& uncertainty, std::span<const std::string> paths);
// The one that a study is to have instead of its own: what was drawn from another is forgotten.
void setUncertainty(Study& study, ParameterUncertainty uncertainty);

// Errors are at "uncertainty" and "uncertainty/PATH".
base::Errors check(const ParameterUncertainty& uncertainty);
// Whether the plant has the values of the fit, to a tenth of their standard errors. Errors are at the paths.
base::Errors checkPlant(const ParameterUncertainty& uncertainty, const model::Flowsheet& flowsheet);

// Draws x parameters [SI]; equal for equal seeds.
Eigen::MatrixXd drawParameters(const ParameterUncertainty& uncertainty, std::uint64_t seed);

// What run `run` gave of a response with draw `draw`, from 0; NaN where it gave nothing.
double drawnValue(const StudyRun& run, std::size_t response, int draw);
void setDrawnValue(StudyRun& run, std::size_t response, int draw, double value);
// Draws with which each of these runs gave all of these responses.
std::vector<int> wholeDraws(const Study& study, std::span<const std::size_t> responses, std::span<const int> runs);

} // namespace titer::studies
