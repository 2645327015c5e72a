#include "core/formats/spectra/spectra_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::formats {

namespace {

using base::say;

constexpr double sameStep = 1e-3; // of a step

Spectrum rising(Spectrum spectrum)
{
    if (spectrum.x.size() > 1 && spectrum.x.front() > spectrum.x.back()) {
        std::reverse(spectrum.x.begin(), spectrum.x.end());
        std::reverse(spectrum.y.begin(), spectrum.y.end());
    }
    return spectrum;
}

bool isSameAxis(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() != b.size()) return false;
    const double step = (a.back() - a.front()) / double(a.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] - b[i]) > sameStep * step) return false;
    return true;
}

std::string reach(const std::vector<double>& x, const std::string& unit)
{
    return std::to_string(x.size()) + " points from " + base::writeShort(x.front(), 7) + " to " +
           base::writeShort(x.back(), 7) + (unit.empty() ? "" : " " + unit);
}

// Linear between the points of a spectrum, whose abscissas rise.
std::vector<double> interpolated(const Spectrum& spectrum, const std::vector<double>& axis)
{
    std::vector<double> y;
    for (const double x : axis) {
        const auto above =
            std::clamp<std::ptrdiff_t>(std::upper_bound(spectrum.x.begin(), spectrum.x.end(), x) - spectrum.x.begin(),
                                       1, std::ptrdiff_t(spectrum.x.size()) - 1);
        const auto i = std::size_t(above);
        const double part = (x - spectrum.x[i - 1]) / (spectrum.x[i] - spectrum.x[i - 1]);
        y.push_back(spectrum.y[i - 1] + part * (spectrum.y[i] - spectrum.y[i - 1]));
    }
    return y;
}

std::string quoted(const std::string& name)
{
    if (name.find_first_of(",\"\n;\t") == std::string::npos) return name;
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string("\"\"") : c == '\n' ? std::string(" ") : std::string(1, c);
    return text + "\"";
}

} // namespace

base::Result<SpectraTable> spectraTable(const std::vector<std::pair<std::string, Spectra>>& files,
                                        const std::optional<CommonAxis>& axis)
{
    SpectraTable table;
    if (axis) {
        const double steps = std::floor((axis->last - axis->first) / axis->step * (1.0 + 1e-9));
        if (!(axis->step > 0.0) || !(steps >= 1.0 && steps < 1e7))
            return base::inputError(
                say("The common axis is no rising row of points: give FROM..TO/STEP with TO above FROM."));
        for (int i = 0; i <= int(steps); ++i) table.axis.push_back(axis->first + axis->step * i);
    }
    for (const auto& [name, file] : files) {
        if (table.spectra.empty()) {
            table.xName = file.xName, table.xUnit = file.xUnit, table.yName = file.yName, table.yUnit = file.yUnit;
        } else if (file.xUnit != table.xUnit) {
            return base::inputError(
                name, say("The axis is in {1}, and that of the first file in {2}. Spectra of one table have one "
                          "axis.",
                          file.xUnit.empty() ? "no unit" : file.xUnit, table.xUnit.empty() ? "no unit" : table.xUnit));
        }
        for (const Spectrum& written : file.spectra) {
            Spectrum spectrum = rising(written);
            if (std::adjacent_find(spectrum.x.begin(), spectrum.x.end(), std::greater_equal<>()) != spectrum.x.end())
                return base::inputError(name, say("The axis of “{1}” does not rise throughout.", spectrum.name));
            if (table.axis.empty()) table.axis = spectrum.x;
            if (axis) {
                const double spare = sameStep * axis->step;
                if (spectrum.x.front() > table.axis.front() + spare || spectrum.x.back() < table.axis.back() - spare)
                    return base::inputError(
                        name, say("“{1}” has {2} and does not reach over the common axis. Choose a narrower one.",
                                  spectrum.name, reach(spectrum.x, file.xUnit)));
                spectrum.y = interpolated(spectrum, table.axis);
            } else if (!isSameAxis(table.axis, spectrum.x)) {
                return base::inputError(
                    name, say("“{1}” has {2}, and the first spectrum {3}. Bring them to a common axis, or leave it "
                              "out.",
                              spectrum.name, reach(spectrum.x, file.xUnit), reach(table.axis, table.xUnit)));
            }
            spectrum.x.clear();
            table.spectra.push_back(std::move(spectrum));
        }
    }
    return table;
}

std::string spectraCsv(const SpectraTable& table)
{
    const auto named = [](const std::string& name, const std::string& unit) {
        return name + (unit.empty() ? "" : " [" + unit + "]");
    };
    std::string text;
    if (!table.xName.empty() || !table.yName.empty())
        text = "# columns: " + named(table.xName, table.xUnit) + "; cells: " + named(table.yName, table.yUnit) + "\n";
    for (const double x : table.axis) text += "," + base::writeShort(x, 9);
    text += "\n";
    for (const Spectrum& spectrum : table.spectra) {
        text += quoted(spectrum.name);
        for (const double y : spectrum.y) text += "," + (std::isfinite(y) ? base::writeNumber(y) : std::string());
        text += "\n";
    }
    return text;
}

SpectraTable readSpectraComment(std::string_view csv)
{
    SpectraTable table;
    constexpr std::string_view axis = "# columns: ", cells = "; cells: ";
    const std::string_view line = base::trimmed(csv.substr(0, csv.find('\n')));
    const std::size_t middle = line.find(cells);
    if (!line.starts_with(axis) || middle == std::string_view::npos) return table;
    const auto take = [](std::string_view text, std::string& name, std::string& unit) {
        const std::size_t open = text.ends_with(']') ? text.rfind(" [") : std::string_view::npos;
        name = std::string(text.substr(0, open));
        if (open != std::string_view::npos) unit = std::string(text.substr(open + 2, text.size() - open - 3));
    };
    take(line.substr(axis.size(), middle - axis.size()), table.xName, table.xUnit);
    take(line.substr(middle + cells.size()), table.yName, table.yUnit);
    return table;
}

} // namespace titer::formats
