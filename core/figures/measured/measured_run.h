// A run of a chromatography system as it was measured: its signals over the volume since a zero, with phases, fractions
// and what was logged. It keeps the volume axis that the system wrote; times are those that it recorded, else they follow from the flow.
#pragma once

#include "core/base/curves/curves.h"
#include "core/figures/chromatogram.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::figures {

// One curve, as straight lines between its points; twice the same volume where it steps.
struct MeasuredSignal {
    std::string name;
    std::string unit;            // in which the system wrote it; empty without
    std::vector<double> volumes; // [m3] since the run's zero, ascending
    std::vector<double> times;   // [s] since the run's zero; empty where the flow is not known
    std::vector<double> values;  // [SI] where the unit is known, else as written

    Trace trace() const { return {volumes, values}; }
    bool isAbsorbance() const;
    std::optional<int> wavelength() const; // [nm], as the name says
};

struct RunEntry {
    double volume = 0.0; // [m3] since the run's zero
    std::string text;
    std::optional<double> time = {}; // [s] since the run's zero, where the system recorded it
};

struct RunInterval {
    std::string name;
    Span volumes; // [m3] since the run's zero
};

struct MeasuredRun {
    std::string name;  // empty where the file does not say
    double zero = 0.0; // where the system's own axis has the run's zero [m3]
    std::vector<MeasuredSignal> curves;
    std::vector<RunEntry> injections, log;
    std::vector<RunInterval> phases, fractions; // what went to waste is no fraction
    base::CurveColumn column;                   // the packed bed, as far as the file tells of it

    Span span() const; // of all signals
};

struct MeasuredRunOptions {
    // Where volumes count from: a volume on the system's axis ("12 mL"), "injection" with a number behind it
    // ("injection:2"), or what an entry of the log contains. Empty: the first injection, and without any the zero of
    // the system.
    std::string zero;
};

// What the run is of a file, as base::curvesIn() gave it. Errors: no curve of numbers, times without a flow, a
// zero that is not there. What is missing or damaged otherwise is a notice, and the rest is read.
base::Result<MeasuredRun> measuredRunOf(const base::CurveExport& curves, const MeasuredRunOptions& options,
                                        base::Notices& notices);

// The absorbances that are named, in that order; without names the one at 280 nm, or the first. A name is that of a
// signal, a part of one, or a wavelength; it must be of one alone. Errors at `where`.
std::vector<const MeasuredSignal*> chosenAbsorbances(const MeasuredRun& run, const std::vector<std::string>& names,
                                                     std::string_view where, base::Errors& errors);

} // namespace titer::figures
