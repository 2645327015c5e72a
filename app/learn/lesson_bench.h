// What stands in the window, as the checks of a lesson read it. [gui]
#pragma once

#include "app/boards/board_session.h"
#include "app/live/alarm_definitions.h"
#include "app/live/live_session.h"
#include "app/live/recordings/data_recordings.h"
#include "app/run/run_session.h"
#include "app/study/study_session.h"
#include "core/lessons/material.h"
#include "core/lessons/work.h"

#include <memory>
#include <vector>

namespace titer::app {

std::shared_ptr<const lessons::LearnerRun> learnerRun(const Run& run);
// With the setting that is looked at now.
std::vector<studies::Study> learnerStudies(const StudySession& studies);
// Those of the project; what a person took out of use is among them.
std::vector<alarm::Definition> learnerAlarms(const AlarmDefinitions& alarms);

// In the order in which people put them.
std::vector<lessons::LearnerBoard> learnerBoards(const BoardSession& boards);
// Makes such a board, or replaces the one of its name, as one step of undo.
void makeBoard(const lessons::LearnerBoard& board, BoardSession& boards, const QString& text);

// What the estimators came to on the recording that lies over the plant; none before it has been played to its end.
std::vector<lessons::LearnerEstimate> learnerEstimates(const LiveSession& live);

// The recordings of a lesson as the learner has them read: of a file that was read several times the last reading.
class TakenRecordings {
public:
    // False where nothing is other than before.
    bool refresh(const DataRecordings& recordings, const lessons::Material& material, const QString& folder);
    void clear() { *this = {}; }

    const std::vector<lessons::TakenRecording>& list() const { return m_taken; }
    // How the file was read; nullptr where it was not.
    const connect::Settings* settingsOf(const std::string& file) const;

private:
    std::vector<connect::Settings> m_settings; // in addition to those that are taken
    std::vector<lessons::TakenRecording> m_taken;
};

} // namespace titer::app
