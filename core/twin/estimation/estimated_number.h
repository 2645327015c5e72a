// A number of the plant that is estimated: where it goes in, so that it can be moved while the plant is followed. In a unit reported as
// equations it becomes a state at rest, by which the equations have exact derivatives; elsewhere the unit's model is made again with the
// number moved.
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/model/types/catalogue.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::twin {

struct EstimatedNumber {
    std::string path;
    double start = 0.0;                                    // [SI]
    double low = -std::numeric_limits<double>::infinity(); // [SI]
    double high = std::numeric_limits<double>::infinity(); // [SI]
    std::optional<std::string> state = {};                 // of a unit written as equations: "reactor.Y"

    // Where else it stands: `start` there is `value`, and a step of 1 here is one of `slope` there.
    struct Place {
        enum class Kind { Param, PerComponent, Law, StepFlow, StepTemperature, StepConcentration };
        Kind kind = Kind::Param;
        int unit = -1; // of the plant
        int index = 0; // of the parameter or the step
        int component = 0;
        double value = 0.0, slope = 0.0;
    };
    std::vector<Place> places = {};
};

// The plant in which parameters of units written as equations are states; what the others are is found in it by findPlaces(). The error has
// the path.
base::Result<std::vector<EstimatedNumber>> takeNumbers(model::Flowsheet& flowsheet,
                                                       const std::vector<std::string>& paths);
base::Done findPlaces(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant& plant,
                      EstimatedNumber& number);
// The same numbers in the plant as it is drawn, in which none of them is a state.
base::Result<std::vector<EstimatedNumber>> numbersAsDrawn(const model::Flowsheet& flowsheet,
                                                          const model::Catalogue& catalogue,
                                                          std::vector<EstimatedNumber> numbers);

// Where it stands in this plant, of those places at which that says what the number was found in.
EstimatedNumber numberIn(const model::Plant& plant, EstimatedNumber number);
// What a unit is made from, with a number moved.
void move(const EstimatedNumber& number, double value, int unit, model::UnitSetup& setup);
// The model of a unit by its setup, of which parameters were moved. False where it does not start with these.
bool makeAgain(model::PlantUnit& unit);
// The plant with numbers moved to these values; nullptr where they make none.
std::shared_ptr<const model::Plant> moved(const model::Plant& plant, std::span<const EstimatedNumber> numbers,
                                          std::span<const double> values);

} // namespace titer::twin
