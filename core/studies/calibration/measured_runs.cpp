#include "core/studies/calibration/measured_runs.h"

#include "core/base/units/units.h"
#include "core/solve/group/same_time.h"
#include "core/solve/simulation.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <memory>
#include <numbers>
#include <tuple>

namespace titer::studies {

using base::say;

namespace {

// Between neighbouring plants, relative to the parameter.
constexpr double relativeStep = 1e-4;

} // namespace

std::string statedUnit(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    if (!value || !value->isString()) return {};
    const std::string& text = value->string();
    const std::size_t blank = text.find(' ');
    return blank == std::string::npos ? std::string() : text.substr(blank + 1);
}

base::Result<FitPlace> placeAt(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    if (!value)
        return base::Error{
            base::Code::Input, path,
            say(CORE_TR("core", "The plant has no value here to start the fit from; write one in the file."))};
    FitPlace place{.path = path};
    const std::string unit = statedUnit(flowsheet, path);
    const base::Result<double> si = value->isNumber()   ? base::Result<double>(value->number())
                                    : value->isString() ? base::readQuantity(value->string(), unit)
                                                        : base::Result<double>(base::Error{});
    if (!si)
        return base::Error{base::Code::Input, path,
                           say(CORE_TR("core", "A fit changes numbers, but this is not a number; give the path of a "
                                               "number."))};
    place.start = *si;
    place.logarithmic = *si > 0.0;
    // Of what is 0 the file still says in which unit people count it.
    if (*si != 0.0)
        place.scale = std::abs(*si);
    else if (!unit.empty())
        place.scale = base::fromUnit(1.0, unit) - base::fromUnit(0.0, unit);
    std::tie(place.usualLow, place.usualHigh) = usualRange(*si, unit);
    return place;
}

std::pair<double, double> usualRange(double start, const std::string& unit)
{
    constexpr double times = 1e3, units = 100.0, kelvin = 50.0;
    const bool known = !unit.empty() && base::findUnit(unit);
    if (known && base::sameDimension(unit, "K") && start > kelvin) return {start - kelvin, start + kelvin};
    if (start == 0.0) {
        const double reach = units * (known ? base::fromUnit(1.0, unit) - base::fromUnit(0.0, unit) : 1.0);
        return {-reach, reach};
    }
    const double near = start / times, far = start * times;
    return {std::min(near, far), std::max(near, far)};
}

MeasuredRuns::MeasuredRuns(std::span<const FitExperiment> experiments, const model::Catalogue& catalogue,
                           double tolerance, unsigned threads, std::stop_token stop)
    : m_experiments(experiments)
    , m_catalogue(catalogue)
    , m_tolerance(tolerance)
    , m_threads(threads)
    , m_stop(stop)
{
}

base::Done MeasuredRuns::open(std::vector<FitPlace> places)
{
    m_places = std::move(places);
    for (const FitExperiment& experiment : m_experiments)
        if (base::Done added = add(experiment); !added) return added;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        FitPlace& place = m_places[i];
        if (place.low == -HUGE_VAL) place.low = limitOf(i, -1.0);
        if (place.high == HUGE_VAL) place.high = limitOf(i, 1.0);
        // The usual range is that of a side that nothing else bounds.
        if (place.low == -HUGE_VAL)
            place.low = place.usualLow;
        else
            place.usualLow = -HUGE_VAL;
        if (place.high == HUGE_VAL)
            place.high = place.usualHigh;
        else
            place.usualHigh = HUGE_VAL;
    }
    return base::done();
}

std::vector<double> MeasuredRuns::starts() const
{
    std::vector<double> values;
    for (const FitPlace& place : m_places) values.push_back(place.start);
    return values;
}

double MeasuredRuns::limitOf(std::size_t index, double direction) const
{
    const FitPlace& place = m_places[index];
    std::vector<double> values = starts();
    const auto taken = [&](double moved) {
        values[index] = place.valueAt(moved);
        return std::all_of(m_cases.begin(), m_cases.end(), [&](const Case& c) {
            base::Errors errors;
            return plantAt(c, values, errors) != nullptr;
        });
    };
    const double start = place.moved(place.start);
    double outside = start + direction * (place.logarithmic ? std::log(farthestTimes) : farthestTimes);
    if (taken(outside)) return direction * HUGE_VAL;
    const double near = 1e-9 * std::max(1.0, std::abs(start));
    double inside = start + direction * near;
    if (!taken(inside)) return place.start; // it starts there
    while (std::abs(outside - inside) > near) {
        const double middle = 0.5 * (inside + outside);
        (taken(middle) ? inside : outside) = middle;
    }
    return place.valueAt(inside);
}

base::Done MeasuredRuns::add(const FitExperiment& experiment)
{
    base::Errors errors;
    const std::vector<double> values = starts();
    Case c{.experiment = &experiment, .targets = {}, .number = int(m_cases.size()), .firstRow = rows()};
    const std::shared_ptr<const model::Plant> plant = plantAt(c, values, errors);
    if (!plant) return errors.front();
    std::vector<double> measured(m_measured.begin(), m_measured.end());
    for (const MeasuredCourse& course : experiment.courses) {
        const std::string where = experiment.name + ": " + course.tag;
        const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, course.tag);
        if (!target) return base::Error{base::Code::Input, where, target.error().what};
        Course laid{.experiment = int(m_cases.size()), .tag = course.tag, .firstRow = int(measured.size())};
        for (const double v : course.values)
            if (std::isfinite(v)) {
                measured.push_back(v);
                laid.largest = std::max(laid.largest, std::abs(v));
            }
        laid.rows = int(measured.size()) - laid.firstRow;
        if (!(laid.largest > 0.0))
            return base::Error{
                base::Code::Input, where,
                say(CORE_TR("core", "All values of this column are 0 or missing; omit it from the fit."))};
        c.targets.push_back(*target);
        m_courses.push_back(std::move(laid));
    }
    m_measured = Eigen::Map<const Eigen::VectorXd>(measured.data(), Eigen::Index(measured.size()));
    m_cases.push_back(std::move(c));
    return base::done();
}

base::Done MeasuredRuns::write(const Case& c, model::Flowsheet& sheet, const std::vector<double>& values) const
{
    for (std::size_t i = 0; i < values.size(); ++i)
        if (m_places[i].isOf(c.number))
            if (base::Done set = model::setAtPath(sheet, m_places[i].path, base::Json(values[i])); !set) return set;
    return base::done();
}

std::shared_ptr<const model::Plant> MeasuredRuns::plantAt(const Case& c, const std::vector<double>& values,
                                                          base::Errors& errors) const
{
    model::Flowsheet sheet = c.experiment->flowsheet;
    if (const base::Done written = write(c, sheet, values); !written) return errors.push_back(written.error()), nullptr;
    auto plant = std::make_shared<model::Plant>(model::check(sheet, m_catalogue, errors));
    return errors.empty() ? plant : nullptr;
}

std::optional<base::Error> MeasuredRuns::failure() const
{
    for (const Case& c : m_cases)
        if (c.failure) return c.failure;
    return std::nullopt;
}

std::vector<model::Flowsheet> MeasuredRuns::plantsWith(const std::vector<double>& values) const
{
    std::vector<model::Flowsheet> plants;
    for (const Case& c : m_cases) {
        model::Flowsheet sheet = c.experiment->flowsheet;
        if (write(c, sheet, values)) plants.push_back(std::move(sheet));
    }
    return plants;
}

bool MeasuredRuns::evaluate(const std::vector<int>& moved, const Eigen::VectorXd& x, Eigen::VectorXd& differences,
                            Eigen::MatrixXd* jacobian)
{
    std::vector<double> values = starts();
    for (std::size_t i = 0; i < moved.size(); ++i)
        values[std::size_t(moved[i])] = m_places[std::size_t(moved[i])].valueAt(x[Eigen::Index(i)]);
    std::atomic<bool> sound = true;
    forEach(
        m_cases.size(),
        [&](std::size_t i) {
            if (!evaluate(m_cases[i], moved, values, differences, jacobian)) sound = false;
        },
        m_threads, m_stop);
    return sound && !m_stop.stop_requested();
}

bool MeasuredRuns::evaluate(Case& c, const std::vector<int>& moved, const std::vector<double>& values,
                            Eigen::VectorXd& differences, Eigen::MatrixXd* jacobian)
{
    ++m_runs;
    base::Errors errors;
    const auto fail = [&c](base::Error error) { return c.failure = std::move(error), false; };
    const std::shared_ptr<const model::Plant> plant = plantAt(c, values, errors);
    if (!plant) return fail(errors.front());
    solve::Options options;
    options.tolerance = m_tolerance;
    options.maxSteps = c.maxSteps;
    std::vector<int> columns; // of the Jacobian, by the parameters of the run
    for (int column = 0; jacobian && column < int(moved.size()); ++column) {
        const int i = moved[std::size_t(column)];
        const FitPlace& place = m_places[std::size_t(i)];
        if (!place.isOf(c.number)) continue;
        columns.push_back(column);
        const double at = place.moved(values[std::size_t(i)]);
        // A neighbour that the plant refuses lies beyond what the number may be: the tangent is then taken to one side.
        const auto neighbour = [&](double to, base::Errors& faults) {
            std::vector<double> beside = values;
            beside[std::size_t(i)] = place.valueAt(to);
            return plantAt(c, beside, faults);
        };
        base::Errors below, above;
        solve::Parameter parameter{.less = neighbour(at - relativeStep, below),
                                   .more = neighbour(at + relativeStep, above)};
        if (!parameter.less && !parameter.more) return fail(above.front());
        parameter.step = parameter.less && parameter.more ? 2.0 * relativeStep : relativeStep;
        if (!parameter.less) parameter.less = plant;
        if (!parameter.more) parameter.more = plant;
        options.parameters.push_back(std::move(parameter));
    }
    base::Result<solve::Simulation> simulation = solve::Simulation::open(plant, options);
    if (!simulation) return fail(simulation.error());
    std::vector<int> next;
    int row = c.firstRow;
    for (const MeasuredCourse& course : c.experiment->courses) {
        next.push_back(row);
        for (const double v : course.values) row += std::isfinite(v);
    }
    const std::vector<double>& times = c.experiment->times;
    std::size_t sample = 0;
    const auto take = [&] {
        for (std::size_t k = 0; k < c.targets.size(); ++k) {
            if (!std::isfinite(c.experiment->courses[k].values[sample])) continue;
            differences[next[k]] = simulation->value(c.targets[k]) - m_measured[next[k]];
            if (jacobian) jacobian->row(next[k]).setZero();
            for (int i = 0; i < int(columns.size()); ++i)
                (*jacobian)(next[k], columns[std::size_t(i)]) = simulation->derivative(c.targets[k], i);
            ++next[k];
        }
        ++sample;
    };
    // Several readings of one instant follow each other; the run passes there once.
    const auto visit = [&](double t) {
        while (sample < times.size() && (times[sample] < t || solve::sameTime(times[sample], t))) take();
    };
    if (const base::Done ran = simulation->advance(times.back(), times, visit, m_stop); !ran) {
        if (c.maxSteps > 0 && simulation->statistics().stepsOfGroup > c.maxSteps) ++m_givenUp;
        return fail(ran.error());
    }
    const bool ended = sample == times.size();
    if (ended && c.maxSteps == 0)
        c.maxSteps = std::max(timesFirstSteps * simulation->statistics().stepsOfGroup, stepsAtLeast);
    return ended;
}

} // namespace titer::studies
