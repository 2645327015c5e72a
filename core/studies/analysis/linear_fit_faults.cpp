#include "core/studies/analysis/linear_fit_faults.h"

#include "core/base/text.h"

#include <algorithm>

namespace titer::studies {

using base::say;

std::optional<base::Error> faultOf(const ModelMatrix& matrix)
{
    if (matrix.runs() < matrix.columns())
        return base::inputError(
            "model",
            say(CORE_TR("core",
                        "The model has {1} coefficients but the data have only {2} runs with values. Remove terms "
                        "from the model, or add runs."),
                std::to_string(matrix.columns()), std::to_string(matrix.runs())));
    const DoubleDouble& first = matrix.response.front();
    const bool equal = std::all_of(matrix.response.begin(), matrix.response.end(),
                                   [&](const DoubleDouble& y) { return y.high == first.high && y.low == first.low; });
    if (equal)
        return base::inputError(
            "response",
            say(CORE_TR("core",
                        "The response “{1}” is {2} in every run, so there is nothing to explain. Check the column."),
                matrix.model.formula.response.name, base::writeShort(first.high, 6)));
    return std::nullopt;
}

base::Errors aliasFaults(const std::vector<Alias>& aliases, const ModelMatrix& matrix, double tolerance)
{
    base::Errors faults;
    for (const Alias& alias : aliases) {
        const std::string& name = matrix.model.columns[std::size_t(alias.column)].name;
        if (const auto values = matrix.x.col(alias.column); values.minCoeff() == values.maxCoeff())
            faults.push_back(base::inputError(
                "model", say(CORE_TR("core", "“{1}” is the same in every run, so its effect cannot be "
                                             "estimated. Remove it from the model, or add runs in which it "
                                             "differs."),
                             name)));
        else
            faults.push_back(base::inputError(
                "model",
                say(CORE_TR("core",
                            "“{1}” cannot be distinguished: in these runs it is the same as {2}. Remove one of them "
                            "from the model, or add runs that separate them (the independent part of the column is "
                            "below {3} of its length)."),
                    name, alias.equal, base::writeShort(tolerance, 2))));
    }
    return faults;
}

base::Error nearlyDependent(int rank, int columns)
{
    return base::inputError("model",
                            say(CORE_TR("core", "The columns of the model are so nearly dependent that only {1} of {2} "
                                                "coefficients can be estimated. Remove terms from the model."),
                                std::to_string(rank), std::to_string(columns)));
}

} // namespace titer::studies
