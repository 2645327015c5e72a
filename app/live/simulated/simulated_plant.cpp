// A plant as a source of live tags.
#include "app/live/simulated/simulated_plant.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/plant/plant.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using connect::Sample;
using connect::State;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds minHeartbeat(1000);   // a busy machine is no silent source
constexpr milliseconds tick(50);             // the plant moves at least this often
constexpr std::int64_t caughtUp = 1'000'000; // samples that were due longer ago are left out [µs]
constexpr int digitsOfReading = 6;           // of a reading
constexpr double testedFor = 0.5;            // [s]

// Receive times are whole ms.
std::int64_t toMilliseconds(std::int64_t time)
{
    return time - ((time % 1000) + 1000) % 1000;
}

double rounded(double value)
{
    if (!std::isfinite(value) || value == 0.0) return value;
    const int decimals = digitsOfReading - 1 - int(std::floor(std::log10(std::abs(value))));
    const double scale = std::pow(10.0, std::abs(decimals));
    return decimals >= 0 ? std::round(value * scale) / scale : std::round(value / scale) * scale;
}

base::Sentence summary(const SimulatedSetup& setup)
{
    return say(CORE_TR("core", "{1} simulated tags and {2} set-points of the plant “{3}”."),
               std::to_string(setup.tags.size()), std::to_string(setup.setPoints.size()), setup.plant->name);
}

} // namespace

const connect::ConnectorInfo& simulatedPlantInfo()
{
    static const connect::ConnectorInfo info{
        .id = "simulated_plant",
        .label = CORE_TR("core", "Simulated plant"),
        .help = CORE_TR("core", "Runs a plant in real time and measures it, if no instrument is available."),
        .settings = simulatedSpecs(),
        .browseSetting = "tag"};
    return info;
}

SimulatedPlant::Channel::Channel(const SimulatedTag& simulated, std::uint64_t seed)
    : tag(&simulated)
    , noise(seed, simulated.info.id + "/noise")
    , loss(seed, simulated.info.id + "/lost")
    , delay(seed, simulated.info.id + "/delay")
    , fault(seed, simulated.info.id + "/fault")
    , reported("none")
{
    for (const SensorFault& planned : simulated.faults) sensor.plan(planned);
}

std::vector<connect::AccessScope> SimulatedPlant::accessScope(const connect::Settings& settings) const
{
    std::vector<connect::AccessScope> accessScope;
    const std::string plant = settings.value("plant"), sensors = settings.value("sensors");
    if (!plant.empty() && !namesExample(plant)) accessScope.push_back({connect::AccessScope::Kind::Path, plant});
    if (!sensors.empty()) accessScope.push_back({connect::AccessScope::Kind::Path, sensors});
    return accessScope;
}

std::vector<connect::Finding> SimulatedPlant::test(const connect::Settings& settings,
                                                   const connect::TaskContext& context)
{
    using Kind = connect::Finding::Kind;
    std::vector<connect::Finding> findings;
    base::Errors errors;
    base::Notices notices;
    if (const auto setup = readSimulatedSetup(settings, errors, notices)) {
        findings.push_back({Kind::Good, setup->plant->name, summary(*setup)});
        base::Result<PlantClock> plant = PlantClock::open({setup->plant, 1e5, 0.0, true});
        const Clock::time_point begun = Clock::now();
        base::Done done = plant ? base::done() : base::Done(plant.error());
        double passed = 0.0;
        while (done.ok() && passed < testedFor && !context.stop.stop_requested()) {
            done = plant->work(Clock::now());
            passed = std::chrono::duration<double>(Clock::now() - begun).count();
            if (context.progress) context.progress(std::min(1.0, passed / testedFor));
        }
        for (const SensorFault& away : setup->away)
            if (!(away.from > 0.0))
                errors.push_back({Code::Device, "fault",
                                  say(CORE_TR("core", "A planned fault prevents the source from starting."))});
        if (!done)
            errors.push_back(done.error());
        else if (const auto slowed = plant->slowedTo(); slowed && *slowed < setup->speed)
            findings.push_back({Kind::Notice, "speed",
                                say(CORE_TR("core", "This computer runs the plant about {1} times as fast as real "
                                                    "time; enter a lower speed."),
                                    base::writeShort(*slowed, 2))});
    }
    for (const Error& error : errors) findings.push_back({Kind::Fault, error.where, error.what});
    for (const base::Notice& notice : notices) findings.push_back({Kind::Notice, notice.where, notice.what});
    return findings;
}

base::Result<std::vector<connect::BrowseNode>>
SimulatedPlant::browse(const connect::Settings& settings, const std::string& node, const connect::TaskContext&)
{
    base::Errors errors;
    base::Notices notices;
    const auto plant = simulatedPlant(settings, errors, notices);
    if (!plant) return errors.front();
    return browsePlant(*plant, node);
}

// Without a stated beginning the hours or days in which everything that is measured stands empty are left out.
PlantClock::Request SimulatedPlant::clockOf(const SimulatedSetup& setup)
{
    PlantClock::Request request{setup.plant, setup.speed, setup.from.value_or(0.0), setup.beginsAgain};
    if (setup.from || setup.tags.empty()) return request;
    request.awaits = [&setup](const solve::Simulation& plant) {
        return std::any_of(setup.tags.begin(), setup.tags.end(),
                           [&](const SimulatedTag& tag) { return plant.startOf(tag.fitted.target.unit) >= 0.0; });
    };
    return request;
}

connect::Opened SimulatedPlant::open(const connect::Settings& settings, const connect::TaskContext&,
                                     base::Errors& errors)
{
    stop();
    connect::Opened opened;
    m_channels.clear(); // they point into the setup
    m_plant.reset();
    m_setup = readSimulatedSetup(settings, errors, opened.notices);
    if (m_setup) {
        base::Result<PlantClock> plant = PlantClock::open(clockOf(*m_setup));
        if (plant)
            m_plant = std::move(*plant);
        else
            errors.push_back(plant.error());
    }
    if (!m_plant) {
        m_setup.reset();
        m_status = {State::Faulted, errors.empty() ? base::Sentence{} : errors.front().what};
        return opened;
    }
    for (const SimulatedTag& tag : m_setup->tags) opened.tags.push_back(tag.info);
    for (const SimulatedSetPoint& point : m_setup->setPoints) opened.tags.push_back(point.info);
    const auto addFault = [&](const std::string& of) {
        opened.tags.push_back({"fault." + of, {}, {}, connect::TagKind::Text, true, true});
    };
    for (const SimulatedTag& tag : m_setup->tags) addFault(tag.info.id);
    addFault("source");
    opened.understood.push_back(summary(*m_setup));
    m_status = {};
    return opened;
}

base::Done SimulatedPlant::start(connect::Feed& feed)
{
    if (!m_setup)
        return Error{Code::Device, "simulated_plant", say(CORE_TR("core", "No plant is open; open one first."))};
    if (const base::Done done = m_plant->rewind(); !done) return done;
    m_feed = &feed;
    m_channels.clear();
    m_late.clear();
    m_away = {};
    for (const SensorFault& away : m_setup->away) m_away.plan(away);
    m_awayReported = "none";
    m_shortest = std::numeric_limits<std::int64_t>::max();
    const std::int64_t wall = base::now().microseconds;
    for (const SimulatedTag& tag : m_setup->tags) {
        m_channels.emplace_back(tag, m_setup->seed);
        m_channels.back().next = wall / tag.period + 1;
        m_shortest = std::min(m_shortest, tag.period);
    }
    m_isUp = m_begun = false;
    m_anchor.reset();
    m_process.reset();
    m_status = {State::Connecting};
    return base::done();
}

void SimulatedPlant::stop()
{
    m_feed = nullptr;
    m_late.clear();
    m_status = {State::Stopped};
}

void SimulatedPlant::fault(const base::Sentence& why)
{
    m_status = {State::Faulted, why,
                say(CORE_TR("core", "Run the plant once and correct the reported errors, then start the source "
                                    "again."))};
}

// What the status says, from the plant and the faults of the source as a whole.
void SimulatedPlant::evaluate(Clock::time_point now)
{
    const SensorFault away = m_away.at(sinceStart(now));
    connect::ConnectorStatus status{State::Connected};
    if (away.kind == FaultKind::None) m_awayTo.reset();
    if (away.kind != FaultKind::None) {
        status = {State::Retrying, say(CORE_TR("core", "The simulated plant was disconnected on command.")),
                  say(CORE_TR("core", "Wait until it comes back, or remove its planned fault from the settings."))};
        status.attempts = 1;
        if (away.to == m_awayTo)
            status.retryAt = m_status.retryAt;
        else if (std::isfinite(away.to))
            status.retryAt = base::now().after(away.to - sinceStart(now)).microseconds;
        m_awayTo = away.to;
    } else if (!m_plant->ready()) {
        status.state = State::Connecting;
    } else if (const std::optional<double> slowed = m_plant->slowedTo()) {
        status = {State::Degraded,
                  say(CORE_TR("core", "The plant runs {1} times as fast as real time, not {2} times."),
                      base::writeShort(*slowed, 2), base::writeShort(m_setup->speed)),
                  say(CORE_TR("core", "Enter a lower speed, or close other programs on this computer."))};
        // The same words while it lasts, so that it is no news each time.
        if (m_status.state == State::Degraded) status = m_status;
    }
    takeAnchor(now);
    status.process = m_process;
    m_status = status;
}

// The time of the plant on the clock of the day. It has one at the pace of that clock too: it is not at day 0 when somebody begins to follow.
void SimulatedPlant::takeAnchor(Clock::time_point now)
{
    if (m_plant->anchor() == m_anchor) return;
    m_anchor = m_plant->anchor();
    m_process.reset();
    if (!m_anchor) return;
    const auto before = std::chrono::duration_cast<std::chrono::microseconds>(now - m_anchor->at);
    m_process = {base::now().microseconds - before.count(), m_anchor->time, m_setup->speed};
}

SimulatedPlant::Clock::time_point SimulatedPlant::work(Clock::time_point now)
{
    if (!m_feed || m_status.state == State::Faulted) return Clock::time_point::max();
    if (!m_begun) m_started = m_heard = now;
    m_begun = true;
    if (const base::Done done = m_plant->work(now); !done) {
        fault(done.error().what);
        return Clock::time_point::max();
    }
    evaluate(now);
    const std::int64_t wall = base::now().microseconds;
    const double time = sinceStart(now);
    const bool isUp = m_status.state == State::Connected || m_status.state == State::Degraded;
    reportFaults(wall, time);
    if (!isUp) {
        m_isUp = false;
        for (Channel& channel : m_channels) channel.next = wall / channel.tag->period + 1;
        return m_status.state == State::Connecting ? now : now + tick;
    }
    m_heard = now;
    reportSetPoints(wall, !m_isUp);
    m_isUp = true;
    sampleAll(wall, time);
    deliverLate(wall);
    m_feed->samples().setClock(toMilliseconds(wall));
    std::int64_t next = wall + std::chrono::microseconds(tick).count();
    for (const Channel& channel : m_channels) next = std::min(next, channel.next * channel.tag->period);
    return now + std::chrono::microseconds(std::max<std::int64_t>(next - wall, 1000));
}

void SimulatedPlant::sampleAll(std::int64_t wall, double time)
{
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        Channel& channel = m_channels[i];
        const std::int64_t period = channel.tag->period, last = wall / period;
        // After a halt or a jump of the clock, forward or back, it goes on from where the clock is now.
        channel.next = std::clamp(channel.next, last - caughtUp / period, last + 1);
        for (; channel.next <= last; ++channel.next)
            sample(channel, std::uint32_t(i), channel.next * period, wall, time);
    }
}

void SimulatedPlant::sample(Channel& channel, std::uint32_t place, std::int64_t due, std::int64_t wall, double time)
{
    const twin::FittedSensor& fitted = channel.tag->fitted;
    const solve::Simulation& plant = m_plant->simulation();
    const double normal = channel.noise.normal();
    const bool isLost = channel.loss.uniform() < fitted.sensor->lost;
    const double spread = fitted.sensor->delaySpread * channel.delay.uniform(-1.0, 1.0);
    const double truth = plant.value(fitted.target);
    const double start = plant.startOf(fitted.target.unit);
    if (start < 0.0 || !std::isfinite(truth)) {
        // An empty vessel: reported once.
        if (!std::exchange(channel.idle, true))
            m_feed->push(
                Sample{place, connect::status::badOutOfService, due, toMilliseconds(wall), base::notAvailable});
        return;
    }
    channel.idle = false;
    if (isLost || twin::inGap(*fitted.sensor, plant.time())) return;
    const auto reading = channel.sensor.read(twin::shown(fitted, truth, plant.time(), normal), time, channel.fault);
    if (!reading) return;
    Sample made{place, reading->status, due, toMilliseconds(wall), rounded(reading->value)};
    if (!fitted.sensor->isLate) {
        m_feed->push(made);
        return;
    }
    const double delay = (fitted.sensor->delay + spread) / m_setup->speed;
    made.receiveTime = toMilliseconds(due + std::int64_t(delay * 1e6));
    m_late.push_back({made.receiveTime, made});
}

// Samples of a laboratory become known after their time.
void SimulatedPlant::deliverLate(std::int64_t wall)
{
    std::erase_if(m_late, [&](const Late& late) {
        if (late.due > wall) return false;
        m_feed->push(late.sample);
        return true;
    });
}

double SimulatedPlant::valueOf(const SimulatedSetPoint& point) const
{
    const solve::Simulation& plant = m_plant->simulation();
    double value = plant.get(point.target);
    // Nobody has written it: the inlet's program decides.
    if (std::isnan(value) && point.target.outPort >= 0)
        value = plant.value(
            {point.target.unit, model::ReadTarget::Kind::PortFlow, 0, true, point.target.outPort, point.unitOfMeasure});
    return rounded(point.unit.fromSi(value));
}

void SimulatedPlant::reportSetPoints(std::int64_t wall, bool all)
{
    m_setPointsReported.resize(m_setup->setPoints.size());
    const std::int64_t time = toMilliseconds(wall);
    for (std::size_t i = 0; i < m_setup->setPoints.size(); ++i) {
        const double value = valueOf(m_setup->setPoints[i]);
        if (!all && value == m_setPointsReported[i]) continue;
        if (!std::isfinite(value)) continue;
        if (m_feed->push(Sample{std::uint32_t(m_channels.size() + i), connect::status::good, time, time, value}))
            m_setPointsReported[i] = value;
    }
}

bool SimulatedPlant::reportText(std::uint32_t place, const std::string& text, std::int64_t wall)
{
    const std::int64_t time = toMilliseconds(wall);
    return m_feed->push(connect::LongSample{place, connect::status::good, time, time, text});
}

// Which faults there are is a tag of its own, reported when it changes.
void SimulatedPlant::reportFaults(std::int64_t wall, double time)
{
    const std::size_t first = m_channels.size() + m_setup->setPoints.size();
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        const char* word = faultKindWords[int(m_channels[i].sensor.at(time).kind)];
        if (m_channels[i].reported != word && reportText(std::uint32_t(first + i), word, wall))
            m_channels[i].reported = word;
    }
    const char* away = faultKindWords[int(m_away.at(time).kind)];
    if (m_awayReported != away && reportText(std::uint32_t(first + m_channels.size()), away, wall))
        m_awayReported = away;
}

std::optional<connect::Heartbeat> SimulatedPlant::heartbeat() const
{
    if (!m_isUp || m_channels.empty()) return std::nullopt;
    return connect::Heartbeat{m_heard, std::max<Clock::duration>(std::chrono::microseconds(m_shortest), minHeartbeat)};
}

} // namespace titer::app
