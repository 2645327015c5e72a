// One plant run many times with other values: a run sheet carried out on the twin. Each run is a whole run of its own, so that results do not
// depend on how many go at once, or on which were there already. Runs that differ in money alone (paths below “economics”) share one run of
// the plant, and have the same figures as if they did not.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/runs/run.h"

#include <functional>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

// A quantity of a run: a key figure of the plant, or any tag at a time.
struct SweepResponse {
    std::string tag; // "production.titer", "production.viability"
    // From the start of the run [s]; infinite: at its end. Nothing: a key figure, or where there is none of that name, the tag at the end.
    std::optional<double> time = {};

    bool operator==(const SweepResponse&) const = default;
};

struct SweepRequest {
    model::Flowsheet flowsheet;
    std::vector<std::string> paths;             // of what varies: "units/production/params/temperature"
    std::vector<std::vector<std::string>> runs; // a value for each path, as a plant file has it: "34 °C"
    std::vector<SweepResponse> responses;       // none: all key figures
    double until = 0.0;                         // [s]; 0 = the recipe's duration
    double tolerance = 1e-6;
};

struct SweepFigure {
    std::string tag;
    std::string unit;   // for showing
    double value = 0.0; // [unit]; NaN where the run has no such quantity

    bool operator==(const SweepFigure&) const = default;
};

struct SweepOutcome {
    figures::RunStatus status = figures::RunStatus::Ok;
    std::vector<SweepFigure> figures; // one per response; of all key figures where none was named
    base::Errors errors;              // why it failed, or is not to be relied on

    bool isOk() const { return status == figures::RunStatus::Ok; }
};

// One run of the sheet. [any]
SweepOutcome sweepRun(const SweepRequest& request, std::size_t run, const model::Catalogue& catalogue,
                      std::stop_token stop = {});

// All runs that `isDone` does not name, over the cores (0 threads: as many as there are). `done` is called from the thread of the run, from
// several at once; what a stop cut short is not reported. `progress` is called on the thread of the caller, 0 to 1.
struct SweepWatch {
    std::function<bool(std::size_t run)> isDone;
    std::function<void(std::size_t run, const SweepOutcome& outcome)> done;
    std::function<void(double share)> progress;
};
void sweep(const SweepRequest& request, const model::Catalogue& catalogue, unsigned threads, const SweepWatch& watch,
           std::stop_token stop = {});

} // namespace titer::studies
