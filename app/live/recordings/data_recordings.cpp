// Recordings of the window: list, project, reading.
#include "app/live/recordings/data_recordings.h"

#include "app/live/access/kept_recording.h"
#include "app/live/access/named_files.h"
#include "app/live/recordings/recording_csv.h"
#include "app/traces/recording_traces.h"
#include "core/base/hash.h"
#include "core/connect/import_options.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace titer::app {

using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

namespace {

constexpr qint64 longImport = 400; // [ms]

} // namespace

bool DataRecording::isImport() const
{
    return state == State::Reading && entry.sha256.empty();
}

std::int64_t DataRecording::gapCount() const
{
    std::int64_t count = 0;
    if (recording)
        for (const connect::RecordedTag& tag : recording->tags)
            if (!tag.sampling.laboratory) count += tag.gapCount;
    return count;
}

DataRecordings::DataRecordings(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    QObject::connect(&document, &Document::opened, this, &DataRecordings::clear);
    QObject::connect(&document, &Document::projectChanged, this, &DataRecordings::load);
    load();
}

const DataRecording* DataRecordings::find(int key) const
{
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [key](const DataRecording& one) { return one.key == key; });
    return found == m_list.end() ? nullptr : &*found;
}

const DataRecording* DataRecordings::importing() const
{
    const auto found = std::ranges::find_if(m_list, &DataRecording::isImport);
    return found == m_list.end() ? nullptr : &*found;
}

DataRecording* DataRecordings::at(int key)
{
    return const_cast<DataRecording*>(find(key));
}

int DataRecordings::add(const connect::Settings& settings, const std::string& name)
{
    DataRecording added;
    added.settings = settings;
    added.settings.set("file",
                       QFileInfo(QString::fromStdString(settings.value("file"))).absoluteFilePath().toStdString());
    for (const DataRecording& one : m_list)
        if (one.settings == added.settings) return one.key;
    added.key = ++m_lastKey;
    added.entry.name = name;
    added.entry.path = added.settings.value("file");
    added.entry.options = optionsText(added.settings);
    m_list.push_back(std::move(added));
    read(m_list.back());
    emit listChanged();
    return m_lastKey;
}

void DataRecordings::remove(int key)
{
    const DataRecording* gone = find(key);
    if (!gone) return;
    if (gone->id != 0 && m_document.project()) {
        const base::Done removed =
            m_document.project()->ask([id = gone->id](store::ProjectFile& file) { return file.removeRecording(id); });
        if (!removed) return void(emit failed(removed.error()));
    }
    std::erase_if(m_list, [key](const DataRecording& one) { return one.key == key; });
    emit listChanged();
}

void DataRecordings::setSettings(int key, const connect::Settings& settings)
{
    DataRecording* recording = at(key);
    if (!recording || recording->settings == settings) return;
    if (recording->id != 0 && m_document.project()) {
        const base::Done removed = m_document.project()->ask(
            [id = recording->id](store::ProjectFile& file) { return file.removeRecording(id); });
        if (!removed) return void(emit failed(removed.error()));
        recording->id = 0;
    }
    recording->settings = settings;
    recording->entry.options = optionsText(settings);
    read(*recording);
}

void DataRecordings::stopReading(int key)
{
    DataRecording* one = at(key);
    if (!one || one->state != DataRecording::State::Reading) return;
    m_task.stop(key);
    one->state = DataRecording::State::Failed;
    one->errors = {
        {base::Code::Io, one->entry.path,
         base::say(CORE_TR("core", "The reading of this file was stopped. Read it again when you need it."))}};
    emit recordingChanged(key);
}

void DataRecordings::readAgain(int key)
{
    if (DataRecording* one = at(key); one && one->state == DataRecording::State::Failed) {
        allow(*one);
        read(*one);
        emit recordingChanged(key);
    }
}

void DataRecordings::clear()
{
    for (const DataRecording& one : m_list) m_task.stop(one.key);
    m_export.stop();
    m_list.clear();
    emit listChanged();
}

// What the project holds, and into it what was there before it.
void DataRecordings::load()
{
    ProjectSession* project = m_document.project();
    std::vector<std::int64_t> former; // of those that are there, in the project before
    for (DataRecording& one : m_list) former.push_back(std::exchange(one.id, 0));
    if (!project) return;
    const auto stored = project->ask([](store::ProjectFile& file) { return file.recordings(); });
    if (!stored) return void(emit failed(stored.error()));
    for (store::Recording entry : *stored) {
        entry.path = absolutePath(entry.path, project->path());
        const connect::Settings settings = settingsOf(entry);
        // The same project in another place has the same ids, and its own files there.
        const auto moved = std::ranges::find(former, entry.id);
        const auto known = moved != former.end()
                               ? m_list.begin() + (moved - former.begin())
                               : std::find_if(m_list.begin(), m_list.end(),
                                              [&](const DataRecording& one) { return one.settings == settings; });
        if (known != m_list.end()) {
            known->id = entry.id;
            known->entry = entry;
            known->settings = settings;
            continue;
        }
        DataRecording one;
        one.key = ++m_lastKey;
        one.id = entry.id;
        one.simulated = entry.simulated;
        one.entry = std::move(entry);
        one.settings = settings;
        m_list.push_back(std::move(one));
        if (mayRead(project->path(), m_list.back().entry.path))
            read(m_list.back());
        else
            refuse(m_list.back());
    }
    for (DataRecording& one : m_list)
        if (one.id == 0 && one.state == DataRecording::State::Read) keep(one);
    emit listChanged();
}

// It may be any file of this computer.
void DataRecordings::refuse(DataRecording& recording)
{
    recording.state = DataRecording::State::Failed;
    recording.errors = {
        {base::Code::Input, recording.entry.path,
         base::say(CORE_TR("core", "The project names a file outside its own folder, which has not been read here "
                                   "before: {1}. Read it only if you know it."),
                   recording.entry.path)}};
}

void DataRecordings::allow(const DataRecording& recording)
{
    ProjectSession* project = m_document.project();
    if (!project || mayRead(project->path(), recording.entry.path)) return;
    if (const base::Done allowed = allowReading(project->path(), recording.entry.path); !allowed)
        emit failed(allowed.error());
}

void DataRecordings::keep(DataRecording& recording)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    store::Recording entry = recording.entry;
    entry.path = keptPath(entry.path, project->path());
    entry.simulated = recording.simulated;
    const auto added = project->ask([&](store::ProjectFile& file) { return file.addRecording(entry); });
    if (!added) return void(emit failed(added.error()));
    recording.id = *added;
    allow(recording);
}

void DataRecordings::read(DataRecording& recording)
{
    recording.state = DataRecording::State::Reading;
    recording.done = 0.0;
    recording.since.start();
    recording.errors.clear();
    const int key = recording.key;
    m_task.start(
        [this, key, settings = recording.settings](const std::stop_token& stop, const Report& report) -> Reported {
            const auto progress = nowAndThen([this, key, report](double done) {
                report([this, key, done] {
                    if (DataRecording* one = at(key)) one->done = done;
                    emit recordingChanged(key);
                });
            });
            const auto reading = std::make_shared<Reading>();
            const base::CsvOptions options = connect::readImportOptions(settings, reading->errors);
            const std::string path = settings.value("file");
            if (reading->errors.empty())
                reading->recording =
                    connect::openRecording(path, options, {progress, stop}, reading->errors, reading->notices);
            if (reading->recording)
                if (const auto hash = base::sha256OfFile(path, stop)) reading->sha256 = *hash;
            return [this, key, reading] { taken(key, *reading); };
        },
        key);
    if (recording.isImport()) emit importBegan();
}

void DataRecordings::taken(int key, const Reading& reading)
{
    DataRecording* one = at(key);
    if (!one) return;
    const bool wasLong = one->isImport() && one->since.elapsed() >= longImport;
    one->errors = reading.errors;
    one->notices = reading.notices;
    one->recording = reading.recording;
    one->state = one->recording ? DataRecording::State::Read : DataRecording::State::Failed;
    if (one->recording) {
        one->simulated = one->recording->simulated || one->settings.value("simulated") == "yes";
        one->changed = !one->entry.sha256.empty() && one->entry.sha256 != reading.sha256;
        if (one->entry.sha256.empty()) one->entry.sha256 = reading.sha256;
        if (one->id == 0) keep(*one);
    }
    emit recordingChanged(key);
    if (wasLong) emit importEnded(key);
}

void DataRecordings::readTraces(int key, const std::vector<std::size_t>& tags, const TraceWindow& window)
{
    m_task.stop(Tracing);
    const DataRecording* one = find(key);
    if (!one || !one->recording) return;
    m_task.start(
        [this, key, recording = one->recording, tags, window](const std::stop_token& stop, const Report&) -> Reported {
            if (stop.stop_requested()) return [] {};
            auto traces = app::readTraces(recording, tags, window, stop);
            if (!traces) return [this, error = traces.error()] { emit failed(error); };
            const auto made = std::make_shared<const std::vector<DataTrace>>(std::move(*traces));
            return [this, key, made] { emit tracesRead(key, made); };
        },
        Tracing);
}

void DataRecordings::exportCsv(int key, const std::vector<std::size_t>& tags, double from, double to,
                               const std::string& path, const std::string& foot)
{
    const DataRecording* one = find(key);
    if (!one || !one->recording) return;
    m_export.start(path, foot,
                   [recording = one->recording, stretch = RecordingStretch{tags, from, to}](
                       const WriteChunk& write, const std::stop_token& stop, const FileExport::Progress& progress) {
                       return writeStretch(recording, stretch, write, stop, progress);
                   });
}

} // namespace titer::app

#include "app/live/recordings/moc_data_recordings.cpp"
