#include "core/studies/hybrid/vessel_course.h"

#include "core/base/units/units.h"
#include "core/model/faults.h"
#include "core/solve/simulation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace titer::studies {

using base::say;
using model::LawTape;

namespace {

constexpr double courseTolerance = 1e-6;
constexpr double instant = 1.0; // in which a dose is given [s]

struct Measured {
    double time = 0.0; // [s]
    int species = 0;
    std::size_t tag = 0;
    double value = 0.0;
};

class Recorder {
public:
    Recorder(const FitExperiment& experiment, std::shared_ptr<const model::Plant> plant, int unit, std::stop_token stop)
        : m_experiment(experiment)
        , m_plant(std::move(plant))
        , m_unit(unit)
        , m_law(m_plant->units[std::size_t(unit)].setup.kinetics)
        , m_stop(std::move(stop))
    {
        m_course.name = experiment.name;
        for (int r = 0; r < int(m_law.component.size()); ++r) {
            if (m_law.component[std::size_t(r)] < 0 || r == m_law.oxygenRole || r == m_law.carbonDioxideRole) continue;
            m_course.roles.push_back(r);
            m_course.toComponent.push_back(1.0 / m_law.toRole[std::size_t(r)]);
        }
        findConditions();
    }

    base::Result<VesselCourse> record(int steps, std::vector<std::string>& tags, base::Notices& notices)
    {
        takeSamples(tags, notices);
        if (m_measured.empty())
            return base::inputError(
                m_experiment.name,
                say(CORE_TR("core", "None of the columns is the concentration of a species of the "
                                    "rate law in this unit, so nothing can be trained on this run.")));
        if (const base::Done known = findGrid(steps); !known) return failed(known.error());
        if (const base::Done ran = run(); !ran) return failed(ran.error());
        placeSamples();
        return std::move(m_course);
    }

private:
    base::Error failed(const base::Error& error) const
    {
        return {error.code, m_experiment.name + ": " + error.where, error.what};
    }

    void findConditions()
    {
        // Those behind Osmolality are known otherwise.
        static constexpr std::array names{"volume", "temperature", "ph", "dissolved_oxygen", "pco2", "osmolality"};
        const auto& variables = m_plant->units[std::size_t(m_unit)].type->variables;
        for (const char* name : names) {
            const auto found = std::find_if(variables.begin(), variables.end(),
                                            [&](const auto& v) { return std::string_view(v.key) == name; });
            m_variables.push_back(found == variables.end() ? -1 : int(found - variables.begin()));
        }
    }

    void takeSamples(std::vector<std::string>& tags, base::Notices& notices)
    {
        std::vector<std::string> others;
        for (const MeasuredCourse& course : m_experiment.courses) {
            const base::Result<model::ReadTarget> target = model::findReadTarget(*m_plant, course.tag);
            const int species = target ? speciesOf(*target) : -1;
            if (species < 0) {
                others.push_back(course.tag);
                continue;
            }
            std::size_t tag = std::size_t(std::find(tags.begin(), tags.end(), course.tag) - tags.begin());
            if (tag == tags.size()) tags.push_back(course.tag);
            for (std::size_t i = 0; i < course.values.size(); ++i)
                if (std::isfinite(course.values[i]))
                    m_measured.push_back({m_experiment.times[i], species, tag, course.values[i]});
        }
        if (!others.empty())
            notices.push_back(
                {m_experiment.name, say(CORE_TR("core", "These columns are not concentrations of species of the rate "
                                                        "law, and are excluded from the training: {1}."),
                                        model::listed(others))});
        std::stable_sort(m_measured.begin(), m_measured.end(),
                         [](const auto& a, const auto& b) { return a.time < b.time; });
    }

    int speciesOf(const model::ReadTarget& target) const
    {
        if (target.unit != m_unit || target.kind != model::ReadTarget::Kind::Component) return -1;
        for (std::size_t s = 0; s < m_course.roles.size(); ++s)
            if (m_law.component[std::size_t(m_course.roles[s])] == target.index) return int(s);
        return -1;
    }

    // A first run says when the unit begins and when doses are given.
    base::Done findGrid(int steps)
    {
        auto simulation = solve::Simulation::open(m_plant, {.tolerance = courseTolerance});
        if (!simulation) return simulation.error();
        const double end = m_measured.back().time;
        if (const base::Done ran = simulation->advance(end, m_stop); !ran) return ran;
        const double begin = std::max(0.0, simulation->startOf(m_unit));
        std::vector<double>& times = m_course.times;
        for (int k = 0; k <= steps; ++k) times.push_back(begin + (end - begin) * k / steps);
        for (const Measured& sample : m_measured) times.push_back(sample.time);
        for (const solve::DoseRecord& dose : simulation->doses())
            for (const double side : {-0.5 * instant, 0.5 * instant}) times.push_back(dose.time + side);
        std::sort(times.begin(), times.end());
        std::erase_if(times, [&](double t) { return t < begin || t > end; });
        // Two that lie close are one, but for those around a dose.
        const auto close = [](double a, double b) { return b - a < 0.5 * instant; };
        times.erase(std::unique(times.begin(), times.end(), close), times.end());
        return base::done();
    }

    base::Done run()
    {
        auto simulation = solve::Simulation::open(m_plant, {.tolerance = courseTolerance});
        if (!simulation) return simulation.error();
        const auto points = Eigen::Index(m_course.times.size()), species = Eigen::Index(m_course.roles.size());
        m_course.in.setZero(points - 1, species);
        m_course.share.setZero(points - 1, species);
        m_course.conditions.setZero(points, LawTape::conditionCount);
        m_course.held.setZero(points, Eigen::Index(m_law.component.size()));
        std::vector<solve::MassBalance> before;
        for (Eigen::Index k = 0; k < points; ++k) {
            if (const base::Done ran = simulation->advance(m_course.times[std::size_t(k)], m_stop); !ran) return ran;
            std::vector<solve::MassBalance> now = simulation->massBalances(m_unit);
            takeInstant(*simulation, k);
            if (k == 0) {
                m_course.start.resize(species);
                for (Eigen::Index s = 0; s < species; ++s)
                    m_course.start[s] = amountOf(now, s, &solve::MassBalance::held);
            } else
                takeStep(before, now, k - 1);
            before = std::move(now);
        }
        return base::done();
    }

    double amountOf(const std::vector<solve::MassBalance>& balances, Eigen::Index species,
                    double solve::MassBalance::* what) const
    {
        const auto role = std::size_t(m_course.roles[std::size_t(species)]);
        return balances[std::size_t(m_law.component[role])].*what * m_law.toRole[role];
    }

    void takeInstant(const solve::Simulation& simulation, Eigen::Index k)
    {
        model::Environment<double> at;
        double* const into[] = {&at.volume, &at.temperature, &at.ph, &at.dissolvedOxygen, &at.pco2, &at.osmolality};
        for (std::size_t v = 0; v < m_variables.size(); ++v) {
            if (m_variables[v] < 0) continue;
            const double value =
                simulation.value({m_unit, model::ReadTarget::Kind::Variable, m_variables[v], true, 0, {}});
            if (std::isfinite(value)) *into[v] = value;
        }
        at.time = m_course.times[std::size_t(k)];
        m_course.volume.push_back(at.volume);
        std::vector<double> roles(m_law.component.size()), inputs(roles.size() + LawTape::conditionCount);
        for (std::size_t r = 0; r < roles.size(); ++r) {
            const int c = m_law.component[r];
            roles[r] =
                c < 0 ? m_law.law->roles[r].absent
                      : std::max(0.0, simulation.value({m_unit, model::ReadTarget::Kind::Component, c, true, 0, {}})) *
                            m_law.toRole[r];
            m_course.held(k, Eigen::Index(r)) = roles[r];
        }
        m_law.fillInputs(roles.data(), at, inputs.data());
        for (int c = 0; c < LawTape::conditionCount; ++c)
            m_course.conditions(k, c) = inputs[roles.size() + std::size_t(c)];
    }

    // Of what leaves the share counts, so that it leaves from whatever another law has made.
    void takeStep(const std::vector<solve::MassBalance>& before, const std::vector<solve::MassBalance>& now,
                  Eigen::Index step)
    {
        const double length = m_course.times[std::size_t(step) + 1] - m_course.times[std::size_t(step)];
        double shares = 0.0;
        int counted = 0;
        std::vector<bool> unknown(m_course.roles.size(), false);
        for (Eigen::Index s = 0; s < m_course.in.cols(); ++s) {
            m_course.in(step, s) =
                amountOf(now, s, &solve::MassBalance::in) - amountOf(before, s, &solve::MassBalance::in);
            const double out =
                amountOf(now, s, &solve::MassBalance::out) - amountOf(before, s, &solve::MassBalance::out);
            const double held =
                0.5 * (amountOf(now, s, &solve::MassBalance::held) + amountOf(before, s, &solve::MassBalance::held));
            unknown[std::size_t(s)] = !(held > 0.0);
            if (unknown[std::size_t(s)]) continue;
            m_course.share(step, s) = out / (held * length);
            shares += m_course.share(step, s);
            ++counted;
        }
        for (Eigen::Index s = 0; s < m_course.in.cols(); ++s)
            if (unknown[std::size_t(s)] && counted > 0) m_course.share(step, s) = shares / counted;
    }

    void placeSamples()
    {
        for (const Measured& sample : m_measured) {
            const auto& times = m_course.times;
            auto at = std::lower_bound(times.begin(), times.end(), sample.time - instant);
            while (at + 1 != times.end() && std::abs(*(at + 1) - sample.time) <= std::abs(*at - sample.time)) ++at;
            if (at == times.end() || std::abs(*at - sample.time) > instant) continue; // before the unit begins
            m_course.samples.push_back({std::size_t(at - times.begin()), sample.species, sample.tag, sample.value});
        }
    }

    const FitExperiment& m_experiment;
    std::shared_ptr<const model::Plant> m_plant;
    int m_unit;
    const model::BoundLaw& m_law;
    std::stop_token m_stop;
    std::vector<int> m_variables; // of the unit, by condition
    std::vector<Measured> m_measured;
    VesselCourse m_course;
};

} // namespace

base::Result<VesselCourse> vesselCourse(const FitExperiment& experiment, std::shared_ptr<const model::Plant> plant,
                                        int unit, int steps, std::vector<std::string>& tags, base::Notices& notices,
                                        std::stop_token stop)
{
    return Recorder(experiment, std::move(plant), unit, std::move(stop)).record(steps, tags, notices);
}

} // namespace titer::studies
