// What a run of the plant comes to beyond the process: its footprint, how often its equipment makes a batch, what that costs, and what
// a venture with it is worth. [any]
#pragma once

#include "app/run/run_session.h"
#include "core/economics/cost_of_goods.h"
#include "core/economics/venture_result.h"
#include "core/figures/amounts/footprint.h"
#include "core/schedule/campaign.h"
#include "core/schedule/schedule.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// What a person chose.
struct EconomicsOrder {
    std::map<std::string, int> counts; // of units, in place of what the plant states
    long batches = 3;                  // that are drawn
    std::optional<double> horizon;     // of a year [s], in place of what the plant states
    base::Json stated;                 // of the plant file: "economics", or null
    std::optional<base::Json> factors; // titer.factors/1, over those of the plant
    QString factorsName;               // of its file
    // Bars that were dragged to begin then [s], one after the other; each of the campaign that those before it left.
    std::vector<std::pair<std::size_t, double>> moves;
};

inline constexpr long maxDrawnBatches = 50;

struct PlantEconomics {
    std::shared_ptr<const Run> run;
    EconomicsOrder order;
    figures::FactorTable factors; // those of the plant, and over them those of the file
    base::Errors ownFactorFaults; // at paths of the plant
    base::Errors factorFaults;    // at paths of their file
    figures::Footprint footprint;

    // What the plant states, with what was chosen in its place; where it states nothing, no prices and a whole year.
    economics::Economics stated;
    base::Errors statedFaults;
    economics::CostOfGoods cost;
    std::optional<economics::VentureOrder> venture; // where the plant states one without faults
    economics::VentureResult worth;                 // of it
    struct WorthAt {
        double rate = 0.0;  // above inflation
        double value = 0.0; // [currency]
    };
    std::vector<WorthAt> worthOverRate; // around every rate of return and the rate of the venture
    base::Errors ventureFaults;

    schedule::Tasks tasks;
    std::optional<schedule::Schedule> schedule; // nothing where `faults` say why
    schedule::Campaign campaign;                // of the batches that are drawn
    long batches = 0;                           // over within the horizon of a year
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
