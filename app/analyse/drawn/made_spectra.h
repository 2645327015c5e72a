// Synthetic spectra as a table: what a spectrometer in a culture would have seen of runs of its twin. [any]
#pragma once

#include "core/mvda/batch/batches.h"
#include "core/mvda/pure_spectra.h"

#include <string>

namespace titer::app {

struct SpectraOrder {
    std::string unit;  // whose contents are measured
    std::string plant; // what was run, for the head of the table
    mvda::Disturbance disturbance = {.noise = 2.0, .baseline = 20.0};
    bool areNumbered = true; // the runs, "R1"; else they have the names of their batches
};

// The tags of the contents that a spectrometer sees, in the order of the spectra.
std::vector<std::string> tagsOf(const mvda::PureSpectra& pure, const std::string& unit);
// From SI to the units that the spectra are per; errors are at the tag. With errors the batches are not to be used.
void takePureUnits(const mvda::PureSpectra& pure, mvda::BatchTable& batches, base::Errors& errors);
// A row for each spectrum: its name, run, time [h], the true concentrations, and its channels. Of batches in the units of the spectra.
std::string spectraCsv(const mvda::PureSpectra& pure, const SpectraOrder& order, const mvda::BatchTable& batches);

} // namespace titer::app
