#include "core/studies/calibration/likelihood/event_course.h"

#include "core/model/plant/plant.h"
#include "core/model/types/unit_tape.h"

#include <algorithm>

namespace titer::studies {

using base::Json;

namespace {
constexpr double sidestep = 2e-4; // of a direction, to either side
}

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
    base::Errors errors;
    const model::Plant plant = model::check(m_flowsheet, m_catalogue, errors);
    if (!errors.empty()) return;
    const model::UnitTape& tape = *plant.units[std::size_t(plant.unitIndex(unit))].setup.equations;
    m_exact = !m_model.compares && std::none_of(tape.events.begin(), tape.events.end(),
                                                [](const model::UnitTape::Event& event) { return event.delayed; });
}

void EventCourse::set(std::span<const double> numbers, std::span<const CourseBreak>, const CourseDirections& directions)
{
    m_numbers.assign(numbers.begin(), numbers.end());
    m_directions = directions;
}

base::Result<std::shared_ptr<const model::Plant>> EventCourse::plantAt(std::span<const double> numbers, const double* y)
{
    for (const auto& [name, place] : m_model.index) giveNumber(*m_unit, name, numbers[std::size_t(place)]);
    m_unit->initial = Json::object();
    for (std::size_t i = 0; i < m_states.size(); ++i) m_unit->initial[m_states[i]] = Json(y[i]);
    base::Errors errors;
    auto plant = std::make_shared<const model::Plant>(model::check(m_flowsheet, m_catalogue, errors));
    if (!errors.empty()) return errors.front();
    return plant;
}

base::Done EventCourse::open(std::span<const double> numbers, const std::vector<double>& y, bool tangents)
{
    const auto plant = plantAt(numbers, y.data());
    if (!plant) return plant.error();
    m_targets.clear();
    for (const std::string& state : m_states) {
        const base::Result<model::ReadTarget> target = model::findReadTarget(**plant, m_unit->id + "." + state);
        if (!target) return target.error();
        m_targets.push_back(*target);
    }
    solve::Options options{.tolerance = m_tolerance};
    const std::size_t n = m_states.size();
    for (std::size_t k = 0; tangents && k < m_directions.count(); ++k) {
        std::shared_ptr<const model::Plant> beside[2];
        for (const int side : {0, 1}) {
            const double by = side == 0 ? -sidestep : sidestep;
            std::vector<double> start(y.begin(), y.begin() + std::ptrdiff_t(n));
            for (std::size_t i = 0; i < n; ++i) start[i] += by * y[(1 + k) * n + i];
            auto there = plantAt(numbersAlong(k, by), start.data());
            if (!there) return there.error();
            beside[side] = std::move(*there);
        }
        options.parameters.push_back({std::move(beside[0]), std::move(beside[1]), 2.0 * sidestep, 1.0});
    }
    base::Result<solve::Simulation> run = solve::Simulation::open(*plant, options);
    if (!run) return run.error();
    m_run.emplace(std::move(run).value());
    return base::done();
}

std::vector<double> EventCourse::numbersAlong(std::size_t direction, double by) const
{
    std::vector<double> numbers = m_numbers;
    for (std::size_t i = m_states.size() + 1; i < numbers.size(); ++i)
        if (m_directions.ofNumber[i] == int(direction)) numbers[i] += by * m_directions.size[direction];
    return numbers;
}

void EventCourse::read(std::vector<double>& y) const
{
    for (std::size_t i = 0; i < m_states.size(); ++i) y[i] = m_run->value(m_targets[i]);
    for (std::size_t k = 0; followsTangents() && k < m_directions.count(); ++k)
        for (std::size_t i = 0; i < m_states.size(); ++i)
            y[(1 + k) * m_states.size() + i] = m_run->derivative(m_targets[i], int(k));
}

base::Done EventCourse::followOne(std::vector<double>& y, std::span<const double> times, const At& at)
{
    if (const base::Done opened = open(m_beside, y, followsTangents()); !opened) return opened.error();
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
    if (const base::Done opened = open(m_beside, y, followsTangents()); !opened) return opened.error();
    if (from > 0.0)
        if (const base::Done done = m_run->advance(from); !done) return done.error();
    std::vector<double> before = y, change = m_model.usualSizes;
    for (double& size : change) size *= m_tolerance;
    int unchanged = 0;
    for (int k = 0; k < maxRest; ++k) {
        if (const base::Done done = m_run->advance(from + unit * std::ldexp(1.0, k)); !done) return done.error();
        read(y);
        unchanged = isStill(before, y, change) ? unchanged + 1 : 0;
        if (unchanged == quietRest) return base::done();
        before = y;
    }
    return noRest();
}

// The end of a path from `start`, and where it goes along each direction, by differences.
base::Done EventCourse::between(const std::vector<double>& start, const Path& path, std::vector<double>& y)
{
    const std::size_t n = m_states.size();
    std::vector<double> plain(start.begin(), start.begin() + std::ptrdiff_t(n));
    m_beside = m_numbers;
    if (const base::Done done = path(plain); !done) return done.error();
    y = plain;
    for (std::size_t k = 0; k < m_directions.count(); ++k) {
        std::vector<double> ends[2];
        for (const int side : {0, 1}) {
            const double by = side == 0 ? -sidestep : sidestep;
            m_beside = numbersAlong(k, by);
            ends[side] = {start.begin(), start.begin() + std::ptrdiff_t(n)};
            for (std::size_t i = 0; i < n; ++i) ends[side][i] += by * start[(1 + k) * n + i];
            if (const base::Done done = path(ends[side]); !done) return done.error();
        }
        // As long as the plain end, which may be that of many times.
        for (std::size_t i = 0; i < plain.size(); ++i) y.push_back((ends[1][i] - ends[0][i]) / (2.0 * sidestep));
    }
    return base::done();
}

base::Done EventCourse::follow(std::vector<double>& y, std::span<const double> times, const At& at)
{
    m_begin = y;
    if (followsTangents()) {
        m_beside = m_numbers;
        return followOne(y, times, at);
    }
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
    if (followsTangents()) {
        m_beside = m_numbers;
        y = begin;
        return restOne(y, from, unit);
    }
    return between(begin, [&](std::vector<double>& states) { return restOne(states, from, unit); }, y);
}

} // namespace titer::studies
