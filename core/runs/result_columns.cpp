#include "core/runs/result_columns.h"

#include "core/base/not_available.h"

#include <string>
#include <utility>

namespace titer::runs {

using figures::Column;

namespace {

using Kind = model::ReadTarget::Kind;

Column column(const model::Plant& plant, model::ReadTarget target, std::string label)
{
    Column c;
    c.tag = model::tagOf(plant, target);
    c.unit = target.unitOfMeasure;
    c.label = std::move(label);
    c.plantUnit = target.unit;
    c.target = std::move(target);
    return c;
}

// Variables and contents of a unit, then what flows through each connected port.
void addColumns(const model::Plant& plant, int unit, std::vector<Column>& columns)
{
    const model::PlantUnit& u = plant.units[unit];
    for (int v : u.variables) {
        const model::VariableSpec& spec = u.type->variables[v];
        columns.push_back(column(plant, {unit, Kind::Variable, v, true, 0, spec.unit}, spec.label));
    }
    auto unitOf = [&](int c) { return std::string(model::concentrationUnit(plant.components[c].basis)); };
    if (u.type->holdup)
        for (int c : u.setup.carried)
            columns.push_back(column(plant, {unit, Kind::Component, c, true, 0, unitOf(c)}, plant.components[c].label));
    auto addPorts = [&](bool out, const std::vector<int>& ports, const std::vector<bool>& connected) {
        for (std::size_t p = 0; p < ports.size(); ++p) {
            const model::PortSpec& spec = u.type->ports[ports[p]];
            if (!connected[p] || spec.phase == model::Phase::Gas) continue;
            columns.push_back(column(plant, {unit, Kind::PortFlow, 0, out, int(p), "m3/s"}, spec.label));
            if (!out) continue;
            for (int c : u.setup.carried)
                columns.push_back(
                    column(plant, {unit, Kind::PortComponent, c, out, int(p), unitOf(c)}, plant.components[c].label));
        }
    };
    addPorts(false, u.inPorts, u.setup.inConnected);
    addPorts(true, u.outPorts, u.setup.outConnected);
}

} // namespace

std::vector<Column> resultColumns(const model::Plant& plant)
{
    std::vector<Column> columns;
    for (std::size_t u = 0; u < plant.units.size(); ++u) addColumns(plant, int(u), columns);
    return columns;
}

std::vector<figures::ControllerCourse> controllerCourses(const model::Plant& plant)
{
    std::vector<figures::ControllerCourse> courses;
    for (const model::PlantController& controller : plant.controllers) {
        std::vector<model::Controller::Term> terms = controller.controller->terms();
        if (terms.empty()) continue;
        const std::size_t count = terms.size();
        courses.push_back({controller.id, std::move(terms), std::vector<std::vector<double>>(count)});
    }
    return courses;
}

void takeControllers(const solve::Simulation& simulation, std::vector<figures::ControllerCourse>& courses)
{
    const std::vector<model::PlantController>& controllers = simulation.plant().controllers;
    auto course = courses.begin();
    for (std::size_t c = 0; c < controllers.size() && course != courses.end(); ++c) {
        if (controllers[c].id != course->controller) continue;
        const std::vector<double> values = simulation.controllerTerms(int(c));
        // Before its first sample there are none, and a law that took its place underway has others.
        const bool same = values.size() == course->terms.size() && controllers[c].controller->terms() == course->terms;
        for (std::size_t i = 0; i < course->terms.size(); ++i)
            course->values[i].push_back(same ? values[i] : base::notAvailable);
        ++course;
    }
}

} // namespace titer::runs
