// A feed in the time of its process, where that is not the clock of the day: what a simulated plant delivers at 3,600 times the speed of
// time is read in days of the plant. [gui]
#pragma once

#include "app/tags/tag_feed.h"
#include "core/connect/connector.h"

#include <map>

namespace titer::app {

// Without a clock of a process it says what the feed says. The feed, whose times are on the clock of the day, outlives this.
class PacedFeed : public TagFeed {
    Q_OBJECT

public:
    explicit PacedFeed(TagFeed& feed, QObject* parent = nullptr);

    // Nothing: the clock of the day.
    void setClock(const std::optional<connect::ProcessClock>& clock);
    // A note of this feed as that of the other one, whose origin its times count from.
    FeedNote onTheClock(FeedNote note) const;
    std::int64_t clockOrigin() const { return m_feed.origin(); } // [µs, UTC]

    // 0 in the time of a process, as of a run of the model.
    std::int64_t origin() const override { return m_clock ? 0 : m_feed.origin(); }
    double now() const override { return here(m_feed.now()); }
    bool isLive() const override { return m_feed.isLive(); }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view tag) const override;
    std::vector<FeedPhase> phases() const override { return here(m_feed.phases()); }
    std::vector<FeedPhase> batches() const override { return here(m_feed.batches()); }
    std::vector<FeedPhase> notes() const override { return here(m_feed.notes()); }
    std::shared_ptr<const Run> run() const override { return m_feed.run(); }
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override;
    void forget(int reader) override;

private:
    struct Reader {
        int number = 0; // as the feed knows it
        std::vector<std::string> tags;
        TraceWindow window; // in the time of this feed
    };

    double here(double seconds) const;
    double there(double seconds) const;
    std::vector<FeedPhase> here(std::vector<FeedPhase> phases) const;
    void move(DataTrace& line) const;
    void refreshTags();
    void askFeed(const Reader& reader);
    void takeLines(int number, const std::shared_ptr<const std::vector<DataTrace>>& lines);

    TagFeed& m_feed;
    std::optional<connect::ProcessClock> m_clock;
    std::vector<FeedTag> m_tags;
    std::map<int, Reader> m_readers;
};

} // namespace titer::app
