// What tiles read: tags with their newest values and their lines over time, whether they come from a recorder, its store, a replay or a run of
// the model.
#pragma once

#include "app/run/run_session.h"
#include "app/tags/set_state.h"
#include "app/traces/data_trace.h"
#include "core/base/not_available.h"
#include "core/connect/sample.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct FeedTag {
    enum class Origin { Measured, Laboratory, Model, Estimated, Calculated }; // Estimated: by an estimator that runs

    // "src-1/DO" of a source or a recording, "model/production.mab" of the model, "twin/production.mab" of an estimator,
    // "calc/qp" of a formula: what boards and alarms keep.
    std::string id;
    std::string label; // for people
    std::string unit;  // in which values come
    connect::TagKind kind = connect::TagKind::Number;
    Origin origin = Origin::Measured;
    bool simulated = false;
    double interval = base::notAvailable; // usual time between samples [s]
    std::string place =
        {}; // stands behind a comma of the label where others have the same: "Antibody, Production bioreactor"
    std::string ownUnit = {}; // where it is shown in another than its source has: that one
    // The tag of the model that it is compared with, and in what that one comes: it is shown in the same unit.
    std::string measures = {}, unitOfModel = {};
    bool waits = false;    // of a recording that is not overlaid: it can be chosen, and has no value
    double perModel = 1.0; // SI of this one for each SI of that one: another basis, by molar or cell mass
    bool operator==(const FeedTag&) const = default;
};
// Whether nothing about a tag has changed but how often it has come.
bool isSameTag(const FeedTag& one, const FeedTag& other);

// The value of a tag now.
struct FeedValue {
    enum class Quality { Good, Uncertain, Stale, Bad };

    double value = base::notAvailable;
    std::string text;          // of a tag that is no number
    std::vector<double> array; // of a spectrum
    Quality quality = Quality::Bad;
    connect::Status status = connect::status::badWaitingForInitialData; // says the cause of what is bad
    double time = base::notAvailable;                                   // when it was measured [s of the feed]
    double age = base::notAvailable;                                    // [s]
};

// A stretch that a board names: phases of the recipe or of the store's intervals.
struct FeedPhase {
    std::string unit, name;
    double from = 0.0, to = 0.0; // [s of the feed]; `to` NaN: goes on
    std::int64_t id = 0;         // of what a person may change
};

// What a person writes at a time, changes or removes.
struct FeedNote {
    std::int64_t id = 0; // 0: a new one
    std::string words;
    double from = 0.0, to = 0.0; // [s of the feed]
    std::string reason = {};     // of a change
    bool removed = false;
    bool operator==(const FeedNote&) const = default;
};

// Where a value of the model may go, by a set of runs ahead: shares of the runs that lie below. Times [s of the feed], values in the unit
// of the tag. While the next set is made, the lines are those of the one before; empty where there is none.
struct FeedBands {
    std::vector<double> x = {}, low80 = {}, low50 = {}, middle = {}, high50 = {}, high80 = {};
    int runs = 0, parameters = 0; // how many were run, and with how many parameters varied by the deviation
    SetState state = {};
    std::vector<std::string> estimated = {}; // units from whose estimates they start
};

// Times are seconds since origin(). [gui]
class TagFeed : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::int64_t origin() const = 0; // [µs, UTC]; of a run of the model 0
    virtual double now() const = 0;          // [s]; where the scrubber stands, or the time of day
    virtual bool isLive() const = 0;         // now() is the time of day
    virtual const std::vector<FeedTag>& tags() const = 0;
    virtual FeedValue value(std::string_view tag) const = 0;
    virtual std::vector<FeedPhase> phases() const = 0;
    // Batches as far as they are known, those of the past too, in the order in which they began.
    virtual std::vector<FeedPhase> batches() const { return {}; }
    // What persons wrote at a time, and whether annotate() keeps more and changes.
    virtual std::vector<FeedPhase> notes() const { return {}; }
    virtual bool takesNotes() const { return false; }
    virtual void annotate(const FeedNote&) {}
    // What is in view is about these tags: a feed of several takes what reports it.
    virtual void lookAt(const std::vector<std::string>&) {}
    // The run of the model that is shown, or nothing.
    virtual std::shared_ptr<const Run> run() const = 0;
    // The plant that is open, where there is one; a run may be of another.
    virtual std::shared_ptr<const model::Flowsheet> flowsheet() const { return {}; }
    // From now on, with parameters that spread by `deviation` (relative); nothing where no run of the model reports the tag. Lines that are not
    // there yet follow with valuesChanged().
    virtual std::shared_ptr<const FeedBands> bands(std::string_view, double /*deviation*/) { return {}; }
    // Ends the set of runs ahead that is being made, or lets it be made after all.
    virtual void stopBands(double /*deviation*/, bool /*stopped*/) {}

    // Lines of tags: linesRead() follows, again and again while the window reaches beyond now (`to` infinite), at most 10 times a second, until the same
    // reader asks for others. DataTrace::tag is the place in `tags`. A reader is a number of reader().
    virtual void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) = 0;
    virtual void forget(int reader) = 0;
    int reader() { return ++m_readers; }

    const FeedTag* find(std::string_view tag) const;

signals:
    void tagsChanged();
    void valuesChanged(); // at most 10 times a second; now() moved or a value came
    void phasesChanged();
    void runChanged();
    void linesRead(int reader, const std::shared_ptr<const std::vector<titer::app::DataTrace>>& lines);

private:
    int m_readers = 0;
};

} // namespace titer::app
