// The one feed of a window: what its project records, or the run of the model with what is laid over it. While a source is laid over the
// model in the clock of the day, the model's tags stand next to the recorded ones. Tags by formula come on top. What a process with a clock of
// its own delivers, as a simulated plant that is faster than time, is shown in its time.
#pragma once

#include "app/boards/joined_lines.h"
#include "app/boards/paced_feed.h"
#include "app/boards/recorder_feed.h"
#include "app/boards/run_feed.h"
#include "app/tags/calculated.h"
#include "app/tags/past_values.h"

#include <functional>

namespace titer::app {

struct DataRecording;

// [gui] Client and session outlive this.
class JoinedFeed : public TagFeed {
    Q_OBJECT

public:
    // Automatic: the recorder where there is one or its store holds something, else the model; the model too while what
    // is in view is reported by it alone, such as a board of a recording that is laid over the plant.
    enum class Choice { Automatic, Recorder, Model };

    JoinedFeed(RecorderClient& client, LiveSession& session, QObject* parent = nullptr);

    void setProject(const std::string& path);
    void setRun(std::shared_ptr<const Run> run) { m_model.setRun(std::move(run)); }
    // Where the scrubber of the window stands, in the time of the model [s]; NaN: at the newest. While a live source lies over the model it
    // leads back through what the recorder has too.
    void setNow(double seconds);
    // Back through what was recorded, where the recorder is shown alone [s of the feed]; NaN: at the newest.
    void lookBack(double seconds);
    bool mayLookBack() const { return !showsModel() && hasRecorded() && !showsBoth(); }
    bool looksBack() const { return m_past.isActive(); }
    double newest() const { return m_main->now(); } // [s]
    void setFormulas(std::vector<CalculatedTag> formulas);
    // Their tags can be chosen before one is overlaid on the plant.
    void setRecordings(const std::vector<DataRecording>& recordings);
    // Why some of them are not among the tags.
    const base::Errors& formulaErrors() const { return m_calculated.errors(); }
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    bool showsModel() const { return m_main == &m_model; }
    const RunFeed& model() const { return m_model; }
    // Whether there is a choice at all: a recorder, or a store that holds something.
    bool hasRecorded() const { return m_store.hasData(); }
    // Lines are as far as the store was read.
    bool isSettled() const { return m_store.isSettled(); }

    std::int64_t origin() const override { return m_main->origin(); }
    double now() const override { return m_past.isActive() ? m_past.time() : m_main->now(); }
    bool isLive() const override { return m_main->isLive() && !m_past.isActive(); }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view tag) const override;
    std::vector<FeedPhase> phases() const override { return m_main->phases(); }
    std::vector<FeedPhase> batches() const override { return m_main->batches(); }
    std::vector<FeedPhase> notes() const override { return m_main->notes(); }
    // With what was recorded; a run of the model keeps none.
    bool takesNotes() const override { return m_annotate && !showsModel() && hasRecorded(); }
    void annotate(const FeedNote& note) override;
    void lookAt(const std::vector<std::string>& tags) override;
    // Who keeps the words of a person at a time [µs, UTC]; lookAgain() when they are kept.
    void setAnnotator(std::function<void(const FeedNote& note, std::int64_t origin)> annotate);
    void lookAgain() { m_store.look(); }
    // Of a run whose times are those of the feed.
    std::shared_ptr<const Run> run() const override { return showsModel() ? m_model.run() : nullptr; }
    void setFlowsheet(std::shared_ptr<const model::Flowsheet> flowsheet);
    std::shared_ptr<const model::Flowsheet> flowsheet() const override { return m_flowsheet; }
    std::shared_ptr<const FeedBands> bands(std::string_view tag, double deviation) override;
    void stopBands(double deviation, bool stopped) override { m_model.stopBands(deviation, stopped); }
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override
    {
        m_lines.ask(reader, tags, window);
    }
    void forget(int reader) override { m_lines.forget(reader); }

signals:
    void choiceChanged();                         // choice(), showsModel() or hasRecorded()
    void failed(const titer::base::Error& error); // the store could not be read

private:
    void follow(TagFeed& feed);
    void choose();
    void refreshTags();
    void reportWhatIsMeasured(std::vector<FeedTag>& tags) const;
    bool looksAtModel() const;
    TagFeed& feedOf(std::string_view tag);
    const TagFeed& feedOf(std::string_view tag) const;
    double later(const TagFeed& feed) const;
    bool showsBoth() const;
    bool sharesClock() const;
    void takeClock();

    RecorderClient& m_client;
    RecorderFeed m_store;
    PacedFeed m_recorder; // the same, in the time of the process
    RunFeed m_model;
    mutable PastValues m_past; // of the recorder; a value that nobody asked for before is read then
    Choice m_choice = Choice::Automatic;
    TagFeed* m_main; // whose times are those of this feed
    std::vector<std::string> m_inView;
    bool m_both = false;
    bool m_lookedBack = false; // by lookBack()
    bool m_recorded = false;   // hasRecorded() when it was reported
    std::shared_ptr<const model::Flowsheet> m_flowsheet;
    std::function<void(const FeedNote& note, std::int64_t origin)> m_annotate;
    std::vector<CalculatedTag> m_formulas;
    std::vector<FeedTag> m_waiting; // of recordings
    CalculatedSet m_calculated;
    std::vector<FeedTag> m_tags;
    JoinedLines m_lines;
};

} // namespace titer::app
