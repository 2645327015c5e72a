// One estimator of a project at work on what its recorder keeps: it begins with the batch, takes each sample that stands in the store, and
// gives its variables as soft sensors. It knows nothing that the store does not have, so that a recorder that is killed goes on where it was.
#pragma once

#include "app/live/estimators/live_steering.h"
#include "app/live/estimators/process_clocks.h"
#include "app/live/estimators/sensor_file.h"
#include "app/live/estimators/store_samples.h"
#include "core/base/units/units.h"
#include "core/connect/sample.h"
#include "core/store/history/intervals.h"
#include "core/twin/estimation/estimator.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

inline constexpr const char* estimatorSource = "twin"; // source of what estimators give, as the store has it

// [one thread at a time] Times are µs, UTC.
class SoftSensor {
public:
    struct Order {
        std::shared_ptr<const model::Flowsheet> flowsheet;
        std::shared_ptr<const model::Plant> plant;
        std::string id, unit; // of the estimator
        std::string digest;   // of all that its estimates depend on
        std::string folder;   // of the store
        std::shared_ptr<const ProcessClocks> clocks;
        std::shared_ptr<LivePlans> plans; // of predictive controllers; nullptr: nobody follows them
        bool restarted = false;           // plant or estimator were changed while it ran
    };
    struct Output {
        std::string name; // "production.titer", "production.titer.sd"
        std::string unit;
        bool simulated = false; // a channel of it is
    };
    struct Reading {
        std::int64_t time = 0;
        connect::Status status = connect::status::good;
        std::vector<double> values; // of outputs(); NaN where the quality is bad
    };

    explicit SoftSensor(Order order);
    ~SoftSensor(); // its plans are none from then on

    // Takes what is new in the store. A reading where something came or a while has passed; of what is bad the first alone.
    std::optional<Reading> work(std::int64_t now, std::stop_token stop);
    // Each variable, followed by its standard deviation; empty until the estimator is set up.
    const std::vector<Output>& outputs() const { return m_outputs; }
    // Why there is no value, or a doubtful one.
    const std::optional<base::Sentence>& why() const { return m_why; }
    // Writes what a restart needs.
    base::Done keep();

private:
    struct Batch {
        std::string name; // empty: none was marked
        std::int64_t from = 0, to = 0;
        bool operator==(const Batch&) const = default;
    };

    // A tag that a channel or an input reads.
    struct Used {
        store::HistoryTag stored;
        twin::EstimatorTag tag; // as the plant knows it
    };

    // --- what it works on (soft_sensor_begin.cpp)
    void look(std::int64_t now);
    base::Done findTags();
    base::Done takeClock(std::int64_t now);
    base::Result<std::optional<Batch>> batchAt(std::int64_t now);
    base::Result<std::int64_t> firstSample();
    base::Result<twin::EstimatorPlan> planOf(const std::vector<Used>& tags) const;
    std::optional<SensorFile> savedState() const;
    base::Done survey(const std::optional<SensorFile>& file, std::int64_t now, std::stop_token stop);
    void begin(std::int64_t now, std::stop_token stop);
    base::Done takeInputs(twin::Estimator& estimator, std::int64_t now, std::stop_token stop);
    base::Done catchUp(twin::Estimator& estimator, std::int64_t now, std::stop_token stop);
    void makeOutputs(const twin::Estimator& estimator);
    void startOver();

    void rest(connect::Status status, base::Sentence why);
    bool takeNew(std::int64_t now, std::stop_token stop);
    void take(twin::Estimator& estimator, std::size_t place, const store::Point& point);
    Reading read(std::int64_t now, std::stop_token stop);
    void judge(std::int64_t now, std::stop_token stop);
    void evaluate(std::int64_t now);
    double staleAfter() const;
    std::vector<double> values();
    double seconds(std::int64_t time) const;       // of the run
    base::Instant instantOf(double seconds) const; // seconds() the other way
    double pace() const { return m_clock ? m_clock->pace : 1.0; }

    Order m_order;
    std::optional<store::HistoryReader> m_reader;
    std::optional<store::Intervals> m_intervals;
    std::vector<store::HistoryTag> m_stored;      // all tags of numbers
    std::vector<Used> m_used;                     // by channel, then by input, then the noise of channels
    std::size_t m_channels = 0, m_inputs = 0;     // of m_used
    std::vector<std::size_t> m_noisy;             // channels, of the last of m_used
    std::optional<connect::ProcessClock> m_clock; // nothing: that of the day, from the begin of the batch
    std::int64_t m_since = 0;                     // that m_clock holds
    std::int64_t m_firstLook = 0;
    std::optional<Batch> m_batch; // nothing: it waits for one, or for its tags
    StoreSamples m_samples;       // of m_used
    std::unique_ptr<twin::Estimator> m_estimator;
    LiveSteering m_steering; // by it
    std::vector<Output> m_outputs;
    std::vector<base::Unit> m_units; // of the variables
    std::optional<base::Sentence> m_why;
    connect::Status m_status = connect::status::badWaitingForInitialData;
    bool m_reported = false;               // something else than bad
    bool m_accepted = false;               // a sample of a channel
    std::optional<base::Sentence> m_doubt; // what is wrong with a channel, as of the last look at them
    std::int64_t m_nextJudging = 0;
    std::int64_t m_newest = 0; // sample that came
    std::int64_t m_nextLook = 0, m_nextBegin = 0, m_nextReading = 0, m_nextKeep = 0;
};

} // namespace titer::app
