// A source of a recorder: as it was set up, what runs for it, and what is known of it.
#pragma once

#include "app/live/recorder/history_runner.h"
#include "core/connect/source.h"

#include <QThread>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

namespace titer::app {

class SourceRunner;

// [gui]
struct RecorderLine {
    explicit RecorderLine(const connect::Source& source);

    connect::Source source;
    SourceState state;
    int number = 0;                                         // of all that were ever run
    std::vector<connect::TagInfo> reported = {}, tags = {}; // by the source, and as the store keeps them
    std::map<std::uint32_t, connect::Sample> newest = {};
    std::map<std::uint32_t, connect::LongSample> newestTexts = {};
    std::shared_ptr<connect::Feed> feed = {};
    std::stop_source stop;
    QThread* thread = nullptr; // nullptr: not running; it owns the runner
    SourceRunner* runner = nullptr;
    std::string consent = {}; // under which it was run last
    bool ending = false;
    std::optional<connect::Source> next = {}; // takes its place when it has ended
    std::optional<connect::Gap> down = {};    // nobody listened until it is open
    bool isDownTold = false;                  // that stands in the store
    std::int64_t lastSource = 0;              // of the last value before it, where that matters [µs, UTC]
    bool isOpen = false;
    std::optional<connect::Gap> idle = {}; // it is to run and cannot be opened
    int followers = 0;
    std::set<std::string> acceptedNames = {}; // of tags: the store had them before, or a person accepted them
    std::function<bool(const std::string& tag)> isRead = {}; // whether an alarm or a formula reads "source/name"

    // The estimators of a project among its sources: one that is always there.
    bool isOfEstimators() const;
    // A project without estimators has no such source.
    bool isSeen() const;
    // Whether a tag measures something else than before, or is of another kind, so that it is kept under another name, and that is new or leaves
    // an alarm or a formula without values.
    bool isRenamed() const;
    // The names under which tags are kept now are right.
    void acceptNames();
    // As a person sees it: of one that goes on and has nothing to say itself, with what is doubtful.
    SourceState shown() const;

    void setUp(connect::Source source);
    // Looks among the values that the store has of these tags for the last that the source sent.
    void readLastSource(const std::string& folder, const std::vector<store::HistoryTag>& tags);
    void takeTags(const std::vector<connect::TagInfo>& reported);
    // A tag that the store keeps otherwise than the source reports it.
    void takeKept(const connect::TagInfo& reported, const connect::TagInfo& kept);
    // Whether something doubtful is seen first.
    bool take(const HistoryReport::Source& report);
    // Values since the call before, in `seconds`.
    void measure(double seconds);

private:
    std::vector<std::pair<connect::TagInfo, connect::TagInfo>>
        m_kept;                           // as reported, and as kept, of single tags that differ
    std::optional<std::size_t> m_renamed; // place of the first tag that has another name than its source gives it
    std::string m_crowded;                // tag of which many values replace each other
    std::int64_t m_measured = 0;          // values at the last measurement
};

} // namespace titer::app
