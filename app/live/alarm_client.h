// The alarms of a project for its windows: live while its recorder runs, else as they stood last.
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/live/recorder/recorder_client.h"

#include <QTimer>

namespace titer::app {

// [gui] `recorder` outlives it.
class RecorderAlarms : public AlarmBoard {
    Q_OBJECT

public:
    explicit RecorderAlarms(RecorderClient& recorder, QObject* parent = nullptr);

    // Whose store is read while no recorder is there; an empty path: none.
    void setProject(const std::string& path);

    bool isWatched() const override { return m_recorder.attached(); }
    const std::vector<AlarmRow>& rows() const override { return m_rows; }
    int raisedToday() const override { return m_raisedToday; }

    void acknowledge(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void reset(const std::string& alarm, Answer answer = {}) override;
    void shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer = {}) override;
    void unshelve(const std::string& alarm, Answer answer = {}) override;
    void takeOut(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void putBack(const std::string& alarm, Answer answer = {}) override;

private:
    void refresh();

    RecorderClient& m_recorder;
    std::string m_project;
    std::vector<AlarmRow> m_rows;
    int m_raisedToday = 0;
    QTimer m_refresh;
};

// The alarms as the recorder left them in the store of a project. A store without any, or none at all, is no error.
base::Result<std::vector<AlarmRow>> storedAlarms(const std::string& project, int* raisedToday = nullptr);
// Titer's own words in the language of the window; those of a project stay as they are.
void translateOwn(alarm::Definition& definition);
// Those that call first, then by priority, then the newest.
void sortAlarms(std::vector<AlarmRow>& rows);

} // namespace titer::app
