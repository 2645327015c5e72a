#include "app/run/filtration_curve.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace titer::app {

namespace {

// In the order in which they are looked for.
constexpr std::string_view alongKeys[] = {"throughput", "permeate_volume"};
constexpr std::string_view lineKeys[] = {"flux", "permeate_flux", "pressure", "resistance", "protein"};

struct Read {
    const model::VariableSpec* spec = nullptr;
    const figures::Column* column = nullptr;
};

Read read(const model::PlantUnit& unit, const figures::RunResult& result, std::string_view key)
{
    for (const model::VariableSpec& spec : unit.type->variables)
        if (spec.key == key) return {&spec, result.column(unit.id + "." + std::string(key))};
    return {};
}

FiltrationCurve::Line lineOf(const Read& read, std::span<const std::size_t> at)
{
    FiltrationCurve::Line line{label(read.spec->label), shownUnit(read.spec->unit, read.spec->displayUnit), {}};
    for (const std::size_t i : at) line.values.push_back(base::toUnit(read.column->values[i], line.unit));
    return line;
}

} // namespace

std::optional<FiltrationCurve> filtrationCurve(const model::Plant& plant, const figures::RunResult& result, int unit)
{
    const model::PlantUnit& entry = plant.units[std::size_t(unit)];
    for (const std::string_view key : alongKeys) {
        const Read along = read(entry, result, key);
        if (!along.column) continue;
        const std::vector<double>& passed = along.column->values; // grows while something passes
        std::vector<Read> lines;
        for (const std::string_view other : lineKeys)
            if (const Read one = read(entry, result, other); one.column && lines.size() < 2) lines.push_back(one);
        if (lines.empty()) return std::nullopt;
        std::vector<std::size_t> at;
        for (std::size_t i = 1; i < passed.size(); ++i)
            if (passed[i] > passed[i - 1] && lines.front().column->values[i] > 0.0) at.push_back(i);
        if (at.empty()) return std::nullopt;
        FiltrationCurve curve;
        curve.along = lineOf(along, at);
        for (const Read& line : lines) curve.lines.push_back(lineOf(line, at));
        return curve;
    }
    return std::nullopt;
}

} // namespace titer::app
