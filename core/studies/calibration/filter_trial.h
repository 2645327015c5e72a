// Trials of small filters: volume against time at constant pressure (Vmax), or pressure against volume at constant flow (Pmax). The laws
// of blocking (J. Hermia 1982, Trans IChemE 60:183; core/unitops/filtration.h) are fitted to what was measured, and say which area a
// batch needs. With the throughput w, the flux J0 of the clean filter and the rise K:
//   constant pressure   complete w = (1 - exp(-K J0 t)) / K         standard w = J0 t / (1 + K J0 t / 2)
//                       intermediate w = ln(1 + K J0 t) / K         cake w = (sqrt(1 + 2 K J0 t) - 1) / K
//   constant flow       pressure = p0 r(w)
#pragma once

#include "core/base/result.h"
#include "core/studies/models/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::studies {

struct FilterTrialOptions {
    double area = 0.0;     // of filters in the trial [m2]; needed where the table has volumes
    double pressure = 0.0; // of a trial at constant pressure [Pa]; 0 = not known, and no resistance is reported
};

// One filter, its points by rising time or throughput.
struct FilterTrial {
    std::string name = {};               // in the column `filter`; empty where there is none
    bool constantFlow = false;           // else constant pressure
    double area = 0.0;                   // [m2], 0 = not known
    double flux = 0.0;                   // at constant flow [m/s]; 0 = not known
    double appliedPressure = 0.0;        // at constant pressure [Pa]; 0 = not known
    std::vector<double> time = {};       // [s]; empty at constant flow where the flow is given
    std::vector<double> throughput = {}; // volume by area [m]
    std::vector<double> pressure = {};   // at constant flow [Pa]
};

// Columns `volume` (with an area) or `throughput`, `time`, and for trials at constant flow `pressure`, with `flow` or `flux` where there is
// no `time`; `filter` names several in one table; units stand in brackets. Others are reported as notices. Errors have their place as
// FILE:LINE:COLUMN or FILE: COLUMN; a volume or time that falls within a filter is one.
std::vector<FilterTrial> readFilterTrials(const Sheet& sheet, const FilterTrialOptions& options, base::Errors& errors,
                                          base::Notices& notices);

struct BlockingLaw {
    std::string id;        // as the choice of a depth filter: "complete", "standard", "intermediate", "cake"
    double exponent = 0.0; // n of Hermia
    double start = 0.0;    // flux of the clean filter [m/s]; at constant flow its pressure drop [Pa]
    double constant = 0.0; // K [1/m], 0 where the filter does not block
    std::optional<double> startError = {}, constantError = {}; // standard errors
    double residualSd = 0.0;                                   // [m]; at constant flow [Pa]
    double likelihood = 0.0;                                   // relative to the best law by Akaike's criterion, 0 to 1
    bool converged = false;
};

struct FilterFit {
    FilterTrial trial;
    std::vector<BlockingLaw> laws = {}; // the likeliest first
    bool decided = false;               // whether all other laws are less than a twentieth as likely as the first
    std::optional<double> capacity =
        {}; // throughput that the first law allows: its end, or where the pressure limit is reached [m]
    bool beyondTrial = false; // that lies beyond twice the trial's last point
    base::Notices notices = {};
};

struct FilterTask {
    double pressureLimit = 0.0; // of a filter at constant flow [Pa]; 0 = none
    double volume = 0.0;        // of the batch [m3]; 0 = none
    double duration = 0.0;      // in which it has to pass at constant pressure [s]; 0 = none
    double safety = 1.5;        // the area that is reported is this much more than the least
};

// Errors: too few points (five at least), all at one throughput, no law that fits.
base::Result<FilterFit> fitFilter(const FilterTrial& trial, const FilterTask& task);

// The least area for the batch by a law [m2], without the safety factor; nothing where the task or the trial does not say enough.
std::optional<double> minArea(const FilterFit& fit, const BlockingLaw& law, const FilterTask& task);

// Throughput at a time by a law, at constant pressure [m].
double throughputAt(const BlockingLaw& law, double time);
// Pressure at a throughput by a law, at constant flow [Pa]; nothing at its end and beyond, where the filter is plugged.
std::optional<double> pressureAt(const BlockingLaw& law, double throughput);

} // namespace titer::studies
