// The alarms of a project over the recording that lies over the plant or the run of the model that boards show: evaluated as far as its clock has
// come, and from the begin again where that goes back or something else is played. Nothing of it is kept, nobody is notified, and the recorder's own stay as they
// are.
#pragma once

#include "app/boards/alarms/played_inputs.h"
#include "app/boards/joined_feed.h"
#include "app/live/alarms/alarm_board.h"

#include <deque>
#include <set>

namespace titer::app {

// [gui] The feed outlives this.
class PlayedAlarms : public AlarmBoard {
    Q_OBJECT

public:
    explicit PlayedAlarms(JoinedFeed& feed, QObject* parent = nullptr);

    // Of the project, without Titer's own, which are about a recorder.
    void setDefinitions(std::vector<alarm::Definition> definitions);
    void setFormulas(std::vector<CalculatedTag> formulas);
    // Another project: what persons did to the alarms of the one before is forgotten.
    void forget();

    // Whether something is played. What comes live from a source is for a recorder.
    bool isWatched() const override { return m_active; }
    // Whether it is what the feed shows.
    bool isOfTheFeed() const { return m_active && m_feed.showsModel(); }
    const std::vector<AlarmRow>& rows() const override { return m_rows; }
    int raisedToday() const override { return int(m_raised.size()); }
    AlarmClock clock() const override;
    bool calls(const AlarmRow& row) const override { return !m_quiet.contains(row.definition.id); }

    void acknowledge(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void reset(const std::string& alarm, Answer answer = {}) override;
    void shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer = {}) override;
    void unshelve(const std::string& alarm, Answer answer = {}) override;
    void takeOut(const std::string& alarm, const std::string& reason, Answer answer = {}) override;
    void putBack(const std::string& alarm, Answer answer = {}) override;

private:
    void act(alarm::Transition::Act act, const std::string& alarm, const std::string& reason, std::int64_t until,
             const Answer& answer);
    void begin(double now);
    void evaluate();
    void evaluateAgain();
    bool gather(double after, double to);
    void play(double to);
    void follow(bool again, std::int64_t newsAfter, const std::set<std::string>& heard);
    std::vector<model::TagEntry> linksNow() const;
    void fillRows();
    std::int64_t instantOf(double seconds) const;

    JoinedFeed& m_feed;
    std::vector<alarm::Definition> m_definitions;
    std::vector<CalculatedTag> m_formulas;
    std::vector<model::TagEntry> m_links; // that were evaluated
    std::vector<PlayedAlarm> m_alarms;
    PlayedInputs m_inputs;
    AlarmPlayback m_playback;
    std::vector<std::size_t> m_counts;                           // of samples until m_reached, by the tags of m_inputs
    std::vector<std::pair<std::size_t, RunFeed::Known>> m_known; // with their tags, by when they became known
    std::vector<connect::Sample> m_samples;                      // the same for the engine
    bool m_active = false, m_dirty = true;
    AlarmClock::Of m_of = AlarmClock::Of::Model;
    std::shared_ptr<const Run> m_run;  // that was evaluated
    double m_reached = 0.0;            // [s of the feed]
    std::int64_t m_zero = 0;           // the instant of 0 s [µs, UTC]
    std::set<std::string> m_quiet;     // those of which nothing is to be heard
    std::deque<std::int64_t> m_raised; // in the last 24 h
    std::vector<AlarmRow> m_rows;
};

} // namespace titer::app
