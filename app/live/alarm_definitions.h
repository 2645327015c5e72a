// The alarms of the project that is open, for forms: kept in the project as they are changed, then reported to its recorder.
#pragma once

#include "app/document/document.h"
#include "app/live/alarms/alarm_edits.h"
#include "app/live/data_sources.h"
#include "app/live/recorder/recorder_client.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

namespace titer::app {

// [gui] All of it outlives this.
class AlarmDefinitions : public QObject {
    Q_OBJECT

public:
    AlarmDefinitions(Document& document, DataSources& sources, RecorderClient& recorder, QObject* parent = nullptr);

    const std::vector<DefinedAlarm>& list() const { return m_list; }
    const DefinedAlarm* find(const std::string& id) const;
    // False where there is no project, or it is open for reading only.
    bool writable() const;

    // Needs a project; the id that it has. What is wrong with the definition itself is found by check() before.
    base::Result<std::string> keep(const alarm::Definition& definition, const std::string& reason);
    // One of Titer's own is as it came then.
    base::Done remove(const std::string& id, const std::string& reason);

    // What the store has ever heard of ("source/name"); nobody knows before it is reported.
    void setKnownTags(std::set<std::string> tags);
    // The tags of an alarm that is evaluated and that no store and no recorder knows, nor any recording or model: it cannot be raised.
    std::vector<std::string> strangers(const alarm::Definition& definition) const;
    // What the recorder calls a tag of a recording ("recording/DO"), so that an alarm on it watches both: the tag of that name, where its store has
    // one alone; else the tag itself.
    std::string recordedAs(const std::string& tag) const;
    // The same of all of them; `where` is "alarms/ID".
    base::Notices notices() const;

signals:
    void changed();
    // It is kept, but the recorder went on as before.
    void refused(const titer::base::Error& error);

private:
    void load();
    void changeProject();
    void reportRecorder(const std::string& reason);
    bool isKnown(const std::string& tag) const;

    Document& m_document;
    DataSources& m_sources;
    RecorderClient& m_recorder;
    std::vector<DefinedAlarm> m_list;
    std::optional<std::set<std::string>> m_knownTags;
};

} // namespace titer::app
