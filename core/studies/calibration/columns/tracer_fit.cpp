// Least squares on the pulses.
#include "core/studies/calibration/columns/tracer_fit.h"

#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/nonlinear_fit.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

namespace {

using base::Result;
using base::say;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t pointsOfFit = 800; // of a pulse; more are averaged
constexpr int perPulse = 3;              // area, level, drift

struct FreeParameter {
    TracerFree kind;
    const char* key;
    double low, high;
};

// A pulse with at most so many points.
struct Thinned {
    TracerPulse pulse;
    double averaged = 0.0; // [m3]
};

Thinned thinned(const TracerPulse& pulse)
{
    const std::size_t count = pulse.volumes.size(), each = (count + pointsOfFit - 1) / pointsOfFit;
    Thinned thin{pulse, 0.0};
    if (each <= 1) return thin;
    thin.pulse.volumes.clear();
    thin.pulse.values.clear();
    for (std::size_t i = 0; i + each <= count; i += each) {
        double volume = 0.0, value = 0.0;
        for (std::size_t k = i; k < i + each; ++k) {
            volume += pulse.volumes[k] / double(each);
            value += pulse.values[k] / double(each);
        }
        thin.pulse.volumes.push_back(volume);
        thin.pulse.values.push_back(value);
    }
    thin.pulse.noise = pulse.noise / std::sqrt(double(each));
    thin.averaged = double(each) * (pulse.volumes.back() - pulse.volumes.front()) / double(count - 1);
    return thin;
}

double& freeValue(TracerModel& model, TracerFree kind, std::size_t tubing)
{
    switch (kind) {
    case TracerFree::MixedVolume:
        return model.tubing[tubing].mixedVolume;
    case TracerFree::TubeVolume:
        return model.tubing[tubing].tubeVolume;
    case TracerFree::Porosity:
        return model.bed->porosity;
    case TracerFree::ParticlePorosity:
        return model.bed->particlePorosity;
    case TracerFree::Dispersion:
        break;
    }
    return model.bed->dispersion;
}

// The mean of a pulse above the lower of its ends, without the delay of its injection and of some tubing [m3].
double retentionOf(const TracerPulse& pulse, const std::vector<TracerTubing>& tubing)
{
    const double level = std::min(pulse.values.front(), pulse.values.back());
    double area = 0.0, first = 0.0;
    for (std::size_t i = 1; i < pulse.volumes.size(); ++i) {
        const double width = pulse.volumes[i] - pulse.volumes[i - 1];
        const double part = width * (0.5 * (pulse.values[i] + pulse.values[i - 1]) - level);
        area += part;
        first += part * 0.5 * (pulse.volumes[i] + pulse.volumes[i - 1]);
    }
    if (!(area > 0.0)) return 0.0;
    double delay = 0.5 * pulse.injected;
    for (const TracerTubing& each : tubing) delay += each.mixedVolume + each.tubeVolume;
    return first / area - delay;
}

// Where searches for the two volumes begin: with the delay of the pulse, of which several shares are mixed. One search
// alone may end at a mixed volume of 0, since a small one delays just as the tube does.
std::vector<TracerModel> beginningsOf(const TracerPulse& pulse, std::size_t place, const TracerModel& model)
{
    std::vector<TracerTubing> others = model.tubing;
    others.erase(others.begin() + std::ptrdiff_t(place));
    const double delay = retentionOf(pulse, others);
    if (!(delay > 0.0)) return {model};
    std::vector<TracerModel> beginnings;
    for (const double share : {0.1, 0.3, 0.6}) {
        TracerTubing& tubing = beginnings.emplace_back(model).tubing[place];
        tubing.mixedVolume = share * delay;
        tubing.tubeVolume = (1.0 - share) * delay;
    }
    return beginnings;
}

// As far as the retention of each tracer says it: first of one that is excluded, then of one that is not.
void beginPacking(const std::vector<TracerPulse>& pulses, TracerModel& model)
{
    TracerBed& bed = *model.bed;
    const auto share = [&](const TracerPulse& pulse) {
        return retentionOf(pulse, model.tubing) / (bed.length * bed.crossSection);
    };
    const bool hasPores = bed.pores != TracerBed::Pores::None;
    for (const TracerPulse& pulse : pulses)
        if (!hasPores || !(pulse.accessibility > 0.0)) bed.porosity = std::clamp(share(pulse), 0.05, 0.95);
    for (const TracerPulse& pulse : pulses)
        if (hasPores && pulse.accessibility > 0.0)
            bed.particlePorosity =
                std::clamp((share(pulse) - bed.porosity) / ((1.0 - bed.porosity) * pulse.accessibility), 0.05, 0.95);
}

// The fit of what is free, each over its start, and of area, level and drift of each pulse.
class Fit {
public:
    // `begin` is `model` with what is free where the search begins.
    Fit(TracerModel model, TracerModel begin, std::vector<FreeParameter> free, std::size_t tubing,
        const std::vector<TracerPulse>& pulses)
        : m_model(std::move(begin))
        , m_free(std::move(free))
        , m_tubing(tubing)
    {
        for (const TracerPulse& pulse : pulses) m_pulses.push_back(thinned(pulse));
        for (const FreeParameter& parameter : m_free) {
            m_kinds.push_back(parameter.kind);
            double start = freeValue(m_model, parameter.kind, tubing);
            if (!(start > 0.0)) start = 1e-3 * m_pulses.front().pulse.volumes.back(); // a volume of none
            freeValue(m_model, parameter.kind, tubing) = start;
            m_starts.push_back(start);
            m_given.push_back(freeValue(model, parameter.kind, tubing));
        }
    }

    Result<TracerFit> made(double confidence, const std::stop_token& stop) const;

private:
    int count() const { return int(m_free.size()); }
    TracerModel modelAt(const VectorXd& parameters) const
    {
        TracerModel model = m_model;
        for (int p = 0; p < count(); ++p)
            freeValue(model, m_kinds[std::size_t(p)], m_tubing) = parameters[p] * m_starts[std::size_t(p)];
        return model;
    }
    bool evaluate(const VectorXd& parameters, VectorXd& r, MatrixXd* jacobian) const;
    NonlinearProblem problem() const;
    VectorXd start() const;
    double areaOf(const TracerPulse& pulse) const;
    void reportCoursesTo(TracerFit& result, const NonlinearFit& fit) const;

    TracerModel m_model;
    std::vector<FreeParameter> m_free;
    std::size_t m_tubing;
    std::vector<TracerFree> m_kinds;
    std::vector<double> m_starts, m_given; // where the search begins, which is the scale; as the plant has it
    std::vector<Thinned> m_pulses;
};

bool Fit::evaluate(const VectorXd& parameters, VectorXd& r, MatrixXd* jacobian) const
{
    const TracerModel model = modelAt(parameters);
    if (jacobian) jacobian->setZero();
    Index row = 0;
    for (std::size_t k = 0; k < m_pulses.size(); ++k) {
        const auto& [pulse, averaged] = m_pulses[k];
        const TracerCourse curve = tracerCourse(model, pulse, m_kinds, m_tubing, averaged);
        const Index own = count() + perPulse * Index(k);
        const double area = parameters[own] * areaOf(pulse), height = areaOf(pulse) / pulse.volumes.back();
        for (std::size_t i = 0; i < pulse.volumes.size(); ++i, ++row) {
            const double share = pulse.volumes[i] / pulse.volumes.back() - 0.5;
            const double level = height * (parameters[own + 1] + parameters[own + 2] * share);
            r[row] = (area * curve.value[i] + level - pulse.values[i]) / pulse.noise;
            if (!jacobian) continue;
            for (int p = 0; p < count(); ++p)
                (*jacobian)(row, p) = area * curve.by[std::size_t(p)][i] * m_starts[std::size_t(p)] / pulse.noise;
            (*jacobian)(row, own) = areaOf(pulse) * curve.value[i] / pulse.noise;
            (*jacobian)(row, own + 1) = height / pulse.noise;
            (*jacobian)(row, own + 2) = height * share / pulse.noise;
        }
    }
    return r.allFinite();
}

// Above the lower of its ends, for a start.
double Fit::areaOf(const TracerPulse& pulse) const
{
    const double level = std::min(pulse.values.front(), pulse.values.back());
    double area = 0.0;
    for (std::size_t i = 1; i < pulse.volumes.size(); ++i)
        area += (0.5 * (pulse.values[i] + pulse.values[i - 1]) - level) * (pulse.volumes[i] - pulse.volumes[i - 1]);
    return std::max(std::abs(area), 1e-12 * pulse.volumes.back());
}

NonlinearProblem Fit::problem() const
{
    NonlinearProblem problem;
    const Index all = count() + perPulse * Index(m_pulses.size());
    problem.lower = VectorXd::Constant(all, -HUGE_VAL);
    problem.upper = VectorXd::Constant(all, HUGE_VAL);
    for (int p = 0; p < count(); ++p) {
        problem.names.push_back(m_free[std::size_t(p)].key);
        problem.lower[p] = m_free[std::size_t(p)].low / m_starts[std::size_t(p)];
        problem.upper[p] = m_free[std::size_t(p)].high / m_starts[std::size_t(p)];
    }
    double squares = 0.0;
    for (std::size_t k = 0; k < m_pulses.size(); ++k) {
        const TracerPulse& pulse = m_pulses[k].pulse;
        for (const char* name : {"area", "level", "drift"}) problem.names.push_back(name + std::to_string(k + 1));
        problem.residuals += int(pulse.volumes.size());
        for (const double value : pulse.values) squares += value * value / (pulse.noise * pulse.noise);
    }
    problem.responseLength = std::sqrt(squares);
    problem.evaluate = [this](const VectorXd& p, VectorXd& r, MatrixXd* jacobian) { return evaluate(p, r, jacobian); };
    return problem;
}

VectorXd Fit::start() const
{
    VectorXd start = VectorXd::Zero(count() + perPulse * Index(m_pulses.size()));
    start.head(count()).setOnes();
    for (std::size_t k = 0; k < m_pulses.size(); ++k) {
        const TracerPulse& pulse = m_pulses[k].pulse;
        const Index own = count() + perPulse * Index(k);
        start[own] = 1.0;
        start[own + 1] = std::min(pulse.values.front(), pulse.values.back()) * pulse.volumes.back() / areaOf(pulse);
    }
    return start;
}

Result<TracerFit> Fit::made(double confidence, const std::stop_token& stop) const
{
    NonlinearOptions options;
    options.iterations = 200;
    options.rules = 1;
    options.threads = 1;
    options.stop = stop;
    const Result<NonlinearFit> fit = fitNonlinear(problem(), start(), options);
    if (!fit) return fit.error();
    TracerFit result;
    result.model = modelAt(fit->parameters);
    result.squares = fit->rss;
    result.converged = fit->converged;
    result.degreesOfFreedom = fit->degreesOfFreedom;
    result.message = fit->message;
    const double times = fit->degreesOfFreedom > 0 ? tQuantile(0.5 + 0.5 * confidence, fit->degreesOfFreedom) : 0.0;
    for (int p = 0; p < count(); ++p) {
        const double scale = m_starts[std::size_t(p)];
        TracerParameter& parameter = result.parameters.emplace_back();
        parameter.key = m_free[std::size_t(p)].key;
        parameter.start = m_given[std::size_t(p)];
        parameter.value = parameter.low = parameter.high = fit->parameters[p] * scale;
        parameter.atBound = fit->atBound[std::size_t(p)];
        if (const std::optional<double> error = fit->stdErrors[std::size_t(p)]) {
            parameter.error = *error * scale;
            parameter.low = parameter.value - times * *parameter.error;
            parameter.high = parameter.value + times * *parameter.error;
        }
    }
    reportCoursesTo(result, *fit);
    return result;
}

void Fit::reportCoursesTo(TracerFit& result, const NonlinearFit& fit) const
{
    VectorXd given = fit.parameters;
    for (int p = 0; p < count(); ++p) given[p] = m_given[std::size_t(p)] / m_starts[std::size_t(p)];
    VectorXd atStart(fit.residuals.size());
    const bool hasStart = evaluate(given, atStart, nullptr);
    Index row = 0;
    for (const auto& [pulse, averaged] : m_pulses) {
        TracerCourseFit& course = result.courses.emplace_back();
        course.volumes = pulse.volumes;
        course.measured = pulse.values;
        double squares = 0.0, largest = 0.0;
        for (const double value : pulse.values) {
            const double residual = fit.residuals[row] * pulse.noise;
            course.modelled.push_back(value + residual);
            if (hasStart) course.start.push_back(value + atStart[row] * pulse.noise);
            squares += residual * residual;
            largest = std::max(largest, std::abs(value));
            ++row;
        }
        result.nrmse.push_back(std::sqrt(squares / double(pulse.values.size())) / largest);
    }
}

base::Done checkPulses(const std::vector<TracerPulse>& pulses)
{
    const auto isSound = [](const TracerPulse& pulse) {
        return pulse.volumes.size() > 10 && pulse.volumes.size() == pulse.values.size() && pulse.flow > 0.0 &&
               pulse.noise > 0.0 && pulse.volumes.back() > 0.0;
    };
    if (!pulses.empty() && std::all_of(pulses.begin(), pulses.end(), isSound)) return base::done();
    return base::inputError("runs", say(CORE_TR("core", "A fit of tracers needs at least one pulse with values, noise "
                                                        "and flow. Give a run with a pulse.")));
}

} // namespace

Result<TracerFit> fitTubing(const TracerModel& model, std::size_t tubing, const std::vector<TracerPulse>& pulses,
                            double confidence, std::stop_token stop)
{
    if (const base::Done checked = checkPulses(pulses); !checked) return checked.error();
    const std::vector<FreeParameter> free{{TracerFree::MixedVolume, "mixed_volume", 0.0, 10.0},
                                          {TracerFree::TubeVolume, "tube_volume", 0.0, 10.0}};
    std::optional<Result<TracerFit>> best;
    for (const TracerModel& begin : beginningsOf(pulses.front(), tubing, model)) {
        Result<TracerFit> fit = Fit(model, begin, free, tubing, pulses).made(confidence, stop);
        if (!best || (fit && (!*best || fit->squares < (*best)->squares))) best = std::move(fit);
    }
    return *std::move(best);
}

Result<TracerFit> fitPacking(const TracerModel& model, const std::vector<TracerPulse>& pulses, double confidence,
                             std::stop_token stop)
{
    if (const base::Done checked = checkPulses(pulses); !checked) return checked.error();
    const bool hasPores = model.bed->pores != TracerBed::Pores::None;
    std::vector<FreeParameter> free{{TracerFree::Porosity, hasPores ? "bed_porosity" : "total_porosity", 0.01, 0.99}};
    if (hasPores &&
        std::any_of(pulses.begin(), pulses.end(), [](const TracerPulse& pulse) { return pulse.accessibility > 0.0; }))
        free.push_back({TracerFree::ParticlePorosity, "particle_porosity", 0.01, 0.99});
    free.push_back({TracerFree::Dispersion, "axial_dispersion", 1e-14, 1.0});
    TracerModel begin = model;
    beginPacking(pulses, begin);
    return Fit(model, std::move(begin), std::move(free), model.tubing.size(), pulses).made(confidence, stop);
}

} // namespace titer::studies
