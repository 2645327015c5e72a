// What a soft sensor works on: its batch, the tags that its channels read, and how it begins or goes on with them.
#include "app/live/estimators/soft_sensor.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/difference.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/scatter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace titer::app {

using base::say;
using twin::Estimator;

namespace {

constexpr std::int64_t hour = 3600'000'000;
constexpr std::int64_t againAfter = 30'000'000;                               // what failed
constexpr std::int64_t surveyed = 48 * hour, surveyedSeldom = 60 * 24 * hour; // of what was measured lately
constexpr std::size_t enoughToSurvey = 20'000;                                // samples of a tag
constexpr std::int64_t stretch = 6 * hour;                                    // of what the store holds
constexpr std::int64_t clockAhead = 60'000'000;                               // samples may lie so far in the future
constexpr std::int64_t clockComesWithin = 10'000'000; // of a simulated plant, once the recorder has started
constexpr double withoutEnd = 2 * 86400.0;            // how far a recipe without an end is run at first [s]
constexpr double toleranceOfRun = 1e-6;               // that gives the inputs
constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

// Names by which plant and estimators know tags of recordings.
std::set<std::string> namesIn(const model::Plant& plant)
{
    std::set<std::string> names;
    for (const model::TagEntry& tag : plant.tags) names.insert(tag.tag);
    for (const model::PlantEstimator& estimator : plant.estimators)
        for (const model::PlantChannel& channel : estimator.channels) names.insert({channel.tag, channel.noiseTag});
    return names;
}

// A tag is known by its own name where one source alone has it, or by "source/name".
std::vector<twin::Tag> namedFor(const model::Plant& plant, const std::vector<store::HistoryTag>& stored)
{
    const std::set<std::string> names = namesIn(plant);
    std::map<std::string, int> bearers;
    for (const store::HistoryTag& tag : stored) ++bearers[tag.name];
    std::vector<twin::Tag> tags;
    for (const store::HistoryTag& tag : stored) {
        const std::string full = store::fullName(tag);
        tags.push_back({names.contains(full) || bearers[tag.name] > 1 ? full : tag.name, tag.unit});
    }
    return tags;
}

std::string unitShown(const std::string& si)
{
    return si == "1" ? std::string() : base::displayUnit(si);
}

} // namespace

void SoftSensor::startOver()
{
    if (m_estimator)
        m_steering.end(
            say(CORE_TR("core", "“{1}” is set up anew; there is no plan until it estimates again."), m_order.id));
    m_estimator.reset();
    m_batch.reset();
}

// The latest that has begun, of this unit or of all; one that was never marked has no name.
base::Result<std::optional<SoftSensor::Batch>> SoftSensor::batchAt(std::int64_t now)
{
    if (!m_intervals) {
        base::Result<store::Intervals> opened = store::Intervals::open(m_order.folder, store::Database::Mode::Read);
        if (!opened) return opened.error();
        m_intervals.emplace(std::move(*opened));
    }
    const base::Result<std::vector<store::Interval>> all = m_intervals->between(0, 0);
    if (!all) return all.error();
    std::optional<Batch> latest;
    for (const store::Interval& one : *all) {
        const bool ours = one.kind == store::Interval::Kind::Batch && (one.place.empty() || one.place == m_order.unit);
        if (ours && one.from <= now && (!latest || one.from >= latest->from))
            latest = Batch{one.name, one.from, one.to};
    }
    return latest;
}

// Without a batch the run begins with the first sample: as it was before a restart, since samples go by the rules of retention.
base::Result<std::int64_t> SoftSensor::firstSample()
{
    if (m_batch && m_batch->name.empty()) return m_batch->from;
    const std::optional<SensorFile> file = readSensorFile(sensorFilePath(m_order.folder, m_order.id));
    if (file && file->digest == m_order.digest && file->batch.empty()) return file->start;
    return m_samples.first();
}

void SoftSensor::look(std::int64_t now)
{
    if (const base::Done found = findTags(); !found) {
        startOver();
        return rest(connect::status::badWaitingForInitialData, found.error().what);
    }
    if (const base::Done clock = takeClock(now); !clock) {
        startOver();
        return rest(connect::status::badWaitingForInitialData, clock.error().what);
    }
    const base::Result<std::optional<Batch>> marked = batchAt(now);
    if (!marked) return; // not there for a moment; it is asked again
    Batch batch = marked->value_or(Batch{});
    if (batch.to != 0 && batch.to <= now) {
        startOver();
        return rest(
            connect::status::badOutOfService,
            say(CORE_TR("core", "The batch “{1}” ended at {2}; “{3}” is estimated again once a next one starts."),
                batch.name, base::writeInstant({batch.to}), m_order.unit));
    }
    batch.to = 0; // it may be stated before it comes
    if (!*marked) {
        const base::Result<std::int64_t> first = firstSample();
        if (!first) return;
        batch.from = *first;
    }
    // What was measured before is of another run of the process.
    if (m_clock && batch.from != 0) batch.from = std::max(batch.from, m_since);
    if (batch.from == 0)
        return rest(
            connect::status::badWaitingForInitialData,
            say(CORE_TR("core", "None of the tags of “{1}” has a sample yet, and no batch has begun."), m_order.id));
    if (m_batch == batch) return;
    startOver();
    m_batch = batch;
    m_nextBegin = now;
}

// Of the sources of its channels. Where it is another one, as of a process that started again, all begins with it; a small step is followed.
base::Done SoftSensor::takeClock(std::int64_t now)
{
    if (m_firstLook == 0) m_firstLook = now;
    std::optional<connect::ProcessClock> clock;
    std::string of;
    for (const Used& one : m_used) {
        const std::string& source = one.stored.source;
        const auto next = m_order.clocks ? m_order.clocks->of(source) : std::nullopt;
        if (!next && one.stored.simulated && now < m_firstLook + clockComesWithin)
            return base::Error{base::Code::Device, {}, say(CORE_TR("core", "“{1}” has not started yet."), source)};
        if (!next || source == of) continue;
        if (clock && !next->continues(*clock, now))
            return base::Error{
                base::Code::Input,
                {},
                say(CORE_TR("core", "The processes of “{1}” and “{2}” have clocks of their own; give “{3}” "
                                    "channels of one of them."),
                    of, source, m_order.id)};
        clock = next;
        of = source;
    }
    const bool same = clock ? m_clock && clock->continues(*m_clock, now) : !m_clock;
    if (!same) startOver();
    if (!same && clock) m_since = std::min(clock->at, now);
    m_clock = clock;
    return base::done();
}

double SoftSensor::seconds(std::int64_t time) const
{
    return m_clock ? m_clock->timeAt(time) : double(time - m_batch->from) * 1e-6;
}

base::Instant SoftSensor::instantOf(double seconds) const
{
    return m_clock ? base::Instant{m_clock->instantOf(seconds)} : base::Instant{m_batch->from}.after(seconds);
}

base::Done SoftSensor::findTags()
{
    if (!m_reader) {
        base::Result<store::HistoryReader> opened = store::HistoryReader::open(m_order.folder);
        if (!opened) return opened.error();
        m_reader.emplace(std::move(*opened));
        m_stored.clear();
        m_used.clear();
    }
    base::Result<std::vector<store::HistoryTag>> stored = m_reader->tags();
    if (!stored) return stored.error();
    std::erase_if(*stored, [](const store::HistoryTag& tag) {
        return tag.kind != connect::TagKind::Number || tag.source == estimatorSource;
    });
    if (*stored == m_stored && !m_used.empty()) return base::done();
    m_stored = std::move(*stored);

    base::Errors errors;
    std::vector<Used> all;
    std::vector<twin::MappedTag> mapped = twin::mapTags(*m_order.plant, namedFor(*m_order.plant, m_stored), {}, errors);
    for (std::size_t i = 0; i < mapped.size(); ++i)
        all.push_back({m_stored[i], {.mapped = std::move(mapped[i]), .scatter = {}}});
    const base::Result<twin::EstimatorPlan> plan = planOf(all);
    if (!plan) {
        m_used.clear();
        return plan.error();
    }
    std::vector<Used> used;
    for (const twin::EstimatorChannel& channel : plan->channels) used.push_back(all[channel.tag]);
    for (const twin::EstimatorInput& input : plan->inputs) used.push_back(all[input.tag]);
    std::vector<std::size_t> noisy;
    for (std::size_t c = 0; c < plan->channels.size(); ++c)
        if (const std::optional<std::size_t>& noise = plan->channels[c].noiseTag) {
            noisy.push_back(c);
            used.push_back(all[*noise]);
        }
    if (std::ranges::equal(used, m_used, {}, &Used::stored, &Used::stored)) return base::done();
    m_used = std::move(used);
    m_channels = plan->channels.size();
    m_inputs = plan->inputs.size();
    m_noisy = std::move(noisy);
    std::vector<std::int64_t> ids;
    for (const Used& one : m_used) ids.push_back(one.stored.id);
    m_samples = StoreSamples(*m_reader, std::move(ids));
    startOver();
    return base::done();
}

base::Result<twin::EstimatorPlan> SoftSensor::planOf(const std::vector<Used>& tags) const
{
    std::vector<twin::EstimatorTag> of;
    for (const Used& one : tags) of.push_back(one.tag);
    base::Errors errors;
    base::Notices notices; // what it lacks is looked for again and again
    std::vector<twin::EstimatorPlan> plans = twin::planEstimators(*m_order.plant, of, m_order.id, errors, notices);
    if (!errors.empty()) return errors.front();
    plans.front().keepsAll = false;
    return std::move(plans.front());
}

// How its tags were measured lately; after a restart as it was found before, so that it goes on with the same noise.
base::Done SoftSensor::survey(const std::optional<SensorFile>& file, std::int64_t now, std::stop_token stop)
{
    bool isSeldom = false;
    for (std::size_t i = 0; i < m_channels; ++i) {
        Used& one = m_used[i];
        one.tag.scatter.reset();
        one.tag.usual = one.tag.every = 0.0;
        if (file) {
            one.tag.scatter = file->tags[i].scatter;
            one.tag.usual = file->tags[i].usual;
            one.tag.every = file->tags[i].every;
            continue;
        }
        std::vector<twin::TrackPoint> course;
        for (const std::int64_t span : {surveyed, surveyedSeldom}) {
            if (course.size() >= twin::minForScatter) break;
            const base::Result<std::vector<store::Point>> points =
                m_reader->points(one.stored.id, now - span, now, enoughToSurvey, stop);
            if (!points) return points.error();
            course.clear();
            for (const store::Point& point : *points)
                if (connect::qualityOf(point.status) != connect::Quality::Bad && std::isfinite(point.value))
                    course.push_back({seconds(point.time), point.value});
        }
        isSeldom = isSeldom || course.size() < twin::minForScatter;
        twin::surveyTag(one.tag, std::move(course));
    }
    // What has hardly been measured yet will be: nobody knows how often, and nothing is unobservable for that.
    if (isSeldom)
        for (Used& one : m_used) one.tag.every = 0.0;
    return base::done();
}

std::optional<SensorFile> SoftSensor::savedState() const
{
    std::optional<SensorFile> file = readSensorFile(sensorFilePath(m_order.folder, m_order.id));
    if (!file || file->digest != m_order.digest || file->start != m_batch->from || file->batch != m_batch->name)
        return std::nullopt;
    const bool same = std::ranges::equal(file->tags, m_used, {}, &SensorFile::Tag::name,
                                         [](const Used& one) { return store::fullName(one.stored); });
    return same ? file : std::nullopt;
}

void SoftSensor::begin(std::int64_t now, std::stop_token stop)
{
    m_nextBegin = now + againAfter;
    const std::optional<SensorFile> file = savedState();
    const auto fail = [&](const base::Error& error) {
        if (!stop.stop_requested()) rest(connect::status::badConfigurationError, error.what);
    };
    if (const base::Done done = survey(file, now, stop); !done) return fail(done.error());
    base::Result<twin::EstimatorPlan> plan = planOf(m_used);
    if (!plan) return fail(plan.error());
    const double duration = m_order.plant->duration;
    const double until = duration > 0.0 ? duration : std::max(seconds(now), 0.0) + withoutEnd;
    base::Result<std::unique_ptr<Estimator>> made =
        Estimator::open(*m_order.flowsheet, solve::catalogue(), std::move(*plan), {}, until, toleranceOfRun, stop);
    if (stop.stop_requested()) return;
    if (!made) return fail(made.error());
    m_accepted = false;
    m_doubt.reset();
    m_nextJudging = 0;
    m_newest = m_batch->from;
    makeOutputs(**made);
    const auto goesOn = [&] {
        return file && takeInputs(**made, now, stop) &&
               (*made)->restore(file->filter, std::min(seconds(now), (*made)->end()));
    };
    if (goesOn()) {
        std::vector<StoreSamples::Mark> marks;
        for (const SensorFile::Tag& tag : file->tags) {
            marks.push_back({tag.count, tag.last});
            m_newest = std::max(m_newest, tag.last);
        }
        m_samples.setMarks(std::move(marks));
    } else {
        (*made)->restart();
        if (const base::Done done = takeInputs(**made, now, stop); !done) return fail(done.error());
        if (const base::Done done = catchUp(**made, now, stop); !done) return fail(done.error());
    }
    if (stop.stop_requested()) return;
    m_estimator = std::move(*made);
    m_steering.begin(*m_estimator);
}

// All that was measured of flows in the batch, and what each was when it began.
base::Done SoftSensor::takeInputs(Estimator& estimator, std::int64_t now, std::stop_token stop)
{
    for (std::size_t i = m_channels; i < m_channels + m_inputs; ++i) {
        const base::Result<std::vector<store::Point>> points =
            m_reader->points(m_used[i].stored.id, m_batch->from, now + clockAhead, noLimit, stop);
        if (!points) return points.error();
        const base::Result<std::optional<store::Point>> before = m_reader->before(m_used[i].stored.id, m_batch->from);
        if (before && *before) take(estimator, i, **before);
        for (const store::Point& point : *points) take(estimator, i, point);
    }
    return base::done();
}

// All that the store holds of the batch, as if the estimator had been there.
base::Done SoftSensor::catchUp(Estimator& estimator, std::int64_t now, std::stop_token stop)
{
    if (base::Done begun = m_samples.begin(); !begun) return begun;
    const std::int64_t recipe = instantOf(std::ceil(estimator.end())).microseconds;
    const std::int64_t end = std::min(now, recipe) + clockAhead;
    for (std::int64_t from = m_batch->from; from < end && !stop.stop_requested(); from += stretch) {
        const std::int64_t to = std::min(from + stretch, end);
        const base::Done read = m_samples.read(
            from, to, [&](std::size_t place, const store::Point& point) { take(estimator, place, point); }, stop);
        if (!read) return read;
        estimator.advance(seconds(std::min(to, now)), stop);
    }
    return base::done();
}

void SoftSensor::makeOutputs(const Estimator& estimator)
{
    m_outputs.clear();
    m_units.clear();
    const bool simulated = std::ranges::any_of(m_used, [](const Used& one) { return one.stored.simulated; });
    for (const Estimator::Variable& variable : estimator.variables()) {
        const std::string unit = unitShown(variable.unit);
        m_units.push_back(base::findUnit(unit).value_or(base::Unit{}));
        m_outputs.push_back({variable.name, unit, simulated});
        m_outputs.push_back({variable.name + ".sd", base::differenceUnit(unit), simulated});
    }
}

} // namespace titer::app
