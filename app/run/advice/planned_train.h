// The steps behind the culture of a plant, planned for what it will hold at its harvest (core/twin/advice/train_plan.h). What the steps take is
// read from a run of the plant, and so is what columns are loaded with, for the capacity that their own models have at that flow.
#pragma once

#include "core/model/flowsheet.h"
#include "core/twin/advice/harvest_choice.h"
#include "core/twin/advice/train_plan.h"
#include "core/twin/estimation/forecast_request.h"

#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

struct TrainOrder {
    double share = 0.8; // of the capacity of each column that is loaded
    // In place of what was measured, or the model of a column says.
    struct Capacity {
        std::string column; // its id
        twin::TrainCapacity capacity;
    };
    std::vector<Capacity> capacities = {};
    // What was measured while a column was loaded, for its next load (core/twin/advice/measured_capacity.h).
    struct Loading {
        std::string column;
        std::vector<double> times = {}, absorbances = {}; // at its outlet [s], [AU]
        std::vector<double> flowTimes = {},
                            flows = {}; // through it [s], [m3/s]; none: that of the recipe, from the first reading on
        double titre = 0.0,
               titreDeviation = 0.0; // of the load [kg/m3]; 0: as in the run, by the deviation of the forecast
    };
    std::vector<Loading> loadings = {};
    twin::HarvestGoal goal = twin::HarvestGoal::PerHour; // by which days of harvest and loads are ranked
};

struct PlannedTrain {
    twin::TrainFrame frame;
    twin::TrainOptions options; // with the capacities
    twin::TrainPlan plan = {};
    twin::HarvestGoal goal = twin::HarvestGoal::PerHour;
    std::vector<twin::HarvestChoice> harvests = {}; // none where no column's capacity is known
    base::Notices notices = {};                     // of columns: what is not known of their capacities
};

// `forecast`: what the culture starts from; the plant that it goes on with is that of the flowsheet. A capacity by a model spreads by the deviation of
// the forecast. From the end of the harvest on what the tank before the first column holds is planned. Errors: no train, a run or a forecast
// that fails, a culture that is being harvested, nothing left of it, capacities or loads of what is no column of the train, a breakthrough that
// cannot be read.
base::Result<PlannedTrain> plannedTrain(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                        const twin::ForecastRequest& forecast, const TrainOrder& order,
                                        std::stop_token stop = {});

} // namespace titer::app
