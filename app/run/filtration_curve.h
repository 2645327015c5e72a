// What a filter or membrane did over what passed it: flux and pressure against the throughput, as filters are sized by. [any]
#pragma once

#include "core/model/plant/plant.h"
#include "core/runs/run.h"

#include <QString>

#include <optional>
#include <vector>

namespace titer::app {

struct FiltrationCurve {
    struct Line {
        QString name;
        std::string unit; // that the person chose
        std::vector<double> values;
    };
    Line along;              // throughput by area, or the permeate so far
    std::vector<Line> lines; // one or two, with a value for each of `along`
};

// Of the instants at which something passed. Nothing for a unit that counts no throughput, or that nothing passed.
std::optional<FiltrationCurve> filtrationCurve(const model::Plant& plant, const figures::RunResult& result, int unit);

} // namespace titer::app
