// Goal seek on a plant: which values of one path of its file make a figure of its run, or of its cost, meet a target. Where what varies is
// money alone, the plant is run once.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/studies/decisions/goal_seek.h"

#include <functional>
#include <stop_token>
#include <string>

namespace titer::studies {

struct PlantGoalOrder {
    model::Flowsheet flowsheet;
    std::string path;             // "economics/prices/protein_a/price"
    double low = 0.0, high = 0.0; // [unit]
    std::string unit;             // of the values, as a person types them; empty: numbers
    std::string figure;           // "plant.cost"
    std::string target;           // with its unit, or in the unit in which the figure is shown
    int steps = 32;
    double until = 0.0; // [s]; 0 = the recipe's duration
    double tolerance = 1e-6;
    unsigned threads = 0;
};

struct PlantGoal {
    GoalAnswers found;       // values [unit of the order], figures in SI
    double target = 0.0;     // [figureUnit]
    std::string figureUnit;  // SI
    std::string displayUnit; // in which the figure is shown
    std::size_t runs = 0;    // of the plant
    base::Notices notices;   // several answers, none, leaps, values without a figure
};

// `progress` is called on the thread of the caller with how many values have been tried.
base::Result<PlantGoal> seekPlantGoal(const PlantGoalOrder& order, const model::Catalogue& catalogue,
                                      std::stop_token stop = {}, const std::function<void(std::size_t)>& progress = {});

} // namespace titer::studies
