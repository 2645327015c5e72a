// titer-cli doe space: the probability of meeting all specifications, and the operating ranges within it.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/output_file.h"
#include "app/cli/doe/doe_factors.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/doe/doe_space_report.h"
#include "core/base/text.h"
#include "core/studies/decisions/desirability.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::say;

constexpr CountRange drawsRange{.min = studies::minDraws, .max = studies::maxDraws, .otherwise = 10'000};

// "NAME=LOW:HIGH", either of them empty.
std::vector<std::string> readLimits(const Arguments& arguments, std::vector<studies::Specification>& limits,
                                    std::string& fault)
{
    std::vector<std::string> names;
    for (const std::string& text : arguments.values("--spec")) {
        const NamedValues named = readNamed(text);
        std::optional<studies::Specification> limit = readLimit(named);
        if (named.name.empty() || !limit) {
            fault = "--spec: “" + text +
                    "” is not a specification. Write NAME=LOW:HIGH and omit an open side, such as yield=80: or "
                    "cost=:50.";
            return names;
        }
        const auto same = std::find(names.begin(), names.end(), named.name);
        limit->response = std::size_t(same - names.begin());
        if (same == names.end()) names.push_back(named.name);
        limits.push_back(*limit);
    }
    return names;
}

} // namespace

bool chooseAxes(const Arguments& arguments, SpaceAnswer& answer, base::Errors& errors)
{
    const studies::Factors& factors = answer.models.factors;
    std::vector<std::size_t> chosen;
    if (const std::optional<std::string> text = arguments.value("--axes")) {
        for (const std::string_view name : base::split(*text, ','))
            if (const auto place = factorNamed(factors, std::string(base::trimmed(name)), "--axes", errors))
                chosen.push_back(*place);
        if (!errors.empty()) return false;
    } else {
        for (const auto kind : {studies::Factor::Kind::Continuous, studies::Factor::Kind::Mixture})
            for (std::size_t f = 0; f < factors.size() && chosen.size() < 2; ++f)
                if (factors[f].kind == kind && int(f) != answer.acceptance->rest()) chosen.push_back(f);
    }
    for (const std::size_t f : chosen)
        if (int(f) == answer.acceptance->rest())
            errors.push_back({base::Code::Input, "--axes",
                              say("“{1}” takes the remainder of the mixture, so it cannot be an axis. Name others.",
                                  factors[f].name)});
    if (!errors.empty()) return false;
    const bool bounded =
        std::none_of(chosen.begin(), chosen.end(), [&](std::size_t f) { return factors[f].categorical(); });
    if (chosen.size() != 2 || chosen[0] == chosen[1] || !bounded) {
        errors.push_back({base::Code::Input, "--axes",
                          say("A map needs two different factors with bounds. Name them, such as --axes pH,feed.")});
        return false;
    }
    answer.first = chosen[0];
    answer.second = chosen[1];
    return true;
}

namespace {

// Factors that --at leaves open: the middle of their range, the first level; those of the map where the probability is highest.
void chooseSetPoint(const std::vector<std::optional<double>>& at, SpaceAnswer& answer)
{
    std::vector<double> middle(answer.models.factors.size(), 0.0);
    if (answer.acceptance->rest() >= 0)
        if (const auto region = studies::Region::make(answer.models.factors, answer.models.constraints))
            for (std::size_t f = 0; f < middle.size(); ++f)
                if (answer.models.factors[f].kind == studies::Factor::Kind::Mixture)
                    middle[f] = region->centre()[Eigen::Index(f)];
    answer.setPoint = answer.acceptance->completed(
        studies::chooseSetPoint(*answer.acceptance, at, middle, answer.along, answer.across));
    answer.map = answer.acceptance->map(answer.setPoint, answer.along, answer.across);
    answer.setPointGiven = at[answer.first] && at[answer.second];
}

void findRanges(SpaceAnswer& answer)
{
    const studies::Acceptance& acceptance = *answer.acceptance;
    answer.probability = acceptance.at(answer.setPoint);
    answer.each = acceptance.each(answer.setPoint);
    answer.normal =
        studies::normalOperatingRange(acceptance, answer.setPoint, answer.first, answer.second, answer.target);
    for (std::size_t f = 0; f < answer.models.factors.size(); ++f)
        if (!answer.models.factors[f].categorical() && int(f) != acceptance.rest())
            if (const auto range = studies::provenAcceptableRange(acceptance, answer.setPoint, f, answer.target))
                answer.proven.push_back(*range);
    // Two factors alone have it as their normal operating range.
    if (answer.models.factors.size() > 2)
        answer.box = studies::operatingBox(acceptance, answer.models.factors, answer.setPoint, answer.target);
}

} // namespace

base::Done fillSpace(const std::vector<std::optional<double>>& at, int grid, SpaceAnswer& answer)
{
    const auto axis = [&](std::size_t factor) {
        const auto [low, high] = answer.acceptance->bounds(factor);
        return studies::MapAxis::over(factor, low, high, grid);
    };
    answer.along = axis(answer.first);
    answer.across = axis(answer.second);
    chooseSetPoint(at, answer);
    if (!answer.acceptance->allows(answer.setPoint)) {
        const std::string constraints = constraintsText(answer.models.constraints);
        return base::Error{base::Code::Input, "at",
                           answer.map.array().isNaN().all()
                               ? say("With the other factors at their held values the map has no point that "
                                     "satisfies {1}. Hold them elsewhere with --at.",
                                     constraints)
                               : say("The set-point does not keep {1}. Choose another with --at.", constraints)};
    }
    findRanges(answer);
    return base::done();
}

namespace {

int failSpace(const base::Errors& errors, const Arguments& arguments)
{
    printErrors(errors, arguments.positional(0));
    return exitError;
}

int findSpace(const Arguments& arguments)
{
    base::Errors errors;
    base::Notices notices;
    SpaceAnswer answer;
    if (!arguments.has("--spec"))
        return usageError(arguments.command(), "--spec is missing: give the limits of at least one response");
    std::string fault;
    const std::vector<std::string> names = readLimits(arguments, answer.limits, fault);
    studies::SpaceSettings settings{.draws = int(readCount(arguments, "--draws", drawsRange, fault)),
                                    .seed = readCount(arguments, "--seed", seedRange, fault)};
    const std::uint64_t grid = readCount(arguments, "--grid", {.min = 2, .max = 501, .otherwise = 51}, fault);
    answer.target = readShare(arguments, "--probability", 0.95, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::optional<std::string> out = arguments.value("--out");
    if (const base::Done can = canWrite(arguments, out.value_or("-")); out && !can) errors.push_back(can.error());
    if (!errors.empty()) return failSpace(errors, arguments);

    std::optional<studies::ResponseModels> models = readModels(arguments, names, errors, notices);
    printNotices(notices, arguments.positional(0));
    if (!models) return failSpace(errors, arguments);
    answer.models = std::move(*models);
    settings.constraints = answer.models.constraints;
    const std::vector<std::optional<double>> at = readAt(arguments, answer.models.factors, errors);
    settings.scatter = readScatter(arguments, answer.models.factors, errors);
    if (!errors.empty()) return failSpace(errors, arguments);
    const base::Result<studies::Acceptance> acceptance =
        studies::Acceptance::make(answer.models.factors, answer.models.responses, answer.limits, settings);
    if (!acceptance) return failSpace({acceptance.error()}, arguments);
    answer.acceptance = *acceptance;
    if (const int rest = acceptance->rest(); rest >= 0 && at[std::size_t(rest)])
        errors.push_back({base::Code::Input, "at/" + answer.models.factors[std::size_t(rest)].name,
                          say("“{1}” takes the remainder of the mixture. Hold these instead.",
                              answer.models.factors[std::size_t(rest)].name)});
    if (!errors.empty() || !chooseAxes(arguments, answer, errors)) return failSpace(errors, arguments);
    answer.seed = settings.seed;
    answer.scatter = settings.scatter;
    if (const base::Done filled = fillSpace(at, int(grid), answer); !filled)
        return failSpace({filled.error()}, arguments);

    if (out)
        if (const base::Done written = writeOutput(arguments, *out, spaceTable(answer)); !written)
            return failSpace({written.error()}, arguments);
    if (arguments.json() && out != "-")
        printJson(spaceJson(answer));
    else if (out != "-")
        print(spaceReport(answer));
    return exitDone;
}

constexpr Positional doeSpacePositionals[] = {dataPositional};

constexpr Option doeSpaceOptions[] = {
    {.name = "--spec", .value = "NAME=LOW:HIGH", .help = "limits of a response; either may be omitted", .many = true},
    modelsOption,
    factorOption,
    ignoreOption,
    weightsOption,
    randomOption,
    constraintOption,
    {.name = "--axes", .value = "A,B", .help = "the factors of the map; default: the first two"},
    atOption,
    scatterOption,
    {.name = "--probability", .value = "P", .help = "required probability; default 0.95"},
    {.name = "--grid", .value = "N", .help = "grid points of the map in each direction; default 51"},
    {.name = "--draws", .value = "N", .help = "draws if there is no exact solution; default 10000"},
    seedOption,
    {.name = "--out", .value = "FILE", .help = "write the map as CSV; - writes standard output", .output = true},
};

} // namespace

const Command doeSpace{
    .name = "doe space",
    .summary = "Map the probability of meeting all specifications and find the operating ranges",
    .positionals = doeSpacePositionals,
    .options = doeSpaceOptions,
    .about =
        "The probability is that of one future run: its own error, the uncertainty of the models and, with --scatter, "
        "of\n"
        "the settings are all in it. It is exact for one response without scatter, by the t distribution; otherwise "
        "runs are\n"
        "drawn, the same at every point, and the standard error is given. Each response has the n - p degrees of "
        "freedom of "
        "its own\n"
        "model there, where Peterson's posterior (2004) of r responses with the same terms has n - p - r + 1 for all. "
        "Factors that are not on the map are held in "
        "the\n"
        "middle of their range or where --at says. The set-point is where --at says, else the best point of the map.\n"
        "What the constraints forbid, those that the run sheet was designed with and those of --constraint, is no part "
        "of the\n"
        "space: the map is blank there (null, or an empty cell of the CSV), and no range goes there.\n"
        "\n"
        "Normal operating range: the largest box of the two factors around the set-point with the wanted probability "
        "at every\n"
        "point of a fine grid, edges and corners included. Proven acceptable range: how far one factor may go alone.\n"
        "More than two factors, up to seven, have a box of all together too: grown evenly from the set-point, then "
        "side by\n"
        "side as far as each goes, with the wanted probability at its corners and on a grid within.\n"
        "\n"
        "JSON: responses [{id, unit, model, runs, r2, r2_predicted, residual_sd, df}], specifications [{id, unit, low, "
        "high,\n"
        "probability, probability_at_least}], constraints, exact, draws, seed, probability_wanted, set_point {factor: "
        "value}, "
        "probability,\n"
        "standard_error, probability_at_least (with 95 % confidence, where runs are drawn),\n"
        "axes [{id, unit, values}], map [[one row per value of the first axis]], share (of the map that has the "
        "wanted\n"
        "probability), normal_operating_range and proven_acceptable_ranges [{id, unit, low, high}] (null and empty "
        "where the\n"
        "set-point itself lacks it), operating_box [{id, unit, low, high}] of all factors (null likewise, and for two\n"
        "factors). All in natural units. The way there from factors: “titer-cli doe --help”.",
    .example = "titer-cli doe space runs.csv --spec yield=80: --spec purity=95:99 --scatter pH=0.02 --out map.csv",
    .run = findSpace};

} // namespace titer::cli
