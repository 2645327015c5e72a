#include "core/studies/calibration/likelihood/likelihood_courses.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::Done;
using base::Error;
using base::say;

Done LikelihoodCourses::open(const LikelihoodRecord& record, const LikelihoodModel& model)
{
    m_record = &record;
    m_model = &model;
    m_plain = {.value = model.numbers, .parameter = std::vector<int>(model.numbers.size(), -1)};
    for (const LikelihoodRecord::Parameter& parameter : record.parameters) {
        if (!parameter.estimated) continue;
        m_plain.parameter[std::size_t(model.index.at(parameter.name))] = int(m_estimated.size());
        m_estimated.push_back(parameter.name);
    }
    for (const LikelihoodRecord::Condition& condition : record.conditions)
        if (const Done done = addCondition(condition); !done) return done;
    for (int i = 0; i < int(record.conditions.size()); ++i) m_alongAtRest.push_back(alongOf(i, true));
    for (int i = 0; i < int(record.measurements.size()); ++i)
        if (const Done done = addMeasurement(i); !done) return done;
    for (LikelihoodCourse& course : m_courses) findAlong(course);
    return base::done();
}

base::Result<GivenNumber> LikelihoodCourses::resolve(int to, const LikelihoodRecord::Value& value,
                                                     const std::string& where) const
{
    if (const double* number = std::get_if<double>(&value)) return GivenNumber{.to = to, .number = *number};
    const std::string& name = std::get<std::string>(value);
    const auto found = m_model->index.find(name);
    if (found != m_model->index.end() && found->second > m_model->states)
        return GivenNumber{.to = to, .from = found->second};
    return base::inputError(where, say(CORE_TR("core", "There is no parameter “{1}”."), name));
}

Done LikelihoodCourses::addCondition(const LikelihoodRecord::Condition& condition)
{
    std::vector<GivenNumber>& settings = m_conditions.emplace_back();
    for (const auto& [name, value] : condition.values) {
        const std::string where = "conditions/" + condition.id + "/" + name;
        const auto to = m_model->index.find(name);
        if (to == m_model->index.end() || to->second == m_model->states)
            return base::inputError(where, say(CORE_TR("core", "There is no parameter or state “{1}”."), name));
        const base::Result<GivenNumber> given = resolve(to->second, value, where);
        if (!given) return given.error();
        settings.push_back(*given);
    }
    return base::done();
}

Done LikelihoodCourses::addMeasurement(int index)
{
    const LikelihoodRecord::Measurement& measurement = m_record->measurements[std::size_t(index)];
    const LikelihoodModel::Observable& observable = m_model->observables[std::size_t(measurement.observable)];
    const std::string where = "measurements/" + std::to_string(index + 1);
    LikelihoodRow row{.measurement = index, .brought = {}, .along = {}};
    for (const auto& [values, to] : {std::pair(&measurement.observableParameters, &observable.observableParameters),
                                     std::pair(&measurement.noiseParameters, &observable.noiseParameters)}) {
        if (values->size() != to->size())
            return base::inputError(where,
                                    say(CORE_TR("core", "This measurement brings {1} values, another of the same "
                                                        "observable {2}."),
                                        std::to_string(values->size()), std::to_string(to->size())));
        for (std::size_t k = 0; k < values->size(); ++k) {
            const base::Result<GivenNumber> given = resolve((*to)[k], (*values)[k], where);
            if (!given) return given.error();
            row.brought.push_back(*given);
        }
    }
    auto course = std::find_if(m_courses.begin(), m_courses.end(), [&](const LikelihoodCourse& c) {
        return c.condition == measurement.condition && c.before == measurement.before;
    });
    if (course == m_courses.end())
        course = m_courses.insert(m_courses.end(), {.condition = measurement.condition, .before = measurement.before});
    if (!measurement.time) {
        course->atRest.push_back(std::move(row));
        return base::done();
    }
    const double time = *measurement.time * m_record->timeUnit;
    const auto place = std::lower_bound(course->times.begin(), course->times.end(), time);
    const std::size_t at = std::size_t(place - course->times.begin());
    if (place == course->times.end() || *place != time) {
        course->times.insert(place, time);
        course->rows.insert(course->rows.begin() + std::ptrdiff_t(at), std::vector<LikelihoodRow>());
    }
    course->rows[at].push_back(std::move(row));
    return base::done();
}

// Parameters alone: states are set at the start.
LikelihoodNumbers LikelihoodCourses::under(int condition, const LikelihoodNumbers& numbers) const
{
    LikelihoodNumbers settled = numbers;
    for (const GivenNumber& setting : m_conditions[std::size_t(condition)])
        if (setting.to > m_model->states) setting.give(settled, numbers);
    return settled;
}

// The estimated parameters that a condition gives to rates, to events, to states, and to the starts of all states.
std::vector<int> LikelihoodCourses::alongOf(int condition, bool withStart) const
{
    const LikelihoodNumbers numbers = under(condition, m_plain);
    std::set<int> along;
    for (int i = m_model->states + 1; i < int(numbers.value.size()); ++i)
        if (m_model->rates.uses(i) || m_model->ofEvents[std::size_t(i)] || (withStart && m_model->starts.uses(i)))
            along.insert(numbers.parameter[std::size_t(i)]);
    for (const GivenNumber& setting : m_conditions[std::size_t(condition)])
        if (setting.to < m_model->states) along.insert(setting.parameter(numbers));
    along.erase(-1);
    return {along.begin(), along.end()};
}

void LikelihoodCourses::findAlong(LikelihoodCourse& course) const
{
    const std::vector<int> own = alongOf(course.condition, course.before < 0);
    std::set<int> along(own.begin(), own.end());
    if (course.before >= 0) {
        const std::vector<int>& before = m_alongAtRest[std::size_t(course.before)];
        along.insert(before.begin(), before.end());
    }
    course.along.assign(along.begin(), along.end());
    const LikelihoodNumbers plain = under(course.condition, m_plain);
    const auto find = [&](LikelihoodRow& row) {
        LikelihoodNumbers numbers = plain;
        for (const GivenNumber& setting : row.brought) setting.give(numbers, plain);
        std::set<int> all = along, ofValue = along;
        const int index = m_record->measurements[std::size_t(row.measurement)].observable;
        const LikelihoodModel::Observable& observable = m_model->observables[std::size_t(index)];
        for (int i = m_model->states + 1; i < int(numbers.value.size()); ++i) {
            if (observable.tape.uses(i)) all.insert(numbers.parameter[std::size_t(i)]);
            if (observable.value.uses(i)) ofValue.insert(numbers.parameter[std::size_t(i)]);
        }
        if (observable.plainNoise >= 0) row.noise = numbers.parameter[std::size_t(observable.plainNoise)];
        if (ofValue.contains(row.noise)) row.noise = -1;
        all.erase(-1);
        row.along.assign(all.begin(), all.end());
    };
    for (std::vector<LikelihoodRow>& rows : course.rows) std::ranges::for_each(rows, find);
    std::ranges::for_each(course.atRest, find);
}

std::vector<int> LikelihoodCourses::plainNoise() const
{
    std::vector<int> noise(m_record->measurements.size(), -1);
    std::vector<char> elsewhere(m_estimated.size(), false);
    std::vector<int> distribution(m_estimated.size(), -1);
    const auto look = [&](const LikelihoodRow& row) {
        const auto& measurement = m_record->measurements[std::size_t(row.measurement)];
        const int laplace = m_record->observables[std::size_t(measurement.observable)].laplace;
        noise[std::size_t(row.measurement)] = row.noise;
        for (const int parameter : row.along) {
            int& known = distribution[std::size_t(parameter)];
            elsewhere[std::size_t(parameter)] |= parameter != row.noise || (known >= 0 && known != laplace);
            known = laplace;
        }
    };
    for (const LikelihoodCourse& course : m_courses) {
        for (const std::vector<LikelihoodRow>& rows : course.rows) std::ranges::for_each(rows, look);
        std::ranges::for_each(course.atRest, look);
    }
    for (int& parameter : noise)
        if (parameter >= 0 && elsewhere[std::size_t(parameter)]) parameter = -1;
    return noise;
}

CourseDirections LikelihoodCourses::directions(const LikelihoodNumbers& numbers, const std::vector<int>& along,
                                               std::span<const double> sizes) const
{
    CourseDirections directions;
    if (sizes.empty()) return directions;
    directions.ofNumber.assign(numbers.value.size(), -1);
    for (const int parameter : along) directions.size.push_back(sizes[std::size_t(parameter)]);
    for (std::size_t i = std::size_t(m_model->states) + 1; i < numbers.value.size(); ++i) {
        const auto place = std::ranges::find(along, numbers.parameter[i]);
        if (place != along.end()) directions.ofNumber[i] = int(place - along.begin());
    }
    return directions;
}

// The states of a condition at its begin, with their tangents along these parameters.
std::vector<double> LikelihoodCourses::begin(int condition, const LikelihoodNumbers& numbers,
                                             const std::vector<int>& along, std::span<const double> sizes) const
{
    using Number = base::Dual<8>;
    constexpr std::size_t width = 8;
    const std::size_t n = std::size_t(m_model->states), count = sizes.empty() ? 0 : along.size();
    std::vector<double> y(n * (1 + count));
    std::size_t first = 0;
    do { // once at least
        const auto lifted = [&](double value, int parameter) {
            Number number(value);
            const std::size_t k = std::size_t(std::ranges::find(along, parameter) - along.begin());
            if (k >= first && k < std::min(first + width, count)) number.d[k - first] = sizes[std::size_t(parameter)];
            return number;
        };
        std::vector<Number> from, to(n);
        for (std::size_t i = 0; i < numbers.value.size(); ++i)
            from.push_back(lifted(numbers.value[i], numbers.parameter[i]));
        const auto give = [&](std::vector<Number>& states) {
            for (const GivenNumber& setting : m_conditions[std::size_t(condition)])
                if (setting.to < m_model->states)
                    states[std::size_t(setting.to)] = lifted(setting.value(numbers), setting.parameter(numbers));
        };
        give(from); // others may follow from those that the condition gives
        m_model->starts.run(from.data(), to.data());
        give(to);
        for (std::size_t i = 0; i < n; ++i) {
            y[i] = to[i].v;
            for (std::size_t k = first; k < std::min(first + width, count); ++k)
                y[(1 + k) * n + i] = to[i].d[k - first];
        }
        first += width;
    } while (first < count);
    return y;
}

Done LikelihoodCourses::faultIn(const std::vector<double>& y, const std::vector<int>& along) const
{
    const std::size_t n = std::size_t(m_model->states);
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (std::isfinite(y[i])) continue;
        const std::string state = std::to_string(i % n + 1);
        return Error{base::Code::Solver,
                     {},
                     i < n ? say(CORE_TR("core", "State {1} does not start at a number: its start divides by 0, or "
                                                 "leaves the range of a function."),
                                 state)
                           : say(CORE_TR("core", "The start of state {1} has no slope along “{2}”."), state,
                                 m_estimated[std::size_t(along[i / n - 1])])};
    }
    return base::done();
}

base::Result<std::vector<double>> LikelihoodCourses::restOf(int condition, const LikelihoodNumbers& values,
                                                            std::span<const double> sizes, StateCourse& states)
{
    if (const auto known = m_rest.find(condition); known != m_rest.end()) return known->second;
    const std::vector<int>& along = m_alongAtRest[std::size_t(condition)];
    const LikelihoodNumbers numbers = under(condition, values);
    std::vector<double> y = begin(condition, numbers, along, sizes);
    if (const Done sound = faultIn(y, along); !sound) return sound.error();
    const CourseDirections ways = directions(numbers, along, sizes);
    const std::vector<CourseBreak> breaks = m_model->breaks(numbers.value, ways);
    states.set(numbers.value, breaks, ways);
    if (const Done done = states.rest(y, 0.0, m_record->timeUnit); !done) return done.error();
    return m_rest[condition] = std::move(y);
}

// The states at the begin of a course, and the numbers that hold from then on.
base::Result<LikelihoodCourses::Start> LikelihoodCourses::startOf(const LikelihoodCourse& course,
                                                                  const LikelihoodNumbers& values,
                                                                  std::span<const double> sizes, StateCourse& states)
{
    const std::size_t n = std::size_t(m_model->states);
    Start start{.y = {}, .numbers = under(course.condition, values), .directions = {}};
    start.directions = directions(start.numbers, course.along, sizes);
    if (course.before < 0) {
        start.y = begin(course.condition, start.numbers, course.along, sizes);
    } else {
        const base::Result<std::vector<double>> rest = restOf(course.before, values, sizes, states);
        if (!rest) return rest.error();
        start.y.assign(n * (1 + start.directions.count()), 0.0);
        std::copy_n(rest->begin(), n, start.y.begin());
        const std::vector<int>& along = m_alongAtRest[std::size_t(course.before)];
        const auto placeOf = [&](int parameter) {
            return std::size_t(std::ranges::find(course.along, parameter) - course.along.begin());
        };
        for (std::size_t k = 0; k < along.size() && start.directions.count() > 0; ++k)
            std::copy_n(rest->begin() + std::ptrdiff_t((1 + k) * n), n,
                        start.y.begin() + std::ptrdiff_t((1 + placeOf(along[k])) * n));
        for (const GivenNumber& setting : m_conditions[std::size_t(course.condition)]) {
            if (setting.to >= m_model->states) continue;
            for (std::size_t at = std::size_t(setting.to); at < start.y.size(); at += n) start.y[at] = 0.0;
            start.y[std::size_t(setting.to)] = setting.value(start.numbers);
            const int parameter = setting.parameter(start.numbers);
            if (parameter >= 0 && start.directions.count() > 0)
                start.y[(1 + placeOf(parameter)) * n + std::size_t(setting.to)] = sizes[std::size_t(parameter)];
        }
    }
    if (const Done sound = faultIn(start.y, course.along); !sound) return sound.error();
    return start;
}

Done LikelihoodCourses::follow(const LikelihoodCourse& course, const LikelihoodNumbers& values,
                               std::span<const double> sizes, StateCourse& states, const Evaluate& evaluate)
{
    base::Result<Start> start = startOf(course, values, sizes, states);
    if (!start) return start.error();
    const std::vector<CourseBreak> breaks = m_model->breaks(start->numbers.value, start->directions);
    states.set(start->numbers.value, breaks, start->directions);
    std::optional<Error> error;
    const auto at = [&](std::size_t time, const double* y) {
        for (const LikelihoodRow& row : course.rows[time]) {
            if (error) return;
            if (const Done done = evaluate(row, y, course.times[time], start->numbers); !done) error = done.error();
        }
    };
    if (const Done done = states.follow(start->y, course.times, at); !done) return done.error();
    if (error) return *error;
    if (course.atRest.empty()) return base::done();
    const double from = course.times.empty() ? 0.0 : course.times.back();
    if (const Done done = states.rest(start->y, from, m_record->timeUnit); !done) return done.error();
    for (const LikelihoodRow& row : course.atRest)
        if (const Done done = evaluate(row, start->y.data(), from, start->numbers); !done) return done.error();
    return base::done();
}

} // namespace titer::studies
