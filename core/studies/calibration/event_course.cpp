#include "core/studies/calibration/event_course.h"

#include "core/base/text.h"
#include "core/model/equations/param_record.h"
#include "core/model/plant.h"

#include <algorithm>

namespace titer::studies {

using base::Json;

EventCourse::EventCourse(model::Flowsheet flowsheet, const std::string& unit, const LikelihoodModel& model,
                         const model::Catalogue& catalogue, double tolerance)
    : m_flowsheet(std::move(flowsheet))
    , m_model(model)
    , m_catalogue(catalogue)
    , m_tolerance(std::max(tolerance, 1e-10)) // steps that end at events are not refined any further
{
    for (model::UnitEntry& entry : m_flowsheet.units)
        if (entry.id == unit) m_unit = &entry;
    m_unit->params.erase("start"); // what they give stands in the states that a course begins with
    for (const auto& [name, state] : m_unit->params.find("states")->members()) m_states.push_back(name);
}

void EventCourse::set(std::span<const double> numbers, std::span<const double>)
{
    for (const char* list : {"params", "inputs"}) {
        Json* entries = m_unit->params.find(list);
        if (!entries) continue;
        for (auto& [name, entry] : entries->members()) {
            const auto place = m_model.index.find(name);
            if (place == m_model.index.end()) continue; // a choice
            const std::string unit = model::unitOfParam(entry);
            const double number = numbers[std::size_t(place->second)];
            Json value = unit == "1" ? Json(number) : Json(base::writeNumber(number) + " " + unit);
            if (entry.isObject())
                entry["value"] = std::move(value);
            else
                entry = std::move(value);
        }
    }
}

base::Done EventCourse::open(const std::vector<double>& y)
{
    m_unit->initial = Json::object();
    for (std::size_t i = 0; i < m_states.size(); ++i) m_unit->initial[m_states[i]] = Json(y[i]);
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(model::check(m_flowsheet, m_catalogue, errors));
    if (!errors.empty()) return errors.front();
    m_targets.clear();
    for (const std::string& state : m_states) {
        const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, m_unit->id + "." + state);
        if (!target) return target.error();
        m_targets.push_back(*target);
    }
    base::Result<solve::Simulation> run = solve::Simulation::open(plant, {.tolerance = m_tolerance});
    if (!run) return run.error();
    m_run.emplace(std::move(run).value());
    return base::done();
}

void EventCourse::read(std::vector<double>& y) const
{
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = m_run->value(m_targets[i]);
}

base::Done EventCourse::follow(std::vector<double>& y, std::span<const double> times, const At& at)
{
    if (const base::Done opened = open(y); !opened) return opened.error();
    if (times.empty()) return base::done();
    std::size_t next = 0;
    const auto visit = [&](double) {
        read(y);
        if (next < times.size()) at(next++, y.data());
    };
    const std::vector<double> grid(times.begin(), times.end());
    if (grid.back() == 0.0) {
        visit(0.0);
        return base::done();
    }
    return m_run->advance(grid.back(), grid, visit);
}

base::Done EventCourse::rest(std::vector<double>& y, double from, double unit)
{
    if (from == 0.0)
        if (const base::Done opened = open(y); !opened) return opened.error();
    std::vector<double> before = y, change = m_model.usualSizes;
    for (double& size : change) size *= m_tolerance;
    int unchanged = 0;
    for (int k = 0; k < longestRest; ++k) {
        if (const base::Done done = m_run->advance(from + unit * std::ldexp(1.0, k)); !done) return done.error();
        read(y);
        unchanged = isStill(before, y, change) ? unchanged + 1 : 0;
        if (unchanged == quietRest) return base::done();
        before = y;
    }
    return noRest();
}

} // namespace titer::studies
