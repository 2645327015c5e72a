#include "app/cli/study/optimize_spread.h"

#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/study/study.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/study/parameter_draws.h"

namespace titer::cli {

using base::Json;

namespace {

Json percentiles(const twin::Spread& spread)
{
    return Json::object({{"p10", spread.p10}, {"p50", spread.p50}, {"p90", spread.p90}});
}

} // namespace

std::optional<twin::RecipeSpreadRequest> readSpreadRequest(const Arguments& arguments, std::string& fault,
                                                           base::Errors& errors)
{
    twin::RecipeSpreadRequest request;
    takeOption(arguments, "--draws", request.draws, countWithin(studies::minParameterDraws, studies::maxParameterDraws),
               fault);
    takeOption(arguments, "--spread", request.deviation, readSpread, fault);
    takeOption(arguments, "--jobs", request.threads, countWithin(1, maxThreads), fault);
    const std::optional<std::string> fit = arguments.value("--fit");
    for (const char* option : {"--spread", "--fit"})
        if (fault.empty() && arguments.has(option) && !arguments.has("--draws"))
            fault = std::string(option) + " goes with --draws, which says how many";
    if (fault.empty() && fit && arguments.has("--spread")) fault = "give --spread or --fit, not both";
    if (!fault.empty() || !arguments.has("--draws")) return std::nullopt;
    if (!fit) return request;
    base::Result<studies::ParameterUncertainty> known = uncertaintyOfFile(*fit);
    if (!known) {
        errors.push_back(known.error());
        return std::nullopt;
    }
    known->draws = request.draws;
    request.known = std::move(*known);
    return request;
}

Json spreadJson(const studies::RecipeProblem& problem, const twin::RecipeSpreadRequest& request,
                const twin::RecipeSpread& spread)
{
    Json json = Json::object({{"draws", spread.draws}, {"failed", spread.failed}, {"parameters", spread.parameters}});
    if (request.known)
        json["fit"] = request.known->source;
    else
        json["spread"] = request.deviation;
    json["goals"] = Json::array();
    for (std::size_t i = 0; i < spread.goals.size(); ++i)
        json["goals"].push(Json::object({{"goal", problem.goals()[i].quantity.text()},
                                         {"unit", problem.goals()[i].quantity.unit()},
                                         {"before", percentiles(spread.goals[i].before)},
                                         {"after", percentiles(spread.goals[i].after)},
                                         {"gain", percentiles(spread.goals[i].gain)}}));
    json["limits"] = Json::array();
    for (std::size_t i = 0; i < spread.limits.size(); ++i)
        json["limits"].push(Json::object({{"limit", problem.limits()[i].text},
                                          {"crossed_before", spread.limits[i].before},
                                          {"crossed", spread.limits[i].after}}));
    return json;
}

std::string spreadText(const studies::RecipeProblem& problem, const twin::RecipeSpread& spread)
{
    std::string text =
        "\nOver " + std::to_string(spread.draws) + " draws of " + std::to_string(spread.parameters) + " parameters" +
        (spread.failed > 0 ? ", of which " + std::to_string(spread.failed) + " gave no result" : "") + ":\n\n";
    Table table({1, 2, 3});
    table.add({"", "P10", "P50", "P90"});
    for (std::size_t i = 0; i < spread.goals.size(); ++i) {
        const studies::RecipeQuantity& quantity = problem.goals()[i].quantity;
        const auto shown = [&](double si) {
            return quantity.displayUnit().empty() || quantity.displayUnit() == "1"
                       ? base::writeShort(si, 5)
                       : base::writeQuantity(si, quantity.displayUnit(), 5);
        };
        const auto add = [&](const std::string& what, const twin::Spread& of) {
            table.add({"  " + quantity.text() + what, shown(of.p10), shown(of.p50), shown(of.p90)});
        };
        add(" before", spread.goals[i].before);
        add("", spread.goals[i].after);
    }
    text += table.text();
    if (spread.limits.empty()) return text;
    Table limits({1, 2});
    limits.add({"", "crossed before", "crossed"});
    for (std::size_t i = 0; i < spread.limits.size(); ++i)
        limits.add({"  " + problem.limits()[i].text, base::writeShort(100.0 * spread.limits[i].before, 3) + " %",
                    base::writeShort(100.0 * spread.limits[i].after, 3) + " %"});
    return text + "\n" + limits.text();
}

} // namespace titer::cli
