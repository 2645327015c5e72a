#include "app/cli/doe/doe_data.h"

#include "app/cli/common/input_file.h"
#include "app/cli/doe/doe_factors.h"

namespace titer::cli {

using base::say;

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
                           say("Factors that --factor does not state are taken in natural units, within the range of "
                               "their data. Put the line back, or state them all, such as --factor pH=6.8:7.2.")});
    if (errors.size() > before) return std::nullopt;
    return sheet;
}

studies::ModelChoice readChoice(const Arguments& arguments, const std::string& response, base::Errors& errors)
{
    studies::ModelChoice choice{.response = response, .model = arguments.value("--model").value_or("")};
    choice.ignored = arguments.values("--ignore");
    if (arguments.has("--factor")) choice.factors = readFactors(arguments, errors);
    return choice;
}

} // namespace titer::cli
