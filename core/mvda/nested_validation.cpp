#include "core/mvda/nested_validation.h"

#include <algorithm>
#include <cmath>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

base::Result<CrossValidation> validatedBy(const MatrixXd& x, const MatrixXd& y, int components, const Folds& folds,
                                          const NestedOrder& order, bool isSearch)
{
    ValidationOptions options = order.validation;
    options.fewest = isSearch;
    return y.cols() == 0 ? crossValidateCells(x, order.scale, components, folds, order.stop, options)
                         : crossValidate(x, y, order.scale, components, folds, order.stop, options);
}

// That the rows that stay choose by themselves.
base::Result<int> chosenAmong(const std::vector<int>& stay, const MatrixXd& x, const MatrixXd& y,
                              const std::string& rule, const NestedOrder& order)
{
    const base::Result<Folds> inner = foldsWithin(rule, stay, order.batches);
    if (!inner) return inner.error();
    const MatrixXd ownX = x(stay, Eigen::all), ownY = y(stay, Eigen::all);
    const int components = std::min(order.components, maxComponentsIn(*inner, ownX, order.scale));
    if (components < 1)
        return base::inputError(say(CORE_TR("core", "Too few rows stay in a fold to choose a number of components by "
                                                    "them. Add rows, or state the number.")));
    const base::Result<CrossValidation> search = validatedBy(ownX, ownY, components, *inner, order, true);
    if (!search) return search.error();
    return search->components();
}

} // namespace

base::Result<NestedValidation> nestedValidation(const MatrixXd& x, const MatrixXd& y, const Folds& folds,
                                                const NestedOrder& order)
{
    NestedValidation nested{.q2 = 1.0};
    VectorXd squares = VectorXd::Zero(y.cols()), counts = squares;
    for (const std::vector<int>& left : folds.left) {
        const base::Result<int> components = chosenAmong(othersThan(left, x.rows()), x, y, folds.rule, order);
        if (!components) return components.error();
        const base::Result<CrossValidation> judged =
            validatedBy(x, y, *components, {.rule = folds.rule, .left = {left}}, order, false);
        if (!judged) return judged.error();
        nested.components.push_back(*components);
        nested.q2 -= 1.0 - judged->q2.back(); // the part of this fold in PRESS
        for (const int row : left)
            for (Index k = 0; k < y.cols(); ++k) {
                const double error = y(row, k) - judged->predicted(row, k);
                if (std::isnan(error)) continue; // nobody measured it
                squares[k] += error * error;
                counts[k] += 1.0;
            }
    }
    nested.rmsecv = (squares.array() / counts.array()).sqrt().transpose();
    return nested;
}

} // namespace titer::mvda
