// Takes what the sources of a recorder deliver, keeps it in the historian, and shows it to who looks on; on a thread of its own.
#pragma once

#include "app/live/loops/loop_picture.h"
#include "app/live/recorder/formula_watch.h"
#include "app/live/recorder/gap_notes.h"
#include "app/live/recorder/kept_alarms.h"
#include "app/live/recorder/own_tags.h"
#include "app/live/recorder/recorder_picture.h"
#include "app/live/recorder/reported_samples.h"
#include "app/live/recorder/trail_queue.h"
#include "core/store/history/conditions.h"
#include "core/store/history/historian.h"
#include "core/store/history/kept_unit.h"
#include "core/store/history/retention.h"
#include "core/store/history/spool/spooled_feeds.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>
#include <span>

namespace titer::app {

// What came in one round of one source.
struct SourceBatch {
    std::string source;
    std::vector<connect::Sample> samples; // in the order in which they came, marks among them
    std::vector<connect::LongSample> texts;
};

// A source that begins to deliver, or does not.
struct FeedOrder {
    std::string source;
    std::shared_ptr<connect::Feed> feed; // null: what is said below goes on record, nothing else changes
    std::vector<connect::TagInfo> tags;
    // While nobody listened: goes on record, and the tags that there were have no value from its beginning on.
    std::optional<connect::Gap> down;
    std::vector<store::HistoryTag> before;
};

// The newest values that changed since the report before, and how much there is of all.
struct HistoryReport {
    struct Source {
        std::string id;
        std::int64_t kept = 0, gaps = 0, lost = 0, replaced = 0;
        std::int64_t lastValue = 0; // received [µs, UTC]
        std::string crowded;        // a tag of which many values came at the time of the one before
        std::vector<connect::Sample> changed;
        std::vector<connect::LongSample> changedTexts;
    };
    std::vector<Source> sources;
    std::optional<base::Sentence> trouble;
};

// [worker] All but the constructor is called on its thread; signals go to whoever listens.
class HistoryRunner : public QObject {
    Q_OBJECT

public:
    // What is removed by rule goes into the audit trail of the project.
    HistoryRunner(store::Historian historian, std::string project);
    ~HistoryRunner() override;

    void start();
    void addFeed(const FeedOrder& order);
    // Once nothing is written to the feed any more: what is left in it is kept. The counts of the source stay.
    void removeFeed(const std::string& source);
    // Whether every sample of a source is reported, not only the newest.
    void setFollowed(const std::string& source, bool followed);
    // What was taken is on the disk, where readers see it; where the disk takes nothing it is tried again.
    void commit();
    // Keeps what is left, and says finished().
    void finish();

    // The alarms that are evaluated from now on, instead of those before.
    void setAlarms(const std::vector<alarm::Definition>& definitions, const std::string& reason);
    // acted() follows once it stands in the store, or says after a while that it does not yet.
    void act(const QString& request, const alarm::Act& act);
    void setHealth(const RecorderHealth& health);
    // What guards of loops noted, for the trail; a set-point that dropped is an annotation beside the batch, too.
    void keepNotes(const std::vector<LoopNote>& notes);
    // The formulas that are computed from now on, instead of those before.
    void setFormulas(const std::vector<CalculatedTag>& formulas);

signals:
    void reported(const std::shared_ptr<const titer::app::HistoryReport>& report); // at most 10 times a second
    void came(const std::shared_ptr<const titer::app::SourceBatch>& batch);
    void alarmsChanged(const std::shared_ptr<const titer::app::AlarmReport>& report); // at most 10 times a second
    // A tag is kept otherwise than its source reports it: in the unit in which it was first recorded, or under a name with its unit or kind.
    void tagKept(const QString& source, const titer::connect::TagInfo& reported, const titer::connect::TagInfo& kept);
    // `error` is empty where it was done.
    void acted(const QString& request, const std::vector<titer::base::Error>& error);
    void finished(const std::vector<titer::base::Error>& error);

private:
    static constexpr std::int64_t unseen = std::numeric_limits<std::int64_t>::max();
    struct Tag {
        std::int64_t id = 0;
        connect::TagInfo reported, info; // by the source, and as it is kept
        store::KeptUnit unit;
        std::optional<store::HistoryTag> other; // has its name, and values of another kind
        bool isEnded = false;                   // those end where it began
        bool isApart = false;                   // a value of its own came: it has another name
        std::int64_t last = 0;                  // time of the last value [µs, UTC]
        std::vector<store::Point> points;       // that the historian has not taken yet
        std::vector<store::LongPoint> texts;    // likewise
        std::int64_t taken = 0, replaced = 0;   // of the last, those at the time of the one before
        std::optional<connect::Sample> latest;
        bool changed = false;
        std::optional<std::uint32_t> alarm;   // where the alarms read it
        int revision = -1;                    // of the alarms that were asked
        std::optional<std::uint32_t> formula; // where formulas read it
        int formulaRevision = -1;             // of the formulas that were asked
    };
    struct Line {
        std::string source;
        std::shared_ptr<connect::Feed> feed;
        store::SpooledFeeds spooled;
        std::vector<Tag> tags;
        std::vector<std::uint32_t> touched;    // tags with something that waits for the historian
        std::vector<std::uint32_t> unknown;    // tags that the store does not have yet
        std::vector<std::uint32_t> unnumbered; // of these, those that alarms have taken samples of
        std::set<std::string> apart;           // names for values of another kind that the trail has by now
        std::map<std::uint32_t, connect::LongSample> changedTexts;
        std::int64_t kept = 0, gaps = 0, lost = 0, replaced = 0, lastValue = 0;
        std::string crowded;            // tag of which many were replaced
        std::int64_t youngest = unseen; // age of the newest value of this second when it came [µs]
        bool followed = false;

        void touch(std::uint32_t place)
        {
            if (tags[place].points.empty() && tags[place].texts.empty()) touched.push_back(place);
        }
        void countReplaced(Tag& tag, const connect::Sample& sample);
    };

    void work();
    bool drain(Line& line); // whether more may be left
    void takeSample(Line& line, connect::Sample& sample);
    void takeAllOutOfBand(Line& line, SourceBatch& batch, std::uint64_t before);
    void takeLong(Line& line, const connect::LongSample& sample);
    void dropWaiting(Line& line);
    void markDown(Line& line, const FeedOrder& order);
    void addGap(Line& line, const connect::Gap& gap);
    void append(Line& line);
    bool append(Line& line, Tag& tag); // whether all was taken
    void watch();
    void removeOld();
    void report();
    bool take(const base::Done& done);

    // --- tags (history_tags.cpp)
    void setTag(Line& line, std::uint32_t place, const connect::TagInfo& info);
    void name(Line& line, std::uint32_t place);
    void settle(Line& line, std::uint32_t place, connect::TagKind next);
    bool keepKind(Line& line, std::uint32_t place, connect::Status status, std::int64_t time, std::int64_t received);
    void end(const Line& line, const store::HistoryTag& tag, connect::Status status, std::int64_t time,
             std::int64_t received);
    void keepUnit(const Line& line, Tag& tag);
    bool know(Line& line, std::span<const std::uint32_t> places);
    void enterTags(Line& line, std::size_t max);
    void enterAll(Line& line);
    // --- what is evaluated (history_evaluation.cpp)
    void passOn(AlarmWatch& alarms, Line& line, Tag& tag, connect::Sample& sample);
    void tick();
    void seeLines();
    void putOwn(const OwnTags::Value& value, std::int64_t time);
    void keepAlarms();
    void passToFormulas(Line& line, Tag& tag, const connect::Sample& sample);
    void evaluate();
    void putMade(const FormulaWatch::Made& made);

    store::Historian m_historian;
    std::optional<store::ConditionWatch> m_watch; // of what the historian took
    TrailQueue m_trail;
    std::int64_t m_nextRemoval = 0; // [µs, UTC]
    std::map<std::string, Line> m_lines;
    std::optional<base::Sentence> m_trouble;
    QTimer m_timer;
    QElapsedTimer m_sinceCommit, m_sinceReport;
    bool m_dirty = false; // something is not committed yet
    bool m_stuck = false; // the historian takes nothing: the feeds are left alone, which drop and count by themselves
    GapNotes m_gaps;
    KeptAlarms m_alarms;
    FormulaWatch m_formulas;
    ReportedSamples m_samples;
    std::optional<OwnTags> m_own;
    QElapsedTimer m_sinceTick;
};

} // namespace titer::app
