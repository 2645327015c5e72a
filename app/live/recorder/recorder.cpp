// Gives each source its thread, and gathers what comes back.
#include "app/live/recorder/recorder.h"

#include "app/common/post.h"
#include "app/live/access/secrets.h"
#include "app/live/access/trust.h"
#include "app/live/estimators/process_clocks.h"
#include "app/live/recorder/source_runner.h"
#include "core/base/not_available.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/last_backup.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

namespace titer::app {

namespace {

constexpr std::size_t feedCapacity = 1 << 18; // 8 MB a source: more than a second at 200,000 values/s
constexpr int pictureTime = 100;              // [ms]
constexpr int measureTime = 1000;             // [ms]
constexpr int backupEvery = 30;               // measurements
constexpr double bytesPerValue = 4.0;         // until it is known from what was stored
constexpr std::int64_t manyValues = 1'000'000;

std::int64_t sizeOf(const std::string& folder)
{
    std::int64_t bytes = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::uintmax_t size = entry.file_size(error);
        if (!error) bytes += std::int64_t(size);
    }
    return bytes;
}

std::string reasonOf(const store::Session& last)
{
    return last.ended != 0 ? "the recorder was stopped" : "the recorder ended without a word (killed, crash or power)";
}

} // namespace

Recorder::Recorder(PluginHost& plugins, QObject* parent)
    : QObject(parent)
    , m_plugins(plugins)
    , m_clocks(std::make_shared<ProcessClocks>())
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
    m_bytesAtStart = sizeOf(m_folder);

    m_historyThread = new QThread;
    m_historyThread->setObjectName("historian");
    m_history = new HistoryRunner(std::move(*historian), m_project);
    m_history->moveToThread(m_historyThread);
    connectHistory();
    m_historyThread->start();
    post(m_history, [](HistoryRunner& history) { history.start(); });
    endFormulas();
    for (const connect::Source& source : sources) add(source);
    addEstimators();
    // They were changed while nobody evaluated them, or are the same as before.
    sendAlarms(CORE_TR("core", "changed while no recorder was running"));
    m_sinceMeasure.start();
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
    order.down =
        connect::Gap{m_last->lastAlive, m_totals.since, connect::Gap::Cause::RecorderDown, -1, reasonOf(*m_last)};
    post(m_history, [order](HistoryRunner& history) { history.addFeed(order); });
}

void Recorder::connectHistory()
{
    connect(m_historyThread, &QThread::finished, m_history, &QObject::deleteLater);
    connect(m_history, &HistoryRunner::reported, this, &Recorder::takeReport);
    connect(m_history, &HistoryRunner::came, this, &Recorder::came);
    connect(m_history, &HistoryRunner::alarmsChanged, this, &Recorder::takeAlarms);
    connect(m_history, &HistoryRunner::acted, this, &Recorder::acted);
    connect(m_history, &HistoryRunner::tagKept, this,
            [this](const QString& source, const connect::TagInfo& reported, const connect::TagInfo& kept) {
                if (Line* line = find(source.toStdString())) takeKept(*line, reported, kept);
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
    Line& line = *m_lines.emplace_back(std::make_unique<Line>());
    line.source = source;
    line.state.id = source.id;
    line.state.label = source.label;
    line.state.connector = source.connector;
    line.state.since = base::now().microseconds;
    const bool known =
        std::any_of(m_before.begin(), m_before.end(), [&](const auto& tag) { return tag.source == source.id; });
    if (known && m_last)
        line.down =
            connect::Gap{m_last->lastAlive, m_totals.since, connect::Gap::Cause::RecorderDown, -1, reasonOf(*m_last)};
    if (source.enabled)
        run(line);
    else
        takeStatus(line, {.state = connect::State::Stopped});
}

void Recorder::run(Line& line)
{
    line.number = ++m_number;
    line.ending = false;
    if (line.source.connector == "recorded") {
        takeStatus(line,
                   {.state = connect::State::Faulted,
                    .why = base::say(CORE_TR("core", "A recorded source is not recorded again; remove this source."))});
        return;
    }
    base::Result<std::unique_ptr<connect::Connector>> connector = connectorOf(line);
    if (!connector) {
        takeStatus(line, {.state = connect::State::Faulted, .why = connector.error().what});
        return;
    }
    const base::Result<connect::Settings> settings =
        resolve(line.source.settings, (*connector)->info().settings, folderOf(m_project));
    if (!settings) {
        takeStatus(line, {.state = connect::State::Faulted, .why = settings.error().what});
        return;
    }
    connect::SupervisorOptions options;
    options.down = line.down;
    line.stop = std::stop_source();
    line.feed = std::make_shared<connect::Feed>(feedCapacity, (*connector)->info().backpressure);
    line.runner = new SourceRunner(std::move(*connector), line.feed, std::move(options));
    line.thread = new QThread;
    line.thread->setObjectName(QString::fromStdString(line.source.id));
    line.runner->moveToThread(line.thread);
    connectRunner(line);
    line.thread->start();
    post(line.runner,
         [settings = *settings, stop = line.stop.get_token()](SourceRunner& runner) { runner.open(settings, stop); });
}

void Recorder::connectRunner(Line& line)
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
        takeStatus(now, {.state = connect::State::Faulted, .why = errors.front().what});
    });
    listen(&SourceRunner::statusChanged, [this](Line& now, const auto& status) { takeStatus(now, status); });
    listen(&SourceRunner::tagsChanged, [this](Line& now, const auto& tags) {
        takeTags(now, tags);
        emit tagsChanged(now.source.id);
    });
    listen(&SourceRunner::written,
           [this](Line&, const QString& request, const auto& error) { emit written(request, error); });
    listen(&SourceRunner::ended, [this](Line& now) { takeEnded(now, false); });
}

void Recorder::takeTags(Line& line, const std::vector<connect::TagInfo>& reported)
{
    line.reported = line.tags = reported;
    line.renamed.reset();
    for (std::size_t i = 0; i < line.tags.size(); ++i) {
        const auto found =
            std::ranges::find(line.kept, reported[i], &std::pair<connect::TagInfo, connect::TagInfo>::first);
        if (found == line.kept.end()) continue;
        line.tags[i] = found->second;
        if (!line.renamed && found->second.id != reported[i].id) line.renamed = i;
    }
}

void Recorder::takeKept(Line& line, const connect::TagInfo& reported, const connect::TagInfo& kept)
{
    std::erase_if(line.kept, [&](const auto& one) { return one.first == reported; });
    line.kept.emplace_back(reported, kept);
    takeTags(line, std::vector(line.reported));
    emit tagsChanged(line.source.id);
}

void Recorder::takeOpened(Line& line, const std::vector<connect::TagInfo>& tags)
{
    takeTags(line, tags);
    line.newest.clear();
    line.newestTexts.clear();
    FeedOrder order{line.source.id, line.feed, tags, {}, {}};
    for (const store::HistoryTag& tag : m_before)
        if (tag.source == line.source.id) order.before.push_back(tag);
    // Said once for each source.
    std::erase_if(m_before, [&](const auto& tag) { return tag.source == line.source.id; });
    order.down = std::exchange(line.down, std::nullopt);
    if (order.down) order.down->to = base::now().microseconds;
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
    for (const HistoryReport::Source& source : report->sources) {
        Line* line = find(source.id);
        if (!line) continue;
        line->state.kept = source.kept;
        line->state.gaps = source.gaps;
        line->state.lost = source.lost;
        line->state.replaced = source.replaced;
        if (line->crowded.empty() && !source.crowded.empty()) change();
        line->crowded = source.crowded;
        line->state.lastValue = source.lastValue;
        for (const connect::Sample& sample : source.changed) line->newest[sample.tag] = sample;
        for (const connect::LongSample& sample : source.changedTexts) line->newestTexts[sample.tag] = sample;
    }
    if (m_totals.trouble != report->trouble) {
        m_totals.trouble = report->trouble;
        change();
    }
    emit reported(report);
}

void Recorder::measure()
{
    const double time = std::max(1e-3, double(m_sinceMeasure.restart()) * 1e-3);
    m_totals.kept = 0;
    m_totals.rate = 0.0;
    for (const auto& line : m_lines) {
        line->state.rate = double(line->state.kept - line->measured) / time;
        line->measured = line->state.kept;
        m_totals.kept += line->state.kept;
        m_totals.rate += line->state.rate;
    }
    m_totals.bytes = sizeOf(m_folder);
    // Backups are rare.
    if (m_measured++ % backupEvery == 0) m_totals.lastBackup = store::lastBackup(m_folder);
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(m_folder, error);
    m_totals.freeBytes = error ? -1 : std::int64_t(space.available);
    // At the pace since the start.
    const double seconds = double(base::now().microseconds - m_totals.since) * 1e-6;
    const double size = m_totals.kept < manyValues
                            ? bytesPerValue
                            : std::max(1.0, double(m_totals.bytes - m_bytesAtStart) / double(m_totals.kept));
    const double perDay = 86'400.0 * size * double(m_totals.kept) / std::max(1.0, seconds);
    m_totals.diskDays = error || perDay <= 0.0 ? base::notAvailable : double(m_totals.freeBytes) / perDay;
    sendHealth();
    change();
}

// What a person should know of a source that goes on and has nothing to say itself.
void Recorder::addDoubts(const Line& line, connect::ConnectorStatus& status)
{
    if (status.state != connect::State::Connected || !status.why.pattern.empty()) return;
    if (line.renamed) {
        const connect::TagInfo &reported = line.reported[*line.renamed], &kept = line.tags[*line.renamed];
        status.state = connect::State::Degraded;
        status.why =
            base::say(CORE_TR("core", "“{1}” is measured in {2} now, which cannot be converted to the unit of "
                                      "its recorded values. Its values are recorded as “{3}”; alarms and boards "
                                      "of “{1}” get none."),
                      reported.id, reported.unit, kept.id);
        status.remedy =
            base::say(CORE_TR("core", "Correct the unit at the source, or change these alarms and boards."));
    } else if (!line.crowded.empty()) {
        status.why = base::say(CORE_TR("core", "Many values of “{1}” have the time of the previous value; for each "
                                               "time the last is kept."),
                               line.crowded);
        status.remedy = base::say(CORE_TR("core", "Let the device send its times in milliseconds, or none."));
    }
}

RecorderPicture Recorder::picture() const
{
    RecorderPicture picture{m_totals, {}};
    for (const auto& line : m_lines) {
        if (!isSeen(*line)) continue;
        picture.sources.push_back(line->state);
        addDoubts(*line, picture.sources.back().status);
    }
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
