// Reports changes of the plant from each other, and keeps them.
#include "app/run/run_events.h"

#include "app/form/plant/plant_changes.h"
#include "core/base/units/units.h"

#include <utility>

namespace titer::app {

using base::Json;

namespace {

// The lists of all recordings, by name.
Json listsOf(store::ProjectFile& file)
{
    const auto text = file.setting(RunEvents::settingKey);
    if (!text || !*text) return Json::object();
    base::Errors errors;
    Json lists = base::readJson(**text, errors);
    return errors.empty() && lists.isObject() ? lists : Json::object();
}

// A run keeps its changes itself.
void keepList(store::ProjectFile& file, const std::string& recording, const Json& list)
{
    Json lists = listsOf(file);
    lists[recording] = list;
    (void)file.setSetting(RunEvents::settingKey, lists.write(false));
}

QString kindText(const PlantChange& change)
{
    switch (change.kind) {
    case PlantChange::Kind::Added:
    case PlantChange::Kind::Removed:
        return textOf(change);
    case PlantChange::Kind::Other:
    case PlantChange::Kind::Value:
        break;
    }
    return change.place;
}

} // namespace

RunEvents::RunEvents(Document& document, Clock clock, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(std::move(clock))
    , m_flowsheet(document.flowsheet())
    , m_project(document.project())
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &RunEvents::settle);
    connect(&document, &Document::changed, this, &RunEvents::plantChanged);
    connect(&document, &Document::opened, this, [this] {
        m_time.reset();
        m_recording.clear();
        m_events.clear();
        m_offered.clear();
        m_flowsheet = m_document.flowsheet();
    });
    connect(&document, &Document::projectChanged, this, &RunEvents::projectChanged);
}

void RunEvents::begin(const QString& recording)
{
    settle();
    const bool goesOn = !recording.isEmpty() && recording == m_recording;
    m_recording = recording;
    m_flowsheet = m_document.flowsheet();
    if (goesOn) return;
    m_events.clear();
    m_offered.clear();
    if (ProjectSession* project = recording.isEmpty() ? nullptr : m_document.project()) {
        const Json lists = project->ask([](store::ProjectFile& file) { return listsOf(file); });
        if (const Json* list = lists.find(recording.toStdString())) m_events = eventsFrom(*list);
    }
    emit changed();
}

void RunEvents::plantChanged()
{
    const std::optional<double> now = m_clock();
    if (!now && !m_time) {
        m_flowsheet = m_document.flowsheet();
        return;
    }
    if (!m_time) m_time = now;
    m_typing.start();
}

void RunEvents::settle()
{
    m_typing.stop();
    // Nobody answers any more.
    if (!m_clock()) take(std::exchange(m_offered, {}));
    const std::optional<double> time = std::exchange(m_time, {});
    if (!time) return;
    std::vector<RunEvent> fresh;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const QString who = QString::fromStdString(store::personOfProcess());
    for (const PlantChange& change : changesBetween(m_flowsheet, m_document.flowsheet(), m_document.catalogue()))
        fresh.push_back({*time, at, who, kindText(change), change.before, change.after});
    m_flowsheet = m_document.flowsheet();
    if (m_recording.isEmpty() && !fresh.empty() && m_taker && m_taker(m_flowsheet))
        m_offered.insert(m_offered.end(), fresh.begin(), fresh.end());
    else
        take(fresh);
}

void RunEvents::taken(double seconds, bool effect)
{
    std::vector<RunEvent> fresh = std::exchange(m_offered, {});
    for (RunEvent& event : fresh) {
        event.time = seconds;
        event.tookEffect = effect;
    }
    take(fresh);
}

void RunEvents::take(const std::vector<RunEvent>& fresh)
{
    if (fresh.empty()) return;
    m_events.insert(m_events.end(), fresh.begin(), fresh.end());
    keep(fresh);
    emit changed();
}

void RunEvents::keep(const std::vector<RunEvent>& fresh)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    const std::string reason =
        "at " + base::writeQuantity(fresh.front().time, "d") + " of " +
        (m_recording.isEmpty() ? std::string("a run") : "the recording " + m_recording.toStdString()) +
        (fresh.front().tookEffect ? ", in effect from then on" : "");
    const std::size_t from = m_events.size() > maxKept ? m_events.size() - maxKept : 0;
    project->post([fresh, reason, recording = m_recording.toStdString(),
                   list = eventsJson({m_events.begin() + long(from), m_events.end()})](store::ProjectFile& file) {
        for (const RunEvent& event : fresh)
            (void)file.audit({"parameter_changed", event.place.toStdString(), event.before.toStdString(),
                              event.after.toStdString(), reason});
        if (!recording.empty()) keepList(file, recording, list);
    });
}

// A plant that gets a project takes them along; the file of another one holds its own.
void RunEvents::projectChanged()
{
    ProjectSession* project = m_document.project();
    if (std::exchange(m_project, project) == project || !project || !project->writable()) return;
    if (m_recording.isEmpty() || m_events.empty()) return;
    project->post([recording = m_recording.toStdString(), list = eventsJson(m_events)](store::ProjectFile& file) {
        keepList(file, recording, list);
    });
}

} // namespace titer::app

#include "app/run/moc_run_events.cpp"
