#include "core/studies/analysis/surface.h"

#include <algorithm>
#include <numeric>

namespace titer::studies {

namespace {

bool ofLevels(const ModelColumn& column)
{
    return std::any_of(column.levels.begin(), column.levels.end(), [](int level) { return level >= 0; });
}

bool ofFirstLevels(const ModelColumn& column)
{
    return std::all_of(column.levels.begin(), column.levels.end(), [](int level) { return level <= 0; });
}

} // namespace

std::optional<Surface> surfaceOf(const Model& model, const Eigen::VectorXd& coefficients)
{
    if (!model.functions.empty()) return std::nullopt;
    Surface surface;
    std::vector<int> place(model.inputs.size(), -1);
    for (std::size_t i = 0; i < model.inputs.size(); ++i)
        if (!model.inputs[i].categorical()) {
            place[i] = int(surface.inputs.size());
            surface.inputs.push_back(int(i));
        }
    const Eigen::Index count = Eigen::Index(surface.inputs.size());
    Quadratic& quadratic = surface.quadratic;
    quadratic.linear = Eigen::VectorXd::Zero(count);
    quadratic.squares = Eigen::MatrixXd::Zero(count, count);
    for (std::size_t c = 0; c < model.columns.size(); ++c) {
        const ModelColumn& column = model.columns[c];
        const double value = coefficients[Eigen::Index(c)];
        const int order = std::accumulate(column.powers.begin(), column.powers.end(), 0);
        if (order > 2 || (order > 0 && ofLevels(column))) return std::nullopt;
        if (order == 0) {
            if (ofFirstLevels(column)) quadratic.constant += value;
            continue;
        }
        std::vector<int> of;
        for (std::size_t i = 0; i < model.inputs.size(); ++i)
            for (int power = 0; power < column.powers[i]; ++power) of.push_back(place[i]);
        if (order == 1) {
            quadratic.linear[of[0]] = value;
        } else {
            quadratic.squares(of[0], of[1]) += 0.5 * value;
            quadratic.squares(of[1], of[0]) += 0.5 * value;
            surface.curved = surface.curved || of[0] == of[1];
        }
    }
    return surface;
}

} // namespace titer::studies
