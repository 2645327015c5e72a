#include "app/live/guarded/guarded_source.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace titer::app {

using base::Code;
using base::say;
using connect::State;

namespace {

constexpr std::size_t ringSize = 1 << 14;
constexpr double settling = 3.0;  // for tags that come up once it is connected [s]
constexpr double patience = 30.0; // for a connection and its tags [s]
constexpr unsigned long rest = 5; // between two rounds [ms]

} // namespace

GuardedSource::GuardedSource(std::unique_ptr<connect::Connector> connector)
    : m_feed(ringSize, connector->info().backpressure)
    , m_supervisor(std::move(connector), m_feed)
{
}

GuardedSource::~GuardedSource()
{
    m_supervisor.stop();
}

double GuardedSource::now() const
{
    return std::chrono::duration<double>(Clock::now() - m_begin).count();
}

bool GuardedSource::isThere() const
{
    const State state = m_supervisor.status().state;
    return state == State::Connected || state == State::Degraded;
}

// Tags may come up only once it is connected.
base::Errors GuardedSource::open(const model::Plant& plant, const connect::Settings& settings,
                                 const connect::Settings& device, base::Notices& notices, std::stop_token stop)
{
    base::Errors errors;
    const connect::Opened opened = m_supervisor.open(settings, {[](double) {}, stop}, errors);
    notices.insert(notices.end(), opened.notices.begin(), opened.notices.end());
    if (!errors.empty()) return errors;
    if (const base::Done started = m_supervisor.start(stop); !started) return {started.error()};
    double connected = patience; // when it was
    while (now() < patience && now() < connected + settling && !stop.stop_requested()) {
        work();
        if (!isThere()) continue;
        connected = std::min(connected, now());
        errors.clear();
        base::Notices found;
        GuardedSetup setup = readGuardedSetup(plant, m_supervisor.tags(), device, errors, found);
        if (!errors.empty()) continue;
        notices.insert(notices.end(), found.begin(), found.end());
        if (m_supervisor.status().process) setup.pace = m_supervisor.status().process->pace;
        m_writer.emplace(setup,
                         [this](const connect::WriteKey& key, std::uint32_t tag, const connect::WriteValue& value) {
                             return m_supervisor.write(key, tag, value);
                         });
        for (const auto& [tag, sample] : m_newest) m_writer->hear(sample);
        return {};
    }
    if (!errors.empty()) return errors;
    return {{Code::Device, m_supervisor.info().id,
             isThere() || m_supervisor.status().why.pattern.empty()
                 ? say(CORE_TR("core", "The source was not connected in time; check its settings and its device."))
                 : m_supervisor.status().why}};
}

void GuardedSource::read()
{
    while (const std::optional<connect::Sample> sample = m_feed.samples().pop()) {
        if (connect::markOf(*sample) != connect::Mark::None) continue;
        if (!m_writer) m_newest[sample->tag] = *sample;
        if (m_writer) m_writer->hear(*sample);
    }
    while (m_feed.takeOutOfBand()) {
    }
}

void GuardedSource::work()
{
    if (Clock::now() >= m_next) m_next = m_supervisor.work(Clock::now());
    read();
    if (m_writer) {
        m_writer->setThere(isThere());
        m_writer->work(now());
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThread::msleep(rest);
}

} // namespace titer::app
