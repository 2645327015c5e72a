// What a project records, for tiles: newest values and samples from its recorder while one runs, all before from the store next to the
// project. Without a recorder the store alone, which stands still at its last value.
#pragma once

#include "app/boards/store_lines.h"
#include "app/live/recorder/recorder_client.h"
#include "app/tags/tag_feed.h"
#include "app/traces/trace_builder.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>
#include <set>

namespace titer::app {

// [gui] `client` is attached by whoever owns it, and outlives this.
class RecorderFeed : public TagFeed {
    Q_OBJECT

public:
    explicit RecorderFeed(RecorderClient& client, QObject* parent = nullptr);
    ~RecorderFeed() override;

    // The store next to this project; an empty path: none.
    void setProject(const std::string& path);
    // A recorder is there or was, or the store holds something.
    bool hasData() const { return m_live || (m_store && !m_store->tags.empty()); }
    // Lines are as far as the store was read; none is waited for.
    bool isSettled() const;
    // How often lines were read from the store.
    int storeReads() const { return m_storeReads; }

    std::int64_t origin() const override { return m_origin; }
    double now() const override;
    bool isLive() const override { return m_live; }
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view tag) const override;
    std::vector<FeedPhase> phases() const override;
    std::vector<FeedPhase> batches() const override;
    std::vector<FeedPhase> notes() const override { return intervalsOf(store::Interval::Kind::Annotation); }
    // Asks the store what there is now; else it is asked now and then.
    void look() { m_lines.look(); }
    std::shared_ptr<const Run> run() const override { return nullptr; }
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override;
    void forget(int reader) override;

signals:
    void failed(const titer::base::Error& error); // the store could not be read

private:
    // What is known of a tag, by its id.
    struct Tag {
        std::string source, name;
        int stored = -1; // place in the store's picture
        base::Sampling sampling;
    };
    // Newest samples of a tag of a source that is followed.
    struct Recent {
        std::deque<connect::Sample> samples;
        std::optional<base::Sampling> sampling() const; // nothing where there are too few
    };
    struct Line {
        std::string id;
        DataTrace base; // from the store, up to `upTo`
        std::int64_t upTo = 0;
        TraceBuilder tail; // what came since, some of it before `upTo` until the store was read
    };
    struct Reader {
        TraceWindow window, read; // as asked for, and as the store was read
        std::vector<Line> lines;
        std::size_t stored = 0;    // lines that the store knew when it was read
        bool waits = false;        // for the store
        bool answered = false;     // the store was read
        bool dirty = false;        // to be reported
        std::int64_t rereadAt = 0; // [µs, UTC]; 0: not
    };

    std::vector<FeedPhase> intervalsOf(store::Interval::Kind kind) const;
    void refreshTags();
    void moveOrigin(std::int64_t origin);
    void addLiveTags(std::map<std::string, FeedTag, std::less<>>& found);
    void takePicture(const std::shared_ptr<const StorePicture>& picture);
    void takeLines(int reader, const std::shared_ptr<const std::vector<StoreTrace>>& lines);
    void takeSamples(const std::string& source, const std::vector<connect::Sample>& samples);
    void takeStates();
    void followSources();
    void seed(Line& line);
    void readStore(int number, Reader& reader);
    std::size_t storedLines(const Reader& reader) const;
    bool covers(const Reader& reader, const std::vector<std::string>& tags, const TraceWindow& window) const;
    void wake();
    void tick();
    void tickSecond();
    void report(int number, Reader& reader);
    DataTrace traceOf(const Reader& reader, const Line& line) const;
    bool goesOn(const TraceWindow& window) const { return window.to > now(); }
    double secondsOf(std::int64_t time) const { return double(time - m_origin) * 1e-6; }
    std::int64_t instantOf(double seconds) const;
    bool isConnected(const std::string& source) const;
    base::Sampling samplingOf(std::string_view id) const;

    RecorderClient& m_client;
    StoreLines m_lines;
    std::shared_ptr<const StorePicture> m_store;
    std::vector<FeedTag> m_tags;
    std::map<std::string, Tag, std::less<>> m_known;
    std::map<std::string, std::map<std::string, Recent>> m_recent; // by source and name
    std::map<std::string, std::int64_t> m_followed;                // since when [µs, UTC]
    std::map<int, Reader> m_readers;
    std::int64_t m_origin = 0;
    bool m_live = false;
    bool m_attached = false;
    bool m_valuesCame = false;
    int m_storeReads = 0;
    QElapsedTimer m_sinceTick;
    QTimer m_tick, m_second;
    int m_seconds = 0;
};

} // namespace titer::app
