#include "core/base/tables/found/maker_options.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::base {

namespace {

// What LabVIEW writes: the times are called after the axis.
std::optional<CsvOptions> labviewOptions(std::span<const TextLine> lines, const CsvOptions& options)
{
    if (lines.empty() || !lines.front().text.starts_with("LabVIEW Measurement") || !options.timeColumn.empty())
        return std::nullopt;
    CsvOptions own = options;
    own.timeColumn = "X_Value";
    own.timeUnit = "s";
    return own;
}

// A raw chromatogram of Empower: a row of facts beneath their names, then times in minutes and what the channel
// measured, without names.
std::optional<CsvOptions> empowerOptions(std::span<const TextLine> lines, char separator, const CsvOptions& options)
{
    if (lines.size() < 3 || !options.names.empty()) return std::nullopt;
    CsvCells cells;
    const std::vector<std::string> names = trimmedCells(cells, lines[0].text, separator);
    const std::vector<std::string> facts = trimmedCells(cells, lines[1].text, separator);
    const auto isOne = [](const std::string& name) { return lowerAscii(name).starts_with("channel"); };
    const auto channel = std::find_if(names.begin(), names.end(), isOne);
    const bool isEmpower =
        channel != names.end() && std::any_of(names.begin(), names.end(), [](const std::string& name) {
            const std::string lower = lowerAscii(name);
            return lower == "samplename" || lower == "vial" || lower == "injection";
        });
    const auto at = std::size_t(channel - names.begin());
    if (!isEmpower || at >= facts.size() || facts[at].empty()) return std::nullopt;
    CsvOptions own = options;
    own.names = {"Time", facts[at]};
    own.timeColumn = "Time";
    own.timeUnit = "min";
    return own;
}

} // namespace

std::optional<CsvOptions> optionsOfMaker(std::span<const TextLine> lines, char separator, const CsvOptions& options)
{
    std::optional<CsvOptions> known = empowerOptions(lines, separator, options);
    return known ? known : labviewOptions(lines, options);
}

} // namespace titer::base
