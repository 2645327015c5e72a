// The alarms that belong to what a window shows: those of the recorder, or of the recording or run that is played, never of both. Where nobody
// evaluates those of the recorder they are as the project defines them now, in the states that the last recorder left.
#pragma once

#include "app/boards/alarms/played_alarms.h"
#include "app/live/alarm_client.h"
#include "app/live/alarm_definitions.h"

namespace titer::app {

// [gui] All of it outlives this.
class ShownAlarms : public AlarmBoard {
    Q_OBJECT

public:
    enum class Rule {
        OfTheFeed,    // what is played where the feed shows it: for tiles, whose values are of the feed
        RecorderFirst // the recorder while there is one: for what calls a person
    };
    ShownAlarms(RecorderAlarms& recorder, PlayedAlarms& played, const AlarmDefinitions& definitions, Rule rule,
                QObject* parent = nullptr);

    bool isWatched() const override { return m_shown->isWatched(); }
    const std::vector<AlarmRow>& rows() const override { return m_rows; }
    int raisedToday() const override { return m_shown->raisedToday(); }
    AlarmClock clock() const override { return m_shown->clock(); }
    bool calls(const AlarmRow& row) const override { return m_shown->calls(row); }
    int elsewhere() const override { return m_shown == &m_played && m_recorder.isWatched() ? m_recorder.count() : 0; }

    void acknowledge(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void reset(const std::string& alarm, Answer answer = {}) override;
    void shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer = {}) override;
    void unshelve(const std::string& alarm, Answer answer = {}) override;
    void takeOut(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void putBack(const std::string& alarm, Answer answer = {}) override;

private:
    void refresh();
    void define();

    RecorderAlarms& m_recorder;
    PlayedAlarms& m_played;
    const AlarmDefinitions& m_definitions;
    Rule m_rule;
    AlarmBoard* m_shown;
    std::vector<AlarmRow> m_rows;
};

} // namespace titer::app
