// Records the sources of a project: a thread for each, one for the historian, and what is known of all of them.
#pragma once

#include "app/live/backups/scheduled_backup.h"
#include "app/live/notifications/notifier.h"
#include "app/live/recorder/recorder_line.h"
#include "app/live/recorder/store_meter.h"
#include "app/plugins/plugin_host.h"
#include "core/store/history/spool/found_spools.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace titer::app {

class Consent;
class LoopConnector;
class LoopDesk;
class LivePlans;
class ProcessClocks;

// [gui] Nothing here waits for a source: one that does not end within 2 s is left behind and reported.
class Recorder : public QObject {
    Q_OBJECT

public:
    // `consent`: to what sources access; without it all of them may run. `loops`: what is run at one of the sources. Both outlive the recorder.
    explicit Recorder(PluginHost& plugins, const Consent* consent = nullptr, QObject* parent = nullptr,
                      LoopDesk* loops = nullptr);
    ~Recorder() override;

    // The sources as the project holds them, which must be allowed, and its alarms, each of which passes check(). What stops a source is its
    // state; an error is of the store, and nothing runs then.
    base::Done start(const std::string& project, const std::vector<connect::Source>& sources,
                     std::vector<alarm::Definition> alarms = {});
    // Why only one of two recorders is there; nothing where both are. A standby says it before it starts.
    void setStandby(const std::optional<base::Sentence>& why) { m_totals.standby = why; }
    // The sources as the project holds them now, and as they are allowed now: those that are the same go on. One that was changed and is
    // not allowed yet goes on as it was; one whose consent was taken back ends.
    void apply(const std::vector<connect::Source>& sources);
    // A source that is as it was, after what runs at it has changed; as one whose settings were changed.
    void setUpAgain(const std::string& id);
    // Other alarms from now on, instead of those before; those that are known by their id keep their alarm states.
    void setAlarms(std::vector<alarm::Definition> alarms, const std::string& reason);
    // The formulas that are computed from now on; their values are kept as tags of the source "calc".
    void setFormulas(const std::vector<CalculatedTag>& formulas);
    // stopped() follows, once all is kept.
    void stop();

    void startSource(const std::string& id);
    void stopSource(const std::string& id);
    void retryNow(const std::string& id);
    // Of the person who runs this process. acted() follows.
    void act(const QString& request, alarm::Act act);
    // As often with true as with false.
    void follow(const std::string& id, bool follow);

    RecorderPicture picture() const;
    // Of a source: the tags, and the newest value of each. Empty for one that there is not.
    const std::vector<connect::TagInfo>& tags(const std::string& id) const;
    std::vector<connect::Sample> newest(const std::string& id) const;
    std::vector<connect::LongSample> newestTexts(const std::string& id) const;
    const std::vector<AlarmRow>& alarms() const { return m_alarms; } // Titer's own among them
    int raisedToday() const { return m_raisedToday; }                // in the last 24 h

signals:
    void pictureChanged(); // at most 10 times a second
    void tagsChanged(const std::string& id);
    void noticed(const std::string& id, const titer::base::Notices& notices); // when a source is opened
    void reported(const std::shared_ptr<const titer::app::HistoryReport>& report);
    void came(const std::shared_ptr<const titer::app::SourceBatch>& batch);
    void alarmsChanged(const std::shared_ptr<const titer::app::AlarmReport>& report);
    void acted(const QString& request, const std::vector<titer::base::Error>& error);
    void abandoned(const titer::base::Error& error);
    void stopped(const std::vector<titer::base::Error>& error);

private:
    using Line = RecorderLine;

    Line* find(const std::string& id);
    const Line* find(const std::string& id) const;
    void add(const connect::Source& source);
    void run(Line& line);
    void leaveOut(Line& line, const connect::ConnectorStatus& status);
    void reportIdle(Line& line);
    void connectRunner(Line& line, LoopConnector* loops);
    void takeOpened(Line& line, const std::vector<connect::TagInfo>& tags);
    void takeStatus(Line& line, const connect::ConnectorStatus& status);
    void takeReport(const std::shared_ptr<const HistoryReport>& report);
    void end(Line& line);
    void takeEnded(Line& line, bool abandon);
    void finishWhenAllEnded();
    void takeFinished(const std::vector<base::Error>& error);
    void measure();
    void change();
    void connectHistory();
    // --- alarms (recorder_alarms.cpp)
    void sendAlarms(const std::string& reason);
    void sendHealth();
    void takeAlarms(const std::shared_ptr<const AlarmReport>& report);
    void endFormulas();

    PluginHost& m_plugins;
    const Consent* m_consent;
    LoopDesk* m_loops;
    std::string m_project, m_folder;
    std::shared_ptr<ProcessClocks> m_clocks; // of its sources
    std::shared_ptr<LivePlans> m_plans;      // of its estimators
    RecorderTotals m_totals;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<store::HistoryTag> m_before;                // what the store held at the start
    std::optional<store::Session> m_last;                   // of the recorder before
    std::vector<store::FoundSpool> m_spools;                // what it left that it had not kept; their feeds are taken
    std::vector<alarm::Definition> m_definitions;           // of the project
    std::set<std::string> m_readByAlarms, m_readByFormulas; // tags: "source/name"
    bool m_isNameOwed = false;                              // the alarm of names wants to be acknowledged
    std::vector<AlarmRow> m_alarms;
    std::map<std::string, std::size_t> m_alarmPlaces;
    int m_raisedToday = 0;
    std::optional<StoreMeter> m_meter;
    std::unique_ptr<ScheduledBackup> m_backup;
    std::unique_ptr<Notifier> m_notifier;
    QThread* m_historyThread = nullptr;
    HistoryRunner* m_history = nullptr;
    QTimer m_pictureTimer, m_measureTimer;
    int m_number = 0;
    bool m_stopping = false;
};

} // namespace titer::app
