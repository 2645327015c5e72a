// Plants with one unit of equations, and records of fits to it whose measurements are made from known parameters.
#pragma once

#include "core/studies/calibration/likelihood/likelihood.h"

#include <string>

namespace titer::support {

struct LikelihoodCase {
    model::Flowsheet plant;
    studies::LikelihoodRecord record;
};

LikelihoodCase likelihoodCase(const std::string& plant, const std::string& record);

// Phosphorylation, dimers and import of STAT5A and STAT5B (Boehm et al. 2014, J Proteome Res 13:5685) at the published parameters, with
// its 48 times and observables; measurements are drawn about what these give.
LikelihoodCase stat5Case();
// dX/dt = Y q X, dS/dt = -q X, q = qmax S/(Ks + S), with Y = 0.5, qmax = 1, Ks = 0.1 from X = 1, S = 10, both seen each 0.5 h to 6 h
// (BPL_TEST2_Batch_calibration); measurements off by normal noise of this deviation, which is that of the record where it is above 0.
LikelihoodCase batch3Case(double noise);
// Robertson's kinetics; y1, y2 and y3 are observed at 0.4, 40, 4e3 and 4e5 s.
LikelihoodCase robertsonCase();

// Measurements become what the record's own parameters give, and that far of their noise from it: normal, of a fixed seed.
void drawMeasurements(LikelihoodCase& of, double deviations);

} // namespace titer::support
