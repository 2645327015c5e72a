#include "core/studies/hybrid/hybrid_training.h"

#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/equations/law_record.h"
#include "core/model/faults.h"
#include "core/studies/hybrid/hybrid_record.h"
#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <limits>
#include <optional>

namespace titer::studies {

using base::say;
using Eigen::Index;
using Eigen::VectorXd;
using model::HybridNetwork;

namespace {

constexpr std::size_t minHybridRuns = 3;

// Lowest and highest of what a network reads.
struct Span {
    double low = HUGE_VAL, high = -HUGE_VAL;

    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

class Training {
public:
    Training(const HybridRequest& request, const model::Catalogue& catalogue, std::stop_token stop)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_stop(std::move(stop))
    {
    }

    base::Result<HybridTraining> run()
    {
        if (m_request.experiments.size() < minHybridRuns)
            return base::inputError(say(
                CORE_TR("core",
                        "A network needs at least {1} training runs, besides those that are held out; there are {2}."),
                std::to_string(minHybridRuns), std::to_string(m_request.experiments.size())));
        if (const base::Done opened = open(); !opened) return opened.error();
        if (const base::Done found = findScales(); !found) return found.error();
        if (const base::Done found = findFactors(); !found) return found.error();
        if (const base::Done found = findInputs(); !found) return found.error();
        m_model.emplace(m_law, m_result.network, m_request.layers);
        m_result.weights = m_model->shape.weights();
        if (const base::Done trained = trainMembers(); !trained) return trained.error();
        setBands();
        return std::move(m_result);
    }

private:
    // The course of each run under the base law.
    base::Done open()
    {
        const base::Json law = baseRecord(m_request.experiments.front().flowsheet, m_request.unit);
        if (!law.isObject())
            return base::inputError("units/" + m_request.unit,
                                    say(CORE_TR("core", "This unit contains no culture with a rate law.")));
        base::Result<base::Json> written = asWritten(law, m_catalogue);
        if (!written) return base::inputError("units/" + m_request.unit + "/params/kinetics", written.error().what);
        for (const FitExperiment& experiment : m_request.experiments) {
            if (baseRecord(experiment.flowsheet, m_request.unit) != law)
                return base::inputError(experiment.name,
                                        say(CORE_TR("core", "The rate law of “{1}” is another one in the plant of this "
                                                            "run; all runs must have the same one."),
                                            m_request.unit));
            base::Errors errors;
            const auto plant = std::make_shared<const model::Plant>(
                model::check(withLaw(experiment.flowsheet, m_request.unit, *written), m_catalogue, errors));
            if (!errors.empty()) return errors.front();
            const int unit = plant->unitIndex(m_request.unit);
            m_law = plant->units[std::size_t(unit)].setup.kinetics;
            m_components = plant->components;
            base::Result<VesselCourse> course =
                vesselCourse(experiment, plant, unit, m_request.steps, m_result.tags, m_result.notices, m_stop);
            if (!course) return course.error();
            m_courses.push_back(*std::move(course));
        }
        return base::done();
    }

    base::Done findScales()
    {
        std::vector<Span> spans(m_result.tags.size());
        for (const VesselCourse& course : m_courses)
            for (const CourseSample& sample : course.samples) spans[sample.tag].add(sample.value);
        for (std::size_t t = 0; t < spans.size(); ++t) {
            if (!(spans[t].high > spans[t].low))
                return base::inputError(m_result.tags[t],
                                        say(CORE_TR("core", "All values of this column are equal; omit it.")));
            m_result.scales.push_back(spans[t].high - spans[t].low);
        }
        return base::done();
    }

    base::Done findFactors()
    {
        const auto& law = *m_law.law;
        std::vector<HybridNetwork::Factor> factors = m_request.factors;
        const auto isYield = [&](const model::ParamSpec& spec) {
            return std::any_of(law.yields.begin(), law.yields.end(),
                               [&](const char* y) { return std::string_view(y) == spec.key; });
        };
        std::vector<std::string> known;
        // Behind the parameters of a built-in law stand the numbers of its code.
        const base::Json record = baseRecord(m_request.experiments.front().flowsheet, m_request.unit);
        const std::size_t own = model::lawOf(m_catalogue, record)->params.size();
        for (std::size_t p = 0; p < own; ++p) {
            const model::ParamSpec& spec = law.params[p];
            if (spec.shape != model::Shape::Value || isYield(spec) || m_law.params[p] == 0.0) continue;
            known.push_back(spec.key);
            // A specific rate: of what per time.
            if (m_request.factors.empty() && base::sameDimension(spec.unit, "1/s"))
                factors.push_back({.parameter = spec.key, .low = 0.3, .high = 3.0});
        }
        for (HybridNetwork::Factor& factor : factors) {
            const auto found = std::find_if(law.params.begin(), law.params.end(),
                                            [&](const auto& spec) { return factor.parameter == spec.key; });
            const bool possible = std::find(known.begin(), known.end(), factor.parameter) != known.end();
            if (!possible)
                return base::inputError(factor.parameter,
                                        say(CORE_TR("core", "No network can multiply “{1}” in this rate law; possible "
                                                            "are {2}."),
                                            factor.parameter, model::listed(known)));
            factor.index = int(found - law.params.begin());
        }
        if (factors.empty())
            return base::inputError("units/" + m_request.unit + "/params/kinetics",
                                    say(CORE_TR("core", "This rate law has no specific rate that a network could "
                                                        "multiply; name parameters of it.")));
        m_result.network.factors = std::move(factors);
        return base::done();
    }

    base::Done findInputs()
    {
        constexpr std::array conditions{model::LawTape::Volume, model::LawTape::Temperature,
                                        model::LawTape::Ph,     model::LawTape::DissolvedOxygen,
                                        model::LawTape::Pco2,   model::LawTape::Osmolality};
        const bool all = m_request.inputs.empty();
        std::vector<std::string> known;
        const auto isWanted = [&](const std::string& name, bool usual) {
            known.push_back(name);
            return all ? usual
                       : std::find(m_request.inputs.begin(), m_request.inputs.end(), name) != m_request.inputs.end();
        };
        const auto add = [&](HybridNetwork::Input input, const Span& span) {
            if (!(span.high > span.low)) {
                if (!all)
                    m_result.notices.push_back(
                        {input.name,
                         say(CORE_TR("core", "“{1}” is the same in all runs, so the network does not use it."),
                             input.name)});
                return;
            }
            input.low = span.low;
            input.high = span.high;
            m_result.network.inputs.push_back(std::move(input));
        };
        const auto& roles = m_law.law->roles;
        for (std::size_t r = 0; r < roles.size(); ++r) {
            if (m_law.component[r] < 0 || !isWanted(roles[r].key, isFollowed(int(r)))) continue;
            const auto& component = m_components[std::size_t(m_law.component[r])];
            add({.name = roles[r].key,
                 .unit = std::string(concentrationUnit(roles[r].own ? component.basis : roles[r].basis)),
                 .role = int(r)},
                spanOfRole(int(r)));
        }
        for (const int c : conditions) {
            const model::ConditionName& condition = model::conditionNames()[std::size_t(c)];
            if (!isWanted(condition.name, c == model::LawTape::Temperature || c == model::LawTape::Ph)) continue;
            Span span;
            for (const VesselCourse& course : m_courses)
                for (const double value : course.conditions.col(c)) span.add(value);
            // What a loop holds moves by its error alone.
            if (span.high - span.low < 1e-6 * std::abs(span.high)) span = {};
            add({.name = condition.name, .unit = condition.unit}, span);
        }
        for (const std::string& name : m_request.inputs)
            if (std::find(known.begin(), known.end(), name) == known.end())
                return base::inputError(name, say(CORE_TR("core", "The network cannot read “{1}”; possible are {2}."),
                                                  name, model::listed(known)));
        if (m_result.network.inputs.empty())
            return base::inputError(say(CORE_TR("core", "Nothing that the network could read varies in these runs.")));
        return base::done();
    }

    bool isFollowed(int role) const
    {
        const std::vector<int>& roles = m_courses.front().roles;
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }

    // What was measured; of what was not, what the base law gives.
    Span spanOfRole(int role) const
    {
        Span measured, given;
        for (const VesselCourse& course : m_courses) {
            for (const double value : course.held.col(role)) given.add(value);
            for (const CourseSample& sample : course.samples)
                if (course.roles[std::size_t(sample.species)] == role)
                    measured.add(std::max(0.0, sample.value) / course.toComponent[std::size_t(sample.species)]);
        }
        return measured.high > measured.low ? measured : given;
    }

    // Runs drawn with replacement, so that some are kept back.
    std::vector<double> drawRuns(base::Random& random) const
    {
        const std::size_t runs = m_courses.size();
        std::vector<double> weights;
        std::size_t drawn = 0;
        while (drawn < 2 || drawn == runs) {
            weights.assign(runs, 0.0);
            for (std::size_t i = 0; i < runs; ++i) weights[random.index(runs)] += 1.0;
            drawn = std::size_t(std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0.0; }));
        }
        return weights;
    }

    base::Done trainMembers()
    {
        const auto members = std::size_t(m_request.members), starts = std::size_t(m_request.starts);
        std::vector<std::optional<base::Result<NetworkFit>>> fits(members * starts);
        m_weightOfRun.resize(members);
        for (std::size_t m = 0; m < members; ++m) {
            base::Random random(m_request.seed, "hybrid runs " + std::to_string(m));
            m_weightOfRun[m] = drawRuns(random);
        }
        forEach(
            fits.size(),
            [&](std::size_t i) {
                base::Random random(m_request.seed, "hybrid weights " + std::to_string(i));
                const VectorXd start = m_model->shape.drawn([&random] { return random.normal(); });
                fits[i] = fitNetwork(*m_model, m_courses, m_result.scales, m_weightOfRun[i / starts], start,
                                     m_request.fit, m_stop);
            },
            m_request.threads, m_stop, m_request.progress);
        if (m_stop.stop_requested())
            return base::inputError(say(CORE_TR("core", "The training was stopped before all networks were ready.")));
        for (std::size_t m = 0; m < members; ++m) {
            const NetworkFit* best = nullptr;
            for (std::size_t s = 0; s < starts; ++s) {
                const auto& fit = *fits[m * starts + s];
                if (fit && (!best || fit->keptBack < best->keptBack)) best = &*fit;
            }
            if (!best) return fits[m * starts]->error();
            m_weights.push_back(best->weights);
            m_result.network.networks.push_back(m_model->shape.layers(best->weights));
            m_result.members.push_back({best->trained, best->keptBack, best->epochs, best->refinements});
        }
        return base::done();
    }

    // What the members miss of a run that they were not trained on, per sample: the mean, and how far they differ.
    bool missed(std::size_t run, HybridCourse& course, VectorXd& mean, VectorXd& spread) const
    {
        std::vector<VectorXd> all;
        for (std::size_t m = 0; m < m_weights.size(); ++m) {
            VectorXd residuals;
            if (m_weightOfRun[m][run] == 0.0 && course.run(m_weights[m].data(), residuals)) all.push_back(residuals);
        }
        if (all.empty()) return false;
        mean = VectorXd::Zero(course.rows());
        spread = mean;
        for (const VectorXd& r : all) mean += r / double(all.size());
        if (all.size() > 1)
            for (const VectorXd& r : all) spread += (r - mean).cwiseAbs2() / double(all.size() - 1);
        spread = spread.cwiseSqrt();
        return true;
    }

    void setBands()
    {
        std::vector<std::vector<HybridMiss>> runs(m_courses.size());
        double base = 0.0;
        Index rows = 0;
        const VectorXd zeros = VectorXd::Zero(m_model->shape.weights());
        for (std::size_t r = 0; r < m_courses.size(); ++r) {
            VectorXd mean, spread;
            HybridCourse course(*m_model, m_courses[r], m_result.scales);
            if (course.run(zeros.data(), mean)) base += mean.squaredNorm(), rows += mean.size();
            if (!missed(r, course, mean, spread)) continue;
            for (Index i = 0; i < mean.size(); ++i) {
                const CourseSample& sample = m_courses[r].samples[std::size_t(i)];
                if (sample.at > 0) runs[r].push_back({sample.tag, mean[i], spread[i]}); // the start is given
            }
        }
        m_result.baseLaw = rows > 0 ? std::sqrt(base / double(rows)) : 0.0;
        m_result.bands = hybridBands(runs, m_result.scales);
    }

    const HybridRequest& m_request;
    const model::Catalogue& m_catalogue;
    std::stop_token m_stop;
    model::BoundLaw m_law;
    std::vector<model::Component> m_components;
    std::vector<VesselCourse> m_courses;
    std::optional<HybridModel> m_model;
    std::vector<std::vector<double>> m_weightOfRun; // per member
    std::vector<VectorXd> m_weights;                // per member
    HybridTraining m_result;
};

} // namespace

base::Result<HybridTraining> trainHybrid(const HybridRequest& request, const model::Catalogue& catalogue,
                                         std::stop_token stop)
{
    return Training(request, catalogue, std::move(stop)).run();
}

} // namespace titer::studies
