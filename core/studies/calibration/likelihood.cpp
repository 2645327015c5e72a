#include "core/studies/calibration/likelihood.h"

#include "core/base/text.h"
#include "core/studies/calibration/equation_course.h"
#include "core/studies/calibration/event_course.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace titer::studies {

using base::Done;
using base::Error;
using base::say;

namespace {

// A number of the model, or a number alone.
struct Given {
    int from = -1;
    double number = 0.0;

    double in(std::span<const double> numbers) const { return from < 0 ? number : numbers[std::size_t(from)]; }
};

struct Assigned {
    int to = 0;
    Given given;
};

struct Row {
    int measurement = 0;
    std::vector<Assigned> brought;
};

// Measurements of one condition after one state of rest.
struct Course {
    int condition = 0, before = -1;
    std::vector<double> times;          // [s], ascending, each once
    std::vector<std::vector<Row>> rows; // per time
    std::vector<Row> atRest;
};

} // namespace

struct FitLikelihood::Data {
    LikelihoodRecord record;
    LikelihoodModel model;
    std::unique_ptr<StateCourse> course;
    std::vector<std::vector<Assigned>> conditions;
    std::vector<Course> courses;
    std::vector<int> parameters;             // number of each
    std::map<int, std::vector<double>> rest; // of this evaluation, by condition

    base::Result<Given> resolve(const LikelihoodRecord::Value& value, const std::string& where) const;
    Done resolveConditions();
    Done addMeasurement(int index);
    base::Result<std::vector<double>> startOf(const Course& of, std::vector<double>& numbers);
    Done follow(const Course& of, const std::vector<double>& parameterised, LikelihoodValue& value);
    Done judge(const Row& row, const double* y, double t, std::vector<double>& numbers, LikelihoodValue& value) const;
    void settle(int condition, std::vector<double>& numbers) const;
    std::string placeOf(const Course& of) const
    {
        return "conditions/" + record.conditions[std::size_t(of.condition)].id;
    }
};

base::Result<Given> FitLikelihood::Data::resolve(const LikelihoodRecord::Value& value, const std::string& where) const
{
    if (const double* number = std::get_if<double>(&value)) return Given{-1, *number};
    const std::string& name = std::get<std::string>(value);
    const auto found = model.index.find(name);
    if (found != model.index.end() && found->second > model.states) return Given{found->second, 0.0};
    return base::inputError(where, say(CORE_TR("core", "There is no parameter “{1}”."), name));
}

Done FitLikelihood::Data::resolveConditions()
{
    for (const LikelihoodRecord::Condition& condition : record.conditions) {
        std::vector<Assigned>& settings = conditions.emplace_back();
        for (const auto& [name, value] : condition.values) {
            const std::string where = "conditions/" + condition.id + "/" + name;
            const auto to = model.index.find(name);
            if (to == model.index.end() || to->second == model.states)
                return base::inputError(where, say(CORE_TR("core", "There is no parameter or state “{1}”."), name));
            const base::Result<Given> given = resolve(value, where);
            if (!given) return given.error();
            settings.push_back({to->second, *given});
        }
    }
    return base::done();
}

Done FitLikelihood::Data::addMeasurement(int index)
{
    const LikelihoodRecord::Measurement& measurement = record.measurements[std::size_t(index)];
    const LikelihoodModel::Observable& observable = model.observables[std::size_t(measurement.observable)];
    const std::string where = "measurements/" + std::to_string(index + 1);
    Row row{.measurement = index, .brought = {}};
    for (const auto& [values, to] : {std::pair(&measurement.observableParameters, &observable.observableParameters),
                                     std::pair(&measurement.noiseParameters, &observable.noiseParameters)}) {
        if (values->size() != to->size())
            return base::inputError(where,
                                    say(CORE_TR("core", "This measurement brings {1} values, another of the same "
                                                        "observable {2}."),
                                        std::to_string(values->size()), std::to_string(to->size())));
        for (std::size_t k = 0; k < values->size(); ++k) {
            const base::Result<Given> given = resolve((*values)[k], where);
            if (!given) return given.error();
            row.brought.push_back({(*to)[k], *given});
        }
    }
    auto course = std::find_if(courses.begin(), courses.end(), [&](const Course& c) {
        return c.condition == measurement.condition && c.before == measurement.before;
    });
    if (course == courses.end())
        course = courses.insert(
            courses.end(),
            {.condition = measurement.condition, .before = measurement.before, .times = {}, .rows = {}, .atRest = {}});
    if (!measurement.time) {
        course->atRest.push_back(std::move(row));
        return base::done();
    }
    const double time = *measurement.time * record.timeUnit;
    const auto place = std::lower_bound(course->times.begin(), course->times.end(), time);
    const std::size_t at = std::size_t(place - course->times.begin());
    if (place == course->times.end() || *place != time) {
        course->times.insert(place, time);
        course->rows.insert(course->rows.begin() + std::ptrdiff_t(at), std::vector<Row>());
    }
    course->rows[at].push_back(std::move(row));
    return base::done();
}

// Parameters alone: states are set at the start.
void FitLikelihood::Data::settle(int condition, std::vector<double>& numbers) const
{
    const std::vector<double> before = numbers;
    for (const Assigned& setting : conditions[std::size_t(condition)])
        if (setting.to > model.states) numbers[std::size_t(setting.to)] = setting.given.in(before);
}

// The states at the begin of a course, whose numbers hold under its condition then.
base::Result<std::vector<double>> FitLikelihood::Data::startOf(const Course& of, std::vector<double>& numbers)
{
    const std::vector<double> plain = numbers;
    std::vector<double> y(std::size_t(model.states));
    const auto begin = [&](int condition) {
        numbers = plain;
        settle(condition, numbers);
        // Others may follow from those that the condition gives.
        std::vector<double> from = numbers;
        const auto give = [&](std::vector<double>& to) {
            for (const Assigned& setting : conditions[std::size_t(condition)])
                if (setting.to < model.states) to[std::size_t(setting.to)] = setting.given.in(numbers);
        };
        give(from);
        model.starts.run(from.data(), y.data());
        give(y);
    };
    if (of.before >= 0) {
        const auto known = rest.find(of.before);
        if (known == rest.end()) {
            begin(of.before);
            course->set(numbers, model.breaks(numbers));
            if (const Done done = course->rest(y, 0.0, record.timeUnit); !done) return done.error();
            rest[of.before] = y;
        } else {
            y = known->second;
        }
        numbers = plain;
        settle(of.condition, numbers);
        for (const Assigned& setting : conditions[std::size_t(of.condition)])
            if (setting.to < model.states) y[std::size_t(setting.to)] = setting.given.in(numbers);
    } else {
        begin(of.condition);
    }
    for (std::size_t i = 0; i < y.size(); ++i)
        if (!std::isfinite(y[i]))
            return Error{base::Code::Solver,
                         {},
                         say(CORE_TR("core", "State {1} does not start at a number: its start divides by 0, or leaves "
                                             "the range of a function."),
                             std::to_string(i + 1))};
    return y;
}

Done FitLikelihood::Data::follow(const Course& of, const std::vector<double>& parameterised, LikelihoodValue& value)
{
    std::vector<double> numbers = parameterised;
    base::Result<std::vector<double>> y = startOf(of, numbers);
    if (!y) return y.error();
    course->set(numbers, model.breaks(numbers));
    std::optional<Error> error;
    const auto at = [&](std::size_t time, const double* states) {
        for (const Row& row : of.rows[time])
            if (const Done done = judge(row, states, of.times[time], numbers, value); !done && !error)
                error = done.error();
    };
    if (const Done done = course->follow(*y, of.times, at); !done) return done.error();
    if (error) return *error;
    if (of.atRest.empty()) return base::done();
    const double from = of.times.empty() ? 0.0 : of.times.back();
    if (const Done done = course->rest(*y, from, record.timeUnit); !done) return done.error();
    for (const Row& row : of.atRest)
        if (const Done done = judge(row, y->data(), from, numbers, value); !done) return done.error();
    return base::done();
}

Done FitLikelihood::Data::judge(const Row& row, const double* y, double t, std::vector<double>& numbers,
                                LikelihoodValue& value) const
{
    const LikelihoodRecord::Measurement& measurement = record.measurements[std::size_t(row.measurement)];
    const LikelihoodRecord::Observable& observable = record.observables[std::size_t(measurement.observable)];
    std::copy_n(y, model.states, numbers.begin());
    numbers[std::size_t(model.states)] = t;
    for (const Assigned& setting : row.brought) numbers[std::size_t(setting.to)] = setting.given.in(numbers);
    double results[2];
    model.observables[std::size_t(measurement.observable)].tape.run(numbers.data(), results);
    const auto [simulated, noise] = results;
    value.simulated[std::size_t(row.measurement)] = simulated;
    value.noise[std::size_t(row.measurement)] = noise;
    const auto refuse = [&](base::Sentence what) {
        return Error{base::Code::Solver, "measurements/" + std::to_string(row.measurement + 1), std::move(what)};
    };
    if (!(noise > 0.0) || !std::isfinite(noise))
        return refuse(say(CORE_TR("core", "The noise of “{1}” comes out as {2}; it must be above 0."), observable.id,
                          base::writeShort(noise)));
    const bool logarithmic = observable.transformation != LikelihoodScale::Lin;
    if (!std::isfinite(simulated) || (logarithmic && !(simulated > 0.0 && measurement.value > 0.0)))
        return refuse(say(CORE_TR("core", "“{1}” comes out as {2} where {3} was measured, which has no likelihood."),
                          observable.id, base::writeShort(simulated), base::writeShort(measurement.value)));
    double difference = measurement.value - simulated, slope = 0.0; // log of that of the transformation, negative
    if (logarithmic) {
        const double base = observable.transformation == LikelihoodScale::Log ? 1.0 : std::numbers::ln10;
        difference = (std::log(measurement.value) - std::log(simulated)) / base;
        slope = std::log(measurement.value * base);
    }
    const double r = std::abs(difference) / noise;
    value.residuals[std::size_t(row.measurement)] = difference / noise;
    value.negativeLog +=
        slope + (observable.laplace ? std::log(2.0 * noise) + r
                                    : 0.5 * std::log(2.0 * std::numbers::pi) + std::log(noise) + 0.5 * r * r);
    return base::done();
}

FitLikelihood::FitLikelihood(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}

FitLikelihood::FitLikelihood(FitLikelihood&&) noexcept = default;
FitLikelihood& FitLikelihood::operator=(FitLikelihood&&) noexcept = default;
FitLikelihood::~FitLikelihood() = default;

base::Result<FitLikelihood> FitLikelihood::open(const model::Flowsheet& flowsheet, LikelihoodRecord record,
                                                const model::Catalogue& catalogue, double tolerance)
{
    auto data = std::make_unique<Data>();
    base::Errors errors;
    data->record = std::move(record);
    data->model = readLikelihoodModel(flowsheet, data->record, catalogue, errors);
    if (!errors.empty()) return errors.front();
    if (const Done done = data->resolveConditions(); !done) return done.error();
    for (int i = 0; i < int(data->record.measurements.size()); ++i)
        if (const Done done = data->addMeasurement(i); !done) return done.error();
    for (const LikelihoodRecord::Parameter& parameter : data->record.parameters)
        data->parameters.push_back(data->model.index.at(parameter.name));
    if (data->model.hasEvents)
        data->course = std::make_unique<EventCourse>(flowsheet, data->record.unit, data->model, catalogue, tolerance);
    else
        data->course = std::make_unique<EquationCourse>(data->model.rates, data->model.usualSizes,
                                                        int(data->model.numbers.size()), tolerance);
    return FitLikelihood(std::move(data));
}

const LikelihoodRecord& FitLikelihood::record() const
{
    return m->record;
}

base::Result<LikelihoodValue> FitLikelihood::evaluate(std::stop_token stop)
{
    std::vector<double> values;
    for (const LikelihoodRecord::Parameter& parameter : m->record.parameters) values.push_back(parameter.value);
    return evaluate(values, stop);
}

base::Result<LikelihoodValue> FitLikelihood::evaluate(std::span<const double> values, std::stop_token stop)
{
    LikelihoodValue value;
    value.simulated.resize(m->record.measurements.size());
    value.noise.resize(m->record.measurements.size());
    value.residuals.resize(m->record.measurements.size());
    std::vector<double> numbers = m->model.numbers;
    for (std::size_t i = 0; i < values.size(); ++i) numbers[std::size_t(m->parameters[i])] = values[i];
    m->rest.clear();
    for (const Course& course : m->courses) {
        if (stop.stop_requested())
            return Error{base::Code::Solver, {}, say(CORE_TR("core", "The evaluation was stopped."))};
        if (const Done done = m->follow(course, numbers, value); !done) {
            Error error = done.error();
            if (error.where.empty()) error.where = m->placeOf(course);
            return error;
        }
        ++value.courses;
    }
    return value;
}

} // namespace titer::studies
