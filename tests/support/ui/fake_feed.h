// A feed and alarms that say what a test gave them.
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"

#include <map>

namespace titer::support {

// Live from the start, at 0 s, without a tag. Every setter reports the readers.
class FakeFeed : public app::TagFeed {
    Q_OBJECT

public:
    struct Asked {
        std::vector<std::string> tags;
        app::TraceWindow window;
    };

    FakeFeed() = default;
    explicit FakeFeed(std::vector<app::FeedTag> tags)
        : m_tags(std::move(tags))
    {
    }

    void setTags(std::vector<app::FeedTag> tags);
    void setValue(const std::string& tag, app::FeedValue value);
    // A good number, measured now.
    void setValue(const std::string& tag, double value);
    // The whole of it; readers get the part that they asked for.
    void setLine(const std::string& tag, app::DataTrace line);
    void setLine(const std::string& tag, std::vector<double> x, std::vector<double> y);
    void setPhases(std::vector<app::FeedPhase> phases);
    void setBatches(std::vector<app::FeedPhase> batches);
    void setRun(std::shared_ptr<const app::Run> run);
    void setFlowsheet(std::shared_ptr<const model::Flowsheet> flowsheet);
    void setBands(std::shared_ptr<const app::FeedBands> bands); // of every tag and spread
    void setNotes(std::vector<app::FeedPhase> notes);           // and takes more from now on
    const std::vector<app::FeedPhase>& written() const { return m_notes; }
    void setNow(double now);
    void setLive(bool live);
    void setOrigin(std::int64_t origin); // before anybody reads

    // Whether ask() answers before it returns, as it does from the start; else answer() does, for everybody who asked.
    void setAnswersAtOnce(bool atOnce) { m_atOnce = atOnce; }
    void answer();
    // What each reader asked for last.
    const std::map<int, Asked>& asked() const { return m_asked; }

    std::int64_t origin() const override { return m_origin; }
    double now() const override { return m_now; }
    bool isLive() const override { return m_live; }
    const std::vector<app::FeedTag>& tags() const override { return m_tags; }
    app::FeedValue value(std::string_view tag) const override;
    std::vector<app::FeedPhase> phases() const override { return m_phases; }
    std::vector<app::FeedPhase> batches() const override { return m_batches; }
    std::vector<app::FeedPhase> notes() const override { return m_notes; }
    bool takesNotes() const override { return m_takesNotes; }
    void annotate(const app::FeedNote& note) override;
    std::shared_ptr<const app::Run> run() const override { return m_run; }
    std::shared_ptr<const model::Flowsheet> flowsheet() const override { return m_flowsheet; }
    std::shared_ptr<const app::FeedBands> bands(std::string_view, double) override { return m_bands; }
    void stopBands(double, bool stopped) override { m_stopped = stopped; }
    bool areBandsStopped() const { return m_stopped; }
    void ask(int reader, const std::vector<std::string>& tags, const app::TraceWindow& window) override;
    void forget(int reader) override { m_asked.erase(reader); }

private:
    void answer(int reader);
    void answerThoseThatFollow();

    std::vector<app::FeedTag> m_tags;
    std::map<std::string, app::FeedValue, std::less<>> m_values;
    std::map<std::string, app::DataTrace> m_lines;
    std::vector<app::FeedPhase> m_phases, m_batches, m_notes;
    bool m_takesNotes = false;
    std::shared_ptr<const app::Run> m_run;
    std::shared_ptr<const model::Flowsheet> m_flowsheet;
    std::shared_ptr<const app::FeedBands> m_bands;
    bool m_stopped = false;
    std::int64_t m_origin = 0;
    double m_now = 0.0;
    bool m_live = true;
    bool m_atOnce = true;
    std::map<int, Asked> m_asked;
};

// Watched, without an alarm from the start. Acts are kept and answered at once, and change nothing by themselves.
class FakeAlarms : public app::AlarmBoard {
    Q_OBJECT

public:
    struct Act {
        alarm::Transition::Act act;
        std::string alarm;
        std::string reason;
        std::int64_t until = 0;
        bool operator==(const Act&) const = default;
    };

    void setRows(std::vector<app::AlarmRow> rows);
    void setWatched(bool watched);
    void setRaisedToday(int count);
    void setClock(const app::AlarmClock& clock);
    void setElsewhere(int count);
    // Of this alarm nothing may be heard, until another call.
    void setQuiet(const std::string& alarm);
    // Every act is refused with it from now on.
    void refuse(std::optional<base::Error> error) { m_error = std::move(error); }
    const std::vector<Act>& acts() const { return m_acts; }

    bool isWatched() const override { return m_watched; }
    const std::vector<app::AlarmRow>& rows() const override { return m_rows; }
    int raisedToday() const override { return m_raisedToday; }
    app::AlarmClock clock() const override { return m_clock; }
    int elsewhere() const override { return m_elsewhere; }
    bool calls(const app::AlarmRow& row) const override { return row.definition.id != m_quiet; }
    void acknowledge(const std::string& alarm, const std::string& reason, Answer answer) override;
    void reset(const std::string& alarm, Answer answer) override;
    void shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer) override;
    void unshelve(const std::string& alarm, Answer answer) override;
    void takeOut(const std::string& alarm, const std::string& reason, Answer answer) override;
    void putBack(const std::string& alarm, Answer answer) override;

private:
    void keep(Act act, const Answer& answer);

    std::vector<app::AlarmRow> m_rows;
    bool m_watched = true;
    int m_raisedToday = 0, m_elsewhere = 0;
    app::AlarmClock m_clock;
    std::string m_quiet;
    std::optional<base::Error> m_error;
    std::vector<Act> m_acts;
};

// A row as a board gets it: active, not acknowledged, since the time given.
app::AlarmRow alarmRow(const std::string& id, const std::string& name, const std::string& tag, alarm::Priority priority,
                       std::int64_t since = 0);

} // namespace titer::support
