// What the equations of a unit or controller come to: at a time of its last run, over that run, and over one of the concentrations. Those of
// a controller are what its last sample until then came to. [any]
//
//   EquationValues values(plant, owner);              a unit's id or "controllers/ID", of a checked plant
//   values.at(result, seconds)                        a value for each term, rate and output
//   values.course(result, "let", "mu")                at the output times
//   values.across(result, seconds, 1, "let", "mu")    over the concentration of the second species, all else as it is then
#pragma once

#include "core/base/units/units.h"
#include "core/figures/run_result.h"
#include "core/model/plant/plant.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct EquationValue {
    std::string
        part; // "let", "rates", "outputs"; of a controller also "states", "tags", "next", and nothing for its output
    std::string name;
    std::string unit;   // that it is shown in
    double value = 0.0; // [unit]; NaN where it is not defined, or no run says
};

struct EquationCurve {
    std::string acrossUnit, unit; // as shown
    std::vector<double> x, y;     // in these; NaN is a gap
};

class EquationValues {
public:
    EquationValues(std::shared_ptr<const model::Plant> plant, const std::string& owner);

    std::vector<EquationValue> at(const figures::RunResult& result, double seconds) const;
    EquationCurve course(const figures::RunResult& result, const std::string& part, const std::string& name) const;

    // What a curve may go over, as the plant names it; none of a unit's own equations, which follow one another in time.
    std::vector<std::string> species() const;
    EquationCurve across(const figures::RunResult& result, double seconds, std::size_t species, const std::string& part,
                         const std::string& name) const;

private:
    // One of those that have a value.
    struct Line {
        std::string part, name;
        std::string unit; // that it is shown in
        base::Unit shown;
    };
    void addUnit(const std::string& unit);
    void addController(std::string_view id);
    void addLine(std::string part, std::string name, std::string unit);
    const Line* line(const std::string& part, const std::string& name) const;
    // A value per line [its unit]; nothing where the run does not say.
    std::optional<std::vector<double>> valuesAt(const figures::RunResult& result, double seconds) const;
    std::optional<std::vector<double>> valuesOfController(const figures::RunResult& result, double seconds) const;
    std::vector<double> valuesOfLaw(const std::vector<double>& inputs) const;
    std::optional<std::vector<double>> inputsAt(const figures::RunResult& result, double seconds) const;
    const figures::Column* column(const figures::RunResult& result, const std::string& key) const;
    const model::BoundLaw& law() const { return m_plant->units[std::size_t(m_unit)].setup.kinetics; }

    std::shared_ptr<const model::Plant> m_plant;
    int m_unit = -1;
    std::string m_controller; // in place of a unit
    std::vector<Line> m_lines;
    base::Tape m_tape; // of a law: gives the lines
};

} // namespace titer::app
