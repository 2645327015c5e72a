#include "app/live/alarm_definitions.h"

#include "app/live/alarm_client.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/alarms/played_alarm.h"

#include <QPointer>

#include <algorithm>

namespace titer::app {

using base::say;

AlarmDefinitions::AlarmDefinitions(Document& document, DataSources& sources, RecorderClient& recorder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_sources(sources)
    , m_recorder(recorder)
{
    connect(&document, &Document::projectChanged, this, &AlarmDefinitions::changeProject);
    // Each source brings an alarm of its own.
    connect(&sources, &DataSources::listChanged, this, &AlarmDefinitions::load);
    load();
}

void AlarmDefinitions::changeProject()
{
    m_knownTags.reset();
    load();
}

void AlarmDefinitions::load()
{
    m_list.clear();
    if (ProjectSession* project = m_document.project())
        if (auto items = project->ask([](store::ProjectFile& file) { return file.items(store::ItemKind::Alarm); }))
            m_list = definedAlarms(*items, m_sources.list());
    for (DefinedAlarm& one : m_list) translateOwn(one.definition);
    emit changed();
}

const DefinedAlarm* AlarmDefinitions::find(const std::string& id) const
{
    const auto found = std::ranges::find(m_list, id, [](const DefinedAlarm& one) { return one.definition.id; });
    return found == m_list.end() ? nullptr : &*found;
}

bool AlarmDefinitions::writable() const
{
    return m_document.project() && m_document.project()->writable();
}

base::Result<std::string> AlarmDefinitions::keep(const alarm::Definition& definition, const std::string& reason)
{
    ProjectSession* project = m_document.project();
    if (!project)
        return base::Error{
            base::Code::Input, {}, say(CORE_TR("core", "Alarms belong to a project; save this plant as one first."))};
    base::Result<std::string> id =
        project->ask([&](store::ProjectFile& file) { return keepAlarm(file, definition, reason); });
    if (!id) return id;
    load();
    reportRecorder(reason);
    return id;
}

base::Done AlarmDefinitions::remove(const std::string& id, const std::string& reason)
{
    ProjectSession* project = m_document.project();
    if (!project) return base::done();
    const base::Done done = project->ask([&](store::ProjectFile& file) { return removeAlarm(file, id, reason); });
    if (!done) return done;
    load();
    reportRecorder(reason);
    return done;
}

// A recorder that starts later reads them by itself.
void AlarmDefinitions::reportRecorder(const std::string& reason)
{
    if (!m_recorder.attached()) return;
    m_recorder.reload(
        [self = QPointer(this)](const std::optional<base::Error>& error) {
            if (self && error) emit self->refused(*error);
        },
        reason);
}

void AlarmDefinitions::setKnownTags(std::set<std::string> tags)
{
    m_knownTags = std::move(tags);
    emit changed();
}

bool AlarmDefinitions::isKnown(const std::string& tag) const
{
    const std::string source = tag.substr(0, tag.find('/'));
    if (source == ownSource || isPlayedAlone(tag) || m_knownTags->contains(tag)) return true;
    return std::ranges::any_of(m_recorder.tags(source),
                               [&](const connect::TagInfo& info) { return source + "/" + info.id == tag; });
}

std::vector<std::string> AlarmDefinitions::strangers(const alarm::Definition& definition) const
{
    std::vector<std::string> strangers;
    if (m_knownTags && definition.enabled)
        for (const std::string& tag : alarm::tagsOf(definition))
            if (!isKnown(tag)) strangers.push_back(tag);
    return strangers;
}

std::string AlarmDefinitions::recordedAs(const std::string& tag) const
{
    const std::string_view own(playedRecording);
    if (!tag.starts_with(own) || !m_knownTags) return tag;
    const std::string end = "/" + tag.substr(own.size());
    std::vector<std::string> found;
    for (const std::string& known : *m_knownTags)
        if (known.ends_with(end) && known.find('/') + end.size() == known.size()) found.push_back(known);
    return found.size() == 1 ? found.front() : tag;
}

base::Notices AlarmDefinitions::notices() const
{
    base::Notices notices;
    for (const DefinedAlarm& one : m_list)
        for (const std::string& tag : strangers(one.definition)) notices.push_back(strangerNotice(one.definition, tag));
    return notices;
}

} // namespace titer::app

#include "app/live/moc_alarm_definitions.cpp"
