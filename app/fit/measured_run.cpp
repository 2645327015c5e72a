#include "app/fit/measured_run.h"

#include "app/live/recordings/alignment_fit.h"
#include "app/traces/data_trace.h"
#include "app/traces/recording_traces.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/connect/recording.h"
#include "core/twin/held_variables.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace titer::app {

namespace {

using base::say;

struct Sample {
    double time = 0.0, value = 0.0; // [s] of the model, [SI of the variable]
};

// Those that lie after the end are counted.
std::vector<Sample> samplesOf(const DataTrace& trace, const twin::Link& link, double offset, double end, int& after)
{
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < trace.x.size(); ++i) {
        const double time = trace.x[i] + offset;
        if (!std::isfinite(trace.y[i]) || time < 0.0) continue;
        if (time > end)
            ++after;
        else
            samples.push_back({time, link.toSi(trace.y[i])});
    }
    return samples;
}

std::vector<Sample> averaged(const std::vector<Sample>& samples)
{
    const double from = samples.front().time, part = (samples.back().time - from) / maxSamplesOfTag;
    std::vector<Sample> means;
    for (std::size_t i = 0; i < samples.size();) {
        const double until = from + part * (std::floor((samples[i].time - from) / part) + 1.0);
        Sample sum;
        int count = 0;
        for (; i < samples.size() && (count == 0 || samples[i].time < until); ++i, ++count) {
            sum.time += samples[i].time;
            sum.value += samples[i].value;
        }
        means.push_back({sum.time / count, sum.value / count});
    }
    return means;
}

// Several courses on one clock.
studies::FitExperiment onOneClock(std::string name, const model::Flowsheet& flowsheet,
                                  const std::vector<std::pair<std::string, std::vector<Sample>>>& courses)
{
    studies::FitExperiment experiment{.name = std::move(name), .flowsheet = flowsheet, .times = {}, .courses = {}};
    std::vector<double>& times = experiment.times;
    // As often as the tag has readings there that has most.
    std::map<double, int> readings;
    for (const auto& [tag, samples] : courses) {
        std::map<double, int> own;
        for (const Sample& sample : samples) {
            int& most = readings[sample.time];
            most = std::max(most, ++own[sample.time]);
        }
    }
    for (const auto& [time, count] : readings) times.insert(times.end(), std::size_t(count), time);
    for (const auto& [tag, samples] : courses) {
        studies::MeasuredCourse course{tag, std::vector<double>(times.size(), base::notAvailable)};
        for (const Sample& sample : samples) {
            auto at = std::size_t(std::ranges::lower_bound(times, sample.time) - times.begin());
            while (std::isfinite(course.values[at])) ++at;
            course.values[at] = sample.value;
        }
        experiment.courses.push_back(std::move(course));
    }
    return experiment;
}

class Reader {
public:
    Reader(const MeasuredRunOrder& order, std::stop_token stop)
        : m_order(order)
        , m_stop(std::move(stop))
    {
    }

    base::Result<MeasuredRun> read()
    {
        const auto recording = open();
        if (!recording) return recording.error();
        if (const base::Done mapped = map(**recording); !mapped) return mapped.error();
        if (const base::Done told = leaveOutHeld(); !told) return told.error();
        const base::Result<std::vector<DataTrace>> traces =
            readTraces(*recording, m_places, {.columns = std::numeric_limits<int>::max() / 8}, m_stop);
        if (!traces) return traces.error();
        return laid(*traces);
    }

    base::Result<std::vector<twin::MappedTag>> tags()
    {
        const auto recording = open();
        if (!recording) return recording.error();
        return mapped(**recording);
    }

    base::Result<RunOutline> outline(int columns)
    {
        const auto recording = open();
        if (!recording) return recording.error();
        const base::Result<std::vector<twin::MappedTag>> all = mapped(**recording);
        if (!all) return all.error();
        RunOutline outline{.file = measuredFile(**recording), .tags = {}, .traces = {}};
        takeMapped(*all);
        for (const twin::MappedTag& tag : m_mapped) outline.file.variables.push_back(tag.variable);
        if (columns > 0 && !m_places.empty()) {
            base::Result<std::vector<DataTrace>> traces =
                readTraces(*recording, m_places, {.columns = columns}, m_stop);
            if (!traces) return traces.error();
            outline.traces = *std::move(traces);
        }
        outline.tags = std::move(m_mapped);
        return outline;
    }

private:
    base::Error fault(base::Sentence what) const { return base::inputError(m_order.name, std::move(what)); }

    base::Result<std::shared_ptr<const connect::Recording>> open()
    {
        base::Errors errors;
        const base::CsvOptions options = connect::readImportOptions(m_order.recording, errors);
        std::shared_ptr<const connect::Recording> recording = connect::openRecording(
            m_order.recording.value("file"), options, {.progress = {}, .stop = m_stop}, errors, m_run.notices);
        if (!errors.empty()) return errors.front();
        if (!recording)
            return fault(say(CORE_TR("core", "The reading of this file was stopped. Read it again when you need it.")));
        return recording;
    }

    base::Result<std::vector<twin::MappedTag>> mapped(const connect::Recording& recording) const
    {
        std::vector<twin::Tag> tags;
        for (const connect::RecordedTag& tag : recording.tags) tags.push_back({tag.info.id, tag.info.unit});
        base::Errors errors;
        // What was stated of a recording need not be in another one.
        std::vector<model::TagEntry> stated;
        for (const model::TagEntry& entry : m_order.stated)
            if (std::ranges::any_of(tags, [&](const twin::Tag& tag) { return tag.id == entry.tag; }))
                stated.push_back(entry);
        std::vector<twin::MappedTag> mapped = twin::mapTags(*m_order.plant, tags, stated, errors);
        if (!errors.empty()) return errors.front();
        return mapped;
    }

    // The places of its tags that measure something of the plant, and how.
    base::Done map(const connect::Recording& recording)
    {
        const base::Result<std::vector<twin::MappedTag>> all = mapped(recording);
        if (!all) return all.error();
        takeMapped(*all);
        if (m_places.empty())
            return fault(
                say(CORE_TR("core", "No tag of this recording is mapped to a variable of the plant. Choose it in "
                                    "the list of recordings, and map its tags there.")));
        return base::done();
    }

    // What a person compares stays.
    base::Done leaveOutHeld()
    {
        for (std::size_t i = m_mapped.size(); i-- > 0;) {
            const twin::MappedTag& one = m_mapped[i];
            if (std::ranges::find(m_order.stated, one.tag.id, &model::TagEntry::tag) != m_order.stated.end()) continue;
            const std::string holder = twin::holderOf(*m_order.plant, one.link->target);
            if (holder.empty()) continue;
            m_run.notices.push_back({m_order.name + ": " + one.tag.id, twin::leftOutSentence(holder)});
            m_places.erase(m_places.begin() + std::ptrdiff_t(i));
            m_mapped.erase(m_mapped.begin() + std::ptrdiff_t(i));
        }
        return m_mapped.empty() ? fault(twin::allHeldSentence()) : base::done();
    }

    void takeMapped(const std::vector<twin::MappedTag>& all)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!all[i].link) continue;
            m_places.push_back(i);
            m_mapped.push_back(all[i]);
        }
    }

    base::Result<MeasuredRun> laid(const std::vector<DataTrace>& traces)
    {
        const double end = m_order.plant->duration > 0.0 ? m_order.plant->duration : HUGE_VAL;
        std::vector<std::pair<std::string, std::vector<Sample>>> courses;
        for (std::size_t i = 0; i < m_mapped.size(); ++i) {
            int after = 0;
            std::vector<Sample> samples = samplesOf(traces[i], *m_mapped[i].link, m_order.offset, end, after);
            const std::string where = m_order.name + ": " + m_mapped[i].tag.id;
            if (!traces[i].outliers.empty())
                m_run.notices.push_back(
                    {where,
                     say(CORE_TR("core", "{1} cells hold a limit such as “<0.2”, which is no value, and are left "
                                         "out."),
                         std::to_string(traces[i].outliers.size()))});
            if (samples.empty()) {
                m_run.notices.push_back({where, say(CORE_TR("core", "No sample of this tag lies within the run."))});
                continue;
            }
            if (after > 0)
                m_run.notices.push_back(
                    {where, say(CORE_TR("core", "{1} samples lie after the end of the recipe at {2} and are left out; "
                                                "lengthen the recipe to take them in."),
                                std::to_string(after), base::writeQuantity(end, "h", 5))});
            if (samples.size() > std::size_t(maxSamplesOfTag)) {
                m_run.notices.push_back(
                    {where, say(CORE_TR("core", "Of {1} samples the fit takes {2} means over equal parts of time."),
                                std::to_string(samples.size()), std::to_string(maxSamplesOfTag))});
                samples = averaged(samples);
            }
            courses.emplace_back(m_mapped[i].variable, std::move(samples));
        }
        if (courses.empty())
            return fault(say(CORE_TR("core", "Nothing of this recording lies within the run of the plant. Align it to "
                                             "a phase on the page Run.")));
        m_run.experiment = onOneClock(m_order.name, m_order.flowsheet, courses);
        return std::move(m_run);
    }

    const MeasuredRunOrder& m_order;
    std::stop_token m_stop;
    MeasuredRun m_run;
    std::vector<std::size_t> m_places;     // in the recording
    std::vector<twin::MappedTag> m_mapped; // next to them
};

} // namespace

base::Result<std::vector<twin::MappedTag>> mappedTagsOf(const MeasuredRunOrder& order, std::stop_token stop)
{
    return Reader(order, std::move(stop)).tags();
}

base::Result<RunOutline> outlineOf(const MeasuredRunOrder& order, int columns, std::stop_token stop)
{
    return Reader(order, std::move(stop)).outline(columns);
}

base::Result<MeasuredRun> readMeasuredRun(const MeasuredRunOrder& order, std::stop_token stop)
{
    return Reader(order, std::move(stop)).read();
}

} // namespace titer::app
