#include "core/studies/calibration/event_course.h"

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

void EventCourse::set(std::span<const double> numbers, std::span<const CourseBreak>, const CourseDirections& directions)
{
    m_numbers.assign(numbers.begin(), numbers.end());
    m_directions = directions;
}

void EventCourse::give(std::span<const double> numbers)
{
    for (const auto& [name, place] : m_model.index) giveNumber(*m_unit, name, numbers[std::size_t(place)]);
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
    for (std::size_t i = 0; i < m_states.size(); ++i) y[i] = m_run->value(m_targets[i]);
}

base::Done EventCourse::followOne(std::vector<double>& y, std::span<const double> times, const At& at)
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

base::Done EventCourse::restOne(std::vector<double>& y, double from, double unit)
{
    if (const base::Done opened = open(y); !opened) return opened.error();
    if (from > 0.0)
        if (const base::Done done = m_run->advance(from); !done) return done.error();
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

// The end of a path from `start`, and where it goes along each direction.
base::Done EventCourse::between(const std::vector<double>& start, const Path& path, std::vector<double>& y)
{
    constexpr double apart = 2e-4; // of a direction, to either side
    const std::size_t n = m_states.size();
    std::vector<double> plain(start.begin(), start.begin() + std::ptrdiff_t(n));
    give(m_numbers);
    if (const base::Done done = path(plain); !done) return done.error();
    y = plain;
    for (std::size_t k = 0; k < m_directions.count(); ++k) {
        std::vector<double> ends[2];
        for (const int side : {0, 1}) {
            const double by = side == 0 ? -apart : apart;
            std::vector<double> numbers = m_numbers;
            for (std::size_t i = n + 1; i < numbers.size(); ++i)
                if (m_directions.ofNumber[i] == int(k)) numbers[i] += by * m_directions.size[k];
            give(numbers);
            ends[side] = {start.begin(), start.begin() + std::ptrdiff_t(n)};
            for (std::size_t i = 0; i < n; ++i) ends[side][i] += by * start[(1 + k) * n + i];
            if (const base::Done done = path(ends[side]); !done) return done.error();
        }
        // As long as the plain end, which may be that of many times.
        for (std::size_t i = 0; i < plain.size(); ++i) y.push_back((ends[1][i] - ends[0][i]) / (2.0 * apart));
    }
    return base::done();
}

base::Done EventCourse::follow(std::vector<double>& y, std::span<const double> times, const At& at)
{
    m_begin = y;
    const std::size_t n = m_states.size();
    std::vector<double> all;
    const auto path = [&](std::vector<double>& states) {
        std::vector<double> reported;
        const base::Done done = followOne(
            states, times, [&](std::size_t, const double* now) { reported.insert(reported.end(), now, now + n); });
        if (!reported.empty()) states = std::move(reported);
        return done;
    };
    if (const base::Done done = between(m_begin, path, all); !done) return done.error();
    for (std::size_t time = 0; time < times.size(); ++time) {
        for (std::size_t k = 0; k <= m_directions.count(); ++k)
            std::copy_n(all.begin() + std::ptrdiff_t((k * times.size() + time) * n), n,
                        y.begin() + std::ptrdiff_t(k * n));
        at(time, y.data());
    }
    return base::done();
}

base::Done EventCourse::rest(std::vector<double>& y, double from, double unit)
{
    const std::vector<double> begin = from > 0.0 ? m_begin : y;
    return between(
        begin, [&](std::vector<double>& states) { return restOne(states, from, unit); }, y);
}

} // namespace titer::studies
