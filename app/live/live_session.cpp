// Passes what a person wants to the two threads, and gathers what comes back.
#include "app/live/live_session.h"

#include "app/common/post.h"
#include "app/live/connector_runner.h"
#include "app/live/shadow_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t ringCapacity = 1 << 16;
// Recordings up to this many samples are gone through again by a seek, which takes moments.
constexpr std::int64_t maxCaughtUp = 500'000;
constexpr double stepsPerRecording = 1000.0;
constexpr double endlessSource =
    30.0 * 86400.0; // how long a source without an end is estimated, where the recipe has none [s]

// Recordings that come with the program were all synthesized.
bool comesWithTheProgram(const QString& file)
{
    const QDir folder(QDir(QCoreApplication::applicationDirPath()).filePath("../share/titer/recordings"));
    const QString own = folder.canonicalPath(), path = QFileInfo(file).canonicalFilePath();
    return !own.isEmpty() && path.startsWith(own + "/");
}

std::int64_t microseconds(const LiveInfo& info, double time)
{
    return info.origin.after(time).microseconds;
}

} // namespace

LiveSession::LiveSession(PluginHost& plugins, QObject* parent)
    : QObject(parent)
    , m_plugins(plugins)
{
}

LiveSession::~LiveSession()
{
    blockSignals(true);
    close();
}

void LiveSession::setState(State state)
{
    if (m_state == state) return;
    m_state = state;
    emit stateChanged();
}

void LiveSession::fail(const Error& error)
{
    m_error = error;
    setState(State::Faulted);
}

void LiveSession::open(const std::string& id, const connect::Settings& settings)
{
    close();
    base::Result<std::unique_ptr<connect::Connector>> connector = m_plugins.create(id);
    if (!connector) {
        fail(connector.error());
        emit openFailed({connector.error()});
        return;
    }
    const auto feed = std::make_shared<connect::Feed>(ringCapacity, (*connector)->info().backpressure);
    m_connectorThread = new QThread;
    m_shadowThread = new QThread;
    m_connectorThread->setObjectName("connector");
    m_shadowThread->setObjectName("shadow");
    m_connector = new ConnectorRunner(std::move(*connector), feed);
    m_shadow = new ShadowRunner(feed);
    m_connector->moveToThread(m_connectorThread);
    m_shadow->moveToThread(m_shadowThread);
    connectRunners();
    m_connectorThread->start();
    m_shadowThread->start();
    m_opening = std::stop_source();
    connect::Settings all = settings;
    if (id == "replay" && comesWithTheProgram(QString::fromStdString(settings.value("file"))))
        all.set("simulated", "yes");
    post(m_connector, [all, stop = m_opening.get_token()](ConnectorRunner& runner) { runner.open(all, stop); });
    setState(State::Opening);
}

void LiveSession::connectRunners()
{
    connect(m_connectorThread, &QThread::finished, m_connector, &QObject::deleteLater);
    connect(m_shadowThread, &QThread::finished, m_shadow, &QObject::deleteLater);
    // What a source sent before it was closed may still be on its way.
    const auto listen = [this, source = m_source](auto* runner, auto signal, auto act) {
        connect(runner, signal, this, [this, source, act](const auto&... what) {
            if (source == m_source) act(what...);
        });
    };
    listen(m_connector, &ConnectorRunner::opening, [this](double done) { emit opening(done); });
    listen(m_connector, &ConnectorRunner::opened, [this](const std::shared_ptr<const LiveInfo>& info) {
        m_reported = m_info = info;
        m_clock = {info->origin.microseconds};
        setState(State::Open);
        emit opened();
    });
    listen(m_connector, &ConnectorRunner::openFailed, [this](const base::Errors& errors) {
        fail(errors.front());
        emit openFailed(errors);
    });
    listen(m_connector, &ConnectorRunner::statusChanged, [this](const auto& status) { takeStatus(status); });
    listen(m_shadow, &ShadowRunner::framed, [this](const auto& frame) { takeFrame(frame); });
    listen(m_shadow, &ShadowRunner::failed, [this](const Error& error) { fail(error); });
}

void LiveSession::takeStatus(const connect::ConnectorStatus& status)
{
    const bool running = m_state == State::Playing || m_state == State::Paused || m_state == State::Ended;
    if (status.state == connect::State::Faulted && running) fail({Code::Device, {}, status.why});
    if (status.process && m_reported && !m_reported->isPlayback) takeClock(*status.process);
}

// The model goes on where the process is now: it was under way when somebody began to follow it, or has restarted. A small step, as of a
// plant that is computed more slowly than it should run, is followed as it comes.
void LiveSession::takeClock(const connect::ProcessClock& clock)
{
    if (std::exchange(m_hasClock, true) && clock == m_clock) return;
    const std::int64_t now = base::now().microseconds;
    const bool small = clock.continues(m_clock, now);
    m_clock = clock;
    auto moved = std::make_shared<LiveInfo>(*m_reported);
    moved->origin = {clock.instantOf(0.0)};
    m_info = std::move(moved);
    if (m_plant && small) return post(m_shadow, [clock](ShadowRunner& runner) { runner.setClock(clock); });
    if (m_plant) {
        m_sought = beginning();
        startShadow();
    }
    emit stateChanged();
}

// Where the model begins: a process that is under way is not at its begin.
double LiveSession::beginning() const
{
    return m_hasClock ? std::max(0.0, m_clock.timeAt(base::now().microseconds)) : m_info->begin;
}

void LiveSession::startShadow()
{
    m_working.request_stop();
    m_working = std::stop_source();
    ++m_generation;
    clearTracks();
    post(m_shadow,
         [order = order(m_sought), stop = m_working.get_token()](ShadowRunner& runner) { runner.start(order, stop); });
}

void LiveSession::takeFrame(const std::shared_ptr<const ShadowFrame>& frame)
{
    m_shadow->acknowledge();
    if (frame->generation != m_generation) return;
    m_tracks.take(frame);
    emit framed();
    if (frame->ended && m_state == State::Playing) setState(State::Ended);
}

base::Errors LiveSession::map(const model::Plant& plant, const std::vector<model::TagEntry>& stated)
{
    std::vector<twin::Tag> tags;
    for (const connect::TagInfo& tag : m_info->tags) tags.push_back({tag.id, tag.unit});
    base::Errors errors;
    std::vector<twin::MappedTag> mapped = twin::mapTags(plant, tags, stated, errors);
    for (twin::MappedTag& tag : mapped) {
        if (!tag.link) continue;
        const std::string& unit = plant.units[std::size_t(tag.link->target.unit)].id;
        if (levelOfUnit(m_levels, unit) != UnitLevel::Model) continue;
        tag.link.reset();
        tag.whyNot =
            say(CORE_TR("core", "“{1}” is held at the level model, so no measurement is overlaid on it."), unit);
    }
    if (errors.empty()) m_tags = std::move(mapped);
    return errors;
}

twin::ShadowOptions LiveSession::options() const
{
    twin::ShadowOptions options;
    options.keepTracks = true;
    const double span = m_info->end - std::max(m_info->begin, 0.0);
    options.step = span > 0.0 ? span / stepsPerRecording : 60.0;
    return options;
}

// Of what lies over the plant now.
ShadowOrder LiveSession::order(double since) const
{
    const double until = m_info->isPlayback ? m_info->end : m_plant->duration > 0.0 ? m_plant->duration : endlessSource;
    const twin::ShadowOptions chosen = options();
    std::vector<std::string> unadvised;
    for (const auto& [unit, level] : m_levels)
        if (level < UnitLevel::Advisory) unadvised.push_back(unit);
    connect::ProcessClock clock = m_clock;
    if (m_info->isPlayback) clock = {m_info->origin.microseconds};
    return {.plant = m_plant,
            .tags = m_tags,
            .options = chosen,
            .clock = clock,
            .since = since,
            .estimates = {m_estimated, m_plant, m_tags, until, chosen.step, std::move(unadvised)},
            .generation = m_generation};
}

void LiveSession::clearTracks()
{
    m_tracks.clear(m_tags.size());
    emit restarted();
}

void LiveSession::setOffset(double seconds)
{
    if (!m_reported || !m_reported->isPlayback || seconds == m_offset) return;
    const double at = (frame() ? frame()->time : m_sought) + seconds - m_offset;
    m_offset = seconds;
    auto moved = std::make_shared<LiveInfo>(*m_reported);
    moved->origin = m_reported->origin.after(-seconds);
    moved->begin += seconds;
    moved->end += seconds;
    m_info = std::move(moved);
    if (!m_plant) return;
    seekTo(at, true);
    emit stateChanged();
}

base::Errors LiveSession::start(std::shared_ptr<const model::Plant> plant, const std::vector<model::TagEntry>& stated,
                                double speed, bool paused, std::shared_ptr<const model::Flowsheet> estimated,
                                UnitLevels levels)
{
    if (m_state != State::Open)
        return {
            {Code::Input, {}, say(CORE_TR("core", "No source is open, or it is already playing; open one first."))}};
    m_levels = std::move(levels);
    base::Errors errors = map(*plant, stated);
    if (!errors.empty()) return errors;
    m_plant = std::move(plant);
    m_estimated = std::move(estimated);
    m_speed = speed;
    m_paused = paused;
    m_sought = beginning();
    startShadow();
    post(m_connector, [speed, paused](ConnectorRunner& runner) { runner.start(paused, speed); });
    setState(paused ? State::Paused : State::Playing);
    return {};
}

base::Errors LiveSession::setMapping(const std::vector<model::TagEntry>& stated)
{
    if (!m_plant) return {{Code::Input, {}, say(CORE_TR("core", "Nothing is playing yet; start first."))}};
    base::Errors errors = map(*m_plant, stated);
    if (!errors.empty()) return errors;
    if (m_info->isPlayback) {
        seekTo(frame() ? frame()->time : m_sought, true);
    } else {
        // What comes from now on: no source that is live goes back.
        m_sought = beginning();
        startShadow();
    }
    return errors;
}

void LiveSession::play()
{
    if (m_state != State::Paused) return;
    m_paused = false;
    post(m_connector, [](ConnectorRunner& runner) { runner.setPaused(false); });
    setState(frame() && frame()->ended ? State::Ended : State::Playing);
}

void LiveSession::pause()
{
    if (m_state != State::Playing || !m_info->isPlayback) return;
    m_paused = true;
    post(m_connector, [](ConnectorRunner& runner) { runner.setPaused(true); });
    setState(State::Paused);
}

void LiveSession::setSpeed(double speed)
{
    m_speed = speed;
    if (m_connector) post(m_connector, [speed](ConnectorRunner& runner) { runner.setSpeed(speed); });
}

void LiveSession::seek(double time)
{
    if (m_plant && m_info->isPlayback) seekTo(time, false);
}

void LiveSession::seekTo(double time, bool remap)
{
    if (m_state == State::Faulted) m_error.reset();
    m_sought = std::clamp(time, m_info->begin, m_info->end);
    const double from = m_info->samples <= maxCaughtUp ? m_info->begin : m_sought;
    const int number = ++m_generation;
    m_working.request_stop();
    m_working = std::stop_source();
    const std::stop_token stop = m_working.get_token();
    clearTracks();
    // The model is reported first, so that it knows which mark to wait for.
    if (remap) {
        post(m_shadow,
             [order = order(from), number, stop](ShadowRunner& runner) { runner.restart(order, number, stop); });
    } else {
        post(m_shadow, [number, stop](ShadowRunner& runner) { runner.awaitSeek(number, stop); });
    }
    const std::int64_t first = microseconds(*m_info, from), playFrom = microseconds(*m_info, m_sought);
    post(m_connector, [first, playFrom, number](ConnectorRunner& runner) { runner.seek(first, playFrom, number); });
    setState(m_paused ? State::Paused : State::Playing);
}

void LiveSession::close()
{
    ++m_source;
    m_generation = 0;
    m_opening.request_stop();
    m_working.request_stop();
    m_connector = nullptr;
    m_shadow = nullptr;
    QThread* const threads[] = {std::exchange(m_shadowThread, nullptr), std::exchange(m_connectorThread, nullptr)};
    for (QThread* thread : threads)
        if (thread) thread->quit();
    bool allEnded = true;
    for (QThread* thread : threads) {
        if (!thread) continue;
        // One that still runs cannot be taken away; it stays as it is until the program ends.
        if (thread->wait(threadStopTimeout))
            delete thread;
        else
            allEnded = false;
    }
    if (!allEnded)
        emit abandoned(
            {Code::Device,
             {},
             say(CORE_TR("core", "The source did not stop within 2 s and was abandoned; if its device stays busy, "
                                 "restart Titer."))});
    m_reported.reset();
    m_info.reset();
    m_offset = 0.0;
    m_clock = {};
    m_hasClock = false;
    m_plant.reset();
    m_estimated.reset();
    m_tags.clear();
    m_tracks.clear(0);
    m_error.reset();
    setState(State::Closed);
}

} // namespace titer::app

#include "app/live/moc_live_session.cpp"
