// What a window works on: what goes on about the plant, recordings, sources, what was recorded, boards and what feeds them, alarms,
// studies, models of tables.
#pragma once

#include "app/analyse/analyse_session.h"
#include "app/boards/alarm_annunciator.h"
#include "app/boards/alarms/shown_alarms.h"
#include "app/boards/board_session.h"
#include "app/boards/formulas.h"
#include "app/boards/joined_feed.h"
#include "app/document/document.h"
#include "app/economics/economics_session.h"
#include "app/live/alarm_client.h"
#include "app/live/alarm_definitions.h"
#include "app/live/alarm_history.h"
#include "app/live/data_sources.h"
#include "app/live/history/data_history.h"
#include "app/live/history/sample_access.h"
#include "app/live/live_session.h"
#include "app/live/loop_trail.h"
#include "app/live/notifications/notification_desk.h"
#include "app/live/recorder/recorder_client.h"
#include "app/live/recordings/chromatograms.h"
#include "app/live/recordings/data_recordings.h"
#include "app/session/board_replay.h"
#include "app/session/import_reading.h"
#include "app/session/left_imports.h"
#include "app/session/plant_work.h"
#include "app/session/project_copies.h"
#include "app/session/removed_parts.h"
#include "app/session/running_work.h"
#include "app/session/study_work.h"
#include "app/study/study_session.h"

namespace titer::app {

// [gui] Follows the project that is open, whose recorder may run already with or without this window. Document and sessions outlive it.
class Workbench : public QObject {
    Q_OBJECT

public:
    Workbench(Document& document, RunSession& session, LiveSession& live, PluginHost& plugins,
              QObject* parent = nullptr);

    PlantWork& plantWork() { return m_plantWork; }
    RunningWork& running() { return m_running; }
    DataRecordings& recordings() { return m_recordings; }
    Chromatograms& chromatograms() { return m_chromatograms; }
    ImportReading& importing() { return m_importing; }
    ProjectCopies& copies() { return m_copies; }
    LeftImports& leftImports() { return m_leftImports; }
    DataSources& sources() { return m_sources; }
    DataHistory& history() { return m_history; }
    SampleAccess& samples() { return m_samples; }
    RecorderClient& recorder() { return m_recorder; }
    // That the recorder runs.
    LoopSession& loops() { return m_loops; }
    const LoopTrail& loopTrail() const { return m_loopTrail; }
    BoardSession& boards() { return m_boards; }
    JoinedFeed& feed() { return m_feed; }
    BoardReplay& replay() { return m_replay; }
    RecorderAlarms& alarms() { return m_alarms; }
    const RecorderAlarms& alarms() const { return m_alarms; }
    // Of the recording or run that the boards show.
    PlayedAlarms& playedAlarms() { return m_playedAlarms; }
    ShownAlarms& boardAlarms() { return m_boardAlarms; }     // for tiles
    ShownAlarms& callingAlarms() { return m_callingAlarms; } // for what calls a person
    AlarmAnnunciator& alarmCall() { return m_alarmCall; }
    AlarmHistory& alarmHistory() { return m_alarmHistory; }
    AlarmDefinitions& definitions() { return m_definitions; }
    NotificationDesk& notifications() { return m_notifications; }
    Formulas& formulas() { return m_formulas; }
    StudySession& studies() { return m_studies; }
    RemovedParts& removedParts() { return m_removedParts; }
    StudyWork& studyWork() { return m_studyWork; }
    StudyRunner& studyRunner() { return m_studyWork.runner(); }
    AnalyseSession& analyse() { return m_analyse; }
    EconomicsSession& economics() { return m_economics; }

private:
    void openProject();
    void takeSurvey(const StoreSurvey& survey);
    void playAlarms();
    void listWork(RunSession& session);
    void listFiles();
    void listStudies();
    void listAnalysis();

    Document& m_document;
    DataRecordings m_recordings;
    Chromatograms m_chromatograms;
    ImportReading m_importing;
    PlantWork m_plantWork;
    DataSources m_sources;
    DataHistory m_history;
    SampleAccess m_samples;
    LeftImports m_leftImports;
    ProjectCopies m_copies;
    RecorderClient m_recorder;
    LoopSession m_loops{m_recorder};
    LoopTrail m_loopTrail{m_loops};
    BoardSession m_boards;
    JoinedFeed m_feed;
    BoardReplay m_replay;
    RecorderAlarms m_alarms;
    AlarmDefinitions m_definitions;
    PlayedAlarms m_playedAlarms;
    ShownAlarms m_boardAlarms, m_callingAlarms;
    AlarmAnnunciator m_alarmCall;
    NotificationDesk m_notifications;
    AlarmHistory m_alarmHistory;
    Formulas m_formulas;
    StudySession m_studies;
    StudyWork m_studyWork;
    AnalyseSession m_analyse;
    EconomicsSession m_economics;
    RemovedParts m_removedParts;
    RunningWork m_running;
    bool m_opened = false; // another plant, whose project comes with it
};

} // namespace titer::app
