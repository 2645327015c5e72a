// What `doe space` found, as people and programs read it.
#pragma once

#include "app/cli/doe/doe_models.h"
#include "core/studies/decisions/operating_box.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

struct SpaceAnswer {
    studies::ResponseModels models = {};
    std::vector<studies::Specification> limits = {};
    std::optional<studies::Acceptance> acceptance = {};
    std::uint64_t seed = 1;
    std::vector<double> scatter = {}; // coded
    double target = 0.95;             // probability that must be reached
    std::size_t first = 0, second = 0;
    studies::MapAxis along = {}, across = {};
    Eigen::MatrixXd map = {};
    std::vector<double> setPoint = {}; // coded
    bool setPointGiven = false;
    double probability = 0.0; // at the set-point
    std::vector<double> each = {};
    std::optional<std::vector<studies::OperatingRange>> normal = {};
    std::vector<studies::OperatingRange> proven = {};
    std::optional<std::vector<studies::OperatingRange>> box = {}; // of all factors; nothing where the map has all

    double share() const; // of the map, as far as the constraints leave it, at which the probability is reached
};

// The factors of the map: as --axes says, else the first two that are continuous.
bool chooseAxes(const Arguments& arguments, SpaceAnswer& answer, base::Errors& errors);
// The map, the set-point (where `at` says, else the best point of the map), and the ranges around it, of an answer that has its
// models, limits, acceptance, target and axes. An error at "at" where the constraints forbid the set-point or all of the map.
base::Done fillSpace(const std::vector<std::optional<double>>& at, int grid, SpaceAnswer& answer);

// "0.9312 ± 0.0025", or a bound where rounding or a handful of draws would claim certainty.
std::string probabilityText(double probability, const studies::Acceptance& acceptance);
std::string spaceReport(const SpaceAnswer& answer);
base::Json spaceJson(const SpaceAnswer& answer);
// The map as CSV, one line per point.
std::string spaceTable(const SpaceAnswer& answer);

} // namespace titer::cli
