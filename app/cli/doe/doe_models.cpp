#include "app/cli/doe/doe_models.h"

#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_factors.h"
#include "core/base/text.h"
#include "core/studies/designs/rounding.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;

NamedValues readNamed(const std::string& text)
{
    const std::size_t equals = text.find('=');
    NamedValues named{std::string(base::trimmed(std::string_view(text).substr(0, equals))), {}};
    if (equals == std::string::npos) return named;
    for (const std::string_view value : base::split(std::string_view(text).substr(equals + 1), ':'))
        named.values.emplace_back(base::trimmed(value));
    return named;
}

std::optional<studies::Specification> readLimit(const NamedValues& named)
{
    studies::Specification limit;
    const auto read = [](const std::string& value, double& into) {
        if (value.empty()) return true;
        const std::optional<double> number = base::readNumber(value);
        if (number) into = *number;
        return number.has_value();
    };
    if (named.values.size() != 2 || !read(named.values[0], limit.low) || !read(named.values[1], limit.high))
        return std::nullopt;
    return limit;
}

std::optional<studies::ResponseModels> readModels(const Arguments& arguments, std::vector<std::string> responses,
                                                  base::Errors& errors, base::Notices& notices)
{
    const std::string path = arguments.positional(0);
    studies::ModelRequest request{.responses = std::move(responses),
                                  .models = arguments.values("--model"),
                                  .constraints = arguments.values("--constraint"),
                                  .ignored = arguments.values("--ignore"),
                                  .weights = arguments.value("--weights").value_or("")};
    if (!arguments.values("--factor").empty()) request.factors = readFactors(arguments, errors);
    const std::optional<studies::Sheet> sheet = readData(path, errors, notices);
    if (!errors.empty()) return std::nullopt;
    request.groups = arguments.values("--random");
    addWholePlots(*sheet, request.ignored, request.groups, notices);
    return studies::fitResponses(*sheet, request, errors, notices);
}

std::optional<std::size_t> factorNamed(const studies::Factors& factors, const std::string& name, std::string where,
                                       base::Errors& errors)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].name == name) return i;
        names.push_back(factors[i].name);
    }
    errors.push_back({base::Code::Input, std::move(where),
                      say("“{1}” is not a factor; the factors are {2}.", name, base::join(names, ", "))});
    return std::nullopt;
}

std::vector<std::optional<double>> readAt(const Arguments& arguments, const studies::Factors& factors,
                                          base::Errors& errors)
{
    std::vector<std::optional<double>> at(factors.size());
    for (const std::string& text : arguments.values("--at")) {
        const NamedValues named = readNamed(text);
        const std::optional<std::size_t> place = factorNamed(factors, named.name, "at/" + named.name, errors);
        if (!place) continue;
        const studies::Factor& factor = factors[*place];
        const std::string value = named.values.size() == 1 ? named.values.front() : std::string();
        if (factor.categorical()) {
            const auto level = std::find(factor.levels.begin(), factor.levels.end(), value);
            if (level == factor.levels.end())
                errors.push_back({base::Code::Input, "at/" + factor.name,
                                  say("“{1}” is not a level of “{2}”; the levels are {3}.", value, factor.name,
                                      base::join(factor.levels, ", "))});
            else
                at[*place] = double(level - factor.levels.begin());
            continue;
        }
        const std::optional<double> number = base::readNumber(value);
        if (!number || *number < factor.low || *number > factor.high)
            errors.push_back({base::Code::Input, "at/" + factor.name,
                              say("“{1}” is not a setting of “{2}”. Give a number from {3} to {4}.", value, factor.name,
                                  base::writeNumber(factor.low), valueText(factor.high, factor.unit, 12))});
        else
            at[*place] = factor.toCoded(*number);
    }
    return at;
}

std::vector<double> readScatter(const Arguments& arguments, const studies::Factors& factors, base::Errors& errors)
{
    std::vector<double> scatter;
    for (const std::string& text : arguments.values("--scatter")) {
        scatter.resize(factors.size(), 0.0);
        const NamedValues named = readNamed(text);
        const std::optional<std::size_t> place = factorNamed(factors, named.name, "scatter/" + named.name, errors);
        if (!place) continue;
        const std::optional<double> number =
            named.values.size() == 1 ? base::readNumber(named.values.front()) : std::nullopt;
        const studies::Factor& factor = factors[*place];
        if (factor.kind == studies::Factor::Kind::Mixture)
            errors.push_back({base::Code::Input, "scatter/" + named.name,
                              say("“{1}” is a fraction of a mixture, which cannot scatter alone. Remove its scatter.",
                                  factor.name)});
        else if (!number || *number < 0.0 || factor.categorical())
            errors.push_back(
                {base::Code::Input, "scatter/" + named.name,
                 factor.categorical()
                     ? say("“{1}” is categorical and cannot have a scatter. Remove its scatter.", factor.name)
                     : say("Give the standard deviation of “{1}” as a number of at least 0, such as "
                           "{1}=0.1.",
                           factor.name)});
        else
            scatter[*place] = *number / (0.5 * (factor.high - factor.low));
    }
    return scatter;
}

std::vector<double> readSteps(const Arguments& arguments, const studies::Factors& factors, base::Errors& errors)
{
    std::vector<double> steps;
    for (const std::string& text : arguments.values("--round")) {
        steps.resize(factors.size(), 0.0);
        const NamedValues named = readNamed(text);
        const std::string where = "round/" + named.name;
        const std::optional<std::size_t> place = factorNamed(factors, named.name, where, errors);
        if (!place) continue;
        const std::optional<double> number =
            named.values.size() == 1 ? base::readNumber(named.values.front()) : std::nullopt;
        if (const base::Done can = studies::checkStep(factors[*place], number, where); can)
            steps[*place] = *number;
        else
            errors.push_back(can.error());
    }
    return steps;
}

std::uint64_t readCount(const Arguments& arguments, const char* option, CountRange range, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return std::uint64_t(range.otherwise);
    const base::Result<long> number = readCount(*text, range.min, range.max);
    if (number) return std::uint64_t(*number);
    if (fault.empty()) fault = std::string(option) + ": " + number.error().what.text();
    return std::uint64_t(range.otherwise);
}

double readShare(const Arguments& arguments, const char* option, double otherwise, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return otherwise;
    const std::optional<double> number = base::readNumber(*text);
    if (number && *number > 0.0 && *number < 1.0) return *number;
    if (fault.empty()) fault = std::string(option) + ": “" + *text + "” is not a number between 0 and 1";
    return otherwise;
}

std::string constraintsText(const std::vector<studies::Constraint>& constraints)
{
    std::vector<std::string> texts;
    for (const studies::Constraint& constraint : constraints) texts.push_back(constraint.text);
    return base::join(texts, ", ");
}

Json constraintsJson(const std::vector<studies::Constraint>& constraints)
{
    Json list = Json::array();
    for (const studies::Constraint& constraint : constraints) list.push(constraint.text);
    return list;
}

std::string percentText(double share, int digits)
{
    return base::writeShort(100.0 * share, digits) + " %";
}

std::string valueText(double value, const std::string& unit, int digits)
{
    return base::writeShort(value, digits) + (unit.empty() || unit == "1" ? "" : " " + unit);
}

std::string settingText(const studies::Factor& factor, double coded)
{
    if (factor.categorical()) return factor.levels[std::size_t(coded)];
    return valueText(factor.toNatural(coded), factor.unit);
}

Json settingJson(const studies::Factor& factor, double coded)
{
    if (factor.categorical()) return Json(factor.levels[std::size_t(coded)]);
    constexpr int digits = 12; // the coding leaves 37.50000000000001 of 37.5
    const double natural = factor.toNatural(coded);
    return Json(base::readNumber(base::writeShort(natural, digits)).value_or(natural));
}

Json settingsJson(const studies::Factors& factors, const std::vector<double>& point)
{
    Json json = Json::object();
    for (std::size_t f = 0; f < factors.size(); ++f) json[factors[f].name] = settingJson(factors[f], point[f]);
    return json;
}

std::string modelsText(const studies::ResponseModels& models)
{
    Table table({1, 2, 3, 4});
    table.add({"Response", "Runs", "R²", "R² predicted", "Residual sd"});
    for (std::size_t i = 0; i < models.fits.size(); ++i) {
        const studies::LinearFit& fit = models.fits[i];
        const studies::FittedResponse& response = models.responses[i];
        table.add({response.name, std::to_string(fit.runs()), base::writeNumber(fit.r2, 4),
                   fit.pressKnown ? base::writeNumber(fit.r2Predicted, 4) : "-",
                   valueText(response.residualSd, response.unit) + " (" +
                       base::writeShort(response.degreesOfFreedom, 4) + " df)"});
    }
    return table.text();
}

Json modelsJson(const studies::ResponseModels& models)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < models.fits.size(); ++i) {
        const studies::LinearFit& fit = models.fits[i];
        Json json = Json::object();
        json["id"] = models.responses[i].name;
        json["unit"] = models.responses[i].unit;
        json["model"] = fit.model.formula.text();
        json["runs"] = fit.runs();
        json["r2"] = fit.r2;
        json["r2_predicted"] = fit.pressKnown ? Json(fit.r2Predicted) : Json();
        json["residual_sd"] = models.responses[i].residualSd;
        json["df"] = models.responses[i].degreesOfFreedom;
        list.push(std::move(json));
    }
    return list;
}

} // namespace titer::cli
