#include "app/cli/doe/doe_data.h"

#include "app/cli/common/input_file.h"
#include "app/cli/doe/doe_factors.h"

#include <algorithm>
#include <map>

namespace titer::cli {

using base::say;

namespace {

// Runs are known by their ids: one that stands twice counts twice, which a copied row does not deserve. Tables of another origin may
// name a batch in each of its rows.
void checkIds(const studies::Sheet& sheet, base::Errors& errors, base::Notices& notices)
{
    const studies::Column* ids = sheet.find("id");
    std::map<std::string, int> seen;
    for (std::size_t row = 0; ids && row < sheet.rows(); ++row) {
        if (ids->cells[row].empty()) continue;
        const auto [before, fresh] = seen.emplace(ids->cells[row], sheet.lines[row]);
        if (fresh) continue;
        const std::string place = sheet.name + ":" + std::to_string(sheet.lines[row]);
        const std::string line = std::to_string(before->second);
        if (sheet.factors.empty())
            notices.push_back({place, say("The id “{1}” also occurs on line {2}, and both rows count as separate "
                                          "runs. Remove one if it is a copy.",
                                          ids->cells[row], line)});
        else
            errors.push_back({base::Code::Input, place,
                              say("The id “{1}” also occurs on line {2}. Remove the copy, or give the run its own "
                                  "id.",
                                  ids->cells[row], line)});
    }
}

} // namespace

std::optional<studies::Sheet> readData(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a table of runs");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    const std::size_t before = errors.size();
    studies::Sheet sheet = studies::readSheet(
        *text, {.name = path, .categorical = {"block", "Block", "BLOCK", "whole_plot"}}, errors, notices);
    if (sheet.damagedHeader > 0)
        notices.push_back({path + ":" + std::to_string(sheet.damagedHeader),
                           say("Factors not given by --factor are in natural units, within the range of their data. "
                               "Restore the line, or give them all, such as --factor pH=6.8:7.2.")});
    if (errors.size() == before) checkIds(sheet, errors, notices);
    if (errors.size() > before) return std::nullopt;
    return sheet;
}

void addWholePlots(const studies::Sheet& sheet, const std::vector<std::string>& ignored,
                   std::vector<std::string>& groups, base::Notices& notices)
{
    constexpr std::string_view name = "whole_plot";
    const auto named = [&](const std::vector<std::string>& names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (!sheet.find(name) || named(ignored) || named(groups)) return;
    groups.emplace_back(name);
    notices.push_back({std::string(name), base::say("The column contains whole plots, so runs are evaluated as a "
                                                    "split-plot. --ignore whole_plot treats them as independent.")});
}

studies::ModelChoice readChoice(const Arguments& arguments, const std::string& response, base::Errors& errors)
{
    studies::ModelChoice choice{.response = response, .model = arguments.value("--model").value_or("")};
    choice.ignored = arguments.values("--ignore");
    choice.weights = arguments.value("--weights").value_or("");
    if (arguments.has("--factor")) choice.factors = readFactors(arguments, errors);
    return choice;
}

} // namespace titer::cli
