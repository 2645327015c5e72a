#include "core/twin/recorded/noise_proposal.h"

#include "core/base/text.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/nelder_mead.h"
#include "core/twin/estimation/channel_gaps.h"
#include "core/twin/estimation/scatter.h"
#include "core/twin/filter/innovation_tests.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace titer::twin {

using base::Json;

namespace {

constexpr double day = 86400.0;
constexpr double noGate = 1e9; // an outlier counts as what it is
constexpr double step = 1.5;   // of the logarithms
constexpr double farthest = 12.0;

class Proposing {
public:
    Proposing(EstimatorPlan& plan, const std::vector<std::vector<TrackPoint>>& courses, const Followed& followed,
              std::stop_token stop)
        : m_plan(plan)
        , m_courses(courses)
        , m_followed(followed)
        , m_stop(std::move(stop))
    {
    }

    base::Result<NoiseProposal> run()
    {
        const double buffer = m_plan.buffer;
        m_plan.gate = noGate;
        for (const std::vector<TrackPoint>& course : m_courses)
            if (!course.empty()) m_plan.buffer = std::max(m_plan.buffer, 2.0 * std::abs(course.back().time));
        base::Result<std::unique_ptr<Estimator>> first = m_followed(m_plan);
        if (!first) return first.error();
        m_result.estimator = m_plan.id.empty() ? m_plan.unit : m_plan.id;
        m_result.before = (*first)->filter().logLikelihood();
        begin(**first);
        base::Result<std::unique_ptr<Estimator>> best = search();
        if (!best) return best.error();
        if (takeShares((*best)->filter())) best = search();
        if (!best) return best.error();
        m_result.after = (*best)->filter().logLikelihood();
        EstimatorPlan proposed = m_plan;
        report(**best, proposed);
        proposed.gate = EstimatorPlan().gate;
        proposed.buffer = buffer;
        m_plan = std::move(proposed);
        return std::move(m_result);
    }

private:
    // Where the search begins: the scatter of each channel, 5 % of their usual size in a day for states that channels read, 1 % for parameters.
    void begin(const Estimator& estimator)
    {
        for (std::size_t c = 0; c < m_plan.channels.size(); ++c) {
            EstimatorChannel& channel = m_plan.channels[c];
            const std::vector<TrackPoint>& course = m_courses[channel.tag];
            const double perTag =
                channel.link.unit.factor / channel.link.factor; // SI of the variable in a unit of the tag
            if (course.size() < minForScatter) continue;
            if (!channel.noiseTag) m_noisy.push_back(c);
            double largest = 0.0;
            for (const TrackPoint& point : course) largest = std::max(largest, std::abs(point.value));
            const double size = scatterOf(course).value_or(0.02 * largest);
            channel.noise = {.absolute = size * perTag};
            const std::string& variable = channel.variable;
            const bool isState =
                std::ranges::any_of(estimator.dynamics().states(), [&](const PlantDynamics::State& state) {
                    return !state.isNumber && state.name == variable;
                });
            const bool isNew = std::ranges::none_of(
                m_result.walks, [&](const NoiseProposal::Walk& walk) { return walk.name == variable; });
            if (isState && isNew)
                m_result.walks.push_back({.name = variable,
                                          .unit = base::differenceUnit(channel.link.target.unitOfMeasure),
                                          .perDay = 0.05 * largest * perTag});
        }
        for (std::size_t i = 0; i < m_plan.parameters.size(); ++i)
            m_result.walks.push_back({.name = m_plan.parameters[i].path,
                                      .unit = base::differenceUnit(m_plan.parameters[i].unit),
                                      .perDay = 0.01 * std::abs(estimator.dynamics().number(int(i)).start),
                                      .isParameter = true});
        std::erase_if(m_result.walks, [](const NoiseProposal::Walk& walk) { return !(walk.perDay > 0.0); });
    }

    // The most likely numbers, from those of the plan, which become them.
    base::Result<std::unique_ptr<Estimator>> search()
    {
        const std::vector<double> start(m_noisy.size() + m_result.walks.size(), 0.0);
        const auto unlikely = [this](const std::vector<double>& x) {
            for (const double one : x)
                if (std::abs(one) > farthest) return std::numeric_limits<double>::infinity();
            const base::Result<std::unique_ptr<Estimator>> made = m_followed(planAt(x));
            return made ? -(*made)->filter().logLikelihood() : std::numeric_limits<double>::infinity();
        };
        constexpr int few = 40, each = 30;
        constexpr double flat = 3.0; // of logarithms: numbers that the recording says nothing of may differ by as much
        const studies::NelderMead best =
            studies::minimised(unlikely, start, step, 0.01, flat, few + each * int(start.size()), m_stop);
        m_result.evaluations += best.evaluations;
        m_result.converged = best.converged;
        m_plan = planAt(best.x);
        for (std::size_t w = 0; w < m_result.walks.size(); ++w)
            m_result.walks[w].perDay *= std::exp(best.x[m_noisy.size() + w]);
        return m_followed(m_plan);
    }

    // Channels whose innovations grow with what is expected: their noise is a share of the value from here on. By the slope of the logarithms, which
    // is 0 for noise of one size and 1 for a share. True where there are any.
    bool takeShares(const Filter& filter)
    {
        constexpr double halfWay = 0.5, clearly = 2.0;
        bool any = false;
        for (const std::size_t c : m_noisy) {
            double count = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;
            std::vector<double> sizes;
            for (const Innovation& each : comparedOf(filter.log(), int(c))) {
                if (!(each.expected > 0.0) || each.gap() == 0.0) continue;
                const double size = std::log(each.expected), off = std::log(std::abs(each.gap()));
                sizes.push_back(each.expected);
                count += 1.0, x += size, y += off, xx += size * size, xy += size * off;
            }
            if (count < double(minForScatter)) continue;
            // The logarithm of a normal number's size has a deviation of pi / sqrt(8).
            const double spread = xx - x * x / count, error = std::numbers::pi / std::sqrt(8.0 * spread);
            const double slope = (xy - x * y / count) / spread;
            if (!(spread > 0.0) || !(slope > halfWay) || !(slope > clearly * error)) continue;
            EstimatorChannel& channel = m_plan.channels[c];
            const double median = medianOf(sizes) * channel.link.unit.factor / channel.link.factor;
            // What is near 0 scatters by something too.
            const double size = channel.noise.absolute;
            channel.noise = {.absolute = 0.05 * size, .share = size / median};
            any = true;
        }
        return any;
    }

    EstimatorPlan planAt(const std::vector<double>& x) const
    {
        EstimatorPlan plan = m_plan;
        for (std::size_t k = 0; k < m_noisy.size(); ++k) {
            model::Deviation& noise = plan.channels[m_noisy[k]].noise;
            noise.absolute *= std::exp(x[k]);
            noise.share *= std::exp(x[k]);
        }
        for (std::size_t w = 0; w < m_result.walks.size(); ++w) {
            const NoiseProposal::Walk& walk = m_result.walks[w];
            const model::Walk walked{{.absolute = walk.perDay * std::exp(x[m_noisy.size() + w])}, day};
            if (walk.isParameter)
                std::ranges::find(plan.parameters, walk.name, &model::PlantEstimated::path)->walk = walked;
            else if (const auto stated =
                         std::ranges::find(plan.processNoise, walk.name, &std::pair<std::string, model::Walk>::first);
                     stated != plan.processNoise.end())
                stated->second = walked;
            else
                plan.processNoise.emplace_back(walk.name, walked);
        }
        return plan;
    }

    void report(const Estimator& estimator, const EstimatorPlan& plan)
    {
        for (std::size_t c = 0; c < plan.channels.size(); ++c) {
            const EstimatorChannel& channel = plan.channels[c];
            NoiseProposal::Channel found{.name = channel.name, .unit = channel.unit, .noise = channel.noise};
            found.variableUnit = base::differenceUnit(channel.link.target.unitOfMeasure);
            std::vector<double> parts;
            double squares = 0.0, products = 0.0, mean = 0.0;
            for (const Innovation& each : comparedOf(estimator.filter().log(), int(c)))
                parts.push_back(each.normalised());
            const auto count = double(parts.size());
            for (const double part : parts) mean += part / count;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                squares += (parts[i] - mean) * (parts[i] - mean);
                if (i > 0) products += (parts[i] - mean) * (parts[i - 1] - mean);
            }
            found.compared = std::int64_t(parts.size());
            found.inBand = estimator.filter().figures(int(c)).shareInBand();
            found.lagOne = squares > 0.0 ? products / squares : 0.0;
            found.bound = count > 0.0 ? 1.959963984540054 / std::sqrt(count) : 1.0;
            found.chance = ljungBox(parts, int(std::min(20.0, count / 5.0)));
            m_result.channels.push_back(std::move(found));
        }
    }

    EstimatorPlan& m_plan;
    const std::vector<std::vector<TrackPoint>>& m_courses;
    const Followed& m_followed;
    std::stop_token m_stop;
    std::vector<std::size_t> m_noisy; // channels whose noise is sought
    NoiseProposal m_result;
};

std::string quantity(double si, const std::string& unit)
{
    const std::string shown = base::displayUnit(unit);
    return base::writeShort(base::toUnit(si, shown), 3) + (shown == "1" ? "" : " " + shown);
}

} // namespace

Json NoiseProposal::entries() const
{
    Json list = Json::array(), parameters = Json::array(), process = Json::object();
    for (const Channel& channel : channels) {
        Json entry = Json::object({{"tag", channel.name}});
        if (channel.noise.absolute > 0.0) entry["noise"] = quantity(channel.noise.absolute, channel.variableUnit);
        if (channel.noise.share > 0.0) entry["noise_share"] = base::writeShort(100.0 * channel.noise.share, 3) + " %";
        list.push(std::move(entry));
    }
    for (const Walk& walk : walks) {
        const std::string text = quantity(walk.perDay, walk.unit) + "/d";
        if (walk.isParameter)
            parameters.push(Json::object({{"path", walk.name}, {"walk", text}}));
        else
            process[walk.name] = text;
    }
    return Json::object(
        {{"channels", std::move(list)}, {"process_noise", std::move(process)}, {"parameters", std::move(parameters)}});
}

base::Result<NoiseProposal> proposeNoise(EstimatorPlan& plan, const std::vector<std::vector<TrackPoint>>& courses,
                                         const Followed& followed, std::stop_token stop)
{
    return Proposing(plan, courses, followed, std::move(stop)).run();
}

} // namespace titer::twin
