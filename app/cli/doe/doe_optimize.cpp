// titer-cli doe optimize: the settings at which several responses together are most desirable.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/doe/doe_factors.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/doe/doe_optimize_extras.h"
#include "app/cli/doe/doe_optimize_report.h"
#include "core/base/text.h"
#include "core/studies/decisions/rounded_optimum.h"

#include <algorithm>
#include <array>

namespace titer::cli {

namespace {

using studies::Goal;

// "max:LOW:BEST", "min:BEST:HIGH" or "target:LOW:BEST:HIGH", each with its weights behind.
std::optional<Goal> readGoal(const std::vector<std::string>& parts)
{
    if (parts.empty()) return std::nullopt;
    std::vector<double> numbers;
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (const std::optional<double> number = base::readNumber(parts[i]))
            numbers.push_back(*number);
        else
            return std::nullopt;
    const auto between = [&](std::size_t min, std::size_t max) {
        return numbers.size() >= min && numbers.size() <= max;
    };
    Goal goal;
    if (parts[0] == "max" && between(2, 3)) {
        goal.kind = Goal::Kind::Maximise;
        goal.low = numbers[0];
        goal.target = numbers[1];
    } else if (parts[0] == "min" && between(2, 3)) {
        goal.kind = Goal::Kind::Minimise;
        goal.target = numbers[0];
        goal.high = numbers[1];
    } else if (parts[0] == "target" && between(3, 5)) {
        goal.kind = Goal::Kind::Target;
        goal.low = numbers[0];
        goal.target = numbers[1];
        goal.high = numbers[2];
    } else {
        return std::nullopt;
    }
    const std::size_t limits = goal.kind == Goal::Kind::Target ? 3 : 2;
    if (numbers.size() > limits) goal.weight = goal.aboveWeight = numbers[limits];
    if (numbers.size() > limits + 1) goal.aboveWeight = numbers[limits + 1];
    return goal;
}

std::vector<std::string> readGoals(const Arguments& arguments, std::vector<Goal>& goals, std::string& fault)
{
    std::vector<std::string> names;
    for (const std::string& text : arguments.values("--goal")) {
        const NamedValues named = readNamed(text);
        std::optional<Goal> goal = readGoal(named.values);
        if (named.name.empty() || !goal) {
            fault = "--goal: “" + text +
                    "” is not a goal. Write NAME=max:LOW:BEST, NAME=min:BEST:HIGH or NAME=target:LOW:BEST:HIGH, "
                    "followed by the weight if it is not 1.";
            return names;
        }
        const auto same = std::find(names.begin(), names.end(), named.name);
        goal->response = std::size_t(same - names.begin());
        if (same == names.end()) names.push_back(named.name);
        goals.push_back(*goal);
    }
    for (const std::string& text : arguments.values("--importance")) {
        const NamedValues named = readNamed(text);
        const auto name = std::find(names.begin(), names.end(), named.name);
        const std::optional<double> number =
            named.values.size() == 1 ? base::readNumber(named.values.front()) : std::nullopt;
        if (name == names.end() || !number) {
            fault = "--importance: “" + text +
                    "” is not an importance. Write NAME=NUMBER for a response that has a "
                    "goal.";
            return names;
        }
        for (Goal& goal : goals)
            if (goal.response == std::size_t(name - names.begin())) goal.importance = *number;
    }
    return names;
}

int fail(const base::Errors& errors, const Arguments& arguments)
{
    printErrors(errors, arguments.positional(0));
    return exitError;
}

base::Errors findExtras(const Arguments& arguments, const OptimumAnswer& answer, const studies::SearchSpace& space,
                        std::uint64_t next, OptimumExtras& extras)
{
    LongWork work("optimize");
    base::Errors errors;
    if (space.rest >= 0 && (arguments.has("--sensitivity") || next > 0))
        return {{base::Code::Input, next > 0 ? "--next" : "--sensitivity",
                 base::say("This varies each factor alone, which is not possible for fractions of a mixture. Omit "
                           "it, or enter ratios of the fractions as factors.")}};
    const auto add = [&](base::Errors found) { errors.insert(errors.end(), found.begin(), found.end()); };
    if (arguments.has("--pareto")) add(addPareto(answer, space, extras));
    if (arguments.has("--sensitivity")) add(addSensitivity(answer, work.token(), extras));
    if (next > 0) add(addNextRuns(answer, space, int(next), work.token(), extras));
    work.clear();
    return errors;
}

// Settings as they can be set instead of those that were found; false where there are none.
bool roundOptima(const std::vector<std::optional<double>>& at, const studies::OptimumSettings& settings,
                 OptimumAnswer& answer)
{
    for (std::size_t f = 0; f < at.size(); ++f)
        if (at[f]) answer.steps[f] = 0.0; // held as it was stated
    std::vector<studies::Optimum> rounded;
    for (const studies::Optimum& optimum : answer.optima) {
        const std::optional<studies::Optimum> found =
            studies::roundedOptimum(optimum, answer.steps, answer.models.factors, answer.models.constraints, at,
                                    answer.models.responses, answer.goals, settings);
        const auto same = [&](const studies::Optimum& other) { return other.point == found->point; };
        if (found && std::none_of(rounded.begin(), rounded.end(), same)) rounded.push_back(*found);
    }
    std::stable_sort(rounded.begin(), rounded.end(), [](const studies::Optimum& a, const studies::Optimum& b) {
        return a.desirability > b.desirability;
    });
    answer.optima = std::move(rounded);
    return !answer.optima.empty();
}

int findSettings(const Arguments& arguments)
{
    base::Errors errors;
    base::Notices notices;
    OptimumAnswer answer;
    if (!arguments.has("--goal"))
        return usageError(arguments.command(), "--goal is missing: give the goal of at least one response");
    std::string fault;
    const std::vector<std::string> names = readGoals(arguments, answer.goals, fault);
    answer.confidence = readShare(arguments, "--confidence", 0.95, fault);
    answer.seed = readCount(arguments, "--seed", seedRange, fault);
    const std::uint64_t next = readCount(arguments, "--next", {.min = 1, .max = 100, .otherwise = 0}, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    std::optional<studies::ResponseModels> models = readModels(arguments, names, errors, notices);
    printNotices(notices, arguments.positional(0));
    if (!models) return fail(errors, arguments);
    answer.models = std::move(*models);
    errors = studies::checkGoals(answer.goals, answer.models.responses);
    const std::vector<std::optional<double>> at = readAt(arguments, answer.models.factors, errors);
    answer.scatter = readScatter(arguments, answer.models.factors, errors);
    answer.steps = readSteps(arguments, answer.models.factors, errors);
    if (!errors.empty()) return fail(errors, arguments);
    const base::Result<studies::SearchSpace> space =
        studies::searchSpace(answer.models.factors, answer.models.constraints, at);
    if (!space) return fail({space.error()}, arguments);
    const studies::OptimumSettings settings{.search = {.seed = answer.seed}, .confidence = answer.confidence};
    answer.optima = studies::optimise(answer.models.responses, answer.goals, *space, settings);
    if (!answer.steps.empty() && !roundOptima(at, settings, answer))
        return fail({{base::Code::Input, "round",
                      base::say("Near the best settings no multiples of the steps satisfy bounds and constraints. "
                                "Use smaller steps.")}},
                    arguments);
    answer.robustness = studies::robustness(answer.models.responses, answer.goals, *space, answer.optima.front().point,
                                            answer.scatter, answer.keptShare, answer.seed);
    OptimumExtras extras;
    errors = findExtras(arguments, answer, *space, next, extras);
    if (!errors.empty()) return fail(errors, arguments);
    if (arguments.json()) {
        base::Json json = optimumJson(answer);
        addExtras(answer, extras, json);
        printJson(json);
    } else {
        print(optimumReport(answer) + extrasReport(answer, extras));
    }
    return exitDone;
}

constexpr Positional doeOptimizePositionals[] = {dataPositional};

constexpr Option doeOptimizeOptions[] = {
    {.name = "--goal", .value = "NAME=GOAL", .help = "goal of a response (below)", .many = true},
    {.name = "--importance", .value = "NAME=R", .help = "weight of a response in the mean; default 1", .many = true},
    modelsOption,
    factorOption,
    ignoreOption,
    weightsOption,
    randomOption,
    atOption,
    constraintOption,
    scatterOption,
    {.name = "--round",
     .value = "NAME=STEP",
     .help = "step size of a factor [its unit]: its setting is a multiple of it",
     .many = true},
    {.name = "--confidence", .value = "P", .help = "of the intervals; default 0.95"},
    {.name = "--pareto", .help = "also the settings at which no response gets better without another getting worse"},
    {.name = "--sensitivity", .help = "also the fraction of the variation of each response due to each factor"},
    {.name = "--next", .value = "N", .help = "also the N most promising next runs (100 at most)"},
    seedOption,
};

} // namespace

const Command doeOptimize{
    .name = "doe optimize",
    .summary = "Find the settings at which all responses together are most desirable",
    .positionals = doeOptimizePositionals,
    .options = doeOptimizeOptions,
    .about =
        "GOAL is max:LOW:BEST (worthless at LOW, as good as can be from BEST), min:BEST:HIGH or target:LOW:BEST:HIGH, "
        "with the\n"
        "weight behind it if it is not 1 (for a target that from below, then that from above). The desirability of "
        "each\n"
        "response runs from 0 to 1 (Derringer and Suich 1980); overall it is their geometric mean, weighted by "
        "importance.\n"
        "Models are fitted as “doe analyze” does; every factor stays within its bounds, the constraints that the run "
        "sheet\n"
        "was designed with and those of --constraint, or where --at holds it. A constraint is a sum of factors around "
        "<= or\n"
        ">=, or a ball such as \"(A - 5)^2 + ((B - 37)/2)^2 <= 1\". Shares of a mixture stay a whole: the last that is "
        "free\n"
        "takes what the others leave.\n"
        "\n"
        "JSON: responses [{id, unit, model, runs, r2, r2_predicted, residual_sd, df}], desirability, settings {factor: "
        "value},\n"
        "predictions [{id, unit, goal, desirability, mean, mean_low, mean_high, run_low, run_high, transmitted_sd}],\n"
        "tolerances [{id, unit, low, high}] (how far each factor may go alone with 0.9 of the desirability kept),\n"
        "mean_desirability and low_desirability (5 % quantile) with --scatter, alternatives [{desirability, settings,\n"
        "predictions}], constraints, extrapolates; with --pareto pareto [{desirability, settings, means {response: "
        "value}}]; with "
        "--sensitivity\n"
        "sensitivity [{id, unit, factors [{id, first, total {value, low, high}, mu, mu_star, sigma}]}]; with --next "
        "next_runs\n"
        "[{factor: value}] and next_runs_q2. All in natural units.\n"
        "\n"
        "--sensitivity gives Sobol's first order and total indices and Morris's elementary effects (mu, mu*, sigma) of "
        "each model\n"
        "over the bounds of the factors, whatever the constraints. --next fits a Gaussian process to the desirability "
        "of the runs themselves and "
        "proposes\n"
        "where it expects most improvement, each run taken to give what is predicted before the next is sought.\n"
        "\n"
        "From factors to a design space: “titer-cli doe --help”.",
    .example =
        "titer-cli doe optimize runs.csv --goal yield=max:70:95 --goal purity=target:95:97:99 --importance yield=2",
    .run = findSettings};

} // namespace titer::cli
