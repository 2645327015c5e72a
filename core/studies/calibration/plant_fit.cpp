#include "core/studies/calibration/plant_fit.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/simulation.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace titer::studies {

using base::say;

namespace {

// Neighbouring plants lie this far apart, relative to the parameter.
constexpr double apart = 1e-4;

std::shared_ptr<const model::Plant> checkedPlant(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                                 base::Errors& errors)
{
    auto plant = std::make_shared<model::Plant>(model::check(flowsheet, catalogue, errors));
    return errors.empty() ? plant : nullptr;
}

// The value that stands at a path [SI].
base::Result<double> valueAt(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    if (!value)
        return base::Error{
            base::Code::Input, path,
            say(CORE_TR("core", "The plant has no value here to start the fit from; write one into the file."))};
    if (value->isNumber()) return value->number();
    if (value->isString()) {
        const base::Result<double> si = base::readQuantity(value->string(), statedUnit(flowsheet, path));
        if (si) return si;
    }
    return base::Error{base::Code::Input, path,
                       say(CORE_TR("core", "A fit changes numbers, and this is none; name the path of a number."))};
}

// An experiment with what is read from its runs.
struct Case {
    const FitExperiment* experiment = nullptr;
    std::vector<model::ReadTarget> targets; // per course
    std::vector<double> weights;            // per course: 1 / largest value
    int firstResidual = 0;
    std::optional<base::Error> failure = {}; // of its last run that failed
};

class Fitting {
public:
    Fitting(const PlantFitRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_stop(stop)
    {
    }

    base::Result<PlantFit> run()
    {
        if (base::Done ready = prepare(); !ready) return ready.error();
        NonlinearProblem problem;
        problem.names = m_request.paths;
        problem.residuals = m_residuals;
        // Runs choose their steps, so that residuals are not smooth below some times the tolerance; a fit can get no further,
        // and takes that for its rounding.
        constexpr double unevenness = 10.0, rounding = 64.0 * std::numeric_limits<double>::epsilon();
        problem.responseLength = std::sqrt(m_squares) * std::max(1.0, unevenness * m_request.tolerance / rounding);
        problem.evaluate = [this](const Eigen::VectorXd& x, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian) {
            return evaluate(x, r, jacobian);
        };
        NonlinearOptions options;
        options.iterations = m_request.iterations;
        options.rules = 1;     // each run costs
        options.enough = 1e-4; // of a standard error
        options.threads = 1;
        options.stop = m_stop;
        Eigen::VectorXd start(m_starts.size());
        for (std::size_t i = 0; i < m_starts.size(); ++i)
            start[i] = m_logarithmic[i] ? std::log(m_starts[i]) : m_starts[i];
        base::Result<NonlinearFit> fit = fitNonlinear(problem, start, options);
        if (!fit) {
            for (const Case& c : m_cases)
                if (c.failure) return *c.failure; // says more than that there is no value
            return fit.error();
        }
        return report(*fit);
    }

private:
    base::Done prepare()
    {
        if (m_request.paths.empty())
            return base::Error{base::Code::Input, "",
                               say(CORE_TR("core", "No parameter is named that the fit may change."))};
        if (m_request.experiments.empty())
            return base::Error{base::Code::Input, "", say(CORE_TR("core", "There are no measured data to fit to."))};
        for (const std::string& path : m_request.paths) {
            const base::Result<double> start = valueAt(m_request.experiments.front().flowsheet, path);
            if (!start) return start.error();
            m_starts.push_back(*start);
            m_logarithmic.push_back(*start > 0.0);
        }
        for (const FitExperiment& experiment : m_request.experiments)
            if (base::Done added = add(experiment); !added) return added;
        if (m_residuals <= int(m_request.paths.size()))
            return base::Error{
                base::Code::Input, "",
                say(CORE_TR("core", "{1} measured values cannot tell {2} parameters; fit fewer, or give more data."),
                    std::to_string(m_residuals), std::to_string(m_request.paths.size()))};
        return base::done();
    }

    base::Done add(const FitExperiment& experiment)
    {
        base::Errors errors;
        model::Flowsheet sheet = experiment.flowsheet;
        if (base::Done set = write(sheet, m_starts); !set) return set;
        const std::shared_ptr<const model::Plant> plant = checkedPlant(sheet, m_catalogue, errors);
        if (!plant) return errors.front();
        Case c;
        c.experiment = &experiment;
        c.firstResidual = m_residuals;
        for (const MeasuredCourse& course : experiment.courses) {
            const base::Result<model::ReadTarget> target = model::findReadTarget(*plant, course.tag);
            if (!target)
                return base::Error{base::Code::Input, experiment.name + ": " + course.tag, target.error().what};
            double largest = 0.0;
            for (double v : course.values)
                if (std::isfinite(v)) ++m_residuals, largest = std::max(largest, std::abs(v));
            if (!(largest > 0.0))
                return base::Error{
                    base::Code::Input, experiment.name + ": " + course.tag,
                    say(CORE_TR("core", "All values of this column are 0 or missing; leave it out of the fit."))};
            c.targets.push_back(*target);
            c.weights.push_back(1.0 / largest);
            for (double v : course.values)
                if (std::isfinite(v)) m_squares += v * v / (largest * largest);
        }
        m_cases.push_back(std::move(c));
        return base::done();
    }

    base::Done write(model::Flowsheet& sheet, const std::vector<double>& values) const
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (base::Done set = model::setAtPath(sheet, m_request.paths[i], base::Json(values[i])); !set) return set;
        return base::done();
    }

    // The plant of an experiment at these parameters.
    std::shared_ptr<const model::Plant> plantAt(Case& c, const std::vector<double>& values) const
    {
        model::Flowsheet sheet = c.experiment->flowsheet;
        base::Errors errors;
        std::shared_ptr<const model::Plant> plant;
        if (write(sheet, values)) plant = checkedPlant(sheet, m_catalogue, errors);
        if (!errors.empty()) c.failure = errors.front();
        return plant;
    }

    std::vector<double> parametersAt(const Eigen::VectorXd& x) const
    {
        std::vector<double> values;
        for (int i = 0; i < x.size(); ++i) values.push_back(m_logarithmic[i] ? std::exp(x[i]) : x[i]);
        return values;
    }

    bool evaluate(const Eigen::VectorXd& x, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian)
    {
        std::atomic<bool> sound = true;
        forEach(
            m_cases.size(),
            [&](std::size_t i) {
                if (!evaluate(m_cases[i], x, r, jacobian)) sound = false;
            },
            m_request.threads, m_stop);
        if (m_stop.stop_requested() || !sound) return false;
        if (m_request.progress) m_request.progress(m_runs, std::sqrt(r.squaredNorm() / double(r.size())));
        return true;
    }

    bool evaluate(Case& c, const Eigen::VectorXd& x, Eigen::VectorXd& r, Eigen::MatrixXd* jacobian)
    {
        ++m_runs;
        const std::vector<double> values = parametersAt(x);
        solve::Options options;
        options.tolerance = m_request.tolerance;
        for (int i = 0; jacobian && i < x.size(); ++i)
            if (!addTangent(c, values, i, options)) return false;
        const std::shared_ptr<const model::Plant> plant = plantAt(c, values);
        if (!plant) return false;
        base::Result<solve::Simulation> simulation = solve::Simulation::open(plant, options);
        if (!simulation) return c.failure = simulation.error(), false;
        std::vector<int> next(c.targets.size());
        int row = c.firstResidual;
        for (std::size_t k = 0; k < c.targets.size(); ++k) {
            next[k] = row;
            for (double v : c.experiment->courses[k].values) row += std::isfinite(v);
        }
        std::size_t sample = 0;
        const auto visit = [&](double) {
            for (std::size_t k = 0; k < c.targets.size(); ++k) {
                const double measured = c.experiment->courses[k].values[sample];
                if (!std::isfinite(measured)) continue;
                r[next[k]] = (simulation->value(c.targets[k]) - measured) * c.weights[k];
                for (int i = 0; jacobian && i < x.size(); ++i)
                    (*jacobian)(next[k], i) = simulation->derivative(c.targets[k], i) * c.weights[k];
                ++next[k];
            }
            ++sample;
        };
        const std::vector<double>& times = c.experiment->times;
        const base::Done ran = simulation->advance(times.back(), times, visit, m_stop);
        if (!ran) return c.failure = ran.error(), false;
        return sample == times.size();
    }

    // Of parameter i as it is fitted: its logarithm or itself.
    bool addTangent(Case& c, std::vector<double> values, int i, solve::Options& options) const
    {
        const double value = values[i];
        const double step = m_logarithmic[i] ? apart : apart * std::max(std::abs(value), 1.0);
        solve::Parameter parameter;
        values[i] = m_logarithmic[i] ? value * std::exp(-step) : value - step;
        parameter.less = plantAt(c, values);
        values[i] = m_logarithmic[i] ? value * std::exp(step) : value + step;
        parameter.more = plantAt(c, values);
        parameter.step = 2.0 * step;
        parameter.scale = m_logarithmic[i] ? 1.0 : std::max(std::abs(value), 1.0);
        const bool made = parameter.less && parameter.more;
        options.parameters.push_back(std::move(parameter));
        return made;
    }

    PlantFit report(const NonlinearFit& fit) const;

    const PlantFitRequest& m_request;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    std::vector<double> m_starts;
    std::vector<char> m_logarithmic;
    std::vector<Case> m_cases;
    int m_residuals = 0;
    double m_squares = 0.0; // of the weighted data
    std::atomic<long> m_runs = 0;
};

PlantFit Fitting::report(const NonlinearFit& fit) const
{
    PlantFit result;
    const std::vector<double> values = parametersAt(fit.parameters);
    for (std::size_t i = 0; i < values.size(); ++i)
        result.parameters.push_back(
            {.path = m_request.paths[i], .start = m_starts[i], .logarithmic = bool(m_logarithmic[i])});
    tellParameters(fit, m_request.confidence, result.parameters);
    for (std::size_t e = 0; e < m_cases.size(); ++e) {
        int row = m_cases[e].firstResidual;
        for (std::size_t k = 0; k < m_cases[e].targets.size(); ++k) {
            const MeasuredCourse& course = m_cases[e].experiment->courses[k];
            const int count = int(
                std::count_if(course.values.begin(), course.values.end(), [](double v) { return std::isfinite(v); }));
            const double sum = fit.residuals.segment(row, count).squaredNorm();
            const double largest = 1.0 / m_cases[e].weights[k];
            result.courses.push_back({int(e), course.tag, std::sqrt(sum / count) * largest, largest});
            row += count;
        }
        model::Flowsheet sheet = m_cases[e].experiment->flowsheet;
        if (write(sheet, values)) result.fitted.push_back(std::move(sheet));
    }
    result.rms = std::sqrt(fit.rss / double(m_residuals));
    result.degreesOfFreedom = fit.degreesOfFreedom;
    result.iterations = fit.iterations;
    result.runs = m_runs;
    result.converged = fit.converged;
    result.message = fit.message;
    result.correlation = correlationOf(fit);
    result.remarks = remarksOn(result.parameters, result.correlation);
    return result;
}

} // namespace

std::string statedUnit(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    if (!value || !value->isString()) return {};
    const std::string& text = value->string();
    const std::size_t blank = text.find(' ');
    return blank == std::string::npos ? std::string() : text.substr(blank + 1);
}

base::Result<PlantFit> fitPlant(const PlantFitRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
{
    return Fitting(request, catalogue, stop).run();
}

} // namespace titer::studies
