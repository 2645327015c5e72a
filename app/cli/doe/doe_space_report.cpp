#include "app/cli/doe/doe_space_report.h"

#include "app/cli/common/table.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using base::Json;

double SpaceAnswer::share() const
{
    return double((map.array() >= target).count()) / double(map.size() - map.array().isNaN().count());
}

// A handful of draws on one side determines a bound and no standard error; nor does rounding make certainty.
std::string probabilityText(double probability, const studies::Acceptance& acceptance)
{
    constexpr double handful = 5.0, nearlyAll = 0.9999;
    if (acceptance.exact()) {
        if (probability > nearlyAll) return "above 0.9999";
        if (probability < 1.0 - nearlyAll) return "below 0.0001";
        return base::writeShort(probability, 4);
    }
    const auto cut = [](double bound) { return base::writeNumber(bound, 4); };
    if ((1.0 - probability) * acceptance.draws() < handful)
        return "above " + cut(std::floor(acceptance.atLeast(probability) * 1e4) / 1e4);
    if (probability * acceptance.draws() < handful)
        return "below " + cut(std::ceil(acceptance.atMost(probability) * 1e4) / 1e4);
    return base::writeShort(probability, 4) + " ± " + base::writeShort(acceptance.standardError(probability), 2);
}

namespace {

std::string limitText(double limit, const std::string& unit)
{
    return std::isinf(limit) ? "" : valueText(limit, unit, 8);
}

std::string specifications(const SpaceAnswer& answer)
{
    Table table({1, 2, 3});
    table.add({"Specification", "From", "To", "Met at the set-point"});
    for (std::size_t i = 0; i < answer.limits.size(); ++i) {
        const studies::Specification& limit = answer.limits[i];
        const studies::FittedResponse& response = answer.models.responses[limit.response];
        table.add({response.name, limitText(limit.low, response.unit), limitText(limit.high, response.unit),
                   probabilityText(answer.each[i], *answer.acceptance)});
    }
    table.add({"all", "", "", probabilityText(answer.probability, *answer.acceptance)});
    return table.text();
}

std::string settings(const SpaceAnswer& answer)
{
    const studies::Factors& factors = answer.models.factors;
    Table table({1, 2, 3, 4, 5, 6, 7});
    std::vector<std::string> head{"Factor", "Set-point", "Normal from", "to", "Proven from", "to"};
    if (answer.box) head.insert(head.end(), {"All together from", "to"});
    table.add(head);
    for (std::size_t f = 0; f < factors.size(); ++f) {
        std::vector<std::string> row{factors[f].name, settingText(factors[f], answer.setPoint[f])};
        const auto add = [&](const std::vector<studies::OperatingRange>& ranges) {
            const auto range = std::find_if(ranges.begin(), ranges.end(), [&](const auto& r) { return r.factor == f; });
            row.push_back(range == ranges.end() ? "" : settingText(factors[f], range->low));
            row.push_back(range == ranges.end() ? "" : settingText(factors[f], range->high));
        };
        add(answer.normal.value_or(std::vector<studies::OperatingRange>{}));
        add(answer.proven);
        if (answer.box) add(*answer.box);
        table.add(std::move(row));
    }
    return table.text();
}

// The map as letters: the tenths of the probability, # where the wanted one is reached, @ the set-point.
std::string picture(const SpaceAnswer& answer)
{
    constexpr int columns = 61, rows = 21;
    const studies::Factors& factors = answer.models.factors;
    const studies::Factor &across = factors[answer.first], &up = factors[answer.second];
    const auto place = [](const Eigen::VectorXd& values, double coded) {
        Eigen::Index at = 0;
        (values.array() - coded).abs().minCoeff(&at);
        return at;
    };
    const auto value = [](const Eigen::VectorXd& values, int k, int count) {
        return values[0] + (values[values.size() - 1] - values[0]) * k / (count - 1);
    };
    const Eigen::VectorXd &wide = answer.along.values, &tall = answer.across.values;
    const double halfWide = 0.5 * (value(wide, 1, columns) - wide[0]),
                 halfTall = 0.5 * (value(tall, 1, rows) - tall[0]);
    std::string text = up.title() + " " + settingText(up, tall[tall.size() - 1]) + "\n";
    for (int r = rows - 1; r >= 0; --r) {
        std::string line = "  ";
        for (int c = 0; c < columns; ++c) {
            const double a = value(wide, c, columns), b = value(tall, r, rows);
            const double p = answer.map(place(wide, a), place(tall, b));
            const bool here = std::abs(answer.setPoint[answer.first] - a) <= halfWide &&
                              std::abs(answer.setPoint[answer.second] - b) <= halfTall;
            line += here                 ? '@'
                    : std::isnan(p)      ? ' '
                    : p >= answer.target ? '#'
                                         : char('0' + std::min(9, int(p * 10.0)));
        }
        text += line + "\n";
    }
    return text + up.title() + " " + settingText(up, tall[0]) + "; " + across.title() + " from " +
           settingText(across, wide[0]) + " (left) to " + settingText(across, wide[wide.size() - 1]) +
           " (right)\n#: wanted probability reached, 0 to 9: tenths of the probability, @: set-point" +
           (answer.models.constraints.empty() && answer.acceptance->rest() < 0
                ? ""
                : ",\nblank: outside the constraints, or no mixture") +
           "\n";
}

Json rangeJson(const SpaceAnswer& answer, const studies::OperatingRange& range)
{
    const studies::Factor& factor = answer.models.factors[range.factor];
    Json json = Json::object();
    json["id"] = factor.name;
    json["unit"] = factor.unit;
    json["low"] = factor.toNatural(range.low);
    json["high"] = factor.toNatural(range.high);
    return json;
}

Json axisJson(const SpaceAnswer& answer, const studies::MapAxis& axis)
{
    const studies::Factor& factor = answer.models.factors[axis.factor];
    Json json = Json::object();
    json["id"] = factor.name;
    json["unit"] = factor.unit;
    Json values = Json::array();
    for (const double value : axis.values) values.push(factor.toNatural(value));
    json["values"] = std::move(values);
    return json;
}

Json limitsJson(const SpaceAnswer& answer)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < answer.limits.size(); ++i) {
        const studies::Specification& limit = answer.limits[i];
        Json json = Json::object();
        json["id"] = answer.models.responses[limit.response].name;
        json["unit"] = answer.models.responses[limit.response].unit;
        json["low"] = limit.low; // an open limit becomes null
        json["high"] = limit.high;
        json["probability"] = answer.each[i];
        json["probability_at_least"] = answer.acceptance->atLeast(answer.each[i]);
        list.push(std::move(json));
    }
    return list;
}

} // namespace

std::string spaceReport(const SpaceAnswer& answer)
{
    const studies::Acceptance& acceptance = *answer.acceptance;
    std::string text = modelsText(answer.models) + "\n" + specifications(answer) + "\n";
    text += acceptance.exact()
                ? "Probability that one run meets the specification, exact by the t distribution.\n"
                : "Probability that one run meets all specifications, by " + std::to_string(acceptance.draws()) +
                      " draws (seed " + std::to_string(answer.seed) + ")" +
                      (acceptance.cases() > 0 ? " over the models of " + std::to_string(acceptance.cases()) +
                                                    " draws of the plant's parameters"
                                              : std::string()) +
                      ";\n± is one standard error, above and below are bounds at 95 % confidence.\n";
    for (std::size_t f = 0; f < answer.scatter.size(); ++f) {
        const studies::Factor& factor = answer.models.factors[f];
        if (answer.scatter[f] > 0.0)
            text += "Scatter of " + factor.name + ": standard deviation " +
                    valueText(answer.scatter[f] * 0.5 * (factor.high - factor.low), factor.unit) + ".\n";
    }
    if (!answer.models.constraints.empty()) text += "Within " + constraintsText(answer.models.constraints) + ".\n";
    text += base::writeShort(100.0 * answer.share(), 3) + " % of the map reaches " +
            base::writeShort(answer.target, 6) + ".\n\n" + picture(answer) + "\n" + settings(answer);
    if (!answer.normal)
        text += "\nThe set-point does not reach " + base::writeShort(answer.target, 6) +
                ", so there is no operating range around it. " +
                (answer.setPointGiven ? "Omit --at for the best point of the map, or"
                                      : "It is the best point of the map:") +
                " ask for less, widen the specifications, or add runs.\n";
    return text;
}

Json spaceJson(const SpaceAnswer& answer)
{
    const studies::Acceptance& acceptance = *answer.acceptance;
    Json json = Json::object();
    json["format"] = "titer.doe_space/1";
    json["responses"] = modelsJson(answer.models);
    json["specifications"] = limitsJson(answer);
    json["constraints"] = constraintsJson(answer.models.constraints);
    json["exact"] = acceptance.exact();
    json["draws"] = acceptance.draws();
    if (acceptance.cases() > 0) json["parameter_draws"] = acceptance.cases();
    json["seed"] = double(answer.seed);
    json["probability_wanted"] = answer.target;
    json["set_point"] = settingsJson(answer.models.factors, answer.setPoint);
    json["probability"] = answer.probability;
    json["probability_at_least"] = acceptance.atLeast(answer.probability); // at 95 % confidence
    json["standard_error"] = acceptance.standardError(answer.probability);
    json["axes"] = Json::array({axisJson(answer, answer.along), axisJson(answer, answer.across)});
    Json map = Json::array();
    for (Eigen::Index i = 0; i < answer.map.rows(); ++i) {
        Json row = Json::array();
        for (Eigen::Index j = 0; j < answer.map.cols(); ++j) row.push(answer.map(i, j));
        map.push(std::move(row));
    }
    json["map"] = std::move(map);
    json["share"] = answer.share();
    const auto ranges = [&](const std::optional<std::vector<studies::OperatingRange>>& found) {
        if (!found) return Json();
        Json list = Json::array();
        for (const studies::OperatingRange& range : *found) list.push(rangeJson(answer, range));
        return list;
    };
    json["normal_operating_range"] = ranges(answer.normal);
    json["operating_box"] = ranges(answer.box);
    Json proven = Json::array();
    for (const studies::OperatingRange& range : answer.proven) proven.push(rangeJson(answer, range));
    json["proven_acceptable_ranges"] = std::move(proven);
    return json;
}

std::string spaceTable(const SpaceAnswer& answer)
{
    const studies::Factor& first = answer.models.factors[answer.first];
    const studies::Factor& second = answer.models.factors[answer.second];
    std::string text = base::csvCell(first.title()) + "," + base::csvCell(second.title()) + ",probability\n";
    for (Eigen::Index i = 0; i < answer.map.rows(); ++i)
        for (Eigen::Index j = 0; j < answer.map.cols(); ++j)
            text += base::writeNumber(first.toNatural(answer.along.values[i])) + "," +
                    base::writeNumber(second.toNatural(answer.across.values[j])) + "," +
                    (std::isnan(answer.map(i, j)) ? "" : base::writeNumber(answer.map(i, j))) + "\n";
    return text;
}

} // namespace titer::cli
