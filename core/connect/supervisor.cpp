// One round: let the connector work, hand on what came, compare what it says of itself with what was heard.
#include "core/connect/supervisor.h"

#include "core/base/text.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace titer::connect {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::int64_t oneSecond = 1'000'000;         // [µs]
constexpr std::int64_t betweenWords = 30 * oneSecond; // how often an open gap is reported
constexpr std::int64_t doubtLasts = 60 * oneSecond;   // after the last time that could not be right
constexpr std::int64_t maxUnsent = 60 * oneSecond; // that a source had when nobody listened any more, and had not sent
constexpr int missedBeats = 3;                     // make a source silent
constexpr auto whenFull = std::chrono::milliseconds(2);
constexpr auto betweenReads = std::chrono::milliseconds(5);
constexpr auto afterFailedRead = std::chrono::seconds(5);
constexpr int maxFailedReads = 3;
constexpr auto betweenQuestions = std::chrono::seconds(1); // whether it may connect

bool isUp(State state)
{
    return state == State::Connected || state == State::Degraded;
}

// "4 s", "2 h"
std::string span(std::int64_t microseconds)
{
    const double seconds = double(std::abs(microseconds)) * 1e-6;
    if (seconds < 120.0) return base::writeShort(seconds, 2) + " s";
    if (seconds < 7200.0) return base::writeShort(seconds / 60.0, 2) + " min";
    if (seconds < 172800.0) return base::writeShort(seconds / 3600.0, 2) + " h";
    return base::writeShort(seconds / 86400.0, 3) + " d";
}

std::int64_t microseconds(Supervisor::Clock::duration time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

} // namespace

Supervisor::Supervisor(std::unique_ptr<Connector> connector, Feed& feed, SupervisorOptions options)
    : m_connector(std::move(connector))
    , m_options(std::move(options))
    , m_intake(feed, {.evaluatesTimes = !m_connector->playback(), .now = m_options.now})
{
}

Supervisor::~Supervisor()
{
    if (m_running) guarded([&] { m_connector->stop(); });
    // A connector may throw even from its end; nothing can be done about it there.
}

template <class Act> bool Supervisor::guarded(Act act)
{
    try {
        act();
        return true;
    } catch (const std::exception& trouble) {
        fault(trouble.what());
    } catch (...) {
        fault("no reason given");
    }
    return false;
}

void Supervisor::fault(const std::string& what)
{
    m_fault = ConnectorStatus{.state = State::Faulted,
                              .why = say(CORE_TR("core", "The connector failed unexpectedly ({1})."), what),
                              .remedy = say(CORE_TR("core", "Start the source again; if it fails again, report it."))};
}

// One that is refused is stopped: it does nothing until it is asked again.
bool Supervisor::mayConnect()
{
    const base::Done may = m_options.mayConnect ? m_options.mayConnect(*m_connector) : base::done();
    if (may) return true;
    if (!std::exchange(m_refused, true)) guarded([&] { m_connector->stop(); });
    m_askAgain = m_options.steady() + betweenQuestions;
    m_fault = ConnectorStatus{.state = State::Faulted,
                              .why = may.error().what,
                              .remedy = say(CORE_TR("core", "Review what the source accesses, and allow it again; it "
                                                            "then connects automatically."))};
    return false;
}

base::Done Supervisor::startConnector()
{
    base::Done started = base::done();
    if (!guarded([&] { started = m_connector->start(m_intake.feed()); }))
        started = Error{Code::Plugin, info().id, m_fault->why};
    return started;
}

Opened Supervisor::open(const Settings& settings, const TaskContext& context, base::Errors& errors)
{
    Opened opened;
    m_fault.reset();
    if (!guarded([&] { opened = m_connector->open(settings, context, errors); }))
        errors.push_back({Code::Plugin, info().id, m_fault->why});
    m_intake.setTags(opened.tags);
    overlay(m_fault ? *m_fault : m_connector->status());
    return opened;
}

base::Done Supervisor::start(std::stop_token stop)
{
    m_stop = std::move(stop);
    m_fault.reset();
    m_up = m_silent = m_refused = false;
    m_heartbeat.reset();
    m_started = m_options.now();
    const base::Done started = mayConnect() ? startConnector() : base::done();
    m_running = started.ok();
    if (const std::optional<Gap>& down = m_options.down) {
        const std::int64_t last = m_options.lastSource != 0 ? m_options.lastSource + 1000 : down->from;
        m_readBack = ReadBack{std::clamp(last, down->from - maxUnsent, down->from), m_started, *down};
        if (down->cause == Gap::Cause::Disconnected) m_goesOn = down->detail;
    }
    m_options.down.reset();
    look();
    return started;
}

Supervisor::Clock::time_point Supervisor::work(Clock::time_point now)
{
    if (!m_running && flush() && !m_intake.owes()) return Clock::time_point::max();
    if (!m_running) return now + (m_intake.isEmpty() ? std::chrono::microseconds(betweenWords) : whenFull);
    Clock::time_point next = Clock::time_point::max();
    if (m_refused && now >= m_askAgain && mayConnect()) {
        m_refused = false;
        m_fault.reset();
        if (const base::Done started = startConnector(); !started && !m_fault) fault(started.error().what.text());
    } else if (!m_up && !m_fault) {
        mayConnect();
    }
    if (m_refused) next = m_askAgain;
    if (!m_fault) guarded([&] { next = m_connector->work(now); });
    bool moved = m_intake.move();
    if (m_intake.sawUnknownTag() && !m_fault) fault("it delivered a value of a tag that it never named");
    look();
    if (m_readBack && m_up && !m_fault && m_intake.hasRoom() && now >= m_retryReadBack) readBack();
    moved = flush() && moved;

    if (m_readBack && m_up) next = std::min(next, std::max(m_retryReadBack, now + betweenReads));
    if (m_heartbeat && m_up && !m_silent)
        next = std::min(next, m_heartbeat->heard + missedBeats * m_heartbeat->interval);
    if (m_gap) next = std::min(next, now + std::chrono::microseconds(betweenWords));
    if (!moved) next = std::min(next, now + whenFull);
    return std::max(next, now);
}

void Supervisor::stop(bool forGood)
{
    if (!m_running) return;
    guarded([&] { m_connector->stop(); });
    m_intake.move();
    if (const std::optional<Gap> lost = m_intake.feed().takeLost()) m_intake.report(*lost);
    m_fault.reset();
    const ConnectorStatus stopped{.state = State::Stopped};
    if (m_up && forGood)
        m_intake.markLost(heardAt());
    else if (m_up)
        goAway(stopped);
    m_up = false;
    if (m_readBack) endReadBack();
    if (m_gap) {
        m_gap->to = m_options.now();
        m_intake.report(*m_gap);
    }
    m_running = false;
    overlay(stopped);
    flush();
}

base::Done Supervisor::write(const WriteKey& key, std::uint32_t tag, const WriteValue& value)
{
    if (!m_up || m_fault)
        return Error{Code::Device, info().id,
                     say(CORE_TR("core", "The source is not connected; nothing was written. Start it, and wait until "
                                         "it is connected."))};
    // Not by m_stop: whoever stops has the device taken back to what it was.
    base::Done written = base::done();
    if (!guarded([&] { written = m_connector->write(key, tag, value, {[](double) {}, {}}); }))
        written = Error{Code::Plugin, info().id, m_fault->why};
    return written;
}

void Supervisor::look()
{
    ConnectorStatus raw;
    if (m_fault || !guarded([&] { raw = m_connector->status(); })) raw = *m_fault;
    const bool up = isUp(raw.state);
    if (up)
        guarded([&] {
            if (const std::optional<Heartbeat> heartbeat = m_connector->heartbeat()) m_heartbeat = heartbeat;
        });
    if (up && !m_up) comeUp();
    if (!up && m_up) goAway(raw);
    m_up = up;
    if (up) watch();
    // It could not be reached from the beginning, or was heard before and is not heard yet.
    const bool tried =
        raw.state == State::Retrying || raw.state == State::Faulted || (m_goesOn && raw.state == State::Connecting);
    if (tried && !m_gap) {
        const std::string why = raw.why.text();
        openGap(m_started, Gap::Cause::Disconnected, why.empty() ? m_goesOn.value_or(why) : why);
    }
    if (m_gap && tried && m_gap->detail.empty()) m_gap->detail = raw.why.text();
    const std::int64_t wall = m_options.now();
    if (m_gap) m_gap->to = std::max(m_gap->to, wall);
    if (m_gap && wall - m_reportedGap >= betweenWords) {
        m_reportedGap = wall;
        m_intake.report(*m_gap);
    }
    overlay(raw);
}

std::int64_t Supervisor::heardAt() const
{
    const std::int64_t wall = m_options.now();
    if (m_heartbeat) return std::min(wall, wall - microseconds(m_options.steady() - m_heartbeat->heard));
    return m_intake.lastReceived() != 0 ? std::min(wall, m_intake.lastReceived()) : wall;
}

void Supervisor::openGap(std::int64_t from, Gap::Cause cause, std::string detail)
{
    m_gap = Gap{from, m_options.now(), cause, -1, std::move(detail)};
    m_reportedGap = m_gap->to;
    m_intake.report(*m_gap);
}

Gap Supervisor::closeGap()
{
    Gap gap = *std::exchange(m_gap, std::nullopt);
    gap.to = std::max(gap.from, m_options.now());
    m_intake.report(gap);
    return gap;
}

void Supervisor::goAway(const ConnectorStatus& raw)
{
    if (m_silent) {
        closeGap();
        m_silent = false;
    }
    const std::int64_t heard = heardAt();
    m_intake.markLost(heard);
    openGap(heard, Gap::Cause::Disconnected, raw.state == State::Stopped ? "stopped" : raw.why.text());
    m_heartbeat.reset();
    m_up = false;
}

void Supervisor::comeUp()
{
    m_failedReads = 0;
    m_retryReadBack = {};
    m_goesOn.reset();
    if (m_gap) askFor(closeGap());
}

// What was missed before and has not been read yet is asked for with it.
void Supervisor::askFor(const Gap& gap)
{
    // The source goes by its own clock: from its last sample that is believed.
    const std::int64_t source = m_intake.lastSource();
    std::int64_t from = source != 0 ? source + 1000 : gap.from;
    if (m_readBack) {
        from = std::min(from, m_readBack->from);
        if (m_readBack->samples > 0) endReadBack("the connection went away meanwhile");
    }
    m_readBack = ReadBack{from, std::max(gap.to, source + 1000), gap};
}

void Supervisor::watch()
{
    if (!m_heartbeat) return;
    const bool silent = m_options.steady() - m_heartbeat->heard >= missedBeats * m_heartbeat->interval;
    if (silent == m_silent) return;
    m_silent = silent;
    if (!silent) {
        m_intake.endSilence(m_options.now());
        askFor(closeGap());
        return;
    }
    const std::int64_t heard = heardAt();
    m_intake.markSilent(heard);
    openGap(heard, Gap::Cause::Silent, {});
}

void Supervisor::readBack()
{
    base::Result<HistoryRead> read = HistoryRead{};
    if (!guarded([&] { read = m_connector->readHistory(m_readBack->from, m_readBack->to, {[](double) {}, m_stop}); }))
        return;
    if (!read) {
        m_retryReadBack = m_options.steady() + afterFailedRead;
        if (++m_failedReads >= maxFailedReads) endReadBack("reading back failed: " + read.error().what.text());
        return;
    }
    m_failedReads = 0;
    m_readBack->samples += read->samples;
    m_readBack->from = std::max(m_readBack->from, read->until);
    if (read->done) endReadBack();
}

void Supervisor::endReadBack(std::string_view trouble)
{
    ReadBack ended = std::move(*m_readBack);
    m_readBack.reset();
    if (ended.samples == 0 && trouble.empty()) return;
    const auto add = [&](std::string_view words) {
        ended.gap.detail.append(ended.gap.detail.empty() ? "" : "; ").append(words);
    };
    if (ended.samples > 0) add(std::to_string(ended.samples) + " values read back");
    if (!trouble.empty()) add(trouble);
    m_intake.report(std::move(ended.gap));
}

void Supervisor::overlay(const ConnectorStatus& raw)
{
    m_status = raw;
    if (raw.state != State::Connected) return;
    const std::optional<Doubt>& doubt = m_intake.doubt();
    if (m_silent) {
        m_status.state = State::Degraded;
        m_status.why =
            say(CORE_TR("core", "It is connected, but no data arrived for {1}, although data are due every {2}."),
                span(m_options.now() - m_gap->from), span(microseconds(m_heartbeat->interval)));
        m_status.remedy = say(CORE_TR("core", "Check whether the device and its connection still work."));
    } else if (doubt && m_options.now() - doubt->seen < doubtLasts) {
        m_status.state = State::Degraded;
        m_status.why =
            doubt->ahead > 0
                ? say(CORE_TR("core",
                              "Its times are {1} ahead of this computer's clock; such values count as uncertain."),
                      span(doubt->ahead))
                : say(CORE_TR("core", "Its clock shows a time before the year 2000; such values count as uncertain "
                                      "and are stored under the time of arrival."));
        m_status.remedy = say(CORE_TR("core", "Set the clock of the device, or that of this computer."));
    }
}

} // namespace titer::connect
