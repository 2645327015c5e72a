#include "app/fit/column/taken_errors.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using studies::FittedParameter;

namespace {

// The value with one error less or more.
std::vector<double> refitBeside(const model::Flowsheet& flowsheet, const studies::TakenValue& taken, double sign,
                                const Refit& refit)
{
    const std::optional<double> now = numberAt(flowsheet, taken.path);
    if (!now) return {};
    const double beside = taken.logarithmic ? *now * std::exp(sign * taken.error) : *now + sign * taken.error;
    model::Flowsheet sheet = flowsheet;
    if (!model::setAtPath(sheet, taken.path, base::Json(beside))) return {};
    return refit(sheet);
}

// In the coordinates of its standard error.
double coordinateOf(const FittedParameter& parameter, double value)
{
    return parameter.logarithmic ? std::log(value) : value;
}

void widen(FittedParameter& parameter)
{
    const auto at = [&](double value) { return coordinateOf(parameter, value); };
    const double wider = std::hypot(*parameter.stdError, parameter.takenError) / *parameter.stdError;
    const double value = at(parameter.value), low = value + (at(parameter.low) - value) * wider,
                 high = value + (at(parameter.high) - value) * wider;
    parameter.low = parameter.logarithmic ? std::exp(low) : low;
    parameter.high = parameter.logarithmic ? std::exp(high) : high;
}

// Of two values that one step found.
double correlationOf(const FoundStep& found, const std::string& a, const std::string& b)
{
    const auto indexOf = [&](const std::string& path) {
        const auto at = std::ranges::find(found.values, path, [](const FoundValue& one) { return one.fitted.path; });
        return std::size_t(at - found.values.begin());
    };
    const std::size_t i = indexOf(a), k = indexOf(b), count = found.values.size();
    if (found.fit.correlation.rows() == Eigen::Index(count))
        return found.fit.correlation(Eigen::Index(i), Eigen::Index(k));
    return found.correlation.size() == count * count ? found.correlation[i * count + k] : 0.0;
}

} // namespace

studies::TakenValues takenValues(const CalibrationRecord& record, const StepPlant& before)
{
    studies::TakenValues taken;
    for (const auto& [path, step] : before.origins) {
        const std::optional<FoundStep>& found = record[std::size_t(step)].found;
        if (!found) continue;
        const auto value =
            std::ranges::find(found->values, path, [](const FoundValue& one) { return one.fitted.path; });
        if (value == found->values.end() || !value->fitted.stdError) continue;
        const FittedParameter& fitted = value->fitted;
        taken.values.push_back({path, std::hypot(*fitted.stdError, fitted.takenError), fitted.logarithmic});
    }
    const auto count = Eigen::Index(taken.values.size());
    taken.correlation = Eigen::MatrixXd::Identity(count, count);
    for (Eigen::Index i = 0; i < count; ++i)
        for (Eigen::Index k = 0; k < i; ++k) {
            const std::string &a = taken.values[std::size_t(i)].path, &b = taken.values[std::size_t(k)].path;
            const int step = before.origins.at(a);
            if (step != before.origins.at(b)) continue;
            taken.correlation(i, k) = taken.correlation(k, i) = correlationOf(*record[std::size_t(step)].found, a, b);
        }
    return taken;
}

std::vector<std::string> addTakenErrors(const model::Flowsheet& flowsheet, const studies::TakenValues& taken,
                                        const Refit& refit, std::vector<FoundValue>& values)
{
    std::vector<std::string> leftOut;
    const auto count = Eigen::Index(taken.values.size());
    Eigen::MatrixXd shifts = Eigen::MatrixXd::Zero(Eigen::Index(values.size()), count);
    for (Eigen::Index t = 0; t < count; ++t) {
        const studies::TakenValue& one = taken.values[std::size_t(t)];
        const std::vector<double> less = refitBeside(flowsheet, one, -1.0, refit),
                                  more = refitBeside(flowsheet, one, 1.0, refit);
        if (less.size() != values.size() || more.size() != values.size()) {
            leftOut.push_back(one.path);
            continue;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const FittedParameter& fitted = values[i].fitted;
            const double shift = 0.5 * (coordinateOf(fitted, more[i]) - coordinateOf(fitted, less[i]));
            if (std::isfinite(shift)) shifts(Eigen::Index(i), t) = shift;
        }
    }
    const Eigen::MatrixXd together =
        studies::covarianceOf(std::vector<double>(taken.values.size(), 1.0), taken.correlation);
    const Eigen::VectorXd squares = (shifts * together * shifts.transpose()).diagonal();
    for (std::size_t i = 0; i < values.size(); ++i) {
        FittedParameter& fitted = values[i].fitted;
        if (!fitted.stdError || !(*fitted.stdError > 0.0) || !(squares[Eigen::Index(i)] > 0.0)) continue;
        fitted.takenError = std::sqrt(squares[Eigen::Index(i)]);
        widen(fitted);
    }
    return leftOut;
}

base::Sentence takenRemark(const std::vector<std::string>& included)
{
    if (included.empty())
        return say(CORE_TR("core", "The intervals treat everything that is not fitted here as known."));
    return say(CORE_TR("core", "The intervals include the uncertainty of values from earlier steps: {1}. Everything "
                               "else that is not fitted here is treated as known."),
               base::join(included, ", "));
}

void includeTaken(const StepInput& input, const Refit& refit, FoundStep& found)
{
    if (input.taken.values.empty()) return;
    const std::vector<std::string> leftOut = addTakenErrors(input.flowsheet, input.taken, refit, found.values);
    std::vector<std::string> included;
    for (const studies::TakenValue& one : input.taken.values)
        if (std::ranges::find(leftOut, one.path) == leftOut.end()) included.push_back(one.path);
    found.remarks.push_back({"", takenRemark(included)});
    if (leftOut.empty()) return;
    found.remarks.push_back({"", say(CORE_TR("core", "The uncertainty of “{1}” is not in the intervals: the step "
                                                     "cannot be repeated with other values of it."),
                                     base::join(leftOut, "”, “"))});
}

} // namespace titer::app
