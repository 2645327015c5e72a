// Takes what comes, and says what is estimated and how good that is.
#include "app/live/estimators/soft_sensor.h"

#include "core/base/not_available.h"
#include "core/base/sampling.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace titer::app {

using base::say;
using twin::Estimator;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t storeLookEvery = 2 * second;
constexpr std::int64_t readingEvery = 10 * second; // while nothing comes
constexpr std::int64_t keepEvery = 300 * second;
constexpr double runAhead = 86400.0;       // a recipe without an end is run on by so much [s]
constexpr std::size_t lately = 200;        // samples of all channels
constexpr double missedSamples = 10.0;     // in a row, of the tag that comes least often
constexpr double minTimeout = 60.0;        // [s]
constexpr double unknownTimeout = 86400.0; // where nobody knows how often they come [s]

} // namespace

SoftSensor::SoftSensor(Order order)
    : m_order(std::move(order))
    , m_steering(m_order.plant, m_order.plans)
    , m_why(m_order.restarted
                ? say(CORE_TR("core",
                              "Plant or estimator were changed; “{1}” starts again with the samples of its batch."),
                      m_order.id)
                : say(CORE_TR("core", "“{1}” starts with the samples of its batch."), m_order.id))
{
}

SoftSensor::~SoftSensor()
{
    if (m_estimator)
        m_steering.end(say(CORE_TR("core", "The estimator “{1}” has ended; there is no plan until one gives the "
                                           "controller its states again."),
                           m_order.id));
}

void SoftSensor::rest(connect::Status status, base::Sentence why)
{
    m_status = status;
    m_why = std::move(why);
}

std::optional<SoftSensor::Reading> SoftSensor::work(std::int64_t now, std::stop_token stop)
{
    if (now >= m_nextLook) {
        m_nextLook = now + storeLookEvery;
        look(now);
    }
    if (!m_estimator && m_batch && now >= m_nextBegin) begin(now, stop);
    if (stop.stop_requested()) return std::nullopt;
    Reading reading{now, m_status, {}};
    if (m_estimator) {
        if (!takeNew(now, stop) && now < m_nextReading && !m_steering.isDue(seconds(now))) return std::nullopt;
        m_nextReading = now + readingEvery;
        reading = read(now, stop);
        if (stop.stop_requested()) return std::nullopt;
        if (now >= m_nextKeep) {
            m_nextKeep = now + keepEvery;
            (void)keep(); // tried again; a restart takes longer without it
        }
    }
    const bool isBad = connect::qualityOf(reading.status) == connect::Quality::Bad;
    if (m_outputs.empty() || (isBad && !std::exchange(m_reported, false))) return std::nullopt;
    m_reported = !isBad;
    if (isBad) reading.values.assign(m_outputs.size(), base::notAvailable);
    return reading;
}

// Whether anything came. What cannot be read for a moment is asked for again.
bool SoftSensor::takeNew(std::int64_t now, std::stop_token stop)
{
    bool came = false;
    const auto buffer = std::int64_t(m_estimator->filter().options().buffer / pace() * 1e6);
    const auto sink = [&](std::size_t place, const store::Point& point) {
        came = true;
        take(*m_estimator, place, point);
    };
    (void)m_samples.readNew(std::max(m_batch->from, now - buffer), now, sink, stop);
    return came;
}

void SoftSensor::take(Estimator& estimator, std::size_t place, const store::Point& point)
{
    const bool isBad = connect::qualityOf(point.status) == connect::Quality::Bad;
    const double value = isBad ? base::notAvailable : point.value;
    if (const std::size_t noise = m_channels + m_inputs; place >= noise)
        return estimator.takeNoise(m_noisy[place - noise], seconds(point.time), seconds(point.received), value);
    if (place >= m_channels) return estimator.takeInput({place - m_channels, seconds(point.time), value});
    // What is no number is no sample, however often it comes.
    if (std::isfinite(value)) m_newest = std::max(m_newest, point.received);
    estimator.take(place, seconds(point.time), seconds(point.received), value);
}

SoftSensor::Reading SoftSensor::read(std::int64_t now, std::stop_token stop)
{
    const double t = seconds(now);
    if (m_order.plant->duration == 0.0 && t > m_estimator->end() - 0.5 * runAhead)
        m_estimator->extend(t + runAhead, stop);
    m_estimator->advance(t, stop);
    Reading reading{now, m_status, {}};
    if (stop.stop_requested()) return reading;
    judge(now, stop);
    if (stop.stop_requested()) return reading;
    evaluate(now);
    reading.status = m_status;
    if (connect::qualityOf(m_status) == connect::Quality::Bad) {
        m_steering.end(*m_why);
        return reading;
    }
    reading.values = values();
    m_steering.work(*m_estimator, now, m_newest, pace(), stop);
    return reading;
}

// The channels as titer-cli estimate judges them. It takes as long as late samples do, and at most a twentieth of the time goes into it.
void SoftSensor::judge(std::int64_t now, std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    if (now < m_nextJudging) return;
    const Clock::time_point begin = Clock::now();
    const std::vector<twin::ChannelVerdict> verdicts = m_estimator->verdicts(stop);
    if (stop.stop_requested()) return;
    const twin::ChannelVerdict* doubt = twin::doubtIn(verdicts);
    m_doubt = doubt ? std::optional(doubt->text) : std::nullopt;
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count();
    m_nextJudging = now + std::max<std::int64_t>(readingEvery, 20 * took);
}

// How good what is estimated is, and why it is no better.
void SoftSensor::evaluate(std::int64_t now)
{
    const double t = seconds(now), begin = m_estimator->begin(), end = m_estimator->end();
    const auto written = [&](double time) { return base::writeInstant(instantOf(std::round(time))); };
    if (t < begin)
        return rest(
            connect::status::badWaitingForInitialData,
            say(CORE_TR("core", "“{1}” is idle until {2}, when the recipe starts it; it is estimated from then on."),
                m_order.unit, written(begin)));
    if (t > end)
        return rest(
            connect::status::badOutOfService,
            m_estimator->ended()
                ? m_estimator->ended()->what
                : say(CORE_TR("core", "The recipe ended at {1}; “{2}” is estimated again once a next batch starts."),
                      written(end), m_order.unit));
    if (const std::optional<double> idle = m_estimator->idleSince())
        return rest(
            connect::status::badOutOfService,
            say(CORE_TR("core", "“{1}” has been idle since {2} by the recipe; it is not estimated while it is."),
                m_order.unit, written(*idle)));
    std::int64_t rejected = 0;
    for (std::size_t c = 0; c < m_channels && !m_accepted; ++c) {
        const twin::ChannelFigures figures = m_estimator->filter().figures(int(c));
        m_accepted = figures.accepted > 0;
        rejected += figures.rejected;
    }
    const std::string since = base::writeInstant({m_batch->from});
    if (!m_accepted && rejected > 0)
        return rest(
            connect::status::badWaitingForInitialData,
            say(CORE_TR("core", "None of {1} samples received by “{2}” since {3} is close enough to the model to be "
                                "accepted. Check when the batch started, and what the vessel contained then."),
                std::to_string(rejected), m_order.id, since));
    if (!m_accepted)
        return rest(connect::status::badWaitingForInitialData,
                    say(CORE_TR("core", "None of the samples that “{1}” needs has come since {2}: it would only repeat "
                                        "the model."),
                        m_order.id, since));
    if (const std::optional<base::Sentence>& trouble = m_estimator->filter().trouble())
        return rest(connect::status::uncertain, *trouble);
    if (double(now - m_newest) * 1e-6 * pace() > staleAfter())
        return rest(
            connect::status::uncertainLastUsable,
            say(CORE_TR("core", "No sample has come to “{1}” since {2}: it follows the model alone, less surely "
                                "with time."),
                m_order.id, base::writeInstant({m_newest})));
    if (m_doubt) return rest(connect::status::uncertain, *m_doubt);
    m_status = connect::status::good;
    m_why.reset();
}

// Without a sample of any channel [s]: by the one that comes least often, of those that came lately.
double SoftSensor::staleAfter() const
{
    const std::span<const twin::Innovation> log = m_estimator->filter().log();
    std::vector<std::vector<double>> between(m_channels);
    std::vector<double> last(m_channels, base::notAvailable);
    for (const twin::Innovation& entry : log.last(std::min(log.size(), lately))) {
        const auto c = std::size_t(entry.sample.channel);
        if (entry.sample.drawn > last[c]) between[c].push_back(entry.sample.drawn - last[c]);
        last[c] = entry.sample.drawn;
    }
    double usual = 0.0;
    for (std::vector<double>& times : between)
        if (!times.empty()) usual = std::max(usual, base::usualInterval(std::move(times)));
    return usual > 0.0 ? std::max(missedSamples * usual, minTimeout * pace()) : unknownTimeout;
}

std::vector<double> SoftSensor::values()
{
    const std::vector<Estimator::Value> estimated = m_estimator->widened(m_estimator->values());
    std::vector<double> all;
    for (std::size_t i = 0; i < estimated.size(); ++i) {
        all.push_back(m_units[i].fromSi(estimated[i].value));
        all.push_back(estimated[i].deviation / m_units[i].factor);
    }
    return all;
}

base::Done SoftSensor::keep()
{
    if (!m_estimator) return base::done();
    SensorFile file{m_order.digest, m_batch->name, m_batch->from, {}, m_estimator->save()};
    for (std::size_t i = 0; i < m_used.size(); ++i) {
        const twin::EstimatorTag& tag = m_used[i].tag;
        const StoreSamples::Mark& mark = m_samples.marks()[i];
        file.tags.push_back(
            {store::fullName(m_used[i].stored), tag.scatter, tag.usual, tag.every, mark.count, mark.last});
    }
    return writeSensorFile(sensorFilePath(m_order.folder, m_order.id), file);
}

} // namespace titer::app
