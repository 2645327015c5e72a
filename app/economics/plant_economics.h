// What a run of the plant comes to beyond the process: its footprint, and how often its equipment makes a batch. [any]
#pragma once

#include "app/run/run_session.h"
#include "core/figures/amounts/footprint.h"
#include "core/schedule/schedule.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// What a person chose.
struct EconomicsOrder {
    std::map<std::string, int> counts; // of units of which there is more than one
    long batches = 3;                  // that are drawn
    double horizon = 330.0 * 86400.0;  // in which batches are counted [s]
    std::optional<base::Json> factors; // titer.factors/1
    QString factorsName;               // of its file
};

inline constexpr long maxDrawnBatches = 50;

struct PlantEconomics {
    std::shared_ptr<const Run> run;
    EconomicsOrder order;
    figures::FactorTable factors;
    base::Errors factorFaults; // at paths of their file
    figures::Footprint footprint;

    schedule::Tasks tasks;
    std::optional<schedule::Schedule> schedule; // nothing where `faults` say why
    schedule::Campaign campaign;                // of the batches that are drawn
    long batches = 0;                           // over within the horizon
    // With one more of a unit, in the order of the schedule's units; nothing where that was not found.
    struct Changed {
        double cycleTime = 0.0; // [s]
        long batches = 0;
    };
    std::vector<std::optional<Changed>> withOneMore;
    base::Errors faults;
    base::Notices notices; // of the schedule
};

// The run must have a plant.
PlantEconomics economicsOf(const std::shared_ptr<const Run>& run, const EconomicsOrder& order,
                           const std::stop_token& stop = {});

} // namespace titer::app
