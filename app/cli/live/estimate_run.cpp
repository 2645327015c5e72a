#include "app/cli/live/estimate_run.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/connect/recording_reader.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/held_samples.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

using twin::ShadowSample;

namespace {

constexpr double microsecond = 1e-6;

// All samples, in the order in which they became known.
std::vector<ShadowSample> readAll(const std::shared_ptr<const connect::Recording>& recording, double offset,
                                  base::Errors& errors)
{
    std::vector<ShadowSample> samples;
    samples.reserve(std::size_t(recording->samples));
    connect::RecordingReader reader(recording);
    for (const connect::RecordedSample* sample = reader.peek(); sample; sample = reader.peek()) {
        samples.push_back({.tag = sample->tag,
                           .usable = connect::qualityOf(sample->status) != connect::Quality::Bad,
                           .drawn = double(sample->drawn) * microsecond + offset,
                           .known = double(sample->known) * microsecond + offset,
                           .value = sample->value});
        reader.take();
    }
    if (reader.error()) errors.push_back(*reader.error());
    return samples;
}

// How each tag scatters by itself, how large its values are, and how often they come.
void surveyTags(const std::vector<ShadowSample>& samples, std::vector<twin::EstimatorTag>& tags)
{
    std::vector<std::vector<twin::TrackPoint>> courses(tags.size());
    for (const ShadowSample& sample : samples)
        if (sample.usable && std::isfinite(sample.value)) courses[sample.tag].push_back({sample.drawn, sample.value});
    for (std::size_t i = 0; i < tags.size(); ++i) twin::surveyTag(tags[i], std::move(courses[i]));
}

class Run {
public:
    Run(const EstimateRequest& request, base::Errors& errors)
        : m_request(request)
        , m_errors(errors)
    {
    }

    EstimateRun run(const std::function<void(double, EstimateRun&)>& row, std::stop_token stop);

private:
    bool read(std::stop_token stop);
    std::vector<twin::InputSample> inputsOf(const twin::EstimatorPlan& plan) const;
    bool open(std::stop_token stop);
    double lastKnown() const;
    bool takeUntil(double t);

    const EstimateRequest& m_request;
    base::Errors& m_errors;
    EstimateRun m_run;
    std::vector<ShadowSample> m_samples;
    std::size_t m_next = 0;                // of the samples
    std::vector<twin::HeldSamples> m_held; // of each estimator
};

bool Run::read(std::stop_token stop)
{
    m_run.recording =
        connect::openRecording(m_request.recording, m_request.options, {{}, stop}, m_errors, m_run.notices);
    if (!m_run.recording || !m_errors.empty()) return false;
    std::vector<twin::Tag> tags;
    for (const connect::RecordedTag& tag : m_run.recording->tags) tags.push_back({tag.info.id, tag.info.unit});
    for (twin::MappedTag& mapped : twin::mapTags(*m_request.plant, tags, m_request.map, m_errors))
        m_run.tags.push_back({.mapped = std::move(mapped), .scatter = {}});
    if (!m_errors.empty()) return false;
    m_samples = readAll(m_run.recording, m_request.offset, m_errors);
    surveyTags(m_samples, m_run.tags);
    return m_errors.empty();
}

// The values of its inputs, in the order of time.
std::vector<twin::InputSample> Run::inputsOf(const twin::EstimatorPlan& plan) const
{
    std::vector<twin::InputSample> inputs;
    for (const ShadowSample& sample : m_samples)
        for (std::size_t i = 0; i < plan.inputs.size(); ++i)
            if (plan.inputs[i].tag == sample.tag && sample.usable) inputs.push_back({i, sample.drawn, sample.value});
    std::stable_sort(inputs.begin(), inputs.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return inputs;
}

bool Run::open(std::stop_token stop)
{
    std::vector<twin::EstimatorPlan> plans =
        twin::planEstimators(*m_request.plant, m_run.tags, m_request.only, m_errors, m_run.notices);
    if (!m_errors.empty()) return false;
    double last = 0.0;
    for (const ShadowSample& sample : m_samples) last = std::max(last, sample.known);
    const double until = std::isfinite(m_request.until) ? m_request.until : last;
    for (twin::EstimatorPlan& plan : plans) {
        const std::string where = plan.id.empty() ? "units/" + plan.unit : "estimators/" + plan.id;
        const std::vector<twin::InputSample> inputs = inputsOf(plan);
        auto made = twin::Estimator::open(m_request.flowsheet, solve::catalogue(), std::move(plan), inputs, until,
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
                 base::say("The run of the plant, from which the inputs come, ends at {1}: {2}",
                           base::writeQuantity((*made)->dynamics().end(), "h", 5), (*made)->ended()->what.text())});
        m_run.estimators.push_back(std::move(*made));
    }
    return m_errors.empty();
}

// [s] by all of them.
double Run::lastKnown() const
{
    double last = 0.0;
    for (const ShadowSample& sample : m_samples) {
        last = std::max(last, sample.known);
        for (const auto& estimator : m_run.estimators)
            for (const twin::EstimatorChannel& channel : estimator->plan().channels)
                if (channel.tag == sample.tag) last = std::max(last, twin::HeldSamples::knownTo(channel, sample));
    }
    return last;
}

// Whether anything became known.
bool Run::takeUntil(double t)
{
    bool isNews = false;
    for (; m_next < m_samples.size() && m_samples[m_next].known <= t; ++m_next) {
        bool isHeld = false;
        for (twin::HeldSamples& held : m_held) isHeld = held.add(m_samples[m_next]) || isHeld;
        isNews = isNews || !isHeld;
    }
    for (twin::HeldSamples& held : m_held)
        for (; held.next() <= t; isNews = true) held.handOverNext();
    return isNews;
}

EstimateRun Run::run(const std::function<void(double, EstimateRun&)>& row, std::stop_token stop)
{
    if (!read(stop) || !open(stop)) return std::move(m_run);
    for (const auto& estimator : m_run.estimators) m_held.emplace_back(*estimator);
    const double end = std::isfinite(m_request.until) ? m_request.until : lastKnown();
    std::int64_t step = 0;
    for (;;) {
        double t = m_next < m_samples.size() ? m_samples[m_next].known : HUGE_VAL;
        for (const twin::HeldSamples& held : m_held) t = std::min(t, held.next());
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

EstimateRun runEstimators(const EstimateRequest& request, const std::function<void(double, EstimateRun&)>& row,
                          base::Errors& errors, std::stop_token stop)
{
    return Run(request, errors).run(row, stop);
}

} // namespace titer::cli
