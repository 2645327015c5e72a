#include "core/studies/decisions/desirability.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

namespace {

// From 0 at `worthless` to 1 at `best`, whichever is higher.
double ramp(double value, double worthless, double best, double weight)
{
    const double share = (value - worthless) / (best - worthless);
    return share <= 0.0 ? 0.0 : share >= 1.0 ? 1.0 : weight == 1.0 ? share : std::pow(share, weight);
}

// How far a value is from being worth anything, over the width of the goal.
double shortfall(const Goal& goal, double value)
{
    const double below = goal.low - value, above = value - goal.high;
    switch (goal.kind) {
    case Goal::Kind::Maximise:
        return std::max(0.0, below / (goal.target - goal.low));
    case Goal::Kind::Minimise:
        return std::max(0.0, above / (goal.high - goal.target));
    case Goal::Kind::Target:
        break;
    }
    return std::max({0.0, below / (goal.target - goal.low), above / (goal.high - goal.target)});
}

} // namespace

double desirability(const Goal& goal, double value)
{
    switch (goal.kind) {
    case Goal::Kind::Maximise:
        return ramp(value, goal.low, goal.target, goal.weight);
    case Goal::Kind::Minimise:
        return ramp(value, goal.high, goal.target, goal.weight);
    case Goal::Kind::Target:
        break;
    }
    return value <= goal.target ? ramp(value, goal.low, goal.target, goal.weight)
                                : ramp(value, goal.high, goal.target, goal.aboveWeight);
}

double overallDesirability(const std::vector<Goal>& goals, const std::vector<double>& values)
{
    double logarithm = 0.0, importance = 0.0;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const double d = desirability(goals[i], values[i]);
        if (d == 0.0) return 0.0;
        logarithm += goals[i].importance * std::log(d);
        importance += goals[i].importance;
    }
    return std::exp(logarithm / importance);
}

double desirabilityOrShortfall(const std::vector<Goal>& goals, const std::vector<double>& values)
{
    const double overall = overallDesirability(goals, values);
    if (overall > 0.0) return overall;
    double missing = 0.0;
    for (std::size_t i = 0; i < goals.size(); ++i) missing += goals[i].importance * shortfall(goals[i], values[i]);
    return -missing;
}

namespace {

base::Error goalFault(const std::string& name, base::Sentence what)
{
    return base::inputError("goals/" + name, std::move(what));
}

bool ordered(const Goal& goal)
{
    const bool fromBelow = goal.low < goal.target, fromAbove = goal.target < goal.high;
    switch (goal.kind) {
    case Goal::Kind::Maximise:
        return fromBelow;
    case Goal::Kind::Minimise:
        return fromAbove;
    case Goal::Kind::Target:
        break;
    }
    return fromBelow && fromAbove;
}

bool positive(double x)
{
    return x > 0.0 && std::isfinite(x);
}

} // namespace

base::Errors checkGoals(const std::vector<Goal>& goals, const std::vector<FittedResponse>& responses)
{
    base::Errors errors;
    if (goals.empty())
        errors.push_back({base::Code::Input, "goals",
                          say(CORE_TR("core", "There is no goal to reach. Enter one for at least one response."))});
    std::set<std::size_t> seen;
    for (const Goal& goal : goals) {
        const std::string& name = responses[goal.response].name;
        if (!seen.insert(goal.response).second)
            errors.push_back(goalFault(name, say(CORE_TR("core", "“{1}” has two goals. Keep one of them."), name)));
        if (!ordered(goal))
            errors.push_back(
                goalFault(name, say(CORE_TR("core", "The limits of the goal for “{1}” do not increase. Write them "
                                                    "from lowest to highest, all different."),
                                    name)));
        if (!positive(goal.weight) || !positive(goal.aboveWeight))
            errors.push_back(
                goalFault(name, say(CORE_TR("core", "The weight of the goal for “{1}” must be above 0. Write 1 for "
                                                    "a straight line, more to be stricter, less to be more lenient."),
                                    name)));
        if (!positive(goal.importance))
            errors.push_back(goalFault(name, say(CORE_TR("core", "The importance of “{1}” must be above 0. Remove a "
                                                                 "response that does not matter."),
                                                 name)));
    }
    return errors;
}

} // namespace titer::studies
