// The record of a fit whose data are evaluated by their likelihood, as a project keeps it: format "titer.likelihood/1". One unit of
// equations, conditions that give some of its parameters and states values of their own, observables with their noise, and
// measurements. Values are numbers of the unit's SI units.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace titer::studies {

enum class LikelihoodScale { Lin, Log, Log10 };

// What is known of a parameter before: how its value, its natural logarithm, or what it is on its scale, is distributed.
struct ParameterPrior {
    enum class Of { Value, Logarithm, Scale };
    bool laplace = false; // else normal
    Of of = Of::Value;
    double center = 0.0;
    double width = 1.0; // the standard deviation, or the scale of Laplace's distribution
};

struct LikelihoodRecord {
    // A number, or the name of a parameter.
    using Value = std::variant<double, std::string>;

    struct Parameter {
        std::string name;
        double value = 0.0; // not by its scale
        LikelihoodScale scale = LikelihoodScale::Lin;
        std::optional<double> low = {}, high = {};
        bool estimated = false;
        std::optional<ParameterPrior> prior = {};
        std::string label = {};
    };
    struct Condition {
        std::string id;
        std::vector<std::pair<std::string, Value>> values; // of parameters, or of starts of states
    };
    // In its texts the values that a measurement brings are observableParameter<n>_<id> and noiseParameter<n>_<id>.
    struct Observable {
        std::string id;
        std::string formula, noise;
        LikelihoodScale transformation = LikelihoodScale::Lin;
        bool laplace = false; // else normal
        std::string label = {};
    };
    struct Measurement {
        int observable = 0;
        int condition = 0;
        int before = -1;            // condition whose state of rest is the start, or -1
        std::optional<double> time; // in units of time; nothing: at rest
        double value = 0.0;
        std::vector<Value> observableParameters, noiseParameters;
        std::optional<double> simulated; // by somebody else, to be compared with
    };

    std::string name;
    std::string unit;      // id in the plant
    double timeUnit = 1.0; // [s]
    std::vector<Parameter> parameters;
    std::vector<Condition> conditions;
    std::vector<Observable> observables;
    std::vector<Measurement> measurements;
};

// The error is the first fault, with its path in the record.
base::Result<LikelihoodRecord> readLikelihoodRecord(std::string_view text);

} // namespace titer::studies
