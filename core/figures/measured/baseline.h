// Baselines of measured signals: what the detector shows without a peak.
#pragma once

#include "core/figures/chromatogram.h"

#include <vector>

namespace titer::figures {

struct Baseline {
    enum class Kind {
        None,
        Constant, // the level before the zero of the run, or at its begin where little was measured before
        Line,     // from there to the level at the end
        Window    // what is left without all that is narrower than the window, drift and steps included
    };
    Kind kind = Kind::Line;
    double window = 0.0; // [unit of the axis]: wider than the widest peak
};

// One value per point; the zero of the run is at 0 of the axis. `noise` is that of the signal (noiseOf).
//
// The window is a morphological opening (Perez-Pueyo et al. 2010, Appl Spectrosc 64:595): of all windows that hold a
// point the largest of their least values, so that a peak narrower than the window is cut off at its foot, and a drift
// or a step stays what it is. Under a peak it is level with the higher of its two feet. What is left of the noise in
// least values is given back.
std::vector<double> baselineOf(const Trace& trace, const Baseline& baseline, double noise);

} // namespace titer::figures
