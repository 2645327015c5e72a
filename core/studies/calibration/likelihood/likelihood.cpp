#include "core/studies/calibration/likelihood/likelihood.h"

#include "core/base/text.h"
#include "core/studies/calibration/likelihood/equation_course.h"
#include "core/studies/calibration/likelihood/event_course.h"
#include "core/studies/calibration/likelihood/likelihood_courses.h"
#include "core/studies/calibration/likelihood/likelihood_noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::studies {

using base::Done;
using base::Error;
using base::say;
using Eigen::Index;

double toScale(LikelihoodScale scale, double value)
{
    return scale == LikelihoodScale::Lin ? value : scale == LikelihoodScale::Log ? std::log(value) : std::log10(value);
}

double fromScale(LikelihoodScale scale, double scaled)
{
    return scale == LikelihoodScale::Lin   ? scaled
           : scale == LikelihoodScale::Log ? std::exp(scaled)
                                           : std::pow(10.0, scaled);
}

struct FitLikelihood::Data {
    LikelihoodRecord record;
    LikelihoodModel model;
    LikelihoodCourses courses;
    std::unique_ptr<StateCourse> states;
    std::vector<int> parameters; // number of each

    // What is asked for, while it is evaluated.
    struct Asked {
        LikelihoodValue value;
        LikelihoodSlopes* slopes = nullptr;
        std::vector<double> sizes;  // of the estimated parameters: tangents count in these
        std::vector<double> scales; // what a step of one on its scale is in those
    };

    base::Result<LikelihoodValue> evaluate(std::span<const double> values, LikelihoodSlopes* slopes,
                                           const std::stop_token& stop);
    Done evaluate(const LikelihoodCourse& course, const LikelihoodRow& row, const double* y, LikelihoodNumbers& numbers,
                  Asked& asked) const;
    void addSlopes(const LikelihoodCourse& course, const LikelihoodRow& row, const double* y,
                   const LikelihoodNumbers& numbers, double byValue, Asked& asked) const;
    std::string placeOf(const LikelihoodCourse& of) const
    {
        return "conditions/" + record.conditions[std::size_t(of.condition)].id;
    }
};

Done FitLikelihood::Data::evaluate(const LikelihoodCourse& course, const LikelihoodRow& row, const double* y,
                                   LikelihoodNumbers& numbers, Asked& asked) const
{
    const std::size_t at = std::size_t(row.measurement);
    const LikelihoodRecord::Measurement& measurement = record.measurements[at];
    const LikelihoodRecord::Observable& observable = record.observables[std::size_t(measurement.observable)];
    std::copy_n(y, model.states, numbers.value.begin());
    for (const GivenNumber& setting : row.brought) setting.give(numbers, numbers);
    double results[2];
    model.observables[std::size_t(measurement.observable)].tape.run(numbers.value.data(), results);
    const auto [simulated, noise] = results;
    LikelihoodValue& value = asked.value;
    value.simulated[at] = simulated;
    value.noise[at] = noise;
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
    const TransformedValue there = transformed(observable.transformation, measurement.value);
    const TransformedValue here = transformed(observable.transformation, simulated);
    const double difference = there.value - here.value;
    value.residuals[at] = difference / noise;
    const NoiseTerm term = noiseTerm(observable.laplace, difference, noise);
    value.negativeLog += there.term + term.value;
    if (!asked.slopes) return base::done();
    addSlopes(course, row, y, numbers, -here.slope, asked);
    const auto byDifference = asked.slopes->differences.row(Index(at)), byNoise = asked.slopes->noise.row(Index(at));
    if (!byDifference.allFinite() || !byNoise.allFinite())
        return refuse(say(CORE_TR("core", "“{1}” has no slope along the parameters here."), observable.id));
    asked.slopes->gradient += (term.byDifference * byDifference + term.byNoise * byNoise).transpose();
    return base::done();
}

// `byValue` is what the difference changes by with what is simulated.
void FitLikelihood::Data::addSlopes(const LikelihoodCourse& course, const LikelihoodRow& row, const double* y,
                                    const LikelihoodNumbers& numbers, double byValue, Asked& asked) const
{
    using Number = base::Dual<8>;
    constexpr std::size_t width = 8;
    const std::size_t n = std::size_t(model.states);
    const base::Tape& tape =
        model.observables[std::size_t(record.measurements[std::size_t(row.measurement)].observable)].tape;
    std::vector<Number> inputs(numbers.value.begin(), numbers.value.end());
    for (std::size_t first = 0; first < row.along.size(); first += width) {
        const std::size_t last = std::min(first + width, row.along.size());
        for (std::size_t k = first; k < last; ++k) {
            const int parameter = row.along[k];
            for (std::size_t i = n + 1; i < inputs.size(); ++i)
                inputs[i].d[k - first] = numbers.parameter[i] == parameter ? asked.sizes[std::size_t(parameter)] : 0.0;
            const auto place = std::ranges::find(course.along, parameter);
            const double* tangent = y + n * std::size_t(1 + (place - course.along.begin()));
            for (std::size_t i = 0; i < n; ++i) inputs[i].d[k - first] = place == course.along.end() ? 0.0 : tangent[i];
        }
        Number results[2];
        tape.run(inputs.data(), results);
        for (std::size_t k = first; k < last; ++k) {
            const Index column = row.along[k];
            const double scale = asked.scales[std::size_t(column)];
            asked.slopes->differences(row.measurement, column) = byValue * scale * results[0].d[k - first];
            asked.slopes->noise(row.measurement, column) = scale * results[1].d[k - first];
        }
    }
}

base::Result<LikelihoodValue> FitLikelihood::Data::evaluate(std::span<const double> values, LikelihoodSlopes* slopes,
                                                            const std::stop_token& stop)
{
    const std::size_t rows = record.measurements.size();
    Asked asked{.value = {}, .slopes = slopes, .sizes = {}, .scales = {}};
    for (std::vector<double>* list : {&asked.value.simulated, &asked.value.noise, &asked.value.residuals})
        list->resize(rows);
    LikelihoodNumbers numbers = courses.plain();
    for (std::size_t i = 0; i < values.size(); ++i) numbers.value[std::size_t(parameters[i])] = values[i];
    for (std::size_t i = 0; i < values.size() && slopes; ++i) {
        const LikelihoodRecord::Parameter& parameter = record.parameters[i];
        if (!parameter.estimated) continue;
        const double size = values[i] == 0.0 ? 1.0 : std::abs(values[i]);
        asked.sizes.push_back(size);
        const double step = parameter.scale == LikelihoodScale::Lin   ? 1.0
                            : parameter.scale == LikelihoodScale::Log ? values[i]
                                                                      : values[i] * std::numbers::ln10;
        asked.scales.push_back(step / size);
    }
    if (slopes) {
        const Index count = Index(asked.sizes.size());
        slopes->gradient = Eigen::VectorXd::Zero(count);
        slopes->differences = slopes->noise = Eigen::MatrixXd::Zero(Index(rows), count);
    }
    courses.forget();
    for (const LikelihoodCourse& course : courses.all()) {
        if (stop.stop_requested())
            return Error{base::Code::Solver, {}, say(CORE_TR("core", "The evaluation was stopped."))};
        const auto evaluated = [&](const LikelihoodRow& row, const double* y, double t, LikelihoodNumbers& under) {
            under.value[std::size_t(model.states)] = t;
            return evaluate(course, row, y, under, asked);
        };
        if (const Done done = courses.follow(course, numbers, asked.sizes, *states, evaluated); !done) {
            Error error = done.error();
            if (error.where.empty()) error.where = placeOf(course);
            return error;
        }
        ++asked.value.courses;
    }
    return std::move(asked.value);
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
    if (const Done done = data->courses.open(data->record, data->model); !done) return done.error();
    for (const LikelihoodRecord::Parameter& parameter : data->record.parameters)
        data->parameters.push_back(data->model.index.at(parameter.name));
    if (data->model.hasEvents)
        data->states = std::make_unique<EventCourse>(flowsheet, data->record.unit, data->model, catalogue, tolerance);
    else
        data->states = std::make_unique<EquationCourse>(data->model.rates, data->model.usualSizes,
                                                        int(data->model.numbers.size()), tolerance);
    return FitLikelihood(std::move(data));
}

const LikelihoodRecord& FitLikelihood::record() const
{
    return m->record;
}

std::vector<int> FitLikelihood::plainNoise() const
{
    return m->courses.plainNoise();
}

base::Result<LikelihoodValue> FitLikelihood::evaluate(std::stop_token stop)
{
    std::vector<double> values;
    for (const LikelihoodRecord::Parameter& parameter : m->record.parameters) values.push_back(parameter.value);
    return evaluate(values, stop);
}

base::Result<LikelihoodValue> FitLikelihood::evaluate(std::span<const double> values, std::stop_token stop)
{
    return m->evaluate(values, nullptr, stop);
}

base::Result<LikelihoodValue> FitLikelihood::evaluate(std::span<const double> values, LikelihoodSlopes& slopes,
                                                      std::stop_token stop)
{
    return m->evaluate(values, &slopes, stop);
}

} // namespace titer::studies
