// The variables that a fit computes in, and its columns over them.
#include "core/studies/models/fit_variables.h"

#include <algorithm>

namespace titer::studies {

// Each variable runs from -1 to 1 where its origin may move, since powers of centred variables are far apart; else it is as coded.
FitVariables chooseVariables(const ModelMatrix& matrix)
{
    const Model& model = matrix.model;
    FitVariables variables;
    const std::size_t count = model.inputs.size() + model.functions.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool input = i < model.inputs.size();
        DoubleDouble middle(0.0), half(1.0);
        if (input) {
            const DoubleDouble low = decimalOf(model.inputs[i].low), high = decimalOf(model.inputs[i].high);
            middle = (low + high) / DoubleDouble(2.0);
            half = (high - low) / DoubleDouble(2.0);
        }
        DoubleDouble shift = middle, scale = half;
        const std::vector<DoubleDouble>& values = matrix.naturals[i];
        if (!values.empty() && canMoveOrigin(model, int(i))) {
            const auto [min, max] =
                std::minmax_element(values.begin(), values.end(),
                                    [](const DoubleDouble& a, const DoubleDouble& b) { return a.high < b.high; });
            shift = 0.5 * (min->high + max->high);
            scale = std::max(0.5 * (max->high - min->high), 1e-300);
            if (max->high == min->high) scale = half;
        }
        variables.values.push_back(values);
        for (DoubleDouble& value : variables.values.back()) value = (value - shift) / scale;
        variables.natural.push_back({DoubleDouble(1.0) / scale, -shift / scale});
        variables.coded.push_back({half / scale, (middle - shift) / scale});
        variables.fromCoded.push_back({scale / half, (shift - middle) / half});
    }
    return variables;
}

void fillColumn(const ModelMatrix& matrix, const FitVariables& variables, int column, DoubleDouble* values)
{
    const ModelColumn& of = matrix.model.columns[std::size_t(column)];
    for (int run = 0; run < matrix.runs(); ++run) values[run] = 1.0;
    for (std::size_t i = 0; i < of.powers.size(); ++i)
        for (int run = 0; of.powers[i] > 0 && run < matrix.runs(); ++run)
            values[run] *= power(variables.values[i][std::size_t(run)], of.powers[i]);
    for (std::size_t i = 0; i < of.levels.size(); ++i)
        for (int run = 0; of.levels[i] >= 0 && run < matrix.runs(); ++run)
            if (matrix.levels[i][std::size_t(run)] != of.levels[i]) values[run] = 0.0;
}

} // namespace titer::studies
