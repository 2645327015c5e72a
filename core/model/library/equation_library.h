// Models written as equations, to be taken into a plant: those that come with Titer, those that a project keeps, and files that share them
// (titer.equations/1).
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

struct EquationModel {
    enum class Kind {
        Law, // the kinetics of a culture: `record` is that of units/ID/params/kinetics
        Unit // a unit of its own: `record` is its params, next to it its `initial`
    };
    std::string id;
    Kind kind = Kind::Law;
    std::string label;
    std::string source;
    base::Json record;
    base::Json initial;
    bool operator==(const EquationModel&) const = default;
};

inline constexpr const char* equationsFormat = "titer.equations/1";

// Reads a file strictly; on any error the list is not to be used. What the equations say is checked in the plant that takes them.
std::vector<EquationModel> readEquationModels(std::string_view text, base::Errors& errors);
std::string writeEquationModels(std::span<const EquationModel> models);
// One of them alone, as a project keeps it.
base::Json equationModelJson(const EquationModel& model);

// The list that comes with Titer, as its file has it and read.
std::string_view equationsText();
const std::vector<EquationModel>& equationModels();
// The labels of this list, as its file has them, to be translated.
std::span<const char* const> equationModelNames();
// Likewise those of their states, inputs and parameters.
std::span<const char* const> equationModelWords();
// nullptr where there is none of this id.
const EquationModel* equationModel(std::span<const EquationModel> models, std::string_view id);

} // namespace titer::model
