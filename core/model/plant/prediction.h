// What a controller of type `predictive` is to do, read and checked. Its samples are computed by core/solve, which knows the plant's equations.
#pragma once

#include "core/base/math/expression.h"
#include "core/model/plant/plant.h"
#include "core/model/predictive_texts.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::model {

// Samples ahead, moves of all inputs together, and scenarios with what is expected.
inline constexpr int maxStages = 200, maxMoves = 40, maxScenarios = 3;

// Of what is written [SI]; what a move over the whole range costs, in the SI unit of the goal.
struct PlannedRange {
    double low = 0.0, high = 0.0, moveLimit = 0.0; // the last 0: none
    double moveWeight = 0.0;
};

// One more input of the plan of the predictive controller that it follows.
class PlannedInput : public Controller {
public:
    explicit PlannedInput(const PlannedRange& range)
        : m_range(range)
    {
    }

    const PlannedRange& range() const { return m_range; }
    // By itself it leaves what stands.
    double sample(const ControllerInput& in, bool, std::span<double>) const override { return in.output; }

private:
    PlannedRange m_range;
};

class Prediction : public Controller {
public:
    // By itself it leaves what stands.
    double sample(const ControllerInput& in, bool, std::span<double>) const override { return in.output; }

    struct Limit {
        std::string text; // as a person wrote it
        base::Expression what;
        bool atMost = true;
        double value = 0.0; // [SI]
        double size = 1.0;  // that its excess is a share of [SI]
    };

    struct Input {
        int controller = -1; // of the plant, which writes it
        WriteTarget writes;
        PlannedRange range;
    };

    std::vector<Input> inputs = {};       // its own first, then those of the controllers that follow its plan
    std::vector<ReadTarget> targets = {}; // that the expressions read, in the order of their names
    // What is gained at each sample ahead, and at the end of the horizon [SI].
    std::optional<base::Expression> goal = {}, goalAtEnd = {};
    std::vector<Limit> limits = {};
    // What may be, what is expected first; nullptr: the plant itself.
    std::vector<std::shared_ptr<const Plant>> scenarios = {};
    int stages = 1, moves = 1;
    double penalty = 0.0; // [SI of the goal]
    double correction = 0.0;
    int iterations = 1;
};

} // namespace titer::model
