// Looks for starts, fits, and says what came out.
#include "core/studies/calibration/isotherms/isotherm_fit.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/studies/calibration/isotherms/isotherm_model.h"
#include "core/studies/numerics/distributions.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::studies {

using base::Code;
using base::say;
using Eigen::VectorXd;

namespace {

// Isotherms have few shapes, but affinities of any size: the other variables are drawn, and the affinity is then looked
// for over all powers of ten.
class Starts {
public:
    Starts(const IsothermModel& model, unsigned threads, std::stop_token stop)
        : m_model(model)
        , m_variables(model.record().variables())
        , m_threads(threads)
        , m_stop(stop)
    {
    }

    // A usual isotherm.
    VectorXd usual() const { return drawn(0); }

    // The best ones, best first.
    std::vector<VectorXd> best(std::size_t max) const
    {
        const bool allGiven = std::all_of(m_variables.begin(), m_variables.end(),
                                          [](const IsothermVariable& v) { return v.start.has_value(); });
        constexpr std::size_t draws = 24;
        std::vector<std::pair<double, VectorXd>> found(allGiven ? 1 : draws);
        forEach(
            found.size(),
            [&](std::size_t i) {
                VectorXd x = drawn(i);
                scan(x);
                found[i] = {misfit(x), std::move(x)};
            },
            m_threads, m_stop);
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<VectorXd> starts;
        for (const auto& [misfit, x] : found)
            if (starts.size() < max && x.size() > 0 && std::isfinite(misfit)) starts.push_back(x);
        return starts;
    }

private:
    double misfit(const VectorXd& x) const
    {
        VectorXd r(Eigen::Index(m_model.measured().size()));
        return m_model.residuals(x, r) ? r.squaredNorm() : HUGE_VAL;
    }

    static bool isAffinity(const IsothermVariable& v) { return v.key == "ka" || v.key == "ka2"; }

    // The first is a usual isotherm; the others lie around it.
    VectorXd drawn(std::size_t number) const
    {
        base::Random random(1, "isotherm start " + std::to_string(number));
        VectorXd x(Eigen::Index(m_variables.size()));
        for (std::size_t k = 0; k < m_variables.size(); ++k) {
            const IsothermVariable& v = m_variables[k];
            const double share = random.uniform(), sign = random.uniform() < 0.5 ? -1.0 : 1.0;
            const auto between = [&](double low, double usual, double high) {
                return number == 0 ? usual : low * std::pow(high / low, share);
            };
            double value = 1.0;
            if (v.start)
                value = *v.start;
            else if (std::string_view(v.spec->unit) == "basis" && v.component >= 0)
                value = m_model.maxBound(v.component) * between(1.02, 1.5, 20.0);
            else if (v.logarithmic && !isAffinity(v))
                value = v.spec->defaultValue > 0.0 ? v.spec->defaultValue * between(0.1, 1.0, 10.0)
                                                   : between(1e-6, 1.0, 1e6);
            else if (!v.logarithmic && std::string_view(v.spec->unit) == "1")
                value = between(0.3, 3.0, 30.0) * (v.spec->min < 0.0 && number > 0 ? sign : 1.0);
            else if (!v.logarithmic)
                value = between(1e-4, 1e-3, 1e-1) * (number > 0 ? sign : 1.0);
            const Eigen::Index i = Eigen::Index(k);
            x[i] = std::clamp(v.fromValue(value), m_model.lower()[i], m_model.upper()[i]);
        }
        return x;
    }

    // Twice over, since the affinities of competing components depend on each other.
    void scan(VectorXd& x) const
    {
        const double step = 0.5 * std::log(10.0);
        for (int round = 0; round < 2; ++round)
            for (std::size_t k = 0; k < m_variables.size(); ++k) {
                if (!isAffinity(m_variables[k]) || m_variables[k].start) continue;
                double min = HUGE_VAL, best = x[Eigen::Index(k)];
                for (int i = -60; i <= 30; ++i) {
                    x[Eigen::Index(k)] = i * step;
                    if (const double sum = misfit(x); sum < min) min = sum, best = x[Eigen::Index(k)];
                }
                x[Eigen::Index(k)] = best;
            }
    }

    const IsothermModel& m_model;
    const std::vector<IsothermVariable>& m_variables;
    unsigned m_threads;
    std::stop_token m_stop;
};

NonlinearProblem problemOf(const IsothermModel& model)
{
    NonlinearProblem problem;
    for (const IsothermVariable& v : model.record().variables()) problem.names.push_back(v.path);
    problem.residuals = int(model.measured().size());
    problem.lower = model.lower();
    problem.upper = model.upper();
    problem.responseLength = model.length();
    problem.evaluate = [&model](const VectorXd& x, VectorXd& r, Eigen::MatrixXd* jacobian) {
        return model.residuals(x, r) && (!jacobian || model.jacobian(x, *jacobian));
    };
    return problem;
}

bool better(const NonlinearFit& a, const NonlinearFit& b)
{
    return a.converged != b.converged ? a.converged : a.rss < b.rss;
}

IsothermLack lackOf(const IsothermModel& model, const NonlinearFit& fit)
{
    std::map<std::vector<int>, std::vector<double>> groups; // by condition and quantity
    for (std::size_t k = 0; k < model.measured().size(); ++k) {
        const IsothermResidual& one = model.measured()[k];
        const int condition = model.request().plate.wells[std::size_t(one.well)].condition;
        groups[{condition, one.component, one.bound}].push_back(fit.residuals[Eigen::Index(k)]);
    }
    IsothermLack lack;
    for (const auto& [key, residuals] : groups) {
        const Eigen::Map<const VectorXd> r(residuals.data(), Eigen::Index(residuals.size()));
        lack.squares += double(residuals.size()) * r.mean() * r.mean();
        lack.pureSquares += (r.array() - r.mean()).square().sum();
    }
    lack.df = int(groups.size()) - int(fit.parameters.size());
    lack.pureDf = int(model.measured().size()) - int(groups.size());
    if (lack.df > 0 && lack.pureDf > 0 && lack.pureSquares > 0.0) {
        lack.f = lack.squares / lack.df / (lack.pureSquares / lack.pureDf);
        lack.p = fUpper(*lack.f, lack.df, lack.pureDf);
    }
    return lack;
}

class Report {
public:
    Report(const IsothermModel& model, const NonlinearFit& fit)
        : m_model(model)
        , m_fit(fit)
        , m_plate(model.request().plate)
        , m_values(model.valuesOf(fit.parameters))
    {
    }

    IsothermFit made()
    {
        IsothermFit result;
        result.residuals = m_model.modelled(m_fit.parameters);
        report(result);
        reportSpreads(result);
        result.lackOfFit = lackOf(m_model, m_fit);
        result.degreesOfFreedom = m_fit.degreesOfFreedom;
        result.rss = m_fit.rss;
        result.converged = m_fit.converged;
        result.message = m_fit.message;
        result.binding = m_model.record().json(m_values);
        remarkOnCapacities(result);
        remarkOnSites(result);
        remarkOnTraces(result);
        remarkOnSalts(result);
        return result;
    }

private:
    void report(IsothermFit& result) const
    {
        std::vector<FittedParameter> reported;
        for (const IsothermVariable& v : m_model.record().variables())
            reported.push_back({.path = v.path, .start = v.start.value_or(0.0), .logarithmic = v.logarithmic});
        reportParameters(m_fit, m_model.request().confidence, reported);
        result.correlation = correlationOf(m_fit);
        if (m_fit.converged) result.remarks = remarksOn(reported, result.correlation);
        for (std::size_t k = 0; k < reported.size(); ++k) {
            const IsothermVariable& v = m_model.record().variables()[k];
            result.parameters.push_back({std::move(reported[k]), v.unit, v.start.has_value()});
        }
    }

    void reportSpreads(IsothermFit& result) const
    {
        result.spreads = m_model.quantities();
        for (IsothermSpread& spread : result.spreads) {
            double sum = 0.0;
            for (const IsothermResidual& r : result.residuals) {
                if (r.component != spread.component || r.bound != spread.bound) continue;
                const double off =
                    m_model.request().proportional ? r.modelled / r.measured - 1.0 : r.modelled - r.measured;
                sum += off * off;
            }
            spread.rms = std::sqrt(sum / spread.values);
        }
    }

    const IsothermVariable* variable(std::string_view key, int component) const
    {
        for (const IsothermVariable& v : m_model.record().variables())
            if (v.key == key && v.component == component) return &v;
        return nullptr;
    }

    // Fitted or held [SI].
    double valueOf(std::string_view key, int component) const
    {
        const std::vector<IsothermVariable>& variables = m_model.record().variables();
        if (const IsothermVariable* v = variable(key, component)) return m_values[std::size_t(v - variables.data())];
        const model::ParamSet& held = m_model.record().params();
        return component < 0 ? held[key] : held.perComponent(key)[std::size_t(component)];
    }

    static std::string percent(double share) { return base::writeShort(100.0 * share, 2); }

    // The initial slope of an isotherm determines the product of affinity and capacity.
    void remarkOnCapacities(IsothermFit& result) const
    {
        constexpr double full = 0.5;
        for (int i = 0; i < int(m_plate.components.size()); ++i) {
            const IsothermVariable* capacity = variable("qmax", i);
            if (!capacity) continue;
            const std::size_t at = std::size_t(capacity - m_model.record().variables().data());
            double max = 0.0;
            for (const IsothermResidual& r : result.residuals)
                if (r.component == i) max = std::max(max, r.solid / m_values[at]);
            if (max < full)
                result.remarks.push_back(
                    say(CORE_TR("core",
                                "The fullest well reaches {1} % of “{2}”: the wells are on the initial, linear part "
                                "of the isotherm, which determines only the product of affinity and capacity. Add "
                                "wells with more protein per resin."),
                        percent(max), capacity->path));
        }
    }

    // Steric mass action: what bound molecules cover shows only where many are bound.
    void remarkOnSites(IsothermFit& result) const
    {
        constexpr double crowded = 0.3;
        for (int i = 0; i < int(m_plate.components.size()); ++i) {
            const IsothermVariable* sigma = variable("sigma", i);
            if (!sigma) continue;
            const double moles = m_plate.components[std::size_t(i)].conversion(model::Basis::Amount);
            const double covered = moles * (valueOf("nu", i) + valueOf("sigma", i)); // [mol/basis]
            double max = 0.0;
            for (const IsothermResidual& r : result.residuals)
                if (r.component == i) max = std::max(max, r.solid * covered / valueOf("lambda", -1));
            if (max < crowded)
                result.remarks.push_back(say(
                    CORE_TR("core", "The fullest well covers {1} % of the sites, so “{2}” is poorly determined. Add "
                                    "wells with more protein per resin."),
                    percent(max), sigma->path));
        }
    }

    // Where hardly anything stays in the liquid the affinity follows from traces.
    void remarkOnTraces(IsothermFit& result) const
    {
        constexpr double trace = 0.02;
        for (int i = 0; i < int(m_plate.components.size()); ++i) {
            double max = -1.0;
            for (const IsothermResidual& r : result.residuals) {
                const BatchWell& well = m_plate.wells[std::size_t(r.well)];
                if (r.component == i && well.balanced() && well.initial[std::size_t(i)] > 0.0)
                    max = std::max(max, r.liquid / well.initial[std::size_t(i)]);
            }
            if (max >= 0.0 && max < trace)
                result.remarks.push_back(
                    say(CORE_TR("core", "At most {1} % of “{2}” stays in the liquid, so its affinity depends on "
                                        "traces. Add wells with less resin."),
                        percent(max), m_plate.components[std::size_t(i)].id));
        }
    }

    // Wells at several salts, and a binding that is the same at all of them.
    void remarkOnSalts(IsothermFit& result) const
    {
        for (std::size_t b = 0; b < m_plate.components.size(); ++b) {
            if (m_plate.measured[b]) continue;
            const std::size_t levels = m_model.levels(int(b)).size();
            bool follows = false;
            std::vector<std::string> exponents;
            for (const char* key : {"nu", "beta", "gamma", "k_b", "k_d"}) {
                const auto& entries = m_model.record().params().entries;
                if (!m_model.record().buffers()[b] || std::none_of(entries.begin(), entries.end(), [&](const auto& e) {
                        return e.spec->key == std::string_view(key);
                    }))
                    continue;
                exponents.push_back(key);
                for (int i = 0; i < int(m_plate.components.size()); ++i)
                    follows = follows || (m_plate.measured[std::size_t(i)] && valueOf(key, i) != 0.0);
            }
            if (levels < 2 || follows) continue;
            const std::string& id = m_plate.components[b].id;
            result.remarks.push_back(
                exponents.empty()
                    ? say(CORE_TR(
                              "core",
                              "The wells have {1} concentrations of “{2}”, but the binding model does not depend on "
                              "it: they are treated as equal."),
                          std::to_string(levels), id)
                    : say(CORE_TR("core",
                                  "The wells have {1} concentrations of “{2}”, but {3} are 0, so binding does not "
                                  "depend on it. Fit one of them, or hold it at a known value."),
                          std::to_string(levels), id, base::join(exponents, ", ")));
        }
    }

    const IsothermModel& m_model;
    const NonlinearFit& m_fit;
    const Plate& m_plate;
    std::vector<double> m_values; // [SI]
};

} // namespace

std::optional<IsothermFit> fitIsotherm(const IsothermRequest& request, const model::Catalogue& catalogue,
                                       base::Errors& errors, base::Notices& notices, std::stop_token stop)
{
    base::Errors own;
    const auto failed = [&] {
        errors.insert(errors.end(), own.begin(), own.end());
        return std::nullopt;
    };
    const IsothermRecord record(request, catalogue, own, notices);
    if (!own.empty()) return failed();
    const IsothermModel model(request, record, own);
    if (!own.empty()) return failed();
    const Starts starts(model, request.threads, stop);
    // What the binding model itself finds at fault.
    if (!record.binding(model.valuesOf(starts.usual()), own)) return failed();

    constexpr std::size_t tried = 4;
    const NonlinearProblem problem = problemOf(model);
    NonlinearOptions options;
    options.threads = request.threads;
    options.stop = stop;
    std::optional<NonlinearFit> best;
    for (const VectorXd& start : starts.best(tried)) {
        base::Result<NonlinearFit> fit = fitNonlinear(problem, start, options);
        if (fit && (!best || better(*fit, *best))) best = *std::move(fit);
    }
    if (best) return Report(model, *best).made();
    own.push_back({Code::Solver, "fit",
                   stop.stop_requested()
                       ? say(CORE_TR("core", "The fit was stopped before it had a result."))
                       : say(CORE_TR("core", "The binding model has no equilibrium at any of the start values "
                                             "tried. Give start values near those expected."))});
    return failed();
}

} // namespace titer::studies
