#include "core/twin/recorded/recorded_estimate.h"

#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "core/solve/group/same_time.h"
#include "core/twin/estimation/held_samples.h"

#include <algorithm>
#include <cmath>

namespace titer::twin {

namespace {

class RecordedRun {
public:
    RecordedRun(const RecordedEstimate& request, base::Errors& errors)
        : m_request(request)
        , m_errors(errors)
        , m_samples(request.samples)
    {
        m_run.tags = request.tags;
        leaveOutAfterEnd();
    }

    EstimatedRun run(const std::function<void(double, EstimatedRun&)>& row, std::stop_token stop);

private:
    void leaveOutAfterEnd();
    std::vector<InputSample> inputsOf(const EstimatorPlan& plan) const;
    bool open(std::stop_token stop);
    base::Result<std::unique_ptr<Estimator>> followed(const EstimatorPlan& plan, double until,
                                                      std::stop_token stop) const;
    bool propose(EstimatorPlan& plan, double until, std::stop_token stop);
    double lastKnown() const;
    bool takeUntil(double t);

    const RecordedEstimate& m_request;
    base::Errors& m_errors;
    std::vector<ShadowSample> m_samples;
    EstimatedRun m_run;
    std::size_t m_next = 0;          // of the samples
    std::vector<HeldSamples> m_held; // of each estimator
};

// Of what was drawn after the recipe has ended the plant says nothing.
void RecordedRun::leaveOutAfterEnd()
{
    const double end = m_request.plant.duration;
    if (!(end > 0.0)) return;
    const std::size_t left = std::erase_if(m_samples, [end](const ShadowSample& sample) {
        return sample.drawn > end && !solve::sameTime(sample.drawn, end);
    });
    if (left > 0)
        m_run.notices.push_back(
            {"recipe/duration", base::say(CORE_TR("core", "{1} samples lie after the end of the recipe at {2} and are "
                                                          "left out; lengthen the recipe to take them in."),
                                          std::to_string(left), base::writeQuantity(end, "h", 5))});
}

// The values of its inputs, in the order of time.
std::vector<InputSample> RecordedRun::inputsOf(const EstimatorPlan& plan) const
{
    std::vector<InputSample> inputs;
    for (const ShadowSample& sample : m_samples)
        for (std::size_t i = 0; i < plan.inputs.size(); ++i)
            if (plan.inputs[i].tag == sample.tag && sample.usable) inputs.push_back({i, sample.drawn, sample.value});
    std::stable_sort(inputs.begin(), inputs.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return inputs;
}

// With all samples taken, at the end: what follows from them does not depend on when they became known.
base::Result<std::unique_ptr<Estimator>> RecordedRun::followed(const EstimatorPlan& plan, double until,
                                                               std::stop_token stop) const
{
    auto made = Estimator::open(m_request.flowsheet, solve::catalogue(), plan, inputsOf(plan), until,
                                m_request.tolerance, stop);
    if (!made) return made;
    HeldSamples held(**made);
    for (const ShadowSample& sample : m_samples) held.add(sample);
    while (held.next() <= until) held.handOverNext();
    (*made)->advance(until, stop);
    return made;
}

bool RecordedRun::propose(EstimatorPlan& plan, double until, std::stop_token stop)
{
    std::vector<std::vector<TrackPoint>> courses(m_run.tags.size());
    for (const ShadowSample& sample : m_samples)
        if (sample.usable && std::isfinite(sample.value)) courses[sample.tag].push_back({sample.drawn, sample.value});
    for (std::vector<TrackPoint>& course : courses) std::ranges::stable_sort(course, {}, &TrackPoint::time);
    base::Result<NoiseProposal> proposal =
        proposeNoise(plan, courses, [&](const EstimatorPlan& tried) { return followed(tried, until, stop); }, stop);
    if (proposal)
        m_run.proposals.push_back(std::move(*proposal));
    else
        m_errors.push_back(proposal.error());
    return proposal.ok();
}

bool RecordedRun::open(std::stop_token stop)
{
    std::vector<EstimatorPlan> plans =
        planEstimators(m_request.plant, m_run.tags, m_request.only, m_errors, m_run.notices);
    if (!m_errors.empty()) return false;
    double last = 0.0;
    for (const ShadowSample& sample : m_samples) last = std::max(last, sample.known);
    const double until = std::isfinite(m_request.until) ? m_request.until : last;
    for (EstimatorPlan& plan : plans) {
        const std::string where = plan.id.empty() ? "units/" + plan.unit : "estimators/" + plan.id;
        if (m_request.proposesNoise && !propose(plan, until, stop)) continue;
        const std::vector<InputSample> inputs = inputsOf(plan);
        auto made = Estimator::open(m_request.flowsheet, solve::catalogue(), std::move(plan), inputs, until,
                                    m_request.tolerance, stop);
        if (!made) {
            base::Error error = made.error();
            if (error.where.empty()) error.where = where;
            m_errors.push_back(std::move(error));
            continue;
        }
        if ((*made)->ended())
            m_run.notices.push_back(
                {where,
                 base::say(CORE_TR("core", "The run of the plant, from which the inputs come, ends at {1}: {2}"),
                           base::writeQuantity((*made)->dynamics().end(), "h", 5), (*made)->ended()->what.text())});
        m_run.estimators.push_back(std::move(*made));
    }
    return m_errors.empty();
}

// [s] by all of them.
double RecordedRun::lastKnown() const
{
    double last = 0.0;
    for (const ShadowSample& sample : m_samples) {
        last = std::max(last, sample.known);
        for (const auto& estimator : m_run.estimators)
            for (const EstimatorChannel& channel : estimator->plan().channels)
                if (channel.tag == sample.tag) last = std::max(last, HeldSamples::knownTo(channel, sample));
    }
    return last;
}

// Whether anything became known.
bool RecordedRun::takeUntil(double t)
{
    bool isNews = false;
    for (; m_next < m_samples.size() && m_samples[m_next].known <= t; ++m_next) {
        bool isHeld = false;
        for (HeldSamples& held : m_held) isHeld = held.add(m_samples[m_next]) || isHeld;
        isNews = isNews || !isHeld;
    }
    for (HeldSamples& held : m_held)
        for (; held.next() <= t; isNews = true) held.handOverNext();
    return isNews;
}

EstimatedRun RecordedRun::run(const std::function<void(double, EstimatedRun&)>& row, std::stop_token stop)
{
    if (!open(stop)) return std::move(m_run);
    for (const auto& estimator : m_run.estimators) m_held.emplace_back(*estimator);
    const double end = std::isfinite(m_request.until) ? m_request.until : lastKnown();
    std::int64_t step = 0;
    for (;;) {
        double t = m_next < m_samples.size() ? m_samples[m_next].known : HUGE_VAL;
        for (const HeldSamples& held : m_held) t = std::min(t, held.next());
        const double due = m_request.every > 0.0 ? double(step) * m_request.every : HUGE_VAL;
        t = std::min(t, due);
        if (!(t <= end)) break;
        if (stop.stop_requested()) {
            m_run.stopped = true;
            break;
        }
        if (due <= t) ++step;
        if (!takeUntil(t) && t < due) continue; // known later than it was drawn
        m_run.time = t;
        for (const auto& estimator : m_run.estimators) estimator->advance(t);
        row(t, m_run);
        if (m_request.progress && end > 0.0) m_request.progress(t / end);
    }
    return std::move(m_run);
}

} // namespace

void surveyTags(const std::vector<ShadowSample>& samples, std::vector<EstimatorTag>& tags)
{
    std::vector<std::vector<TrackPoint>> courses(tags.size());
    for (const ShadowSample& sample : samples)
        if (sample.usable && std::isfinite(sample.value)) courses[sample.tag].push_back({sample.drawn, sample.value});
    for (std::size_t i = 0; i < tags.size(); ++i) surveyTag(tags[i], std::move(courses[i]));
}

EstimatedRun estimateRecorded(const RecordedEstimate& request,
                              const std::function<void(double time, EstimatedRun& run)>& row, base::Errors& errors,
                              std::stop_token stop)
{
    return RecordedRun(request, errors).run(row, stop);
}

} // namespace titer::twin
