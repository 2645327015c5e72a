// Gives each source its thread, and gathers what comes back.
#include "app/live/recorder/recorder.h"

#include "app/common/post.h"
#include "app/live/access/consent.h"
#include "app/live/access/secrets.h"
#include "app/live/access/trust.h"
#include "app/live/estimators/estimator_source.h"
#include "app/live/estimators/process_clocks.h"
#include "app/live/loops/loop_desk.h"
#include "app/live/recorder/source_runner.h"
#include "app/plugins/recorded_past.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/spool/found_spools.h"
#include "core/store/history/spool/spool.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::app {

namespace {

constexpr std::size_t feedCapacity = 1 << 18;     // 8 MB a source: more than a second at 200,000 values/s
constexpr int pictureTime = 100;                  // [ms]
constexpr int measureTime = 1000;                 // [ms]
constexpr std::int64_t betweenWords = 30'000'000; // how often a source that cannot be opened is a longer gap [µs]

std::string reasonOf(const store::Session& last, bool standsIn)
{
    if (standsIn && last.ended != 0) return "the standby waited for the first recorder to fall silent";
    return last.ended != 0 ? "the recorder was stopped" : "the recorder ended without a word (killed, crash or power)";
}

// As from sources that then end. It is on the disk then: what goes on where it was before a start reads it there.
void takeIn(HistoryRunner* history, std::vector<store::FoundSpool>& spools, std::int64_t lastAlive)
{
    for (store::FoundSpool& spool : spools) {
        FeedOrder order{spool.source, std::move(spool.feed), {}, store::gapBefore(spool, spools, lastAlive), {}};
        post(history, [order = std::move(order)](HistoryRunner& runner) {
            runner.addFeed(order);
            runner.removeFeed(order.source);
        });
    }
    if (!spools.empty()) QMetaObject::invokeMethod(history, &HistoryRunner::commit, Qt::BlockingQueuedConnection);
}

} // namespace

Recorder::Recorder(PluginHost& plugins, const Consent* consent, QObject* parent, LoopDesk* loops)
    : QObject(parent)
    , m_plugins(plugins)
    , m_consent(consent)
    , m_loops(loops)
    , m_clocks(std::make_shared<ProcessClocks>())
    , m_plans(std::make_shared<LivePlans>())
{
    m_pictureTimer.setSingleShot(true);
    connect(&m_pictureTimer, &QTimer::timeout, this, &Recorder::pictureChanged);
    connect(&m_measureTimer, &QTimer::timeout, this, &Recorder::measure);
}

// Without stop() before: as if the process were killed, but for the threads.
Recorder::~Recorder()
{
    blockSignals(true);
    for (const auto& line : m_lines) {
        if (!line->thread) continue;
        line->stop.request_stop();
        line->thread->quit();
        if (line->thread->wait(threadStopTimeout)) delete line->thread;
    }
    if (!m_historyThread) return;
    m_historyThread->quit();
    if (m_historyThread->wait(threadStopTimeout)) delete m_historyThread;
}

base::Done Recorder::start(const std::string& project, const std::vector<connect::Source>& sources,
                           std::vector<alarm::Definition> alarms)
{
    m_project = project;
    m_definitions = std::move(alarms);
    m_folder = store::historyFolder(project);
    // Before it is read: what is missing or damaged of its index is rebuilt from the data.
    base::Result<store::Historian> historian = store::Historian::open(m_folder);
    if (!historian) return historian.error();
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(m_folder);
    if (!reader) return reader.error();
    base::Result<std::vector<store::HistoryTag>> tags = reader->tags();
    if (!tags) return tags.error();
    m_before = *std::move(tags);
    const base::Result<std::optional<store::Session>> last = historian->lastSession();
    if (!last) return last.error();
    m_totals.since = base::now().microseconds;
    m_totals.process = QCoreApplication::applicationPid();
    m_last = *last;
    m_spools = store::findSpools(m_folder, historian->spooled(), m_totals.since);
    m_meter.emplace(m_folder);
    m_backup = std::make_unique<ScheduledBackup>(m_project, m_folder, m_totals.since);
    m_notifier = std::make_unique<Notifier>(m_project);

    m_historyThread = new QThread;
    m_historyThread->setObjectName("historian");
    m_history = new HistoryRunner(std::move(*historian), m_project);
    m_history->moveToThread(m_historyThread);
    connectHistory();
    m_historyThread->start();
    post(m_history, [](HistoryRunner& history) { history.start(); });
    // What a recorder that was killed had not kept comes before all else.
    takeIn(m_history, m_spools, m_last ? m_last->lastAlive : 0);
    endFormulas();
    for (const connect::Source& source : sources) add(source);
    add({.id = estimatorSource, .label = "Twin", .connector = estimatorSource, .settings = {}});
    if (m_loops) follow(estimatorSource, true);
    // They were changed while nobody evaluated them, or are the same as before.
    sendAlarms(CORE_TR("core", "changed while no recorder was running"));
    m_measureTimer.start(measureTime);
    measure();
    return base::done();
}

// While no recorder ran nothing was computed either.
void Recorder::endFormulas()
{
    FeedOrder order{formulaSource, nullptr, {}, {}, {}};
    std::ranges::copy_if(m_before, std::back_inserter(order.before),
                         [](const store::HistoryTag& tag) { return tag.source == formulaSource; });
    if (order.before.empty() || !m_last) return;
    order.down = connect::Gap{m_last->lastAlive, m_totals.since, connect::Gap::Cause::RecorderDown, -1,
                              reasonOf(*m_last, m_totals.standby.has_value())};
    post(m_history, [order](HistoryRunner& history) { history.addFeed(order); });
}

void Recorder::connectHistory()
{
    connect(m_historyThread, &QThread::finished, m_history, &QObject::deleteLater);
    connect(m_history, &HistoryRunner::reported, this, &Recorder::takeReport);
    connect(m_history, &HistoryRunner::came, this, &Recorder::came);
    if (m_loops)
        connect(m_history, &HistoryRunner::came, this, [this](const std::shared_ptr<const SourceBatch>& batch) {
            if (batch->source == estimatorSource) m_loops->hear(batch->samples, tags(estimatorSource));
        });
    connect(m_history, &HistoryRunner::alarmsChanged, this, &Recorder::takeAlarms);
    connect(m_history, &HistoryRunner::acted, this, &Recorder::acted);
    connect(m_history, &HistoryRunner::tagKept, this,
            [this](const QString& source, const connect::TagInfo& reported, const connect::TagInfo& kept) {
                Line* line = find(source.toStdString());
                if (!line) return;
                line->takeKept(reported, kept);
                emit tagsChanged(line->source.id);
            });
    connect(m_history, &HistoryRunner::finished, this, &Recorder::takeFinished);
}

Recorder::Line* Recorder::find(const std::string& id)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto& line) { return line->source.id == id; });
    return found == m_lines.end() ? nullptr : found->get();
}

const Recorder::Line* Recorder::find(const std::string& id) const
{
    return const_cast<Recorder*>(this)->find(id);
}

void Recorder::add(const connect::Source& source)
{
    Line& line = *m_lines.emplace_back(std::make_unique<Line>(source));
    line.isRead = [this](const std::string& tag) {
        return m_readByAlarms.contains(tag) || m_readByFormulas.contains(tag);
    };
    for (const store::HistoryTag& tag : m_before)
        if (tag.source == source.id) line.acceptedNames.insert(tag.name);
    const std::int64_t alive = m_last ? m_last->lastAlive : 0;
    const std::int64_t until = store::listenedUntil(source.id, m_spools, alive);
    for (const store::FoundSpool& spool : m_spools)
        if (spool.source == source.id) line.lastSource = std::max(line.lastSource, spool.lastSource);
    std::erase_if(m_spools, [&](const store::FoundSpool& spool) { return spool.source == source.id; }); // said once
    if (until > alive || (m_last && !line.acceptedNames.empty()))
        line.down = connect::Gap{until, m_totals.since, connect::Gap::Cause::RecorderDown, -1,
                                 reasonOf(until > alive ? store::Session() : *m_last, m_totals.standby.has_value())};
    if (source.enabled)
        run(line);
    else
        leaveOut(line, {.state = connect::State::Stopped});
}

void Recorder::run(Line& line)
{
    line.number = ++m_number;
    line.ending = line.isOpen = false;
    if (m_consent) line.consent = m_consent->of(line.source.id);
    if (line.source.connector == "recorded") {
        takeStatus(line,
                   {.state = connect::State::Faulted,
                    .why = base::say(CORE_TR("core", "A recorded source is not recorded again; remove this source."))});
        return;
    }
    base::Result<std::unique_ptr<connect::Connector>> connector =
        line.isOfEstimators() ? std::unique_ptr<connect::Connector>(new EstimatorSource(m_project, m_clocks, m_plans))
                              : m_plugins.create(line.source.connector);
    if (!connector) {
        leaveOut(line, {.state = connect::State::Faulted, .why = connector.error().what});
        return;
    }
    if (auto* goesOn = dynamic_cast<GoesOn*>(connector->get())) goesOn->setPast({m_folder, line.source.id});
    connect::SupervisorOptions options;
    if (m_consent && !line.isOfEstimators()) {
        options.mayConnect = m_consent->check(line.source);
        if (const base::Done may = options.mayConnect(**connector); !may) {
            leaveOut(line, {.state = connect::State::Faulted,
                            .why = may.error().what,
                            .remedy = base::say(CORE_TR("core", "Review what the source accesses, and allow it."))});
            return;
        }
    }
    const base::Result<connect::Settings> settings =
        resolve(line.source.settings, (*connector)->info().settings, folderOf(m_project));
    if (!settings) {
        leaveOut(line, {.state = connect::State::Faulted, .why = settings.error().what});
        return;
    }
    options.down = line.down;
    if (line.down && (*connector)->info().readsPast) {
        line.readLastSource(m_folder, m_before);
        options.lastSource = line.lastSource;
    }
    LoopConnector* const loops = m_loops ? m_loops->wrap(line.source.id, *connector, m_plans) : nullptr;
    line.stop = std::stop_source();
    line.feed = std::make_shared<connect::Feed>(feedCapacity, (*connector)->info().backpressure);
    // What is computed is computed again.
    if (!line.isOfEstimators()) line.feed->setSpool(std::make_unique<store::Spool>(m_folder, line.source.id));
    line.runner = new SourceRunner(std::move(*connector), line.feed, std::move(options));
    line.thread = new QThread;
    line.thread->setObjectName(QString::fromStdString(line.source.id));
    line.runner->moveToThread(line.thread);
    connectRunner(line, loops);
    line.thread->start();
    post(line.runner,
         [settings = *settings, stop = line.stop.get_token()](SourceRunner& runner) { runner.open(settings, stop); });
}

void Recorder::connectRunner(Line& line, LoopConnector* loops)
{
    QObject::connect(line.thread, &QThread::finished, line.runner, &QObject::deleteLater);
    // What a runner sent before it was left behind may still be on its way.
    const auto listen = [this, &line, number = line.number](auto signal, auto act) {
        QObject::connect(line.runner, signal, this, [this, id = line.source.id, number, act](const auto&... what) {
            Line* now = find(id);
            if (now && now->number == number && now->thread) act(*now, what...);
        });
    };
    listen(&SourceRunner::opened, [this](Line& now, const auto& tags) { takeOpened(now, tags); });
    listen(&SourceRunner::noticed,
           [this](Line& now, const base::Notices& notices) { emit noticed(now.source.id, notices); });
    listen(&SourceRunner::failed, [this](Line& now, const base::Errors& errors) {
        const connect::ConnectorStatus status{.state = connect::State::Faulted, .why = errors.front().what};
        if (now.isOpen)
            takeStatus(now, status);
        else
            leaveOut(now, status);
    });
    listen(&SourceRunner::statusChanged, [this](Line& now, const auto& status) { takeStatus(now, status); });
    listen(&SourceRunner::tagsChanged, [this](Line& now, const auto& tags) {
        now.takeTags(tags);
        emit tagsChanged(now.source.id);
    });
    listen(&SourceRunner::ended, [this](Line& now) { takeEnded(now, false); });
    if (!loops) return;
    line.runner->setLoops(loops);
    QObject::connect(line.runner, &SourceRunner::acted, m_loops, &LoopDesk::acted);
    // What their guards note goes into the trail, and what disarmed them beside the batch.
    QObject::connect(line.runner, &SourceRunner::loopsChanged, this, [this](const auto& picture) {
        m_loops->take(picture);
        if (m_history && !picture->notes.empty())
            post(m_history, [notes = picture->notes](HistoryRunner& history) { history.keepNotes(notes); });
    });
    m_loops->setWay([this, id = line.source.id](const QString& request, const LoopAct& act) {
        const Line* now = find(id);
        if (!now || !now->thread) return false;
        post(now->runner, [request, act](SourceRunner& runner) { runner.act(request, act); });
        return true;
    });
    m_loops->setEstimateWay([this, id = line.source.id](const std::vector<LoopEstimate>& estimates) {
        if (const Line* now = find(id); now && now->thread)
            post(now->runner, [estimates](SourceRunner& runner) { runner.hear(estimates); });
    });
}

void Recorder::takeOpened(Line& line, const std::vector<connect::TagInfo>& tags)
{
    line.isOpen = true;
    reportIdle(line);
    line.takeTags(tags);
    line.newest.clear();
    line.newestTexts.clear();
    FeedOrder order{line.source.id, line.feed, tags, {}, {}};
    for (const store::HistoryTag& tag : m_before)
        if (tag.source == line.source.id) order.before.push_back(tag);
    // Said once for each source.
    std::erase_if(m_before, [&](const auto& tag) { return tag.source == line.source.id; });
    order.down = std::exchange(line.down, std::nullopt);
    const std::optional<connect::Gap> idle = std::exchange(line.idle, std::nullopt);
    if (std::exchange(line.isDownTold, false)) order.down.reset(); // the recorder has run since
    if (order.down) order.down->to = idle ? idle->from : base::now().microseconds;
    post(m_history, [order, followed = line.followers > 0](HistoryRunner& history) {
        history.addFeed(order);
        history.setFollowed(order.source, followed);
    });
    post(line.runner, [](SourceRunner& runner) { runner.start(); });
    emit tagsChanged(line.source.id);
}

void Recorder::takeStatus(Line& line, const connect::ConnectorStatus& status)
{
    if (line.state.status.state != status.state) line.state.since = base::now().microseconds;
    line.state.status = status;
    if (status.process) m_clocks->set(line.source.id, *status.process); // what it keeps while it is not connected
    change();
}

void Recorder::change()
{
    if (!m_pictureTimer.isActive()) m_pictureTimer.start(pictureTime);
}

void Recorder::takeReport(const std::shared_ptr<const HistoryReport>& report)
{
    for (const HistoryReport::Source& source : report->sources)
        if (Line* line = find(source.id); line && line->take(source)) change();
    if (m_totals.trouble != report->trouble) {
        m_totals.trouble = report->trouble;
        change();
    }
    emit reported(report);
}

void Recorder::measure()
{
    const double seconds = m_meter->sinceLast();
    m_totals.kept = 0;
    m_totals.rate = 0.0;
    for (const auto& line : m_lines) {
        if (line->idle && base::now().microseconds - line->idle->to >= betweenWords) reportIdle(*line);
        line->measure(seconds);
        m_totals.kept += line->state.kept;
        m_totals.rate += line->state.rate;
    }
    m_meter->measure(m_totals);
    BackupState backup = m_backup->look(base::now().microseconds);
    m_totals.lastBackup = std::max(m_totals.lastBackup, backup.last);
    // Of a clock that was ahead: younger than any that comes.
    if (m_totals.lastBackup > base::now().microseconds + connect::clockMayBeAhead) m_totals.lastBackup = 0;
    m_totals.backupEvery = backup.every;
    m_totals.backupFault = std::move(backup.fault);
    m_totals.backupNotices = std::move(backup.notices);
    m_totals.notificationFault = m_notifier->look(base::now().microseconds, std::chrono::steady_clock::now(), m_alarms);
    sendHealth();
    change();
}

RecorderPicture Recorder::picture() const
{
    RecorderPicture picture{m_totals, {}};
    for (const auto& line : m_lines)
        if (line->isSeen()) picture.sources.push_back(line->shown());
    return picture;
}

const std::vector<connect::TagInfo>& Recorder::tags(const std::string& id) const
{
    static const std::vector<connect::TagInfo> none;
    const Line* line = find(id);
    return line ? line->tags : none;
}

std::vector<connect::Sample> Recorder::newest(const std::string& id) const
{
    std::vector<connect::Sample> samples;
    if (const Line* line = find(id))
        for (const auto& [tag, sample] : line->newest) samples.push_back(sample);
    return samples;
}

std::vector<connect::LongSample> Recorder::newestTexts(const std::string& id) const
{
    std::vector<connect::LongSample> samples;
    if (const Line* line = find(id))
        for (const auto& [tag, sample] : line->newestTexts) samples.push_back(sample);
    return samples;
}

} // namespace titer::app

#include "app/live/recorder/moc_recorder.cpp"
